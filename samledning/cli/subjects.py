"""How target pictures and agreements are shown in lines, and what their commands have in common."""

import dataclasses
from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Annotated

import typer

from samledning.actor.queries import the_actor
from samledning.agreement import rules
from samledning.agreement import words as agreement_words
from samledning.agreement.terms import STALE_SIGN, STANCE_LABELS, STANCE_SIGNS, STATUS_SIGNS, Stance
from samledning.agreement.views import ActorStance, AgreementView, StanceView, TargetView
from samledning.cli.typed import coming_time, one_of
from samledning.clock import date_hhmm, short
from samledning.i18n import _
from samledning.log.terms import MARKING_LABELS, Marking
from samledning.store.unit import ReadUnit
from samledning.terminal import plain, say

Actors = Annotated[
    list[str] | None,
    typer.Option("--actor", metavar=_("AKTÖR"), help=_("En aktör som berörs; annars alla. Kan upprepas.")),
]
Mark = Annotated[str, typer.Option("--marking", metavar=_("MÄRKNING"), help=", ".join(map(_, MARKING_LABELS.values())))]
Ground = Annotated[
    str, typer.Option("--ground", metavar=_("LAGRUM"), help=_("Lagrummet, som märkningen sekretess kräver."))
]
Why = Annotated[str, typer.Option("--reason", metavar=_("SKÄL"), help=_("Varför."))]


def actor_ids(unit: ReadUnit, incident_id: str, names: Sequence[str] | None) -> list[str] | None:
    """The actors that were named, None where none was. Raises a `Problem`, or `Ambiguous` where several fit."""
    return [the_actor(unit, incident_id, name).id for name in names] if names else None


def marked(marking: str, ground: str) -> dict[str, object]:
    """The marking as services take it; nothing where none was given. Raises BadParameter."""
    given: dict[str, object] = {"marking": one_of(marking, MARKING_LABELS)} if marking else {}
    return given | ({"secrecy_ground": ground} if ground else {})


def coming(written: str, now: datetime) -> datetime | None:
    """A time that was given, None for none. Raises BadParameter."""
    return coming_time(written, now) if written else None


def row_of(subject: TargetView | AgreementView) -> tuple[str, ...]:
    """A target picture or an agreement as a row of a list."""
    text = subject.wanted if isinstance(subject, TargetView) else subject.wording
    stale = f"{STALE_SIGN} " + _("inaktuell") if subject.stale else ""
    state = " ".join(part for part in (agreement_words.outcome(subject), stale) if part)
    return f"{STATUS_SIGNS[subject.status]} {subject.label}", state, text


def say_subject(subject: TargetView | AgreementView, now: datetime) -> None:
    """All there is to know of a target picture or an agreement, a line for each thing."""
    say(plain("  ".join(row_of(subject))))
    own = _of_target(subject) if isinstance(subject, TargetView) else _of_agreement(subject, now)
    for title, value in (*own, *_of_both(subject, now)):
        if value:
            say(plain(f"  {title}: {value}"))
    for reason in subject.stale:
        say(plain(f"  {STALE_SIGN} {reason.text}"))
    for stance in subject.stances:
        say(plain(f"  {stance_line(stance, now)}"))


def stance_line(stance: ActorStance, now: datetime) -> str:
    """Where an actor stands, with what it said."""
    label = _said(stance.last) if stance.last else _(STANCE_LABELS[stance.stance])
    left = " " + _("(deltar inte längre)") if stance.left else ""
    lead = f"{STANCE_SIGNS[stance.stance]} {stance.actor}{left}: {label}"
    return " · ".join([lead, *_details(stance.last, now)]) if stance.last else lead


def note_line(note: StanceView, now: datetime) -> str:
    """One thing that an actor said."""
    return " · ".join([f"{STANCE_SIGNS[note.stance]} {_said(note)}", *_details(note, now)])


def values_of(subject: TargetView | AgreementView) -> dict[str, object]:
    """A target picture or an agreement as JSON shows it: the view, with what follows from it."""
    values = {field.name: getattr(subject, field.name) for field in dataclasses.fields(subject)}
    stances = [{**_fields(each), "stance": each.stance} for each in subject.stances]
    return {
        **values,
        "stances": stances,
        "by_all": subject.support.by_all,
        "stale": [_fields(r) for r in subject.stale],
    }


def _said(note: StanceView) -> str:
    return _("tog tillbaka sitt svar") if note.withdrawn else _(STANCE_LABELS[note.stance])


def _fields(view: object) -> dict[str, object]:
    return {name: getattr(view, name) for name in view.__dataclass_fields__}  # type: ignore[attr-defined]


def _details(note: StanceView, now: datetime) -> Iterator[str]:
    if note.stance is Stance.MUST_ANCHOR and note.anchor_by:
        text = _("hos {whom}, senast {time}")
        yield text.format(whom=note.anchor_with, time=short(note.anchor_by, now))
    if note.text:
        yield note.text
    who = _("{said_by}, uppskrivet av {initials}") if note.said_by else _("uppskrivet av {initials}")
    yield f"{short(note.at, now)} {who.format(said_by=note.said_by, initials=note.initials)}"


def _of_target(target: TargetView) -> Iterator[tuple[str, str]]:
    yield _("gäller"), target.scope
    yield _("senast"), date_hhmm(target.by_when) if target.by_when else ""
    yield _("skyddas först"), " → ".join(target.protected)
    yield _("avgränsning"), target.delimitation
    yield _("giltig till"), date_hhmm(target.valid_until) if target.valid_until else ""
    yield _("vilar på"), ", ".join(target.rests_on)
    yield _("lägesbild"), str(target.picture_number or "")


def _of_agreement(agreement: AgreementView, now: datetime) -> Iterator[tuple[str, str]]:
    yield _("alternativ som övervägts"), agreement.alternatives
    yield _("lämpligt"), agreement.suitable
    yield _("genomförbart"), agreement.feasible
    yield _("godtagbart"), agreement.acceptable
    if agreement.decisive:
        read = agreement.read_back_at
        yield _("avgörande"), _("återläst {time}").format(time=short(read, now)) if read else _("inte återläst")
    yield _("målbild"), " ".join((agreement.target, *rules.stale_words(agreement.target_stale)))
    yield _("från raden"), agreement.entry


def _of_both(subject: TargetView | AgreementView, now: datetime) -> Iterator[tuple[str, str]]:
    yield _("skäl"), subject.reason
    yield _("föreslagen"), f"{short(subject.made_at, now)} {subject.initials}"
    yield _("överenskommen"), f"{short(subject.agreed_at, now)} {subject.agreed_by}" if subject.agreed_at else ""
    yield _("ersätter"), subject.replaces
    yield _("ersätts av"), subject.replaced_by
    if subject.withdrawn_at:
        yield _("återtagen"), f"{short(subject.withdrawn_at, now)}: {subject.withdrawn_reason}"
    if subject.marking is not Marking.PARTICIPANTS:
        yield _("märkning"), f"{_(MARKING_LABELS[subject.marking])} {subject.secrecy_ground}".strip()
