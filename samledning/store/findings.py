"""What a check found wrong, gathered sentence by sentence."""

import re
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

import sqlalchemy as sa

from samledning.i18n import _, ngettext
from samledning.store.canonical import Plain

MOST = 200  # of sentences; a file that is wrong all through need not be told line by line


class Findings:
    """Sentences in the user's language, each once, the first `MOST` of them kept."""

    def __init__(self) -> None:
        self._sentences: dict[str, None] = {}
        self._more = 0

    def add(self, sentence: str) -> None:
        """Keep a sentence."""
        if sentence in self._sentences:
            return
        if len(self._sentences) < MOST:
            self._sentences[sentence] = None
        else:
            self._more += 1

    @contextmanager
    def reading(self, what: str) -> Iterator[None]:
        """Go on with the next check where a page of the file cannot be read; `what` names what was being read."""
        try:
            yield
        except (sa.exc.DBAPIError, sqlite3.Error) as error:
            reason = error.orig if isinstance(error, sa.exc.DBAPIError) else error
            self.add(_("{what} kan inte läsas: {reason}.").format(what=what, reason=reason))

    def sentences(self) -> tuple[str, ...]:
        """All that was kept, and how many there were beside."""
        if not self._more:
            return tuple(self._sentences)
        more = ngettext("Ytterligare {count} fel visas inte.", "Ytterligare {count} fel visas inte.", self._more)
        return (*self._sentences, more.format(count=self._more))


def lines_named(first: int, last: int) -> str:
    """`rad 7`, or `raderna 7–9`."""
    if first == last:
        return _("rad {number}").format(number=first)
    return _("raderna {first}–{last}").format(first=first, last=last)


def record_named(kind: str, record_id: str, series: str | None, number: Plain) -> str:
    """`L12 (log_entry)`, or the table and the id for a record without a running number."""
    if series and type(number) is int:
        return f"{series}{number} ({kind})"
    return f"{kind} {printable(record_id)}"


def printable(text: str) -> str:
    """`text` without what a terminal would act on, shortened."""
    return re.sub(r"[^\w .,:;+/()-]", "?", text)[:60]


def capital(sentence: str) -> str:
    """The sentence with a capital first letter."""
    return sentence[:1].upper() + sentence[1:]
