"""What must never have been written, found in what was finalised and taken out of it. Pure.

A finalised version is plain values: texts, in lists and under names. A text is taken out where it says what was removed
elsewhere, or a word that nothing else says, or where it belongs to a record that was removed. The rest stays.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from samledning.i18n import N_, _, in_every_language
from samledning.store.canonical import Plain

REMOVED = N_("[gallrat]")
"""What stands where a text was taken out."""

LEAST = 8
"""A text that is shorter is not looked for inside others: too many say it for other reasons."""

LEAST_OF_A_WORD = 4

_FRAME = frozenset(
    (
        *("is", "product", "language", "marking", "audience", "mark", "key", "id", "lead", "uid"),
        *("made_at", "starts_at", "ends_at", "begun_at", "as_of", "changed_at"),
        *("heading", "horizon", "course", "question", "confidence"),
        *("initials", "kind", "version"),
    )
)
"""What holds a version together, and is no text that people wrote."""

_WORD = re.compile(r"\w+")


@dataclass(frozen=True)
class Gone:
    """What is removed: `texts` that say it, `words` in small letters that nothing else says, `names` of the records it
    stood in: ids, and labels such as `L12`."""

    texts: frozenset[str] = frozenset()
    words: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()

    @classmethod
    def of(cls, texts: Iterable[str], words: Iterable[str], names: Iterable[str]) -> "Gone":
        """The same of what people typed: what is too short to be known again is left out."""
        known = frozenset(text for each in texts if len(text := _plain(each)) >= LEAST)
        return cls(known, frozenset(word for word in words if len(word) >= LEAST_OF_A_WORD), frozenset(names))

    def is_said(self, line: str) -> bool:
        """Whether a line says it, or begins with the label of a record that did."""
        plain = _plain(line)
        if any(text in plain for text in self.texts) or not self.words.isdisjoint(_WORD.findall(plain)):
            return True
        first = _WORD.match(line)
        return first is not None and first[0] in self.names and line.strip() != first[0]

    def is_of(self, value: Plain) -> bool:
        """Whether a value names one of the records: its id, alone or last in a key, or its label, first in a line."""
        if not isinstance(value, str):
            return False
        return value.rpartition(".")[2] in self.names or value.partition(" ")[0] in self.names


@dataclass
class _Taking:
    gone: Gone
    count: int = 0

    def out_of(self, value: Any, name: str = "", *, inside: bool = False) -> Any:
        """The value without what is taken out of it; `inside` a record that was removed, that is all of its texts."""
        if isinstance(value, Mapping):
            named = inside or any(self.gone.is_of(each) for key, each in value.items() if _names(key))
            if isinstance(value.get("columns"), list) and "rows" in value:
                return {**value, "rows": self._rows([name for name, _heading in value["columns"]], value["rows"])}
            return {key: self.out_of(each, key, inside=named) for key, each in value.items()}
        if isinstance(value, list):
            named = inside or (bool(value) and isinstance(value[0], str) and value[0] in self.gone.names)
            return [self.out_of(each, name, inside=named) for each in value]
        if not isinstance(value, str) or name in _FRAME or name.endswith("_id") or value in self.gone.names:
            return value
        return "\n".join(self._line(each, inside=inside) for each in value.split("\n"))

    def _rows(self, names: list[str], rows: list[list[Any]]) -> list[list[Any]]:
        """The rows of a table: of one about a record that was removed, who and when stays, as in the log."""
        return [
            [
                self.out_of(cell, name, inside=bool(row) and row[0] in self.gone.names)
                for name, cell in zip(names, row, strict=True)
            ]
            for row in rows
        ]

    def _line(self, line: str, *, inside: bool) -> str:
        if line in in_every_language(REMOVED) or not (inside or self.gone.is_said(line)):
            return line
        if not any(map(str.isalpha, line)):  # a time, or nothing
            return line
        self.count += 1
        return _(REMOVED)


def without(content: Mapping[str, Any], gone: Gone) -> tuple[dict[str, Any], int]:
    """The content of a finalised version without what is taken out of it, and in how many places that was."""
    taking = _Taking(gone)
    return taking.out_of(content), taking.count


def _names(key: str) -> bool:
    return key in ("id", "key", "lead", "label", "report", "entry") or key.endswith("_id")


def _plain(text: str) -> str:
    return " ".join(text.split()).casefold()
