"""The document as a table that a Swedish spreadsheet opens with a double click. Pure."""

import csv
import io
from collections.abc import Iterator, Sequence

from samledning.document.terms import Document

SEPARATOR = ";"
MARK = "\ufeff"
"""Tells Excel that the file is UTF-8."""

_ACTING = ("=", "+", "-", "@", "\t", "\r")
"""What a spreadsheet takes for the beginning of a formula."""


def pieces(document: Document) -> Iterator[str]:
    """The table, a row at a time, its headings first."""
    assert document.sheet is not None
    yield MARK + row(tuple(document.sheet.columns.values()))
    yield from map(row, document.sheet.rows)


def row(cells: Sequence[str]) -> str:
    """A row as a line of the file; what people wrote is never a formula."""
    line = io.StringIO(newline="")
    csv.writer(line, delimiter=SEPARATOR, lineterminator="\r\n").writerow(map(_safe, cells))
    return line.getvalue()


def _safe(cell: str) -> str:
    # Alone, a dash or a number with its sign is what it looks like.
    acts = cell.startswith(_ACTING) and len(cell) > 1 and not cell[1:].strip().isdigit()
    return f"'{cell}" if acts else cell
