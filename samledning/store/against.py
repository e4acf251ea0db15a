"""The journal held against a copy of it: the one way to see that its end is missing."""

import sqlite3
from collections.abc import Iterable
from pathlib import Path

import sqlalchemy as sa

from samledning.errors import Unusable
from samledning.i18n import _
from samledning.store.backup import looking
from samledning.store.copies import backups_in
from samledning.store.findings import Findings, capital, lines_named
from samledning.store.lines import ORIGIN_DIGITS, CopiedLine, read_lines


def check_against(connection: sa.Connection, copy: Path, findings: Findings) -> None:
    """See that every line of `copy` is in this journal: a backup, a file of copied lines, or the folder of them.

    Raises `Unusable` where `copy` cannot be read.
    """
    hashes = {int(row[0]): str(row[1]) for row in connection.exec_driver_sql("SELECT id, hash FROM journal")}
    origin = hashes.get(1, "")[:ORIGIN_DIGITS]
    lines_of = _Lines(origin)
    try:
        held = lines_of.folder(copy) if copy.is_dir() else [(copy, lines_of.file(copy))]
    except (OSError, sqlite3.Error) as error:
        raise Unusable(_("Kopian {file} går inte att läsa: {reason}.").format(file=copy, reason=error)) from error
    if not any(lines for _path, lines in held):
        findings.add(_("{file} är ingen kopia av den här databasen.").format(file=copy))
    for path, lines in held:
        _compare(hashes, path, lines, findings)


class _Lines:
    """The journal lines, number and hash, that copies hold of the database `origin`."""

    def __init__(self, origin: str) -> None:
        self._origin = origin

    def folder(self, folder: Path) -> list[tuple[Path, list[tuple[int, str]]]]:
        ours = [seen.path for seen in backups_in(folder) if seen.origin == self._origin]
        return [(path, self.file(path)) for path in [*ours, *sorted(folder.glob("*.jsonl"))]]

    def file(self, path: Path) -> list[tuple[int, str]]:
        if path.suffix == ".jsonl":
            lines = read_lines(path, self._origin)
            return [(line.id, line.hash) for line in lines if isinstance(line, CopiedLine)]
        with looking(path) as copy:
            held = [(int(number), str(digest)) for number, digest in copy.execute("SELECT id, hash FROM journal")]
        return held if any(number == 1 and digest.startswith(self._origin) for number, digest in held) else []


def _compare(hashes: dict[int, str], path: Path, lines: Iterable[tuple[int, str]], findings: Findings) -> None:
    newest = max(hashes, default=0)
    missing = sorted({number for number, _hash in lines if number > newest})
    if missing:
        sentence = _("Slutet av journalen saknas: {lines} finns i kopian {file} men inte här.")
        findings.add(sentence.format(lines=lines_named(missing[0], missing[-1]), file=path.name))
    for number, digest in lines:
        if number <= newest and hashes.get(number) != digest:
            sentence = _("{line} är inte densamma i journalen som i kopian {file}.")
            findings.add(capital(sentence.format(line=lines_named(number, number), file=path.name)))
