"""Which schema a database file has, and how a fresh one gets it."""

import os
import sqlite3
from contextlib import closing
from datetime import datetime
from enum import Enum
from functools import partial
from pathlib import Path

import sqlalchemy as sa
from sqlmodel import SQLModel

from samledning.errors import Unusable
from samledning.i18n import _
from samledning.store import journal
from samledning.store.canonical import Plain
from samledning.store.record import REGISTER_CHAIN
from samledning.store.snapshot import table_digests
from samledning.store.tables import APPLICATION_ID, EXTRAS
from samledning.store.waiting import Tell, patiently, silently

# Every schema that was ever released, oldest first. The newest is the one this program writes.
REVISIONS = ("0001", "0002", "0003", "0004", "0005", "0006", "0007", "0008")
CURRENT = REVISIONS[-1]

WRITE_BITS = 0o222
LOOK_SECONDS = 3
OPENING_SECONDS = 8
LOOK_AGAIN_SECONDS = 0.02
"""How long one who only looks, and one who opens, waits for another process that has the whole file, and how often they
try: nobody competes with them for it."""

# As Alembic makes it, so that a database made here and one that was migrated are the same.
_REVISION = sa.Table(
    "alembic_version",
    sa.MetaData(),
    sa.Column("version_num", sa.String(32), nullable=False),
    sa.PrimaryKeyConstraint("version_num", name="alembic_version_pkc"),
)


class State(Enum):
    """What a file is to this program."""

    FRESH = "fresh"
    CURRENT = "current"
    OLDER = "older"
    NEWER = "newer"


def state_of(database: Path, tell: Tell = silently) -> State:
    """What the file holds, found without the database library; `tell` hears of it where another holds the file.

    Raises `Unusable` for a file that is not ours, sqlite3.Error where it cannot be read."""
    if database.is_dir():
        raise Unusable(_("{file} är en mapp, inte en databas.").format(file=database))
    if not database.exists() or database.stat().st_size == 0:
        return State.FRESH
    with closing(connect_to_look(database, tell, OPENING_SECONDS)) as connection:
        application = connection.execute("PRAGMA application_id").fetchone()[0]
        tables = {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        if not tables and application in (0, APPLICATION_ID):
            return State.FRESH
        if application != APPLICATION_ID or "alembic_version" not in tables:
            raise Unusable(_("Filen {file} är inte en databas från Samledning.").format(file=database))
        row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    revision = row[0] if row else ""
    if revision == CURRENT:
        return State.CURRENT
    return State.OLDER if revision in REVISIONS else State.NEWER


def connect_to_look(database: Path, tell: Tell = silently, seconds: float = LOOK_SECONDS) -> sqlite3.Connection:
    """A connection that only reads, also in a folder that cannot be written; another who has the whole file is waited
    for at most `seconds`."""
    uri = f"{database.absolute().as_uri()}?mode=ro"
    if never_changes(database):
        return sqlite3.connect(f"{uri}&immutable=1", uri=True, timeout=LOOK_SECONDS)
    connection = sqlite3.connect(uri, uri=True, timeout=0)
    try:
        look = partial(connection.execute, "SELECT count(*) FROM sqlite_master")
        patiently(look, seconds, tell, every=LOOK_AGAIN_SECONDS)
        connection.execute(f"PRAGMA busy_timeout={LOOK_SECONDS * 1000}")
    except sqlite3.OperationalError as error:
        connection.close()
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        if code not in (sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY) or has_log(database):
            raise
        # No log file can be made beside it, so nobody can be writing it either.
        connection = sqlite3.connect(f"{uri}&immutable=1", uri=True, timeout=LOOK_SECONDS)
    return connection


def has_log(database: Path) -> bool:
    """Whether changes lie beside the file that are not in it yet, as after a crash."""
    log = _beside(database, "-wal")
    return log.exists() and log.stat().st_size > 0


def never_changes(database: Path) -> bool:
    """Whether nobody can be writing `database`, so that it can be read without a trace beside it.

    No log can be made beside it; or the file itself is write-protected, for everybody, and no one has it open, which
    the files beside it would show. Where a log holds changes it has to be read too, and then this is never so.
    """
    if not database.exists() or has_log(database):
        return False
    if not os.access(database.parent, os.W_OK):
        return True
    protected = not database.stat().st_mode & WRITE_BITS and not os.access(database, os.W_OK)
    return protected and not any(_beside(database, end).exists() for end in ("-wal", "-shm"))


def _beside(database: Path, end: str) -> Path:
    return database.with_name(database.name + end)


def create(connection: sa.Connection, now: datetime, seat: str) -> None:
    """Make all tables in an empty file; does nothing if another process has just made them."""
    if connection.exec_driver_sql("SELECT count(*) FROM sqlite_master").scalar_one():
        return
    connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
    SQLModel.metadata.create_all(connection)
    _REVISION.create(connection)
    connection.exec_driver_sql("INSERT INTO alembic_version VALUES (?)", (CURRENT,))
    finish(connection, now, seat)


def finish(connection: sa.Connection, now: datetime, seat: str, revision: str = CURRENT) -> None:
    """Make what SQLite needs beside the tables and journal how they stood, for `verify` to start from."""
    for statement in EXTRAS:
        connection.exec_driver_sql(statement)
    content: dict[str, Plain] = {"set": {"revision": revision, "tables": table_digests(connection)}}
    line = journal.Happening(REGISTER_CHAIN, "store", "", "", journal.SCHEMA, content)
    journal.append(connection, [line], at=now, person_id=None, seat=seat)
