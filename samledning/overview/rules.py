"""What the case as it stands says to the checklists, which of them are in turn, and what is to be done now. Pure."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta

from samledning import clock
from samledning.agreement.views import AgreementView, TargetView
from samledning.checklist.terms import Facts, ListKind
from samledning.checklist.views import DueItem, ItemView, RunView
from samledning.i18n import _
from samledning.log.terms import Marking
from samledning.meeting.terms import MeetingState
from samledning.overview.terms import CaseNow, Coming, Step, Todo, TodoKind, Urgency
from samledning.overview.views import ListProgress
from samledning.review import rules as review_rules
from samledning.review.views import DismissalView

CLOSED_MARKINGS = frozenset((Marking.SENSITIVE, Marking.SECRET))

WHILE_IT_GOES_ON = 2
"""So many of a meeting's lists, the last ones, are not yet done with when it goes on."""
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
    """The open runs that still ask for something: of a meeting that goes on its last two lists, those for leading it
    and for afterwards, and of meetings that are over only the last of the newest.

    Nobody prepares or leads a meeting that has been held, or evaluates the one before, and what was left undone then
    shall not hide what is to be done now. `meetings` tells where each is, by the number of its runs; of one that was
    cancelled nothing is asked. `runs` come in the order of their lists.
    """
    states = meetings or {}
    lists: dict[int, list[RunView]] = {}
    for run in runs:
        if run.kind is ListKind.MEETING:
            lists.setdefault(run.number, []).append(run)
    held = newest_held(states)

    def asks(run: RunView) -> bool:
        state = states.get(run.number)
        if state is MeetingState.CANCELLED:
            return False
        if state is MeetingState.ONGOING:
            return run in lists[run.number][-WHILE_IT_GOES_ON:]
        if not over(run, now, state):
            return True
        return lists[run.number][-1] is run and (state is None or run.number == held)

    return tuple(run for run in runs if run.closed_at is None and (run.kind is not ListKind.MEETING or asks(run)))


def newest_held(meetings: Mapping[int, MeetingState]) -> int:
    """The number of the lists of the meeting that was held last, 0 for none."""
    return max((number for number, state in meetings.items() if state is MeetingState.HELD), default=0)


def asks_nothing(state: MeetingState, *, is_final: bool, is_closed: bool, is_newest: bool) -> bool:
    """Whether a list of a meeting that says itself where it is asks for nothing, whatever stands in it: as `asking`, so
    that the lists of many meetings that are over need not be read."""
    wanted = is_final and is_newest and not is_closed
    return state is MeetingState.CANCELLED or (state is MeetingState.HELD and not wanted)


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
    """What is most worth doing, in one order: warnings, steps to take now, items that are late, steps to take soon, the
    next item of each list, and last the steps that can wait. An item that is late is not named a second time as next.

    A step that is to be taken now comes before a late item, because others wait for it: somebody to be called or
    relieved, an answer, a measure. An item of a list waits for nobody but the one who has the list.
    """
    late = [_late(each, now) for each in due]
    named = {each.key for each in late}
    coming = [_next(each, each.next) for each in progress if each.next]
    return (
        *(_step(each) for each in steps if each.alarm),
        *(_step(each) for each in steps if each.urgency is Urgency.NOW and not each.alarm),
        *late,
        *(_step(each) for each in steps if each.urgency is Urgency.SOON and not each.alarm),
        *(each for each in coming if each.key not in named),
        *(_step(each) for each in steps if each.urgency is Urgency.LATER),
    )


def parted(
    todo: Iterable[Todo], dismissals: Iterable[DismissalView]
) -> tuple[tuple[Todo, ...], tuple[DismissalView, ...]]:
    """What there is to do without what was put aside and is still as it was then; and what is put aside so."""
    known = {(each.key, each.facts): each for each in dismissals}
    found = [(each, known.get((each.key, each.facts))) for each in todo]
    return tuple(each for each, aside in found if aside is None), tuple(aside for _each, aside in found if aside)


def coming(items: Iterable[DueItem], case: CaseNow) -> tuple[Coming, ...]:
    """What comes later, soonest first: the next meeting, items of lists, the next question of the continuous review."""
    found = [Coming(_("{label} senast").format(label=each.key), each.due_at, each.text) for each in items]
    upcoming, meeting = review_rules.coming(case.questions, case.now), case.meetings.board.coming
    if meeting and meeting.starts_at > case.now:
        found.append(Coming(_("möte {label}").format(label=meeting.label), meeting.starts_at, meeting.title))
    if upcoming and upcoming[0].due_at:
        found.append(Coming(_("bedömning"), upcoming[0].due_at))
    return tuple(sorted(found, key=lambda each: each.due_at))


def turns(case: CaseNow, coming: Iterable[Coming]) -> tuple[datetime, ...]:
    """The moments after now at which time alone makes something due or stale, soonest first."""
    board = case.agreement
    subjects: tuple[TargetView | AgreementView, ...] = (*board.targets, *board.agreements)
    moments = (
        *(each.due_at for each in coming),
        *(each.due_at for each in case.questions),
        *(each.call_back_at for each in case.calls),
        *(row.next_at for row in case.situation.board),
        *(each.due_at for each in case.situation.open_requests),
        *(at for target in board.targets for at in (target.by_when, target.valid_until)),
        *(stance.last.anchor_by for each in subjects for stance in each.stances if stance.last),
        *(at for action in board.actions for at in (action.due_at, action.follow_up_at)),
        *(each.relief_at for each in case.staffing),
        case.analysis.stale_at,
    )
    return tuple(sorted({each for each in moments if each is not None and each > case.now}))


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
        facts=item.due_at.isoformat(),
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
        facts="|".join((step.urgency, step.due_at.isoformat() if step.due_at else "", *step.facts)),
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
