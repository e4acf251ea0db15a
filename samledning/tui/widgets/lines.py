"""The lines that are always on the screen: what is going on, what the clocks say, what the keys do.

Each draws itself anew only when its text has changed, without laying the screen out again.
"""

from typing import TYPE_CHECKING, cast

from textual.content import Content
from textual.geometry import Region
from textual.widget import Widget

from samledning.i18n import _
from samledning.tui.actions import actions_for, key_name

if TYPE_CHECKING:
    from samledning.tui.app import SamledningApp


class Line(Widget):
    """One row of text that others set."""

    DEFAULT_CSS = """
    Line { height: 1; width: 1fr; padding: 0 1; text-wrap: nowrap; text-overflow: ellipsis; }
    """

    content = Content("")

    def show(self, content: Content) -> None:
        """Show `content` from now on."""
        if content != self.content:
            used = max(self.content.cell_length, content.cell_length) + 2
            self.content = content
            self.refresh(Region(0, 0, used, 1))

    def render(self) -> Content:
        return self.content


class TopLine(Line):
    """The incident and its phase to the left; the time, the seats and the second copy to the right."""

    right = Content("")

    def show_both(self, left: Content, right: Content) -> None:
        """Show these from now on."""
        if (left, right) != (self.content, self.right):
            self.content, self.right = left, right
            self.refresh()

    def render(self) -> Content:
        room = self.content_size.width - self.right.cell_length - 1
        if room < 1:
            return self.content
        left = self.content.truncate(room, ellipsis=True)
        return Content.assemble(left, " " * (room + 1 - left.cell_length), self.right)


class ClockLine(Line):
    """What the clocks say: what is due, what is overdue."""


class Preview(Line):
    """How the log line understands what is being typed, or what became of the line before."""


class StatusLine(Line):
    """The keys of the screen, each a link for the mouse."""

    def __init__(self, where: str) -> None:
        super().__init__(id="status")
        self.where = where

    def on_mount(self) -> None:
        parts = []
        # Help stands first: on a narrow screen the end of the line is cut, and help tells the rest.
        keymap = cast("SamledningApp", self.app).options.config.keymap
        for action in sorted(actions_for(self.where), key=lambda action: action.name != "help"):
            if action.shown and (name := key_name(action, keymap)):
                key = Content.styled(name, "bold $accent")
                word = Content(f" {_(action.label)}")
                link = Content.assemble(key, word).stylize(f"@click=screen.act('{action.name}')")
                parts.append(link)
        self.show(Content("  ").join(parts))
