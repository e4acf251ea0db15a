"""What the continuous review is made of: plain values."""

from dataclasses import dataclass
from datetime import datetime, time
from typing import TypeAlias

from samledning.checklist.rhythm import Rhythm

Quiet: TypeAlias = tuple[time, time]
"""From when until when, on the clocks of Sweden, no question comes round by itself; it may go over midnight."""

PERSPECTIVE = "P:"
"""What the ids of perspectives begin with, which are answered as the questions of the lists are."""


@dataclass(frozen=True)
class ClockSetting:
    """What has been set for a question: a rhythm of its own (None for that of the phase), the next time (UTC) where one
    was named, or that it is off. `set_at` is when, `reason` why."""

    rhythm: Rhythm | None = None
    next_at: datetime | None = None
    off: bool = False
    reason: str = ""
    set_at: datetime | None = None
