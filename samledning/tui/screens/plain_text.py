"""A text to send or paste elsewhere: shown as it is, copied with one key, and kept as a file each time."""

import asyncio
from collections.abc import Iterable
from pathlib import Path
from typing import ClassVar

from textual.containers import Vertical, VerticalScroll
from textual.widget import Widget
from textual.widgets import Static

from samledning import clock
from samledning.errors import Problem
from samledning.i18n import _
from samledning.paths import default_database
from samledning.tui.screens.base import Place
from samledning.tui.text import user_text

FOLDER = "texter"
"""Where the files are kept, beside the database."""


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
        self._title, self._text, self._name, self._note = title, text, name, note

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
        self.app.copy_to_clipboard(self._text)
        folder = (self.samledning.options.database or default_database()).parent / FOLDER
        name = f"{self._name}-{clock.local(self.samledning.clock.now()):%Y%m%d-%H%M%S}.txt"
        path = await asyncio.to_thread(_save, folder / name, self._text)
        self.tell(_("Texten är kopierad, och sparad i {file}").format(file=path))


def _save(path: Path, text: str) -> Path:
    """Write a file that only its owner can read. Raises a `Problem` where that is not possible."""
    from samledning.store.files import make_private_file

    make_private_file(path)
    try:
        path.write_text(text, encoding="utf-8")
    except OSError as error:
        reason = error.strerror or error
        raise Problem(_("Filen {file} kan inte skrivas: {reason}.").format(file=path, reason=reason)) from error
    return path
