"""How the analysis works, by examples and by properties."""

from collections.abc import Sequence
from datetime import timedelta
from itertools import pairwise

import pytest
from checklist.conftest import START
from hypothesis import given
from hypothesis import strategies as st

from samledning.actor import rules
from samledning.actor.revisions import compare, from_content, in_words, to_content
from samledning.actor.terms import CallOutcome, Criticality, FindingKind, Part, ResourceKind, Snapshot
from samledning.actor.views import AnalysedActor, CallRow, CallView, DependencyView
from samledning.incident.terms import Phase
from samledning.log.terms import Marking
from samledning.register.terms import OrganisationKind
from samledning.store.canonical import canonical

O, N, C, T = CallOutcome.REACHED, CallOutcome.NO_ANSWER, CallOutcome.CALLS_BACK, CallOutcome.TAKES_PART  # noqa: E741
NAMES = "ABCDEF"


def actor(
    name: str, priority: int | None = None, *, most_important: bool = False, closest: bool = False
) -> AnalysedActor:
    return AnalysedActor(
        id=name,
        organisation_id=name,
        name=name,
        kind=OrganisationKind.OTHER,
        aliases=(),
        places=(),
        priority=priority,
        most_important=most_important,
        closest=closest,
    )


def tries(*made: tuple[int, CallOutcome, int | None]) -> list[CallView]:
    """Tries at so many minutes after the start, with what was promised in minutes after the start."""
    return [
        CallView(
            id=str(minute),
            actor_id="",
            at=START + timedelta(minutes=minute),
            outcome=outcome,
            call_back_at=None if promised is None else START + timedelta(minutes=promised),
            person_name="",
            mandate="",
            note="",
            initials="AB",
            struck_at=None,
            struck_reason="",
        )
        for minute, outcome, promised in made
    ]


def needs(one: str, other: str, *, alternative: str = "", outside: bool = False) -> DependencyView:
    return DependencyView(
        id=one + other,
        actor_id=one,
        actor=one,
        needed_actor_id=None if outside else other,
        needed=other,
        what="el",
        until="",
        criticality=Criticality.MEDIUM,
        alternative=alternative,
        marking=Marking.SENSITIVE,
        secrecy_ground="",
        kept_elsewhere="",
        changed_at=START,
    )


def graph(*pairs: str) -> list[DependencyView]:
    return [needs(pair[0], pair[1]) for pair in pairs]


def found(kind: FindingKind, dependencies: Sequence[DependencyView]) -> list[tuple[str, ...]]:
    return [finding.names for finding in rules.findings(dependencies) if finding.kind is kind]


def test_the_order_to_call() -> None:
    reached = CallRow(actor("Först av alla", 1), reached_at=START)
    waiting = [
        CallRow(each)
        for each in (
            actor("Örn"),
            actor("Ärla"),
            actor("Ål", closest=True),
            actor("Zebra", most_important=True),
            actor("Gås", 2),
            actor("Duva", 1),
            actor("Apa", 1, closest=True),
        )
    ]
    ordered = [row.actor.name for row in rules.call_order([reached, *waiting])]
    assert ordered == ["Apa", "Duva", "Gås", "Zebra", "Ål", "Ärla", "Örn", "Först av alla"]


def test_who_is_to_call_back_stands_among_those_to_call_and_is_told_first() -> None:
    def row(name: str, back: int | None, *, reached: bool = True) -> CallRow:
        at = None if back is None else START + timedelta(minutes=back)
        return CallRow(actor(name), reached_at=START if reached else None, call_back_at=at)

    rows = [row("A", None), row("B", 60), row("C", None, reached=False), row("D", 30)]
    assert [each.actor.name for each in rules.call_order(rows)] == ["B", "C", "D", "A"]
    assert [each.actor.name for each in rules.promised(rows)] == ["D", "B"]


@given(st.permutations(range(8)))
def test_the_order_to_call_does_not_depend_on_how_it_was_read(places: list[int]) -> None:
    rows = [
        CallRow(actor(f"Aktör {n}", n % 3 or None, closest=n % 2 == 0), reached_at=START if n > 5 else None)
        for n in range(8)
    ]
    assert rules.call_order([rows[place] for place in places]) == rules.call_order(rows)


@pytest.mark.parametrize(
    ("made", "reached", "since", "back"),
    [
        ([], None, None, None),
        ([(1, N, None)], None, 1, None),
        ([(1, N, None), (5, N, None)], None, 1, None),
        ([(1, N, None), (5, O, None)], 5, None, None),
        ([(1, O, None), (5, N, None), (9, N, None)], 1, 5, None),
        ([(1, T, None), (9, T, None)], 9, None, None),
        ([(1, C, 30)], None, 1, 30),
        ([(1, C, 30), (10, N, None)], None, 1, 30),
        ([(1, C, 30), (30, N, None)], None, 1, None),
        ([(1, C, 30), (10, O, None)], 10, None, None),
        ([(1, C, 30), (10, T, None)], 10, None, None),
        ([(1, C, 30), (31, C, 60)], None, 1, 60),
    ],
)
def test_who_has_been_reached_and_since_when(
    made: list[tuple[int, CallOutcome, int | None]], reached: int | None, since: int | None, back: int | None
) -> None:
    own = tries(*made)

    def at(minutes: int | None) -> object:
        return None if minutes is None else START + timedelta(minutes=minutes)

    assert rules.reached_at(own) == at(reached)
    assert rules.unreached_since(own) == at(since)
    assert rules.call_back_at(own) == at(back)


@given(st.lists(st.sampled_from([O, N, T]), min_size=1))
def test_the_last_try_tells_whether_an_actor_is_out_of_reach(outcomes: list[CallOutcome]) -> None:
    own = tries(*((minute, outcome, None) for minute, outcome in enumerate(outcomes)))
    assert (rules.unreached_since(own) is None) == (outcomes[-1] is not N)


def test_calls_that_are_due() -> None:
    rows = [CallRow(actor(name), call_back_at=START + timedelta(minutes=at)) for name, at in (("B", 5), ("A", 10))]
    rows.append(CallRow(actor("C")))
    assert [[row.actor.name for row in rules.due_calls(rows, START + timedelta(minutes=at))] for at in (4, 5, 10)] == [
        [],
        ["B"],
        ["B", "A"],
    ]


def test_how_long_an_analysis_stays_fresh() -> None:
    assert rules.stale_at(None, Phase.ACUTE) is None
    assert [rules.stale_at(START, phase) for phase in Phase] == [
        START + timedelta(hours=hours) for hours in (4, 12, 24)
    ]


def test_sectors_that_nobody_covers() -> None:
    assert rules.uncovered([OrganisationKind.POLICE, OrganisationKind.KOMMUN, OrganisationKind.FAITH]) == (
        OrganisationKind.REGION,
        OrganisationKind.LANSSTYRELSE,
        OrganisationKind.RESCUE_SERVICE,
    )
    assert rules.uncovered(OrganisationKind) == ()


@pytest.mark.parametrize(
    ("before", "after", "proposed"),
    [
        ({}, {}, None),
        ({}, {"responsibility": "Ordning"}, None),
        ({}, {"needs": "Diesel"}, Marking.SENSITIVE),
        ({"contribution": "Tält"}, {"contribution": "Tält", "needs": "Diesel"}, None),
        ({}, {"needs": "Diesel", "marking": Marking.OPEN}, Marking.SENSITIVE),
        ({}, {"needs": "Diesel", "marking": Marking.SECRET}, None),
    ],
)
def test_the_marking_to_propose(before: dict[str, object], after: dict[str, object], proposed: Marking | None) -> None:
    assert rules.proposed_marking(before, after) is proposed


def test_what_is_known_of_individuals_is_sensitive() -> None:
    markings = {kind: rules.resource_marking(kind) for kind in ResourceKind}
    assert [kind for kind, marking in markings.items() if marking is Marking.SENSITIVE] == [ResourceKind.INDIVIDUAL]


@pytest.mark.parametrize(
    ("pairs", "rings", "points"),
    [
        ([], [], []),
        (["AB"], [], []),
        (["AB", "BA"], [("A", "B")], []),
        (["AB", "BC", "CA"], [("A", "B", "C")], []),
        (["AB", "BA", "CD", "DC"], [("A", "B"), ("C", "D")], []),
        (["AC", "BC"], [], [("C", "A", "B")]),
        (["AB", "BC"], [], [("C", "A", "B")]),
        (["AB", "BA", "CA", "DA"], [("A", "B")], [("A", "C", "D"), ("B", "C", "D")]),
        (["AC", "BC", "CD"], [], [("D", "A", "B", "C"), ("C", "A", "B")]),
    ],
)
def test_what_dependencies_show(pairs: list[str], rings: list[tuple[str, ...]], points: list[tuple[str, ...]]) -> None:
    assert found(FindingKind.RING, graph(*pairs)) == rings
    assert found(FindingKind.SINGLE_POINT, graph(*pairs)) == points


def test_an_alternative_takes_the_weight_off_but_not_the_ring() -> None:
    relieved = [needs("A", "C"), needs("B", "C", alternative="Reservkraft")]
    assert rules.findings(relieved) == ()
    ring = [needs("A", "B", alternative="Tankbil"), needs("B", "A")]
    assert found(FindingKind.RING, ring) == [("A", "B")]


def test_those_outside_are_told_apart_by_name() -> None:
    outside = [needs("A", "Elnät AB", outside=True), needs("B", "elnät ab", outside=True)]
    assert found(FindingKind.SINGLE_POINT, outside) == [("Elnät AB", "A", "B")]


def test_findings_are_told_in_words() -> None:
    words = [finding.text for finding in rules.findings(graph("AB", "BA", "BC", "CB", "DB"))]
    assert words == ["Beroende i ring: A → B → A. Med i ringen är också C."]
    assert [finding.text for finding in rules.findings(graph("AC", "BC"))] == ["2 hänger på C utan alternativ: A, B."]


@pytest.mark.parametrize(
    ("count", "words"),
    [(0, ""), (2, "1, 2"), (8, "1, 2, 3, 4, 5, 6, 7, 8"), (10, "1, 2, 3, 4, 5, 6, 7, 8 och 2 till")],
)
def test_a_sentence_holds_only_so_many_names(count: int, words: str) -> None:
    assert rules.listed([str(number) for number in range(1, count + 1)]) == words


def reach(pairs: set[tuple[str, str]], start: str) -> set[str]:
    """Whom `start` relies on, directly or through others: worked out one step at a time."""
    reached: set[str] = set()
    while new := {other for one, other in pairs if one in reached | {start}} - reached:
        reached |= new
    return reached


@given(st.sets(st.tuples(st.sampled_from(NAMES), st.sampled_from(NAMES)).filter(lambda pair: pair[0] != pair[1])))
def test_findings_are_those_that_a_walk_through_all_finds(pairs: set[tuple[str, str]]) -> None:
    dependencies = [needs(one, other) for one, other in sorted(pairs)]
    reached = {name: reach(pairs, name) for name in NAMES}
    in_rings = {name for name in NAMES if name in reached[name]}
    rings = found(FindingKind.RING, dependencies)
    assert {name for ring in rings for name in ring} == in_rings
    assert all(other in reached[one] for ring in rings for one, other in pairwise((*ring, ring[0])))
    hanging = {
        name: {one for one in NAMES if name in reached[one] and one not in reached[name] | {name}} for name in NAMES
    }
    points = found(FindingKind.SINGLE_POINT, dependencies)
    assert {point[0]: set(point[1:]) for point in points} == {
        name: others for name, others in hanging.items() if len(others) > 1
    }


def test_the_most_critical_come_first() -> None:
    levels = dict(zip("ABC", (Criticality.LOW, Criticality.HIGH, Criticality.MEDIUM), strict=True))
    dependencies = [needs(name, "X") for name in levels]
    ranked = [DependencyView(**{**each.__dict__, "criticality": levels[each.actor]}) for each in dependencies]
    assert [each.actor for each in rules.by_criticality(ranked)] == ["B", "C", "A"]


@given(st.lists(st.sampled_from(NAMES), unique=True), st.sampled_from(NAMES), st.sampled_from(["", *NAMES]))
def test_moving_keeps_everyone_once_and_the_others_in_order(ids: list[str], moving: str, before: str) -> None:
    after = rules.moved(ids, moving, before)
    assert sorted(after) == sorted({*ids, moving})
    assert [each for each in after if each != moving] == [each for each in ids if each != moving]
    if before in ids and before != moving:
        assert after.index(moving) + 1 == after.index(before)
    else:
        assert after[-1] == moving


copies = st.lists(
    st.builds(
        Snapshot,
        st.sampled_from(Part),
        st.sampled_from(["1", "2", "3"]),
        st.sampled_from(["Polisen", "Örebro kommun"]),
        st.fixed_dictionaries({"marking": st.sampled_from([marking.value for marking in Marking])}),
    ),
    unique_by=lambda copy: copy.id,
)


@given(copies, copies)
def test_versions_differ_exactly_where_their_contents_do(old: list[Snapshot], new: list[Snapshot]) -> None:
    assert compare(old, old) == ()
    assert from_content(to_content(old)) == tuple(old)
    canonical(list(to_content(old)))
    before, after = ({copy.id: copy for copy in copies} for copies in (old, new))
    came_or_went = before.keys() ^ after.keys()
    changed = {key for key in before.keys() & after.keys() if before[key].values != after[key].values}
    assert len(compare(old, new)) == len(came_or_went) + len(changed)


@pytest.mark.parametrize(
    ("field", "value", "words"),
    [
        ("closest", True, "ja"),
        ("joint", False, "nej"),
        ("priority", None, ""),
        ("reasons", [], ""),
        ("reasons", ["affected", "to_inform"], "drabbad, behöver informeras"),
        ("reasons", ["of_a_newer_version"], "of_a_newer_version"),
        ("criticality", "high", "hög"),
        ("kind", "voluntary", "frivilligorganisation"),
        ("priority", 3, "3"),
        ("consulted_at", "2026-11-22T12:00:00.000000Z", "2026-11-22 13.00"),
    ],
)
def test_what_a_version_keeps_is_read_in_words(field: str, value: object, words: str) -> None:
    assert in_words(field, value) == words
