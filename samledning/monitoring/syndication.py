"""Any feed by its address: CAP by itself or carried by another document, RSS of every version, Atom.

What a feed says beside the warnings it carries is read by feedparser, which knows what people make of these formats; it
is given only what has been read as whole and harmless XML before.
"""

import io
from calendar import timegm
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import Any
from xml.etree.ElementTree import Element, tostring

from samledning.monitoring import cap
from samledning.monitoring.reading import line, one_by_one, plain_text, safe_link, xml_of
from samledning.monitoring.terms import Fault, Item, Parsed, Unreadable

_ROOTS = frozenset(("rss", "feed", "rdf"))
_ENTRIES = frozenset(("entry", "item"))


def parse(payload: bytes) -> Parsed:
    """The warnings and the entries of a document. Raises `Unreadable`."""
    root = xml_of(payload)
    warnings = cap.parse(root)
    if root.tag.rpartition("}")[2].casefold() in _ROOTS:
        told = _entries(root)
        return Parsed((*warnings.items, *told.items), warnings.broken + told.broken)
    if not warnings.items:
        raise Unreadable(Fault.SHAPE)
    return warnings


def _entries(root: Element) -> Parsed:
    """The entries that carry no warning."""
    import feedparser

    raws = [tostring(each, encoding="unicode") for each in _without_warnings(root)]
    # As a stream: text or bytes it would take for an address or the name of a file.
    found = feedparser.parse(io.BytesIO(tostring(root)))
    feed, entries = found.feed, found.entries
    origin = line(feed.get("id")) or line(feed.get("link")) or line(feed.get("title"))
    name = line(feed.get("title"))
    if len(raws) != len(entries):
        raise Unreadable(Fault.SHAPE)
    return one_by_one(zip(entries, raws, strict=True), lambda part: _read(*part, origin, name))


def _without_warnings(root: Element) -> list[Element]:
    """The entries that carry no warning; those that do are taken out of the document."""
    kept = []
    for parent in list(root.iter()):
        for child in list(parent):
            if child.tag.rpartition("}")[2] not in _ENTRIES:
                continue
            if cap.alerts(child):
                parent.remove(child)
            else:
                kept.append(child)
    return kept


def _read(entry: Mapping[str, Any], raw: str, origin: str, name: str) -> Iterator[Item]:
    content = entry.get("content") or [{}]
    text = plain_text(entry.get("summary")) or plain_text(content[0].get("value"))
    headline = line(entry.get("title")) or line(text)
    identifier = line(entry.get("id")) or line(entry.get("link")) or headline
    if not identifier:
        raise ValueError(entry)
    yield Item(
        identifier=identifier,
        origin=origin,
        published=_when(entry),
        headline=headline or identifier,
        raw=raw,
        text=text,
        link=safe_link(entry.get("link")),
        sender=name or origin,
    )


def _when(entry: Mapping[str, Any]) -> datetime | None:
    """When an entry came, in UTC, which feedparser has turned every form of time into; None where it does not say."""
    # Not by `get`: for what is missing that warns, and gives something else.
    times = (entry[name] for name in ("updated_parsed", "published_parsed") if name in entry)
    told = next(filter(None, times), None)
    return datetime.fromtimestamp(timegm(told), UTC) if told else None
