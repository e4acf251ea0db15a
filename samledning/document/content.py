"""A document as plain values and back: how a finalised one is kept, to be read the same ever after. Pure."""

from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from typing import Any

from samledning.clock import parse_iso
from samledning.document.terms import (
    Document,
    Entry,
    Event,
    Fields,
    Head,
    Items,
    Paragraph,
    Product,
    Section,
    Sheet,
    Subheading,
    Table,
    Tick,
    WriteHere,
)
from samledning.log.terms import Marking
from samledning.store.canonical import Plain, to_plain

SORT = "is"
"""The key that holds the name of the sort of a part."""

_SORTS: Mapping[str, type] = {
    sort.__name__: sort
    for sort in (
        *(Document, Head, Section, Sheet, Event),
        *(Subheading, Paragraph, Items, Fields, Table, Entry, Tick, WriteHere),
    )
}
_READ: Mapping[str, Callable[[Any], Any]] = {
    "product": Product,
    "marking": Marking,
    "columns": dict,
    **dict.fromkeys(("made_at", "starts_at", "ends_at"), parse_iso),
}
"""How values are read that JSON has as texts only."""


def to_content(part: Any) -> Plain:
    """A document, or a part of one, as plain values."""
    if is_dataclass(part) and not isinstance(part, type):
        values = {each.name: to_content(getattr(part, each.name)) for each in fields(part)}
        return {SORT: type(part).__name__, **values}
    if isinstance(part, Mapping):  # its order is that of the cells; JSON with sorted keys would lose it
        return [[str(name), to_content(value)] for name, value in part.items()]
    if isinstance(part, tuple | list):
        return [to_content(each) for each in part]
    return to_plain(part)


def from_content(content: Any) -> Any:
    """The document, or the part of one, that was kept as these values."""
    if isinstance(content, list):
        return tuple(map(from_content, content))
    if not isinstance(content, Mapping) or SORT not in content:
        return content
    values = {name: from_content(value) for name, value in content.items() if name != SORT}
    return _SORTS[content[SORT]](**{name: _READ.get(name, _as_it_is)(value) for name, value in values.items()})


def _as_it_is(value: Any) -> Any:
    return value
