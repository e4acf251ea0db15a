"""Documents as the programs that people have read them: LibreOffice, poppler, Chromium. And a log of 100 000 lines.

Needs the packages that the contributor page names; a test whose program is not installed says so.
"""

import json
import re
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from bench.case import make_case
from icalendar import Calendar

from samledning import i18n
from samledning.cli.main import run
from samledning.document.rules import formats_of
from samledning.document.terms import BLANK, Format, Product
from samledning.document.writing import write
from samledning.errors import Problem
from samledning.log.terms import Marking
from samledning.options import Options
from samledning.start import Workspace

from .conftest import SUBJECTS, made
from .test_secrets import KINDS, Undone, fill_up, found, hide

pytestmark = pytest.mark.long

LANGUAGES = {"sv": ("ÖVNING", "Höststorm i Örebro län"), "en": ("EXERCISE", "Höststorm i Örebro län")}
MOST_MEGABYTES = 600


def ran(program: str, *arguments: str | Path) -> str:
    """What a program says; the test is skipped where it is not installed."""
    if shutil.which(program) is None:
        pytest.skip(f"{program} is not installed; CONTRIBUTING.md names the packages")
    done = subprocess.run([program, *arguments], capture_output=True, check=True, timeout=300)
    return done.stdout.decode("utf-8", "replace")


@pytest.fixture
def exported(demo: Workspace, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Path]:
    """Every product in every format in a language, as the command makes them."""
    folder = tmp_path / "out"
    folder.mkdir()
    i18n.setup(request.param)
    for product in Product:
        subject = ("--of", SUBJECTS[product]) if SUBJECTS[product] else ()
        for form in formats_of(product):
            target = ("--format", form, "--audience", "participants", "-o", str(folder / f"{product}.{form}"))
            assert run(Options(demo.store.database), ["export", product, *subject, *target]) == 0
    yield folder
    i18n.setup("sv")


@pytest.mark.parametrize(("exported", "language"), [(each, each) for each in LANGUAGES], indirect=["exported"])
def test_every_product_is_read_by_the_programs_that_people_have(exported: Path, language: str) -> None:
    ran("soffice", "--headless", "--convert-to", "pdf", "--outdir", exported / "word", *exported.glob("*.docx"))
    for product in Product:
        pdf, of_the_case = exported / f"{product}.pdf", product not in BLANK
        written = "sv" if product is Product.MINUTES else language  # they were finalised in Swedish, and stay so
        exercise, case = LANGUAGES[written]
        for path in (pdf, exported / "word" / f"{product}.pdf"):
            text = ran("pdftotext", path, "-")
            assert (exercise in text) == (case in text) == of_the_case, path
        about = ran("pdfinfo", pdf)
        assert re.search(r"^Tagged:\s+yes", about, re.M)
        assert re.search(r"^Title:\s+\S", about, re.M)
        assert f"/Lang({written})".encode() in pdf.read_bytes().replace(b"/Lang (", b"/Lang(")
        assert b"pdfuaid" in pdf.read_bytes()
        for font in ran("pdffonts", pdf).splitlines()[2:]:
            assert " yes yes " in font, font
        structure = ran("pdfinfo", "-struct-text", pdf)
        assert "Document" in structure
        page = ran(
            "chromium",
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--dump-dom",
            (exported / f"{product}.html").as_uri(),
        )
        assert f'lang="{written}"' in page
        assert (case in page) == of_the_case
        if of_the_case:
            json.loads((exported / f"{product}.json").read_text(encoding="utf-8"))
    assert list(Calendar.from_ical((exported / "invitation.ics").read_bytes()).events)


def test_the_text_of_a_pdf_comes_in_reading_order(demo: Workspace, tmp_path: Path) -> None:
    with demo.read() as unit:
        document = made(unit, Product.TARGET).document
    write(document, Format.PDF, tmp_path / "x.pdf", templates=tmp_path)
    text = ran("pdftotext", "-raw", tmp_path / "x.pdf", "-")
    places = [text.index(section.title) for section in document.sections if section.blocks]
    assert places == sorted(places)


def unpacked(path: Path) -> bytes:
    """All that is in a file, packed or not."""
    raw = path.read_bytes()
    if zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as parts:
            return raw + b"".join(parts.read(name) for name in parts.namelist())
    if path.suffix == ".pdf":
        return raw + ran("pdftotext", path, "-").encode() + ran("pdfinfo", "-meta", path).encode()
    return raw


@pytest.mark.parametrize("kind", KINDS)
def test_a_secret_is_in_no_byte_of_any_file(demo: Workspace, tmp_path: Path, kind: str) -> None:
    with pytest.raises(Undone), demo.write() as unit:
        fill_up(unit)
        assert hide(unit, (kind,))
        for product in set(Product) - BLANK:
            try:
                document = made(
                    unit, product, Marking.SENSITIVE, "LB2" if product is Product.PICTURE else None
                ).document
            except Problem as problem:
                assert found(str(problem)) == set()
                continue
            for form in formats_of(product):
                path = tmp_path / f"{product}.{form}"
                write(document, form, path, templates=tmp_path)
                assert found(unpacked(path).decode("latin-1")) == set(), (product, form)
        raise Undone


LONG_LOG = """
import re, resource, sys
from pathlib import Path
from samledning.document.terms import Format, Product
from samledning.document.writing import write
from samledning.document import queries
from samledning.incident.queries import the_incident
from samledning.paths import checklist_folders
from samledning.start import open_workspace

workspace = open_workspace(Path(sys.argv[1]), stays=False)
told = []
with workspace.read() as unit:
    made = queries.document(unit, the_incident(unit).id, Product.LOG, checklist_folders())
target = Path(sys.argv[2])
write(made.document, Format.PDF, target, templates=target.parent, progress=lambda *step: told.append(step))
# What the system counts for a process begins with the peak of the one that started it, here the tests.
own = int(re.search(r"VmHWM:\\s+(\\d+)", Path("/proc/self/status").read_text())[1])
used = own + resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
print(used // 1024, len(set(told)))
"""


def test_a_log_of_100_000_lines_becomes_one_pdf_within_600_megabytes(tmp_path: Path) -> None:
    database = make_case(tmp_path, 100_000)
    target = tmp_path / "log.pdf"
    done = subprocess.run(
        [sys.executable, "-c", LONG_LOG, str(database), str(target)],
        capture_output=True,
        text=True,
        check=True,
        timeout=1800,
    )
    used, steps = map(int, done.stdout.split())
    assert used <= MOST_MEGABYTES
    assert steps > 30
    about = ran("pdfinfo", target)
    assert re.search(r"^Tagged:\s+yes", about, re.M)
    assert "L100000 " in ran("pdftotext", "-f", re.search(r"^Pages:\s+(\d+)", about, re.M)[1], target, "-")  # type: ignore[index]
