"""What direction and agreement call for: for each rule a state that raises its step, and the change that clears it."""

from datetime import timedelta

import pytest
from agreement.conftest import Room, room
from checklist.conftest import START

from samledning.actor import service as actor
from samledning.agreement import actions, agreements, choices, conflicts, priorities, stances, targets
from samledning.agreement.terms import ActionStatus, Handling, Stance
from samledning.checklist.terms import EVIDENCE_KEYS
from samledning.incident import service as incident
from samledning.incident.terms import MomentStatus, Phase
from samledning.overview import queries
from samledning.overview.terms import Step, Urgency

__all__ = ["room"]

SOON = START + timedelta(hours=1)


def raised(room: Room) -> dict[str, Step]:
    with room.case.read() as unit:
        found = queries.overview(unit, room.case.incident_id, room.case.library).steps
    return {step.key: step for step in found if step.room == "agreement"}


def told(room: Room) -> dict[str, list[str]]:
    """The evidence in words, by key."""
    words: dict[str, list[str]] = {}
    with room.case.read() as unit:
        for each in queries.evidence(unit, room.case.incident_id):
            assert each.key in EVIDENCE_KEYS
            words.setdefault(each.key, []).append(each.text)
    return words


def add(room: Room, text: str = "Boka tankbilar", **more: object) -> str:
    with room.case.write() as unit:
        return actions.add(unit, room.case.incident_id, text, **more)  # type: ignore[arg-type]


def test_a_target_picture_is_asked_for_past_the_first_hours(room: Room) -> None:
    assert "target_missing" not in raised(room)
    room.case.wait(hours=2)
    assert raised(room)["target_missing"].text == "Ta fram en aktörsgemensam målbild."
    target_id = room.target()
    assert raised(room)["target_missing"].text == "Kom överens om målbilden MB1."
    room.take(target_id, room.police)
    room.do(lambda unit: targets.agree(unit, target_id))
    assert "target_missing" not in raised(room)


def test_a_target_picture_is_not_asked_of_two_or_where_it_is_not_needed(room: Room) -> None:
    acute, sustained = {"phase": Phase.ACUTE}, {"phase": Phase.SUSTAINED}
    room.do(lambda unit: incident.edit(unit, room.case.incident_id, acute, sustained))
    assert "target_missing" in raised(room)
    with room.case.write() as unit:
        other = incident.create(unit, "Annan", moments=[("joint_targets", "Gemensamt målbildsarbete")])
        room.case.incident_id, mine = other, room.case.incident_id
        for name in ("Polisen", "Region Örebro län", "Örebro kommun"):
            actor.add(unit, other, name)
        incident.edit(unit, other, acute, sustained)
    with room.case.read() as reading:
        moment = queries.overview(reading, other, room.case.library).moments[0]
    assert "target_missing" in raised(room)
    room.do(lambda unit: incident.set_moment(unit, moment.id, status=MomentStatus.NOT_RELEVANT))
    assert "target_missing" not in raised(room)
    room.case.incident_id = mine
    room.do(lambda unit: actor.strike(unit, room.town, "Berörs inte"))
    assert "target_missing" not in raised(room)


def test_what_is_stale_is_told_with_why(room: Room) -> None:
    target_id = room.agreed_target(by_when=SOON)
    key = f"stale.{target_id}"
    assert key not in raised(room)
    room.case.wait(hours=1)
    step = raised(room)[key]
    assert (step.reason, step.due_at) == ("Det önskade läget skulle ha nåtts 14.00.", SOON)
    assert "inaktuell" in told(room)["targets"][0]
    room.do(lambda unit: targets.withdraw(unit, target_id, "Nått"))
    assert key not in raised(room)


def test_a_proposal_leads_from_asking_to_agreeing(room: Room) -> None:
    agreement_id = room.agreement(actor_ids=[room.police, room.town])
    assert raised(room)[f"ask.{agreement_id}"].reason == "Förslaget är från 13.00, och ingen har tillfrågats än."
    room.do(lambda unit: stances.ask(unit, agreement_id))
    assert f"ask.{agreement_id}" not in raised(room)
    step = raised(room)[f"unanswered.{agreement_id}"]
    assert (step.text, step.urgency) == ("Fråga igen om Ö1: Polisen, Örebro kommun.", Urgency.SOON)
    room.take(agreement_id, room.police)
    assert f"agree.{agreement_id}" not in raised(room)
    room.take(agreement_id, room.town, Stance.ABSTAINS)
    assert f"unanswered.{agreement_id}" not in raised(room)
    assert raised(room)[f"agree.{agreement_id}"].text == "Bekräfta att Ö1 är överenskommen."
    room.do(lambda unit: agreements.agree(unit, agreement_id))
    assert set(raised(room)) == {"priorities_missing"}


def test_silence_on_what_is_agreed_can_wait(room: Room) -> None:
    agreement_id = room.agreement()
    room.take(agreement_id, room.police)
    room.do(lambda unit: stances.ask(unit, agreement_id))
    room.do(lambda unit: agreements.agree(unit, agreement_id))
    assert raised(room)[f"unanswered.{agreement_id}"].urgency is Urgency.LATER


def test_who_has_not_anchored_in_time_is_asked(room: Room) -> None:
    agreement_id = room.agreement()
    room.take(agreement_id, room.town, Stance.MUST_ANCHOR, anchor_with="KLN", anchor_by=SOON)
    key = f"anchor.{agreement_id}.{room.town}"
    assert key not in raised(room)
    room.case.wait(hours=1)
    step = raised(room)[key]
    assert (step.text, step.urgency, step.due_at) == ("Fråga Örebro kommun om Ö1.", Urgency.NOW, SOON)
    assert step.reason == "Skulle ha förankrat hos KLN senast 14.00."
    room.take(agreement_id, room.town)
    assert key not in raised(room)


def test_overdue_measures_have_a_step_each_until_they_are_many(room: Room) -> None:
    first = add(room, owner_actor_id=room.police, due_at=SOON)
    room.case.wait(hours=1)
    step = raised(room)[f"overdue.{first}"]
    assert step.text == "Följ upp Å1: Boka tankbilar"
    assert step.reason == "Skulle ha varit klar 14.00. Ansvarig: Polisen."
    assert (step.urgency, step.due_at) == (Urgency.NOW, SOON)
    for number in range(6):
        add(room, f"Sak {number}", due_at=room.case.now + timedelta(minutes=1))
    room.case.wait(minutes=1)
    assert raised(room)["overdue"].text == "Följ upp 2 försenade åtgärder till."
    room.do(lambda unit: actions.set_status(unit, first, ActionStatus.DONE))
    assert f"overdue.{first}" not in raised(room)
    assert raised(room)["overdue"].text == "Följ upp 1 försenad åtgärd till."


def test_a_measure_is_to_be_looked_at_again(room: Room) -> None:
    action_id = add(room, follow_up_at=SOON)
    key = f"follow_up.{action_id}"
    assert key not in raised(room)
    room.case.wait(hours=1)
    assert raised(room)[key].reason == "Boka tankbilar. Skulle följas upp 14.00."
    room.do(lambda unit: actions.follow_up(unit, action_id, "Klart"))
    assert key not in raised(room)


def test_measures_without_anyone_or_a_time_are_completed(room: Room) -> None:
    both, timeless = add(room), add(room, "Ring", owner_actor_id=room.town)
    step = raised(room)["incomplete"]
    assert (step.text, step.reason) == ("Komplettera 2 åtgärder.", "Utan ansvarig: Å1. Utan tid: Å1, Å2.")
    room.do(lambda unit: actions.strike(unit, both, "Fel"))
    room.do(lambda unit: actions.edit(unit, timeless, {"due_at": None}, {"due_at": SOON}))
    assert "incomplete" not in raised(room)


def test_another_owner_is_looked_for(room: Room) -> None:
    action_id = add(room, owner_actor_id=room.police, due_at=SOON)
    key = f"owner.{action_id}"
    assert key not in raised(room)
    room.do(lambda unit: actions.set_status(unit, action_id, ActionStatus.CANNOT_COMMIT, "inga förare"))
    assert raised(room)[key].reason == "Polisen kan inte åta sig den: inga förare"
    room.do(lambda unit: actions.set_status(unit, action_id, ActionStatus.COMMITTED))
    assert key not in raised(room)
    room.do(lambda unit: actor.strike(unit, room.police, "Berörs inte"))
    assert raised(room)[key].reason == "Polisen deltar inte längre."


def test_conflicts_are_handled_and_suggestions_tried(room: Room) -> None:
    agreement_id = room.agreement()
    room.take(agreement_id, room.police)
    room.take(agreement_id, room.town, Stance.DISAGREES, text="Skolan först")
    key = f"suggestion.stances.{agreement_id}"
    assert (raised(room)[key].text, raised(room)[key].urgency) == (
        "Pröva om det är en målkonflikt: Ö1.",
        Urgency.LATER,
    )
    with room.case.write() as unit:
        conflict_id = conflicts.add(
            unit, room.case.incident_id, "Skola mot sjukhus", actor_ids=[room.town], agreement_ids=[agreement_id]
        )
    assert key not in raised(room)
    assert raised(room)[f"conflict.{conflict_id}"].reason == "Mellan Örebro kommun."
    room.do(lambda unit: conflicts.handle(unit, conflict_id, Handling.ACCEPTED, "Vi vet om det"))
    assert f"conflict.{conflict_id}" not in raised(room)


def test_priorities_are_asked_for_until_there_is_one(room: Room) -> None:
    assert raised(room)["priorities_missing"].urgency is Urgency.LATER
    room.do(lambda unit: priorities.add(unit, room.case.incident_id, "Vatten"))
    assert "priorities_missing" not in raised(room)


@pytest.mark.parametrize(
    "key",
    [
        *("targets", "agreements", "trade_offs", "actions", "conflicts", "alternatives", "priority_questions"),
        "public_information",
    ],
)
def test_an_empty_room_is_evidence_of_nothing(room: Room, key: str) -> None:
    assert key not in told(room)


def test_what_the_room_holds_is_evidence(room: Room) -> None:
    target_id = room.agreed_target()
    room.target("El", scope="Norr")
    first, second = room.agreement(decisive=True), room.agreement("Skolan")
    room.take(first, room.police)
    room.do(lambda unit: agreements.agree(unit, first))
    room.case.wait(minutes=10)
    room.do(lambda unit: agreements.read_back(unit, first))
    add(room, target_id=target_id, public_information="Var vattnet finns")
    done = add(room, agreement_id=second)
    room.do(lambda unit: actions.set_status(unit, done, ActionStatus.DONE))
    with room.case.write() as unit:
        conflicts.add(unit, room.case.incident_id, "Krock")
        handled = conflicts.add(unit, room.case.incident_id, "Krock till")
        conflicts.handle(unit, handled, Handling.SOLVED, "Turas om")
        choice = choices.ask(unit, room.case.incident_id, "Var?")
        school = choices.add_alternative(unit, choice, "Skolan")
        closed = priorities.add(unit, room.case.incident_id, "Vatten")
        priorities.add(unit, room.case.incident_id, "Vägar")
        priorities.close(unit, closed, "Ö1")
    words = told(room)
    assert words["targets"] == [
        "MB1, överenskommen av dem som står bakom 13.00: Vatten till alla",
        "Förslag till målbild: MB2",
    ]
    assert words["agreements"] == ["1 överenskommelse: Ö1 13.00 · 1 förslag som väntar: Ö2"]
    assert words["trade_offs"] == ["Ö1 är återläst 13.10"]
    assert words["actions"] == ["2 åtgärder · 1 klar · senast ändrad Å2 13.10"]
    assert words["public_information"] == ["1 åtgärd säger vad den betyder för informationen till allmänheten"]
    assert words["conflicts"] == ["2 målkonflikter: 1 öppen, 1 löst"]
    assert words["alternatives"] == ["V1 Var?: 1 alternativ"]
    assert words["priority_questions"] == ["2 prioriterade frågor, 1 öppen"]
    room.do(lambda unit: choices.choose(unit, choice, school, "Nära"))
    assert told(room)["alternatives"] == ["V1 Var?: valt Skolan, 13.10"]
