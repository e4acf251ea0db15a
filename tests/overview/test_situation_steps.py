"""What reports, requests and the picture make worth doing next: a state that raises each step, and what clears it."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from situation.conftest import ACTORS, SituationCase

from samledning.checklist.terms import EVIDENCE_KEYS
from samledning.incident import service as incident
from samledning.incident.terms import Phase
from samledning.overview import queries
from samledning.overview.terms import Step, Urgency
from samledning.release import service as release
from samledning.situation import clocks, picture, requests, service
from samledning.situation.terms import (
    Answers,
    Confidence,
    Course,
    Handling,
    Heading,
    Horizon,
    Impact,
    Level,
    Origin,
)

REGION, KOMMUN, POLICE = ACTORS


@pytest.fixture
def case(tmp_path: Path, folder: Path) -> Iterator[SituationCase]:
    made = SituationCase(tmp_path / "case.sqlite", folder)
    yield made
    made.store.close()


def raised(case: SituationCase) -> dict[str, Step]:
    """The steps that this room raises."""
    with case.read() as unit:
        steps = queries.overview(unit, case.incident_id, case.library).steps
    return {step.key: step for step in steps if step.room in ("situation", "requests", "picture")}


def told(case: SituationCase) -> dict[str, str]:
    with case.read() as unit:
        return {each.key: each.text for each in queries.evidence(unit, case.incident_id)}


def handle_all(case: SituationCase) -> None:
    with case.write() as unit:
        service.handle(unit, [report.id for report in case.reports()], Handling.HANDLED)


def test_a_new_case_calls_for_nothing(case: SituationCase) -> None:
    assert raised(case) == {}
    assert not {"reports", "requests", "picture"} & told(case).keys()


def test_one_that_never_reports_is_silent_and_one_that_is_late_is_asked(case: SituationCase) -> None:
    case.says(REGION, "Mörkt")
    handle_all(case)
    case.wait(minutes=65)
    found = raised(case)
    assert found["silent"].urgency is Urgency.NOW
    assert POLICE in found["silent"].text
    assert KOMMUN in found["silent"].text
    assert found["silent"].reason == "Tysta; längst sedan 13.00."
    assert REGION in found["report_overdue"].text
    assert found["report_overdue"].reason == "Senaste rapporten kom 13.01."
    case.wait(minutes=60)
    assert REGION in raised(case)["silent"].text
    for name in ACTORS:
        case.says(name, "Lugnt")
    assert not {"silent", "report_overdue"} & raised(case).keys()


def test_a_clock_that_is_off_or_longer_calls_for_nothing(case: SituationCase) -> None:
    with case.write() as unit:
        clocks.turn_off(unit, case.actors[POLICE], "rapporterar i WIS")
        clocks.set_interval(unit, case.actors[KOMMUN], 240)
        clocks.set_next(unit, case.actors[REGION], case.now + timedelta(hours=3))
    case.wait(hours=2, minutes=30)
    assert raised(case) == {}
    case.wait(hours=1)
    assert raised(case)["silent"].text == f"Hör hur det går för {REGION}."
    assert raised(case)["silent"].due_at == case.now - timedelta(minutes=30)


def test_the_phase_stretches_the_rhythm(case: SituationCase) -> None:
    case.wait(hours=3)
    assert "silent" in raised(case)
    with case.write() as unit:
        incident.edit(unit, case.incident_id, {"phase": Phase.ACUTE}, {"phase": Phase.SUSTAINED})
    assert raised(case) == {}


def test_an_answer_that_is_late_is_asked_for(case: SituationCase) -> None:
    with case.write() as unit:
        actor_ids = [case.actors[POLICE], case.actors[KOMMUN]]
        request_id = requests.ask(
            unit, case.incident_id, actor_ids, "Vilka vägar?", due_at=case.now + timedelta(minutes=10)
        )
    assert raised(case) == {}
    assert told(case)["requests"] == "1 begäran, 1 obesvarade, senast 13.00"
    case.wait(minutes=11)
    with case.write() as unit:
        requests.answer(unit, request_id, case.actors[POLICE], "Väg 204")
    (step,) = raised(case).values()
    assert (step.text, step.reason) == (
        f"Påminn {KOMMUN} om B1.",
        "Svaret skulle ha kommit 13.10: Vilka vägar?",
    )
    with case.write() as unit:
        requests.answer(unit, request_id, case.actors[KOMMUN], "Alla öppna")
    assert raised(case) == {}
    assert told(case)["requests"] == "1 begäran, alla besvarade eller avslutade, senast 13.00"


def test_new_and_contradictory_reports_wait_for_someone(case: SituationCase) -> None:
    case.says(REGION, answers=Answers(impacts=(Impact("power", Level.GREEN),)))
    handle_all(case)
    assert raised(case) == {}
    case.says(REGION, answers=Answers(impacts=(Impact("power", Level.RED),)), origin=Origin.RECEIVED)
    found = raised(case)
    assert found["unhandled"].text == "Gå igenom 1 ny rapport."
    assert found["contradictory"].text == "Red ut motstridiga uppgifter: R1, R2."
    handle_all(case)
    case.says(REGION, answers=Answers(impacts=(Impact("power", Level.GREEN),)))
    handle_all(case)
    assert raised(case) == {}
    with case.write() as unit:
        service.judge(unit, case.reports()[0].id, Confidence.CONTRADICTORY)
    assert list(raised(case)) == ["contradictory"]
    with case.write() as unit:
        service.judge(unit, case.reports()[0].id, Confidence.CONFIRMED)
    assert raised(case) == {}


def test_a_picture_is_wanted_and_kept_up_to_date_and_looks_ahead(case: SituationCase) -> None:
    for name in ACTORS[:2]:
        case.says(name, "Mörkt")
    handle_all(case)
    assert raised(case) == {}
    case.says(POLICE, "Lugnt")
    handle_all(case)
    assert raised(case)["picture_missing"].text == "Sammanställ en samlad lägesbild."
    with case.write() as unit:
        picture_id = picture.begin(unit, case.incident_id)
        picture.add_line(unit, picture_id, Heading.EVENT, "Storm")
    assert raised(case)["picture_missing"].text == "Fastställ LB1."
    with case.write() as unit:
        version_id = picture.finalise(unit, picture_id)
    assert list(raised(case)) == ["outlook_short"]
    case.says(REGION, "Ljust")
    handle_all(case)
    step = raised(case)["picture_old"]
    assert step.text == "Uppdatera den samlade lägesbilden."
    assert step.reason == "1 rapport har kommit sedan LB1 fastställdes 13.03."
    with case.write() as unit:
        release.dispatch(unit, version_id, "Länsstyrelsen", channel="WIS")
        again = picture.begin(unit, case.incident_id)
        picture.add_line(unit, again, Heading.OUTLOOK, "Kallt", horizon=Horizon.WEEK, course=Course.LIKELY)
    assert raised(case)["picture_old"].text == "Gör klart LB2."
    assert told(case)["dispatch"] == "LB1 skickad till Länsstyrelsen 13.04"
    with case.write() as unit:
        picture.finalise(unit, again)
    assert raised(case) == {}
    words = told(case)
    assert words["picture"] == "Samlad lägesbild LB2, fastställd 13.04 · prognos för en vecka"
    assert words["reports"] == "4 lägesrapporter från 3 av 3 aktörer, senast 13.04 (R4)"
    assert words.keys() <= EVIDENCE_KEYS
