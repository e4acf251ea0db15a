"""What is shown of the world outside. All times are aware UTC."""

from dataclasses import dataclass
from datetime import datetime

from samledning.monitoring.terms import Message, Reality, Severity, SourceKind, State

SERIES = "U"
"""What the labels of items begin with: *utifrån*."""


@dataclass(frozen=True)
class ItemView:
    """One thing that a source has said; the meaning of its fields is that of `terms.Item`.

    `label` is what people call it (`U7`). `seen` is true where the person who looks has seen it, `loud` where it is
    worth an alarm. `became` has the labels of what was made of it. `published` is when it was fetched where the source
    does not say.
    """

    id: str
    number: int
    label: str
    kind: SourceKind
    origin: str
    identifier: str
    published: datetime
    fetched_at: datetime
    headline: str
    text: str
    event: str
    message: Message
    reality: Reality
    severity: Severity
    public_warning: bool
    area: str
    codes: tuple[str, ...]
    nationwide: bool
    starts: datetime | None
    expires: datetime | None
    link: str
    sender: str
    refs: tuple[str, ...]
    loud: bool
    seen: bool
    became: tuple[str, ...]

    @property
    def order(self) -> tuple[datetime, int]:
        """What the newest has most of."""
        return self.published, self.number

    @property
    def tells_where(self) -> bool:
        """Whether it says what it concerns; what takes a warning back does not."""
        return bool(self.codes) or self.nationwide


@dataclass(frozen=True)
class ThreadView:
    """A warning with all that changes it or takes it back, or a piece of news with its later wordings.

    `id` is that of the item that was kept first, `items` has the newest first. `unseen` is true where the viewer has
    not seen all of it, `alarming` where it is to be known now.
    """

    id: str
    items: tuple[ItemView, ...]
    state: State
    unseen: bool
    alarming: bool

    @property
    def newest(self) -> ItemView:
        return self.items[0]

    @property
    def telling(self) -> ItemView:
        """The newest that says what it is about: what takes a warning back seldom does."""
        return next((item for item in self.items if item.message is not Message.CANCEL), self.items[0])


@dataclass(frozen=True)
class SourceView:
    """A source as the incident has it. `key` tells sources apart on this computer; `url` is empty for a known one.

    `unknown_since`, with the fault in words, is what the last change of its health has left in the case.
    """

    id: str
    key: str
    kind: SourceKind
    name: str
    url: str
    contact: str
    on: bool
    changed_at: datetime
    unknown_since: datetime | None
    fault: str


@dataclass(frozen=True)
class SourceHealth:
    """How a source is: when it last gave a good answer, since when it is unknown what it says (None while that is
    known), what was wrong last in words, and when it is next asked."""

    key: str
    name: str
    on: bool
    good_at: datetime | None
    unknown_since: datetime | None
    fault: str
    next_at: datetime | None


@dataclass(frozen=True)
class AlarmView:
    """A warning that somebody has to know of now; `thread_id` is that of its thread."""

    thread_id: str
    headline: str
    area: str
    at: datetime
    public_warning: bool


@dataclass(frozen=True)
class MonitoringNow:
    """What the overview needs to know: what is to be known now, which sources are silent, what is watched."""

    alarms: tuple[AlarmView, ...] = ()
    sources: tuple[SourceView, ...] = ()
    items: int = 0
    latest_at: datetime | None = None
