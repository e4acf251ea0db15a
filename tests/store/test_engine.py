"""Faults made to happen: each is told in one sentence, and nothing that was saved is lost."""

import json
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from samledning.errors import Busy, CannotWrite, Problem, Unusable
from samledning.incident.tables import Incident
from samledning.store.store import open_store
from store.store_case import SEAT, START, Case, digest_of_case, verify_file

HOLDER = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("BEGIN IMMEDIATE")
print("held", flush=True)
sys.stdin.readline()
connection.execute("ROLLBACK")
"""

READER = """
import json, os, sys
from datetime import UTC, datetime
from pathlib import Path
import store.store_case
from samledning.errors import Problem
from samledning.store.store import open_store
from samledning.store.verify import verify
if os.getuid() == 0:
    os.setuid(65534)
now = datetime(2026, 11, 22, tzinfo=UTC)
answer = {}
try:
    store = open_store(Path(sys.argv[1]), now, "seat")
    answer["refuses"] = store.refuses
    with store.read(now) as unit:
        report = verify(unit.connection)
    answer |= {"problems": report.problems, "lines": report.lines}
    with store.write(now, "x" * 32, "seat") as unit:
        unit.note("register", "store", "recovered")
except Problem as problem:
    answer["raised"] = [type(problem).__name__, str(problem)]
print(json.dumps(answer))
"""


@contextmanager
def held_by_another_process(database: Path) -> Iterator[None]:
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(database)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        try:
            yield
        finally:
            holder.communicate("\n")


def test_a_database_held_by_another_process_is_told_as_busy(case: Case) -> None:
    impatient = open_store(case.database, START, SEAT, busy_seconds=0.05)
    with held_by_another_process(case.database):
        with pytest.raises(Busy, match="upptagen"), impatient.write(START, case.person, SEAT) as unit:
            case.entry(unit, "väntar")
        with impatient.read(START) as unit:
            assert unit.get(Incident, case.incident).name
    with impatient.write(START, case.person, SEAT) as unit:
        case.entry(unit, "väntar")
    impatient.close()
    assert case.verify().sound


def test_writers_in_many_threads_all_get_their_turn(case: Case) -> None:
    def work(number: int) -> None:
        for turn in range(5):
            with case.write() as unit:
                case.entry(unit, f"tråd {number} rad {turn}")

    threads = [threading.Thread(target=work, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    report = case.verify()
    assert report.problems == ()
    assert report.records == 22


def test_two_who_make_the_same_database_make_it_once(tmp_path: Path) -> None:
    database = tmp_path / "ny" / "fall.sqlite"
    problems: list[BaseException] = []

    def make() -> None:
        try:
            open_store(database, START, SEAT).close()
        except BaseException as error:
            problems.append(error)

    threads = [threading.Thread(target=make) for _number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert problems == []
    assert verify_file(database).lines == 1


def test_a_full_disk_loses_nothing_that_was_saved(case: Case) -> None:
    case.log("före")
    before = case.digest()
    with pytest.raises(CannotWrite, match="full"), case.write() as unit:
        pages = unit.connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        unit.connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
        case.entry(unit, "för stor " * 20_000)
    assert case.digest() == before
    assert case.verify().sound
    with case.write() as unit:
        unit.connection.exec_driver_sql("PRAGMA max_page_count = 1000000")
        case.entry(unit, "plats igen")
    assert case.verify().sound


@pytest.mark.skipif(not hasattr(os, "setuid"), reason="this system has no modes to take away")
@pytest.mark.parametrize(
    ("file_mode", "folder_mode", "killed"),
    [
        pytest.param(0o444, 0o755, False, marks=pytest.mark.long),
        pytest.param(0o444, 0o777, False, marks=pytest.mark.long),
        (0o644, 0o555, False),
        pytest.param(0o444, 0o555, False, marks=pytest.mark.long),
        pytest.param(0o444, 0o755, True, marks=pytest.mark.long),
        pytest.param(0o444, 0o777, True, marks=pytest.mark.long),
        pytest.param(0o644, 0o555, True, marks=pytest.mark.long),
        (0o444, 0o555, True),
    ],
)
def test_a_file_or_folder_that_cannot_be_written_opens_for_reading(
    new_case: Case, tmp_path: Path, file_mode: int, folder_mode: int, killed: bool
) -> None:
    folder = Path(tempfile.mkdtemp())
    try:
        database = folder / "fall.sqlite"
        elsewhere = Case(tmp_path / "fall.sqlite", new_case)
        elsewhere.log("rad")
        if not killed:
            elsewhere.close()
        # A killed program leaves its newest lines in files beside the database.
        for path in tmp_path.glob("fall.sqlite*"):
            shutil.copy(path, folder / path.name)
        elsewhere.close()
        for path in folder.iterdir():
            path.chmod(file_mode)
        folder.chmod(folder_mode)
        environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
        done = subprocess.run(
            [sys.executable, "-c", READER, str(database)], capture_output=True, text=True, check=False, env=environment
        )
        assert done.returncode == 0, done.stderr
        answer = json.loads(done.stdout)
        assert "kan bara läsas" in answer["refuses"]
        assert answer["problems"] == []
        assert answer["lines"] == 4
        assert answer["raised"] == ["CannotWrite", answer["refuses"]]
        left = {"fall.sqlite", "fall.sqlite-wal", "fall.sqlite-shm"} if killed else {"fall.sqlite"}
        assert {path.name for path in folder.iterdir()} == left
    finally:
        folder.chmod(0o755)
        shutil.rmtree(folder)


@pytest.mark.parametrize(
    "content",
    [b"Detta \xc3\xa4r ett brev och ingen databas. " * 40, b"SQLite format 3\x00" + b"\x00" * 4000, b"\x00" * 4096],
)
def test_a_file_that_is_no_database_is_left_alone(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "brev.sqlite"
    file.write_bytes(content)
    with pytest.raises(Unusable):
        open_store(file, START, SEAT)
    assert file.read_bytes() == content
    assert list(tmp_path.iterdir()) == [file]


@pytest.mark.parametrize("application", [0, 77])
def test_someone_elses_database_is_left_alone(tmp_path: Path, application: int) -> None:
    file = tmp_path / "annans.sqlite"
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("CREATE TABLE person (id TEXT)")
        connection.execute(f"PRAGMA application_id = {application}")
        connection.commit()
    before = file.read_bytes()
    with pytest.raises(Unusable, match="inte en databas från Samledning"):
        open_store(file, START, SEAT)
    assert file.read_bytes() == before


def test_a_corrupt_page_is_told_with_what_to_do(case: Case) -> None:
    case.fill()
    case.close()
    with closing(sqlite3.connect(case.database)) as connection:
        page = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'incident'").fetchone()[0]
        size = connection.execute("PRAGMA page_size").fetchone()[0]
    with case.database.open("r+b") as raw:
        raw.seek((page - 1) * size)
        raw.write(b"\xff" * size)
    store = open_store(case.database, START, SEAT)
    with pytest.raises(Unusable, match=r"skadad.*samledning restore"), store.read(START) as unit:
        unit.get(Incident, case.incident)
    store.close()


def test_a_database_of_a_newer_program_can_only_be_read(case: Case) -> None:
    case.log("rad")
    before = case.digest()
    case.close()
    with closing(sqlite3.connect(case.database)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
        connection.commit()
    store = open_store(case.database, START, SEAT)
    assert "nyare version" in store.refuses
    assert digest_of_case(store, case.incident) == before
    with pytest.raises(CannotWrite, match="nyare version"), store.write(START, case.person, SEAT) as unit:
        case.entry(unit, "nej")
    store.close()


def test_a_database_in_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "fil").write_bytes(b"")
    with pytest.raises(Problem, match=r"fall\.sqlite"):
        open_store(tmp_path / "fil" / "fall.sqlite", START, SEAT)


@pytest.mark.skipif(os.name == "nt", reason="this system has no such modes")
def test_a_new_database_is_for_its_owner_only(tmp_path: Path) -> None:
    database = tmp_path / "ny" / "fall.sqlite"
    open_store(database, START, SEAT).close()
    assert database.stat().st_mode & 0o777 == 0o600
    assert database.parent.stat().st_mode & 0o777 == 0o700
