"""A busy meeting to measure on: every actor of a made case, twenty items, somebody speaks and others wait."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import cycle
from pathlib import Path

from samledning.meeting import agenda, leading, service
from samledning.meeting.forms import read_forms
from samledning.meeting.lead import lead
from samledning.meeting.queries import ongoing
from samledning.meeting.terms import ItemKind
from samledning.paths import checklist_folders

from .case import opened

ITEMS, WAIT = 20, 12


@contextmanager
def led(database: Path) -> Iterator[tuple[Callable[[], str], Callable[[], str]]]:
    """Two ways to take the meeting of a case on: to another item, and to another who speaks. Each tells what a screen
    that follows shows then."""
    with opened(database) as (workspace, incident_id):
        with workspace.read() as unit:
            meeting_id = ongoing(unit, incident_id)
            assert meeting_id
            state = lead(unit, meeting_id)
        items = cycle([row.item for row in state.agenda if row is not state.item])
        actors = cycle([row for row in state.roll if state.floor is None or row.actor_id != state.floor.actor_id])

        def to_item() -> str:
            item = next(items)
            with workspace.write() as unit:
                leading.go_to(unit, meeting_id, item.id)
            return f"▶ {item.place} "

        def to_actor() -> str:
            actor = next(actors)
            with workspace.write() as unit:
                leading.give_floor(unit, meeting_id, actor.actor_id)
            return f"▶ {actor.actor[:20]}"

        yield to_item, to_actor


def begin_meeting(database: Path) -> Path:
    """Let a meeting go on in a case; whoever opens the program is shown it. Returns the database."""
    form = read_forms(checklist_folders()[:1]).find("isf")
    assert form
    with opened(database) as (workspace, incident_id):
        with workspace.write() as unit:
            meeting_id = service.start_now(unit, incident_id, form)
            for number in range(len(form.items), ITEMS):
                agenda.add(unit, meeting_id, ItemKind.DISCUSSION, f"Fråga {number + 1} som behöver tid", minutes=5)
            leading.next_item(unit, meeting_id)
        for _turn in range(WAIT):
            with workspace.write() as unit:
                leading.next_speaker(unit, meeting_id)
    return database
