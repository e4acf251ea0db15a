"""The checklists: the list to the left, the item with its explanation to the right, one key a state."""

import asyncio
from collections.abc import Callable, Iterable
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.widget import Widget
from textual.widgets import OptionList, Static

from samledning.checklist.terms import STATE_LABELS, ItemState, Library, ListKind, Tool
from samledning.checklist.views import ItemView, ListView, RunView
from samledning.errors import Problem
from samledning.i18n import _
from samledning.incident.terms import ROLE_LABELS, Role
from samledning.log.times import next_time
from samledning.tui.items import history_page, item_page, item_row, run_heading
from samledning.tui.screens.ask import AskText, Choose
from samledning.tui.screens.base import Place
from samledning.tui.text import user_text
from samledning.tui.widgets.rows import Rows

if TYPE_CHECKING:
    from samledning.store.unit import WriteUnit

TOOL_ROOMS = {
    Tool.INCIDENT: "case_form",
    Tool.STAFFING: "overview",
    Tool.MOMENTS: "overview",
    Tool.ACTORS: "actors",
    Tool.REPORTS: "reports",
    Tool.REQUESTS: "requests",
    Tool.PICTURE: "picture",
    Tool.TARGETS: "agreement",
    Tool.AGREEMENTS: "agreement",
    Tool.ACTIONS: "agreement",
    Tool.REVIEW: "review",
    Tool.MONITORING: "monitoring",
    Tool.DOCUMENTS: "documents",
}
SITUATION = ("reports", "requests", "picture")
"""What lies in the room of the situation."""


class Checklists(Place):
    """Room 2."""

    where: ClassVar[str] = "checklists"

    DEFAULT_CSS = """
    Checklists #items { width: 1fr; }
    Checklists #page { width: 1fr; padding: 0 2; border-left: solid $panel; }
    Checklists.-narrow #body { layout: vertical; }
    Checklists.-narrow #items { height: 2fr; }
    Checklists.-narrow #page { height: 3fr; border-left: none; border-top: solid $panel; padding: 0 1; }
    Checklists #text { width: 1fr; height: auto; }
    """

    def __init__(self) -> None:
        super().__init__()
        self._library = Library()
        self._runs: tuple[RunView, ...] = ()
        self._self_checks: tuple[ListView, ...] = ()
        self._wanted = ""
        self._marking = asyncio.Lock()

    def body(self) -> Iterable[Widget]:
        yield Horizontal(
            Rows(id="items", empty=_("Inga checklistor kunde läsas.")),
            VerticalScroll(Static("", id="text"), id="page"),
            id="body",
        )

    async def reload(self) -> None:
        from samledning.checklist.queries import lists
        from samledning.overview.queries import checklists

        case = self.samledning.case
        if case is None:
            return
        library = await self.samledning.shelf.library()
        self._runs = await self.ask(lambda unit: checklists(unit, case.incident.id, library))
        self._self_checks = lists(library)
        if library.refusals and library is not self._library:
            self.tell(Problem(" ".join(map(str, library.refusals))))
        self._library = library
        self.query_one(Rows).show(self._rows())
        if self._wanted and self.query_one(Rows).choose(self._wanted):
            self._wanted = ""
        self._show_page()

    def _rows(self) -> list[tuple[str, Content]]:
        now = self.samledning.clock.now()
        rows = []
        for run in self._runs:
            rows.append((f"={_key(run)}", run_heading(run, now)))
            closed = run.closed_at is not None
            rows += [(f"{_key(run)}/{item.id}", item_row(item, now, closed=closed)) for item in run.items]
        for check in self._self_checks:
            if check.kind is ListKind.SELF:
                rows.append((f"={check.id}", user_text(_("{title} – fråga dig själv").format(title=check.title))))
                rows += [(f"{check.id}/{item.id}", user_text(f"  {item.id} {item.ask}")) for item in check.items]
        return rows

    def _show_page(self) -> None:
        found = self._chosen
        now = self.samledning.clock.now()
        check = next((item for each in self._self_checks for item in each.items if item.id == self._chosen_id), None)
        if found:
            self.query_one("#text", Static).update(item_page(found[1], now))
        elif check:
            self.query_one("#text", Static).update(item_page(check, now))
        self.query_one("#page", VerticalScroll).scroll_home(animate=False)

    @property
    def _chosen_key(self) -> str:
        return self.query_one(Rows).chosen

    @property
    def _chosen_id(self) -> str:
        return self._chosen_key.rpartition("/")[2]

    @property
    def _chosen(self) -> tuple[RunView, ItemView] | None:
        key, _slash, item_id = self.query_one(Rows).chosen.rpartition("/")
        run = next((run for run in self._runs if _key(run) == key), None)
        item = run.item(item_id) if run else None
        return (run, item) if run and item else None

    def on_option_list_option_highlighted(self, event: OptionList.OptionHighlighted) -> None:
        event.stop()
        self._show_page()

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        self.do_tick()

    def want(self, run_key: str, item_id: str) -> None:
        """Put the cursor on an item when the screen shows."""
        self._wanted = f"{run_key}/{item_id}"
        if self.query(Rows) and self.query_one(Rows).choose(self._wanted):
            self._wanted = ""

    def do_next_open(self) -> None:
        rows = self.query_one(Rows)
        order = [(run, item) for run in self._runs if not run.closed_at for item in run.items]
        places = [f"{_key(run)}/{item.id}" for run, item in order]
        start = places.index(rows.chosen) + 1 if rows.chosen in places else 0
        for run, item in order[start:] + order[:start]:
            if item.state is ItemState.OPEN:
                rows.choose(f"{_key(run)}/{item.id}")
                rows.focus()
                return
        self.tell(_("Alla punkter är hanterade."))

    def do_tick(self) -> None:
        if self._needs_item():
            self.run_worker(self._mark(ItemState.DONE, go_on=True))

    def do_not_applicable(self) -> None:
        if self._needs_item():
            self.run_worker(self._not_applicable())

    def do_defer(self) -> None:
        if self._needs_item():
            self.run_worker(self._defer())

    def do_reopen_item(self) -> None:
        if self._needs_item():
            self.run_worker(self._mark(ItemState.OPEN))

    def do_note(self) -> None:
        if found := self._needs_item():
            self.run_worker(self._note(found[1]))

    def do_tool(self) -> None:
        if found := self._needs_item():
            self._wanted = self.query_one(Rows).chosen
            target = TOOL_ROOMS.get(found[1].tool or Tool.CHECKLISTS, "log")
            if target == "case_form":
                self.samledning.do_case_form()
            elif target in SITUATION:
                self.samledning.show_situation(target)
            else:
                self.samledning.go_to(target)

    def do_new_run(self) -> None:
        self.run_worker(self._new_run())

    def do_own_item(self) -> None:
        if self._needs_item():
            self.run_worker(self._own_item())

    def do_assign(self) -> None:
        if found := self._needs_item():
            self.run_worker(self._assign(found[1]))

    def do_set_due(self) -> None:
        if self._needs_item():
            self.run_worker(self._set_due())

    def do_move_up(self) -> None:
        if found := self._needs_item():
            self.run_worker(self._move(found, -1))

    def do_move_down(self) -> None:
        if found := self._needs_item():
            self.run_worker(self._move(found, 1))

    def do_history(self) -> None:
        if found := self._needs_item():
            self.run_worker(self._history(found))

    def do_close_run(self) -> None:
        if found := self._needs_item():
            self.run_worker(self._close(found[0]))

    def do_reopen_run(self) -> None:
        if found := self._needs_item():
            self.run_worker(self._reopen_run(found[0]))

    def _needs_item(self) -> tuple[RunView, ItemView] | None:
        found = self._chosen
        if found is None:
            self.tell(_("Välj en punkt i listan först."))
        return found

    async def _with_run(self, verb: "Callable[[WriteUnit, str], object]") -> bool:
        """Do something in the run of the chosen item, begun now if nobody has."""
        from samledning.checklist import service

        case, found = self.samledning.case, self._chosen
        if case is None or found is None:
            return False
        run, item = found
        definition = self._library.find(run.list_id)

        def do(unit: "WriteUnit") -> str:
            run_id = run.id
            if not run_id and definition:
                run_id = service.start_run(unit, case.incident.id, definition)
                unit.session.flush()
            verb(unit, run_id)
            return run_id

        run_id = await self.act(do)
        if run_id is None:
            return False
        self._wanted = f"{run_id}/{item.id}"
        self.stale = True
        await self.refresh_now()
        return True

    async def _mark(
        self, state: ItemState, *, reason: str = "", until: datetime | None = None, go_on: bool = False
    ) -> None:
        from samledning.checklist import service

        async with self._marking:  # keys that come quickly mark one item each, not the same one again
            item_id = self._chosen_id
            item = self._chosen[1] if self._chosen else None
            done = await self._with_run(
                lambda unit, run_id: service.mark(unit, run_id, item_id, state, reason=reason, deferred_until=until)
            )
            if done and item:
                self.tell(f"{item.id} {_(STATE_LABELS[state])}: {item.ask}")
            if done and go_on:
                self.do_next_open()

    async def _not_applicable(self) -> None:
        question = _("Varför är punkten inte aktuell?")
        reason = await self.app.push_screen_wait(AskText(question, about=self._chosen_key))
        if reason is not None:
            await self._mark(ItemState.NOT_APPLICABLE, reason=reason, go_on=bool(reason.strip()))

    async def _defer(self) -> None:
        if until := await self._ask_time(_("Skjut upp till vilket klockslag? Till exempel 16.00.")):
            await self._mark(ItemState.DEFERRED, until=until, go_on=True)

    async def _ask_time(self, question: str) -> datetime | None:
        text = await self.app.push_screen_wait(AskText(question, about=self._chosen_key))
        if text is None:
            return None
        moment = next_time(text.strip(), self.samledning.clock.now())
        if moment is None:
            self.tell(_("«{text}» är inget klockslag; skriv till exempel 16.00.").format(text=text))
        return moment

    async def _note(self, item: ItemView) -> None:
        from samledning.checklist import service

        question = _("Anteckning till {item}").format(item=item.id)
        text = await self.app.push_screen_wait(AskText(question, item.note, about=self._chosen_key))
        if text is not None:
            await self._with_run(lambda unit, run_id: service.note(unit, run_id, item.id, text))

    async def _own_item(self) -> None:
        from samledning.checklist import service

        ask = await self.app.push_screen_wait(AskText(_("Vad ska stå i den egna punkten?")))
        if ask and ask.strip():
            await self._with_run(lambda unit, run_id: service.add_item(unit, run_id, ask))

    async def _assign(self, item: ItemView) -> None:
        from samledning.checklist import service

        choices = [(role.value, Content(_(ROLE_LABELS[role]))) for role in Role]
        chosen = await self.app.push_screen_wait(
            Choose(_("Vilken roll gör {item}?").format(item=item.id), choices, item.role.value if item.role else "")
        )
        if chosen:
            await self._with_run(lambda unit, run_id: service.assign(unit, run_id, item.id, Role(chosen)))

    async def _set_due(self) -> None:
        from samledning.checklist import service

        item_id = self._chosen_id
        if due := await self._ask_time(_("När ska punkten senast vara klar? Till exempel 16.00.")):
            await self._with_run(lambda unit, run_id: service.set_due(unit, run_id, item_id, due))

    async def _move(self, found: tuple[RunView, ItemView], by: int) -> None:
        from samledning.checklist import service

        run, item = found
        order = [other.id for other in run.items]
        place = order.index(item.id) + (by if by < 0 else by + 1)
        if not 0 <= place <= len(order):
            return
        before = order[place] if place < len(order) else ""
        await self._with_run(
            lambda unit, run_id: service.move_item(unit, run_id, item.id, self._library, before=before)
        )

    async def _history(self, found: tuple[RunView, ItemView]) -> None:
        from samledning.checklist.queries import history

        run, item = found
        marks = await self.ask(lambda unit: history(unit, run.id, item.id)) if run.id else ()
        rows = history_page(marks, self.samledning.clock.now())
        if not rows:
            self.tell(_("Inget har gjorts med punkten än."))
            return
        await self.app.push_screen_wait(Choose(_("Historik för {item}").format(item=item.id), rows))

    async def _new_run(self) -> None:
        from samledning.checklist import service

        case = self.samledning.case
        lists = [each for each in self._library.lists if each.kind is ListKind.MEETING]
        if case is None or not lists:
            return
        name = await self.app.push_screen_wait(
            AskText(_("Vilket möte gäller det? Till exempel «Samverkansmöte 14.00»."))
        )
        if name is None:
            return
        library = self._library
        ids = await self.act(lambda unit: service.start_meeting(unit, case.incident.id, library, meeting=name.strip()))
        if ids:
            first = next(each for each in lists)
            self._wanted = f"{ids[0]}/{first.items[0].id}"
            self.refresh_soon()

    async def _close(self, run: RunView) -> None:
        from samledning.checklist import service
        from samledning.overview.queries import facts

        case, library = self.samledning.case, self._library
        if case is None:
            return
        if not run.id:
            self.tell(_("Ingen har börjat på listan än."))
            return

        def close(unit: "WriteUnit", reason: str) -> None:
            service.close_run(unit, run.id, library, facts(unit, case.incident.id), override_reason=reason)

        try:
            await self.samledning.desk.act(lambda unit: close(unit, ""))
        except service.NotHandled as problem:
            reason = await self.app.push_screen_wait(AskText(str(problem), about=run.id))
            if reason and reason.strip():
                await self.act(lambda unit: close(unit, reason))
        except Problem as problem:
            self.tell(problem)
        self.refresh_soon()

    async def _reopen_run(self, run: RunView) -> None:
        from samledning.checklist import service

        if run.closed_at is None:
            self.tell(_("Omgången är redan öppen."))
            return
        await self.act(lambda unit: service.reopen_run(unit, run.id))


def _key(run: RunView) -> str:
    return run.id or run.list_id
