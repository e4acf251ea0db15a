"""A case that came in a file, checked and ready to be put in, so that the one transaction only has to write it.

Nothing here touches a database: what takes long is done while others go on writing.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from pydantic import ValidationError

from samledning.errors import Unusable
from samledning.i18n import _
from samledning.store import schema, search
from samledning.store.apply import from_plain
from samledning.store.canonical import canonical, sha256
from samledning.store.engine import dialect
from samledning.store.record import INCIDENT, Record, Strikable, is_register, journalled_tables, models
from samledning.store.replay import plain_record
from samledning.store.snapshot import Codec, Row, chain_of, codecs, digest_of

FAULTS = (KeyError, TypeError, ValueError, AttributeError, LookupError, ValidationError)
"""What it leads to that a file is not what it says."""

_UNTOUCHED: Row = {"version": 1, "struck_at": None, "struck_by": None, "struck_reason": ""}


def _nothing() -> None:
    """Look at nothing."""


@dataclass(frozen=True)
class Ready:
    """A record: its plain values, what each column of its table stores of them, and the text it is found by."""

    row: Row
    stored: tuple[Any, ...]
    text: str | None

    @property
    def id(self) -> str:
        return str(self.row["id"])


@dataclass(frozen=True)
class Prepared:
    """A case: the records of the register that it names, its own, and its running numbers."""

    incident_id: str
    digest: str
    mark: str
    register: Mapping[str, Sequence[Ready]]
    tables: Mapping[str, Sequence[Ready]]
    counters: Sequence[tuple[str, str, int]]
    words: frozenset[str]


class Maker:
    """Makes the records of one table ready."""

    def __init__(self, table: sa.Table, model: type[Record]) -> None:
        self._table, self._model = table, model
        self._columns = table.columns
        self._codecs: list[Codec] = codecs(dialect(), table)

    def ready(self, row: Row) -> Ready:
        """The record as it is stored. Raises one of `FAULTS` where it is none of this table, or is not read back as it
        came."""
        if row.keys() != {codec.name for codec in self._codecs}:
            raise KeyError(self._table.name)
        values = {name: from_plain(self._columns[name], value) for name, value in row.items()}
        self._model.model_validate(values)
        stored = tuple(codec.encode(values[codec.name]) for codec in self._codecs)
        for codec, value in zip(self._codecs, stored, strict=True):
            if codec.decode(value) != row[codec.name]:
                raise ValueError(codec.name)
        record: Any = plain_record(row)
        text = self._model.search_text(record)
        return Ready(row, stored, None if text is None else search.indexed(text))


def prepare(content: Mapping[str, Any], *, digest: str, mark: str, look: Callable[[], object] = _nothing) -> Prepared:
    """The case that `content` holds, whose digest is `digest`; `mark` is the control mark of the journal it came from.

    `look` is called for each record, and may raise to stop. Raises `Unusable` where the content is not whole, is not
    that which has the digest, or is of another schema.
    """
    if content.get("schema") != schema.CURRENT:
        raise Unusable(
            _("Filen är gjord av en annan version av programmet (schema {schema}, här {current}).").format(
                schema=content.get("schema"), current=schema.CURRENT
            )
        )
    try:
        incident_id = str(content[INCIDENT])
        register = _register(content["register"], look)
        tables = _case(incident_id, content["tables"], look)
        counters = [(incident_id, str(series), int(value)) for series, value in content["counters"].items()]
    except FAULTS as error:
        raise Unusable(broken()) from error
    if _digest(tables) != digest:
        raise Unusable(_("Händelsen i filen är inte den som filen gjordes av."))
    texts = (each.text for rows in (*register.values(), *tables.values()) for each in rows)
    words = frozenset(word for text in texts if text is not None for word in search.words_of(text))
    return Prepared(incident_id, digest, mark, register, tables, counters, words)


def broken() -> str:
    """What is said of a case that is not whole."""
    return _("Händelsen i filen är inte hel och kan inte läsas in.")


def makers(*, register: bool) -> dict[str, Maker]:
    """What makes ready the records of each table of the register, or of a case."""
    classes = models()
    return {
        table.name: Maker(table, classes[table.name]) for table in journalled_tables() if is_register(table) is register
    }


def untouched(table: sa.Table) -> Row:
    """What a record of the register has of the database it lies in, as it is when it is new there."""
    struck = Strikable.struck_fields if "struck_at" in table.columns else ()
    return {name: _UNTOUCHED[name] for name in ("version", *struck)}


def _register(named: Mapping[str, list[Row]], look: Callable[[], object]) -> dict[str, list[Ready]]:
    found: dict[str, list[Ready]] = {}
    tables = {table.name: table for table in journalled_tables()}
    for name, maker in makers(register=True).items():
        for row in named.get(name, []):
            look()
            found.setdefault(name, []).append(maker.ready({**row, **untouched(tables[name])}))
    return found


def _case(incident_id: str, tables: Mapping[str, list[Row]], look: Callable[[], object]) -> dict[str, list[Ready]]:
    known = makers(register=False)
    if unknown := tables.keys() - known.keys():
        raise KeyError(*sorted(unknown))
    by_name = {table.name: table for table in journalled_tables()}
    found: dict[str, list[Ready]] = {}
    for name, maker in known.items():
        found[name] = []
        for row in tables.get(name, []):
            look()
            if chain_of(by_name[name], row) != incident_id:
                raise ValueError(name)
            found[name].append(maker.ready(row))
    return found


def _digest(tables: Mapping[str, Sequence[Ready]]) -> str:
    """The digest that the case will have where it is put in."""
    rows = {
        name: sorted((each.row for each in found), key=lambda row: str(row["id"])) for name, found in tables.items()
    }
    return sha256(canonical({each.name: digest_of(rows.get(each.name, [])) for each in journalled_tables()}))
