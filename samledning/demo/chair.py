"""Holds the meetings of the exercise: does what the story tells of them, through the services."""

from datetime import datetime

from samledning.agreement.queries import the_agreement
from samledning.checklist.terms import Library
from samledning.demo.gatherings import Does, Judge, Lead, Learn, Meeting, WriteUp
from samledning.demo.persons import PERSONS
from samledning.evaluation import service as evaluation
from samledning.meeting import leading, service, writing
from samledning.meeting.queries import ongoing, the_meeting
from samledning.meeting.terms import Form, Happened
from samledning.release import service as release
from samledning.store.unit import WriteUnit

ROLL = {Does.HERE: Happened.PRESENT, Does.LATE: Happened.LATE}


def plan(
    unit: WriteUnit,
    incident_id: str,
    told: Meeting,
    form: Form,
    library: Library,
    *,
    title: str,
    starts_at: datetime,
) -> str:
    """Plan a meeting and prepare it. Returns its id."""
    meeting_id = service.create(
        unit, incident_id, form, starts_at=starts_at, title=title, minutes=told.minutes, library=library
    )
    base = dict.fromkeys(told.fields, "")
    service.edit(unit, meeting_id, base, told.fields)
    service.invited(unit, meeting_id)
    return meeting_id


def lead(unit: WriteUnit, incident_id: str, act: Lead, actors: dict[str, str]) -> None:
    """Do what whoever leads does in the meeting that goes on, or begin the one that is planned next."""
    meeting_id = ongoing(unit, incident_id) or the_meeting(unit, incident_id).id
    match act.does:
        case Does.START:
            service.start(unit, meeting_id)
        case Does.HERE | Does.LATE:
            leading.roll(unit, meeting_id, actors[act.what], ROLL[act.does])
        case Does.ITEM:
            leading.next_item(unit, meeting_id)
        case Does.FLOOR:
            leading.give_floor(unit, meeting_id, actors[act.what])
        case Does.DONE:
            leading.done(unit, meeting_id)
        case Does.READ:
            leading.read_back(unit, meeting_id, the_agreement(unit, incident_id, act.what).id)
        case Does.CLOSE:
            service.close(unit, meeting_id)


def judge(unit: WriteUnit, incident_id: str, act: Judge) -> None:
    """Let a colleague evaluate a meeting."""
    meeting_id = the_meeting(unit, incident_id, str(act.run)).id
    evaluation.evaluate(unit, incident_id, meeting_id, act.scores, keep=act.keep, change=act.change)


def learn(unit: WriteUnit, incident_id: str, act: Learn, due_at: datetime) -> None:
    """Keep a lesson of a meeting."""
    meeting_id = the_meeting(unit, incident_id, str(act.run)).id
    evaluation.learn(unit, incident_id, act.text, owner=PERSONS[act.owner], due_at=due_at, meeting_id=meeting_id)


def write_up(unit: WriteUnit, incident_id: str, act: WriteUp) -> None:
    """Lock the minutes of a meeting, and note that they were sent."""
    locked_id = writing.finalise(unit, the_meeting(unit, incident_id, str(act.run)).id)
    release.dispatch(unit, locked_id, act.recipient, channel=act.channel)
