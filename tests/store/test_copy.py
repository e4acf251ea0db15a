"""The second copy follows the journal, and nothing that happens to its folder disturbs the one who writes."""

import json
import os
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from samledning.errors import CannotWrite
from samledning.store.backup import backup, look, sound
from samledning.store.copy import CopyKind, CopyState, SecondCopy, copy_now, describe
from samledning.store.restore import restore
from samledning.store.store import Store
from store.store_case import SEAT, Case, digest_of_case


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def second_copy(case: Case, folder: Path, seat: str = SEAT) -> SecondCopy:
    return SecondCopy(case.database, seat, folder, case.clock)


def backups(folder: Path) -> list[Path]:
    return sorted(folder.glob("*.sqlite"))


def copied(folder: Path, seat: str = SEAT) -> list[int]:
    """The numbers of the lines in a seat's file."""
    path = folder / f"fall-{seat}.jsonl"
    return [json.loads(row)["id"] for row in path.read_text("utf-8").splitlines() if row] if path.exists() else []


def restored_digest(case: Case, folder: Path, target: Path) -> str:
    report = restore(folder, target, case.clock.now(), "restore")
    assert report.report.problems == ()
    store = Store(target)
    try:
        return digest_of_case(store, case.incident)
    finally:
        store.close()


def test_a_backup_is_a_whole_database_for_its_owner_only(case: Case, tmp_path: Path) -> None:
    case.fill()
    made = backup(case.database, tmp_path / "kopia.sqlite")
    assert made == look(tmp_path / "kopia.sqlite")
    assert sound(made.path)
    assert made.last == case.verify().lines
    assert os.name == "nt" or made.path.stat().st_mode & 0o777 == 0o600
    assert [path.name for path in tmp_path.glob("kopia*")] == ["kopia.sqlite"]


def test_a_backup_that_fails_leaves_the_older_one(case: Case, tmp_path: Path) -> None:
    target = tmp_path / "kopia.sqlite"
    backup(case.database, target)
    before = target.read_bytes()
    case.close()
    with case.database.open("r+b") as raw:
        raw.seek(4096 * 3)
        raw.write(b"\xff" * 4096 * 4)
    with pytest.raises(Exception, match=r"Kopian av|skadad"):
        backup(case.database, target)
    assert target.read_bytes() == before
    assert not list(tmp_path.glob("*.part"))


def test_a_backup_into_a_missing_folder_is_told_in_a_sentence(case: Case, tmp_path: Path) -> None:
    with pytest.raises(CannotWrite, match=r"kopia\.sqlite kan inte skrivas"):
        backup(case.database, tmp_path / "saknas" / "kopia.sqlite")


def test_it_begins_with_a_whole_backup_and_goes_on_line_by_line(case: Case, stick: Path) -> None:
    copy = second_copy(case, stick)
    assert copy.state.kind is CopyKind.OFF
    copy.catch_up()
    assert copy.state == CopyState(CopyKind.OK)
    assert len(backups(stick)) == 1
    case.log("ett")
    case.log("två")
    copy.catch_up()
    assert copied(stick) == [4, 5]
    assert copy.state == CopyState(CopyKind.OK)
    assert restored_digest(case, stick, stick / "ny.db") == case.digest()


def test_the_thread_copies_what_is_left_before_it_ends(case: Case, stick: Path) -> None:
    copy = second_copy(case, stick)
    copy.start()
    case.log("ett")
    copy.kick()
    case.log("två")
    copy.stop()
    assert copy.state == CopyState(CopyKind.OK)
    assert restored_digest(case, stick, stick / "ny.db") == case.digest()


def test_a_stick_pulled_out_and_put_back_while_logging_holds_the_whole_case(
    case: Case, stick: Path, tmp_path: Path
) -> None:
    copy = second_copy(case, stick)
    copy.catch_up()
    case.log("med")
    copy.catch_up()
    pocket = stick.rename(tmp_path / "pocket")
    case.log("utan 1")
    out_at = case.clock.now()
    copy.catch_up()
    case.clock.forward(minutes=9)
    case.log("utan 2")
    copy.catch_up()
    assert copy.state == CopyState(CopyKind.GONE, 2, out_at)
    assert not stick.exists()
    pocket.rename(stick)
    case.log("med igen")
    copy.catch_up()
    assert copy.state == CopyState(CopyKind.OK)
    assert copied(stick) == [4, 5, 6, 7]
    assert len(backups(stick)) == 1
    case.close()
    assert restored_digest(case, stick, tmp_path / "ny.sqlite") == case.digest()


def test_another_stick_in_its_place_gets_a_backup_of_its_own(case: Case, stick: Path, tmp_path: Path) -> None:
    copy = second_copy(case, stick)
    copy.catch_up()
    case.log("på den första")
    copy.catch_up()
    stick.rename(tmp_path / "pocket")
    stick.mkdir()
    case.log("på den andra")
    copy.catch_up()
    assert len(backups(stick)) == 1
    assert restored_digest(case, stick, tmp_path / "ny.sqlite") == case.digest()


def test_an_empty_mount_point_is_not_taken_for_the_stick(case: Case, tmp_path: Path) -> None:
    other_disk = Path("/dev/shm")
    if not other_disk.is_dir() or other_disk.stat().st_dev == tmp_path.stat().st_dev:
        pytest.skip("there is no second disk here")
    real = other_disk / f"samledning-test-{os.getpid()}"
    real.mkdir()
    mount = tmp_path / "mount"
    try:
        mount.symlink_to(real)
        copy = second_copy(case, mount)
        copy.catch_up()
        assert copy.state == CopyState(CopyKind.OK)
        mount.unlink()
        mount.mkdir()
        case.log("utan sticka")
        copy.catch_up()
        assert copy.state.kind is CopyKind.GONE
        assert list(mount.iterdir()) == []
    finally:
        for path in real.iterdir():
            path.unlink()
        real.rmdir()


def test_a_torn_row_is_written_again_on_a_row_of_its_own(case: Case, stick: Path, tmp_path: Path) -> None:
    copy = second_copy(case, stick)
    copy.catch_up()
    case.log("ett")
    copy.catch_up()
    path = stick / f"fall-{SEAT}.jsonl"
    with path.open("ab") as file:
        file.write(b'{"at": "2026-11')
    case.log("två")
    copy.catch_up()
    rows = path.read_bytes().splitlines()
    assert len(rows) == 3
    assert json.loads(rows[2])["id"] == 5
    report = restore(stick, tmp_path / "ny.sqlite", case.clock.now(), "restore")
    assert report.added == 2
    assert any("fall-seat-1.jsonl:2" in remark for remark in report.remarks)


@pytest.mark.long
def test_lines_that_vanished_from_the_folder_are_made_up_for(case: Case, stick: Path, tmp_path: Path) -> None:
    copy = second_copy(case, stick)
    copy.catch_up()
    case.log("ett")
    copy.catch_up()
    (stick / f"fall-{SEAT}.jsonl").unlink()
    case.clock.forward(seconds=5)
    copy.catch_up()
    assert restored_digest(case, stick, tmp_path / "ny.sqlite") == case.digest()


def test_an_hour_later_there_is_a_newer_backup_and_three_are_kept(case: Case, stick: Path) -> None:
    copy = second_copy(case, stick)
    names = set()
    for number in range(5):
        case.log(f"timme {number}")
        copy.catch_up()
        names.add(backups(stick)[-1].name)
        case.clock.forward(hours=1)
    assert len(names) == 5
    assert {path.name for path in backups(stick)} == set(sorted(names)[-3:])
    assert copied(stick) == [5, 6, 7, 8]


def test_a_clock_set_back_loses_nothing(case: Case, stick: Path, tmp_path: Path) -> None:
    copy = second_copy(case, stick)
    for number in range(5):
        case.log(f"rad {number}")
        copy.catch_up()
        case.clock.forward(hours=-3)
    copy.catch_up()
    assert copy.state == CopyState(CopyKind.OK)
    assert 1 <= len(backups(stick)) <= 3
    assert restored_digest(case, stick, tmp_path / "ny.sqlite") == case.digest()


def test_files_of_seats_that_every_kept_backup_holds_are_removed(case: Case, stick: Path) -> None:
    first = second_copy(case, stick, "gone")
    first.catch_up()
    case.log("ett")
    first.catch_up()
    assert copied(stick, "gone") == [4]
    second = second_copy(case, stick)
    for _hour in range(3):
        case.clock.forward(hours=1)
        second.catch_up()
    assert not (stick / "fall-gone.jsonl").exists()


@pytest.mark.long
def test_other_files_in_the_folder_are_left_alone(case: Case, stick: Path, tmp_path: Path) -> None:
    other = Case(tmp_path / "fall-2.sqlite")
    for number in range(5):
        backup(other.database, stick / f"fall-2-2020010{number + 1}T000000Z.sqlite")
    other.close()
    (stick / "fall-anteckningar.sqlite").write_bytes(b"hej")
    (stick / "fall-mitt.jsonl").write_text('{"hej": 1}\n', "utf-8")
    before = set(stick.iterdir())
    copy = second_copy(case, stick)
    for _hour in range(5):
        case.clock.forward(hours=1)
        copy.catch_up()
    assert before <= set(stick.iterdir())


@pytest.mark.long
def test_two_seats_copy_each_others_lines(case: Case, stick: Path, tmp_path: Path) -> None:
    one, two = second_copy(case, stick, "one"), second_copy(case, stick, "two")
    one.catch_up()
    case.clock.forward(seconds=1)
    two.catch_up()
    case.log("ett")
    one.catch_up()
    two.catch_up()
    assert copied(stick, "one") == copied(stick, "two") == [4]
    assert restored_digest(case, stick, tmp_path / "ny.sqlite") == case.digest()


@pytest.mark.long
def test_many_seats_do_not_take_each_others_ground_away(case: Case, stick: Path) -> None:
    copies = [second_copy(case, stick, f"seat-{number}") for number in range(6)]
    for copy in copies:
        case.clock.forward(seconds=1)
        copy.catch_up()
    made = {path.name for path in backups(stick)}
    for copy in copies:
        case.clock.forward(seconds=1)
        case.log("en rad")
        copy.catch_up()
    assert {path.name for path in backups(stick)} == made


def test_a_database_that_does_not_answer_is_no_fault_of_the_copy(case: Case, stick: Path, tmp_path: Path) -> None:
    copy = second_copy(case, stick)
    copy.catch_up()
    case.close()
    case.database.rename(tmp_path / "undan")
    copy.catch_up()
    assert copy.state == CopyState(CopyKind.OK)


def test_a_folder_that_cannot_be_written_is_told_as_gone(case: Case, tmp_path: Path) -> None:
    blocked = tmp_path / "en-fil"
    blocked.write_text("ingen mapp", "utf-8")
    copy = second_copy(case, blocked)
    copy.catch_up()
    assert copy.state == CopyState(CopyKind.GONE, 3, case.clock.now())
    case.log("skrivs ändå")
    assert case.verify().sound


def test_commands_add_what_nobody_else_has_copied(case: Case, stick: Path, tmp_path: Path) -> None:
    assert copy_now(case.database, stick, case.clock.now()) == CopyState(CopyKind.OK)
    assert len(backups(stick)) == 1
    case.log("ett")
    copy_now(case.database, stick, case.clock.now())
    copy_now(case.database, stick, case.clock.now())
    assert copied(stick, "commands") == [4]
    seat = second_copy(case, stick)
    case.clock.forward(seconds=1)
    seat.catch_up()
    case.log("två")
    seat.catch_up()
    copy_now(case.database, stick, case.clock.now())
    assert copied(stick, "commands") == [4]
    assert restored_digest(case, stick, tmp_path / "ny.sqlite") == case.digest()


def test_a_command_without_its_folder_says_so(case: Case, tmp_path: Path) -> None:
    now = case.clock.now()
    assert copy_now(case.database, tmp_path / "saknas", now) == CopyState(CopyKind.GONE, 0, now)
    assert not (tmp_path / "saknas").exists()


@pytest.mark.long
def test_a_command_does_not_lean_on_the_copy_of_a_past_that_was_given_up(
    case: Case, stick: Path, tmp_path: Path
) -> None:
    early = tmp_path / "tidig.sqlite"
    backup(case.database, early)
    case.log("ett")
    case.log("två")
    copy_now(case.database, stick, case.clock.now())
    case.close()
    again = tmp_path / "igen" / "fall.sqlite"
    restore(early, again, case.clock.now(), "restore")
    case.clock.forward(hours=1)
    copy_now(again, stick, case.clock.now())
    assert len(backups(stick)) == 2
    store = Store(again)
    digest = digest_of_case(store, case.incident)
    store.close()
    assert restored_digest(case, stick, tmp_path / "ny.sqlite") == digest


@pytest.mark.parametrize(
    ("state", "text"),
    [
        (None, ""),
        (CopyState(CopyKind.OFF), ""),
        (CopyState(CopyKind.OK), "kopia ✓"),
        (CopyState(CopyKind.BEHIND, 1), "kopia 1 rad efter"),
        (CopyState(CopyKind.BEHIND, 3), "kopia 3 rader efter"),
        (CopyState(CopyKind.GONE, 7, datetime(2026, 11, 22, 13, 5, tzinfo=UTC)), "kopia borta sedan 14.05"),
    ],
)
def test_the_top_line_tells_how_the_copy_stands(state: CopyState | None, text: str) -> None:
    assert describe(state) == text


def test_contents_that_were_removed_do_not_stop_the_copy(case: Case, stick: Path) -> None:
    case.log("ett")
    case.log("två")
    copy = second_copy(case, stick)
    copy.catch_up()
    case.log("tre")
    with closing(sqlite3.connect(case.database)) as connection:
        connection.execute("DROP TRIGGER journal_content_no_delete")
        connection.execute("DELETE FROM journal_content WHERE id = 6")
        connection.commit()
    copy.catch_up()
    assert copied(stick) == [6]
