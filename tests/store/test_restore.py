"""A case comes back from its copies as it was, and what could not be used is told."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from samledning.errors import Ambiguous, Problem, Unusable
from samledning.store.backup import backup
from samledning.store.copy import SecondCopy
from samledning.store.restore import RestoreReport, put_aside, restore
from samledning.store.search import search
from samledning.store.store import Store, open_store
from store.store_case import SEAT, Case, digest_of_case, verify_file


@pytest.fixture
def stick(case: Case, tmp_path: Path) -> Path:
    """A folder with a backup made at the start and every later line of a filled case."""
    folder = tmp_path / "stick"
    folder.mkdir()
    copy = SecondCopy(case.database, SEAT, folder, case.clock)
    copy.catch_up()
    case.fill()
    copy.catch_up()
    return folder


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "hem" / "fall.sqlite"


def lines(stick: Path) -> Path:
    return stick / f"fall-{SEAT}.jsonl"


def put_back(case: Case, source: Path, target: Path) -> RestoreReport:
    return restore(source, target, case.clock.now(), "restore")


def digest(case: Case, target: Path) -> str:
    store = Store(target)
    try:
        return digest_of_case(store, case.incident)
    finally:
        store.close()


def edit(path: Path, number: int, old: str, new: str) -> None:
    rows = path.read_text("utf-8").splitlines()
    assert old in rows[number]
    rows[number] = rows[number].replace(old, new)
    path.write_text("\n".join(rows) + "\n", "utf-8")


def test_the_case_comes_back_whole(case: Case, stick: Path, target: Path) -> None:
    report = put_back(case, stick, target)
    assert report.remarks == ()
    assert report.report.problems == ()
    assert report.last == case.verify().lines
    assert [path.name for path in target.parent.iterdir()] == ["fall.sqlite"]
    assert digest(case, target) == case.digest()
    assert verify_file(target, against=stick).sound


@pytest.mark.long
def test_journal_lines_come_back_to_the_byte(case: Case, stick: Path, target: Path) -> None:
    last = put_back(case, stick, target).last
    with closing(sqlite3.connect(case.database)) as old, closing(sqlite3.connect(target)) as new:
        for table in ("journal", "journal_content", "counter", "search_word"):
            limit = f"WHERE id <= {last} ORDER BY id" if table.startswith("journal") else "ORDER BY 1"
            query = f"SELECT * FROM {table} {limit}"
            assert old.execute(query).fetchall() == new.execute(query).fetchall()
        assert new.execute("SELECT operation, chain FROM journal WHERE id > ?", (last,)).fetchall() == [
            ("restored", "register")
        ]


def test_what_came_back_can_be_searched_and_written_on(case: Case, stick: Path, target: Path) -> None:
    put_back(case, stick, target)
    store = open_store(target, case.clock.now(), SEAT)
    with store.read(case.clock.now()) as unit:
        assert len(search(unit.connection, "avstängd")) == 1
    with store.write(case.clock.now(), case.person, SEAT) as unit:
        assert case.entry(unit, "vidare").number == 5
    store.close()
    assert verify_file(target).sound


@pytest.mark.long
def test_doubles_from_two_seats_are_used_once(case: Case, stick: Path, target: Path) -> None:
    (stick / "fall-annan.jsonl").write_bytes(lines(stick).read_bytes())
    report = put_back(case, stick, target)
    assert report.remarks == ()
    assert digest(case, target) == case.digest()


def test_a_torn_last_row_is_told_and_the_rest_used(case: Case, stick: Path, target: Path) -> None:
    whole = lines(stick).read_bytes()
    count = whole.count(b"\n")
    lines(stick).write_bytes(whole[:-40])
    report = put_back(case, stick, target)
    assert report.added == count - 1
    assert any(f"{lines(stick).name}:{count} är avbruten" in remark for remark in report.remarks)
    assert report.report.sound


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Adolfsberg", "Adolfsborg"),
        pytest.param('"seat":"seat-1"', '"seat":"seat-2"', marks=pytest.mark.long),
        pytest.param('"seq":7', '"seq":8', marks=pytest.mark.long),
    ],
)
def test_an_altered_row_is_told_and_not_used(case: Case, stick: Path, target: Path, old: str, new: str) -> None:
    numbers = [json.loads(row)["id"] for row in lines(stick).read_text("utf-8").splitlines()]
    row = next(at for at, text in enumerate(lines(stick).read_text("utf-8").splitlines()) if old in text)
    edit(lines(stick), row, old, new)
    report = put_back(case, stick, target)
    assert report.last == numbers[row] - 1
    assert any(f"{lines(stick).name}:{row + 1} har ändrats" in remark for remark in report.remarks)
    assert report.report.sound


@pytest.mark.long
def test_an_altered_row_is_made_up_for_by_another_seats_copy(case: Case, stick: Path, target: Path) -> None:
    for other in ("fall-annan.jsonl", "fall-ytterligare.jsonl"):
        (stick / other).write_bytes(lines(stick).read_bytes())
    edit(lines(stick), 4, "Adolfsberg", "Adolfsborg")
    edit(stick / "fall-annan.jsonl", 5, "vårdcentraler", "värdcentraler")
    report = put_back(case, stick, target)
    assert len(report.remarks) == 2
    assert report.report.sound
    assert digest(case, target) == case.digest()


def test_after_a_gap_nothing_is_used_and_the_gap_is_named(case: Case, stick: Path, target: Path) -> None:
    rows = lines(stick).read_text("utf-8").splitlines()
    missing = json.loads(rows[3])["id"]
    lines(stick).write_text("\n".join(rows[:3] + rows[4:]) + "\n", "utf-8")
    report = put_back(case, stick, target)
    assert report.added == 3
    assert report.report.sound
    assert any(
        f"rad {missing} saknas" in remark and f"{len(rows) - 4} senare rader" in remark for remark in report.remarks
    )


def test_half_a_backup_is_passed_over_for_an_older_whole_one(case: Case, stick: Path, target: Path) -> None:
    newest = backup(case.database, stick / "fall-20301122T120000Z.sqlite").path
    newest.write_bytes(newest.read_bytes()[: newest.stat().st_size // 2])
    report = put_back(case, stick, target)
    assert digest(case, target) == case.digest()
    assert report.backup != newest


def test_a_backup_with_a_bad_page_is_told_and_passed_over(case: Case, stick: Path, target: Path) -> None:
    newest = backup(case.database, stick / "fall-20301122T120000Z.sqlite").path
    with closing(sqlite3.connect(newest)) as connection:
        page = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'log_entry'").fetchone()[0]
    with newest.open("r+b") as raw:
        raw.seek((page - 1) * 4096)
        raw.write(b"\xff" * 4096)
    report = put_back(case, stick, target)
    assert any(newest.name in remark and "skadad" in remark for remark in report.remarks)
    assert digest(case, target) == case.digest()


@pytest.mark.long
def test_a_single_backup_comes_back_with_the_lines_beside_it(case: Case, stick: Path, target: Path) -> None:
    report = put_back(case, next(stick.glob("*.sqlite")), target)
    assert report.added > 0
    assert digest(case, target) == case.digest()


@pytest.mark.long
def test_a_backup_alone_comes_back(case: Case, tmp_path: Path, target: Path) -> None:
    case.fill()
    (tmp_path / "ensam").mkdir()
    alone = backup(case.database, tmp_path / "ensam" / "namn.db").path
    assert put_back(case, alone, target).added == 0
    assert digest(case, target) == case.digest()


@pytest.mark.parametrize("name", ["fall.sqlite", "fall.sqlite-wal", "fall.sqlite-journal"])
def test_nothing_is_ever_written_over(case: Case, stick: Path, target: Path, name: str) -> None:
    target.parent.mkdir()
    (target.parent / name).write_bytes(b"mitt")
    with pytest.raises(Problem, match="finns redan"):
        put_back(case, stick, target)
    assert (target.parent / name).read_bytes() == b"mitt"
    assert len(list(target.parent.iterdir())) == 1


def test_a_database_put_aside_keeps_its_newest_changes(case: Case) -> None:
    case.log("sist")
    digest_before = case.digest()
    aside = put_aside(case.database, case.clock.now())
    assert not case.database.exists()
    case.close()
    store = Store(aside)
    assert digest_of_case(store, case.incident) == digest_before
    store.close()


def test_a_backup_of_a_newer_program_is_refused(case: Case, stick: Path, target: Path) -> None:
    with closing(sqlite3.connect(next(stick.glob("*.sqlite")))) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
        connection.commit()
    with pytest.raises(Unusable, match="nyare version"):
        put_back(case, stick, target)
    assert not list(target.parent.glob("*"))


@pytest.mark.long
def test_a_folder_with_several_databases_asks_which(case: Case, stick: Path, target: Path, tmp_path: Path) -> None:
    other = Case(tmp_path / "annat.sqlite")
    kept = backup(other.database, stick / "annat-20200101T000000Z.sqlite").path
    other.close()
    with pytest.raises(Ambiguous) as asked:
        put_back(case, stick, target)
    assert str(kept) in asked.value.choices
    assert len(asked.value.choices) == 2
    mine = next(choice for choice in asked.value.choices if choice != str(kept))
    put_back(case, Path(mine), target)
    assert digest(case, target) == case.digest()


@pytest.mark.parametrize("name", ["tom", "saknas", "skräp.sqlite"])
def test_a_source_without_a_backup_is_told_in_a_sentence(case: Case, tmp_path: Path, target: Path, name: str) -> None:
    (tmp_path / "tom").mkdir()
    (tmp_path / "skräp.sqlite").write_bytes(b"skr\xc3\xa4p")
    with pytest.raises(Unusable):
        put_back(case, tmp_path / name, target)
    assert not target.parent.exists()


@pytest.mark.long
def test_two_wordings_of_one_line_stop_it(case: Case, stick: Path, target: Path, tmp_path: Path) -> None:
    """Two databases went on from one backup, and both left lines in the folder."""
    base = next(stick.glob("*.sqlite"))
    fork = tmp_path / "fork" / "fall.sqlite"
    restore(base if not lines(stick).exists() else _alone(base, tmp_path), fork, case.clock.now(), "restore")
    with closing(sqlite3.connect(fork)) as connection:
        connection.row_factory = sqlite3.Row
        row = connection.execute(
            "SELECT j.*, c.salt, c.content FROM journal j JOIN journal_content c USING (id) ORDER BY j.id DESC LIMIT 1"
        ).fetchone()
    first = json.loads(lines(stick).read_text("utf-8").splitlines()[0])
    at = row["at"].replace(" ", "T") + "Z"
    forked = {**dict(row), "at": at, "database": first["database"]}
    (stick / "fall-fork.jsonl").write_text(json.dumps(forked) + "\n", "utf-8")
    assert forked["id"] == first["id"]
    report = put_back(case, stick, target)
    assert report.added == 0
    assert any("två olika lydelser" in remark for remark in report.remarks)


def _alone(backup_file: Path, tmp_path: Path) -> Path:
    folder = tmp_path / "bara-kopian"
    folder.mkdir()
    return Path(str((folder / backup_file.name).write_bytes(backup_file.read_bytes()) and folder / backup_file.name))
