"""How the continuous review works: which rhythm holds, when a question comes round, what goes first. Pure."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from samledning import clock
from samledning.checklist.rhythm import Rhythm
from samledning.checklist.terms import ListKind
from samledning.checklist.views import ItemView, RunView
from samledning.incident.terms import Phase
from samledning.log.times import moments
from samledning.review.terms import ClockSetting, Quiet
from samledning.review.views import AnswerView, QuestionView

EVERY: Mapping[Phase, Rhythm] = {
    Phase.ACUTE: Rhythm(120),
    Phase.SUSTAINED: Rhythm(walls=(time(8), time(16))),
    Phase.CLOSING: Rhythm(walls=(time(9),)),
}
"""How often a question comes round unless its list or its clock says otherwise. Evaluations praise a predictable
rhythm: short while much happens, and at fixed times of day once people work in shifts."""

NO_SETTING = ClockSetting()


def rhythm(item: ItemView, setting: ClockSetting, phase: Phase) -> Rhythm:
    """The rhythm that holds for a question: its own clock's, else its list's for the phase, else that of the phase."""
    return setting.rhythm or item.every.get(phase) or EVERY[phase]


def next_due(
    every: Rhythm, setting: ClockSetting, last_at: datetime | None, since: datetime, quiet: Quiet | None
) -> datetime | None:
    """When a question comes round next (UTC); None where it is turned off.

    Counted from the last answer, or from `since` where there is none yet. An answer restarts the clock: a time that was
    named before it has been spent. A time that someone named holds also in the quiet hours; any other waits until they
    are over.
    """
    if setting.off:
        return None
    if setting.next_at and setting.set_at and (last_at is None or setting.set_at >= last_at):
        return setting.next_at
    return after_quiet(after(every, last_at or since), quiet)


def after(every: Rhythm, moment: datetime) -> datetime:
    """The first time of a rhythm after `moment`.

    An hour of elapsed time is an hour, also on the nights when the clocks are changed. A time of day that comes twice
    counts once; one that is skipped counts as the moment as many minutes after the change.
    """
    if not every.walls:
        return moment + timedelta(minutes=every.minutes)
    today = clock.local(moment).date()
    days = (today + timedelta(days=ahead) for ahead in range(3))
    return min(at for day in days for wall in every.walls if (at := moments(day, wall)[0]) > moment)


def after_quiet(moment: datetime, quiet: Quiet | None) -> datetime:
    """`moment`, or the end of the quiet hours that it lies in."""
    if quiet is None or quiet[0] == quiet[1]:
        return moment
    begins, ends = quiet
    shown = clock.local(moment)
    wall = shown.time()
    over_midnight = begins > ends
    if not (wall >= begins or wall < ends if over_midnight else begins <= wall < ends):
        return moment
    day = shown.date() + timedelta(days=int(over_midnight and wall >= begins))
    return max(moment, moments(day, ends)[-1])


@dataclass(frozen=True)
class Known:
    """What decides how the questions of an incident stand.

    `since` (UTC) is when the incident was opened. By the ids of questions: `latest` has the newest answer, `standing`
    the newest that says something, `clocks` what was set by hand.
    """

    phase: Phase
    since: datetime
    latest: Mapping[str, AnswerView]
    standing: Mapping[str, AnswerView]
    clocks: Mapping[str, ClockSetting]
    quiet: Quiet | None = None


def questions(runs: Iterable[RunView], known: Known) -> tuple[QuestionView, ...]:
    """The questions of every continuous list that is in use, in the order of the lists."""
    return tuple(
        _question(item, known)
        for run in runs
        if run.kind is ListKind.CONTINUOUS and run.closed_at is None
        for item in run.items
        if not item.gone
    )


def _question(item: ItemView, known: Known) -> QuestionView:
    setting, last = known.clocks.get(item.id, NO_SETTING), known.latest.get(item.id)
    every = rhythm(item, setting, known.phase)
    return QuestionView(
        id=item.id,
        ask=item.ask,
        why=item.why,
        tips=item.tips,
        proof=item.proof,
        tool=item.tool,
        evidence=item.evidence,
        rhythm=every,
        clock=setting,
        last=last,
        standing=known.standing.get(item.id),
        due_at=next_due(every, setting, last.at if last else None, known.since, known.quiet),
    )


def due(found: Iterable[QuestionView], now: datetime) -> tuple[QuestionView, ...]:
    """The questions whose time has come, the longest overdue first."""
    late = [each for each in found if each.due_at is not None and each.due_at <= now]
    return tuple(sorted(late, key=lambda each: each.due_at or now))


def coming(found: Iterable[QuestionView], now: datetime) -> tuple[QuestionView, ...]:
    """The questions whose time is still to come, soonest first."""
    later = [each for each in found if each.due_at is not None and each.due_at > now]
    return tuple(sorted(later, key=lambda each: each.due_at or now))


REPEATS = (timedelta(0), timedelta(minutes=10), timedelta(minutes=30))
"""How long after its time something is told again: at once, again, and a last time with the name of whoever it is for.
Then it stands in *Att göra nu* and in the line at the top, and nobody is told any more."""


def stage(due_at: datetime, now: datetime) -> int:
    """How many times something should have been told by now, from 0 to the number of `REPEATS`."""
    return sum(due_at + wait <= now for wait in REPEATS)


def next_telling(due_at: datetime, now: datetime) -> datetime | None:
    """When something is to be told the next time (UTC); None where it has been told as often as it is."""
    return next((due_at + wait for wait in REPEATS if due_at + wait > now), None)
