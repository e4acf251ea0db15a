"""Several processes that log at once, and processes that are killed while they do: no line is lost, none is doubled."""

import os
import random
import signal
import sqlite3
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from logger_process import add, typed
from running import HERE, Case, Helper, kept_beside, python, verified

from samledning.register.queries import persons

ALWAYS, OFTEN = 6, 200
SEED_VARIABLE = "SAMLEDNING_TEST_SEED"
LINE_SECONDS = 0.006
"""About what one line takes, so that a kill after a random part of it falls anywhere in it."""
MAKING_SECONDS = 0.1
"""About what it takes to make a database."""


@dataclass
class Told:
    """What one writer has told: the labels of its lines, the first one first."""

    pid: int = 0
    ready: bool = False
    left: bool = False
    gone: bool = False
    labels: list[str] = field(default_factory=list)


class Writers:
    """The writers of `logger_process.py`, and what they have told so far."""

    def __init__(self, environment: dict[str, str]) -> None:
        self.helper = Helper(python(HERE / "logger_process.py"), environment)
        self.told: defaultdict[str, Told] = defaultdict(Told)

    def log(self, case: Case, *names: str, lines: int = 0) -> None:
        """Let writers log a number of lines each, or until they are ended."""
        self.helper.say(" ".join(map(str, ("log", case.database, case.incident_id, lines, *names))))

    def make(self, database: Path, *names: str) -> None:
        """Let processes open a database that is not there yet."""
        self.helper.say(" ".join(map(str, ("make", database, *names))))

    def listen(self, until: Callable[[], bool]) -> None:
        """Take in what is told, until it is enough."""
        while not until():
            name, what, *rest = self.helper.hear().split()
            told = self.told[name]
            match what:
                case "started":
                    told.pid = int(rest[0])
                case "saved":
                    assert int(rest[0]) == len(told.labels) + 1
                    told.labels.append(rest[1])
                case _:
                    setattr(told, what, True)

    def listen_for_start(self, name: str) -> None:
        """Take in what is told until a writer's process exists."""
        self.listen(lambda: self.told[name].pid > 0)

    def listen_for_lines(self, name: str, lines: int) -> None:
        """Take in what is told until a writer has opened the database and logged so many lines in all."""
        self.listen(lambda: self.told[name].ready and len(self.told[name].labels) >= lines)

    def listen_to_the_end(self, *names: str) -> None:
        """Take in all that these writers tell until their processes have ended."""
        self.listen(lambda: all(self.told[name].gone for name in names))

    def kill(self, name: str) -> None:
        """End a writer as a crash would."""
        os.kill(self.told[name].pid, signal.SIGKILL)

    def end(self, name: str) -> None:
        """Ask a writer to end in good order."""
        os.kill(self.told[name].pid, signal.SIGTERM)


@pytest.fixture
def writers(home: dict[str, str]) -> Iterator[Writers]:
    """Writers, of which none runs yet."""
    writers = Writers(home)
    with closing(writers.helper):
        yield writers


@pytest.mark.long
@pytest.mark.parametrize("lines", [150, 2000])
def test_two_processes_log_at_once(case: Case, writers: Writers, lines: int) -> None:
    writers.log(case, "norr", "söder", lines=lines)
    writers.listen_to_the_end("norr", "söder")

    entries = case.entries()
    told = {
        label: typed(name, number) for name, labels in _labels(writers) for number, label in enumerate(labels, start=1)
    }
    assert [entry.label for entry in entries] == [f"L{number}" for number in range(1, 2 * lines + 1)]
    assert {entry.label: entry.typed for entry in entries} == told
    (first, last), (other_first, other_last) = (
        (_number(each[0]), _number(each[-1])) for _name, each in _labels(writers)
    )
    assert first < other_last, "one had ended before the other began"
    assert other_first < last, "one had ended before the other began"
    report = case.verified()
    assert report.problems == ()
    assert report.lines >= 2 * lines


def test_killed_at_six_moments(case: Case, writers: Writers) -> None:
    _kill_again_and_again(case, writers, ALWAYS)


@pytest.mark.long
def test_killed_at_two_hundred_moments(case: Case, writers: Writers) -> None:
    _kill_again_and_again(case, writers, OFTEN)


@pytest.mark.long
@pytest.mark.parametrize("moments", [4, 100])
def test_killed_while_two_make_the_database(tmp_path: Path, writers: Writers, moments: int) -> None:
    dice = _dice()
    for moment in range(moments):
        database, victim, other = tmp_path / f"ny{moment}.sqlite", f"a{moment}", f"b{moment}"
        writers.make(database, victim, other)
        writers.listen_for_start(victim)
        time.sleep(dice.uniform(0, MAKING_SECONDS))
        with suppress(ProcessLookupError):  # it may have come to its end before
            writers.kill(victim)
        writers.listen_to_the_end(victim, other)

        assert writers.told[other].left, moment
        assert verified(database).problems == (), database


def _kill_again_and_again(case: Case, writers: Writers, moments: int) -> None:
    dice = _dice()
    killed: list[str] = []
    while len(killed) < moments:
        pair = (f"a{len(killed)}", f"b{len(killed)}")
        victims = list(pair) if dice.random() < 0.4 else [dice.choice(pair)]
        writers.log(case, *pair)
        for victim in victims:
            _kill_at_some_moment(writers, victim, dice)
        _others_go_on_and_leave(writers, [name for name in pair if name not in victims])
        writers.listen_to_the_end(*pair)
        killed += victims
        _check(case, writers, pair, killed)
        _send_again(case, writers, victims)
    report = case.verified()
    assert report.problems == ()
    assert sum(len(labels) for _name, labels in _labels(writers)) <= len(case.entries())


def _kill_at_some_moment(writers: Writers, victim: str, dice: random.Random) -> None:
    """Kill the victim when it has logged some lines and a part of one more; one in six while it still opens."""
    if dice.random() < 1 / 6:
        writers.listen_for_start(victim)
    else:
        writers.listen_for_lines(victim, dice.randint(0, 12))
    time.sleep(dice.uniform(0, LINE_SECONDS))
    writers.kill(victim)


def _others_go_on_and_leave(writers: Writers, others: list[str]) -> None:
    """Whoever was not killed is not held up by whoever was."""
    for name in others:
        writers.listen_for_lines(name, len(writers.told[name].labels) + 3)
        writers.end(name)
    writers.listen_to_the_end(*others)
    assert all(writers.told[name].left for name in others)


def _check(case: Case, writers: Writers, pair: tuple[str, ...], killed: list[str]) -> None:
    """What must be true after each kill, by looking only."""
    entries = case.entries()  # a seat of its own takes and leaves its place here: it finds those that were lost
    kept = {entry.label: entry.typed for entry in entries}
    assert list(kept) == [f"L{number}" for number in range(1, len(entries) + 1)]
    for name in pair:
        labels = writers.told[name].labels
        assert [kept.get(label) for label in labels] == [typed(name, number) for number in range(1, len(labels) + 1)]
        committed = sum(text.startswith(f"{name} ") for text in kept.values())
        assert committed - len(labels) in ((0, 1) if name in killed else (0,)), name
    surely = sum(writers.told[name].ready for name in killed)
    assert surely <= _recovered(case) <= len(killed)
    assert kept_beside(case.database, "SELECT id FROM seat") == []
    with closing(sqlite3.connect(case.database)) as connection:
        assert connection.execute("PRAGMA quick_check").fetchall() == [("ok",)]


def _recovered(case: Case) -> int:
    """How many lost seats the journal says were found."""
    query = (
        "SELECT coalesce(sum(json_extract(content, '$.set.seats')), 0) FROM journal JOIN journal_content USING (id) "
        "WHERE operation = 'recovered'"
    )
    with closing(sqlite3.connect(case.database)) as connection:
        return int(connection.execute(query).fetchone()[0])


def _send_again(case: Case, writers: Writers, victims: list[str]) -> None:
    """The line that was under way is sent once more, as the screen does: it is there once, whether it was before."""
    with case.opened() as workspace:
        with workspace.read() as unit:
            workspace.become(persons(unit)[0])
        for name in victims:
            number = len(writers.told[name].labels) + 1
            writers.told[name].labels.append(add(workspace, case.incident_id, name, number))
    again = [typed(name, len(writers.told[name].labels)) for name in victims]
    texts = [entry.typed for entry in case.entries()]
    assert [texts.count(text) for text in again] == [1] * len(again)


def _dice() -> random.Random:
    """Chance that can be had again: the seed is shown where a test fails."""
    seed = int(os.environ.get(SEED_VARIABLE) or random.SystemRandom().randrange(1 << 32))
    print(f"{SEED_VARIABLE}={seed}")  # noqa: T201
    return random.Random(seed)


def _labels(writers: Writers) -> list[tuple[str, list[str]]]:
    return [(name, told.labels) for name, told in writers.told.items()]


def _number(label: str) -> int:
    return int(label[1:])
