"""Markdown, with everything in it that people wrote kept from being markup. Pure."""

import re
from collections.abc import Iterator

from samledning.document.formats.text import BOX, LINE
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

_MARKS = re.compile(r"([\\`*_{}\[\]<>()#+!|~$&-])")
_NUMBER = re.compile(r"^(\d+)([.)])")


def pieces(document: Document) -> Iterator[str]:
    """The document, some lines at a time."""
    head = document.head
    if head and head.exercise:
        yield f"**{_('ÖVNING')}**\n\n"
    yield f"# {escaped(document.title)}\n\n"
    yield "".join(f"- **{escaped(label)}:** {escaped(value)}\n" for label, value in head_fields(document))
    for section in all_sections(document):
        yield f"\n## {escaped(section.title)}\n" if section.title else "\n"
        for block in section.blocks:
            yield _block(block, "###" if section.title else "##")
    if head:
        yield f"\n---\n\n{escaped(running(document)[1])}\n"


def escaped(text: str) -> str:
    """`text` on one line as text, whatever signs are in it."""
    return _NUMBER.sub(r"\1\\\2", _MARKS.sub(r"\\\1", " ".join(text.split("\n"))))


def _block(block: Block, heading: str) -> str:  # noqa: PLR0911  (one for each sort of block)
    match block:
        case Subheading(text):
            return f"\n{heading} {escaped(text)}\n"
        case Paragraph(text):
            return "\n" + "\\\n".join(map(escaped, text.split("\n"))) + "\n"
        case Items(numbered=numbered):
            return "\n" + "".join(_item(place * numbered, *each) for place, each in enumerate(block.together, 1))
        case Fields(fields):
            return "\n" + "".join(f"- **{escaped(label)}:** {escaped(value)}\n" for label, value in fields)
        case Table(headings, rows):
            return "\n" + "".join(map(_row, (headings, ("---",) * len(headings), *rows)))
        case Entry(lead, text):
            return f"\n**{escaped(lead)}** {escaped(text)}\n"
        case Tick(text, beside, _part):
            told = "".join(f"  {escaped(each)}\n" for each in beside)
            return f"\n- {BOX} {escaped(text)}\n\n{told}\n  {_('Anteckning')}: {escaped(LINE)}\n"
        case WriteHere(label):
            return f"\n{escaped(label)}: {escaped(LINE)}\n"


def _item(place: int, text: str, under: tuple[str, ...]) -> str:
    mark = f"{place}. " if place else "- "
    return f"{mark}{escaped(text)}\n" + "".join(f"{' ' * len(mark)}- {escaped(each)}\n" for each in under)


def _row(cells: tuple[str, ...]) -> str:
    shown = (cell if cell == "---" else escaped(cell) for cell in cells)
    return f"| {' | '.join(shown)} |\n"
