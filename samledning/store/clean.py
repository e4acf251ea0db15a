"""A file rewritten so that nothing of what was removed is left in it, nor in the log beside it.

SQLite's `secure_delete` would overwrite what is deleted from now on, at a price for every change, but not what earlier
changes have left in free space: only `VACUUM`, which builds the file anew from what is still there, reaches all of
that. The write-ahead log is then emptied. What the disk itself keeps of a file's earlier blocks is beyond us.
"""

import sqlite3
from contextlib import closing
from pathlib import Path

from samledning.store.engine import BUSY_SECONDS, told_in_words
from samledning.store.waiting import Tell, patiently, silently


def clean(database: Path, tell: Tell = silently) -> None:
    """Rewrite the SQLite file `database` and empty its log; takes as much room again while it lasts.

    Raises a `Problem`: `Busy` where another process reads or writes all the time, `CannotWrite` on a full disk. What
    was removed is then removed all the same, but traces may be left in the file.
    """
    with told_in_words(database), closing(sqlite3.connect(database, isolation_level=None, timeout=0)) as connection:
        patiently(lambda: connection.execute("VACUUM"), BUSY_SECONDS, tell)
        patiently(lambda: _empty_log(connection), BUSY_SECONDS, tell)


class Held(sqlite3.OperationalError):
    """The log cannot be emptied while another reads from it."""

    sqlite_errorcode = sqlite3.SQLITE_BUSY


def _empty_log(connection: sqlite3.Connection) -> None:
    busy, *_pages = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    if busy:  # given as an answer, not as an error
        raise Held
