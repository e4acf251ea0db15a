"""A text field of several lines, apart from the one of a single line since most screens never need it."""

from rich.text import Text
from textual.widgets import TextArea

from samledning.tui.text import same_length


class TextBox(TextArea):
    """A field of several lines."""

    def get_line(self, line_index: int) -> Text:
        line = super().get_line(line_index)
        line.plain = "\t".join(map(same_length, line.plain.split("\t")))
        return line
