"""A database put back from its copies: the newest sound backup, and every later line of the journal."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import sqlalchemy as sa

from samledning.errors import Ambiguous, CannotWrite, Problem, Unusable
from samledning.i18n import _, ngettext
from samledning.store import journal, migrate, schema, search
from samledning.store.apply import Applier
from samledning.store.backup import Backup, look, make_backup, sound
from samledning.store.canonical import Plain
from samledning.store.clean import clean
from samledning.store.copies import backups_in, best_first
from samledning.store.engine import told_in_words
from samledning.store.journal import SCHEMA, Happening
from samledning.store.lines import CopiedLine, Torn, read_lines
from samledning.store.migrate import loose_engine
from samledning.store.record import REGISTER_CHAIN, models, table_of
from samledning.store.replay import plain_record
from samledning.store.search_check import index_again
from samledning.store.snapshot import rows_of
from samledning.store.verify import Report, verify

RESTORED = "restored"
BESIDE = ("-wal", "-shm", "-journal")  # files of SQLite's own, which belong to the database they lie beside


@dataclass(frozen=True)
class RestoreReport:
    """What was put back: from which backup, how many later lines, up to which journal line.

    `remarks` are sentences about copies that could not be used; `report` tells whether the result is whole.
    """

    backup: Path
    added: int
    last: int
    remarks: tuple[str, ...]
    report: Report


def restore(source: Path, target: Path, now: datetime, seat: str) -> RestoreReport:
    """Make `target` from `source`: a folder of copies, or one backup in it with the lines that follow it.

    Raises a `Problem` in words: `target` is there already, `source` holds no sound backup, one made by a newer
    program, or (`Ambiguous`) those of several databases. `target` is there whole or not at all.
    """
    _refuse_existing(target)
    remarks: list[str] = []
    base = _choose(source, remarks)
    if schema.state_of(base.path) is schema.State.NEWER:
        sentence = _("Kopian {file} är gjord av en nyare version av programmet. Uppdatera programmet och försök igen.")
        raise Unusable(sentence.format(file=base.path.name))
    work = target.with_name(f"{target.name}.{os.getpid()}.part")
    try:
        with told_in_words(target), _sentences_for_files(target):
            target.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            make_backup(base.path, work)
            added = _add_later_lines(work, base, remarks, now, seat)
            report = _note_and_verify(work, base, added, now, seat)
            _refuse_existing(target)
            work.rename(target)
    finally:
        for name in ("", *BESIDE):
            work.with_name(work.name + name).unlink(missing_ok=True)
    return RestoreReport(base.path, added, base.last + added, tuple(remarks), report)


def put_aside(database: Path, now: datetime) -> Path:
    """Give `database` another name, with the files SQLite keeps beside it, and return that name. Raises a `Problem`.

    Without those files the newest changes would be lost from it.
    """
    aside = database.with_name(f"{database.name}.{now.strftime('%Y%m%dT%H%M%SZ')}.aside")
    with _sentences_for_files(database):
        for name in (*BESIDE, ""):
            part = database.with_name(database.name + name)
            if part.exists():
                part.rename(aside.with_name(aside.name + name))
    return aside


def _refuse_existing(target: Path) -> None:
    for name in ("", *BESIDE):
        path = target.with_name(target.name + name)
        if path.exists():
            raise Problem(_("Filen {file} finns redan och skrivs inte över.").format(file=path))


@contextmanager
def _sentences_for_files(target: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        reason = error.strerror or str(error)
        raise CannotWrite(_("Filen {file} kan inte skrivas: {reason}.").format(file=target, reason=reason)) from error


def _choose(source: Path, remarks: list[str]) -> Backup:
    """The backup to start from. Raises a `Problem`."""
    if not source.exists():
        raise Unusable(_("{file} finns inte.").format(file=source))
    if source.is_dir():
        candidates = _of_one_database(source)
    else:
        named = look(source)
        candidates = [named] if named else []
    for backup in best_first(candidates):
        if sound(backup.path):
            return backup
        remarks.append(_("Kopian {file} är skadad och användes inte.").format(file=backup.path.name))
    raise Unusable(_("Det finns ingen hel kopia i {file}.").format(file=source))


def _of_one_database(folder: Path) -> list[Backup]:
    backups = backups_in(folder)
    if len({seen.origin for seen in backups}) > 1:
        newest: dict[str, str] = {}
        for seen in backups:
            newest.setdefault(seen.origin, str(seen.path))
        sentence = _("Mappen {folder} har kopior av flera databaser. Ange vilken kopia som ska användas.")
        raise Ambiguous(sentence.format(folder=folder), tuple(newest.values()))
    return backups


def _add_later_lines(work: Path, base: Backup, remarks: list[str], now: datetime, seat: str) -> int:
    """Add what the copied lines beside the backup have beyond it, and bring the file to today's schema."""
    later = _later_lines(base, remarks)
    # A record may come before the one it points at, and what it points at may be in a line that was lost.
    with loose_engine(work) as engine, engine.begin() as connection:
        applier = Applier(connection)
        added = _add(applier, base.last, later, remarks)
        loose = sorted({str(row[0]) for row in connection.exec_driver_sql("PRAGMA foreign_key_check")})
        sentence = _("Tabellen {table} hänvisar till poster som saknas i kopiorna.")
        remarks.extend(sentence.format(table=table) for table in loose)
    if base.revision != schema.CURRENT:
        migrate.upgrade(work, now, seat)
    with loose_engine(work) as engine, engine.begin() as connection:
        _index(connection, applier.touched)
        if applier.purged:
            index_again(connection)
            search.merge_all(connection)
    if applier.purged:
        clean(work)
    return added


def _later_lines(base: Backup, remarks: list[str]) -> dict[int, set[CopiedLine]]:
    """Every copied line beyond the backup, by number: two seats' copies of one line are the same line."""
    later: dict[int, set[CopiedLine]] = {}
    for path in sorted(base.path.parent.glob("*.jsonl")):
        for line in read_lines(path, base.origin, after=base.last):
            if isinstance(line, Torn):
                remarks.append(_("Raden {place} är avbruten och användes inte.").format(place=line.place))
            else:
                later.setdefault(line.id, set()).add(line)
    return later


def _add(applier: Applier, last: int, later: dict[int, set[CopiedLine]], remarks: list[str]) -> int:
    """Add lines one after the other until one is missing; returns how many."""
    for number in range(last + 1, max(later, default=last) + 1):
        candidates = sorted(later.get(number, ()), key=lambda line: line.place)
        whole = [line for line in candidates if applier.continues(line)]
        altered = [line for line in candidates if line not in whole]
        remarks.extend(_("Raden {place} har ändrats och användes inte.").format(place=line.place) for line in altered)
        if len({line.hash for line in whole}) != 1 or whole[0].line["operation"] == SCHEMA:
            rest = len([other for other in later if other > number])
            remarks.append(_why_stopped(number, whole, rest))
            return number - 1 - last
        # Of two that are whole, one may have had its contents removed.
        line = next((line for line in whole if line.content is not None), whole[0])
        try:
            applier.add(line)
        except (sa.exc.DBAPIError, KeyError, ValueError):
            remarks.append(_("Raden {place} passar inte ihop med kopian.").format(place=line.place))
            return number - 1 - last
    return max(later, default=last) - last


def _why_stopped(number: int, whole: list[CopiedLine], rest: int) -> str:
    if not whole:
        why = _("Journalens rad {number} saknas i kopiorna.")
    elif len(whole) > 1:
        why = _("Journalens rad {number} finns i två olika lydelser i kopiorna.")
    else:
        why = _("Journalens rad {number} gjorde om tabellerna, vilket bara en hel kopia kan återge.")
    lost = ngettext(
        "{count} senare rad kunde därför inte användas.", "{count} senare rader kunde därför inte användas.", rest
    )
    return why.format(number=number) + (" " + lost.format(count=rest) if rest else "")


def _index(connection: sa.Connection, touched: set[tuple[str, str]]) -> None:
    """Let every record that the lines touched be found."""
    for kind in sorted({kind for kind, _id in touched} & models().keys()):
        model = models()[kind]
        for row in rows_of(connection, table_of(kind), lambda _record_id, _column: None):
            record = plain_record(row)
            if (kind, row["id"]) in touched and (text := model.search_text(record)) is not None:
                search.index(connection, model.chain(record), kind, str(row["id"]), text)


def _note_and_verify(work: Path, base: Backup, added: int, now: datetime, seat: str) -> Report:
    note: dict[str, Plain] = {"backup": base.path.name, "added": added, "last": base.last + added}
    with loose_engine(work) as engine:
        with engine.begin() as connection:
            line = Happening(REGISTER_CHAIN, "store", "", "", RESTORED, {"set": note})
            journal.append(connection, [line], at=now, person_id=None, seat=seat)
        with engine.connect() as connection:
            return verify(connection, against=base.path)
