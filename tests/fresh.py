"""A database that nobody has used yet, made once a process: making all tables takes longer than most tests."""

from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import samledning.start  # noqa: F401  (every table)
from samledning.store.store import open_store

MADE_AT = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


def fresh(database: Path) -> Path:
    """Put a database of today's schema there, as `open_store` would have made it at `MADE_AT`."""
    database.write_bytes(_made())
    return database


@cache
def _made() -> bytes:
    with TemporaryDirectory() as folder:
        database = Path(folder) / "fresh.sqlite"
        open_store(database, MADE_AT, "seat").close()
        return database.read_bytes()
