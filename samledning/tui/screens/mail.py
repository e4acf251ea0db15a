"""A box for a report that came as text, such as a mail: all of it is kept as what an actor says of its situation."""

from collections.abc import Iterable
from typing import ClassVar

from textual.containers import Vertical
from textual.widget import Widget
from textual.widgets import Static

from samledning.i18n import _
from samledning.situation.terms import Answers
from samledning.tui.screens.base import Place
from samledning.tui.screens.converting import choose_actor
from samledning.tui.widgets.box import TextBox


class Mail(Place):
    """F2 asks whose it is and keeps it. Escape goes back; the text stands here again the next time."""

    where: ClassVar[str] = "mail"
    draft: ClassVar[str] = "mail"

    DEFAULT_CSS = """
    Mail #body { padding: 1 2; }
    Mail .label { text-style: bold; color: $accent; height: auto; }
    Mail TextArea { height: 1fr; border: none; background: $surface; }
    """

    def __init__(self, text: str, actor_id: str) -> None:
        """Begin with a `text` that was left half-typed; the choice of actor begins at `actor_id`."""
        super().__init__()
        self._text, self._actor_id = text, actor_id

    def body(self) -> Iterable[Widget]:
        yield Vertical(
            Static(_("Klistra in texten. F2 sparar hela som en lägesrapport; först väljer du vems."), classes="label"),
            TextBox(self._text, id="text", compact=True),
            id="body",
        )

    def start_here(self) -> None:
        box = self.query_one(TextBox)
        box.cursor_blink = False
        box.focus()

    def on_text_area_changed(self) -> None:
        self._remember(self.query_one(TextBox).text)

    def _remember(self, text: str) -> None:
        self.samledning.drafts.keep(self.draft, text, 0)

    def do_keep_mail(self) -> None:
        self.run_worker(self._keep())

    async def _keep(self) -> None:
        from samledning.situation import service

        text = self.query_one(TextBox).text.strip("\n")
        if not text.strip():
            self.tell(_("Rutan är tom. Klistra in texten först."))
            return
        actor_id = await choose_actor(self, _("Vems rapport är det? Skriv några bokstäver."), self._actor_id)
        if actor_id and await self.act(lambda unit: service.add(unit, actor_id, Answers(situation=text))):
            self._remember("")
            self._leave()

    def do_back(self) -> None:
        if self.logline.has_focus:
            self.query_one(TextBox).focus()
        else:
            self._leave()

    def _leave(self) -> None:
        if self.is_active:
            self.dismiss(None)
