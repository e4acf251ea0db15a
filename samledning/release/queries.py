"""Questions to locked versions; every answer is a view."""

from collections.abc import Iterable

from samledning.release.views import LockedContent, LockedView
from samledning.store.unit import ReadUnit


def versions(unit: ReadUnit, incident_id: str, kind: str = "") -> tuple[LockedView, ...]:
    """The locked versions of an incident, or those of one kind, the newest first."""
    raise NotImplementedError


def locked(unit: ReadUnit, kind: str, record_ids: Iterable[str]) -> dict[str, LockedView]:
    """Those of the records that are locked, by the record's id."""
    raise NotImplementedError


def version(unit: ReadUnit, version_id: str) -> LockedContent:
    """A locked version with what it holds. Raises a `Problem` where there is none with that id."""
    raise NotImplementedError
