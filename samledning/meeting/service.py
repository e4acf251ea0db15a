"""What can be done with a meeting as a whole: planned from a form, changed, begun, closed, cancelled."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlmodel import col, select

from samledning.actor.editing import change, changed, refuse_fields, required
from samledning.actor.editing import strike as strike_row
from samledning.actor.queries import analysis, speaking_order
from samledning.agreement.subjects import taking_part
from samledning.checklist import service as checklist
from samledning.checklist.tables import ChecklistRun
from samledning.checklist.terms import Library, ListKind
from samledning.errors import Problem
from samledning.evaluation.queries import improvements
from samledning.i18n import _
from samledning.incident.tables import Incident
from samledning.meeting import agenda, carrying, leading, rhythm, rows, rules, series
from samledning.meeting.opening import with_minutes
from samledning.meeting.tables import Meeting, MeetingSeries
from samledning.meeting.terms import Beat, Channel, Form, Forms, Happened, MeetingState
from samledning.meeting.views import CarriedItem
from samledning.meeting.written import is_final
from samledning.store.unit import WriteUnit

TOLD_FIELDS = (
    *("title", "channel", "starts_at", "minutes", "purpose"),
    *("join_place", "join_number", "join_code", "join_link", "join_group", "fallback", "call_back"),
)
"""What the invitation says: a change of it is a new version of the invitation."""

MEETING_FIELDS = (
    *TOLD_FIELDS,
    *("needed", "moments", "sharing", "sensitive_channel", "opening", "speaking", "gentle_seconds"),
    *("own_listen", "own_notes", "own_technology", "own_voice"),
)
"""What a form may change."""

_AS_BEFORE = (
    *("join_place", "join_number", "join_code", "join_link", "join_group", "fallback", "call_back"),
    *("sharing", "sensitive_channel", "own_listen", "own_notes", "own_technology", "own_voice"),
)
"""What a meeting has as the one before it in the same channel had."""


def create(
    unit: WriteUnit,
    incident_id: str,
    form: Form,
    *,
    starts_at: datetime,
    title: str = "",
    minutes: int | None = None,
    channel: Channel | None = None,
    purpose: str = "",
    actor_ids: Sequence[str] | None = None,
    series_id: str | None = None,
    library: Library | None = None,
) -> str:
    """Plan a meeting that begins with what its form does, at `starts_at` (UTC). Returns its id.

    It is for `actor_ids`, else for everyone in the case: in the speaking order, then as the analysis has them. How to
    join and who does what are as they were the last time in the same channel. What is to come back from earlier
    meetings, and what was parked until then, is put on the agenda. With a `library` its checklists begin.
    """
    unit.get(Incident, incident_id)
    length, way = minutes or form.minutes, channel or form.channel
    before = _before(unit, incident_id, way)
    row = unit.make(
        Meeting,
        incident_id=incident_id,
        number=unit.number(incident_id, Meeting.SERIES),
        title=(" ".join(title.split()) or form.name)[:200],
        form=form.key,
        channel=way,
        starts_at=starts_at,
        minutes=length,
        purpose=purpose.strip(),
        moments=[],
        opening=with_minutes(form.opening, form.minutes, length),
        speaking=form.order,
        gentle_seconds=form.gentle_seconds,
        series_id=series_id,
        made_at=unit.now,
        person_id=unit.actor_person,
        **{name: getattr(before, name) for name in _AS_BEFORE if before},
    )
    unit.session.flush()
    agenda.fill(unit, row, form.items)
    for carried in carrying.pending(unit, incident_id, by=starts_at):
        agenda.bring(unit, row.id, carried)
    invite(unit, row.id, actor_ids)
    if library:
        _begin_checklists(unit, row, library)
    return row.id


def start_now(
    unit: WriteUnit,
    incident_id: str,
    form: Form,
    *,
    actor_ids: Sequence[str] | None = None,
    library: Library | None = None,
) -> str:
    """*Börja nu*: a meeting that is planned and begun at once, with whoever is on the call list. Returns its id.

    What is not prepared is shown, never a hindrance. Raises a `Problem` where another meeting goes on.
    """
    _refuse_other(unit, incident_id)
    meeting_id = create(unit, incident_id, form, starts_at=unit.now, actor_ids=actor_ids, library=library)
    # What comes back from earlier takes its time too; else the meeting would be over time as it begins.
    meeting = unit.get(Meeting, meeting_id)
    minutes = max(meeting.minutes, sum(item.minutes for item in rows.items(unit, meeting_id)))
    meeting.opening = with_minutes(meeting.opening, meeting.minutes, minutes)
    meeting.minutes = minutes
    start(unit, meeting_id)
    return meeting_id


def invite(unit: WriteUnit, meeting_id: str, actor_ids: Sequence[str] | None = None) -> None:
    """Let the meeting be for these actors, in this order, else for everyone in the case; others are taken off.

    What is expected of each stays. An actor reports in a round where the analysis says that it is expected to.
    """
    meeting = unit.get(Meeting, meeting_id)
    analysed = {each.id: each for each in analysis(unit, meeting.incident_id).actors}
    spoken = [each.actor_id for each in speaking_order(unit, meeting.incident_id)]
    wanted = list(dict.fromkeys(actor_ids if actor_ids is not None else (*spoken, *analysed)))
    known = {row.actor_id: row for row in rows.invitees(unit, meeting_id)}
    for place, actor_id in enumerate(wanted, start=1):
        if actor_id in known:
            known[actor_id].position = place
        else:
            taking_part(unit, meeting.incident_id, actor_id)
            reports = analysed[actor_id].expects_report if actor_id in analysed else True
            leading.invite_row(unit, meeting, actor_id, position=place, reports=reports)
    for actor_id in known.keys() - set(wanted):
        strike_row(unit, known[actor_id], _("deltar inte i mötet"))


def edit(unit: WriteUnit, meeting_id: str, base: Mapping[str, object], mine: Mapping[str, object]) -> None:
    """Change what a form changed. What the invitation says raises its sequence number; another time moves the
    checklists along. Raises `Clash` as `merge` does, a `Problem` for a meeting that is over."""
    refuse_fields(mine, MEETING_FIELDS)
    row = unit.get(Meeting, meeting_id)
    if rows.state(row) not in (MeetingState.PLANNED, MeetingState.ONGOING):
        raise Problem(_("{meeting} är över och ändras inte.").format(meeting=rows.label(row.number)))
    wanted, was = changed(base, mine), row.minutes
    if not change(row, base, mine, _try_meeting):
        return
    if "opening" not in wanted:
        row.opening = with_minutes(row.opening, was, row.minutes)
    if wanted.keys() & set(TOLD_FIELDS):
        row.sequence += 1
    if "starts_at" in wanted and row.started_at is None:
        _count_from(unit, row, row.starts_at)


def move(unit: WriteUnit, meeting_id: str, starts_at: datetime) -> None:
    """The meeting starts at another time (UTC). Raises a `Problem` as `edit` does."""
    was = unit.get(Meeting, meeting_id).starts_at
    edit(unit, meeting_id, {"starts_at": was}, {"starts_at": starts_at})


def invited(unit: WriteUnit, meeting_id: str, *, at: datetime | None = None) -> None:
    """The invitation has gone out, at `at` (UTC, else now)."""
    unit.get(Meeting, meeting_id).invited_at = at or unit.now


def cancel(
    unit: WriteUnit, meeting_id: str, reason: str, *, forms: Forms | None = None, library: Library | None = None
) -> None:
    """The meeting is not held; it stays readable, and calendars are told by a new version. A reason is required.

    The next one of its series is planned instead, as `start` does.
    """
    row = unit.get(Meeting, meeting_id)
    if rows.state(row) is not MeetingState.PLANNED:
        raise Problem(_("Bara ett möte som inte har börjat kan ställas in."))
    strike_row(unit, row, required(reason))
    row.sequence += 1
    _keep_rhythm(unit, row, forms, library)


def start(
    unit: WriteUnit,
    meeting_id: str,
    *,
    at: datetime | None = None,
    forms: Forms | None = None,
    library: Library | None = None,
) -> None:
    """The meeting begins, led by the person of this seat: first the opening and the roll call, then the first item.

    With `forms`, the next meeting of its series is planned at once, so that its time can be told in this one. Raises a
    `Problem` for one that has begun, is over or was cancelled, and where another goes on.
    """
    row = unit.get(Meeting, meeting_id)
    if rows.state(row) is not MeetingState.PLANNED:
        raise Problem(_("{meeting} kan inte börja: det har redan börjat eller är över.").format(meeting=_label(row)))
    _refuse_other(unit, row.incident_id)
    row.started_at, row.led_by = at or unit.now, unit.actor_person
    _count_from(unit, row, row.started_at)
    leading.happen(unit, row, Happened.LEADS, at=row.started_at)
    _keep_rhythm(unit, row, forms, library)


def close(
    unit: WriteUnit, meeting_id: str, *, forms: Forms | None = None, library: Library | None = None
) -> tuple[CarriedItem, ...]:
    """The call ends, and with it whatever was going on. Returns what comes back at the next meeting.

    That goes on the agenda of the next meeting that is planned, where there is one; else it waits until one is. The
    checklists that follow are due counted from when it ended. With `forms`, the next meeting of its series is planned
    first, where it is not already.
    """
    row = unit.get(Meeting, meeting_id)
    if rows.state(row) is not MeetingState.ONGOING:
        raise Problem(_("{meeting} pågår inte.").format(meeting=_label(row)))
    newest = rows.newest_happening(unit, meeting_id)
    row.closed_at = max(unit.now, newest.at if newest else unit.now)
    # What is to be done afterwards is counted from a start: as if it had been as long as planned, and ended now.
    _count_from(unit, row, row.closed_at - timedelta(minutes=row.minutes))
    agenda.take_off(unit, row, {each.item_id for each in carrying.coming_back(unit, row)})
    _keep_rhythm(unit, row, forms, library)
    coming = next_planned(unit, row.incident_id)
    carried = carrying.pending(unit, row.incident_id, by=coming.starts_at if coming else None)
    if coming:
        for each in carried:
            agenda.bring(unit, coming.id, each)
    return carried


def reopen(unit: WriteUnit, meeting_id: str, reason: str) -> bool:
    """A meeting that was closed by mistake goes on, led by the person of this seat. A reason is required.

    It goes on at the item that was on, and whoever had the floor is first to get it; the time for which it was closed
    counts for nobody. Returns whether something of it is on the agenda of another meeting already: what is dealt with
    now after all is taken off there when this one ends.
    Raises a `Problem` for a meeting that is not over, once its minutes are finalised, and where another goes on.
    """
    row, why = unit.get(Meeting, meeting_id), required(reason)
    if row.closed_at is None or rows.state(row) is not MeetingState.HELD:
        raise Problem(_("Bara ett möte som är avslutat kan öppnas igen."))
    if is_final(unit, meeting_id):
        text = _("Anteckningarna från {meeting} är fastställda, så mötet öppnas inte igen. Rätta dem i en ny version.")
        raise Problem(text.format(meeting=_label(row)))
    _refuse_other(unit, row.incident_id)
    was, closed_at = rules.course(rows.happenings(unit, meeting_id)), row.closed_at
    if was.turn:
        leading.happen(unit, row, Happened.PUT_BACK, at=closed_at)
    leading.happen(unit, row, Happened.ITEM, at=closed_at)
    leading.happen(unit, row, Happened.LEADS, text=why)
    if was.item_id and was.item_id not in was.passed:
        leading.happen(unit, row, Happened.ITEM, item_id=was.item_id)
    row.closed_at, row.led_by = None, unit.actor_person
    if row.started_at:
        _count_from(unit, row, row.started_at)
    return carrying.is_carried(unit, row)


def next_planned(unit: WriteUnit, incident_id: str) -> Meeting | None:
    """The meeting that is planned next, also where its time has passed."""
    planned = [row for row in rows.meetings(unit, incident_id) if rows.state(row) is MeetingState.PLANNED]
    return min(planned, key=lambda row: row.starts_at, default=None)


def begin_series(
    unit: WriteUnit, incident_id: str, form: Form, beat: Beat, *, title: str = "", library: Library | None = None
) -> str:
    """Let meetings of a form follow on each other, and plan the first. Returns the id of the series."""
    row = series.make(unit, incident_id, form, beat, title)
    _plan_next(unit, row, Forms((form,)), library)
    return row.id


def set_rhythm(unit: WriteUnit, series_id: str, beat: Beat) -> None:
    """Let the meetings of a series follow on each other otherwise; the one that is planned next moves along."""
    row = series.change(unit, series_id, beat)
    if coming := series.planned(unit, row):
        move(unit, coming.id, rhythm.next_time(beat, row.anchor_at, unit.now))


def _keep_rhythm(unit: WriteUnit, row: Meeting, forms: Forms | None, library: Library | None) -> None:
    """Plan the next meeting of the series that a meeting belongs to, where the series goes on and none is planned."""
    if row.series_id is None or forms is None:
        return
    of = unit.get(MeetingSeries, row.series_id)
    if of.ended_at is None and series.planned(unit, of) is None:
        _plan_next(unit, of, forms, library)


def _plan_next(unit: WriteUnit, of: MeetingSeries, forms: Forms, library: Library | None) -> None:
    create(
        unit,
        of.incident_id,
        series.form_of(unit, of, forms),
        starts_at=series.next_start(unit, of),
        title=of.title,
        series_id=of.id,
        library=library,
    )


def _begin_checklists(unit: WriteUnit, row: Meeting, library: Library) -> None:
    """A run of each list for meetings, of the meeting's own; what the last evaluation found worst is an item of the
    first."""
    if not any(each.kind is ListKind.MEETING for each in library.lists):
        return
    name = f"{_label(row)} {row.title}"
    runs = checklist.start_meeting(unit, row.incident_id, library, meeting=name, starts_at=row.starts_at)
    unit.session.flush()
    row.run_number = unit.get(ChecklistRun, runs[0]).number
    for what in improvements(unit, row.incident_id)[:1]:
        checklist.add_item(unit, runs[0], what)


def _count_from(unit: WriteUnit, row: Meeting, starts_at: datetime) -> None:
    """Let the due times of the meeting's checklists be counted from a time (UTC): first the planned start, then the one
    that was, then the end."""
    for run_id in _runs(unit, row):
        checklist.reschedule(unit, run_id, starts_at)


def _runs(unit: WriteUnit, row: Meeting) -> list[str]:
    """The ids of the meeting's runs that are open."""
    if row.run_number is None:
        return []
    query = select(ChecklistRun.id).where(
        ChecklistRun.incident_id == row.incident_id,
        ChecklistRun.kind == ListKind.MEETING,
        ChecklistRun.number == row.run_number,
        col(ChecklistRun.closed_at).is_(None),
    )
    return list(unit.session.exec(query).all())


def _before(unit: WriteUnit, incident_id: str, channel: Channel) -> Meeting | None:
    return next((row for row in rows.meetings(unit, incident_id) if row.channel is channel), None)


def _refuse_other(unit: WriteUnit, incident_id: str) -> None:
    for row in rows.meetings(unit, incident_id):
        if rows.state(row) is MeetingState.ONGOING:
            raise Problem(_("{meeting} pågår redan; avsluta det först.").format(meeting=_label(row)))


def _label(row: Meeting) -> str:
    return rows.label(row.number)


def _try_meeting(values: Mapping[str, Any]) -> None:
    if not values["title"]:
        raise Problem(_("Skriv vad mötet ska heta."))
    if values["minutes"] < 1:
        raise Problem(_("Ange hur många minuter mötet ska ta."))
