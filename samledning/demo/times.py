"""The time in the exercise that the demonstration tells."""

import math
import re
from datetime import UTC, datetime, timedelta

from samledning.clock import hhmm

FIVE_MINUTES, _QUARTER = 5 * 60, 15 * 60
_TIME = re.compile(r"\{(\d+)(\+?)\}")


class StoryClock:
    """A clock that shows the time in the story, and goes on a few seconds with each thing that is done."""

    def __init__(self, start: datetime) -> None:
        self._start = start
        self._now = start

    def now(self) -> datetime:
        return self._now

    def turn_to(self, minute: int) -> None:
        """Go on to `minute` of the story, or by a few seconds where that has come already."""
        self._now = max(self.at(minute), self._now + timedelta(seconds=4))

    def at(self, minute: int) -> datetime:
        """When `minute` of the story is."""
        return self._start + timedelta(minutes=minute)

    def quarter(self, minute: int) -> datetime:
        """The first quarter of an hour from `minute` of the story on."""
        return rounded_up(self.at(minute), _QUARTER)

    def written(self, text: str) -> str:
        """A text of the story with its clock times, as people write them."""
        return _TIME.sub(lambda time: hhmm((self.quarter if time[2] else self.at)(int(time[1]))), text)


def rounded_up(moment: datetime, seconds: int) -> datetime:
    """The next whole number of `seconds` since midnight, or `moment` itself where it is one."""
    return datetime.fromtimestamp(math.ceil(moment.timestamp() / seconds) * seconds, UTC)
