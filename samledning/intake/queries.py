"""What came of lines of the log, and where what a search found belongs, in whichever room it is kept."""

from collections.abc import Sequence

from samledning.actor import queries as actor
from samledning.agreement import queries as agreement
from samledning.log.views import Hit
from samledning.meeting import queries as meeting
from samledning.review import queries as review
from samledning.situation import queries as situation
from samledning.store.search import Found
from samledning.store.unit import ReadUnit


def came_of(unit: ReadUnit, entry_ids: Sequence[str]) -> dict[str, tuple[str, ...]]:
    """The labels of what lines became, such as `R7`, `Ö3` or `PF1`, by the line's id; struck ones left out."""
    found: dict[str, tuple[str, ...]] = {}
    for room in (situation, agreement, meeting):
        for entry_id, labels in room.came_of(unit, entry_ids).items():
            found[entry_id] = (*found.get(entry_id, ()), *labels)
    return found


def places(unit: ReadUnit, found: Sequence[Found]) -> dict[str, Hit]:
    """Where what a search found belongs, by the id of the record; what is in the log alone is left out."""
    rooms = (actor, situation, agreement, meeting, review)
    return {record_id: hit for room in rooms for record_id, hit in room.hits(unit, found).items()}
