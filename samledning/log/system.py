"""The journal of a case as lines to read: what the program kept besides what people wrote."""

import json

import sqlalchemy as sa
from sqlmodel import col, select

from samledning.log.tables import LogEntry
from samledning.log.views import SystemLine
from samledning.register.queries import all_persons
from samledning.store.journal import CREATE
from samledning.store.tables import JournalContent, JournalLine
from samledning.store.unit import ReadUnit

MOST = 200


def system_lines(unit: ReadUnit, incident_id: str, most: int = MOST) -> tuple[SystemLine, ...]:
    """The newest lines of the incident's journal, newest first, without the log entries themselves."""
    rows = unit.session.exec(
        select(JournalLine, JournalContent.content)
        .join(JournalContent, col(JournalContent.id) == JournalLine.id, isouter=True)
        .where(
            JournalLine.chain == incident_id,
            sa.not_(sa.and_(col(JournalLine.kind) == LogEntry.__tablename__, col(JournalLine.operation) == CREATE)),
        )
        .order_by(col(JournalLine.id).desc())
        .limit(most)
    ).all()
    persons = all_persons(unit)
    return tuple(
        SystemLine(
            id=str(line.id),
            at=line.at,
            initials=persons[line.person_id].initials if line.person_id in persons else "–",
            kind=line.kind,
            operation=line.operation,
            fields=_fields(content),
        )
        for line, content in rows
    )


def _fields(content: str | None) -> tuple[str, ...]:
    """What a line set; nothing for one whose contents a purge has removed."""
    values = json.loads(content)["set"] if content else {}
    return tuple(name for name in values if name not in ("id", "version", "incident_id"))
