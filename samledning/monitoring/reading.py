"""What the readers of every source share: bytes to values, times, and texts without anything that acts. Pure."""

import json
import re
from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime, tzinfo
from html.parser import HTMLParser
from typing import Any, TypeVar
from xml.etree.ElementTree import Element, ParseError

from samledning.monitoring.terms import Fault, Item, Parsed, Unreadable
from samledning.terminal import acts

T = TypeVar("T")

MOST_HEADLINE, MOST_TEXT = 300, 20_000
"""How many characters are shown and searched; all of what the source sent is kept beside them."""

_FALLBACK = "cp1252"
_BLOCKS = frozenset(("p", "br", "li", "ul", "ol", "div", "tr", "table", "h1", "h2", "h3", "h4", "h5", "h6", "pre"))
_UNSEEN = frozenset(("script", "style", "template", "noscript"))
_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")
_BROKEN = (KeyError, IndexError, TypeError, ValueError, AttributeError, OverflowError, RecursionError)


def decoded(payload: bytes) -> str:
    """The text of an answer: UTF-8, or where it is not, what Western Windows writes. No letter is worth a warning."""
    try:
        return payload.decode("utf-8-sig")
    except UnicodeDecodeError:
        return payload.decode(_FALLBACK, "replace")


def json_of(payload: bytes) -> Any:
    """The value that a JSON answer holds. Raises `Unreadable`."""
    try:
        return json.loads(decoded(payload))
    except (ValueError, RecursionError) as error:
        raise Unreadable(Fault.NOT_JSON) from error


def xml_of(payload: bytes) -> Element:
    """The root of an XML answer, read without entities of its own and without anything fetched. Raises `Unreadable`."""
    from defusedxml.common import DefusedXmlException
    from defusedxml.ElementTree import fromstring

    try:
        try:
            root = fromstring(payload)
        except (ParseError, ValueError, LookupError):  # maybe only in another encoding than it says
            root = fromstring(_DECLARATION.sub("", decoded(payload)))
    except DefusedXmlException as error:
        raise Unreadable(Fault.DANGEROUS) from error
    except (ParseError, ValueError, LookupError, RecursionError) as error:
        raise Unreadable(Fault.NOT_XML) from error
    assert isinstance(root, Element)
    return root


def one_by_one(raws: Iterable[T], read: Callable[[T], Iterable[Item]]) -> Parsed:
    """The items that `read` finds in each of `raws`; one that cannot be read takes no other with it.

    Raises `Unreadable` where there are some and none can be read: then it is the form that is another.
    """
    items: list[Item] = []
    broken = count = 0
    for raw in raws:
        count += 1
        try:
            items += read(raw)
        except _BROKEN:
            broken += 1
    if broken and broken == count:
        raise Unreadable(Fault.SHAPE)
    return Parsed(tuple(items), broken)


def to_the_letter(value: object) -> str:
    """A part of a JSON answer as it is kept."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def moment(text: str, naive: tzinfo = UTC) -> datetime:
    """An ISO 8601 time as aware UTC; one without an offset is in `naive`. Raises ValueError."""
    read = datetime.fromisoformat(text.strip())
    return (read if read.tzinfo else read.replace(tzinfo=naive)).astimezone(UTC)


def maybe(values: Mapping[str, Any], name: str) -> datetime | None:
    """The time called `name`, None where there is none or where it says nothing that can be read."""
    try:
        return moment(values[name])
    except _BROKEN:
        return None


def line(text: object) -> str:
    """Something a source says as one plain line."""
    return " ".join(plain_text(text).split())[:MOST_HEADLINE]


def plain_text(text: object) -> str:
    """Something a source says as plain text: no markup, no character that acts on a terminal or turns the text.

    What stood in paragraphs of markup stands in lines. Empty where `text` is no text.
    """
    if not isinstance(text, str):
        return ""
    stripper = _Stripper()
    stripper.feed(text.replace("\r\n", "\n").replace("\r", "\n"))
    stripper.close()
    shown = "".join(sign for sign in "".join(stripper.parts) if sign == "\n" or not acts(sign)).replace("\xa0", " ")
    lines = [" ".join(each.split()) for each in shown.split("\n")]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()[:MOST_TEXT]


class _Stripper(HTMLParser):
    """Collects what a reader of the markup would see."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self._hidden = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._hidden += tag in _UNSEEN
        if tag in _BLOCKS:
            self.parts.append("\n")

    def handle_endtag(self, tag: str) -> None:
        self._hidden -= tag in _UNSEEN and self._hidden > 0
        if tag in _BLOCKS:
            self.parts.append("\n")

    def handle_data(self, data: str) -> None:
        if not self._hidden:
            self.parts.append(data)


def safe_link(address: object) -> str:
    """An address to show, empty for one that leads to no web page."""
    text = line(address)
    return text if text.startswith(("https://", "http://")) else ""
