"""Questions to the versions of the common picture; every answer is a view."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

import sqlalchemy as sa
from sqlmodel import col, select

from samledning.errors import Problem
from samledning.i18n import _
from samledning.register.queries import all_persons
from samledning.release.queries import locked
from samledning.release.tables import LockedVersion
from samledning.situation import compiling, newest, rows
from samledning.situation.functions import Functions
from samledning.situation.tables import Picture, PictureLine, SituationReport
from samledning.situation.terms import PICTURE, Question
from samledning.situation.views import (
    Candidate,
    CautionView,
    LineDifference,
    LineView,
    PictureView,
    ReportView,
    VersionView,
)
from samledning.store.numbers import number_in
from samledning.store.unit import ReadUnit

MOST_REPORTS = 200
"""How many reports since the version before are looked at, the newest of them."""


def pictures(unit: ReadUnit, incident_id: str) -> tuple[VersionView, ...]:
    """The versions of the picture, the newest first; at most the first is still worked on."""
    found = unit.session.exec(
        select(Picture).where(Picture.incident_id == incident_id).order_by(col(Picture.number).desc())
    ).all()
    return _versions(unit, found)


def picture(unit: ReadUnit, picture_id: str) -> PictureView:
    """A version with its lines; a finalised one as it was finalised. Raises a `Problem` where there is none."""
    row = unit.get(Picture, picture_id)
    version = _versions(unit, [row])[0]
    if version.locked:
        content = unit.get(LockedVersion, version.locked.id).content
        return PictureView(version, compiling.from_content(content["lines"]), frozenset(content["set_aside"]))
    lines = rows.line_views(unit, standing_lines(unit, picture_id))
    aside = frozenset(row.set_aside)
    marked = _with_outdated(unit, lines, _missed(unit, row, lines, aside))
    return PictureView(version, compiling.in_order(marked), aside)


def the_picture(unit: ReadUnit, incident_id: str, wanted: str = "") -> PictureView:
    """The version called `LB3` (or `3`), or the newest where none is named. Raises a `Problem` where there is none."""
    query = select(Picture.id).where(Picture.incident_id == incident_id)
    if wanted:
        query = query.where(Picture.number == (number_in(wanted, Picture.SERIES) or 0))
    found = unit.session.exec(query.order_by(col(Picture.number).desc())).first()
    if found is None and wanted:
        raise Problem(_("Lägesbilden {picture} finns inte i händelsen.").format(picture=wanted))
    if found is None:
        raise Problem(_("Händelsen har ingen lägesbild än."))
    return picture(unit, found)


def working(unit: ReadUnit, incident_id: str) -> PictureView | None:
    """The version that is worked on; None where none has been begun since the last one was finalised."""
    last = next(iter(pictures(unit, incident_id)), None)
    return picture(unit, last.id) if last and last.locked is None else None


def candidates(unit: ReadUnit, picture_id: str, functions: Functions) -> tuple[Candidate, ...]:
    """What can be taken into a version: the pieces of every report since the version before it that is not struck,
    with those that hold of each actor, the newest report first; what is taken already has its line."""
    row = unit.get(Picture, picture_id)
    lines = picture(unit, picture_id).lines
    since = {each.id: each for each in _reports_since(unit, row)}
    since |= {each.id: each for each in newest.newest_reports(unit, row.incident_id)}
    ordered = sorted(since.values(), key=lambda each: (each.as_of, each.id), reverse=True)
    return tuple(
        Candidate(
            report=report,
            piece=piece,
            level=next((each.level for each in report.answers.impacts if each.function == piece.function), None)
            if piece.question is Question.IMPACTS
            else None,
            line_id=next((line.id for line in lines if compiling.is_of(line, piece)), ""),
        )
        for report in ordered
        for piece in compiling.pieces(report, functions)
    )


def not_considered(unit: ReadUnit, picture_id: str) -> tuple[ReportView, ...]:
    """Reports that came since the version before and that nobody has taken a line from or set aside, the newest first.

    A report is covered by a later one of the same actor and origin that has been.
    """
    row = unit.get(Picture, picture_id)
    lines = rows.line_views(unit, standing_lines(unit, picture_id))
    return _missed(unit, row, lines, frozenset(row.set_aside))


def compare(unit: ReadUnit, older_id: str, newer_id: str) -> tuple[LineDifference, ...]:
    """What differs between two versions, in the order of the headings."""
    return compiling.differences(picture(unit, older_id).lines, picture(unit, newer_id).lines)


def check(unit: ReadUnit, picture_id: str, functions: Functions) -> tuple[CautionView, ...]:
    """What is worth a look before a version is finalised."""
    incident_id = unit.get(Picture, picture_id).incident_id
    return compiling.cautions(
        picture(unit, picture_id),
        not_considered(unit, picture_id),
        newest.contradictions(unit, incident_id),
        functions,
    )


def last_report(unit: ReadUnit, incident_id: str) -> int:
    """The number of the report that was kept last, 0 before the first."""
    query = select(sa.func.max(SituationReport.number)).where(SituationReport.incident_id == incident_id)
    return unit.session.exec(query).one() or 0


def reports_after(unit: ReadUnit, incident_id: str, number: int) -> tuple[ReportView, ...]:
    """The reports that were kept after the one with that number and are not struck, the newest first."""
    found = unit.session.exec(
        select(SituationReport)
        .where(
            SituationReport.incident_id == incident_id,
            SituationReport.number > number,
            col(SituationReport.struck_at).is_(None),
        )
        .order_by(col(SituationReport.number).desc())
        .limit(MOST_REPORTS)
    ).all()
    return newest.views(unit, found)


def since_final(unit: ReadUnit, picture_id: str) -> tuple[ReportView, ...]:
    """The reports that came after a version was finalised, the newest first."""
    row = unit.get(Picture, picture_id)
    return reports_after(unit, row.incident_id, row.reports_until)


def _reports_since(unit: ReadUnit, row: Picture) -> tuple[ReportView, ...]:
    before = unit.get(Picture, row.based_on_id).reports_until if row.based_on_id else 0
    return reports_after(unit, row.incident_id, before)


def _missed(unit: ReadUnit, row: Picture, lines: Iterable[LineView], aside: frozenset[str]) -> tuple[ReportView, ...]:
    ids = [*aside, *{line.report_id for line in lines if line.report_id}]
    return compiling.not_considered(_reports_since(unit, row), newest.by_id(unit, ids).values())


def _with_outdated(unit: ReadUnit, lines: Sequence[LineView], missed: Sequence[ReportView]) -> tuple[LineView, ...]:
    used = {line.report_id for line in lines if line.report_id}
    query = select(SituationReport.id).where(
        col(SituationReport.id).in_(used), col(SituationReport.struck_at).is_not(None)
    )
    struck = set(unit.session.exec(query).all()) if used else set()
    return tuple(
        replace(line, outdated=True) if compiling.is_outdated(line, struck, missed) else line for line in lines
    )


def standing_lines(unit: ReadUnit, picture_id: str) -> Sequence[PictureLine]:
    """The rows of the lines that stand in a version, by their place."""
    return unit.session.exec(
        select(PictureLine)
        .where(PictureLine.picture_id == picture_id, col(PictureLine.struck_at).is_(None))
        .order_by(col(PictureLine.heading), col(PictureLine.position), col(PictureLine.id))
    ).all()


def _versions(unit: ReadUnit, found: Sequence[Picture]) -> tuple[VersionView, ...]:
    if not found:
        return ()
    final = locked(unit, PICTURE, [row.id for row in found])
    persons = all_persons(unit)
    return tuple(
        VersionView(
            id=row.id,
            label=rows.picture_label(row.number),
            number=row.number,
            begun_at=row.begun_at,
            initials=rows.initials(persons, row.person_id),
            based_on_id=row.based_on_id,
            locked=final.get(row.id),
        )
        for row in found
    )
