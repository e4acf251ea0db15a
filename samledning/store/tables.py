"""The store's own tables: the journal, its contents, the running numbers and the search index.

None of these is a record: they describe records, and the unit of work alone writes them.
"""

from datetime import datetime

import sqlalchemy as sa
from sqlmodel import Field, SQLModel

APPLICATION_ID = 0x53414D4C  # "SAML": marks the file as ours in its first hundred bytes


class JournalLine(SQLModel, table=True):
    """One thing that happened to one record, chained to the line before it in the same chain.

    `id` runs without gaps over all chains, `seq` within one. `digest` is that of the contents, salted; `hash` is that
    of the previous line's hash and every other column here.
    """

    __tablename__ = "journal"
    __table_args__ = (sa.UniqueConstraint("chain", "seq"),)

    id: int = Field(primary_key=True)
    chain: str
    seq: int
    at: datetime
    person_id: str | None
    seat: str
    room: str
    kind: str
    record_id: str
    operation: str
    digest: str
    hash: str


class JournalContent(SQLModel, table=True):
    """What a journal line says: apart from the line, so that it can be removed while the chain stays whole."""

    __tablename__ = "journal_content"

    id: int = Field(primary_key=True, foreign_key="journal.id")
    salt: str
    content: str


class Counter(SQLModel, table=True):
    """The last running number given in one series of one incident, such as L for log entries."""

    __tablename__ = "counter"

    incident_id: str = Field(primary_key=True)
    series: str = Field(primary_key=True)
    value: int


class SearchDoc(SQLModel, table=True):
    """Which record a row of the full-text index belongs to; the index has the same row numbers."""

    __tablename__ = "search_doc"

    id: int = Field(primary_key=True)
    chain: str
    kind: str
    record_id: str = Field(unique=True)


class SearchWord(SQLModel, table=True):
    """Every word that occurs in the index, so that one can be found by a part of it ("ordning" in "samordning")."""

    __tablename__ = "search_word"
    __table_args__ = {"sqlite_with_rowid": False}

    word: str = Field(primary_key=True)


APPEND_ONLY = {
    f"{table}_no_{act.lower()}": (act, table)
    for table in ("journal", "journal_content")
    for act in ("UPDATE", "DELETE")
}
"""The triggers that refuse every change to what is in the journal, by name: which act, in which table."""

# What SQLite needs beside the tables. Run when a database is made and again after each migration, since
# rebuilding a table drops its triggers.
EXTRAS = (
    'CREATE VIRTUAL TABLE IF NOT EXISTS search_text USING fts5(text, tokenize="unicode61 remove_diacritics 0")',
    *(
        f"CREATE TRIGGER IF NOT EXISTS {name} BEFORE {act} ON {table} "
        "BEGIN SELECT RAISE(ABORT, 'the journal is only added to'); END"
        for name, (act, table) in APPEND_ONLY.items()
    ),
)
