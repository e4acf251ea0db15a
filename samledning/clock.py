"""Time: aware UTC inside, Swedish local time on the screen. A leaf: imports nothing of ours."""

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Protocol
from zoneinfo import ZoneInfo

STOCKHOLM = ZoneInfo("Europe/Stockholm")


class Clock(Protocol):
    """Where the program gets the time from."""

    def now(self) -> datetime:
        """The time now, aware, in UTC."""
        ...


class SystemClock:
    """The computer's own clock."""

    def now(self) -> datetime:
        return datetime.now(UTC)


@dataclass(frozen=True)
class StoppedClock:
    """A clock that always shows the same time."""

    moment: datetime

    def now(self) -> datetime:
        return self.moment


def local(moment: datetime) -> datetime:
    """`moment` as Swedish local time."""
    return moment.astimezone(STOCKHOLM)


def hhmm(moment: datetime) -> str:
    """`13.40`, Swedish local time."""
    return local(moment).strftime("%H.%M")


def date(moment: datetime) -> str:
    """`2026-11-22`, the Swedish day."""
    return local(moment).strftime("%Y-%m-%d")


def is_summer(moment: datetime) -> bool:
    """Whether Sweden has summer time."""
    return bool(local(moment).dst())


def comes_twice(moment: datetime) -> bool:
    """Whether clocks in Sweden show the time twice that night, since they are set back an hour."""
    wall = local(moment)
    return wall.replace(fold=0).utcoffset() != wall.replace(fold=1).utcoffset()


def date_hhmm(moment: datetime) -> str:
    """`2026-11-22 13.40`, Swedish local time."""
    return local(moment).strftime("%Y-%m-%d %H.%M")


def ddhhmm(moment: datetime) -> str:
    """The six digits that staffs use: day of the month, hour, minute, Swedish local time."""
    return local(moment).strftime("%d%H%M")


def same_day(one: datetime, other: datetime) -> bool:
    """Whether both fall on the same day in Sweden."""
    return local(one).date() == local(other).date()


def short(moment: datetime, now: datetime) -> str:
    """`13.40` for a time today, with the date in front (`21/11 13.40`) for another day."""
    if same_day(moment, now):
        return hhmm(moment)
    day = local(moment)
    return f"{day.day}/{day.month} {hhmm(moment)}"


def parse_iso(text: str) -> datetime:
    """An ISO 8601 text as aware UTC. Raises ValueError for one without an offset."""
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        raise ValueError(text)
    return moment.astimezone(UTC)
