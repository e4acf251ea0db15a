"""What can be done to requests: ask actors, link their answers, close."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlmodel import col, select

from samledning.actor.editing import change, refuse_fields, required, standing, tidy, try_ground
from samledning.actor.editing import strike as strike_row
from samledning.errors import Problem
from samledning.i18n import _
from samledning.incident.tables import Incident
from samledning.log.terms import Marking
from samledning.situation.rows import request_label
from samledning.situation.support import step
from samledning.situation.tables import Request, RequestAnswer, SituationReport
from samledning.situation.terms import Handling, RequestState
from samledning.store.unit import ReadUnit, WriteUnit

REQUEST_FIELDS = ("text", "due_at", "actor_ids", "marking", "secrecy_ground")
"""What a form may change of a request."""

WAITED_FOR = (RequestState.OPEN, RequestState.ANSWERED)
"""The states that follow from who has answered; the others are set by hand."""


def ask(
    unit: WriteUnit,
    incident_id: str,
    actor_ids: Sequence[str],
    text: str,
    *,
    due_at: datetime | None = None,
    asked_at: datetime | None = None,
    marking: Marking = Marking.PARTICIPANTS,
    secrecy_ground: str = "",
    entry_id: str | None = None,
    report_id: str | None = None,
) -> str:
    """Ask actors for something, by `due_at` (UTC) where given. Returns the request's id.

    Raises a `Problem` for an empty text, for nobody asked, for a due time before it was asked.
    """
    unit.get(Incident, incident_id)
    for actor_id in actor_ids:
        standing(unit, actor_id)
    values = tidy(
        {
            "text": text,
            "due_at": due_at,
            "actor_ids": tuple(dict.fromkeys(actor_ids)),
            "asked_at": asked_at or unit.now,
            "marking": marking,
            "secrecy_ground": secrecy_ground,
        }
    )
    _try_request(values)
    return unit.make(
        Request,
        incident_id=incident_id,
        number=unit.number(incident_id, Request.SERIES),
        person_id=unit.actor_person,
        entry_id=entry_id,
        report_id=report_id,
        state_at=unit.now,
        state_by=unit.actor_person,
        **values,
    ).id


def edit(unit: WriteUnit, request_id: str, base: Mapping[str, object], mine: Mapping[str, object]) -> None:
    """Change what a form changed of a request. Raises `Clash` as `merge` does, a `Problem` as asking does."""
    refuse_fields(mine, REQUEST_FIELDS)
    row = _standing_request(unit, request_id)
    if change(row, base, mine, _try_request):
        _settle(unit, row)


def answer(
    unit: WriteUnit,
    request_id: str,
    actor_id: str,
    text: str = "",
    *,
    report_id: str | None = None,
    entry_id: str | None = None,
    at: datetime | None = None,
) -> str:
    """Link an answer from one of those asked: a text, a report, a line of the log. Returns the answer's id.

    The request is answered once all have. A report that waited to be completed by it is new again. Raises a `Problem`
    for an actor that was not asked, for an answer that says nothing, for a request that is closed or withdrawn.
    """
    row = _standing_request(unit, request_id)
    label = request_label(row.number)
    if row.state not in WAITED_FOR:
        raise Problem(_("{request} är inte öppen; öppna den igen först.").format(request=label))
    if actor_id not in row.actor_ids:
        raise Problem(_("{request} är inte ställd till den aktören.").format(request=label))
    if not (text.strip() or report_id or entry_id):
        raise Problem(_("Skriv vad aktören svarade."))
    made = unit.make(
        RequestAnswer,
        incident_id=row.incident_id,
        request_id=request_id,
        actor_id=actor_id,
        at=at or unit.now,
        text=text.strip(),
        report_id=report_id,
        entry_id=entry_id,
        person_id=unit.actor_person,
    )
    _settle(unit, row)
    _completed(unit, row, actor_id)
    return made.id


def follow_line(
    unit: WriteUnit, request_id: str, entry_id: str, *, actor_ids: Sequence[str], text: str, due_at: datetime | None
) -> None:
    """The line of the log that a request came with was put right, as the line `entry_id`: the request with it."""
    row = _standing_request(unit, request_id)
    mine = {"actor_ids": tuple(actor_ids), "text": text, "due_at": due_at}
    edit(unit, request_id, {name: getattr(row, name) for name in mine}, mine)
    row.entry_id = entry_id


def complete_instead(unit: WriteUnit, report_id: str, instead_id: str) -> None:
    """A report that waits to be completed gave way to another: the other one waits instead."""
    instead = unit.get(SituationReport, instead_id)
    for row in unit.session.exec(
        select(Request).where(
            Request.report_id == report_id, Request.state == RequestState.OPEN, col(Request.struck_at).is_(None)
        )
    ).all():
        row.report_id = instead_id
    step(unit, instead, handling=Handling.AWAITING)


def strike_answer(unit: WriteUnit, answer_id: str, reason: str) -> None:
    """The answer was linked wrongly; it stays readable, and the request waits for the actor again."""
    row = unit.get(RequestAnswer, answer_id)
    strike_row(unit, row, reason)
    _settle(unit, unit.get(Request, row.request_id))


def strike_answers_of(unit: WriteUnit, report_id: str, reason: str) -> None:
    """A report does not hold: nor do the answers that it gave."""
    unit.session.flush()
    for row in unit.session.exec(
        select(RequestAnswer).where(RequestAnswer.report_id == report_id, col(RequestAnswer.struck_at).is_(None))
    ).all():
        strike_answer(unit, row.id, reason)


def close(unit: WriteUnit, request_id: str, reason: str) -> None:
    """No more answers are waited for. A reason is required."""
    _set_state(unit, _waited_for(unit, request_id), RequestState.CLOSED, required(reason))


def withdraw(unit: WriteUnit, request_id: str, reason: str) -> None:
    """The request is taken back: nobody needs to answer. A reason is required."""
    _set_state(unit, _waited_for(unit, request_id), RequestState.WITHDRAWN, required(reason))


def reopen(unit: WriteUnit, request_id: str, reason: str) -> None:
    """Wait for answers again, where it was closed or withdrawn. A reason is required."""
    row = _standing_request(unit, request_id)
    if row.state in WAITED_FOR:
        raise Problem(_("{request} är inte avslutad.").format(request=request_label(row.number)))
    _set_state(unit, row, RequestState.OPEN, required(reason))
    _settle(unit, row)


def mark(unit: WriteUnit, request_id: str, marking: Marking, ground: str = "") -> None:
    """Change who may see a request. Raises a `Problem` for secrecy without its ground in law."""
    try_ground(marking, ground)
    row = unit.get(Request, request_id)
    row.marking, row.secrecy_ground = marking, ground.strip()


def strike(unit: WriteUnit, request_id: str, reason: str) -> None:
    """The request was kept wrongly; it stays readable. A reason is required."""
    strike_row(unit, unit.get(Request, request_id), reason)


def _standing_request(unit: WriteUnit, request_id: str) -> Request:
    row = unit.get(Request, request_id)
    if row.struck_at is not None:
        raise Problem(_("{request} är struken.").format(request=request_label(row.number)))
    return row


def _waited_for(unit: WriteUnit, request_id: str) -> Request:
    row = _standing_request(unit, request_id)
    if row.state not in WAITED_FOR:
        raise Problem(_("{request} är redan avslutad.").format(request=request_label(row.number)))
    return row


def _settle(unit: WriteUnit, row: Request) -> None:
    """Let the state follow from who has answered, unless it was set by hand."""
    if row.state not in WAITED_FOR:
        return
    unit.session.flush()
    waits = set(row.actor_ids) - answered_by(unit, row.id)
    state = RequestState.OPEN if waits else RequestState.ANSWERED
    if state is not row.state:
        _set_state(unit, row, state, "")


def answered_by(unit: ReadUnit, request_id: str) -> set[str]:
    """The ids of the actors that have answered a request."""
    query = select(RequestAnswer.actor_id).where(
        RequestAnswer.request_id == request_id, col(RequestAnswer.struck_at).is_(None)
    )
    return set(unit.session.exec(query).all())


def _set_state(unit: WriteUnit, row: Request, state: RequestState, reason: str) -> None:
    row.state, row.state_at, row.state_by, row.state_reason = state, unit.now, unit.actor_person, reason


def _completed(unit: WriteUnit, row: Request, actor_id: str) -> None:
    """What a report waited for has come: somebody has to look at it again."""
    report = unit.get(SituationReport, row.report_id) if row.report_id else None
    if report and report.actor_id == actor_id and report.handling is Handling.AWAITING and report.struck_at is None:
        step(unit, report, handling=Handling.NEW, note=request_label(row.number))


def _try_request(values: Mapping[str, Any]) -> None:
    if not values["text"]:
        raise Problem(_("Skriv vad du frågar efter."))
    if not values["actor_ids"]:
        raise Problem(_("Välj minst en aktör att fråga."))
    if values["due_at"] and values["due_at"] <= values["asked_at"]:
        raise Problem(_("Ange en tid för svaret som ligger efter att frågan ställdes."))
    try_ground(values["marking"], values["secrecy_ground"])
