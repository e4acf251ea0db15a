"""What is worth doing next: for each rule a state that raises its step, and the change that clears it."""

from collections.abc import Callable
from datetime import datetime, timedelta

import pytest
from checklist.conftest import START, Case

from samledning.actor import calls, support
from samledning.actor import service as actor
from samledning.actor.terms import CallOutcome, Criticality, ResourceKind
from samledning.checklist.terms import EVIDENCE_KEYS
from samledning.incident import service as incident
from samledning.incident.terms import Phase, Role
from samledning.overview import queries, steps
from samledning.overview.terms import Step, Urgency
from samledning.register import service as register
from samledning.register.terms import OrganisationKind
from samledning.store.unit import WriteUnit

SECTORS = ("Örebro kommun", "Region Örebro län", "Länsstyrelsen i Örebro län", "Polisen", "Nerikes Brandkår")


def write(case: Case, act: Callable[[WriteUnit], object]) -> None:
    with case.write() as unit:
        act(unit)


def add(case: Case, name: str = "Polisen", **analysis: object) -> str:
    with case.write() as unit:
        return actor.add(unit, case.incident_id, name, analysis=analysis)


def call(
    case: Case, actor_id: str, outcome: CallOutcome, *, call_back_at: datetime | None = None, mandate: str = ""
) -> None:
    with case.write() as unit:
        calls.call(unit, actor_id, outcome, call_back_at=call_back_at, person_name="Eva Ek", mandate=mandate)


def raised(case: Case, viewer_id: str | None = None) -> dict[str, Step]:
    with case.read() as unit:
        view = queries.overview(unit, case.incident_id, case.library, viewer_id)
    return {step.key: step for step in view.steps}


def told(case: Case) -> dict[str, list[str]]:
    """The evidence in words, by key."""
    words: dict[str, list[str]] = {}
    with case.read() as unit:
        for each in queries.evidence(unit, case.incident_id):
            words.setdefault(each.key, []).append(each.text)
    return words


def about_actors(case: Case) -> dict[str, Step]:
    return {key: step for key, step in raised(case).items() if step.room in ("actors", "calls")}


def test_a_case_without_actors_has_no_step_about_them(case: Case) -> None:
    assert about_actors(case) == {}
    case.wait(days=2)
    assert about_actors(case) == {}


def test_a_purpose_is_asked_for_until_there_is_one(case: Case) -> None:
    assert raised(case)["purpose_missing"].room == "case_form"
    write(case, lambda unit: incident.edit(unit, case.incident_id, {"purpose": ""}, {"purpose": "Vatten till alla"}))
    assert "purpose_missing" not in raised(case)


def test_roles_are_asked_for_until_someone_has_one(case: Case) -> None:
    assert raised(case)["nobody_staffed"].room == "staffing"
    write(case, lambda unit: incident.staff(unit, case.incident_id, Role.NOTE_TAKER, str(case.person_id)))
    assert "nobody_staffed" not in raised(case)


def test_the_self_check_is_offered_at_the_start_after_a_handover_and_at_the_end(case: Case) -> None:
    assert raised(case)["self_check"].reason == "Händelsen har nyss börjat."
    case.wait(hours=3)
    assert "self_check" not in raised(case)
    write(case, lambda unit: incident.staff(unit, case.incident_id, Role.LEADER, str(case.person_id)))
    assert raised(case, case.person_id)["self_check"].reason == "Du har nyss tagit över."
    for other in (None, "0" * 32):
        assert raised(case, other)["self_check"].reason == "Anna Berg har nyss tagit över."
    case.wait(hours=3)
    assert "self_check" not in raised(case)
    acute, closing = {"phase": Phase.ACUTE}, {"phase": Phase.CLOSING}
    write(case, lambda unit: incident.edit(unit, case.incident_id, acute, closing))
    assert raised(case)["self_check"].urgency is Urgency.LATER


def test_nobody_contacted(case: Case) -> None:
    add(case, "Örebro kommun")
    actor_id = add(case, priority=1)
    step = raised(case)["nobody_contacted"]
    assert step.text == "Börja ringa: Polisen står först."
    assert step.reason == "2 aktörer finns i analysen, och ingen har ringt dem än."
    assert (step.room, step.urgency, step.due_at) == ("calls", Urgency.NOW, None)
    call(case, actor_id, CallOutcome.NO_ANSWER)
    assert "nobody_contacted" not in raised(case)


@pytest.mark.parametrize("weight", [{"priority": 1}, {"most_important": True}])
def test_the_most_important_actor_is_not_reached(case: Case, weight: dict[str, object]) -> None:
    actor_id, other = add(case, "Polisen", **weight), add(case, "Örebro kommun", priority=2)
    key = f"important.{actor_id}"
    assert key not in raised(case)
    call(case, other, CallOutcome.REACHED)
    assert raised(case)[key].reason == "Hör till de viktigaste i analysen och är inte uppringd än."
    call(case, actor_id, CallOutcome.NO_ANSWER)
    case.wait(minutes=30)
    call(case, actor_id, CallOutcome.NO_ANSWER)
    assert raised(case)[key].reason == "Hör till de viktigaste i analysen och har inte gått att nå sedan 13.00."
    call(case, actor_id, CallOutcome.CALLS_BACK, call_back_at=case.now + timedelta(hours=1))
    assert key not in raised(case)
    call(case, actor_id, CallOutcome.REACHED)
    assert key not in raised(case)


def test_a_promised_call_back_whose_time_has_come(case: Case) -> None:
    actor_id = add(case)
    call(case, actor_id, CallOutcome.CALLS_BACK, call_back_at=START + timedelta(minutes=30))
    case.wait(minutes=29)
    assert f"call_back.{actor_id}" not in raised(case)
    case.wait(minutes=1)
    step = raised(case)[f"call_back.{actor_id}"]
    assert (step.text, step.reason) == ("Ring Polisen.", "Skulle ha återkommit 13.30.")
    assert (step.urgency, step.due_at) == (Urgency.NOW, case.now)
    call(case, actor_id, CallOutcome.REACHED)
    assert f"call_back.{actor_id}" not in raised(case)


@pytest.mark.parametrize(("phase", "hours"), [(Phase.ACUTE, 4), (Phase.SUSTAINED, 12), (Phase.CLOSING, 24)])
def test_an_analysis_older_than_the_rhythm(case: Case, phase: Phase, hours: int) -> None:
    actor_id = add(case)
    write(case, lambda unit: incident.edit(unit, case.incident_id, {"phase": Phase.ACUTE}, {"phase": phase}))
    case.wait(hours=hours - 1)
    assert "analysis_stale" not in raised(case)
    case.wait(hours=1)
    step = raised(case)["analysis_stale"]
    assert (step.urgency, step.due_at) == (Urgency.SOON, case.now)
    assert f"efter {hours} timmar" in step.reason
    write(case, lambda unit: actor.edit(unit, actor_id, {"own_goal": ""}, {"own_goal": "Lugn"}))
    assert "analysis_stale" not in raised(case)
    case.wait(hours=hours)
    assert "analysis_stale" in raised(case)
    write(case, lambda unit: actor.save_revision(unit, case.incident_id, "Oförändrad"))
    assert "analysis_stale" not in raised(case)


def test_a_participant_without_mandate(case: Case) -> None:
    actor_id = add(case)
    call(case, actor_id, CallOutcome.TAKES_PART)
    assert raised(case)["mandate"].text == "Fråga efter mandat: Eva Ek (Polisen)."
    call(case, actor_id, CallOutcome.TAKES_PART, mandate="Får lova personal")
    assert "mandate" not in raised(case)


def test_an_actor_without_a_reason(case: Case) -> None:
    add(case, "Örebro kommun", reasons=["affected"])
    assert "reason_missing" not in raised(case)
    actor_id = add(case)
    step = raised(case)["reason_missing"]
    assert (step.text, step.reason) == ("Ange varför de berörs: Polisen.", "Skäl saknas i aktörsanalysen.")
    assert (step.room, step.urgency) == ("actors", Urgency.SOON)
    write(case, lambda unit: actor.edit(unit, actor_id, {"reasons": ()}, {"reasons": ("responsible",)}))
    assert "reason_missing" not in raised(case)


def test_sectors_are_tried_one_by_one_or_struck_with_a_reason(case: Case) -> None:
    for name in SECTORS[:3]:
        add(case, name)
    assert raised(case)["sector"].text == "Pröva om någon mer berörs: polis, räddningstjänst."
    judged = add(case, SECTORS[3])
    write(case, lambda unit: actor.strike(unit, judged, "Berörs inte"))
    assert raised(case)["sector"].text == "Pröva om någon mer berörs: räddningstjänst."
    with case.write() as unit:
        actor.add(unit, case.incident_id, SECTORS[4], kind=OrganisationKind.OTHER)
    assert "sector" not in raised(case)


def test_steps_come_by_urgency_then_in_the_order_of_the_rules(case: Case) -> None:
    town = add(case, "Örebro kommun", most_important=True)
    actor_id = add(case)
    call(case, actor_id, CallOutcome.TAKES_PART)
    call(case, actor_id, CallOutcome.CALLS_BACK, call_back_at=START + timedelta(hours=4))
    case.wait(hours=4)
    assert list(raised(case)) == [
        f"call_back.{actor_id}",
        f"important.{town}",
        "silent",
        "review",
        "purpose_missing",
        "nobody_staffed",
        "analysis_stale",
        "mandate",
        "reason_missing",
        "sector",
    ]
    assert len({rule.__name__ for rule in steps.RULES}) == len(steps.RULES)


def test_a_closed_incident_asks_for_nothing(case: Case) -> None:
    add(case)
    assert raised(case)
    write(case, lambda unit: incident.close(unit, case.incident_id, "Klart"))
    assert raised(case) == {}


def test_the_analysis_is_evidence(case: Case) -> None:
    assert case.person_id
    town = add(case, "Örebro kommun", responsibility="Vatten")
    police = add(case)
    with case.write() as unit:
        incident.staff(unit, case.incident_id, Role.ANALYST, case.person_id)
        forum = register.save_forum(unit, "Krisrådet")
        actor.use_forum(unit, case.incident_id, forum)
        support.add_dependency(unit, police, "vatten", needed_actor_id=town, criticality=Criticality.HIGH)
        support.add_dependency(unit, town, "vägar", needed_actor_id=police)
        support.add_resource(unit, case.incident_id, ResourceKind.VOLUNTARY, "Röda Korset")
        support.add_communication(unit, case.incident_id, "Koka vattnet", owner_actor_id=town, joint=True)
        support.add_communication(unit, case.incident_id, "Stanna inne")
    case.wait(minutes=20)
    with case.write() as unit:
        actor.consult(unit, town, "Stämmer")
        actor.save_revision(unit, case.incident_id, "Första bilden")
    call(case, police, CallOutcome.REACHED)
    words = told(case)
    assert words["actors"] == [
        "2 aktörer, senast tillagd Polisen",
        "Aktörsanalys version 1, 13.20: Första bilden",
        "Ansvar beskrivet för 1 av 2 aktörer",
    ]
    assert {key: words[key][0] for key in set(words) - {"actors", "staffing", "incident.phase"}} == {
        "analysis_support": "Anna Berg står för analysen sedan 13.00",
        "forums": "Forum som används: Krisrådet 13.00",
        "dependencies": "2 beroenden · 1 med hög kritikalitet · beroende i ring, senast ändrat 13.00",
        "volunteers": "Röda Korset (frivilligorganisation), senast ändrat 13.00",
        "communication": "2 budskap · 1 gemensamt · 1 utan ansvarig, senast ändrat 13.00",
        "actors.consulted": "1 aktör tillfrågad om slutsatserna: Örebro kommun 13.20",
        "call_list": "1 av 2 aktörer nådda, senast ringt 13.20",
    }
    assert set(words) <= EVIDENCE_KEYS


def test_a_message_is_nobodys_once_its_actor_has_left(case: Case) -> None:
    town = add(case, "Örebro kommun")
    write(case, lambda unit: support.add_communication(unit, case.incident_id, "Koka vattnet", owner_actor_id=town))
    assert told(case)["communication"] == ["1 budskap, senast ändrat 13.00"]
    write(case, lambda unit: actor.strike(unit, town, "Lämnade"))
    assert told(case)["communication"] == ["1 budskap · 1 utan ansvarig, senast ändrat 13.00"]
