"""Versions of the analysis: plain copies of what stood, and what differs between two of them, in words. Pure."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from samledning import clock
from samledning.actor.terms import (
    CRITICALITY_LABELS,
    PART_LABELS,
    REASON_LABELS,
    RESOURCE_LABELS,
    Part,
    Snapshot,
)
from samledning.actor.views import (
    AnalysedActor,
    AnalysisView,
    CommunicationView,
    DependencyView,
    Difference,
    ResourceView,
)
from samledning.i18n import N_, _
from samledning.incident.moments import in_force as moment_in_force
from samledning.log.terms import MARKING_LABELS
from samledning.register.rules import swedish
from samledning.store.canonical import Plain, to_plain

_MARKED = {"marking": N_("märkning"), "secrecy_ground": N_("lagrum")}
_ELSEWHERE = {"kept_elsewhere": N_("finns hos")}

FIELD_LABELS: Mapping[Part, Mapping[str, str]] = {
    Part.ACTOR: {
        "reasons": N_("skäl"),
        "responsibility": N_("ansvar"),
        "needs": N_("behov"),
        "contribution": N_("bidrag"),
        "own_goal": N_("eget mål"),
        "priority": N_("prioritet"),
        "closest": N_("närmast berörd"),
        "most_important": N_("viktigast"),
        "channels": N_("kanaler"),
        "moments": N_("moment"),
        "expects_report": N_("väntas rapportera"),
        **_MARKED,
        **_ELSEWHERE,
        "consulted_at": N_("tillfrågad om slutsatserna"),
        "consulted_said": N_("svar om slutsatserna"),
    },
    Part.DEPENDENCY: {
        "actor": N_("den som behöver"),
        "needed": N_("den som behövs"),
        "what": N_("vad som behövs"),
        "until": N_("klarar sig till"),
        "criticality": N_("kritiskt"),
        "alternative": N_("alternativ"),
        **_MARKED,
        **_ELSEWHERE,
    },
    Part.RESOURCE: {
        "kind": N_("slag"),
        "name": N_("namn"),
        "offers": N_("kan bidra med"),
        "limits": N_("gränser"),
        "contact": N_("kontakt"),
        **_MARKED,
    },
    Part.COMMUNICATION: {
        "message": N_("budskap"),
        "owner": N_("ansvarig"),
        "joint": N_("gemensamt"),
        "channel": N_("kanal"),
        "note": N_("anteckning"),
        **_MARKED,
    },
}
"""What a version keeps of each part, and what that is called. Codes are kept, never words."""

_CODE_LABELS: Mapping[str, Mapping[Any, str]] = {
    "reasons": REASON_LABELS,
    "marking": MARKING_LABELS,
    "criticality": CRITICALITY_LABELS,
    "kind": RESOURCE_LABELS,
}


def snapshots(analysis: AnalysisView, moments: Mapping[str, str]) -> tuple[Snapshot, ...]:
    """Plain copies of all that stands in the analysis. `moments` gives each moment's name by its key."""
    return (
        *(_snapshot(Part.ACTOR, actor.id, actor.name, _actor_values(actor, moments)) for actor in analysis.actors),
        *(_snapshot(Part.DEPENDENCY, each.id, _named(each), _values(each)) for each in analysis.dependencies),
        *(_snapshot(Part.RESOURCE, each.id, each.name, _values(each)) for each in analysis.resources),
        *(_snapshot(Part.COMMUNICATION, each.id, each.message, _values(each)) for each in analysis.communications),
    )


def _snapshot(part: Part, part_id: str, name: str, values: Mapping[str, object]) -> Snapshot:
    return Snapshot(part, part_id, name, {field: to_plain(values[field]) for field in FIELD_LABELS[part]})


def _named(dependency: DependencyView) -> str:
    return f"{dependency.actor} → {dependency.needed}"


def _actor_values(actor: AnalysedActor, moments: Mapping[str, str]) -> dict[str, object]:
    return {**_values(actor), "moments": [moments.get(key, key) for key in actor.moments]}


def _values(view: AnalysedActor | DependencyView | ResourceView | CommunicationView) -> dict[str, object]:
    return {name: getattr(view, name) for name in view.__dataclass_fields__ if name not in ("participants",)}


def to_content(copies: Iterable[Snapshot]) -> list[dict[str, Plain]]:
    """The copies as a version's row keeps them."""
    return [{"part": str(each.part), "id": each.id, "name": each.name, "values": dict(each.values)} for each in copies]


def from_content(content: Iterable[Mapping[str, Any]]) -> tuple[Snapshot, ...]:
    """The copies that a version's row keeps."""
    return tuple(Snapshot(Part(each["part"]), each["id"], each["name"], each["values"]) for each in content)


def compare(old: Sequence[Snapshot], new: Sequence[Snapshot]) -> tuple[Difference, ...]:
    """What differs from `old` to `new`: actors first, then dependencies, resources and messages, each by name."""
    before = {each.id: each for each in old}
    after = {each.id: each for each in new}
    latest = before | after
    parts = list(Part)
    ordered = sorted(latest, key=lambda part_id: _place(latest[part_id], parts))
    return tuple(
        difference for part_id in ordered for difference in _differences(before.get(part_id), after.get(part_id))
    )


def _place(copy: Snapshot, parts: Sequence[Part]) -> tuple[int, tuple[int, ...], str]:
    return parts.index(copy.part), swedish(copy.name), copy.id


def _differences(old: Snapshot | None, new: Snapshot | None) -> Iterator[Difference]:
    if old and new:
        for field, label in FIELD_LABELS[new.part].items():
            was, now = in_words(field, old.values.get(field)), in_words(field, new.values.get(field))
            if was != now:
                yield Difference(new.name, _(label), was, now, _changed(new.name, _(label), was, now))
    elif whole := old or new:
        text = _("{name} ({part}) har tillkommit.") if new else _("{name} ({part}) är borttagen.")
        words = text.format(name=whole.name, part=_(PART_LABELS[whole.part]))
        yield Difference(whole.name, "", "", "", words)


def _changed(name: str, field: str, was: str, now: str) -> str:
    if not was:
        text = _("{name}, {field}: nu «{now}».")
    elif not now:
        text = _("{name}, {field}: «{was}» är borttaget.")
    else:
        text = _("{name}, {field}: från «{was}» till «{now}».")
    return text.format(name=name, field=field, was=was, now=now)


def in_words(field: str, value: Any) -> str:
    """A kept value as people read it; empty for none."""
    if value is None or value in ("", []):
        return ""
    if isinstance(value, bool):
        return _("ja") if value else _("nej")
    if isinstance(value, list):
        return ", ".join(in_words(field, each) for each in value)
    if field == "consulted_at":
        return clock.date_hhmm(clock.parse_iso(str(value)))
    if field == "moments":
        return moment_in_force(str(value))
    label = _CODE_LABELS.get(field, {}).get(value)
    return _(label) if label else str(value)
