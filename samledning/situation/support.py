"""What the verbs of the room share: a report that can be worked on, the steps of dealing with it, its marking."""

from sqlmodel import col, select

from samledning.errors import Problem
from samledning.i18n import _
from samledning.release.queries import is_locked
from samledning.situation import rules
from samledning.situation.rows import report_label
from samledning.situation.tables import PictureLine, ReportStep, SituationReport
from samledning.situation.terms import PICTURE, Confidence, Handling
from samledning.store.unit import WriteUnit


def standing_report(unit: WriteUnit, report_id: str) -> SituationReport:
    """A report that can be worked on. Raises a `Problem` for a struck one."""
    row = unit.get(SituationReport, report_id)
    if row.struck_at is not None:
        raise Problem(_("{report} är struken.").format(report=report_label(row.number)))
    return row


def step(
    unit: WriteUnit,
    row: SituationReport,
    *,
    handling: Handling | None = None,
    confidence: Confidence | None = None,
    note: str = "",
) -> None:
    """Change how far a report has been dealt with, or how sure it is, and note who did it and when."""
    row.handling, row.confidence = handling or row.handling, confidence or row.confidence
    unit.make(
        ReportStep,
        incident_id=row.incident_id,
        report_id=row.id,
        at=unit.now,
        person_id=unit.actor_person,
        handling=handling,
        confidence=confidence,
        note=note.strip(),
    )


def follow_marking(unit: WriteUnit, row: SituationReport) -> None:
    """A line that is taken from a report is not for more people than the report; what is finalised stays as it was."""
    unit.session.flush()
    lines = unit.session.exec(
        select(PictureLine).where(PictureLine.report_id == row.id, col(PictureLine.struck_at).is_(None))
    ).all()
    for line in lines:
        stricter = rules.stricter(line.marking, row.marking)
        if stricter is not line.marking and not is_locked(unit, PICTURE, line.picture_id):
            line.marking, line.secrecy_ground = stricter, row.secrecy_ground
