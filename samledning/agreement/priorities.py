"""What can be done with the few matters on which agreement is especially important (IN-06)."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlmodel import col, select

from samledning.actor import rules as actor_rules
from samledning.actor.editing import change, refuse_fields, required, tidy, try_ground
from samledning.actor.editing import strike as strike_row
from samledning.agreement import subjects
from samledning.agreement.tables import PriorityQuestion
from samledning.errors import Problem
from samledning.i18n import _
from samledning.incident.tables import Incident
from samledning.log.terms import Marking
from samledning.store.unit import WriteUnit

PRIORITY_FIELDS = ("text", "why", "marking", "secrecy_ground")


def add(
    unit: WriteUnit,
    incident_id: str,
    text: str,
    *,
    why: str = "",
    marking: Marking = Marking.PARTICIPANTS,
    secrecy_ground: str = "",
) -> str:
    """Put a matter last among those on which agreement is especially important. Returns its id.

    Raises a `Problem` for an empty one, or for secrecy without its ground in law.
    """
    unit.get(Incident, incident_id)
    values = tidy({"text": text, "why": why, "marking": marking, "secrecy_ground": secrecy_ground})
    _try_priority(values)
    row = unit.make(
        PriorityQuestion,
        incident_id=incident_id,
        number=unit.number(incident_id, PriorityQuestion.SERIES),
        position=max((row.position for row in _in_order(unit, incident_id)), default=0) + 1,
        made_at=unit.now,
        person_id=unit.actor_person,
        **values,
    )
    return subjects.kept(unit, row)


def edit(unit: WriteUnit, priority_id: str, base: Mapping[str, object], mine: Mapping[str, object]) -> None:
    """Change what a form changed of a matter. Raises `Clash` as `merge` does, a `Problem` as `add` does."""
    refuse_fields(mine, PRIORITY_FIELDS)
    change(unit.get(PriorityQuestion, priority_id), base, mine, _try_priority)


def close(unit: WriteUnit, priority_id: str, how: str) -> None:
    """The matter is settled, and `how`, such as by an agreement. Raises a `Problem` without the text."""
    row = unit.get(PriorityQuestion, priority_id)
    if row.closed_at is not None:
        raise Problem(_("P{number} är redan avslutad.").format(number=row.number))
    if not how.strip():
        raise Problem(_("Skriv hur frågan avslutades."))
    row.closed_at, row.closed_how = unit.now, how.strip()


def reopen(unit: WriteUnit, priority_id: str) -> None:
    """The matter is open again; how it was closed stays in the journal."""
    row = unit.get(PriorityQuestion, priority_id)
    if row.closed_at is None:
        raise Problem(_("P{number} är redan öppen.").format(number=row.number))
    row.closed_at, row.closed_how = None, ""


def move(unit: WriteUnit, priority_id: str, *, before: str = "") -> None:
    """Put a matter in front of another, by its id, or last where none is named."""
    row = unit.get(PriorityQuestion, priority_id)
    rows = _in_order(unit, row.incident_id)
    places = {each: place for place, each in enumerate(actor_rules.moved([r.id for r in rows], row.id, before), 1)}
    for each in rows:
        if each.position != places[each.id]:
            each.position = places[each.id]


def strike(unit: WriteUnit, priority_id: str, reason: str) -> None:
    """The matter was put here by mistake; it stays readable. A reason is required."""
    strike_row(unit, unit.get(PriorityQuestion, priority_id), required(reason))


def _in_order(unit: WriteUnit, incident_id: str) -> Sequence[PriorityQuestion]:
    unit.session.flush()
    return unit.session.exec(
        select(PriorityQuestion)
        .where(PriorityQuestion.incident_id == incident_id, col(PriorityQuestion.struck_at).is_(None))
        .order_by(col(PriorityQuestion.position), col(PriorityQuestion.id))
    ).all()


def _try_priority(values: Mapping[str, Any]) -> None:
    if not values["text"]:
        raise Problem(_("Skriv vad frågan gäller."))
    try_ground(values["marking"], values["secrecy_ground"])
