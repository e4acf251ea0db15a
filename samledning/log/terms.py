"""What the words of the log mean: plain values that every other file of the room builds on."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from samledning.i18n import N_, _


class Kind(StrEnum):
    """What an entry is. All but `ENTRY` are kept here until the room that owns them takes them over."""

    ENTRY = "entry"
    REPORT = "report"
    AGREEMENT = "agreement"
    ACTION = "action"
    REQUEST = "request"
    PARKED = "parked"


KIND_LABELS = {
    Kind.ENTRY: N_("anteckning"),
    Kind.REPORT: N_("lägesrapport"),
    Kind.AGREEMENT: N_("förslag till överenskommelse"),
    Kind.ACTION: N_("åtgärd"),
    Kind.REQUEST: N_("begäran"),
    Kind.PARKED: N_("parkerad fråga"),
}

# A mark of one character for each kind, so that a list never tells kinds apart by colour alone.
KIND_SIGNS = {
    Kind.ENTRY: "·",
    Kind.REPORT: "▤",
    Kind.AGREEMENT: "!",
    Kind.ACTION: ">",
    Kind.REQUEST: "?",
    Kind.PARKED: "&",
}


def everyone_in_words(kind: Kind) -> str:
    """How `alla` is told in an entry of a kind: whom a note is for, whom all other kinds concern."""
    return _("till alla aktörer") if kind is Kind.ENTRY else _("alla aktörer")


class Marking(StrEnum):
    """Who may see a record (domain: marking and audience). Ordered from open to closed."""

    OPEN = "open"
    PARTICIPANTS = "participants"
    INTERNAL = "internal"
    SENSITIVE = "sensitive"
    SECRET = "secret"


MARKING_LABELS = {
    Marking.OPEN: N_("öppen"),
    Marking.PARTICIPANTS: N_("deltagare"),
    Marking.INTERNAL: N_("intern"),
    Marking.SENSITIVE: N_("känslig"),
    Marking.SECRET: N_("sekretess"),
}


CORRECTION = "correction"
"""The reason that is kept where an entry is put right and nobody says why."""

_READY_REASONS = {CORRECTION: N_("rättelse")}


def reason_in_words(reason: str) -> str:
    """Why an entry was struck, as people read it: a ready reason in the language in force, all else as it was typed."""
    return _(_READY_REASONS[reason]) if reason in _READY_REASONS else reason


@dataclass(frozen=True)
class KnownActor:
    """An actor of the incident as the log line knows it.

    `names` holds the name first, then short names and aliases; `places` the codes (kommun or län) where it
    works. Several actors may share an alias such as "regionen".
    """

    id: str
    names: tuple[str, ...]
    places: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        return self.names[0]


@dataclass(frozen=True)
class OpenRequest:
    """A request that still waits for an answer from some of its actors."""

    label: str
    actor_ids: tuple[str, ...]


@dataclass(frozen=True)
class Spoken:
    """Where in a meeting a line belongs, as it was at the line's first keystroke: ids of the meeting, the item of its
    agenda and the actor that had the floor, empty where none had.

    `reports` is true where what an actor says is a situation report, as in a round.
    """

    meeting_id: str
    item_id: str = ""
    speaker_id: str = ""
    reports: bool = False


@dataclass(frozen=True)
class Reading:
    """How the program understands a typed line; shown live before Enter, stored at Enter.

    `typed` is the line to the letter. `text` is what is left when time, actor, due time and forum have been read
    out of it. `event_at` and `due_at` are aware UTC, None where the line names none. `actor_ids` is empty unless
    the line addresses actors of the incident; `everyone` is true for `alla`. `unresolved` holds the name as typed
    when it fits several actors (they are `candidates`); `new_name` holds a name that no actor of the incident has, as
    an offer to add it. `answers` lists labels of open requests that the line may answer.
    """

    typed: str
    kind: Kind
    text: str
    event_at: datetime | None = None
    actor_ids: tuple[str, ...] = ()
    everyone: bool = False
    unresolved: str = ""
    candidates: tuple[KnownActor, ...] = ()
    new_name: str = ""
    due_at: datetime | None = None
    forum: str = ""
    tags: tuple[str, ...] = ()
    marking: Marking | None = None
    answers: tuple[str, ...] = ()
    off: bool = False
