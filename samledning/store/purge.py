"""Gallring: what must never have been written leaves the journal, while its chain stays whole.

A line of the journal keeps the digest of its contents, which is salted, so that the contents cannot be guessed from it
once they and the salt are gone. A purge drops both for every line about a record and adds a line of its own, which says
who did it, when and why, and holds the record as it was left. What is dropped here is still in the free pages of the
file, in its log and in copies: `clean` rewrites the file, and copies are for people to deal with.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime

import sqlalchemy as sa

from samledning.errors import Problem
from samledning.i18n import _
from samledning.store import schema, search
from samledning.store.engine import driver_of
from samledning.store.findings import Findings
from samledning.store.journal import PURGE, SCHEMA
from samledning.store.replay import replay
from samledning.store.tables import EXTRAS
from samledning.store.walk import walk

_LOCK = "journal_content_no_delete"


def older_than_baseline(connection: sa.Connection, record_id: str) -> bool:
    """Whether a record was there when the newest schema line was written, so that its digests cover it.

    They were made of the record as it was, without salt, and could be used to try guesses on it.
    """
    first, schema_line = (
        driver_of(connection)
        .execute(
            "SELECT (SELECT min(id) FROM journal WHERE record_id = ?), max(id) FROM journal WHERE operation = ?",
            (record_id, SCHEMA),
        )
        .fetchone()
    )
    return first is None or (schema_line is not None and first < schema_line)


def refuse_unsound(connection: sa.Connection) -> None:
    """Raise a `Problem` where the tables are not what the journal says: a new baseline would hide it for ever."""
    findings = Findings()
    walk(connection, findings)
    replay(connection, findings, lambda _model, _row: None)
    if findings.sentences():
        raise Problem(
            _("Databasen har ändrats vid sidan av programmet, och gallring skulle dölja det. Kör «samledning verify».")
        )


def set_baseline(connection: sa.Connection, now: datetime, seat: str) -> None:
    """Journal how all tables stand now, for `verify` to start from, and drop what said how they stood before."""
    with _unlocked(connection):
        driver_of(connection).execute(
            "DELETE FROM journal_content WHERE id IN (SELECT id FROM journal WHERE operation = ?)", (SCHEMA,)
        )
    schema.finish(connection, now, seat)


def drop_contents(connection: sa.Connection, record_id: str) -> None:
    """Drop what every line about a record says, from the first to the one before its newest purge."""
    with _unlocked(connection):
        driver_of(connection).execute(
            "DELETE FROM journal_content WHERE id IN (SELECT id FROM journal WHERE record_id = ? AND id < "
            "(SELECT max(id) FROM journal WHERE record_id = ? AND operation = ?))",
            (record_id, record_id, PURGE),
        )


def index_what_is_left(connection: sa.Connection, chain: str, kind: str, record_id: str, text: str) -> None:
    """Let a purged record be found by what is left of it alone, and forget words that nothing else holds."""
    gone = search.words_of(search.text_of(connection, record_id)) - search.words_of(text)
    search.index(connection, chain, kind, record_id, text)
    search.forget_words(connection, gone)
    search.merge_all(connection)


@contextmanager
def _unlocked(connection: sa.Connection) -> Iterator[None]:
    """Let contents be deleted for the time of a statement; all of it is in the same transaction."""
    driver = driver_of(connection)
    driver.execute(f"DROP TRIGGER {_LOCK}")
    yield
    driver.execute(next(statement for statement in EXTRAS if _LOCK in statement))
