"""What shows, what counts, what comes next, what is due."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samledning.checklist import rules
from samledning.checklist.terms import HANDLED, Condition, Facts, ItemDefinition, ItemState, ListKind, Tool
from samledning.checklist.views import ItemView, RunView
from samledning.incident.terms import Role

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
OPEN, DONE, SKIPPED, DEFERRED = ItemState.OPEN, ItemState.DONE, ItemState.NOT_APPLICABLE, ItemState.DEFERRED

ids = st.lists(st.sampled_from([f"A-{n:02}" for n in range(1, 13)]), unique=True)
item_lists = st.lists(
    st.builds(ItemView, id=st.just(""), ask=st.just("?"), state=st.sampled_from(ItemState), gone=st.booleans())
).map(lambda items: [ItemView(f"A-{n:02}", item.ask, state=item.state, gone=item.gone) for n, item in enumerate(items)])


def defined(item_id: str, show_if: Condition | None = None, part_of: str = "") -> ItemDefinition:
    return ItemDefinition(item_id, Role.LEADER, Tool.LOG, (), {}, part_of=part_of, show_if=show_if)


def run_of(*items: ItemView, closed_at: datetime | None = None) -> RunView:
    return RunView(
        id="run",
        list_id="A",
        kind=ListKind.INCIDENT,
        title="",
        intro="",
        number=1,
        meeting="",
        started_at=NOW,
        starts_at=NOW,
        closed_at=closed_at,
        close_override_reason="",
        items=items,
        handled=0,
        total=0,
        next_id="",
        version_changed=False,
    )


@pytest.mark.parametrize(
    ("condition", "facts", "shows"),
    [
        (None, {}, True),
        (Condition("phase", ("acute",)), {"phase": "acute"}, True),
        (Condition("phase", ("acute", "closing")), {"phase": "closing"}, True),
        (Condition("phase", ("acute",)), {"phase": "sustained"}, False),
        (Condition("phase", ("acute",)), {}, False),
        (Condition("exercise", (True,)), {"exercise": True}, True),
        (Condition("exercise", (False,)), {"exercise": False}, True),
        (Condition("exercise", (False,)), {}, False),
        (Condition("exercise", (False,)), {"exercise": True}, False),
        (Condition("actor_count", at_least=8), {"actor_count": 8}, True),
        (Condition("actor_count", at_least=8), {"actor_count": 7}, False),
        (Condition("actor_count", at_least=0), {}, False),
    ],
)
def test_a_condition_holds_only_for_what_is_known(condition: Condition | None, facts: Facts, shows: bool) -> None:
    assert rules.holds(condition, facts) is shows


def test_a_part_hides_with_the_item_it_belongs_to() -> None:
    often = Condition("sensitive", (True,))
    items = (defined("A-01", often), defined("A-01a", part_of="A-01"), defined("A-02"))
    assert [item.id for item in rules.visible(items, {})] == ["A-02"]
    assert rules.visible(items, {"sensitive": True}) == items


@pytest.mark.parametrize(
    ("state", "until", "now_is"),
    [
        (DEFERRED, NOW + MINUTE, DEFERRED),
        (DEFERRED, NOW, OPEN),
        (DEFERRED, NOW - MINUTE, OPEN),
        (DONE, None, DONE),
        (SKIPPED, None, SKIPPED),
        (OPEN, None, OPEN),
    ],
)
def test_what_was_put_off_is_open_from_its_time_on(state: ItemState, until: datetime | None, now_is: ItemState) -> None:
    assert rules.state_now(state, until, NOW) is now_is


@pytest.mark.parametrize(
    ("due", "starts_at", "expected"),
    [
        (timedelta(minutes=30), NOW, NOW + 30 * MINUTE),
        (timedelta(hours=-2), NOW, NOW - 120 * MINUTE),
        (timedelta(0), NOW, NOW),
        (None, NOW, None),
        (timedelta(hours=-2), None, None),
    ],
)
def test_a_due_time_becomes_absolute(
    due: timedelta | None, starts_at: datetime | None, expected: datetime | None
) -> None:
    assert rules.due_time(due, starts_at) == expected
    assert rules.due_time(due, starts_at, starts_at) == (expected if due is not None and due >= timedelta() else None)


@pytest.mark.parametrize(
    ("whole", "parts", "expected"),
    [
        (OPEN, (DONE, SKIPPED), DONE),
        (OPEN, (DONE, OPEN), OPEN),
        (OPEN, (DONE, DEFERRED), OPEN),
        (DONE, (OPEN, OPEN), DONE),
        (SKIPPED, (DONE, DONE), SKIPPED),
        (DEFERRED, (DONE, DONE), DEFERRED),
        (OPEN, (), OPEN),
    ],
)
def test_an_item_is_done_when_all_of_its_parts_are(
    whole: ItemState, parts: tuple[ItemState, ...], expected: ItemState
) -> None:
    items = [ItemView("A-01", "?", state=whole)]
    items += [ItemView(f"A-01{n}", "?", part_of="A-01", state=state) for n, state in enumerate(parts)]
    settled = rules.with_parts(items)
    assert settled[0].state is expected
    assert settled[1:] == tuple(items[1:])


def test_not_applicable_is_handled_and_deferred_is_not() -> None:
    states = (OPEN, DONE, SKIPPED, DEFERRED)
    items = [ItemView(f"A-{n:02}", "?", state=state) for n, state in enumerate(states)]
    assert rules.progress(items) == (2, 4)
    assert rules.progress([*items, ItemView("A-09", "", state=DONE, gone=True)]) == (2, 4)


@given(item_lists)
def test_all_is_handled_exactly_when_nothing_is_left(items: list[ItemView]) -> None:
    handled, total = rules.progress(items)
    left = [item for item in items if not item.gone and item.state not in HANDLED]
    assert 0 <= handled <= total
    assert total - handled == len(left)


@given(item_lists)
def test_going_from_one_open_item_to_the_next_visits_each_once(items: list[ItemView]) -> None:
    wanted = [item.id for item in items if rules.is_open(item)]
    visited: list[str] = []
    current = rules.next_open(items)
    while current and current.id not in visited:
        visited.append(current.id)
        current = rules.next_open(items, current.id)
    assert visited == wanted


@given(item_lists.filter(bool), st.data())
def test_the_next_open_item_is_after_the_current_one_if_any_is(items: list[ItemView], data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(items) - 1))
    expected = [item for item in (*items[place + 1 :], *items[: place + 1]) if rules.is_open(item)]
    assert rules.next_open(items, items[place].id) == (expected[0] if expected else None)


def test_only_mandatory_items_that_are_still_there_hinder_closing() -> None:
    items = [
        ItemView("A-01", "?", mandatory=True),
        ItemView("A-02", "?", mandatory=True, state=DEFERRED),
        ItemView("A-03", "?", mandatory=True, state=SKIPPED),
        ItemView("A-04", "?", mandatory=True, gone=True),
        ItemView("A-05", "?"),
    ]
    assert [item.id for item in rules.hindering(items)] == ["A-01", "A-02"]


def test_due_is_what_is_open_and_late_the_latest_last() -> None:
    items = (
        ItemView("A-01", "nu", due_at=NOW),
        ItemView("A-02", "snart", due_at=NOW + MINUTE),
        ItemView("A-03", "klar", due_at=NOW - MINUTE, state=DONE),
        ItemView("A-04", "sen", due_at=NOW - MINUTE),
        ItemView("A-05", "åter", due_at=NOW - 2 * MINUTE, deferred_until=NOW - 2 * MINUTE),
        ItemView("A-06", "utan tid"),
    )
    found = rules.due([run_of(*items), run_of(*items, closed_at=NOW)], NOW)
    assert [(item.key, item.text, item.deferred) for item in found] == [
        ("A-05", "åter", True),
        ("A-04", "sen", False),
        ("A-01", "nu", False),
    ]


@given(ids, ids)
def test_an_order_of_ones_own_loses_and_adds_nothing(items: list[str], wanted: list[str]) -> None:
    ordered = rules.in_order(items, wanted)
    assert sorted(ordered) == sorted(items)
    assert [each for each in ordered if each in wanted] == [each for each in wanted if each in items]
    assert rules.in_order(items, ordered) == ordered


@pytest.mark.parametrize(
    ("items", "wanted", "expected"),
    [
        ("abc", "", "abc"),
        ("abc", "cab", "cab"),
        ("abcd", "cab", "cdab"),
        ("xabc", "cab", "xcab"),
        ("ac", "cba", "ca"),
    ],
)
def test_an_item_that_came_later_follows_its_neighbour(items: str, wanted: str, expected: str) -> None:
    assert "".join(rules.in_order(items, wanted)) == expected


@given(ids.filter(bool), st.data())
def test_moving_puts_an_item_where_it_was_asked_for(items: list[str], data: st.DataObject) -> None:
    going = data.draw(st.sampled_from(items))
    before = data.draw(st.sampled_from(["", *items]))
    after = rules.moved(items, going, before, {})
    assert sorted(after) == sorted(items)
    assert [each for each in after if each != going] == [each for each in items if each != going]
    if before in ("", going):
        assert after[-1] == going
    else:
        assert after[after.index(going) + 1] == before


def test_parts_move_along_in_their_order() -> None:
    parts = {"A-02a": "A-02", "A-02b": "A-02"}
    moved = rules.moved(["A-01", "A-02", "A-02a", "A-02b", "A-03"], "A-02", "A-01", parts)
    assert moved == ["A-02", "A-02a", "A-02b", "A-01", "A-03"]
    assert rules.moved(moved, "A-02b", "A-02a", parts) == ["A-02", "A-02b", "A-02a", "A-01", "A-03"]
