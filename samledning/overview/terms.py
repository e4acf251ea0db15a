"""What the overview joins: plain values."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from samledning.actor.views import ActorView, AnalysisView, CallRow
from samledning.agreement.views import BoardView
from samledning.evaluation.views import AfterNoteView, AfterView, LessonView
from samledning.i18n import N_, _
from samledning.incident.views import IncidentView, MomentView, StaffingView
from samledning.log.terms import Kind, Marking
from samledning.meeting.terms import MeetingState
from samledning.meeting.views import Board as MeetingBoard
from samledning.meeting.views import InviteeView, ItemView, LeadView, PrepareView
from samledning.monitoring.views import MonitoringNow
from samledning.register.terms import OrganisationKind
from samledning.release.views import LockedView
from samledning.review.views import AnswerView, QuestionView
from samledning.situation.views import SituationNow


class Urgency(StrEnum):
    """How soon a step is worth taking. Ordered from now to later."""

    NOW = "now"
    SOON = "soon"
    LATER = "later"


URGENCY_LABELS = {Urgency.NOW: N_("nu"), Urgency.SOON: N_("snart"), Urgency.LATER: N_("när det finns tid")}
URGENCY_SIGNS = {Urgency.NOW: "‼", Urgency.SOON: "!", Urgency.LATER: "·"}


@dataclass(frozen=True)
class Step:
    """Something worth doing now: what, why in words, and in which room (`actors` …).

    `key` names the step as long as the same thing is meant. `due_at` (UTC) is when its time came, None where no clock
    has run out. `facts` are what it rests on, in codes and names that no language and no clock changes: who puts the
    step aside does so until one of them, its time or its urgency is another. `alarm` is true for what stands before
    everything else.
    """

    key: str
    text: str
    reason: str
    room: str
    urgency: Urgency
    due_at: datetime | None = None
    facts: tuple[str, ...] = ()
    alarm: bool = False


class TodoKind(StrEnum):
    """What sort of thing there is to do."""

    ALARM = "alarm"
    """A warning from outside that has to be known now."""
    LATE = "late"
    """An item of a checklist whose time has come."""
    STEP = "step"
    """Something that the case as it stands calls for."""
    ITEM = "item"
    """The next item of a checklist."""


@dataclass(frozen=True)
class Todo:
    """A row of *Att göra nu*: what, and why in words.

    `key` tells rows apart. `label` is the item's id, empty for a step. `run_key` is the run that an item stands in, or
    the list where nobody has begun one; `room` is where a step is taken. `urgency` is a step's own; what is late is
    worth doing now, the next item of a list soon. `due_at` (UTC) is when its time came, None where no clock ran out.
    `facts` tells one state of the thing from another.
    """

    key: str
    kind: TodoKind
    label: str
    text: str
    reason: str
    urgency: Urgency
    room: str = ""
    run_key: str = ""
    due_at: datetime | None = None
    facts: str = ""

    @property
    def name(self) -> str:
        """What people call it in one breath."""
        return self.label or self.text

    @property
    def sign(self) -> str:
        """A mark of one character or two that tells the sorts apart without colour."""
        return _SIGNS.get(self.kind) or URGENCY_SIGNS[self.urgency]

    @property
    def in_a_word(self) -> str:
        """The mark as a word, in the language in force."""
        return _(_WORDS.get(self.kind) or URGENCY_LABELS[self.urgency])


_SIGNS = {TodoKind.ALARM: "▲▲", TodoKind.LATE: "⚠", TodoKind.ITEM: "○"}
_WORDS = {TodoKind.ALARM: N_("varning"), TodoKind.LATE: N_("försenad"), TodoKind.ITEM: N_("näst i listan")}


@dataclass(frozen=True)
class Coming:
    """Something that is not due yet: `name` is what the line at the top calls it, before the time, `text` says more
    where there is room."""

    name: str
    due_at: datetime
    text: str = ""


@dataclass(frozen=True)
class Prompt:
    """A question that opens another perspective (AN-03, AN-05), and why it fits the moment.

    Its answers are kept under `key`; `name` is the word that people call it by.
    """

    key: str
    name: str
    ask: str
    because: str


@dataclass(frozen=True)
class Tally:
    """How many lines of the log, struck ones left out, are of a kind and a marking. `latest` is the label of the one
    that was kept last, `latest_at` its event time (UTC), `latest_number` its number."""

    kind: Kind
    marking: Marking
    count: int
    latest_number: int
    latest: str
    latest_at: datetime


@dataclass(frozen=True)
class MeetingsNow:
    """What the meetings of a case call for. `preparing` is the one planned next, `leading` the one that goes on.

    `agenda` and `invitees` are those of the one that goes on, else of the one planned next. `minutes` is the newest
    locked version of those of the meeting held last, `after` what was thought and learnt of it. `notes` are what is
    still to be followed up or staffed after any meeting, `lessons` those of other incidents that nobody has seen to.
    """

    board: MeetingBoard = field(default_factory=MeetingBoard)
    preparing: PrepareView | None = None
    leading: LeadView | None = None
    agenda: tuple[ItemView, ...] = ()
    invitees: tuple[InviteeView, ...] = ()
    minutes: LockedView | None = None
    after: AfterView = field(default_factory=AfterView)
    notes: tuple[AfterNoteView, ...] = ()
    lessons: tuple[LessonView, ...] = ()

    @property
    def states(self) -> Mapping[int, MeetingState]:
        """Where each meeting is in its life, by the number of its checklists."""
        meetings = (each.meeting for each in self.board.meetings)
        return {each.run_number: each.state for each in meetings if each.run_number is not None}


@dataclass(frozen=True)
class CaseNow:
    """What the rooms hold of an incident at `now` (UTC). `staffing` holds those on duty, `viewer_id` is the person who
    looks, None where nobody is known to.

    `calls` is the call list in its order. `considered` holds the sorts of organisation of every actor that takes part
    or was struck with a reason. `agreement` is the board of direction and agreement, `monitoring` what has come from
    outside, `released` what was finalised. `answers` has the newest answer of the continuous review to each question,
    `standing` the newest that says something; `questions` are those that come round.
    """

    now: datetime
    incident: IncidentView
    moments: tuple[MomentView, ...]
    staffing: tuple[StaffingView, ...]
    actors: tuple[ActorView, ...]
    analysis: AnalysisView
    calls: tuple[CallRow, ...]
    considered: frozenset[OrganisationKind]
    tallies: tuple[Tally, ...]
    agreement: BoardView
    situation: SituationNow = field(default_factory=SituationNow)
    meetings: MeetingsNow = field(default_factory=MeetingsNow)
    monitoring: MonitoringNow = field(default_factory=MonitoringNow)
    viewer_id: str | None = None
    answers: Mapping[str, AnswerView] = field(default_factory=dict)
    standing: Mapping[str, AnswerView] = field(default_factory=dict)
    questions: tuple[QuestionView, ...] = ()
    released: tuple[LockedView, ...] = ()
