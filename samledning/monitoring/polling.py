"""Asking the sources in turn: once for all seats and all incidents, never sooner than a source stands.

Each answer is waited for in a thread of its own that nothing waits for, so that a service that never answers delays
neither the others nor the end of the program.
"""

import json
import queue
import random
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import asdict, dataclass, replace
from datetime import datetime, timedelta
from typing import Protocol

from samledning.clock import Clock, parse_iso
from samledning.errors import Problem
from samledning.monitoring import queries, rules, service, sources
from samledning.monitoring.queries import Asked
from samledning.monitoring.sources import CATALOGUE, Source
from samledning.monitoring.terms import Fault, Item, PollState, SourceKind, Unreadable
from samledning.monitoring.views import SourceHealth, SourceView
from samledning.store.seats import Seats
from samledning.store.unit import ReadUnit, WriteUnit

PATIENCE_SECONDS = 25.0
"""How long answers are waited for in all: a little longer than one may take."""
LEAVING_SECONDS = 0.5
"""How long the end of the program waits for what has been answered to be kept."""
MOST_KEPT = 500
"""So many of the newest items of an answer are looked at; the fullest source sends as many."""


class Desk(Protocol):
    """An open database with the seat that works on it, as this room needs it."""

    clock: Clock
    seats: Seats | None
    person_id: str | None

    def read(self) -> AbstractContextManager[ReadUnit]: ...
    def write(self) -> AbstractContextManager[WriteUnit]: ...


@dataclass(frozen=True)
class Outcome:
    """What came of one source: how many items are new, in words what was wrong, or in how many seconds it may be asked
    (infinite for never), where it was not its turn."""

    key: str
    name: str
    new: int = 0
    fault: str = ""
    waits: float | None = None


@dataclass(frozen=True)
class _Turn:
    """A turn that this seat has taken: whom to ask, for whom, and how things stood."""

    number: int
    state: PollState
    source: Source
    wanted: tuple[Asked, ...]
    address: str

    @property
    def name(self) -> str:
        return self.wanted[0].source.name


class Poller:
    """Asks the sources that are on. `run` says for how many seconds the computer has run, also while the clock on the
    wall is moved; `draw` draws a number between 0 and 1."""

    def __init__(
        self,
        desk: Desk,
        *,
        catalogue: Mapping[SourceKind, Source] = CATALOGUE,
        run: Callable[[], float] = time.monotonic,
        draw: Callable[[], float] = random.random,
        patience: float = PATIENCE_SECONDS,
    ) -> None:
        self._desk = desk
        self._catalogue = catalogue
        self._run = run
        self._draw = draw
        self._patience = patience
        self._answers: queue.SimpleQueue[tuple[_Turn, object] | None] = queue.SimpleQueue()
        self._one = threading.Lock()
        self._leaving = threading.Event()
        self._thread: threading.Thread | None = None

    def begin(self, tell: Callable[[Sequence[Outcome]], None] | None = None, *, at_once: bool = False) -> bool:
        """Ask those whose turn it is, in a thread that nothing waits for; `tell` hears there what came of it.

        False where that is under way already.
        """
        if self._leaving.is_set() or (self._thread and self._thread.is_alive()):
            return False

        def ask() -> None:
            try:
                outcomes = self.poll(at_once=at_once)
            except Problem:  # the database is held by another, or the disk is full; the next turn comes
                outcomes = ()
            except Exception:
                if self._leaving.is_set():  # the database was closed under it
                    return
                raise
            if tell and not self._leaving.is_set():
                tell(outcomes)

        self._thread = threading.Thread(target=ask, name="monitoring", daemon=True)
        self._thread.start()
        return True

    def poll(self, *, at_once: bool = False) -> tuple[Outcome, ...]:
        """Ask the sources whose turn it is, those in question `at_once` too where their floor allows it, and keep what
        they say. Returns what came of each source that is on. Raises a `Problem` where nothing can be kept."""
        with self._one:
            with self._desk.read() as unit:
                wanted = queries.asked(unit)
            taken, waiting = self._take_turns(wanted, at_once=at_once)
            for turn in taken:
                threading.Thread(target=self._ask, args=(turn,), name="source", daemon=True).start()
            return (*waiting, *self._gather(taken))

    def health(self, found: Sequence[SourceView]) -> tuple[SourceHealth, ...]:
        """How each source is, now. Raises a `Problem` where that cannot be read."""
        now, run = self._desk.clock.now(), self._run()
        return tuple(self._health(each, now, run) for each in found)

    def close(self) -> None:
        """Ask nobody any more, and wait for no answer."""
        self._leaving.set()
        self._answers.put(None)
        if self._thread and self._thread is not threading.current_thread():
            self._thread.join(LEAVING_SECONDS)

    def _take_turns(self, wanted: Sequence[Asked], *, at_once: bool) -> tuple[list[_Turn], list[Outcome]]:
        """The turns that this seat gets, and the sources whose turn it is not."""
        seats = self._desk.seats
        if seats is None or self._desk.person_id is None or self._leaving.is_set():
            return [], []
        by_key: dict[str, list[Asked]] = {}
        for each in wanted:
            by_key.setdefault(each.source.key, []).append(each)
        taken, waiting = [], []
        for key, those in by_key.items():
            source = self._catalogue[those[0].source.kind]
            now, run = self._desk.clock.now(), self._run()
            number, text = seats.turns.last(key)
            state = _renewed(_from_text(key, text), those)
            waits = rules.remaining(state, source.floor, now, run, at_once=at_once)
            asking = replace(state, asked_at=now, asked_run=run, wait=source.interval)
            if waits <= 0 and seats.turns.take(key, number, _to_text(asking)):
                address = source.address(_places(those)) if source.url else those[0].source.url
                taken.append(_Turn(number + 1, asking, source, tuple(those), address))
            else:
                waiting.append(Outcome(key, those[0].source.name, waits=waits or source.floor))
        return taken, waiting

    def _ask(self, turn: _Turn) -> None:
        """Ask one source; what came back, or what was wrong, goes to whoever gathers."""
        from samledning.monitoring import fetching

        known = turn.state if turn.state.question == _question(turn) else PollState(turn.state.source)
        question = fetching.Question(
            url=turn.address,
            contact=turn.wanted[0].source.contact,
            most_bytes=turn.source.most_bytes,
            tag=known.tag,
            modified=known.modified,
            gone_is_final=turn.source.gone_is_final,
        )
        came: object
        try:
            answer = fetching.fetch(question, self._desk.clock.now())
            parsed = None if answer.payload is None else sources.parse(turn.source, answer.payload)
            came = (answer, parsed)
        except (fetching.NoAnswer, Unreadable) as fault:
            came = fault
        except Exception:  # a service can send anything; what we did not foresee is no reason to fall silent
            came = Unreadable(Fault.OURS)
        self._answers.put((turn, came))

    def _gather(self, taken: Sequence[_Turn]) -> tuple[Outcome, ...]:
        """Wait for the answers, keep each as it comes, and note those that did not come in time."""
        left = {turn.state.source: turn for turn in taken}
        outcomes = []
        deadline = time.monotonic() + self._patience
        while left and not self._leaving.is_set():
            try:
                came = self._answers.get(timeout=max(0.0, deadline - time.monotonic()))
            except queue.Empty:
                outcomes += [self._settle(turn, Unreadable(Fault.TIMEOUT)) for turn in left.values()]
                break
            if came is not None and left.get(came[0].state.source) is came[0]:  # else the answer to an earlier turn
                outcomes.append(self._settle(left.pop(came[0].state.source), came[1]))
        return tuple(outcomes)

    def _settle(self, turn: _Turn, came: object) -> Outcome:
        """Keep what a source said, and how it is now."""
        now, source = self._desk.clock.now(), turn.source
        new, wait = 0, None
        try:
            if isinstance(came, tuple):
                answer, parsed = came
                new = self._keep(turn, parsed.items) if parsed else 0
                asked = rules.next_wait(source.interval, 0, None, self._draw())
                state = rules.answered(turn.state, now, asked, broken=parsed.broken if parsed else None)
                state = replace(state, tag=answer.tag, modified=answer.modified, question=_question(turn))
            else:
                wait = getattr(came, "wait", None)
                longer = rules.next_wait(source.interval, turn.state.failures + 1, wait, self._draw())
                state = rules.failed(turn.state, came.fault, came.detail, longer)  # type: ignore[attr-defined]
            self._note_health(turn, state)
        except Problem as problem:  # nothing was kept: the same will be said at the next turn, so its tag is not taken
            return Outcome(turn.state.source, turn.name, fault=str(problem))
        if seats := self._desk.seats:
            seats.turns.keep(turn.state.source, turn.number, _to_text(state))
        return Outcome(turn.state.source, turn.name, new, rules.fault_in_words(state.fault, state.detail))

    def _keep(self, turn: _Turn, items: Sequence[Item]) -> int:
        newest = sorted(items, key=lambda item: item.published or self._desk.clock.now(), reverse=True)[:MOST_KEPT]
        if not newest:
            return 0
        with self._desk.write() as unit:
            return sum(
                len(
                    service.keep_wanted(
                        unit,
                        each.incident_id,
                        turn.source.kind,
                        newest,
                        places=each.places,
                        since=each.opened_at,
                    )
                )
                for each in turn.wanted
            )

    def _note_health(self, turn: _Turn, state: PollState) -> None:
        """Write down in each case that it has become unknown what a source says, or is known again; else nothing."""
        now = self._desk.clock.now()
        changed = []
        for each in turn.wanted:
            since = rules.unknown_since(state, turn.source.interval, each.source.changed_at, now)
            if (since is None) != (each.source.unknown_since is None):
                changed.append((each.source.id, since))
        if changed:
            with self._desk.write() as unit:
                for source_id, since in changed:
                    service.health_changed(unit, source_id, since, state.fault, state.detail)

    def _health(self, view: SourceView, now: datetime, run: float) -> SourceHealth:
        source, seats = self._catalogue[view.kind], self._desk.seats
        state = _from_text(view.key, seats.turns.last(view.key)[1]) if seats else PollState(view.key)
        waits = rules.remaining(state, source.floor, now, run, at_once=False)
        ahead = None if state.stopped or not view.on else now + timedelta(seconds=waits)
        return SourceHealth(
            key=view.key,
            name=view.name,
            on=view.on,
            good_at=state.good_at,
            unknown_since=rules.unknown_since(state, source.interval, view.changed_at, now) if view.on else None,
            fault=rules.fault_in_words(state.fault, state.detail),
            next_at=ahead,
        )


def _renewed(state: PollState, those: Sequence[Asked]) -> PollState:
    """A source that is never asked again is, once somebody has turned it on anew."""
    turned_on = max(each.source.changed_at for each in those)
    return replace(state, stopped=state.stopped and not (state.asked_at and turned_on > state.asked_at))


def _places(those: Sequence[Asked]) -> tuple[str, ...]:
    """The places of all the incidents that ask; none where one of them says none, since it wants everything."""
    if any(not each.places for each in those):
        return ()
    return tuple(dict.fromkeys(place for each in those for place in each.places))


def _question(turn: _Turn) -> str:
    """What was asked for whom: an answer that nothing is new says nothing to another question."""
    whose = (f"{each.incident_id}={','.join(each.places)}={each.source.changed_at.isoformat()}" for each in turn.wanted)
    return " ".join((turn.address, *sorted(whose)))


def _to_text(state: PollState) -> str:
    values = asdict(state)
    times = {name: moment.isoformat() for name in ("asked_at", "good_at") if (moment := values[name])}
    return json.dumps({**values, **times})


def _from_text(key: str, text: str) -> PollState:
    """What was kept of a source; nothing is known of one where that cannot be read."""
    try:
        values = json.loads(text)
        times = {name: parse_iso(values[name]) if values[name] else None for name in ("asked_at", "good_at")}
        fault = Fault(values["fault"]) if values["fault"] else None
        return PollState(**{**values, **times, "fault": fault, "source": key})
    except (ValueError, TypeError, KeyError):
        return PollState(key)
