"""What screens, commands and sheets say in the same words: on which agenda a parked issue is, why something comes back.
Pure."""

from samledning.i18n import _
from samledning.meeting.terms import CARRIED_LABELS, ParkedState
from samledning.meeting.views import CarriedItem, ParkedView


def where(parked: ParkedView) -> str:
    """On which agenda a parked issue is, or was; empty for none."""
    match parked.state:
        case ParkedState.BACK:
            return _("på dagordningen för {meeting}").format(meeting=parked.back_at)
        case ParkedState.TAKEN_UP:
            return _("togs upp på {meeting}").format(meeting=parked.was_on)
        case ParkedState.MISSED:
            return _("togs inte upp på {meeting}").format(meeting=parked.was_on)
        case _other:
            return ""


def why(carried: CarriedItem) -> str:
    """Why something comes back, and from where."""
    return ", ".join(filter(None, (_(CARRIED_LABELS[carried.why]), carried.meeting or carried.parked)))
