"""Steps that the review, the people on duty and the moments call for: what raises each, and what clears it."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from checklist.conftest import START, Case

from samledning.actor import service as actor
from samledning.agreement import actions
from samledning.agreement.terms import ActionStatus
from samledning.incident import service as incident
from samledning.incident.queries import moments, staffing
from samledning.incident.terms import MomentStatus, Phase, Role
from samledning.overview import queries
from samledning.overview.terms import Step, Urgency
from samledning.overview.views import AtHand
from samledning.register import service as register
from samledning.review import service
from samledning.store.unit import WriteUnit

HOUR = timedelta(hours=1)
ITEM, ASK = "CL-01", "Gör CL-01."


def hand(case: Case) -> AtHand:
    with case.read() as unit:
        return queries.at_hand(unit, case.incident_id, case.library)


def raised(case: Case) -> dict[str, Step]:
    return {step.key: step for step in hand(case).steps}


def write(case: Case, act: Callable[[WriteUnit], object]) -> None:
    with case.write() as unit:
        act(unit)


def staff(case: Case, role: Role, name: str = "", hours: float | None = None) -> str:
    """Somebody takes on a role, to be relieved in so many hours."""
    relief_at = case.now + hours * HOUR if hours else None
    with case.write() as unit:
        person = register.add_person(unit, name).id if name else case.person_id
        return incident.staff(unit, case.incident_id, role, str(person), relief_at=relief_at)


def test_a_question_that_has_come_round_until_it_is_answered(case: Case) -> None:
    case.wait(minutes=119)
    assert "review" not in raised(case)
    case.wait(minutes=1)
    step = raised(case)["review"]
    assert (step.text, step.reason) == (f"{ITEM} {ASK}", "Löpande bedömning, skulle ha besvarats 15.00.")
    assert (step.room, step.urgency, step.due_at) == ("review", Urgency.NOW, case.now)
    write(case, lambda unit: service.answer(unit, case.incident_id, ITEM, ASK, "Ja"))
    assert "review" not in raised(case)


def test_several_questions_after_a_pause_are_one_step(case: Case) -> None:
    text = (case.folder / "CL.toml").read_text(encoding="utf-8")
    head, item = text.split("[[item]]")
    more = "".join(f"[[item]]{item.replace('CL-01', f'CL-0{number}')}" for number in (1, 2, 3))
    (case.folder / "CL.toml").write_text(head + more, encoding="utf-8")
    from samledning.checklist.definitions import read_library

    case.library = read_library([case.folder])
    case.wait(hours=5)
    found = [step for step in hand(case).steps if step.room == "review"]
    assert [step.text for step in found] == ["Svara på 3 frågor i bedömningen."]
    assert found[0].reason == "CL-01, CL-02, CL-03. Den äldsta skulle ha besvarats 15.00."
    write(case, lambda unit: service.answer(unit, case.incident_id, "CL-02", "Gör CL-02.", "Ja"))
    assert raised(case)["review"].text == "Svara på 2 frågor i bedömningen."


def test_a_leader_and_a_note_taker_are_asked_for_once_somebody_is_on_duty(case: Case) -> None:
    assert not {"leader_missing", "note_taker_missing"} & raised(case).keys()
    staff(case, Role.ANALYST)
    assert {"leader_missing", "note_taker_missing"} <= raised(case).keys()
    assert raised(case)["leader_missing"].urgency is Urgency.NOW
    staff(case, Role.LEADER)
    assert "leader_missing" not in raised(case)
    assert raised(case)["note_taker_missing"].room == "staffing"
    staff(case, Role.NOTE_TAKER)
    assert "note_taker_missing" not in raised(case)


def test_a_relief_is_near_then_overdue_until_somebody_takes_over(case: Case) -> None:
    staffing_id = staff(case, Role.LEADER, hours=6)
    key = f"relief.{staffing_id}"
    case.wait(hours=5, minutes=29)
    assert key not in raised(case)
    case.wait(minutes=1)
    near = raised(case)[key]
    assert near.text == "Förbered avlösningen av Anna Berg, samverkansledare."
    assert (near.urgency, near.due_at, near.room) == (Urgency.SOON, None, "handover")
    case.wait(minutes=30)
    late = raised(case)[key]
    assert (late.text, late.reason) == ("Lös av Anna Berg, samverkansledare.", "Skulle ha lösts av 19.00.")
    assert (late.urgency, late.due_at) == (Urgency.NOW, START + 6 * HOUR)
    staff(case, Role.LEADER, "Bo Ek")
    assert key not in raised(case)


def test_relief_is_planned_after_half_a_shift_and_duty_beyond_a_shift_is_told(case: Case) -> None:
    staffing_id = staff(case, Role.NOTE_TAKER)
    case.wait(hours=3, minutes=59)
    assert "relief_unplanned" not in raised(case)
    case.wait(minutes=1)
    assert raised(case)["relief_unplanned"].text == "Ange när de avlöses: Anna Berg."
    write(case, lambda unit: incident.set_relief(unit, staffing_id, START + 20 * HOUR))
    assert "relief_unplanned" not in raised(case)
    key = f"on_duty.{staffing_id}"
    case.wait(hours=3, minutes=59)
    assert key not in raised(case)
    case.wait(minutes=1)
    assert raised(case)[key].reason == "I tjänst sedan 13.00, 8 timmar."
    assert raised(case)[key].urgency is Urgency.SOON
    case.wait(hours=4)
    assert (raised(case)[key].urgency, raised(case)[key].due_at) == (Urgency.NOW, START + 12 * HOUR)
    write(case, lambda unit: incident.relieve(unit, staffing_id))
    assert key not in raised(case)


@pytest.mark.parametrize(("status", "hours"), [(MomentStatus.ONGOING, 2), (MomentStatus.DONE, 0)])
def test_a_moment_agreed_with_certain_actors_until_they_report_back(
    case: Case, status: MomentStatus, hours: int
) -> None:
    with case.write() as unit:
        police = actor.add(unit, case.incident_id, "Polisen")
        town = actor.add(unit, case.incident_id, "Örebro kommun")
        moment = incident.add_moment(unit, case.incident_id, "Dela information")
    key = f"moment.{moment}"
    write(case, lambda unit: incident.set_moment(unit, moment, status=status))
    case.wait(hours=hours)
    assert key not in raised(case)  # everyone is nobody in particular
    write(case, lambda unit: incident.set_moment(unit, moment, scope=[police, town]))
    step = raised(case)[key]
    assert step.text == "Be om återkoppling på ”Dela information” från Polisen, Örebro kommun."
    assert (step.room, step.due_at) == ("moments", case.now)
    write(case, lambda unit: incident.report_moment(unit, moment, police, "Klart hos oss"))
    assert raised(case)[key].text.endswith("från Örebro kommun.")
    write(case, lambda unit: incident.report_moment(unit, moment, town, "Pågår"))
    assert key not in raised(case)
    with case.read() as reading:
        assert moments(reading, case.incident_id)[0].reported == {police: "Klart hos oss", town: "Pågår"}
        told = {each.key: each.text for each in queries.evidence(reading, case.incident_id)}
    assert told["moments.reported"] == "Dela information: återkoppling från Polisen, Örebro kommun"
    case.wait(minutes=1)
    write(case, lambda unit: incident.set_moment(unit, moment, status=MomentStatus.AGAIN))
    case.wait(minutes=1)
    write(case, lambda unit: incident.set_moment(unit, moment, status=MomentStatus.DONE))
    assert key in raised(case)  # what was said of it before does not count


def test_a_slower_phase_waits_longer_for_word_of_a_moment(case: Case) -> None:
    acute, sustained = {"phase": Phase.ACUTE}, {"phase": Phase.SUSTAINED}
    write(case, lambda unit: incident.edit(unit, case.incident_id, acute, sustained))
    with case.write() as unit:
        police = actor.add(unit, case.incident_id, "Polisen")
        moment = incident.add_moment(unit, case.incident_id, "Dela information")
        incident.set_moment(unit, moment, status=MomentStatus.ONGOING, scope=[police])
    case.wait(hours=7, minutes=59)
    assert f"moment.{moment}" not in raised(case)
    case.wait(minutes=1)
    assert f"moment.{moment}" in raised(case)


def test_what_is_put_aside_is_gone_until_its_facts_change(case: Case) -> None:
    def todo() -> list[str]:
        return [each.key for each in hand(case).todo]

    def dismiss(key: str, reason: str = "Vi väntar in regionen") -> None:
        what = next(each for each in hand(case).todo if each.key == key)
        write(
            case,
            lambda unit: service.dismiss(unit, case.incident_id, key, facts=what.facts, text=what.text, reason=reason),
        )

    with case.write() as unit:
        actor.add(unit, case.incident_id, "Polisen", analysis={})
    key = "step:actors.reason_missing"
    dismiss(key)
    assert key not in todo()
    assert [each.reason for each in hand(case).dismissed] == ["Vi väntar in regionen"]
    case.wait(hours=1)
    assert key not in todo()
    with case.write() as unit:
        actor.add(unit, case.incident_id, "Örebro kommun", analysis={})
    assert key in todo()
    assert hand(case).dismissed == ()
    dismiss(key)
    with case.write() as unit:
        service.recall(unit, hand_first(case))
    assert key in todo()


def hand_first(case: Case) -> str:
    return hand(case).dismissed[0].id


def test_a_late_thing_that_is_put_aside_comes_back_when_its_time_is_another(case: Case) -> None:
    with case.write() as unit:
        action_id = actions.add(unit, case.incident_id, "Boka tankbilar", due_at=START + HOUR)
    case.wait(hours=2)
    key = f"step:agreement.overdue.{action_id}"
    found = next(each for each in hand(case).todo if each.key == key)
    write(
        case,
        lambda unit: service.dismiss(
            unit, case.incident_id, key, facts=found.facts, text=found.text, reason="Vet redan"
        ),
    )
    assert key not in [each.key for each in hand(case).todo]
    write(
        case,
        lambda unit: actions.edit(unit, action_id, {"due_at": START + HOUR}, {"due_at": case.now + HOUR}),
    )
    case.wait(hours=3)
    assert key in [each.key for each in hand(case).todo]
    write(case, lambda unit: actions.set_status(unit, action_id, ActionStatus.DONE))
    assert key not in [each.key for each in hand(case).todo]


def test_the_moments_at_which_something_becomes_due_are_known(case: Case) -> None:
    staff(case, Role.LEADER, hours=1)
    found = hand(case)
    assert found.turns == (START + HOUR, START + 2 * HOUR)
    assert [(each.name, each.due_at) for each in found.coming] == [("bedömning", START + 2 * HOUR)]
    case.wait(hours=2)
    assert hand(case).turns == ()
    with case.read() as unit:
        assert staffing(unit, case.incident_id)[0].relief_at == START + HOUR
