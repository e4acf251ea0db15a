"""Questions to reports, to the board and to requests; every answer is a view."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace

import sqlalchemy as sa
from sqlmodel import col, select

from samledning.actor.queries import actor_names
from samledning.errors import Problem
from samledning.i18n import _
from samledning.incident.tables import Incident
from samledning.log.terms import OpenRequest
from samledning.log.views import Hit
from samledning.situation import compiling, newest, rows, rules, versions
from samledning.situation.board import board_rows
from samledning.situation.tables import (
    Picture,
    PictureLine,
    ReportStep,
    Request,
    RequestAnswer,
    SituationReport,
)
from samledning.situation.terms import PICTURE, Handling, Origin, Question, RequestState
from samledning.situation.views import (
    BoardRow,
    ReportDetail,
    ReportDraft,
    ReportFilter,
    ReportPage,
    ReportView,
    RequestView,
    SituationNow,
    Standing,
)
from samledning.store.numbers import number_in
from samledning.store.search import Found
from samledning.store.unit import ReadUnit

PAGE = 200

REPORTS, REQUESTS = "reports", "requests"
"""Where a hit belongs, besides `PICTURE`."""

HISTORY = 20
"""How many earlier reports of an actor are looked through for its newest answers, and shown beside a report."""


def reports(
    unit: ReadUnit,
    incident_id: str,
    wanted: ReportFilter | None = None,
    *,
    older_than: int | None = None,
    size: int = PAGE,
) -> ReportPage:
    """A page of reports, the one kept last first; `older_than` is the number that the page before ended with."""
    wanted = wanted or ReportFilter()
    query = select(SituationReport).where(SituationReport.incident_id == incident_id)
    if wanted.actor_id:
        query = query.where(SituationReport.actor_id == wanted.actor_id)
    if wanted.handling:
        query = query.where(col(SituationReport.handling).in_(wanted.handling))
    if wanted.confidence:
        query = query.where(col(SituationReport.confidence).in_(wanted.confidence))
    if not wanted.struck:
        query = query.where(col(SituationReport.struck_at).is_(None))
    if older_than is not None:
        query = query.where(SituationReport.number < older_than)
    found = unit.session.exec(query.order_by(col(SituationReport.number).desc()).limit(size + 1)).all()
    page = found[:size]
    return ReportPage(newest.views(unit, page), page[-1].number if len(found) > size else None)


def report(unit: ReadUnit, report_id: str) -> ReportDetail:
    """A report with all that belongs to it. Raises a `Problem` where there is none with that id."""
    row = unit.get(SituationReport, report_id)
    (view, *others) = newest.views(
        unit, [row, *(each for each in _history(unit, row.actor_id, row.origin) if each != row)]
    )
    earlier = [each for each in others if each.as_of <= view.as_of and each.entered_at <= view.entered_at]
    asked = (
        select(Request.number)
        .where(
            sa.or_(
                col(Request.report_id) == report_id,
                col(Request.id).in_(
                    select(RequestAnswer.request_id).where(
                        RequestAnswer.report_id == report_id, col(RequestAnswer.struck_at).is_(None)
                    )
                ),
            ),
            col(Request.struck_at).is_(None),
        )
        .order_by(col(Request.number))
    )
    used = (
        select(Picture.number)
        .join(PictureLine, col(PictureLine.picture_id) == Picture.id)
        .where(PictureLine.report_id == report_id, col(PictureLine.struck_at).is_(None))
        .distinct()
        .order_by(col(Picture.number))
    )
    return ReportDetail(
        report=view,
        steps=rows.step_views(unit, report_id),
        unchanged=rules.unchanged(rules.standing(earlier)[0], view.answers),
        others=tuple(others),
        requests=tuple(map(rows.request_label, unit.session.exec(asked).all())),
        pictures=tuple(map(rows.picture_label, unit.session.exec(used).all())),
    )


def the_report(unit: ReadUnit, incident_id: str, wanted: str) -> ReportView:
    """The report that people call `R7` (or `7`). Raises a `Problem` where there is none."""
    number = number_in(wanted, SituationReport.SERIES)
    query = select(SituationReport).where(SituationReport.incident_id == incident_id, SituationReport.number == number)
    row = unit.session.exec(query).first() if number is not None else None
    if row is None:
        raise Problem(_("Rapporten {report} finns inte i händelsen.").format(report=wanted))
    return newest.views(unit, [row])[0]


def draft(unit: ReadUnit, actor_id: str, origin: Origin = Origin.OWN) -> ReportDraft:
    """What a form for the actor's next report begins with: its newest answer to each question."""
    found = newest.views(unit, _history(unit, actor_id, origin))
    answers, from_reports = rules.standing(found)
    return ReportDraft(
        previous=found[0] if found else None,
        answers=answers,
        standing=tuple(
            Standing(question, from_reports[question].id, from_reports[question].label, from_reports[question].as_of)
            for question in Question
            if question in from_reports
        ),
        person_name=next((each.person_name for each in found if each.person_name), ""),
    )


def board(unit: ReadUnit, incident_id: str) -> tuple[BoardRow, ...]:
    """One row for each actor that is expected to report: the longest overdue first, then by name."""
    holding = newest.newest_of(unit, incident_id)
    return board_rows(unit, incident_id, holding, requests(unit, incident_id, only_open=True))


def requests(unit: ReadUnit, incident_id: str, *, only_open: bool = False) -> tuple[RequestView, ...]:
    """The requests that are not struck: open ones first, by due time, then the others, the newest first."""
    query = select(Request).where(Request.incident_id == incident_id, col(Request.struck_at).is_(None))
    if only_open:
        query = query.where(Request.state == RequestState.OPEN)
    return rules.request_order(rows.request_views(unit, unit.session.exec(query.order_by(col(Request.number))).all()))


def request(unit: ReadUnit, request_id: str) -> RequestView:
    """One request, also a struck one. Raises a `Problem` where there is none with that id."""
    return rows.request_views(unit, [unit.get(Request, request_id)])[0]


def the_request(unit: ReadUnit, incident_id: str, wanted: str) -> RequestView:
    """The request that people call `B4` (or `4`). Raises a `Problem` where there is none."""
    number = number_in(wanted, Request.SERIES)
    query = select(Request).where(Request.incident_id == incident_id, Request.number == number)
    row = unit.session.exec(query).first() if number is not None else None
    if row is None:
        raise Problem(_("Begäran {request} finns inte i händelsen.").format(request=wanted))
    return rows.request_views(unit, [row])[0]


def open_requests(unit: ReadUnit, incident_id: str) -> tuple[OpenRequest, ...]:
    """The open requests as the log line knows them: each with the actors that have not answered."""
    still_open = requests(unit, incident_id, only_open=True)
    return tuple(OpenRequest(each.label, each.waiting_for) for each in still_open)


def similar_requests(unit: ReadUnit, incident_id: str, actor_ids: Iterable[str], text: str) -> tuple[RequestView, ...]:
    """Open requests to some of the same actors in nearly the same words: one may be enough."""
    asked = set(actor_ids)
    return tuple(
        each
        for each in requests(unit, incident_id, only_open=True)
        if asked & set(each.actor_ids) and rules.is_similar(each.text, text)
    )


def reminder(unit: ReadUnit, request_id: str) -> str:
    """A text to send to those who have not answered a request. Raises a `Problem` where nobody is waited for."""
    view = request(unit, request_id)
    if view.state is not RequestState.OPEN or view.struck_at:
        raise Problem(_("{request} väntar inte på något svar.").format(request=view.label))
    incident = unit.get(Incident, unit.get(Request, request_id).incident_id)
    return rules.reminder_text(
        view, incident.name, actor_names(unit, incident.id), unit.now, exercise=incident.exercise
    )


def came_of(unit: ReadUnit, entry_ids: Sequence[str]) -> dict[str, tuple[str, ...]]:
    """The labels of the reports and requests that lines of the log became, by the line's id; struck ones left out."""
    labels: dict[str, tuple[str, ...]] = {}
    for table, label in ((SituationReport, rows.report_label), (Request, rows.request_label)):
        found = unit.session.exec(
            select(table.entry_id, table.number)
            .where(col(table.entry_id).in_(entry_ids), col(table.struck_at).is_(None))
            .order_by(col(table.number))
        ).all()
        for entry_id, number in found:
            labels[str(entry_id)] = (*labels.get(str(entry_id), ()), label(number))
    return labels


def _history(unit: ReadUnit, actor_id: str, origin: Origin) -> Sequence[SituationReport]:
    """The actor's latest reports that stand, the newest first."""
    return unit.session.exec(
        select(SituationReport)
        .where(
            SituationReport.actor_id == actor_id,
            SituationReport.origin == origin,
            col(SituationReport.struck_at).is_(None),
        )
        .order_by(col(SituationReport.as_of).desc(), col(SituationReport.number).desc())
        .limit(HISTORY)
    ).all()


def hits(unit: ReadUnit, found: Sequence[Found]) -> dict[str, Hit]:
    """Where what a search found belongs, by the id of the record that was found; what is not of this room is left
    out. A step or an answer belongs to its report or its request, a line to its version of the picture."""
    places: dict[str, Hit] = {}
    for each in found:
        if (place := _PLACES.get(each.kind)) and (hit := place(unit, each.record_id)):
            places[each.record_id] = hit
    return places


def _report_hit(unit: ReadUnit, record_id: str) -> Hit | None:
    row = unit.find(SituationReport, record_id)
    if row is None:
        return None
    said = rules.first_words(rows.answers_of(row))
    return Hit(REPORTS, row.id, rows.report_label(row.number), said, row.as_of, row.struck_at is not None)


def _step_hit(unit: ReadUnit, record_id: str) -> Hit | None:
    row = unit.find(ReportStep, record_id)
    report = row and _report_hit(unit, row.report_id)
    return replace(report, text=row.note, at=row.at) if row and report else None


def _request_hit(unit: ReadUnit, record_id: str) -> Hit | None:
    row = unit.find(Request, record_id)
    if row is None:
        return None
    return Hit(REQUESTS, row.id, rows.request_label(row.number), row.text, row.asked_at, row.struck_at is not None)


def _answer_hit(unit: ReadUnit, record_id: str) -> Hit | None:
    row = unit.find(RequestAnswer, record_id)
    asked = row and _request_hit(unit, row.request_id)
    return replace(asked, text=row.text, at=row.at) if row and asked else None


def _line_hit(unit: ReadUnit, record_id: str) -> Hit | None:
    row = unit.find(PictureLine, record_id)
    if row is None:
        return None
    label = rows.picture_label(unit.get(Picture, row.picture_id).number)
    return Hit(PICTURE, row.picture_id, label, row.text, row.as_of, row.struck_at is not None)


_PLACES: Mapping[str, Callable[[ReadUnit, str], Hit | None]] = {
    "situation_report": _report_hit,
    "report_step": _step_hit,
    "request": _request_hit,
    "request_answer": _answer_hit,
    "picture_line": _line_hit,
}


def situation(unit: ReadUnit, incident_id: str) -> SituationNow:
    """What the situation says to the overview."""
    holding = newest.newest_of(unit, incident_id)
    everything = requests(unit, incident_id)
    still_open = tuple(each for each in everything if each.state is RequestState.OPEN)
    told = board_rows(unit, incident_id, holding, still_open)
    by_handling = _counted(unit, incident_id)
    holds = [report for each in holding.values() for report in (each.own, each.received) if report]
    found = versions.pictures(unit, incident_id)
    final = next((each for each in found if each.locked), None)
    draft_id = found[0].id if found and found[0].locked is None else ""
    picture = versions.picture(unit, final.id) if final else None
    return SituationNow(
        board=told,
        reports=sum(by_handling.values()),
        latest=max(holds, key=lambda each: (each.received_at, each.id), default=None),
        new=by_handling.get(Handling.NEW, 0),
        contradictions=newest.contradictions(unit, incident_id, holding.values()),
        requests=len(everything),
        open_requests=still_open,
        latest_request_at=max((each.asked_at for each in everything), default=None),
        picture=picture,
        draft=versions.picture(unit, draft_id) if draft_id else None,
        not_considered=versions.since_final(unit, final.id) if final else (),
        actors_reported=sum(row.last is not None for row in told),
        horizons=compiling.horizons(picture.lines) if picture else frozenset(),
    )


def _counted(unit: ReadUnit, incident_id: str) -> dict[Handling, int]:
    """How many reports stand, by how far they have been dealt with."""
    query = (
        select(SituationReport.handling, sa.func.count())
        .where(SituationReport.incident_id == incident_id, col(SituationReport.struck_at).is_(None))
        .group_by(col(SituationReport.handling))
    )
    return {Handling(handling): count for handling, count in unit.session.exec(query).all()}
