"""A text to send or paste elsewhere: shown as it is, copied with one key, and kept as a file each time."""

from collections.abc import Iterable
from typing import ClassVar

from textual.containers import Vertical, VerticalScroll
from textual.widget import Widget
from textual.widgets import Static

from samledning.errors import Problem
from samledning.i18n import _
from samledning.tui.handout import hand_out
from samledning.tui.screens.base import Place
from samledning.tui.text import user_text


class PlainText(Place):
    """Pushed above a screen. F2 copies the text and saves it; a terminal that cannot copy leaves the file."""

    where: ClassVar[str] = "text"

    DEFAULT_CSS = """
    PlainText #body { padding: 1 2; }
    PlainText .title { text-style: bold; color: $accent; height: auto; width: 1fr; }
    PlainText .note { color: $warning; height: auto; width: 1fr; }
    PlainText #text { height: auto; width: 1fr; }
    PlainText #page { height: 1fr; margin-top: 1; }
    """

    def __init__(self, title: str, text: str, name: str, note: str = "") -> None:
        """`name` begins the name of the file; `note` stands above the text and does not go with it."""
        super().__init__()
        self._title, self._text, self._file_name, self._note = title, text, name, note

    def body(self) -> Iterable[Widget]:
        note = [Static(user_text(self._note, lines=True), classes="note")] if self._note else []
        yield Vertical(
            Static(user_text(self._title), classes="title"),
            *note,
            VerticalScroll(Static(user_text(self._text, lines=True), id="text"), id="page"),
            id="body",
        )

    def start_here(self) -> None:
        self.focus_body()

    def focus_body(self) -> None:
        self.set_focus(self.query_one("#page"))

    def do_back(self) -> None:
        if self.logline.has_focus:
            self.focus_body()
        elif self.is_active:
            self.dismiss(None)

    async def do_copy_text(self) -> None:
        """Copy through the terminal, which may or may not heed it, and save, which is sure."""
        try:
            path = await hand_out(self.samledning, self._file_name, self._text)
        except Problem as problem:
            self.tell(problem)
            return
        self.tell(_("Texten är kopierad, och sparad i {file}").format(file=path))
