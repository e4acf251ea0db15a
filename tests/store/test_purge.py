"""What must never have been written leaves the file, and the journal stays whole and says so."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from samledning.errors import Problem
from samledning.log.tables import LogEntry
from samledning.store import schema
from samledning.store.backup import make_backup
from samledning.store.clean import clean
from samledning.store.copies import LineFile
from samledning.store.copy import SecondCopy, copy_now
from samledning.store.lines import newer_than, origin_of
from samledning.store.migrate import loose_engine
from samledning.store.restore import restore
from samledning.store.search import search
from samledning.store.store import open_store
from samledning.store.tables import EXTRAS
from store.store_case import SEAT, START, Case, verify_file

SECRET = "Sagoprinsessan"
LINE = f"patienten {SECRET} ligger på reservkraft"


def purge(case: Case, entry_id: str) -> None:
    with case.write() as unit:
        row = unit.get(LogEntry, entry_id)
        left = {"text": "", "typed": "", "source": "", "tags": [], "struck_at": unit.now, "struck_by": case.person}
        unit.purge(row, **left, struck_reason="patientuppgift")


def holds(database: Path) -> list[str]:
    """The files of a database in which the secret can be read, however it is spelt."""
    files = database.parent.glob(f"{database.name}*")
    return sorted(file.name for file in files if SECRET.lower().encode() in file.read_bytes().lower())


def found(case: Case, word: str) -> int:
    with case.store.read(START) as unit:
        return len(search(unit.connection, word))


def tamper(database: Path, *statements: str) -> None:
    with closing(sqlite3.connect(database, isolation_level=None)) as connection:
        for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            connection.execute(f"DROP TRIGGER {name}")
        for statement in statements:
            connection.execute(statement)
        for statement in EXTRAS:
            connection.execute(statement)


@pytest.fixture
def entry_id(case: Case) -> str:
    """A line that must never have been written, among others, changed once after it was written."""
    case.fill()
    written = case.log(LINE)
    with case.write() as unit:
        unit.get(LogEntry, written).source = f"anhörig till {SECRET}"
    case.log("bron öppen igen")
    return written


def test_no_byte_of_it_is_left_in_the_file(case: Case, entry_id: str) -> None:
    assert holds(case.database)
    purge(case, entry_id)
    clean(case.database)
    assert holds(case.database) == []
    case.close()
    assert holds(case.database) == []


def test_the_journal_is_whole_before_and_after_and_tells_of_it(case: Case, entry_id: str) -> None:
    before = case.verify()
    assert (before.problems, before.purged) == ((), 0)
    purge(case, entry_id)
    clean(case.database)
    after = case.verify(head=before.head)
    assert (after.problems, after.purged, after.records) == ((), 1, before.records)
    assert after.lines == before.lines + 1
    case.log("vidare")
    assert case.verify().problems == ()
    with closing(sqlite3.connect(case.database)) as connection:
        told = connection.execute(
            "SELECT j.operation, j.person_id, c.content FROM journal j LEFT JOIN journal_content c ON c.id = j.id "
            "WHERE j.record_id = ? ORDER BY j.id",
            (entry_id,),
        ).fetchall()
    assert [(operation, content is None) for operation, _person, content in told] == [
        ("create", True),
        ("change", True),
        ("purge", False),
    ]
    assert told[-1][1] == case.person
    assert "patientuppgift" in told[-1][2]


def test_search_finds_what_is_left_and_words_that_others_have(case: Case, entry_id: str) -> None:
    assert found(case, SECRET) == 1
    assert found(case, "prinsess") == 1
    purge(case, entry_id)
    assert (found(case, SECRET), found(case, "prinsess"), found(case, "patient")) == (0, 0, 0)
    assert found(case, "reservkraft") == found(case, "servkraft") == 1
    assert found(case, "L5") == 1


def test_what_is_said_of_the_record_later_is_checked_as_ever(case: Case, entry_id: str) -> None:
    purge(case, entry_id)
    with case.write() as unit:
        unit.get(LogEntry, entry_id).due_at = START
    assert case.verify().problems == ()
    tamper(case.database, f"UPDATE log_entry SET text = 'nytt' WHERE id = '{entry_id}'")
    assert any("text" in problem for problem in case.verify().problems)


@pytest.mark.parametrize(
    ("statement", "told"),
    [
        ("DELETE FROM journal_content WHERE id = 5", "Innehållet till rad 5 i journalen saknas."),
        ("INSERT INTO journal_content VALUES ({created}, 's', '{{}}')", "finns kvar trots gallring"),
        ("DELETE FROM journal_content WHERE id = {purged}", "Innehållet till rad {purged} i journalen saknas."),
        ("UPDATE journal SET operation = 'change' WHERE id = {purged}", "Rad {purged} i journalen har ändrats"),
        ("DELETE FROM log_entry WHERE id = '{entry}'", "saknas i tabellen"),
    ],
)
def test_a_purge_hides_nothing_else(case: Case, entry_id: str, statement: str, told: str) -> None:
    purge(case, entry_id)
    with closing(sqlite3.connect(case.database)) as connection:
        numbers = connection.execute("SELECT min(id), max(id) FROM journal WHERE record_id = ?", (entry_id,)).fetchone()
    names = {"created": numbers[0], "purged": numbers[1], "entry": entry_id}
    tamper(case.database, statement.format(**names))
    assert any(told.format(**names) in problem for problem in case.verify().problems)


class TestOlderThanTheBaseline:
    """A database that was brought to a new schema after the line was written."""

    @pytest.fixture
    def migrated(self, case: Case, entry_id: str) -> str:
        with loose_engine(case.database) as engine, engine.begin() as connection:
            schema.finish(connection, case.clock.now(), SEAT)
        assert case.verify().problems == ()
        return entry_id

    @pytest.mark.long
    def test_the_tables_are_measured_anew(self, case: Case, migrated: str) -> None:
        purge(case, migrated)
        clean(case.database)
        assert holds(case.database) == []
        report = case.verify()
        assert (report.problems, report.purged) == ((), 1)
        with closing(sqlite3.connect(case.database)) as connection:
            kept = connection.execute(
                "SELECT c.id IS NOT NULL FROM journal j LEFT JOIN journal_content c ON c.id = j.id "
                "WHERE j.operation = 'schema' ORDER BY j.id"
            ).fetchall()
        assert kept == [(0,), (0,), (1,)]
        case.log("vidare")
        tamper(case.database, "UPDATE log_entry SET text = 'x' WHERE number = 1")
        assert not case.verify().sound

    def test_it_is_refused_where_it_would_hide_a_change(self, case: Case, migrated: str) -> None:
        tamper(case.database, "UPDATE log_entry SET text = 'x' WHERE number = 1")
        with pytest.raises(Problem, match="samledning verify"):
            purge(case, migrated)
        assert found(case, SECRET) == 1

    def test_a_schema_line_may_not_lose_its_contents_for_any_other_reason(self, case: Case, migrated: str) -> None:
        case.log("vidare")
        tamper(case.database, "DELETE FROM journal_content WHERE id = 1")
        assert "Innehållet till rad 1 i journalen saknas." in case.verify().problems
        purged = case.log(LINE)
        purge(case, purged)
        assert "Innehållet till rad 1 i journalen saknas." in case.verify().problems


class TestCopies:
    @pytest.fixture
    def stick(self, tmp_path: Path) -> Path:
        folder = tmp_path / "stick"
        folder.mkdir()
        return folder

    @pytest.mark.parametrize("by", ["screen", pytest.param("command", marks=pytest.mark.long)])
    def test_the_newest_copy_holds_it_no_more(self, case: Case, entry_id: str, stick: Path, by: str) -> None:
        copy = SecondCopy(case.database, SEAT, stick, case.clock)

        def follow() -> None:
            if by == "screen":
                copy.catch_up()
            else:
                copy_now(case.database, stick, case.clock.now())

        follow()
        case.clock.forward(seconds=5)
        purge(case, entry_id)
        clean(case.database)
        follow()
        newest = max(stick.glob("*.sqlite"))
        assert len(list(stick.glob("*.sqlite"))) == 2
        assert SECRET.encode() not in newest.read_bytes()
        case.log("efter gallringen")
        follow()
        assert self.restored(case, stick)

    @pytest.mark.parametrize("copied", ["before", pytest.param("after", marks=pytest.mark.long)])
    def test_a_restore_follows_the_purge(self, case: Case, entry_id: str, stick: Path, copied: str) -> None:
        """The lines were copied before the purge, with what they said, or after it, without."""
        base = make_backup(case.database, stick / "fall-20261122T120000Z.sqlite")
        case.log("mellan")
        late = case.log(f"{SECRET} igen")
        if copied == "before":
            self.copy_lines(case, stick, base.last)
        purge(case, entry_id)
        purge(case, late)
        if copied == "before":
            self.copy_lines(case, stick, base.last + 2)
        else:
            self.copy_lines(case, stick, base.last)
        assert self.restored(case, stick)

    def copy_lines(self, case: Case, stick: Path, after: int) -> None:
        with closing(sqlite3.connect(case.database)) as connection:
            rows = newer_than(connection, after, origin_of(connection), 1000)
        LineFile(stick / "fall-seat.jsonl").append([row for _number, row in rows])

    def restored(self, case: Case, stick: Path) -> bool:
        """Whether the case comes back from its copies as it is, without what was purged."""
        target = stick.parent / "åter" / "fall.sqlite"
        done = restore(stick, target, case.clock.now(), "restore")
        assert (done.remarks, done.report.problems) == ((), ())
        assert done.report.purged == case.verify().purged
        assert holds(target) == []
        again = open_store(target, START, SEAT)
        with again.read(START) as unit:
            assert search(unit.connection, SECRET) == []
        again.close()
        return verify_file(target).sound


def test_a_file_that_others_read_all_the_time_is_told(
    case: Case, entry_id: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("samledning.store.clean.BUSY_SECONDS", 0.05)
    with closing(sqlite3.connect(case.database, isolation_level=None)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM log_entry").fetchone()
        purge(case, entry_id)
        with pytest.raises(Problem, match="upptagen"):
            clean(case.database)
    clean(case.database)
    assert holds(case.database) == []


def test_an_unfinished_purge_changes_nothing(case: Case, entry_id: str) -> None:
    before = case.digest()
    with pytest.raises(ZeroDivisionError), case.write() as unit:
        unit.purge(unit.get(LogEntry, entry_id), text="")
        raise ZeroDivisionError
    assert (case.digest(), case.verify().problems) == (before, ())
    assert found(case, SECRET) == 1
