"""The journal: what happened to which record, in a chain that shows every later change to it."""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

import sqlalchemy as sa

from samledning.store.canonical import Plain, canonical, sha256, to_plain
from samledning.store.engine import driver_of

GENESIS = "0" * 64

CREATE = "create"
CHANGE = "change"
SCHEMA = "schema"
PURGE = "purge"

BEYOND_LINES = (SCHEMA, PURGE)
"""What copied lines do not carry over, or not all of it: after these a whole copy is made."""

COLUMNS = ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash")


@dataclass(frozen=True)
class Happening:
    """What one transaction did to one record: `content` is `{"set": after}` or `{"set": after, "was": before}`.

    That of a purge is the whole record as it was left, and says nothing of what it was.
    """

    chain: str
    room: str
    kind: str
    record_id: str
    operation: str
    content: dict[str, Plain]


@dataclass(frozen=True)
class Head:
    """Where a chain ends: the last sequence number and hash."""

    seq: int
    hash: str


def line_hash(previous: str, line: dict[str, Plain]) -> str:
    """The hash of a journal line: SHA-256 of the previous hash and the canonical form of every other column."""
    rest = {name: line[name] for name in COLUMNS if name != "hash"}
    return sha256(previous + canonical(rest))


def content_digest(salt: str, content: str) -> str:
    """The digest that stands for a line's contents, which cannot be guessed from it thanks to the salt."""
    return sha256(salt + content)


def head_of(connection: sa.Connection, chain: str) -> Head:
    """The end of `chain`; sequence 0 and the genesis hash where it has no line yet."""
    row = (
        driver_of(connection)
        .execute("SELECT seq, hash FROM journal WHERE chain = ? ORDER BY seq DESC LIMIT 1", (chain,))
        .fetchone()
    )
    return Head(row[0], row[1]) if row else Head(0, GENESIS)


def last_id(connection: sa.Connection) -> int:
    """The number of the newest line over all chains, 0 for none."""
    return int(driver_of(connection).execute("SELECT coalesce(max(id), 0) FROM journal").fetchone()[0])


def stored_time(moment: datetime) -> str:
    """A time as the journal's column holds it."""
    return moment.astimezone(UTC).strftime("%Y-%m-%d %H:%M:%S.%f")


def append(
    connection: sa.Connection, happenings: Sequence[Happening], *, at: datetime, person_id: str | None, seat: str
) -> int:
    """Write one line a happening, in order, and return the number of the newest.

    Straight to the driver: this is done at every change, and the library between takes longer than the writing.
    """
    number = last_id(connection)
    heads: dict[str, Head] = {}
    lines, contents = [], []
    moment, stored = to_plain(at), stored_time(at)
    for happening in happenings:
        head = heads.get(happening.chain) or head_of(connection, happening.chain)
        number += 1
        salt, content = secrets.token_hex(16), canonical(happening.content)
        line: dict[str, Plain] = {
            "id": number,
            "chain": happening.chain,
            "seq": head.seq + 1,
            "at": moment,
            "person_id": person_id,
            "seat": seat,
            "room": happening.room,
            "kind": happening.kind,
            "record_id": happening.record_id,
            "operation": happening.operation,
            "digest": content_digest(salt, content),
        }
        line["hash"] = line_hash(head.hash, line)
        heads[happening.chain] = Head(head.seq + 1, str(line["hash"]))
        lines.append(tuple(stored if name == "at" else line[name] for name in COLUMNS))
        contents.append((number, salt, content))
    marks = ", ".join("?" * len(COLUMNS))
    driver = driver_of(connection)
    driver.executemany(f"INSERT INTO journal ({', '.join(COLUMNS)}) VALUES ({marks})", lines)
    driver.executemany("INSERT INTO journal_content (id, salt, content) VALUES (?, ?, ?)", contents)
    return number
