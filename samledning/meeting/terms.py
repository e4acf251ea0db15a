"""What a meeting is made of: plain values that every other file of the room builds on."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from samledning.i18n import N_


class Channel(StrEnum):
    """How the participants meet (FB-01); the fact `meeting_form` of the checklists has these values."""

    ROOM = "room"
    PHONE = "phone"
    RAKEL = "rakel"
    WEB = "web"


CHANNEL_LABELS = {
    Channel.ROOM: N_("på plats"),
    Channel.PHONE: N_("telefon"),
    Channel.RAKEL: N_("Rakel"),
    Channel.WEB: N_("webb"),
}

BY_NAME = frozenset((Channel.PHONE, Channel.RAKEL))
"""Where nobody sees each other: roll call in a fixed order, and each is called by name (LE-04)."""


class MeetingState(StrEnum):
    """Where a meeting is in its life."""

    PLANNED = "planned"
    ONGOING = "ongoing"
    HELD = "held"
    CANCELLED = "cancelled"


MEETING_LABELS = {
    MeetingState.PLANNED: N_("planerat"),
    MeetingState.ONGOING: N_("pågår"),
    MeetingState.HELD: N_("hållet"),
    MeetingState.CANCELLED: N_("inställt"),
}

MEETING_SIGNS = {
    MeetingState.PLANNED: "○",
    MeetingState.ONGOING: "◐",
    MeetingState.HELD: "●",
    MeetingState.CANCELLED: "–",
}


class ItemKind(StrEnum):
    """What an item of the agenda is for (LE-03)."""

    INFORMATION = "information"
    DISCUSSION = "discussion"
    AGREEMENT = "agreement"
    ROUND = "round"
    """A round in which each actor tells how things stand, by exception: what is said is a situation report."""


ITEM_LABELS = {
    ItemKind.INFORMATION: N_("information"),
    ItemKind.DISCUSSION: N_("diskussion"),
    ItemKind.AGREEMENT: N_("överenskommelse"),
    ItemKind.ROUND: N_("lägesrunda"),
}

ITEM_SIGNS = {ItemKind.INFORMATION: "i", ItemKind.DISCUSSION: "≈", ItemKind.AGREEMENT: "!", ItemKind.ROUND: "↻"}

ITEM_SCRIPTS = {
    ItemKind.INFORMATION: N_("Det här är information; ni behöver inte ta ställning. Frågor tar vi efteråt."),
    ItemKind.DISCUSSION: N_("Vi diskuterar: vad ser ni, vad krockar, och är det något vi behöver bli överens om?"),
    ItemKind.AGREEMENT: N_(
        "Här ska vi bli överens. Jag läser upp förslaget och frågar var och en. Har någon en stark invändning?"
    ),
    ItemKind.ROUND: N_("En i taget: bara det som är nytt eller avviker. Säg ”inget nytt” om det är så."),
}
"""What to say as an item begins that has no words of its own (LE-03)."""

NEEDS_MEETING = frozenset((ItemKind.DISCUSSION, ItemKind.AGREEMENT, ItemKind.ROUND))
"""The items that people have to meet for; what is only information can be sent out instead (FB-01)."""


class ItemState(StrEnum):
    """How far an item has come in the meeting."""

    COMING = "coming"
    NOW = "now"
    COVERED = "covered"
    PASSED = "passed"
    """Left without having been taken up, or begun and put aside: it comes back (see `rules.carried`)."""


ITEM_STATE_LABELS = {
    ItemState.COMING: N_("kommer"),
    ItemState.NOW: N_("nu"),
    ItemState.COVERED: N_("behandlad"),
    ItemState.PASSED: N_("inte behandlad"),
}

ITEM_STATE_SIGNS = {ItemState.COMING: "○", ItemState.NOW: "▶", ItemState.COVERED: "●", ItemState.PASSED: "–"}


class Order(StrEnum):
    """In what order those in the speaker list get the floor."""

    LIST = "list"
    HAND = "hand"
    LEAST_HEARD = "least_heard"


ORDER_LABELS = {
    Order.LIST: N_("enligt listan"),
    Order.HAND: N_("som de begärt ordet"),
    Order.LEAST_HEARD: N_("minst hörd först"),
}


class Waiting(StrEnum):
    """Why an actor is next to speak."""

    QUESTION = "question"
    """It has a question or comment to what was just said (LE-06)."""
    HAND = "hand"
    """It has asked for the floor."""
    TURN = "turn"
    """It has asked for nothing, but it has not been heard on the item yet (LE-05)."""


WAITING_LABELS = {
    Waiting.QUESTION: N_("fråga"),
    Waiting.HAND: N_("begärt ordet"),
    Waiting.TURN: N_("står på tur"),
}

WAITING_SIGNS = {Waiting.QUESTION: "?", Waiting.HAND: "✋", Waiting.TURN: "·"}


class Presence(StrEnum):
    """Whether an actor is in the meeting."""

    EXPECTED = "expected"
    PRESENT = "present"
    LATE = "late"
    LEFT = "left"
    ABSENT = "absent"


PRESENCE_LABELS = {
    Presence.EXPECTED: N_("väntas"),
    Presence.PRESENT: N_("närvarande"),
    Presence.LATE: N_("kom sent"),
    Presence.LEFT: N_("har lämnat"),
    Presence.ABSENT: N_("frånvarande"),
}

PRESENCE_SIGNS = {
    Presence.EXPECTED: "·",
    Presence.PRESENT: "●",
    Presence.LATE: "◐",
    Presence.LEFT: "»",
    Presence.ABSENT: "○",
}

HERE = frozenset((Presence.PRESENT, Presence.LATE))


class Happened(StrEnum):
    """What can happen while a meeting is led. What the screens show of it is worked out from these."""

    ITEM = "item"
    """An item begins; the one before it ends, and so does what is said. Without an item: the meeting was closed then,
    and was opened again by the `LEADS` that follows."""
    PASS = "pass"
    """An item is put aside uncovered: it comes back another time."""
    EXTEND = "extend"
    """An item gets more time."""
    FLOOR = "floor"
    """An actor gets the floor; whoever had it no longer has."""
    PAUSE = "pause"
    RESUME = "resume"
    DONE = "done"
    """Whoever has the floor has finished."""
    PUT_BACK = "put_back"
    """Whoever has the floor gives it up and is first to get it again."""
    ASKS = "asks"
    """An actor asks for the floor."""
    QUESTION = "question"
    """An actor has a question or a comment to what is being said."""
    UNASKS = "unasks"
    """An actor does not want the floor any more."""
    MOVED = "moved"
    """An actor is moved in the speaker list, in front of another or last."""
    PRESENT = "present"
    LATE = "late"
    LEFT = "left"
    ABSENT = "absent"
    READ_BACK = "read_back"
    """A wording is read back aloud."""
    LEADS = "leads"
    """A person takes over the lead; with a text, by opening the meeting again for that reason."""


ROLL = {
    Happened.PRESENT: Presence.PRESENT,
    Happened.LATE: Presence.LATE,
    Happened.LEFT: Presence.LEFT,
    Happened.ABSENT: Presence.ABSENT,
}
"""What the roll call says of an actor, by what happened."""


class Task(StrEnum):
    """The convening actor's own tasks in a meeting (FB-10)."""

    LISTEN = "listen"
    NOTES = "notes"
    TECHNOLOGY = "technology"
    OWN_VOICE = "own_voice"


TASK_LABELS = {
    Task.LISTEN: N_("lyssnar, stämmer av lägesbilden och ser målkonflikter"),
    Task.NOTES: N_("antecknar"),
    Task.TECHNOLOGY: N_("sköter tekniken"),
    Task.OWN_VOICE: N_("talar för den egna organisationen"),
}


class ParkedState(StrEnum):
    """Where a parked issue stands."""

    OPEN = "open"
    BACK = "back"
    """It is on the agenda of a meeting that is to come or goes on."""
    TAKEN_UP = "taken_up"
    MISSED = "missed"
    """It was on the agenda of a meeting that is over, which did not come to it."""
    CLOSED = "closed"


PARKED_LABELS = {
    ParkedState.OPEN: N_("parkerad"),
    ParkedState.BACK: N_("åter på dagordningen"),
    ParkedState.TAKEN_UP: N_("har tagits upp"),
    ParkedState.MISSED: N_("togs inte upp"),
    ParkedState.CLOSED: N_("avslutad"),
}

PARKED_SIGNS = {
    ParkedState.OPEN: "&",
    ParkedState.BACK: "↩",
    ParkedState.TAKEN_UP: "◐",
    ParkedState.MISSED: "&",
    ParkedState.CLOSED: "●",
}

OUR_OWN = frozenset(
    (
        "mötet",
        "nästa möte",
        "vårt möte",
        "vårt nästa möte",
        "the meeting",
        "next meeting",
        "our meeting",
        "our next meeting",
    )
)
"""What people call the next meeting of the case where they say to which forum an issue is parked."""


class Carried(StrEnum):
    """Why an item comes back at the next meeting."""

    NOT_COVERED = "not_covered"
    RECURRING = "recurring"
    OPEN_ACTION = "open_action"
    PARKED = "parked"


BROUGHT_MINUTES = 5
"""The time planned for a parked issue that comes back."""

CARRIED_LABELS = {
    Carried.NOT_COVERED: N_("hanns inte med"),
    Carried.RECURRING: N_("återkommande"),
    Carried.OPEN_ACTION: N_("har en åtgärd som inte är klar"),
    Carried.PARKED: N_("har varit parkerad"),
}


class Rhythm(StrEnum):
    """How the meetings of a series follow on each other: at times of the day, or after so many minutes."""

    AT = "at"
    EVERY = "every"


@dataclass(frozen=True)
class Beat:
    """How meetings follow on each other: at `times` of the day (`08.00`), or every `minutes`."""

    rhythm: Rhythm
    times: tuple[str, ...] = ()
    minutes: int = 0


@dataclass(frozen=True)
class FormItem:
    """An item that a form of meeting begins with."""

    kind: ItemKind
    title: str
    minutes: int
    purpose: str = ""
    script: str = ""
    to_agree: str = ""
    recurring: bool = False


@dataclass(frozen=True)
class Form:
    """A form of meeting with an agenda of its own: content that an organisation may edit.

    `opening` is what to say first, `gentle_seconds` how long each may speak in a round before that is told, 0 for no
    end.
    """

    key: str
    name: str
    minutes: int
    channel: Channel
    order: Order
    gentle_seconds: int
    purpose: str
    opening: str
    items: tuple[FormItem, ...]


@dataclass(frozen=True)
class Forms:
    """The forms to choose among; `fault` says why a file was left aside."""

    forms: tuple[Form, ...] = ()
    fault: str = ""

    def find(self, key: str) -> Form | None:
        """The form with that key, or None."""
        return next((each for each in self.forms if each.key == key), None)


@dataclass(frozen=True)
class Happening:
    """Something that happened in a meeting at a time (UTC); `number` counts them in the meeting, from 1.

    `item_id` is what it is about, or the item that was on; `before_id` the actor in front of whom another was moved;
    `seconds` how much time was added. `name` and `text` are the participant's name and mandate at a roll call; with
    another's lead, `text` is why the meeting was opened again.
    """

    number: int
    kind: Happened
    at: datetime
    item_id: str | None = None
    actor_id: str | None = None
    before_id: str | None = None
    seconds: int = 0
    name: str = ""
    text: str = ""
    subject_id: str | None = None
    person_id: str | None = None
