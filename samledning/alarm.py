"""The alarm clock: wakes the program at the earliest due time, notices sleep and changed clocks, and keeps the polls.

The only importer of APScheduler. What is due is kept in the database; this only says when to look there, so nothing is
lost by an alarm that comes late or not at all.
"""

import time
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime, timedelta

from apscheduler.jobstores.base import JobLookupError
from apscheduler.schedulers.background import BackgroundScheduler

from samledning.clock import Clock, SystemClock

DUE = "due"
COMPUTER = SystemClock()
"""What the scheduler goes by, whatever clock the program was handed."""

GAP = timedelta(seconds=5)
"""So much may the clock on the wall and the computer's own counting of seconds differ between two beats."""

THREADS = 4


class Alarm:
    """One job at the earliest due time, and polls. What is called is called in a thread: it may post messages only.

    `ring` is called when the time set by `set` has come, and at once when the clock jumped past it. `jumped` is called
    with by how far the clock on the wall went on more than the computer counted: it slept, or its clock was changed.
    """

    def __init__(self, clock: Clock, ring: Callable[[], None], jumped: Callable[[timedelta], None]) -> None:
        self._clock = clock
        self._ring = ring
        self._jumped = jumped
        self._due_at: datetime | None = None
        self._beaten = (clock.now(), time.monotonic())
        self._polls: dict[str, float] = {}
        self._scheduler = BackgroundScheduler(
            timezone=UTC,
            executors={"default": {"type": "threadpool", "max_workers": THREADS}},
            # The stock grace time is a second: a stall of two would drop what was due in it without a word.
            job_defaults={"misfire_grace_time": None, "coalesce": True, "max_instances": 1},
        )

    def start(self) -> None:
        """Begin to count."""
        self._scheduler.start()

    def stop(self) -> None:
        """Let go of every job, also of those that are under way: they have times after which they give up."""
        if self._scheduler.running:
            # The scheduler cannot be ended while its thread is among the jobs: that finishes first, and begins no more.
            self._scheduler.pause()
            self._scheduler.remove_all_jobs()
            self._scheduler.shutdown(wait=False)

    def set(self, due_at: datetime | None) -> None:
        """Ring at `due_at` (UTC) and at no other time; at once where that has passed, never for None."""
        if due_at == self._due_at:
            return
        self._due_at = due_at
        self._set_again()

    def every(self, seconds: float, what: Callable[[], object], *, name: str) -> None:
        """Call `what` every so many seconds from now on, in a thread, until the program ends.

        Never twice at a time: a call that takes longer than the interval makes the next one wait. `what` handles its
        own errors and gives up by itself after a while. `name` tells polls apart; the same name again takes the place
        of the one before.
        """
        self._polls[name] = seconds
        self._scheduler.add_job(what, "interval", seconds=seconds, id=name, replace_existing=True)

    def beat(self) -> bool:
        """The heartbeat: find out whether the clock on the wall has jumped. To be called every second or so.

        The scheduler counts with the computer's own seconds, which stand still while it sleeps, and knows nothing of a
        clock that was set.
        """
        (wall, counted), now = self._beaten, (self._clock.now(), time.monotonic())
        self._beaten = now
        jump = (now[0] - wall) - timedelta(seconds=now[1] - counted)
        if abs(jump) < GAP:
            return False
        self._set_again()
        for name, seconds in self._polls.items():
            # An interval is counted on the wall: set back by an hour, a poll would be silent for an hour.
            with suppress(JobLookupError):
                self._scheduler.modify_job(name, next_run_time=COMPUTER.now() + timedelta(seconds=seconds))
        self._jumped(jump)
        return True

    def _set_again(self) -> None:
        if self._due_at is None:
            with suppress(JobLookupError):
                self._scheduler.remove_job(DUE)
            return
        # The scheduler has the computer's clock; ours may be another. What counts is how long is left.
        left = max(timedelta(0), self._due_at - self._clock.now())
        self._scheduler.add_job(self._rung, "date", run_date=COMPUTER.now() + left, id=DUE, replace_existing=True)

    def _rung(self) -> None:
        self._due_at = None
        self._ring()
