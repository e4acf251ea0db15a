"""What the case as it stands says to the checklists, and which of them are in turn. Pure."""

from collections.abc import Sequence

from samledning.checklist.terms import Facts, ListKind
from samledning.checklist.views import RunView
from samledning.log.terms import Marking
from samledning.overview.terms import CaseNow

CLOSED_MARKINGS = frozenset((Marking.SENSITIVE, Marking.SECRET))


def facts_of(case: CaseNow) -> Facts:
    """What the conditions of items are tried against. The form of a meeting is not known here."""
    return {
        "exercise": case.incident.exercise,
        "phase": case.incident.phase.value,
        "actor_count": len(case.actors),
        "sensitive": any(tally.marking in CLOSED_MARKINGS for tally in case.tallies),
    }


def in_turn(runs: Sequence[RunView]) -> tuple[RunView, ...]:
    """The open runs, but of one meeting's lists only the first with something left, since they follow on each other."""
    going_on = [run for run in runs if run.closed_at is None]
    first: dict[int, RunView] = {}
    for run in going_on:
        if run.kind is ListKind.MEETING and run.next_id:
            first.setdefault(run.number, run)
    return tuple(
        run for run in going_on if run.kind is not ListKind.MEETING or not run.next_id or first.get(run.number) is run
    )
