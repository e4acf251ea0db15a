"""What can be done to locked versions: make them, give them a registry number, note to whom they were sent."""

from collections.abc import Mapping
from datetime import datetime

from samledning.errors import Problem
from samledning.i18n import _
from samledning.incident.tables import Incident
from samledning.release import queries, rules
from samledning.release.removal import Gone, without
from samledning.release.tables import Dispatch, LockedVersion
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
    unit.get(Incident, incident_id)
    unit.session.flush()
    refuse_locked(unit, kind, record_id, label)
    return unit.make(
        LockedVersion,
        incident_id=incident_id,
        kind=kind,
        record_id=record_id,
        label=label,
        number=number,
        digest=rules.digest(content),
        content=dict(content),
        finalised_at=unit.now,
        person_id=unit.actor_person,
        registry_number=registry_number.strip(),
    ).id


def refuse_locked(unit: WriteUnit, kind: str, record_id: str, label: str) -> None:
    """Raise a `Problem` for a record that is locked; the room that owns it asks before it changes anything."""
    if queries.is_locked(unit, kind, record_id):
        raise Problem(_("{label} är fastställd och ändras inte; börja en ny version.").format(label=label))


def purge(unit: WriteUnit, version_id: str, gone: Gone) -> None:
    """Take what must never have been written out of a locked version; the rest of it stays as it was locked."""
    row = unit.get(LockedVersion, version_id)
    content, _count = without(row.content, gone)
    unit.purge(row, content=content, digest=rules.digest(content))


def set_registry_number(unit: WriteUnit, version_id: str, registry_number: str) -> None:
    """Note the diarienummer that a locked version was given."""
    unit.get(LockedVersion, version_id).registry_number = registry_number.strip()


def dispatch(
    unit: WriteUnit, version_id: str, recipient: str, *, channel: str = "", at: datetime | None = None, note: str = ""
) -> str:
    """Note that a locked version was sent at `at` (UTC, else now), to whom and how. Returns the note's id.

    Raises a `Problem` for no recipient, or for a time ahead.
    """
    version = unit.get(LockedVersion, version_id)
    when = at or unit.now
    if not recipient.strip():
        raise Problem(_("Skriv vem som fick {label}.").format(label=version.label))
    if when > unit.now:
        raise Problem(_("Det som ska skickas senare kan inte antecknas som skickat."))
    return unit.make(
        Dispatch,
        incident_id=version.incident_id,
        version_id=version_id,
        recipient=" ".join(recipient.split()),
        channel=" ".join(channel.split()),
        at=when,
        person_id=unit.actor_person,
        note=note.strip(),
    ).id


def strike_dispatch(unit: WriteUnit, dispatch_id: str, reason: str) -> None:
    """The note of a dispatch was wrong; it stays readable. A reason is required."""
    row = unit.get(Dispatch, dispatch_id)
    if not reason.strip():
        raise Problem(_("Ange ett skäl."))
    if row.struck_at is not None:
        raise Problem(_("Posten är redan struken."))
    row.struck_at, row.struck_by, row.struck_reason = unit.now, unit.actor_person, reason.strip()
