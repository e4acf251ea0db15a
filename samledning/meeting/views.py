"""Meetings as screens and documents see them. All times are aware UTC.

What goes on by itself, such as how long somebody has spoken, is held as what it was and since when it has been going
on: a screen that asks `seconds(now)` shows it without asking the database again.
"""

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from samledning.agreement.terms import Stance, Status
from samledning.log.terms import Marking, Spoken
from samledning.log.views import EntryView
from samledning.meeting.terms import (
    Beat,
    Carried,
    Channel,
    ItemKind,
    ItemState,
    MeetingState,
    Order,
    ParkedState,
    Presence,
    Task,
    Waiting,
)


@dataclass(frozen=True)
class MeetingView:
    """A meeting (`label` such as `M2`) and all that its invitation rests on.

    `tasks` holds who has each of the convening actor's own tasks (FB-10), those given out only. `uid` and `sequence`
    tell calendars which meeting it is and which version of the invitation. `series` is the title of its series, empty
    for a meeting by itself. `led_by` are the initials of the person who leads it.
    """

    id: str
    number: int
    label: str
    title: str
    form: str
    channel: Channel
    state: MeetingState
    starts_at: datetime
    minutes: int
    purpose: str
    needed: str
    moments: tuple[str, ...]
    join_place: str
    join_number: str
    join_code: str
    join_link: str
    join_group: str
    fallback: str
    call_back: str
    sharing: str
    sensitive_channel: str
    opening: str
    tasks: tuple[tuple[Task, str], ...]
    speaking: Order
    gentle_seconds: int
    uid: str
    sequence: int
    invited_at: datetime | None
    series_id: str | None
    series: str
    run_number: int | None
    made_at: datetime
    initials: str
    started_at: datetime | None
    closed_at: datetime | None
    led_by_id: str | None
    led_by: str
    cancelled_at: datetime | None
    cancelled_reason: str

    @property
    def ends_at(self) -> datetime:
        """When it is planned to end: counted from when it began, once it has."""
        return (self.started_at or self.starts_at) + timedelta(minutes=self.minutes)

    @property
    def can_join(self) -> bool:
        """Whether something tells how to take part."""
        return any((self.join_place, self.join_number, self.join_link, self.join_group))


@dataclass(frozen=True)
class ItemView:
    """An item of an agenda. `place` counts the items from 1. `presenter` is who presents it, an actor or a person.

    `carried_from` is the label of the meeting that it comes back from, `parked` that of the parked issue.
    """

    id: str
    meeting_id: str
    place: int
    kind: ItemKind
    title: str
    minutes: int
    purpose: str
    presenter_actor_id: str | None
    presenter: str
    script: str
    to_agree: str
    notes: str
    moderator_notes: str
    recurring: bool
    carried_from_id: str | None
    carried_from: str
    parked_id: str | None
    parked: str
    struck_at: datetime | None
    struck_reason: str


@dataclass(frozen=True)
class InviteeView:
    """An actor that a meeting is for; `request` is the label of the request for material, `answered` whether it came.

    `participants` are those who speak for it, with what mandate; `unprepared` is true for one that stands in the
    reporting list without an expectation (FB-07).
    """

    id: str
    actor_id: str
    actor: str
    position: int
    expectation: str
    reports: bool
    request_id: str | None
    request: str
    answered: bool
    participants: tuple[str, ...]


@dataclass(frozen=True)
class ParkedView:
    """A parked issue (`label` such as `PF1`); `owner` is who sees to it, an actor or a person.

    `back_at` is the label of the meeting to come, or that goes on, whose agenda it is on; `was_on` that of the last
    one that is over and had it there, which took it up or did not, as the state tells.
    """

    id: str
    number: int
    label: str
    text: str
    forum: str
    owner_actor_id: str | None
    owner: str
    return_at: datetime | None
    actor_ids: tuple[str, ...]
    actors: tuple[str, ...]
    meeting_id: str | None
    item_id: str | None
    entry_id: str | None
    entry: str
    state: ParkedState
    back_at: str
    was_on: str
    made_at: datetime
    initials: str
    closed_at: datetime | None
    closed_how: str
    struck_at: datetime | None
    struck_reason: str
    marking: Marking
    secrecy_ground: str


@dataclass(frozen=True)
class Clocked:
    """A time that has added up: `before` seconds, and since when it goes on, None while it stands still."""

    before: float = 0.0
    since: datetime | None = None

    def seconds(self, now: datetime) -> float:
        """What it has come to at `now`."""
        return self.before + (max(0.0, (now - self.since).total_seconds()) if self.since else 0.0)

    @property
    def runs(self) -> bool:
        """Whether it goes on."""
        return self.since is not None


@dataclass(frozen=True)
class AgendaRow:
    """An item as it stands in the meeting: `planned` seconds with what was added, `used` so far.

    `starts_at` and `ends_at` are when it was, or is predicted to be, on: as of the view's own time. `gentle` is true in
    a round, where each has so many seconds only.
    """

    item: ItemView
    state: ItemState
    planned: float
    used: Clocked
    starts_at: datetime | None
    ends_at: datetime | None

    @property
    def taken_up(self) -> bool:
        """Whether it is or has been on, for however short a time."""
        return self.state is not ItemState.COMING and self.starts_at is not None

    def over(self, now: datetime) -> float:
        """How many seconds it has been on for longer than planned, 0 while it has not."""
        return max(0.0, self.used.seconds(now) - self.planned) if self.planned else 0.0

    def left(self, now: datetime) -> float:
        """How many of its planned seconds are left; 0 for what has been covered or put aside."""
        if self.state in (ItemState.COVERED, ItemState.PASSED):
            return 0.0
        return max(0.0, self.planned - self.used.seconds(now))


@dataclass(frozen=True)
class FloorView:
    """Who has the floor: `turn` tells one time from another, `spoken` is how long in this turn.

    `person` is who speaks for the actor, where the roll call told. `paused` is true while its clock stands still.
    """

    turn: int
    actor_id: str
    actor: str
    person: str
    item_id: str
    since: datetime
    spoken: Clocked
    paused: bool

    def over(self, gentle_seconds: int, now: datetime) -> float:
        """How many seconds more than the gentle time it has spoken, 0 where there is none."""
        return max(0.0, self.spoken.seconds(now) - gentle_seconds) if gentle_seconds else 0.0


@dataclass(frozen=True)
class QueueRow:
    """An actor that is to speak, in the order in which they get the floor; `since` is when it asked, None where it has
    not and it is simply its turn. `spoken` is how long it has in the meeting."""

    actor_id: str
    actor: str
    why: Waiting
    since: datetime | None
    spoken: float


@dataclass(frozen=True)
class TalkRow:
    """How long an actor has spoken, in all and on each item (by its id), and how often it had the floor."""

    actor_id: str
    actor: str
    spoken: Clocked
    by_item: tuple[tuple[str, float], ...]
    turns: int
    last_at: datetime | None


@dataclass(frozen=True)
class RollRow:
    """An actor in the roll call, in its fixed order: whether it is there, who speaks for it, with what mandate.

    Before it has been called, the person and the mandate are those of the case's participants. `spoke` is true for one
    that has had the floor.
    """

    actor_id: str
    actor: str
    presence: Presence
    person: str
    mandate: str
    at: datetime | None
    came_at: datetime | None
    left_at: datetime | None
    invited: bool
    spoke: bool


@dataclass(frozen=True)
class SubjectRow:
    """A proposal, agreement or target picture (`label` such as `Ö3`) of the item that is on, or one read back in it.

    `left` are the actors in the meeting whose stance has not been taken.
    """

    subject_id: str
    label: str
    wording: str
    status: Status
    decisive: bool
    read_back_at: datetime | None
    stances: tuple[tuple[str, Stance], ...]
    left: tuple[str, ...]


@dataclass(frozen=True)
class LeadView:
    """All that the screens of a meeting that is led, or followed, show; worked out from what was kept, at `now`.

    `item` is the row of the agenda that is on, None before the first and between. `queue` has who gets the floor next
    first: those who have asked, and then whoever has not been heard on the item. `not_heard` are the names of those
    there who have not been heard in the meeting, `not_heard_here` on the item. `unsaid` are the items that
    have been on without a word. `talk` has the least heard first.
    `read_back` is what the item is to settle, `parked` what was parked in the meeting, the newest first. `lines` are
    the newest lines of the log on the item. `seen` names the state that the view shows: verbs that go on to the next
    take it, so that two who press at once go on by one. `newest_at` is when something was noted last, which
    shows the gap to whoever comes back after a crash.
    """

    now: datetime
    meeting: MeetingView
    agenda: tuple[AgendaRow, ...]
    item: AgendaRow | None
    floor: FloorView | None
    queue: tuple[QueueRow, ...]
    not_heard: tuple[str, ...]
    not_heard_here: tuple[str, ...]
    unsaid: tuple[ItemView, ...]
    talk: tuple[TalkRow, ...]
    roll: tuple[RollRow, ...]
    read_back: tuple[SubjectRow, ...]
    parked: tuple[ParkedView, ...]
    lines: tuple[EntryView, ...]
    seen: int
    newest_at: datetime | None

    @property
    def spoken(self) -> Spoken:
        """Where a line that is begun now belongs."""
        return Spoken(
            self.meeting.id,
            self.item.item.id if self.item else "",
            self.floor.actor_id if self.floor else "",
            reports=self.item is not None and self.item.item.kind is ItemKind.ROUND,
        )

    @property
    def next_item(self) -> AgendaRow | None:
        """What comes after the item that is on."""
        rows = self.agenda
        start = rows.index(self.item) + 1 if self.item in rows else 0
        return next((each for each in (*rows[start:], *rows[:start]) if each.state is ItemState.COMING), None)

    def predicted_end(self, now: datetime) -> datetime:
        """When the meeting will end at `now`, if each item takes what is left of its time; without items as planned."""
        if self.meeting.closed_at:
            return self.meeting.closed_at
        if not self.agenda:
            return max(now, self.meeting.ends_at)
        start = now if self.meeting.started_at else max(now, self.meeting.starts_at)
        return start + timedelta(seconds=sum(each.left(now) for each in self.agenda))

    def late(self, now: datetime) -> float:
        """How many seconds later than planned the meeting will end, 0 where it will not."""
        return max(0.0, (self.predicted_end(now) - self.meeting.ends_at).total_seconds())


@dataclass(frozen=True)
class SeriesView:
    """Meetings that follow on each other as `beat` says, counted from `anchor_at`; `next_at` is when the one that is
    planned starts, None where none is."""

    id: str
    title: str
    form: str
    beat: Beat
    anchor_at: datetime
    ended_at: datetime | None
    next_at: datetime | None


@dataclass(frozen=True)
class CarriedItem:
    """Something that comes back at the next meeting, and why; one of the two ids is empty.

    `meeting` is the label of the meeting that it comes from, `parked` that of the parked issue; `minutes` is the time
    it gets.
    """

    why: Carried
    title: str
    minutes: int = 0
    item_id: str = ""
    parked_id: str = ""
    meeting: str = ""
    parked: str = ""


@dataclass(frozen=True)
class MeetingRow:
    """A meeting in the list of them: how many items, how many actors, whether the minutes are locked."""

    meeting: MeetingView
    items: int
    invited: int
    minutes_label: str


@dataclass(frozen=True)
class Missing:
    """Something that a meeting's preparation lacks: `key` names it, `blocks` whether the invitation waits for it."""

    key: str
    text: str
    blocks: bool


@dataclass(frozen=True)
class PrepareView:
    """A meeting as it is prepared. `missing` tells what is not there yet, what the invitation waits for first.

    `advice` says whether people have to meet for what is on the agenda (FB-01), empty where nothing speaks against it.
    `improve` is what the last evaluations ask for. `carried` is what could still be brought back.
    """

    meeting: MeetingView
    agenda: tuple[ItemView, ...]
    invitees: tuple[InviteeView, ...]
    missing: tuple[Missing, ...]
    advice: str
    improve: tuple[str, ...]
    carried: tuple[CarriedItem, ...]
    series: SeriesView | None = None

    @property
    def ready(self) -> bool:
        """Whether the invitation can go out."""
        return not any(each.blocks for each in self.missing)


@dataclass(frozen=True)
class Board:
    """Every meeting of a case, the newest number first, with what goes on and what comes next.

    `ongoing` is the one that is led now, `coming` the next that is planned, `last` the one held last. `parked` has the
    issues that are not closed, those that come back soonest first.
    """

    meetings: tuple[MeetingRow, ...] = ()
    ongoing: MeetingView | None = None
    coming: MeetingView | None = None
    last: MeetingView | None = None
    series: tuple[SeriesView, ...] = ()
    parked: tuple[ParkedView, ...] = field(default=())
