"""How items hang together, which are worth an alarm, when a source is asked again, and what is known of it. Pure."""

import hashlib
import json
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from samledning import clock
from samledning.i18n import _
from samledning.monitoring.areas import concerns
from samledning.monitoring.terms import (
    FAULT_LABELS,
    Fault,
    Item,
    Message,
    PollState,
    Reality,
    Severity,
    SourceKind,
    State,
    Wanted,
)
from samledning.monitoring.views import AlarmView, ItemView, SourceHealth, ThreadView

LONGEST_WAIT = 3600.0
"""Seconds after which a source that does not answer is tried again, however often that has been in vain."""
LONGEST_ASKED = 24 * 3600.0
"""The longest that a source may ask us to wait, in seconds."""
JITTER = 0.25
"""By up to this part a wait is drawn out, so that many programs do not ask at the same moment."""
MISSED = 3
"""When so many turns have passed without a good answer, what a source said before is no longer what is known."""
LOOK_BACK = timedelta(days=3)
"""News from longer than this before the incident began are not taken in by themselves."""


def fingerprint(item: Item) -> str:
    """What tells one wording of an item from another; the same for the same, wherever it came from."""
    said = (item.published and item.published.isoformat(), item.headline, item.text, item.message, item.reality)
    more = (item.severity, item.area, item.codes, item.starts and item.starts.isoformat())
    rest = (item.expires and item.expires.isoformat(), item.link)
    return hashlib.sha256(json.dumps([*said, *more, *rest], ensure_ascii=False).encode()).hexdigest()[:32]


def is_loud(item: Item) -> bool:
    """Whether an item is worth an alarm by itself: a VMA, or a warning of the highest degree."""
    warns = item.message in (Message.ALERT, Message.UPDATE)
    return warns and (item.public_warning or item.severity is Severity.EXTREME)


def is_wanted(item: Item, places: Sequence[str], since: datetime) -> bool:
    """Whether an item of a source that was asked by the clock is kept for an incident in `places`, begun at `since`.

    What only changes or takes back something else, and names no place of its own, is not wanted for itself.
    """
    if item.message is Message.NEWS and item.published and item.published < since - LOOK_BACK:
        return False
    if item.refs and not item.codes and not item.nationwide:
        return False
    return concerns(item.codes, item.nationwide, places)


def threads(items: Sequence[ItemView], now: datetime) -> tuple[ThreadView, ...]:
    """Items with what changes them or takes them back, the thread with the newest message first.

    What belongs together is told by identifiers alone: the times in references can differ from those of what is meant.
    """
    found = _Groups(len(items))
    by_name: dict[tuple[SourceKind, str, str], int] = {}
    anywhere: dict[tuple[SourceKind, str], int] = {}
    for place, item in enumerate(items):
        first = by_name.setdefault((item.kind, item.origin, item.identifier), place)
        found.join(first, place)
        anywhere.setdefault((item.kind, item.identifier), place)
    missing: dict[tuple[SourceKind, str], int] = {}
    for place, item in enumerate(items):
        for ref in item.refs:
            there = by_name.get((item.kind, item.origin, ref), anywhere.get((item.kind, ref)))
            # Two messages about one that we do not have belong together all the same.
            found.join(missing.setdefault((item.kind, ref), place) if there is None else there, place)
    grouped: dict[int, list[ItemView]] = {}
    for place, item in enumerate(items):
        grouped.setdefault(found.of(place), []).append(item)
    made = [_thread(each, now) for each in grouped.values()]
    return tuple(sorted(made, key=lambda each: each.newest.order, reverse=True))


def _thread(items: list[ItemView], now: datetime) -> ThreadView:
    newest_first = tuple(sorted(items, key=lambda each: each.order, reverse=True))
    state = _state(newest_first, now)
    fresh = any(not each.seen for each in newest_first)
    loud = state is State.IN_FORCE and newest_first[0].loud
    return ThreadView(
        id=min(items, key=lambda each: each.number).id,
        items=newest_first,
        state=state,
        unseen=fresh,
        alarming=loud and not newest_first[0].seen,
    )


def _state(newest_first: Sequence[ItemView], now: datetime) -> State:
    """Where a thread stands: what its newest message does, and whether its time has run out."""
    newest = newest_first[0]
    if newest.message is Message.CANCEL:
        return State.CANCELLED
    if newest.message is Message.NEWS:
        return State.TOLD
    return State.RUN_OUT if newest.expires and newest.expires <= now else State.IN_FORCE


class _Groups:
    """Which of a number of things belong together, as one learns it pair by pair."""

    def __init__(self, count: int) -> None:
        self._leader = list(range(count))

    def of(self, place: int) -> int:
        while self._leader[place] != place:
            self._leader[place] = self._leader[self._leader[place]]
            place = self._leader[place]
        return place

    def join(self, one: int, other: int) -> None:
        first, second = sorted((self.of(one), self.of(other)))
        self._leader[second] = first


def is_real_here(reality: Reality, *, exercise: bool) -> bool:
    """Whether an item counts in an incident: tests and exercises do in an exercise only."""
    return reality is Reality.ACTUAL or exercise


def shown(
    threads: Iterable[ThreadView], wanted: Wanted, places: Sequence[str], *, exercise: bool
) -> tuple[ThreadView, ...]:
    """The threads that are wanted; what concerns other places, and tests and exercises outside one, on demand only."""
    return tuple(each for each in threads if _is_shown(each, wanted, places, exercise=exercise))


def _is_shown(thread: ThreadView, wanted: Wanted, places: Sequence[str], *, exercise: bool) -> bool:
    newest = thread.newest
    here = any(concerns(item.codes, item.nationwide, places) for item in thread.items if item.tells_where)
    unknown = not any(item.tells_where for item in thread.items)
    return (
        (wanted.unreal or is_real_here(newest.reality, exercise=exercise))
        and (wanted.elsewhere or here or unknown)
        and (thread.unseen or not wanted.unseen)
        and (not wanted.warnings or thread.state is not State.TOLD)
        and (not wanted.kinds or newest.kind in wanted.kinds)
    )


def is_seen(number: int, until: int, exceptions: Sequence[int]) -> bool:
    """Whether somebody has seen an item who has seen all up to `until`, but for those where it is the other way."""
    return (number <= until) != (number in exceptions)


def look_at(numbers: Iterable[int], until: int, exceptions: Sequence[int], *, seen: bool) -> list[int]:
    """The exceptions once somebody has, or has not, seen the items with these numbers."""
    changed = set(exceptions)
    for number in numbers:
        if is_seen(number, until, exceptions) != seen:
            changed ^= {number}
    return sorted(changed)


def elapsed(state: PollState, now: datetime, run: float) -> float:
    """For how many seconds, at least, a source has not been asked. `run` is for how long the computer has run.

    The clock on the wall may have been moved; how long a computer has run only grows, and begins anew when it starts.
    So the shorter of both counts, and a clock that was set back says nothing.
    """
    if state.asked_at is None:
        return float("inf")
    by_run = run - state.asked_run if run >= state.asked_run else run
    by_wall = (now - state.asked_at).total_seconds()
    return min(by_run, by_wall) if by_wall >= 0 else by_run


def remaining(state: PollState, floor: float, now: datetime, run: float, *, at_once: bool) -> float:
    """For how many seconds more a source may not be asked, 0 for now.

    Somebody who asks `at_once` need not wait for its turn, but for its floor, and for as long as it has asked for or as
    it takes to get well. Infinite where it is not asked again at all.
    """
    if state.stopped:
        return float("inf")
    waits_for = floor if at_once and state.fault is None else max(floor, state.wait)
    return max(0.0, waits_for - elapsed(state, now, run))


def next_wait(interval: float, failures: int, asked: float | None, jitter: float) -> float:
    """For how many seconds to wait after an answer. `jitter` is drawn between 0 and 1, `asked` what the source wants.

    Each failure doubles the wait, up to `LONGEST_WAIT`.
    """
    usual = min(interval * 2.0 ** min(failures, 16), max(interval, LONGEST_WAIT)) * (1 + JITTER * jitter)
    return max(usual, min(asked, LONGEST_ASKED)) if asked is not None else usual


def answered(state: PollState, now: datetime, wait: float, *, broken: int | None) -> PollState:
    """What is known once a source has given a good answer with `broken` items in it, None where nothing is new."""
    sound = replace(state, wait=wait, failures=0, good_at=now, stopped=False)
    if broken is None:
        return sound if state.fault is Fault.ITEMS else replace(sound, fault=None, detail="")
    return replace(sound, fault=Fault.ITEMS if broken else None, detail=str(broken) if broken else "")


def failed(state: PollState, fault: Fault, detail: str, wait: float) -> PollState:
    """What is known once a source has given no good answer."""
    return replace(
        state, wait=wait, failures=state.failures + 1, fault=fault, detail=detail, stopped=fault is Fault.GONE
    )


def unknown_since(state: PollState, interval: float, begun: datetime, now: datetime) -> datetime | None:
    """Since when it is unknown what a source says, None while that is known. It was turned on at `begun` (UTC).

    It is unknown from the last good answer on when the answers after it were no good, or when none has come for long;
    a good answer that seems to come from the time ahead, since the clock was set back, is not believed.
    """
    good = state.good_at
    if good is None or good < begun - timedelta(seconds=interval * MISSED):
        return begun
    if good > now + timedelta(seconds=interval):
        return now
    if state.fault not in (None, Fault.ITEMS):
        return good
    return good if now - good > timedelta(seconds=interval * MISSED) else None


def fault_in_words(fault: Fault | None, detail: str) -> str:
    """What was wrong with an answer, in the language in force; empty for nothing."""
    return _(FAULT_LABELS[fault]).format(detail=detail) if fault else ""


def health_in_words(health: SourceHealth, now: datetime) -> str:
    """How a source is, in a few words: never that all is calm where that is not known."""
    if not health.on:
        return _("av")
    if health.unknown_since is None:
        assert health.good_at
        fine = _("svarade {time}").format(time=clock.short(health.good_at, now))
        return f"{fine}, {health.fault}" if health.fault else fine
    since = _("okänt sedan {time}").format(time=clock.short(health.unknown_since, now))
    if health.good_at is None and not health.fault:
        return _("{since}, har inte svarat än").format(since=since)
    return f"{since}: {health.fault}" if health.fault else since


def alarms(threads: Iterable[ThreadView], places: Sequence[str], *, exercise: bool) -> tuple[AlarmView, ...]:
    """The warnings that count here and that the viewer has not seen, the newest first."""
    here = shown(threads, Wanted(), places, exercise=exercise)
    return tuple(
        AlarmView(each.id, each.newest.headline, each.newest.area, each.newest.published, each.newest.public_warning)
        for each in here
        if each.alarming
    )
