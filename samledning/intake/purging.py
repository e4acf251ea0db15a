"""Purging a line reaches what came of it: what must never have been written is in none of its records."""

from collections.abc import Collection, Iterable, Iterator
from typing import Any

from sqlmodel import col, or_, select

from samledning.agreement.tables import Action, Agreement
from samledning.log import service as log
from samledning.log.tables import LogEntry
from samledning.meeting.tables import AgendaItem, MinutesEdit, ParkedIssue
from samledning.monitoring.tables import FeedItem
from samledning.release import queries as released
from samledning.release import service as release
from samledning.release.removal import Gone
from samledning.release.views import LockedView
from samledning.situation.tables import PictureLine, Request, RequestAnswer, SituationReport
from samledning.store.record import CaseRecord
from samledning.store.search import nowhere, words_of
from samledning.store.unit import ReadUnit, WriteUnit

NOTHING = "–"
"""What a text says that may not be empty and has been purged."""

AGREEMENT_WORDS = ("reason", "alternatives", "suitable", "feasible", "acceptable")
ACTION_WORDS = ("owner_person", "unresolved", "status_reason", "needs", "public_information", "follow_up_found")
ITEM_WORDS = ("purpose", "presenter", "script", "to_agree", "notes", "moderator_notes")
PARKED_WORDS = ("forum", "owner", "closed_how")
REPORT_WORDS = ("person_name", "source", "situation", "taken", "planned", "resources", "needs", "communication")


LOOSE = frozenset(
    (
        *("source", "person_name", "owner", "owner_person", "forum", "unresolved", "presenter", "answers", "tags"),
        *("actor_ids", "secrecy_ground"),
    )
)
"""What says who rather than what: it stands in much that has nothing to do with the line."""

OF_THE_LINE = ("text", "typed", "source", "forum", "unresolved")
OUTSIDE_WORDS = ("text", "event", "area", "link", "sender", "raw")


def purge(unit: WriteUnit, entry_id: str, reason: str, finalised: Collection[str] = ()) -> None:
    """Remove for ever what a line says, and what came of it: reports, requests, answers, lines of the pictures,
    proposals, measures, what it parked, and what stands of it on agendas and in drafts of minutes; and what it was made
    of, where that came from outside.

    A version that has been finalised keeps what it said unless its id is among `finalised`. Other arguments and errors
    as in `log.service.purge`.
    """
    what = gone(unit, entry_id)
    purge_finalised(unit, finalised, what)
    items = _made_of(unit, entry_id)
    log.purge(unit, entry_id, reason)
    for item in items:
        unit.purge(item, headline=NOTHING, **dict.fromkeys(OUTSIDE_WORDS, ""))
    struck = {"struck_at": unit.now, "struck_by": unit.actor_person, "struck_reason": reason.strip()}
    for row, left in _came_of(unit, entry_id):
        unit.purge(row, **left, **struck)
    for row, left in _stands_in(unit, entry_id):
        unit.purge(row, **left)


def holding(unit: ReadUnit, entry_id: str) -> tuple[tuple[LockedView, int], ...]:
    """The finalised versions that say, or may say, what a line says, the newest first, and in how many places.

    Of a line that has been purged only those are known in which its label or its id stands.
    """
    return released.holding(unit, unit.get(LogEntry, entry_id).incident_id, gone(unit, entry_id))


def purge_finalised(unit: WriteUnit, version_ids: Iterable[str], what: Gone) -> None:
    """Take `what` out of finalised versions; their labels, numbers, times and the rest of what they say stay."""
    for version_id in version_ids:
        release.purge(unit, version_id, what)


def gone(unit: ReadUnit, entry_id: str) -> Gone:
    """What a purge of a line removes, to be found again where it was finalised."""
    entry = unit.get(LogEntry, entry_id)
    rows: list[tuple[CaseRecord, Iterable[str]]] = [(entry, OF_THE_LINE)]
    rows += [(row, left) for row, left in (*_came_of(unit, entry_id), *_stands_in(unit, entry_id))]
    said = [(name, text) for row, names in rows for name in names for text in _texts(getattr(row, name))]
    words = words_of(" ".join(text for _name, text in said))
    ids = [row.id for row, _names in rows]
    # What stands there word for word is found by its text, a word alone only where nothing else has it.
    return Gone.of(
        (text for name, text in said if name not in LOOSE),
        nowhere(unit.connection, words, besides=ids),
        (*ids, *(label for row, _names in rows if (label := _label(row)))),
    )


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str) and value != NOTHING:
        yield value
    elif isinstance(value, list | tuple):
        for each in value:
            yield from _texts(each)
    elif isinstance(value, dict):
        for each in value.values():
            yield from _texts(each)


def _label(row: CaseRecord) -> str:
    series = getattr(row, "SERIES", "")
    return f"{series}{row.number}" if series else ""  # type: ignore[attr-defined]


def _made_of(unit: ReadUnit, entry_id: str) -> list[FeedItem]:
    """What came from outside and the line was made of, in each of its wordings."""
    entry = unit.get(LogEntry, entry_id)
    items = unit.session.exec(select(FeedItem).where(FeedItem.incident_id == entry.incident_id)).all()
    label = _label(entry)
    meant = {(each.kind, each.origin, each.identifier) for each in items if label in each.became}
    return [each for each in items if (each.kind, each.origin, each.identifier) in meant]


def _stands_in(unit: ReadUnit, entry_id: str) -> list[tuple[CaseRecord, dict[str, Any]]]:
    """The records of meetings that say again what a line says, with what is left of them; they are not struck: an item
    keeps its place on the agenda."""
    parked = unit.session.exec(select(ParkedIssue.id).where(ParkedIssue.entry_id == entry_id)).all()
    items = unit.session.exec(select(AgendaItem).where(col(AgendaItem.parked_id).in_(parked))).all()
    keys = [f"line.{entry_id}", *(f"parked.{each}" for each in parked)]
    edits = unit.session.exec(select(MinutesEdit).where(col(MinutesEdit.key).in_(keys))).all()
    return [
        *((row, {"title": NOTHING} | dict.fromkeys(ITEM_WORDS, "")) for row in items),
        *((row, {"text": ""}) for row in edits),
    ]


def _came_of(unit: ReadUnit, entry_id: str) -> list[tuple[CaseRecord, dict[str, Any]]]:
    """Every record that came of a line, struck ones too, with what is left of it."""
    incident_id = unit.get(LogEntry, entry_id).incident_id
    reports = unit.session.exec(select(SituationReport).where(SituationReport.entry_id == entry_id)).all()
    requests = unit.session.exec(select(Request).where(Request.entry_id == entry_id)).all()
    ids = [report.id for report in reports]
    answers = select(RequestAnswer).where(RequestAnswer.incident_id == incident_id)
    lines = select(PictureLine).where(PictureLine.incident_id == incident_id)
    of_report = dict.fromkeys(REPORT_WORDS, "") | {"impacts": [], "has_impacts": False, "outlook": []}
    return [
        *((row, of_report) for row in reports),
        *((row, {"text": NOTHING, "state_reason": ""}) for row in requests),
        *(
            (row, {"wording": NOTHING} | dict.fromkeys(AGREEMENT_WORDS, ""))
            for row in unit.session.exec(select(Agreement).where(Agreement.entry_id == entry_id))
        ),
        *(
            (row, {"text": NOTHING} | dict.fromkeys(ACTION_WORDS, ""))
            for row in unit.session.exec(select(Action).where(Action.entry_id == entry_id))
        ),
        *(
            (row, {"text": NOTHING} | dict.fromkeys(PARKED_WORDS, ""))
            for row in unit.session.exec(select(ParkedIssue).where(ParkedIssue.entry_id == entry_id))
        ),
        *(
            (row, {"text": ""})
            for row in unit.session.exec(
                answers.where(or_(col(RequestAnswer.entry_id) == entry_id, col(RequestAnswer.report_id).in_(ids)))
            )
        ),
        *(
            (row, {"text": NOTHING, "source": ""})
            for row in unit.session.exec(
                lines.where(or_(col(PictureLine.entry_id) == entry_id, col(PictureLine.report_id).in_(ids)))
            )
        ),
    ]
