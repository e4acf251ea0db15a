"""Checklists as screens and documents see them. All times are aware UTC."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from samledning.checklist.rhythm import Rhythm
from samledning.checklist.terms import Evidence, ItemState, ListKind, Tool
from samledning.incident.terms import Phase, Role


@dataclass(frozen=True)
class ItemView:
    """An item with all that a screen tells of it.

    `position` counts from 1 in the order shown. `state` is as of now: a deferred item whose time has come is open
    again, with `deferred_until` kept to tell why, and one whose parts are all handled is done. `note` is the newest
    note; `reason`, `deferred_until`, `marked_by` (initials) and `marked_at` are the newest mark's, empty where nobody
    has marked the item. `due_at` is the time put off to, else the time set, else the list's own. `evidence` is what the
    case holds already. `own` items were added in this case; one that is `gone` is no longer in its list. `every` is the
    list's own rhythm of a continuous question in a phase.
    """

    id: str
    ask: str
    position: int = 0
    why: str = ""
    tips: tuple[str, ...] = ()
    proof: str = ""
    because: str = ""
    part_of: str = ""
    state: ItemState = ItemState.OPEN
    reason: str = ""
    note: str = ""
    deferred_until: datetime | None = None
    marked_by: str = ""
    marked_at: datetime | None = None
    role: Role | None = None
    tool: Tool | None = None
    due_at: datetime | None = None
    evidence: tuple[Evidence, ...] = ()
    mandatory: bool = False
    own: bool = False
    gone: bool = False
    every: Mapping[Phase, Rhythm] = field(default_factory=dict)


@dataclass(frozen=True)
class RunView:
    """A list in use, with the items that show. `id` is empty and `started_at` None before anyone has begun it.

    `number` counts the runs of the list in the incident. `starts_at` is what due times count from, None while unknown.
    `next_id` is the first item that is open, empty where none is. `version_changed` is true where the list's file
    has changed, or gone, since the run started.
    """

    id: str
    list_id: str
    kind: ListKind
    title: str
    intro: str
    number: int
    meeting: str
    started_at: datetime | None
    starts_at: datetime | None
    closed_at: datetime | None
    close_override_reason: str
    items: tuple[ItemView, ...]
    handled: int
    total: int
    next_id: str
    version_changed: bool

    @property
    def label(self) -> str:
        """The run in words, such as `Leda ett möte 2 · Stabsmöte 14.00`, or its title for a list that is run once."""
        title = f"{self.title} {self.number}" if self.kind is ListKind.MEETING else self.title
        return f"{title} · {self.meeting}" if self.meeting else title

    def item(self, item_id: str) -> ItemView | None:
        """The item with that id, None where it does not show."""
        return next((item for item in self.items if item.id == item_id), None)


@dataclass(frozen=True)
class ListView:
    """A list as such, without any state: a self-check, or a form to print. The items are all open."""

    id: str
    kind: ListKind
    title: str
    intro: str
    items: tuple[ItemView, ...]


@dataclass(frozen=True)
class MarkView:
    """What someone (initials) said of an item at a time."""

    state: ItemState
    reason: str
    note: str
    deferred_until: datetime | None
    at: datetime
    initials: str


@dataclass(frozen=True)
class DueItem:
    """Something whose time has come. `key` is what people call it; `deferred` tells that it was put off until then."""

    key: str
    text: str
    due_at: datetime
    run_id: str
    deferred: bool
