"""An older database brought to today's schema, after a whole copy of it has been put beside it."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import alembic.command
import sqlalchemy as sa
from alembic.config import Config

from samledning.errors import Busy, Problem, Unusable
from samledning.i18n import _
from samledning.store import schema
from samledning.store.backup import backup
from samledning.store.engine import make_engine, told_in_words
from samledning.store.findings import Findings
from samledning.store.replay import replay
from samledning.store.search_check import SearchCheck, index_again

SCRIPTS = Path(__file__).parent / "migrations"


@dataclass(frozen=True)
class Goal:
    """The schema to reach, and the folders where the steps to it are."""

    revision: str = schema.CURRENT
    versions: tuple[Path, ...] = (SCRIPTS / "versions",)


TODAY = Goal()


def migrate(database: Path, now: datetime, seat: str, goal: Goal = TODAY) -> Path:
    """Bring `database` to today's schema; returns the copy that was put beside it first.

    Raises a `Problem` that names the copy where that fails; the file is then as it was.
    """
    safe = database.with_name(f"{database.stem}.{_stamp(now)}.before-{goal.revision}.sqlite")
    backup(database, safe)
    try:
        upgrade(database, now, seat, goal)
    except Busy:
        raise
    except Exception as error:
        sentence = _(
            "Databasen {file} kunde inte göras om för den här versionen av programmet ({reason}). "
            "Den är kvar som den var, och en kopia finns i {copy}."
        )
        reason = str(error) if isinstance(error, Problem) else type(error).__name__
        raise Unusable(sentence.format(file=database, reason=reason, copy=safe)) from error
    return safe


def upgrade(database: Path, now: datetime, seat: str, goal: Goal = TODAY) -> None:
    """Bring `database` to the goal in one transaction; nothing is done if another process just did it."""
    with told_in_words(database), loose_engine(database) as engine, engine.begin() as connection:
        if connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar() == goal.revision:
            return
        run(connection, goal)
        schema.finish(connection, now, seat, goal.revision)
        if _index_differs(connection):
            index_again(connection)
        if connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
            raise ValueError("a record points at one that is not there")


def run(connection: sa.Connection, goal: Goal = TODAY) -> None:
    """Run the migrations to the goal, in the transaction that is open on `connection`."""
    alembic.command.upgrade(config(connection, goal), goal.revision)


def config(connection: sa.Connection, goal: Goal = TODAY) -> Config:
    """Alembic's settings, without a file: where the migrations are and which connection to run them on."""
    settings = Config(attributes={"connection": connection})
    folders = "\n".join(str(folder) for folder in goal.versions)
    options = {"script_location": str(SCRIPTS), "version_locations": folders, "path_separator": "newline"}
    for name, value in options.items():
        settings.set_main_option(name, value.replace("%", "%%"))
    return settings


@contextmanager
def loose_engine(database: Path) -> Iterator[sa.Engine]:
    """A writing engine that does not hold on to foreign keys: rebuilding a table would delete what points at it."""
    engine = make_engine(database, writes=True)

    @sa.event.listens_for(engine, "connect")
    def _let_go(driver: sqlite3.Connection, _record: object) -> None:
        driver.execute("PRAGMA foreign_keys=OFF")

    try:
        yield engine
    finally:
        engine.dispose()


def is_ours(name: str | None, kind: str, _parents: object) -> bool:
    """Whether a table is for Alembic to compare; the full-text index makes tables of its own."""
    return not (kind == "table" and (name or "").startswith("search_text"))


def _index_differs(connection: sa.Connection) -> bool:
    findings = Findings()
    check = SearchCheck(findings)
    check.load(connection)
    replay(connection, Findings(), check.check)
    check.finish(connection)
    return bool(findings.sentences())


def _stamp(now: datetime) -> str:
    return now.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
