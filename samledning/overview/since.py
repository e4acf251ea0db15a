"""What has happened since a time: the lines of the log, and what became of everything else, out of the journal."""

import json
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlmodel import col, select

from samledning.actor.queries import actor_names
from samledning.agreement.tables import StanceNote
from samledning.agreement.terms import STANCE_LABELS
from samledning.i18n import _
from samledning.log.queries import entries
from samledning.log.tables import LogEntry
from samledning.log.terms import Marking
from samledning.overview.views import ChangeView, SinceView
from samledning.register.queries import all_persons
from samledning.register.views import PersonView
from samledning.store.journal import CREATE
from samledning.store.record import Record, models
from samledning.store.tables import JournalContent, JournalLine
from samledning.store.unit import ReadUnit

MOST_LINES, MOST_CHANGES = 100, 400
"""So many of the newest are told; nobody reads more, and the log and its journal have the rest."""

ORDER = (
    *("incident", "target_picture", "agreement", "stance", "action", "goal_conflict", "choice", "priority_question"),
    *("situation_report", "request", "request_answer", "picture", "actor", "participant", "staffing", "handover"),
    *("moment", "moment_report", "review_answer"),
)
"""What is told first; other sorts follow by name."""

UNSPOKEN = frozenset(("report_step", "picture_line", "locked_version", "log_entry", "checklist_setting"))
"""What is told by another record, or tells whoever comes back nothing."""

UNSPOKEN_FIELDS = ("id", "version", "incident_id")
SAID = ("wording", "wanted", "text", "title", "what", "collides")
"""The columns that hold what a record says; what it is found by has its reasons and more in it too."""

OWNERS = {
    "agreement_id": "agreement",
    "target_id": "target_picture",
    "choice_id": "choice",
    "request_id": "request",
    "picture_id": "picture",
    "report_id": "situation_report",
}
"""The columns that say which record a smaller one belongs to, and the table of that one."""


def since(unit: ReadUnit, incident_id: str, moment: datetime) -> SinceView:
    """What has been kept and changed in an incident since `moment` (UTC)."""
    new = (LogEntry.incident_id == incident_id, LogEntry.entered_at >= moment, col(LogEntry.struck_at).is_(None))
    total = unit.session.exec(select(sa.func.count()).select_from(LogEntry).where(*new)).one()
    newest = select(LogEntry.id).where(*new).order_by(col(LogEntry.number).desc()).limit(MOST_LINES)
    lines = entries(unit, list(unit.session.exec(newest).all()))
    return SinceView(moment, lines, total, _changes(unit, incident_id, moment))


def _changes(unit: ReadUnit, incident_id: str, moment: datetime) -> tuple[ChangeView, ...]:
    lines = unit.session.exec(
        select(JournalLine, JournalContent.content)
        .join(JournalContent, col(JournalContent.id) == JournalLine.id, isouter=True)
        .where(JournalLine.chain == incident_id, JournalLine.at >= moment, JournalLine.kind != LogEntry.__tablename__)
        .order_by(col(JournalLine.id).desc())
        .limit(MOST_CHANGES)
    ).all()
    of_record: dict[tuple[str, str], list[tuple[JournalLine, str | None]]] = {}
    for line, content in lines:
        if line.record_id and line.kind not in UNSPOKEN:
            of_record.setdefault((line.kind, line.record_id), []).append((line, content))
    persons = all_persons(unit) if of_record else {}
    found = [
        _change(unit, row, kind, told, persons)
        for (kind, record_id), told in of_record.items()
        if (row := unit.find(models()[kind], record_id)) is not None
    ]
    places = {kind: place for place, kind in enumerate(ORDER)}
    return tuple(sorted(found, key=lambda each: (places.get(each.kind, len(ORDER)), each.kind)))


def _change(
    unit: ReadUnit,
    row: Record,
    kind: str,
    told: Sequence[tuple[JournalLine, str | None]],
    persons: Mapping[str, PersonView],
) -> ChangeView:
    """A record by all that the journal says of it, the newest line first."""
    created = any(line.operation == CREATE for line, _content in told)
    fields = dict.fromkeys(name for _line, content in reversed(told) for name in _set(content))
    owner = _owner(unit, row)
    marked = owner or row
    who = dict.fromkeys(
        persons[each].initials for line, _content in told if (each := line.person_id) in persons and each
    )
    return ChangeView(
        kind=kind,
        label=_label(row) or (_label(owner) if owner else ""),
        text=_stance(row) if isinstance(row, StanceNote) else _text(row),
        who=_who(unit, row) if isinstance(row, StanceNote) else "",
        created=created,
        fields=() if created else tuple(name for name in fields if name not in UNSPOKEN_FIELDS),
        at=told[0][0].at,
        initials=tuple(who),
        marking=getattr(marked, "marking", Marking.INTERNAL),
        secrecy_ground=getattr(marked, "secrecy_ground", ""),
    )


def _owner(unit: ReadUnit, row: Record) -> Record | None:
    """The record that a smaller one without a marking of its own belongs to, and whose marking it has."""
    if hasattr(row, "marking"):
        return None
    known = ((kind, getattr(row, column, None)) for column, kind in OWNERS.items())
    return next((unit.find(models()[kind], record_id) for kind, record_id in known if record_id), None)


def _set(content: str | None) -> Mapping[str, Any]:
    values: Mapping[str, Any] = json.loads(content)["set"] if content else {}
    return values


def _label(row: Record) -> str:
    series = getattr(row, "SERIES", "")
    return f"{series}{row.number}" if series else ""  # type: ignore[attr-defined]


def _who(unit: ReadUnit, row: StanceNote) -> str:
    """The actor whose stance it is."""
    return actor_names(unit, row.incident_id).get(row.actor_id, "")


def _stance(row: StanceNote) -> str:
    """What an actor said, or that it took back what it had said."""
    said = _("tog tillbaka sitt svar") if row.withdrawn else _(STANCE_LABELS[row.stance])
    return ": ".join(filter(None, (said, row.text or row.anchor_with)))


def _text(row: Record) -> str:
    """What the record says first, without the label that it is found by."""
    said = next((getattr(row, name) for name in SAID if getattr(row, name, "")), "")
    if said:
        return str(said)
    text = row.search_text() or ""
    return text.removeprefix(_label(row)).strip()
