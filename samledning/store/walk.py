"""The journal walked from its first line to its last: nothing missing, nothing changed, and where it ends."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from samledning.i18n import _
from samledning.store.canonical import Plain, canonical, sha256
from samledning.store.findings import Findings, capital, lines_named, printable
from samledning.store.journal import COLUMNS, GENESIS, PURGE, SCHEMA, content_digest, last_id, line_hash
from samledning.store.lines import plain_time
from samledning.store.tables import EXTRAS

MARK_DIGITS = 16

_STORED_TIME = re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{6}")
_MARK = re.compile(rf"(\d+)-([0-9a-f]{{{MARK_DIGITS}}})")
_TRIGGER = re.compile(r"CREATE TRIGGER (?:IF NOT EXISTS )?(\w+)")


@dataclass(frozen=True)
class Walked:
    """How much the walk saw; `purged` counts the records whose contents were removed by a purge."""

    lines: int
    chains: int
    purged: int = 0


@dataclass
class _Chain:
    seq: int = 0
    hash: str = GENESIS
    whole: bool = True  # false right after a gap, where the next line's hash cannot be computed


def walk(connection: sa.Connection, findings: Findings) -> Walked:
    """Check every journal line and its contents against its own digest and hash and those before it."""
    chains: dict[str, _Chain] = {}
    expected = 1
    count = 0
    columns = ", ".join(f"j.{name}" for name in COLUMNS)
    rows = connection.exec_driver_sql(
        f"SELECT {columns}, c.id, c.salt, c.content FROM journal j "
        "LEFT JOIN journal_content c ON c.id = j.id ORDER BY j.id"
    )
    purges = _Purges(connection)
    for *stored, content_id, salt, content in rows:
        line: dict[str, Any] = dict(zip(COLUMNS, stored, strict=True))
        number = int(line["id"])
        if number > expected:
            missing = lines_named(expected, number - 1)
            findings.add(capital(_("{lines} saknas i journalen.").format(lines=missing)))
        elif number < expected:
            findings.add(_("Rad {number} i journalen har ett nummer som inte kan finnas.").format(number=number))
        expected = number + 1
        count += 1
        _check_line(chains.setdefault(str(line["chain"]), _Chain()), line, findings)
        if content_id is None:
            if not purges.dropped(line):
                findings.add(_("Innehållet till rad {number} i journalen saknas.").format(number=number))
        elif purges.covers(line):
            findings.add(_("Innehållet till rad {number} i journalen finns kvar trots gallring.").format(number=number))
        elif _digest(salt, content) != line["digest"]:
            findings.add(_("Innehållet till rad {number} i journalen har ändrats.").format(number=number))
    _check_orphans(connection, findings)
    return Walked(count, len(chains), purges.records)


class _Purges:
    """What was removed on purpose: contents of lines about a purged record, and of schema lines that covered one."""

    def __init__(self, connection: sa.Connection) -> None:
        found = connection.exec_driver_sql(
            "SELECT record_id, max(id) FROM journal WHERE operation = ? GROUP BY record_id", (PURGE,)
        )
        self._of_record = {str(record_id): int(number) for record_id, number in found}
        row = connection.exec_driver_sql("SELECT max(id) FROM journal WHERE operation = ?", (SCHEMA,)).first()
        baseline = int(row[0] or 0) if row else 0
        self._baseline = max((number for number in self._of_record.values() if number < baseline), default=0)

    @property
    def records(self) -> int:
        return len(self._of_record)

    def covers(self, line: Mapping[str, Any]) -> bool:
        """Whether the line tells of a record that was purged later."""
        return int(line["id"]) < self._of_record.get(str(line["record_id"]), 0)

    def dropped(self, line: Mapping[str, Any]) -> bool:
        """Whether the line's contents may be gone."""
        return self.covers(line) or (line["operation"] == SCHEMA and int(line["id"]) < self._baseline)


def _check_line(chain: _Chain, line: dict[str, Any], findings: Findings) -> None:
    number, seq = line["id"], line["seq"]
    if seq != chain.seq + 1:
        findings.add(_("Före rad {number} i journalen saknas en rad i samma kedja.").format(number=number))
        chain.whole = False
    if not _STORED_TIME.fullmatch(str(line["at"])):
        findings.add(_("Tiden på rad {number} i journalen är inte skriven av programmet.").format(number=number))
    if chain.whole and _hash(chain.hash, line) != line["hash"]:
        findings.add(_("Rad {number} i journalen har ändrats, eller raden före den.").format(number=number))
    chain.seq = seq if type(seq) is int else chain.seq + 1
    chain.hash = str(line["hash"])
    chain.whole = True


def _hash(previous: str, line: Mapping[str, Any]) -> str | None:
    try:
        return line_hash(previous, {**line, "at": plain_time(line["at"])})
    except (TypeError, UnicodeEncodeError):
        return None


def _digest(salt: Any, content: Any) -> str | None:
    try:
        return content_digest(salt, content)
    except (TypeError, UnicodeEncodeError):
        return None


def _check_orphans(connection: sa.Connection, findings: Findings) -> None:
    orphans = connection.exec_driver_sql("SELECT id FROM journal_content WHERE id NOT IN (SELECT id FROM journal)")
    for (number,) in orphans:
        sentence = _("Det finns innehåll till rad {number}, men själva raden saknas i journalen.")
        findings.add(sentence.format(number=number))


def check_triggers(connection: sa.Connection, findings: Findings) -> None:
    """See that the database itself still refuses changes to the journal."""
    rows = connection.exec_driver_sql("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
    there = {name: _comparable(sql) for name, sql in rows}
    for statement in EXTRAS:
        found = _TRIGGER.match(statement)
        if found and there.get(found[1]) != _comparable(statement):
            sentence = _("Spärren {name} saknas eller är ändrad; den ska hindra att journalen ändras.")
            findings.add(sentence.format(name=found[1]))


def _comparable(statement: str) -> str:
    return " ".join(statement.replace("IF NOT EXISTS ", "").split())


def head_text(connection: sa.Connection, upto: int | None = None) -> str:
    """The control mark of the journal: what to print so that a missing end can be seen later.

    `<newest line>-<16 hexadecimal digits>`, the digits standing for where every chain ended at that line. With `upto`
    the mark as it was when line `upto` was the newest.
    """
    newest = last_id(connection) if upto is None else upto
    rows = connection.exec_driver_sql(
        "SELECT chain, seq, hash FROM journal WHERE id IN (SELECT max(id) FROM journal WHERE id <= ? GROUP BY chain)",
        (newest,),
    )
    ends: dict[str, Plain] = {chain: [seq, digest] for chain, seq, digest in rows}
    return f"{newest}-{sha256(canonical(ends))[:MARK_DIGITS]}"


def check_head(connection: sa.Connection, head: str, findings: Findings) -> None:
    """Compare the journal with a control mark that was printed earlier."""
    found = _MARK.fullmatch(head.strip().lower())
    if found is None:
        sentence = _("Kontrollmärket «{head}» kan inte läsas; det ska se ut som 1234-0123456789abcdef.")
        findings.add(sentence.format(head=printable(head)))
        return
    marked, newest = int(found[1]), last_id(connection)
    if newest < marked:
        missing = lines_named(newest + 1, marked)
        sentence = _("Slutet av journalen saknas: {lines} fanns när kontrollmärket skrevs ut.")
        findings.add(sentence.format(lines=missing))
    elif head_text(connection, marked) != found[0]:
        sentence = _("Journalen fram till rad {number} är inte den som kontrollmärket skrevs ut från.")
        findings.add(sentence.format(number=marked))
