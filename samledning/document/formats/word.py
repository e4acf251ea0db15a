"""Word, through a template that an organisation may replace: letterhead, order and wording are theirs.

A template is a Word file with fields in double braces. It must have those that every page needs, and either `body`,
which is all of the document, or a field for each of its sections; the fields that are whole paragraphs begin with `p `,
as in `{{p body }}`. The only importer of docx and docxtpl.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import BadZipFile

import docx
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.opc.exceptions import PackageNotFoundError
from docx.oxml.ns import qn
from docx.oxml.parser import parse_xml
from docx.shared import Cm, Pt, RGBColor
from docxtpl import DocxTemplate
from jinja2 import StrictUndefined, TemplateError
from jinja2.sandbox import SandboxedEnvironment
from lxml.etree import LxmlError
from markupsafe import Markup, escape

from samledning import clock
from samledning.document.rules import LEFT_OUT, all_sections, head_fields, marking_words
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
from samledning.errors import Problem
from samledning.i18n import _

GENERAL = "document.docx"
"""The template for what has none of its own."""

FIELDS = (
    *("title", "case", "exercise", "version", "state", "marking", "made_at", "mark", "registry_number", "change"),
    *("head", "body", LEFT_OUT),
)
"""The fields that every document has; besides there is one for each of its sections."""

NEEDED = ("title", "case", "exercise", "version", "state", "marking", "made_at", "mark")
BODY = "body"
LOCALES = {"sv": "sv-SE", "en": "en-GB"}

_XMLNS = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_IN_DATE = re.compile(r"(?<=\b\d{4})-(?=\d\d-\d\d\b)|(?<=\b\d{4}-\d\d)-(?=\d\d\b)")
_BOX = "☐"
_LINE = "_" * 50
_GAP = '<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="160" w:lineRule="exact"/></w:pPr></w:p>'
_ENTRY = (1985, 1985)
_TICK, _PART = 397, 397
"""How far things are moved in, in twentieths of a point."""


def write(document: Document, path: Path, templates: Path) -> None:
    """Write the document to `path`. Raises a `Problem` for a template that cannot be used, with the field's name."""
    source = _template(document, templates)
    try:
        template = DocxTemplate(source or BytesIO(built_in(document.language)))
        template.init_docx()
        context = _context(document, template)
        environment = SandboxedEnvironment(autoescape=True, undefined=StrictUndefined)
        found = template.get_undeclared_template_variables(environment)
        _refuse_fields(document, found, context, source)
        template.render(context, environment, autoescape=True)
        _about(template.docx, document)
        template.save(path)
    except (TemplateError, PackageNotFoundError, BadZipFile, KeyError, ValueError, LxmlError) as error:
        raise Problem(_("Mallen {file} kan inte användas: {reason}.").format(file=source, reason=error)) from error


def built_in(language: str) -> bytes:
    """The template that is used where an organisation has none, and that it can begin its own from."""
    made = docx.Document()
    _set_styles(made, language)
    section = made.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2.2)
    section.top_margin, section.bottom_margin = Cm(2.7), Cm(2.5)
    top = section.header.paragraphs[0]
    top.add_run("{% if exercise %}{{ exercise }} · {% endif %}").bold = True
    top.add_run("{{ case }}{% if version %} · {{ version }}{% endif %}{% if state %} · {{ state }}{% endif %}")
    bottom = section.footer.paragraphs[0]
    marking, mark = _("Märkning: {marking}"), _("kontrollmärke {mark}")
    told = f"{marking.format(marking='{{ marking }}')} · {{{{ made_at }}}} · {mark.format(mark='{{ mark }}')}"
    bottom.add_run(f"{{% if mark %}}{told}{{% endif %}}\t")
    bottom.paragraph_format.tab_stops.add_tab_stop(Cm(16.6), WD_TAB_ALIGNMENT.RIGHT)
    for sign, code in (("", "PAGE"), (" (", "NUMPAGES"), (")", "")):
        bottom.add_run(sign)
        if code:
            _page_field(bottom, code)
    made.add_paragraph("{{ title }}", style="Title")
    made.add_paragraph("{{p head }}")
    made.add_paragraph("{{p body }}")
    stored = BytesIO()
    made.save(stored)
    return stored.getvalue()


def _template(document: Document, templates: Path) -> Path | None:
    named = (templates / f"{document.product}.docx", templates / GENERAL)
    return next((path for path in named if path.is_file()), None)


def _refuse_fields(document: Document, found: set[str], known: Mapping[str, Any], source: Path | None) -> None:
    """Raise a `Problem` for a field that there is not, or one that is missing."""
    if unknown := sorted(found - known.keys()):
        raise Problem(
            _("Mallen {file} har ett fält som inte finns: {field}. De som finns är {known}.").format(
                file=source, field=unknown[0], known=", ".join(sorted(known))
            )
        )
    sections = () if BODY in found else tuple(section.key for section in all_sections(document))
    if missing := [name for name in (*NEEDED, *sections) if name not in found]:
        raise Problem(_("Mallen {file} saknar fältet {field}.").format(file=source, field=missing[0]))


def _context(document: Document, template: DocxTemplate) -> dict[str, Any]:
    """What each field stands for."""
    head = document.head
    styles = {style.name: style.style_id for style in template.get_docx().styles}
    writer = _Writer(styles)
    pieces: dict[str, list[str]] = {section.key: [] for section in document.sections}
    for section in all_sections(document):  # several may be one part of the template
        pieces.setdefault(section.key, []).extend(writer.section(section))
    shown = {key: _whole(each) for key, each in pieces.items()}
    return {
        "title": document.title,
        "case": head.case if head else "",
        "exercise": _("ÖVNING") if head and head.exercise else "",
        "version": head.version if head else "",
        "state": head.state if head else "",
        "marking": marking_words(head) if head else "",
        "made_at": clock.date_hhmm(head.made_at) if head else "",
        "mark": head.mark if head else "",
        "registry_number": head.registry_number if head else "",
        "change": head.change if head else "",
        "head": _whole(writer.fields(head_fields(document))),
        BODY: _whole(piece for section in all_sections(document) for piece in writer.section(section)),
        LEFT_OUT: _whole(()),
        **shown,
    }


def _whole(pieces: Iterable[str]) -> Markup:
    """Paragraphs as a template takes them; whatever people wrote in them is escaped by then."""
    return Markup("".join(pieces))  # noqa: S704


class _Writer:
    """Writes blocks as WordprocessingML in the styles of a template; one that it lacks is done without."""

    def __init__(self, styles: Mapping[str, str]) -> None:
        self._styles = styles

    def section(self, section: Section) -> Iterator[str]:
        if section.title:
            yield self._paragraph(section.title, "Heading 1")
        for block in section.blocks:
            yield from self._block(block, "Heading 2" if section.title else "Heading 1")

    def fields(self, fields: tuple[tuple[str, str], ...]) -> Iterator[str]:
        for label, value in fields:
            yield self._paragraph(value, lead=f"{label}: ")

    def _block(self, block: Block, heading: str) -> Iterator[str]:
        match block:
            case Subheading(text):
                yield self._paragraph(text, heading)
            case Paragraph(text):
                yield self._paragraph(text)
            case Items(numbered=numbered):
                for place, (text, under) in enumerate(block.together, 1):
                    yield self._item(text, place * numbered)
                    for each in under:
                        yield self._paragraph(each, "List Bullet 2")
            case Fields(fields):
                yield from self.fields(fields)
            case Table():
                yield _GAP if block.is_blank else ""
                yield _table(block)
                yield _GAP  # two tables with nothing between them are one to Word
            case Entry(lead, text):
                yield self._paragraph(text, lead=lead, indent=_ENTRY)
            case Tick(text, beside, part):
                shift = _PART if part else 0
                yield self._paragraph(text, lead=_BOX, indent=(shift + _TICK, _TICK), above=180, stays=True)
                for each in beside:
                    yield self._paragraph(each, indent=(shift + _TICK, 0), stays=True)
                yield self._paragraph(f"{_('Anteckning')}: {_LINE}", indent=(shift + _TICK, 0))
            case WriteHere(label):
                yield self._paragraph(f"{label}: {_LINE}", above=120)

    def _item(self, text: str, place: int) -> str:
        if place:
            return self._paragraph(text, lead=f"{place}.", indent=(_TICK, _TICK))
        return self._paragraph(text, "List Bullet")

    def _paragraph(
        self,
        text: str,
        style: str = "",
        *,
        lead: str = "",
        indent: tuple[int, int] = (0, 0),
        above: int = 0,
        stays: bool = False,
    ) -> str:
        """`indent` is that of the paragraph and how far its first line hangs out of it; a lead that does has a tab
        after it. One that `stays` is on the page of the next one."""
        left, hanging = indent
        named = f'<w:pStyle w:val="{escape(self._styles[style])}"/>' if style in self._styles else ""
        space = f'<w:spacing w:before="{above}"/>' if above else ""
        inside = f'<w:ind w:left="{left}" w:hanging="{hanging}"/>' if left else ""
        bold = _run(lead, bold=True) + ("<w:r><w:tab/></w:r>" if hanging else "") if lead else ""
        kept = "<w:keepNext/><w:keepLines/>" if stays else ""
        return f"<w:p><w:pPr>{named}{kept}{space}{inside}</w:pPr>{bold}{_run(text)}</w:p>"


def _table(table: Table) -> str:
    sides = "".join(
        f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="888888"/>'
        for side in ("top", "left", "bottom", "right", "insideH", "insideV")
    )
    shares = [50 * 100 * width // sum(table.widths) for width in table.widths]
    grid = "".join(f'<w:gridCol w:w="{2 * share}"/>' for share in shares)
    head = _row(table.headings, shares, "<w:cantSplit/><w:tblHeader/>", bold=True)
    height = '<w:trHeight w:val="454" w:hRule="atLeast"/>' if table.is_blank else ""
    body = "".join(_row(row, shares, f"<w:cantSplit/>{height}") for row in table.rows)
    return (
        f'<w:tbl><w:tblPr><w:tblW w:w="5000" w:type="pct"/><w:tblBorders>{sides}</w:tblBorders>'
        f'<w:tblLayout w:type="fixed"/><w:tblLook w:firstRow="1" w:noVBand="1"/></w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid>{head}{body}</w:tbl>"
    )


def _row(cells: tuple[str, ...], shares: list[int], about: str, *, bold: bool = False) -> str:
    shown = "".join(
        f'<w:tc><w:tcPr><w:tcW w:w="{share}" w:type="pct"/></w:tcPr>'
        f'<w:p><w:pPr><w:spacing w:before="20" w:after="20"/></w:pPr>{_run(cell, bold=bold, small=True)}</w:p></w:tc>'
        for cell, share in zip(cells, shares, strict=True)
    )
    return f"<w:tr><w:trPr>{about}</w:trPr>{shown}</w:tr>"


def _run(text: str, *, bold: bool = False, small: bool = False) -> str:
    looks = ("<w:b/>" if bold else "") + ('<w:sz w:val="19"/>' if small else "")
    lines = "<w:br/>".join(map(_text, text.split("\n")))
    return f"<w:r><w:rPr>{looks}</w:rPr>{lines}</w:r>"


def _text(line: str) -> str:
    """A line as text elements; a date is not broken at its hyphens."""
    return "<w:noBreakHyphen/>".join(f'<w:t xml:space="preserve">{escape(part)}</w:t>' for part in _IN_DATE.split(line))


def _set_styles(made: Any, language: str) -> None:
    """Sober styles, in the language of the document."""
    for name, size, before, after in (
        ("Normal", 10.5, 0, 4),
        ("Title", 18, 0, 8),
        ("Heading 1", 13, 14, 4),
        ("Heading 2", 10.5, 8, 2),
        ("List Bullet", 10.5, 0, 2),
        ("List Bullet 2", 10.5, 0, 2),
        ("Header", 8.5, 0, 0),
        ("Footer", 8.5, 0, 0),
    ):
        style = made.styles[name]
        style.font.size, style.font.name = Pt(size), "Calibri"
        style.font.color.rgb = RGBColor(0, 0, 0)
        style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(before), Pt(after)
        fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
        for name_of_font in ("w:asciiTheme", "w:hAnsiTheme", "w:eastAsiaTheme", "w:cstheme"):
            fonts.attrib.pop(qn(name_of_font), None)
    made.styles["Title"].font.bold = True
    made.styles["Footer"].paragraph_format.tab_stops.clear_all()  # it has one in the middle, where a blank form ends
    for border in made.styles["Title"].element.iter(qn("w:pBdr")):
        border.getparent().remove(border)
    locale = LOCALES.get(language, language)
    for known in made.styles.element.iter(qn("w:lang")):
        known.set(qn("w:val"), locale)


def _page_field(paragraph: Any, code: str) -> None:
    paragraph._p.append(parse_xml(f'<w:fldSimple {_XMLNS} w:instr=" {code} "><w:r><w:t>1</w:t></w:r></w:fldSimple>'))


def _about(made: Any, document: Document) -> None:
    """What the file says of itself: nothing but what its readers may see."""
    about = made.core_properties
    about.title, about.language = document.title, LOCALES.get(document.language, document.language)
    about.author, about.last_modified_by, about.comments, about.keywords, about.subject = "", "", "", "", ""
    about.revision = 1
    if document.head:
        about.created = about.modified = document.head.made_at.replace(tzinfo=None)
