"""What can be done on the call list: note every try, let persons speak for their actors, order who speaks when."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlmodel import col, select

from samledning.actor import rules
from samledning.actor.editing import change, refuse_fields, standing
from samledning.actor.editing import strike as strike_row
from samledning.actor.tables import CallTry, Participant
from samledning.actor.terms import REACHED, CallOutcome
from samledning.errors import Problem
from samledning.i18n import _
from samledning.store.unit import ReadUnit, WriteUnit

PARTICIPANT_FIELDS = ("name", "mandate", "contact")
"""What a form may change of a participant."""


def call(
    unit: WriteUnit,
    actor_id: str,
    outcome: CallOutcome,
    *,
    at: datetime | None = None,
    call_back_at: datetime | None = None,
    person_name: str = "",
    mandate: str = "",
    note: str = "",
) -> str:
    """Keep a try to reach an actor, made at `at` (UTC, else now). Returns the try's id.

    One who takes part becomes a participant of the actor, which is put last in the speaking order if it has no place
    there. Raises a `Problem` where `CALLS_BACK` has no time to come (UTC), or `TAKES_PART` no person.
    """
    actor = standing(unit, actor_id)
    when = at or unit.now
    if when > unit.now:
        raise Problem(_("Ett försök kan inte ha gjorts längre fram i tiden."))
    if outcome is not CallOutcome.CALLS_BACK:
        call_back_at = None
    elif call_back_at is None or call_back_at <= when:
        raise Problem(_("Ange en tid längre fram då aktören ska återkomma."))
    if outcome is CallOutcome.TAKES_PART:
        add_participant(unit, actor_id, person_name, mandate)
    row = unit.make(
        CallTry,
        incident_id=actor.incident_id,
        actor_id=actor_id,
        at=when,
        outcome=outcome,
        call_back_at=call_back_at,
        person_name=_name(person_name),
        mandate=mandate.strip(),
        note=note.strip(),
        person_id=unit.actor_person,
    )
    return row.id


def met(unit: WriteUnit, actor_id: str, where: str, *, person_name: str = "", mandate: str = "") -> None:
    """The actor is there, in the meeting that people call `where` (such as `M1`): that is having reached it.

    Kept as a try, so that nobody rings it for nothing and a promise to call back is settled; not where the newest try
    reached it already.
    """
    tries = _tries(unit, actor_id)
    if not tries or tries[-1].outcome not in REACHED:
        call(unit, actor_id, CallOutcome.REACHED, person_name=person_name, mandate=mandate, note=where)


def not_met(unit: WriteUnit, actor_id: str, where: str, since: datetime) -> None:
    """The actor was noted as there since a time (UTC) by mistake: what `met` kept of it does not hold."""
    for row in _tries(unit, actor_id):
        if row.outcome is CallOutcome.REACHED and row.note == where and row.at >= since:
            strike_row(unit, row, _("deltar inte i mötet"))


def strike_call(unit: WriteUnit, call_id: str, reason: str) -> None:
    """The try was noted wrongly, for instance on another actor; it stays readable. A reason is required."""
    strike_row(unit, unit.get(CallTry, call_id), reason)


def add_participant(unit: WriteUnit, actor_id: str, name: str, mandate: str = "", contact: str = "") -> str:
    """Let a person speak for an actor from now. Returns the participant's id.

    One with that name who speaks for it already stays, with the mandate and contact that are given now. Raises a
    `Problem` for an empty name.
    """
    actor = standing(unit, actor_id)
    name = _name(name)
    if not name:
        raise Problem(_("Skriv vem som deltar."))
    rows = _speaking(unit, actor.incident_id)
    own = [row for row in rows if row.actor_id == actor_id]
    if known := [row for row in own if row.name.casefold() == name.casefold()]:
        known[0].mandate = mandate.strip() or known[0].mandate
        known[0].contact = contact.strip() or known[0].contact
        return known[0].id
    place = own[0].speaking_position if own else max((row.speaking_position for row in rows), default=0) + 1
    return unit.make(
        Participant,
        incident_id=actor.incident_id,
        actor_id=actor_id,
        name=name,
        mandate=mandate.strip(),
        contact=contact.strip(),
        since=unit.now,
        speaking_position=place,
    ).id


def edit_participant(
    unit: WriteUnit, participant_id: str, base: Mapping[str, object], mine: Mapping[str, object]
) -> None:
    """Change what a form changed of a participant. Raises `Clash` as `merge` does."""
    refuse_fields(mine, PARTICIPANT_FIELDS)
    change(unit.get(Participant, participant_id), base, mine, _try_participant)


def strike_participant(unit: WriteUnit, participant_id: str, reason: str) -> None:
    """The person does not speak for the actor any more, for instance since someone has relieved them.

    The actor keeps its place in the speaking order only while someone speaks for it. A reason is required.
    """
    row = unit.get(Participant, participant_id)
    strike_row(unit, row, reason)
    unit.session.flush()
    _put_in_order(unit, row.incident_id, _order(_speaking(unit, row.incident_id)))


def move_speaker(unit: WriteUnit, incident_id: str, actor_id: str, *, before: str = "") -> None:
    """Let an actor speak in front of another, or last where none is named.

    Raises a `Problem` for one that nobody speaks for.
    """
    unit.session.flush()
    order = _order(_speaking(unit, incident_id))
    for each in (actor_id, before):
        if each and each not in order:
            raise Problem(_("Aktören står inte i talarordningen."))
    _put_in_order(unit, incident_id, rules.moved(order, actor_id, before))


def _tries(unit: ReadUnit, actor_id: str) -> Sequence[CallTry]:
    """The tries to reach an actor that stand, the oldest first."""
    unit.session.flush()
    return unit.session.exec(
        select(CallTry)
        .where(CallTry.actor_id == actor_id, col(CallTry.struck_at).is_(None))
        .order_by(col(CallTry.at), col(CallTry.id))
    ).all()


def _put_in_order(unit: WriteUnit, incident_id: str, order: Sequence[str]) -> None:
    places = {actor_id: place for place, actor_id in enumerate(order, start=1)}
    for row in _speaking(unit, incident_id):
        if row.speaking_position != places[row.actor_id]:
            row.speaking_position = places[row.actor_id]


def _order(rows: Sequence[Participant]) -> list[str]:
    return list(dict.fromkeys(row.actor_id for row in rows))


def _speaking(unit: ReadUnit, incident_id: str) -> Sequence[Participant]:
    """The participants, in the speaking order."""
    return unit.session.exec(
        select(Participant)
        .where(Participant.incident_id == incident_id, col(Participant.struck_at).is_(None))
        .order_by(col(Participant.speaking_position), col(Participant.id))
    ).all()


def _try_participant(values: Mapping[str, Any]) -> None:
    if not values["name"]:
        raise Problem(_("Skriv vem som deltar."))


def _name(name: str) -> str:
    return " ".join(name.split())[:200]
