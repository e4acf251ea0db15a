"""What the overview joins: plain values."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from samledning.actor.views import ActorView, AnalysisView, CallRow
from samledning.agreement.views import BoardView
from samledning.i18n import N_
from samledning.incident.views import IncidentView, MomentView, StaffingView
from samledning.log.terms import Kind, Marking
from samledning.register.terms import OrganisationKind


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
    has run out.
    """

    key: str
    text: str
    reason: str
    room: str
    urgency: Urgency
    due_at: datetime | None = None


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
    """What the rooms hold of an incident at `now` (UTC). `staffing` holds those on duty.

    `calls` is the call list in its order. `considered` holds the sorts of organisation of every actor that takes part
    or was struck with a reason. `agreement` is the board of direction and agreement.
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
