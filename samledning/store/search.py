"""Full-text search in Swedish: å is not a, capital letters do not matter, words are found by any part of three letters.

The index holds whole words. A word that the user typed is looked up among all words that occur anywhere, and the query
asks for every one that holds it; so "ordning" finds "Samordningsgruppen" without an index of letter triples. Words with
digits in them (L4711, 1340) are found by their beginning only: there are as many as there are records, and to look
through them all would make each search slower as the log grows.
"""

import re
import unicodedata
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

import sqlalchemy as sa

from samledning.store.engine import driver_of

MOST_WORDS = 200  # of those that hold a part the user typed; the shortest come first
PART_LENGTH = 3  # a shorter word is found at the start of words only
SNIPPET_WORDS = 14
MARK_START, MARK_END = "\x02", "\x03"

WORDS_AT_MOST = 20  # pasted text may hold thousands, each of which would be looked for in every row that is found

_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True)
class Found:
    """A record that was found; `snippet` holds the matching words between `MARK_START` and `MARK_END`."""

    chain: str
    kind: str
    record_id: str
    snippet: str

    @property
    def plain(self) -> str:
        """The snippet without its marks."""
        return self.snippet.replace(MARK_START, "").replace(MARK_END, "")


def indexed(text: str) -> str:
    """`text` as the index keeps it: å as one character also where it was typed as two, nothing that is not UTF-8."""
    return unicodedata.normalize("NFC", text).encode("utf-8", "replace").decode()


def words_of(text: str) -> set[str]:
    """The words of `text` that are found by any part of them, as the index has them, in small letters."""
    return {word.lower() for word in _WORD.findall(text) if word.isalpha()}


def index(connection: sa.Connection, chain: str, kind: str, record_id: str, text: str) -> None:
    """Let a record be found by `text`, in place of what it was found by before."""
    driver, text = driver_of(connection), indexed(text)
    known = driver.execute("SELECT id FROM search_doc WHERE record_id = ?", (record_id,)).fetchone()
    if known is None:
        new = driver.execute(
            "INSERT INTO search_doc (chain, kind, record_id) VALUES (?, ?, ?)", (chain, kind, record_id)
        ).lastrowid
        driver.execute("INSERT INTO search_text (rowid, text) VALUES (?, ?)", (new, text))
    else:
        driver.execute("UPDATE search_text SET text = ? WHERE rowid = ?", (text, known[0]))
    add_words(connection, words_of(text))


def index_new(connection: sa.Connection, texts: Sequence[tuple[str, str, str, str]]) -> None:
    """Let records that are new here be found: chain, kind, id and the text as `indexed` has it. Their words are to be
    added besides."""
    driver = driver_of(connection)
    last = driver.execute("SELECT coalesce(max(id), 0) FROM search_doc").fetchone()[0]
    numbered = list(enumerate(texts, last + 1))
    driver.executemany(
        "INSERT INTO search_doc (id, chain, kind, record_id) VALUES (?, ?, ?, ?)",
        [(number, *about) for number, (*about, _text) in numbered],
    )
    driver.executemany(
        "INSERT INTO search_text (rowid, text) VALUES (?, ?)", [(number, each[-1]) for number, each in numbered]
    )


def add_words(connection: sa.Connection, words: Iterable[str]) -> None:
    """Remember words that now occur somewhere."""
    rows = [(word,) for word in sorted(words)]
    driver_of(connection).executemany("INSERT OR IGNORE INTO search_word (word) VALUES (?)", rows)


def text_of(connection: sa.Connection, record_id: str) -> str:
    """What a record is found by; empty for one that is not in the index."""
    found = driver_of(connection).execute(
        "SELECT t.text FROM search_doc d JOIN search_text t ON t.rowid = d.id WHERE d.record_id = ?", (record_id,)
    )
    row = found.fetchone()
    return str(row[0]) if row else ""


def forget_words(connection: sa.Connection, words: Iterable[str]) -> None:
    """Forget those of `words` that occur nowhere any more. Reads every text."""
    left = nowhere(connection, words)
    driver_of(connection).executemany("DELETE FROM search_word WHERE word = ?", [(word,) for word in left])


def nowhere(connection: sa.Connection, words: Iterable[str], besides: Collection[str] = ()) -> set[str]:
    """Those of `words` that no text has, but for those of the records `besides`. Reads every text."""
    left = set(words)
    query = "SELECT d.record_id, t.text FROM search_doc d JOIN search_text t ON t.rowid = d.id"
    for record_id, text in driver_of(connection).execute(query):
        if not left:
            break
        if record_id not in besides:
            left -= words_of(str(text))
    return left


def merge_all(connection: sa.Connection) -> None:
    """Write the index anew in one piece: what was taken out of it is in none of its pages then."""
    driver_of(connection).execute("INSERT INTO search_text (search_text) VALUES ('optimize')")


def query_for(connection: sa.Connection, words: str) -> str:
    """The index's own query for what a user typed: every word must occur. Empty where nothing can match."""
    parts = []
    for word in list(dict.fromkeys(_WORD.findall(indexed(words).lower())))[:WORDS_AT_MOST]:
        beginning = f'"{word}"*'
        inside = _holding(connection, word) if len(word) >= PART_LENGTH and word.isalpha() else []
        parts.append(" OR ".join([beginning, *(f'"{other}"' for other in inside)]))
    return " AND ".join(f"({part})" for part in parts)


def _holding(connection: sa.Connection, part: str) -> list[str]:
    """Words that hold `part` elsewhere than at the beginning."""
    rows = driver_of(connection).execute(
        "SELECT word FROM search_word WHERE instr(word, ?) > 1 ORDER BY length(word) LIMIT ?", (part, MOST_WORDS)
    )
    return [row[0] for row in rows.fetchall()]


def search(
    connection: sa.Connection, words: str, *, chain: str | None = None, most: int = 50, skip: int = 0
) -> list[Found]:
    """Records that hold every one of `words`, newest first; within one chain or in all."""
    query = query_for(connection, words)
    if not query:
        return []
    rows = driver_of(connection).execute(
        "SELECT d.chain, d.kind, d.record_id, snippet(search_text, 0, ?, ?, '…', ?) FROM search_text "
        "JOIN search_doc d ON d.id = search_text.rowid WHERE search_text MATCH ? AND (? IS NULL OR d.chain = ?) "
        "ORDER BY search_text.rowid DESC LIMIT ? OFFSET ?",
        (MARK_START, MARK_END, SNIPPET_WORDS, query, chain, chain, most, skip),
    )
    return [Found(*row) for row in rows.fetchall()]
