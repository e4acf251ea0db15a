"""Purging a line reaches what came of it: what must never have been written is in none of its records."""

from typing import Any

from sqlmodel import col, or_, select

from samledning.agreement.tables import Action, Agreement
from samledning.log import service as log
from samledning.log.tables import LogEntry
from samledning.meeting.tables import AgendaItem, MinutesEdit, ParkedIssue
from samledning.situation.tables import PictureLine, Request, RequestAnswer, SituationReport
from samledning.store.record import CaseRecord
from samledning.store.unit import WriteUnit

NOTHING = "–"
"""What a text says that may not be empty and has been purged."""

AGREEMENT_WORDS = ("reason", "alternatives", "suitable", "feasible", "acceptable")
ACTION_WORDS = ("owner_person", "unresolved", "status_reason", "needs", "public_information", "follow_up_found")
ITEM_WORDS = ("purpose", "presenter", "script", "to_agree", "notes", "moderator_notes")
PARKED_WORDS = ("forum", "owner", "closed_how")
REPORT_WORDS = ("person_name", "source", "situation", "taken", "planned", "resources", "needs", "communication")


def purge(unit: WriteUnit, entry_id: str, reason: str) -> None:
    """Remove for ever what a line says, and what came of it: reports, requests, answers, lines of the pictures,
    proposals, measures, what it parked, and what stands of it on agendas and in drafts of minutes.

    A version that has been finalised keeps what it said. Arguments and errors as in `log.service.purge`.
    """
    log.purge(unit, entry_id, reason)
    struck = {"struck_at": unit.now, "struck_by": unit.actor_person, "struck_reason": reason.strip()}
    for row, left in _came_of(unit, entry_id):
        unit.purge(row, **left, **struck)
    for row, left in _stands_in(unit, entry_id):
        unit.purge(row, **left)


def _stands_in(unit: WriteUnit, entry_id: str) -> list[tuple[CaseRecord, dict[str, Any]]]:
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


def _came_of(unit: WriteUnit, entry_id: str) -> list[tuple[CaseRecord, dict[str, Any]]]:
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
