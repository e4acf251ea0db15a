"""The database cannot be opened: one sentence, and a way out."""

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.widgets import Static

from samledning.i18n import _
from samledning.tui.screens.ask import SafeModal
from samledning.tui.text import user_text


class Trouble(SafeModal[None]):
    """Why the program cannot go on; escape or Enter ends it."""

    BINDINGS = [("enter,q", "leave")]  # noqa: RUF012

    def __init__(self, sentence: str) -> None:
        super().__init__()
        self._sentence = sentence

    def compose(self) -> ComposeResult:
        with Vertical():
            yield Static(user_text(self._sentence), classes="label")
            yield Static(_("Escape stänger programmet."), classes="hint")
