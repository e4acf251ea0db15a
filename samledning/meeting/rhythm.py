"""When the meetings of a series are: at times of the day in Sweden, or so many minutes apart. Pure.

"At 08.00" is wall time, also on the nights when the clocks are changed; "every two hours" is time that passes.
"""

import re
from datetime import UTC, datetime, time, timedelta

from samledning.clock import STOCKHOLM, local
from samledning.i18n import _, ngettext
from samledning.meeting.terms import Beat, Rhythm

LEAST_MINUTES = 15
"""Meetings closer than this do not leave time to do what was agreed."""


def next_time(beat: Beat, anchor: datetime, after: datetime) -> datetime:
    """The first time after `after` (UTC); `anchor` (UTC) is what minutes are counted from, and is such a time itself.

    A time of the day that the clocks jump over comes as much later; one that comes twice is meant the first time.
    """
    if beat.rhythm is Rhythm.EVERY:
        step = timedelta(minutes=beat.minutes)
        gone = (after - anchor) // step
        return anchor if after < anchor else anchor + (gone + 1) * step
    day = local(after).date()
    found = (
        datetime.combine(day + timedelta(days=days), _clock(each), STOCKHOLM).astimezone(UTC)
        for days in range(3)
        for each in sorted(beat.times)
    )
    return min(each for each in found if each > after)


def read_beat(typed: str) -> Beat | None:
    """How a rhythm is typed: `08.00 och 16.00`, `varannan timme`, `var tredje timme`, `var 90 minut`; None for what is
    none."""
    text = typed.casefold().strip()
    times = _TIME.findall(text)
    if times:
        rest = _TIME.sub(" ", text)
        clocks = sorted({f"{int(hour):02}.{minute}" for hour, minute in times if int(hour) < 24 and int(minute) < 60})
        fits = len(clocks) == len(set(times)) and set(re.split(r"[\s,;/]+", rest)) <= _BETWEEN
        return Beat(Rhythm.AT, tuple(clocks)) if fits else None
    found = _EVERY.fullmatch(text)
    if not found:
        return None
    word, number, unit = found["word"], found["number"], found["unit"]
    count = int(number) if number else _COUNTS[word or ""]
    minutes = count * (60 if unit[0] in "th" else 1)
    return Beat(Rhythm.EVERY, minutes=minutes) if minutes >= LEAST_MINUTES else None


def in_words(beat: Beat) -> str:
    """The rhythm as people say it, in the language in force."""
    if beat.rhythm is Rhythm.AT:
        *first, last = beat.times
        if not first:
            return _("varje dag {time}").format(time=last)
        return _("varje dag {times} och {last}").format(times=", ".join(first), last=last)
    hours, rest = divmod(beat.minutes, 60)
    if not rest:
        return ngettext("varje timme", "var {n}:e timme", hours).format(n=hours)
    return _("var {n}:e minut").format(n=beat.minutes)


def _clock(text: str) -> time:
    hour, minute = text.split(".")
    return time(int(hour), int(minute))


_TIME = re.compile(r"\b([0-9]{1,2})[.:]([0-9]{2})\b")
_BETWEEN = {"", "och", "and", "kl", "kl.", "varje", "dag", "every", "day", "at"}
_COUNTS = {
    **dict.fromkeys(("varje", "every"), 1),
    **dict.fromkeys(("varannan", "every other", "every second", "var annan"), 2),
    **dict.fromkeys(("var tredje", "every third"), 3),
    **dict.fromkeys(("var fjärde", "every fourth"), 4),
}
_WORDS = "|".join(sorted((re.escape(word) for word in _COUNTS), key=len, reverse=True))
_UNITS = "timme|timmar|minut|minuter|min|hours|hour|minutes|minute|h"
_EVERY = re.compile(rf"(?:(?P<word>{_WORDS})|(?:var|every)\s+(?P<number>[0-9]{{1,3}})(?::?e)?)\s+(?P<unit>{_UNITS})")
