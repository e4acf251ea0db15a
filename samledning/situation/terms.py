"""What the situation of a case is told in: plain values that every other file of the room builds on."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from samledning.i18n import N_


class Origin(StrEnum):
    """Whose picture a report is (domain: egen, förmedlad, samlad lägesbild). The common one is no report."""

    OWN = "own"
    RECEIVED = "received"


ORIGIN_LABELS = {Origin.OWN: N_("egen"), Origin.RECEIVED: N_("förmedlad")}
ORIGIN_SIGNS = {Origin.OWN: "●", Origin.RECEIVED: "◌"}


class Confidence(StrEnum):
    """How sure what is reported is. Says nothing of whether anyone has dealt with it."""

    CONFIRMED = "confirmed"
    UNCONFIRMED = "unconfirmed"
    CONTRADICTORY = "contradictory"


CONFIDENCE_LABELS = {
    Confidence.CONFIRMED: N_("bekräftad"),
    Confidence.UNCONFIRMED: N_("obekräftad"),
    Confidence.CONTRADICTORY: N_("motstridig"),
}
CONFIDENCE_SIGNS = {Confidence.CONFIRMED: "✓", Confidence.UNCONFIRMED: "?", Confidence.CONTRADICTORY: "≠"}


class Handling(StrEnum):
    """Whether anyone has dealt with a report. Says nothing of how sure it is."""

    NEW = "new"
    AWAITING = "awaiting"
    HANDLED = "handled"


HANDLING_LABELS = {
    Handling.NEW: N_("ny"),
    Handling.AWAITING: N_("väntar på komplettering"),
    Handling.HANDLED: N_("hanterad"),
}
HANDLING_SIGNS = {Handling.NEW: "○", Handling.AWAITING: "◐", Handling.HANDLED: "●"}


class Level(StrEnum):
    """How a vital function is affected. Ordered from unaffected to worst."""

    GREEN = "green"
    YELLOW = "yellow"
    RED = "red"


LEVEL_LABELS = {Level.GREEN: N_("grön"), Level.YELLOW: N_("gul"), Level.RED: N_("röd")}
LEVEL_SIGNS = {Level.GREEN: "●", Level.YELLOW: "▲", Level.RED: "■"}


class Question(StrEnum):
    """The eight questions of a report, in the order they are asked; each may be left out."""

    SITUATION = "situation"
    IMPACTS = "impacts"
    TAKEN = "taken"
    PLANNED = "planned"
    OUTLOOK = "outlook"
    RESOURCES = "resources"
    NEEDS = "needs"
    COMMUNICATION = "communication"


QUESTION_LABELS = {
    Question.SITUATION: N_("läge hos er"),
    Question.IMPACTS: N_("påverkan på samhällsviktig verksamhet"),
    Question.TAKEN: N_("vidtagna åtgärder"),
    Question.PLANNED: N_("planerade åtgärder"),
    Question.OUTLOOK: N_("prognos"),
    Question.RESOURCES: N_("resurser och uthållighet"),
    Question.NEEDS: N_("behov av stöd eller samordning"),
    Question.COMMUNICATION: N_("kommunikation och media"),
}

TEXT_QUESTIONS = tuple(each for each in Question if each not in (Question.IMPACTS, Question.OUTLOOK))
"""The questions that are answered with a text; the other two have answers of their own form."""


class Horizon(StrEnum):
    """How far ahead an outlook looks. Ordered from near to far."""

    DAY = "day"
    THREE_DAYS = "three_days"
    WEEK = "week"


HORIZON_LABELS = {Horizon.DAY: N_("24 timmar"), Horizon.THREE_DAYS: N_("72 timmar"), Horizon.WEEK: N_("en vecka")}


class Course(StrEnum):
    """How things may go: the three courses an outlook describes."""

    BEST = "best"
    LIKELY = "likely"
    WORST = "worst"


COURSE_LABELS = {Course.BEST: N_("bästa fall"), Course.LIKELY: N_("troligast"), Course.WORST: N_("värsta fall")}


class RequestState(StrEnum):
    """How far a request has come. It is answered once all who were asked have answered."""

    OPEN = "open"
    ANSWERED = "answered"
    CLOSED = "closed"
    WITHDRAWN = "withdrawn"


REQUEST_LABELS = {
    RequestState.OPEN: N_("öppen"),
    RequestState.ANSWERED: N_("besvarad"),
    RequestState.CLOSED: N_("avslutad"),
    RequestState.WITHDRAWN: N_("återtagen"),
}
REQUEST_SIGNS = {
    RequestState.OPEN: "○",
    RequestState.ANSWERED: "●",
    RequestState.CLOSED: "✓",
    RequestState.WITHDRAWN: "✗",
}


class Heading(StrEnum):
    """What a line of the common picture stands under: the five headings, then what is ahead and what is not known."""

    EVENT = "event"
    CONSEQUENCES = "consequences"
    ACTIONS = "actions"
    RESOURCES = "resources"
    ACTORS = "actors"
    OUTLOOK = "outlook"
    UNCERTAIN = "uncertain"


HEADING_LABELS = {
    Heading.EVENT: N_("händelsen"),
    Heading.CONSEQUENCES: N_("konsekvenser"),
    Heading.ACTIONS: N_("åtgärder"),
    Heading.RESOURCES: N_("resurser"),
    Heading.ACTORS: N_("aktörer"),
    Heading.OUTLOOK: N_("prognos"),
    Heading.UNCERTAIN: N_("det som är osäkert"),
}

FIVE_HEADINGS = (Heading.EVENT, Heading.CONSEQUENCES, Heading.ACTIONS, Heading.RESOURCES, Heading.ACTORS)
"""What every common picture says something about."""

PICTURE = "picture"
"""What the common picture is called among the locked versions."""


class Change(StrEnum):
    """How a line differs from one version of the picture to a later one."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"


CHANGE_LABELS = {Change.ADDED: N_("ny"), Change.REMOVED: N_("borttagen"), Change.CHANGED: N_("ändrad")}
CHANGE_SIGNS = {Change.ADDED: "+", Change.REMOVED: "−", Change.CHANGED: "~"}


class Caution(StrEnum):
    """What is worth a look before a picture is finalised. None of it stands in the way."""

    BLANK = "blank"
    PLACEHOLDER = "placeholder"
    NOT_CONSIDERED = "not_considered"
    OUTDATED = "outdated"
    CONTRADICTION = "contradiction"
    MARKED = "marked"
    SHORT_OUTLOOK = "short_outlook"


CAUTION_LABELS = {
    Caution.BLANK: N_("tom rubrik"),
    Caution.PLACEHOLDER: N_("kvarglömd platshållare"),
    Caution.NOT_CONSIDERED: N_("rapport som inte är beaktad"),
    Caution.OUTDATED: N_("bygger på en äldre rapport"),
    Caution.CONTRADICTION: N_("motstridiga uppgifter"),
    Caution.MARKED: N_("märkt uppgift"),
    Caution.SHORT_OUTLOOK: N_("prognosen är kort"),
}


@dataclass(frozen=True)
class Impact:
    """How a vital function, named by its key, is affected, with words to it."""

    function: str
    level: Level
    words: str = ""


@dataclass(frozen=True)
class Forecast:
    """What is expected within a horizon if things go a certain way."""

    horizon: Horizon
    course: Course
    text: str


@dataclass(frozen=True)
class Answers:
    """What a report says under the eight questions; what it leaves empty it does not answer."""

    situation: str = ""
    impacts: tuple[Impact, ...] = ()
    taken: str = ""
    planned: str = ""
    outlook: tuple[Forecast, ...] = ()
    resources: str = ""
    needs: str = ""
    communication: str = ""


@dataclass(frozen=True)
class Piece:
    """A part of a report that can be taken into the picture, as a text under a heading.

    `question` is the answer it is from, None where somebody tells in words of their own what the report says.
    `function` is the key of the vital function of an impact, `horizon` and `course` those of a forecast.
    """

    report_id: str
    heading: Heading
    text: str
    question: Question | None = None
    function: str = ""
    horizon: Horizon | None = None
    course: Course | None = None


@dataclass(frozen=True)
class ClockSetting:
    """How often an actor is expected to report.

    `minutes` is the interval, None for that of the phase. `next_at` (UTC) is the next time set by hand, which holds
    until a report comes after `set_at` (UTC). `off` is true where no report is waited for, with the reason for it.
    """

    minutes: int | None = None
    next_at: datetime | None = None
    off: bool = False
    reason: str = ""
    set_at: datetime | None = None
