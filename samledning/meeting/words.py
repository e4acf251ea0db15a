"""What screens, commands and documents say in the same words: on which agenda a parked issue is, why something comes
back, from when to when something was. Pure."""

from datetime import datetime

from samledning import clock
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


def time(moment: datetime) -> str:
    """`13.40`; in the hour that comes twice with which of them it was, as `02.10 normaltid`."""
    return f"{clock.hhmm(moment)} {_season(moment)}" if clock.comes_twice(moment) else clock.hhmm(moment)


def from_to(since: datetime, until: datetime) -> str:
    """`13.40–14.10`; over a change of the clocks with the kind of time at either end."""
    if clock.is_summer(since) == clock.is_summer(until):
        return f"{time(since)}–{time(until)}"
    return f"{clock.hhmm(since)} {_season(since)} – {clock.hhmm(until)} {_season(until)}"


def _season(moment: datetime) -> str:
    return _("sommartid") if clock.is_summer(moment) else _("normaltid")
