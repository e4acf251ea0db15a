"""What can be done with a parked issue: kept with owner, forum and return, brought back, closed; also from a `&` line.

A line is never refused here: what it lacks, such as an owner, is shown as missing.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlmodel import col, select

from samledning.actor.editing import change, refuse_fields, required, tidy, try_ground
from samledning.actor.editing import strike as strike_row
from samledning.agreement.subjects import taking_part, try_coming
from samledning.errors import Problem
from samledning.i18n import _
from samledning.incident.tables import Incident
from samledning.log.tables import LogEntry
from samledning.log.terms import Kind, Marking, Reading
from samledning.meeting import rows
from samledning.meeting.tables import ParkedIssue
from samledning.store.unit import ReadUnit, WriteUnit

PARKED_FIELDS = ("text", "forum", "owner_actor_id", "owner", "return_at", "actor_ids", "marking", "secrecy_ground")
"""What a form may change."""


def park(
    unit: WriteUnit,
    incident_id: str,
    text: str,
    *,
    forum: str = "",
    owner_actor_id: str | None = None,
    owner: str = "",
    return_at: datetime | None = None,
    actor_ids: Sequence[str] = (),
    meeting_id: str | None = None,
    item_id: str | None = None,
    marking: Marking = Marking.PARTICIPANTS,
    secrecy_ground: str = "",
) -> str:
    """Park an issue: who sees to it in which forum, and when (UTC) it comes back. Returns its id.

    Raises a `Problem` for an empty text, a time that has passed, an actor that does not take part, or secrecy without
    its ground in law.
    """
    unit.get(Incident, incident_id)
    values = tidy(
        {
            "text": text,
            "forum": " ".join(forum.split())[:200],
            "owner_actor_id": owner_actor_id or None,
            "owner": owner,
            "return_at": return_at,
            "actor_ids": actor_ids,
            "marking": marking,
            "secrecy_ground": secrecy_ground,
        }
    )
    _try_parked(values)
    try_coming(return_at, unit.now)
    _try_actors(unit, incident_id, values)
    return _make(unit, incident_id, values, meeting_id=meeting_id, item_id=item_id).id


def edit(unit: WriteUnit, parked_id: str, base: Mapping[str, object], mine: Mapping[str, object]) -> None:
    """Change what a form changed. Raises `Clash` as `merge` does, a `Problem` as `park` does."""
    refuse_fields(mine, PARKED_FIELDS)
    row = _standing(unit, parked_id)
    if mine.get("return_at") != base.get("return_at"):
        try_coming(mine.get("return_at"), unit.now)  # type: ignore[arg-type]
    _try_actors(unit, row.incident_id, {name: mine[name] for name in mine if mine[name] != base[name]})
    change(row, base, mine, _try_parked)


def close(unit: WriteUnit, parked_id: str, how: str) -> None:
    """The issue needs no more talk; `how` it ended is required."""
    row = _standing(unit, parked_id)
    if row.closed_at is not None:
        raise Problem(_("{label} är redan avslutad.").format(label=rows.parked_label(row.number)))
    if not how.strip():
        raise Problem(_("Skriv hur frågan avslutades."))
    row.closed_at, row.closed_how = unit.now, how.strip()


def reopen(unit: WriteUnit, parked_id: str) -> None:
    """Take up an issue that was closed."""
    row = _standing(unit, parked_id)
    row.closed_at, row.closed_how = None, ""


def strike(unit: WriteUnit, parked_id: str, reason: str) -> None:
    """The issue was parked by mistake; it stays readable. A reason is required."""
    strike_row(unit, unit.get(ParkedIssue, parked_id), required(reason))


def from_line(unit: WriteUnit, incident_id: str, entry: LogEntry) -> str:
    """A `&` line parks an issue. Returns its label, as `PF1`. A line that has parked one already parks no other."""
    row = of_line(unit, entry.id)
    if row is None:
        row = _make(
            unit, incident_id, _said(entry), meeting_id=entry.meeting_id, item_id=entry.item_id, entry_id=entry.id
        )
    return rows.parked_label(row.number)


def follow_correction(unit: WriteUnit, old_entry_id: str, entry: LogEntry, reading: Reading) -> None:
    """What the line `old_entry_id` parked follows its correction: it says what the new line does, or is struck with it
    where the new one parks nothing; a line that parks now and did not before parks its own."""
    row = of_line(unit, old_entry_id)
    if row is None:
        if reading.kind is Kind.PARKED:
            from_line(unit, entry.incident_id, entry)
        return
    if reading.kind is not Kind.PARKED:
        strike_with_entry(unit, old_entry_id, _("rättelse"))
        return
    row.entry_id = entry.id
    if row.struck_at is None:
        said = _said(entry)
        row.text, row.actor_ids = said["text"], said["actor_ids"]
        row.forum = said["forum"] or row.forum
        if reading.marking:
            row.marking = reading.marking


def strike_with_entry(unit: WriteUnit, entry_id: str, reason: str) -> None:
    """The line was struck, and what it parked is struck with it."""
    row = of_line(unit, entry_id)
    if row is not None and row.struck_at is None:
        strike_row(unit, row, reason)


def mark_with_entry(unit: WriteUnit, entry_id: str, marking: Marking, ground: str = "") -> None:
    """Who may see the line was changed, and so who may see what it parked."""
    row = of_line(unit, entry_id)
    if row is not None:
        row.marking, row.secrecy_ground = marking, ground.strip()


def of_line(unit: ReadUnit, entry_id: str) -> ParkedIssue | None:
    """The issue that a line parked."""
    unit.session.flush()
    query = select(ParkedIssue).where(ParkedIssue.entry_id == entry_id).order_by(col(ParkedIssue.number).desc())
    return unit.session.exec(query).first()


def _said(entry: LogEntry) -> dict[str, Any]:
    return {
        "text": (entry.text or entry.typed).strip(),
        "forum": entry.forum[:200],
        "actor_ids": list(entry.actor_ids),
        "marking": entry.marking,
        "secrecy_ground": entry.secrecy_ground,
    }


def _make(
    unit: WriteUnit,
    incident_id: str,
    values: Mapping[str, Any],
    *,
    meeting_id: str | None = None,
    item_id: str | None = None,
    entry_id: str | None = None,
) -> ParkedIssue:
    row = unit.make(
        ParkedIssue,
        incident_id=incident_id,
        number=unit.number(incident_id, ParkedIssue.SERIES),
        meeting_id=meeting_id,
        item_id=item_id,
        entry_id=entry_id,
        made_at=unit.now,
        person_id=unit.actor_person,
        **values,
    )
    unit.session.flush()
    return row


def _standing(unit: WriteUnit, parked_id: str) -> ParkedIssue:
    row = unit.get(ParkedIssue, parked_id)
    if row.struck_at is not None:
        raise Problem(_("{record} är struken.").format(record=rows.parked_label(row.number)))
    return row


def _try_parked(values: Mapping[str, Any]) -> None:
    if not values["text"]:
        raise Problem(_("Skriv vilken fråga som parkeras."))
    try_ground(values["marking"], values["secrecy_ground"])


def _try_actors(unit: WriteUnit, incident_id: str, values: Mapping[str, Any]) -> None:
    owner = values.get("owner_actor_id")
    for actor_id in (*([owner] if owner else []), *values.get("actor_ids", ())):
        taking_part(unit, incident_id, actor_id)
