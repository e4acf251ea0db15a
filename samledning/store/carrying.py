"""A case carried from one database to another: all that is kept of it as plain values, and back.

The records keep their ids, numbers and versions, so that the case is the same in any file. The journal of the database
that takes it in tells what happened there: that the records came, when and by whom. What had happened to them before
is in the journal of the database they came from.
"""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

import sqlalchemy as sa
from pydantic import ValidationError

from samledning.errors import Problem, Unusable
from samledning.i18n import _
from samledning.store import journal, schema, search
from samledning.store.apply import from_plain
from samledning.store.canonical import Plain
from samledning.store.journal import CREATE, Happening
from samledning.store.record import REGISTER_CHAIN, Strikable, journalled_tables, models
from samledning.store.replay import plain_record
from samledning.store.snapshot import Row, case_digest, chain_of, rows_of
from samledning.store.unit import WriteUnit, room_of

INCIDENT = "incident"
IMPORTED = "imported"
"""The operation of the journal line about an import, and why a record that is there twice is struck."""

_OWN = ("version", *Strikable.struck_fields)
"""What a record of the register has of the database it lies in."""


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
        if _is_register(table):
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


def take_in(
    unit: WriteUnit, content: Mapping[str, Any], *, digest: str, mark: str, look: Callable[[], object] = _nothing
) -> str:
    """Keep the case that `content` holds, whose digest is `digest`. Returns the incident's id.

    An organisation, forum or person of the register whose name or initials are there already under another id comes
    struck, so that nobody has to choose between two. `mark` is the control mark of the journal it came from; `look` is
    called for each record, and may raise to stop. Raises a `Problem` where the case is here already, `Unusable` where
    the content is not whole or of another schema.
    """
    if content.get("schema") != schema.CURRENT:
        raise Unusable(
            _("Filen är gjord av en annan version av programmet (schema {schema}, här {current}).").format(
                schema=content.get("schema"), current=schema.CURRENT
            )
        )
    try:
        incident_id = str(content[INCIDENT])
        if unit.connection.exec_driver_sql("SELECT 1 FROM incident WHERE id = ?", (incident_id,)).first():
            raise Problem(_("Händelsen finns redan i databasen."))
        unit.connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
        taken = _Taken(unit, look)
        taken.register(content["register"])
        taken.case(incident_id, content["tables"])
        taken.counters(incident_id, content["counters"])
        taken.finish(digest, mark, incident_id)
    except (
        KeyError,
        TypeError,
        ValueError,
        AttributeError,
        LookupError,
        ValidationError,
        sa.exc.IntegrityError,
    ) as error:
        raise Unusable(_("Händelsen i filen är inte hel och kan inte läsas in.")) from error
    loose = unit.connection.exec_driver_sql("PRAGMA foreign_key_check").first()
    if loose or case_digest(unit.connection, incident_id) != digest:
        raise Unusable(_("Händelsen i filen är inte den som filen gjordes av."))
    return incident_id


class _Taken:
    """What is put into the tables, and the journal lines about it."""

    def __init__(self, unit: WriteUnit, look: Callable[[], object]) -> None:
        self._unit = unit
        self._look = look
        self._happenings: list[Happening] = []

    def register(self, named: Mapping[str, list[Row]]) -> None:
        """The records of the register that are not here yet."""
        for table in filter(_is_register, journalled_tables()):
            there = {str(row["id"]) for row in rows_of(self._unit.connection, table, _ignore)}
            names = _names(self._unit.connection, table)
            for row in named.get(table.name, []):
                if row["id"] in there:
                    continue
                mine: dict[str, Plain] = {"version": 1}
                if "struck_at" in table.columns:
                    mine |= {"struck_at": None, "struck_by": None, "struck_reason": ""}
                    if names & _names_of(table.name, row):
                        struck_at = self._unit.now.strftime("%Y-%m-%dT%H:%M:%S.%fZ")
                        mine |= {
                            "struck_at": struck_at,
                            "struck_by": self._unit.actor_person,
                            "struck_reason": IMPORTED,
                        }
                self._put(table, {**row, **mine}, REGISTER_CHAIN)

    def case(self, incident_id: str, tables: Mapping[str, list[Row]]) -> None:
        """The records of the incident itself."""
        known = {table.name: table for table in journalled_tables() if not _is_register(table)}
        if unknown := tables.keys() - known.keys():
            raise KeyError(*sorted(unknown))
        for name, table in known.items():
            for row in tables.get(name, []):
                if chain_of(table, row) != incident_id:
                    raise ValueError(name)
                self._put(table, row, incident_id)

    def counters(self, incident_id: str, counters: Mapping[str, int]) -> None:
        rows = [(incident_id, str(series), int(value)) for series, value in counters.items()]
        for row in rows:
            self._unit.connection.exec_driver_sql(
                "INSERT INTO counter (incident_id, series, value) VALUES (?, ?, ?)", row
            )

    def finish(self, digest: str, mark: str, incident_id: str) -> None:
        """Journal what was put in, with where it came from."""
        note: dict[str, Plain] = {"set": {"digest": digest, "mark": mark}}
        self._happenings.append(Happening(incident_id, "store", "", "", IMPORTED, note))
        unit = self._unit
        journal.append(unit.connection, self._happenings, at=unit.now, person_id=unit.actor_person, seat=unit.seat)

    def _put(self, table: sa.Table, row: Row, chain: str) -> None:
        self._look()
        model = models()[table.name]
        if row.keys() != set(table.columns.keys()):
            raise KeyError(table.name)
        values = {name: from_plain(table.columns[name], value) for name, value in row.items()}
        model.model_validate(values)
        connection = self._unit.connection
        connection.execute(table.insert().values(values))
        self._happenings.append(
            Happening(chain, room_of(model), table.name, str(row["id"]), CREATE, {"set": dict(row)})
        )
        record: Any = plain_record(row)
        if (text := model.search_text(record)) is not None:
            search.index(connection, chain, table.name, str(row["id"]), text)


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


def _is_register(table: sa.Table) -> bool:
    return "incident_id" not in table.columns and table.name != INCIDENT


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
