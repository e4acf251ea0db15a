"""The log as screens and documents see it."""

from dataclasses import dataclass, field
from datetime import datetime

from samledning.log.terms import Kind, Marking


@dataclass(frozen=True)
class EntryView:
    """A line of the log; times are UTC. `corrects` is the label of the entry that it puts right, if any.

    One that is purged has no words of its own: `typed` is empty, `text` says that it is so. `meeting_id`, `item_id` and
    `speaker_id` (an actor) are where in a meeting it was said, empty elsewhere.
    """

    id: str
    label: str
    kind: Kind
    text: str
    typed: str
    event_at: datetime
    entered_at: datetime
    initials: str
    person_id: str
    source: str
    tags: tuple[str, ...]
    marking: Marking
    secrecy_ground: str
    actor_ids: tuple[str, ...]
    everyone: bool
    unresolved: str
    due_at: datetime | None
    forum: str
    answers: str
    struck_at: datetime | None
    struck_reason: str
    corrects: str
    meeting_id: str = ""
    item_id: str = ""
    speaker_id: str = ""

    @property
    def purged(self) -> bool:
        """Whether what it said has been removed for ever."""
        return not self.typed


@dataclass(frozen=True)
class LogFilter:
    """Which lines to show; an empty field leaves all through."""

    kinds: frozenset[Kind] = frozenset()
    actor_id: str = ""
    tag: str = ""
    struck: bool = True
    since: datetime | None = None


@dataclass(frozen=True)
class SystemLine:
    """A line of the journal: at `at` (UTC) somebody did `operation` to a record of `kind`, changing `fields`."""

    id: str
    at: datetime
    initials: str
    kind: str
    operation: str
    fields: tuple[str, ...]


@dataclass(frozen=True)
class Mark:
    """A place in the log: the event time and number of a line, which order it."""

    event_at: datetime
    number: int


@dataclass(frozen=True)
class LogPage:
    """Some lines, newest first. `older` and `newer` say where to go on from, None at an end."""

    entries: tuple[EntryView, ...] = field(default=())
    older: Mark | None = None
    newer: Mark | None = None
    total: int = 0


@dataclass(frozen=True)
class Hit:
    """Where something found by a search belongs: which view (`actors`, `reports`, `goals`, `review` …), the record to
    show there, what it is called, what it says and when (UTC), and whether it was struck."""

    kind: str
    record_id: str
    label: str
    text: str
    at: datetime
    struck: bool = False
