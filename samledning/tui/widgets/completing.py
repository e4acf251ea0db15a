"""A field that completes names: their end is shown faintly, and tab takes it."""

from collections.abc import Sequence
from typing import ClassVar

from textual.binding import Binding
from textual.suggester import Suggester

from samledning.tui.text import same_length
from samledning.tui.widgets.field import LineInput

LEAST_LETTERS = 2


def tail(typed: str, names: Sequence[str], separator: str = "") -> str:
    """What is missing to the shortest of `names` that goes on what is typed last, empty where none does.

    With a `separator` several names stand side by side; one that is there already is not thought of again.
    """
    earlier, _cut, last = typed.rpartition(separator) if separator else ("", "", typed)
    begun = last.lstrip().casefold()
    taken = {part.strip().casefold() for part in earlier.split(separator)} if separator else set()
    if len(begun) < LEAST_LETTERS:
        return ""
    fits = [name for name in names if name.casefold().startswith(begun) and name.casefold() not in taken]
    return min(fits, key=len, default="")[len(begun) :]


class _Tails(Suggester):
    """Offers the end of a name to a stock input, which shows it behind the cursor."""

    def __init__(self, names: Sequence[str], separator: str) -> None:
        super().__init__(use_cache=False, case_sensitive=True)
        self._names, self._separator = names, separator

    async def get_suggestion(self, value: str) -> str | None:
        rest = tail(value, self._names, self._separator)
        return f"{value}{same_length(rest)}" if rest else None


class CompletingInput(LineInput):
    """A line in which tab completes one of `names`, or the last of several, and else moves on."""

    DEFAULT_CSS = """
    CompletingInput > .input--suggestion { color: $muted; }
    """

    BINDINGS: ClassVar = [Binding("tab", "complete", show=False)]

    def __init__(self, value: str, names: Sequence[str], separator: str = "", *, id: str) -> None:
        super().__init__(value, id=id)
        self._names, self._separator = names, separator
        self.suggester = _Tails(names, separator)

    def action_complete(self) -> None:
        """Complete a name if one is begun, else move on to the next field."""
        rest = tail(self.value, self._names, self._separator) if self.cursor_at_end else ""
        if rest:
            self.insert_text_at_cursor(rest)
        else:
            self.screen.focus_next()
