"""The second copy: a folder on another disk that follows the journal, normally within a second.

The folder holds whole backups (`<stem>-<UTC time>.sqlite`, the newest three) and, for each seat, the journal lines that
came after its first backup (`<stem>-<seat>.jsonl`). Any of the backups with all later lines is the whole case.
Whatever happens to the folder, the program goes on; `CopyState` tells how the copy stands.
"""

import re
import sqlite3
import threading
import time
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum
from pathlib import Path

from samledning.clock import Clock, hhmm
from samledning.errors import Problem
from samledning.i18n import _, ngettext
from samledning.store.backup import Backup, looking, make_backup
from samledning.store.copies import COMMANDS, LineFile, backup_path, hash_of, last_line, newest_backup, prune
from samledning.store.journal import BEYOND_LINES
from samledning.store.lines import newer_than, origin_of

BATCH = 500
LOOK_SECONDS = 1.0
STOP_SECONDS = 2.0
MOST_PATIENCE_SECONDS = 60.0
NEW_BACKUP_AFTER = timedelta(hours=1)
RETRY_BACKUP_AFTER = timedelta(minutes=5)


class CopyKind(Enum):
    """How the second copy stands."""

    OFF = "off"
    OK = "ok"
    BEHIND = "behind"
    GONE = "gone"


@dataclass(frozen=True)
class CopyState:
    """How the second copy stands: how many lines it is behind, since when (UTC) it cannot be reached."""

    kind: CopyKind
    behind: int = 0
    since: datetime | None = None


def describe(state: CopyState | None) -> str:
    """The words for the top line; empty while the copy is off."""
    if state is None or state.kind is CopyKind.OFF:
        return ""
    if state.kind is CopyKind.GONE and state.since is not None:
        return _("kopia borta sedan {time}").format(time=hhmm(state.since))
    if state.kind is CopyKind.BEHIND:
        return ngettext("kopia {count} rad efter", "kopia {count} rader efter", state.behind).format(count=state.behind)
    return _("kopia ✓")


class _Stopped(Exception):
    """The thread is to end, in the middle of a backup."""


class SecondCopy:
    """Keeps the second copy of `database` in `folder` from a thread of its own."""

    def __init__(self, database: Path, seat: str, folder: Path, clock: Clock) -> None:
        self._database = database
        self.folder = folder
        self._clock = clock
        self._file = LineFile(folder / f"{database.stem}-{_in_file_name(seat)}.jsonl")
        self._base: Backup | None = None
        self._last = 0
        self._newest: int | None = None
        self._backup_at: datetime | None = None
        self._gone_since: datetime | None = None
        self._apart = False
        self._patience = LOOK_SECONDS
        self._deadline = float("inf")
        self._wake = threading.Event()
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name="second-copy", daemon=True)

    def start(self) -> None:
        """Begin, with a whole backup."""
        self._thread.start()

    def kick(self) -> None:
        """Look at once: something has been committed."""
        self._wake.set()

    def stop(self) -> None:
        """Copy what is left and end; a disk that does not answer is waited for two seconds at most."""
        self._deadline = time.monotonic() + 0.8 * STOP_SECONDS
        self._stopping.set()
        self._wake.set()
        if self._thread.is_alive():
            self._thread.join(STOP_SECONDS)

    @property
    def state(self) -> CopyState:
        """How the copy stands right now; never waits for a disk."""
        since, newest, last = self._gone_since, self._newest, self._last
        if since is not None:
            return CopyState(CopyKind.GONE, max((newest or 0) - last, 0), since)
        if newest is None:
            return CopyState(CopyKind.OFF)
        return CopyState(CopyKind.BEHIND, newest - last) if newest > last else CopyState(CopyKind.OK)

    def catch_up(self) -> None:
        """Copy everything that is not in the copy yet; a fault of the folder is kept in `state`, never raised."""
        try:
            self._newest = _newest_line(self._database)
        except sqlite3.Error:
            return  # the database itself does not answer just now, which is not for the copy to tell
        try:
            self._copy()
        except _Stopped:
            return
        except Exception:  # whatever it is: a copy that stopped without saying so would be worse than none
            self._gone_since = self._gone_since or self._clock.now()
            present = self.folder.is_dir()
            self._patience = min(self._patience * 2, MOST_PATIENCE_SECONDS) if present else LOOK_SECONDS
        else:
            self._gone_since = None
            self._patience = LOOK_SECONDS

    def _run(self) -> None:
        while not self._stopping.is_set():
            self.catch_up()
            if self._gone_since is None:
                self._wake.wait(LOOK_SECONDS)
                self._wake.clear()
            else:
                self._stopping.wait(self._patience)
        self.catch_up()

    def _copy(self) -> None:
        if not self.folder.is_dir():
            raise FileNotFoundError(self.folder)
        if self._apart and not self._on_another_disk():
            raise FileNotFoundError(self.folder)  # the stick is out and only its empty mount point is left
        base = self._standing_base()
        if base is None or not self._file.as_left():
            base = self._new_base()
        self._base = base
        if (self._newest or 0) > self._last and self._lines_say_all():
            self._append(base.origin)
        elif (self._newest or 0) > self._last:
            self._base = self._new_base()
        if self._backup_is_due():
            self._renew()

    def _standing_base(self) -> Backup | None:
        """The backup that the copied lines go on from, or a later one by another seat; None where all are gone."""
        if self._base is None or self._base.path.exists():
            return self._base
        other = newest_backup(self.folder, self._base.origin)
        return other if other and other.last >= self._base.last else None

    def _new_base(self) -> Backup:
        base = self._back_up()
        self._last = base.last
        self._newest = max(self._newest or 0, base.last)
        self._file.forget()
        self._apart = self._on_another_disk()
        return base

    def _lines_say_all(self) -> bool:
        with looking(self._database) as connection:
            return not _beyond_lines(connection, self._last)

    def _append(self, origin: str) -> None:
        with looking(self._database) as connection:
            while lines := newer_than(connection, self._last, origin, BATCH):
                self._newest = max(self._newest or 0, lines[-1][0])
                self._file.append([row for _number, row in lines])
                self._last = lines[-1][0]

    def _backup_is_due(self) -> bool:
        return self._backup_at is None or abs(self._clock.now() - self._backup_at) >= NEW_BACKUP_AFTER

    def _renew(self) -> None:
        """The hourly backup. Without it the copy is still whole, so a failure only means another try later."""
        try:
            self._base = self._back_up()
        except (OSError, sqlite3.Error, Problem):
            self._backup_at = self._clock.now() - NEW_BACKUP_AFTER + RETRY_BACKUP_AFTER

    def _back_up(self) -> Backup:
        now = self._clock.now()
        made = make_backup(self._database, backup_path(self._database, self.folder, now), self._end_if_stopping)
        self._backup_at = now
        prune(self.folder, self._database.stem, made, self._file.path, now)
        return made

    def _end_if_stopping(self) -> None:
        if time.monotonic() > self._deadline:
            raise _Stopped

    def _on_another_disk(self) -> bool:
        return self.folder.stat().st_dev != self._database.stat().st_dev


def copy_now(database: Path, folder: Path, now: datetime) -> CopyState:
    """Bring the copy up to date from a command that soon ends; never raises, the state tells.

    Adds the lines that are in neither the newest backup nor any file of lines, to one file that commands share.
    """
    try:
        if not folder.is_dir():
            raise FileNotFoundError(folder)
        _copy_rest(database, folder, now)
    except (OSError, sqlite3.Error, Problem):
        return CopyState(CopyKind.GONE, 0, now)
    return CopyState(CopyKind.OK)


def _copy_rest(database: Path, folder: Path, now: datetime) -> None:
    with looking(database) as connection:
        origin = origin_of(connection)
        base = newest_backup(folder, origin)
        if base is not None and hash_of(connection, base.last) == base.hash:
            last = max([base.last, *_copied_ends(connection, folder, origin)])
            if not _beyond_lines(connection, last):
                file = LineFile(folder / f"{database.stem}-{COMMANDS}.jsonl")
                while lines := newer_than(connection, last, origin, BATCH):
                    file.append([row for _number, row in lines])
                    last = lines[-1][0]
                return
    made = make_backup(database, backup_path(database, folder, now))
    prune(folder, database.stem, made, folder / f"{database.stem}-{COMMANDS}.jsonl", now)


def _beyond_lines(connection: sqlite3.Connection, last: int) -> bool:
    """Whether something after line `last` needs a whole backup: a new schema, or a purge, after which the newest copy
    shall not hold what was removed either."""
    marks = ", ".join("?" * len(BEYOND_LINES))
    query = f"SELECT 1 FROM journal WHERE id > ? AND operation IN ({marks}) LIMIT 1"
    return connection.execute(query, (last, *BEYOND_LINES)).fetchone() is not None


def _copied_ends(connection: sqlite3.Connection, folder: Path, origin: str) -> list[int]:
    """The newest line in each file of copied lines, of those that are in this journal."""
    ends = []
    for path in folder.glob("*.jsonl"):
        line = last_line(path, origin)
        if line is not None and hash_of(connection, line.id) == line.hash:
            ends.append(line.id)
    return ends


def _newest_line(database: Path) -> int:
    with looking(database) as connection:
        return int(connection.execute("SELECT coalesce(max(id), 0) FROM journal").fetchone()[0])


def _in_file_name(text: str) -> str:
    return re.sub(r"[^\w.-]", "_", text)
