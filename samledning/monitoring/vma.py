"""Important messages to the public (VMA) as Sveriges Radio gives them, versions 2 and 3: JSON in the shape of CAP.

`info` is null in a message that takes another back, a list of languages else. No place at all means the whole country.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from samledning.monitoring import cap
from samledning.monitoring.reading import json_of, line, maybe, moment, one_by_one, plain_text, safe_link, to_the_letter
from samledning.monitoring.terms import Fault, Item, Parsed, Reality, Severity, Unreadable

ORIGIN = "vma"
SENDER = "Sveriges Radio"
_TEST_ENDING = "T"


def parse(payload: bytes) -> Parsed:
    """The messages of an answer. Raises `Unreadable`."""
    value = json_of(payload)
    if not isinstance(value, Mapping) or not isinstance(value.get("alerts"), list):
        raise Unreadable(Fault.SHAPE)
    return one_by_one(value["alerts"], _read)


def _read(alert: Mapping[str, Any]) -> Iterator[Item]:
    info = _in_swedish(alert.get("info"))
    areas = info.get("area") or []
    codes = [str(code["value"]) for area in areas for code in area.get("geocode") or []]
    text = "\n\n".join(filter(None, (plain_text(info.get(name)) for name in ("description", "instruction"))))
    headline = line(info.get("headline")) or line(text.partition("\n")[0]) or line(info.get("event"))
    yield Item(
        identifier=str(alert["identifier"]),
        origin=ORIGIN,
        published=moment(alert["sent"]),
        headline=headline,
        raw=to_the_letter(alert),
        text=text,
        event=line(info.get("event")),
        message=cap.MESSAGES[str(alert["msgType"]).casefold()],
        reality=_reality(alert),
        severity=cap.SEVERITIES.get(str(info.get("severity", "")).casefold(), Severity.UNKNOWN),
        public_warning=True,
        area=", ".join(line(area.get("areaDesc")) for area in areas),
        codes=tuple(dict.fromkeys(codes)),
        nationwide=bool(info) and not codes,
        expires=maybe(info, "expires"),
        link=safe_link(info.get("web")),
        sender=line(info.get("senderName")) or SENDER,
        refs=cap.references(alert.get("references")),
    )


def _in_swedish(info: Any) -> Mapping[str, Any]:
    """What is said in Swedish, else in the first language there is; nothing where nothing is said."""
    if not info:
        return {}
    said: list[Mapping[str, Any]] = info if isinstance(info, list) else [info]
    return next((each for each in said if str(each.get("language", "")).casefold().startswith("sv")), said[0])


def _reality(alert: Mapping[str, Any]) -> Reality:
    """A name that ends in T is a test, whatever the message says of itself."""
    if str(alert["identifier"]).endswith(_TEST_ENDING):
        return Reality.TEST
    return cap.REALITIES[str(alert["status"]).casefold()]
