"""A text field of one line: it shows what would act on the terminal instead of sending it there."""

from rich.highlighter import Highlighter
from rich.text import Text
from textual import events
from textual.geometry import Size
from textual.reactive import Reactive
from textual.widgets import Input

from samledning.tui.text import same_length


class _Harmless(Highlighter):
    """The way in which a stock input lets others have a say in how its text looks."""

    def highlight(self, text: Text) -> None:
        text.plain = same_length(text.plain)


class LineInput(Input):
    """A stock input lays the whole screen out at each key, and its cursor blinks; this one does neither."""

    DEFAULT_CSS = """
    LineInput { border: none; height: 1; padding: 0 1 !important; background: $surface; width: 1fr; }
    LineInput:focus { border: none; background: $panel; }
    LineInput > .input--placeholder { color: $muted; }
    """

    virtual_size = Reactive(Size(0, 0))

    def __init__(self, value: str = "", *, placeholder: str = "", id: str | None = None) -> None:
        super().__init__(
            value, placeholder=placeholder, id=id, compact=True, select_on_focus=False, highlighter=_Harmless()
        )
        self.cursor_blink = False

    def _on_paste(self, event: events.Paste) -> None:
        # The stock input, which is handed the event after this, would keep the first line only.
        event.text = " ".join(event.text.splitlines())
