"""Questions about handing over: the sheet of a case."""

from datetime import datetime

from samledning.checklist.terms import Library
from samledning.incident.queries import incident
from samledning.incident.terms import Role
from samledning.overview import sheet as sheets
from samledning.overview.queries import at_hand, case_now
from samledning.overview.since import since as changes_since
from samledning.overview.views import Sheet
from samledning.review.queries import handovers
from samledning.review.terms import Quiet
from samledning.store.unit import ReadUnit


def since_last_handover(unit: ReadUnit, incident_id: str) -> datetime:
    """When somebody last took over as leader (UTC), else when the incident was opened."""
    last = next((each for each in handovers(unit, incident_id) if each.role is Role.LEADER), None)
    return last.at if last else incident(unit, incident_id).opened_at


def handover_sheet(
    unit: ReadUnit, incident_id: str, library: Library, since: datetime, quiet: Quiet | None = None
) -> Sheet:
    """The sheet of a case, with what changed since `since` (UTC); every line carries its marking, nothing is left out.

    Raises a `Problem` where there is no such incident.
    """
    hand = at_hand(unit, incident_id, library, quiet=quiet)
    case = case_now(unit, incident_id, questions=hand.questions)
    return sheets.sheet(case, hand.todo, hand.coming, changes_since(unit, incident_id, since))
