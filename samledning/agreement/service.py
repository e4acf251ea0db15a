"""What the log hands over: a `!` line is a proposal of an agreement, a `>` line a measure in the action plan.

A line is never refused here: what it lacks, such as the ground for its secrecy or an owner, is shown as missing.
"""

from typing import Any

from sqlmodel import col, select

from samledning.actor.editing import strike, try_ground
from samledning.agreement import actions, agreements, subjects
from samledning.agreement.tables import Action, Agreement
from samledning.agreement.terms import STANDING, Status
from samledning.errors import Problem
from samledning.i18n import _
from samledning.log.tables import LogEntry
from samledning.log.terms import Kind, Marking, Reading
from samledning.store.unit import ReadUnit, WriteUnit


def propose_from_line(unit: WriteUnit, incident_id: str, entry_id: str, reading: Reading) -> str:
    """A `!` line proposes an agreement among the actors it names, else among everyone. Returns its label, as `Ö3`.

    A line that has its proposal already makes no other.
    """
    row = _proposal(unit, entry_id)
    if row is None:
        values = {**_WORDLESS, **_proposed(unit, incident_id, reading)}
        row = unit.get(Agreement, agreements.make(unit, incident_id, values, entry_id=entry_id))
    return subjects.label(row)


def action_from_line(unit: WriteUnit, incident_id: str, entry_id: str, reading: Reading) -> str:
    """A `>` line puts a measure in the plan. Returns its label, as `Å9`.

    The first actor that it names is the owner, the others support it; everyone together supports, and owns nothing. A
    line that has its measure already makes no other.
    """
    row = _measure(unit, entry_id)
    if row is None:
        values = _planned(unit, incident_id, reading)
        row = unit.get(Action, actions.make(unit, incident_id, values, entry_id=entry_id))
    return f"{Action.SERIES}{row.number}"


def follow_correction(unit: WriteUnit, old_entry_id: str, new_entry_id: str, reading: Reading) -> None:
    """What the line `old_entry_id` made follows its correction.

    A proposal that nobody has answered, or a measure, gets what the new line says. A wording that has been answered is
    never changed: another wording is proposed in its place. A line that is of another kind now strikes what the old
    one made, and makes its own where it is of this room.
    """
    incident_id = unit.get(LogEntry, new_entry_id).incident_id
    proposal, measure = _proposal(unit, old_entry_id), _measure(unit, old_entry_id)
    if proposal and reading.kind is Kind.AGREEMENT:
        _reword(unit, proposal, new_entry_id, reading)
    elif measure and reading.kind is Kind.ACTION:
        _replan(unit, measure, new_entry_id, reading)
    else:
        strike_with_entry(unit, old_entry_id, _("rättelse"))
    if reading.kind is Kind.AGREEMENT:
        propose_from_line(unit, incident_id, new_entry_id, reading)
    elif reading.kind is Kind.ACTION:
        action_from_line(unit, incident_id, new_entry_id, reading)


def strike_with_entry(unit: WriteUnit, entry_id: str, reason: str) -> None:
    """The line was struck, and what it made is struck with it. A reason is required.

    Raises a `Problem` for an agreement that holds: it is withdrawn first, by itself.
    """
    proposal, measure = _proposal(unit, entry_id), _measure(unit, entry_id)
    if proposal and subjects.status(proposal) is Status.AGREED:
        raise Problem(
            _("Raden ledde till {label}, som är överenskommen. Ta tillbaka {label} först.").format(
                label=subjects.label(proposal)
            )
        )
    if proposal and subjects.status(proposal) in STANDING:
        subjects.withdraw(unit, proposal, reason)
    if measure and measure.struck_at is None:
        strike(unit, measure, reason)


def mark_with_entry(unit: WriteUnit, entry_id: str, marking: Marking, ground: str = "") -> None:
    """Who may see the line was changed, and so who may see what it made.

    Raises a `Problem` for secrecy without its ground in law.
    """
    try_ground(marking, ground)
    for row in (_proposal(unit, entry_id), _measure(unit, entry_id)):
        if row is not None:
            row.marking, row.secrecy_ground = marking, ground.strip()


_WORDLESS = {"reason": "", "alternatives": "", "suitable": "", "feasible": "", "acceptable": "", "decisive": False}
"""What a line does not tell of an agreement."""


def _proposed(unit: WriteUnit, incident_id: str, reading: Reading) -> dict[str, Any]:
    return {
        "wording": reading.text or reading.typed,
        "actor_ids": _here(unit, incident_id, reading) or subjects.concerned(unit, incident_id, None),
        "marking": reading.marking or Marking.PARTICIPANTS,
    }


def _planned(unit: WriteUnit, incident_id: str, reading: Reading) -> dict[str, Any]:
    named = _here(unit, incident_id, reading)
    owner = named[0] if named and not reading.everyone else None
    everyone = subjects.concerned(unit, incident_id, None) if reading.everyone else []
    return {
        "text": (reading.text or reading.typed).strip(),
        "owner_actor_id": owner,
        "supporting_ids": everyone or named[1:],
        "unresolved": "" if owner else reading.unresolved,
        "due_at": reading.due_at,
        "marking": reading.marking or Marking.PARTICIPANTS,
    }


def _here(unit: WriteUnit, incident_id: str, reading: Reading) -> list[str]:
    """The actors that a line names and that take part: one may have left since the line was read."""
    here = set(subjects.concerned(unit, incident_id, None))
    return [each for each in dict.fromkeys(reading.actor_ids) if each in here]


def _reword(unit: WriteUnit, row: Agreement, entry_id: str, reading: Reading) -> None:
    values = _proposed(unit, row.incident_id, reading)
    wording = values["wording"].strip()
    if subjects.status(row) in STANDING and wording != row.wording and subjects.is_answered(unit, row):
        rest = {name: getattr(row, name) for name in agreements.AGREEMENT_FIELDS}
        marking = values["marking"] if reading.marking else row.marking
        agreements.make(
            unit, row.incident_id, {**rest, **values, "marking": marking}, replaces_id=row.id, entry_id=entry_id
        )
        subjects.follow(unit, row)
        return
    row.entry_id = entry_id
    if subjects.status(row) in STANDING:
        row.wording = wording
        # Whoever has answered stays concerned.
        row.actor_ids = list(dict.fromkeys((*values["actor_ids"], *subjects.stances(unit, row))))
        _remark(row, reading)


def _replan(unit: WriteUnit, row: Action, entry_id: str, reading: Reading) -> None:
    row.entry_id = entry_id
    if row.struck_at is None:
        values = _planned(unit, row.incident_id, reading)
        for name in ("text", "owner_actor_id", "supporting_ids", "unresolved", "due_at"):
            setattr(row, name, values[name])
        row.changed_at = unit.now
        _remark(row, reading)


def _remark(row: Agreement | Action, reading: Reading) -> None:
    """A marking that the new line names holds; one that was chosen since is never opened by a line without any."""
    if reading.marking:
        row.marking = reading.marking


def _proposal(unit: ReadUnit, entry_id: str) -> Agreement | None:
    """The newest proposal that a line made."""
    unit.session.flush()
    query = select(Agreement).where(Agreement.entry_id == entry_id).order_by(col(Agreement.number).desc())
    return unit.session.exec(query).first()


def _measure(unit: ReadUnit, entry_id: str) -> Action | None:
    """The measure that a line made."""
    unit.session.flush()
    query = select(Action).where(Action.entry_id == entry_id).order_by(col(Action.number).desc())
    return unit.session.exec(query).first()
