"""What lies in a folder of copies: whole backups, and files of journal lines that only grow."""

import os
import re
import sqlite3
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

from samledning.i18n import _
from samledning.store.backup import Backup, look, looking
from samledning.store.lines import CopiedLine, parse

COMMANDS = "commands"
KEPT = 3
LEFTOVER_AFTER = timedelta(days=1)
TAIL_BYTES = 64 * 1024
APPENDING = os.O_CREAT | os.O_APPEND | os.O_RDWR | getattr(os, "O_BINARY", 0)

_STAMP = re.compile(r"-(\d{8}T\d{6}Z)\.sqlite$")


class LineFile:
    """A file of copied lines that only grows."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._size = 0

    def forget(self) -> None:
        """Take the file as it is from now on, missing or not."""
        self._size = 0

    def as_left(self) -> bool:
        """Whether all that was written is still there."""
        return self._size == 0 or (self.path.exists() and self.path.stat().st_size >= self._size)

    def append(self, rows: list[bytes]) -> None:
        """Write whole rows and see them to the disk. Raises OSError; what was written by then may be written again."""
        descriptor = os.open(self.path, APPENDING, 0o600)
        try:
            torn = _ends_torn(descriptor)
            for row in rows:
                # One write a row, so that several processes can add to one file without mixing their rows.
                whole = b"\n" + row if torn else row
                if os.write(descriptor, whole) != len(whole):
                    raise OSError(_("disken är full"))
                torn = False
            os.fsync(descriptor)
            self._size = os.fstat(descriptor).st_size
        finally:
            os.close(descriptor)


def last_line(path: Path, origin: str) -> CopiedLine | None:
    """The last whole line of `path` that belongs to the database `origin`, searched for near the end only."""
    with path.open("rb") as file:
        file.seek(max(path.stat().st_size - TAIL_BYTES, 0))
        rows = file.read().splitlines()
    for row in reversed(rows):
        found = parse(row, path.name)
        if found and found[1] == origin:
            return found[0]
    return None


def backup_path(database: Path, folder: Path, now: datetime) -> Path:
    """What a backup made at `now` is called."""
    return folder / f"{database.stem}-{now.astimezone(UTC).strftime('%Y%m%dT%H%M%SZ')}.sqlite"


def backups_in(folder: Path) -> list[Backup]:
    """Every backup in `folder` that can be looked into, of any database, the last made first."""
    found = [seen for path in folder.glob("*.sqlite") if (seen := look(path)) is not None]
    return sorted(found, key=lambda seen: (_stamp(seen.path), seen.last), reverse=True)


def best_first(backups: list[Backup]) -> list[Backup]:
    """The same backups of one database, given the last made first, with the one to go on from in front.

    That is the last made, unless another holds all its lines and more, as when the clock has been set back. One
    that only has more lines may be of a past that was given up by a restore.
    """
    if not backups:
        return []
    newest = backups[0]
    longer = [seen for seen in backups[1:] if seen.last > newest.last and _holds(seen, newest)]
    best = max(longer, key=lambda seen: seen.last, default=newest)
    return [best, *(seen for seen in backups if seen is not best)]


def newest_backup(folder: Path, origin: str) -> Backup | None:
    """The backup of the database `origin` to go on from, None for none."""
    return next(iter(best_first([seen for seen in backups_in(folder) if seen.origin == origin])), None)


def _stamp(path: Path) -> str:
    found = _STAMP.search(path.name)
    return found[1] if found else ""


def _holds(longer: Backup, other: Backup) -> bool:
    try:
        with looking(longer.path) as connection:
            return hash_of(connection, other.last) == other.hash
    except (sqlite3.Error, OSError):
        return False


def prune(folder: Path, stem: str, made: Backup, mine: Path, now: datetime) -> None:
    """Remove what three newer backups make needless: older ones, and lines of seats that they all hold.

    The one just `made` always stays, whatever the clock says.
    """
    with suppress(OSError):
        others = [seen for seen in backups_in(folder) if seen.origin == made.origin and seen.path != made.path]
        ours = [made, *(seen for seen in others if seen.path.name.startswith(f"{stem}-") and _stamp(seen.path))]
        for old in ours[KEPT:]:
            old.path.unlink(missing_ok=True)
        for leftover in folder.glob(f"{stem}-*.part"):
            if now.timestamp() - leftover.stat().st_mtime > LEFTOVER_AFTER.total_seconds():
                leftover.unlink(missing_ok=True)
        if len(ours) >= KEPT:
            _prune_lines(folder, stem, made.origin, mine, min(seen.last for seen in ours[:KEPT]))


def _prune_lines(folder: Path, stem: str, origin: str, mine: Path, needless: int) -> None:
    for path in folder.glob(f"{stem}-*.jsonl"):
        if path == mine or path.stem.endswith(f"-{COMMANDS}"):
            continue
        line = last_line(path, origin)
        if line is not None and line.id <= needless:
            path.unlink(missing_ok=True)


def hash_of(connection: sqlite3.Connection, line: int) -> str | None:
    """The hash of journal line number `line`, None where there is none."""
    row = connection.execute("SELECT hash FROM journal WHERE id = ?", (line,)).fetchone()
    return str(row[0]) if row else None


def _ends_torn(descriptor: int) -> bool:
    size = os.fstat(descriptor).st_size
    if size == 0:
        return False
    os.lseek(descriptor, size - 1, os.SEEK_SET)
    return os.read(descriptor, 1) != b"\n"
