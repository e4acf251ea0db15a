"""How a meeting goes on: from what happened in it to who has the floor, who is next, how long each has spoken. Pure.

Everything is worked out anew from the happenings, so that a process that was killed comes back to where the meeting
is, and both seats show the same.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from samledning.log.terms import Kind, Reading, Spoken
from samledning.meeting.terms import HERE, ROLL, Carried, Happened, Happening, ItemState, Order, Presence, Waiting


@dataclass(frozen=True)
class Span:
    """A stretch of time (UTC); `until` is None while it lasts."""

    since: datetime
    until: datetime | None = None

    def seconds(self, now: datetime) -> float:
        """How long it has lasted at `now`."""
        return max(0.0, ((self.until or now) - self.since).total_seconds())


@dataclass(frozen=True)
class Turn:
    """A time that an actor had the floor on an item: `spans` are when it spoke, without the pauses.

    `number` is that of the happening that began it. `ended_at` is None while it lasts. One that was `put_back` waits to
    speak yet.
    """

    number: int
    actor_id: str
    item_id: str
    began_at: datetime
    spans: tuple[Span, ...]
    ended_at: datetime | None = None
    put_back: bool = False

    @property
    def paused(self) -> bool:
        """Whether the floor is held but its clock stands still."""
        return self.ended_at is None and self.spans[-1].until is not None

    def seconds(self, now: datetime) -> float:
        """How long the actor has spoken in this turn at `now`."""
        return sum(span.seconds(now) for span in self.spans)


@dataclass(frozen=True)
class Stay:
    """A time that an item was on; `until` is None while it is."""

    item_id: str
    span: Span


@dataclass(frozen=True)
class InLine:
    """An actor that waits for the floor on an item since `at` (UTC), and why."""

    actor_id: str
    why: Waiting
    at: datetime | None = None


@dataclass(frozen=True)
class RollEntry:
    """What the roll call says of an actor: since when (UTC), who speaks for it and with what mandate.

    `came_at` is when it came, `left_at` when it left, where that is known.
    """

    actor_id: str
    presence: Presence
    at: datetime
    name: str = ""
    mandate: str = ""
    came_at: datetime | None = None
    left_at: datetime | None = None


@dataclass(frozen=True)
class ReadBack:
    """A wording (an agreement or a target picture) that was read back at a time (UTC), on an item."""

    subject_id: str
    item_id: str
    at: datetime


@dataclass(frozen=True)
class Voice:
    """An actor whose words or answer were noted on an item (empty for the opening)."""

    actor_id: str
    item_id: str


@dataclass(frozen=True)
class Break:
    """A time for which a meeting was closed by mistake; `why` it was opened again."""

    span: Span
    why: str


@dataclass
class Course:
    """Where a meeting is after all that has happened in it so far.

    `queues` holds those who have asked for the floor by item: who comes first is first. `passed` are the items put
    aside, `extra` the seconds added by item.
    """

    number: int = 0
    item_id: str = ""
    turn: Turn | None = None
    stays: list[Stay] = field(default_factory=list)
    turns: list[Turn] = field(default_factory=list)
    queues: dict[str, list[InLine]] = field(default_factory=dict)
    roll: dict[str, RollEntry] = field(default_factory=dict)
    passed: set[str] = field(default_factory=set)
    extra: dict[str, int] = field(default_factory=dict)
    read_backs: list[ReadBack] = field(default_factory=list)
    breaks: list[Break] = field(default_factory=list)
    led_by: str = ""
    ended_at: datetime | None = None

    @property
    def queue(self) -> list[InLine]:
        """Those who have asked for the floor on the item that is on."""
        return self.queues.setdefault(self.item_id, [])

    def take(self, event: Happening) -> None:
        """Let something happen. What cannot, such as a pause while nobody speaks, changes nothing."""
        self.number = event.number
        if event.kind in ROLL:
            self._roll(event)
        else:
            _HAPPENS[event.kind](self, event)

    def end(self, at: datetime) -> None:
        """The meeting is over at `at` (UTC), and with it whatever was going on."""
        self._end_turn(at)
        self._end_stay(at)
        self.item_id, self.ended_at = "", at

    def _item(self, event: Happening) -> None:
        if not event.item_id:
            self.end(event.at)
            return
        self._end_turn(event.at)
        self._end_stay(event.at)
        self.item_id = event.item_id
        self.stays.append(Stay(self.item_id, Span(event.at)))
        self.passed.discard(self.item_id)

    def _pass(self, event: Happening) -> None:
        if event.item_id:
            self.passed.add(event.item_id)

    def _extend(self, event: Happening) -> None:
        if event.item_id:
            self.extra[event.item_id] = self.extra.get(event.item_id, 0) + event.seconds

    def _floor(self, event: Happening) -> None:
        if not event.actor_id:
            return
        self._end_turn(event.at)
        self.turn = Turn(event.number, event.actor_id, self.item_id, event.at, (Span(event.at),))
        self._drop(event.actor_id)
        self._seen(event.actor_id, event.at)

    def _pause(self, event: Happening) -> None:
        if self.turn and not self.turn.paused:
            *before, last = self.turn.spans
            self.turn = replace(self.turn, spans=(*before, Span(last.since, event.at)))

    def _resume(self, event: Happening) -> None:
        if self.turn and self.turn.paused:
            self.turn = replace(self.turn, spans=(*self.turn.spans, Span(event.at)))

    def _done(self, event: Happening) -> None:
        self._end_turn(event.at)

    def _put_back(self, event: Happening) -> None:
        if self.turn:
            self._drop(self.turn.actor_id)  # it may have asked to speak again already
            self.queue.insert(0, InLine(self.turn.actor_id, Waiting.HAND, event.at))
            self.turn = replace(self.turn, put_back=True)
        self._end_turn(event.at)

    def _asks(self, event: Happening) -> None:
        self._line_up(event, Waiting.HAND)

    def _question(self, event: Happening) -> None:
        self._line_up(event, Waiting.QUESTION)

    def _unasks(self, event: Happening) -> None:
        self._drop(event.actor_id)

    def _moved(self, event: Happening) -> None:
        here = next((each for each in self.queue if each.actor_id == event.actor_id), None)
        moving = here or (InLine(event.actor_id, Waiting.HAND, event.at) if event.actor_id else None)
        if moving is None or event.before_id == event.actor_id:
            return
        self._drop(event.actor_id)
        ids = [each.actor_id for each in self.queue]
        place = ids.index(event.before_id) if event.before_id in ids else len(ids)
        self.queue.insert(place, moving)

    def _read_back(self, event: Happening) -> None:
        if event.subject_id:
            self.read_backs.append(ReadBack(event.subject_id, event.item_id or self.item_id, event.at))

    def _leads(self, event: Happening) -> None:
        self.led_by = event.person_id or ""
        if event.text:
            self.breaks.append(Break(Span(self.ended_at or event.at, event.at), event.text))

    def _roll(self, event: Happening) -> None:
        if not event.actor_id:
            return
        before, presence = self.roll.get(event.actor_id), ROLL[event.kind]
        came_at = before.came_at if before else None
        if presence in HERE and (before is None or before.presence not in HERE):
            came_at = event.at
        self.roll[event.actor_id] = RollEntry(
            actor_id=event.actor_id,
            presence=presence,
            at=event.at,
            name=event.name or (before.name if before else ""),
            mandate=event.text or (before.mandate if before else ""),
            came_at=None if presence is Presence.ABSENT else came_at,
            left_at=event.at if presence is Presence.LEFT else None,
        )
        if presence not in HERE:
            for line in self.queues.values():
                line[:] = [each for each in line if each.actor_id != event.actor_id]

    def _seen(self, actor_id: str, at: datetime) -> None:
        """One who speaks is there: where the roll call said nothing, or otherwise, it has come by now."""
        entry = self.roll.get(actor_id)
        if entry is None:
            self.roll[actor_id] = RollEntry(actor_id, Presence.PRESENT, at, came_at=at)
        elif entry.presence not in HERE:
            self.roll[actor_id] = replace(entry, presence=Presence.LATE, at=at, came_at=at, left_at=None)

    def _line_up(self, event: Happening, why: Waiting) -> None:
        if event.actor_id and all(each.actor_id != event.actor_id for each in self.queue):
            self.queue.append(InLine(event.actor_id, why, event.at))

    def _drop(self, actor_id: str | None) -> None:
        self.queue[:] = [each for each in self.queue if each.actor_id != actor_id]

    def _end_turn(self, at: datetime) -> None:
        if self.turn is None:
            return
        turn = self.turn
        if not turn.paused:
            *before, last = turn.spans
            turn = replace(turn, spans=(*before, Span(last.since, at)))
        self.turns.append(replace(turn, ended_at=at))
        self.turn = None

    def _end_stay(self, at: datetime) -> None:
        if self.stays and self.stays[-1].span.until is None:
            last = self.stays[-1]
            self.stays[-1] = Stay(last.item_id, Span(last.span.since, at))


_HAPPENS = {
    Happened.ITEM: Course._item,
    Happened.PASS: Course._pass,
    Happened.EXTEND: Course._extend,
    Happened.FLOOR: Course._floor,
    Happened.PAUSE: Course._pause,
    Happened.RESUME: Course._resume,
    Happened.DONE: Course._done,
    Happened.PUT_BACK: Course._put_back,
    Happened.ASKS: Course._asks,
    Happened.QUESTION: Course._question,
    Happened.UNASKS: Course._unasks,
    Happened.MOVED: Course._moved,
    Happened.READ_BACK: Course._read_back,
    Happened.LEADS: Course._leads,
}


def course(events: Iterable[Happening], closed_at: datetime | None = None) -> Course:
    """Where a meeting is after `events`, in the order they happened; over where it was closed (UTC)."""
    now = Course()
    for event in events:
        now.take(event)
    if closed_at is not None:
        now.end(closed_at)
    return now


def all_turns(at: Course) -> tuple[Turn, ...]:
    """Every turn so far, in order, the one that lasts last."""
    return (*at.turns, at.turn) if at.turn else tuple(at.turns)


def talked(at: Course, now: datetime, item_id: str = "") -> dict[str, float]:
    """How many seconds each actor has spoken at `now`, in the meeting or on one item; those who have not are left
    out."""
    found: dict[str, float] = {}
    for turn in all_turns(at):
        if not item_id or turn.item_id == item_id:
            found[turn.actor_id] = found.get(turn.actor_id, 0.0) + turn.seconds(now)
    return found


def least_heard(actor_ids: Sequence[str], talked_seconds: dict[str, float]) -> list[str]:
    """The actors with the one who has spoken least first; those who have spoken as long keep their order."""
    return sorted(actor_ids, key=lambda each: talked_seconds.get(each, 0.0))


def not_heard(
    at: Course, actor_ids: Sequence[str], item_id: str = "", *, voices: Iterable[Voice] = ()
) -> tuple[str, ...]:
    """Those of the actors who are there, as far as is known, and have not been heard: in the meeting or on an item
    (LE-05). Heard is who has had the floor, and whose words or answer were noted without it (`voices`)."""
    turns = (turn for turn in all_turns(at) if not turn.put_back)
    heard = {turn.actor_id for turn in turns if not item_id or turn.item_id == item_id}
    heard |= {voice.actor_id for voice in voices if not item_id or voice.item_id == item_id}
    return tuple(each for each in actor_ids if each not in heard and may_speak(at, each))


def may_speak(at: Course, actor_id: str) -> bool:
    """Whether an actor is there, as far as is known: one that the roll call has said nothing of may be."""
    entry = at.roll.get(actor_id)
    return entry is None or entry.presence in HERE


def waiting(
    at: Course, order: Order, listed: Sequence[str], now: datetime, *, presenter: str = "", asked_only: bool = False
) -> tuple[InLine, ...]:
    """Who gets the floor, in order: questions to what was just said first, then those who have asked, then, unless
    `asked_only`, whoever of `listed` has not been heard on the item, its presenter first.

    `listed` is the speaker list in the order of the actors' places in it.
    """
    questions = [each for each in at.queue if each.why is Waiting.QUESTION]
    hands = [each for each in at.queue if each.why is not Waiting.QUESTION]
    if order is Order.LIST:
        place = {actor_id: index for index, actor_id in enumerate(listed)}
        hands.sort(key=lambda each: place.get(each.actor_id, len(place)))
    seconds = talked(at, now)
    if order is Order.LEAST_HEARD:
        hands.sort(key=lambda each: seconds.get(each.actor_id, 0.0))
    if asked_only:
        return (*questions, *hands)
    lined_up = {each.actor_id for each in at.queue} | ({at.turn.actor_id} if at.turn else set())
    left = [each for each in not_heard(at, listed, at.item_id) if each not in lined_up]
    if order is Order.LEAST_HEARD:
        left = least_heard(left, seconds)
    left.sort(key=lambda each: each != presenter)
    return (*questions, *hands, *(InLine(each, Waiting.TURN) for each in left))


def used(at: Course, item_id: str, now: datetime) -> float:
    """How many seconds an item has been on at `now`."""
    return sum(stay.span.seconds(now) for stay in at.stays if stay.item_id == item_id)


def predicted_end(now: datetime, left: Iterable[float]) -> datetime:
    """When the meeting will end if every item takes the seconds that are left of what was planned for it."""
    return now + timedelta(seconds=sum(max(0.0, each) for each in left))


def as_spoken(reading: Reading, spoken: Spoken | None, *, report: bool = False) -> Reading:
    """How a line is understood in the meeting where it was said.

    A plain line of whoever has the floor is a report in a round, or where `report` says so; a line that names actors
    goes its own way, as does one whose reading is turned off.
    """
    if spoken is None or not spoken.speaker_id or reading.kind is not Kind.ENTRY or reading.off:
        return reading
    if reading.actor_ids or reading.everyone or reading.unresolved or not reading.text.strip():
        return reading
    if not (spoken.reports or report):
        return reading
    return replace(reading, kind=Kind.REPORT, actor_ids=(spoken.speaker_id,))


def speaker_of(reading: Reading, spoken: Spoken) -> str:
    """Whose line it is: the actor it names, if it is one, else whoever had the floor."""
    if reading.kind in (Kind.ENTRY, Kind.REPORT) and len(reading.actor_ids) == 1:
        return reading.actor_ids[0]
    if reading.actor_ids and reading.kind in (Kind.ENTRY, Kind.REPORT):
        return ""
    return spoken.speaker_id


def item_at(at: Course, moment: datetime) -> str:
    """The item that was on at a time (UTC), the later one where one followed on another just then; empty for none."""
    stays = reversed(at.stays)
    return next((stay.item_id for stay in stays if stay.span.since <= moment <= (stay.span.until or moment)), "")


def item_state(at: Course, item_id: str, *, over: bool = False) -> ItemState:
    """How far an item has come. Once the meeting is `over`, what was never on was passed by."""
    if item_id == at.item_id and not over and item_id not in at.passed:
        return ItemState.NOW
    if item_id in at.passed:
        return ItemState.PASSED
    if any(stay.item_id == item_id for stay in at.stays):
        return ItemState.COVERED
    return ItemState.PASSED if over else ItemState.COMING


def comes_back(*, covered: bool, recurring: bool, open_action: bool) -> Carried | None:
    """Why an item of a meeting that has been held comes back at the next; None where it is done with.

    A topic returns where it was not covered, is recurring, or has an action that is not done.
    """
    if not covered:
        return Carried.NOT_COVERED
    if open_action:
        return Carried.OPEN_ACTION
    return Carried.RECURRING if recurring else None


def is_ours(forum: str, names: Iterable[str]) -> bool:
    """Whether an issue that is parked to `forum` comes back at a meeting of the case, one of those with these `names`:
    where no forum is named, or where a name begins with it, as `ISF-möte` does with `ISF` and with `ISF-mötet`."""
    wanted = " ".join(forum.split()).casefold()
    if not wanted:
        return True
    if wanted.endswith("mötet"):
        wanted = wanted.removesuffix("t")
    begins = re.compile(re.escape(wanted) + r"t?(?!\w)")
    return any(begins.match(name.casefold()) for name in names)
