"""Warnings in the Common Alerting Protocol, versions 1.0 to 1.2, wherever in an XML document they stand.

What the standard requires and many leave out (scope, urgency, a place) is not required here: a warning with a fault in
its form is still a warning.
"""

from collections.abc import Iterator
from xml.etree.ElementTree import Element, tostring

from samledning.monitoring.reading import line, maybe, moment, one_by_one, plain_text, safe_link
from samledning.monitoring.terms import Item, Message, Parsed, Reality, Severity

SPACE = "urn:oasis:names:tc:emergency:cap:"
SPACE_1_0 = "http://www.incident.com/cap/1.0"

MESSAGES = {
    "alert": Message.ALERT,
    "update": Message.UPDATE,
    "cancel": Message.CANCEL,
    "ack": Message.NEWS,
    "error": Message.NEWS,
}
REALITIES = {
    "actual": Reality.ACTUAL,
    "exercise": Reality.EXERCISE,
    "test": Reality.TEST,
    "system": Reality.TEST,
    "draft": Reality.TEST,
}
SEVERITIES = {each.value: each for each in Severity}
_PLACES = frozenset(("kommun", "län", "lan", "municipality", "county"))
_CODE_DIGITS = (2, 4)


def alerts(root: Element) -> list[Element]:
    """Every warning in a document: the whole of it, or what a feed or an envelope carries."""
    return [each for each in root.iter() if is_alert(each)]


def is_alert(element: Element) -> bool:
    """Whether an element is a warning of any version of the protocol."""
    space, _brace, name = element.tag.removeprefix("{").rpartition("}")
    return name == "alert" and (not space or space.startswith((SPACE, SPACE_1_0)))


def parse(root: Element) -> Parsed:
    """The warnings of a document. Raises `Unreadable` where it has some and none can be read."""
    return one_by_one(alerts(root), _read)


def references(text: object) -> tuple[str, ...]:
    """The identifiers in a list of references. Sender and time are left out: the time may be another than it was."""
    if not isinstance(text, str):
        return ()
    parts = (each.split(",") for each in text.split())
    return tuple(dict.fromkeys(part[1] for part in parts if len(part) > 1 and part[1]))


def _read(alert: Element) -> Iterator[Item]:
    values = _texts(alert)
    info = _in_swedish(alert)
    said = _texts(info) if info is not None else {}
    areas = [each for each in info if _name(each) == "area"] if info is not None else []
    parts = [plain_text(said.get(name)) for name in ("description", "instruction")]
    yield Item(
        identifier=values["identifier"],
        origin=values.get("sender", ""),
        published=moment(values["sent"]),
        headline=line(said.get("headline")) or line(said.get("event")) or line(values.get("note")),
        raw=tostring(alert, encoding="unicode"),
        text="\n\n".join(filter(None, parts)),
        event=line(said.get("event")),
        message=MESSAGES.get(values.get("msgType", "alert").casefold(), Message.ALERT),
        reality=REALITIES.get(values.get("status", "actual").casefold(), Reality.TEST),
        severity=SEVERITIES.get(said.get("severity", "").casefold(), Severity.UNKNOWN),
        area=", ".join(filter(None, (line(_texts(area).get("areaDesc")) for area in areas))),
        codes=tuple(dict.fromkeys(code for area in areas for code in _codes(area))),
        starts=maybe(said, "onset") or maybe(said, "effective"),
        expires=maybe(said, "expires"),
        link=safe_link(said.get("web")),
        sender=line(said.get("senderName")) or line(values.get("sender")),
        refs=references(values.get("references")),
    )


def _in_swedish(alert: Element) -> Element | None:
    """What is said in Swedish, else in the first language there is."""
    said = [each for each in alert if _name(each) == "info"]
    swedish = (each for each in said if _texts(each).get("language", "").casefold().startswith("sv"))
    return next(swedish, said[0] if said else None)


def _codes(area: Element) -> Iterator[str]:
    for geocode in area:
        values = _texts(geocode)
        name, code = values.get("valueName", ""), values.get("value", "")
        if _name(geocode) == "geocode" and name.casefold() in _PLACES and len(code) in _CODE_DIGITS and code.isdigit():
            yield code


def _texts(element: Element) -> dict[str, str]:
    """The texts of the children of an element by their names, the first of each."""
    found: dict[str, str] = {}
    for child in element:
        if text := (child.text or "").strip():
            found.setdefault(_name(child), text)
    return found


def _name(element: Element) -> str:
    return element.tag.rpartition("}")[2]
