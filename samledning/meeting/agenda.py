"""What can be done with an agenda: items added, changed, moved, taken away, and brought back from earlier meetings."""

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from sqlmodel import col, select

from samledning.actor.editing import change, refuse_fields, required, tidy
from samledning.actor.editing import strike as strike_row
from samledning.actor.rules import moved
from samledning.agreement.subjects import taking_part
from samledning.errors import Problem
from samledning.i18n import _
from samledning.meeting import rows
from samledning.meeting.tables import AgendaItem, Meeting, ParkedIssue
from samledning.meeting.terms import BROUGHT_MINUTES, FormItem, ItemKind, MeetingState
from samledning.meeting.views import CarriedItem
from samledning.store.unit import WriteUnit

ITEM_FIELDS = (
    *("kind", "title", "minutes", "purpose", "presenter_actor_id", "presenter", "script", "to_agree"),
    *("notes", "moderator_notes", "recurring"),
)
"""What a form may change of an item."""


def add(
    unit: WriteUnit,
    meeting_id: str,
    kind: ItemKind,
    title: str,
    *,
    minutes: int = 5,
    purpose: str = "",
    presenter_actor_id: str | None = None,
    presenter: str = "",
    script: str = "",
    to_agree: str = "",
    recurring: bool = False,
    before: str = "",
) -> str:
    """Put an item on the agenda, in front of the item `before`, or last. Returns its id.

    Raises a `Problem` for an empty title, minutes below none, or a meeting that is over.
    """
    meeting = _open(unit, meeting_id)
    values = tidy(
        {
            "kind": kind,
            "title": " ".join(title.split())[:200],
            "minutes": minutes,
            "purpose": purpose,
            "presenter_actor_id": presenter_actor_id or None,
            "presenter": presenter,
            "script": script,
            "to_agree": to_agree,
            "recurring": recurring,
        }
    )
    _try_item(values)
    if presenter_actor_id:
        taking_part(unit, meeting.incident_id, presenter_actor_id)
    row = _make(unit, meeting, values)
    if before:
        move(unit, row.id, before=before)
    return row.id


def fill(unit: WriteUnit, meeting: Meeting, items: Sequence[FormItem]) -> None:
    """Put the items that a form of meeting begins with on an empty agenda."""
    for each in items:
        _make(
            unit,
            meeting,
            {
                "kind": each.kind,
                "title": each.title[:200],
                "minutes": each.minutes,
                "purpose": each.purpose,
                "script": each.script,
                "to_agree": each.to_agree,
                "recurring": each.recurring,
            },
        )


def edit(unit: WriteUnit, item_id: str, base: Mapping[str, object], mine: Mapping[str, object]) -> None:
    """Change what a form changed of an item. Raises `Clash` as `merge` does, a `Problem` as `add` does.

    Notes may be written also once the meeting is over; the rest may not.
    """
    refuse_fields(mine, ITEM_FIELDS)
    row = unit.get(AgendaItem, item_id)
    if set(mine) - {"notes", "moderator_notes"}:
        _open(unit, row.meeting_id)
    if mine.get("presenter_actor_id"):
        taking_part(unit, row.incident_id, str(mine["presenter_actor_id"]))
    change(row, base, mine, _try_item)


def move(unit: WriteUnit, item_id: str, *, before: str = "") -> None:
    """Put an item in front of another, or last."""
    row = unit.get(AgendaItem, item_id)
    _open(unit, row.meeting_id)
    agenda = {each.id: each for each in rows.items(unit, row.meeting_id)}
    if before and before not in agenda:
        raise Problem(_("Punkten står inte på mötets dagordning."))
    for place, each in enumerate(moved(list(agenda), item_id, before), start=1):
        if agenda[each].position != place:
            agenda[each].position = place


def strike(unit: WriteUnit, item_id: str, reason: str) -> None:
    """Take an item off the agenda; it stays readable. A reason is required, and that it has not been on."""
    row = unit.get(AgendaItem, item_id)
    _open(unit, row.meeting_id)
    if any(each.item_id == item_id for each in rows.happenings(unit, row.meeting_id)):
        raise Problem(_("Punkten har redan tagits upp; lägg den åt sidan i stället."))
    strike_row(unit, row, required(reason))


def bring(unit: WriteUnit, meeting_id: str, carried: CarriedItem) -> str:
    """Put something that comes back on the agenda. Returns the id of its item.

    An item of the agenda with the same title that comes from no earlier meeting is taken to be the same matter, and
    marked as coming from there; a second one is not made.
    """
    meeting = _open(unit, meeting_id)
    agenda = rows.items(unit, meeting_id)
    if carried.parked_id:
        if known := next((each for each in agenda if each.parked_id == carried.parked_id), None):
            return known.id
        parked = unit.get(ParkedIssue, carried.parked_id)
        values = {
            "kind": ItemKind.DISCUSSION,
            "title": parked.text[:200],
            "minutes": BROUGHT_MINUTES,
            "purpose": parked.text if len(parked.text) > 200 else "",
            "presenter_actor_id": parked.owner_actor_id,
            "presenter": "" if parked.owner_actor_id else parked.owner,
            "parked_id": parked.id,
        }
        return _make(unit, meeting, values, before_last=True).id
    old = unit.get(AgendaItem, carried.item_id)
    for each in agenda:
        if each.carried_from_id == old.id:
            return each.id
        if each.carried_from_id is None and each.title.casefold() == old.title.casefold():
            each.carried_from_id = old.id
            return each.id
    values = {name: getattr(old, name) for name in (*ITEM_FIELDS, "parked_id") if "notes" not in name}
    return _make(unit, meeting, {**values, "carried_from_id": old.id}, before_last=True).id


def take_off(unit: WriteUnit, held: Meeting, returning: Collection[str]) -> None:
    """A meeting is over: take off the agendas of meetings to come what came there from it, and does not come back after
    all, and parked issues that are done with; it may have been closed once before, and opened again.

    `returning` are the ids of its items that do come back. An item that somebody has changed or moved since stays, as
    the other meeting's own.
    """
    of_it = {each.id for each in rows.items(unit, held.id, struck=True)} - set(returning)
    found = unit.session.exec(
        select(AgendaItem, ParkedIssue)
        .join(Meeting, col(Meeting.id) == AgendaItem.meeting_id)
        .join(ParkedIssue, col(ParkedIssue.id) == AgendaItem.parked_id, isouter=True)
        .where(
            AgendaItem.incident_id == held.incident_id,
            col(AgendaItem.struck_at).is_(None),
            col(Meeting.started_at).is_(None),
            col(Meeting.struck_at).is_(None),
        )
    ).all()
    for row, parked in found:
        done = parked is not None and (parked.closed_at is not None or parked.struck_at is not None)
        if row.carried_from_id not in of_it and not done:
            continue
        if row.version == 1:
            strike_row(unit, row, _("behövs inte: behandlat på {meeting}").format(meeting=rows.label(held.number)))
        elif not done:
            row.carried_from_id = None


def _make(unit: WriteUnit, meeting: Meeting, values: Mapping[str, Any], *, before_last: bool = False) -> AgendaItem:
    """A new item, last; with `before_last` in front of an item that ends the agenda with information, such as the next
    step."""
    agenda = rows.items(unit, meeting.id)
    row = unit.make(
        AgendaItem,
        incident_id=meeting.incident_id,
        meeting_id=meeting.id,
        position=max((each.position for each in agenda), default=0) + 1,
        **values,
    )
    if before_last and agenda and agenda[-1].kind is ItemKind.INFORMATION:
        row.position, agenda[-1].position = agenda[-1].position, row.position
    unit.session.flush()
    return row


def _open(unit: WriteUnit, meeting_id: str) -> Meeting:
    """A meeting whose agenda may still change."""
    meeting = unit.get(Meeting, meeting_id)
    if rows.state(meeting) not in (MeetingState.PLANNED, MeetingState.ONGOING):
        raise Problem(_("{meeting} är över; dagordningen ändras inte.").format(meeting=rows.label(meeting.number)))
    return meeting


def _try_item(values: Mapping[str, Any]) -> None:
    if not values["title"]:
        raise Problem(_("Skriv vad punkten gäller."))
    if values["minutes"] < 0:
        raise Problem(_("Ange hur många minuter punkten får ta."))
