"""Plain text to paste where nothing else can be: a title, headings, no markup, no columns. Pure."""

import re
import textwrap
from collections.abc import Iterator

from samledning.document.rules import all_sections, head_fields, running
from samledning.document.terms import (
    Block,
    Document,
    Entry,
    Fields,
    Items,
    Paragraph,
    Subheading,
    Table,
    Tick,
    WriteHere,
)
from samledning.i18n import _

WIDTH = 78
BOX = "☐"
LINE = "_" * 40

_NUMBER = re.compile(r"[A-ZÅÄÖ]{0,3}-?\d+[a-z]?")
"""What a row is known by: `3`, `Å9`, `FB-10a`."""


def pieces(document: Document) -> Iterator[str]:
    """The document, some lines at a time. What is to be filled in on paper is wrapped, what is to be pasted is not."""
    head = document.head
    lines = [*([_("ÖVNING")] if head and head.exercise else []), document.title]
    lines += [f"{label}: {value}" for label, value in head_fields(document)]
    yield "\n".join(lines) + "\n"
    for section in all_sections(document):
        yield f"\n{section.title.upper()}\n" if section.title else "\n"
        for block in section.blocks:
            yield _block(block, wrapped=head is None)
    if head:
        yield f"\n{running(document)[1]}\n"


def _block(block: Block, *, wrapped: bool) -> str:
    match block:
        case Subheading(text):
            lines = ["", text]
        case Paragraph(text):
            lines = _wrapped(text) if wrapped else text.split("\n")
        case Items(numbered=numbered):
            lines = [line for place, each in enumerate(block.together, 1) for line in _item(place * numbered, *each)]
        case Fields(fields):
            lines = [f"{label}: {value}" for label, value in fields]
        case Table(headings, rows):
            form = ["", " | ".join(headings)] if block.is_blank else []
            lines = [*form, *(line for row in rows for line in _row(headings, row))]
        case Entry(lead, text):
            lines = [f"{lead}  {text}"]
        case Tick(text, beside, part):
            indent = "    " if part else ""
            told = [line for each in beside for line in _wrapped(each, indent + "  ")]
            note = f"{indent}  {_('Anteckning')}: {LINE}"
            lines = ["", *_wrapped(f"{BOX} {text}", indent, hanging=2), *told, note]
        case WriteHere(label):
            lines = [f"{label}: {LINE}"]
    return "\n".join(lines) + "\n"


def _item(place: int, text: str, under: tuple[str, ...]) -> Iterator[str]:
    yield f"{place}. {text}" if place else f"- {text}"
    yield from (f"  - {each}" for each in under)


def _row(headings: tuple[str, ...], row: tuple[str, ...]) -> Iterator[str]:
    """A row as lines: its number with what has it, or its first cell, then each other cell with its heading. A blank
    one is a line."""
    if not any(row):
        yield ""
        yield LINE + LINE[: WIDTH - len(LINE)]
        return
    alone = 2 if _NUMBER.fullmatch(row[0]) else 1
    yield ". ".join(cell for cell in row[:alone] if cell)
    for heading, cell in zip(headings[alone:], row[alone:], strict=True):
        if cell:
            yield f"   {heading}: {cell}".replace("\n", "\n   ")


def _wrapped(text: str, indent: str = "", hanging: int = 0) -> list[str]:
    return textwrap.wrap(text, WIDTH, initial_indent=indent, subsequent_indent=indent + " " * hanging)
