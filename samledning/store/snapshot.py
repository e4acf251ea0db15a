"""The journalled tables as they stand in the file: every row in canonical form, checked down to the stored byte."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any, TypeAlias

import sqlalchemy as sa

from samledning.store.canonical import Plain, canonical, sha256, to_plain
from samledning.store.record import journalled_tables

MOST_KNOWN = 1000  # decoded values kept for each column

Row: TypeAlias = dict[str, Plain]

_AS_IS = (str, int, float)


@dataclass(frozen=True)
class Codec:
    """How one column is read from what the file holds, and written back."""

    name: str
    read: Callable[[Any], Any] | None
    write: Callable[[Any], Any] | None
    known: dict[Any, Plain] = field(default_factory=dict)

    def decode(self, stored: Any) -> Plain:
        """The plain value of what is stored. Raises ValueError where this program would not have stored it so."""
        if stored is None or (self.read is None and self.write is None and type(stored) in _AS_IS):
            return stored  # type: ignore[no-any-return]
        if type(stored) is not str:
            return self._decode(stored)
        if stored not in self.known:
            # The same few codes and empty lists come again and again.
            if len(self.known) >= MOST_KNOWN:
                self.known.clear()
            self.known[stored] = self._decode(stored)
        return self.known[stored]

    def encode(self, value: Any) -> Any:
        """What is stored of a value."""
        return self.write(value) if self.write else value

    def _decode(self, stored: Any) -> Plain:
        try:
            value = self.read(stored) if self.read else stored
            back = self.encode(value)
            plain = to_plain(value)
        except (TypeError, ValueError, LookupError, AttributeError, sa.exc.SQLAlchemyError) as error:
            raise ValueError(self.name) from error
        if back != stored or (type(back) is not type(stored) and not isinstance(back, bool)):
            raise ValueError(self.name)
        return plain


def codecs(dialect: sa.Dialect, table: sa.Table) -> list[Codec]:
    """How each column of `table` is read and written, in their order."""
    found = []
    for column in table.columns:
        kind = column.type.dialect_impl(dialect)
        found.append(Codec(column.name, kind.result_processor(dialect, None), kind.bind_processor(dialect)))
    return found


def rows_of(connection: sa.Connection, table: sa.Table, odd: Callable[[str, str], None]) -> Iterator[Row]:
    """Every row of `table` in the order of ids; `odd(record_id, column)` is called for a value we never wrote."""
    known = codecs(connection.dialect, table)
    names = ", ".join(f'"{codec.name}"' for codec in known)
    for stored in connection.exec_driver_sql(f'SELECT {names} FROM "{table.name}" ORDER BY id'):
        row: Row = {}
        for codec, value in zip(known, stored, strict=True):
            try:
                row[codec.name] = codec.decode(value)
            except ValueError:
                row[codec.name] = repr(value)
                odd(str(stored[0]), codec.name)
        yield row


def digest_of(rows: Iterator[Row] | list[Row]) -> str:
    """One digest for a table's rows, which must come in the order of their ids."""
    return sha256("\n".join(sha256(canonical(row)) for row in rows))


def table_digests(connection: sa.Connection) -> dict[str, Plain]:
    """A digest for each journalled table as it stands now."""
    return {table.name: digest_of(rows_of(connection, table, _ignore)) for table in journalled_tables()}


def case_digest(connection: sa.Connection, chain: str) -> str:
    """One digest for all that is kept of an incident (or of the register): equal for equal cases in any file."""
    tables: dict[str, Plain] = {}
    for table in journalled_tables():
        rows = [row for row in rows_of(connection, table, _ignore) if chain_of(table, row) == chain]
        tables[table.name] = digest_of(rows)
    return sha256(canonical(tables))


def chain_of(table: sa.Table, row: Row) -> Plain:
    if "incident_id" in row:
        return row["incident_id"]
    return row["id"] if table.name == "incident" else "register"


def _ignore(_record_id: str, _column: str) -> None:
    pass
