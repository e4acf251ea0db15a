"""The alarm clock: rings when the time comes, also after sleep and a changed clock, and never twice for one time."""

import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from samledning.alarm import Alarm

NOW = datetime(2026, 11, 22, 13, 30, tzinfo=UTC)
DEADLINE_SECONDS = 60
"""Only a failure waits so long."""


class Wall:
    """A clock that stands still until it is turned."""

    def __init__(self) -> None:
        self.moment = NOW

    def now(self) -> datetime:
        return self.moment


class Heard:
    """What the alarm called, and an event for each kind of call."""

    def __init__(self) -> None:
        self.rung = threading.Semaphore(0)
        self.jumps: list[timedelta] = []

    def rings(self) -> bool:
        """Whether it rings before the deadline."""
        return self.rung.acquire(timeout=DEADLINE_SECONDS)

    def is_quiet(self) -> bool:
        """Whether it has not rung any more by now."""
        return not self.rung.acquire(blocking=False)


@pytest.fixture
def wall() -> Wall:
    return Wall()


@pytest.fixture
def heard() -> Heard:
    return Heard()


@pytest.fixture
def alarm(wall: Wall, heard: Heard) -> Iterator[Alarm]:
    clock = Alarm(wall, heard.rung.release, heard.jumps.append)
    clock.start()
    yield clock
    clock.stop()
    clock.stop()  # a second time does nothing


def test_it_rings_at_once_for_what_is_due_and_once_only(alarm: Alarm, heard: Heard) -> None:
    alarm.set(NOW - timedelta(hours=1))
    assert heard.rings()
    alarm.beat()
    assert heard.is_quiet()


def test_it_rings_when_the_time_comes(alarm: Alarm, heard: Heard) -> None:
    alarm.set(NOW + timedelta(milliseconds=200))
    assert heard.rings()


def test_another_time_takes_the_place_of_the_one_before_and_none_of_all(alarm: Alarm, heard: Heard) -> None:
    alarm.set(NOW + timedelta(hours=1))
    alarm.set(None)
    alarm.set(NOW)
    assert heard.rings()
    assert heard.is_quiet()


def test_the_heartbeat_finds_what_became_due_while_the_computer_slept(alarm: Alarm, heard: Heard, wall: Wall) -> None:
    alarm.set(NOW + timedelta(hours=1))
    alarm.beat()
    assert heard.jumps == []
    wall.moment += timedelta(hours=2)  # the computer's own counting of seconds has stood still
    alarm.beat()
    assert heard.rings()
    assert [round(jump / timedelta(minutes=1)) for jump in heard.jumps] == [120]


def test_a_clock_that_is_set_back_is_noticed_and_rings_at_the_new_time(alarm: Alarm, heard: Heard, wall: Wall) -> None:
    alarm.set(NOW + timedelta(minutes=1))
    wall.moment -= timedelta(hours=1)
    alarm.beat()
    assert [round(jump / timedelta(minutes=1)) for jump in heard.jumps] == [-60]
    assert heard.is_quiet()
    wall.moment += timedelta(hours=2)
    alarm.beat()
    assert heard.rings()


def test_a_poll_is_called_again_and_again(alarm: Alarm) -> None:
    called = threading.Semaphore(0)
    alarm.every(0.05, called.release, name="look")
    for _time in range(3):
        assert called.acquire(timeout=DEADLINE_SECONDS)


def test_a_poll_goes_on_after_the_clock_was_set_back(alarm: Alarm, heard: Heard, wall: Wall) -> None:
    called = threading.Semaphore(0)
    alarm.every(0.05, called.release, name="look")
    assert called.acquire(timeout=DEADLINE_SECONDS)
    wall.moment -= timedelta(hours=5)
    alarm.beat()
    assert called.acquire(timeout=DEADLINE_SECONDS)
    assert len(heard.jumps) == 1
