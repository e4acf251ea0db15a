"""Questions to monitoring; every answer is a view."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa
from sqlmodel import col, select

from samledning.errors import Problem
from samledning.i18n import _
from samledning.incident.tables import Incident
from samledning.monitoring import rules
from samledning.monitoring.service import reading
from samledning.monitoring.tables import FeedItem, FeedSource
from samledning.monitoring.terms import KIND_NAMES, NO_HEADLINE, Fault, SourceKind
from samledning.monitoring.views import AlarmView, ItemView, MonitoringNow, SourceView, ThreadView
from samledning.store.numbers import number_in
from samledning.store.unit import ReadUnit

MOST_ITEMS = 500
"""So many of the newest items are looked at when threads are shown."""

_SHOWN = [column for column in FeedItem.__table__.columns if column.name != "raw"]  # type: ignore[attr-defined]


@dataclass(frozen=True)
class Asked:
    """A source that is on in an open incident in `places`, begun at `opened_at` (UTC)."""

    source: SourceView
    incident_id: str
    places: tuple[str, ...]
    opened_at: datetime


def sources(unit: ReadUnit, incident_id: str) -> tuple[SourceView, ...]:
    """The sources that somebody has turned on in the incident, also those that are off again, in the order of kinds."""
    rows = unit.session.exec(select(FeedSource).where(FeedSource.incident_id == incident_id)).all()
    order = list(SourceKind)
    return tuple(_source_view(row) for row in sorted(rows, key=lambda row: (order.index(row.kind), row.url)))


def asked(unit: ReadUnit) -> tuple[Asked, ...]:
    """Every source that is on in an incident that is open."""
    query = (
        select(FeedSource, Incident)
        .join(Incident, col(Incident.id) == col(FeedSource.incident_id))
        .where(col(FeedSource.is_on).is_(True), col(Incident.closed_at).is_(None))
        .order_by(col(FeedSource.id))
    )
    return tuple(
        Asked(_source_view(source), case.id, tuple(case.places), case.opened_at)
        for source, case in unit.session.exec(query).all()
    )


def last_contact(unit: ReadUnit) -> str:
    """The contact that was given last for any source, empty where none has been."""
    query = select(FeedSource.contact).order_by(col(FeedSource.changed_at).desc()).limit(1)
    return unit.session.exec(query).first() or ""


def threads(unit: ReadUnit, incident_id: str, viewer_id: str | None) -> tuple[ThreadView, ...]:
    """What has been said, what belongs together in one, the newest first, as the person who looks has seen it."""
    table = FeedItem.__table__  # type: ignore[attr-defined]
    query = (
        sa.select(*_SHOWN).where(table.c.incident_id == incident_id).order_by(table.c.number.desc()).limit(MOST_ITEMS)
    )
    seen = reading(unit, incident_id, viewer_id)
    until, exceptions = (seen.until, seen.exceptions) if seen else (0, [])
    rows = unit.session.execute(query).all()
    return rules.threads([_item_view(row, until, exceptions) for row in rows], unit.now)


def the_item(unit: ReadUnit, incident_id: str, wanted: str, viewer_id: str | None = None) -> ThreadView:
    """The thread that holds what people call `U7` (or `7`). Raises a `Problem` where there is none."""
    number = number_in(wanted, FeedItem.SERIES)
    for thread in threads(unit, incident_id, viewer_id):
        if any(item.number == number for item in thread.items):
            return thread
    raise Problem(_("{label} finns inte bland det som har kommit utifrån.").format(label=wanted))


def raw(unit: ReadUnit, item_id: str) -> str:
    """What the source sent for an item."""
    return unit.get(FeedItem, item_id).raw


def monitoring(unit: ReadUnit, incident_id: str, viewer_id: str | None) -> MonitoringNow:
    """What the overview needs to know."""
    count, latest = unit.session.execute(
        sa.select(sa.func.count(), sa.func.max(col(FeedItem.published))).where(col(FeedItem.incident_id) == incident_id)
    ).one()
    loud = select(FeedItem.id).where(FeedItem.incident_id == incident_id, col(FeedItem.loud).is_(True)).limit(1)
    alarms: tuple[AlarmView, ...] = ()
    if unit.session.exec(loud).first():
        case = unit.get(Incident, incident_id)
        alarms = rules.alarms(threads(unit, incident_id, viewer_id), case.places, exercise=case.exercise)
    return MonitoringNow(alarms=alarms, sources=sources(unit, incident_id), items=count, latest_at=latest)


def source_name(kind: SourceKind, name: str, url: str) -> str:
    """What people call a source."""
    return name or url or _(KIND_NAMES[kind])


def source_key(kind: SourceKind, url: str) -> str:
    """What tells a source apart from all others that this computer asks."""
    return f"{kind.value}:{url}" if url else kind.value


def _source_view(row: FeedSource) -> SourceView:
    return SourceView(
        id=row.id,
        key=source_key(row.kind, row.url),
        kind=row.kind,
        name=source_name(row.kind, row.name, row.url),
        url=row.url,
        contact=row.contact,
        on=row.is_on,
        changed_at=row.changed_at,
        unknown_since=row.unknown_since,
        fault=rules.fault_in_words(Fault(row.fault) if row.fault else None, row.fault_detail),
    )


def _item_view(row: sa.Row[tuple[object, ...]], until: int, exceptions: Sequence[int]) -> ItemView:
    values = row._mapping
    own = {name: values[name] for name in ItemView.__dataclass_fields__ if name in values}
    instead = NO_HEADLINE[values["message"]]
    return ItemView(
        **{
            **own,
            "label": f"{FeedItem.SERIES}{values['number']}",
            "headline": values["headline"] or _(instead),
            "codes": tuple(values["codes"]),
            "refs": tuple(values["refs"]),
            "became": tuple(values["became"]),
            "seen": rules.is_seen(values["number"], until, exceptions),
        }
    )
