"""The copied journal: one line of JSON for each line of the journal, contents included, readable by anyone."""

import json
import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from samledning.store.canonical import Plain, canonical
from samledning.store.engine import driver_of
from samledning.store.journal import COLUMNS, content_digest, line_hash

ORIGIN_DIGITS = 16

_LINES = (
    f"SELECT {', '.join('j.' + name for name in COLUMNS)}, c.salt, c.content "
    "FROM journal j LEFT JOIN journal_content c ON c.id = j.id "
)
_SELECT = f"{_LINES} WHERE j.id > ? ORDER BY j.id LIMIT ?"
_OF_CHAIN = f"{_LINES} WHERE j.chain = ? ORDER BY j.seq"


@dataclass(frozen=True)
class CopiedLine:
    """A journal line as a copy holds it. `line` has the journal's columns, `at` in ISO 8601.

    `salt` and `content` are None where the contents had been removed. `place` names file and row for people; two
    copies of a line are equal wherever they are.
    """

    line: dict[str, Plain]
    salt: str | None
    content: str | None
    place: str = field(compare=False)

    def __hash__(self) -> int:
        return hash((canonical(self.line), self.salt, self.content))

    @property
    def id(self) -> int:
        return int(str(self.line["id"]))

    @property
    def hash(self) -> str:
        return str(self.line["hash"])

    def follows(self, previous: str) -> bool:
        """Whether the line is untouched, given the hash of the line before it in its chain."""
        removed = self.salt is None or self.content is None
        whole = removed or content_digest(str(self.salt), str(self.content)) == self.line["digest"]
        return whole and line_hash(previous, self.line) == self.hash


@dataclass(frozen=True)
class Torn:
    """A row of a copy that cannot be read, as the last one is when a disk was pulled out."""

    place: str


def plain_time(stored: str) -> str:
    """The journal's own way of storing a time, as ISO 8601 in UTC."""
    return f"{stored[:10]}T{stored[11:]}Z"


def database_time(plain: str) -> str:
    """ISO 8601 in UTC as the journal's column holds it."""
    return f"{plain[:10]} {plain[11:-1]}"


def origin_of(connection: sqlite3.Connection) -> str:
    """What tells one database from all others, through restores and renames: the start of its first line's hash."""
    row = connection.execute("SELECT hash FROM journal WHERE id = 1").fetchone()
    return str(row[0])[:ORIGIN_DIGITS] if row else ""


def lines_of_chain(connection: sa.Connection, chain: str) -> Iterator[bytes]:
    """Every line of one chain, in order, each with its row for a copy."""
    driver = driver_of(connection)
    origin = origin_of(driver)
    for row in driver.execute(_OF_CHAIN, (chain,)):
        yield _as_row(row, origin)


def newer_than(connection: sqlite3.Connection, last: int, origin: str, most: int) -> list[tuple[int, bytes]]:
    """Up to `most` journal lines after number `last`, each with its row for the copy."""
    return [(int(row[0]), _as_row(row, origin)) for row in connection.execute(_SELECT, (last, most))]


def _as_row(row: Sequence[Any], origin: str) -> bytes:
    values: dict[str, Plain] = dict(zip(COLUMNS, row, strict=False))
    values["at"] = plain_time(str(values["at"]))
    whole: dict[str, Plain] = {**values, "salt": row[-2], "content": row[-1], "database": origin}
    return (canonical(whole) + "\n").encode()


def read_lines(path: Path, origin: str, after: int = 0) -> Iterator[CopiedLine | Torn]:
    """What the copy `path` holds of the database `origin` after line number `after`. Raises OSError."""
    with path.open("rb") as file:
        for number, raw in enumerate(file, start=1):
            place = f"{path.name}:{number}"
            found = parse(raw, place)
            if found is None:
                if raw.strip():
                    yield Torn(place)
            elif found[1] == origin and found[0].id > after:
                yield found[0]


def parse(raw: bytes, place: str) -> tuple[CopiedLine, str] | None:
    """A row of a copy and the database it belongs to; None for one that is not whole."""
    try:
        values: dict[str, Any] = json.loads(raw)
        line = {name: values[name] for name in COLUMNS}
        salt, content, origin = values["salt"], values["content"], str(values["database"])
    except (ValueError, KeyError, TypeError):
        return None
    texts = [value for name, value in line.items() if name not in ("id", "seq", "person_id")]
    if not (type(line["id"]) is int and type(line["seq"]) is int and all(isinstance(text, str) for text in texts)):
        return None
    return CopiedLine(line, salt, content, place), origin
