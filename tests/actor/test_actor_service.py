"""The verbs of the actor analysis, on a real database file."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import timedelta

import pytest
from checklist.conftest import START, Case
from hypothesis import given
from hypothesis import strategies as st

from samledning.actor import calls, queries, service, support
from samledning.actor.editing import changed
from samledning.actor.tables import Actor
from samledning.actor.terms import CallOutcome, Criticality, Reason, ResourceKind
from samledning.actor.views import AnalysedActor, AnalysisView
from samledning.errors import Clash, Problem
from samledning.incident import service as incident
from samledning.log.terms import Marking
from samledning.register import queries as register_queries
from samledning.register import service as register
from samledning.store.search import search
from samledning.store.unit import WriteUnit
from samledning.store.verify import verify


def add(case: Case, name: str, **analysis: object) -> str:
    with case.write() as unit:
        return service.add(unit, case.incident_id, name, analysis=analysis)


def edit(case: Case, actor_id: str, base: Mapping[str, object], mine: Mapping[str, object]) -> None:
    with case.write() as unit:
        service.edit(unit, actor_id, base, mine)


def analysis(case: Case) -> AnalysisView:
    with case.read() as unit:
        return queries.analysis(unit, case.incident_id)


def actor(case: Case, actor_id: str) -> AnalysedActor:
    with case.read() as unit:
        return queries.actor(unit, actor_id)


def refused(case: Case, act: Callable[[WriteUnit], object], words: str) -> None:
    """Nothing is kept of `act`, and the sentence says why."""
    with pytest.raises(Problem, match=words), case.write() as unit:
        act(unit)


def test_an_actor_is_added_with_all_that_is_known(case: Case) -> None:
    actor_id = add(
        case,
        "Region Örebro län",
        reasons=(Reason.AFFECTED, "has_resource"),
        responsibility=" Sjukvården ",
        priority=1,
        most_important=True,
        moments=("share",),
        expects_report=False,
    )
    found = actor(case, actor_id)
    assert found.reasons == (Reason.AFFECTED, Reason.HAS_RESOURCE)
    assert (found.responsibility, found.priority, found.moments) == ("Sjukvården", 1, ("share",))
    assert (found.most_important, found.closest, found.expects_report) == (True, False, False)
    assert (found.marking, found.changed_at) == (Marking.PARTICIPANTS, START)


def test_an_actor_that_takes_part_is_not_added_twice_nor_written_over(case: Case) -> None:
    first = add(case, "Polisen", responsibility="Ordning")
    assert add(case, "polisen") == first
    more = {"needs": "bil", "reasons": ["affected"]}
    refused(case, lambda unit: service.add(unit, case.incident_id, "Polisen", analysis=more), "redan")
    assert len(analysis(case).actors) == 1
    assert (actor(case, first).needs, actor(case, first).reasons) == ("", ())


def test_reasons_are_added_to_those_an_actor_has_and_nothing_else_is_touched(case: Case) -> None:
    first = add(case, "Polisen", responsibility="Ordning", reasons=("has_knowledge",), priority=2)
    before = actor(case, first)
    case.wait(minutes=5)
    assert add(case, "polisen", reasons=("affected", "has_knowledge")) == first
    with case.write() as unit:
        again = service.add_organisation(unit, case.incident_id, before.organisation_id, {"reasons": ["responsible"]})
    assert again == first
    found = actor(case, first)
    assert found.reasons == (Reason.AFFECTED, Reason.RESPONSIBLE, Reason.HAS_KNOWLEDGE)
    assert found == replace(before, reasons=found.reasons, changed_at=case.now)


def test_reasons_that_an_actor_has_already_change_nothing(case: Case) -> None:
    first = add(case, "Polisen", reasons=("affected",))
    case.wait(minutes=5)
    assert add(case, "Polisen", reasons=("affected",)) == first
    assert actor(case, first).changed_at == START
    wrong = {"reasons": ["nyfiken"]}
    refused(case, lambda unit: service.add(unit, case.incident_id, "Polisen", analysis=wrong), "nyfiken")


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"reasons": ["nyfiken"]}, "nyfiken"),
        ({"priority": 0}, "heltal"),
        ({"priority": "hög"}, "heltal"),
        ({"marking": Marking.SECRET}, "lagrum"),
    ],
)
def test_what_the_analysis_cannot_hold_is_refused(case: Case, values: dict[str, object], words: str) -> None:
    refused(case, lambda unit: service.add(unit, case.incident_id, "Polisen", analysis=values), words)
    actor_id = add(case, "Polisen")
    base = {"reasons": (), "priority": None, "marking": Marking.PARTICIPANTS}
    refused(case, lambda unit: service.edit(unit, actor_id, base, values), words)
    assert actor(case, actor_id).changed_at == START


def test_a_field_that_no_form_may_change_is_a_fault(case: Case) -> None:
    actor_id = add(case, "Polisen")
    with pytest.raises(ValueError, match="struck_at"), case.write() as unit:
        service.edit(unit, actor_id, {"struck_at": None}, {"struck_at": START})


def test_two_seats_may_edit_different_fields(case: Case) -> None:
    actor_id = add(case, "Polisen")
    form: dict[str, object] = {"responsibility": "", "own_goal": "", "name": "Polisen", "reasons": ()}
    edit(case, actor_id, form, {**form, "responsibility": "Ordning", "reasons": (Reason.RESPONSIBLE,)})
    case.wait(minutes=1)
    edit(case, actor_id, form, {**form, "own_goal": "Inga olyckor", "name": "Polismyndigheten"})
    found = actor(case, actor_id)
    assert (found.responsibility, found.own_goal, found.name) == ("Ordning", "Inga olyckor", "Polismyndigheten")
    assert found.reasons == (Reason.RESPONSIBLE,)
    assert found.changed_at == case.now


def test_two_seats_editing_the_same_fields_see_both_texts(case: Case) -> None:
    actor_id = add(case, "Polisen")
    form = {"responsibility": "", "name": "Polisen", "own_goal": ""}
    edit(case, actor_id, form, {**form, "responsibility": "Ordning", "name": "Polisen Örebro"})
    with pytest.raises(Clash) as caught, case.write() as unit:
        service.edit(
            unit, actor_id, form, {"responsibility": "Trafik", "name": "Polisen Bergslagen", "own_goal": "Lugn"}
        )
    both = {clash.field: (clash.theirs, clash.mine) for clash in caught.value.clashes}
    assert both == {
        "name": ("Polisen Örebro", "Polisen Bergslagen"),
        "responsibility": ("Ordning", "Trafik"),
    }
    assert actor(case, actor_id).own_goal == ""


def test_saving_a_form_unchanged_changes_nothing(case: Case) -> None:
    actor_id = add(case, "Polisen", reasons=("affected",))
    case.wait(hours=1)
    form: dict[str, object] = {
        "reasons": (Reason.AFFECTED,),
        "needs": "",
        "priority": None,
        "aliases": [],
        "name": "Polisen",
    }
    edit(case, actor_id, form, dict(form))
    assert actor(case, actor_id).changed_at == START


def test_the_first_telling_text_marks_the_analysis(case: Case) -> None:
    actor_id = add(case, "Polisen")
    edit(case, actor_id, {"needs": ""}, {"needs": "Diesel i åtta timmar"})
    assert actor(case, actor_id).marking is Marking.SENSITIVE
    edit(case, actor_id, {"marking": Marking.SENSITIVE}, {"marking": Marking.PARTICIPANTS})
    edit(case, actor_id, {"contribution": ""}, {"contribution": "Två bilar"})
    assert actor(case, actor_id).marking is Marking.PARTICIPANTS
    assert actor(case, add(case, "Region Örebro län", contribution="Två team")).marking is Marking.SENSITIVE
    chosen = add(case, "Örebro kommun", needs="Tält", marking=Marking.OPEN)
    assert actor(case, chosen).marking is Marking.OPEN


def test_secrecy_needs_its_ground_and_keeps_it(case: Case) -> None:
    actor_id = add(case, "Polisen")
    form = {"marking": Marking.PARTICIPANTS, "secrecy_ground": ""}
    edit(case, actor_id, form, {"marking": Marking.SECRET, "secrecy_ground": "OSL 18:13"})
    edit(case, actor_id, {"needs": "", "marking": Marking.SECRET}, {"needs": "Skydd", "marking": Marking.SECRET})
    assert actor(case, actor_id).marking is Marking.SECRET
    refused(
        case,
        lambda unit: service.edit(unit, actor_id, {"secrecy_ground": "OSL 18:13"}, {"secrecy_ground": " "}),
        "lagrum",
    )


def test_an_actor_is_asked_about_the_conclusions(case: Case) -> None:
    actor_id = add(case, "Polisen")
    case.wait(minutes=20)
    with case.write() as unit:
        service.consult(unit, actor_id, " Delar bilden, men vägen är öppen ")
    found = actor(case, actor_id)
    assert (found.consulted_at, found.consulted_said) == (case.now, "Delar bilden, men vägen är öppen")
    assert found.changed_at == START
    refused(case, lambda unit: service.consult(unit, actor_id, " "), "svarade")


def test_a_struck_actor_is_left_alone_and_can_come_back(case: Case) -> None:
    actor_id = add(case, "Polisen", needs="Bil")
    refused(case, lambda unit: service.strike(unit, actor_id, " "), "skäl")
    with case.write() as unit:
        service.strike(unit, actor_id, "Berörs inte")
    assert analysis(case).actors == ()
    assert actor(case, actor_id).needs == "Bil"
    refused(case, lambda unit: service.strike(unit, actor_id, "Igen"), "redan")
    refused(case, lambda unit: service.edit(unit, actor_id, {"needs": "Bil"}, {"needs": ""}), "inte längre")
    assert add(case, "Polisen") != actor_id


def test_what_is_written_can_be_searched_and_is_forgotten_when_it_is_cleared(case: Case) -> None:
    actor_id = add(case, "Polisen", responsibility="Avspärrning")
    with case.read() as unit:
        assert [found.record_id for found in search(unit.connection, "avspärrning")] == [actor_id]
    edit(case, actor_id, {"responsibility": "Avspärrning"}, {"responsibility": ""})
    with case.read() as unit:
        assert search(unit.connection, "avspärrning") == []


def test_a_forum_brings_its_members(case: Case) -> None:
    known = add(case, "Polisen")
    with case.write() as unit:
        members = [register.add_organisation(unit, name) for name in ("Örebro kommun", "Region Örebro län")]
    with case.write() as unit:
        register.strike_organisation(unit, members[1], "Finns inte")
        everyone = [actor(case, known).organisation_id, *members]
        forum_id = register.save_forum(unit, "Krisrådet", members=everyone)
    with case.write() as unit:
        new = service.use_forum(unit, case.incident_id, forum_id)
    assert [actor(case, actor_id).name for actor_id in new] == ["Örebro kommun"]
    with case.write() as unit:
        assert service.use_forum(unit, case.incident_id, forum_id) == ()
    assert [(used.name, used.at, used.initials) for used in analysis(case).forums] == [("Krisrådet", START, "AB")]
    with case.write() as unit:
        register.strike_forum(unit, forum_id, "Upplöst")
    refused(case, lambda unit: service.use_forum(unit, case.incident_id, forum_id), "Krisrådet")


def test_the_analysis_is_in_order_and_knows_its_age(case: Case) -> None:
    assert (analysis(case).looked_at, analysis(case).stale_at, analysis(case).changed_since_saved) == (
        None,
        None,
        False,
    )
    add(case, "Östra bolaget AB")
    add(case, "Älvens kraft AB", closest=True)
    add(case, "Polisen", most_important=True)
    case.wait(hours=1)
    add(case, "Örebro kommun", priority=2)
    view = analysis(case)
    assert [each.name for each in view.actors] == [
        "Örebro kommun",
        "Polisen",
        "Älvens kraft AB",
        "Östra bolaget AB",
    ]
    assert (view.changed_at, view.looked_at) == (case.now, case.now)
    assert view.stale_at == case.now + timedelta(hours=4)


def test_striking_anything_is_a_change_of_the_analysis(case: Case) -> None:
    actor_id = add(case, "Polisen")
    with case.write() as unit:
        struck = support.add_resource(unit, case.incident_id, ResourceKind.VOLUNTARY, "Röda Korset")
    case.wait(hours=2)
    with case.write() as unit:
        support.strike_resource(unit, struck, "Upptagna")
    assert analysis(case).changed_at == case.now
    case.wait(hours=2)
    with case.write() as unit:
        service.strike(unit, actor_id, "Berörs inte")
    assert analysis(case).changed_at == case.now


def test_actors_from_before_the_analysis_are_as_old_as_the_incident(case: Case) -> None:
    actor_id = add(case, "Polisen")
    with case.write() as unit:
        unit.get(Actor, actor_id).changed_at = None
    case.wait(hours=3)
    assert analysis(case).changed_at == START


def test_dependencies_need_somebody_else_and_something(case: Case) -> None:
    mine, other = add(case, "Polisen"), add(case, "Örebro kommun")
    refused(case, lambda unit: support.add_dependency(unit, mine, " ", needed_actor_id=other), "beroende av")
    refused(case, lambda unit: support.add_dependency(unit, mine, "el"), "vem")
    refused(case, lambda unit: support.add_dependency(unit, mine, "el", needed_actor_id=mine), "sig själv")
    with case.write() as unit:
        first = support.add_dependency(
            unit, mine, " vatten ", needed_actor_id=other, until="8 timmar", criticality=Criticality.HIGH
        )
        support.add_dependency(unit, other, "diesel", needed_name="Macken AB", criticality=Criticality.LOW)
    found = analysis(case).dependencies
    assert [(each.actor, each.needed, each.what) for each in found] == [
        ("Polisen", "Örebro kommun", "vatten"),
        ("Örebro kommun", "Macken AB", "diesel"),
    ]
    assert {each.marking for each in found} == {Marking.SENSITIVE}
    refused(
        case,
        lambda unit: support.edit_dependency(unit, first, {"needed_actor_id": other}, {"needed_actor_id": None}),
        "vem",
    )
    with case.write() as unit:
        support.edit_dependency(unit, first, {"alternative": ""}, {"alternative": "Tankbil"})
        support.strike_dependency(unit, analysis(case).dependencies[1].id, "Egen tank")
    assert [each.alternative for each in analysis(case).dependencies] == ["Tankbil"]


def test_individuals_are_sensitive_and_others_are_not(case: Case) -> None:
    with case.write() as unit:
        people = support.add_resource(unit, case.incident_id, ResourceKind.INDIVIDUAL, "Grannar", limits="Dagtid")
        support.add_resource(unit, case.incident_id, ResourceKind.BUSINESS, "Åkeriet", offers="Lastbil")
    assert {each.name: each.marking for each in analysis(case).resources} == {
        "Grannar": Marking.SENSITIVE,
        "Åkeriet": Marking.PARTICIPANTS,
    }
    refused(case, lambda unit: support.edit_resource(unit, people, {"name": "Grannar"}, {"name": ""}), "resursen")
    with case.write() as unit:
        support.edit_resource(unit, people, {"kind": "individual"}, {"kind": "voluntary"})
    assert analysis(case).resources[0].kind is ResourceKind.VOLUNTARY


def test_a_message_may_wait_for_its_owner(case: Case) -> None:
    owner = add(case, "Örebro kommun")
    refused(case, lambda unit: support.add_communication(unit, case.incident_id, ""), "budskapet")
    with case.write() as unit:
        message = support.add_communication(unit, case.incident_id, "Koka vattnet", joint=True, channel="Webben")
    assert analysis(case).communications[0].owner == ""
    with case.write() as unit:
        support.edit_communication(unit, message, {"owner_actor_id": None}, {"owner_actor_id": owner})
    assert analysis(case).communications[0].owner == "Örebro kommun"
    with pytest.raises(Clash), case.write() as unit:
        support.edit_communication(unit, message, {"channel": ""}, {"channel": "Radio"})
    with case.write() as unit:
        support.strike_communication(unit, message, "Faran över")
    assert analysis(case).communications == ()


def test_two_versions_are_kept_and_compared(case: Case) -> None:
    refused(case, lambda unit: service.save_revision(unit, case.incident_id, "Första"), "tom")
    with case.write() as unit:
        incident.add_moment(unit, case.incident_id, "Dela information")
    police = add(case, "Polisen", reasons=("affected",), moments=("own_1",), priority=2)
    gone = add(case, "Örebro kommun")
    refused(case, lambda unit: service.save_revision(unit, case.incident_id, " "), "skäl")
    with case.write() as unit:
        assert service.save_revision(unit, case.incident_id, "Första bilden") == "AN1"
    case.wait(hours=3)
    form = {"reasons": ["affected"], "priority": 2, "marking": Marking.PARTICIPANTS, "own_goal": ""}
    mine = {"reasons": ["affected", "responsible"], "priority": None, "marking": Marking.OPEN, "own_goal": "Lugn"}
    edit(case, police, form, mine)
    with case.write() as unit:
        service.consult(unit, police, "Stämmer")
        service.strike(unit, gone, "Berörs inte")
        support.add_resource(unit, case.incident_id, ResourceKind.BUSINESS, "Åkeriet")
    assert analysis(case).changed_since_saved
    with case.write() as unit:
        assert service.save_revision(unit, case.incident_id, "Kommunen lämnade") == "AN2"
    assert not analysis(case).changed_since_saved
    with case.read() as reading:
        newest, oldest = queries.revisions(reading, case.incident_id)
        stored = queries.revision(reading, oldest.id)
        found = queries.compare(reading, case.incident_id, oldest.id, newest.id)
        now = queries.compare(reading, case.incident_id, newest.id)
    assert (newest.label, newest.reason, newest.at) == ("AN2", "Kommunen lämnade", case.now)
    assert (oldest.label, oldest.initials, oldest.at) == ("AN1", "AB", START)
    assert {copy.name: copy.values["moments"] for copy in stored.content} == {
        "Polisen": ["Dela information"],
        "Örebro kommun": [],
    }
    assert [each.text for each in found] == [
        "Polisen, skäl: från «drabbad» till «drabbad, ansvarig».",
        "Polisen, eget mål: nu «Lugn».",
        "Polisen, prioritet: «2» är borttaget.",
        "Polisen, märkning: från «deltagare» till «öppen».",
        "Polisen, tillfrågad om slutsatserna: nu «2026-11-22 16.00».",
        "Polisen, svar om slutsatserna: nu «Stämmer».",
        "Örebro kommun (aktör) är borttagen.",
        "Åkeriet (resurs) har tillkommit.",
    ]
    assert now == ()


def test_an_organisation_of_the_register_takes_part(case: Case) -> None:
    with case.write() as unit:
        known = register.add_organisation(unit, "Polisen")
        actor_id = service.add_organisation(unit, case.incident_id, known, {"priority": 1})
    assert actor(case, actor_id).priority == 1
    with case.read() as reading:
        assert register_queries.organisation(reading, known).name == "Polisen"


@given(st.text(max_size=30), st.text(max_size=30))
def test_a_tidied_form_never_differs_from_itself(one: str, other: str) -> None:
    form = {"needs": one, "moments": (other,)}
    assert changed(form, dict(form)) == {}
    assert changed(form, {"needs": f" {one.strip()} "}) == {}


def test_all_that_was_done_can_be_followed_in_the_journal(case: Case) -> None:
    first, second = add(case, "Polisen", needs="Bil"), add(case, "Örebro kommun")
    with case.write() as unit:
        support.add_dependency(unit, first, "vatten", needed_actor_id=second)
        support.add_resource(unit, case.incident_id, ResourceKind.INDIVIDUAL, "Grannar")
        support.add_communication(unit, case.incident_id, "Koka vattnet", owner_actor_id=second)
        calls.call(unit, first, CallOutcome.TAKES_PART, person_name="Eva Ek")
        calls.call(unit, second, CallOutcome.CALLS_BACK, call_back_at=case.now + timedelta(hours=1))
        service.use_forum(unit, case.incident_id, register.save_forum(unit, "Krisrådet", members=()))
    with case.write() as unit:
        calls.move_speaker(unit, case.incident_id, first)
        service.save_revision(unit, case.incident_id, "Första bilden")
        service.strike(unit, first, "Berörs inte")
    with case.read() as unit:
        assert verify(unit.connection).problems == ()
