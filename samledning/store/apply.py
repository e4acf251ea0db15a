"""Copied journal lines put back into a database: the tables, the running numbers and the journal itself."""

import json
from datetime import UTC, datetime
from typing import Any

import sqlalchemy as sa
from sqlmodel import UTCDateTime

from samledning.store.canonical import Plain
from samledning.store.journal import CHANGE, COLUMNS, CREATE, PURGE, Head, head_of
from samledning.store.lines import CopiedLine, database_time
from samledning.store.purge import drop_contents
from samledning.store.record import models
from samledning.store.replay import series_of

_JOURNAL = f"INSERT INTO journal ({', '.join(COLUMNS)}) VALUES ({', '.join('?' * len(COLUMNS))})"
_CONTENT = "INSERT INTO journal_content (id, salt, content) VALUES (?, ?, ?)"
_COUNTER = (
    "INSERT INTO counter (incident_id, series, value) VALUES (?, ?, ?) "
    "ON CONFLICT (incident_id, series) DO UPDATE SET value = max(value, excluded.value)"
)


class Applier:
    """Adds lines to a database in the order of their numbers, each only if it continues its chain."""

    def __init__(self, connection: sa.Connection) -> None:
        self._connection = connection
        # The tables as this file has them: it may have been made by an earlier version of the program.
        self._tables = tables_of(connection)
        self._heads: dict[str, Head] = {}
        self.touched: set[tuple[str, str]] = set()
        self.purged = False

    def continues(self, line: CopiedLine) -> bool:
        """Whether `line` is untouched and is the next one of its chain."""
        head = self._head(str(line.line["chain"]))
        return line.line["seq"] == head.seq + 1 and line.follows(head.hash)

    def add(self, line: CopiedLine) -> None:
        """Do to the tables what `line` says and keep the line as it was. Raises sa.exc.DBAPIError, KeyError,
        ValueError where it does not fit the tables."""
        kind, record_id = str(line.line["kind"]), str(line.line["record_id"])
        operation = str(line.line["operation"])
        if operation in (CREATE, CHANGE, PURGE) and line.content is not None:
            self._set(kind, record_id, operation, json.loads(line.content)["set"])
            self.touched.add((kind, record_id))
        stored = [database_time(str(line.line["at"])) if name == "at" else line.line[name] for name in COLUMNS]
        self._connection.exec_driver_sql(_JOURNAL, tuple(stored))
        if line.content is not None:
            self._connection.exec_driver_sql(_CONTENT, (line.id, line.salt, line.content))
        self._heads[str(line.line["chain"])] = Head(int(str(line.line["seq"])), line.hash)
        if operation == PURGE:
            drop_contents(self._connection, record_id)
            self.purged = True

    def _head(self, chain: str) -> Head:
        if chain not in self._heads:
            self._heads[chain] = head_of(self._connection, chain)
        return self._heads[chain]

    def _set(self, kind: str, record_id: str, operation: str, plain: dict[str, Any]) -> None:
        table = self._tables[kind]
        values = {name: from_plain(table.c[name], value) for name, value in plain.items()}
        if operation == CREATE:
            self._connection.execute(sa.insert(table).values(values))
            self._raise_counter(kind, values)
            return
        changed = self._connection.execute(sa.update(table).where(table.c.id == record_id).values(values))
        if changed.rowcount == 1:
            return
        if operation != PURGE:
            raise KeyError(record_id)
        # The copy was made after the purge: what made the record says nothing any more, and this line says all of it.
        self._set(kind, record_id, CREATE, plain)

    def _raise_counter(self, kind: str, values: dict[str, Any]) -> None:
        series = series_of(models()[kind])
        if series is not None:
            self._connection.exec_driver_sql(_COUNTER, (values["incident_id"], series, values["number"]))


def tables_of(connection: sa.Connection) -> dict[str, sa.Table]:
    """The journalled tables as the file has them, which an earlier version of the program may have made."""
    metadata = sa.MetaData()

    @sa.event.listens_for(metadata, "column_reflect")
    def _times_are_utc(_inspector: object, _table: object, column: dict[str, Any]) -> None:
        if isinstance(column["type"], sa.DateTime):
            column["type"] = UTCDateTime()

    metadata.reflect(connection, only=lambda name, _metadata: name in models())
    return dict(metadata.tables)


def from_plain(column: sa.Column[Any], value: Plain) -> Any:
    """The Python value of `column` that was written as `value` in the journal."""
    if value is None:
        return None
    if isinstance(column.type, UTCDateTime):
        return datetime.strptime(str(value), "%Y-%m-%dT%H:%M:%S.%fZ").replace(tzinfo=UTC)
    if isinstance(column.type, sa.Enum) and column.type.enum_class is not None:
        return column.type.enum_class(value)
    return value
