"""How often a question comes round: after so much elapsed time, or at times of day. Pure."""

import re
from dataclasses import dataclass
from datetime import time

from samledning.i18n import _

LONGEST_MINUTES = 7 * 24 * 60
"""What shall come round more seldom than once a week is turned off."""

_ELAPSED = re.compile(r"(\d{1,5})\s*(min|h)")
_WALL = re.compile(r"(\d{1,2})[.:](\d{2})")
_BETWEEN = re.compile(r"\s*(?:,|\boch\b|\band\b|\s)\s*")


@dataclass(frozen=True)
class Rhythm:
    """So many `minutes` of elapsed time after the last answer, or the times of day in Sweden (`walls`, in order).

    One of the two: "every two hours" is elapsed time, "at 08.00" wall time; they differ on the nights when the clocks
    are changed.
    """

    minutes: int = 0
    walls: tuple[time, ...] = ()


def read_rhythm(text: str) -> Rhythm | None:
    """The rhythm that is written `90 min`, `2 h` or `08.00 och 16.00`; None for what is no rhythm, or longer than a
    week."""
    text = text.strip().casefold()
    if found := _ELAPSED.fullmatch(text):
        minutes = int(found[1]) * (60 if found[2] == "h" else 1)
        return Rhythm(minutes) if 1 <= minutes <= LONGEST_MINUTES else None
    walls = {_wall(word) for word in _BETWEEN.split(text) if word}
    if not walls or None in walls:
        return None
    return Rhythm(walls=tuple(sorted(wall for wall in walls if wall)))


def written(rhythm: Rhythm) -> str:
    """The rhythm as it is read back: `90 min`, `2 h`, `08.00 16.00`."""
    if rhythm.walls:
        return " ".join(f"{wall:%H.%M}" for wall in rhythm.walls)
    hours, minutes = divmod(rhythm.minutes, 60)
    return f"{hours} h" if hours and not minutes else f"{rhythm.minutes} min"


def in_words(rhythm: Rhythm) -> str:
    """The rhythm as people say it."""
    if rhythm.walls:
        return _("klockan {times}").format(times=_(" och ").join(written(rhythm).split()))
    return _("{length} efter senaste svaret").format(length=written(rhythm))


def _wall(word: str) -> time | None:
    found = _WALL.fullmatch(word)
    return time(int(found[1]), int(found[2])) if found and int(found[1]) < 24 and int(found[2]) < 60 else None
