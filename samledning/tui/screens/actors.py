"""The actor analysis: who is concerned and why, with everything known of the chosen one beside the list."""

from collections.abc import Iterable
from typing import ClassVar

from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.widget import Widget
from textual.widgets import OptionList, Static

from samledning import clock
from samledning.actor.terms import STANDING_WARNING
from samledning.actor.views import AnalysisView, CallRow
from samledning.i18n import _, ngettext
from samledning.tui.analysis import actor_page, actor_row, legend
from samledning.tui.screens.ask import AskText, Choose
from samledning.tui.screens.base import Place
from samledning.tui.text import user_text
from samledning.tui.widgets.lines import Line as TextLine
from samledning.tui.widgets.rows import Rows


class Actors(Place):
    """Room 3."""

    where: ClassVar[str] = "actors"
    kinds: ClassVar[frozenset[str]] = frozenset(
        {"actor", "organisation", "call_try", "participant", "contact_way", "contact", "analysis_revision", "moment"}
    )

    DEFAULT_CSS = """
    Actors #about, Actors #legend { color: $muted; }
    Actors #warning { color: $warning; height: auto; padding: 0 1; width: 1fr; }
    Actors #columns { height: 1fr; }
    Actors #actors { width: 1fr; padding: 0 1; }
    Actors #page { width: 1fr; padding: 0 2; border-left: solid $panel; }
    Actors #text { width: 1fr; height: auto; }
    Actors.-narrow #columns { layout: vertical; }
    Actors.-narrow #page { border-left: none; border-top: solid $panel; padding: 0 1; }
    Actors.-narrow #warning { display: none; }
    """

    def __init__(self) -> None:
        super().__init__()
        self._calls: tuple[CallRow, ...] = ()
        self._moments: dict[str, str] = {}
        self._wanted = ""

    def want(self, actor_id: str) -> None:
        """Put the cursor on an actor when the room shows next."""
        self._wanted = actor_id
        self.stale = True

    def body(self) -> Iterable[Widget]:
        yield Vertical(
            TextLine(id="about"),
            Static(_(STANDING_WARNING), id="warning", markup=False),
            Horizontal(
                Rows(id="actors", empty=_("Inga aktörer än. F2 lägger till den första: vem berörs, vem har ansvar?")),
                VerticalScroll(Static("", id="text"), id="page", can_focus=False),
                id="columns",
            ),
            TextLine(id="legend"),
            id="body",
        )

    async def reload(self) -> None:
        from samledning.actor.queries import analysis, call_list
        from samledning.incident.queries import moments

        case = self.samledning.case
        if case is None:
            return
        incident_id = case.incident.id
        view, calls, process = await self.ask(
            lambda unit: (analysis(unit, incident_id), call_list(unit, incident_id), moments(unit, incident_id))
        )
        order = {actor.id: place for place, actor in enumerate(view.actors)}
        self._calls = tuple(sorted(calls, key=lambda row: order.get(row.actor.id, 0)))
        self._moments = {moment.key: moment.name for moment in process}
        self.query_one("#about", TextLine).show(self._about(view))
        rows = self.query_one("#actors", Rows)
        rows.show([(row.actor.id, actor_row(row)) for row in self._calls])
        rows.choose(self._wanted)
        self._wanted = ""
        self.query_one("#legend", TextLine).show(legend(self._calls))
        self._show_page()

    def _about(self, view: AnalysisView) -> Content:
        now = self.samledning.clock.now()
        parts = [ngettext("{count} aktör", "{count} aktörer", len(view.actors)).format(count=len(view.actors))]
        if view.newest:
            parts.append(f"{view.newest.label} {clock.short(view.newest.at, now)}")
            if view.changed_since_saved:
                parts.append(_("ändrad sedan senaste version – F7 sparar en ny"))
        elif view.changed_since_saved:
            parts.append(_("ingen version sparad än – F7 sparar den första"))
        if view.looked_at:
            parts.append(_("senast genomgången {time}").format(time=clock.short(view.looked_at, now)))
        return user_text(" · ".join(parts))

    def _show_page(self) -> None:
        chosen = self.query_one("#actors", Rows).chosen
        row = next((row for row in self._calls if row.actor.id == chosen), None)
        now = self.samledning.clock.now()
        self.query_one("#text", Static).update(actor_page(row, self._moments, now) if row else "")
        self.query_one("#page", VerticalScroll).scroll_home(animate=False)

    def on_option_list_option_highlighted(self, event: OptionList.OptionHighlighted) -> None:
        event.stop()
        self._show_page()

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        self.do_edit_actor()

    def do_add_actor(self) -> None:
        from samledning.tui.screens.actor_forms import add_actors

        self.samledning.run_worker(add_actors(self.samledning))

    def do_edit_actor(self) -> None:
        from samledning.tui.screens.actor_forms import edit_actor

        if chosen := self._chosen:
            actor = chosen.actor
            self.samledning.run_worker(edit_actor(self.samledning, actor.id, actor.name, self._moments))

    def do_strike_actor(self) -> None:
        if chosen := self._chosen:
            self.run_worker(self._strike(chosen))

    async def _strike(self, row: CallRow) -> None:
        from samledning.actor import service

        question = _("Varför deltar {actor} inte längre?").format(actor=row.actor.name)
        reason = await self.app.push_screen_wait(AskText(question))
        if reason is not None:
            await self.act(lambda unit: service.strike(unit, row.actor.id, reason))

    def do_calls(self) -> None:
        self.samledning.show_calls()

    def do_consulted(self) -> None:
        if chosen := self._chosen:
            self.run_worker(self._consult(chosen))

    async def _consult(self, row: CallRow) -> None:
        from samledning.actor import service

        question = _("Vad sa {actor} om slutsatserna?").format(actor=row.actor.name)
        said = await self.app.push_screen_wait(AskText(question, row.actor.consulted_said))
        if said is not None:
            await self.act(lambda unit: service.consult(unit, row.actor.id, said))

    def do_revision(self) -> None:
        self.run_worker(self._revise())

    async def _revise(self) -> None:
        from samledning.actor import service

        case = self.samledning.case
        reason = await self.app.push_screen_wait(AskText(_("Varför sparas en ny version av analysen?")))
        if case and reason is not None:
            label = await self.act(lambda unit: service.save_revision(unit, case.incident.id, reason))
            if label:
                self.tell(_("Version {label} är sparad.").format(label=label))

    def do_more(self) -> None:
        self.run_worker(self._more())

    async def _more(self) -> None:
        """Everything else about the actors, each a list of its own."""
        from samledning.tui.screens import actor_records as records

        choices = [
            ("dependencies", Content(_("Beroenden: vem är beroende av vem, för vad"))),
            ("resources", Content(_("Resurser: enskilda, frivilliga, näringsliv"))),
            ("communications", Content(_("Kommunikation: vem svarar för vilket budskap"))),
            ("ways", Content(_("Kontaktvägar till den valda aktören"))),
            ("speaking", Content(_("Talarlista och deltagare"))),
            ("forums", Content(_("Nätverk: hämta in deras aktörer, eller spara ett nytt"))),
            ("versions", Content(_("Versioner av analysen, och vad som skiljer"))),
        ]
        chosen = await self.app.push_screen_wait(Choose(_("Vad vill du se?"), choices))
        if chosen:
            row = next((row for row in self._calls if row.actor.id == self.query_one("#actors", Rows).chosen), None)
            await records.show(self.samledning, chosen, row.actor if row else None)

    @property
    def _chosen(self) -> CallRow | None:
        chosen = self.query_one("#actors", Rows).chosen
        row = next((row for row in self._calls if row.actor.id == chosen), None)
        if row is None:
            self.tell(_("Välj en aktör först."))
        return row
