"""The question behind the screens of a meeting that is led: all of it as one view, worked out from what was kept."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from sqlmodel import col, select

from samledning.actor.queries import actor_names, participants
from samledning.actor.views import ParticipantView
from samledning.agreement import queries as agreement
from samledning.agreement.terms import STANDING, Stance
from samledning.agreement.views import AgreementView, TargetView
from samledning.log.queries import of_meeting, said_in
from samledning.log.tables import LogEntry
from samledning.meeting import rows, rules
from samledning.meeting.leading import listed
from samledning.meeting.rules import Course, InLine, Turn, Voice
from samledning.meeting.tables import Invitee, Meeting, ParkedIssue
from samledning.meeting.terms import HERE, NEEDS_MEETING, Happened, ItemState, MeetingState, Presence
from samledning.meeting.views import (
    AgendaRow,
    Clocked,
    FloorView,
    ItemView,
    LeadView,
    ParkedView,
    QueueRow,
    RollRow,
    SubjectRow,
    TalkRow,
)
from samledning.store.unit import ReadUnit

LINES = 30
"""How many lines of the log on the item are shown at most."""

Subject = AgreementView | TargetView
Said = Iterable[tuple[str, tuple[str, ...]]]

_TO_ASK = (Stance.NOT_ASKED, Stance.NO_ANSWER, Stance.NOT_PRESENT)
"""Where somebody who is here stands and still has to be asked: also one who was away when the others were."""


def lead(unit: ReadUnit, meeting_id: str) -> LeadView:
    """A meeting as it stands, for whoever leads or follows it. Raises a `Problem` where there is none with that id."""
    meeting = unit.get(Meeting, meeting_id)
    (view,) = rows.meeting_views(unit, [meeting])
    events = rows.happenings(unit, meeting_id)
    course = rules.course(events, meeting.closed_at)
    now = meeting.closed_at or unit.now
    agenda = rows.items(unit, meeting_id)
    invited = rows.invitees(unit, meeting_id)
    names = actor_names(unit, meeting.incident_id)
    item = next((each for each in agenda if each.id == course.item_id), None)
    table = _agenda(rows.item_views(unit, agenda), course, meeting, now)
    roll = _roll(unit, meeting, course, invited, names)
    everyone = tuple(row.actor_id for row in roll)
    order, spoken = listed(invited, item), rules.talked(course, now)
    presenter = (item.presenter_actor_id or "") if item else ""
    subjects: tuple[Subject, ...] = (
        *agreement.agreements(unit, meeting.incident_id),
        *agreement.targets(unit, meeting.incident_id),
    )
    said = said_in(unit, meeting_id)
    voices = tuple(_voices(meeting, course, subjects, said))
    lines = of_meeting(unit, meeting_id, item_id=item.id if item else "", most=LINES)
    return LeadView(
        now=now,
        meeting=view,
        agenda=table,
        item=next((each for each in table if item and each.item.id == item.id), None),
        floor=floor_of(course.turn, roll) if course.turn else None,
        queue=tuple(
            QueueRow(each.actor_id, names.get(each.actor_id, "?"), each.why, each.at, spoken.get(each.actor_id, 0.0))
            for each in _queue(course, meeting, order, presenter, now)
        ),
        not_heard=_named(rules.not_heard(course, everyone, voices=voices), names),
        not_heard_here=_named(rules.not_heard(course, order, item.id, voices=voices), names) if item else (),
        unsaid=_unsaid(table, course, said),
        talk=_talk(course, everyone, names, now),
        roll=roll,
        read_back=_subjects(unit, meeting, course, roll, subjects),
        parked=_parked(unit, meeting_id),
        lines=lines,
        seen=course.number,
        newest_at=max([*(each.at for each in events[-1:]), *(each.entered_at for each in lines[-1:])], default=None),
    )


def roll_call(unit: ReadUnit, meeting_id: str) -> tuple[RollRow, ...]:
    """The actors of a meeting in its order, and what the roll call says of them."""
    meeting = unit.get(Meeting, meeting_id)
    course = rules.course(rows.happenings(unit, meeting_id), meeting.closed_at)
    return _roll(unit, meeting, course, rows.invitees(unit, meeting_id), actor_names(unit, meeting.incident_id))


def _roll(
    unit: ReadUnit, meeting: Meeting, course: Course, invited: Sequence[Invitee], names: Mapping[str, str]
) -> tuple[RollRow, ...]:
    everyone = tuple(dict.fromkeys((*(row.actor_id for row in invited), *course.roll)))
    return roll_of(everyone, invited, course, names, _speakers(unit, meeting.incident_id))


def _agenda(items: Sequence[ItemView], course: Course, meeting: Meeting, now: datetime) -> tuple[AgendaRow, ...]:
    """The agenda with its times; what is to come is predicted to follow on what is left of the item that is on."""
    over = meeting.closed_at is not None
    table = [agenda_row(each, course, now, over=over) for each in items]
    at = now if meeting.started_at else max(now, meeting.starts_at)
    at += timedelta(seconds=sum(row.left(now) for row in table if row.state is ItemState.NOW))
    predicted = []
    for row in table:
        if row.state is ItemState.COMING:
            predicted.append(replace(row, starts_at=at, ends_at=at + timedelta(seconds=row.planned)))
            at += timedelta(seconds=row.planned)
        else:
            predicted.append(row)
    return tuple(predicted)


def agenda_row(item: ItemView, course: Course, now: datetime, *, over: bool) -> AgendaRow:
    """An item as it stands at `now` (UTC), without a prediction of when it comes."""
    state = rules.item_state(course, item.id, over=over)
    planned = float(item.minutes * 60 + course.extra.get(item.id, 0))
    stays = [stay.span for stay in course.stays if stay.item_id == item.id]
    running = next((span.since for span in stays if span.until is None), None)
    used = Clocked(sum(span.seconds(now) for span in stays if span.until), running)
    ends_at = stays[-1].until if stays else None
    if state is ItemState.NOW:
        ends_at = now + timedelta(seconds=max(0.0, planned - used.seconds(now)))
    return AgendaRow(item, state, planned, used, stays[0].since if stays else None, ends_at)


def _clocked(turns: Iterable[Turn]) -> Clocked:
    """How long these turns have lasted, and since when the one that goes on has."""
    before, since = 0.0, None
    for turn in turns:
        for span in turn.spans:
            if span.until is None:
                since = span.since
            else:
                before += span.seconds(span.until)
    return Clocked(before, since)


def floor_of(turn: Turn, roll: Sequence[RollRow]) -> FloorView:
    """Who has the floor; `roll` knows the actor."""
    who = next(row for row in roll if row.actor_id == turn.actor_id)
    return FloorView(
        turn=turn.number,
        actor_id=turn.actor_id,
        actor=who.actor,
        person=who.person,
        item_id=turn.item_id,
        since=turn.began_at,
        spoken=_clocked([turn]),
        paused=turn.paused,
    )


def _queue(course: Course, meeting: Meeting, order: Sequence[str], presenter: str, now: datetime) -> Sequence[InLine]:
    """Who gets the floor next, while the meeting goes on."""
    if rows.state(meeting) is not MeetingState.ONGOING:
        return ()
    return rules.waiting(course, meeting.speaking, order, now, presenter=presenter)


def _talk(course: Course, everyone: Sequence[str], names: Mapping[str, str], now: datetime) -> tuple[TalkRow, ...]:
    """How long each has spoken, the least heard first; those who never came are left out."""
    table = []
    for actor_id in everyone:
        turns = [turn for turn in rules.all_turns(course) if turn.actor_id == actor_id]
        if not turns and not rules.may_speak(course, actor_id):
            continue
        by_item: dict[str, float] = {}
        for turn in turns:
            closed = sum(span.seconds(span.until) for span in turn.spans if span.until)
            by_item[turn.item_id] = by_item.get(turn.item_id, 0.0) + closed
        last_at = turns[-1].ended_at or turns[-1].began_at if turns else None
        table.append(
            TalkRow(actor_id, names.get(actor_id, "?"), _clocked(turns), tuple(by_item.items()), len(turns), last_at)
        )
    return tuple(sorted(table, key=lambda row: row.spoken.seconds(now)))


def roll_of(
    everyone: Sequence[str],
    invited: Sequence[Invitee],
    course: Course,
    names: Mapping[str, str],
    speakers: Mapping[str, ParticipantView],
) -> tuple[RollRow, ...]:
    """What the roll call says of these actors, in their order; `speakers` are those who speak for them in the case."""
    called = {row.actor_id for row in invited}
    heard = {turn.actor_id for turn in rules.all_turns(course)}
    return tuple(
        _roll_row(each, course, names, speakers, invited=each in called, spoke=each in heard) for each in everyone
    )


def _roll_row(
    actor_id: str,
    course: Course,
    names: Mapping[str, str],
    speakers: Mapping[str, ParticipantView],
    *,
    invited: bool,
    spoke: bool,
) -> RollRow:
    entry, known = course.roll.get(actor_id), speakers.get(actor_id)
    person = entry.name if entry and entry.name else (known.name if known else "")
    mandate = entry.mandate if entry and entry.mandate else ""
    if not mandate and known and person == known.name:
        mandate = known.mandate
    return RollRow(
        actor_id=actor_id,
        actor=names.get(actor_id, "?"),
        presence=entry.presence if entry else Presence.EXPECTED,
        person=person,
        mandate=mandate,
        at=entry.at if entry else None,
        came_at=entry.came_at if entry else None,
        left_at=entry.left_at if entry else None,
        invited=invited,
        spoke=spoke,
    )


def _speakers(unit: ReadUnit, incident_id: str) -> dict[str, ParticipantView]:
    """Who speaks for each actor in the case, the first that was named."""
    found: dict[str, ParticipantView] = {}
    for each in participants(unit, incident_id):
        found.setdefault(each.actor_id, each)
    return found


def _unsaid(table: Iterable[AgendaRow], course: Course, said: Said) -> tuple[ItemView, ...]:
    """The items that have been on, which needed people to meet, and on which nobody spoke and nothing was noted."""
    used = {turn.item_id for turn in rules.all_turns(course)} | {item_id for item_id, _actors in said}
    used |= {each.item_id for each in course.read_backs}
    been = [row.item for row in table if row.state in (ItemState.NOW, ItemState.COVERED)]
    return tuple(each for each in been if each.kind in NEEDS_MEETING and each.id not in used)


def _voices(meeting: Meeting, course: Course, subjects: Iterable[Subject], said: Said) -> Iterator[Voice]:
    """Whose words were noted in the meeting under their name, and whose answers were taken there."""
    for item_id, actor_ids in said:
        yield from (Voice(actor_id, item_id) for actor_id in actor_ids)
    began = meeting.started_at
    if began is None:
        return
    for each in (stance for subject in subjects for stance in subject.stances):
        for answer in each.history:
            if answer.at >= began and answer.stance not in _TO_ASK:
                yield Voice(each.actor_id, rules.item_at(course, answer.at))


def _subjects(
    unit: ReadUnit, meeting: Meeting, course: Course, roll: Sequence[RollRow], subjects: Iterable[Subject]
) -> tuple[SubjectRow, ...]:
    """What was read back on the item that is on or was proposed there, and then all else that waits for an answer."""
    here = {each.subject_id for each in course.read_backs if each.item_id == course.item_id}
    on_item = select(LogEntry.id).where(LogEntry.meeting_id == meeting.id, LogEntry.item_id == course.item_id)
    lines = frozenset(unit.session.exec(on_item).all()) if course.item_id else frozenset()
    read = {each.subject_id: each.at for each in course.read_backs}
    attending = [row.actor_id for row in roll if row.presence in HERE]
    standing = [each for each in subjects if each.status in STANDING or each.id in here]
    first = [each for each in standing if each.id in here or _entry(each) in lines]
    rest = [each for each in standing if each not in first and each.agreed_at is None]
    return tuple(_subject(each, read.get(each.id), attending) for each in (*first, *rest))


def read_back_at(unit: ReadUnit, meeting_id: str, subject_id: str) -> datetime | None:
    """When a wording was read back last in a meeting (UTC); None for never, and without a meeting."""
    found = rows.happenings(unit, meeting_id) if meeting_id else ()
    read = (each.at for each in found if each.kind is Happened.READ_BACK and each.subject_id == subject_id)
    return max(read, default=None)


def _entry(subject: Subject) -> str:
    return (subject.entry_id or "") if isinstance(subject, AgreementView) else ""


def _subject(subject: Subject, read_at: datetime | None, attending: Iterable[str]) -> SubjectRow:
    taken = {each.actor_id: each for each in subject.stances}
    left = [taken[each].actor for each in attending if each in taken and taken[each].stance in _TO_ASK]
    return SubjectRow(
        subject_id=subject.id,
        label=subject.label,
        wording=subject.wording if isinstance(subject, AgreementView) else subject.wanted,
        status=subject.status,
        decisive=isinstance(subject, AgreementView) and subject.decisive,
        read_back_at=read_at or (subject.read_back_at if isinstance(subject, AgreementView) else None),
        stances=tuple((each.actor, each.stance) for each in subject.stances if not each.left),
        left=tuple(left),
    )


def _parked(unit: ReadUnit, meeting_id: str) -> tuple[ParkedView, ...]:
    query = select(ParkedIssue).where(ParkedIssue.meeting_id == meeting_id, col(ParkedIssue.struck_at).is_(None))
    return rows.parked_views(unit, unit.session.exec(query.order_by(col(ParkedIssue.number).desc())).all())


def _named(actor_ids: Iterable[str], names: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(names.get(each, "?") for each in actor_ids)
