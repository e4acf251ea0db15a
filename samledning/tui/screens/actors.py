"""The actors of the incident: who they are and what they are called in the log."""

from collections.abc import Iterable
from typing import ClassVar

from textual.containers import Vertical
from textual.content import Content
from textual.widget import Widget
from textual.widgets import OptionList

from samledning.actor.views import ActorView
from samledning.i18n import _
from samledning.register.terms import KIND_LABELS
from samledning.tui.screens.ask import AskText
from samledning.tui.screens.base import Place
from samledning.tui.text import user_text
from samledning.tui.widgets.rows import Rows


class Actors(Place):
    """Room 3."""

    where: ClassVar[str] = "actors"
    kinds: ClassVar[frozenset[str]] = frozenset({"actor", "organisation"})

    DEFAULT_CSS = """
    Actors Rows { padding: 0 1; }
    """

    def body(self) -> Iterable[Widget]:
        yield Vertical(
            Rows(id="actors", empty=_("Inga aktörer än. F2 lägger till den första: vem berörs, vem har ansvar?")),
            id="body",
        )

    async def reload(self) -> None:
        from samledning.actor.queries import actors

        if case := self.samledning.case:
            found = await self.ask(lambda unit: actors(unit, case.incident.id))
            self.query_one(Rows).show([(actor.id, _row(actor)) for actor in found])

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        self.do_edit_actor()

    def do_add_actor(self) -> None:
        from samledning.tui.screens.forms import add_actor

        self.samledning.run_worker(add_actor(self.samledning))

    def do_edit_actor(self) -> None:
        from samledning.tui.screens.forms import edit_actor

        if chosen := self._chosen:
            self.samledning.run_worker(edit_actor(self.samledning, chosen))

    def do_strike_actor(self) -> None:
        if chosen := self._chosen:
            self.run_worker(self._strike(chosen))

    async def _strike(self, actor_id: str) -> None:
        from samledning.actor import service

        reason = await self.app.push_screen_wait(AskText(_("Varför deltar aktören inte längre?")))
        if reason is not None:
            await self.act(lambda unit: service.strike(unit, actor_id, reason))

    @property
    def _chosen(self) -> str:
        chosen = self.query_one(Rows).chosen
        if not chosen or chosen.startswith("="):
            self.tell(_("Välj en aktör först."))
            return ""
        return chosen


def _row(actor: ActorView) -> Content:
    aliases = _("  kallas {names}").format(names=", ".join(actor.aliases)) if actor.aliases else ""
    return Content.assemble(
        user_text(actor.name, "bold"),
        Content.styled(f"  {_(KIND_LABELS[actor.kind])}", "$secondary"),
        user_text(aliases, "$muted"),
    )
