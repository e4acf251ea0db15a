"""Makes a log entry, a report, a request or a measure into another of them: what was kept as the wrong thing becomes
the right one, in one step and with its origin and its time.

What came with a line of the log goes on from a corrected line, so that the log and the room say the same; the old
line, and what came of it, are struck with the label of the new record as reason. What has no line of its own, because
it was written in a form or shares its line with other reports, is struck likewise and the new record stands alone.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from samledning.agreement import actions
from samledning.agreement import service as goals
from samledning.agreement.tables import Action
from samledning.errors import Problem
from samledning.i18n import _
from samledning.intake.owned import owned_by
from samledning.intake.service import hand_on, strike_owned
from samledning.log import service as log
from samledning.log.tables import LogEntry
from samledning.log.terms import Kind, Marking, Reading
from samledning.meeting import parking
from samledning.situation import requests, rules
from samledning.situation import service as reports
from samledning.situation.rows import answers_of, report_label, request_label
from samledning.situation.tables import Request, SituationReport
from samledning.situation.terms import Answers
from samledning.store.unit import WriteUnit

CONVERTIBLE = (Kind.ENTRY, Kind.REPORT, Kind.REQUEST, Kind.ACTION)
"""What can be made into each other."""


@dataclass(frozen=True)
class _Matter:
    """What goes along from the old record to the new one; times are UTC."""

    incident_id: str
    label: str
    text: str
    at: datetime
    source: str
    marking: Marking
    secrecy_ground: str
    actor_ids: tuple[str, ...]
    due_at: datetime | None
    entry_id: str | None


def convert(
    unit: WriteUnit,
    kind: Kind,
    record_id: str,
    to: Kind,
    *,
    actor_ids: Sequence[str] = (),
    due_at: datetime | None = None,
) -> str:
    """Make a log entry, a report, a request or a measure (`kind`) into another of them (`to`). Returns the new label.

    Text, time, source, marking and actors go along; `actor_ids` says whom it concerns where the old one does not, and
    `due_at` (UTC) when an answer is wanted. Raises a `Problem` for a request that has answers, for nobody concerned,
    for what is struck, and for what is that already.
    """
    if kind not in CONVERTIBLE or to not in CONVERTIBLE:
        raise ValueError(kind, to)
    found = _matter(unit, kind, record_id)
    matter = replace(found, actor_ids=tuple(actor_ids) or found.actor_ids, due_at=due_at or found.due_at)
    if to in (Kind.REPORT, Kind.REQUEST) and not matter.actor_ids:
        raise Problem(_("Ange vilken aktör det gäller."))
    if kind is to and kind is not Kind.ENTRY:  # a line of the log is known by what it says it is
        raise Problem(_("{record} är det redan.").format(record=matter.label))
    entry = unit.get(LogEntry, matter.entry_id) if matter.entry_id else None
    if entry and (kind is Kind.ENTRY or len(owned_by(unit, entry.id).reports) < 2):
        return _from_line(unit, entry, matter, to)
    label = _alone(unit, matter, to)
    _strike(unit, kind, record_id, _reason(label))
    return label


def _from_line(unit: WriteUnit, old: LogEntry, matter: _Matter, to: Kind) -> str:
    """Let a corrected line of the other kind take the place of the old one, and what comes of it that of what came."""
    if old.kind is to:
        raise Problem(_("{record} är det redan.").format(record=matter.label))
    before = owned_by(unit, old.id)
    for request in before.requests:
        _refuse_answered(unit, request)
    new_id = unit.new_id()
    reading = Reading(
        typed=old.typed,
        kind=to,
        text=matter.text,
        actor_ids=matter.actor_ids,
        due_at=matter.due_at if to in (Kind.REQUEST, Kind.ACTION) else None,
        tags=tuple(old.tags),
    )
    line = log.add(
        unit,
        old.incident_id,
        reading,
        entry_id=new_id,
        source=old.source,
        event_at=old.event_at,
        corrects=old,
    )
    labels = hand_on(unit, unit.get(LogEntry, new_id))
    label = ", ".join(labels) or line
    log.strike(unit, old.id, _reason(label))
    strike_owned(unit, before, _reason(label))
    goals.strike_with_entry(unit, old.id, _reason(label))
    parking.strike_with_entry(unit, old.id, _reason(label))
    return label


def _alone(unit: WriteUnit, matter: _Matter, to: Kind) -> str:
    """The new record of something that has no line of its own."""
    if to is Kind.ENTRY:
        reading = Reading(matter.text, Kind.ENTRY, matter.text, actor_ids=matter.actor_ids, marking=matter.marking)
        entry_id = unit.new_id()
        label = log.add(unit, matter.incident_id, reading, entry_id=entry_id, source=matter.source, event_at=matter.at)
        unit.get(LogEntry, entry_id).secrecy_ground = matter.secrecy_ground
        return label
    if to is Kind.ACTION:
        reading = Reading(
            matter.text,
            Kind.ACTION,
            matter.text,
            actor_ids=matter.actor_ids,
            due_at=matter.due_at,
            marking=matter.marking,
        )
        entry_id = unit.new_id()
        log.add(unit, matter.incident_id, reading, entry_id=entry_id, source=matter.source, event_at=matter.at)
        line = unit.get(LogEntry, entry_id)
        line.secrecy_ground = matter.secrecy_ground
        return hand_on(unit, line)[0]
    if to is Kind.REQUEST:
        request_id = requests.ask(
            unit,
            matter.incident_id,
            matter.actor_ids,
            matter.text,
            due_at=matter.due_at,
            asked_at=matter.at,
            marking=matter.marking,
            secrecy_ground=matter.secrecy_ground,
        )
        return request_label(unit.get(Request, request_id).number)
    made = [
        reports.add(
            unit,
            actor_id,
            Answers(situation=matter.text),
            as_of=matter.at,
            received_at=matter.at,
            source=matter.source,
            marking=matter.marking,
            secrecy_ground=matter.secrecy_ground,
        )
        for actor_id in matter.actor_ids
    ]
    return ", ".join(report_label(unit.get(SituationReport, each).number) for each in made)


def _matter(unit: WriteUnit, kind: Kind, record_id: str) -> _Matter:
    """What a record says. Raises a `Problem` for a struck one, and for a request that has answers."""
    row: LogEntry | SituationReport | Request | Action
    if kind is Kind.ENTRY:
        row = unit.get(LogEntry, record_id)
        found = _of_entry(row)
    elif kind is Kind.REPORT:
        row = unit.get(SituationReport, record_id)
        found = _of_report(row)
    elif kind is Kind.ACTION:
        row = unit.get(Action, record_id)
        found = _of_action(row)
    else:
        row = unit.get(Request, record_id)
        _refuse_answered(unit, row)
        found = _of_request(row)
    if row.struck_at is not None:
        raise Problem(_("{record} är struken.").format(record=found.label))
    return found


def _of_entry(row: LogEntry) -> _Matter:
    return _Matter(
        incident_id=row.incident_id,
        label=log.label(row.number),
        text=row.text,
        at=row.event_at,
        source=row.source,
        marking=row.marking,
        secrecy_ground=row.secrecy_ground,
        actor_ids=tuple(row.actor_ids),
        due_at=row.due_at,
        entry_id=row.id,
    )


def _of_report(row: SituationReport) -> _Matter:
    return _Matter(
        incident_id=row.incident_id,
        label=report_label(row.number),
        text=rules.told(answers_of(row)),
        at=row.as_of,
        source=row.source,
        marking=row.marking,
        secrecy_ground=row.secrecy_ground,
        actor_ids=(row.actor_id,),
        due_at=None,
        entry_id=row.entry_id,
    )


def _of_request(row: Request) -> _Matter:
    return _Matter(
        incident_id=row.incident_id,
        label=request_label(row.number),
        text=row.text,
        at=row.asked_at,
        source="",
        marking=row.marking,
        secrecy_ground=row.secrecy_ground,
        actor_ids=tuple(row.actor_ids),
        due_at=row.due_at,
        entry_id=row.entry_id,
    )


def _of_action(row: Action) -> _Matter:
    return _Matter(
        incident_id=row.incident_id,
        label=f"{Action.SERIES}{row.number}",
        text=row.text,
        at=row.made_at,
        source="",
        marking=row.marking,
        secrecy_ground=row.secrecy_ground,
        actor_ids=tuple(filter(None, (row.owner_actor_id, *row.supporting_ids))),
        due_at=row.due_at,
        entry_id=row.entry_id,
    )


def _refuse_answered(unit: WriteUnit, request: Request) -> None:
    if requests.answered_by(unit, request.id):
        raise Problem(_("En begäran som har fått svar kan inte omvandlas; stryk svaren först."))


def _strike(unit: WriteUnit, kind: Kind, record_id: str, reason: str) -> None:
    if kind is Kind.REPORT:
        reports.strike(unit, record_id, reason)
    elif kind is Kind.ACTION:
        actions.strike(unit, record_id, reason)
    else:
        requests.strike(unit, record_id, reason)


def _reason(label: str) -> str:
    return _("omvandlad till {record}").format(record=label)
