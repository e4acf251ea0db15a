"""Weather warnings of SMHI: JSON, one item for each area of a warning. Times are UTC.

Affected areas are län by their number without the leading zero, and sea areas with numbers that no län has.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from samledning.monitoring.reading import json_of, line, maybe, moment, one_by_one, plain_text, to_the_letter
from samledning.monitoring.terms import Fault, Item, Message, Parsed, Reality, Severity, Unreadable

ORIGIN = "smhi"
SENDER = "SMHI"
PAGE = "https://www.smhi.se/vader/varningar-och-brandrisk/varningar-och-meddelanden/varningar"

_LEVELS = {
    "RED": Severity.EXTREME,
    "ORANGE": Severity.SEVERE,
    "YELLOW": Severity.MODERATE,
    "MESSAGE": Severity.MINOR,
}
_TEST = "TEST "
"""What the name of an area begins with in a warning that is sent to try things out."""


def parse(payload: bytes) -> Parsed:
    """The warnings of an answer, one for each area. Raises `Unreadable`."""
    value = json_of(payload)
    if not isinstance(value, list):
        raise Unreadable(Fault.SHAPE)
    parts = [(warning, area) for warning in value for area in _areas(warning)]
    return one_by_one(parts, _read)


def _areas(warning: Any) -> list[Any]:
    """The areas of a warning; for one without, something that counts as broken."""
    areas = warning.get("warningAreas") if isinstance(warning, Mapping) else None
    return areas if isinstance(areas, list) and areas else [None]


def _read(part: tuple[Mapping[str, Any], Mapping[str, Any]]) -> Iterator[Item]:
    warning, area = part
    level = area["warningLevel"]
    severity = _LEVELS.get(str(level["code"]).upper(), Severity.UNKNOWN)
    colour = line(level.get("sv"))
    affected = area.get("affectedAreas") or []
    event = line((area.get("eventDescription") or warning["event"]).get("sv"))
    name = line((area.get("areaName") or {}).get("sv")) or ", ".join(line(each.get("sv")) for each in affected)
    yield Item(
        identifier=f"{warning['id']}.{area['id']}",
        origin=ORIGIN,
        published=moment(area["published"]),
        headline=f"{colour}: {event}" if severity is Severity.MINOR else f"{colour} varning: {event}".strip(),
        raw=to_the_letter({**warning, "warningAreas": [area]}),
        text="\n\n".join(_described(area)),
        event=event,
        message=Message.ALERT,
        reality=Reality.TEST if name.startswith(_TEST) else Reality.ACTUAL,
        severity=severity,
        area=name,
        codes=tuple(f"{int(each['id']):02}" for each in affected),
        starts=maybe(area, "approximateStart"),
        expires=maybe(area, "approximateEnd"),
        link=PAGE,
        sender=SENDER,
    )


def _described(area: Mapping[str, Any]) -> Iterator[str]:
    for each in area.get("descriptions") or []:
        if text := plain_text((each.get("text") or {}).get("sv")):
            title = line((each.get("title") or {}).get("sv"))
            yield f"{title}: {text}" if title else text
