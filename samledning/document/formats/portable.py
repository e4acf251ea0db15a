"""PDF for archives and screen readers: PDF/UA-1, tagged, the language marked, the fonts in it, no network.

It is set part by part in processes of its own, so that a log of a hundred thousand lines needs no more memory than one
part of it, and whoever waits can see how far it has come, and stop it.
"""

import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

from samledning.document.progress import Progress
from samledning.document.rules import all_sections, head_fields, running, whose
from samledning.document.terms import Block, Document, Items, Table
from samledning.errors import Problem
from samledning.i18n import _

PART = 3000
"""The weight of a part: so many lines of a log, or a third as many rows of a table, take about 250 MB to set."""

ROW_WEIGHT = 3
GIVES_UP = 300
LOOKS = 0.2
"""After how many seconds a part is given up, and how often one looks whether to stop."""


def write(document: Document, path: Path, progress: Progress) -> None:
    """Write the document to `path`. Raises a `Problem` where it cannot be set; `progress` may raise to stop it."""
    count = sum(1 for _part in _parts(_blocks(document)))  # made twice rather than kept: a long log is large
    steps = count + (count > 1)
    with tempfile.TemporaryDirectory(prefix="samledning-") as made:
        folder = Path(made)
        shutil.copy(Path(__file__).with_name("document.typ"), folder)
        first = 1
        for number, blocks in enumerate(_parts(_blocks(document))):
            data = _about(document, number, count, first) | {"blocks": blocks}
            (folder / "document.json").write_text(json.dumps(data, ensure_ascii=False), encoding="utf-8")
            told = _run("typesetting", [str(folder)], partial(progress, number, steps))
            first += int(told)
            (folder / "part.pdf").rename(folder / f"part-{number}.pdf")
        if count > 1:
            _run("joining", [str(folder), str(count)], partial(progress, count, steps))
        shutil.copyfile(folder / ("whole.pdf" if count > 1 else "part-0.pdf"), path)
    progress(steps, steps)


def _run(module: str, arguments: list[str], look: Callable[[], None]) -> str:
    """What the process says; `look` is called now and then, and ends it by raising. Raises a `Problem` for a fault."""
    told = ""
    command = [sys.executable, "-I", "-m", f"samledning.document.formats.{module}", *arguments]
    process = subprocess.Popen(  # noqa: S603  (our own module, a folder of our own)
        command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    with process:
        try:
            for _turn in range(int(GIVES_UP / LOOKS)):
                look()
                try:
                    told, _faults = process.communicate(timeout=LOOKS)
                except subprocess.TimeoutExpired:
                    continue
                break
        finally:
            if process.poll() is None:
                process.kill()
    if process.returncode:  # also where it was given up
        raise Problem(_("Dokumentet kunde inte göras till PDF. Välj webbsida eller Word i stället."))
    return told


def _about(document: Document, number: int, parts: int, first: int) -> dict[str, Any]:
    """What stands on each page of a part."""
    head = document.head
    exercise = _("ÖVNING") if head and head.exercise else ""
    return {
        "title": document.title,
        "language": document.language,
        "made_at": head.made_at.isoformat(timespec="seconds") if head else "2000-01-01T00:00:00+00:00",
        "top": " · ".join(whose(document)),
        "bottom": running(document)[1],
        "exercise": exercise,
        "fields": head_fields(document),
        "note": _("Anteckning"),
        "part": number,
        "parts": parts,
        "first": first,
    }


def _blocks(document: Document) -> Iterator[dict[str, Any]]:
    for section in all_sections(document):
        if section.title:
            yield {"kind": "section", "text": section.title}
        for block in section.blocks:
            yield _block(block, 2 if section.title else 1)


def _block(block: Block, level: int) -> dict[str, Any]:
    """The block as plain values, with the name of its sort."""
    more: dict[str, Any] = {}
    if isinstance(block, Table):
        more["blank"] = block.is_blank
    elif isinstance(block, Items):
        more["together"] = block.together
    return {"kind": type(block).__name__.lower(), "level": level, **vars(block), **more}


def _parts(blocks: Iterator[dict[str, Any]]) -> Iterator[list[dict[str, Any]]]:
    """The blocks in parts that can be set in one go; a long table goes on under its headings in the next."""
    part: list[dict[str, Any]] = []
    weight = 0
    for block in blocks:
        for piece in _pieces(block):
            cost = ROW_WEIGHT * len(piece.get("rows", ())) + 1
            if part and weight + cost > PART:
                yield part
                part, weight = [], 0
            part.append(piece)
            weight += cost
    yield part


def _pieces(block: dict[str, Any]) -> Iterator[dict[str, Any]]:
    rows = block.get("rows", ())
    most = PART // ROW_WEIGHT - 1
    if len(rows) <= most:
        yield block
        return
    for start in range(0, len(rows), most):
        yield block | {"rows": rows[start : start + most]}
