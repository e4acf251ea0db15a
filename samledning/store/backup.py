"""Whole copies of a database: made while others write, checked before they get their name."""

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from samledning.errors import CannotWrite, Unusable
from samledning.i18n import _
from samledning.store.engine import told_in_words
from samledning.store.files import private
from samledning.store.lines import origin_of
from samledning.store.schema import connect_to_look
from samledning.store.tables import APPLICATION_ID

PAGES_A_STEP = 2000


@dataclass(frozen=True)
class Backup:
    """A database file as `look` found it.

    `origin` tells whose copy it is; `last` is the number of the newest journal line in it, `hash` that line's hash.
    """

    path: Path
    origin: str
    revision: str
    last: int
    hash: str


def backup(database: Path, target: Path) -> Backup:
    """Copy `database`, in use or not, to `target`, which is replaced only by a sound copy.

    Raises a `Problem` in words where the copy cannot be made or is not sound.
    """
    with told_in_words(target):
        try:
            return make_backup(database, target)
        except OSError as error:
            sentence = _("Kopian {file} kan inte skrivas: {reason}.")
            raise CannotWrite(sentence.format(file=target, reason=error.strerror or error)) from error


def make_backup(database: Path, target: Path, step: Callable[[], None] = lambda: None) -> Backup:
    """`backup` with errors as they come: OSError, sqlite3.Error, `Unusable`.

    `step` is called now and then and may raise to end it.
    """
    unfinished = target.with_name(f"{target.name}.{os.getpid()}.part")
    unfinished.unlink(missing_ok=True)
    os.close(os.open(unfinished, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    try:
        with looking(database) as source, closing(sqlite3.connect(unfinished, isolation_level=None)) as copy:
            # One read transaction all through: a writer beside us cannot make the copying start over.
            source.execute("BEGIN")
            source.execute("SELECT count(*) FROM sqlite_master")
            source.backup(copy, pages=PAGES_A_STEP, progress=lambda *_numbers: step())
            # The copy is to be one file, which can be read where nothing can be written.
            copy.execute("PRAGMA journal_mode=delete")
        found = look(unfinished)
        if found is None or not sound(unfinished):
            raise Unusable(_("Kopian av {file} blev inte hel och sparades inte.").format(file=database))
        _sync(unfinished)
        unfinished.replace(target)
    finally:
        unfinished.unlink(missing_ok=True)
    private(target)
    return replace(found, path=target)


def sound(path: Path) -> bool:
    """Whether `path` is a whole Samledning database, every page of it read."""
    try:
        with looking(path) as connection:
            ours = connection.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
            return bool(ours and connection.execute("PRAGMA integrity_check").fetchone() == ("ok",))
    except (sqlite3.Error, OSError):
        return False


def look(path: Path) -> Backup | None:
    """What the database file `path` is, without reading all of it; None for one that is not ours."""
    try:
        with looking(path) as connection:
            if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
                return None
            revision = connection.execute("SELECT version_num FROM alembic_version").fetchone()
            last = connection.execute("SELECT id, hash FROM journal ORDER BY id DESC LIMIT 1").fetchone() or (0, "")
            origin = origin_of(connection)
    except (sqlite3.Error, OSError):
        return None
    return Backup(path, origin, str(revision[0]) if revision else "", *last)


@contextmanager
def looking(path: Path) -> Iterator[sqlite3.Connection]:
    """A connection that reads `path` and changes nothing. Raises sqlite3.Error."""
    with closing(connect_to_look(path)) as connection:
        connection.isolation_level = None
        yield connection


def _sync(path: Path) -> None:
    descriptor = os.open(path, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
