"""The situation of a case as screens and documents see it. All times are aware UTC."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from samledning.log.terms import Marking
from samledning.release.views import LockedView
from samledning.situation.terms import (
    Answers,
    Caution,
    Change,
    ClockSetting,
    Confidence,
    Course,
    Handling,
    Heading,
    Horizon,
    Impact,
    Level,
    Origin,
    Piece,
    Question,
    RequestState,
)


@dataclass(frozen=True)
class ReportView:
    """A report (`label` such as `R7`). `current` is true for the newest that stands of its actor and origin.

    `initials` are of the one who kept it, `entry` is the label of the log line it came with, empty for none.
    """

    id: str
    label: str
    actor_id: str
    actor: str
    person_name: str
    origin: Origin
    source: str
    as_of: datetime
    received_at: datetime
    entered_at: datetime
    initials: str
    entry_id: str | None
    entry: str
    confidence: Confidence
    handling: Handling
    marking: Marking
    secrecy_ground: str
    nothing_new_since: datetime | None
    answers: Answers
    current: bool
    struck_at: datetime | None
    struck_reason: str

    @property
    def worst(self) -> Level | None:
        """The worst level in the report, None where it gives none."""
        levels = list(Level)
        return max((impact.level for impact in self.answers.impacts), key=levels.index, default=None)


@dataclass(frozen=True)
class ReportFilter:
    """Which reports to show; an empty field leaves all through."""

    actor_id: str = ""
    handling: frozenset[Handling] = frozenset()
    confidence: frozenset[Confidence] = frozenset()
    struck: bool = False


@dataclass(frozen=True)
class ReportPage:
    """Some reports, the one that was kept last first. `older_than` is the number to go on from, None at the end."""

    reports: tuple[ReportView, ...] = ()
    older_than: int | None = None


@dataclass(frozen=True)
class StepView:
    """Somebody (initials) dealt with a report, or judged how sure it is; what was not changed is None."""

    at: datetime
    initials: str
    handling: Handling | None
    confidence: Confidence | None
    note: str


@dataclass(frozen=True)
class Standing:
    """The newest answer of an actor to a question, and the report it stands in."""

    question: Question
    report_id: str
    report: str
    as_of: datetime


@dataclass(frozen=True)
class ReportDraft:
    """What a form for a new report begins with: what the actor has answered so far, by question the newest answer.

    `standing` tells from which report each comes. `previous` is the newest report of the actor, None for the first.
    """

    previous: ReportView | None
    answers: Answers
    standing: tuple[Standing, ...] = ()
    person_name: str = ""


@dataclass(frozen=True)
class ReportDetail:
    """A report with all that belongs to it.

    `steps` has the oldest first. `unchanged` are the questions answered as the actor had answered them before. `others`
    are the actor's other reports of the same origin, the newest first. `requests` are the labels of those it answers or
    that ask to complete it, `pictures` the labels of the versions of the picture that have lines from it.
    """

    report: ReportView
    steps: tuple[StepView, ...] = ()
    unchanged: frozenset[Question] = frozenset()
    others: tuple[ReportView, ...] = ()
    requests: tuple[str, ...] = ()
    pictures: tuple[str, ...] = ()


@dataclass(frozen=True)
class BoardRow:
    """An actor that is expected to report.

    `last` is the newest own report that stands, else the newest received one; None for none. `silent_since` is when
    anything last came from the actor, or when it joined where nothing has. `next_at` is when the next is expected, None
    where the clock is off. `interval` is what counts now, set or from the phase. `impacts` are the newest own levels,
    the worst first. `received` is a received report that is newer than the own one. `new` counts reports that nobody
    has dealt with, `requests` holds the labels of those it has not answered.
    """

    actor_id: str
    actor: str
    last: ReportView | None
    received: ReportView | None
    silent_since: datetime
    has_reported: bool
    next_at: datetime | None
    overdue: bool
    interval: timedelta
    clock: ClockSetting
    impacts: tuple[Impact, ...] = ()
    new: int = 0
    requests: tuple[str, ...] = ()


@dataclass(frozen=True)
class AnswerView:
    """What an actor answered to a request; `report` and `entry` are labels, empty for none."""

    id: str
    actor_id: str
    actor: str
    at: datetime
    text: str
    report_id: str | None
    report: str
    entry_id: str | None
    entry: str
    initials: str


@dataclass(frozen=True)
class RequestView:
    """A request (`label` such as `B4`); `actor_ids` and `actors` are those asked, `waiting_for` ids of those who have
    not answered. `overdue` is true for an open one whose time has passed. `report` is the label of the report that it
    asks to complete, `entry` that of the log line it came with."""

    id: str
    label: str
    text: str
    asked_at: datetime
    due_at: datetime | None
    actor_ids: tuple[str, ...]
    actors: tuple[str, ...]
    waiting_for: tuple[str, ...]
    answers: tuple[AnswerView, ...]
    state: RequestState
    state_at: datetime
    state_initials: str
    state_reason: str
    initials: str
    entry_id: str | None
    entry: str
    report_id: str | None
    report: str
    marking: Marking
    secrecy_ground: str
    overdue: bool
    struck_at: datetime | None
    struck_reason: str


@dataclass(frozen=True)
class LineView:
    """A line of a version of the picture. `report` and `entry` are labels of what it was taken from, empty for none.

    `outdated` is true where the report has been struck, or the actor has answered the same question anew since.
    """

    id: str
    key: str
    heading: Heading
    horizon: Horizon | None
    course: Course | None
    position: int
    text: str
    report_id: str | None
    report: str
    question: Question | None
    function: str
    entry_id: str | None
    entry: str
    actor_id: str | None
    actor: str
    source: str
    as_of: datetime
    confidence: Confidence
    marking: Marking
    secrecy_ground: str
    changed_at: datetime
    outdated: bool = False


@dataclass(frozen=True)
class VersionView:
    """A version of the picture (`label` such as `LB3`); `locked` is None while it is worked on."""

    id: str
    label: str
    number: int
    begun_at: datetime
    initials: str
    based_on_id: str | None
    locked: LockedView | None

    @property
    def at(self) -> datetime:
        """When it was finalised, else when it was begun."""
        return self.locked.finalised_at if self.locked else self.begun_at


@dataclass(frozen=True)
class PictureView:
    """A version of the picture with its lines, in the order of the headings.

    `set_aside` holds the ids of reports that were looked at and left out.
    """

    version: VersionView
    lines: tuple[LineView, ...] = ()
    set_aside: frozenset[str] = frozenset()

    def under(self, heading: Heading) -> tuple[LineView, ...]:
        """The lines under a heading, in order."""
        return tuple(line for line in self.lines if line.heading is heading)

    def forecast(self, horizon: Horizon, course: Course) -> tuple[LineView, ...]:
        """The lines of the outlook for a horizon and a course."""
        return tuple(line for line in self.lines if (line.horizon, line.course) == (horizon, course))


@dataclass(frozen=True)
class Candidate:
    """A piece of a report that can be taken into the picture, with the heading and the words proposed for it.

    `level` is that of an impact. `line_id` is the line of the version that was taken from it, empty for none.
    """

    report: ReportView
    piece: Piece
    level: Level | None = None
    line_id: str = ""


@dataclass(frozen=True)
class LineDifference:
    """How a line differs from one version to a later one. `was` and `now` are None for a line that is new or gone."""

    change: Change
    heading: Heading
    was: LineView | None
    now: LineView | None


@dataclass(frozen=True)
class CautionView:
    """Something to look at before a picture is finalised; what it concerns is named where there is such a thing.

    `heading` is the heading, `line_id` the line, `report_id` and `report` the report and its label. `detail` is the
    thing itself: the placeholder found, the names that contradict, the marking.
    """

    caution: Caution
    text: str
    heading: Heading | None = None
    line_id: str = ""
    report_id: str = ""
    report: str = ""
    detail: str = ""


@dataclass(frozen=True)
class Contradiction:
    """Two reports that stand and do not agree, on a function, or one that somebody has judged to contradict others."""

    actor: str
    reports: tuple[ReportView, ...]
    function: str = ""


@dataclass(frozen=True)
class SituationNow:
    """What the situation says to the overview.

    `reports` counts those that stand, `latest` is the newest of them by when it came. `new` counts those that nobody
    has dealt with. `picture` is the newest finalised version, `draft` the one that is worked on. `not_considered` are
    the reports that came after the picture was finalised.
    """

    board: tuple[BoardRow, ...] = ()
    reports: int = 0
    latest: ReportView | None = None
    new: int = 0
    contradictions: tuple[Contradiction, ...] = ()
    requests: int = 0
    open_requests: tuple[RequestView, ...] = ()
    latest_request_at: datetime | None = None
    picture: PictureView | None = None
    draft: PictureView | None = None
    not_considered: tuple[ReportView, ...] = ()
    actors_reported: int = 0
    horizons: frozenset[Horizon] = field(default_factory=frozenset)
