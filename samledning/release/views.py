"""Locked versions as screens and documents see them. All times are aware UTC."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any


@dataclass(frozen=True)
class DispatchView:
    """To whom a locked version was sent, how and when, and by whom that was noted (initials)."""

    id: str
    recipient: str
    channel: str
    at: datetime
    initials: str
    note: str
    struck_at: datetime | None
    struck_reason: str


@dataclass(frozen=True)
class LockedView:
    """A locked version without what it holds; `dispatches` has the oldest first, struck ones too."""

    id: str
    kind: str
    record_id: str
    label: str
    number: int
    digest: str
    finalised_at: datetime
    initials: str
    registry_number: str
    dispatches: tuple[DispatchView, ...] = ()


@dataclass(frozen=True)
class LockedContent:
    """A locked version of an incident with what it holds; `sound` is false where that does not have the digest it was
    locked with."""

    version: LockedView
    incident_id: str
    content: Mapping[str, Any]
    sound: bool
