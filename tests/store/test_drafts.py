"""Drafts in the seats file: kept with what they are based on, also in a file that an earlier program made."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest

from samledning.paths import seats_file
from samledning.store.seats import Draft, Seats

NOW = datetime(2026, 11, 22, 13, 30, tzinfo=UTC)


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return tmp_path / "case.sqlite"


@contextmanager
def seat(database: Path, name: str) -> Iterator[Seats]:
    """A seat for as long as the block lasts."""
    seats = Seats(database, name)
    yield seats
    seats.leave()


@pytest.mark.parametrize("base", ["", "som det stod", None])
def test_a_draft_is_adopted_with_what_it_is_based_on(database: Path, base: str | None) -> None:
    draft = Draft("case.purpose", "case", "halvskrivet", 4, NOW, base)
    with seat(database, "first") as first:
        first.keep_draft(draft)
    with seat(database, "second") as second:
        assert second.adopt_draft("case.purpose") == draft


def test_a_draft_of_an_earlier_program_is_based_on_nothing_known(database: Path) -> None:
    with closing(sqlite3.connect(seats_file(database), isolation_level=None)) as file:
        file.execute(
            "CREATE TABLE draft (seat TEXT NOT NULL, field TEXT NOT NULL, incident_id TEXT NOT NULL, "
            "text TEXT NOT NULL, cursor INTEGER NOT NULL, at TEXT NOT NULL, PRIMARY KEY (seat, field))"
        )
        file.execute("INSERT INTO draft VALUES ('gone', 'logline', '', 'halv', 4, ?)", (NOW.isoformat(),))
    with seat(database, "first") as first, seat(database, "second"):
        assert first.adopt_draft("logline") == Draft("logline", "", "halv", 4, NOW)
        first.keep_draft(Draft("logline", "", "halvt", 5, NOW, "förr"))
        assert first.adopt_draft("logline") == Draft("logline", "", "halvt", 5, NOW, "förr")
