"""A list that is refreshed without losing the place: cursor and scroll stay where they are."""

from collections.abc import Sequence

from textual.content import Content
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from samledning.tui.compat import line_of


class Rows(OptionList):
    """Rows with ids, shown as contents; headings are rows that cannot be chosen."""

    DEFAULT_CSS = """
    Rows { border: none; padding: 0; background: $background; height: 1fr; scrollbar-gutter: stable; }
    Rows:focus { border: none; background: $background; background-tint: $background 0%; }
    Rows > .option-list--option-highlighted { background: $panel; }
    Rows:focus > .option-list--option-highlighted { background: $cursor; color: $foreground; text-style: bold; }
    Rows > .option-list--option-disabled { color: $accent; text-style: bold; }
    """

    def __init__(self, *, id: str, empty: str = "") -> None:
        super().__init__(id=id, markup=False, compact=True)
        self._empty = empty
        self._shown: list[tuple[str, Content]] = []

    def show(self, rows: Sequence[tuple[str, Content]]) -> None:
        """Show these rows; an id that starts with `=` is a heading. Only what differs is drawn."""
        new = list(rows) or [("=empty", Content.styled(self._empty, "$muted italic"))]
        if new == self._shown:
            return
        if [key for key, _content in new] == [key for key, _content in self._shown]:
            for key, content in new:
                if self._content_of(key) != content:
                    self.replace_option_prompt(key, content)
        else:
            self._fill(new)
        self._shown = new

    @property
    def chosen(self) -> str:
        """The id of the row under the cursor, empty where there is none."""
        option = self.highlighted_option
        return option.id or "" if option else ""

    def choose(self, key: str) -> bool:
        """Put the cursor on the row with that id; false where there is none."""
        for place, (other, _content) in enumerate(self._shown):
            if other == key:
                self.highlighted = place
                return True
        return False

    def _content_of(self, key: str) -> Content | None:
        return next((content for other, content in self._shown if other == key), None)

    def _fill(self, rows: list[tuple[str, Content]]) -> None:
        before, place, offset = self.chosen, self.highlighted, self.scroll_offset
        at_top, down = offset.y == 0 and (place or 0) == 0, line_of(self, place or 0) - offset.y
        self.clear_options()
        self.add_options([Option(content, id=key, disabled=key.startswith("=")) for key, content in rows])
        self._shown = rows
        if not at_top and before and self.choose(before):
            self.call_after_refresh(self._stay, down)
            return
        first = next((number for number, (key, _content) in enumerate(rows) if not key.startswith("=")), None)
        self.highlighted = first if at_top or place is None else min(place, len(rows) - 1)

    def _stay(self, down: int) -> None:
        """Keep the chosen row as many lines down the screen as it was, whatever has come above it or below."""
        self.scroll_to(y=line_of(self, self.highlighted or 0) - down, animate=False)
