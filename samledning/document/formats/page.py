"""A web page in one file: reads well aloud, prints well, fetches nothing. Pure."""

import re
from collections.abc import Iterator
from html import escape
from pathlib import Path

from samledning.document.formats.text import BOX
from samledning.document.rules import all_sections, head_fields, running, whose
from samledning.document.terms import (
    Block,
    Document,
    Entry,
    Fields,
    Items,
    Paragraph,
    Section,
    Subheading,
    Table,
    Tick,
    WriteHere,
)
from samledning.i18n import _

_PAGE = """
@page{{size:A4;margin:22mm 18mm 20mm;@top-left{{content:{top};{small}}}@bottom-left{{content:{bottom};{small}}}
@bottom-right{{content:counter(page) " (" counter(pages) ")";{small}}}}}
""".strip()

_WHEN = re.compile(r"\b\d{4}-\d\d-\d\d\b(?: \d\d\.\d\d\b)?")
_SMALL = "font:8pt sans-serif;color:#444"


def pieces(document: Document) -> Iterator[str]:
    """The page, some lines at a time."""
    top, bottom = running(document)
    print_style = _PAGE.format(top=_in_css(top), bottom=_in_css(bottom), small=_SMALL)
    style = Path(__file__).with_name("page.css").read_text(encoding="utf-8").strip()
    title = escape(document.title)
    yield (
        f'<!doctype html>\n<html lang="{document.language}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        f"<title>{title}</title>\n<style>\n{style}\n{print_style}\n</style>\n</head>\n<body>\n"
    )
    if document.head:
        exercise = f'<p class="exercise">{escape(_("ÖVNING"))}</p>\n' if document.head.exercise else ""
        yield f'<header>\n{exercise}<p class="top">{escape(" · ".join(whose(document)))}</p>\n</header>\n'
    yield f"<main>\n<h1>{title}</h1>\n{_fields(head_fields(document))}"
    for number, section in enumerate(all_sections(document), start=1):
        yield from _section(section, f"part-{number}")
    yield "</main>\n"
    if bottom:
        yield f'<footer>\n<p class="bottom">{escape(bottom)}</p>\n</footer>\n'
    yield "</body>\n</html>\n"


def _section(section: Section, name_id: str) -> Iterator[str]:
    name = f' aria-labelledby="{name_id}"' if section.title else ""
    yield f"<section{name}>\n"
    if section.title:
        yield f'<h2 id="{name_id}">{escape(section.title)}</h2>\n'
    for block in section.blocks:
        yield _block(block, "h3" if section.title else "h2")
    yield "</section>\n"


def _block(block: Block, heading: str) -> str:  # noqa: PLR0911  (one for each sort of block)
    match block:
        case Subheading(text):
            return f"<{heading}>{escape(text)}</{heading}>\n"
        case Paragraph(text):
            return f'<p class="text">{_text(text)}</p>\n'
        case Items(numbered=numbered):
            kind = "ol" if numbered else "ul"
            return f"<{kind}>\n" + "".join(_item(*each) for each in block.together) + f"</{kind}>\n"
        case Fields(fields):
            return _fields(fields)
        case Table():
            return _table(block)
        case Entry(lead, text):
            return f'<p class="entry"><b>{escape(lead)}</b> {_text(text)}</p>\n'
        case Tick(text, beside, part):
            told = "".join(f'<p class="beside">{escape(each)}</p>' for each in beside)
            kind = "tick part" if part else "tick"
            return (
                f'<div class="{kind}"><span aria-hidden="true">{BOX}</span> {escape(text)}{told}'
                f'<p class="here">{escape(_("Anteckning"))}:</p></div>\n'
            )
        case WriteHere(label):
            return f'<p class="here">{escape(label)}:</p>\n'


def _text(text: str) -> str:
    """A text whose times are not broken over lines."""
    return _WHEN.sub(r'<span class="when">\g<0></span>', escape(text))


def _item(text: str, under: tuple[str, ...]) -> str:
    inner = "<ul>" + "".join(f"<li>{_text(each)}</li>" for each in under) + "</ul>" if under else ""
    return f"<li>{_text(text)}{inner}</li>\n"


def _fields(fields: tuple[tuple[str, str], ...]) -> str:
    if not fields:
        return ""
    return (
        "<dl>\n" + "".join(f"<dt>{escape(label)}</dt><dd>{_text(value)}</dd>\n" for label, value in fields) + "</dl>\n"
    )


def _table(table: Table) -> str:
    whole = sum(table.widths)
    columns = "".join(f'<col style="width:{100 * width / whole:.1f}%">' for width in table.widths)
    head = "".join(f'<th scope="col">{escape(text)}</th>' for text in table.headings)
    body = "".join("<tr>" + "".join(f"<td>{_text(cell)}</td>" for cell in row) + "</tr>\n" for row in table.rows)
    kind = ' class="blank"' if table.is_blank else ""
    return (
        f"<table{kind}>\n<colgroup>{columns}</colgroup>\n<thead><tr>{head}</tr></thead>\n"
        f"<tbody>\n{body}</tbody>\n</table>\n"
    )


def _in_css(text: str) -> str:
    """`text` as a string of a style sheet, which nothing in it can end."""
    return (
        '"' + "".join(sign if sign.isalnum() or sign in " .,:;()-–·" else f"\\{ord(sign):06x}" for sign in text) + '"'
    )
