"""Where in the text of a TOML file something stands: the parser tells the line of a fault in the syntax only. Pure."""

import re
from typing import TypeAlias

Place: TypeAlias = tuple[str | int, ...]
"""The way to a value, such as `("item", 3, "sv", "ask")`; items count from 0."""

_ITEM = re.compile(r"\s*\[\[\s*item\s*\]\]")
_HEADER = re.compile(r"\s*\[")


class Places:
    """Finds the line of a value in `text`, or of what would hold it where it is missing."""

    def __init__(self, text: str) -> None:
        self._lines = text.split("\n")
        self._items = [number for number, line in enumerate(self._lines) if _ITEM.match(line)]

    def line(self, place: Place) -> int:
        """The line, counted from 1, as near to the end of `place` as it can be told."""
        found, end, keys = self._block(place)
        for key in keys:
            there = self._find(key, found, end) if isinstance(key, str) else None
            if there is None:
                break
            found = there
            if _HEADER.match(self._lines[found]):
                end = self._next_header(found + 1, end)
        return found + 1

    def _block(self, place: Place) -> tuple[int, int, Place]:
        """The lines to look among, and the rest of the way: those of one item, or those before the first item."""
        starts = [*self._items, len(self._lines)]
        match place:
            case ("item", int(index), *rest) if index < len(self._items):
                return starts[index], starts[index + 1], tuple(rest)
        return 0, starts[0], place

    def _find(self, key: str, start: int, end: int) -> int | None:
        name = re.escape(key)
        header = rf"^\s*\[\[?\s*(?:[^\]]*\.\s*)?(?P<quote>[\"']?){name}(?P=quote)\s*\]"
        value = rf"(?:^|[{{,.])\s*(?P<mark>[\"']?){name}(?P=mark)\s*[=.]"
        sought = re.compile(f"{header}|{value}")
        return next((number for number in range(start, end) if sought.search(self._lines[number])), None)

    def _next_header(self, start: int, end: int) -> int:
        return next((number for number in range(start, end) if _HEADER.match(self._lines[number])), end)
