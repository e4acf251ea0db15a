"""Questions about what came out of meetings: what was settled in one, what is to be said as it ends, what earlier
ones promised that is still open."""

from collections.abc import Collection, Iterator, Mapping
from datetime import datetime

from sqlmodel import col, select

from samledning.agreement import queries as agreement
from samledning.agreement.terms import Status
from samledning.agreement.views import ActionView, AgreementView, TargetView
from samledning.incident.tables import Incident
from samledning.log.queries import of_meeting
from samledning.log.tables import LogEntry
from samledning.meeting import rows, rules
from samledning.meeting.minutes import Settled
from samledning.meeting.promises import Closing, Promise, Promised, ToSay
from samledning.meeting.rules import Course
from samledning.meeting.tables import Meeting
from samledning.meeting.terms import MeetingState
from samledning.meeting.views import LeadView, MeetingView
from samledning.situation.queries import requests
from samledning.situation.views import RequestView
from samledning.store.unit import ReadUnit


def settled(unit: ReadUnit, meeting: Meeting, course: Course, items: Mapping[str, str]) -> Iterator[Settled]:
    """What was proposed, agreed, read back or put in the action plan in the meeting, with the item it belongs to.

    `items` has the item of each line of the log in the meeting, by the line's id.
    """
    read = {each.subject_id: each for each in course.read_backs}
    until = meeting.closed_at or unit.now
    subjects: tuple[AgreementView | TargetView, ...] = (
        *reversed(agreement.targets(unit, meeting.incident_id)),
        *reversed(agreement.agreements(unit, meeting.incident_id)),
    )
    for subject in subjects:
        entry_id = _entry(subject)
        if subject.id in read:
            yield Settled(read[subject.id].item_id, subject, read[subject.id].at)
        elif entry_id and entry_id in items:
            yield Settled(items[entry_id], subject)
        elif entry_id is None and (at := _within(meeting, until, subject.agreed_at, subject.made_at)):
            yield Settled(rules.item_at(course, at), subject)
    for action in agreement.actions(unit, meeting.incident_id):
        if action.entry_id and action.entry_id in items:
            yield Settled(items[action.entry_id], action)
        elif action.entry_id is None and (at := _within(meeting, until, action.made_at)):
            yield Settled(rules.item_at(course, at), action)


def following(unit: ReadUnit, meeting: Meeting) -> MeetingView | None:
    """The meeting that is planned next, or was held after this one."""
    until = meeting.closed_at or unit.now
    views = rows.meeting_views(unit, rows.meetings(unit, meeting.incident_id))
    later = [
        each
        for each in views
        if each.id != meeting.id
        and (each.state is MeetingState.PLANNED or (each.started_at is not None and each.started_at >= until))
    ]
    return min(later, key=lambda each: each.started_at or each.starts_at, default=None)


def to_say(unit: ReadUnit, view: LeadView) -> ToSay:
    """What whoever leads a meeting has to read from where it is: on its last item what came out of it, in the opening
    and on what comes back what is open since earlier ones."""
    item = view.item
    if item and (view.next_item is None or item == view.agenda[-1]):
        return ToSay(closing=_closing(unit, view))
    if item is None or item.item.carried_from:
        meeting = unit.get(Meeting, view.meeting.id)
        return ToSay(
            open=still_open(unit, meeting.incident_id, before=view.meeting),
            purpose="" if item or meeting.purpose else unit.get(Incident, meeting.incident_id).purpose,
        )
    return ToSay()


def _closing(unit: ReadUnit, view: LeadView) -> Closing:
    meeting = unit.get(Meeting, view.meeting.id)
    course = rules.course(rows.happenings(unit, meeting.id), meeting.closed_at)
    items = {each.id: each.item_id for each in of_meeting(unit, meeting.id)}
    records = [each.record for each in settled(unit, meeting, course, items)]
    asked = requests(unit, meeting.incident_id, only_open=True)
    until = meeting.closed_at or unit.now
    return Closing(
        requests=tuple(each for each in asked if each.entry_id in items or _within(meeting, until, each.asked_at)),
        subjects=tuple(
            each
            for each in records
            if not isinstance(each, ActionView) and each.status in (Status.PROPOSED, Status.AGREED)
        ),
        actions=tuple(each for each in records if isinstance(each, ActionView)),
        parked=view.parked[::-1],
        next=following(unit, meeting),
        call_back=meeting.call_back,
    )


def still_open(unit: ReadUnit, incident_id: str, *, before: MeetingView | None = None) -> tuple[Promise, ...]:
    """What was promised in the meetings that are over (those earlier than the one `before`) and is open: actions to
    be done, requests without an answer, and what was agreed with an objection, a reservation or something to anchor;
    the oldest meeting first."""
    held = [
        each
        for each in rows.meetings(unit, incident_id)
        if rows.state(each) is MeetingState.HELD and (before is None or each.number < before.number)
    ]
    if not held:
        return ()
    subjects: tuple[AgreementView | TargetView, ...] = (
        *agreement.targets(unit, incident_id),
        *agreement.agreements(unit, incident_id),
    )
    records: tuple[Promised, ...] = (
        *agreement.actions(unit, incident_id, open_only=True),
        *requests(unit, incident_id, only_open=True),
        *(each for each in subjects if each.is_current and _is_conditional(each)),
    )
    at_meeting = _meetings_of(unit, {each for each in map(_entry, records) if each})
    found = []
    for record in records:
        origin = next((each for each in held if each.id == at_meeting.get(_entry(record) or "")), None)
        origin = origin or next(
            (each for each in held if _within(each, each.closed_at or unit.now, *_times(record))), None
        )
        if origin:
            found.append((origin.number, Promise(rows.label(origin.number), record)))
    return tuple(promise for _number, promise in sorted(found, key=lambda pair: pair[0]))


def _meetings_of(unit: ReadUnit, entry_ids: Collection[str]) -> dict[str, str]:
    """The meeting that each of these lines of the log was said in."""
    query = select(LogEntry.id, LogEntry.meeting_id).where(col(LogEntry.id).in_(entry_ids))
    return {entry_id: meeting_id for entry_id, meeting_id in unit.session.exec(query).all() if meeting_id}


def _is_conditional(subject: AgreementView | TargetView) -> bool:
    """Whether somebody objected, had a reservation or must anchor it first."""
    return bool(subject.support.against or subject.support.reservations or subject.support.anchoring)


def _times(record: Promised) -> tuple[datetime | None, ...]:
    """The times (UTC) at which it may have been promised in a meeting, the likeliest first."""
    match record:
        case ActionView():
            return (record.made_at,)
        case RequestView():
            return (record.asked_at,)
        case _:
            return record.agreed_at, record.made_at


def _entry(record: Promised) -> str | None:
    return None if isinstance(record, TargetView) else record.entry_id


def _within(meeting: Meeting, until: datetime, *times: datetime | None) -> datetime | None:
    """The first of some times (UTC) that lies within the meeting."""
    began = meeting.started_at
    return next((each for each in times if each and began and began <= each <= until), None)
