"""Each format: valid whatever people wrote, whole or not at all, and nothing for a product it does not fit."""

import csv
import io
import json
import zipfile
from html.parser import HTMLParser
from pathlib import Path

import docx
import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from samledning import i18n
from samledning.document import writing
from samledning.document.content import from_content, to_content
from samledning.document.formats import sheet, word
from samledning.document.formats.portable import PART
from samledning.document.progress import Stopped
from samledning.document.rules import all_sections, formats_of, safe_name
from samledning.document.terms import BLANK, Document, Entry, Format, Paragraph, Product, Section
from samledning.errors import Problem
from samledning.start import Workspace
from samledning.store.canonical import canonical

from .conftest import everything, made

HOSTILE = (
    "<script>alert(1)</script> & \"citat\" 'ett' </style></title>",
    "[x](javascript:alert(1)) **fet** `kod` # rubrik\n- punkt\n1. ett\n---\n| a | b |",
    '=HYPERLINK("http://x") +46 -1+1 @SUM(A1)',
    '#set page(width: 1cm) $x$ @fel \\ " #panic() *',
    "{{ case }} {% if 1 %}{{p body }}",
    "\x00\x1b[31m\u202e\ufffe\ud800 🌩 中文 עברית \u2028 e\u0301",
    "x" * 5000,
)

ELEMENTS = (
    "html head meta title style body header main section footer h1 h2 h3 p ul ol li dl dt dd table colgroup col thead "
    "tbody tr th td b div span"
)

NASTY = st.text(st.characters(exclude_categories=()), min_size=1, max_size=60) | st.sampled_from(HOSTILE)


class Page(HTMLParser):
    """Gathers the text of a page, and the elements in it."""

    def __init__(self) -> None:
        super().__init__()
        self.text: list[str] = []
        self.elements: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.add(tag)
        assert not any(name.startswith("on") for name, _value in attrs)

    def handle_data(self, data: str) -> None:
        self.text.append(data)


@given(NASTY)
@settings(deadline=None, max_examples=60)
def test_whatever_people_wrote_is_text_in_every_format_that_is_text(text: str) -> None:
    document = everything(text)
    shown = document.title
    for form in writing.PIECES:
        written = writing.as_text(document, form)
        written.encode()
        assert "\x1b" not in written
    page = Page()
    page.feed(writing.as_text(document, Format.HTML))
    assert page.elements <= set(ELEMENTS.split())
    assert shown in page.text
    table = writing.as_text(document, Format.TABLE)
    rows = list(csv.reader(io.StringIO(table.removeprefix(sheet.MARK), newline=""), delimiter=";"))
    assert [cell.removeprefix("'") for cell in rows[1]] == [shown.removeprefix("'")] * 2
    data = json.loads(writing.as_text(document, Format.DATA))
    assert data["rows"] == [{"one": shown, "two": shown}]
    assert data["title"] == shown


@pytest.mark.parametrize("cell", ["=1+1", "+46 70", "-1+1", "@SUM(A1)", "\tx"])
def test_a_spreadsheet_finds_no_formula(cell: str) -> None:
    assert sheet.row([cell]).lstrip('"').startswith("'")


@pytest.mark.parametrize("cell", ["-", "-4", "+3", "vatten", "", "1 = 1"])
def test_a_spreadsheet_finds_numbers_and_dashes_as_they_are(cell: str) -> None:
    assert sheet.row([cell, "x"]) == f"{cell};x\r\n"


def test_word_and_pdf_take_whatever_people_wrote(tmp_path: Path) -> None:
    blocks = tuple(section for text in HOSTILE for section in everything(text).sections)
    document = everything("vatten")
    several = tuple(Section(f"s{place}", each.title, each.blocks) for place, each in enumerate(blocks))
    hostile = Document(**{**vars(document), "sections": several})
    for form in (Format.WORD, Format.PDF):
        writing.write(hostile, form, tmp_path / f"x.{form}", templates=tmp_path)
    text = "\n".join(each.text for each in docx.Document(str(tmp_path / "x.docx")).paragraphs)
    assert "<script>alert(1)</script>" in text
    assert "{{ case }}" in text
    assert (tmp_path / "x.pdf").read_bytes().startswith(b"%PDF-1.7")


def test_a_word_that_is_wider_than_the_page_goes_on_below(tmp_path: Path) -> None:
    document = everything("vatten")
    wide = Document(**{**vars(document), "sections": (Section("wide", "", (Paragraph("x1" * 2500),)),)})
    writing.write(wide, Format.PDF, tmp_path / "x.pdf", templates=tmp_path)
    with pikepdf.open(tmp_path / "x.pdf") as made:
        assert len(made.pages) > 1


@pytest.mark.parametrize(
    "language", ["sv", *(pytest.param(each, marks=pytest.mark.long) for each in i18n.LANGUAGES if each != "sv")]
)
@pytest.mark.parametrize("product", Product)
def test_every_product_in_every_format_that_is_text(
    demo: Workspace, product: Product, language: str, request: pytest.FixtureRequest
) -> None:
    if language == "en":
        request.getfixturevalue("in_english")
    with demo.read() as unit:
        document = made(unit, product).document
    # The minutes of the demonstration were finalised in Swedish, and stay so.
    assert document.language == ("sv" if product is Product.MINUTES else language)
    for form in set(formats_of(product)) & set(writing.PIECES):
        written = writing.as_text(document, form)
        head = document.head
        if head and form is not Format.TABLE:
            unmarked = written.replace("\\", "")
            for each in (head.case, head.mark, head.version):
                assert each in unmarked, form
        assert ("ÖVNING" in written or "EXERCISE" in written) == (
            head is not None and form not in (Format.TABLE, Format.DATA)
        )


@pytest.mark.parametrize("product", sorted(BLANK))
@pytest.mark.parametrize("form", [Format.TABLE, Format.DATA])
def test_a_blank_form_is_no_table(demo: Workspace, product: Product, form: Format, tmp_path: Path) -> None:
    with demo.read() as unit:
        document = made(unit, product).document
    with pytest.raises(Problem, match="kan inte skrivas som"):
        writing.write(document, form, tmp_path / "x", templates=tmp_path)
    assert list(tmp_path.glob("x*")) == []


def test_a_file_is_there_whole_or_not_at_all(tmp_path: Path) -> None:
    document, target = everything("vatten"), tmp_path / "x.md"

    def stop(_done: int, _steps: int) -> None:
        raise Stopped("nog")

    with pytest.raises(Stopped):
        writing.write(document, Format.MARKDOWN, target, templates=tmp_path, progress=stop)
    with pytest.raises(Stopped):
        writing.write(document, Format.PDF, target, templates=tmp_path, progress=stop)
    with pytest.raises(Problem, match="finns inte"):
        writing.write(document, Format.TEXT, tmp_path / "ingen" / "x", templates=tmp_path)
    assert list(tmp_path.iterdir()) == []
    writing.write(document, Format.TEXT, target, templates=tmp_path)
    before = target.read_bytes()
    with pytest.raises(Problem, match="finns redan"):
        writing.write(document, Format.MARKDOWN, target, templates=tmp_path)
    assert target.read_bytes() == before
    assert target.stat().st_mode & 0o077 == 0
    writing.write(document, Format.MARKDOWN, target, templates=tmp_path, replace=True)
    assert target.read_bytes() != before


@pytest.mark.long
def test_a_long_document_is_set_in_parts_and_tells_how_far_it_has_come(tmp_path: Path) -> None:
    lines = tuple(Entry(f"L{number} 13.40 AB", "strömmen borta") for number in range(PART + 10))
    document = Document(**{**vars(everything("vatten")), "sections": (Section("log", "", lines),)})
    told: list[tuple[int, int]] = []
    target = tmp_path / "x.pdf"
    writing.write(document, Format.PDF, target, templates=tmp_path, progress=lambda *step: told.append(step))
    assert list(dict.fromkeys(told)) == [(0, 3), (1, 3), (2, 3), (3, 3)]
    assert target.stat().st_mode & 0o077 == 0


def test_names_of_files_are_plain_whatever_the_case_is_called() -> None:
    assert safe_name("picture", "LB1", "Höststorm i Örebro län") == "picture-lb1-hoststorm-i-orebro-lan"
    assert safe_name("../../etc/passwd\x00", "😀") == "etc-passwd"
    assert safe_name("😀") == "dokument"
    assert len(safe_name("x" * 500)) == 80


def own_template(folder: Path, name: str, *lines: str, header: str = "") -> None:
    made_here = docx.Document()
    made_here.sections[0].header.paragraphs[0].text = header
    for line in lines:
        made_here.add_paragraph(line)
    made_here.save(str(folder / name))


EVERY_PAGE = "{{ exercise }} {{ case }} {{ version }} {{ state }} {{ marking }} {{ made_at }} {{ mark }}"


def paragraphs(path: Path) -> list[str]:
    return [each.text for each in docx.Document(str(path)).paragraphs]


def test_an_organisation_s_own_template_has_its_letterhead_and_order(demo: Workspace, tmp_path: Path) -> None:
    with demo.read() as unit:
        document = made(unit, Product.PICTURE).document
    keys = [section.key for section in all_sections(document)]
    own = ["Dnr: {{ registry_number }}", "{{ title }}", *(f"{{{{p {key} }}}}" for key in reversed(keys))]
    own_template(tmp_path, "picture.docx", *own, header=f"Örebro kommun {EVERY_PAGE}")
    writing.write(document, Format.WORD, tmp_path / "x.docx", templates=tmp_path)
    told = paragraphs(tmp_path / "x.docx")
    titles = [section.title for section in all_sections(document)]
    assert [line for line in told if line in titles] == titles[::-1]
    header = docx.Document(str(tmp_path / "x.docx")).sections[0].header.paragraphs[0].text
    assert header.startswith("Örebro kommun ÖVNING Höststorm i Örebro län LB1 fastställd")


def test_an_organisation_s_own_template_makes_the_minutes(demo: Workspace, tmp_path: Path) -> None:
    with demo.read() as unit:
        document = made(unit, Product.MINUTES).document
    keys = dict.fromkeys(section.key for section in all_sections(document))
    order = ("items", *(key for key in reversed(keys) if key != "items"))
    lines = ("Protokoll, dnr {{ registry_number }}", "{{ title }}", *(f"{{{{p {key} }}}}" for key in order))
    own_template(tmp_path, "minutes.docx", *lines, header=f"Krisledningskansliet {EVERY_PAGE}")
    writing.write(document, Format.WORD, tmp_path / "x.docx", templates=tmp_path)
    told = paragraphs(tmp_path / "x.docx")
    items = [section.title for section in document.sections if section.key == "items"]
    assert [line for line in told if line in (*items, "Mötet")] == [*items, "Mötet"]
    header = docx.Document(str(tmp_path / "x.docx")).sections[0].header.paragraphs[0].text
    assert header.startswith("Krisledningskansliet ÖVNING Höststorm i Örebro län M1 v1 fastställd")


@pytest.mark.parametrize(
    ("lines", "header", "named"),
    [
        (("{{ titel }}", "{{p body }}"), EVERY_PAGE, "titel"),
        (("{{ title }}", "{{p body }}"), EVERY_PAGE.replace("{{ mark }}", ""), "mark"),
        (("{{ title }}",), EVERY_PAGE, "event"),
        (("{{ title }}", "{{p body }}", "{{ title"), EVERY_PAGE, "document.docx"),
    ],
)
def test_a_template_that_lacks_or_misspells_a_field_is_refused_by_its_name(
    demo: Workspace, tmp_path: Path, lines: tuple[str, ...], header: str, named: str
) -> None:
    with demo.read() as unit:
        document = made(unit, Product.PICTURE).document
    own_template(tmp_path, word.GENERAL, *lines, header=header)
    with pytest.raises(Problem, match=named):
        writing.write(document, Format.WORD, tmp_path / "x.docx", templates=tmp_path)
    assert not (tmp_path / "x.docx").exists()


def test_a_file_that_is_no_template_is_refused(tmp_path: Path) -> None:
    (tmp_path / word.GENERAL).write_text("hej", encoding="utf-8")
    with pytest.raises(Problem, match="kan inte användas"):
        writing.write(everything("vatten"), Format.WORD, tmp_path / "x.docx", templates=tmp_path)


def test_a_word_file_says_of_itself_what_its_readers_may_know(tmp_path: Path) -> None:
    writing.write(everything("vatten"), Format.WORD, tmp_path / "x.docx", templates=tmp_path)
    about = docx.Document(str(tmp_path / "x.docx")).core_properties
    assert (about.title, about.language, about.author, about.comments) == ("vatten", "sv-SE", "", "")
    with zipfile.ZipFile(tmp_path / "x.docx") as parts:
        assert parts.testzip() is None


def test_what_was_kept_with_sorted_keys_has_its_columns_in_their_order(demo: Workspace) -> None:
    with demo.read() as unit:
        document = made(unit, Product.LOG).document
    again = from_content(json.loads(canonical(to_content(document))))
    assert again == document
    assert document.sheet and list(again.sheet.columns) == list(document.sheet.columns)


def test_rows_of_plain_text_say_what_each_cell_is(demo: Workspace) -> None:
    with demo.read() as unit:
        blank = writing.as_text(made(unit, Product.BLANK_LOG).document)
        analysis = writing.as_text(made(unit, Product.ACTORS).document)
        invitation = writing.as_text(made(unit, Product.INVITATION).document)
    assert "Nr | Tid | Från | Vad som hände eller sades | Märkning | Sign" in blank
    assert "Frivilliga resursgruppen i Örebro\n   Slag: frivilligorganisation\n" in analysis
    assert "\n   Att komma överens om: " in invitation
