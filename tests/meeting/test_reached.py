"""Whoever is present in a meeting has been reached: the call list knows it."""

from datetime import datetime, timedelta

import pytest

from samledning.actor import calls
from samledning.actor.queries import call_list
from samledning.actor.queries import calls as tries
from samledning.actor.terms import CallOutcome
from samledning.actor.views import CallRow
from samledning.meeting.terms import Happened
from samledning.overview import queries

from .conftest import MeetingCase


def row(case: MeetingCase, name: str) -> CallRow:
    with case.read() as unit:
        return next(each for each in call_list(unit, case.incident_id) if each.actor.id == case.actors[name])


def tried(case: MeetingCase, name: str) -> list[tuple[CallOutcome, datetime]]:
    with case.read() as unit:
        found = tries(unit, case.incident_id, actor_id=case.actors[name])
    return [(each.outcome, each.at) for each in found if each.struck_at is None]


def alarms(case: MeetingCase) -> list[str]:
    with case.read() as unit:
        found = queries.overview(unit, case.incident_id, case.library).steps
    return [each.text for each in found if each.key.startswith("call_back.")]


@pytest.mark.parametrize("said", [Happened.PRESENT, Happened.LATE])
def test_one_that_is_there_has_been_reached_and_owes_no_call(case: MeetingCase, said: Happened) -> None:
    actor_id = case.actors["Polisen"]
    back = case.now + timedelta(minutes=10)
    case.act(lambda unit: calls.call(unit, actor_id, CallOutcome.CALLS_BACK, call_back_at=back))
    meeting_id = case.begin()
    case.wait(minutes=20)
    assert alarms(case) == ["Ring Polisen."]
    case.roll(meeting_id, "Polisen", said, name="Eva Ek")
    found = row(case, "Polisen")
    assert (found.reached_at, found.call_back_at) == (case.now, None)
    assert found.last
    assert (found.last.person_name, found.last.note) == ("Eva Ek", "M1")
    assert alarms(case) == []


def test_one_that_was_reached_before_is_not_noted_twice(case: MeetingCase) -> None:
    meeting_id = case.begin()
    case.roll(meeting_id, "Polisen")
    first = tried(case, "Polisen")
    assert len(first) == 1
    case.roll(meeting_id, "Polisen", name="Eva Ek")
    case.roll(meeting_id, "Polisen", Happened.LEFT)
    case.roll(meeting_id, "Polisen", Happened.LATE)
    assert tried(case, "Polisen") == first


@pytest.mark.parametrize("said", [Happened.ABSENT, Happened.LEFT])
def test_one_that_is_away_has_not_been_reached_by_that(case: MeetingCase, said: Happened) -> None:
    meeting_id = case.begin()
    case.roll(meeting_id, "Polisen", said)
    assert tried(case, "Polisen") == []


def test_a_slip_at_the_roll_call_is_taken_back_and_a_call_made_before_it_stands(case: MeetingCase) -> None:
    case.act(lambda unit: calls.call(unit, case.actors["Polisen"], CallOutcome.NO_ANSWER))
    meeting_id = case.begin()
    case.roll(meeting_id, "Polisen")
    case.roll(meeting_id, "Polisen", Happened.ABSENT)
    assert [outcome for outcome, _at in tried(case, "Polisen")] == [CallOutcome.NO_ANSWER]
    assert row(case, "Polisen").reached_at is None
