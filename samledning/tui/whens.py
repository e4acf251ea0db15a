"""Times in forms: written so that they mean one moment, read as people write them. Pure."""

import re
from datetime import date, datetime, time, timedelta

from samledning import clock
from samledning.errors import Problem
from samledning.i18n import _
from samledning.log.times import moments, next_time

_WALL = r"(?P<hour>[0-9]{1,2})[.:](?P<minute>[0-9]{2})"
_DATED = re.compile(rf"(?P<year>[0-9]{{4}})-(?P<month>[0-9]{{1,2}})-(?P<day>[0-9]{{1,2}})[ T]+(?:kl\.? )?{_WALL}")
_SHORT = re.compile(rf"(?P<day>[0-9]{{1,2}})/(?P<month>[0-9]{{1,2}}) +(?:kl\.? )?{_WALL}")
_STAFF = re.compile(r"(?P<day>[0-9]{2})(?P<hour>[0-9]{2})(?P<minute>[0-9]{2})")

_BEFORE_TIMES = frozenset(("senast", "till", "kl", "kl.", "före", "innan", "by", "before"))

_LOOK_BACK = timedelta(days=180)
"""A date without its year that lies longer back than this means next year's."""


def written(moment: datetime | None) -> str:
    """`moment` with its date, so that it is read back as itself whenever that is; empty for none."""
    return clock.date_hhmm(moment) if moment else ""


def read_when(text: str, now: datetime) -> datetime | None:
    """The moment (aware UTC) that is meant; None for a blank text.

    `16.00` is the next such time, `i morgon 08.00` the day after, `24/11 08.00` the date of this year, `241600` the
    next day with that number. Raises a `Problem` for what is no time.
    """
    text = " ".join(text.split())
    if not text:
        return None
    try:
        moment = next_time(text, now) or _tomorrow(text, now) or _dated(text, now)
    except ValueError:  # the 31st of February, 25 o'clock
        moment = None
    if moment is None:
        raise Problem(
            _("«{text}» är ingen tid. Skriv till exempel 16.00, i morgon 08.00 eller 24/11 08.00.").format(text=text)
        )
    return moment


def split_when(text: str, now: datetime) -> tuple[str, datetime | None]:
    """What is said, and by when (aware UTC), where the last words are a time: `nämnden senast i morgon 08.00`."""
    words = text.split()
    for count in (3, 2, 1):
        try:
            moment = read_when(" ".join(words[-count:]), now) if len(words) >= count else None
        except Problem:
            continue
        if moment:
            said = words[:-count]
            while said and said[-1].casefold() in _BEFORE_TIMES:
                said.pop()
            return " ".join(said), moment
    return " ".join(words), None


def _tomorrow(text: str, now: datetime) -> datetime | None:
    word, _blank, wall = text.rpartition(" ")
    if word.casefold().removesuffix(" kl") not in ("i morgon", "imorgon", _("i morgon").casefold()):
        return None
    found = re.fullmatch(_WALL, wall)
    return _moment(clock.local(now).date() + timedelta(days=1), found) if found else None


def _dated(text: str, now: datetime) -> datetime | None:
    today = clock.local(now).date()
    if found := _DATED.fullmatch(text):
        return _moment(date(int(found["year"]), int(found["month"]), int(found["day"])), found)
    if found := _SHORT.fullmatch(text):
        day = date(today.year, int(found["month"]), int(found["day"]))
        return _moment(day if today - day < _LOOK_BACK else day.replace(year=today.year + 1), found)
    if found := _STAFF.fullmatch(text):
        return _next_day_numbered(int(found["day"]), found, now)
    return None


def _next_day_numbered(number: int, found: re.Match[str], now: datetime) -> datetime | None:
    today = clock.local(now).date()
    days = (today + timedelta(days=ahead) for ahead in range(63))  # two months: not all of them have a 31st
    return next((at for day in days if day.day == number and (at := _moment(day, found)) > now), None)


def _moment(day: date, found: re.Match[str]) -> datetime:
    return moments(day, time(int(found["hour"]), int(found["minute"])))[0]
