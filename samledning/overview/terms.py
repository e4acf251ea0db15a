"""What the overview joins: plain values."""

from dataclasses import dataclass
from datetime import datetime

from samledning.actor.views import ActorView
from samledning.incident.views import IncidentView, MomentView, StaffingView
from samledning.log.terms import Kind, Marking


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
class CaseNow:
    """What the rooms hold of an incident at `now` (UTC). `staffing` holds those on duty."""

    now: datetime
    incident: IncidentView
    moments: tuple[MomentView, ...]
    staffing: tuple[StaffingView, ...]
    actors: tuple[ActorView, ...]
    tallies: tuple[Tally, ...]
