"""Questions to reports, to the board and to requests; every answer is a view."""

from collections.abc import Iterable, Sequence

from sqlmodel import col, select

from samledning.log.terms import OpenRequest
from samledning.situation.tables import Request, RequestAnswer
from samledning.situation.terms import Origin, RequestState
from samledning.situation.views import (
    BoardRow,
    Contradiction,
    Hit,
    ReportDetail,
    ReportDraft,
    ReportFilter,
    ReportPage,
    ReportView,
    RequestView,
    SituationNow,
)
from samledning.store.search import Found
from samledning.store.unit import ReadUnit

PAGE = 200


def reports(
    unit: ReadUnit,
    incident_id: str,
    wanted: ReportFilter | None = None,
    *,
    older_than: int | None = None,
    size: int = PAGE,
) -> ReportPage:
    """A page of reports, the one kept last first; `older_than` is the number that the page before ended with."""
    raise NotImplementedError


def report(unit: ReadUnit, report_id: str) -> ReportDetail:
    """A report with all that belongs to it. Raises a `Problem` where there is none with that id."""
    raise NotImplementedError


def the_report(unit: ReadUnit, incident_id: str, wanted: str) -> ReportView:
    """The report that people call `R7` (or `7`). Raises a `Problem` where there is none."""
    raise NotImplementedError


def draft(unit: ReadUnit, actor_id: str, origin: Origin = Origin.OWN) -> ReportDraft:
    """What a form for the actor's next report begins with: its newest answer to each question."""
    raise NotImplementedError


def contradictions(unit: ReadUnit, incident_id: str) -> tuple[Contradiction, ...]:
    """Reports that hold and do not agree: judged so by somebody, or own and received levels that differ."""
    raise NotImplementedError


def board(unit: ReadUnit, incident_id: str) -> tuple[BoardRow, ...]:
    """One row for each actor that is expected to report: the longest overdue first, then by name."""
    raise NotImplementedError


def requests(unit: ReadUnit, incident_id: str, *, only_open: bool = False) -> tuple[RequestView, ...]:
    """The requests that are not struck: open ones first, by due time, then the others, the newest first."""
    raise NotImplementedError


def request(unit: ReadUnit, request_id: str) -> RequestView:
    """One request, also a struck one. Raises a `Problem` where there is none with that id."""
    raise NotImplementedError


def the_request(unit: ReadUnit, incident_id: str, wanted: str) -> RequestView:
    """The request that people call `B4` (or `4`). Raises a `Problem` where there is none."""
    raise NotImplementedError


def open_requests(unit: ReadUnit, incident_id: str) -> tuple[OpenRequest, ...]:
    """The open requests as the log line knows them: each with the actors that have not answered."""
    rows = unit.session.exec(
        select(Request)
        .where(
            Request.incident_id == incident_id,
            Request.state == RequestState.OPEN,
            col(Request.struck_at).is_(None),
        )
        .order_by(col(Request.number))
    ).all()
    found = select(RequestAnswer.request_id, RequestAnswer.actor_id).where(
        col(RequestAnswer.request_id).in_([row.id for row in rows]), col(RequestAnswer.struck_at).is_(None)
    )
    answered = set(unit.session.exec(found).all()) if rows else set()
    return tuple(
        OpenRequest(
            f"{Request.SERIES}{row.number}", tuple(each for each in row.actor_ids if (row.id, each) not in answered)
        )
        for row in rows
    )


def similar_requests(unit: ReadUnit, incident_id: str, actor_ids: Iterable[str], text: str) -> tuple[RequestView, ...]:
    """Open requests to some of the same actors in nearly the same words: one may be enough."""
    raise NotImplementedError


def reminder(unit: ReadUnit, request_id: str) -> str:
    """A text to send to those who have not answered a request. Raises a `Problem` where everybody has."""
    raise NotImplementedError


def came_of(unit: ReadUnit, entry_ids: Sequence[str]) -> dict[str, tuple[str, ...]]:
    """The labels of the reports and requests that lines of the log became, by the line's id; struck ones left out."""
    raise NotImplementedError


def hits(unit: ReadUnit, found: Sequence[Found]) -> dict[str, Hit]:
    """Where what a search found belongs, by the id of the record that was found; what is not of this room is
    left out."""
    raise NotImplementedError


def situation(unit: ReadUnit, incident_id: str) -> SituationNow:
    """What the situation says to the overview."""
    raise NotImplementedError
