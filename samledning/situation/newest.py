"""Which reports hold: of each actor the newest one of its own and the newest that others pass on."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from functools import cache

import sqlalchemy as sa
from sqlalchemy.orm import aliased
from sqlmodel import col, select
from sqlmodel.sql.expression import Select, SelectOfScalar

from samledning.actor.tables import Actor
from samledning.situation import rows, rules
from samledning.situation.tables import SituationReport
from samledning.situation.terms import Confidence, Impact, Origin
from samledning.situation.views import Contradiction, ReportView
from samledning.store.unit import ReadUnit

MOST_JUDGING = 10
"""In how many of its latest reports with levels an actor's level of a function is looked for."""

MOST_JUDGED = 200
"""How many reports that were judged contradictory are looked at, the newest of them."""


def views(unit: ReadUnit, found: Sequence[SituationReport]) -> tuple[ReportView, ...]:
    """Reports of one incident as views, in the order they came."""
    current = _current(unit, {row.actor_id for row in found}) if found else set()
    return rows.report_views(unit, found, current)


@dataclass(frozen=True)
class Newest:
    """The newest reports of an actor: its own, and one that others passed on, None where there is none; and how each
    vital function is by its own word, with the report that says so."""

    own: ReportView | None = None
    received: ReportView | None = None
    levels: tuple[tuple[Impact, ReportView], ...] = ()


def newest_of(unit: ReadUnit, incident_id: str) -> dict[str, Newest]:
    """What holds of each actor that takes or has taken part."""
    query = select(Actor.id, _newest_id(Origin.OWN), _newest_id(Origin.RECEIVED)).where(
        Actor.incident_id == incident_id
    )
    ids = {actor_id: (own, received) for actor_id, own, received in unit.session.exec(query).all()}
    current = {each for pair in ids.values() for each in pair if each}
    judging: dict[str, list[str]] = {}
    for actor_id, report_id in unit.session.exec(_judging().where(Actor.incident_id == incident_id)).all():
        judging.setdefault(actor_id, []).append(report_id)
    found = by_id(unit, [*current.union(*judging.values())], current)
    return {
        actor_id: Newest(
            own=found.get(own or ""),
            received=found.get(received or ""),
            levels=rules.standing_levels(found[each] for each in judging.get(actor_id, ())),
        )
        for actor_id, (own, received) in ids.items()
    }


def newest_reports(unit: ReadUnit, incident_id: str) -> tuple[ReportView, ...]:
    """The reports that hold: of each actor the newest own one and the newest received one."""
    return tuple(
        report
        for each in newest_of(unit, incident_id).values()
        for report in (each.own, each.received)
        if report is not None
    )


def contradictions(
    unit: ReadUnit, incident_id: str, holding: Iterable[Newest] | None = None
) -> tuple[Contradiction, ...]:
    """Reports that do not agree: judged so by somebody, or an actor's own and received levels that differ.

    `holding` is what holds of the actors, where that has been read already.
    """
    judged = (
        select(SituationReport)
        .where(
            SituationReport.incident_id == incident_id,
            SituationReport.confidence == Confidence.CONTRADICTORY,
            col(SituationReport.struck_at).is_(None),
        )
        .order_by(col(SituationReport.number).desc())
        .limit(MOST_JUDGED)
    )
    everyone = newest_of(unit, incident_id).values() if holding is None else holding
    pairs = [(each.levels, each.received) for each in everyone if each.levels and each.received]
    return rules.contradictions(views(unit, unit.session.exec(judged).all()), pairs)


def by_id(unit: ReadUnit, report_ids: Sequence[str], current: Collection[str] | None = None) -> dict[str, ReportView]:
    """Reports of one incident, by id; `current` holds the ids of those that hold, where that is known already."""
    if not report_ids:
        return {}
    found = unit.session.exec(select(SituationReport).where(col(SituationReport.id).in_(report_ids))).all()
    told = views(unit, found) if current is None else rows.report_views(unit, found, current)
    return {each.id: each for each in told}


def _current(unit: ReadUnit, actor_ids: Iterable[str]) -> set[str]:
    """The ids of the reports that are the newest of these actors and their origin."""
    query = (
        select(_newest_id(Origin.OWN), _newest_id(Origin.RECEIVED))
        .select_from(Actor)
        .where(col(Actor.id).in_(list(actor_ids)))
    )
    return {each for pair in unit.session.exec(query).all() for each in pair if each}


@cache
def _newest_id(origin: Origin) -> sa.ScalarSelect[str]:
    """The id of an actor's newest report of an origin that stands.

    Asked actor by actor, so that an index answers it however many reports there are. Put together once: that takes
    longer than asking.
    """
    return _newest_first(origin).limit(1).scalar_subquery()


@cache
def _judging() -> Select[str, str]:
    """The ids of each actor and of its latest own reports that judge vital functions, the newest first."""
    each = aliased(SituationReport)
    latest = _newest_first(Origin.OWN, levels=True).limit(MOST_JUDGING)
    query = select(Actor.id, each.id).join(each, col(each.id).in_(latest))
    return query.order_by(col(Actor.id), col(each.as_of).desc(), col(each.number).desc())


def _newest_first(origin: Origin, *, levels: bool = False) -> SelectOfScalar[str]:
    """The ids of an actor's reports of an origin that stand, or of those that judge vital functions."""
    each = aliased(SituationReport)
    query = select(each.id).where(
        col(each.actor_id) == Actor.id, col(each.origin) == origin, col(each.struck_at).is_(None)
    )
    if levels:
        query = query.where(col(each.has_impacts).is_(True))
    return query.order_by(col(each.as_of).desc(), col(each.number).desc()).correlate(Actor)
