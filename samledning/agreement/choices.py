"""What can be done with alternatives (LO-10): a question, what speaks for and against each way, and the chosen one."""

from collections.abc import Mapping
from typing import Any

from sqlmodel import select

from samledning.actor.editing import change, refuse_fields, required, tidy, try_ground
from samledning.actor.editing import strike as strike_row
from samledning.agreement import subjects
from samledning.agreement.tables import Alternative, Choice
from samledning.errors import Problem
from samledning.i18n import _
from samledning.incident.tables import Incident
from samledning.log.terms import Marking
from samledning.store.unit import WriteUnit

CHOICE_FIELDS = ("question", "marking", "secrecy_ground")
ALTERNATIVE_FIELDS = ("text", "pros", "cons")

MOST = 26
"""So many alternatives have a letter of their own."""


def ask(
    unit: WriteUnit,
    incident_id: str,
    question: str,
    *,
    marking: Marking = Marking.PARTICIPANTS,
    secrecy_ground: str = "",
) -> str:
    """Put a question to which there are several ways. Returns its id. Raises a `Problem` for an empty one."""
    unit.get(Incident, incident_id)
    values = tidy({"question": question, "marking": marking, "secrecy_ground": secrecy_ground})
    _try_choice(values)
    row = unit.make(
        Choice,
        incident_id=incident_id,
        number=unit.number(incident_id, Choice.SERIES),
        made_at=unit.now,
        person_id=unit.actor_person,
        **values,
    )
    return subjects.kept(unit, row)


def edit(unit: WriteUnit, choice_id: str, base: Mapping[str, object], mine: Mapping[str, object]) -> None:
    """Change what a form changed of a question. Raises `Clash` as `merge` does, a `Problem` as `ask` does."""
    refuse_fields(mine, CHOICE_FIELDS)
    change(_standing(unit, choice_id), base, mine, _try_choice)


def add_alternative(unit: WriteUnit, choice_id: str, text: str, *, pros: str = "", cons: str = "") -> str:
    """Add an alternative with what speaks for it and against. Returns its id. Raises a `Problem` for an empty one."""
    choice = _standing(unit, choice_id)
    values = tidy({"text": text, "pros": pros, "cons": cons})
    _try_alternative(values)
    unit.session.flush()
    place = len(unit.session.exec(select(Alternative.id).where(Alternative.choice_id == choice_id)).all()) + 1
    if place > MOST:
        raise Problem(_("En fråga kan ha högst {count} alternativ.").format(count=MOST))
    row = unit.make(Alternative, incident_id=choice.incident_id, choice_id=choice_id, position=place, **values)
    return subjects.kept(unit, row)


def edit_alternative(
    unit: WriteUnit, alternative_id: str, base: Mapping[str, object], mine: Mapping[str, object]
) -> None:
    """Change what a form changed of an alternative. Raises `Clash` as `merge` does, a `Problem` as adding does."""
    refuse_fields(mine, ALTERNATIVE_FIELDS)
    change(unit.get(Alternative, alternative_id), base, mine, _try_alternative)


def strike_alternative(unit: WriteUnit, alternative_id: str, reason: str) -> None:
    """The alternative is out of the question; it stays readable. A reason is required, and that it is not chosen."""
    row = unit.get(Alternative, alternative_id)
    if unit.get(Choice, row.choice_id).chosen_id == alternative_id:
        raise Problem(_("Alternativet är valt; välj ett annat först."))
    strike_row(unit, row, required(reason))


def choose(unit: WriteUnit, choice_id: str, alternative_id: str, why: str) -> None:
    """This is the preferable way, and why; another one may be chosen later. Raises a `Problem` without the reason."""
    choice = _standing(unit, choice_id)
    alternative = unit.get(Alternative, alternative_id)
    if alternative.choice_id != choice_id or alternative.struck_at is not None:
        raise Problem(_("Välj ett av frågans alternativ."))
    if not why.strip():
        raise Problem(_("Skriv varför ni väljer alternativet."))
    choice.chosen_id, choice.why, choice.chosen_at = alternative_id, why.strip(), unit.now


def strike(unit: WriteUnit, choice_id: str, reason: str) -> None:
    """The question is no longer one; it stays readable with its alternatives. A reason is required."""
    strike_row(unit, unit.get(Choice, choice_id), required(reason))


def _standing(unit: WriteUnit, choice_id: str) -> Choice:
    row = unit.get(Choice, choice_id)
    if row.struck_at is not None:
        raise Problem(_("V{number} är struken och ändras inte.").format(number=row.number))
    return row


def _try_choice(values: Mapping[str, Any]) -> None:
    if not values["question"]:
        raise Problem(_("Skriv vilken fråga alternativen gäller."))
    try_ground(values["marking"], values["secrecy_ground"])


def _try_alternative(values: Mapping[str, Any]) -> None:
    if not values["text"]:
        raise Problem(_("Skriv vad alternativet är."))
