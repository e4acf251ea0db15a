"""The journal replayed backwards: every record must be what its lines say, back to the newest schema line.

That line holds a digest of each table as it stood then, which what is left must have. What a purged record was before
its purge is unknown, and is not asked for.
"""

import hashlib
import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from types import SimpleNamespace
from typing import Any

import sqlalchemy as sa

from samledning.i18n import _
from samledning.store.canonical import Plain, canonical, sha256
from samledning.store.findings import Findings, printable, record_named
from samledning.store.journal import CHANGE, CREATE, PURGE, SCHEMA
from samledning.store.record import Record, journalled_tables, models
from samledning.store.snapshot import Row, digest_of, rows_of

_NOTHING = digest_of([])
WHOLE = (CREATE, PURGE)
"""What is done to a record where the line holds all of it."""


@dataclass(frozen=True)
class _Line:
    """A journal line about one record. `after` and `before` are what it set and what that had been; nobody knows where
    it is `purged`."""

    number: int
    operation: str
    after: Row
    before: Row
    purged: bool = False


class _Digest:
    """`digest_of`, a row at a time."""

    def __init__(self) -> None:
        self._hash = hashlib.sha256()
        self._first = True

    def add(self, row: Row) -> None:
        self._hash.update(("" if self._first else "\n").encode() + sha256(canonical(row)).encode())
        self._first = False

    def text(self) -> str:
        return self._hash.hexdigest()


def plain_record(row: Row) -> Any:
    """Something with the record's columns, in plain form, to ask `chain` and `search_text` of the model about.

    Building whole records takes a hundred times as long.
    """
    return SimpleNamespace(**row)


def series_of(model: type[Record]) -> str | None:
    """The letter before a record's running number, None for one that has none."""
    return getattr(model, "SERIES", None)


def replay(connection: sa.Connection, findings: Findings, seen: Callable[[type[Record], Row], None]) -> int:
    """Check every journalled table against the journal, calling `seen` for each record. Returns how many there are."""
    schema_line, digests = _newest_schema(connection, findings)
    count = 0
    for table in journalled_tables():
        with findings.reading(_("Tabellen {table}").format(table=table.name)):
            check = _TableCheck(connection, table, models()[table.name], findings)
            count += check.run(schema_line, digests.get(table.name), seen)
    _check_kinds(connection, schema_line, findings)
    return count


def _newest_schema(connection: sa.Connection, findings: Findings) -> tuple[int, dict[str, Plain]]:
    row = connection.exec_driver_sql(
        "SELECT j.id, c.content FROM journal j JOIN journal_content c ON c.id = j.id "
        "WHERE j.operation = ? ORDER BY j.id DESC LIMIT 1",
        (SCHEMA,),
    ).first()
    try:
        if row is not None:
            return int(row[0]), dict(json.loads(row[1])["set"]["tables"])
    except (ValueError, KeyError, TypeError):
        pass  # told as altered contents already
    findings.add(_("Journalen saknar raden om hur tabellerna såg ut när databasen gjordes."))
    return 0, {}


def _check_kinds(connection: sa.Connection, schema_line: int, findings: Findings) -> None:
    known = {"", *(table.name for table in journalled_tables())}
    for (kind,) in connection.exec_driver_sql("SELECT DISTINCT kind FROM journal WHERE id > ?", (schema_line,)):
        if kind not in known:
            findings.add(_("Journalen talar om en tabell som inte finns: {table}.").format(table=printable(str(kind))))


class _TableCheck:
    """One table held against the journal, record by record in the order of ids."""

    def __init__(self, connection: sa.Connection, table: sa.Table, model: type[Record], findings: Findings) -> None:
        self._connection = connection
        self._table = table
        self._model = model
        self._findings = findings
        self._named = False  # whether a record of this table has been told as wrong
        self._odd: set[tuple[str, str]] = set()

    def run(self, schema_line: int, digest: Plain, seen: Callable[[type[Record], Row], None]) -> int:
        left = _Digest()
        count = 0
        for row, lines in _side_by_side(self._rows(), self._histories(schema_line)):
            if row is None:
                self._tell_missing(lines)
                continue
            count += 1
            seen(self._model, row)
            before = self._undo(row, lines)
            if before is not None:
                if digest == _NOTHING:
                    self._tell(row, _("Posten {record} finns i tabellen men inte i journalen."))
                left.add(before)
        if left.text() != digest and not self._named:
            sentence = _("Tabellen {table} har ändrats vid sidan av programmet sedan databasen senast uppdaterades.")
            self._findings.add(sentence.format(table=self._table.name))
        return count

    def _rows(self) -> Iterator[Row]:
        return rows_of(self._connection, self._table, lambda record_id, column: self._odd.add((record_id, column)))

    def _histories(self, schema_line: int) -> Iterator[tuple[str, list[_Line]]]:
        """The lines of each record after the schema line, the newest first, in the order of ids."""
        stored = self._connection.exec_driver_sql(
            "SELECT j.record_id, j.id, j.operation, c.content FROM journal j "
            "LEFT JOIN journal_content c ON c.id = j.id WHERE j.kind = ? AND j.id > ? ORDER BY j.record_id, j.id DESC",
            (self._table.name, schema_line),
        )
        for record_id, group in groupby(stored, key=lambda line: str(line[0])):
            yield record_id, _lines(group)

    def _undo(self, row: Row, lines: list[_Line]) -> Row | None:
        """The row as it was before all `lines`; None for one that they made."""
        wrong: dict[str, None] = {name: None for name in row if (str(row["id"]), name) in self._odd}
        now: Row | None = dict(row)
        for line in lines:
            if now is None:
                self._tell(row, _("Posten {record} nämns i journalen före raden som skapade den."))
                break
            wrong.update((name, None) for name, value in line.after.items() if name not in now or now[name] != value)
            if line.operation in WHOLE and not line.purged:
                wrong.update((name, None) for name in now if name not in line.after)
            if line.operation == CREATE:
                now = None
            else:
                now |= line.before
        for name in wrong:
            sentence = _("Posten {record} har ett annat värde i kolumnen {column} än vad journalen säger.")
            self._tell(row, sentence, column=printable(name))
        return now

    def _tell_missing(self, lines: list[_Line]) -> None:
        numbers = [line.after["number"] for line in lines if "number" in line.after]
        record_id = next((line.after["id"] for line in lines if "id" in line.after), "")
        row: Row = {"id": record_id, "number": numbers[0] if numbers else None}
        self._tell(row, _("Posten {record} finns i journalen men saknas i tabellen."))

    def _tell(self, row: Row, sentence: str, **parts: str) -> None:
        self._named = True
        name = record_named(self._table.name, str(row["id"]), series_of(self._model), row.get("number"))
        self._findings.add(sentence.format(record=name, **parts))


def _lines(stored: Iterable[Any]) -> list[_Line]:
    """The lines of one record, the newest first; what those before a purge say is not asked for."""
    lines, purged = [], False
    for _id, number, operation, content in stored:
        lines.append(_line(number, operation, None if purged else content, purged=purged))
        purged = purged or operation == PURGE
    return lines


def _line(number: int, operation: str, content: str | None, *, purged: bool) -> _Line:
    """A stored line; one whose contents cannot be read, which the walk has told, says nothing."""
    try:
        values = json.loads(content or "{}")
        after, before = dict(values.get("set", {})), dict(values.get("was", {}))
    except (ValueError, TypeError, AttributeError):
        after, before = {}, {}
    return _Line(number, operation if operation in (*WHOLE, CHANGE) else CHANGE, after, before, purged)


def _side_by_side(
    rows: Iterator[Row], histories: Iterator[tuple[str, list[_Line]]]
) -> Iterator[tuple[Row | None, list[_Line]]]:
    """Each record with its lines; None for a record that has lines and no row."""
    history = next(histories, None)
    for row in rows:
        record_id = str(row["id"])
        while history is not None and history[0] < record_id:
            yield None, history[1]
            history = next(histories, None)
        if history is not None and history[0] == record_id:
            yield row, history[1]
            history = next(histories, None)
        else:
            yield row, []
    while history is not None:
        yield None, history[1]
        history = next(histories, None)
