"""News of Krisinformation.se, version 3: JSON, names in any case, bodies in HTML.

An item about a län also carries the whole country as an area: a län counts before the country.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from samledning.clock import STOCKHOLM
from samledning.monitoring.areas import county_code
from samledning.monitoring.reading import json_of, line, moment, one_by_one, plain_text, safe_link, to_the_letter
from samledning.monitoring.terms import Fault, Item, Parsed, Unreadable

ORIGIN = "krisinformation"
SENDER = "Krisinformation.se"
_MARKERS = re.compile(r"\{\d+\}\.?")


def parse(payload: bytes) -> Parsed:
    """The news of an answer. Raises `Unreadable`."""
    value = json_of(payload)
    if not isinstance(value, list):
        raise Unreadable(Fault.SHAPE)
    return one_by_one(value, _read)


def _read(news: Mapping[str, Any]) -> Iterator[Item]:
    values = _lower(news)
    counties = [each for each in values.get("area") or [] if str(each.get("type")).casefold() == "county"]
    codes = tuple(filter(None, (county_code(line(each.get("description"))) for each in counties)))
    places = counties or values.get("area") or []
    country = any(str(each.get("type")).casefold() == "country" for each in places)
    preamble = _MARKERS.sub("", plain_text(values.get("preamble")) or plain_text(values.get("pushmessage")))
    body = _MARKERS.sub("", plain_text(values.get("bodytext")))
    yield Item(
        identifier=str(values["identifier"]),
        origin=ORIGIN,
        published=moment(values.get("updated") or values["published"], STOCKHOLM),
        headline=line(values.get("headline")) or line(preamble),
        raw=to_the_letter(news),
        text="\n\n".join(part.strip() for part in (preamble, body) if part.strip()),
        event=line(values.get("event")),
        area=", ".join(filter(None, (line(each.get("description")) for each in places))),
        codes=codes,
        nationwide=country and not codes,
        link=safe_link(values.get("web")),
        sender=line(values.get("sendername")) or SENDER,
    )


def _lower(value: Any) -> Any:
    """`value` with the names in it in small letters."""
    if isinstance(value, Mapping):
        return {str(name).casefold(): _lower(each) for name, each in value.items()}
    return [_lower(each) for each in value] if isinstance(value, list) else value
