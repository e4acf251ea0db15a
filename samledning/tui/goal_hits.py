"""Where what a search found belongs among target pictures, agreements, measures and conflicts."""

from collections.abc import Iterable

from samledning.agreement.views import BoardView
from samledning.tui.goals import Goal, goals_of, subjects_of


def goal_hits(board: BoardView, found: Iterable[str]) -> dict[str, Goal]:
    """What each of the found records belongs to, by its id; an answer belongs to what was asked about, an alternative
    to its question. What is not of the room is left out."""
    homes: dict[str, Goal] = {each.id: each for each in goals_of(board)}
    for subject in subjects_of(board):
        homes |= {note.id: subject for each in subject.stances for note in each.history}
    for choice in board.choices:
        homes |= {each.id: choice for each in choice.alternatives}
    return {record_id: homes[record_id] for record_id in found if record_id in homes}
