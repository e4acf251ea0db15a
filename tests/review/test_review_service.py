"""Answers as a series, clocks, what is put aside, taking over: on a real database file."""

from datetime import timedelta
from typing import Any

import pytest
from checklist.conftest import START, Case

from samledning.agreement import agreements
from samledning.checklist.rhythm import Rhythm
from samledning.errors import Problem
from samledning.incident import queries as incident_queries
from samledning.incident import service as incident
from samledning.incident.terms import Role
from samledning.log.queries import page
from samledning.log.terms import Marking
from samledning.overview import queries as overview
from samledning.register import service as register
from samledning.review import handover, queries, service
from samledning.review.views import AnswerView, QuestionView
from samledning.store.verify import verify

ITEM, ASK = "CL-01", "Gör CL-01."
HOUR = timedelta(hours=1)


def do(case: Case, verb: Any, *arguments: Any, **more: Any) -> Any:
    with case.write() as unit:
        return verb(unit, case.incident_id, *arguments, **more)


def question(case: Case) -> QuestionView:
    with case.read() as unit:
        return overview.at_hand(unit, case.incident_id, case.library).questions[0]


def series(case: Case, item_id: str = ITEM) -> tuple[AnswerView, ...]:
    with case.read() as unit:
        return queries.series(unit, case.incident_id, item_id)


def refused(case: Case, verb: Any, *arguments: Any, **more: Any) -> str:
    with pytest.raises(Problem) as told:
        do(case, verb, *arguments, **more)
    return str(told.value)


def test_a_question_comes_round_after_its_rhythm_and_again_after_each_answer(case: Case) -> None:
    assert (question(case).due_at, question(case).last) == (START + 2 * HOUR, None)
    case.wait(hours=3)
    do(case, service.answer, ITEM, ASK, " Nej, alla är med. ")
    answered = question(case)
    assert answered.last
    assert (answered.last.text, answered.last.initials, answered.due_at) == (
        "Nej, alla är med.",
        "AB",
        case.now + 2 * HOUR,
    )
    assert answered.last.marking is Marking.INTERNAL


def test_unchanged_dates_the_answer_anew_and_keeps_what_was_said(case: Case) -> None:
    assert "inget svar än" in refused(case, service.unchanged, ITEM, ASK)
    do(case, service.answer, ITEM, ASK, "Sex veckors drivmedel", marking=Marking.SECRET, secrecy_ground="OSL 18:13")
    case.wait(hours=1)
    do(case, service.unchanged, ITEM, ASK)
    found = question(case)
    assert found.last
    assert found.standing
    assert (found.last.unchanged, found.last.at, found.last.marking) == (True, case.now, Marking.SECRET)
    assert (found.standing.text, found.standing.at) == ("Sex veckors drivmedel", START)
    assert [each.unchanged for each in series(case)] == [True, False]


def test_an_answer_needs_words_and_secrecy_its_ground(case: Case) -> None:
    assert "tomt" in refused(case, service.answer, ITEM, ASK, "  ")
    assert "lagrummet" in refused(case, service.answer, ITEM, ASK, "Ja", marking=Marking.SECRET)
    answer_id = do(case, service.answer, ITEM, ASK, "Ja")
    with pytest.raises(Problem, match="lagrummet"), case.write() as unit:
        service.mark(unit, answer_id, Marking.SECRET)
    with case.write() as unit:
        service.mark(unit, answer_id, Marking.SENSITIVE)
    assert series(case)[0].marking is Marking.SENSITIVE


def test_a_struck_answer_stays_and_the_one_before_it_holds(case: Case) -> None:
    do(case, service.answer, ITEM, ASK, "Först")
    case.wait(minutes=5)
    answer_id = do(case, service.answer, ITEM, ASK, "Fel fråga")
    with case.write() as unit:
        service.strike(unit, answer_id, "Svarade på en annan")
    assert question(case).last == series(case)[1]
    assert series(case)[0].struck_reason == "Svarade på en annan"
    with pytest.raises(Problem, match="struket"), case.write() as unit:
        service.link(unit, answer_id, ["L1"])


def test_an_answer_is_linked_to_what_it_led_to(case: Case) -> None:
    answer_id = do(case, service.answer, ITEM, ASK, "Ja, vattnet")
    case.wait(minutes=3)
    do(case, agreements.propose, "Sjukhuset först")
    with case.read() as unit:
        assert queries.made_since(unit, case.incident_id, START) == (("Ö1", "Ö1 Sjukhuset först"),)
    with case.write() as unit:
        service.link(unit, answer_id, [" ö1", "Ö1"])
    assert series(case)[0].led_to == ("Ö1",)
    for wrong in ("Ö2", "X1", "Ö", "1"):
        with pytest.raises(Problem, match="finns inte"), case.write() as unit:
            service.link(unit, answer_id, [wrong])


def test_a_clock_is_put_off_stretched_and_turned_off_with_its_reason_in_the_journal(case: Case) -> None:
    assert "längre fram" in refused(case, service.snooze, ITEM, START)
    do(case, service.snooze, ITEM, START + 5 * HOUR, "Möte nu")
    assert (question(case).due_at, question(case).clock.reason) == (START + 5 * HOUR, "Möte nu")
    do(case, service.stretch, ITEM, Rhythm(30))
    assert question(case).due_at == START + HOUR / 2
    do(case, service.snooze, ITEM, START + 5 * HOUR)
    assert question(case).rhythm == Rhythm(30)
    assert "skäl" in refused(case, service.turn_off, ITEM, " ")
    do(case, service.turn_off, ITEM, "Ingen frivillig här")
    assert (question(case).due_at, question(case).clock.reason) == (None, "Ingen frivillig här")
    do(case, service.turn_on, ITEM)
    assert question(case).due_at == START + HOUR / 2
    do(case, service.stretch, ITEM, None)
    assert question(case).due_at == START + 2 * HOUR
    with case.read() as unit:
        told = unit.connection.exec_driver_sql(
            "SELECT count(*) FROM journal WHERE kind = 'review_clock' AND person_id = ?", (case.person_id,)
        ).scalar_one()
        assert told == 6
        assert verify(unit.connection).problems == ()


def test_a_perspective_is_answered_into_the_log(case: Case) -> None:
    assert "tomt" in refused(case, service.answer_in_log, "P:picture", "Vems bild saknas?", "")
    do(case, service.answer_in_log, "P:picture", "Vems bild saknas?", "Hemtjänstens")
    with case.read() as unit:
        (entry,) = page(unit, case.incident_id).entries
    assert (entry.text, entry.marking) == ("Vems bild saknas? Hemtjänstens", Marking.INTERNAL)
    assert series(case, "P:picture")[0].entry == entry.label


def test_a_role_is_taken_over_with_the_sheet_and_acknowledged_in_the_log(case: Case) -> None:
    assert case.person_id
    do(case, incident.staff, Role.LEADER, case.person_id)
    with case.write() as unit:
        new = register.add_person(unit, "Bo Ek").id
    case.wait(hours=8)
    case.person_id = new
    assert do(case, handover.take_over, Role.LEADER, new, sheet="LÄGET", note="Har läst allt.") == "ÖL1"
    with case.read() as unit:
        (entry,) = page(unit, case.incident_id).entries
        (kept,) = queries.handovers(unit, case.incident_id)
        leader = incident_queries.incident(unit, case.incident_id).leader
        held = incident_queries.staffing(unit, case.incident_id)
        assert verify(unit.connection).problems == ()
    assert entry.text == (
        "Bo Ek tar över rollen samverkansledare efter Anna Berg och har läst överlämningen ÖL1. Har läst allt."
    )
    assert (entry.initials, leader) == ("BE", "Bo Ek")
    assert (kept.label, kept.before, kept.name, kept.sheet) == ("ÖL1", "Anna Berg", "Bo Ek", "LÄGET")
    assert [each.until for each in held] == [case.now, None]
    assert "redan rollen" in refused(case, handover.take_over, Role.LEADER, new, sheet="")
    assert do(case, handover.take_over, Role.ANALYST, new, sheet="") == "ÖL2"


def test_a_relief_is_set_moved_and_taken_away(case: Case) -> None:
    assert case.person_id
    person = case.person_id
    staffing_id = do(case, incident.staff, Role.LEADER, person, relief_at=START + 6 * HOUR)

    def relief_at() -> object:
        with case.read() as unit:
            return incident_queries.staffing(unit, case.incident_id)[0].relief_at

    assert relief_at() == START + 6 * HOUR
    assert "längre fram" in refused(case, incident.staff, Role.LEADER, person, relief_at=START)
    assert do(case, incident.staff, Role.LEADER, person, relief_at=START + 7 * HOUR) == staffing_id
    assert relief_at() == START + 7 * HOUR
    with case.write() as unit:
        incident.set_relief(unit, staffing_id, None)
    assert relief_at() is None
