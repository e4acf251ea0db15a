"""What the case as it stands says to the checklists, which of them are in turn, and what is to be done now. Pure."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta

from samledning import clock
from samledning.checklist.terms import Facts, ListKind
from samledning.checklist.views import DueItem, ItemView, RunView
from samledning.i18n import _
from samledning.log.terms import Marking
from samledning.meeting.terms import MeetingState
from samledning.overview.terms import CaseNow, Step, Todo, TodoKind, Urgency
from samledning.overview.views import ListProgress

CLOSED_MARKINGS = frozenset((Marking.SENSITIVE, Marking.SECRET))

OVER_AFTER_START = timedelta(hours=3)
OVER_AFTER_BEGINNING = timedelta(hours=12)
"""A meeting is taken to be over this long after its start, or, where nobody has said when it starts, this long after
its lists were begun: longer than almost any meeting lasts, and than a shift in which one is prepared."""


def facts_of(case: CaseNow) -> Facts:
    """What the conditions of items are tried against. The form of a meeting is that of the one that goes on, else that
    of the one planned next; nobody knows it where there is neither."""
    meeting = case.meetings.board.ongoing or case.meetings.board.coming
    return {
        **({"meeting_form": meeting.channel.value} if meeting else {}),
        "exercise": case.incident.exercise,
        "phase": case.incident.phase.value,
        "actor_count": len(case.actors),
        "sensitive": any(tally.marking in CLOSED_MARKINGS for tally in case.tallies),
    }


def asking(
    runs: Sequence[RunView], now: datetime, meetings: Mapping[int, MeetingState] | None = None
) -> tuple[RunView, ...]:
    """The open runs that still ask for something: of a meeting that is over only its last list, the one for afterwards.

    Nobody prepares or leads a meeting that has been held, and what was left undone then shall not hide what is to be
    done now. `meetings` tells where each is, by the number of its runs; of one that was cancelled nothing is asked.
    `runs` come in the order of their lists.
    """
    states = meetings or {}
    last = {run.number: run for run in runs if run.kind is ListKind.MEETING}
    return tuple(
        run
        for run in runs
        if run.closed_at is None
        and (
            run.kind is not ListKind.MEETING
            or (
                states.get(run.number) is not MeetingState.CANCELLED
                and (last[run.number] is run or not over(run, now, states.get(run.number)))
            )
        )
    )


def over(run: RunView, now: datetime, state: MeetingState | None = None) -> bool:
    """Whether the meeting of a run is over: it says so itself (`state`); of runs without one it is taken to be after a
    while."""
    if state is not None:
        return state is MeetingState.HELD
    if run.starts_at is not None:
        return run.starts_at + OVER_AFTER_START <= now
    return run.started_at is not None and run.started_at + OVER_AFTER_BEGINNING <= now


def in_turn(runs: Sequence[RunView]) -> tuple[RunView, ...]:
    """Of one meeting's lists only the first with something left, since they follow on each other; all other runs."""
    first: dict[int, RunView] = {}
    for run in runs:
        if run.kind is ListKind.MEETING and run.next_id:
            first.setdefault(run.number, run)
    return tuple(
        run for run in runs if run.kind is not ListKind.MEETING or not run.next_id or first.get(run.number) is run
    )


def todo(
    due: Iterable[DueItem], steps: Sequence[Step], progress: Iterable[ListProgress], now: datetime
) -> tuple[Todo, ...]:
    """What is most worth doing, in one order: warnings, what is late, steps by urgency, the next item of each list, and
    last the steps that can wait. An item that is late is not named a second time as the next one."""
    late = [_late(each, now) for each in due]
    named = {each.key for each in late}
    coming = [_next(each, each.next) for each in progress if each.next]
    return (
        *(_step(each) for each in steps if each.alarm),
        *late,
        *(_step(each) for each in steps if each.urgency is not Urgency.LATER and not each.alarm),
        *(each for each in coming if each.key not in named),
        *(_step(each) for each in steps if each.urgency is Urgency.LATER),
    )


def _late(item: DueItem, now: datetime) -> Todo:
    why = _("uppskjuten till {time}") if item.deferred else _("skulle ha varit klar {time}")
    return Todo(
        key=f"{item.run_id}/{item.key}",
        kind=TodoKind.LATE,
        label=item.key,
        text=item.text,
        reason=why.format(time=clock.short(item.due_at, now)),
        urgency=Urgency.NOW,
        run_key=item.run_id,
        due_at=item.due_at,
    )


def _step(step: Step) -> Todo:
    return Todo(
        key=f"step:{step.room}.{step.key}",
        kind=TodoKind.ALARM if step.alarm else TodoKind.STEP,
        label="",
        text=step.text,
        reason=step.reason,
        urgency=step.urgency,
        room=step.room,
        due_at=step.due_at,
    )


def _next(progress: ListProgress, item: ItemView) -> Todo:
    run_key = progress.run_id or progress.list_id
    return Todo(
        key=f"{run_key}/{item.id}",
        kind=TodoKind.ITEM,
        label=item.id,
        text=item.ask,
        reason=f"{progress.label} {progress.handled}/{progress.total}",
        urgency=Urgency.SOON,
        run_key=run_key,
    )
