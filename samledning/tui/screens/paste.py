"""A box for pasted text of several lines: all of it is kept, as one entry."""

from collections.abc import Iterable
from typing import ClassVar

from textual.containers import Vertical
from textual.widget import Widget
from textual.widgets import Static

from samledning.i18n import _
from samledning.tui.screens.base import Place
from samledning.tui.widgets.box import TextBox
from samledning.tui.widgets.logline import Line


class Paste(Place):
    """F2 keeps the text. Escape goes back and leaves it as a draft, which the act `paste_again` brings back."""

    where: ClassVar[str] = "paste"

    DEFAULT_CSS = """
    Paste #body { padding: 1 2; }
    Paste .label { text-style: bold; color: $accent; height: auto; }
    Paste TextArea { height: 1fr; border: none; background: $surface; }
    """

    def __init__(self, text: str) -> None:
        super().__init__()
        self._text = text

    def body(self) -> Iterable[Widget]:
        yield Vertical(
            Static(
                _("Inklistrad text. F2 sparar allt som en rad i loggen; börja med «aktör: » för en lägesrapport."),
                classes="label",
            ),
            TextBox(self._text, id="text", compact=True),
            id="body",
        )

    def start_here(self) -> None:
        box = self.query_one(TextBox)
        box.cursor_blink = False
        box.focus()
        self._keep()

    def on_text_area_changed(self) -> None:
        self._keep()

    def _keep(self) -> None:
        self.samledning.keep_paste(self.query_one(TextBox).text)

    def do_keep_paste(self) -> None:
        text = self.query_one(TextBox).text
        if text.strip():
            self.samledning.send_line(Line(text.strip("\n"), len(text)))
        self.samledning.keep_paste("")
        self._leave()

    def do_back(self) -> None:
        if self.logline.has_focus:
            self.query_one(TextBox).focus()
        else:
            self.tell(_("Texten ligger kvar. Du hittar den med ctrl+p och «Inklistrad text»."))
            self._leave()

    def _leave(self) -> None:
        if self.is_active:
            self.dismiss(None)
