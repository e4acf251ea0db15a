"""What came of lines of the log, in whichever room it is kept."""

from collections.abc import Sequence

from samledning.agreement import queries as agreement
from samledning.meeting import queries as meeting
from samledning.situation import queries as situation
from samledning.store.unit import ReadUnit


def came_of(unit: ReadUnit, entry_ids: Sequence[str]) -> dict[str, tuple[str, ...]]:
    """The labels of what lines became, such as `R7`, `Ö3` or `F1`, by the line's id; struck ones left out."""
    found: dict[str, tuple[str, ...]] = {}
    for room in (situation.came_of, agreement.came_of, meeting.came_of):
        for entry_id, labels in room(unit, entry_ids).items():
            found[entry_id] = (*found.get(entry_id, ()), *labels)
    return found
