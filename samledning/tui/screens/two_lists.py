"""A screen with two lists beside each other, which shows one at a time where it is narrow."""

from typing import ClassVar

from textual import on
from textual.events import DescendantFocus
from textual.widget import Widget

from samledning.tui.screens.base import Place
from samledning.tui.widgets.rows import Rows


class TwoLists(Place):
    """A subclass composes the widgets `left` and `right` and names its `stops`: where tab goes, in order.

    The first of them is the list to the left, the second the list to the right. The one that had the keyboard last is
    meant by the acts, also while a line of the log is being written.
    """

    stops: ClassVar[tuple[str, ...]] = ()

    DEFAULT_CSS = """
    TwoLists #columns { height: 1fr; }
    TwoLists #left, TwoLists #right { width: 1fr; height: 1fr; padding: 0 1; }
    TwoLists #right { border-left: solid $panel; }
    TwoLists.-narrow #right { display: none; border-left: none; }
    TwoLists.-narrow.-second #left { display: none; }
    TwoLists.-narrow.-second #right { display: block; }
    """

    def __init__(self) -> None:
        super().__init__()
        self.second = False

    def start_here(self) -> None:
        self.focus_body()

    def focus_body(self) -> None:
        self.set_focus(self.list_now)

    @property
    def list_now(self) -> Rows:
        """The list that the acts are about."""
        return self.query_one(f"#{self.stops[1 if self.second else 0]}", Rows)

    def go_to_list(self, *, second: bool) -> None:
        """Put the keyboard in one of the lists."""
        self.turn_to(second=second)
        self.focus_body()

    def do_other_list(self) -> None:
        focused = self.focused.id if self.focused else None
        place = self.stops.index(focused) if focused in self.stops else -1
        stop = self.stops[(place + 1) % len(self.stops)]
        self.turn_to(second=stop != self.stops[0])
        self.set_focus(self.query_one(f"#{stop}", Widget))

    @on(DescendantFocus)
    def _follow_keyboard(self, event: DescendantFocus) -> None:
        if event.widget.id in self.stops:
            self.turn_to(second=event.widget.id != self.stops[0])

    def turn_to(self, *, second: bool) -> None:
        """Let the acts be about the other list from now on, without moving the keyboard."""
        if second != self.second:
            self.second = second
            self.set_class(second, "-second")
            if self.is_mounted:
                self.turned()

    def turned(self) -> None:
        """The other list is meant from now on."""
