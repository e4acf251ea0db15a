"""What can be done to the clocks of the board: when each actor is next expected to report."""

from datetime import datetime

from samledning.store.unit import WriteUnit


def set_interval(unit: WriteUnit, actor_id: str, minutes: int | None, reason: str = "") -> None:
    """Expect a report from the actor this often from now on, None for the interval of the phase. Turns the clock on.

    Raises a `Problem` for less than a minute or more than a week.
    """
    raise NotImplementedError


def set_next(unit: WriteUnit, actor_id: str, next_at: datetime, reason: str = "") -> None:
    """Expect the actor's next report at `next_at` (UTC): a time that was agreed, or one that was stretched to.

    It holds until a report comes; the clock is turned on. Raises a `Problem` for a time that has passed.
    """
    raise NotImplementedError


def turn_off(unit: WriteUnit, actor_id: str, reason: str) -> None:
    """Expect no report from the actor until the clock is set again. A reason is required."""
    raise NotImplementedError


def turn_on(unit: WriteUnit, actor_id: str) -> None:
    """Expect reports again, as before the clock was turned off, counted from now."""
    raise NotImplementedError
