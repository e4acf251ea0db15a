"""The call list, the participants and the order they speak in, on a real database file."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from checklist.conftest import START, Case

from samledning.actor import calls, queries, service
from samledning.actor.terms import CallOutcome
from samledning.actor.views import CallRow
from samledning.errors import Ambiguous, Clash, Problem
from samledning.incident import service as incident
from samledning.register import service as register
from samledning.register.terms import ContactKind
from samledning.store.unit import WriteUnit

HOUR = timedelta(hours=1)


def add(case: Case, name: str, **analysis: object) -> str:
    with case.write() as unit:
        return service.add(unit, case.incident_id, name, analysis=analysis)


def call(case: Case, actor_id: str, outcome: CallOutcome, **more: str) -> str:
    with case.write() as unit:
        return calls.call(unit, actor_id, outcome, **more)  # type: ignore[arg-type]


def rows(case: Case) -> tuple[CallRow, ...]:
    with case.read() as unit:
        return queries.call_list(unit, case.incident_id)


def row(case: Case, actor_id: str) -> CallRow:
    return next(each for each in rows(case) if each.actor.id == actor_id)


def order(case: Case) -> list[tuple[int, str, list[str]]]:
    with case.read() as unit:
        return [
            (place.position, place.actor, [person.name for person in place.participants])
            for place in queries.speaking_order(unit, case.incident_id)
        ]


def refused(case: Case, act: Callable[[WriteUnit], object], words: str) -> None:
    with pytest.raises(Problem, match=words), case.write() as unit:
        act(unit)


def test_every_try_is_dated_and_told_by_whom(case: Case) -> None:
    actor_id = add(case, "Polisen")
    assert (row(case, actor_id).last, row(case, actor_id).tries) == (None, 0)
    call(case, actor_id, CallOutcome.NO_ANSWER, note=" Upptaget ")
    case.wait(minutes=10)
    call(case, actor_id, CallOutcome.REACHED, person_name="Eva  Ek")
    with case.read() as unit:
        tries = queries.calls(unit, case.incident_id, actor_id=actor_id)
    assert [(each.at, each.outcome, each.person_name, each.note, each.initials) for each in tries] == [
        (START, CallOutcome.NO_ANSWER, "", "Upptaget", "AB"),
        (case.now, CallOutcome.REACHED, "Eva Ek", "", "AB"),
    ]
    assert (row(case, actor_id).tries, row(case, actor_id).reached_at) == (2, case.now)


def test_a_try_may_be_noted_afterwards_but_not_beforehand(case: Case) -> None:
    actor_id = add(case, "Polisen")
    call(case, actor_id, CallOutcome.REACHED)
    with case.write() as unit:
        calls.call(unit, actor_id, CallOutcome.NO_ANSWER, at=case.now - HOUR)
    assert row(case, actor_id).unreached_since is None
    refused(
        case, lambda unit: calls.call(unit, actor_id, CallOutcome.REACHED, at=case.now + HOUR), "framåt|längre fram"
    )


def test_a_promise_needs_a_time_to_come(case: Case) -> None:
    actor_id = add(case, "Polisen")
    for wrong in (None, case.now, case.now - HOUR):
        refused(
            case,
            lambda unit, at=wrong: calls.call(unit, actor_id, CallOutcome.CALLS_BACK, call_back_at=at),  # type: ignore[misc]
            "återkomma",
        )
    with case.write() as unit:
        calls.call(unit, actor_id, CallOutcome.CALLS_BACK, call_back_at=case.now + HOUR)
    assert row(case, actor_id).call_back_at == case.now + HOUR
    case.wait(minutes=61)
    with case.write() as unit:
        calls.call(unit, actor_id, CallOutcome.NO_ANSWER, call_back_at=case.now + HOUR)
    assert row(case, actor_id).call_back_at is None


def test_a_try_on_the_wrong_actor_is_struck_and_counts_no_more(case: Case) -> None:
    actor_id = add(case, "Polisen")
    wrong = call(case, actor_id, CallOutcome.REACHED)
    with case.write() as unit:
        calls.strike_call(unit, wrong, "Fel aktör")
    assert (row(case, actor_id).tries, row(case, actor_id).reached_at) == (0, None)
    with case.read() as unit:
        assert [each.struck_reason for each in queries.calls(unit, case.incident_id)] == ["Fel aktör"]


def test_the_ways_to_reach_an_actor_come_in_the_order_of_use(case: Case) -> None:
    actor_id = add(case, "Polisen")
    with case.write() as unit:
        organisation = rows(case)[0].actor.organisation_id
        register.add_contact_way(unit, organisation, ContactKind.MAIL, "vb@example.se")
        tib = register.add_contact_way(unit, organisation, ContactKind.TIB, "010-111 22 33")
    with case.write() as unit:
        register.move_contact_way(unit, tib, 1)
    assert [way.kind for way in row(case, actor_id).ways] == [ContactKind.TIB, ContactKind.MAIL]


def test_one_who_takes_part_is_put_last_in_the_speaking_order(case: Case) -> None:
    police, town = add(case, "Polisen"), add(case, "Örebro kommun")
    refused(case, lambda unit: calls.call(unit, police, CallOutcome.TAKES_PART), "vem som deltar")
    call(case, town, CallOutcome.TAKES_PART, person_name="Bo Ås", mandate="Får lova personal")
    call(case, police, CallOutcome.TAKES_PART, person_name="Eva Ek")
    call(case, town, CallOutcome.TAKES_PART, person_name="Ali Öst")
    assert order(case) == [(1, "Örebro kommun", ["Bo Ås", "Ali Öst"]), (2, "Polisen", ["Eva Ek"])]
    call(case, police, CallOutcome.TAKES_PART, person_name="eva ek", mandate="Får spärra vägar")
    assert [person.mandate for person in row(case, police).actor.participants] == ["Får spärra vägar"]
    call(case, police, CallOutcome.TAKES_PART, person_name="Eva Ek")
    assert [person.mandate for person in row(case, police).actor.participants] == ["Får spärra vägar"]


def test_the_speaking_order_is_moved_and_closes_its_gaps(case: Case) -> None:
    names = ("Polisen", "Örebro kommun", "Region Örebro län")
    ids = [add(case, name) for name in names]
    silent = add(case, "Försvarsmakten")
    with case.write() as unit:
        people = [calls.add_participant(unit, actor_id, f"Person {place}") for place, actor_id in enumerate(ids)]
    with case.write() as unit:
        calls.move_speaker(unit, case.incident_id, ids[2], before=ids[0])
    assert [actor for _place, actor, _people in order(case)] == [names[2], names[0], names[1]]
    with case.write() as unit:
        calls.move_speaker(unit, case.incident_id, ids[2])
    assert [actor for _place, actor, _people in order(case)] == list(names)
    refused(case, lambda unit: calls.move_speaker(unit, case.incident_id, silent), "talarordningen")
    refused(case, lambda unit: calls.move_speaker(unit, case.incident_id, ids[0], before=silent), "talarordningen")
    with case.write() as unit:
        calls.strike_participant(unit, people[0], "Avlöst")
    with case.read() as reading:
        left = queries.participants(reading, case.incident_id)
    assert [(each.actor, each.position) for each in left] == [("Örebro kommun", 1), ("Region Örebro län", 2)]


def test_a_participant_is_edited_by_two(case: Case) -> None:
    actor_id = add(case, "Polisen")
    with case.write() as unit:
        person = calls.add_participant(unit, actor_id, "Eva Ek")
    form = {"name": "Eva Ek", "mandate": "", "contact": ""}
    with case.write() as unit:
        calls.edit_participant(unit, person, form, {**form, "mandate": "Får lova personal"})
    with case.write() as unit:
        calls.edit_participant(unit, person, form, {**form, "contact": "eva@example.se"})
    (found,) = row(case, actor_id).actor.participants
    assert (found.mandate, found.contact) == ("Får lova personal", "eva@example.se")
    with pytest.raises(Clash), case.write() as unit:
        calls.edit_participant(unit, person, form, {**form, "mandate": "Får inget lova"})
    refused(case, lambda unit: calls.edit_participant(unit, person, form, {**form, "name": " "}), "vem som deltar")


def test_those_who_spoke_for_a_struck_actor_leave_with_it(case: Case) -> None:
    actor_id = add(case, "Polisen")
    call(case, actor_id, CallOutcome.TAKES_PART, person_name="Eva Ek")
    with case.write() as unit:
        service.strike(unit, actor_id, "Berörs inte")
    assert order(case) == []
    refused(case, lambda unit: calls.call(unit, actor_id, CallOutcome.REACHED), "inte längre")


def test_the_distribution_list_has_every_address_once(case: Case) -> None:
    town, police = add(case, "Örebro kommun"), add(case, "Polisen")
    with case.write() as unit:
        organisation = row(case, police).actor.organisation_id
        for kind, value in ((ContactKind.TELEPHONE, "114 14"), (ContactKind.MAIL, "vb@example.se")):
            register.add_contact_way(unit, organisation, kind, value)
        calls.add_participant(unit, police, "Eva Ek", contact="eva@example.se")
        calls.add_participant(unit, police, "Bo Ås", contact="vb@example.se")
        calls.add_participant(unit, town, "Ali Öst", contact="019-21 10 00")
    with case.read() as unit:
        found = queries.distribution_list(unit, case.incident_id)
    assert [(each.actor, each.participants, each.mails) for each in found] == [
        ("Polisen", ("Eva Ek", "Bo Ås"), ("vb@example.se", "eva@example.se")),
        ("Örebro kommun", ("Ali Öst",), ()),
    ]


def test_an_actor_is_found_by_any_name_it_has(case: Case) -> None:
    first, second = add(case, "Region Örebro län"), add(case, "Region Värmland")
    with case.read() as unit:
        assert queries.the_actor(unit, case.incident_id, " region  värmland").id == second
        assert queries.the_actor(unit, case.incident_id, "Region Ö").id == first
        for wanted in ("regionen", "region"):
            with pytest.raises(Ambiguous) as caught:
                queries.the_actor(unit, case.incident_id, wanted)
            assert caught.value.choices == ("Region Örebro län", "Region Värmland")
        for wanted in ("Polisen", ""):
            with pytest.raises(Problem):
                queries.the_actor(unit, case.incident_id, wanted)


def test_a_name_that_several_share_means_the_one_of_the_place(case: Case) -> None:
    add(case, "Region Örebro län")
    with case.write() as unit:
        near = service.add(unit, case.incident_id, "Region Värmland", places=["17"])
        incident.edit(unit, case.incident_id, {"places": []}, {"places": ["1780"]})
    with case.read() as unit:
        assert queries.the_actor(unit, case.incident_id, "regionen").id == near


@pytest.mark.long
def test_two_hundred_actors_take_as_many_questions_as_two(case: Case) -> None:
    """What is read does not grow with the case: no question is asked once an actor."""

    def questions() -> int:
        asked = 0
        with case.read() as unit:
            connection = unit.connection.connection.driver_connection
            assert connection

            def count(_statement: str) -> None:
                nonlocal asked
                asked += 1

            connection.set_trace_callback(count)
            queries.analysis(unit, case.incident_id)
            queries.call_list(unit, case.incident_id)
            connection.set_trace_callback(None)
        return asked

    with case.write() as unit:
        for number in range(2):
            actor_id = service.add(unit, case.incident_id, f"Bolag {number} AB")
            calls.call(unit, actor_id, CallOutcome.TAKES_PART, person_name=f"Person {number}")
    few = questions()
    assert few > 8
    with case.write() as unit:
        for number in range(2, 200):
            actor_id = service.add(unit, case.incident_id, f"Bolag {number} AB")
            calls.call(unit, actor_id, CallOutcome.REACHED)
    assert questions() == few
    assert len(rows(case)) == 200
