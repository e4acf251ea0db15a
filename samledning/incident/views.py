"""The case as screens and documents see it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
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
    """Who holds, or held, a role; `relief_at` is when they are to be relieved, None where nobody has said."""

    id: str
    role: Role
    person_id: str
    name: str
    initials: str
    since: datetime
    until: datetime | None
    relief_at: datetime | None = None


@dataclass(frozen=True)
class MomentView:
    """A moment of the shared process and how far it has come, since `status_at`; an empty `scope` means all actors.

    `reported` has by actor what those said who have reported back since then.
    """

    id: str
    key: str
    name: str
    status: MomentStatus
    scope: tuple[str, ...]
    status_at: datetime | None = None
    reported: Mapping[str, str] = field(default_factory=dict)
