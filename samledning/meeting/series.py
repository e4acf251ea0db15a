"""A series of meetings: begun, given another rhythm, ended; when its next meeting is, and what that begins with.

The meetings themselves are made in `service`, which keeps the next one planned.
"""

from datetime import datetime

from sqlmodel import col, select

from samledning.errors import Problem
from samledning.i18n import _
from samledning.incident.tables import Incident
from samledning.meeting import rhythm, rows
from samledning.meeting.tables import Meeting, MeetingSeries
from samledning.meeting.terms import Beat, Form, Forms, MeetingState
from samledning.meeting.views import SeriesView
from samledning.store.unit import ReadUnit, WriteUnit


def make(unit: WriteUnit, incident_id: str, form: Form, beat: Beat, title: str = "") -> MeetingSeries:
    """Let meetings of a form follow on each other from now."""
    unit.get(Incident, incident_id)
    row = unit.make(
        MeetingSeries,
        incident_id=incident_id,
        title=(" ".join(title.split()) or form.name)[:200],
        rhythm=beat.rhythm,
        times=list(beat.times),
        every_minutes=beat.minutes,
        anchor_at=unit.now,
        form=form.key,
        made_at=unit.now,
        person_id=unit.actor_person,
    )
    unit.session.flush()
    return row


def change(unit: WriteUnit, series_id: str, beat: Beat) -> MeetingSeries:
    """Let the meetings follow on each other otherwise, counted from now."""
    row = _going_on(unit, series_id)
    row.rhythm, row.times, row.every_minutes = beat.rhythm, list(beat.times), beat.minutes
    row.anchor_at = unit.now
    return row


def end(unit: WriteUnit, series_id: str) -> None:
    """No more meetings follow; one that is planned already stays until it is cancelled."""
    _going_on(unit, series_id).ended_at = unit.now


def beat_of(row: MeetingSeries) -> Beat:
    """How the meetings of a series follow on each other."""
    return Beat(row.rhythm, tuple(row.times), row.every_minutes)


def planned(unit: ReadUnit, row: MeetingSeries) -> Meeting | None:
    """The meeting of a series that has not begun."""
    found = (each for each in _meetings(unit, row) if rows.state(each) is MeetingState.PLANNED)
    return next(found, None)


def next_start(unit: ReadUnit, row: MeetingSeries) -> datetime:
    """When the meeting after those that there are is (UTC): after now, and at another time than any of them."""
    after = max([unit.now, *(each.starts_at for each in _meetings(unit, row))])
    return rhythm.next_time(beat_of(row), row.anchor_at, after)


def form_of(unit: ReadUnit, row: MeetingSeries, forms: Forms) -> Form:
    """What the next meeting begins with: its form, or where that is there no longer, what the meeting before had, but
    for its agenda. Raises a `Problem` where there is neither."""
    if form := forms.find(row.form):
        return form
    last = next(iter(_meetings(unit, row)), None)
    if last is None:
        raise Problem(_("Mötesformen «{form}» finns inte längre; välj en annan.").format(form=row.form))
    return Form(
        key=row.form,
        name=row.title,
        minutes=last.minutes,
        channel=last.channel,
        order=last.speaking,
        gentle_seconds=last.gentle_seconds,
        purpose="",
        opening=last.opening,
        items=(),
    )


def views(unit: ReadUnit, incident_id: str) -> tuple[SeriesView, ...]:
    """The series of a case, those that go on first."""
    query = select(MeetingSeries).where(MeetingSeries.incident_id == incident_id).order_by(col(MeetingSeries.id))
    found = [_view(unit, row) for row in unit.session.exec(query).all()]
    return tuple(sorted(found, key=lambda each: each.ended_at is not None))


def _view(unit: ReadUnit, row: MeetingSeries) -> SeriesView:
    coming = planned(unit, row)
    return SeriesView(
        id=row.id,
        title=row.title,
        form=row.form,
        beat=beat_of(row),
        anchor_at=row.anchor_at,
        ended_at=row.ended_at,
        next_at=coming.starts_at if coming else None,
    )


def _meetings(unit: ReadUnit, row: MeetingSeries) -> list[Meeting]:
    return [each for each in rows.meetings(unit, row.incident_id) if each.series_id == row.id]


def _going_on(unit: WriteUnit, series_id: str) -> MeetingSeries:
    row = unit.get(MeetingSeries, series_id)
    if row.ended_at is not None:
        raise Problem(_("Serien «{title}» är avslutad.").format(title=row.title))
    return row
