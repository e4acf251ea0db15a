"""Requests: asked, answered, reminded, closed; what a search finds."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from samledning.errors import Clash
from samledning.log.terms import OpenRequest
from samledning.situation import queries, requests
from samledning.situation.terms import RequestState
from samledning.situation.views import RequestView
from samledning.store.search import search
from samledning.store.unit import WriteUnit

from .conftest import ACTORS, SituationCase

REGION, KOMMUN, POLICE = ACTORS


def ask(case: SituationCase, text: str, *names: str, minutes: int = 0) -> str:
    due_at = case.now + timedelta(minutes=minutes) if minutes else None
    actor_ids = [case.actors[name] for name in names]
    return case.do(lambda unit: requests.ask(unit, case.incident_id, actor_ids, text, due_at=due_at))


def answer(case: SituationCase, request_id: str, name: str, text: str = "Ja") -> str:
    return case.do(lambda unit: requests.answer(unit, request_id, case.actors[name], text))


def found(case: SituationCase, request_id: str) -> RequestView:
    with case.read() as unit:
        return queries.request(unit, request_id)


def test_a_request_waits_for_each_one_asked(case: SituationCase) -> None:
    request_id = ask(case, "Hur många är utan vatten?", REGION, KOMMUN, KOMMUN, minutes=30)
    assert found(case, request_id).actors == (REGION, KOMMUN)
    case.wait(minutes=10)
    answer(case, request_id, REGION, "Ingen av våra")
    told = found(case, request_id)
    assert (told.state, told.waiting_for, told.overdue) == (RequestState.OPEN, (case.actors[KOMMUN],), False)
    assert [(each.actor, each.text, each.at) for each in told.answers] == [(REGION, "Ingen av våra", case.now)]
    with case.read() as unit:
        assert queries.open_requests(unit, case.incident_id) == (OpenRequest("B1", (case.actors[KOMMUN],)),)
    case.wait(minutes=25)
    assert found(case, request_id).overdue
    last = answer(case, request_id, KOMMUN)
    told = found(case, request_id)
    assert (told.state, told.state_at, told.overdue) == (RequestState.ANSWERED, case.now, False)
    with case.write() as unit:
        requests.strike_answer(unit, last, "gällde en annan fråga")
    assert found(case, request_id).state is RequestState.OPEN
    assert [each.actor for each in found(case, request_id).answers] == [REGION]


def test_what_cannot_be_asked_or_answered(case: SituationCase) -> None:
    case.refused(lambda unit: requests.ask(unit, case.incident_id, [], "Vad?"), "minst en aktör")
    case.refused(lambda unit: requests.ask(unit, case.incident_id, [case.actors[REGION]], " "), "frågar")
    case.refused(
        lambda unit: requests.ask(unit, case.incident_id, [case.actors[REGION]], "Vad?", due_at=case.now), "efter"
    )
    request_id = ask(case, "Vad?", REGION)
    case.refused(lambda unit: requests.answer(unit, request_id, case.actors[KOMMUN], "Ja"), "inte ställd")
    case.refused(lambda unit: requests.answer(unit, request_id, case.actors[REGION], " "), "svarade")
    with case.write() as unit:
        requests.strike(unit, request_id, "fel")
    case.refused(lambda unit: requests.answer(unit, request_id, case.actors[REGION], "Ja"), "struken")
    assert case.requests() == ()


@pytest.mark.parametrize(
    ("verb", "state"), [(requests.close, RequestState.CLOSED), (requests.withdraw, RequestState.WITHDRAWN)]
)
def test_it_is_closed_or_withdrawn_with_a_reason_and_opened_again(
    case: SituationCase, verb: Callable[[WriteUnit, str, str], None], state: RequestState
) -> None:
    request_id = ask(case, "Vad?", REGION, KOMMUN)
    answer(case, request_id, REGION)
    case.refused(lambda unit: verb(unit, request_id, " "), "skäl")
    with case.write() as unit:
        verb(unit, request_id, "löst ändå")
    told = found(case, request_id)
    assert (told.state, told.state_reason, told.state_initials) == (state, "löst ändå", "AB")
    case.refused(lambda unit: requests.answer(unit, request_id, case.actors[KOMMUN], "Ja"), "öppna den igen")
    case.refused(lambda unit: verb(unit, request_id, "igen"), "redan")
    with case.read() as reading:
        assert queries.open_requests(reading, case.incident_id) == ()
    with case.write() as unit:
        requests.reopen(unit, request_id, "inte löst")
    assert found(case, request_id).state is RequestState.OPEN
    case.refused(lambda unit: requests.reopen(unit, request_id, "igen"), "inte avslutad")
    answer(case, request_id, KOMMUN)
    assert found(case, request_id).state is RequestState.ANSWERED


def test_it_can_be_changed_and_the_state_follows_who_is_asked(case: SituationCase) -> None:
    request_id = ask(case, "Vad?", REGION, KOMMUN, minutes=30)
    answer(case, request_id, REGION)
    base = {"text": "Vad?", "actor_ids": (case.actors[REGION], case.actors[KOMMUN])}
    with case.write() as unit:
        requests.edit(unit, request_id, base, {**base, "actor_ids": (case.actors[REGION],)})
    assert found(case, request_id).state is RequestState.ANSWERED
    with case.write() as unit:
        requests.edit(unit, request_id, base, {**base, "text": "Vad då?"})
    assert found(case, request_id).text == "Vad då?"
    with pytest.raises(Clash), case.write() as unit:
        requests.edit(unit, request_id, base, {**base, "text": "Vad annars?"})


def test_open_ones_come_first_by_when_they_are_wanted(case: SituationCase) -> None:
    done = ask(case, "Ett", REGION)
    answer(case, done, REGION)
    ask(case, "Två", REGION)
    ask(case, "Tre", REGION, minutes=60)
    ask(case, "Fyra", REGION, minutes=30)
    assert [each.text for each in case.requests()] == ["Fyra", "Tre", "Två", "Ett"]
    with case.read() as unit:
        assert len(queries.requests(unit, case.incident_id, only_open=True)) == 3


def test_nearly_the_same_question_to_the_same_actor_is_noticed(case: SituationCase) -> None:
    request_id = ask(case, "Vilka vägar är avstängda just nu?", POLICE)

    def similar(text: str, name: str) -> list[str]:
        with case.read() as unit:
            found = queries.similar_requests(unit, case.incident_id, [case.actors[name]], text)
        return [each.label for each in found]

    assert similar("vilka vägar är avstängda nu", POLICE) == ["B1"]
    assert similar("vilka vägar är avstängda nu", REGION) == []
    assert similar("Hur många är utan ström?", POLICE) == []
    answer(case, request_id, POLICE)
    assert similar("vilka vägar är avstängda nu", POLICE) == []


def test_the_reminder_says_what_was_asked_when_and_of_whom(case: SituationCase) -> None:
    request_id = ask(case, "Hur många är utan vatten?", REGION, KOMMUN, minutes=30)
    answer(case, request_id, REGION)
    with case.read() as unit:
        text = queries.reminder(unit, request_id)
    assert text.splitlines() == [
        "Påminnelse: B1, Strömavbrott",
        "Till: Örebro kommun",
        "",
        "Vi har inte fått ert svar på det vi frågade 2026-11-22 13.00:",
        "Hur många är utan vatten?",
        "",
        "Svaret behövs senast 2026-11-22 13.30.",
    ]
    case.wait(hours=1)
    with case.read() as unit:
        assert "behövdes 2026-11-22 13.30" in queries.reminder(unit, request_id)
    answer(case, request_id, KOMMUN)
    with case.read() as unit, pytest.raises(Exception, match="väntar inte"):
        queries.reminder(unit, request_id)


def test_requests_and_answers_are_found(case: SituationCase) -> None:
    request_id = ask(case, "Finns mobila elverk?", KOMMUN)
    answer(case, request_id, KOMMUN, "Två dieselaggregat i Kumla")
    with case.read() as unit:
        for words in ("elverk", "dieselaggregat"):
            (hit,) = queries.hits(unit, search(unit.connection, words)).values()
            assert (hit.kind, hit.record_id, hit.label) == (queries.REQUESTS, request_id, "B1")
    assert case.problems() == ()


def test_people_call_them_by_their_label(case: SituationCase) -> None:
    request_id = ask(case, "Vad?", REGION)
    with case.read() as unit:
        assert queries.the_request(unit, case.incident_id, " b1 ").id == request_id
        for wrong in ("B2", "R1", "vad"):
            with pytest.raises(Exception, match="finns inte"):
                queries.the_request(unit, case.incident_id, wrong)
