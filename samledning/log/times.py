"""Times in the log line: wall clock in Sweden as people write it, read relative to now. Pure.

A time that the clocks skip in March means the moment as many minutes after the change: 02.30 is 03.30 summer time.
A time that comes twice in October means the latest that can be meant for what has happened, the next for what is due.
"""

import re
from datetime import UTC, date, datetime, time, timedelta

from samledning import clock
from samledning.i18n import _, pgettext

AHEAD = timedelta(minutes=15)
"""How far ahead of now an event time may lie: watches differ, and people round up."""

STAFF_REACH = timedelta(hours=72)
"""How old a time written DDHHMM may be; six other digits are a case number or a telephone number."""

_CLOCK = re.compile(r"([0-9]{1,2})[.:]([0-9]{2})(?!\S)")
_STAFF = re.compile(r"([0-9]{2})([0-9]{2})([0-9]{2})(?!\S)")

# Words that make the number before them a quantity. Left out on purpose: words that just as well begin a sentence
# about what happened then ("13.40 personer på taket", "13.40 min kollega ringde"), and initials ("13.40 GB ringde").
_UNITS = frozenset(
    unit.casefold()
    for unit in (
        # money
        *("kr", "krona", "kronor", "öre", "tkr", "mkr", "mnkr", "mdkr", "sek", "msek", "eur", "euro", "€", "$"),
        # shares and large numbers
        *("%", "procent", "procentenheter", "percent", "‰", "promille", "ppm"),
        *("miljon", "miljoner", "miljard", "miljarder", "million", "billion", "gånger", "ggr"),
        # length, area, volume, weight
        *("mm", "cm", "dm", "m", "km", "mil", "sjömil", "meter", "metres", "millimeter", "centimeter", "kilometer"),
        *("m2", "m²", "kvm", "kvadratmeter", "hektar", "km2", "km²", "kvadratkilometer"),
        *("m3", "m³", "kubik", "kubikmeter", "ml", "cl", "dl", "l", "liter", "litres"),
        *("hg", "kg", "kilo", "kilogram", "ton", "tonnes"),
        # power, temperature, pressure, radiation, speed, duration
        *("kW", "MW", "kWh", "MWh", "GWh", "TWh", "kV", "°", "°C", "grader", "degrees"),
        *("hPa", "kPa", "mbar", "mSv", "µSv", "knop", "knots", "timme", "timmar", "hours"),
    )
)
_AROUND_UNIT = ".,;:!?()"

_BEFORE_DUE = frozenset(("senast", "till", "kl", "kl.", "klockan", "före", "innan", "by", "before", "at"))
_IN_SPAN = frozenset(("-", "–", "—", "och", "till", "and", "to"))


def moments(day: date, wall: time) -> tuple[datetime, ...]:
    """When the clocks in Sweden show `wall` on `day`, aware UTC, in order: once, or twice one night in October."""
    shown = datetime.combine(day, wall, tzinfo=clock.STOCKHOLM)
    first, second = shown.astimezone(UTC), shown.replace(fold=1).astimezone(UTC)
    # In the skipped hour in March `second` is the earlier of the two: only the moment after the change is meant.
    return (first, second) if second > first else (first,)


def take_event(line: str, now: datetime) -> tuple[datetime | None, str]:
    """The event time that is the first word of `line`, aware UTC, and what follows it.

    Without an event time: None and the line. A time that is all there is counts, and stays as text.
    """
    moment = None
    if found := _CLOCK.match(line):
        moment = _latest(_wall(found[1], found[2]), now)
    elif found := _STAFF.match(line):
        moment = _recent(int(found[1]), _wall(found[2], found[3]), now)
    if not found or moment is None:
        return None, line
    after = line[found.end() :].lstrip()
    if not after:
        return moment, line
    return (None, line) if _is_unit(after.split(None, 1)[0]) else (moment, after)


def take_due(text: str, now: datetime) -> tuple[datetime | None, str]:
    """The due time that is the last word of `text`: the next such time after now, aware UTC, and what stands before it.

    Words like "senast" and "kl" directly before it go with it. A time that ends a span ("mellan 14.00 och 16.00") is no
    due time: it belongs to what shall be done. Without a due time: None and the text.
    """
    head, last = _last_word(text)
    found = _CLOCK.fullmatch(last)
    moment = _next(_wall(found[1], found[2]), now) if found else None
    if moment is None:
        return None, text
    before, word = _last_word(head)
    if word.casefold() in _IN_SPAN and _CLOCK.fullmatch(_last_word(before)[1]):
        return None, text
    for _twice in range(2):  # "senast kl 16.00"
        before, word = _last_word(head)
        if word.casefold() in _BEFORE_DUE:
            head = before
    return moment, head.rstrip(" ,")


def next_time(text: str, now: datetime) -> datetime | None:
    """The next such time after now (aware UTC) for `16.00` or `kl 16:00`; None where `text` is no time of day."""
    moment, rest = take_due(text.strip(), now)
    return moment if not rest else None


def spoken(moment: datetime, now: datetime) -> str:
    """`13.40` for a time today in Sweden, else with its day: `i går 23.50`, `i morgon 08.00`, `fre 21/11 23.50`."""
    day, hhmm = clock.local(moment), clock.hhmm(moment)
    match (day.date() - clock.local(now).date()).days:
        case 0:
            return hhmm
        case -1:
            return _("i går {time}").format(time=hhmm)
        case 1:
            return _("i morgon {time}").format(time=hhmm)
    return f"{_weekday(day)} {day.day}/{day.month} {hhmm}"


def _weekday(day: date) -> str:
    return (
        pgettext("weekday", "mån"),
        pgettext("weekday", "tis"),
        pgettext("weekday", "ons"),
        pgettext("weekday", "tor"),
        pgettext("weekday", "fre"),
        pgettext("weekday", "lör"),
        pgettext("weekday", "sön"),
    )[day.weekday()]


def _wall(hour: str, minute: str) -> time | None:
    """The time of day, or None if no clock shows it."""
    return time(int(hour), int(minute)) if int(hour) < 24 and int(minute) < 60 else None


def _latest(wall: time | None, now: datetime) -> datetime | None:
    """The latest such time at most `AHEAD` of now."""
    if wall is None:
        return None
    limit = now + AHEAD
    today = clock.local(limit).date()
    return max(moment for moment in _both(today - timedelta(days=1), today, wall) if moment <= limit)


def _recent(day: int, wall: time | None, now: datetime) -> datetime | None:
    """That day of the month at that time, if it lies within `STAFF_REACH` back and `AHEAD` ahead of now."""
    if wall is None:
        return None
    limit, oldest = now + AHEAD, now - STAFF_REACH
    last, first = clock.local(limit).date(), clock.local(oldest).date()
    dates = (last - timedelta(days=back) for back in range((last - first).days + 1))
    within = (moment for date_ in dates if date_.day == day for moment in moments(date_, wall))
    return max((moment for moment in within if oldest <= moment <= limit), default=None)


def _next(wall: time | None, now: datetime) -> datetime | None:
    """The first such time after now."""
    if wall is None:
        return None
    today = clock.local(now).date()
    return min(moment for moment in _both(today, today + timedelta(days=1), wall) if moment > now)


def _both(one: date, other: date, wall: time) -> tuple[datetime, ...]:
    return *moments(one, wall), *moments(other, wall)


def _is_unit(word: str) -> bool:
    """Whether `word` makes the number before it a quantity, also as the first part of "kr/kWh" or "m/s"."""
    unit, slash, _rest = word.strip(_AROUND_UNIT).partition("/")
    is_ship = slash and word.isupper()  # M/S Aurora
    return not is_ship and unit.casefold() in _UNITS


def _last_word(text: str) -> tuple[str, str]:
    """What stands before the last word, and the last word; both empty for a blank text."""
    words = text.rsplit(None, 1)
    return (words[0] if len(words) == 2 else "", words[-1] if words else "")
