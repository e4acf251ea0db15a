"""Takes what comes in to the room that owns it: a line of the log and its correction. One transaction each.

What belongs to whom: a report becomes situation reports, one for each actor that the line names; a request becomes a
request to them all; a proposed agreement and a measure go to the room of goals, a parked issue to that of meetings.
Other kinds stay in the log, as does a report or a request that names no actor of the incident.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from samledning.actor.queries import actors
from samledning.agreement import service as goals
from samledning.errors import Problem
from samledning.i18n import _
from samledning.intake.owned import Owned, owned_by
from samledning.log import service as log
from samledning.log.tables import LogEntry
from samledning.log.terms import Kind, Marking, Reading, Spoken
from samledning.meeting import parking
from samledning.meeting.rules import as_spoken, speaker_of
from samledning.situation import requests, rules
from samledning.situation import service as reports
from samledning.situation.queries import the_request
from samledning.situation.rows import answers_of, report_label, request_label
from samledning.situation.tables import Request, SituationReport
from samledning.situation.terms import Answers, Handling
from samledning.situation.views import RequestView
from samledning.store.unit import WriteUnit

TO_GOALS = (Kind.AGREEMENT, Kind.ACTION)
HANDED_ON = (Kind.REPORT, Kind.REQUEST, *TO_GOALS, Kind.PARKED)
"""The kinds of line that another room than the log owns."""


def keep(
    unit: WriteUnit,
    incident_id: str,
    reading: Reading,
    *,
    entry_id: str | None = None,
    source: str = "",
    event_at: datetime | None = None,
    answers: Sequence[str] = (),
    spoken: Spoken | None = None,
    report: bool = False,
) -> str:
    """Keep a line in the log and hand it to its owner. Returns its label, such as `L12`.

    A report becomes one situation report for each actor named, with the text as the answer to the first question; a
    request becomes one request to them all, a proposal an agreement, a measure an action. `answers` are the labels of
    the open requests that the user says the line answers. Other kinds stay in the log. `spoken` is where in a meeting
    it was said: what an actor says in a round is its report, as it is elsewhere where `report` says so. Arguments and
    errors otherwise as in `log.service.add`; a `Problem` too where nobody whom the line is a report from was asked.
    """
    reading = as_spoken(reading, spoken, report=report)
    if spoken:
        spoken = replace(spoken, speaker_id=speaker_of(reading, spoken))
    _refuse_answers(reading, answers)
    if reading.kind not in HANDED_ON:
        return log.add(unit, incident_id, reading, entry_id=entry_id, source=source, event_at=event_at, spoken=spoken)
    said = replace(reading, answers=tuple(answers))
    row = log.write(unit, incident_id, said, entry_id=entry_id, source=source, event_at=event_at, spoken=spoken)
    if row in unit.session.new:
        hand_on(unit, row, answers=_asked(unit, incident_id, answers))
    return log.label(row.number)


def correct(
    unit: WriteUnit,
    entry_id: str,
    reading: Reading,
    reason: str = "",
    *,
    event_at: datetime | None = None,
    new_id: str | None = None,
    answers: Sequence[str] | None = None,
) -> str:
    """Put a line right, and with it what came of it. Returns the new line's label.

    A report is struck and a new one takes its place, with the answers that were filled in beside the line; a request
    is changed and keeps its label, as do a measure and a proposal that nobody has answered. Without `answers` the line
    answers what it answered. Arguments and errors otherwise as in `log.service.correct`.
    """
    if new_id and (known := unit.find(LogEntry, new_id)):
        return log.label(known.number)
    old, before = unit.get(LogEntry, entry_id), owned_by(unit, entry_id)
    _refuse_answers(reading, answers or ())
    asked = before.answered if answers is None else _asked(unit, old.incident_id, answers)
    if not _is_report(reading):
        asked = ()
    said = replace(reading, answers=tuple(each.label for each in asked))
    kept_as = new_id or unit.new_id()
    label = log.correct(unit, entry_id, said, reason, event_at=event_at, new_id=kept_as)
    if label == log.label(old.number):
        return label  # nothing was changed
    why = old.struck_reason
    for report in before.reports:
        reports.strike(unit, report.id, why)
    hand_on(unit, unit.get(LogEntry, kept_as), before, answers=asked)
    goals.follow_correction(unit, entry_id, kept_as, reading)
    parking.follow_correction(unit, entry_id, unit.get(LogEntry, kept_as), reading)
    for request in before.requests:
        if request.entry_id == entry_id:
            requests.strike(unit, request.id, why)
    return label


def strike(unit: WriteUnit, entry_id: str, reason: str) -> None:
    """Strike a line, and what came of it, with the same reason. A reason is required."""
    goals.strike_with_entry(unit, entry_id, reason)
    parking.strike_with_entry(unit, entry_id, reason)
    log.strike(unit, entry_id, reason)
    strike_owned(unit, owned_by(unit, entry_id), reason)


def mark(unit: WriteUnit, entry_id: str, marking: Marking, ground: str = "") -> None:
    """Change who may see a line, and what came of it. Raises a `Problem` for secrecy without its ground in law."""
    log.mark(unit, entry_id, marking, ground)
    owned = owned_by(unit, entry_id)
    for report in owned.reports:
        reports.mark(unit, report.id, marking, ground)
    for request in owned.requests:
        requests.mark(unit, request.id, marking, ground)
    goals.mark_with_entry(unit, entry_id, marking, ground)
    parking.mark_with_entry(unit, entry_id, marking, ground)


def name_source(unit: WriteUnit, entry_id: str, source: str) -> None:
    """Say where a line's information comes from, and that of the reports that came of it."""
    log.name_source(unit, entry_id, source)
    for report in owned_by(unit, entry_id).reports:
        reports.name_source(unit, report.id, source)


def hand_on(
    unit: WriteUnit, entry: LogEntry, before: Owned | None = None, *, answers: Sequence[RequestView] = ()
) -> tuple[str, ...]:
    """Let the owner of a line have it. `before` is what came of the line that it corrects. Returns the labels of what
    came of it now."""
    if entry.kind in TO_GOALS and before is None:
        return (_to_goals(unit, entry),)
    if entry.kind is Kind.PARKED and before is None:
        return (parking.from_line(unit, entry.incident_id, entry),)
    concerned = entry.actor_ids
    if entry.everyone:
        concerned = [each.id for each in actors(unit, entry.incident_id)]
    if entry.kind not in (Kind.REPORT, Kind.REQUEST) or not concerned or not entry.text.strip():
        return ()
    before = before or Owned()
    if entry.kind is Kind.REQUEST:
        return (_ask(unit, entry, concerned, before),)
    _refuse_unasked(concerned, answers)
    labels = []
    for actor_id in concerned:
        prior = next((each for each in before.reports if each.actor_id == actor_id), None)
        report = _report(unit, entry, actor_id, prior)
        labels.append(report_label(report.number))
        for request in answers:
            if actor_id in request.actor_ids:
                requests.answer(
                    unit, request.id, actor_id, report_id=report.id, entry_id=entry.id, at=report.received_at
                )
    return tuple(labels)


def _to_goals(unit: WriteUnit, entry: LogEntry) -> str:
    """The proposal or the measure that a line makes."""
    said = Reading(
        typed=entry.typed,
        kind=entry.kind,
        text=entry.text,
        actor_ids=tuple(entry.actor_ids),
        everyone=entry.everyone,
        unresolved=entry.unresolved,
        due_at=entry.due_at,
        marking=entry.marking,
    )
    make = goals.propose_from_line if entry.kind is Kind.AGREEMENT else goals.action_from_line
    return make(unit, entry.incident_id, entry.id, said)


def strike_owned(unit: WriteUnit, owned: Owned, reason: str) -> None:
    """Strike all that came of a line."""
    for report in owned.reports:
        reports.strike(unit, report.id, reason)
    for request in owned.requests:
        requests.strike(unit, request.id, reason)
    for answer_id in owned.answer_ids:
        requests.strike_answer(unit, answer_id, reason)


def _report(unit: WriteUnit, entry: LogEntry, actor_id: str, prior: SituationReport | None) -> SituationReport:
    """A report that a line brings; one that takes the place of another has what was filled in beside the line."""
    said, since = Answers(situation=entry.text), None
    if rules.says_nothing_new(entry.text):
        since = reports.newest_as_of(unit, actor_id)
    if prior:
        said = replace(answers_of(prior), situation=entry.text)
    if since and said == Answers(situation=entry.text):
        said = Answers()
    report = reports.write(
        unit,
        actor_id,
        said,
        as_of=entry.event_at,
        received_at=entry.event_at,
        person_name=prior.person_name if prior else "",
        source=entry.source,
        confidence=prior.confidence if prior else None,
        marking=rules.stricter(entry.marking, prior.marking) if prior else entry.marking,
        secrecy_ground=entry.secrecy_ground or (prior.secrecy_ground if prior else ""),
        nothing_new_since=since,
        entry_id=entry.id,
    )
    if prior and prior.handling is Handling.AWAITING:
        requests.complete_instead(unit, prior.id, report.id)
    return report


def _ask(unit: WriteUnit, entry: LogEntry, concerned: Sequence[str], before: Owned) -> str:
    """The request that a line makes, or that it changes where the line before it made one."""
    if before.requests:
        known: Request = before.requests[0]
        requests.follow_line(unit, known.id, entry.id, actor_ids=concerned, text=entry.text, due_at=entry.due_at)
        return request_label(known.number)
    request_id = requests.ask(
        unit,
        entry.incident_id,
        concerned,
        entry.text,
        due_at=entry.due_at,
        asked_at=min(entry.event_at, unit.now),
        marking=entry.marking,
        secrecy_ground=entry.secrecy_ground,
        entry_id=entry.id,
    )
    return request_label(unit.get(Request, request_id).number)


def _asked(unit: WriteUnit, incident_id: str, labels: Sequence[str]) -> tuple[RequestView, ...]:
    """The requests that people call so. Raises a `Problem` for one that does not exist."""
    return tuple(the_request(unit, incident_id, label) for label in dict.fromkeys(labels))


def _is_report(reading: Reading) -> bool:
    """Whether a line says who reports; one that fits several actors, or none, is not handed on."""
    return reading.kind is Kind.REPORT and (reading.everyone or bool(reading.actor_ids))


def _refuse_answers(reading: Reading, answers: Sequence[str]) -> None:
    if answers and not _is_report(reading):
        raise Problem(_("Bara en rapport från en aktör kan svara på en begäran; börja raden med aktörens namn."))


def _refuse_unasked(concerned: Sequence[str], answers: Sequence[RequestView]) -> None:
    for request in answers:
        if not set(concerned) & set(request.actor_ids):
            raise Problem(_("{request} är inte ställd till den aktören.").format(request=request.label))
