"""The whole case at a glance, as the first screen shows it. All times are aware UTC."""

from collections.abc import Mapping
from dataclasses import dataclass

from samledning.agreement.views import BoardView
from samledning.checklist.views import DueItem, ItemView
from samledning.incident.views import IncidentView, MomentView, StaffingView
from samledning.log.views import EntryView
from samledning.overview.terms import MeetingsNow, Step, Todo
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

    `todo` is *Att göra nu*: all of these in the one order that the screen, the command and the clock line share.
    `situation` is what is known, waited for and not looked at yet, `agreement` the board of direction and agreement,
    `meetings` what goes on and comes next.
    """

    progress: tuple[ListProgress, ...]
    due: tuple[DueItem, ...]
    coming: tuple[DueItem, ...]
    steps: tuple[Step, ...]
    todo: tuple[Todo, ...]
    situation: SituationNow
    agreement: BoardView
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
