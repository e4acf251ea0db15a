"""Agreements and what each actor says of them, on a real database file."""

from datetime import timedelta

import pytest
from checklist.conftest import START

from agreement.conftest import Room, refused
from samledning.actor import service as actor
from samledning.agreement import agreements, queries, stances, targets
from samledning.agreement.terms import STANCE_LETTERS, StaleKind, Stance, Status
from samledning.log.terms import Marking

LATER = START + timedelta(hours=2)


def history(room: Room, agreement_id: str, actor_id: str) -> list[tuple[Stance, str]]:
    found = next(each for each in room.see(agreement_id).stances if each.actor_id == actor_id)
    return [(note.stance, note.text) for note in found.history]


def test_an_agreement_keeps_why_and_what_else_was_considered(room: Room) -> None:
    target_id = room.target()
    agreement_id = room.agreement(
        reason=" Dialys ",
        alternatives="Skolorna först",
        suitable="Ja",
        feasible="Två tankbilar",
        acceptable="Ja",
        decisive=True,
        actor_ids=[room.region, room.town],
        target_id=target_id,
        marking=Marking.OPEN,
    )
    found = room.see(agreement_id)
    assert (found.label, found.reason, found.alternatives) == ("Ö1", "Dialys", "Skolorna först")
    assert (found.suitable, found.feasible, found.acceptable) == ("Ja", "Två tankbilar", "Ja")
    assert (found.decisive, found.read_back_at, found.target) == (True, None, "MB1")
    assert found.actors == ("Region Örebro län", "Örebro kommun")
    assert (found.status, found.marking) == (Status.PROPOSED, Marking.OPEN)
    room.case.wait(minutes=3)
    room.do(lambda unit: agreements.read_back(unit, agreement_id))
    assert room.see(agreement_id).read_back_at == room.case.now


@pytest.mark.parametrize(
    ("values", "words"),
    [({"wording": "  "}, "överens om"), ({"marking": Marking.SECRET}, "lagrum"), ({"actor_ids": ["x"]}, "deltar inte")],
)
def test_what_an_agreement_cannot_hold_is_refused(room: Room, values: dict[str, object], words: str) -> None:
    given = {"wording": "Vatten"} | values
    refused(room, lambda unit: agreements.propose(unit, room.case.incident_id, **given), words)  # type: ignore[arg-type]
    agreement_id = room.agreement()
    base = {name: getattr(room.see(agreement_id), name) for name in values}
    refused(room, lambda unit: agreements.edit(unit, agreement_id, base, values), words)
    assert room.see(agreement_id).wording == "Sjukhuset får vatten först"


def test_every_actor_starts_as_not_asked_and_silence_is_no_consent(room: Room) -> None:
    agreement_id = room.agreement()
    with room.case.write() as unit:
        assert stances.ask(unit, agreement_id, [room.police]) == (room.police,)
    with room.case.write() as unit:
        assert stances.ask(unit, agreement_id) == (room.region, room.town)
    support = room.see(agreement_id).support
    assert (support.behind, len(support.silent), support.by_all) == ((), 3, False)
    refused(room, lambda unit: agreements.agree(unit, agreement_id), "Ingen aktör står bakom Ö1")


def test_asking_again_leaves_an_answer_alone(room: Room) -> None:
    agreement_id = room.agreement()
    room.take(agreement_id, room.police)
    with room.case.write() as unit:
        assert stances.ask(unit, agreement_id) == (room.region, room.town)
        assert stances.ask(unit, agreement_id, [room.police]) == ()
    assert history(room, agreement_id, room.police) == [(Stance.AGREES, "")]


@pytest.mark.parametrize(
    ("stance", "more", "words"),
    [
        (Stance.NOT_ASKED, {}, "svarade"),
        (Stance.WITH_RESERVATION, {"text": " "}, "förbehållet"),
        (Stance.DISAGREES, {}, "varför"),
        (Stance.MUST_ANCHOR, {"anchor_by": LATER}, "hos vem"),
        (Stance.MUST_ANCHOR, {"anchor_with": "chefen"}, "senast"),
        (Stance.MUST_ANCHOR, {"anchor_with": "chefen", "anchor_by": START}, "senast"),
        (Stance.AGREES, {"at": LATER}, "längre fram"),
    ],
)
def test_an_answer_lacks_something(room: Room, stance: Stance, more: dict[str, object], words: str) -> None:
    agreement_id = room.agreement()
    refused(room, lambda unit: stances.take(unit, agreement_id, room.police, stance, **more), words)  # type: ignore[arg-type]
    assert history(room, agreement_id, room.police) == []


def test_every_change_is_kept_with_who_said_and_who_noted_it(room: Room) -> None:
    agreement_id = room.agreement()
    room.take(agreement_id, room.police, Stance.NO_ANSWER)
    room.case.wait(minutes=5)
    room.take(agreement_id, room.police, Stance.WITH_RESERVATION, text="Om vägen öppnas", said_by=" Eva  Ek ")
    room.take(agreement_id, room.police, Stance.AGREES, read_back=True)
    refused(room, lambda unit: stances.withdraw(unit, agreement_id, room.police, " "), "skäl")
    room.do(lambda unit: stances.withdraw(unit, agreement_id, room.police, "Chefen sa nej"))
    found = room.see(agreement_id).stances[0]
    assert [(note.stance, note.withdrawn) for note in found.history] == [
        (Stance.NO_ANSWER, False),
        (Stance.WITH_RESERVATION, False),
        (Stance.AGREES, False),
        (Stance.NOT_ASKED, True),
    ]
    assert (found.history[1].said_by, found.history[1].initials, found.history[1].at) == ("Eva Ek", "AB", room.case.now)
    assert found.history[2].read_back
    assert (found.stance, found.last and found.last.text) == (Stance.NOT_ASKED, "Chefen sa nej")
    refused(room, lambda unit: stances.withdraw(unit, agreement_id, room.police, "Igen"), "ta tillbaka")


def test_what_was_said_earlier_and_noted_late_does_not_hold(room: Room) -> None:
    agreement_id = room.agreement()
    room.case.wait(minutes=30)
    room.take(agreement_id, room.police, Stance.AGREES)
    room.take(agreement_id, room.police, Stance.DISAGREES, text="Nej", at=START + timedelta(minutes=10))
    assert [stance for stance, _text in history(room, agreement_id, room.police)] == [Stance.DISAGREES, Stance.AGREES]
    assert room.see(agreement_id).support.behind == ("Polisen",)


def test_a_clock_that_was_set_back_does_not_put_the_last_word_first(room: Room) -> None:
    agreement_id = room.agreement()
    room.take(agreement_id, room.police, Stance.AGREES)
    room.case.wait(minutes=-30)
    room.take(agreement_id, room.police, Stance.DISAGREES, text="Nej")
    assert room.see(agreement_id).support.against == ("Polisen",)


def test_an_actor_that_answers_is_concerned(room: Room) -> None:
    agreement_id = room.agreement(actor_ids=[room.town])
    room.take(agreement_id, room.police, Stance.ABSTAINS)
    assert room.see(agreement_id).actors == ("Örebro kommun", "Polisen")
    room.do(
        lambda unit: agreements.edit(
            unit, agreement_id, {"actor_ids": (room.town, room.police)}, {"actor_ids": (room.town,)}
        )
    )
    assert [each.actor for each in room.see(agreement_id).stances] == ["Örebro kommun", "Polisen"]


def test_nobody_that_does_not_take_part_is_heard(room: Room) -> None:
    agreement_id = room.agreement()
    room.take(agreement_id, room.police)
    room.do(lambda unit: actor.strike(unit, room.police, "Berörs inte"))
    refused(room, lambda unit: stances.take(unit, agreement_id, room.police, Stance.ABSTAINS), "deltar inte")
    refused(room, lambda unit: agreements.agree(unit, agreement_id), "Ingen aktör")
    found = room.see(agreement_id)
    assert (found.support.behind, found.stances[0].left) == ((), True)


def test_it_is_agreed_by_those_who_stand_behind_it(room: Room) -> None:
    agreement_id = room.agreement()
    room.take(agreement_id, room.police, Stance.WITH_RESERVATION, text="Om vägen öppnas")
    room.take(agreement_id, room.region, Stance.DISAGREES, text="Räcker inte")
    room.take(agreement_id, room.town, Stance.NOT_PRESENT)
    room.do(lambda unit: agreements.agree(unit, agreement_id))
    found = room.see(agreement_id)
    assert found.is_current
    assert (found.support.behind, found.support.reservations) == (("Polisen",), ("Polisen",))
    assert (found.support.against, found.support.absent) == (("Region Örebro län",), ("Örebro kommun",))
    assert not found.support.by_all


def test_another_wording_is_asked_about_anew(room: Room) -> None:
    first = room.agreement(reason="Dialys")
    room.take(first, room.police)
    room.do(lambda unit: agreements.agree(unit, first))
    refused(
        room,
        lambda unit: agreements.edit(unit, first, {"wording": "Sjukhuset får vatten först"}, {"wording": "Skolan"}),
        "Ö1 har redan besvarats",
    )
    refused(room, lambda unit: agreements.replace(unit, first, " "), "överens om")
    with room.case.write() as unit:
        second = agreements.replace(unit, first, "Sjukhuset och skolan")
    assert room.see(first).is_current
    found = room.see(second)
    assert (found.replaces, found.reason, found.support.behind) == ("Ö1", "Dialys", ())
    room.take(second, room.region)
    room.do(lambda unit: agreements.agree(unit, second))
    assert (room.see(first).status, room.see(first).replaced_by) == (Status.REPLACED, "Ö2")
    refused(room, lambda unit: agreements.replace(unit, first, "Igen"), "Ö1 är ersatt")


def test_one_that_is_withdrawn_takes_no_more_answers(room: Room) -> None:
    agreement_id = room.agreement()
    room.do(lambda unit: agreements.withdraw(unit, agreement_id, "Fel väg"))
    found = room.see(agreement_id)
    assert (found.status, found.withdrawn_at, found.withdrawn_reason) == (Status.WITHDRAWN, START, "Fel väg")
    for act in (
        lambda unit: stances.take(unit, agreement_id, room.police, Stance.AGREES),
        lambda unit: stances.ask(unit, agreement_id),
        lambda unit: agreements.agree(unit, agreement_id),
        lambda unit: agreements.read_back(unit, agreement_id),
        lambda unit: agreements.withdraw(unit, agreement_id, "Igen"),
    ):
        refused(room, act, "Ö1 är återtagen")


def test_an_agreement_is_stale_when_its_target_picture_is_gone(room: Room) -> None:
    target_id = room.agreed_target()
    agreement_id = room.agreement(target_id=target_id)
    assert room.see(agreement_id).stale == ()
    room.do(lambda unit: targets.withdraw(unit, target_id, "Klart"))
    reasons = [(each.kind, each.text) for each in room.see(agreement_id).stale]
    assert reasons == [(StaleKind.GOAL_GONE, "MB1 togs tillbaka 13.00.")]


def test_who_must_anchor_is_due(room: Room) -> None:
    agreement_id, target_id = room.agreement(), room.target()
    room.take(agreement_id, room.town, Stance.MUST_ANCHOR, anchor_with="KLN", anchor_by=LATER)
    room.take(target_id, room.police, Stance.MUST_ANCHOR, anchor_with="chefen", anchor_by=START + timedelta(hours=1))
    room.case.wait(minutes=90)

    def due() -> list[tuple[str, str, str, bool]]:
        with room.case.read() as unit:
            found = queries.due_anchors(unit, room.case.incident_id)
        return [(each.subject, each.actor, each.anchor_with, each.late) for each in found]

    assert due() == [("MB1", "Polisen", "chefen", True), ("Ö1", "Örebro kommun", "KLN", False)]
    room.take(target_id, room.police)
    room.do(lambda unit: agreements.withdraw(unit, agreement_id, "Klart"))
    assert due() == []


def test_each_stance_that_can_be_taken_has_a_letter_of_its_own() -> None:
    assert set(STANCE_LETTERS) == set(Stance) - {Stance.NOT_ASKED}
    assert len(set(STANCE_LETTERS.values())) == len(STANCE_LETTERS)


@pytest.mark.parametrize(("wanted", "label"), [("Ö1", "Ö1"), (" ö1", "Ö1"), ("O\u03081", "Ö1"), ("mb1", "MB1")])
def test_both_are_found_by_what_people_call_them(room: Room, wanted: str, label: str) -> None:
    room.target()
    room.agreement()
    with room.case.read() as unit:
        assert queries.the_subject(unit, room.case.incident_id, wanted).label == label


@pytest.mark.parametrize("wanted", ["Ö2", "MB7", "Ö", "L1", "", "MBx"])
def test_what_is_not_there_is_told(room: Room, wanted: str) -> None:
    room.agreement()
    refused(room, lambda unit: queries.the_subject(unit, room.case.incident_id, wanted), "finns inte|varken")
