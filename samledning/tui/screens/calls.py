"""The call list: the first hour is telephone calls. One key tells how each went."""

from collections.abc import Iterable
from datetime import datetime
from typing import ClassVar

from textual.containers import Vertical
from textual.content import Content
from textual.widget import Widget
from textual.widgets import OptionList, Static

from samledning.actor.terms import CallOutcome
from samledning.actor.views import CallRow
from samledning.i18n import _, ngettext
from samledning.log.times import next_time
from samledning.tui.analysis import call_row, promises
from samledning.tui.screens.ask import AskText
from samledning.tui.screens.base import Place
from samledning.tui.widgets.lines import Line as TextLine
from samledning.tui.widgets.rows import Rows


class Calls(Place):
    """Pushed above the actors. After each answer the cursor goes on to the next actor to call."""

    where: ClassVar[str] = "calls"
    kinds: ClassVar[frozenset[str]] = frozenset({"actor", "call_try", "participant", "contact_way", "organisation"})

    DEFAULT_CSS = """
    Calls .title { text-style: bold; color: $accent; height: 1; padding: 0 1; width: 1fr; }
    Calls #calls { padding: 0 1; }
    """

    def __init__(self, actor_id: str = "") -> None:
        """The cursor is put on the actor that is named, else on the first to call."""
        super().__init__()
        self._calls: tuple[CallRow, ...] = ()
        self._wanted = actor_id

    def body(self) -> Iterable[Widget]:
        yield Vertical(
            Static(_("Ringlista"), classes="title"),
            TextLine(id="about"),
            Rows(id="calls", empty=_("Inga aktörer än. Lägg till dem i rummet Aktörer.")),
            id="body",
        )

    def start_here(self) -> None:
        self.query_one(Rows).focus()
        self.refresh_soon()

    async def reload(self) -> None:
        from samledning.actor.queries import call_list

        case = self.samledning.case
        if case is None:
            return
        self._calls = await self.ask(lambda unit: call_list(unit, case.incident.id))
        left = sum(row.reached_at is None for row in self._calls)
        text = ngettext("{count} aktör är inte nådd än", "{count} aktörer är inte nådda än", left).format(count=left)
        text = text if left or not self._calls else _("Alla är nådda.")
        now = self.samledning.clock.now()
        self.query_one("#about", TextLine).show(Content.assemble(text, promises(self._calls, now)))
        rows = self.query_one(Rows)
        rows.show([(row.actor.id, call_row(row, now)) for row in self._calls])
        if self._wanted and rows.choose(self._wanted):
            self._wanted = ""

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        self.do_reached()

    def do_reached(self) -> None:
        if row := self._chosen:
            self.run_worker(self._reached(row))

    def do_no_answer(self) -> None:
        if row := self._chosen:
            self.run_worker(self._note(row, CallOutcome.NO_ANSWER))

    def do_calls_back(self) -> None:
        if row := self._chosen:
            self.run_worker(self._calls_back(row))

    def do_takes_part(self) -> None:
        if row := self._chosen:
            self.run_worker(self._takes_part(row))

    def do_call_note(self) -> None:
        if row := self._chosen:
            self.run_worker(self._reached_with_note(row))

    def do_contact_ways(self) -> None:
        from samledning.tui.screens import actor_records

        if row := self._chosen:
            self.run_worker(actor_records.show(self.samledning, "ways", row.actor))

    def do_back(self) -> None:
        if self.logline.has_focus:
            self.query_one(Rows).focus()
        elif self.is_active:
            self.dismiss(None)

    @property
    def _chosen(self) -> CallRow | None:
        chosen = self.query_one(Rows).chosen
        row = next((row for row in self._calls if row.actor.id == chosen), None)
        if row is None:
            self.tell(_("Välj en aktör först."))
        return row

    async def _calls_back(self, row: CallRow) -> None:
        question = _("När återkommer {actor}? Till exempel 16.00.").format(actor=row.actor.name)
        text = await self.app.push_screen_wait(AskText(question))
        if text is None:
            return
        at = next_time(text, self.samledning.clock.now())
        if at is None:
            self.tell(_("«{text}» är inget klockslag; skriv till exempel 16.00.").format(text=text))
            return
        await self._note(row, CallOutcome.CALLS_BACK, call_back_at=at)

    async def _takes_part(self, row: CallRow) -> None:
        known = row.last.person_name if row.last else ""
        question = _("Vem deltar från {actor}?").format(actor=row.actor.name)
        name = await self.app.push_screen_wait(AskText(question, known))
        if name is None:
            return
        if not name.strip():
            self.tell(_("Skriv vem som deltar."))
            return
        mandate = await self.app.push_screen_wait(
            AskText(
                _("Med vilket mandat? Till exempel «kan lova resurser», «behöver förankra». Kan lämnas tomt."),
                row.last.mandate if row.last else "",
                about=row.actor.id,
            )
        )
        if mandate is not None:
            await self._note(row, CallOutcome.TAKES_PART, person=name, mandate=mandate)

    async def _reached_with_note(self, row: CallRow) -> None:
        note = await self.app.push_screen_wait(AskText(_("Vad sa {actor}?").format(actor=row.actor.name)))
        if note is not None:
            await self._reached(row, note)

    async def _reached(self, row: CallRow, note: str = "") -> None:
        """The actor has been reached; one that takes part goes on doing so."""
        last = row.last
        if last and last.outcome is CallOutcome.TAKES_PART:
            await self._note(row, CallOutcome.TAKES_PART, person=last.person_name, mandate=last.mandate, note=note)
        else:
            await self._note(row, CallOutcome.REACHED, note=note)

    async def _note(
        self,
        row: CallRow,
        outcome: CallOutcome,
        *,
        call_back_at: datetime | None = None,
        person: str = "",
        mandate: str = "",
        note: str = "",
    ) -> None:
        """Keep how the call went, and go on to the next actor that nobody has reached."""
        from samledning.actor import calls

        order = [other.actor.id for other in self._calls]
        done = await self.act(
            lambda unit: calls.call(
                unit, row.actor.id, outcome, call_back_at=call_back_at, person_name=person, mandate=mandate, note=note
            )
        )
        if done is None:
            return
        self.stale = True
        await self.refresh_now()
        waiting = {other.actor.id for other in self._calls if other.last is None}
        place = order.index(row.actor.id)
        following = next((key for key in order[place + 1 :] + order[:place] if key in waiting), None)
        if following:
            self.query_one(Rows).choose(following)
