"""The whole case at a glance, as the first screen shows it. All times are aware UTC."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from samledning.agreement.views import BoardView
from samledning.checklist.views import DueItem, ItemView
from samledning.incident.views import IncidentView, MomentView, StaffingView
from samledning.log.terms import Marking
from samledning.log.views import EntryView
from samledning.overview.terms import Coming, MeetingsNow, Prompt, Step, Todo
from samledning.review.views import DismissalView, QuestionView
from samledning.situation.views import SituationNow


@dataclass(frozen=True)
class ListProgress:
    """How far a run has come; `next` is what to do next in it, None where nothing is open. `run_id` is empty before
    anyone has begun it."""

    run_id: str
    list_id: str
    label: str
    handled: int
    total: int
    next: ItemView | None


@dataclass(frozen=True)
class AtHand:
    """What there is to do. `progress` has the lists in turn, `due` the longest overdue first, `coming` what is due
    later, soonest first, `steps` what is worth doing in the order of `overview.steps`, each with its reason.

    `todo` is *Att göra nu*: all of these in the one order that the screen, the command and the clock line share; what
    has been put aside is not in it, but in `dismissed`. `situation` is what is known, waited for and not looked at yet,
    `agreement` the board of direction and agreement, `meetings` what goes on and comes next. `questions` are those of
    the continuous review, `prompts` open another perspective. `turns` are the moments to come at which something
    becomes due, soonest first.
    """

    progress: tuple[ListProgress, ...]
    due: tuple[DueItem, ...]
    coming: tuple[Coming, ...]
    steps: tuple[Step, ...]
    todo: tuple[Todo, ...]
    dismissed: tuple[DismissalView, ...]
    situation: SituationNow
    agreement: BoardView
    questions: tuple[QuestionView, ...]
    prompts: tuple[Prompt, ...]
    turns: tuple[datetime, ...]
    meetings: MeetingsNow


@dataclass(frozen=True)
class OverviewView(AtHand):
    """The case now. `latest` has the newest line that stands first; `became` has the labels of the reports and
    requests that those lines became, by the line's id."""

    incident: IncidentView
    moments: tuple[MomentView, ...]
    staffing: tuple[StaffingView, ...]
    latest: tuple[EntryView, ...]
    became: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True)
class ChangeView:
    """A record (of the table `kind`) that came or was changed: when last, and by whom (`initials`).

    `label` is what people call it, or what it belongs to; empty for none. `fields` are the columns that were changed.
    `who` is the actor whose stance it is, empty for other records.
    """

    kind: str
    label: str
    text: str
    created: bool
    fields: tuple[str, ...]
    at: datetime
    initials: tuple[str, ...]
    marking: Marking
    secrecy_ground: str
    who: str = ""


@dataclass(frozen=True)
class SinceView:
    """What has happened since a time: the newest `lines` of the log that have been kept since then out of `total`, and
    what became of other records, those of one sort together."""

    since: datetime
    lines: tuple[EntryView, ...]
    total: int
    changes: tuple[ChangeView, ...]


@dataclass(frozen=True)
class SheetLine:
    """A line of a sheet with who may see it. `label` is what people call the record it tells of, empty for none.
    `under` is true for one that tells more of the line before it."""

    text: str
    marking: Marking = Marking.PARTICIPANTS
    secrecy_ground: str = ""
    label: str = ""
    under: bool = False


@dataclass(frozen=True)
class SheetSection:
    """A part of a sheet: `key` names it for programs, `heading` for people. Without lines `empty` says so."""

    key: str
    heading: str
    lines: tuple[SheetLine, ...]
    empty: str = ""


@dataclass(frozen=True)
class Sheet:
    """The case on a page, as it stood at `at`, for whoever takes over: what changed is told from `since` on.

    `left_out` counts the lines of each marking that its readers may not see, nothing before it was made for anyone.
    """

    title: str
    exercise: bool
    at: datetime
    since: datetime
    sections: tuple[SheetSection, ...]
    left_out: tuple[tuple[Marking, int], ...] = ()
