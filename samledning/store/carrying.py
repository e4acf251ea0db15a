"""A case carried from one database to another: all that is kept of it as plain values, and back.

The records keep their ids, numbers and versions, so that the case is the same in any file. The journal of the database
that takes it in tells what happened there: that the records came, when and by whom. What had happened to them before
is in the journal of the database they came from.
"""

import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

import sqlalchemy as sa

from samledning.errors import Problem, Unusable
from samledning.i18n import _
from samledning.store import journal, schema, search
from samledning.store.canonical import Plain
from samledning.store.engine import driver_of
from samledning.store.journal import CREATE, Happening
from samledning.store.prepared import FAULTS, Prepared, Ready, broken, makers
from samledning.store.record import INCIDENT, REGISTER_CHAIN, Strikable, is_register, journalled_tables, models
from samledning.store.snapshot import Row, chain_of, rows_of
from samledning.store.unit import WriteUnit, room_of

IMPORTED = "imported"
"""The operation of the journal line about an import, and why a record that is there twice is struck."""

_OWN = ("version", *Strikable.struck_fields)
"""What a record of the register has of the database it lies in."""


AT_A_TIME = 500
"""How many records are put in between two looks whether to stop."""


def _nothing() -> None:
    """Look at nothing."""


def gather(connection: sa.Connection, incident_id: str) -> dict[str, Plain]:
    """All that is kept of an incident, the records of the register that it names, and its running numbers."""
    tables: dict[str, Plain] = {}
    register: dict[str, tuple[str, Row]] = {}
    for table in journalled_tables():
        rows = list(rows_of(connection, table, _ignore))
        if own := [row for row in rows if chain_of(table, row) == incident_id]:
            tables[table.name] = own
        if is_register(table):
            register |= {str(row["id"]): (table.name, row) for row in rows}
    named = _named(tables, register)
    counters = connection.exec_driver_sql(
        "SELECT series, value FROM counter WHERE incident_id = ? ORDER BY series", (incident_id,)
    )
    return {
        "schema": schema.CURRENT,
        INCIDENT: incident_id,
        "tables": tables,
        "register": named,
        "counters": {str(series): int(value) for series, value in counters},
    }


def take_in(unit: WriteUnit, case: Prepared, look: Callable[[], object] = _nothing) -> str:
    """Put a case in. Returns the incident's id.

    An organisation, forum or person of the register whose name or initials are there already under another id comes
    struck, so that nobody has to choose between two. `look` is called now and then, and may raise to stop. Raises a
    `Problem` where the case is here already, `Unusable` where it names records that it does not bring.
    """
    if unit.connection.exec_driver_sql("SELECT 1 FROM incident WHERE id = ?", (case.incident_id,)).first():
        raise Problem(_("Händelsen finns redan i databasen."))
    try:
        unit.connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
        taken = _Taken(unit, case, look)
        taken.register()
        taken.case()
        taken.finish()
    except (*FAULTS, sa.exc.IntegrityError, sqlite3.IntegrityError) as error:
        raise Unusable(broken()) from error
    if unit.connection.exec_driver_sql("PRAGMA foreign_key_check").first():
        raise Unusable(broken())
    return case.incident_id


class _Taken:
    """What is put into the tables, and the journal lines about it.

    Straight to the driver, many rows at a time: others wait for as long as this takes.
    """

    def __init__(self, unit: WriteUnit, case: Prepared, look: Callable[[], object]) -> None:
        self._unit = unit
        self._case = case
        self._look = look
        self._happenings: list[Happening] = []

    def register(self) -> None:
        """The records of the register that are not here yet."""
        connection, struck_at = self._unit.connection, self._unit.now.strftime("%Y-%m-%dT%H:%M:%S.%fZ")
        struck: Row = {"struck_at": struck_at, "struck_by": self._unit.actor_person, "struck_reason": IMPORTED}
        known = makers(register=True)
        for table in filter(is_register, journalled_tables()):
            coming = self._case.register.get(table.name, ())
            if not coming:
                continue
            there = {str(row["id"]) for row in rows_of(connection, table, _ignore)}
            names = _names(connection, table)
            new = [
                known[table.name].ready({**each.row, **struck})
                if "struck_at" in table.columns and names & _names_of(table.name, each.row)
                else each
                for each in coming
                if each.id not in there
            ]
            self._put(table, new, REGISTER_CHAIN)

    def case(self) -> None:
        """The records of the incident itself, and its running numbers."""
        for table in journalled_tables():
            self._put(table, self._case.tables.get(table.name, ()), self._case.incident_id)
        driver_of(self._unit.connection).executemany(
            "INSERT INTO counter (incident_id, series, value) VALUES (?, ?, ?)", self._case.counters
        )
        search.add_words(self._unit.connection, self._case.words)

    def finish(self) -> None:
        """Journal what was put in, with where it came from."""
        case, unit = self._case, self._unit
        note: dict[str, Plain] = {"set": {"digest": case.digest, "mark": case.mark}}
        self._happenings.append(Happening(case.incident_id, "store", "", "", IMPORTED, note))
        journal.append(unit.connection, self._happenings, at=unit.now, person_id=unit.actor_person, seat=unit.seat)

    def _put(self, table: sa.Table, records: Sequence[Ready], chain: str) -> None:
        names = ", ".join(f'"{column.name}"' for column in table.columns)
        insert = f'INSERT INTO "{table.name}" ({names}) VALUES ({", ".join("?" * len(table.columns))})'
        driver, room = driver_of(self._unit.connection), room_of(models()[table.name])
        for begin in range(0, len(records), AT_A_TIME):
            self._look()
            some = records[begin : begin + AT_A_TIME]
            driver.executemany(insert, [each.stored for each in some])
            texts = [(chain, table.name, each.id, each.text) for each in some if each.text is not None]
            search.index_new(self._unit.connection, texts)
        self._happenings += [Happening(chain, room, table.name, each.id, CREATE, {"set": each.row}) for each in records]


def _named(tables: Mapping[str, Plain], register: Mapping[str, tuple[str, Row]]) -> dict[str, Plain]:
    """The records of the register that the case names, and in turn what those name and what belongs to them."""
    belongs: dict[str, list[str]] = {}
    for record_id, (_table, row) in register.items():
        for name in ("organisation_id", "contact_id"):
            belongs.setdefault(str(row.get(name) or ""), []).append(record_id)
    found: dict[str, Row] = {}
    waiting = [each for each in _texts(tables) if each in register]
    while waiting:
        record_id = waiting.pop()
        if record_id not in found:
            row = register[record_id][1]
            found[record_id] = {name: value for name, value in row.items() if name not in _OWN}
            waiting += [each for each in _texts(found[record_id]) if each in register] + belongs.get(record_id, [])
    named: dict[str, Plain] = {}
    for record_id in sorted(found):
        records = named.setdefault(register[record_id][0], [])
        assert isinstance(records, list)
        records.append(found[record_id])
    return named


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for inner in value.values():
            yield from _texts(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _texts(inner)


def _names(connection: sa.Connection, table: sa.Table) -> set[str]:
    """What the records of a table that stand are called."""
    rows = rows_of(connection, table, _ignore)
    return {name for row in rows if row.get("struck_at") is None for name in _names_of(table.name, row)}


def _names_of(kind: str, row: Row) -> set[str]:
    """What people tell a record of the register by."""
    known = {"person": ("initials",), "organisation": ("name", "seed"), "forum": ("name",)}.get(kind, ())
    return {f"{name}:{str(row[name]).casefold()}" for name in known if row[name]}


def _ignore(_record_id: str, _column: str) -> None:
    pass
