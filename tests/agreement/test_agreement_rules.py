"""The pure rules: who stands behind, what is stale, what comes first, and the text to paste."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from document.reading import target_text
from hypothesis import given
from hypothesis import strategies as st

from samledning.agreement import rules
from samledning.agreement.protected import read_protected
from samledning.agreement.terms import (
    ACTION_LABELS,
    ACTION_LETTERS,
    ACTION_SIGNS,
    BEHIND,
    HANDLING_LABELS,
    HANDLING_SIGNS,
    STALE_LABELS,
    STANCE_LABELS,
    STANCE_SIGNS,
    STATUS_LABELS,
    STATUS_SIGNS,
    SUGGESTION_LABELS,
    ActionStatus,
    Handling,
    PictureVersion,
    StaleKind,
    Stance,
    Status,
    SuggestionKind,
)
from samledning.agreement.views import ActionView, ActorStance, StanceView, Support, TargetView
from samledning.errors import Problem
from samledning.log.terms import Marking
from samledning.paths import checklist_folders

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


def note(stance: Stance, minutes: int = 0, **more: object) -> StanceView:
    values = {"text": "", "anchor_with": "", "anchor_by": None, "said_by": "", "initials": "AB"}
    flags = {"read_back": False, "withdrawn": False}
    return StanceView(id="", at=NOW + timedelta(minutes=minutes), stance=stance, **{**values, **flags, **more})  # type: ignore[arg-type]


def stance(name: str, *notes: StanceView, left_at: datetime | None = None) -> ActorStance:
    return ActorStance(name, name, notes, left_at)


def target(**more: object) -> TargetView:
    values: dict[str, object] = {
        "id": "t",
        "number": 1,
        "label": "MB1",
        "scope": "",
        "wanted": "Vatten till alla",
        "by_when": None,
        "protected": (),
        "delimitation": "",
        "reason": "",
        "valid_until": None,
        "actor_ids": (),
        "actors": ("Polisen", "Kommunen"),
        "dependency_ids": (),
        "rests_on": (),
        "picture_number": None,
        "replaces": "",
        "replaced_by": "",
        "made_at": NOW,
        "initials": "AB",
        "status": Status.AGREED,
        "agreed_at": NOW,
        "agreed_by": "AB",
        "replaced_at": None,
        "withdrawn_at": None,
        "withdrawn_reason": "",
        "stances": (),
        "support": Support(),
        "stale": (),
        "marking": Marking.PARTICIPANTS,
        "secrecy_ground": "",
    }
    return TargetView(**(values | more))  # type: ignore[arg-type]


def action(number: int, **more: object) -> ActionView:
    values: dict[str, object] = {
        "id": f"a{number}",
        "number": number,
        "label": f"Å{number}",
        "text": "Boka tankbilar",
        "target_id": "t",
        "agreement_id": None,
        "goal": "MB1",
        "goal_holds": True,
        "owner_actor_id": None,
        "owner": "",
        "owner_left": False,
        "owner_person": "",
        "unresolved": "",
        "supporting_ids": (),
        "supporting": (),
        "due_at": None,
        "overdue": False,
        "status": ActionStatus.PROPOSED,
        "status_reason": "",
        "status_at": NOW,
        "needs": "",
        "public_information": "",
        "follow_up_at": None,
        "follow_up_found": "",
        "followed_up_at": None,
        "entry_id": None,
        "entry": "",
        "made_at": NOW,
        "changed_at": NOW,
        "initials": "AB",
        "struck_at": None,
        "struck_reason": "",
        "marking": Marking.PARTICIPANTS,
        "secrecy_ground": "",
    }
    return ActionView(**(values | more))  # type: ignore[arg-type]


def text(picture: TargetView, *actions: ActionView, most: Marking = Marking.PARTICIPANTS) -> str:
    return target_text(picture, *actions, now=NOW, most=most)


@pytest.mark.parametrize(
    ("times", "status"),
    [
        ((None, None, None), Status.PROPOSED),
        ((None, None, NOW), Status.AGREED),
        ((None, NOW, NOW), Status.REPLACED),
        ((None, NOW, None), Status.REPLACED),
        ((NOW, NOW, NOW), Status.WITHDRAWN),
        ((NOW, None, None), Status.WITHDRAWN),
    ],
)
def test_where_something_stands(
    times: tuple[datetime | None, datetime | None, datetime | None], status: Status
) -> None:
    assert rules.status(*times) is status


@given(st.lists(st.sampled_from([*Stance]), max_size=8))
def test_agreed_by_all_only_where_everyone_chose_to_answer(taken: list[Stance]) -> None:
    support = rules.support([stance(str(place), note(each)) for place, each in enumerate(taken)])
    assert len(support.behind) == sum(each in BEHIND for each in taken)
    willing = (Stance.AGREES, Stance.WITH_RESERVATION, Stance.ABSTAINS)
    assert support.by_all == (any(each in BEHIND for each in taken) and all(each in willing for each in taken))


def test_an_actor_that_has_left_counts_for_nothing() -> None:
    support = rules.support([stance("A", note(Stance.AGREES)), stance("B", note(Stance.DISAGREES), left_at=NOW)])
    assert (support.behind, support.against, support.by_all) == (("A",), (), True)


def test_a_newer_common_picture_makes_stale() -> None:
    ground = rules.Ground(Status.AGREED, picture_number=2, newest_picture=PictureVersion(3, NOW))
    (found,) = rules.staleness(ground, NOW)
    assert (found.kind, found.at) == (StaleKind.PICTURE_CHANGED, NOW)
    assert found.text == "Den vilar på lägesbild 2; sedan 13.00 finns lägesbild 3."
    assert rules.staleness(replace(ground, picture_number=3), NOW) == ()
    assert rules.staleness(replace(ground, picture_number=None), NOW) == ()


def test_what_stands_no_longer_is_not_stale_and_a_proposal_loses_no_support() -> None:
    lost = [stance("A", note(Stance.AGREES), note(Stance.DISAGREES, 1))]
    ground = rules.Ground(Status.AGREED, by_when=NOW, agreed_at=NOW, stances=lost)
    assert len(rules.staleness(ground, NOW)) == 2
    for status in (Status.REPLACED, Status.WITHDRAWN):
        assert rules.staleness(replace(ground, status=status), NOW) == ()
    proposal = replace(ground, status=Status.PROPOSED, agreed_at=None)
    assert [each.kind for each in rules.staleness(proposal, NOW)] == [StaleKind.TIME_PASSED]


def test_one_that_never_stood_behind_is_no_support_lost() -> None:
    before = stance("A", note(Stance.AGREES, -5), note(Stance.DISAGREES, -1))
    assert rules.staleness(rules.Ground(Status.AGREED, agreed_at=NOW, stances=[before]), NOW) == ()


@pytest.mark.parametrize("status", list(ActionStatus))
def test_only_what_still_has_to_be_done_is_overdue(status: ActionStatus) -> None:
    over = status not in (ActionStatus.DONE, ActionStatus.CANCELLED)
    assert rules.is_overdue(status, NOW, NOW) is over
    assert not rules.is_overdue(status, NOW + timedelta(seconds=1), NOW)
    assert not rules.is_overdue(status, None, NOW)


def test_every_word_of_two_versions_is_compared() -> None:
    old = target(by_when=NOW, reason="Kyla")
    new = target(scope="Norr", by_when=NOW + timedelta(hours=1), protected=("liv",), marking=Marking.OPEN)
    assert [(each.field, each.was, each.now) for each in rules.compare(old, new)] == [
        ("scope", "", "Norr"),
        ("by_when", "2026-11-22 13.00", "2026-11-22 14.00"),
        ("protected", "", "liv"),
        ("reason", "Kyla", ""),
        ("marking", "deltagare", "öppen"),
    ]
    assert rules.compare(old, new)[3].text == "skäl: «Kyla» är borttaget."
    assert rules.compare(old, old) == ()


def test_the_text_to_paste_has_a_title_headings_and_no_markup() -> None:
    picture = target(
        by_when=NOW,
        protected=("liv", "miljö"),
        stances=(stance("Polisen", note(Stance.WITH_RESERVATION, text="Om vägen öppnas")),),
        support=Support(behind=("Polisen",), reservations=("Polisen",), not_asked=("Kommunen",)),
    )
    done = action(2, status=ActionStatus.DONE, owner="Polisen", owner_person="Bo Ek", public_information="Var den är")
    told = target_text(picture, action(1), done, now=NOW, exercise=True)
    assert told.startswith(
        "ÖVNING\n"
        "Aktörsgemensam målbild MB1: Storm\n"
        "Händelse: Storm\n"
        "Version: MB1, överenskommen av dem som står bakom 2026-11-22 13.00\n"
    )
    assert told[told.index("ÖNSKAT") :].startswith(
        "ÖNSKAT LÄGE\nVatten till alla\n"
        "Gäller: hela händelsen\nSenast: 2026-11-22 13.00\nAktörer som berörs: Polisen, Kommunen\n"
        "\n"
        "SKYDDA FÖRST\n1. liv\n2. miljö\n"
        "\n"
        "STÄLLNINGSTAGANDEN\n"
        "- Står bakom: Polisen\n- varav med förbehåll: Polisen\n- Inte tillfrågade: Kommunen\n"
        "- Polisen: instämmer med förbehåll: Om vägen öppnas\n"
        "\n"
        "ÅTGÄRDSPLAN\n"
        "Å1. Boka tankbilar\n   Ansvarig: ingen ännu\n   Läge: föreslagen\n"
        "Å2. Boka tankbilar\n   Ansvarig: Polisen, Bo Ek\n   Läge: klar\n"
        "\n"
        "Mer om Å2\nInformation till allmänheten: Var den är\n"
    )


def test_the_text_leaves_out_what_its_readers_may_not_see_and_says_so() -> None:
    secret = action(1, text="Spärra tunneln", marking=Marking.SECRET)
    internal = [action(number, text=f"Intern {number}", marking=Marking.INTERNAL) for number in (2, 3)]
    told = text(target(), secret, *internal)
    assert "tunneln" not in told
    assert "åtgärder märkta intern: 2; åtgärder märkta sekretess: 1." in told
    assert "Intern 2" in text(target(), *internal, most=Marking.INTERNAL)
    with pytest.raises(Problem, match="MB1 är märkt intern"):
        text(target(marking=Marking.INTERNAL))


def test_the_text_holds_the_measures_of_its_own_picture() -> None:
    loose = action(1, text="Utan mål", target_id=None)
    other = action(2, text="Annat mål", target_id="annan")
    called_off = action(3, text="Inställd", status=ActionStatus.CANCELLED)
    told = text(target(), loose, other, called_off)
    assert ("Utan mål" in told, "Annat mål" in told, "Inställd" in told) == (True, False, False)
    assert "Utan mål" not in text(target(scope="Norra länet"), loose)


def test_the_text_tells_that_the_picture_is_stale_without_naming_anyone() -> None:
    ground = rules.Ground(Status.AGREED, changes=[rules.Change("Polisen → Elbolaget", NOW)])
    told = text(target(stale=rules.staleness(ground, NOW)))
    assert "Inaktuell: ett beroende som den vilar på har ändrats" in told
    assert "Elbolaget" not in told


@pytest.mark.parametrize(
    ("values", "labels", "signs"),
    [
        (Stance, STANCE_LABELS, STANCE_SIGNS),
        (Status, STATUS_LABELS, STATUS_SIGNS),
        (ActionStatus, ACTION_LABELS, ACTION_SIGNS),
        (Handling, HANDLING_LABELS, HANDLING_SIGNS),
    ],
)
def test_each_state_has_a_word_and_a_sign_of_its_own(
    values: type[Stance], labels: dict[object, str], signs: dict[object, str]
) -> None:
    assert set(labels) == set(signs) == set(values)
    assert len(set(signs.values())) == len(signs)
    assert all(len(sign) == 1 for sign in signs.values())


def test_every_reason_has_a_word() -> None:
    assert set(STALE_LABELS) == set(StaleKind)
    assert set(SUGGESTION_LABELS) == set(SuggestionKind)
    assert len(set(ACTION_LETTERS.values())) == len(ActionStatus)


def test_the_values_to_protect_are_read_in_order() -> None:
    found = read_protected(checklist_folders()[:1])
    assert found.names[:2] == ("liv och hälsa", "samhällets funktionalitet")
    assert (len(found.names), found.fault) == (5, "")
