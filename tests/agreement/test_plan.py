"""The action plan, conflicts between goals, alternatives and priorities, on a real database file."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from checklist.conftest import START

from agreement.conftest import Room, refused
from samledning.actor import service as actor
from samledning.agreement import actions, agreements, choices, conflicts, priorities, queries, targets
from samledning.agreement.terms import ActionStatus, Handling, Stance, SuggestionKind
from samledning.agreement.views import ActionView
from samledning.errors import Clash
from samledning.log.terms import Marking
from samledning.store.unit import WriteUnit
from samledning.store.verify import verify

SOON = START + timedelta(hours=1)


def add(room: Room, text: str = "Boka tankbilar", **more: object) -> str:
    with room.case.write() as unit:
        return actions.add(unit, room.case.incident_id, text, **more)  # type: ignore[arg-type]


def see(room: Room, action_id: str) -> ActionView:
    with room.case.read() as unit:
        return queries.action(unit, action_id)


def plan(room: Room, **wanted: object) -> list[str]:
    with room.case.read() as unit:
        return [each.label for each in queries.actions(unit, room.case.incident_id, **wanted)]  # type: ignore[arg-type]


def test_a_measure_is_kept_with_who_does_it_and_for_what(room: Room) -> None:
    goal = room.agreement()
    action_id = add(
        room,
        owner_actor_id=room.town,
        owner_person="Bo Ek",
        supporting_ids=(room.police,),
        due_at=SOON,
        agreement_id=goal,
        needs="Två förare",
        public_information="Var vattnet finns",
        follow_up_at=SOON + timedelta(hours=1),
    )
    found = see(room, action_id)
    assert (found.label, found.owner, found.owner_person, found.supporting) == (
        "Å1",
        "Örebro kommun",
        "Bo Ek",
        ("Polisen",),
    )
    assert (found.goal, found.goal_holds, found.status) == ("Ö1", True, ActionStatus.PROPOSED)
    assert (found.needs, found.public_information) == ("Två förare", "Var vattnet finns")
    assert (found.overdue, found.is_open, found.marking) == (False, True, Marking.PARTICIPANTS)


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"text": " "}, "göras"),
        ({"due_at": START}, "passerat"),
        ({"follow_up_at": START - timedelta(days=1)}, "passerat"),
        ({"owner_actor_id": "okänd"}, "deltar inte"),
        ({"supporting_ids": ["okänd"]}, "deltar inte"),
        ({"marking": Marking.SECRET}, "lagrum"),
        ({"target_id": "okänd"}, "finns inte"),
    ],
)
def test_what_a_measure_cannot_hold_is_refused(room: Room, values: dict[str, object], words: str) -> None:
    given = {"text": "Boka"} | values
    refused(room, lambda unit: actions.add(unit, room.case.incident_id, **given), words)  # type: ignore[arg-type]
    action_id = add(room)
    base = {name: getattr(see(room, action_id), name) for name in values}
    refused(room, lambda unit: actions.edit(unit, action_id, base, values), words)


def test_a_measure_serves_one_goal(room: Room) -> None:
    target_id, agreement_id = room.agreed_target(), room.agreement()
    refused(
        room,
        lambda unit: actions.add(unit, room.case.incident_id, "Boka", target_id=target_id, agreement_id=agreement_id),
        "inte till båda",
    )
    action_id = add(room, target_id=target_id)
    room.do(lambda unit: targets.withdraw(unit, target_id, "Klart"))
    assert (see(room, action_id).goal, see(room, action_id).goal_holds) == ("MB1", False)


def test_a_measure_whose_time_has_passed_is_overdue_until_it_is_done(room: Room) -> None:
    action_id = add(room, due_at=SOON)
    room.case.wait(hours=1)
    assert (see(room, action_id).overdue, plan(room, overdue=True)) == (True, ["Å1"])
    room.do(
        lambda unit: actions.edit(
            unit, action_id, {"owner_person": "", "due_at": SOON}, {"owner_person": "Bo", "due_at": SOON}
        )
    )
    room.do(lambda unit: actions.set_status(unit, action_id, ActionStatus.DONE))
    found = see(room, action_id)
    assert (found.overdue, found.is_open, found.status_at) == (False, False, room.case.now)


def test_one_that_cannot_take_it_on_says_why_and_is_an_answer(room: Room) -> None:
    action_id = add(room, owner_actor_id=room.police)
    for status, words in ((ActionStatus.CANNOT_COMMIT, "åta sig"), (ActionStatus.CANCELLED, "ställs in")):
        refused(room, lambda unit, status=status: actions.set_status(unit, action_id, status, " "), words)  # type: ignore[misc]
    room.do(lambda unit: actions.set_status(unit, action_id, ActionStatus.CANNOT_COMMIT, "Inga förare"))
    found = see(room, action_id)
    assert (found.owner, found.status_reason, found.is_open) == ("Polisen", "Inga förare", True)
    room.do(lambda unit: actions.set_status(unit, action_id, ActionStatus.COMMITTED))
    assert see(room, action_id).status_reason == ""


def test_a_measure_is_followed_up(room: Room) -> None:
    action_id = add(room, follow_up_at=SOON)
    refused(room, lambda unit: actions.follow_up(unit, action_id, ""), "visade")
    refused(room, lambda unit: actions.follow_up(unit, action_id, "Klart", next_at=START), "passerat")
    room.case.wait(hours=2)
    room.do(lambda unit: actions.follow_up(unit, action_id, " Två bilar till "))
    found = see(room, action_id)
    assert (found.follow_up_found, found.followed_up_at, found.follow_up_at) == ("Två bilar till", room.case.now, None)


def test_a_struck_measure_is_left_alone(room: Room) -> None:
    action_id = add(room)
    refused(room, lambda unit: actions.strike(unit, action_id, " "), "skäl")
    room.do(lambda unit: actions.strike(unit, action_id, "Fel"))
    assert (plan(room), see(room, action_id).struck_reason) == ([], "Fel")
    refused(room, lambda unit: actions.set_status(unit, action_id, ActionStatus.DONE), "Å1 är struken")


def test_the_plan_by_owner_goal_and_time(room: Room) -> None:
    goal = room.agreement()
    add(room, "Boka bilar", owner_actor_id=room.town, due_at=SOON + timedelta(hours=3))
    add(room, "Spärra vägen", owner_actor_id=room.police, due_at=SOON, agreement_id=goal)
    add(room, "Rita kartan", owner_actor_id=room.town)
    done = add(room, "Ring runt", owner_actor_id=room.police, due_at=SOON)
    room.do(lambda unit: actions.set_status(unit, done, ActionStatus.DONE))
    assert plan(room) == ["Å2", "Å1", "Å3", "Å4"]
    assert plan(room, owner_actor_id=room.town) == ["Å1", "Å3"]
    assert plan(room, goal_id=goal) == ["Å2"]
    assert plan(room, due_before=SOON + timedelta(hours=1)) == ["Å2", "Å4"]
    assert plan(room, open_only=True) == ["Å2", "Å1", "Å3"]


def test_two_seats_changing_a_measure_see_both(room: Room) -> None:
    action_id = add(room)
    form: dict[str, object] = {"text": "Boka tankbilar", "needs": ""}
    room.do(lambda unit: actions.edit(unit, action_id, form, {**form, "needs": "Förare"}))
    with pytest.raises(Clash), room.case.write() as unit:
        actions.edit(unit, action_id, form, {**form, "needs": "Diesel"})


def test_a_conflict_is_noted_and_handled(room: Room) -> None:
    agreement_id, action_id = room.agreement(), add(room)
    with room.case.write() as unit:
        conflict_id = conflicts.add(
            unit,
            room.case.incident_id,
            "Samma väg",
            actor_ids=(room.police, room.town),
            consequence="Köer",
            agreement_ids=(agreement_id,),
            action_ids=(action_id,),
        )
    refused(room, lambda unit: conflicts.add(unit, room.case.incident_id, " "), "krockar")
    refused(room, lambda unit: conflicts.handle(unit, conflict_id, Handling.TO_FORUM), "hanteras")
    (found,) = room.board().conflicts
    assert (found.label, found.actors, found.links) == ("K1", ("Polisen", "Örebro kommun"), ("Ö1", "Å1"))
    assert (found.handling, found.handled_at) == (Handling.OPEN, None)
    room.do(lambda unit: conflicts.handle(unit, conflict_id, Handling.TO_FORUM, "Vägforum"))
    (found,) = room.board().conflicts
    assert (found.handled, found.handled_at) == ("Vägforum", START)
    room.do(lambda unit: conflicts.handle(unit, conflict_id, Handling.OPEN))
    assert room.board().conflicts[0].handled_at is None
    room.do(lambda unit: conflicts.edit(unit, conflict_id, {"consequence": "Köer"}, {"consequence": "Långa köer"}))
    room.do(lambda unit: conflicts.strike(unit, conflict_id, "Ingen krock"))
    assert room.board().conflicts == ()
    refused(room, lambda unit: conflicts.handle(unit, conflict_id, Handling.SOLVED, "Löst"), "K1 är struken")


def test_opposite_answers_are_suggested_until_they_are_noted_or_judged_to_be_none(room: Room) -> None:
    agreement_id = room.agreement()
    room.take(agreement_id, room.police)
    assert room.board().suggestions == ()
    room.take(agreement_id, room.town, Stance.DISAGREES, text="Skolan först")
    (found,) = room.board().suggestions
    assert (found.kind, found.labels) == (SuggestionKind.OPPOSITE_STANCES, ("Ö1",))
    assert found.text == "Ö1: Örebro kommun instämmer inte, Polisen står bakom."
    assert (found.actor_ids, found.agreement_ids) == ((room.town, room.police), (agreement_id,))
    with room.case.write() as unit:
        conflict_id = conflicts.add(
            unit, room.case.incident_id, found.collides, actor_ids=found.actor_ids, agreement_ids=found.agreement_ids
        )
    assert room.board().suggestions == ()
    room.do(lambda unit: conflicts.strike(unit, conflict_id, "Bara ett missförstånd"))
    assert room.board().suggestions == ()
    room.take(agreement_id, room.region, Stance.DISAGREES, text="Äldreboendet först")
    assert len(room.board().suggestions) == 1


@pytest.mark.parametrize(
    ("other", "seen"),
    [
        ("boka tankbilar", True),
        ("Boka två tankbilar till sjukhuset", True),
        ("Boka lokaler", False),
        ("Spärra vägen", False),
        ("Boka", False),
    ],
)
def test_two_owners_of_one_measure_are_suggested(room: Room, other: str, seen: bool) -> None:
    add(room, owner_actor_id=room.town)
    add(room, "Boka tankbilar", owner_actor_id=room.town)
    second = add(room, other, owner_actor_id=room.police)
    found = room.board().suggestions
    assert [each.labels for each in found] == ([("Å1", "Å3"), ("Å2", "Å3")] if seen else [])
    if seen:
        assert found[0].text == "Å1 (Örebro kommun) och Å3 (Polisen) ser ut att vara samma åtgärd."
        room.do(lambda unit: actions.set_status(unit, second, ActionStatus.CANCELLED, "Dubbelt"))
        assert room.board().suggestions == ()


def test_alternatives_are_weighed_and_one_is_chosen(room: Room) -> None:
    with room.case.write() as unit:
        choice_id = choices.ask(unit, room.case.incident_id, "Var delar vi ut vatten?")
        school = choices.add_alternative(unit, choice_id, "Skolan", pros="Nära", cons="Trångt")
        hall = choices.add_alternative(unit, choice_id, "Hallen")
        barn = choices.add_alternative(unit, choice_id, "Ladan")
    for act, words in (
        (lambda unit: choices.ask(unit, room.case.incident_id, " "), "fråga"),
        (lambda unit: choices.add_alternative(unit, choice_id, ""), "alternativet"),
        (lambda unit: choices.choose(unit, choice_id, school, " "), "varför"),
        (lambda unit: choices.choose(unit, choice_id, choice_id, "Bäst"), "finns inte"),
    ):
        refused(room, act, words)
    room.do(lambda unit: choices.choose(unit, choice_id, school, "Nära sjukhuset"))
    room.do(lambda unit: choices.strike_alternative(unit, barn, "Har rasat"))
    refused(room, lambda unit: choices.strike_alternative(unit, school, "Nej"), "är valt")
    refused(room, lambda unit: choices.choose(unit, choice_id, barn, "Bäst"), "ett av frågans")
    (found,) = room.board().choices
    assert [(each.letter, each.text, each.chosen) for each in found.alternatives] == [
        ("a", "Skolan", True),
        ("b", "Hallen", False),
        ("c", "Ladan", False),
    ]
    assert (found.why, found.chosen_at, found.alternatives[2].struck_reason) == ("Nära sjukhuset", START, "Har rasat")
    room.do(lambda unit: choices.choose(unit, choice_id, hall, "Större"))
    assert room.board().choices[0].chosen == room.board().choices[0].alternatives[1]
    room.do(lambda unit: choices.edit_alternative(unit, hall, {"pros": ""}, {"pros": "Stor"}))
    room.do(lambda unit: choices.edit(unit, choice_id, {"question": "Var delar vi ut vatten?"}, {"question": "Var?"}))
    room.do(lambda unit: choices.strike(unit, choice_id, "Avgjort"))
    assert room.board().choices == ()


def test_priorities_have_an_order_and_are_closed_and_opened(room: Room) -> None:
    with room.case.write() as unit:
        ids = [priorities.add(unit, room.case.incident_id, text) for text in ("Vatten", "Vägar", "Skolor")]

    def order(open_only: bool = False) -> list[str]:
        with room.case.read() as unit:
            return [each.text for each in queries.priorities(unit, room.case.incident_id, open_only=open_only)]

    def each_refused(*acts: tuple[Callable[[WriteUnit], object], str]) -> None:
        for act, words in acts:
            refused(room, act, words)

    room.do(lambda unit: priorities.move(unit, ids[2], before=ids[0]))
    assert order() == ["Skolor", "Vatten", "Vägar"]
    room.do(lambda unit: priorities.move(unit, ids[0]))
    assert order() == ["Skolor", "Vägar", "Vatten"]
    each_refused(
        (lambda unit: priorities.add(unit, room.case.incident_id, ""), "gäller"),
        (lambda unit: priorities.close(unit, ids[2], " "), "hur"),
        (lambda unit: priorities.reopen(unit, ids[2]), "redan öppen"),
    )
    room.do(lambda unit: priorities.close(unit, ids[2], "Ö1"))
    each_refused((lambda unit: priorities.close(unit, ids[2], "Ö1"), "redan avslutad"))
    assert (order(), order(open_only=True)) == (["Vägar", "Vatten", "Skolor"], ["Vägar", "Vatten"])
    room.do(lambda unit: priorities.reopen(unit, ids[2]))
    assert order() == ["Skolor", "Vägar", "Vatten"]
    room.do(lambda unit: priorities.edit(unit, ids[1], {"why": ""}, {"why": "Transporter"}))
    room.do(lambda unit: priorities.strike(unit, ids[0], "Fel"))
    assert order() == ["Skolor", "Vägar"]


def test_an_owner_that_leaves_is_told(room: Room) -> None:
    action_id = add(room, owner_actor_id=room.police, due_at=SOON)
    room.do(lambda unit: actor.strike(unit, room.police, "Berörs inte"))
    assert (see(room, action_id).owner, see(room, action_id).owner_left) == ("Polisen", True)
    refused(
        room,
        lambda unit: actions.edit(unit, action_id, {"supporting_ids": ()}, {"supporting_ids": (room.police,)}),
        "deltar inte",
    )


def test_the_file_is_sound_after_all_of_it(room: Room) -> None:
    test_alternatives_are_weighed_and_one_is_chosen(room)
    test_a_conflict_is_noted_and_handled(room)
    with room.case.read() as unit:
        assert verify(unit.connection).problems == ()


def test_nothing_new_serves_what_stands_no_longer(room: Room) -> None:
    gone, target_id = room.agreement(), room.target()
    action_id = add(room, agreement_id=gone)
    room.do(lambda unit: agreements.withdraw(unit, gone, "Fel ord"))
    room.do(lambda unit: targets.withdraw(unit, target_id, "Fel mål"))
    words = "är återtagen; välj ett mål som gäller"
    refused(room, lambda unit: actions.add(unit, room.case.incident_id, "Mer", agreement_id=gone), f"Ö1 {words}")
    refused(room, lambda unit: actions.edit(unit, action_id, {"target_id": None}, {"target_id": target_id}), words)
    refused(room, lambda unit: agreements.propose(unit, room.case.incident_id, "Ord", target_id=target_id), words)
    other = room.agreement("Annat")
    refused(room, lambda unit: agreements.edit(unit, other, {"target_id": None}, {"target_id": target_id}), words)
    room.do(lambda unit: actions.edit(unit, action_id, {"text": "Boka tankbilar"}, {"text": "Boka tre"}))
    assert (see(room, action_id).text, see(room, action_id).goal_holds) == ("Boka tre", False)


def test_what_uses_a_stale_goal_tells_why_that_is_stale(room: Room) -> None:
    target_id = room.agreed_target(by_when=SOON)
    agreement_id = room.agreement(target_id=target_id)
    action_id = add(room, target_id=target_id)
    with room.case.write() as unit:
        conflict_id = conflicts.add(unit, room.case.incident_id, "Krock", target_ids=(target_id,))
    room.case.wait(minutes=61)
    why = room.see_target(target_id).stale
    assert [each.text for each in why] == ["Det önskade läget skulle ha nåtts 14.00."]
    assert see(room, action_id).goal_stale == room.see(agreement_id).target_stale == why
    with room.case.read() as unit:
        assert queries.conflict(unit, conflict_id).stale == (("MB1", why[0]),)
        assert queries.board(unit, room.case.incident_id).actions[0].goal_stale == why
