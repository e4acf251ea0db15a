"""Target pictures on a real database file: versions, stances, agreeing, and when one is stale."""

from datetime import timedelta

import pytest
from checklist.conftest import START

from agreement.conftest import Room, refused
from samledning.actor import service as actor
from samledning.actor import support
from samledning.actor.terms import Criticality
from samledning.agreement import queries, stances, targets
from samledning.agreement.terms import StaleKind, Stance, Status
from samledning.errors import Clash
from samledning.log.terms import Marking
from samledning.store.search import search
from samledning.store.verify import verify

LATER = START + timedelta(hours=6)


def current(room: Room) -> list[tuple[str, str]]:
    with room.case.read() as unit:
        return [(each.label, each.scope) for each in queries.current_targets(unit, room.case.incident_id)]


def stale(room: Room, target_id: str) -> list[tuple[StaleKind, str]]:
    return [(each.kind, each.text) for each in room.see_target(target_id).stale]


def test_a_target_picture_is_proposed_with_all_that_is_known(room: Room) -> None:
    target_id = room.target(
        " Vatten till alla ",
        scope="  Norra  länet ",
        by_when=LATER,
        protected=("liv och hälsa", "miljö"),
        delimitation="Inte industrin",
        reason="Ledningen är av",
        valid_until=LATER + timedelta(days=1),
    )
    found = room.see_target(target_id)
    assert (found.label, found.wanted, found.scope) == ("MB1", "Vatten till alla", "Norra länet")
    assert (found.by_when, found.protected) == (LATER, ("liv och hälsa", "miljö"))
    assert found.actors == ("Polisen", "Region Örebro län", "Örebro kommun")
    assert (found.status, found.made_at, found.initials, found.stale) == (Status.PROPOSED, START, "AB", ())
    assert found.support.not_asked == found.actors
    with room.case.read() as unit:
        assert [hit.record_id for hit in search(unit.connection, "industrin")] == [target_id]


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"wanted": " "}, "läge"),
        ({"by_when": START}, "passerat"),
        ({"valid_until": START - timedelta(hours=1)}, "passerat"),
        ({"marking": Marking.SECRET}, "lagrum"),
        ({"actor_ids": ["finns inte"]}, "deltar inte"),
    ],
)
def test_what_a_target_picture_cannot_hold_is_refused(room: Room, values: dict[str, object], words: str) -> None:
    wanted = {"wanted": "Vatten till alla"} | values
    refused(room, lambda unit: targets.propose(unit, room.case.incident_id, **wanted), words)  # type: ignore[arg-type]
    target_id = room.target()
    refused(room, lambda unit: targets.new_version(unit, target_id, values), words)
    base = {name: getattr(room.see_target(target_id), name) for name in (*values, "secrecy_ground")}
    refused(room, lambda unit: targets.edit(unit, target_id, base, values), words)
    assert [each.label for each in room.board().targets] == ["MB1"]


def test_what_nobody_has_answered_may_be_changed_and_then_its_wording_lies_fast(room: Room) -> None:
    target_id = room.target()
    room.do(lambda unit: targets.edit(unit, target_id, {"wanted": "Vatten till alla"}, {"wanted": "El till alla"}))
    room.take(target_id, room.police, Stance.NO_ANSWER)
    room.do(lambda unit: targets.edit(unit, target_id, {"wanted": "El till alla"}, {"wanted": "Värme till alla"}))
    room.take(target_id, room.police, Stance.MUST_ANCHOR, anchor_with="chefen", anchor_by=LATER)
    refused(
        room,
        lambda unit: targets.edit(unit, target_id, {"wanted": "Värme till alla"}, {"wanted": "Vatten"}),
        "MB1 har redan besvarats",
    )
    room.do(lambda unit: targets.edit(unit, target_id, {"reason": ""}, {"reason": "Kyla"}))
    assert (room.see_target(target_id).wanted, room.see_target(target_id).reason) == ("Värme till alla", "Kyla")


def test_two_seats_editing_the_same_field_see_both_texts(room: Room) -> None:
    target_id = room.target()
    room.do(lambda unit: targets.edit(unit, target_id, {"reason": ""}, {"reason": "Kyla"}))
    with pytest.raises(Clash), room.case.write() as unit:
        targets.edit(unit, target_id, {"reason": ""}, {"reason": "Torka"})


def test_nothing_is_agreed_by_itself_nor_where_nobody_stands_behind(room: Room) -> None:
    target_id = room.target()
    refused(room, lambda unit: targets.agree(unit, target_id), "Ingen aktör står bakom MB1")
    room.take(target_id, room.police, Stance.ABSTAINS)
    refused(room, lambda unit: targets.agree(unit, target_id), "Ingen aktör")
    for actor_id in (room.police, room.region, room.town):
        room.take(target_id, actor_id)
    assert room.see_target(target_id).status is Status.PROPOSED
    room.case.wait(minutes=5)
    room.do(lambda unit: targets.agree(unit, target_id))
    found = room.see_target(target_id)
    assert (found.status, found.agreed_at, found.agreed_by) == (Status.AGREED, room.case.now, "AB")
    assert found.support.by_all
    refused(room, lambda unit: targets.agree(unit, target_id), "redan överenskommen")


def test_a_new_version_takes_over_when_it_is_agreed(room: Room) -> None:
    first = room.agreed_target(by_when=LATER, protected=("liv",))
    with room.case.write() as unit:
        second = targets.new_version(unit, first, {"wanted": "Vatten till sjukhuset", "protected": ("liv", "miljö")})
    assert current(room) == [("MB1", "")]
    assert (room.see_target(first).replaced_by, room.see_target(second).replaces) == ("MB2", "MB1")
    assert room.see_target(second).support.behind == ()
    room.take(second, room.town)
    room.do(lambda unit: targets.agree(unit, second))
    assert current(room) == [("MB2", "")]
    assert (room.see_target(first).status, room.see_target(first).replaced_at) == (Status.REPLACED, room.case.now)
    with room.case.read() as looking:
        told = [each.text for each in queries.compare(looking, first, second)]
    assert told == [
        "önskat läge: från «Vatten till alla» till «Vatten till sjukhuset».",
        "skyddas först: från «liv» till «liv → miljö».",
    ]


def test_a_new_version_of_a_proposal_replaces_it_at_once(room: Room) -> None:
    first = room.target()
    room.do(lambda unit: targets.new_version(unit, first, {"wanted": "El"}))
    assert [(each.label, each.status) for each in room.board().targets] == [
        ("MB2", Status.PROPOSED),
        ("MB1", Status.REPLACED),
    ]
    refused(room, lambda unit: stances.take(unit, first, room.police, Stance.AGREES), "MB1 är ersatt")


def test_two_that_hold_are_never_of_the_same_scope(room: Room) -> None:
    first = room.agreed_target("Vatten", scope="Norra länet")
    room.agreed_target("El")
    second = room.agreed_target("Mjölk", scope=" norra  LÄNET ")
    assert current(room) == [("MB2", ""), ("MB3", "norra LÄNET")]
    assert (room.see_target(first).status, room.see_target(second).replaces) == (Status.REPLACED, "MB1")


def test_two_proposals_of_the_same_scope_live_until_one_is_agreed(room: Room) -> None:
    old = room.agreed_target()
    one, other = room.target("El"), room.target("Värme")
    for target_id in (one, other):
        room.take(target_id, room.police)
    room.do(lambda unit: targets.agree(unit, one))
    assert (current(room), room.see_target(other).status) == ([("MB2", "")], Status.PROPOSED)
    room.do(lambda unit: targets.agree(unit, other))
    assert current(room) == [("MB3", "")]
    assert (room.see_target(old).replaced_by, room.see_target(one).replaced_by) == ("MB2", "MB3")


def test_one_that_is_withdrawn_stays_readable_and_none_comes_back(room: Room) -> None:
    room.agreed_target()
    second = room.agreed_target("El")
    refused(room, lambda unit: targets.withdraw(unit, second, " "), "skäl")
    room.do(lambda unit: targets.withdraw(unit, second, "Strömmen är åter"))
    found = room.see_target(second)
    assert (found.status, found.withdrawn_reason, found.stale) == (Status.WITHDRAWN, "Strömmen är åter", ())
    assert current(room) == []
    for act in (targets.agree, lambda unit, target_id: targets.withdraw(unit, target_id, "Igen")):
        refused(room, lambda unit, act=act: act(unit, second), "MB2 är återtagen")  # type: ignore[misc]


def test_a_withdrawn_one_can_be_proposed_anew(room: Room) -> None:
    first = room.agreed_target()
    room.do(lambda unit: targets.withdraw(unit, first, "Fel"))
    with room.case.write() as unit:
        second = targets.new_version(unit, first, {})
    assert (room.see_target(second).wanted, room.see_target(second).replaces) == ("Vatten till alla", "MB1")


def test_its_time_passes(room: Room) -> None:
    target_id = room.agreed_target(by_when=LATER, valid_until=LATER + timedelta(hours=1))
    assert stale(room, target_id) == []
    room.case.wait(hours=6)
    assert stale(room, target_id) == [(StaleKind.TIME_PASSED, "Det önskade läget skulle ha nåtts 19.00.")]
    room.case.wait(hours=1)
    assert [kind for kind, _text in stale(room, target_id)] == [StaleKind.VALIDITY_PASSED, StaleKind.TIME_PASSED]


def test_support_that_is_lost_makes_it_stale(room: Room) -> None:
    target_id = room.target()
    for actor_id in (room.police, room.region, room.town):
        room.take(target_id, actor_id)
    room.do(lambda unit: stances.withdraw(unit, target_id, room.town, "Nämnden sa nej"))
    room.do(lambda unit: targets.agree(unit, target_id))
    assert stale(room, target_id) == []
    room.case.wait(minutes=10)
    room.take(target_id, room.police, Stance.DISAGREES, text="Vägen är stängd")
    room.do(lambda unit: actor.strike(unit, room.region, "Berörs inte"))
    assert stale(room, target_id) == [
        (StaleKind.SUPPORT_LOST, "Polisen stod bakom men svarade ”instämmer inte” 13.10."),
        (StaleKind.ACTOR_LEFT, "Region Örebro län stod bakom men deltar inte sedan 13.10."),
    ]
    room.take(target_id, room.town)
    room.do(lambda unit: stances.withdraw(unit, target_id, room.town, "Igen"))
    assert stale(room, target_id)[-1] == (StaleKind.SUPPORT_LOST, "Örebro kommun tog tillbaka sitt svar 13.10.")
    room.take(target_id, room.police, Stance.WITH_RESERVATION, text="Om vägen öppnas")
    assert [text for _kind, text in stale(room, target_id) if "Polisen" in text] == []


def test_a_dependency_that_changes_makes_it_stale(room: Room) -> None:
    with room.case.write() as unit:
        critical = support.add_dependency(
            unit, room.town, "ström", needed_name="Elbolaget", criticality=Criticality.HIGH
        )
        support.add_dependency(unit, room.town, "diesel", needed_name="Macken", criticality=Criticality.LOW)
    target_id = room.agreed_target()
    assert room.see_target(target_id).rests_on == ("Örebro kommun → Elbolaget",)
    room.case.wait(minutes=10)
    room.do(lambda unit: support.edit_dependency(unit, critical, {"alternative": ""}, {"alternative": "Elverk"}))
    assert stale(room, target_id) == [
        (StaleKind.DEPENDENCY_CHANGED, "Beroendet Örebro kommun → Elbolaget ändrades 13.10.")
    ]
    room.do(lambda unit: support.strike_dependency(unit, critical, "Egen ström"))
    assert "ströks" in stale(room, target_id)[0][1]
    with room.case.write() as unit:
        anew = targets.new_version(unit, target_id, {})
    assert stale(room, anew) == []


def test_the_file_is_sound_after_all_of_it(room: Room) -> None:
    first = room.agreed_target(by_when=LATER)
    with room.case.write() as unit:
        second = targets.new_version(unit, first, {"wanted": "El"})
        stances.take(unit, second, room.region, Stance.AGREES, said_by="Eva Ek")
        targets.agree(unit, second)
    with room.case.write() as unit:
        targets.withdraw(unit, second, "Klart")
    with room.case.read() as unit:
        assert verify(unit.connection).problems == ()
