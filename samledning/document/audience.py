"""Who may see what: the one place where something is left out for the readers of a document. Pure.

It is done to the views, before anything is made of them: what is left out takes part in no name, no title, no sum and
no conclusion. Everything has a marking; what has none of its own is for participants (domain: marking and audience).
"""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar

from samledning.actor.views import (
    AnalysedActor,
    CallView,
    CommunicationView,
    DependencyView,
    ParticipantView,
    ResourceView,
)
from samledning.agreement.views import ActionView, AgreementView, ChoiceView, ConflictView, PriorityView, TargetView
from samledning.checklist.terms import Evidence
from samledning.checklist.views import RunView
from samledning.errors import Problem
from samledning.i18n import N_, _
from samledning.incident.views import IncidentView
from samledning.log.terms import MARKING_LABELS, Marking
from samledning.log.views import EntryView
from samledning.meeting.minutes import MinutesLine
from samledning.meeting.views import MeetingView
from samledning.overview.views import SheetLine
from samledning.situation.views import LineView, ReportView, RequestView

T = TypeVar("T")

_ORDER = tuple(Marking)

_OWN: dict[type, Marking] = {
    ParticipantView: Marking.PARTICIPANTS,
    CallView: Marking.PARTICIPANTS,
    RunView: Marking.PARTICIPANTS,
    MeetingView: Marking.PARTICIPANTS,
    Evidence: Marking.SECRET,  # it may quote anything that the case holds
}
"""How views without a marking of their own count as marked, where they are more than the frame around others."""

_KINDS: dict[type, str] = {
    AnalysedActor: N_("aktörsanalyser"),
    ParticipantView: N_("företrädare"),
    CallView: N_("samtal"),
    DependencyView: N_("beroenden"),
    ResourceView: N_("resurser"),
    CommunicationView: N_("budskap"),
    TargetView: N_("målbilder"),
    AgreementView: N_("överenskommelser"),
    ActionView: N_("åtgärder"),
    ConflictView: N_("målkonflikter"),
    ChoiceView: N_("vägval"),
    PriorityView: N_("prioriterade frågor"),
    RunView: N_("checklistor"),
    MeetingView: N_("möten"),
    MinutesLine: N_("rader i anteckningarna"),
    SheetLine: N_("rader i överlämningen"),
    Evidence: N_("underlag ur händelsen, som inte är märkt var för sig"),
    EntryView: N_("rader i loggen"),
    LineView: N_("uppgifter i lägesbilden"),
    ReportView: N_("lägesrapporter"),
    RequestView: N_("begäranden"),
}

_UNMARKED = frozenset((_KINDS[Evidence],))
"""What is left out as the strictest since nobody marked it: that it is secret is not said."""

# A ground is a text that people type: only what is nothing but a reference is told to those who may not see the rest.
_GROUND = re.compile(r"(?:OSL\s*)?\d{1,2}(?:\s*:\s*\d{1,3}\s?[a-z]?|\s*kap\.?(?:\s*\d{1,3}\s?[a-z]?\s*§)?)", re.I)


class Reader:
    """Someone who may see up to `audience`. Remembers what was left out for them, and how what they saw was marked."""

    def __init__(self, audience: Marking) -> None:
        self.audience = audience
        self._left_out: Counter[tuple[str, Marking, str]] = Counter()
        self._seen: Counter[Marking] = Counter()
        self._grounds: dict[str, None] = {}

    def may_see(self, marking: Marking) -> bool:
        """Whether what is marked so is for this reader."""
        return _ORDER.index(marking) <= _ORDER.index(self.audience)

    @property
    def marking(self) -> Marking:
        """The strictest marking of what was seen; what has none of its own is for participants."""
        least = min(self.audience, Marking.PARTICIPANTS, key=_ORDER.index)
        return max((least, *self._seen), key=_ORDER.index)

    @property
    def grounds(self) -> tuple[str, ...]:
        """The grounds in law of the secret that was seen, as they were typed."""
        return tuple(self._grounds)

    @property
    def left_out(self) -> tuple[str, ...]:
        """What was left out and why, in words: how much of what sort, never what."""
        ordered = sorted(self._left_out.items(), key=lambda each: (_ORDER.index(each[0][1]), each[0][0], each[0][2]))
        return tuple(
            (_("{what}: {count}") if kind in _UNMARKED else _("{what} märkta {marking}: {count}")).format(
                what=_(kind), marking=_(MARKING_LABELS[marking]) + (f" ({ground})" if ground else ""), count=count
            )
            for (kind, marking, ground), count in ordered
        )

    @property
    def opened(self) -> tuple[str, ...]:
        """What was seen beyond what participants may see, in words: a warning to whoever hands it on."""
        return tuple(
            _("{marking}: {count}").format(marking=_(MARKING_LABELS[marking]), count=self._seen[marking])
            for marking in _ORDER
            if _ORDER.index(marking) > _ORDER.index(Marking.PARTICIPANTS) and self._seen[marking]
        )

    def all_of(self, views: Iterable[T]) -> tuple[T, ...]:
        """Those of the views that may be seen, and in them what may be."""
        return tuple(self._inside(each) for each in views if self._may_see(each))

    def one(self, view: T, label: str) -> T:
        """A view that the document is about, with what may be seen of it. Raises a `Problem` where it may not be."""
        if marking := _marking_of(view):
            self.refuse(marking, label)
        self._may_see(view)
        return self._inside(view)

    def refuse(self, marking: Marking, label: str) -> None:
        """Raise a `Problem` where what is called `label` and marked so is not for this reader."""
        if not self.may_see(marking):
            raise Problem(
                _("{label} är märkt {marking} och får inte lämnas till de här läsarna.").format(
                    label=label, marking=_(MARKING_LABELS[marking])
                )
            )

    def case(self, incident: IncidentView) -> IncidentView:
        """The incident: its name is for everyone, what is written about it for participants."""
        if self.may_see(Marking.PARTICIPANTS):
            return incident
        return replace(incident, convening_actor="", leader="", mandate="", purpose="", close_reason="")

    def actors(self, actors: Iterable[AnalysedActor]) -> tuple[AnalysedActor, ...]:
        """The actors, all of them: the marking of one covers its analysis, not that it takes part."""
        return tuple(self._inside(each if self._may_see(each) else _without_analysis(each)) for each in actors)

    def _may_see(self, view: Any) -> bool:
        """Whether the view may be seen; remembers which it was."""
        marking = _marking_of(view)
        if marking is None:
            return True
        ground = str(getattr(view, "secrecy_ground", "")).strip()
        if self.may_see(marking):
            self._seen[marking] += 1
            if ground and marking is Marking.SECRET:
                self._grounds[ground] = None
            return True
        kind = _KINDS.get(type(view), N_("uppgifter"))
        self._left_out[kind, marking, ground if _GROUND.fullmatch(ground) else ""] += 1
        return False

    def _inside(self, view: T) -> T:
        """The view with what may be seen in it."""
        if not is_dataclass(view) or isinstance(view, type):
            return view
        changed: dict[str, Any] = {}
        for each in fields(view):
            value: Any = getattr(view, each.name)
            if isinstance(value, tuple) and value and is_dataclass(value[0]):
                changed[each.name] = self.all_of(value)
            elif is_dataclass(value) and not isinstance(value, type):
                changed[each.name] = self._inside(value) if self._may_see(value) else None
        return replace(view, **changed) if changed else view


def _marking_of(view: object) -> Marking | None:
    marking = getattr(view, "marking", None)
    return marking if isinstance(marking, Marking) else _OWN.get(type(view))


def _without_analysis(actor: AnalysedActor) -> AnalysedActor:
    """That it takes part, and who speaks for it."""
    return AnalysedActor(
        id=actor.id,
        organisation_id=actor.organisation_id,
        name=actor.name,
        kind=actor.kind,
        aliases=actor.aliases,
        places=actor.places,
        participants=actor.participants,
    )
