"""A field for a text that may take several lines: it grows with what is written, and answers like one of one line."""

from textual.actions import SkipAction
from textual.widgets import Input, TextArea

from samledning.tui.widgets.box import TextBox


class TallInput(TextBox):
    """Enter and tab belong to the form. Arrows leave the field where its text ends."""

    DEFAULT_CSS = """
    TallInput {
        border: none; padding: 0 1; width: 1fr; height: auto; min-height: 1; max-height: 8; background: $surface;
    }
    TallInput:focus { border: none; background: $panel; }
    TallInput .text-area--cursor-line { background: $surface; }
    TallInput:focus .text-area--cursor-line { background: $panel; }
    """

    def __init__(self, value: str, *, id: str) -> None:
        super().__init__(value, id=id, compact=True, tab_behavior="focus", highlight_cursor_line=False)
        self.cursor_blink = False

    def on_mount(self) -> None:
        self.move_cursor(self.document.end)  # where a line has it too

    @property
    def value(self) -> str:
        """What stands here now."""
        return self.text

    @value.setter
    def value(self, text: str) -> None:
        self.text = text
        self.move_cursor(self.document.end)

    @property
    def cursor_position(self) -> int:
        """How many characters stand before the cursor."""
        row, column = self.cursor_location
        return sum(len(line) + 1 for line in self.document.lines[:row]) + column

    def on_text_area_changed(self, event: TextArea.Changed) -> None:
        """Tell the form what it is told of a line."""
        event.stop()
        self.post_message(Input.Changed(self, self.text))  # type: ignore[arg-type]

    def action_cursor_down(self, select: bool = False) -> None:
        if not select and self.cursor_at_last_line:
            raise SkipAction
        super().action_cursor_down(select)

    def action_cursor_up(self, select: bool = False) -> None:
        if not select and self.cursor_at_first_line:
            raise SkipAction
        super().action_cursor_up(select)
