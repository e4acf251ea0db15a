"""A database file, open: units of work on it, one writer at a time."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from sqlmodel import Session

from samledning.errors import CannotWrite
from samledning.i18n import _
from samledning.store import schema
from samledning.store.engine import BUSY_SECONDS, make_engine, told_in_words
from samledning.store.files import make_private_file, private
from samledning.store.schema import State
from samledning.store.unit import ReadUnit, WriteSession, WriteUnit
from samledning.store.waiting import Tell, silently


class Store:
    """An open database. `open_store` is the way to one; `close` lets go of the file."""

    def __init__(
        self,
        database: Path,
        *,
        refuses: str = "",
        immutable: bool = False,
        busy_seconds: float = BUSY_SECONDS,
        tell: Tell = silently,
    ) -> None:
        """`refuses` is the sentence for whoever tries to write, empty where writing is possible. `immutable` says that
        nobody else writes either.

        Another process that holds the file is waited for at most `busy_seconds`, of which `tell` hears.
        """
        self.database = database
        self.refuses = refuses
        self.immutable = immutable
        self.tell = tell
        self._reads = make_engine(database, writes=False, immutable=immutable)
        self._writes = None if refuses else make_engine(database, writes=True, busy_seconds=busy_seconds, tell=tell)

    @contextmanager
    def read(self, now: datetime) -> Iterator[ReadUnit]:
        """The database as it stands at one moment."""
        with told_in_words(self.database), Session(self._reads, autoflush=False) as session:
            yield ReadUnit(session, now)

    @contextmanager
    def write(self, now: datetime, person_id: str | None, seat: str) -> Iterator[WriteUnit]:
        """One change, committed at the end of the block, or nothing at all if the block raises."""
        if self._writes is None:
            raise CannotWrite(self.refuses)
        with told_in_words(self.database), WriteSession(self._writes, expire_on_commit=False) as session:
            unit = WriteUnit(session, now, person_id, seat)
            yield unit
            unit.finish()

    def close(self) -> None:
        self._reads.dispose()
        if self._writes is not None:
            self._writes.dispose()


def open_store(
    database: Path, now: datetime, seat: str, *, busy_seconds: float = BUSY_SECONDS, tell: Tell = silently
) -> Store:
    """Open `database`, made or brought to today's schema first where needed.

    A file that cannot be written, or that a newer program made, opens for reading. Raises `Unusable` for a file
    that is not ours, `Busy` or `CannotWrite` with the reason in words.
    """
    with told_in_words(database):
        state = schema.state_of(database, tell)
        if state is State.NEWER:
            return Store(database, refuses=_newer_sentence(), immutable=schema.never_changes(database))
        if state is State.FRESH:
            _make(database, now, seat, tell)
        elif not _writable(database):
            sentence = _("Databasen {file} kan bara läsas, inte ändras.").format(file=database)
            return Store(database, refuses=sentence, immutable=schema.never_changes(database))
        elif state is State.OLDER:
            from samledning.store import migrate

            migrate.migrate(database, now, seat)
        private(database)
    return Store(database, busy_seconds=busy_seconds, tell=tell)


def _make(database: Path, now: datetime, seat: str, tell: Tell) -> None:
    make_private_file(database)
    engine = make_engine(database, writes=True, tell=tell)
    try:
        with engine.begin() as connection:
            schema.create(connection, now, seat)
    finally:
        engine.dispose()


def _writable(database: Path) -> bool:
    return os.access(database, os.W_OK) and os.access(database.parent, os.W_OK)


def _newer_sentence() -> str:
    return _("Databasen är gjord av en nyare version av programmet. Den kan läsas här, men inte ändras.")
