"""What every screen shows of the case whichever room is open; read anew when something changes."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

from samledning.checklist.terms import ItemState, Library
from samledning.incident.views import IncidentView
from samledning.log.grammar import NO_NAMES, NameIndex, index
from samledning.log.terms import OpenRequest

if TYPE_CHECKING:
    from samledning.situation.views import BoardRow
    from samledning.store.unit import ReadUnit


@dataclass(frozen=True, order=True)
class Due:
    """Something that shall be done by a time (UTC); `label` is what people call it."""

    at: datetime
    label: str


@dataclass(frozen=True)
class Case:
    """The incident on the screen, the names and the open requests that the log line knows, what the clocks wait for,
    soonest first, and which of the actors that are waited for has been silent longest."""

    incident: IncidentView
    names: NameIndex = NO_NAMES
    actor_names: Mapping[str, str] = field(default_factory=dict)
    dues: tuple[Due, ...] = ()
    requests: tuple[OpenRequest, ...] = ()
    silent: "BoardRow | None" = None


def load_case(unit: "ReadUnit", incident_id: str, library: Library) -> Case:
    """The case as it stands; runs in a thread."""
    from samledning.actor.queries import actor_names, known_actors
    from samledning.incident.queries import incident
    from samledning.overview.queries import checklists
    from samledning.situation.queries import board, open_requests, requests
    from samledning.tui.reports import longest_silent

    dues = [
        Due(item.due_at, item.id)
        for run in checklists(unit, incident_id, library)
        for item in run.items
        if item.due_at and not run.closed_at and item.state in (ItemState.OPEN, ItemState.DEFERRED)
    ]

    dues += [
        Due(request.due_at, request.label) for request in requests(unit, incident_id, only_open=True) if request.due_at
    ]
    return Case(
        incident=incident(unit, incident_id),
        names=index(known_actors(unit, incident_id)),
        actor_names=actor_names(unit, incident_id),
        dues=tuple(sorted(dues)),
        requests=open_requests(unit, incident_id),
        silent=longest_silent(board(unit, incident_id)),
    )
