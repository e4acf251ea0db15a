"""Lines of the log that become proposals and measures, and follow when the line is corrected, struck or marked."""

from datetime import timedelta

import pytest
from checklist.conftest import START

from agreement.conftest import Room, refused
from samledning.actor.queries import known_actors
from samledning.agreement import agreements, queries, service
from samledning.agreement.terms import Stance, Status
from samledning.agreement.views import ActionView, AgreementView
from samledning.log import grammar
from samledning.log import service as log
from samledning.log.queries import numbered
from samledning.log.terms import Kind, Marking, Reading
from samledning.store.unit import WriteUnit
from samledning.store.verify import verify


def read(unit: WriteUnit, room: Room, typed: str) -> Reading:
    return grammar.read(typed, now=unit.now, names=grammar.index(known_actors(unit, room.case.incident_id)))


def hand_over(unit: WriteUnit, room: Room, entry_id: str, reading: Reading) -> str:
    make = service.propose_from_line if reading.kind is Kind.AGREEMENT else service.action_from_line
    return make(unit, room.case.incident_id, entry_id, reading)


def line(room: Room, typed: str) -> tuple[str, str]:
    """Keep a line and hand it over. Returns the line's id and the label of what it became."""
    with room.case.write() as unit:
        reading = read(unit, room, typed)
        entry_id = unit.new_id()
        log.add(unit, room.case.incident_id, reading, entry_id=entry_id)
        return entry_id, hand_over(unit, room, entry_id, reading)


def correct(room: Room, entry_id: str, typed: str) -> str:
    with room.case.write() as unit:
        reading = read(unit, room, typed)
        new_id = unit.new_id()
        log.correct(unit, entry_id, reading, new_id=new_id)
        service.follow_correction(unit, entry_id, new_id, reading)
        return new_id


def agreed(room: Room) -> list[AgreementView]:
    return list(room.board().agreements)


def planned(room: Room) -> list[ActionView]:
    return list(room.board().actions)


def test_a_line_proposes_an_agreement_among_all(room: Room) -> None:
    entry_id, label = line(room, "! vi prioriterar vattnet till sjukhuset #känslig")
    (found,) = agreed(room)
    assert (label, found.label, found.entry, found.entry_id) == ("Ö1", "Ö1", "L1", entry_id)
    assert (found.wording, found.marking) == ("vi prioriterar vattnet till sjukhuset", Marking.SENSITIVE)
    assert len(found.actors) == 3
    assert (found.status, found.support.not_asked) == (Status.PROPOSED, found.actors)


def test_a_line_names_whom_the_agreement_concerns(room: Room) -> None:
    line(room, "! polisen, örebro kommun: vägen hålls öppen")
    (found,) = agreed(room)
    assert (found.wording, found.actors) == ("vägen hålls öppen", ("Polisen", "Örebro kommun"))


@pytest.mark.parametrize(
    ("typed", "owner", "supporting", "unresolved"),
    [
        ("> örebro kommun: boka tankbilar 16.00", "Örebro kommun", (), ""),
        ("> polisen, örebro kommun: boka tankbilar 16.00", "Polisen", ("Örebro kommun",), ""),
        ("> alla: boka tankbilar 16.00", "", ("Polisen", "Region Örebro län", "Örebro kommun"), ""),
        ("> boka tankbilar 16.00", "", (), ""),
    ],
)
def test_a_line_plans_a_measure(
    room: Room, typed: str, owner: str, supporting: tuple[str, ...], unresolved: str
) -> None:
    _entry_id, label = line(room, typed)
    (found,) = planned(room)
    assert (label, found.text, found.entry) == ("Å1", "boka tankbilar", "L1")
    assert (found.owner, found.supporting, found.unresolved) == (owner, supporting, unresolved)
    assert found.due_at == START + timedelta(hours=3)


def test_a_name_that_fits_several_is_kept_until_someone_is_chosen(room: Room) -> None:
    with room.case.write() as unit:
        entry_id = unit.new_id()
        reading = Reading("> kommunen: boka", Kind.ACTION, "boka", unresolved="kommunen", due_at=START)
        log.add(unit, room.case.incident_id, reading, entry_id=entry_id)
        service.action_from_line(unit, room.case.incident_id, entry_id, reading)
    (found,) = planned(room)
    assert (found.owner, found.unresolved, found.overdue) == ("", "kommunen", True)


def test_a_line_that_is_sent_twice_makes_one(room: Room) -> None:
    entry_id, label = line(room, "! vatten först")
    action_entry, action_label = line(room, "> boka bilar")
    with room.case.write() as unit:
        assert hand_over(unit, room, entry_id, read(unit, room, "! vatten först")) == label
        assert hand_over(unit, room, action_entry, read(unit, room, "> boka bilar")) == action_label
    assert (len(agreed(room)), len(planned(room))) == (1, 1)


def test_secrecy_without_its_ground_is_no_reason_to_lose_a_line(room: Room) -> None:
    line(room, "! vatten först #sekretess")
    line(room, "> boka bilar #sekretess")
    assert (agreed(room)[0].marking, planned(room)[0].marking) == (Marking.SECRET, Marking.SECRET)


def test_a_proposal_follows_its_line_until_somebody_has_answered(room: Room) -> None:
    entry_id, _label = line(room, "! vatten till sjukhset")
    second = correct(room, entry_id, "! polisen: vatten till sjukhuset")
    (found,) = agreed(room)
    assert (found.label, found.wording, found.entry, found.actors) == (
        "Ö1",
        "vatten till sjukhuset",
        "L2",
        ("Polisen",),
    )
    room.take(found.id, room.region)
    third = correct(room, second, "! polisen: vatten till sjukhuset #intern")
    (found,) = agreed(room)
    assert (found.actors, found.marking) == (("Polisen", "Region Örebro län"), Marking.INTERNAL)
    correct(room, third, "! polisen: el till sjukhuset")
    newest, oldest = agreed(room)
    assert (oldest.wording, oldest.status, oldest.support.behind) == (
        "vatten till sjukhuset",
        Status.REPLACED,
        ("Region Örebro län",),
    )
    assert (newest.wording, newest.entry, newest.replaces, newest.support.behind) == (
        "el till sjukhuset",
        "L4",
        "Ö1",
        (),
    )
    assert newest.marking is Marking.INTERNAL


def test_what_is_agreed_holds_though_its_line_is_corrected(room: Room) -> None:
    entry_id, _label = line(room, "! vatten först")
    (found,) = agreed(room)
    room.take(found.id, room.police)
    room.do(lambda unit: agreements.agree(unit, found.id))
    correct(room, entry_id, "! el först")
    newest, oldest = agreed(room)
    assert (oldest.wording, oldest.is_current) == ("vatten först", True)
    assert (newest.wording, newest.status) == ("el först", Status.PROPOSED)


def test_one_that_was_withdrawn_does_not_come_back_with_a_correction(room: Room) -> None:
    entry_id, _label = line(room, "! vatten först")
    room.do(lambda unit: agreements.withdraw(unit, agreed(room)[0].id, "Nej"))
    correct(room, entry_id, "! vatten till alla först")
    (found,) = agreed(room)
    assert (found.status, found.wording, found.entry) == (Status.WITHDRAWN, "vatten först", "L2")


def test_a_measure_follows_its_line(room: Room) -> None:
    entry_id, _label = line(room, "> polisen: boka tankbil 16.00")
    correct(room, entry_id, "> örebro kommun: boka tankbilar 17.00")
    (found,) = planned(room)
    assert (found.label, found.text, found.owner, found.entry) == ("Å1", "boka tankbilar", "Örebro kommun", "L2")
    assert found.due_at == START + timedelta(hours=4)


def test_a_line_of_another_kind_now_takes_its_old_record_with_it(room: Room) -> None:
    entry_id, _label = line(room, "! boka tankbilar")
    second = correct(room, entry_id, "> boka tankbilar")
    assert [(each.status, each.withdrawn_reason) for each in agreed(room)] == [(Status.WITHDRAWN, "rättelse")]
    assert [each.entry for each in planned(room)] == ["L2"]
    correct(room, second, "boka tankbilar")
    assert planned(room) == []
    with room.case.read() as unit:
        assert queries.the_action(unit, room.case.incident_id, "Å1").struck_reason == "rättelse"


def test_a_note_that_turns_out_to_be_a_proposal_makes_one(room: Room) -> None:
    with room.case.write() as unit:
        entry_id = unit.new_id()
        log.add(unit, room.case.incident_id, read(unit, room, "vatten först"), entry_id=entry_id)
    correct(room, entry_id, "! vatten först")
    assert [each.entry for each in agreed(room)] == ["L2"]


def test_what_a_line_made_is_struck_with_it(room: Room) -> None:
    proposal, _label = line(room, "! vatten först")
    measure, _label = line(room, "> boka bilar")
    with room.case.write() as unit:
        service.strike_with_entry(unit, proposal, "Dubbelt")
        service.strike_with_entry(unit, measure, "Dubbelt")
    assert (agreed(room)[0].withdrawn_reason, planned(room)) == ("Dubbelt", [])
    with room.case.write() as unit:
        service.strike_with_entry(unit, proposal, "Igen")
        service.strike_with_entry(unit, measure, "Igen")
    assert agreed(room)[0].withdrawn_reason == "Dubbelt"


def test_an_agreement_that_holds_is_not_struck_with_its_line(room: Room) -> None:
    entry_id, _label = line(room, "! vatten först")
    found = agreed(room)[0]
    room.take(found.id, room.police)
    room.do(lambda unit: agreements.agree(unit, found.id))
    refused(room, lambda unit: service.strike_with_entry(unit, entry_id, "Fel"), "Ta tillbaka Ö1 först")
    with pytest.raises(Exception, match="Ö1"):
        correct(room, entry_id, "vatten först")
    with room.case.read() as unit:
        entry = numbered(unit, room.case.incident_id, "L1")
    assert entry
    assert entry.struck_at is None


def test_what_a_line_made_is_marked_with_it(room: Room) -> None:
    entry_id, _label = line(room, "> boka bilar")
    refused(room, lambda unit: service.mark_with_entry(unit, entry_id, Marking.SECRET), "lagrum")
    room.do(lambda unit: service.mark_with_entry(unit, entry_id, Marking.SECRET, " OSL 18:13 "))
    assert (planned(room)[0].marking, planned(room)[0].secrecy_ground) == (Marking.SECRET, "OSL 18:13")


def test_what_came_of_lines_can_be_asked(room: Room) -> None:
    first, _label = line(room, "! vatten först")
    second, _label = line(room, "> boka bilar")
    third, _label = line(room, "> boka lokal")
    room.do(lambda unit: service.strike_with_entry(unit, third, "Fel"))
    with room.case.read() as unit:
        assert queries.came_of(unit, [first, second, third]) == {first: ("Ö1",), second: ("Å1",)}


def test_stances_on_a_proposal_from_the_log_leave_the_file_sound(room: Room) -> None:
    entry_id, _label = line(room, "! vatten först")
    room.take(agreed(room)[0].id, room.police, Stance.WITH_RESERVATION, text="Om vägen öppnas")
    correct(room, entry_id, "! el först")
    with room.case.read() as unit:
        assert verify(unit.connection).problems == ()
