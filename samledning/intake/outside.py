"""Makes what came from outside into a note, a report or a request, with where it came from and how sure it is."""

from collections.abc import Sequence
from datetime import datetime

from samledning.errors import Problem
from samledning.i18n import _
from samledning.intake import service as intake
from samledning.log.terms import Kind, Reading
from samledning.monitoring import service as monitoring
from samledning.monitoring.tables import FeedItem
from samledning.monitoring.terms import OFFICIAL
from samledning.situation import requests
from samledning.situation import service as reports
from samledning.situation.rows import report_label, request_label
from samledning.situation.tables import Request
from samledning.situation.terms import CONFIDENCE_LABELS, Answers, Confidence, Origin
from samledning.store.unit import WriteUnit

MADE = (Kind.ENTRY, Kind.REPORT, Kind.REQUEST)
"""What an item from outside can become."""


def make(
    unit: WriteUnit,
    item_id: str,
    to: Kind,
    *,
    actor_ids: Sequence[str] = (),
    text: str = "",
    due_at: datetime | None = None,
) -> str:
    """Make an item into a note, a report on an actor that somebody else tells, or a request (`to`). Returns the label.

    What an authority has said in its own name is confirmed, all else is not until somebody confirms it. `text` is what
    is asked, or is said instead of the item's own words; `due_at` (UTC) when an answer is wanted. Raises a `Problem`
    where a report or a request concerns nobody.
    """
    row = unit.get(FeedItem, item_id)
    confidence = Confidence.CONFIRMED if row.kind in OFFICIAL else Confidence.UNCONFIRMED
    source = f"{row.sender or row.origin} ({FeedItem.SERIES}{row.number})"
    said = text.strip() or _told(row)
    at = min(row.published, unit.now)
    if to is not Kind.ENTRY and not actor_ids:
        raise Problem(_("Ange vilken aktör det gäller."))
    if to is Kind.ENTRY:
        sure = "" if confidence is Confidence.CONFIRMED else f", {_(CONFIDENCE_LABELS[confidence])}"
        reading = Reading(typed=said, kind=Kind.ENTRY, text=said)
        label = intake.keep(unit, row.incident_id, reading, source=source + sure, event_at=at)
    elif to is Kind.REQUEST:
        request_id = requests.ask(unit, row.incident_id, actor_ids, said, due_at=due_at)
        label = request_label(unit.get(Request, request_id).number)
    elif to is Kind.REPORT:
        made = [
            reports.write(
                unit,
                actor_id,
                Answers(situation=said),
                as_of=at,
                received_at=min(row.fetched_at, unit.now),
                origin=Origin.RECEIVED,
                source=source,
                confidence=confidence,
            )
            for actor_id in actor_ids
        ]
        label = ", ".join(report_label(report.number) for report in made)
    else:
        raise ValueError(to)
    monitoring.note_use(unit, item_id, label)
    return label


def _told(row: FeedItem) -> str:
    """What an item says: headline, then what follows where it is not the same again, then the place."""
    parts = [row.headline] if not row.text.startswith(row.headline) else []
    parts.append(row.text)
    if row.area and row.area not in row.headline:
        parts.append(_("Område: {area}").format(area=row.area))
    return "\n".join(filter(None, parts)) or row.event or row.identifier
