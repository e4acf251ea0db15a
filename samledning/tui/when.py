"""Times in forms: how one is written in a field, what is read out of it again, and how old something is. Pure."""

import re
from collections.abc import Iterable
from datetime import date, datetime, time, timedelta

from samledning import clock
from samledning.errors import Problem
from samledning.i18n import _
from samledning.log.times import AHEAD, moments, next_time, take_event

_DATED = re.compile(r"(\d{4})-(\d{2})-(\d{2})\s+(\d{1,2})[.:](\d{2})")
_STAFF = re.compile(r"(\d{2})(\d{2})(\d{2})")
DAYS_AHEAD = 31
"""How far ahead a time written DDHHMM may lie: every day of the month comes within that."""


def age(since: datetime, now: datetime) -> str:
    """How long ago `since` was, in the unit that matters: minutes, from two hours on hours, from two days on days."""
    minutes = max(0, int((now - since).total_seconds() // 60))
    if minutes < 120:
        return _("{count} min").format(count=minutes)
    if minutes < 48 * 60:
        return _("{count} h").format(count=minutes // 60)
    return _("{count} dygn").format(count=minutes // (24 * 60))


def span(length: timedelta) -> str:
    """A length of time in words, such as `45 min` or `1 h 30 min`."""
    hours, minutes = divmod(int(length.total_seconds() // 60), 60)
    parts = [_("{count} h").format(count=hours)] if hours else []
    parts += [_("{count} min").format(count=minutes)] if minutes or not hours else []
    return " ".join(parts)


def field_text(moment: datetime | None, now: datetime) -> str:
    """`moment` as it stands in a field: `13.40` where that is read as the same minute again, else with its date."""
    if moment is None:
        return ""
    short = clock.hhmm(moment)
    read = next_time(short, now) if moment > now else past(short, now)
    return short if read and _minute(read) == _minute(moment) else clock.date_hhmm(moment)


def past(text: str, now: datetime) -> datetime | None:
    """When it was so (aware UTC) for `13.40`, `221340` or `2026-11-22 13.40`; None where `text` is no such time."""
    text = text.strip()
    if dated := _dated(text):
        return dated if dated <= now + AHEAD else None
    moment, rest = take_event(text, now)
    return moment if rest == text else None


def coming(text: str, now: datetime) -> datetime | None:
    """The next such time (aware UTC) for `16.00`, `230800` or `2026-11-23 08.00`; None where `text` is no such time."""
    text = text.strip()
    if dated := _dated(text):
        return dated if dated > now else None
    return next_time(text, now) or _staff(text, now)


def past_or_problem(text: str, now: datetime) -> datetime | None:
    """The time in a field, None for an empty one. Raises a `Problem` for what is no time that can have been."""
    if not text.strip():
        return None
    if moment := past(text, now):
        return moment
    sentence = _("«{text}» är ingen tid som har varit; skriv till exempel 13.40, eller 2026-11-22 13.40.")
    raise Problem(sentence.format(text=text))


def coming_or_problem(text: str, now: datetime) -> datetime | None:
    """The time in a field, None for an empty one. Raises a `Problem` for what is no time to come."""
    if not text.strip():
        return None
    if moment := coming(text, now):
        return moment
    sentence = _("«{text}» är ingen kommande tid; skriv till exempel 16.00, eller 2026-11-23 08.00.")
    raise Problem(sentence.format(text=text))


def _dated(text: str) -> datetime | None:
    found = _DATED.fullmatch(text)
    if not found:
        return None
    year, month, day, hour, minute = map(int, found.groups())
    try:
        return moments(date(year, month, day), time(hour, minute))[0]
    except ValueError:
        return None


def _staff(text: str, now: datetime) -> datetime | None:
    found = _STAFF.fullmatch(text)
    if not found:
        return None
    day, hour, minute = map(int, found.groups())
    if hour > 23 or minute > 59:
        return None
    today = clock.local(now).date()
    days = (today + timedelta(days=ahead) for ahead in range(DAYS_AHEAD + 1))
    return _first_after(now, (moments(each, time(hour, minute))[-1] for each in days if each.day == day))


def _first_after(now: datetime, candidates: Iterable[datetime]) -> datetime | None:
    return next((moment for moment in candidates if moment > now), None)


def _minute(moment: datetime) -> datetime:
    return moment.replace(second=0, microsecond=0)
