"""The rows of the room read as views, for its own questions."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlmodel import col, select

from samledning.actor.queries import actor_names
from samledning.log.service import label as entry_label
from samledning.log.tables import LogEntry
from samledning.log.terms import reason_in_words
from samledning.register.queries import all_persons
from samledning.register.views import PersonView
from samledning.situation.tables import (
    Picture,
    PictureLine,
    ReportClock,
    ReportStep,
    Request,
    RequestAnswer,
    SituationReport,
)
from samledning.situation.terms import (
    Answers,
    ClockSetting,
    Course,
    Forecast,
    Horizon,
    Impact,
    Level,
    RequestState,
)
from samledning.situation.views import AnswerView, LineView, ReportView, RequestView, StepView
from samledning.store.unit import ReadUnit


def report_label(number: int) -> str:
    """The short name that people use for a report."""
    return f"{SituationReport.SERIES}{number}"


def request_label(number: int) -> str:
    """The short name that people use for a request."""
    return f"{Request.SERIES}{number}"


def picture_label(number: int) -> str:
    """The short name that people use for a version of the picture."""
    return f"{Picture.SERIES}{number}"


def initials(persons: Mapping[str, PersonView], person_id: str) -> str:
    """The initials of a person by id."""
    return persons[person_id].initials if person_id in persons else "?"


def answers_of(row: SituationReport) -> Answers:
    """What a report says under the eight questions."""
    return Answers(
        situation=row.situation,
        impacts=tuple(Impact(each["function"], Level(each["level"]), each["words"]) for each in row.impacts),
        taken=row.taken,
        planned=row.planned,
        outlook=tuple(Forecast(Horizon(each["horizon"]), Course(each["course"]), each["text"]) for each in row.outlook),
        resources=row.resources,
        needs=row.needs,
        communication=row.communication,
    )


def setting_of(row: ReportClock | None) -> ClockSetting:
    """When an actor is expected to report, as it was set; the plain setting where it never was."""
    if row is None:
        return ClockSetting()
    return ClockSetting(row.minutes, row.next_at, row.off, row.reason, row.set_at)


def entry_labels(unit: ReadUnit, entry_ids: Iterable[str | None]) -> dict[str | None, str]:
    """The labels of lines of the log, by id."""
    wanted = {each for each in entry_ids if each}
    if not wanted:
        return {}
    found = unit.session.exec(select(LogEntry.id, LogEntry.number).where(col(LogEntry.id).in_(wanted))).all()
    return {entry_id: entry_label(number) for entry_id, number in found}


def report_labels(unit: ReadUnit, report_ids: Iterable[str | None]) -> dict[str | None, str]:
    """The labels of reports, by id."""
    wanted = {each for each in report_ids if each}
    if not wanted:
        return {}
    found = unit.session.exec(
        select(SituationReport.id, SituationReport.number).where(col(SituationReport.id).in_(wanted))
    ).all()
    return {report_id: report_label(number) for report_id, number in found}


def report_views(unit: ReadUnit, rows: Sequence[SituationReport], current: Collection[str]) -> tuple[ReportView, ...]:
    """Reports of one incident; `current` holds the ids of those that are the newest of their actor and origin."""
    if not rows:
        return ()
    names = actor_names(unit, rows[0].incident_id)
    persons = all_persons(unit)
    entries = entry_labels(unit, (row.entry_id for row in rows))
    return tuple(
        ReportView(
            id=row.id,
            label=report_label(row.number),
            actor_id=row.actor_id,
            actor=names[row.actor_id],
            person_name=row.person_name,
            origin=row.origin,
            source=row.source,
            as_of=row.as_of,
            received_at=row.received_at,
            entered_at=row.entered_at,
            initials=initials(persons, row.person_id),
            entry_id=row.entry_id,
            entry=entries.get(row.entry_id, ""),
            confidence=row.confidence,
            handling=row.handling,
            marking=row.marking,
            secrecy_ground=row.secrecy_ground,
            nothing_new_since=row.nothing_new_since,
            answers=answers_of(row),
            current=row.id in current,
            struck_at=row.struck_at,
            struck_reason=reason_in_words(row.struck_reason),
        )
        for row in rows
    )


def step_views(unit: ReadUnit, report_id: str) -> tuple[StepView, ...]:
    """How a report has been dealt with, the oldest step first."""
    rows = unit.session.exec(
        select(ReportStep).where(ReportStep.report_id == report_id).order_by(col(ReportStep.at), col(ReportStep.id))
    ).all()
    persons = all_persons(unit) if rows else {}
    return tuple(
        StepView(row.at, initials(persons, row.person_id), row.handling, row.confidence, row.note) for row in rows
    )


def request_views(unit: ReadUnit, rows: Sequence[Request]) -> tuple[RequestView, ...]:
    """Requests of one incident with their answers, in the order they came."""
    if not rows:
        return ()
    known = _Known(
        unit.now,
        actor_names(unit, rows[0].incident_id),
        all_persons(unit),
        entry_labels(unit, (row.entry_id for row in rows)),
        report_labels(unit, (row.report_id for row in rows)),
    )
    answers = _answers(unit, [row.id for row in rows], known)
    return tuple(_request_view(row, answers.get(row.id, []), known) for row in rows)


@dataclass(frozen=True)
class _Known:
    """The time, and what things are called by their ids."""

    now: datetime
    names: Mapping[str, str]
    persons: Mapping[str, PersonView]
    entries: Mapping[str | None, str]
    reports: Mapping[str | None, str]


def _request_view(row: Request, answers: Sequence[AnswerView], known: _Known) -> RequestView:
    answered = {each.actor_id for each in answers}
    return RequestView(
        id=row.id,
        label=request_label(row.number),
        text=row.text,
        asked_at=row.asked_at,
        due_at=row.due_at,
        actor_ids=tuple(row.actor_ids),
        actors=tuple(known.names[each] for each in row.actor_ids),
        waiting_for=tuple(each for each in row.actor_ids if each not in answered),
        answers=tuple(answers),
        state=row.state,
        state_at=row.state_at,
        state_initials=initials(known.persons, row.state_by),
        state_reason=row.state_reason,
        initials=initials(known.persons, row.person_id),
        entry_id=row.entry_id,
        entry=known.entries.get(row.entry_id, ""),
        report_id=row.report_id,
        report=known.reports.get(row.report_id, ""),
        marking=row.marking,
        secrecy_ground=row.secrecy_ground,
        overdue=row.state is RequestState.OPEN and row.due_at is not None and row.due_at <= known.now,
        struck_at=row.struck_at,
        struck_reason=reason_in_words(row.struck_reason),
    )


def _answers(unit: ReadUnit, request_ids: Sequence[str], known: _Known) -> dict[str, list[AnswerView]]:
    """The answers that stand, the oldest first, by the request's id; one that came as a report says what that does."""
    rows = unit.session.exec(
        select(RequestAnswer)
        .where(col(RequestAnswer.request_id).in_(request_ids), col(RequestAnswer.struck_at).is_(None))
        .order_by(col(RequestAnswer.at), col(RequestAnswer.id))
    ).all()
    entries = entry_labels(unit, (row.entry_id for row in rows))
    report_ids = [row.report_id for row in rows if row.report_id]
    found = unit.session.exec(select(SituationReport).where(col(SituationReport.id).in_(report_ids))).all()
    reports = {row.id: row for row in found} if report_ids else {}
    answers: dict[str, list[AnswerView]] = {}
    for row in rows:
        report = reports.get(row.report_id or "")
        view = AnswerView(
            id=row.id,
            actor_id=row.actor_id,
            actor=known.names[row.actor_id],
            at=row.at,
            text=row.text or (report.situation if report else ""),
            report_id=row.report_id,
            report=report_label(report.number) if report else "",
            entry_id=row.entry_id,
            entry=entries.get(row.entry_id, ""),
            initials=initials(known.persons, row.person_id),
        )
        answers.setdefault(row.request_id, []).append(view)
    return answers


def line_views(unit: ReadUnit, rows: Sequence[PictureLine]) -> tuple[LineView, ...]:
    """Lines of the picture of one incident, in the order they came."""
    if not rows:
        return ()
    names = actor_names(unit, rows[0].incident_id)
    entries = entry_labels(unit, (row.entry_id for row in rows))
    reports = report_labels(unit, (row.report_id for row in rows))
    return tuple(
        LineView(
            id=row.id,
            key=row.line_key,
            heading=row.heading,
            horizon=row.horizon,
            course=row.course,
            position=row.position,
            text=row.text,
            report_id=row.report_id,
            report=reports.get(row.report_id, ""),
            question=row.question,
            function=row.function,
            entry_id=row.entry_id,
            entry=entries.get(row.entry_id, ""),
            actor_id=row.actor_id,
            actor=names[row.actor_id] if row.actor_id else "",
            source=row.source,
            as_of=row.as_of,
            confidence=row.confidence,
            marking=row.marking,
            secrecy_ground=row.secrecy_ground,
            changed_at=row.changed_at,
        )
        for row in rows
    )
