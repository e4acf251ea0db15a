"""Cases on real database files whose sources are asked of a service on this computer."""

import shutil
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TypeVar

import pytest

from samledning.incident import service as incident
from samledning.monitoring import queries, service
from samledning.monitoring.polling import Outcome, Poller
from samledning.monitoring.sources import CATALOGUE, Source
from samledning.monitoring.terms import SourceKind
from samledning.monitoring.views import SourceHealth, ThreadView
from samledning.start import Workspace, open_workspace
from samledning.store.unit import WriteUnit

from .outside import Server, running

START = datetime(2026, 11, 22, 12, tzinfo=UTC)
"""13.00 in Sweden."""
T = TypeVar("T")

CONTACT = "tib@example.se"
PLACES = ("1880",)
DATABASE = "fall.sqlite"
PATHS = {kind: f"/{kind.value}" for kind in SourceKind}


class Hands:
    """A clock on the wall, which can be moved, and how long the computer has run, which only grows."""

    def __init__(self) -> None:
        self.wall = START
        self.ran = 5000.0

    def now(self) -> datetime:
        return self.wall

    def run(self) -> float:
        return self.ran

    def wait(self, seconds: float) -> None:
        self.wall += timedelta(seconds=seconds)
        self.ran += seconds


class Seat:
    """One seat at the database of a case, with a poller that asks the service of the test."""

    def __init__(self, database: Path, hands: Hands, catalogue: Mapping[SourceKind, Source]) -> None:
        self.hands = hands
        self.workspace: Workspace = open_workspace(database, hands, stays=False)
        self.poller = Poller(self.workspace, catalogue=catalogue, run=hands.run, draw=lambda: 0.0, patience=30.0)
        self.workspace.poller = self.poller
        known = self.workspace.last_person()
        self.person = known or self.workspace.introduce("Anna Berg", "AB")
        self.workspace.become(self.person)

    def begin(self, name: str = "Storm", *, places: tuple[str, ...] = PLACES, exercise: bool = False) -> str:
        return self.do(lambda unit: incident.create(unit, name, places=list(places), exercise=exercise))

    def do(self, verb: Callable[[WriteUnit], T]) -> T:
        with self.workspace.write() as unit:
            return verb(unit)

    def on(self, incident_id: str, kind: SourceKind = SourceKind.VMA, url: str = "") -> str:
        return self.do(lambda unit: service.turn_on(unit, incident_id, kind, CONTACT, url=url))

    def poll(self, *, at_once: bool = False) -> tuple[Outcome, ...]:
        return self.poller.poll(at_once=at_once)

    def threads(self, incident_id: str, viewer: str | None = None) -> tuple[ThreadView, ...]:
        with self.workspace.read() as unit:
            return queries.threads(unit, incident_id, viewer or self.person.id)

    def headlines(self, incident_id: str) -> list[str]:
        return [item.headline for thread in self.threads(incident_id) for item in thread.items]

    def health(self, incident_id: str) -> SourceHealth:
        with self.workspace.read() as unit:
            found = queries.sources(unit, incident_id)
        (health,) = self.poller.health(found)
        return health

    def journal(self) -> int:
        """How many lines the journal has."""
        with self.workspace.read() as unit:
            return int(unit.connection.exec_driver_sql("SELECT count(*) FROM journal").scalar_one())


class Outside:
    """A service, and the seats that ask it."""

    def __init__(self, folder: Path, server: Server) -> None:
        self.server = server
        self.hands = Hands()
        self._folder = folder
        self.catalogue = {
            kind: replace(source, url=server.url(PATHS[kind]) if source.url else "")
            for kind, source in CATALOGUE.items()
        }

    @contextmanager
    def seat(self) -> Iterator[Seat]:
        seat = Seat(self._folder / DATABASE, self.hands, self.catalogue)
        try:
            yield seat
        finally:
            seat.workspace.close()

    def asked(self, kind: SourceKind = SourceKind.VMA) -> int:
        """How often a source has been asked."""
        return sum(path.partition("?")[0] == PATHS[kind] for path, _headers in self.server.questions)


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    """A proxy of the computer that the tests run on has no part in them."""
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")


@pytest.fixture(scope="session")
def furnished(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a database where Anna Berg is known; making all tables takes longer than most tests."""
    folder = tmp_path_factory.mktemp("furnished")
    Seat(folder / DATABASE, Hands(), CATALOGUE).workspace.close()
    return folder


@pytest.fixture
def outside(tmp_path: Path, furnished: Path) -> Iterator[Outside]:
    for file in furnished.iterdir():
        shutil.copy(file, tmp_path / file.name)
    with running() as server:
        yield Outside(tmp_path, server)


@pytest.fixture
def seat(outside: Outside) -> Iterator[Seat]:
    with outside.seat() as one:
        yield one
