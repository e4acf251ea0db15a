"""Reports: kept, filled in, dealt with; which of them hold."""

from datetime import timedelta

import pytest

from samledning.errors import Clash
from samledning.log.terms import Marking
from samledning.situation import queries, service
from samledning.situation.terms import (
    Answers,
    Confidence,
    Course,
    Forecast,
    Handling,
    Horizon,
    Impact,
    Level,
    Origin,
    Question,
)
from samledning.situation.views import ReportFilter
from samledning.store.search import search

from .conftest import START, SituationCase

REGION, KOMMUN, POLICE = "Region Örebro län", "Örebro kommun", "Polisen"
WHOLE = Answers(
    situation="Två vårdcentraler på reservkraft",
    impacts=(Impact("health_care", Level.YELLOW, "planerad vård inställd"), Impact("power", Level.RED)),
    taken="Reservkraft igång",
    planned="Flytta dialyspatienter",
    outlook=(Forecast(Horizon.WEEK, Course.WORST, "Brist på diesel"),),
    needs="Drivmedel",
    communication="Pressträff 15.00",
)


def test_a_report_answers_any_of_the_eight_questions(case: SituationCase) -> None:
    report_id = case.says(
        REGION, answers=WHOLE, person_name="Eva  Ek", source="vakthavande", as_of=START - timedelta(minutes=30)
    )
    found = case.report(report_id).report
    assert (found.label, found.actor, found.person_name, found.source) == ("R1", REGION, "Eva Ek", "vakthavande")
    assert found.answers == WHOLE
    assert (found.as_of, found.received_at) == (START - timedelta(minutes=30), case.now)
    assert (found.origin, found.confidence, found.handling) == (Origin.OWN, Confidence.CONFIRMED, Handling.NEW)
    assert (found.worst, found.current, found.marking) == (Level.RED, True, Marking.PARTICIPANTS)


def test_how_long_resources_last_is_proposed_to_be_sensitive(case: SituationCase) -> None:
    assert case.report(case.says(REGION, answers=Answers(resources="Ett dygn"))).report.marking is Marking.SENSITIVE
    chosen = case.says(REGION, answers=Answers(resources="Ett dygn"), marking=Marking.OPEN)
    assert case.report(chosen).report.marking is Marking.OPEN


@pytest.mark.parametrize(
    ("answers", "more", "words"),
    [
        (Answers(), {}, "tom"),
        (Answers(situation="  "), {}, "tom"),
        (Answers(situation="x"), {"as_of": START + timedelta(hours=1)}, "längre fram"),
        (Answers(situation="x"), {"marking": Marking.SECRET}, "lagrum"),
    ],
)
def test_what_is_no_report(case: SituationCase, answers: Answers, more: dict[str, object], words: str) -> None:
    case.refused(
        lambda unit: service.add(unit, case.actors[REGION], answers, **more),  # type: ignore[arg-type]
        words,
    )
    assert case.reports() == ()


def test_the_newest_by_when_it_was_so_holds_and_the_earlier_stay(case: SituationCase) -> None:
    first = case.says(REGION, "Mörkt")
    second = case.says(REGION, "Ljust")
    late = case.says(REGION, "Mörkt i morse", as_of=START - timedelta(hours=3))
    told = {report.label: report.current for report in case.reports()}
    assert told == {"R1": False, "R2": True, "R3": False}
    with case.write() as unit:
        service.strike(unit, second, "fel aktör")
    assert case.report(first).report.current
    assert [each.label for each in case.report(late).others] == ["R1"]
    assert case.report(second).report.struck_reason == "fel aktör"


def test_own_and_received_reports_stand_side_by_side(case: SituationCase) -> None:
    own = case.says(REGION, "Sjukhuset är i drift")
    received = case.says(REGION, "Sjukhuset är stängt", origin=Origin.RECEIVED, source="Polisen")
    assert case.report(own).report.current
    told = case.report(received).report
    assert (told.current, told.confidence, told.source) == (True, Confidence.UNCONFIRMED, "Polisen")
    row = case.board()[REGION]
    assert row.last and row.received
    assert (row.last.id, row.received.id) == (own, received)


def test_nothing_new_is_a_report_that_leaves_the_answers_standing(case: SituationCase) -> None:
    case.refused(lambda unit: service.nothing_new(unit, case.actors[REGION]), "inte rapporterat")
    first = case.says(REGION, answers=WHOLE)
    case.wait(hours=1)
    second = case.do(lambda unit: service.nothing_new(unit, case.actors[REGION], person_name="Eva"))
    told = case.report(second).report
    assert (told.nothing_new_since, told.current) == (case.report(first).report.as_of, True)
    with case.read() as unit:
        draft = queries.draft(unit, case.actors[REGION])
    assert draft.answers == WHOLE
    assert {each.report for each in draft.standing} == {"R1"}
    assert draft.previous and draft.previous.id == second
    assert draft.person_name == "Eva"
    assert case.board()[REGION].impacts == (Impact("power", Level.RED), WHOLE.impacts[0])


def test_a_form_begins_with_the_newest_answer_to_each_question(case: SituationCase) -> None:
    case.says(REGION, answers=WHOLE)
    case.says(REGION, answers=Answers(situation="Tre på reservkraft", impacts=(Impact("power", Level.YELLOW),)))
    with case.read() as unit:
        draft = queries.draft(unit, case.actors[REGION])
    assert draft.answers.situation == "Tre på reservkraft"
    assert set(draft.answers.impacts) == {Impact("power", Level.YELLOW), WHOLE.impacts[0]}
    assert draft.answers.taken == WHOLE.taken
    assert {each.question: each.report for each in draft.standing} == {
        Question.SITUATION: "R2",
        Question.IMPACTS: "R2",
        **dict.fromkeys(
            (Question.TAKEN, Question.PLANNED, Question.OUTLOOK, Question.NEEDS, Question.COMMUNICATION), "R1"
        ),
    }
    third = case.says(REGION, answers=draft.answers)
    assert case.report(third).unchanged == {each.question for each in draft.standing}
    fourth = case.says(REGION, answers=Answers(situation="Fyra på reservkraft", taken=WHOLE.taken))
    assert case.report(fourth).unchanged == {Question.TAKEN}
    with case.read() as unit:
        assert queries.draft(unit, case.actors[POLICE]).previous is None


def test_a_report_is_filled_in_later_and_two_who_do_it_both_win(case: SituationCase) -> None:
    report_id = case.says(REGION, "Mörkt")
    form: dict[str, object] = {
        "situation": "Mörkt",
        "impacts": (),
        "needs": "",
        "resources": "",
        "marking": Marking.PARTICIPANTS,
    }
    with case.write() as unit:
        service.edit(unit, report_id, form, {**form, "impacts": (Impact("power", Level.RED, " helt borta "),)})
    with case.write() as unit:
        service.edit(unit, report_id, form, {**form, "needs": "Diesel", "resources": "Åtta timmar"})
    found = case.report(report_id).report
    assert found.answers.impacts == (Impact("power", Level.RED, "helt borta"),)
    assert (found.answers.needs, found.marking) == ("Diesel", Marking.SENSITIVE)
    with pytest.raises(Clash), case.write() as unit:
        service.edit(unit, report_id, form, {**form, "needs": "Bensin"})
    other = case.says(POLICE, "Lugnt")
    case.refused(lambda unit: service.edit(unit, other, {"situation": "Lugnt"}, {"situation": ""}), "tom")


def test_handling_and_confidence_are_apart_and_each_step_is_dated(case: SituationCase) -> None:
    report_id = case.says(REGION, "Mörkt")
    case.wait(minutes=5)
    with case.write() as unit:
        service.handle(unit, [report_id], Handling.HANDLED, note="in i lägesbilden")
    case.wait(minutes=5)
    with case.write() as unit:
        service.judge(unit, report_id, Confidence.CONTRADICTORY, note="polisen säger annat")
        service.judge(unit, report_id, Confidence.CONTRADICTORY)
    told = case.report(report_id)
    assert (told.report.handling, told.report.confidence) == (Handling.HANDLED, Confidence.CONTRADICTORY)
    assert [(step.at, step.initials, step.handling, step.confidence) for step in told.steps] == [
        (case.now - timedelta(minutes=5), "AB", Handling.HANDLED, None),
        (case.now, "AB", None, Confidence.CONTRADICTORY),
    ]
    with case.read() as unit:
        page = queries.reports(unit, case.incident_id, ReportFilter(confidence=frozenset({Confidence.CONTRADICTORY})))
        assert [report.id for report in page.reports] == [report_id]
        none = queries.reports(unit, case.incident_id, ReportFilter(handling=frozenset({Handling.NEW})))
        assert none.reports == ()


def test_waiting_for_more_asks_the_actor_and_its_answer_makes_the_report_new_again(case: SituationCase) -> None:
    report_id = case.says(REGION, "Mörkt")
    case.refused(lambda unit: service.handle(unit, [report_id], Handling.AWAITING), "komplettera")
    with case.write() as unit:
        service.handle(
            unit,
            [report_id],
            Handling.AWAITING,
            ask="Hur många är utan ström?",
            due_at=case.now + timedelta(hours=1),
        )
    (request,) = case.requests()
    assert (request.actors, request.report, request.text) == ((REGION,), "R1", "Hur många är utan ström?")
    assert case.report(report_id).requests == ("B1",)
    assert case.report(report_id).report.handling is Handling.AWAITING
    case.types("Region Örebro län: 4 000 kunder", "B1")
    told = case.report(report_id)
    assert told.report.handling is Handling.NEW
    assert told.steps[-1].note == "B1"


def test_pages_go_on_where_the_one_before_ended(case: SituationCase) -> None:
    for number in range(5):
        case.says(REGION, f"läge {number}")
    with case.read() as unit:
        first = queries.reports(unit, case.incident_id, size=3)
        rest = queries.reports(unit, case.incident_id, size=3, older_than=first.older_than)
    assert [report.label for report in (*first.reports, *rest.reports)] == ["R5", "R4", "R3", "R2", "R1"]
    assert (first.older_than, rest.older_than) == (3, None)


def test_what_a_search_finds_opens_where_it_belongs(case: SituationCase) -> None:
    report_id = case.says(REGION, answers=WHOLE)
    with case.write() as unit:
        service.handle(unit, [report_id], Handling.HANDLED, note="stämt av med vattenbolaget")
    with case.read() as unit:
        for words in ("reservkraft", "dialys", "diesel", "inställd", "vattenbolaget"):
            (hit,) = queries.hits(unit, search(unit.connection, words)).values()
            assert (hit.kind, hit.record_id, hit.label) == (queries.REPORTS, report_id, "R1")
    assert case.problems() == ()
