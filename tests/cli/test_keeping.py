"""Commands about the keeping of the data."""

import sqlite3
from contextlib import closing
from pathlib import Path

from .conftest import Program


def test_verify_tells_of_a_sound_database_and_prints_its_mark(storm: Program) -> None:
    report = storm("verify", "--json").json
    assert report["problems"] == []
    told = storm("verify", "--head", report["head"])
    assert told.code == 0
    assert report["head"] in told.out


def test_verify_ends_with_1_when_something_was_changed(storm: Program, home: Path) -> None:
    storm("log", "strömmen borta")
    with closing(sqlite3.connect(home / "samledning.sqlite")) as connection, connection:
        connection.execute("UPDATE log_entry SET text = 'allt är bra'")
    run = storm("verify")
    assert run.code == 1
    assert "L1" in run.out


def test_a_backup_can_be_restored(storm: Program, home: Path) -> None:
    storm("log", "före")
    target = home / "kopia.sqlite"
    assert storm("backup", str(target)).code == 0
    assert storm("backup", str(target)).code == 1
    assert storm("backup").code == 0
    assert len(list((home / "backups").glob("*.sqlite"))) == 1
    assert storm("verify", "--against", str(target)).code == 0
    storm("log", "efter")
    assert storm("restore", str(target)).code == 1
    assert storm("restore", str(target), "--to", str(home / "ny.sqlite")).code == 0
    assert storm("search", "före", "-d", str(home / "ny.sqlite"), "--json").json
    run = storm("restore", str(target), "--replace")
    assert run.code == 0
    (aside,) = home.glob("samledning.sqlite.*.aside")
    assert str(aside) in run.out
    assert storm("search", "efter", "--json").json == []
    assert storm("search", "efter", "-d", str(aside), "--json").json


def test_a_restore_that_fails_leaves_the_database_where_it_was(storm: Program, home: Path) -> None:
    (home / "skräp.sqlite").write_text("inget")
    assert storm("restore", str(home / "skräp.sqlite"), "--replace").code == 1
    assert storm("log", "kvar").code == 0


def test_the_second_copy_follows_each_command(storm: Program, home: Path) -> None:
    folder = home / "usb"
    assert storm("copy", str(folder)).code == 1
    folder.mkdir()
    chosen = storm("copy", str(folder))
    assert chosen.code == 0
    assert "inte krypterad" in chosen.err
    storm("log", "med i kopian")
    storm("log", "-", stdin=b"och\ndessa\n")
    assert storm("restore", str(folder), "--to", str(home / "ny.sqlite")).code == 0
    assert len(storm("status", "-d", str(home / "ny.sqlite"), "--json").json["latest"]) == 3
    folder.rename(home / "utdragen")
    gone = storm("log", "sparas ändå")
    assert gone.code == 0
    assert str(folder) in gone.err
    assert storm("copy", "off").code == 0
    assert storm("log", "tyst").err == ""


def test_where(storm: Program, home: Path) -> None:
    places = storm("where", "--json").json
    assert places["database"] == str(home / "samledning.sqlite")
    assert places["copy"] is None
    assert str(home / "samledning.toml") in storm("where").out


def test_where_makes_nothing(program: Program, home: Path) -> None:
    assert program("where").code == 0
    assert list(home.iterdir()) == []


def test_a_file_that_is_not_ours_is_told_of(program: Program, home: Path) -> None:
    (home / "samledning.sqlite").write_text("anteckningar")
    run = program("incidents")
    assert run.code == 1
    assert "inte en databas" in run.err
    assert (home / "samledning.sqlite").read_text() == "anteckningar"


def test_what_was_not_saved_is_told_and_not_that_all_is(storm: Program, home: Path) -> None:
    folder = home / "usb"
    folder.mkdir()
    storm("copy", str(folder))
    folder.rename(home / "i fickan")
    assert "allt är sparat här" in storm("log", "utan kopia").err
    refused = storm("strike", "L99", "--reason", "fel")
    assert (refused.code, len(refused.err.splitlines())) == (1, 1)
    assert "sparat" not in refused.err
