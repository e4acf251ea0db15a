"""The demonstration to make documents of, and a document with one of everything in it."""

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from samledning import i18n, paths
from samledning.demo.build import build_demo
from samledning.demo.times import StoryClock
from samledning.document import queries
from samledning.document.queries import Made
from samledning.document.rules import tidy
from samledning.document.terms import (
    Document,
    Entry,
    Fields,
    Head,
    Items,
    Paragraph,
    Product,
    Section,
    Sheet,
    Subheading,
    Table,
    Tick,
    WriteHere,
)
from samledning.incident.queries import the_incident
from samledning.log.terms import Marking
from samledning.start import Workspace, open_workspace
from samledning.store.unit import ReadUnit

NOW = datetime(2026, 11, 22, 13, 17, 41, tzinfo=UTC)
LISTS = paths.checklist_folders()[:1]

# A record that each product is about, in the demonstration.
SUBJECTS = {
    Product.PICTURE: "LB1",
    Product.TARGET: "MB1",
    Product.ACTORS: "",
    Product.LOG: "",
    Product.CHECKLIST: "IN",
    Product.INVITATION: "",
    Product.MINUTES: "",
    Product.HANDOVER: "",
    Product.BLANK_CHECKLIST: "IN",
    Product.BLANK_LOG: "",
}


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demonstration's database; to be copied only."""
    database = tmp_path_factory.mktemp("demo") / "demo.sqlite"
    build_demo(database, NOW)
    return database


def held(database: Path) -> Workspace:
    """The database, held by the leader of the demonstration."""
    workspace = open_workspace(database, StoryClock(NOW), stays=False)
    person = workspace.last_person()
    assert person
    workspace.become(person)
    return workspace


@pytest.fixture
def demo(built: Path, tmp_path: Path) -> Iterator[Workspace]:
    """A demonstration of one's own, held by its leader."""
    database = tmp_path / "demo.sqlite"
    shutil.copy(built, database)
    shutil.copy(paths.seats_file(built), paths.seats_file(database))
    workspace = held(database)
    yield workspace
    workspace.close()


@pytest.fixture
def in_english() -> Iterator[None]:
    i18n.setup("en")
    yield
    i18n.setup("sv")


def case_id(unit: ReadUnit) -> str:
    return the_incident(unit).id


def made(
    unit: ReadUnit, product: Product, audience: Marking = Marking.PARTICIPANTS, subject: str | None = None
) -> Made:
    """A document of the only open incident."""
    about = SUBJECTS[product] if subject is None else subject
    return queries.document(unit, case_id(unit), product, LISTS, subject=about, audience=audience)


def everything(text: str) -> Document:
    """A document with a block of every sort, the same text everywhere."""
    blocks = (
        Subheading(text),
        Paragraph(text),
        Items((text, text)),
        Items((text,), numbered=True),
        Fields(((text, text),)),
        Table((text[:90],) * 3, ((text, text, text),), (1, 2, 1)),  # the headings are the program's own, never long
        Entry(text, text),
        Tick(text, (text,), part=True),
        WriteHere(text),
    )
    head = Head(text, True, text, text, Marking.SECRET, (text,), NOW, "1-0123456789abcdef", text, text)
    sheet = Sheet({"one": text, "two": text}, ((text, text),))
    sections = (Section("first", text, blocks), Section("second", "", blocks))
    return tidy(Document(Product.LOG, "", "logg", text, "sv", head, sections, (text,), sheet))
