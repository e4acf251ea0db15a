"""What every screen shows of the case whichever room is open; read anew when something changes."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

from samledning.log.grammar import NO_NAMES, NameIndex, index
from samledning.log.terms import OpenRequest
from samledning.tui.begun import Begun

if TYPE_CHECKING:
    from samledning.checklist.terms import Library
    from samledning.incident.views import IncidentView
    from samledning.meeting.running import Running
    from samledning.overview.terms import Coming, Todo
    from samledning.review.terms import Quiet
    from samledning.situation.views import BoardRow
    from samledning.store.unit import ReadUnit


@dataclass(frozen=True)
class Case:
    """The incident on the screen, the names and the open requests that the log line knows, what is to be done now, in
    the order of *Att göra nu*, what is due later, soonest first, and which of the actors that are waited for has been
    silent longest. `turns` are the moments (UTC) at which time alone changes what the screens say, soonest first.
    `meeting` is the one that goes on.
    """

    incident: "IncidentView"
    names: NameIndex = NO_NAMES
    actor_names: Mapping[str, str] = field(default_factory=dict)
    todo: "tuple[Todo, ...]" = ()
    coming: "tuple[Coming, ...]" = ()
    requests: tuple[OpenRequest, ...] = ()
    silent: "BoardRow | None" = None
    turns: tuple[datetime, ...] = ()
    meeting: "Running | None" = None

    @property
    def place(self) -> Begun | None:
        """Where in a meeting a line that is begun now belongs, None while none goes on."""
        if self.meeting is None:
            return None
        return Begun(self.meeting.spoken, self.meeting.item.item.place if self.meeting.item else 0)

    def taking_part(self, *besides: str) -> list[tuple[str, str]]:
        """The ids and names of the actors that take part, and of those `besides` that have left."""
        return [(key, name) for key, name in self.actor_names.items() if key in self.names.by_id or key in besides]

    def also_called(self, actor_id: str) -> str:
        """The other names of an actor that takes part, to be found by; empty for none."""
        actor = self.names.by_id.get(actor_id)
        return ", ".join(actor.names[1:]) if actor else ""


def load_case(
    unit: "ReadUnit", incident_id: str, library: "Library", viewer_id: str | None, quiet: "Quiet | None"
) -> Case:
    """The case as it stands for the person who looks; runs in a thread."""
    from samledning.actor.queries import actor_names, known_actors
    from samledning.incident.queries import incident
    from samledning.meeting.running import running
    from samledning.overview.queries import at_hand
    from samledning.situation.queries import open_requests
    from samledning.tui.reports import longest_silent

    hand = at_hand(unit, incident_id, library, viewer_id, quiet)
    return Case(
        incident=incident(unit, incident_id),
        names=index(known_actors(unit, incident_id)),
        actor_names=actor_names(unit, incident_id),
        todo=hand.todo,
        coming=hand.coming,
        requests=open_requests(unit, incident_id),
        silent=longest_silent(hand.situation.board),
        turns=hand.turns,
        meeting=running(unit, incident_id),
    )
