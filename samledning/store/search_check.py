"""The search index held against the records, and put right where a change of schema left it behind."""

import sqlite3

import sqlalchemy as sa

from samledning.i18n import _
from samledning.store import search
from samledning.store.findings import Findings, printable, record_named
from samledning.store.record import Record, journalled_tables, models
from samledning.store.replay import plain_record, series_of
from samledning.store.snapshot import Row, rows_of


class SearchCheck:
    """Load the index, show it each record, finish. Every record must be found by its text and nothing else be there."""

    def __init__(self, findings: Findings) -> None:
        self._findings = findings
        self._docs: dict[str, tuple[str, str, str | None]] = {}
        self._words: set[str] = set()

    def load(self, connection: sa.Connection) -> None:
        """Read the whole index."""
        # In two halves, since a join would look each text up by its number.
        texts = {row[0]: str(row[1]) for row in connection.exec_driver_sql("SELECT rowid, text FROM search_text")}
        docs = connection.exec_driver_sql("SELECT id, chain, kind, record_id FROM search_doc")
        for number, chain, kind, record_id in docs:
            self._docs[record_id] = (chain, kind, texts.pop(number, None))
        self._words = {word for (word,) in connection.exec_driver_sql("SELECT word FROM search_word")}
        for number in texts:
            self._findings.add(_("Sökregistret har en text utan post, nummer {number}.").format(number=number))

    def check(self, model: type[Record], row: Row) -> None:
        """Compare one record with the index."""
        record = plain_record(row)
        text = model.search_text(record)
        if text is None:
            return
        text, kind = search.indexed(text), str(model.__tablename__)
        found = self._docs.pop(str(row["id"]), None)
        if found is None:
            sentence = _("Posten {record} saknas i sökregistret.")
        elif found != (model.chain(record), kind, text):
            sentence = _("Posten {record} finns i sökregistret med fel text eller plats.")
        elif not search.words_of(text) <= self._words:
            sentence = _("Posten {record} har ord som saknas i sökregistrets ordlista.")
        else:
            return
        name = record_named(kind, str(row["id"]), series_of(model), row.get("number"))
        self._findings.add(sentence.format(record=name))

    def finish(self, connection: sa.Connection) -> None:
        """Tell what is left in the index, and see that it agrees with itself where the file can be written."""
        for record_id, (_chain, kind, _text) in self._docs.items():
            sentence = _("Sökregistret har en post som inte finns: {record}.")
            self._findings.add(sentence.format(record=f"{printable(str(kind))} {printable(record_id)}"))
        try:
            connection.exec_driver_sql("INSERT INTO search_text (search_text, rank) VALUES ('integrity-check', 1)")
        except sa.exc.DBAPIError as error:
            if getattr(error.orig, "sqlite_errorcode", 0) & 0xFF != sqlite3.SQLITE_READONLY:
                self._findings.add(_("Sökregistret stämmer inte med sig självt."))


def index_again(connection: sa.Connection) -> None:
    """Bring the whole index in step with the records, each keeping its place among the newest."""
    connection.exec_driver_sql("DELETE FROM search_word")
    there: set[str] = set()
    for table in journalled_tables():
        model = models()[table.name]
        for row in rows_of(connection, table, lambda _record_id, _column: None):
            record = plain_record(row)
            if (text := model.search_text(record)) is not None:
                there.add(str(row["id"]))
                search.index(connection, model.chain(record), table.name, str(row["id"]), text)
    gone = [(number,) for number, record_id in _docs(connection) if record_id not in there]
    for number in gone:
        connection.exec_driver_sql("DELETE FROM search_text WHERE rowid = ?", number)
        connection.exec_driver_sql("DELETE FROM search_doc WHERE id = ?", number)


def _docs(connection: sa.Connection) -> list[tuple[int, str]]:
    return [(row[0], row[1]) for row in connection.exec_driver_sql("SELECT id, record_id FROM search_doc")]
