"""What is told of the world outside: sources, items, severities and faults, as plain values."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from samledning.i18n import N_


class SourceKind(StrEnum):
    """Whose form a source has; `FEED` is any CAP, RSS or Atom by its address."""

    VMA = "vma"
    KRISINFORMATION = "krisinformation"
    SMHI = "smhi"
    POLISEN = "polisen"
    FEED = "feed"


KIND_NAMES = {
    SourceKind.VMA: "VMA, Sveriges Radio",
    SourceKind.KRISINFORMATION: "Krisinformation.se",
    SourceKind.SMHI: N_("SMHI, vädervarningar"),
    SourceKind.POLISEN: N_("Polisen, händelser"),
    SourceKind.FEED: N_("annat flöde (CAP, RSS, Atom)"),
}
SHORT_NAMES = {
    SourceKind.VMA: "VMA",
    SourceKind.KRISINFORMATION: "Krisinformation",
    SourceKind.SMHI: "SMHI",
    SourceKind.POLISEN: "Polisen",
    SourceKind.FEED: N_("flöde"),
}

OFFICIAL = frozenset((SourceKind.VMA, SourceKind.KRISINFORMATION, SourceKind.SMHI))
"""What an authority has said in its own name; the police's first notes and other feeds may turn out otherwise."""


class Message(StrEnum):
    """What an item does: warns, changes or takes back a warning that was given, or only tells."""

    ALERT = "alert"
    UPDATE = "update"
    CANCEL = "cancel"
    NEWS = "news"


MESSAGE_LABELS = {
    Message.ALERT: N_("varning"),
    Message.UPDATE: N_("uppdatering"),
    Message.CANCEL: N_("återkallelse"),
    Message.NEWS: N_("nyhet"),
}


UNGRADED = (Message.NEWS, Message.CANCEL)
"""What says nothing of how bad it may get."""

NO_HEADLINE = {
    Message.ALERT: N_("Varning utan rubrik"),
    Message.UPDATE: N_("Uppdatering utan rubrik"),
    Message.CANCEL: N_("Varningen är återkallad"),
    Message.NEWS: N_("Nyhet utan rubrik"),
}
"""What stands where the source gives no headline."""


class Reality(StrEnum):
    """Whether an item is meant in earnest."""

    ACTUAL = "actual"
    EXERCISE = "exercise"
    TEST = "test"


REALITY_LABELS = {
    Reality.ACTUAL: N_("på riktigt"),
    Reality.EXERCISE: N_("ÖVNING"),
    Reality.TEST: N_("TEST"),
}


class Severity(StrEnum):
    """How bad it may get, in CAP's words; the colours of weather warnings stand for the same (as in MeteoAlarm)."""

    EXTREME = "extreme"
    SEVERE = "severe"
    MODERATE = "moderate"
    MINOR = "minor"
    UNKNOWN = "unknown"


SEVERITY_LABELS = {
    Severity.EXTREME: N_("extrem (röd)"),
    Severity.SEVERE: N_("allvarlig (orange)"),
    Severity.MODERATE: N_("måttlig (gul)"),
    Severity.MINOR: N_("liten"),
    Severity.UNKNOWN: N_("okänd grad"),
}
SEVERITY_SIGNS = {
    Severity.EXTREME: "■",
    Severity.SEVERE: "◆",
    Severity.MODERATE: "▲",
    Severity.MINOR: "●",
    Severity.UNKNOWN: "·",
}


class State(StrEnum):
    """Where a warning stands. Only its source can say that it is over; that its time runs out does not."""

    IN_FORCE = "in_force"
    RUN_OUT = "run_out"
    CANCELLED = "cancelled"
    TOLD = "told"


STATE_LABELS = {
    State.IN_FORCE: N_("varningen gäller"),
    State.RUN_OUT: N_("tiden har gått ut, men ingen har sagt att faran är över"),
    State.CANCELLED: N_("återkallad av källan"),
    State.TOLD: "",
}


class Fault(StrEnum):
    """Why a source gave no good answer, or gave one with something missing."""

    TIMEOUT = "timeout"
    UNREACHABLE = "unreachable"
    TLS = "tls"
    REDIRECT = "redirect"
    TOO_LARGE = "too_large"
    TOO_MANY = "too_many"
    STATUS = "status"
    GONE = "gone"
    CUT = "cut"
    PACKED = "packed"
    NOT_JSON = "not_json"
    NOT_XML = "not_xml"
    DANGEROUS = "dangerous"
    SHAPE = "shape"
    ITEMS = "items"
    OURS = "ours"


FAULT_LABELS = {
    Fault.TIMEOUT: N_("svarade inte i tid"),
    Fault.UNREACHABLE: N_("gick inte att nå"),
    Fault.TLS: N_("har ett certifikat som inte går att lita på"),
    Fault.REDIRECT: N_("hänvisade till en annan adress ({detail}), som inte följs"),
    Fault.TOO_LARGE: N_("svarade med mer än {detail} MB, som inte läses"),
    Fault.TOO_MANY: N_("bad om att få frågorna mer sällan"),
    Fault.STATUS: N_("svarade med fel {detail}"),
    Fault.GONE: N_("finns inte på adressen längre ({detail}) och frågas inte igen förrän den slås på på nytt"),
    Fault.CUT: N_("avbröt mitt i svaret"),
    Fault.PACKED: N_("svarade i en packad form som inte läses"),
    Fault.NOT_JSON: N_("svarade med något som inte är JSON"),
    Fault.NOT_XML: N_("svarade med något som inte är hel XML"),
    Fault.DANGEROUS: N_("svarade med XML som hänvisar till annat utanför sig själv, vilket inte läses"),
    Fault.SHAPE: N_("svarade i en annan form än väntat"),
    Fault.ITEMS: N_("har poster som inte gick att läsa: {detail}"),
    Fault.OURS: N_("svarade med något som programmet inte klarar"),
}


FILE_FAULT_LABELS = {
    Fault.NOT_JSON: N_("Filen {file} är inte JSON, så inget är inläst."),
    Fault.NOT_XML: N_("Filen {file} är inte hel XML, så inget är inläst."),
    Fault.DANGEROUS: N_("Filen {file} hänvisar till annat utanför sig själv. Sådant läses inte, så inget är inläst."),
    Fault.SHAPE: N_("Filen {file} har ingen varning och ingen nyhet i en form som går att läsa."),
    Fault.OURS: N_("Filen {file} har något i sig som programmet inte klarar, så inget är inläst."),
}


class Unreadable(Exception):
    """A whole answer that says nothing we can take in; why, and what belongs into the words of it."""

    def __init__(self, fault: Fault, detail: str = "") -> None:
        super().__init__(fault.value)
        self.fault = fault
        self.detail = detail


@dataclass(frozen=True)
class Item:
    """One thing that a source says. All times are aware UTC; all texts are plain, without markup.

    `identifier` is the source's own name for it, unique within `origin`; `refs` are the identifiers that it changes or
    takes back. `published` is when this wording came, None where that is not said; `headline` is empty where there is
    none. `codes` are the län (two digits) and kommuner (four) it concerns, `nationwide` that it concerns all; without
    either nobody has said in a way that can be compared. `public_warning` marks a VMA. `sender` is who says so, `raw`
    what the source sent.
    """

    identifier: str
    origin: str
    published: datetime | None
    headline: str
    raw: str
    text: str = ""
    event: str = ""
    message: Message = Message.NEWS
    reality: Reality = Reality.ACTUAL
    severity: Severity = Severity.UNKNOWN
    public_warning: bool = False
    area: str = ""
    codes: tuple[str, ...] = ()
    nationwide: bool = False
    starts: datetime | None = None
    expires: datetime | None = None
    link: str = ""
    sender: str = ""
    refs: tuple[str, ...] = ()


@dataclass(frozen=True)
class Parsed:
    """What an answer holds. `broken` counts its items that could not be read; the good ones are not lost with them."""

    items: tuple[Item, ...] = ()
    broken: int = 0


@dataclass(frozen=True)
class PollState:
    """What is known of asking one source, on this computer.

    It was last asked at `asked_at` (UTC), when the computer had run for `asked_run` seconds, and is not asked again for
    `wait` seconds from then; `turn` counts the times. `failures` counts those in a row without a good answer, the last
    of which came at `good_at` (UTC). `fault` says what was wrong with the last answer, None for nothing. `tag` and
    `modified` are what the source wants back to tell whether anything is new, `question` what they were answers to.
    `stopped` is true where there is no use in asking again.
    """

    source: str
    turn: int = 0
    asked_at: datetime | None = None
    asked_run: float = 0.0
    wait: float = 0.0
    failures: int = 0
    good_at: datetime | None = None
    fault: Fault | None = None
    detail: str = ""
    tag: str = ""
    modified: str = ""
    question: str = ""
    stopped: bool = False


@dataclass(frozen=True)
class Wanted:
    """Which threads are shown."""

    unseen: bool = False
    warnings: bool = False
    kinds: frozenset[SourceKind] = field(default_factory=frozenset)
    elsewhere: bool = False
    unreal: bool = False
