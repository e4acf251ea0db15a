"""The document's table as JSON, for other programs. Pure."""

import json
from collections.abc import Iterator

from samledning.document.terms import Document, Head


def pieces(document: Document) -> Iterator[str]:
    """An object with what the document is, then its rows, each an object by the names of the columns."""
    assert document.sheet is not None
    about = {
        "product": document.product,
        "title": document.title,
        "language": document.language,
        **(_head(document.head) if document.head else {}),
        "left_out": document.left_out,
        "columns": document.sheet.columns,
    }
    yield json.dumps(about, ensure_ascii=False, indent=1).rstrip("}").rstrip() + ',\n "rows": ['
    names = tuple(document.sheet.columns)
    for place, row in enumerate(document.sheet.rows):
        text = json.dumps(dict(zip(names, row, strict=True)), ensure_ascii=False)
        yield f"{',' if place else ''}\n  {text}"
    yield "\n ]\n}\n"


def _head(head: Head) -> dict[str, object]:
    return {
        "case": head.case,
        "exercise": head.exercise,
        "version": head.version,
        "state": head.state,
        "marking": head.marking,
        "grounds": head.grounds,
        "made_at": head.made_at.isoformat().replace("+00:00", "Z"),
        "journal_mark": head.mark,
        "registry_number": head.registry_number,
        "change": head.change,
    }
