"""A line of the log goes to the room that owns it, and what came of it follows the line; conversions."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

import pytest
from situation.conftest import ACTORS, SituationCase

from samledning.actor.queries import known_actors
from samledning.agreement import actions
from samledning.agreement import queries as goal_queries
from samledning.errors import Problem
from samledning.intake import conversions, service
from samledning.log import grammar
from samledning.log.queries import numbered, page
from samledning.log.terms import Kind, Marking, Reading
from samledning.log.views import EntryView
from samledning.situation import queries, requests
from samledning.situation import service as reports
from samledning.situation.terms import Answers, Handling, RequestState
from samledning.situation.views import ReportFilter, ReportView

REGION, KOMMUN, POLICE = ACTORS


def entry(case: SituationCase, label: str) -> EntryView:
    with case.read() as unit:
        found = numbered(unit, case.incident_id, label)
    assert found, label
    return found


def lines(case: SituationCase) -> list[str]:
    """The labels of the lines that stand, the newest first."""
    with case.read() as unit:
        return [each.label for each in page(unit, case.incident_id).entries if each.struck_at is None]


def every_report(case: SituationCase) -> dict[str, ReportView]:
    with case.read() as unit:
        found = queries.reports(unit, case.incident_id, ReportFilter(struck=True)).reports
    return {each.label: each for each in found}


def became(case: SituationCase, label: str) -> tuple[str, ...]:
    with case.read() as unit:
        return queries.came_of(unit, [entry(case, label).id]).get(entry(case, label).id, ())


def correct(case: SituationCase, label: str, line: str, answers: Sequence[str] | None = None) -> str:
    case.wait(minutes=1)
    with case.write() as unit:
        reading = grammar.read(line, now=unit.now, names=grammar.index(known_actors(unit, case.incident_id)))
        return service.correct(unit, entry(case, label).id, reading, answers=answers)


@pytest.mark.parametrize(
    "line",
    ["strömmen borta", "! vi prioriterar vattnet", "> polisen: spärra av 16.00", "& skolskjutsar", "okänd: text"],
)
def test_other_lines_stay_in_the_log(case: SituationCase, line: str) -> None:
    assert case.types(line) == "L1"
    assert became(case, "L1") == ()
    assert (case.reports(), case.requests()) == ((), ())


def test_a_report_goes_to_each_actor_named_with_the_time_of_the_line(case: SituationCase) -> None:
    case.wait(hours=2)
    assert case.types("13.40 Region Örebro län, Polisen: mörkt #känslig") == "L1"
    assert became(case, "L1") == ("R1", "R2")
    first, second = case.reports()[::-1]
    assert [first.actor, second.actor] == [REGION, POLICE]
    assert {(each.answers.situation, each.entry, each.marking) for each in (first, second)} == {
        ("mörkt", "L1", Marking.SENSITIVE)
    }
    assert first.as_of == first.received_at == entry(case, "L1").event_at
    assert first.entered_at == case.now


def test_several_report_at_once_and_nothing_new_is_told_apart(case: SituationCase) -> None:
    case.says(REGION, "Mörkt")
    case.types("region örebro län, örebro kommun, polisen: inget nytt")
    told = {each.actor: each for each in case.reports() if each.entry}
    assert told.keys() == set(ACTORS)
    assert told[REGION].nothing_new_since == every_report(case)["R1"].as_of
    assert told[REGION].answers == Answers()
    # One that has never reported has nothing for the new to be measured against: what was said is what is known.
    assert (told[POLICE].nothing_new_since, told[POLICE].answers.situation) == (None, "inget nytt")


def test_a_request_is_asked_of_all_it_names_and_by_when(case: SituationCase) -> None:
    case.types("? Polisen, Örebro kommun: vilka vägar är avstängda 15.30")
    (request,) = case.requests()
    assert (request.label, request.text, request.actors) == ("B1", "vilka vägar är avstängda", (POLICE, KOMMUN))
    assert (request.entry, request.due_at) == ("L1", entry(case, "L1").due_at)
    case.types("? alla: lägesrapport 16.00")
    assert len(next(each for each in case.requests() if each.label == "B2").actors) == 3
    case.types("? hur går det med vattnet")
    assert became(case, "L3") == ()


def test_a_line_answers_a_request_only_when_it_is_said_so(case: SituationCase) -> None:
    case.types("? Polisen: vilka vägar är avstängda 15.30")
    case.types("Polisen: väg 204")
    (request,) = case.requests()
    assert (request.state, entry(case, "L2").answers) == (RequestState.OPEN, "")
    case.types("Polisen: väg 204 och 205", "B1")
    (request,) = case.requests()
    assert (request.state, entry(case, "L3").answers) == (RequestState.ANSWERED, "B1")
    (answer,) = request.answers
    assert (answer.report, answer.entry, answer.text, answer.at) == ("R2", "L3", "väg 204 och 205", case.now)
    assert case.report(answer.report_id or "").requests == ("B1",)


@pytest.mark.parametrize(
    ("line", "label", "words"),
    [
        ("strömmen borta", "B1", "Bara en rapport"),
        ("? Polisen: mer", "B1", "Bara en rapport"),
        ("Örebro kommun: vet inte", "B1", "inte ställd"),
        ("Polisen: väg 204", "B7", "finns inte"),
    ],
)
def test_what_cannot_answer_is_refused_whole(case: SituationCase, line: str, label: str, words: str) -> None:
    case.types("? Polisen: vilka vägar är avstängda")
    with pytest.raises(Problem, match=words):
        case.types(line, label)
    assert lines(case) == ["L1"]


def test_a_line_that_is_sent_twice_is_one_line_and_one_report(case: SituationCase) -> None:
    with case.write() as unit:
        reading = grammar.read(
            "Polisen: mörkt", now=unit.now, names=grammar.index(known_actors(unit, case.incident_id))
        )
    for _twice in range(2):
        with case.write() as unit:
            assert service.keep(unit, case.incident_id, reading, entry_id="f" * 32) == "L1"
    assert (lines(case), len(case.reports())) == (["L1"], 1)
    for _twice in range(2):
        with case.write() as unit:
            new = replace(reading, text="ljust", typed="Polisen: ljust")
            assert service.correct(unit, "f" * 32, new, new_id="e" * 32) == "L2"
    assert (lines(case), len(case.reports())) == (["L2"], 1)


def test_a_corrected_line_brings_a_new_report_that_keeps_what_was_filled_in(case: SituationCase) -> None:
    case.types("? Polisen: vilka vägar är avstängda")
    case.types("Polisen: väg 204 stängd", "B1")
    report_id = every_report(case)["R1"].id
    with case.write() as unit:
        reports.edit(unit, report_id, {"needs": "", "person_name": ""}, {"needs": "Plogar", "person_name": "Bo Ek"})
        reports.handle(unit, [report_id], Handling.AWAITING, ask="Sedan när?")
    correct(case, "L2", "Polisen: väg 240 stängd #intern")
    told = every_report(case)
    assert (told["R1"].struck_reason, entry(case, "L2").struck_reason) == ("rättelse", "rättelse")
    new = told["R2"]
    assert (new.answers, new.person_name) == (Answers(situation="väg 240 stängd", needs="Plogar"), "Bo Ek")
    assert (new.entry, new.current, new.marking, new.handling) == ("L3", True, Marking.INTERNAL, Handling.AWAITING)
    assert new.as_of == told["R1"].as_of
    first = next(each for each in case.requests() if each.label == "B1")
    assert [(answer.report, answer.entry) for answer in first.answers] == [("R2", "L3")]
    assert next(each for each in case.requests() if each.label == "B2").report == "R2"
    assert case.problems() == ()


def test_a_correction_may_name_other_actors_or_answer_something_else(case: SituationCase) -> None:
    case.types("? Polisen: vilka vägar")
    case.types("? Örebro kommun: vilka skolor")
    case.types("Polisen: alla öppna", "B1")
    correct(case, "L3", "Örebro kommun: alla öppna", ["B2"])
    told = every_report(case)
    assert (told["R1"].struck_at is None, told["R2"].actor) == (False, KOMMUN)
    state = {each.label: each.state for each in case.requests()}
    assert state == {"B1": RequestState.OPEN, "B2": RequestState.ANSWERED}


def test_a_corrected_request_is_the_same_request(case: SituationCase) -> None:
    case.types("? Polisen: vilka vägar är stängda 15.30")
    correct(case, "L1", "? Polisen, Örebro kommun: vilka vägar är stängda 16.30")
    (request,) = case.requests()
    assert (request.label, request.entry, request.actors) == ("B1", "L2", (POLICE, KOMMUN))
    assert request.due_at == entry(case, "L2").due_at
    assert became(case, "L2") == ("B1",)


def test_a_correction_may_make_something_else_of_a_line(case: SituationCase) -> None:
    case.types("Polisen: vilka vägar är stängda")
    correct(case, "L1", "? Polisen: vilka vägar är stängda")
    assert every_report(case)["R1"].struck_reason == "rättelse"
    assert became(case, "L2") == ("B1",)
    correct(case, "L2", "vägen är stängd")
    assert case.requests() == ()
    assert became(case, "L3") == ()
    correct(case, "L3", "Polisen: vägen är stängd")
    assert became(case, "L4") == ("R2",)


def test_a_struck_line_strikes_what_came_of_it(case: SituationCase) -> None:
    case.types("? Polisen: vilka vägar")
    case.types("Polisen: väg 204", "B1")
    for label in ("L2", "L1"):
        with case.write() as unit:
            service.strike(unit, entry(case, label).id, "fel händelse")
        if label == "L2":
            assert case.requests()[0].state is RequestState.OPEN
    assert every_report(case)["R1"].struck_reason == "fel händelse"
    assert (case.requests(), lines(case)) == ((), [])
    assert case.problems() == ()


def test_marking_and_source_follow_the_line(case: SituationCase) -> None:
    case.types("Polisen: mörkt")
    case.types("? Polisen: hur länge")
    with case.write() as unit:
        for label in ("L1", "L2"):
            service.mark(unit, entry(case, label).id, Marking.SECRET, "OSL 18:13")
        service.name_source(unit, entry(case, "L1").id, "vakthavande  befäl")
    (report,), (request,) = case.reports(), case.requests()
    assert (report.marking, report.secrecy_ground, report.source) == (Marking.SECRET, "OSL 18:13", "vakthavande befäl")
    assert (request.marking, request.secrecy_ground) == (Marking.SECRET, "OSL 18:13")
    correct(case, "L1", "Polisen: helt mörkt")
    (report,) = case.reports()
    assert (report.marking, report.secrecy_ground) == (Marking.SECRET, "OSL 18:13")
    assert (entry(case, "L3").marking, entry(case, "L3").secrecy_ground) == (Marking.SECRET, "OSL 18:13")


def convert(case: SituationCase, kind: Kind, record_id: str, to: Kind, *names: str) -> str:
    case.wait(minutes=5)
    actor_ids = [case.actors[name] for name in names]
    return case.do(lambda unit: conversions.convert(unit, kind, record_id, to, actor_ids=actor_ids))


def test_an_entry_becomes_a_report_and_a_request_and_an_entry_again(case: SituationCase) -> None:
    case.types("två vårdcentraler på reservkraft #vatten")
    at = entry(case, "L1").event_at
    assert convert(case, Kind.ENTRY, entry(case, "L1").id, Kind.REPORT, REGION) == "R1"
    assert entry(case, "L1").struck_reason == "omvandlad till R1"
    line = entry(case, "L2")
    assert (line.kind, line.text, line.event_at, line.corrects, line.tags) == (
        Kind.REPORT,
        "två vårdcentraler på reservkraft",
        at,
        "L1",
        ("vatten",),
    )
    (report,) = case.reports()
    assert (report.actor, report.as_of, report.entry, report.answers.situation) == (REGION, at, "L2", line.text)
    assert convert(case, Kind.REPORT, report.id, Kind.REQUEST) == "B1"
    assert every_report(case)["R1"].struck_reason == "omvandlad till B1"
    (request,) = case.requests()
    assert (request.text, request.actors, request.asked_at, request.entry) == (line.text, (REGION,), at, "L3")
    assert convert(case, Kind.REQUEST, request.id, Kind.ENTRY) == "L4"
    assert (case.requests(), case.reports(), lines(case)) == ((), (), ["L4"])
    last = entry(case, "L4")
    assert (last.kind, last.text, last.event_at, last.typed) == (Kind.ENTRY, line.text, at, entry(case, "L1").typed)
    assert case.problems() == ()


def test_what_has_no_line_of_its_own_is_converted_alone(case: SituationCase) -> None:
    report_id = case.says(
        REGION, answers=Answers(situation="Mörkt", needs="Diesel"), source="mejl", marking=Marking.SENSITIVE
    )
    at = case.now
    assert convert(case, Kind.REPORT, report_id, Kind.ENTRY) == "L1"
    line = entry(case, "L1")
    assert (line.kind, line.text, line.event_at, line.source) == (Kind.ENTRY, "Mörkt Diesel", at, "mejl")
    assert (line.marking, line.actor_ids) == (Marking.SENSITIVE, (case.actors[REGION],))
    with case.write() as unit:
        request_id = requests.ask(unit, case.incident_id, [case.actors[REGION]], "Mörkt hos er?")
    assert convert(case, Kind.REQUEST, request_id, Kind.REPORT) == "R2"
    assert every_report(case)["R2"].answers.situation == "Mörkt hos er?"
    assert case.requests() == ()


def test_one_of_several_reports_from_a_line_leaves_the_others(case: SituationCase) -> None:
    case.types("Polisen, Örebro kommun: mörkt")
    police = next(each for each in case.reports() if each.actor == POLICE)
    assert convert(case, Kind.REPORT, police.id, Kind.REQUEST) == "B1"
    assert [each.actor for each in case.reports()] == [KOMMUN]
    assert lines(case) == ["L1"]


def test_a_measure_becomes_a_request_with_its_owner_and_its_time(case: SituationCase) -> None:
    case.types("> Polisen: spärra av E18 16.00")
    at = entry(case, "L1").event_at
    with case.read() as unit:
        action_id = goal_queries.the_action(unit, case.incident_id, "Å1").id
    assert convert(case, Kind.ACTION, action_id, Kind.REQUEST) == "B1"
    (request,) = case.requests()
    assert (request.text, request.actors, request.asked_at, request.entry) == ("spärra av E18", (POLICE,), at, "L2")
    assert request.due_at == entry(case, "L1").due_at
    with case.read() as unit:
        assert goal_queries.action(unit, action_id).struck_reason == "omvandlad till B1"
    assert case.problems() == ()


def test_a_measure_without_a_line_becomes_an_entry(case: SituationCase) -> None:
    with case.write() as unit:
        action_id = actions.add(unit, case.incident_id, "Boka buss", owner_actor_id=case.actors[KOMMUN])
    at = case.now
    case.refused(lambda unit: conversions.convert(unit, Kind.ACTION, action_id, Kind.ACTION), "Å1 är det redan")
    assert convert(case, Kind.ACTION, action_id, Kind.ENTRY) == "L1"
    line = entry(case, "L1")
    assert (line.kind, line.text, line.event_at, line.actor_ids) == (
        Kind.ENTRY,
        "Boka buss",
        at,
        (case.actors[KOMMUN],),
    )
    with case.read() as now:
        assert goal_queries.action(now, action_id).struck_reason == "omvandlad till L1"
    case.refused(lambda unit: conversions.convert(unit, Kind.ACTION, action_id, Kind.ENTRY), "Å1 är struken")


def test_what_cannot_be_converted(case: SituationCase) -> None:
    case.types("mörkt")
    case.types("Polisen: mörkt")
    case.types("? Polisen: var")
    case.types("Polisen: Kumla", "B1")
    ids = {label: entry(case, label).id for label in ("L1", "L2", "L3")}
    case.refused(lambda unit: conversions.convert(unit, Kind.ENTRY, ids["L1"], Kind.REPORT), "vilken aktör")
    case.refused(lambda unit: conversions.convert(unit, Kind.ENTRY, ids["L2"], Kind.REPORT), "L2 är det redan")
    case.refused(lambda unit: conversions.convert(unit, Kind.ENTRY, ids["L3"], Kind.ENTRY), "fått svar")
    request_id = case.requests()[0].id
    case.refused(lambda unit: conversions.convert(unit, Kind.REQUEST, request_id, Kind.REPORT), "fått svar")
    with case.write() as unit:
        service.strike(unit, ids["L1"], "fel")
    case.refused(lambda unit: conversions.convert(unit, Kind.ENTRY, ids["L1"], Kind.REPORT), "L1 är struken")
    with pytest.raises(ValueError, match="agreement"), case.write() as unit:
        conversions.convert(unit, Kind.ENTRY, ids["L2"], Kind.AGREEMENT)


def test_pasted_text_is_kept_whole_as_a_report(case: SituationCase) -> None:
    mail = "Hej!\n\nLäget hos oss:\n- mörkt i Kumla\n\nMvh\nBo"
    with case.write() as unit:
        reading = Reading(mail, Kind.REPORT, mail, actor_ids=(case.actors[REGION],))
        service.keep(unit, case.incident_id, reading, event_at=case.now - timedelta(minutes=20))
    (report,) = case.reports()
    assert (report.answers.situation, report.entry) == (mail.strip(), "L1")
    assert entry(case, "L1").typed == mail
