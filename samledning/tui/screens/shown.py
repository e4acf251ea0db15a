"""A page of text above the screen, to be read: differences, history, what was handed out."""

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import Static

from samledning.i18n import _
from samledning.tui.screens.ask import SafeModal
from samledning.tui.text import user_text


class Shown(SafeModal[None]):
    """Arrows scroll; escape or Enter closes it."""

    DEFAULT_CSS = """
    Shown > Vertical { width: 100; max-height: 96%; }
    Shown VerticalScroll { height: auto; max-height: 62vh; }
    Shown .page { width: 1fr; height: auto; }
    """

    BINDINGS: ClassVar = [Binding("escape,enter", "leave", show=False)]

    def __init__(self, title: str, page: Content) -> None:
        super().__init__()
        self._title, self._page = title, page

    def compose(self) -> ComposeResult:
        with Vertical():
            yield Static(user_text(self._title), classes="label")
            yield VerticalScroll(Static(self._page, classes="page"))
            yield Static(_("↑ ↓ bläddrar · escape stänger"), classes="hint")

    def on_mount(self) -> None:
        self.query_one(VerticalScroll).focus()
