"""Waiting for another who holds the file: told once it has lasted, and told again when it is over."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from samledning.errors import Busy
from samledning.store import waiting
from samledning.store.store import open_store
from store.store_case import SEAT, START, Case


@pytest.fixture(autouse=True)
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """What has to wait at all is told of."""
    monkeypatch.setattr(waiting, "TELL_AFTER_SECONDS", 0.0)


def test_a_write_goes_on_when_the_other_lets_go(case: Case) -> None:
    told: list[bool] = []
    with closing(sqlite3.connect(case.database, isolation_level=None)) as other:

        def hear(waits: bool) -> None:
            told.append(waits)
            if waits:
                other.execute("ROLLBACK")

        store = open_store(case.database, START, SEAT, tell=hear)
        other.execute("BEGIN IMMEDIATE")
        with store.write(START, case.person, SEAT) as unit:
            case.entry(unit, "väntade")
        store.close()
    assert told == [True, False]


def test_opening_waits_for_one_who_has_the_whole_file(case: Case) -> None:
    told: list[bool] = []
    case.store.close()
    other = sqlite3.connect(case.database, isolation_level=None)
    other.execute("PRAGMA locking_mode = EXCLUSIVE")
    other.execute("BEGIN EXCLUSIVE")

    def hear(waits: bool) -> None:
        told.append(waits)
        if waits:
            other.close()

    store = open_store(case.database, START, SEAT, tell=hear)
    store.close()
    assert told == [True, False]


def test_a_wait_in_vain_is_told_as_over(case: Case) -> None:
    told: list[bool] = []
    with closing(sqlite3.connect(case.database, isolation_level=None)) as other:
        store = open_store(case.database, START, SEAT, busy_seconds=0.05, tell=told.append)
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(Busy), store.write(START, case.person, SEAT) as unit:
            case.entry(unit, "väntar")
        store.close()
    assert told == [True, False]


def test_what_is_no_wait_is_raised_at_once_and_told_to_nobody(tmp_path: Path) -> None:
    told: list[bool] = []
    with closing(sqlite3.connect(tmp_path / "x")) as connection, pytest.raises(sqlite3.OperationalError):
        waiting.patiently(lambda: connection.execute("SELECT * FROM nothing"), 5, told.append)
    assert told == []
