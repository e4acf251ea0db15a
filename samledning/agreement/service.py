"""What the log hands over: a `!` line is a proposal of an agreement, a `>` line a measure in the action plan.

A line is never refused here: what it lacks, such as the ground for its secrecy or an owner, is shown as missing.
"""

from samledning.log.terms import Reading
from samledning.store.unit import WriteUnit


def propose_from_line(unit: WriteUnit, incident_id: str, entry_id: str, reading: Reading) -> str:
    """A `!` line proposes an agreement among the actors it names, else among everyone. Returns its label, as `Ö3`.

    A line that has its proposal already makes no other.
    """
    raise NotImplementedError


def action_from_line(unit: WriteUnit, incident_id: str, entry_id: str, reading: Reading) -> str:
    """A `>` line puts a measure in the plan. Returns its label, as `Å9`.

    The first actor that it names is the owner, the others support it; everyone together supports, and owns nothing. A
    line that has its measure already makes no other.
    """
    raise NotImplementedError


def follow_correction(unit: WriteUnit, old_entry_id: str, new_entry_id: str, reading: Reading) -> None:
    """What the line `old_entry_id` made follows its correction.

    A proposal that nobody has answered, or a measure, gets what the new line says. A wording that has been answered is
    never changed: another wording is proposed in its place. A line that is of another kind now strikes what the old
    one made, and makes its own where it is of this room.
    """
    raise NotImplementedError


def strike_with_entry(unit: WriteUnit, entry_id: str, reason: str) -> None:
    """The line was struck, and what it made is struck with it.

    Raises a `Problem` for an agreement that holds: it is withdrawn first, by itself.
    """
    raise NotImplementedError
