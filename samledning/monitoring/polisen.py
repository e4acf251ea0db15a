"""Events of the police: JSON, the newest 500. Hours are written without a leading zero.

The name holds day, sort of event and place between commas; the sort may have commas of its own.
"""

import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta, timezone
from typing import Any
from urllib.parse import urljoin

from samledning.monitoring.areas import county_code
from samledning.monitoring.reading import json_of, line, one_by_one, plain_text, safe_link, to_the_letter
from samledning.monitoring.terms import Fault, Item, Parsed, Unreadable

ORIGIN = "polisen"
SENDER = "Polisen"
SITE = "https://polisen.se"

_TIME = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2}) (\d{1,2}):(\d{2}):(\d{2}) ([+-])(\d{1,2}):(\d{2})")


def parse(payload: bytes) -> Parsed:
    """The events of an answer. Raises `Unreadable`."""
    value = json_of(payload)
    if not isinstance(value, list):
        raise Unreadable(Fault.SHAPE)
    return one_by_one(value, _read)


def _read(event: Mapping[str, Any]) -> Iterator[Item]:
    when, sort, place = split_name(line(event["name"]))
    location = event.get("location") or {}
    county = line(location.get("name"))
    code = county_code(county)
    sort = line(event.get("type")) or sort
    yield Item(
        identifier=str(event["id"]),
        origin=ORIGIN,
        published=when_of(str(event["datetime"])),
        headline=", ".join(filter(None, (sort, place, when))),
        raw=to_the_letter(event),
        text=plain_text(event.get("summary")),
        event=sort,
        area=", ".join(dict.fromkeys(filter(None, (place, county)))),
        codes=(code,) if code else (),
        link=safe_link(urljoin(SITE, str(event.get("url") or ""))),
        sender=SENDER,
    )


def split_name(name: str) -> tuple[str, str, str]:
    """When, what and where in the name of an event; what cannot be told apart is all taken for what it is."""
    first, comma, rest = name.partition(",")
    what, second, place = rest.rpartition(",")
    if not comma or not second:
        return "", name.strip(), ""
    return first.strip(), what.strip(), place.strip()


def when_of(text: str) -> datetime:
    """A time such as `2026-08-22 9:13:04 +02:00` as aware UTC. Raises ValueError."""
    found = _TIME.fullmatch(text.strip())
    if not found:
        raise ValueError(text)
    *numbers, sign, hours, minutes = found.groups()
    ahead = timedelta(hours=int(hours), minutes=int(minutes)) * (-1 if sign == "-" else 1)
    year, month, day, hour, minute, second = map(int, numbers)
    return datetime(year, month, day, hour, minute, second, tzinfo=timezone(ahead)).astimezone(UTC)
