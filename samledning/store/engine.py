"""The database file: opened the same way everywhere, and its faults told in one sentence each."""

import json
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any, cast

import sqlalchemy as sa
from sqlalchemy.dialects.sqlite import pysqlite
from sqlalchemy.pool import QueuePool

from samledning.errors import Busy, CannotWrite, Problem, Unusable
from samledning.i18n import _
from samledning.store.waiting import Tell, is_busy, patiently, silently

BUSY_SECONDS = 8.0
READ_BUSY_MILLISECONDS = 3000


def make_engine(
    database: Path,
    *,
    writes: bool,
    immutable: bool = False,
    busy_seconds: float = BUSY_SECONDS,
    tell: Tell = silently,
) -> sa.Engine:
    """An engine on the file `database`; `writes` begins each transaction as the one writer.

    A writing engine has a single connection, so that the threads of one process queue for it in turn, and only
    other processes have to be waited for at the file, `busy_seconds` at most; `tell` hears of it. `immutable` reads a
    file in a folder that cannot be written.
    """

    def connect() -> sqlite3.Connection:
        mode = "rw" if writes else "ro"
        uri = f"{database.absolute().as_uri()}?mode={mode}" + ("&immutable=1" if immutable else "")
        connection = sqlite3.connect(uri, uri=True, isolation_level=None, check_same_thread=False, timeout=0)
        set_pragmas(connection, writes=writes)
        return connection

    sizes: dict[str, Any] = {"pool_size": 1, "max_overflow": 0, "pool_timeout": busy_seconds} if writes else {}
    engine = sa.create_engine(
        "sqlite://", creator=connect, poolclass=QueuePool, json_serializer=in_plain_letters, **sizes
    )
    sa.event.listen(engine, "begin", begin_immediate(busy_seconds, tell) if writes else begin_deferred)
    return engine


@cache
def dialect() -> sa.Dialect:
    """How values are written to a file of ours, for what is made ready before there is a connection."""
    return pysqlite.dialect(json_serializer=in_plain_letters)


def in_plain_letters(value: object) -> str:
    """JSON as a column holds it: Swedish letters as they are, so that the database can look for them."""
    return json.dumps(value, ensure_ascii=False)


def set_pragmas(connection: sqlite3.Connection, *, writes: bool) -> None:
    """Bring a fresh connection to how this program wants it."""
    if writes:
        # Another process may be opening the file right now: that alone is worth SQLite's own waiting.
        connection.execute(f"PRAGMA busy_timeout={READ_BUSY_MILLISECONDS}")
        connection.execute("PRAGMA journal_mode=wal")
        connection.execute("PRAGMA synchronous=FULL")
        connection.execute("PRAGMA busy_timeout=0")
    else:
        connection.execute(f"PRAGMA busy_timeout={READ_BUSY_MILLISECONDS}")
    connection.execute("PRAGMA foreign_keys=ON")


def begin_deferred(connection: sa.Connection) -> None:
    connection.exec_driver_sql("BEGIN")


def begin_immediate(busy_seconds: float, tell: Tell = silently) -> Callable[[sa.Connection], None]:
    """Become the writer, waiting for another at most `busy_seconds`."""

    def begin(connection: sa.Connection) -> None:
        patiently(lambda: driver_of(connection).execute("BEGIN IMMEDIATE"), busy_seconds, tell)

    return begin


def driver_of(connection: sa.Connection) -> sqlite3.Connection:
    """The driver's own connection behind `connection`."""
    return cast(sqlite3.Connection, connection.connection.driver_connection)


@contextmanager
def told_in_words(database: Path) -> Iterator[None]:
    """Turn what the database answers into a `Problem` with a sentence for the user."""
    try:
        yield
    except sa.exc.TimeoutError as error:
        raise Busy(busy_sentence()) from error
    except sa.exc.DBAPIError as error:
        problem = in_words(error.orig, database) if isinstance(error.orig, sqlite3.Error) else None
        if problem is None:
            raise
        raise problem from error
    except sqlite3.Error as error:
        problem = in_words(error, database)
        if problem is None:
            raise
        raise problem from error


def in_words(error: sqlite3.Error, database: Path) -> Problem | None:
    """The `Problem` that tells what `error` means, None where it is a fault of the program."""
    if is_busy(error):
        return Busy(busy_sentence())
    sentences: dict[int, tuple[type[Problem], str]] = {
        sqlite3.SQLITE_FULL: (
            CannotWrite,
            _("Disken är full. Inget som redan sparats är förlorat; frigör plats och försök igen."),
        ),
        sqlite3.SQLITE_READONLY: (CannotWrite, _("Databasen {file} kan bara läsas, inte ändras.")),
        sqlite3.SQLITE_NOTADB: (Unusable, _("Filen {file} är inte en databas från Samledning.")),
        sqlite3.SQLITE_CORRUPT: (
            Unusable,
            _("Databasen {file} är skadad. Kör «samledning restore» med mappen för kopior."),
        ),
        sqlite3.SQLITE_IOERR: (
            CannotWrite,
            _("Disken svarar inte som den ska. Det senaste sparades inte; försök igen."),
        ),
        sqlite3.SQLITE_CANTOPEN: (Unusable, _("Filen {file} går inte att öppna.")),
    }
    found = sentences.get(getattr(error, "sqlite_errorcode", 0) & 0xFF)
    return found[0](found[1].format(file=database)) if found else None


def busy_sentence() -> str:
    return _("Databasen är upptagen av ett annat program. Inget är förlorat; försök igen om en stund.")
