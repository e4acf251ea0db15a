"""The board: who has reported, who is silent, when the next report is expected; read for the room's questions."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from functools import cache

import sqlalchemy as sa
from sqlalchemy.orm import aliased
from sqlmodel import col, select

from samledning.actor.tables import Actor
from samledning.incident.tables import Incident
from samledning.register.tables import Organisation
from samledning.situation import rows, rules
from samledning.situation.newest import Newest
from samledning.situation.tables import ReportClock, SituationReport
from samledning.situation.terms import Handling
from samledning.situation.views import BoardRow, ReportView, RequestView
from samledning.store.ids import made_at
from samledning.store.unit import ReadUnit


def board_rows(
    unit: ReadUnit, incident_id: str, holding: Mapping[str, Newest], open_requests: Iterable[RequestView]
) -> tuple[BoardRow, ...]:
    """One row for each actor that is expected to report: the longest overdue first, then by name.

    `holding` is what holds of each actor, `open_requests` those that wait for an answer.
    """
    phase = unit.get(Incident, incident_id).phase
    clocks = {
        row.actor_id: row
        for row in unit.session.exec(select(ReportClock).where(ReportClock.incident_id == incident_id)).all()
    }
    waited = _waited_for(open_requests)
    told: list[BoardRow] = []
    for actor_id, name, last_at, new in _expected(unit, incident_id):
        holds = holding[actor_id]
        setting = rows.setting_of(clocks.get(actor_id))
        every = rules.interval(setting, phase)
        since = made_at(actor_id)
        next_at = rules.next_expected(setting, every, last_at, since)
        told.append(
            BoardRow(
                actor_id=actor_id,
                actor=name,
                last=holds.own or holds.received,
                received=_newer(holds.received, holds.own),
                has_reported=last_at is not None,
                silent_since=last_at or since,
                next_at=next_at,
                overdue=next_at is not None and next_at <= unit.now,
                interval=every,
                clock=setting,
                impacts=rules.worst_first(impact for impact, _report in holds.levels),
                new=new,
                requests=waited.get(actor_id, ()),
            )
        )
    return rules.board_order(told)


def _newer(received: ReportView | None, own: ReportView | None) -> ReportView | None:
    """What others have passed on since the actor itself reported."""
    return received if received and (own is None or received.as_of > own.as_of) else None


def _expected(unit: ReadUnit, incident_id: str) -> Sequence[tuple[str, str, datetime | None, int]]:
    """The actors that are expected to report: id, name, when a report last came, how many nobody has dealt with."""
    query = (
        select(Actor.id, Organisation.name, _last_received(), _unhandled())
        .join(Organisation, col(Organisation.id) == Actor.organisation_id)
        .where(Actor.incident_id == incident_id, col(Actor.struck_at).is_(None), col(Actor.expects_report).is_(True))
    )
    return unit.session.exec(query).all()


@cache
def _last_received() -> sa.ScalarSelect[datetime]:
    """When a report last came from an actor, or about it."""
    each = aliased(SituationReport)
    query = select(sa.func.max(each.received_at)).where(col(each.actor_id) == Actor.id, col(each.struck_at).is_(None))
    return query.correlate(Actor).scalar_subquery()


@cache
def _unhandled() -> sa.ScalarSelect[int]:
    """How many reports of an actor nobody has dealt with."""
    each = aliased(SituationReport)
    query = select(sa.func.count()).where(
        col(each.actor_id) == Actor.id, col(each.handling) == Handling.NEW, col(each.struck_at).is_(None)
    )
    return query.correlate(Actor).scalar_subquery()


def _waited_for(open_requests: Iterable[RequestView]) -> Mapping[str, tuple[str, ...]]:
    """The labels of the open requests that each actor has not answered, the oldest first."""
    found: dict[str, tuple[str, ...]] = {}
    for each in sorted(open_requests, key=lambda request: request.asked_at):
        for actor_id in each.waiting_for:
            found[actor_id] = (*found.get(actor_id, ()), each.label)
    return found
