"""A case on a real database file, with actors that report."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from checklist.conftest import START, Case, folder
from fresh import fresh

import samledning.start  # noqa: F401  (every table)
from samledning import paths
from samledning.actor import service as actor
from samledning.actor.queries import known_actors
from samledning.errors import Problem
from samledning.intake import service as intake
from samledning.log import grammar
from samledning.situation import queries, service, versions
from samledning.situation.functions import Functions, read_functions
from samledning.situation.terms import Answers
from samledning.situation.views import BoardRow, PictureView, ReportDetail, ReportView, RequestView
from samledning.store.store import open_store
from samledning.store.unit import WriteUnit
from samledning.store.verify import verify

__all__ = ["START", "folder"]

ACTORS = ("Region Örebro län", "Örebro kommun", "Polisen")


class SituationCase(Case):
    """The case of the checklists with three actors, and short ways to do and to ask."""

    def __init__(self, path: Path, folder: Path) -> None:
        super().__init__(open_store(fresh(path), START, "seat"), folder)
        self.functions: Functions = read_functions(paths.checklist_folders()[:1])
        self.actors: dict[str, str] = {}
        for name in ACTORS:
            self.join(name)

    def join(self, name: str) -> str:
        with self.write() as unit:
            self.actors[name] = actor.add(unit, self.incident_id, name)
        return self.actors[name]

    def do(self, verb: Callable[[WriteUnit], str]) -> str:
        """Carry out a verb that gives one answer, in a transaction of its own."""
        with self.write() as unit:
            return verb(unit)

    def refused(self, verb: Callable[[WriteUnit], object], words: str) -> None:
        """See that a verb is refused in words that hold `words`, and that nothing is kept."""
        with pytest.raises(Problem, match=words), self.write() as unit:
            verb(unit)

    def says(self, name: str, text: str = "", **more: object) -> str:
        """A report from an actor, a minute after what came before. Returns its id."""
        self.now += timedelta(minutes=1)
        answers = more.pop("answers", Answers(situation=text))
        assert isinstance(answers, Answers)
        return self.do(lambda unit: service.add(unit, self.actors[name], answers, **more))  # type: ignore[arg-type]

    def types(self, line: str, *answers: str) -> str:
        """A line in the log, a minute after what came before. Returns its label."""
        self.now += timedelta(minutes=1)
        with self.write() as unit:
            names = grammar.index(known_actors(unit, self.incident_id))
            reading = grammar.read(line, now=unit.now, names=names)
            return intake.keep(unit, self.incident_id, reading, answers=answers)

    def report(self, report_id: str) -> ReportDetail:
        with self.read() as unit:
            return queries.report(unit, report_id)

    def reports(self) -> tuple[ReportView, ...]:
        with self.read() as unit:
            return queries.reports(unit, self.incident_id).reports

    def requests(self) -> tuple[RequestView, ...]:
        with self.read() as unit:
            return queries.requests(unit, self.incident_id)

    def board(self) -> dict[str, BoardRow]:
        with self.read() as unit:
            return {row.actor: row for row in queries.board(unit, self.incident_id)}

    def picture(self, picture_id: str) -> PictureView:
        with self.read() as unit:
            return versions.picture(unit, picture_id)

    def problems(self) -> tuple[str, ...]:
        """What a check of the whole file finds."""
        with self.read() as unit:
            return verify(unit.connection).problems


@pytest.fixture
def case(tmp_path: Path, folder: Path) -> Iterator[SituationCase]:
    made = SituationCase(tmp_path / "case.sqlite", folder)
    yield made
    made.store.close()
