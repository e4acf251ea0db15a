"""How checklists work: what shows, what counts, what comes next, what is due. Pure."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from samledning.checklist.terms import HANDLED, Condition, Facts, ItemDefinition, ItemState
from samledning.checklist.views import DueItem, ItemView, RunView


def visible(items: Sequence[ItemDefinition], facts: Facts) -> tuple[ItemDefinition, ...]:
    """The items whose condition holds; a part shows only together with the item it is a part of."""
    shown = {item.id for item in items if holds(item.show_if, facts)}
    return tuple(item for item in items if item.id in shown and (not item.part_of or item.part_of in shown))


def holds(condition: Condition | None, facts: Facts) -> bool:
    """Whether an item with this condition shows. What asks about a fact that nobody knows does not."""
    if condition is None:
        return True
    value = facts.get(condition.fact)
    if condition.at_least is not None:
        return isinstance(value, int) and value >= condition.at_least
    return value in condition.values


def state_now(state: ItemState, deferred_until: datetime | None, now: datetime) -> ItemState:
    """The state an item was given, as of `now`: one that was put off until a time that has come is open again."""
    if state is ItemState.DEFERRED and deferred_until is not None and deferred_until <= now:
        return ItemState.OPEN
    return state


def due_time(due: timedelta | None, starts_at: datetime | None, begun_at: datetime | None = None) -> datetime | None:
    """A due time counted from the start, made absolute; None where either is unknown.

    None too for a time that had gone by when the list was begun, at `begun_at` (UTC): of a meeting that is called at
    once nothing is late that nobody could have done in time.
    """
    if due is None or starts_at is None:
        return None
    at = starts_at + due
    return None if begun_at is not None and at < begun_at else at


def with_parts(items: Sequence[ItemView]) -> tuple[ItemView, ...]:
    """The items, where each open one that has parts is done once all of its parts are handled."""
    parts: dict[str, list[ItemView]] = {}
    for item in items:
        parts.setdefault(item.part_of, []).append(item)
    return tuple(
        replace(item, state=ItemState.DONE)
        if item.state is ItemState.OPEN and item.id in parts and all(part.state in HANDLED for part in parts[item.id])
        else item
        for item in items
    )


def progress(items: Iterable[ItemView]) -> tuple[int, int]:
    """How many items are handled, of how many. Not applicable is handled, deferred is not; those gone do not count."""
    counted = [item for item in items if not item.gone]
    return sum(item.state in HANDLED for item in counted), len(counted)


def next_open(items: Sequence[ItemView], after: str = "") -> ItemView | None:
    """The first open item after the one called `after`, from the top again at the end; None where none is open."""
    ids = [item.id for item in items]
    start = ids.index(after) + 1 if after in ids else 0
    return next((item for item in (*items[start:], *items[:start]) if is_open(item)), None)


def is_open(item: ItemView) -> bool:
    """Whether there is something to do about the item now."""
    return item.state is ItemState.OPEN and not item.gone


def hindering(items: Iterable[ItemView]) -> tuple[ItemView, ...]:
    """The mandatory items that are not handled, for which a run cannot be closed without a reason."""
    return tuple(item for item in items if item.mandatory and not item.gone and item.state not in HANDLED)


def due(runs: Iterable[RunView], now: datetime) -> tuple[DueItem, ...]:
    """The open items of open runs whose time has come, the longest overdue first."""
    return tuple(item for item in _timed(runs) if item.due_at <= now)


def coming(runs: Iterable[RunView], now: datetime) -> tuple[DueItem, ...]:
    """The items of open runs, open or put off, whose time is still to come, soonest first."""
    return tuple(item for item in _timed(runs) if item.due_at > now)


def _timed(runs: Iterable[RunView]) -> list[DueItem]:
    items = [
        DueItem(item.id, item.ask, item.due_at, run.id, deferred=item.deferred_until is not None)
        for run in runs
        if run.closed_at is None
        for item in run.items
        if item.due_at is not None and not item.gone and item.state in (ItemState.OPEN, ItemState.DEFERRED)
    ]
    return sorted(items, key=lambda item: item.due_at)


def in_order(ids: Sequence[str], wanted: Sequence[str]) -> list[str]:
    """`ids` as a user ordered them: those that `wanted` does not name follow the one they follow in `ids`."""
    known = set(ids)
    result = [each for each in dict.fromkeys(wanted) if each in known]
    placed = set(result)
    for place, each in enumerate(ids):
        if each not in placed:
            result.insert(result.index(ids[place - 1]) + 1 if place else 0, each)
            placed.add(each)
    return result


def moved(ids: Sequence[str], item_id: str, before: str, parts: Mapping[str, str]) -> list[str]:
    """`ids` with `item_id` and its parts in front of `before`, or last where that is none of the others.

    `parts` holds for each part the id of its whole.
    """
    going = [each for each in ids if each == item_id or parts.get(each) == item_id]
    staying = [each for each in ids if each not in going]
    place = staying.index(before) if before in staying else len(staying)
    return [*staying[:place], *going, *staying[place:]]
