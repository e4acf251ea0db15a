"""The least that shows as many rows as the board has actors: a bare Textual app that opens a list of them at a key.

The list is Textual's own DataTable, or with `--board` that of the room of the situation.
"""

import sys
from datetime import UTC, datetime, timedelta
from typing import ClassVar

from textual.app import App, ComposeResult
from textual.binding import Binding
from textual.screen import Screen
from textual.widgets import DataTable, Static

from samledning.situation.terms import ClockSetting, Impact, Level
from samledning.situation.views import BoardRow
from samledning.tui.reports import board_row
from samledning.tui.themes import DARK
from samledning.tui.widgets.rows import Rows

from .case import ACTORS

COLUMNS = ("värst", "senast", "nästa", "aktör")
NOW = datetime(2026, 11, 22, 13, 30, tzinfo=UTC)


class Table(Screen[None]):
    """A row for each actor, in a table."""

    def compose(self) -> ComposeResult:
        yield DataTable()

    def on_mount(self) -> None:
        table = self.query_one(DataTable)
        table.add_columns(*COLUMNS)
        for name in ACTORS:
            table.add_row("▲ gul", "12 min", "14.30", name)


class Board(Screen[None]):
    """A row for each actor, as the room of the situation shows them."""

    def compose(self) -> ComposeResult:
        yield Rows(id="board")

    def on_mount(self) -> None:
        self.query_one(Rows).show([(name, board_row(_row(name), NOW)) for name in ACTORS])


class Bare(App[None]):
    """One line of text at first; `4` shows the list, `1` the line again."""

    BINDINGS: ClassVar = [Binding("4", "show_list"), Binding("1", "show_line")]

    def compose(self) -> ComposeResult:
        yield Static("Hello")

    def on_mount(self) -> None:
        self.register_theme(DARK)
        self.theme = DARK.name
        self.install_screen(Board() if "--board" in sys.argv else Table(), "list")

    def action_show_list(self) -> None:
        self.push_screen("list")

    def action_show_line(self) -> None:
        self.pop_screen()


def _row(name: str) -> BoardRow:
    """An actor that should have reported a while ago."""
    every = timedelta(hours=1)
    return BoardRow(
        actor_id=name,
        actor=name,
        last=None,
        received=None,
        silent_since=NOW - 2 * every,
        has_reported=False,
        next_at=NOW - every,
        overdue=True,
        interval=every,
        clock=ClockSetting(),
        impacts=(Impact("power", Level.YELLOW),),
        new=1,
    )


if __name__ == "__main__":
    Bare().run()
