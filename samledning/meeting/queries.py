"""Questions to the meetings of a case; every answer is a view."""

from collections.abc import Sequence
from datetime import datetime
from typing import TypeVar

import sqlalchemy as sa
from sqlmodel import col, select

from samledning.errors import Problem
from samledning.evaluation.queries import improvements
from samledning.evaluation.tables import AfterNote, Lesson, QuickEvaluation
from samledning.i18n import _
from samledning.incident.tables import Incident
from samledning.log.tables import LogEntry
from samledning.log.terms import Marking
from samledning.log.views import Hit
from samledning.meeting import carrying, preparing, rows, series
from samledning.meeting.tables import AgendaItem, Invitee, Meeting, Minutes, MinutesEdit, ParkedIssue
from samledning.meeting.terms import Form, MeetingState
from samledning.meeting.views import (
    Board,
    CarriedItem,
    InviteeView,
    ItemView,
    MeetingRow,
    MeetingView,
    ParkedView,
    PrepareView,
)
from samledning.release.queries import versions
from samledning.store.record import Record
from samledning.store.search import Found
from samledning.store.unit import ReadUnit

R = TypeVar("R", bound=Record)

MEETINGS, PARKED, LESSONS = "meetings", "parked", "lessons"
"""The views where what a search found is shown."""

CLOSED_MARKINGS = (Marking.SENSITIVE, Marking.SECRET)


def board(unit: ReadUnit, incident_id: str) -> Board:
    """Every meeting of a case. Raises a `Problem` where there is no such incident."""
    unit.get(Incident, incident_id)
    views = rows.meeting_views(unit, rows.meetings(unit, incident_id))
    return Board(
        meetings=_meeting_rows(unit, incident_id, views),
        ongoing=next((each for each in views if each.state is MeetingState.ONGOING), None),
        coming=coming(views),
        last=next((each for each in views if each.state is MeetingState.HELD), None),
        series=series.views(unit, incident_id),
        parked=parked(unit, incident_id, open_only=True),
    )


def coming(views: Sequence[MeetingView]) -> MeetingView | None:
    """The meeting that is planned next, also one whose time has passed without its having begun."""
    planned = [each for each in views if each.state is MeetingState.PLANNED]
    return min(planned, key=lambda each: each.starts_at, default=None)


def meeting(unit: ReadUnit, meeting_id: str) -> MeetingView:
    """One meeting. Raises a `Problem` where there is none with that id."""
    return rows.meeting_views(unit, [unit.get(Meeting, meeting_id)])[0]


def the_meeting(unit: ReadUnit, incident_id: str, wanted: str = "") -> MeetingView:
    """The meeting that people call `M2` (or `2`); without a name the one that goes on, else the one planned next, else
    the one held last. Raises a `Problem` where there is none."""
    views = rows.meeting_views(unit, rows.meetings(unit, incident_id))
    if not wanted.strip():
        ongoing = next((each for each in views if each.state is MeetingState.ONGOING), None)
        held = next((each for each in views if each.state is MeetingState.HELD), None)
        if found := ongoing or coming(views) or held:
            return found
        raise Problem(_("Händelsen har inget möte än."))
    name = wanted.strip().upper().removeprefix(Meeting.SERIES)
    if found := next((each for each in views if str(each.number) == name), None):
        return found
    raise Problem(_("Det finns inget möte som heter {name}.").format(name=wanted.strip()))


def the_held(unit: ReadUnit, incident_id: str, wanted: str = "") -> MeetingView:
    """The meeting that people call `M2`; without a name the one that was closed last. Raises as `the_meeting` does."""
    views = rows.meeting_views(unit, rows.meetings(unit, incident_id)) if not wanted.strip() else ()
    last = max(
        (each for each in views if each.closed_at), key=lambda each: each.closed_at or each.made_at, default=None
    )
    return last or the_meeting(unit, incident_id, wanted)


def ongoing(unit: ReadUnit, incident_id: str) -> str | None:
    """The id of the meeting that goes on in a case, None where none does."""
    query = select(Meeting.id).where(
        Meeting.incident_id == incident_id,
        col(Meeting.started_at).is_not(None),
        col(Meeting.closed_at).is_(None),
        col(Meeting.struck_at).is_(None),
    )
    return unit.session.exec(query).first()


def agenda(unit: ReadUnit, meeting_id: str) -> tuple[ItemView, ...]:
    """The items of a meeting's agenda, in order."""
    return rows.item_views(unit, rows.items(unit, meeting_id))


def the_item(unit: ReadUnit, meeting_id: str, wanted: str) -> ItemView:
    """The item at a place of the agenda, counted from 1. Raises a `Problem` where there is none."""
    if found := next((each for each in agenda(unit, meeting_id) if str(each.place) == wanted.strip()), None):
        return found
    raise Problem(_("Dagordningen har ingen punkt {place}.").format(place=wanted.strip()))


def invitees(unit: ReadUnit, meeting_id: str) -> tuple[InviteeView, ...]:
    """Those that a meeting is for, in the order of the roll call."""
    return rows.invitee_views(unit, rows.invitees(unit, meeting_id))


def prepare(unit: ReadUnit, meeting_id: str) -> PrepareView:
    """A meeting as it is prepared. Raises a `Problem` where there is none with that id."""
    row = unit.get(Meeting, meeting_id)
    view, items, invited = meeting(unit, meeting_id), agenda(unit, meeting_id), invitees(unit, meeting_id)
    return PrepareView(
        meeting=view,
        agenda=items,
        invitees=invited,
        missing=preparing.missing(view, items, invited, sensitive=_sensitive(unit, row.incident_id)),
        advice=preparing.advice(items),
        improve=improvements(unit, row.incident_id),
        carried=carrying.pending(unit, row.incident_id, elsewhere=True),
        series=next((each for each in series.views(unit, row.incident_id) if each.id == row.series_id), None),
    )


def at_once(unit: ReadUnit, incident_id: str, form: Form) -> tuple[CarriedItem, ...]:
    """What would come back at a meeting of a form that began now, besides the form's own items."""
    carried = carrying.pending(unit, incident_id, by=unit.now)
    return carrying.added(carried, [each.title for each in form.items])


def parked(unit: ReadUnit, incident_id: str, *, open_only: bool = False) -> tuple[ParkedView, ...]:
    """The parked issues that are not struck: those that come back soonest first, those without a time after them."""
    query = select(ParkedIssue).where(ParkedIssue.incident_id == incident_id, col(ParkedIssue.struck_at).is_(None))
    if open_only:
        query = query.where(col(ParkedIssue.closed_at).is_(None))
    found = unit.session.exec(query.order_by(col(ParkedIssue.number))).all()
    return rows.parked_views(unit, sorted(found, key=lambda row: (row.return_at is None, row.return_at or row.made_at)))


def the_parked(unit: ReadUnit, incident_id: str, wanted: str) -> ParkedView:
    """The parked issue that people call `PF1` (or `1`). Raises a `Problem` where there is none."""
    name = wanted.strip().upper().removeprefix(ParkedIssue.LABEL).removeprefix(ParkedIssue.SERIES)
    if found := next((each for each in parked(unit, incident_id) if str(each.number) == name), None):
        return found
    raise Problem(_("Det finns ingen parkerad fråga som heter {name}.").format(name=wanted.strip()))


def came_of(unit: ReadUnit, entry_ids: Sequence[str]) -> dict[str, tuple[str, ...]]:
    """The labels of the issues that lines of the log parked, by the line's id; struck ones left out."""
    found = unit.session.exec(
        select(ParkedIssue.entry_id, ParkedIssue.number).where(
            col(ParkedIssue.entry_id).in_(entry_ids), col(ParkedIssue.struck_at).is_(None)
        )
    ).all()
    return {entry_id: (rows.parked_label(number),) for entry_id, number in found if entry_id}


def hits(unit: ReadUnit, found: Sequence[Found]) -> dict[str, Hit]:
    """Where what a search found belongs, by the id of the record that was found; what is not of meetings, or was
    struck, is left out. Items, minutes, scores and notes belong to their meeting, parked issues and lessons to their
    lists."""
    wanted = {each.record_id for each in found}
    kinds = {each.kind for each in found}

    def rows_of(model: type[R]) -> Sequence[R]:
        if model.__tablename__ not in kinds:
            return ()
        return unit.session.exec(select(model).where(col(model.id).in_(wanted))).all()

    places = {
        row.id: Hit(MEETINGS, row.id, rows.label(row.number), row.title, row.started_at or row.starts_at)
        for row in rows_of(Meeting)
    }
    of_meeting: list[tuple[str, str, str, datetime | None]] = [
        *((row.id, row.meeting_id, row.title, None) for row in rows_of(AgendaItem) if row.struck_at is None),
        *((row.id, row.meeting_id, row.expectation, None) for row in rows_of(Invitee) if row.struck_at is None),
        *((row.id, row.meeting_id, row.changes, row.made_at) for row in rows_of(Minutes)),
        *((row.id, row.minutes_id, row.text, row.at) for row in rows_of(MinutesEdit)),
        *((row.id, row.meeting_id, row.text, row.at) for row in rows_of(AfterNote) if row.struck_at is None),
        *(
            (row.id, row.meeting_id, " · ".join(filter(None, (row.keep, row.change))), row.at)
            for row in rows_of(QuickEvaluation)
            if row.struck_at is None
        ),
    ]
    homes = {each[1] for each in of_meeting}
    versions_at = select(Minutes.id, Minutes.meeting_id).where(col(Minutes.id).in_(homes))
    meeting_of = dict(unit.session.exec(versions_at).all()) if homes else {}
    homes |= set(meeting_of.values())
    held = select(Meeting).where(col(Meeting.id).in_(homes))
    meetings = {row.id: row for row in unit.session.exec(held).all()} if homes else {}
    for record_id, home_id, text, at in of_meeting:
        if home := meetings.get(meeting_of.get(home_id, home_id)):
            when = at or home.started_at or home.starts_at
            places[record_id] = Hit(MEETINGS, home.id, rows.label(home.number), text, when)
    for issue in rows_of(ParkedIssue):
        if issue.struck_at is None:
            places[issue.id] = Hit(PARKED, issue.id, rows.parked_label(issue.number), issue.text, issue.made_at)
    for lesson in rows_of(Lesson):
        if lesson.struck_at is None:
            places[lesson.id] = Hit(LESSONS, lesson.id, f"{Lesson.SERIES}{lesson.number}", lesson.text, lesson.made_at)
    return places


def _meeting_rows(unit: ReadUnit, incident_id: str, views: Sequence[MeetingView]) -> tuple[MeetingRow, ...]:
    items = dict(
        unit.session.exec(
            select(AgendaItem.meeting_id, sa.func.count())
            .where(AgendaItem.incident_id == incident_id, col(AgendaItem.struck_at).is_(None))
            .group_by(col(AgendaItem.meeting_id))
        ).all()
    )
    invited = dict(
        unit.session.exec(
            select(Invitee.meeting_id, sa.func.count())
            .where(Invitee.incident_id == incident_id, col(Invitee.struck_at).is_(None))
            .group_by(col(Invitee.meeting_id))
        ).all()
    )
    locked = {each.label.split()[0]: each.label for each in reversed(versions(unit, incident_id, "minutes"))}
    return tuple(
        MeetingRow(each, items.get(each.id, 0), invited.get(each.id, 0), locked.get(each.label, "")) for each in views
    )


def _sensitive(unit: ReadUnit, incident_id: str) -> bool:
    """Whether the case holds lines that are sensitive or secret."""
    query = select(LogEntry.id).where(
        LogEntry.incident_id == incident_id,
        col(LogEntry.marking).in_(CLOSED_MARKINGS),
        col(LogEntry.struck_at).is_(None),
    )
    return unit.session.exec(query.limit(1)).first() is not None
