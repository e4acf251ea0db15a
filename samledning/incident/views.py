"""The case as screens and documents see it."""

from dataclasses import dataclass
from datetime import datetime

from samledning.incident.terms import MomentStatus, Occurrence, Phase, Role


@dataclass(frozen=True)
class IncidentView:
    """An incident; times are UTC, `places` kommun and län codes."""

    id: str
    name: str
    type: str
    occurrence: Occurrence
    places: tuple[str, ...]
    convening_actor: str
    leader_id: str | None
    leader: str
    mandate: str
    purpose: str
    phase: Phase
    exercise: bool
    opened_at: datetime
    closed_at: datetime | None
    close_reason: str


@dataclass(frozen=True)
class StaffingView:
    """Who holds, or held, a role."""

    id: str
    role: Role
    person_id: str
    name: str
    initials: str
    since: datetime
    until: datetime | None


@dataclass(frozen=True)
class MomentView:
    """A moment of the shared process and how far it has come; an empty `scope` means all actors."""

    id: str
    key: str
    name: str
    status: MomentStatus
    scope: tuple[str, ...]
