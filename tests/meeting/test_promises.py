"""What is to be said as a meeting ends, and what the next one has to come back to."""

from datetime import timedelta

from samledning.agreement import actions, agreements, stances
from samledning.agreement.queries import actions as plan
from samledning.agreement.terms import ActionStatus, Stance
from samledning.agreement.views import ActionView
from samledning.meeting import service
from samledning.meeting.promises import ToSay
from samledning.meeting.settled import still_open, to_say

from .conftest import MeetingCase


def told(case: MeetingCase, meeting_id: str) -> ToSay:
    with case.read() as unit:
        return to_say(unit, case.lead(meeting_id))


def open_now(case: MeetingCase) -> list[tuple[str, str]]:
    """The label of each thing that is open, and the meeting that it was promised in."""
    with case.read() as unit:
        return [(each.meeting, each.record.label) for each in still_open(unit, case.incident_id)]


def hold(case: MeetingCase, *lines: str) -> str:
    """A meeting with these lines on its second item, on its last item now."""
    meeting_id = case.begin()
    case.next_item(meeting_id)
    case.next_item(meeting_id)
    for line in lines:
        case.said(meeting_id, line)
    case.next_item(meeting_id)
    return meeting_id


def agree(case: MeetingCase, agreement_id: str, actor: str, reservation: str) -> None:
    """Everyone stands behind it, one actor with a reservation."""
    with case.write() as unit:
        for name, actor_id in case.actors.items():
            stance = Stance.WITH_RESERVATION if name == actor else Stance.AGREES
            stances.take(unit, agreement_id, actor_id, stance, text=reservation if name == actor else "")
        agreements.agree(unit, agreement_id)


def test_the_last_item_has_what_came_out_of_the_meeting_and_no_other(case: MeetingCase) -> None:
    case.line("> regionen: före mötet")
    meeting_id = case.begin()
    case.next_item(meeting_id)
    assert told(case, meeting_id) == ToSay()
    case.next_item(meeting_id)
    case.said(meeting_id, "! vattnet till sjukhuset först")
    case.said(meeting_id, "! skolorna stängs")
    case.said(meeting_id, "> polisen: spärra vägen 16.00")
    case.said(meeting_id, "& skolskjutsar")
    assert told(case, meeting_id).closing is None
    case.next_item(meeting_id)
    first = next(each for each in case.lead(meeting_id).read_back if each.label == "Ö1")
    agree(case, first.subject_id, "Polisen", "bara till 18")
    found = told(case, meeting_id).closing
    assert found
    assert {each.label: each.is_current for each in found.subjects} == {"Ö1": True, "Ö2": False}
    assert [each.label for each in found.actions] == ["Å2"]
    assert [each.label for each in found.parked] == ["PF1"]
    assert found.next is None
    case.plan(starts_at=case.now + timedelta(hours=2))
    found = told(case, meeting_id).closing
    assert found
    assert found.next
    assert found.next.label == "M2"


def test_what_was_promised_comes_back_until_it_is_done(case: MeetingCase) -> None:
    meeting_id = hold(case, "> polisen: spärra vägen 16.00", "! vattnet till sjukhuset först")
    agree(case, case.lead(meeting_id).read_back[0].subject_id, "Polisen", "bara till 18")
    assert open_now(case) == []
    case.close(meeting_id)
    assert open_now(case) == [("M1", "Å1"), ("M1", "Ö1")]
    second = case.begin()
    assert [each.record.label for each in told(case, second).open] == ["Å1", "Ö1"]
    case.next_item(second)
    assert case.lead(second).item.item.carried_from == "M1"  # type: ignore[union-attr]
    assert [each.record.label for each in told(case, second).open] == ["Å1", "Ö1"]
    case.act(lambda unit: service.close(unit, second))
    third = case.begin()
    assert [each.meeting for each in told(case, third).open] == ["M1", "M1"]
    with case.write() as unit:
        (action,) = plan(unit, case.incident_id)
        assert isinstance(action, ActionView)
        actions.set_status(unit, action.id, ActionStatus.DONE)
    assert open_now(case) == [("M1", "Ö1")]


def test_what_nobody_promised_in_a_meeting_is_not_told(case: MeetingCase) -> None:
    case.line("> regionen: före mötet")
    case.close(hold(case))
    case.line("> regionen: efter mötet")
    assert open_now(case) == []


def test_an_objection_and_a_request_without_an_answer_are_not_forgotten(case: MeetingCase) -> None:
    meeting_id = hold(case, "! vattnet till sjukhuset först", "? polisen: är vägen öppen 15.30")
    subject = case.lead(meeting_id).read_back[0]
    with case.write() as unit:
        for name, actor_id in case.actors.items():
            against = name == "Polisen"
            stance = Stance.DISAGREES if against else Stance.AGREES
            stances.take(unit, subject.subject_id, actor_id, stance, text="vägen är inte röjd" if against else "")
        agreements.agree(unit, subject.subject_id)
    closing = told(case, meeting_id).closing
    assert closing and [each.label for each in closing.requests] == ["B1"]
    case.close(meeting_id)
    assert open_now(case) == [("M1", "B1"), ("M1", "Ö1")]
