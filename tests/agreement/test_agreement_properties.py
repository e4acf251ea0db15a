"""Whatever is done in whatever order: no stance is lost, every agreement has a wording, one picture holds a scope."""

from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import timedelta

import pytest
from checklist.conftest import START
from fresh import fresh
from hypothesis import given, settings
from hypothesis import strategies as st

from samledning.actor import service as actor
from samledning.agreement import agreements, queries, rules, stances, targets
from samledning.agreement.terms import BEHIND, Stance, Status
from samledning.agreement.views import AgreementView, BoardView, TargetView
from samledning.errors import Problem
from samledning.incident import service as incident
from samledning.register import service as register
from samledning.store.ids import new_id
from samledning.store.store import Store, open_store
from samledning.store.unit import WriteUnit
from samledning.store.verify import verify

SCOPES = ("", "Vatten", " vatten ", "El")
NAMES = ("Polisen", "Region Örebro län", "Örebro kommun")


@dataclass
class World:
    """An incident of its own, and what has been done in it so far."""

    store: Store
    person_id: str
    incident_id: str = ""
    actors: list[str] = field(default_factory=list)
    subjects: list[str] = field(default_factory=list)
    said: list[tuple[str, str, Stance, str]] = field(default_factory=list)
    agreed: set[str] = field(default_factory=set)
    minutes: int = 0

    def do(self, act: Callable[[WriteUnit], object]) -> bool:
        """Try it in a unit of its own; what is refused leaves nothing behind. Returns whether it was done."""
        self.minutes += 1
        with suppress(Problem), self.store.write(START + timedelta(minutes=self.minutes), self.person_id, "s") as unit:
            act(unit)
            return True
        return False

    def board(self) -> BoardView:
        with self.store.read(START + timedelta(minutes=self.minutes)) as unit:
            return queries.board(unit, self.incident_id)


Act = tuple[str, int, int, int]
ACTS = st.tuples(
    st.sampled_from(
        [
            *("target", "version", "agreement", "replace", "agree", "withdraw"),
            *("take", "take", "take", "take_back", "strike_actor", "edit"),
        ]
    ),
    st.integers(0, 30),
    st.integers(0, 30),
    st.integers(0, 30),
)


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Store, str]]:
    opened = open_store(fresh(tmp_path_factory.mktemp("properties") / "case.sqlite"), START, "s")
    person_id = new_id(START)
    with opened.write(START, person_id, "s") as unit:
        register.add_person(unit, "Anna Berg", person_id=person_id)
    yield opened, person_id
    opened.close()


def begin(store: tuple[Store, str]) -> World:
    world = World(*store)
    with world.store.write(START, world.person_id, "s") as unit:
        world.incident_id = incident.create(unit, "Storm")
        world.actors = [actor.add(unit, world.incident_id, name) for name in NAMES]
    return world


def carry_out(world: World, act: Act) -> None:
    name, one, two, three = act
    scope, stance = SCOPES[two % len(SCOPES)], list(Stance)[three % len(Stance)]
    actor_id = world.actors[two % len(world.actors)]
    made: list[str] = []
    if name == "target":
        world.do(lambda unit: made.append(targets.propose(unit, world.incident_id, "Mål", scope=scope)))
    elif name == "agreement":
        wording = ("Vatten", "", " ")[three % 3]
        world.do(lambda unit: made.append(agreements.propose(unit, world.incident_id, wording)))
    elif world.subjects:
        subject_id = world.subjects[one % len(world.subjects)]
        carry_out_on(world, name, subject_id, actor_id, scope, stance, made)
    world.subjects += made


def carry_out_on(
    world: World, name: str, subject_id: str, actor_id: str, scope: str, stance: Stance, made: list[str]
) -> None:
    note = f"sagt {world.minutes}"
    if name == "version":
        world.do(lambda unit: made.append(targets.new_version(unit, subject_id, {"scope": scope})))
    elif name == "replace":
        world.do(lambda unit: made.append(agreements.replace(unit, subject_id, scope)))
    elif name == "agree":
        room = targets if is_target(world, subject_id) else agreements
        if world.do(lambda unit: room.agree(unit, subject_id)):
            world.agreed.add(subject_id)
    elif name == "withdraw":
        room = targets if is_target(world, subject_id) else agreements
        world.do(lambda unit: room.withdraw(unit, subject_id, "skäl"))
    elif name == "take":
        later = START + timedelta(days=1)
        words = {"text": note, "anchor_with": "chefen", "anchor_by": later}
        if world.do(lambda unit: stances.take(unit, subject_id, actor_id, stance, **words)):  # type: ignore[arg-type]
            world.said.append((subject_id, actor_id, stance, note))
    elif name == "take_back":
        if world.do(lambda unit: stances.withdraw(unit, subject_id, actor_id, note)):
            world.said.append((subject_id, actor_id, Stance.NOT_ASKED, note))
    elif name == "edit":
        field_name = "wanted" if is_target(world, subject_id) else "wording"
        room = targets if is_target(world, subject_id) else agreements
        base = {field_name: text_of(world, subject_id)}
        world.do(lambda unit: room.edit(unit, subject_id, base, {field_name: scope}))
    elif name == "strike_actor" and len(world.actors) > 2:
        world.do(lambda unit: actor.strike(unit, actor_id, "skäl"))


def is_target(world: World, subject_id: str) -> bool:
    return any(each.id == subject_id for each in world.board().targets)


def text_of(world: World, subject_id: str) -> str:
    board = world.board()
    texts = {each.id: each.wanted for each in board.targets} | {each.id: each.wording for each in board.agreements}
    return texts[subject_id]


def try_world(world: World) -> None:
    board = world.board()
    subjects: list[TargetView | AgreementView] = [*board.targets, *board.agreements]
    assert {each.id for each in subjects} == set(world.subjects)
    assert all(each.wanted.strip() for each in board.targets)
    assert all(each.wording.strip() for each in board.agreements)
    kept = {
        (subject.id, each.actor_id, note.stance, note.text)
        for subject in subjects
        for each in subject.stances
        for note in each.history
    }
    assert kept == set(world.said)
    current = [rules.scope_key(each.scope) for each in board.targets if each.status is Status.AGREED]
    assert len(current) == len(set(current))
    assert {each.id for each in subjects if each.agreed_at} == world.agreed
    for subject in subjects:
        behind = [each.actor for each in subject.stances if each.stance in BEHIND and not each.left]
        assert sorted(subject.support.behind) == sorted(behind)


@settings(max_examples=40, deadline=None)
@given(acts=st.lists(ACTS, min_size=4, max_size=25))
@pytest.mark.long
def test_no_order_of_acts_breaks_what_holds(store: tuple[Store, str], acts: list[Act]) -> None:
    world = begin(store)
    for act in acts:
        carry_out(world, act)
    try_world(world)


def test_the_file_is_sound_after_all_of_them(store: tuple[Store, str]) -> None:
    world = begin(store)
    for act in (("target", 0, 0, 0), ("take", 0, 0, 1), ("agree", 0, 0, 0), ("version", 0, 1, 0), ("take", 1, 1, 1)):
        carry_out(world, act)
    carry_out(world, ("agree", 1, 0, 0))
    assert len(world.agreed) == 2
    try_world(world)
    with world.store.read(START) as unit:
        assert verify(unit.connection).problems == ()
