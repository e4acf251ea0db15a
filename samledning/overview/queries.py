"""Joins what every room offers: facts, evidence, and the case at a glance."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

import sqlalchemy as sa
from sqlmodel import col, select

from samledning.actor.queries import analysis, call_rows, considered_kinds
from samledning.agreement.queries import board
from samledning.checklist import rules as checklist_rules
from samledning.checklist.queries import runs
from samledning.checklist.tables import ChecklistRun
from samledning.checklist.terms import Evidence, Facts, Library, ListKind
from samledning.checklist.views import RunView
from samledning.evaluation.queries import after, open_lessons, open_notes
from samledning.evaluation.views import AfterView
from samledning.incident.queries import incident, moments, staffing
from samledning.intake.queries import came_of
from samledning.log.queries import page
from samledning.log.service import label
from samledning.log.tables import LogEntry
from samledning.log.terms import Kind, Marking
from samledning.log.views import LogFilter
from samledning.meeting import queries as meeting
from samledning.meeting.lead import lead
from samledning.meeting.written import MINUTES
from samledning.monitoring.queries import monitoring
from samledning.overview import rules, steps
from samledning.overview.evidence import evidence_of
from samledning.overview.perspectives import prompts
from samledning.overview.terms import CaseNow, MeetingsNow, Tally
from samledning.overview.views import AtHand, ListProgress, OverviewView
from samledning.release.queries import versions
from samledning.release.views import LockedView
from samledning.review import rules as review_rules
from samledning.review.queries import clocks, dismissals, newest
from samledning.review.terms import Quiet
from samledning.review.views import QuestionView
from samledning.situation.queries import situation
from samledning.store.unit import ReadUnit

LATEST_LINES = 12


def facts(unit: ReadUnit, incident_id: str) -> Facts:
    """What the conditions of checklist items are tried against. Raises a `Problem` where there is no such incident."""
    return rules.facts_of(case_now(unit, incident_id))


def evidence(unit: ReadUnit, incident_id: str) -> tuple[Evidence, ...]:
    """What the case holds that answers checklist items. Raises a `Problem` where there is no such incident."""
    return evidence_of(case_now(unit, incident_id))


def checklists(unit: ReadUnit, incident_id: str, library: Library) -> tuple[RunView, ...]:
    """Every run in the incident, with its evidence. Raises a `Problem` where there is no such incident."""
    return _runs(unit, case_now(unit, incident_id), library)


def at_hand(
    unit: ReadUnit, incident_id: str, library: Library, viewer_id: str | None = None, quiet: Quiet | None = None
) -> AtHand:
    """What there is to do, for the person who looks; `quiet` are the hours in which no question comes round.

    Raises a `Problem` where there is no such incident.
    """
    case = case_now(unit, incident_id, viewer_id)
    return AtHand(**_at_hand(unit, case, library, quiet))


def overview(
    unit: ReadUnit, incident_id: str, library: Library, viewer_id: str | None = None, quiet: Quiet | None = None
) -> OverviewView:
    """The case at a glance, as `at_hand`. Raises a `Problem` where there is no such incident."""
    case = case_now(unit, incident_id, viewer_id)
    latest = page(unit, incident_id, LogFilter(struck=False), size=LATEST_LINES).entries
    return OverviewView(
        **_at_hand(unit, case, library, quiet),
        incident=case.incident,
        moments=case.moments,
        staffing=case.staffing,
        latest=latest,
        became=came_of(unit, [entry.id for entry in latest]),
    )


def _at_hand(unit: ReadUnit, case: CaseNow, library: Library, quiet: Quiet | None) -> dict[str, Any]:
    """The fields of `AtHand`. In a closed incident nothing is to be done."""
    states = case.meetings.states
    held = rules.newest_held(states)
    final = [each.id for each in library.lists if each.kind is ListKind.MEETING][-1:]

    def asks_nothing(run: ChecklistRun) -> bool:
        if run.kind is not ListKind.MEETING or run.number not in states:
            return False
        return rules.asks_nothing(
            states[run.number],
            is_final=run.list_id in final,
            is_closed=run.closed_at is not None,
            is_newest=run.number == held,
        )

    lists = rules.asking(_runs(unit, case, library, besides=asks_nothing), case.now, states)
    waiting = lists if case.incident.closed_at is None else ()
    case = replace(case, questions=_questions(unit, case, waiting, quiet))
    # Continuous questions are not worked off one by one: they come round.
    progress = tuple(_progress(run) for run in rules.in_turn(lists) if run.kind is not ListKind.CONTINUOUS)
    due, found = checklist_rules.due(waiting, case.now), steps.steps(case)
    coming = rules.coming(checklist_rules.coming(waiting, case.now), case) if case.incident.closed_at is None else ()
    everything = rules.todo(due, found, progress if waiting else (), case.now)
    todo, dismissed = rules.parted(everything, dismissals(unit, case.incident.id))
    return {
        "progress": progress,
        "due": due,
        "coming": coming,
        "steps": found,
        "todo": todo,
        "dismissed": dismissed,
        "situation": case.situation,
        "agreement": case.agreement,
        "questions": case.questions,
        "prompts": prompts(case),
        "turns": rules.turns(case, coming),
        "meetings": case.meetings,
    }


def case_now(
    unit: ReadUnit, incident_id: str, viewer_id: str | None = None, questions: tuple[QuestionView, ...] = ()
) -> CaseNow:
    """What the rooms hold of an incident; the `questions` that come round are known once the lists have been read.

    Raises a `Problem` where there is none with that id.
    """
    analysed, released = analysis(unit, incident_id), versions(unit, incident_id)
    return CaseNow(
        now=unit.now,
        incident=incident(unit, incident_id),
        moments=moments(unit, incident_id),
        staffing=tuple(each for each in staffing(unit, incident_id) if each.until is None),
        actors=tuple(sorted(analysed.actors, key=lambda each: each.id)),
        analysis=analysed,
        calls=call_rows(unit, incident_id, analysed.actors),
        considered=considered_kinds(unit, incident_id),
        tallies=_tallies(unit, incident_id),
        situation=situation(unit, incident_id),
        agreement=board(unit, incident_id),
        questions=questions,
        answers=newest(unit, incident_id),
        standing=newest(unit, incident_id, says_something=True),
        monitoring=monitoring(unit, incident_id, viewer_id),
        viewer_id=viewer_id,
        released=released,
        meetings=_meetings(unit, incident_id, released),
    )


def _meetings(unit: ReadUnit, incident_id: str, released: Sequence[LockedView]) -> MeetingsNow:
    table = meeting.board(unit, incident_id)
    now, last = table.ongoing or table.coming, table.last
    written = [each for each in released if last and each.kind == MINUTES and each.label.startswith(f"{last.label} ")]
    return MeetingsNow(
        board=table,
        preparing=meeting.prepare(unit, table.coming.id) if table.coming else None,
        leading=lead(unit, table.ongoing.id) if table.ongoing else None,
        agenda=meeting.agenda(unit, now.id) if now else (),
        invitees=meeting.invitees(unit, now.id) if now else (),
        minutes=next(iter(written), None),
        after=after(unit, incident_id, last.id) if last else AfterView(),
        notes=open_notes(unit, incident_id),
        lessons=open_lessons(unit, besides=incident_id),
    )


def _runs(
    unit: ReadUnit, case: CaseNow, library: Library, *, besides: Callable[[ChecklistRun], bool] | None = None
) -> tuple[RunView, ...]:
    return runs(unit, case.incident.id, library, evidence_of(case), rules.facts_of(case), besides=besides)


def _questions(unit: ReadUnit, case: CaseNow, runs: Sequence[RunView], quiet: Quiet | None) -> tuple[QuestionView, ...]:
    incident = case.incident
    set_by_hand = clocks(unit, incident.id)
    known = review_rules.Known(incident.phase, incident.opened_at, case.answers, case.standing, set_by_hand, quiet)
    return review_rules.questions(runs, known)


def _progress(run: RunView) -> ListProgress:
    upcoming = run.item(run.next_id) if run.next_id else None
    return ListProgress(run.id, run.list_id, run.label, run.handled, run.total, upcoming)


def _tallies(unit: ReadUnit, incident_id: str) -> tuple[Tally, ...]:
    """The lines of the log by sort. Plain entries, which are by far the most, are not looked at unless marked."""
    sorts = [
        found
        for wanted in (
            col(LogEntry.kind).in_([kind for kind in Kind if kind is not Kind.ENTRY]),
            sa.and_(col(LogEntry.kind) == Kind.ENTRY, col(LogEntry.marking).in_(sorted(rules.CLOSED_MARKINGS))),
        )
        for found in unit.session.exec(
            select(LogEntry.kind, LogEntry.marking, sa.func.count(), sa.func.max(LogEntry.number))
            .where(LogEntry.incident_id == incident_id, col(LogEntry.struck_at).is_(None), wanted)
            .group_by(col(LogEntry.kind), col(LogEntry.marking))
        ).all()
    ]
    latest = select(LogEntry.number, LogEntry.event_at).where(
        LogEntry.incident_id == incident_id, col(LogEntry.number).in_([number for *_sort, number in sorts])
    )
    times = dict(unit.session.exec(latest).all())
    return tuple(
        Tally(Kind(kind), Marking(marking), count, number, label(number), times[number])
        for kind, marking, count, number in sorts
    )
