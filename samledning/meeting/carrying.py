"""What comes back at the next meeting: from the meetings that were held, and from what was parked."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import datetime

from sqlmodel import col, select

from samledning.agreement.tables import Action, Agreement
from samledning.agreement.terms import OPEN_ACTIONS
from samledning.log.tables import LogEntry
from samledning.meeting import rows, rules
from samledning.meeting.tables import AgendaItem, Meeting, MeetingSeries, ParkedIssue
from samledning.meeting.terms import BROUGHT_MINUTES, OUR_OWN, Carried, ItemState
from samledning.meeting.views import CarriedItem
from samledning.store.unit import ReadUnit


def pending(
    unit: ReadUnit, incident_id: str, *, by: datetime | None = None, elsewhere: bool = False
) -> tuple[CarriedItem, ...]:
    """What is to come back and is on no later agenda yet, the oldest first.

    Of the parked issues those that are to be back `by` a time (UTC), or at no time in particular; all of them without
    one. One that is dealt with in another forum comes back only where it was said when; with `elsewhere` all of them,
    for somebody to choose among. An item that was brought back once and taken off again does not come a second time.
    """
    unit.session.flush()
    return (*_items(unit, incident_id), *_parked(unit, incident_id, by, elsewhere=elsewhere))


def added(carried: Iterable[CarriedItem], titles: Iterable[str]) -> tuple[CarriedItem, ...]:
    """Of what comes back that which is no item of an agenda with these titles already, as `agenda.bring` takes it."""
    left = [title.casefold() for title in titles]
    found = []
    for each in carried:
        if each.item_id and each.title.casefold() in left:
            left.remove(each.title.casefold())
        else:
            found.append(each)
    return tuple(found)


def coming_back(unit: ReadUnit, meeting: Meeting) -> tuple[CarriedItem, ...]:
    """The items of a meeting that come back at the next, also those that are on a later agenda already."""
    return tuple(_of(unit, meeting, rows.items(unit, meeting.id), _with_open_action(unit, meeting.incident_id)))


def is_carried(unit: ReadUnit, meeting: Meeting) -> bool:
    """Whether an item of a meeting has come back at another already."""
    return not _brought(unit, meeting.incident_id).isdisjoint(row.id for row in rows.items(unit, meeting.id))


def _items(unit: ReadUnit, incident_id: str) -> Iterator[CarriedItem]:
    brought = _brought(unit, incident_id)
    with_action = _with_open_action(unit, incident_id)
    held = select(Meeting).where(Meeting.incident_id == incident_id, col(Meeting.closed_at).is_not(None))
    for meeting in unit.session.exec(held.order_by(col(Meeting.number))).all():
        left = [row for row in rows.items(unit, meeting.id) if row.id not in brought]
        if left:
            yield from _of(unit, meeting, left, with_action)


def _of(
    unit: ReadUnit, meeting: Meeting, items: Sequence[AgendaItem], with_action: Collection[str]
) -> Iterator[CarriedItem]:
    course = rules.course(rows.happenings(unit, meeting.id), meeting.closed_at)
    over = meeting.closed_at is not None
    for row in items:
        why = rules.comes_back(
            covered=rules.item_state(course, row.id, over=over) in (ItemState.COVERED, ItemState.NOW),
            recurring=row.recurring,
            open_action=row.id in with_action,
        )
        if why:
            yield CarriedItem(why, row.title, row.minutes, item_id=row.id, meeting=rows.label(meeting.number))


def _brought(unit: ReadUnit, incident_id: str) -> frozenset[str]:
    """The ids of the items that have come back already, at a meeting that was not cancelled."""
    found = unit.session.exec(
        select(AgendaItem.carried_from_id)
        .join(Meeting, col(Meeting.id) == AgendaItem.meeting_id)
        .where(
            AgendaItem.incident_id == incident_id,
            col(AgendaItem.carried_from_id).is_not(None),
            col(Meeting.struck_at).is_(None),
        )
    ).all()
    return frozenset(each for each in found if each)


def _with_open_action(unit: ReadUnit, incident_id: str) -> frozenset[str]:
    """The ids of the items on which something was put in the action plan that is not done: by its own line of the log,
    or under an agreement that a line there proposed; and of those that they have come back in."""
    is_open = (
        Action.incident_id == incident_id,
        col(Action.struck_at).is_(None),
        col(Action.status).in_(OPEN_ACTIONS),
    )
    line = select(LogEntry.item_id).where(col(LogEntry.item_id).is_not(None))
    found = set(unit.session.exec(line.join(Action, col(Action.entry_id) == LogEntry.id).where(*is_open)).all())
    found |= set(
        unit.session.exec(
            line.join(Agreement, col(Agreement.entry_id) == LogEntry.id)
            .join(Action, col(Action.agreement_id) == Agreement.id)
            .where(*is_open)
        ).all()
    )
    return _with_descendants(unit, incident_id, {each for each in found if each})


def _with_descendants(unit: ReadUnit, incident_id: str, found: Collection[str]) -> frozenset[str]:
    """The items, and those that they have come back in, however often."""
    query = select(AgendaItem.id, AgendaItem.carried_from_id).where(
        AgendaItem.incident_id == incident_id, col(AgendaItem.carried_from_id).is_not(None)
    )
    reached = set(found)
    for item_id, from_id in unit.session.exec(query.order_by(col(AgendaItem.id))).all():
        if from_id in reached:
            reached.add(item_id)
    return frozenset(reached)


def _parked(unit: ReadUnit, incident_id: str, by: datetime | None, *, elsewhere: bool) -> Iterator[CarriedItem]:
    query = select(ParkedIssue).where(
        ParkedIssue.incident_id == incident_id,
        col(ParkedIssue.struck_at).is_(None),
        col(ParkedIssue.closed_at).is_(None),
    )
    on_agenda = frozenset(
        unit.session.exec(
            select(AgendaItem.parked_id)
            .join(Meeting, col(Meeting.id) == AgendaItem.meeting_id)
            .where(
                AgendaItem.incident_id == incident_id,
                col(AgendaItem.parked_id).is_not(None),
                col(Meeting.struck_at).is_(None),
            )
        ).all()
    )
    ours = _our_names(unit, incident_id)
    for row in unit.session.exec(query.order_by(col(ParkedIssue.number))).all():
        if row.id in on_agenda or (by and row.return_at and row.return_at > by):
            continue
        if elsewhere or row.return_at or rules.is_ours(row.forum, ours):
            label = rows.parked_label(row.number)
            yield CarriedItem(Carried.PARKED, row.text, BROUGHT_MINUTES, parked_id=row.id, parked=label)


def _our_names(unit: ReadUnit, incident_id: str) -> frozenset[str]:
    """What the meetings of a case are called: an issue that is parked to one of them comes back here."""
    series = unit.session.exec(select(MeetingSeries.title).where(MeetingSeries.incident_id == incident_id)).all()
    held = rows.meetings(unit, incident_id)
    return OUR_OWN | {*series, *(each.title for each in held), *(rows.label(each.number) for each in held)}
