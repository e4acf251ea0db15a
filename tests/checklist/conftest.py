"""A case on a real database file, and the smallest lists that show everything a list can do."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from fresh import fresh

import samledning.actor.tables
import samledning.agreement.tables
import samledning.checklist.tables
import samledning.evaluation.tables
import samledning.incident.tables
import samledning.log.tables
import samledning.meeting.tables
import samledning.register.tables
import samledning.release.tables
import samledning.situation.tables  # noqa: F401
from samledning.checklist import queries
from samledning.checklist.definitions import read_library
from samledning.checklist.terms import Evidence, Facts, ListDefinition
from samledning.checklist.views import ItemView, RunView
from samledning.incident import service as incident
from samledning.register import service as register
from samledning.store.ids import new_id
from samledning.store.store import Store, open_store
from samledning.store.unit import ReadUnit, WriteUnit

START = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)

ITEM = """
[[item]]
id = "{id}"
role = "leader"
tool = "actors"
evidence = ["actors", "reports"]
{more}
[item.sv]
ask = "Gör {id}."
why = "Skälet till {id}."
tips = ["Börja med {id}."]
proof = "{id} är gjord."
{because}"""

INCIDENT_LIST = (
    'id = "IL"\nkind = "incident"\norder = 1\ntitle.sv = "Inledning"\nintro.sv = "När du börjar."\n'
    + ITEM.format(id="IL-01", more='due = "+30 min"', because="")
    + ITEM.format(id="IL-02", more="mandatory = true", because="")
    + ITEM.format(id="IL-03", more="", because="")
    + ITEM.format(id="IL-03a", more='part_of = "IL-03"', because="")
    + ITEM.format(id="IL-03b", more='part_of = "IL-03"', because="")
    + ITEM.format(
        id="IL-04",
        more='show_if = { fact = "actor_count", at_least = 8 }\nmandatory = true',
        because='because = "Visas eftersom ni är många."',
    )
)

MEETING_LIST = (
    'id = "ML"\nkind = "meeting"\norder = 2\ntitle.sv = "Möte"\nintro.sv = "Inför ett möte."\n'
    + ITEM.format(id="ML-01", more='due = "-2 h"', because="")
    + ITEM.format(id="ML-02", more='due = "+5 min"', because="")
)

OTHER_LISTS = {
    "CL": 'id = "CL"\nkind = "continuous"\norder = 3\ntitle.sv = "Löpande"\nintro.sv = "Hela tiden."\n',
    "SL": 'id = "SL"\nkind = "self"\norder = 4\ntitle.sv = "Eget"\nintro.sv = "För dig själv."\n',
    "NL": 'id = "NL"\nkind = "meeting"\norder = 5\ntitle.sv = "Efter mötet"\nintro.sv = "När mötet är slut."\n',
}


class Case:
    """An incident on a database file, with a clock that the test turns and a person at the keyboard."""

    def __init__(self, store: Store, folder: Path) -> None:
        self.store = store
        self.folder = folder
        self.library = read_library([folder])
        self.now = START
        self.person_id: str | None = new_id(START)
        with self.write() as unit:
            register.add_person(unit, "Anna Berg", person_id=self.person_id)
        with self.write() as unit:
            self.incident_id = incident.create(unit, "Strömavbrott")

    @contextmanager
    def write(self) -> Iterator[WriteUnit]:
        with self.store.write(self.now, self.person_id, "seat") as unit:
            yield unit

    @contextmanager
    def read(self) -> Iterator[ReadUnit]:
        with self.store.read(self.now) as unit:
            yield unit

    def wait(self, **time: float) -> None:
        self.now += timedelta(**time)

    def definition(self, list_id: str) -> ListDefinition:
        definition = self.library.find(list_id)
        assert definition
        return definition

    def run(self, run_id: str, facts: Facts | None = None, evidence: tuple[Evidence, ...] = ()) -> RunView:
        with self.read() as unit:
            return queries.run(unit, run_id, self.library, evidence, facts or {})

    def item(self, run_id: str, item_id: str) -> ItemView:
        item = self.run(run_id).item(item_id)
        assert item
        return item


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder of lists, one of each kind."""
    path = tmp_path / "checklists"
    path.mkdir()
    texts = {"IL": INCIDENT_LIST, "ML": MEETING_LIST}
    texts |= {name: head + ITEM.format(id=f"{name}-01", more="", because="") for name, head in OTHER_LISTS.items()}
    for name, text in texts.items():
        (path / f"{name}.toml").write_text(text, encoding="utf-8")
    return path


@pytest.fixture
def case(tmp_path: Path, folder: Path) -> Iterator[Case]:
    store = open_store(fresh(tmp_path / "case.sqlite"), START, "seat")
    yield Case(store, folder)
    store.close()
