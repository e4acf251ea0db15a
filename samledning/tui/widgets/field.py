"""Text fields that keep what is typed as it is, and show what would act on the terminal instead of sending it there."""

from rich.highlighter import Highlighter
from rich.text import Text
from textual.geometry import Size
from textual.reactive import Reactive
from textual.widgets import Input, TextArea

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


class TextBox(TextArea):
    """A field of several lines."""

    def get_line(self, line_index: int) -> Text:
        line = super().get_line(line_index)
        line.plain = "\t".join(map(same_length, line.plain.split("\t")))
        return line
