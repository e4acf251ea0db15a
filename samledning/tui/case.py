"""What every screen shows of the case whichever room is open; read anew when something changes."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

from samledning.agreement.views import BoardView
from samledning.checklist.terms import ItemState, Library
from samledning.incident.views import IncidentView
from samledning.log.grammar import NO_NAMES, NameIndex, index

if TYPE_CHECKING:
    from samledning.store.unit import ReadUnit


@dataclass(frozen=True, order=True)
class Due:
    """Something that shall be done by a time (UTC); `label` is what people call it."""

    at: datetime
    label: str


@dataclass(frozen=True)
class Case:
    """The incident on the screen, the names that the log line knows, and what the clocks wait for, soonest first.

    `turns` are the moments (UTC) at which time alone changes what the screens say.
    """

    incident: IncidentView
    names: NameIndex = NO_NAMES
    actor_names: Mapping[str, str] = field(default_factory=dict)
    dues: tuple[Due, ...] = ()
    turns: tuple[datetime, ...] = ()


def load_case(unit: "ReadUnit", incident_id: str, library: Library) -> Case:
    """The case as it stands; runs in a thread."""
    from samledning.actor.queries import actor_names, known_actors
    from samledning.agreement.queries import board
    from samledning.incident.queries import incident
    from samledning.overview.queries import checklists

    dues = [
        Due(item.due_at, item.id)
        for run in checklists(unit, incident_id, library)
        for item in run.items
        if item.due_at and not run.closed_at and item.state in (ItemState.OPEN, ItemState.DEFERRED)
    ]
    goals = board(unit, incident_id)
    dues += [Due(action.due_at, action.label) for action in goals.actions if action.due_at and action.is_open]
    return Case(
        incident=incident(unit, incident_id),
        names=index(known_actors(unit, incident_id)),
        actor_names=actor_names(unit, incident_id),
        dues=tuple(sorted(dues)),
        turns=tuple(sorted({*(due.at for due in dues), *_turns(goals)})),
    )


def _turns(board: BoardView) -> Iterator[datetime]:
    """When target pictures and agreements go out of date, and answers and looks again are waited for."""
    for target in board.targets:
        yield from filter(None, (target.by_when, target.valid_until))
    for stances in (*(each.stances for each in board.targets), *(each.stances for each in board.agreements)):
        yield from (each.last.anchor_by for each in stances if each.last and each.last.anchor_by)
    yield from (action.follow_up_at for action in board.actions if action.follow_up_at)
