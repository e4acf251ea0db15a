"""What can be done with checklists: start a run, mark its items, add, move, assign, put off, close."""

import re
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlmodel import col, select

from samledning.checklist import queries, rules
from samledning.checklist.tables import ChecklistMark, ChecklistRun, ChecklistSetting, OwnItem
from samledning.checklist.terms import (
    SINGLE_RUN,
    Facts,
    ItemState,
    Library,
    ListDefinition,
    ListKind,
    item_pattern,
)
from samledning.errors import Problem
from samledning.i18n import _
from samledning.incident.terms import Role
from samledning.store.unit import WriteUnit


class NotHandled(Problem):
    """Mandatory items are left; the sentence names them and asks for a reason to close all the same."""


def start_run(
    unit: WriteUnit,
    incident_id: str,
    definition: ListDefinition,
    *,
    meeting: str = "",
    starts_at: datetime | None = None,
) -> str:
    """Start using a list. Returns the run's id: a meeting list gets a new run each time, any other has a single one.

    `starts_at` (UTC) is when the meeting starts, which due times count from; without it they are not known. For other
    lists they count from now. Raises a `Problem` for a self-check, which has no boxes to tick.
    """
    if definition.kind is ListKind.SELF:
        raise Problem(_("«{title}» är en självkontroll utan rutor att bocka av.").format(title=definition.title))
    rows = unit.session.exec(
        select(ChecklistRun).where(ChecklistRun.incident_id == incident_id, ChecklistRun.list_id == definition.id)
    ).all()
    if definition.kind in SINGLE_RUN and rows:
        return rows[0].id
    number = max((row.number for row in rows), default=0) + 1
    return _start(unit, incident_id, definition, number, meeting=meeting, starts_at=starts_at)


def start_meeting(
    unit: WriteUnit, incident_id: str, library: Library, *, meeting: str = "", starts_at: datetime | None = None
) -> tuple[str, ...]:
    """Start a run of every meeting list for a new meeting, all with the same number. Returns their ids, in order."""
    newest = unit.session.exec(
        select(sa.func.max(ChecklistRun.number)).where(
            ChecklistRun.incident_id == incident_id, ChecklistRun.kind == ListKind.MEETING
        )
    ).one()
    return tuple(
        _start(unit, incident_id, definition, (newest or 0) + 1, meeting=meeting, starts_at=starts_at)
        for definition in library.lists
        if definition.kind is ListKind.MEETING
    )


def reschedule(unit: WriteUnit, run_id: str, starts_at: datetime) -> None:
    """The meeting of a run starts at another time (UTC); due times that nobody has set follow along."""
    _open_run(unit, run_id).starts_at = starts_at


def mark(
    unit: WriteUnit,
    run_id: str,
    item_id: str,
    state: ItemState,
    *,
    reason: str = "",
    note: str | None = None,
    deferred_until: datetime | None = None,
) -> None:
    """Say where an item stands. What was said before stays in its history; the same again changes nothing.

    `note` None leaves the note as it is. Raises a `Problem` for *not applicable* without a reason, *deferred* without a
    time (UTC) to come, an item that is not in the list, and a run that is closed.
    """
    run = _open_run(unit, run_id)
    _try_item(unit, run, item_id)
    reason = reason.strip()
    if state is ItemState.NOT_APPLICABLE and not reason:
        raise Problem(_("Ange ett skäl till att punkten inte är aktuell."))
    if state is not ItemState.DEFERRED:
        deferred_until = None
    elif deferred_until is None or deferred_until <= unit.now:
        raise Problem(_("Ange en tid längre fram att skjuta upp punkten till."))
    stands = _standing(unit, run_id, item_id)
    kept = stands["note"] if note is None else note.strip()
    said = {"state": state, "reason": reason, "note": kept, "deferred_until": deferred_until}
    _keep(unit, run, item_id, stands, said)


def note(unit: WriteUnit, run_id: str, item_id: str, text: str) -> None:
    """Write a note to an item in place of the one before, which stays in its history; its state stays as it is."""
    run = _open_run(unit, run_id)
    _try_item(unit, run, item_id)
    stands = _standing(unit, run_id, item_id)
    _keep(unit, run, item_id, stands, {**stands, "note": text.strip()})


def add_item(unit: WriteUnit, run_id: str, ask: str, why: str = "", *, every_run: bool = False) -> str:
    """Add an item of one's own, last in the run; with `every_run` in all runs of the list in the incident that are
    open now or start later. Returns its id, such as `IN-E1`."""
    run = _open_run(unit, run_id)
    ask = " ".join(ask.split())
    if not ask:
        raise Problem(_("Skriv vad punkten gäller."))
    number = sum(item.list_id == run.list_id for item in queries.own_items(unit, run.incident_id)) + 1
    row = unit.make(
        OwnItem,
        incident_id=run.incident_id,
        list_id=run.list_id,
        run_id=None if every_run else run.id,
        number=number,
        item_id=f"{run.list_id}-E{number}",
        ask=ask,
        why=" ".join(why.split()),
        added_at=unit.now,
        person_id=unit.actor_person,
    )
    return row.item_id


def move_item(unit: WriteUnit, run_id: str, item_id: str, library: Library, *, before: str = "") -> None:
    """Put an item, with its parts, in front of another in its run, or last where none is named."""
    run = _open_run(unit, run_id)
    definition = library.find(run.list_id)
    defined = definition.items if definition else ()
    own = queries.standing_in(queries.own_items(unit, run.incident_id), run)
    ids = rules.in_order([*(item.id for item in defined), *(item.item_id for item in own)], run.item_order)
    for each in (item_id, before):
        if each and each not in ids:
            raise Problem(_no_such_item(run, each))
    run.item_order = rules.moved(ids, item_id, before, {item.id: item.part_of for item in defined})


def assign(unit: WriteUnit, run_id: str, item_id: str, role: Role | None) -> None:
    """Give an item to a role in this run; None gives it back to the role that the list names."""
    _setting(unit, run_id, item_id).role = role.value if role else ""


def set_due(unit: WriteUnit, run_id: str, item_id: str, due_at: datetime | None) -> None:
    """Set when an item is due (UTC) in this run; None puts back the list's own time.

    An item that was put off until a time that has come is thereby simply open, due at the new time.
    """
    _setting(unit, run_id, item_id).due_at = due_at
    stands = _standing(unit, run_id, item_id)
    until = stands["deferred_until"]
    if until and rules.state_now(stands["state"], until, unit.now) is ItemState.OPEN:
        mark(unit, run_id, item_id, ItemState.OPEN)


def close_run(unit: WriteUnit, run_id: str, library: Library, facts: Facts, *, override_reason: str = "") -> None:
    """Close a run; it stays readable. Raises `NotHandled` where mandatory items are not, unless there is a reason to
    close all the same."""
    run = _open_run(unit, run_id)
    hindering = rules.hindering(queries.run(unit, run_id, library, (), facts).items)
    if hindering and not override_reason.strip():
        what = _("Dessa obligatoriska punkter är inte hanterade: {items}. Ange ett skäl för att avsluta ändå.")
        raise NotHandled(what.format(items=", ".join(item.id for item in hindering)))
    run.closed_at, run.close_override_reason = unit.now, override_reason.strip()


def reopen_run(unit: WriteUnit, run_id: str) -> None:
    """Take up a run that was closed."""
    row = _run(unit, run_id)
    row.closed_at, row.close_override_reason = None, ""


def _start(
    unit: WriteUnit,
    incident_id: str,
    definition: ListDefinition,
    number: int,
    *,
    meeting: str,
    starts_at: datetime | None,
) -> str:
    _try_person(unit)
    if definition.kind in SINGLE_RUN:
        starts_at = starts_at or unit.now
    row = unit.make(
        ChecklistRun,
        incident_id=incident_id,
        list_id=definition.id,
        list_version=definition.version,
        kind=definition.kind,
        title=definition.title,
        number=number,
        meeting=" ".join(meeting.split()),
        started_at=unit.now,
        starts_at=starts_at,
        item_order=[],
    )
    return row.id


def _run(unit: WriteUnit, run_id: str) -> ChecklistRun:
    """A run, to be changed."""
    _try_person(unit)
    return unit.get(ChecklistRun, run_id)


def _try_person(unit: WriteUnit) -> None:
    """Raise a `Problem` where nobody has been named, since not every row of ours keeps who changed it."""
    unit.actor_person  # noqa: B018


def _open_run(unit: WriteUnit, run_id: str) -> ChecklistRun:
    """A run that is not closed, to be changed."""
    run = _run(unit, run_id)
    if run.closed_at is not None:
        raise Problem(_("«{title}» är avslutad; öppna listan igen för att ändra i den.").format(title=run.title))
    return run


def _try_item(unit: WriteUnit, run: ChecklistRun, item_id: str) -> None:
    """Raise a `Problem` for an item that neither the list nor anyone here can have given that id."""
    own = queries.standing_in(queries.own_items(unit, run.incident_id), run)
    if not re.fullmatch(item_pattern(run.list_id), item_id) and item_id not in {item.item_id for item in own}:
        raise Problem(_no_such_item(run, item_id))


def _no_such_item(run: ChecklistRun, item_id: str) -> str:
    return _("Punkten {item} finns inte i «{title}».").format(item=item_id, title=run.title)


def _standing(unit: WriteUnit, run_id: str, item_id: str) -> dict[str, Any]:
    """What was last said of an item, as the columns of its mark; open and nothing more before anyone has."""
    query = select(ChecklistMark).where(ChecklistMark.run_id == run_id, ChecklistMark.item_id == item_id)
    row = unit.session.exec(query.order_by(col(ChecklistMark.number).desc()).limit(1)).first()
    if not row:
        return {"state": ItemState.OPEN, "reason": "", "note": "", "deferred_until": None}
    return {"state": row.state, "reason": row.reason, "note": row.note, "deferred_until": row.deferred_until}


def _keep(unit: WriteUnit, run: ChecklistRun, item_id: str, stands: dict[str, Any], said: dict[str, Any]) -> None:
    """Keep what was `said` of an item as its newest mark, unless it is what `stands` already."""
    if said == stands:
        return
    newest = unit.session.exec(select(sa.func.max(ChecklistMark.number)).where(ChecklistMark.run_id == run.id)).one()
    unit.make(
        ChecklistMark,
        incident_id=run.incident_id,
        run_id=run.id,
        number=(newest or 0) + 1,
        item_id=item_id,
        at=unit.now,
        person_id=unit.actor_person,
        **said,
    )


def _setting(unit: WriteUnit, run_id: str, item_id: str) -> ChecklistSetting:
    """What is set for an item in a run, to be changed; nothing yet where it is new."""
    run = _open_run(unit, run_id)
    _try_item(unit, run, item_id)
    query = select(ChecklistSetting).where(ChecklistSetting.run_id == run_id, ChecklistSetting.item_id == item_id)
    row = unit.session.exec(query).first()
    return row or unit.make(ChecklistSetting, incident_id=run.incident_id, run_id=run_id, item_id=item_id)
