"""What can be done to locked versions: make them, give them a registry number, note to whom they were sent."""

from collections.abc import Mapping
from datetime import datetime

from samledning.store.canonical import Plain
from samledning.store.unit import WriteUnit


def finalise(
    unit: WriteUnit,
    incident_id: str,
    kind: str,
    record_id: str,
    *,
    label: str,
    number: int,
    content: Mapping[str, Plain],
    registry_number: str = "",
) -> str:
    """Lock a record with all that it holds as it stands. Returns the id of the locked version.

    `label` and `number` are what people call the version. Raises a `Problem` for a record that is locked already.
    """
    raise NotImplementedError


def set_registry_number(unit: WriteUnit, version_id: str, registry_number: str) -> None:
    """Note the diarienummer that a locked version was given."""
    raise NotImplementedError


def dispatch(
    unit: WriteUnit, version_id: str, recipient: str, *, channel: str = "", at: datetime | None = None, note: str = ""
) -> str:
    """Note that a locked version was sent at `at` (UTC, else now), to whom and how. Returns the note's id.

    Raises a `Problem` for no recipient, or for a time ahead.
    """
    raise NotImplementedError


def strike_dispatch(unit: WriteUnit, dispatch_id: str, reason: str) -> None:
    """The note of a dispatch was wrong; it stays readable. A reason is required."""
    raise NotImplementedError
