"""Meetings follow on each other: when the next one is, and what comes back at it."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samledning.agreement import actions
from samledning.agreement.queries import actions as plan
from samledning.agreement.terms import ActionStatus
from samledning.clock import local
from samledning.meeting import leading, parking, rhythm, series, service
from samledning.meeting.queries import at_once
from samledning.meeting.terms import Beat, Carried, MeetingState, ParkedState, Rhythm
from samledning.meeting.words import where, why

from .conftest import MeetingCase

TWICE = Beat(Rhythm.AT, ("08.00", "16.00"))
HOURLY = Beat(Rhythm.EVERY, minutes=120)


def at(day: int, hour: int, minute: int = 0, month: int = 11) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=UTC)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("08.00 och 16.00", TWICE),
        ("16:00, 8:00", TWICE),
        ("varje dag kl 08.00", Beat(Rhythm.AT, ("08.00",))),
        ("varannan timme", HOURLY),
        ("Varje timme", Beat(Rhythm.EVERY, minutes=60)),
        ("var tredje timme", Beat(Rhythm.EVERY, minutes=180)),
        ("var 4:e timme", Beat(Rhythm.EVERY, minutes=240)),
        ("var 90 minut", Beat(Rhythm.EVERY, minutes=90)),
        ("every 2 hours", HOURLY),
        ("ibland", None),
        ("25.00", None),
        ("08.00 ungefär", None),
        ("var 5 minut", None),
        ("", None),
    ],
)
def test_a_rhythm_is_typed_as_people_say_it(typed: str, meant: Beat | None) -> None:
    assert rhythm.read_beat(typed) == meant


def test_a_rhythm_is_told_as_people_say_it() -> None:
    assert [rhythm.in_words(each) for each in (TWICE, HOURLY, Beat(Rhythm.EVERY, minutes=90))] == [
        "varje dag 08.00 och 16.00",
        "var 2:e timme",
        "var 90:e minut",
    ]


@pytest.mark.parametrize(
    ("beat", "after", "then"),
    [
        (TWICE, at(22, 6, 59), at(22, 7)),
        (TWICE, at(22, 7), at(22, 15)),
        (TWICE, at(22, 15), at(23, 7)),
        (HOURLY, at(22, 6), at(22, 8)),
        (HOURLY, at(22, 9), at(22, 10)),
        # The last Sunday of October: 08.00 is an hour later in the world; two hours are two hours.
        (TWICE, at(24, 14, 1, month=10), at(25, 7, month=10)),
        (HOURLY, at(25, 0, month=10), at(25, 2, month=10)),
        # The last Sunday of March.
        (TWICE, at(28, 15, 1, month=3), at(29, 6, month=3)),
        # 02.30 is jumped over: an hour later by the clock. And when it comes twice, the first of them.
        (Beat(Rhythm.AT, ("02.30",)), at(28, 12, month=3), at(29, 1, 30, month=3)),
        (Beat(Rhythm.AT, ("02.30",)), at(24, 12, month=10), at(25, 0, 30, month=10)),
        (Beat(Rhythm.AT, ("02.30",)), at(25, 0, 30, month=10), at(26, 1, 30, month=10)),
    ],
)
def test_the_next_time_is_wall_time_or_time_that_passes(beat: Beat, after: datetime, then: datetime) -> None:
    assert rhythm.next_time(beat, at(1, 0, month=1), after) == then


@given(
    st.integers(0, 2 * 365 * 24 * 60).map(lambda minutes: at(1, 0, month=1) + timedelta(minutes=minutes)),
    st.lists(st.integers(0, 23).map(lambda hour: f"{hour:02}.15"), min_size=1, max_size=4, unique=True),
)
def test_the_next_time_always_comes_within_a_day_and_is_one_of_the_times(after: datetime, times: list[str]) -> None:
    then = rhythm.next_time(Beat(Rhythm.AT, tuple(times)), after, after)
    assert timedelta(0) < then - after <= timedelta(hours=25)
    assert local(then).minute == 15


def test_the_next_meeting_is_always_planned(case: MeetingCase) -> None:
    series_id = case.act(
        lambda unit: service.begin_series(unit, case.incident_id, case.form(), TWICE, title="Lägesmöte")
    )
    first = case.meetings().coming
    assert first and (first.title, first.starts_at, first.series) == ("Lägesmöte", at(22, 15), "Lägesmöte")
    case.now = at(22, 15)
    case.act(lambda unit: service.start(unit, first.id, forms=case.forms))
    second = case.meetings().coming
    assert second and second.starts_at == at(23, 7)
    case.close(first.id)
    case.act(lambda unit: service.cancel(unit, second.id, "lugnt i natt", forms=case.forms))
    board = case.meetings()
    assert board.coming and board.coming.starts_at == at(23, 15)
    assert [each.meeting.state for each in board.meetings] == [
        MeetingState.PLANNED,
        MeetingState.CANCELLED,
        MeetingState.HELD,
    ]
    case.act(lambda unit: service.set_rhythm(unit, series_id, HOURLY))
    (moved,) = [each.meeting for each in case.meetings().meetings if each.meeting.state is MeetingState.PLANNED]
    assert (moved.starts_at, moved.sequence) == (case.now + timedelta(hours=2), 1)
    case.act(lambda unit: series.end(unit, series_id))
    case.refused(lambda unit: series.end(unit, series_id), "är avslutad")
    assert case.meetings().series[0].ended_at == case.now


def test_what_was_not_covered_is_recurring_or_has_an_open_action_comes_back(case: MeetingCase) -> None:
    first = case.begin()
    case.add_item(first, "Vägläget")
    case.add_item(first, "Bränsle")
    agenda = [row.item for row in case.lead(first).agenda]
    assert [each.title for each in agenda[2:]] == ["Nästa steg", "Vägläget", "Bränsle"]
    for _each in range(3):
        case.next_item(first)
    case.act(lambda unit: leading.go_to(unit, first, agenda[4].id))
    case.said(first, "> kommunen: boka diesel")
    case.close(first)
    second = case.plan()
    brought = {each.title: each.carried_from for each in case.prepare(second).agenda}
    assert brought == {
        "Läget: bara det som avviker": "M1",
        "Det vi behöver komma överens om nu": "",
        "Vägläget": "M1",
        "Bränsle": "M1",
        "Nästa steg": "M1",
    }
    assert list(brought)[-1] == "Nästa steg"
    assert case.prepare(second).carried == ()


def test_an_item_whose_action_is_done_does_not_come_back(case: MeetingCase) -> None:
    first = case.begin()
    item_id = case.add_item(first, "Bränsle")
    case.act(lambda unit: leading.go_to(unit, first, item_id))
    case.said(first, "> kommunen: boka diesel")
    with case.read() as unit:
        (action,) = plan(unit, case.incident_id)
    case.act(lambda unit: actions.set_status(unit, action.id, ActionStatus.DONE))
    case.close(first)
    assert "Bränsle" not in {each.title for each in case.prepare(case.plan()).agenda}


def test_what_was_parked_comes_back_with_its_owner_when_its_time_has_come(case: MeetingCase) -> None:
    first = case.begin()
    case.said(first, "& skolskjutsar -> mötet")
    later = case.now + timedelta(days=2)
    case.act(
        lambda unit: parking.park(
            unit, case.incident_id, "Hemtjänsten", owner_actor_id=case.actors["Örebro kommun"], return_at=later
        )
    )
    case.close(first)
    second = case.plan(starts_at=case.now + timedelta(hours=4))
    assert [each.parked for each in case.prepare(second).agenda if each.parked] == ["PF1"]
    assert case.meetings().parked[1].back_at == "M2"
    third = case.plan(starts_at=later)
    back = [each for each in case.prepare(third).agenda if each.parked == "PF2"]
    assert [(each.title, each.presenter) for each in back] == [("Hemtjänsten", "Örebro kommun")]


@pytest.mark.parametrize(
    ("forum", "comes"),
    [
        ("", True),
        ("nästa möte", True),
        ("M1", True),
        ("m2", True),
        ("Kort telefonmötet", True),
        ("ISF", True),
        ("isf-möte", True),
        ("utbildningsgruppen", False),
        ("IS", False),
        ("M12", False),
        ("Kort telefonmöte i skolan", False),
    ],
)
def test_what_another_forum_has_is_not_put_on_our_own_agenda(case: MeetingCase, forum: str, comes: bool) -> None:
    first = case.begin()
    case.plan("isf", starts_at=case.now + timedelta(days=1))
    case.act(lambda unit: parking.park(unit, case.incident_id, "Skolskjutsar", forum=forum))
    case.close(first)
    third = case.plan(starts_at=case.now + timedelta(hours=4))
    on_agendas = {item.parked for each in case.meetings().meetings for item in case.prepare(each.meeting.id).agenda}
    assert ("PF1" in on_agendas) is comes
    # Whoever prepares can still take it up there.
    offered = [why(each) for each in case.prepare(third).carried if each.parked]
    assert offered == ([] if comes else ["har varit parkerad, PF1"])


def test_what_another_forum_has_comes_back_when_it_was_said_to(case: MeetingCase) -> None:
    at_four = case.now + timedelta(hours=2)
    case.act(lambda unit: parking.park(unit, case.incident_id, "Skolskjutsar", forum="skolan", return_at=at_four))
    assert "PF1" not in {each.parked for each in case.prepare(case.plan(starts_at=case.now)).agenda}
    assert "PF1" in {each.parked for each in case.prepare(case.plan(starts_at=at_four)).agenda}


def test_a_parked_issue_tells_on_which_agenda_it_is_or_what_became_of_it_there(case: MeetingCase) -> None:
    for text in ("Skolskjutsar", "Hemtjänsten"):
        case.act(lambda unit, text=text: parking.park(unit, case.incident_id, text))  # type: ignore[misc]

    def told() -> list[tuple[ParkedState, str]]:
        return [(each.state, where(each)) for each in case.meetings().parked]

    assert told() == [(ParkedState.OPEN, "")] * 2
    first = case.begin()
    assert told() == [(ParkedState.BACK, "på dagordningen för M1")] * 2
    taken = next(row.item.id for row in case.lead(first).agenda if row.item.parked == "PF1")
    case.act(lambda unit: leading.go_to(unit, first, taken))
    case.close(first)
    assert told() == [(ParkedState.TAKEN_UP, "togs upp på M1"), (ParkedState.MISSED, "togs inte upp på M1")]
    case.plan()
    assert told() == [(ParkedState.TAKEN_UP, "togs upp på M1"), (ParkedState.BACK, "på dagordningen för M2")]


def test_what_would_come_back_is_known_before_a_meeting_begins_at_once(case: MeetingCase) -> None:
    first = case.begin()
    case.add_item(first, "Vägläget", minutes=7)
    case.said(first, "& skolskjutsar")
    case.said(first, "& matlådor -> skolan")
    case.close(first)
    with case.read() as unit:
        back = at_once(unit, case.incident_id, case.form())
    assert [(each.title, each.minutes, why(each)) for each in back] == [
        ("Vägläget", 7, "hanns inte med, M1"),
        ("skolskjutsar", 5, "har varit parkerad, PF1"),
    ]
    begun = case.act(lambda unit: service.start_now(unit, case.incident_id, case.form()))
    added = {row.item.title for row in case.lead(begun).agenda} - {each.title for each in case.form().items}
    assert added == {each.title for each in back}


def test_what_comes_back_goes_to_the_meeting_that_is_planned_already(case: MeetingCase) -> None:
    first, second = case.begin(), case.plan(starts_at=case.now + timedelta(hours=2))
    item_id = case.add_item(first, "Vägläget")
    with case.write() as unit:
        carried = service.close(unit, first)
    assert {each.why for each in carried} == {Carried.NOT_COVERED}
    assert [each.carried_from_id for each in case.prepare(second).agenda if each.title == "Vägläget"] == [item_id]
    case.act(lambda unit: service.cancel(unit, second, "alla är ute"))
    assert "Vägläget" in {each.title for each in case.prepare(case.plan()).agenda}
