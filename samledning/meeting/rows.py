"""How rows become views: the meeting, its agenda, those it is for, what was parked and what happened in it."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from sqlmodel import col, select

from samledning.actor.queries import actor_names, participants
from samledning.actor.views import ParticipantView
from samledning.log.service import label as line_label
from samledning.log.tables import LogEntry
from samledning.meeting import rules
from samledning.meeting.tables import AgendaItem, Invitee, Meeting, MeetingEvent, MeetingSeries, ParkedIssue
from samledning.meeting.terms import Happening, ItemState, MeetingState, ParkedState, Task
from samledning.meeting.views import InviteeView, ItemView, MeetingView, ParkedView
from samledning.register.queries import all_persons
from samledning.register.views import PersonView
from samledning.situation.rows import request_label
from samledning.situation.tables import Request
from samledning.situation.terms import RequestState
from samledning.store.unit import ReadUnit


def label(number: int) -> str:
    """The short name that people use for a meeting."""
    return f"{Meeting.SERIES}{number}"


def parked_label(number: int) -> str:
    """The short name that people use for a parked issue."""
    return f"{ParkedIssue.LABEL}{number}"


def state(row: Meeting) -> MeetingState:
    """Where a meeting is in its life."""
    if row.struck_at is not None:
        return MeetingState.CANCELLED
    if row.closed_at is not None:
        return MeetingState.HELD
    return MeetingState.ONGOING if row.started_at is not None else MeetingState.PLANNED


def meetings(unit: ReadUnit, incident_id: str) -> list[Meeting]:
    """Every meeting of a case, the newest number first."""
    unit.session.flush()
    query = select(Meeting).where(Meeting.incident_id == incident_id).order_by(col(Meeting.number).desc())
    return list(unit.session.exec(query).all())


def items(unit: ReadUnit, meeting_id: str, *, struck: bool = False) -> list[AgendaItem]:
    """The items of an agenda, in order."""
    unit.session.flush()
    query = select(AgendaItem).where(AgendaItem.meeting_id == meeting_id)
    if not struck:
        query = query.where(col(AgendaItem.struck_at).is_(None))
    return list(unit.session.exec(query.order_by(col(AgendaItem.position), col(AgendaItem.id))).all())


def invitees(unit: ReadUnit, meeting_id: str) -> list[Invitee]:
    """Those that a meeting is for, in the order of the roll call."""
    unit.session.flush()
    query = select(Invitee).where(Invitee.meeting_id == meeting_id, col(Invitee.struck_at).is_(None))
    return list(unit.session.exec(query.order_by(col(Invitee.position), col(Invitee.id))).all())


def every_invitee(unit: ReadUnit, meeting_id: str) -> list[Invitee]:
    """Those that a meeting is or was for."""
    return list(unit.session.exec(select(Invitee).where(Invitee.meeting_id == meeting_id)).all())


def newest_happening(unit: ReadUnit, meeting_id: str) -> MeetingEvent | None:
    """What happened last in a meeting."""
    unit.session.flush()
    query = select(MeetingEvent).where(MeetingEvent.meeting_id == meeting_id)
    return unit.session.exec(query.order_by(col(MeetingEvent.number).desc()).limit(1)).first()


def happenings(unit: ReadUnit, meeting_id: str) -> tuple[Happening, ...]:
    """All that happened in a meeting, in order."""
    unit.session.flush()
    query = select(MeetingEvent).where(MeetingEvent.meeting_id == meeting_id).order_by(col(MeetingEvent.number))
    return tuple(
        Happening(
            number=row.number,
            kind=row.kind,
            at=row.at,
            item_id=row.item_id,
            actor_id=row.actor_id,
            before_id=row.before_id,
            seconds=row.seconds,
            name=row.name,
            text=row.text,
            subject_id=row.subject_id,
            person_id=row.person_id,
        )
        for row in unit.session.exec(query).all()
    )


def meeting_views(unit: ReadUnit, rows: Sequence[Meeting]) -> tuple[MeetingView, ...]:
    """The meetings as views, in the order given."""
    persons = all_persons(unit) if rows else {}
    wanted = {row.series_id for row in rows if row.series_id}
    series = {
        row.id: row.title
        for row in (
            unit.session.exec(select(MeetingSeries).where(col(MeetingSeries.id).in_(wanted))).all() if wanted else ()
        )
    }
    return tuple(_meeting(row, persons, series) for row in rows)


def _meeting(row: Meeting, persons: Mapping[str, PersonView], series: Mapping[str, str]) -> MeetingView:
    tasks = (
        (Task.LISTEN, row.own_listen),
        (Task.NOTES, row.own_notes),
        (Task.TECHNOLOGY, row.own_technology),
        (Task.OWN_VOICE, row.own_voice),
    )
    return MeetingView(
        id=row.id,
        number=row.number,
        label=label(row.number),
        title=row.title,
        form=row.form,
        channel=row.channel,
        state=state(row),
        starts_at=row.starts_at,
        minutes=row.minutes,
        purpose=row.purpose,
        needed=row.needed,
        moments=tuple(row.moments),
        join_place=row.join_place,
        join_number=row.join_number,
        join_code=row.join_code,
        join_link=row.join_link,
        join_group=row.join_group,
        fallback=row.fallback,
        call_back=row.call_back,
        sharing=row.sharing,
        sensitive_channel=row.sensitive_channel,
        opening=row.opening,
        tasks=tuple((task, name) for task, name in tasks if name),
        speaking=row.speaking,
        gentle_seconds=row.gentle_seconds,
        uid=f"{row.id}@samledning",
        sequence=row.sequence,
        invited_at=row.invited_at,
        series_id=row.series_id,
        series=series.get(row.series_id or "", ""),
        run_number=row.run_number,
        made_at=row.made_at,
        initials=_initials(persons, row.person_id),
        started_at=row.started_at,
        closed_at=row.closed_at,
        led_by_id=row.led_by,
        led_by=_initials(persons, row.led_by) if row.led_by else "",
        cancelled_at=row.struck_at,
        cancelled_reason=row.struck_reason,
    )


@dataclass(frozen=True)
class _Origins:
    """Where items come back from: the labels of their meetings, by the id of the item, and of parked issues."""

    meetings: Mapping[str, str]
    parked: Mapping[str, str]


def item_views(unit: ReadUnit, rows: Sequence[AgendaItem]) -> tuple[ItemView, ...]:
    """The items of one case as views, in the order given, which is that of their places."""
    if not rows:
        return ()
    names = actor_names(unit, rows[0].incident_id)
    origins = _origins(unit, rows)
    places: dict[str, int] = {}
    views = []
    for row in rows:
        if row.struck_at is None:
            places[row.meeting_id] = places.get(row.meeting_id, 0) + 1
        views.append(_item(row, places.get(row.meeting_id, 0), names, origins))
    return tuple(views)


def _origins(unit: ReadUnit, rows: Sequence[AgendaItem]) -> _Origins:
    carried = {row.carried_from_id for row in rows if row.carried_from_id}
    parked = {row.parked_id for row in rows if row.parked_id}
    numbers = (
        unit.session.exec(
            select(AgendaItem.id, Meeting.number)
            .join(Meeting, col(Meeting.id) == AgendaItem.meeting_id)
            .where(col(AgendaItem.id).in_(carried))
        ).all()
        if carried
        else ()
    )
    issues = (
        unit.session.exec(select(ParkedIssue.id, ParkedIssue.number).where(col(ParkedIssue.id).in_(parked))).all()
        if parked
        else ()
    )
    return _Origins(
        {item_id: label(number) for item_id, number in numbers},
        {parked_id: parked_label(number) for parked_id, number in issues},
    )


def _item(row: AgendaItem, place: int, names: Mapping[str, str], origins: _Origins) -> ItemView:
    return ItemView(
        id=row.id,
        meeting_id=row.meeting_id,
        place=place,
        kind=row.kind,
        title=row.title,
        minutes=row.minutes,
        purpose=row.purpose,
        presenter_actor_id=row.presenter_actor_id,
        presenter=names.get(row.presenter_actor_id or "", "") or row.presenter,
        script=row.script,
        to_agree=row.to_agree,
        notes=row.notes,
        moderator_notes=row.moderator_notes,
        recurring=row.recurring,
        carried_from_id=row.carried_from_id,
        carried_from=origins.meetings.get(row.carried_from_id or "", ""),
        parked_id=row.parked_id,
        parked=origins.parked.get(row.parked_id or "", ""),
        struck_at=row.struck_at,
        struck_reason=row.struck_reason,
    )


def invitee_views(unit: ReadUnit, rows: Sequence[Invitee]) -> tuple[InviteeView, ...]:
    """Those that a meeting is for as views, in the order given."""
    if not rows:
        return ()
    incident_id = rows[0].incident_id
    names = actor_names(unit, incident_id)
    wanted = [row.request_id for row in rows if row.request_id]
    requests = {row.id: row for row in unit.session.exec(select(Request).where(col(Request.id).in_(wanted))).all()}
    speak: dict[str, list[ParticipantView]] = {}
    for each in participants(unit, incident_id):
        speak.setdefault(each.actor_id, []).append(each)
    return tuple(
        InviteeView(
            id=row.id,
            actor_id=row.actor_id,
            actor=names.get(row.actor_id, "?"),
            position=row.position,
            expectation=row.expectation,
            reports=row.reports,
            request_id=row.request_id,
            request=request_label(requests[row.request_id].number) if row.request_id in requests else "",
            answered=row.request_id in requests and requests[row.request_id].state is RequestState.ANSWERED,
            participants=tuple(each.name for each in speak.get(row.actor_id, ())),
        )
        for row in rows
    )


def parked_views(unit: ReadUnit, rows: Sequence[ParkedIssue]) -> tuple[ParkedView, ...]:
    """The parked issues of one case as views, in the order given."""
    if not rows:
        return ()
    names, persons = actor_names(unit, rows[0].incident_id), all_persons(unit)
    lines = [row.entry_id for row in rows if row.entry_id]
    numbers = dict(
        unit.session.exec(select(LogEntry.id, LogEntry.number).where(col(LogEntry.id).in_(lines))).all()
        if lines
        else ()
    )
    back, was_on, taken_up = _agendas(unit, [row.id for row in rows])
    return tuple(
        ParkedView(
            id=row.id,
            number=row.number,
            label=parked_label(row.number),
            text=row.text,
            forum=row.forum,
            owner_actor_id=row.owner_actor_id,
            owner=names.get(row.owner_actor_id or "", "") or row.owner,
            return_at=row.return_at,
            actor_ids=tuple(row.actor_ids),
            actors=tuple(names[each] for each in row.actor_ids if each in names),
            meeting_id=row.meeting_id,
            item_id=row.item_id,
            entry_id=row.entry_id,
            entry=line_label(numbers[row.entry_id]) if row.entry_id in numbers else "",
            state=_parked_state(row, back, was_on, taken_up),
            back_at=back.get(row.id, ""),
            was_on=was_on.get(row.id, ""),
            made_at=row.made_at,
            initials=_initials(persons, row.person_id),
            closed_at=row.closed_at,
            closed_how=row.closed_how,
            struck_at=row.struck_at,
            struck_reason=row.struck_reason,
            marking=row.marking,
            secrecy_ground=row.secrecy_ground,
        )
        for row in rows
    )


def _agendas(unit: ReadUnit, parked_ids: Sequence[str]) -> tuple[dict[str, str], dict[str, str], frozenset[str]]:
    """The label of the newest meeting to come, or that goes on, whose agenda a parked issue is on, by the issue's id;
    that of the newest one that is over; and the issues that this one took up."""
    found = unit.session.exec(
        select(AgendaItem, Meeting)
        .join(Meeting, col(Meeting.id) == AgendaItem.meeting_id)
        .where(
            col(AgendaItem.parked_id).in_(parked_ids),
            col(AgendaItem.struck_at).is_(None),
            col(Meeting.struck_at).is_(None),
        )
        .order_by(col(Meeting.number))
    ).all()
    back, over = {}, {}
    for item, meeting in found:
        if item.parked_id and meeting.closed_at is None:
            back[item.parked_id] = label(meeting.number)
        elif item.parked_id:
            over[item.parked_id] = item, meeting
    taken_up = frozenset(parked_id for parked_id, (item, meeting) in over.items() if _was_taken_up(unit, item, meeting))
    return back, {parked_id: label(meeting.number) for parked_id, (_item, meeting) in over.items()}, taken_up


def _was_taken_up(unit: ReadUnit, item: AgendaItem, meeting: Meeting) -> bool:
    """Whether a meeting that is over came to an item and went through it."""
    course = rules.course(happenings(unit, meeting.id), meeting.closed_at)
    return rules.item_state(course, item.id, over=True) is ItemState.COVERED


def _parked_state(
    row: ParkedIssue, back: Mapping[str, str], was_on: Mapping[str, str], taken_up: Collection[str]
) -> ParkedState:
    if row.closed_at is not None:
        return ParkedState.CLOSED
    if row.id in back:
        return ParkedState.BACK
    if row.id in was_on:
        return ParkedState.TAKEN_UP if row.id in taken_up else ParkedState.MISSED
    return ParkedState.OPEN


def _initials(persons: Mapping[str, PersonView], person_id: str) -> str:
    return persons[person_id].initials if person_id in persons else "?"
