"""Whatever is changed, removed or moved in a database by other means than the program is found and named."""

import shutil
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from samledning.errors import Unusable
from samledning.store.backup import backup
from samledning.store.copy import copy_now
from samledning.store.journal import COLUMNS
from samledning.store.verify import Report
from samledning.store.walk import head_text
from store.store_case import FILLED, Case, columns, verify_file

TRIED_ALWAYS = ("person", "log_entry", "stance", "id", "seq", "at", "hash", 1, 6, 12)
"""Tables, columns of the journal and lines of it that stand for the others."""


def each_of(values: Iterable[object]) -> list[object]:
    """The values, those that others stand for marked long."""
    return [each if each in TRIED_ALWAYS else pytest.param(each, marks=pytest.mark.long) for each in values]


@pytest.fixture(scope="module")
def original(tmp_path_factory: pytest.TempPathFactory) -> Path:
    case = Case(tmp_path_factory.mktemp("original") / "fall.sqlite")
    case.fill()
    case.close()
    return case.database


@pytest.fixture
def file(original: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(original, tmp_path / "fall.sqlite"))


@contextmanager
def tampering(file: Path) -> Iterator[sqlite3.Connection]:
    """Someone with a database tool who takes the locks off, does as they please, and puts the locks back."""
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("PRAGMA foreign_keys=OFF")
        connection.execute("PRAGMA ignore_check_constraints=ON")
        locks = connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for name, _sql in locks:
            connection.execute(f"DROP TRIGGER {name}")
        yield connection
        for _name, sql in locks:
            connection.execute(sql)
        connection.commit()


def change_cell(file: Path, table: str, column: str, row: int = 0) -> None:
    """Change one byte of one value, or give a value to an empty one."""
    with tampering(file) as connection:
        key = "id" if table in ("journal", "journal_content") else "rowid"
        found = connection.execute(
            f'SELECT {key}, "{column}" FROM "{table}" ORDER BY {key} LIMIT 1 OFFSET ?', (row,)
        ).fetchone()
        connection.execute(f'UPDATE "{table}" SET "{column}" = ? WHERE {key} = ?', (_other(found[1]), found[0]))


def _other(value: object) -> object:
    if value is None or value == "":
        return "x"
    if isinstance(value, int):
        return value + 1000
    text = str(value)
    return text[:-1] + ("1" if text[-1] != "1" else "2")


def has(report: Report, *words: str) -> bool:
    return any(all(word in problem for word in words) for problem in report.problems)


def test_an_untouched_database_is_sound(original: Path) -> None:
    report = verify_file(original)
    assert report.problems == ()
    assert report.lines == 45
    assert report.chains == 2
    assert report.records == 42
    assert report.remark


@pytest.mark.parametrize("column", each_of(COLUMNS))
def test_a_changed_byte_in_a_journal_line_is_found(file: Path, column: str) -> None:
    change_cell(file, "journal", column, row=5)
    report = verify_file(file)
    assert has(report, "journal")
    if column not in ("id", "seq"):
        assert has(report, "6")


@pytest.mark.parametrize("column", ["id", "salt", "content"])
def test_a_changed_byte_in_the_contents_is_found(file: Path, column: str) -> None:
    change_cell(file, "journal_content", column, row=5)
    assert has(verify_file(file), "nnehåll", "rad 6")


@pytest.mark.parametrize("table", each_of(FILLED))
def test_a_changed_byte_in_a_record_is_found_and_named(file: Path, table: str) -> None:
    of_table = [column for other, column in columns() if other == table and column != "id"]
    for column in of_table:
        change_cell(file, table, column)
    report = verify_file(file)
    assert [column for column in of_table if not has(report, table, f"kolumnen {column}")] == []


@pytest.mark.parametrize("table", each_of(FILLED))
def test_a_record_with_another_id_is_found_and_named(file: Path, table: str) -> None:
    change_cell(file, table, "id")
    assert has(verify_file(file), table, "tabellen")


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    row=st.integers(0, 17),
    column=st.sampled_from(COLUMNS),
    at=st.integers(0, 80),
    byte=st.binary(min_size=1, max_size=1),
)
@pytest.mark.long
def test_no_byte_of_the_journal_can_be_replaced(
    original: Path, tmp_path: Path, row: int, column: str, at: int, byte: bytes
) -> None:
    file = Path(shutil.copy(original, tmp_path / "bytes.sqlite"))
    with tampering(file) as connection:
        number, value = connection.execute(
            f'SELECT id, CAST("{column}" AS BLOB) FROM journal LIMIT 1 OFFSET ?', (row,)
        ).fetchone()
        if not value:
            return
        spot = at % len(value)
        other = value[:spot] + byte + value[spot + 1 :]
        if other == value or (column in ("id", "seq") and not other.isdigit()):
            return
        try:
            connection.execute(f'UPDATE journal SET "{column}" = CAST(? AS TEXT) WHERE id = ?', (other, number))
        except sqlite3.IntegrityError:
            return
        if connection.execute(f'SELECT CAST("{column}" AS BLOB) FROM journal WHERE id = ?', (number,)).fetchone() == (
            value,
        ):
            return
    assert not verify_file(file).sound


def test_text_that_is_not_text_is_found(file: Path) -> None:
    with tampering(file) as connection:
        connection.execute("UPDATE log_entry SET text = CAST(x'ff41' AS TEXT) WHERE number = 2")
    assert has(verify_file(file), "L2 (log_entry)", "kolumnen text")


@pytest.mark.parametrize("row", each_of(range(1, 13)))
def test_a_removed_journal_line_is_found(file: Path, row: int) -> None:
    with tampering(file) as connection:
        connection.execute("DELETE FROM journal WHERE id = ?", (row,))
        connection.execute("DELETE FROM journal_content WHERE id = ?", (row,))
    assert has(verify_file(file), f"Rad {row} saknas i journalen")


@pytest.mark.parametrize("table", each_of(FILLED))
def test_a_removed_record_is_found_and_named(file: Path, table: str) -> None:
    with tampering(file) as connection:
        connection.execute(f"DELETE FROM {table} WHERE rowid = (SELECT min(rowid) FROM {table})")
    assert has(verify_file(file), "Posten", table, "saknas i tabellen")


def test_a_record_put_in_by_hand_is_found_and_named(file: Path) -> None:
    with tampering(file) as connection:
        connection.execute(
            "INSERT INTO person (id, version, name, initials, struck_reason) VALUES ('x1', 1, 'Ingen', 'I', '')"
        )
    assert has(verify_file(file), "person x1", "inte i journalen")


@pytest.mark.parametrize(("one", "other"), [(3, 4), (7, 9), (8, 13)])
def test_two_lines_that_changed_places_are_found(file: Path, one: int, other: int) -> None:
    with tampering(file) as connection:
        for table in ("journal", "journal_content"):
            for old, new in ((one, -1), (other, one), (-1, other)):
                connection.execute(f"UPDATE {table} SET id = ? WHERE id = ?", (new, old))
    assert has(verify_file(file), f"rad {one} ") or has(verify_file(file), f"Rad {one} ")


def test_contents_that_vanished_are_found(file: Path) -> None:
    with tampering(file) as connection:
        connection.execute("DELETE FROM journal_content WHERE id = 6")
    assert has(verify_file(file), "Innehållet till rad 6", "saknas")


def test_a_lock_that_was_taken_off_is_found(file: Path) -> None:
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("DROP TRIGGER journal_no_delete")
    assert has(verify_file(file), "journal_no_delete")


def test_a_lock_that_was_weakened_is_found(file: Path) -> None:
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("DROP TRIGGER journal_no_update")
        connection.execute("CREATE TRIGGER journal_no_update BEFORE UPDATE ON journal BEGIN SELECT 1; END")
    assert has(verify_file(file), "journal_no_update")


@pytest.mark.parametrize(
    ("statement", "words"),
    [
        ("DELETE FROM search_text WHERE rowid = 4", ("sökregistret",)),
        ("UPDATE search_text SET text = 'annat' WHERE rowid = 4", ("sökregistret", "fel text")),
        ("UPDATE search_doc SET chain = 'register' WHERE kind = 'log_entry'", ("L1", "sökregistret")),
        ("DELETE FROM search_doc WHERE kind = 'incident'", ("incident", "saknas i sökregistret")),
        (
            "INSERT INTO search_doc (chain, kind, record_id) VALUES ('register', 'person', 'x1')",
            ("person x1", "inte finns"),
        ),
        ("INSERT INTO search_text (rowid, text) VALUES (999, 'lös text')", ("nummer 999",)),
        ("DELETE FROM search_word WHERE word = 'bron'", ("L3", "ordlista")),
    ],
)
def test_a_search_index_that_differs_is_found(file: Path, statement: str, words: tuple[str, ...]) -> None:
    with tampering(file) as connection:
        connection.execute(statement)
    assert has(verify_file(file), *words)


def test_a_search_index_that_lost_its_tree_is_found(case: Case) -> None:
    case.fill()
    with closing(sqlite3.connect(case.database)) as connection:
        connection.execute("DELETE FROM search_text_data WHERE id > 10")
        connection.commit()
    with case.write() as unit:
        from samledning.store.verify import verify

        assert has(verify(unit.connection), "Sökregistret")


@pytest.mark.parametrize(
    ("statement", "words"),
    [
        ("UPDATE counter SET value = 9 WHERE series = 'L'", ("Räknaren", "L")),
        ("DELETE FROM counter", ("Räknaren", "L")),
        ("UPDATE log_entry SET number = 99 WHERE number = 2", ("saknas nummer", "L")),
    ],
)
def test_running_numbers_with_gaps_are_found(file: Path, statement: str, words: tuple[str, ...]) -> None:
    with tampering(file) as connection:
        connection.execute(statement)
    assert has(verify_file(file), *words)


def cut_tail(file: Path) -> None:
    """Take the newest entry away with every trace of it."""
    with tampering(file) as connection:
        number, record = connection.execute("SELECT id, record_id FROM journal ORDER BY id DESC LIMIT 1").fetchone()
        connection.execute("DELETE FROM journal WHERE id = ?", (number,))
        connection.execute("DELETE FROM journal_content WHERE id = ?", (number,))
        doc = connection.execute("SELECT id FROM search_doc WHERE record_id = ?", (record,)).fetchone()
        connection.execute("DELETE FROM log_entry WHERE id = ?", (record,))
        connection.execute("UPDATE counter SET value = value - 1")
        connection.execute("DELETE FROM search_text WHERE rowid = ?", doc)
        connection.execute("DELETE FROM search_doc WHERE id = ?", doc)


def _backup_file(case: Case, folder: Path) -> Path:
    backup(case.database, folder / "kopia.sqlite")
    return folder / "kopia.sqlite"


def _lines_file(case: Case, folder: Path) -> Path:
    copy_now(case.database, folder, case.clock.now())
    case.log("efter kopian")
    copy_now(case.database, folder, case.clock.now())
    return folder / "fall-commands.jsonl"


def _folder(case: Case, folder: Path) -> Path:
    return _lines_file(case, folder).parent


@pytest.mark.parametrize("copy_of", [_backup_file, _lines_file, _folder])
def test_a_missing_end_shows_against_a_copy_only(
    case: Case, tmp_path: Path, copy_of: Callable[[Case, Path], Path]
) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()
    case.log("först")
    case.log("sist")
    copy = copy_of(case, folder)
    whole = case.verify(against=copy)
    assert whole.sound
    assert not whole.remark
    case.close()
    cut_tail(case.database)
    alone = verify_file(case.database)
    assert alone.sound
    assert alone.remark
    assert has(verify_file(case.database, against=copy), "Slutet av journalen saknas", str(whole.lines))


def test_a_missing_end_shows_against_a_printed_mark(case: Case) -> None:
    case.log("först")
    case.log("sist")
    mark = case.verify().head
    case.close()
    cut_tail(case.database)
    report = verify_file(case.database, head=mark)
    assert has(report, "Slutet av journalen saknas", mark.split("-", maxsplit=1)[0])
    assert not report.remark


def test_a_printed_mark_holds_when_more_has_been_written(case: Case) -> None:
    case.log("först")
    mark = case.verify().head
    case.log("sist")
    assert case.verify(head=mark).sound
    assert case.verify(head=f" {mark.upper()} ").sound
    with case.store.read(case.clock.now()) as unit:
        assert head_text(unit.connection, int(mark.split("-")[0])) == mark


@pytest.mark.parametrize("mark", ["", "3", "3-", "3-zz", "3-0123456789abcde", "3-0123456789abcdef0", "\x1b[31m3"])
def test_a_mark_that_is_none_is_told_so(case: Case, mark: str) -> None:
    report = case.verify(head=mark)
    assert report.sound == (mark == "")
    assert "\x1b" not in "".join(report.problems)


def test_a_mark_of_another_history_is_told(case: Case) -> None:
    assert has(case.verify(head="2-0123456789abcdef"), "rad 2", "kontrollmärket")


def test_a_copy_with_another_history_is_told(case: Case, tmp_path: Path) -> None:
    kept = _backup_file(case, tmp_path)
    with tampering(kept) as connection:
        connection.execute("UPDATE journal SET hash = 'ff' || substr(hash, 3) WHERE id = 2")
    assert has(case.verify(against=kept), "Rad 2", "kopia.sqlite")


def test_a_copy_of_another_database_is_told(case: Case, tmp_path: Path) -> None:
    other = Case(tmp_path / "annat.sqlite")
    other.close()
    assert has(case.verify(against=other.database), "ingen kopia av den här databasen")


@pytest.mark.parametrize("content", [b"", b"SQLite format 3\x00" + b"x" * 500, b"hej"])
def test_a_copy_that_cannot_be_read_raises_a_sentence(case: Case, tmp_path: Path, content: bytes) -> None:
    (tmp_path / "kopia.sqlite").write_bytes(content)
    with pytest.raises(Unusable):
        case.verify(against=tmp_path / "kopia.sqlite")
    with pytest.raises(Unusable):
        case.verify(against=tmp_path / "saknas.sqlite")


def test_a_torn_page_is_told_and_the_rest_still_checked(file: Path) -> None:
    with closing(sqlite3.connect(file)) as connection:
        page = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'journal_content'").fetchone()[0]
        size = connection.execute("PRAGMA page_size").fetchone()[0]
    with file.open("r+b") as raw:
        raw.seek((page - 1) * size)
        raw.write(b"\xff" * size)
    report = verify_file(file)
    assert has(report, "Databasfilen är skadad") or has(report, "Databasfilen kan inte läsas")
    assert has(report, "Journalen kan inte läsas")
