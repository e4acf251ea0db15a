"""A seat without a screen: does what the lines of standard input ask for, and answers each with one line of JSON."""

import json
import sys
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import Any

from running import PERSON

from samledning.actor.queries import known_actors
from samledning.errors import Clash, Problem
from samledning.incident import service as incident
from samledning.incident.queries import incident as incident_view
from samledning.intake import service as intake
from samledning.log import grammar, service
from samledning.log.queries import numbered
from samledning.log.terms import Reading
from samledning.register.service import find_person
from samledning.start import Workspace, open_workspace
from samledning.store.unit import ReadUnit


class Seat:
    """The seat; each method answers one kind of question about the incident it is at."""

    def __init__(self, database: Path) -> None:
        self.workspace: Workspace = open_workspace(database)
        self.incident_id = ""
        with self.workspace.read() as unit:
            person = find_person(unit, PERSON)
        assert person
        self.workspace.become(person)

    def add(self, typed: str, source: str = "", event_at: str = "") -> str:
        """Log a line. Returns its label."""
        at = datetime.fromisoformat(event_at) if event_at else None
        with self.workspace.write() as unit:
            return service.add(unit, self.incident_id, self._read(unit, typed), source=source, event_at=at)

    def keep(self, typed: str) -> str:
        """Log a line and hand it to the room that owns it. Returns its label."""
        with self.workspace.write() as unit:
            return intake.keep(unit, self.incident_id, self._read(unit, typed))

    def correct(self, label: str, typed: str) -> str:
        """Put a line right. Returns the new label."""
        with self.workspace.write() as unit:
            entry = numbered(unit, self.incident_id, label)
            assert entry
            return service.correct(unit, entry.id, self._read(unit, typed))

    def strike(self, label: str, reason: str) -> str:
        """Strike a line."""
        with self.workspace.write() as unit:
            entry = numbered(unit, self.incident_id, label)
            assert entry
            service.strike(unit, entry.id, reason)
        return label

    def load(self) -> dict[str, str]:
        """What a form about the incident is opened with."""
        with self.workspace.read() as unit:
            view = incident_view(unit, self.incident_id)
        return {"name": view.name, "purpose": view.purpose, "mandate": view.mandate}

    def save(self, base: dict[str, str], mine: dict[str, str]) -> str:
        """Save the form."""
        with self.workspace.write() as unit:
            incident.edit(unit, self.incident_id, base, mine)
        return "saved"

    def _read(self, unit: ReadUnit, typed: str) -> Reading:
        return grammar.read(typed, now=unit.now, names=grammar.index(known_actors(unit, self.incident_id)))


def answer(seat: Seat, do: str, incident: str, **arguments: Any) -> dict[str, object]:
    """What the seat says to one question: the value, or why not."""
    seat.incident_id = incident
    try:
        return {"value": getattr(seat, do)(**arguments)}
    except Clash as clash:
        return {"problem": str(clash), "clashes": [asdict(each) for each in clash.clashes]}
    except Problem as problem:
        return {"problem": str(problem)}


def main(database: str) -> None:
    """Answer until standard input ends, then leave in good order."""
    seat = Seat(Path(database))
    for line in sys.stdin:
        sys.stdout.write(json.dumps(answer(seat, **json.loads(line))) + "\n")
        sys.stdout.flush()
    seat.workspace.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
