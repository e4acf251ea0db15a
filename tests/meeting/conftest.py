"""A case with five actors and short ways to hold meetings in it."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from checklist.conftest import START, folder
from situation.conftest import SituationCase

from samledning import paths
from samledning.actor.queries import known_actors
from samledning.intake import service as intake
from samledning.log import grammar
from samledning.log.terms import Spoken
from samledning.meeting import agenda, leading, queries, service
from samledning.meeting.forms import read_forms
from samledning.meeting.lead import lead
from samledning.meeting.terms import Form, Forms, Happened, ItemKind
from samledning.meeting.views import Board, LeadView, MeetingView, PrepareView
from samledning.store.unit import WriteUnit

__all__ = ["START", "folder"]

T = TypeVar("T")

MORE = ("Länsstyrelsen", "Nerikes Brandkår")


class MeetingCase(SituationCase):
    """The case of the reports with two more actors, and what a test of meetings does often."""

    def __init__(self, path: Path, folder: Path) -> None:
        super().__init__(path, folder)
        for name in MORE:
            self.join(name)
        self.forms: Forms = read_forms(paths.checklist_folders()[:1])

    def form(self, key: str = "phone_short") -> Form:
        form = self.forms.find(key)
        assert form
        return form

    def act(self, verb: Callable[[WriteUnit], T], *, wait: float = 1) -> T:
        """Carry out a verb some seconds after the one before."""
        self.wait(seconds=wait)
        with self.write() as unit:
            return verb(unit)

    def plan(self, key: str = "phone_short", **more: object) -> str:
        values = {"starts_at": self.now, **more}
        return self.act(
            lambda unit: service.create(unit, self.incident_id, self.form(key), **values)  # type: ignore[arg-type]
        )

    def begin(self, key: str = "phone_short", **more: object) -> str:
        """A meeting that has begun."""
        meeting_id = self.plan(key, **more)
        self.act(lambda unit: service.start(unit, meeting_id))
        return meeting_id

    def next_item(self, meeting_id: str, *, wait: float = 1) -> str:
        return self.act(lambda unit: leading.next_item(unit, meeting_id), wait=wait)

    def next_speaker(self, meeting_id: str, *, wait: float = 1) -> str:
        return self.act(lambda unit: leading.next_speaker(unit, meeting_id), wait=wait)

    def floor(self, meeting_id: str, name: str, *, wait: float = 1) -> None:
        self.act(lambda unit: leading.give_floor(unit, meeting_id, self.actors[name]), wait=wait)

    def roll(self, meeting_id: str, actor: str, said: Happened = Happened.PRESENT, **more: str) -> None:
        self.act(lambda unit: leading.roll(unit, meeting_id, self.actors[actor], said, **more))

    def add_item(self, meeting_id: str, title: str, kind: ItemKind = ItemKind.DISCUSSION, **more: object) -> str:
        return self.act(lambda unit: agenda.add(unit, meeting_id, kind, title, **more))  # type: ignore[arg-type]

    def close(self, meeting_id: str) -> None:
        self.act(lambda unit: service.close(unit, meeting_id))

    def line(self, typed: str, spoken: Spoken | None = None, *, report: bool = False, wait: float = 1) -> str:
        """A line of the log as it is typed in a meeting, or elsewhere. Returns its id."""
        self.wait(seconds=wait)
        with self.write() as unit:
            names = grammar.index(known_actors(unit, self.incident_id))
            entry_id = unit.new_id()
            reading = grammar.read(typed, now=unit.now, names=names)
            intake.keep(unit, self.incident_id, reading, entry_id=entry_id, spoken=spoken, report=report)
            return entry_id

    def said(self, meeting_id: str, typed: str, *, wait: float = 1) -> str:
        """A line that is begun and kept while the meeting is where it is."""
        return self.line(typed, self.lead(meeting_id).spoken, wait=wait)

    def lead(self, meeting_id: str) -> LeadView:
        with self.read() as unit:
            return lead(unit, meeting_id)

    def meeting(self, meeting_id: str) -> MeetingView:
        with self.read() as unit:
            return queries.meeting(unit, meeting_id)

    def prepare(self, meeting_id: str) -> PrepareView:
        with self.read() as unit:
            return queries.prepare(unit, meeting_id)

    def meetings(self) -> Board:
        with self.read() as unit:
            return queries.board(unit, self.incident_id)


@pytest.fixture
def case(tmp_path: Path, folder: Path) -> Iterator[MeetingCase]:
    case = MeetingCase(tmp_path / "case.sqlite", folder)
    yield case
    case.store.close()
