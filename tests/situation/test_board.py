"""The board: one row an actor, its age, its next report, and the clock that can be set."""

from datetime import timedelta

from samledning.actor import service as actor
from samledning.incident import service as incident
from samledning.incident.terms import Phase
from samledning.situation import clocks, requests, service
from samledning.situation.rules import MOST_MINUTES, REPORT_EVERY
from samledning.situation.terms import Answers, Impact, Level, Origin

from .conftest import ACTORS, START, SituationCase

REGION, KOMMUN, POLICE = ACTORS
HOUR = timedelta(hours=1)


def test_an_actor_that_never_reported_is_silent_since_it_joined(case: SituationCase) -> None:
    case.wait(minutes=30)
    case.join("Trafikverket")
    rows = case.board()
    assert (rows[REGION].silent_since, rows[REGION].next_at) == (START, START + HOUR)
    assert (rows["Trafikverket"].silent_since, rows["Trafikverket"].next_at) == (case.now, case.now + HOUR)
    assert not rows[REGION].has_reported
    assert not rows[REGION].overdue
    case.wait(minutes=30)
    assert [(name, row.overdue) for name, row in case.board().items()] == [
        (POLICE, True),
        (REGION, True),
        (KOMMUN, True),
        ("Trafikverket", False),
    ]


def test_a_report_restarts_the_clock_also_one_that_tells_of_an_earlier_time(case: SituationCase) -> None:
    case.wait(minutes=40)
    case.says(REGION, "Mörkt")
    row = case.board()[REGION]
    assert (row.silent_since, row.next_at) == (case.now, case.now + HOUR)
    case.wait(minutes=10)
    case.says(REGION, "Mörkt i natt", as_of=START - 8 * HOUR)
    row = case.board()[REGION]
    assert row.silent_since == case.now
    assert row.last
    assert row.last.answers.situation == "Mörkt"


def test_the_interval_follows_the_phase_unless_it_is_set(case: SituationCase) -> None:
    with case.write() as unit:
        clocks.set_interval(unit, case.actors[KOMMUN], 30, "ber om tätare läge")
    before = Phase.ACUTE
    for phase in Phase:
        with case.write() as unit:
            incident.edit(unit, case.incident_id, {"phase": before}, {"phase": phase})
        before = phase
        rows = case.board()
        assert rows[REGION].interval == REPORT_EVERY[phase]
        assert rows[KOMMUN].interval == timedelta(minutes=30)
    with case.write() as unit:
        clocks.set_interval(unit, case.actors[KOMMUN], None)
    assert case.board()[KOMMUN].interval == REPORT_EVERY[Phase.CLOSING]
    for minutes in (0, MOST_MINUTES + 1):
        case.refused(lambda unit, minutes=minutes: clocks.set_interval(unit, case.actors[KOMMUN], minutes), "intervall")  # type: ignore[misc]


def test_a_time_set_by_hand_holds_until_the_next_report(case: SituationCase) -> None:
    case.says(REGION, "Mörkt")
    agreed = case.now + 5 * HOUR
    with case.write() as unit:
        clocks.set_next(unit, case.actors[REGION], agreed, "avstämning 18")
    row = case.board()[REGION]
    assert (row.next_at, row.clock.reason) == (agreed, "avstämning 18")
    case.says(REGION, "Ljust")
    assert case.board()[REGION].next_at == case.now + HOUR
    case.refused(lambda unit: clocks.set_next(unit, case.actors[REGION], case.now), "längre fram")


def test_a_clock_is_turned_off_with_a_reason_and_on_again(case: SituationCase) -> None:
    case.refused(lambda unit: clocks.turn_off(unit, case.actors[POLICE], " "), "skäl")
    with case.write() as unit:
        clocks.set_interval(unit, case.actors[POLICE], 120)
        clocks.turn_off(unit, case.actors[POLICE], "rapporterar i WIS")
    case.wait(hours=9)
    rows = case.board()
    row = rows[POLICE]
    assert (row.next_at, row.overdue, row.clock.off, row.clock.reason) == (None, False, True, "rapporterar i WIS")
    assert list(rows)[-1] == POLICE
    with case.write() as unit:
        clocks.turn_on(unit, case.actors[POLICE])
    row = case.board()[POLICE]
    assert (row.next_at, row.interval) == (case.now + 2 * HOUR, 2 * HOUR)


def test_the_board_shows_those_expected_with_what_waits_about_them(case: SituationCase) -> None:
    with case.write() as unit:
        actor.edit(unit, case.actors[KOMMUN], {"expects_report": True}, {"expects_report": False})
        requests.ask(unit, case.incident_id, [case.actors[REGION], case.actors[POLICE]], "Vilka vägar?")
    case.says(REGION, answers=Answers(impacts=(Impact("water", Level.YELLOW), Impact("power", Level.RED))))
    better = Answers(situation="Något bättre", impacts=(Impact("food", Level.GREEN),))
    case.says(REGION, answers=better)
    received = case.says(REGION, "Sjukhuset mörkt", origin=Origin.RECEIVED)
    rows = case.board()
    assert set(rows) == {REGION, POLICE}
    row = rows[REGION]
    assert [impact.function for impact in row.impacts] == ["power", "water", "food"]
    assert row.received
    assert (row.new, row.requests, row.received.id) == (3, ("B1",), received)
    own = case.says(REGION, "Sjukhuset ljust")
    row = case.board()[REGION]
    assert row.last
    assert (row.last.id, row.received) == (own, None)
    with case.write() as unit:
        service.strike(unit, own, "fel")
    row = case.board()[REGION]
    assert row.last
    assert row.last.answers.situation == "Något bättre"
    assert case.problems() == ()
