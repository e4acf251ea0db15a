"""Who is running, and what they have typed but not yet saved: a small file beside the database.

None of it is journalled: a half-typed line is nobody's statement yet. Plain SQLite, so that a draft can be kept and
brought back before the database library is loaded.
"""

import os
import sqlite3
import threading
from collections.abc import Sequence
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from samledning.clock import parse_iso
from samledning.errors import Problem
from samledning.paths import seats_file
from samledning.store import turns
from samledning.store.files import make_private_file

TABLES = f"""
{turns.TABLE}
CREATE TABLE IF NOT EXISTS seat (
    id TEXT PRIMARY KEY, pid INTEGER NOT NULL, process_started REAL NOT NULL, person_id TEXT, since TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS draft (
    seat TEXT NOT NULL, field TEXT NOT NULL, incident_id TEXT NOT NULL, text TEXT NOT NULL, cursor INTEGER NOT NULL,
    at TEXT NOT NULL, base TEXT, PRIMARY KEY (seat, field)
);
CREATE TABLE IF NOT EXISTS outbox (
    entry_id TEXT PRIMARY KEY, seat TEXT NOT NULL, incident_id TEXT NOT NULL, typed TEXT NOT NULL,
    reading INTEGER NOT NULL, at TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS outbox_answer (
    entry_id TEXT NOT NULL, label TEXT NOT NULL, PRIMARY KEY (entry_id, label)
);
CREATE TABLE IF NOT EXISTS told (
    key TEXT NOT NULL, due_at TEXT NOT NULL, stage INTEGER NOT NULL, PRIMARY KEY (key, due_at, stage)
);
CREATE TABLE IF NOT EXISTS outbox_begun (entry_id TEXT PRIMARY KEY, begun TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS setting (name TEXT PRIMARY KEY, value TEXT NOT NULL);
"""

FORGET_DRAFT = """
DELETE FROM draft WHERE seat = ? AND field IN ('logline', 'paste') AND at <= ? AND substr(?, 1, length(text)) = text
"""
FORGET_BEGUN = """
DELETE FROM draft WHERE seat = ? AND field = 'logline.begun'
AND NOT EXISTS (SELECT 1 FROM draft AS line WHERE line.seat = draft.seat AND line.field = 'logline')
"""
"""Where a line was begun says nothing without the line."""

SAME_START_SECONDS = 2.0

REMEMBERED = timedelta(days=7)
"""How long it is known what people have been told of."""


@dataclass(frozen=True)
class Draft:
    """A text that is being typed in `field`, as it stood at `at` (UTC).

    `base` is what was kept in the field when the typing began, None where nothing is kept in it.
    """

    field: str
    incident_id: str
    text: str
    cursor: int
    at: datetime
    base: str | None = None


@dataclass(frozen=True)
class Waiting:
    """A line that was sent but whose saving has not been confirmed; `entry_id` makes a second try harmless.

    `answers` are the labels of the requests that its writer said it answers, `begun` tells where it was begun.
    """

    entry_id: str
    incident_id: str
    typed: str
    reading: bool
    at: datetime
    answers: tuple[str, ...] = ()
    begun: str = ""


class Seats:
    """The seats of one database, seen from the seat called `seat`.

    What the file answers when it cannot be read or written is raised as a `Problem`.
    """

    def __init__(self, database: Path, seat: str) -> None:
        """Open the file, made first where needed. Raises sqlite3.Error where it cannot be."""
        self.seat = seat
        self._path = path = seats_file(database)
        make_private_file(path)
        self._lock = threading.Lock()
        self._connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False, timeout=2)
        self._connection.execute("PRAGMA journal_mode=wal")
        self._connection.execute("PRAGMA synchronous=NORMAL")
        self._connection.executescript(TABLES)
        self._add_what_is_new()
        self.turns = turns.Turns(self._run)

    def enter(self, now: datetime, person_id: str | None) -> tuple[datetime, ...]:
        """Take a seat. Returns since when each seat had run that ended without leaving: killed, or out of power."""
        lost = self._clear_lost()
        self._run("DELETE FROM told WHERE due_at < ?", ((now - REMEMBERED).isoformat(),))
        self._run(
            "INSERT OR REPLACE INTO seat VALUES (?, ?, ?, ?, ?)",
            (self.seat, os.getpid(), _process_started(os.getpid()), person_id, now.isoformat()),
        )
        return lost

    def leave(self) -> None:
        """Give up the seat; its drafts stay for the next one."""
        with suppress(Problem):  # on a full disk the program ends all the same; the next one takes this for a crash
            self._run("DELETE FROM seat WHERE id = ?", (self.seat,))
        with self._lock, closing(self._connection):
            pass

    def running(self) -> int:
        """How many seats are running now, this one included."""
        return sum(_alive(pid, started) for _seat, pid, started, _since in self._seats())

    def keep_draft(self, draft: Draft) -> None:
        """Keep what is typed in a field; an empty text removes it."""
        if draft.text:
            at = draft.at.isoformat()
            row = (self.seat, draft.field, draft.incident_id, draft.text, draft.cursor, at, draft.base)
            self._run("INSERT OR REPLACE INTO draft VALUES (?, ?, ?, ?, ?, ?, ?)", row)
        else:
            self._run("DELETE FROM draft WHERE seat = ? AND field = ?", (self.seat, draft.field))

    def adopt_draft(self, field: str) -> Draft | None:
        """The newest text left in `field` by this seat or by one that no longer runs; it is this seat's from now on."""
        living = [seat for seat, pid, started, _since in self._seats() if _alive(pid, started) and seat != self.seat]
        marks = ", ".join("?" * len(living))
        row = self._run(
            "SELECT seat, incident_id, text, cursor, at, base FROM draft "
            f"WHERE field = ? AND seat NOT IN ({marks}) ORDER BY at DESC LIMIT 1",
            (field, *living),
        )
        if not row:
            return None
        seat, incident_id, text, cursor, at, base = row[0]
        self._run("UPDATE OR REPLACE draft SET seat = ? WHERE seat = ? AND field = ?", (self.seat, seat, field))
        return Draft(field, incident_id, text, cursor, parse_iso(at), base)

    def send(self, waiting: Waiting) -> None:
        """Keep a sent line until `sent` says that it is saved.

        What is kept of it as half-typed goes in the same moment: after a crash it must not stand there to be sent once
        more. What has been typed since then stays.
        """
        row = (
            waiting.entry_id,
            self.seat,
            waiting.incident_id,
            waiting.typed,
            int(waiting.reading),
            waiting.at.isoformat(),
        )
        statements: list[tuple[str, tuple[object, ...]]] = [
            ("INSERT OR REPLACE INTO outbox VALUES (?, ?, ?, ?, ?, ?)", row),
            (FORGET_DRAFT, (self.seat, waiting.at.isoformat(), waiting.typed)),
            (FORGET_BEGUN, (self.seat,)),
        ]
        answer = "INSERT OR REPLACE INTO outbox_answer VALUES (?, ?)"
        statements += [(answer, (waiting.entry_id, label)) for label in waiting.answers]
        if waiting.begun:
            statements.append(("INSERT OR REPLACE INTO outbox_begun VALUES (?, ?)", (waiting.entry_id, waiting.begun)))
        self._run_together(statements)

    def sent(self, entry_id: str) -> None:
        """The line is saved; it need not be kept here."""
        self._run("DELETE FROM outbox WHERE entry_id = ?", (entry_id,))
        self._run("DELETE FROM outbox_answer WHERE entry_id = ?", (entry_id,))
        self._run("DELETE FROM outbox_begun WHERE entry_id = ?", (entry_id,))

    def adopt_waiting(self) -> list[Waiting]:
        """Lines that a seat which no longer runs had sent without learning that they were saved, oldest first."""
        living = [seat for seat, pid, started, _since in self._seats() if _alive(pid, started) and seat != self.seat]
        marks = ", ".join("?" * len(living))
        self._run(f"UPDATE outbox SET seat = ? WHERE seat NOT IN ({marks})", (self.seat, *living))
        rows = self._run(
            "SELECT entry_id, incident_id, typed, reading, at, begun FROM outbox "
            "LEFT JOIN outbox_begun USING (entry_id) WHERE seat = ? ORDER BY at",
            (self.seat,),
        )
        return [
            Waiting(row[0], row[1], row[2], bool(row[3]), parse_iso(row[4]), self._answers(row[0]), row[5] or "")
            for row in rows
        ]

    def claim(self, key: str, due_at: datetime, stage: int) -> bool:
        """Whether it is for this seat to tell people that something is due: true for the first that asks.

        `key` names the thing, `due_at` (UTC) its time; it may be told again in later stages, once in each.
        """
        return self.claim_all([(key, due_at, stage)])[0]

    def claim_all(self, things: Sequence[tuple[str, datetime, int]]) -> list[bool]:
        """The same for several at once: of two seats that ask at the same moment, one gets all that is left to tell."""
        statement = "INSERT OR IGNORE INTO told VALUES (?, ?, ?) RETURNING stage"
        rows = self._run_together([(statement, (key, due_at.isoformat(), stage)) for key, due_at, stage in things])
        return [bool(row) for row in rows]

    def setting(self, name: str) -> str:
        """A choice kept for this database on this machine, empty where none was made."""
        rows = self._run("SELECT value FROM setting WHERE name = ?", (name,))
        return str(rows[0][0]) if rows else ""

    def choose(self, name: str, value: str) -> None:
        """Keep a choice for this database on this machine."""
        self._run("INSERT OR REPLACE INTO setting VALUES (?, ?)", (name, value))

    def _add_what_is_new(self) -> None:
        """Bring a file that an earlier program made to what this one keeps."""
        if not self._knows_base():
            self._connection.execute("BEGIN IMMEDIATE")
            if not self._knows_base():  # another seat may have been first
                self._connection.execute("ALTER TABLE draft ADD COLUMN base TEXT")
            self._connection.execute("COMMIT")

    def _knows_base(self) -> bool:
        columns = self._connection.execute("PRAGMA table_info(draft)").fetchall()
        return any(name == "base" for _number, name, *_more in columns)

    def _answers(self, entry_id: str) -> tuple[str, ...]:
        rows = self._run("SELECT label FROM outbox_answer WHERE entry_id = ? ORDER BY label", (entry_id,))
        return tuple(row[0] for row in rows)

    def clean(self) -> None:
        """Rewrite the file so that nothing is left in it of what was half-typed once and is not any more."""
        self._run("VACUUM", ())
        self._run("PRAGMA wal_checkpoint(TRUNCATE)", ())

    def _seats(self) -> list[tuple[str, int, float, str]]:
        return self._run("SELECT id, pid, process_started, since FROM seat", ())

    def _clear_lost(self) -> tuple[datetime, ...]:
        lost = [(seat, since) for seat, pid, started, since in self._seats() if not _alive(pid, started)]
        for seat, _since in lost:
            self._run("DELETE FROM seat WHERE id = ?", (seat,))
        return tuple(parse_iso(since) for _seat, since in lost)

    def _run(self, statement: str, values: tuple[object, ...]) -> list[tuple]:  # type: ignore[type-arg]
        with self._lock:
            try:
                return self._connection.execute(statement, values).fetchall()
            except sqlite3.Error as error:
                raise self._told(error) from error

    def _run_together(self, statements: Sequence[tuple[str, tuple[object, ...]]]) -> list[list[object]]:
        """Carry all of it out, or nothing. Returns what each statement answered."""
        with self._lock:
            try:
                with self._connection:
                    self._connection.execute("BEGIN IMMEDIATE")
                    return [self._connection.execute(statement, values).fetchall() for statement, values in statements]
            except sqlite3.Error as error:
                raise self._told(error) from error

    def _told(self, error: sqlite3.Error) -> Exception:
        from samledning.store.engine import in_words  # only now: it loads the database library

        return in_words(error, self._path) or error


def _process_started(pid: int) -> float | None:
    """When a process started, in seconds after the computer's first one: a number that was given to another process
    later is not mistaken for it, and setting the clock moves both alike.

    None for one that has ended, also while its parent has not asked how.
    """
    import psutil

    try:
        process = psutil.Process(pid)
        if process.status() == psutil.STATUS_ZOMBIE:
            return None
        first = psutil.Process(1).create_time() if psutil.pid_exists(1) else psutil.boot_time()
        return process.create_time() - first
    except psutil.Error:
        return None


def _alive(pid: int, started: float) -> bool:
    then = _process_started(pid)
    return then is not None and abs(then - started) < SAME_START_SECONDS
