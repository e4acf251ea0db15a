"""What tests of several processes share: a case on a file, the program as a process, helpers that are spoken to."""

import json
import os
import queue
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from samledning.actor import service as actor
from samledning.incident import service as incident
from samledning.log.queries import page
from samledning.log.views import EntryView
from samledning.paths import seats_file
from samledning.situation.queries import reports
from samledning.situation.views import ReportView
from samledning.start import Workspace, open_workspace
from samledning.store.snapshot import case_digest
from samledning.store.verify import Report, verify

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
DEADLINE_SECONDS = 60.0
LOOK_SECONDS = 0.02
PERSON, NAME = "Anna Berg", "Strömavbrott Örebro"
EMPTY = "Skriv vad som händer och tryck Enter"
"""What stands in a log line where nothing is typed."""
ALL = 1_000_000


@dataclass(frozen=True)
class Case:
    """An incident in a database file that several processes have open."""

    database: Path
    incident_id: str

    @contextmanager
    def opened(self) -> Iterator[Workspace]:
        """A seat of the test's own."""
        workspace = open_workspace(self.database)
        try:
            yield workspace
        finally:
            workspace.close()

    def entries(self) -> list[EntryView]:
        """Every line of the log, by number."""
        with self.opened() as workspace, workspace.read() as unit:
            found = page(unit, self.incident_id, size=ALL).entries
        return sorted(found, key=lambda entry: int(entry.label[1:]))

    def reports(self) -> list[ReportView]:
        """Every report that is not struck, by number."""
        with self.opened() as workspace, workspace.read() as unit:
            found = reports(unit, self.incident_id, size=ALL).reports
        return sorted(found, key=lambda report: int(report.label[1:]))

    def add_actors(self, *names: str) -> None:
        """Let organisations take part in the incident."""
        with self.opened() as workspace:
            person = workspace.last_person()
            assert person
            workspace.become(person)
            with workspace.write() as unit:
                for name in names:
                    actor.add(unit, self.incident_id, name)

    def verified(self) -> Report:
        """What a full check of the database finds."""
        return verified(self.database)

    def digest(self) -> str:
        """What the whole case comes to; the same for the same case in another file."""
        with self.opened() as workspace, workspace.read() as unit:
            return case_digest(unit.connection, self.incident_id)


def make_case(database: Path) -> Case:
    """A database with one person and one incident."""
    workspace = open_workspace(database)
    workspace.introduce(PERSON)
    with workspace.write() as unit:
        incident_id = incident.create(unit, NAME)
    workspace.close()
    return Case(database, incident_id)


def verified(database: Path) -> Report:
    """What a full check of a database finds."""
    workspace = open_workspace(database, stays=False)
    try:
        with workspace.read() as unit:
            return verify(unit.connection)
    finally:
        workspace.close()


def kept_beside(database: Path, query: str) -> list[tuple[Any, ...]]:
    """What the seats file holds: drafts, sent lines, seats."""
    with closing(sqlite3.connect(f"{seats_file(database).absolute().as_uri()}?mode=ro", uri=True)) as connection:
        return connection.execute(query).fetchall()


def python(*arguments: str | Path) -> list[str]:
    """The command that runs something with this Python."""
    return [sys.executable, *map(str, arguments)]


def samledning(*arguments: str | Path) -> list[str]:
    """The command that runs the program."""
    return python("-m", "samledning", *arguments)


def limited(limit: str, *command: str) -> list[str]:
    """The same command with something taken from it; see `limited_process.py`."""
    return python(HERE / "limited_process.py", limit, *command)


def environment(home: Path) -> dict[str, str]:
    """The environment for a process whose settings and crash reports are to lie in `home`."""
    ours = ("SAMLEDNING", "TEXTUAL", "COLUMNS", "LINES")  # the last two would go before the size of the test's terminal
    kept = {name: value for name, value in os.environ.items() if not name.startswith(ours)}
    return {**kept, "SAMLEDNING_HOME": str(home), "PYTHONPATH": str(ROOT), "PYTHONUNBUFFERED": "1"}


def until(happened: Callable[[], bool], what: str, seconds: float = DEADLINE_SECONDS) -> None:
    """Come back when `happened` is true; for what can only be seen by looking again. Fails if that takes too long."""
    deadline = time.monotonic() + seconds
    while not happened():
        assert time.monotonic() < deadline, f"{seconds:g} s went by without: {what}"
        time.sleep(LOOK_SECONDS)


class Helper:
    """A process that is spoken to in lines; what it answers is kept until it is asked for."""

    def __init__(self, command: list[str], environment: Mapping[str, str]) -> None:
        self.process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            env=dict(environment),
            text=True,
            encoding="utf-8",
        )
        self._heard: queue.SimpleQueue[str] = queue.SimpleQueue()
        assert self.process.stdout
        self._ear = threading.Thread(target=self._listen, args=(self.process.stdout,), daemon=True)
        self._ear.start()

    def _listen(self, stream: IO[str]) -> None:
        for line in stream:
            self._heard.put(line.rstrip("\n"))
        self._heard.put("")

    def say(self, line: str) -> None:
        """Send one line."""
        assert self.process.stdin
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()

    def hear(self, seconds: float = DEADLINE_SECONDS) -> str:
        """The next line from the process, empty when it has ended. Fails if none comes."""
        try:
            return self._heard.get(timeout=seconds)
        except queue.Empty:
            raise AssertionError(f"nothing was heard for {seconds:g} s") from None

    def ask(self, **command: object) -> dict[str, Any]:
        """Have the process do something; what it answers."""
        self.say(json.dumps(command))
        answer: dict[str, Any] = json.loads(self.hear())
        return answer

    def finish(self) -> int:
        """Say that there is nothing more to do. Returns the exit code."""
        assert self.process.stdin
        self.process.stdin.close()
        return self.process.wait(DEADLINE_SECONDS)

    def close(self) -> None:
        """End the process, however far it has come."""
        assert self.process.stdin
        assert self.process.stdout
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()
        self._ear.join(DEADLINE_SECONDS)
        self.process.stdin.close()
        self.process.stdout.close()
