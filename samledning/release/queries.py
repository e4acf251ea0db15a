"""Questions to locked versions; every answer is a view."""

from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy.orm import defer
from sqlmodel import col, select

from samledning.register.queries import all_persons
from samledning.register.views import PersonView
from samledning.release import rules
from samledning.release.removal import Gone, without
from samledning.release.tables import Dispatch, LockedVersion
from samledning.release.views import DispatchView, LockedContent, LockedView
from samledning.store.unit import ReadUnit


def versions(unit: ReadUnit, incident_id: str, kind: str = "") -> tuple[LockedView, ...]:
    """The locked versions of an incident, or those of one kind, the newest first."""
    query = select(LockedVersion).where(LockedVersion.incident_id == incident_id)
    if kind:
        query = query.where(LockedVersion.kind == kind)
    rows = unit.session.exec(
        query.options(defer(LockedVersion.content)).order_by(col(LockedVersion.id).desc())  # type: ignore[arg-type]
    ).all()
    return _views(unit, rows)


def locked(unit: ReadUnit, kind: str, record_ids: Iterable[str]) -> dict[str, LockedView]:
    """Those of the records that are locked, by the record's id."""
    rows = unit.session.exec(
        select(LockedVersion)
        .where(LockedVersion.kind == kind, col(LockedVersion.record_id).in_(list(record_ids)))
        .options(defer(LockedVersion.content))  # type: ignore[arg-type]
    ).all()
    return {each.record_id: each for each in _views(unit, rows)}


def is_locked(unit: ReadUnit, kind: str, record_id: str) -> bool:
    """Whether a record is locked."""
    query = select(LockedVersion.id).where(LockedVersion.kind == kind, LockedVersion.record_id == record_id)
    return unit.session.exec(query).first() is not None


def version(unit: ReadUnit, version_id: str) -> LockedContent:
    """A locked version with what it holds. Raises a `Problem` where there is none with that id."""
    row = unit.get(LockedVersion, version_id)
    return LockedContent(_views(unit, [row])[0], row.incident_id, row.content, rules.digest(row.content) == row.digest)


def holding(unit: ReadUnit, incident_id: str, gone: Gone) -> tuple[tuple[LockedView, int], ...]:
    """The locked versions that say, or may say, what is to be removed, the newest first, and in how many places."""
    query = select(LockedVersion).where(LockedVersion.incident_id == incident_id).order_by(col(LockedVersion.id).desc())
    found = [(row, without(row.content, gone)[1]) for row in unit.session.exec(query)]
    hit = [(row, count) for row, count in found if count]
    return tuple(zip(_views(unit, [row for row, _count in hit]), (count for _row, count in hit), strict=True))


def _views(unit: ReadUnit, rows: Sequence[LockedVersion]) -> tuple[LockedView, ...]:
    persons = all_persons(unit) if rows else {}
    sent = _dispatches(unit, [row.id for row in rows], persons) if rows else {}
    return tuple(
        LockedView(
            id=row.id,
            kind=row.kind,
            record_id=row.record_id,
            label=row.label,
            number=row.number,
            digest=row.digest,
            finalised_at=row.finalised_at,
            initials=_initials(persons, row.person_id),
            registry_number=row.registry_number,
            dispatches=tuple(sent.get(row.id, ())),
        )
        for row in rows
    )


def _dispatches(
    unit: ReadUnit, version_ids: Sequence[str], persons: Mapping[str, PersonView]
) -> dict[str, list[DispatchView]]:
    rows = unit.session.exec(
        select(Dispatch).where(col(Dispatch.version_id).in_(version_ids)).order_by(col(Dispatch.at), col(Dispatch.id))
    ).all()
    found: dict[str, list[DispatchView]] = {}
    for row in rows:
        view = DispatchView(
            id=row.id,
            recipient=row.recipient,
            channel=row.channel,
            at=row.at,
            initials=_initials(persons, row.person_id),
            note=row.note,
            struck_at=row.struck_at,
            struck_reason=row.struck_reason,
        )
        found.setdefault(row.version_id, []).append(view)
    return found


def _initials(persons: Mapping[str, PersonView], person_id: str) -> str:
    return persons[person_id].initials if person_id in persons else "?"
