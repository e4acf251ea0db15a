"""What came of a line of the log in the rooms that own it."""

from dataclasses import dataclass

from sqlmodel import col, select

from samledning.situation import rows
from samledning.situation.tables import Request, RequestAnswer, SituationReport
from samledning.situation.terms import RequestState
from samledning.situation.views import RequestView
from samledning.store.unit import WriteUnit


@dataclass(frozen=True)
class Owned:
    """What came of a line and stands. `answered` are the requests that its reports answer and that can be answered
    still, `answer_ids` the answers that point at the line alone."""

    reports: tuple[SituationReport, ...] = ()
    requests: tuple[Request, ...] = ()
    answered: tuple[RequestView, ...] = ()
    answer_ids: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.reports or self.requests or self.answer_ids)


def owned_by(unit: WriteUnit, entry_id: str) -> Owned:
    """What came of a line."""
    unit.session.flush()
    found = unit.session.exec(
        select(SituationReport)
        .where(SituationReport.entry_id == entry_id, col(SituationReport.struck_at).is_(None))
        .order_by(col(SituationReport.number))
    ).all()
    asked = unit.session.exec(
        select(Request)
        .where(Request.entry_id == entry_id, col(Request.struck_at).is_(None))
        .order_by(col(Request.number))
    ).all()
    answers = unit.session.exec(
        select(RequestAnswer).where(RequestAnswer.entry_id == entry_id, col(RequestAnswer.struck_at).is_(None))
    ).all()
    answered = dict.fromkeys(each.request_id for each in answers if each.report_id)
    still = [
        row
        for row in (unit.get(Request, each) for each in answered)
        if row.state in (RequestState.OPEN, RequestState.ANSWERED) and row.struck_at is None
    ]
    return Owned(
        reports=tuple(found),
        requests=tuple(asked),
        answered=rows.request_views(unit, still),
        answer_ids=tuple(each.id for each in answers if each.report_id is None),
    )
