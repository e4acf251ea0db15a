"""What others, and we, have just committed: noticed within half a second, without asking more than a number."""

import sqlite3
import threading
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

EVERY_SECONDS = 0.5


@dataclass(frozen=True)
class Changed:
    """What has changed since last time: names of tables, and the chains (incidents, or the register)."""

    kinds: frozenset[str]
    chains: frozenset[str]


class Watch:
    """A thread that calls `tell` after any commit to the database, from this process or another.

    `tell` runs in that thread. A connection that never writes asks for SQLite's data version, which any other
    connection's commit raises; only then is the journal read, from where it was last.
    """

    def __init__(self, database: Path, tell: Callable[[Changed], None]) -> None:
        self._uri = f"{database.absolute().as_uri()}?mode=ro"
        self._tell = tell
        self._wake = threading.Event()
        self._stopping = False
        self._thread = threading.Thread(target=self._run, name="watch", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def kick(self) -> None:
        """Look now: something was just committed here."""
        self._wake.set()

    def stop(self) -> None:
        self._stopping = True
        self._wake.set()
        self._thread.join(timeout=2)

    def _run(self) -> None:
        with closing(sqlite3.connect(self._uri, uri=True, isolation_level=None, timeout=1)) as connection:
            seen = self._newest(connection)
            version = _data_version(connection)
            while not self._stopping:
                self._wake.wait(EVERY_SECONDS)
                self._wake.clear()
                try:
                    if (now := _data_version(connection)) != version:
                        seen = self._report(connection, seen)
                        version = now
                except sqlite3.OperationalError:
                    continue  # busy for a moment; the next look finds the same lines

    def _report(self, connection: sqlite3.Connection, seen: int) -> int:
        rows = connection.execute("SELECT id, kind, chain FROM journal WHERE id > ?", (seen,)).fetchall()
        if rows:
            self._tell(Changed(frozenset(row[1] for row in rows), frozenset(row[2] for row in rows)))
        return max((row[0] for row in rows), default=seen)

    def _newest(self, connection: sqlite3.Connection) -> int:
        return int(connection.execute("SELECT coalesce(max(id), 0) FROM journal").fetchone()[0])


def _data_version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA data_version").fetchone()[0])
