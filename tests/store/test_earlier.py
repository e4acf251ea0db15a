"""The database as it stood at an earlier time."""

from collections.abc import Mapping
from datetime import timedelta
from pathlib import Path

import pytest

from samledning.errors import Problem
from samledning.log import service as log
from samledning.log.tables import LogEntry
from samledning.store.earlier import earlier
from samledning.store.migrate import loose_engine
from samledning.store.search import search
from samledning.store.snapshot import table_digests
from samledning.store.verify import verify
from store.store_case import START, Case


def digests(database: Path) -> Mapping[str, object]:
    with loose_engine(database) as engine, engine.connect() as connection:
        return table_digests(connection)


def found(database: Path, word: str) -> int:
    with loose_engine(database) as engine, engine.connect() as connection:
        return len(search(connection, word))


def test_every_moment_can_be_seen_again(case: Case, tmp_path: Path) -> None:
    moments = []
    first = case.log("strömmen borta")
    moments.append((case.clock.now(), digests(case.database)))
    case.clock.forward(minutes=5)
    with case.write() as unit:
        log.strike(unit, first, "dubblett")
        unit.get(LogEntry, first).source = "Polisen"
    moments.append((case.clock.now(), digests(case.database)))
    case.log("vattnet grumligt")
    moments.append((case.clock.now(), digests(case.database)))
    now = digests(case.database)

    for number, (moment, before) in enumerate(moments):
        folder = tmp_path / str(number)
        folder.mkdir()
        copy = earlier(case.database, moment + timedelta(seconds=1), folder)
        assert digests(copy) == before
        assert found(copy, "grumligt") == (number == 2)
        with loose_engine(copy) as engine, engine.connect() as connection:
            assert verify(connection).problems == ()
    assert digests(case.database) == now


def test_what_was_purged_since_then_stays_purged(case: Case, tmp_path: Path) -> None:
    folder = tmp_path / "då"
    folder.mkdir()
    secret, other = case.log("patientens namn"), case.log("annat")
    then = case.clock.now()
    case.clock.forward(minutes=5)
    with case.write() as unit:
        log.strike(unit, other, "dubblett")
        log.purge(unit, secret, "fick inte skrivas")
    copy = earlier(case.database, then, folder)
    assert found(copy, "patientens") == 0
    assert b"patientens" not in copy.read_bytes()


def test_before_the_database_was_made_there_is_nothing_to_see(case: Case, tmp_path: Path) -> None:
    with pytest.raises(Problem, match=r"från och med 2026-11-22 13\.00, men inte tidigare"):
        earlier(case.database, START - timedelta(days=1), tmp_path)


def test_a_file_that_holds_nothing_yet(tmp_path: Path) -> None:
    with pytest.raises(Problem, match="utan --back-to först"):
        earlier(tmp_path / "inget.sqlite", START, tmp_path)
