"""Documents as text, as tests of other rooms read them."""

from datetime import datetime

from samledning.agreement.views import ActionView, BoardView, TargetView
from samledning.document.audience import Reader
from samledning.document.frame import Frame
from samledning.document.products.minutes import minutes_document
from samledning.document.products.target import target_document
from samledning.document.writing import as_text
from samledning.incident.queries import the_incident
from samledning.incident.terms import Occurrence, Phase
from samledning.incident.views import IncidentView
from samledning.log.terms import Marking
from samledning.meeting.minutes import MinutesView
from samledning.meeting.written import minutes_of
from samledning.store.unit import ReadUnit


def minutes_text(
    unit: ReadUnit, minutes: MinutesView | str, *, number: int = 0, most: Marking = Marking.PARTICIPANTS
) -> str:
    """The minutes, or a version of those of the meeting with that id, as those who may see up to `most` read them."""
    found = minutes if isinstance(minutes, MinutesView) else minutes_of(unit, minutes, number)
    return as_text(minutes_document(found, Frame(the_incident(unit), unit.now, "", Reader(most))))


def target_text(
    target: TargetView,
    *actions: ActionView,
    now: datetime,
    most: Marking = Marking.PARTICIPANTS,
    exercise: bool = False,
) -> str:
    """The target picture with its plan as those who may see up to `most` read it."""
    case = IncidentView(
        id="i",
        name="Storm",
        type="",
        occurrence=Occurrence.OCCURRED,
        places=(),
        convening_actor="",
        leader_id=None,
        leader="",
        mandate="",
        purpose="",
        phase=Phase.ACUTE,
        exercise=exercise,
        opened_at=now,
        closed_at=None,
        close_reason="",
    )
    return as_text(target_document(target, BoardView(actions=actions), Frame(case, now, "", Reader(most))))
