"""Questions to the log; every answer is a view."""

from collections.abc import Sequence

import sqlalchemy as sa
from sqlmodel import col, select
from sqlmodel.sql.expression import SelectOfScalar

from samledning.i18n import _
from samledning.log.service import label
from samledning.log.tables import LogEntry
from samledning.log.terms import Kind, reason_in_words
from samledning.log.views import EntryView, LogFilter, LogPage, Mark
from samledning.register.queries import all_persons
from samledning.store.numbers import number_in
from samledning.store.unit import ReadUnit

PAGE = 200


def page(
    unit: ReadUnit,
    incident_id: str,
    wanted: LogFilter | None = None,
    *,
    older_than: Mark | None = None,
    newer_than: Mark | None = None,
    size: int = PAGE,
) -> LogPage:
    """A page of the log, newest event first: the newest lines, or those before or after a place in it."""
    query = _filtered(select(LogEntry).where(LogEntry.incident_id == incident_id), wanted or LogFilter())
    place = sa.tuple_(col(LogEntry.event_at), col(LogEntry.number))
    if newer_than:
        query = query.where(place > (newer_than.event_at, newer_than.number)).order_by(
            col(LogEntry.event_at), col(LogEntry.number)
        )
    else:
        if older_than:
            query = query.where(place < (older_than.event_at, older_than.number))
        query = query.order_by(col(LogEntry.event_at).desc(), col(LogEntry.number).desc())
    rows = list(unit.session.exec(query.limit(size + 1)).all())
    more, rows = len(rows) > size, rows[:size]
    if newer_than:
        rows.reverse()
    before = more if not newer_than else True
    after = more if newer_than else older_than is not None
    return LogPage(
        _views(unit, rows),
        older=_mark(rows[-1]) if rows and before else None,
        newer=_mark(rows[0]) if rows and after else None,
        total=count(unit, incident_id),
    )


def count(unit: ReadUnit, incident_id: str) -> int:
    """How many lines the log of the incident has, struck ones included: the last number, since they are gapless."""
    newest = unit.session.exec(select(sa.func.max(LogEntry.number)).where(LogEntry.incident_id == incident_id)).one()
    return newest or 0


def entry(unit: ReadUnit, entry_id: str) -> EntryView:
    """One line. Raises a `Problem` where there is none with that id."""
    return _views(unit, [unit.get(LogEntry, entry_id)])[0]


def entries(unit: ReadUnit, entry_ids: Sequence[str]) -> tuple[EntryView, ...]:
    """The lines with those ids, in that order; those that do not exist are left out."""
    rows = unit.session.exec(select(LogEntry).where(col(LogEntry.id).in_(entry_ids))).all()
    by_id = {row.id: row for row in rows}
    return _views(unit, [by_id[entry_id] for entry_id in entry_ids if entry_id in by_id])


def numbered(unit: ReadUnit, incident_id: str, wanted: str) -> EntryView | None:
    """The line that people call `L12` (or `12`); None where there is none."""
    number = number_in(wanted, LogEntry.SERIES)
    if number is None:
        return None
    query = select(LogEntry).where(LogEntry.incident_id == incident_id, LogEntry.number == number)
    row = unit.session.exec(query).first()
    return _views(unit, [row])[0] if row else None


def same_matter(unit: ReadUnit, entry_id: str) -> tuple[EntryView, ...]:
    """The lines that put this one right and the one that it puts right: they may say the same. No purged ones."""
    row = unit.get(LogEntry, entry_id)
    query = select(LogEntry).where(
        sa.or_(col(LogEntry.corrects_id) == entry_id, col(LogEntry.id) == row.corrects_id), LogEntry.typed != ""
    )
    return _views(unit, unit.session.exec(query.order_by(col(LogEntry.number))).all())


def of_meeting(unit: ReadUnit, meeting_id: str, *, item_id: str = "", most: int | None = None) -> tuple[EntryView, ...]:
    """The lines that belong to a meeting, or to an item of its agenda, and still stand, in the order they were kept;
    the newest `most` of them where that is given."""
    query = select(LogEntry).where(LogEntry.meeting_id == meeting_id, col(LogEntry.struck_at).is_(None))
    if item_id:
        query = query.where(LogEntry.item_id == item_id)
    query = query.order_by(col(LogEntry.number).desc())
    rows = unit.session.exec(query.limit(most) if most else query).all()
    return _views(unit, rows[::-1])


def said_in(unit: ReadUnit, meeting_id: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """On which items of a meeting something was noted (empty for the opening), with the actors whose words it is where
    they were named."""
    query = select(LogEntry.item_id, LogEntry.actor_ids, LogEntry.kind, LogEntry.everyone).where(
        LogEntry.meeting_id == meeting_id, col(LogEntry.struck_at).is_(None)
    )
    return tuple(
        (item_id or "", tuple(actor_ids) if kind in (Kind.ENTRY, Kind.REPORT) and not everyone else ())
        for item_id, actor_ids, kind, everyone in unit.session.exec(query.distinct()).all()
    )


def my_latest(unit: ReadUnit, incident_id: str, person_id: str) -> EntryView | None:
    """The line that a person kept last and that still stands: what Up in an empty log line brings back."""
    row = unit.session.exec(
        select(LogEntry)
        .where(
            LogEntry.incident_id == incident_id,
            LogEntry.person_id == person_id,
            col(LogEntry.struck_at).is_(None),
        )
        .order_by(col(LogEntry.number).desc())
        .limit(1)
    ).first()
    return _views(unit, [row])[0] if row else None


def _filtered(query: SelectOfScalar[LogEntry], wanted: LogFilter) -> SelectOfScalar[LogEntry]:
    if wanted.kinds:
        query = query.where(col(LogEntry.kind).in_(wanted.kinds))
    if not wanted.struck:
        query = query.where(col(LogEntry.struck_at).is_(None))
    if wanted.since:
        query = query.where(LogEntry.event_at >= wanted.since)
    if wanted.actor_id:
        query = query.where(sa.cast(col(LogEntry.actor_ids), sa.Text).contains(wanted.actor_id))
    if wanted.tag:
        query = query.where(sa.cast(col(LogEntry.tags), sa.Text).contains(f'"{wanted.tag}"'))
    return query


def _mark(row: LogEntry) -> Mark:
    return Mark(row.event_at, row.number)


def _views(unit: ReadUnit, rows: Sequence[LogEntry]) -> tuple[EntryView, ...]:
    persons = all_persons(unit) if rows else {}
    corrected = [row.corrects_id for row in rows if row.corrects_id]
    numbers = dict(
        unit.session.exec(select(LogEntry.id, LogEntry.number).where(col(LogEntry.id).in_(corrected))).all()
        if corrected
        else []
    )
    return tuple(
        EntryView(
            id=row.id,
            label=label(row.number),
            kind=row.kind,
            text=row.text if row.typed else _("(gallrad)"),
            typed=row.typed,
            event_at=row.event_at,
            entered_at=row.entered_at,
            initials=persons[row.person_id].initials if row.person_id in persons else "?",
            person_id=row.person_id,
            source=row.source,
            tags=tuple(row.tags),
            marking=row.marking,
            secrecy_ground=row.secrecy_ground,
            actor_ids=tuple(row.actor_ids),
            everyone=row.everyone,
            unresolved=row.unresolved,
            due_at=row.due_at,
            forum=row.forum,
            answers=row.answers,
            struck_at=row.struck_at,
            struck_reason=reason_in_words(row.struck_reason),
            corrects=label(numbers[row.corrects_id]) if row.corrects_id in numbers else "",
            meeting_id=row.meeting_id or "",
            item_id=row.item_id or "",
            speaker_id=row.speaker_id or "",
        )
        for row in rows
    )
