"""The whole case at a glance, as the first screen shows it. All times are aware UTC."""

from dataclasses import dataclass

from samledning.agreement.views import BoardView
from samledning.checklist.views import DueItem, ItemView
from samledning.incident.views import IncidentView, MomentView, StaffingView
from samledning.log.views import EntryView
from samledning.overview.terms import Step


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
class OverviewView:
    """The case now. `due` has the longest overdue first, `latest` the newest line first.

    `steps` has what is worth doing in the order of `overview.steps`, each with its reason and where to go.
    `agreement` is the board of direction and agreement.
    """

    incident: IncidentView
    moments: tuple[MomentView, ...]
    progress: tuple[ListProgress, ...]
    due: tuple[DueItem, ...]
    steps: tuple[Step, ...]
    staffing: tuple[StaffingView, ...]
    latest: tuple[EntryView, ...]
    agreement: BoardView
