"""A list that is refreshed without losing the place: cursor and scroll stay where they are."""

from collections.abc import Sequence

from textual.content import Content
from textual.css.styles import RulesMap
from textual.strip import Strip
from textual.style import Style
from textual.visual import RenderOptions, Visual
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from samledning.tui.compat import line_of

HANGING = 4
"""By how many cells the lines after the first of a row are moved in, where nothing else is said."""
MOVED_IN = 2
"""By how many cells more than its first line the later lines of a row of a page are moved in."""
FOLLOWED = 3
"""A row that is followed stands this part of the height from the top: more of what comes is seen than of what was."""


class Hanging(Visual):
    """A row whose later lines are moved in by so many cells, so that one sees where the next row begins."""

    def __init__(self, content: Content, by: int = HANGING) -> None:
        self._content, self._by = content, by
        self._laid_out: tuple[int, Content] = (0, content)

    def __str__(self) -> str:
        return self._content.plain

    def render_strips(self, width: int, height: int | None, style: Style, options: RenderOptions) -> list[Strip]:
        return self._within(width).render_strips(width, height, style, options)

    def get_optimal_width(self, rules: RulesMap, container_width: int) -> int:
        return self._content.get_optimal_width(rules, container_width)

    def get_height(self, rules: RulesMap, width: int) -> int:
        return self._within(width).get_height(rules, width)

    def _within(self, width: int) -> Content:
        if self._laid_out[0] != width:
            self._laid_out = (width, self._lay_out(width))
        return self._laid_out[1]

    def _lay_out(self, width: int) -> Content:
        return hanging(self._content, width, self._by)


class Page(Hanging):
    """Several rows below each other; one that is moved in has its later lines moved in further."""

    def __init__(self, rows: Sequence[Content]) -> None:
        super().__init__(Content("\n").join(rows))
        self._rows = tuple(rows)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Page) and other._rows == self._rows

    def __hash__(self) -> int:
        return hash(self._rows)

    def _lay_out(self, width: int) -> Content:
        return Content("\n").join(_moved_in(row, width) for row in self._rows)


def _moved_in(row: Content, width: int) -> Content:
    start = len(row.plain) - len(row.plain.lstrip(" "))
    return hanging(row, width, start + MOVED_IN) if start else row


def hanging(content: Content, width: int, by: int = HANGING) -> Content:
    """`content` broken into lines of `width` cells, those after the first moved in; as it is where there is one."""
    first = content.wrap(max(1, width))[0]
    after = content.plain[len(first) :]
    rest = content[len(content) - len(after.lstrip()) :]
    if not rest or width <= by:
        return content
    return Content("\n").join([first, *(line.pad_left(by) for line in rest.wrap(width - by))])


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
                    self.replace_option_prompt(key, _prompt(key, content))
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

    def follow(self, key: str) -> None:
        """Put the cursor on that row and show it with what comes after it, unless somebody has the keyboard here."""
        if not self.has_focus and self.choose(key):
            self.call_after_refresh(self._stay, self.size.height // FOLLOWED)

    def scroll_to_highlight(self, top: bool = False) -> None:
        """Show the row under the cursor; above the first one that can be chosen stand headings, which are shown too."""
        if self.highlighted == self._first:
            self.scroll_to(y=0, animate=False, immediate=True)
        super().scroll_to_highlight(top)

    def action_page_up(self) -> None:
        """A page up, where that leads to headings only to the first row: a stock list would lose its cursor."""
        super().action_page_up()  # type: ignore[no-untyped-call]
        if self.highlighted is None:
            self.action_first()

    def on_resize(self) -> None:
        """Keep the row under the cursor in sight when there is less room, as where something is told below."""
        if self.has_focus:
            self.call_after_refresh(self.scroll_to_highlight)

    def on_show(self) -> None:
        """A list that comes into sight, maybe long after it was filled, shows the row under the cursor and what follows
        it."""
        self.call_after_refresh(self._stay, self.size.height // FOLLOWED)

    @property
    def _first(self) -> int | None:
        """The place of the first row that can be chosen, None where there is none."""
        return next((place for place, (key, _content) in enumerate(self._shown) if not key.startswith("=")), None)

    def _content_of(self, key: str) -> Content | None:
        return next((content for other, content in self._shown if other == key), None)

    def _fill(self, rows: list[tuple[str, Content]]) -> None:
        before, place, offset = self.chosen, self.highlighted, self.scroll_offset
        at_top, down = offset.y == 0 and place in (None, self._first), line_of(self, place or 0) - offset.y
        self.clear_options()
        self.add_options([Option(_prompt(key, content), id=key, disabled=key.startswith("=")) for key, content in rows])
        self._shown = rows
        if not at_top and before and self.choose(before):
            self.call_after_refresh(self._stay, down)
            return
        self.highlighted = self._first if at_top or place is None else min(place, len(rows) - 1)

    def _stay(self, down: int) -> None:
        """Keep the chosen row as many lines down the screen as it was, whatever has come above it or below."""
        self.scroll_to(y=line_of(self, self.highlighted or 0) - down, animate=False)


def _prompt(key: str, content: Content) -> Content | Hanging:
    return content if key.startswith("=") else Hanging(content)
