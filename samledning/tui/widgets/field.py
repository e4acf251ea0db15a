"""A text field of one line: it shows what would act on the terminal instead of sending it there."""

from rich.cells import cell_len
from rich.highlighter import Highlighter
from rich.text import Text
from textual import events
from textual.geometry import Region, Size
from textual.reactive import Reactive
from textual.widgets import Input
from textual.widgets.input import Selection

from samledning.tui.text import same_length

CURSOR = 1  # cell after the text


class _Harmless(Highlighter):
    """The way in which a stock input lets others have a say in how its text looks."""

    def highlight(self, text: Text) -> None:
        text.plain = same_length(text.plain)


class LineInput(Input):
    """A stock input lays the whole screen out at each key, draws all of its row, and its cursor blinks; this one does
    none of that."""

    DEFAULT_CSS = """
    LineInput { border: none; height: 1; padding: 0 1 !important; background: $surface; width: 1fr; }
    LineInput:focus { border: none; background: $panel; }
    LineInput > .input--placeholder { color: $muted; }
    """

    virtual_size = Reactive(Size(0, 0), repaint=False)
    value = Reactive("", init=False, repaint=False)
    selection = Reactive(Selection.cursor(0), repaint=False)

    def __init__(self, value: str = "", *, placeholder: str = "", id: str | None = None) -> None:
        super().__init__(
            value, placeholder=placeholder, id=id, compact=True, select_on_focus=False, highlighter=_Harmless()
        )
        self.cursor_blink = False

    def watch_value(self, before: str, now: str) -> None:
        self._draw(before, now)

    def watch_selection(self) -> None:
        self._draw(self.value, self.value)

    def _draw(self, before: str, now: str) -> None:
        """Draw the text and the cursor after it; all of the row where more than that may change."""
        used = max(cell_len(before), cell_len(now)) + CURSOR
        if before and now and used < self.content_size.width:
            self.refresh(Region(0, 0, used, 1))
        else:  # the placeholder comes or goes, or the text is longer than the row
            self.refresh()

    def _on_paste(self, event: events.Paste) -> None:
        # The stock input, which is handed the event after this, would keep the first line only.
        event.text = " ".join(event.text.splitlines())
