"""Questions about the minutes: what a meeting left behind, its versions, what differs between them."""

from collections.abc import Iterator, Sequence

from sqlmodel import col, select

from samledning.actor.queries import actor_names
from samledning.errors import Problem
from samledning.i18n import SOURCE, _, language
from samledning.incident.queries import staffing
from samledning.incident.tables import Incident
from samledning.incident.terms import Role
from samledning.incident.views import StaffingView
from samledning.log.queries import of_meeting
from samledning.meeting import carrying, minutes, rows, rules
from samledning.meeting.lead import lead
from samledning.meeting.minutes import Edit, Held, MinutesView, Section
from samledning.meeting.settled import following, settled
from samledning.meeting.tables import Meeting, Minutes, MinutesEdit, ParkedIssue
from samledning.meeting.terms import Happened
from samledning.register.queries import all_persons
from samledning.release.queries import is_locked, locked, version
from samledning.store.unit import ReadUnit

MINUTES = "minutes"
"""The kind that locked minutes have."""


def label(meeting: Meeting, number: int) -> str:
    """What people call a version of the minutes, such as `M2 v1`."""
    return f"{rows.label(meeting.number)} v{number}"


def minutes_of(unit: ReadUnit, meeting_id: str, number: int = 0) -> MinutesView:
    """A version of a meeting's minutes, the newest where none is named: as it was locked, else as it is now.

    Raises a `Problem` for a meeting that has not begun, and for a version that there is not.
    """
    meeting = unit.get(Meeting, meeting_id)
    if meeting.started_at is None:
        raise Problem(_("{meeting} har inte börjat; det finns inget att skriva upp.").format(meeting=_name(meeting)))
    found = versions(unit, meeting_id)
    row = next((each for each in found if each.number == number), None) if number else next(iter(found), None)
    if number and row is None:
        raise Problem(
            _("Anteckningarna från {meeting} har ingen version {n}.").format(meeting=_name(meeting), n=number)
        )
    final = locked(unit, MINUTES, [row.id]).get(row.id) if row else None
    kept = version(unit, final.id).content if final else {}
    incident = unit.get(Incident, meeting.incident_id)
    return MinutesView(
        id=row.id if row else "",
        meeting_id=meeting_id,
        label=label(meeting, row.number if row else 1),
        number=row.number if row else 0,
        title=meeting.title,
        incident=incident.name,
        exercise=incident.exercise,
        changes=row.changes if row else "",
        made_at=row.made_at if row else unit.now,
        sections=minutes.from_content(kept["sections"]) if final else draft(unit, meeting_id, row),
        language=kept.get("language", SOURCE) if final else language(),
        locked=final,
    )


def versions(unit: ReadUnit, meeting_id: str) -> Sequence[Minutes]:
    """The versions of a meeting's minutes, the newest first."""
    unit.session.flush()
    query = select(Minutes).where(Minutes.meeting_id == meeting_id).order_by(col(Minutes.number).desc())
    return unit.session.exec(query).all()


def is_final(unit: ReadUnit, meeting_id: str) -> bool:
    """Whether a version of a meeting's minutes has been finalised."""
    return any(is_locked(unit, MINUTES, each.id) for each in versions(unit, meeting_id))


def draft(unit: ReadUnit, meeting_id: str, row: Minutes | None) -> tuple[Section, ...]:
    """What the minutes say as the case is now, with what has been changed in a version of them."""
    return minutes.edited(minutes.compiled(held(unit, meeting_id)), edits(unit, row) if row else ())


def compare(unit: ReadUnit, meeting_id: str, older: int, newer: int) -> tuple[str, ...]:
    """What differs between two versions, in words."""
    return minutes.differences(
        minutes_of(unit, meeting_id, older).sections, minutes_of(unit, meeting_id, newer).sections
    )


def edits(unit: ReadUnit, row: Minutes) -> tuple[Edit, ...]:
    """What has been changed in a version, in the order it was."""
    query = select(MinutesEdit).where(MinutesEdit.minutes_id == row.id).order_by(col(MinutesEdit.id))
    return tuple(
        Edit(each.key, each.section, each.text, each.left_out, each.marking) for each in unit.session.exec(query).all()
    )


def held(unit: ReadUnit, meeting_id: str) -> Held:
    """A meeting with all that belongs to it."""
    meeting = unit.get(Meeting, meeting_id)
    course = rules.course(rows.happenings(unit, meeting_id), meeting.closed_at)
    lines = of_meeting(unit, meeting_id)
    left = select(ParkedIssue).where(ParkedIssue.meeting_id == meeting_id, col(ParkedIssue.struck_at).is_(None))
    return Held(
        lead=lead(unit, meeting_id),
        turns=rules.all_turns(course),
        breaks=tuple(course.breaks),
        lines=lines,
        settled=tuple(settled(unit, meeting, course, {each.id: each.item_id for each in lines})),
        parked=rows.parked_views(unit, unit.session.exec(left.order_by(col(ParkedIssue.number))).all()),
        carried=carrying.coming_back(unit, meeting),
        names=actor_names(unit, meeting.incident_id),
        leaders=_leaders(unit, meeting),
        appointed=_appointed(unit, meeting),
        note_takers=tuple(dict.fromkeys(each.name for each in _at_it(unit, meeting, Role.NOTE_TAKER))),
        next=following(unit, meeting),
    )


def _leaders(unit: ReadUnit, meeting: Meeting) -> tuple[str, ...]:
    """The names of those who led the meeting, in order."""
    persons = all_persons(unit)
    led = (each.person_id for each in rows.happenings(unit, meeting.id) if each.kind is Happened.LEADS)
    return tuple(dict.fromkeys(persons[each].name for each in led if each in persons))


def _appointed(unit: ReadUnit, meeting: Meeting) -> tuple[str, ...]:
    """The names of the leaders of the case while the meeting went on, in order; whoever was named as one in the form
    of the case alone counts as one all the time."""
    if any(each.role is Role.LEADER for each in staffing(unit, meeting.incident_id)):
        return tuple(dict.fromkeys(each.name for each in _at_it(unit, meeting, Role.LEADER)))
    leader_id = unit.get(Incident, meeting.incident_id).leader_id
    return tuple(each.name for each in all_persons(unit).values() if each.id == leader_id)


def _at_it(unit: ReadUnit, meeting: Meeting, role: Role) -> Iterator[StaffingView]:
    """Who held a role while the meeting went on, in order."""
    began, until = meeting.started_at or meeting.starts_at, meeting.closed_at or unit.now
    for each in staffing(unit, meeting.incident_id):
        if each.role is role and each.since <= until and (each.until is None or each.until > began):
            yield each


def _name(meeting: Meeting) -> str:
    return rows.label(meeting.number)
