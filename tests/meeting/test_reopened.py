"""A meeting that was closed by mistake is settled anew when it ends; what is due after it is counted from its end."""

from datetime import datetime, timedelta

from samledning.checklist.queries import runs
from samledning.incident import service as incident
from samledning.incident.terms import Role
from samledning.meeting import agenda, leading, parking, service
from samledning.meeting.written import minutes_of
from samledning.register import service as register

from .conftest import START, MeetingCase


def titles(case: MeetingCase, meeting_id: str) -> list[str]:
    return [each.title for each in case.prepare(meeting_id).agenda]


def due(case: MeetingCase) -> datetime | None:
    """When the item that is to be done five minutes after the start is due."""
    with case.read() as unit:
        found = runs(unit, case.incident_id, case.library, (), {})
        return next(item.due_at for run in found for item in run.items if item.id == "ML-02")


def test_what_is_dealt_with_after_all_is_taken_off_the_next_agenda_and_the_rest_stands_there_once(
    case: MeetingCase,
) -> None:
    first, second = case.begin(), case.plan(starts_at=case.now + timedelta(hours=2))
    own = titles(case, second)
    roads, fuel, changed = (case.add_item(first, title) for title in ("Vägläget", "Bränsle", "Tolkar"))
    issue = case.act(lambda unit: parking.park(unit, case.incident_id, "Skolskjutsar", meeting_id=first))
    case.close(first)
    brought = [*own[:-1], "Vägläget", "Bränsle", "Tolkar", "Skolskjutsar", own[-1]]
    assert titles(case, second) == brought
    kept = next(each for each in case.prepare(second).agenda if each.title == "Tolkar")
    case.act(lambda unit: agenda.edit(unit, kept.id, {"presenter": ""}, {"presenter": "Eva Ek"}))

    case.act(lambda unit: service.reopen(unit, first, "fel tangent"))
    assert titles(case, second) == brought
    for item_id in (roads, changed):
        case.act(lambda unit, item_id=item_id: leading.go_to(unit, first, item_id))  # type: ignore[misc]
    case.act(lambda unit: parking.close(unit, issue, "Skolan kör själv."))
    case.close(first)

    assert titles(case, second) == [*own[:-1], "Bränsle", "Tolkar", own[-1]]
    from_first = {each.title: each.carried_from for each in case.prepare(second).agenda}
    assert (from_first["Bränsle"], from_first["Tolkar"]) == ("M1", "")
    assert fuel in {each.carried_from_id for each in case.prepare(second).agenda}
    case.act(lambda unit: service.reopen(unit, first, "en gång till"))
    case.close(first)
    assert titles(case, second) == [*own[:-1], "Bränsle", "Tolkar", own[-1]]


def test_an_item_of_the_next_meetings_own_stays_when_the_same_was_dealt_with_after_all(case: MeetingCase) -> None:
    first, second = case.begin(), case.plan(starts_at=case.now + timedelta(hours=2))
    own = titles(case, second)
    case.close(first)
    assert {each.carried_from for each in case.prepare(second).agenda} == {"M1"}
    case.act(lambda unit: service.reopen(unit, first, "fel tangent"))
    for _each in range(3):
        case.next_item(first)
    case.close(first)
    assert titles(case, second) == own
    assert [each.carried_from for each in case.prepare(second).agenda] == ["M1", "", "M1"]  # two recur


def test_what_is_due_follows_the_meeting_that_was_held(case: MeetingCase) -> None:
    planned = START + timedelta(hours=1)
    meeting_id = case.plan(starts_at=planned, minutes=30, library=case.library)
    five = timedelta(minutes=5)
    assert due(case) == planned + five
    case.wait(hours=2)
    case.act(lambda unit: service.start(unit, meeting_id))
    began = case.now
    assert due(case) == began + five
    case.wait(hours=1)
    case.close(meeting_id)
    assert due(case) == case.now - timedelta(minutes=30) + five
    case.act(lambda unit: service.reopen(unit, meeting_id, "fel tangent"))
    assert due(case) == began + five


def test_the_minutes_tell_the_leader_of_the_case_from_whoever_led_the_meeting(case: MeetingCase) -> None:
    def head(meeting_id: str) -> list[str]:
        with case.read() as unit:
            (section, *_rest) = minutes_of(unit, meeting_id).sections
        return [line.text for line in section.lines if line.key in ("head.leader", "head.led")]

    first = case.begin()
    case.close(first)
    assert head(first) == ["Mötet leddes av: Anna Berg"]
    other = case.act(lambda unit: register.add_person(unit, "Bo Ek").id)
    case.act(lambda unit: incident.staff(unit, case.incident_id, Role.LEADER, other))
    assert head(first) == ["Mötet leddes av: Anna Berg"]
    second = case.begin()
    case.close(second)
    assert head(second) == ["Samverkansledare: Bo Ek", "Mötet leddes av: Anna Berg"]
    assert case.person_id
    case.act(lambda unit: incident.staff(unit, case.incident_id, Role.LEADER, case.person_id))  # type: ignore[arg-type]
    third = case.begin()
    case.close(third)
    assert head(third) == ["Samverkansledare: Anna Berg"]
