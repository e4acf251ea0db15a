"""The database as it stood at an earlier time: a copy in which the journal has been undone back to then."""

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from samledning import clock
from samledning.errors import Problem
from samledning.i18n import _
from samledning.store import schema
from samledning.store.apply import from_plain, tables_of
from samledning.store.backup import make_backup
from samledning.store.engine import told_in_words
from samledning.store.journal import CHANGE, CREATE, SCHEMA, stored_time
from samledning.store.migrate import loose_engine
from samledning.store.record import models
from samledning.store.replay import series_of
from samledning.store.search_check import index_again
from samledning.store.tables import APPEND_ONLY, EXTRAS


def earlier(database: Path, moment: datetime, folder: Path) -> Path:
    """A copy of `database` in `folder` that holds what it held at `moment` (UTC), journal included.

    A record that was purged since then stays as the purge left it. Raises a `Problem` for a time before the tables
    were made or last changed their form, which the journal says nothing of, and for a database of another version.
    """
    with told_in_words(database):
        if schema.state_of(database) is not schema.State.CURRENT:
            other = _("Öppna databasen en gång utan --back-to först: den har inte den form som programmet skriver.")
            raise Problem(other)
        copy = folder / database.name
        make_backup(database, copy)
        with loose_engine(copy) as engine, engine.begin() as connection:
            _undo(connection, _last_line(connection, moment))
            index_again(connection)
    return copy


def _last_line(connection: sa.Connection, moment: datetime) -> int:
    """The number of the newest line of the journal that was written by then."""
    last = connection.exec_driver_sql("SELECT max(id) FROM journal WHERE at <= ?", (stored_time(moment),)).scalar()
    baseline, made_at = connection.exec_driver_sql(
        "SELECT id, at FROM journal WHERE operation = ? ORDER BY id DESC LIMIT 1", (SCHEMA,)
    ).one()
    if last is None or last < baseline:
        since = clock.date_hhmm(datetime.fromisoformat(made_at).replace(tzinfo=UTC))
        raise Problem(_("Databasen går att se som den var från och med {time}, men inte tidigare.").format(time=since))
    return int(last)


def _undo(connection: sa.Connection, last: int) -> None:
    """Take back what every line after `last` did, the newest first, and the lines themselves."""
    tables = tables_of(connection)
    lines = connection.exec_driver_sql(
        "SELECT j.kind, j.record_id, j.operation, c.content FROM journal j "
        "LEFT JOIN journal_content c ON c.id = j.id WHERE j.id > ? ORDER BY j.id DESC",
        (last,),
    ).all()
    for kind, record_id, operation, content in lines:
        if operation == CREATE:
            _take_away(connection, tables[kind], record_id)
        elif operation == CHANGE and content is not None:
            _take_back(connection, tables[kind], record_id, json.loads(content)["was"])
    for name in APPEND_ONLY:
        connection.exec_driver_sql(f"DROP TRIGGER {name}")
    connection.exec_driver_sql("DELETE FROM journal_content WHERE id > ?", (last,))
    connection.exec_driver_sql("DELETE FROM journal WHERE id > ?", (last,))
    for statement in EXTRAS:
        connection.exec_driver_sql(statement)


def _take_away(connection: sa.Connection, table: sa.Table, record_id: str) -> None:
    if series := series_of(models()[table.name]):
        row = connection.execute(sa.select(table).where(table.c.id == record_id)).mappings().one()
        connection.exec_driver_sql(
            "UPDATE counter SET value = ? WHERE incident_id = ? AND series = ?",
            (row["number"] - 1, row["incident_id"], series),
        )
    connection.execute(sa.delete(table).where(table.c.id == record_id))


def _take_back(connection: sa.Connection, table: sa.Table, record_id: str, before: dict[str, Any]) -> None:
    values = {name: from_plain(table.c[name], value) for name, value in before.items()}
    connection.execute(sa.update(table).where(table.c.id == record_id).values(values))
