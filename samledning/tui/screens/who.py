"""Who sits here: chosen among those who are known, or a new name."""

import asyncio
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import OptionList, Static

from samledning.errors import Problem
from samledning.i18n import _
from samledning.register.views import PersonView
from samledning.tui.screens.ask import SafeModal
from samledning.tui.text import user_text
from samledning.tui.widgets.field import LineInput
from samledning.tui.widgets.rows import Rows


class Who(SafeModal[None]):
    """Ends when somebody holds the seat. At the first start it cannot be left without an answer."""

    DEFAULT_CSS = """
    Who .label { margin-bottom: 0; }
    Who LineInput { margin-bottom: 1; background: $panel; }
    Who #trouble { color: $error; height: auto; }
    """

    BINDINGS: ClassVar = [Binding("enter", "go_on", show=False, priority=True)]

    def __init__(self) -> None:
        super().__init__()
        self._persons: tuple[PersonView, ...] = ()

    def compose(self) -> ComposeResult:
        with Vertical():
            yield Static(_("Vem är du?"), classes="label")
            yield Static(
                _("Namnet och initialerna står vid det du skriver i loggen. Frågan ställs bara en gång."),
                classes="hint",
            )
            yield Static(_("Namn"), classes="label")
            yield LineInput(id="name")
            yield Static(_("Initialer"), classes="label")
            yield LineInput(id="initials")
            yield Rows(id="persons")
            yield Static("", id="trouble")
            yield Static(_("Enter går vidare"), classes="hint")

    async def on_mount(self) -> None:
        from samledning.register.queries import persons
        from samledning.tui.app import SamledningApp

        assert isinstance(self.app, SamledningApp)
        self._desk = self.app.desk
        self._persons = await self._desk.ask(persons)
        rows = self.query_one(Rows)
        rows.display = bool(self._persons)
        rows.show(
            [("=", Content(_("Eller välj den du är")))]
            + [(person.id, user_text(f"{person.initials}  {person.name}")) for person in self._persons]
        )
        self.query_one("#name").focus()

    def on_input_changed(self, event: LineInput.Changed) -> None:
        event.stop()
        if event.input.id == "name":
            from samledning.register.rules import initials_of

            taken = [person.initials for person in self._persons]
            self.query_one("#initials", LineInput).value = (
                initials_of(event.value, taken) if event.value.strip() else ""
            )

    async def action_go_on(self) -> None:
        """Enter goes on at once: from the name to the initials, from there into the program."""
        rows = self.query_one(Rows)
        if rows.has_focus:
            rows.action_select()
        elif self.query_one("#name").has_focus and self.query_one("#name", LineInput).value.strip():
            self.set_focus(self.query_one("#initials"))
        else:
            self.run_worker(self._introduce(), exclusive=True, group="introduce")

    async def _introduce(self) -> None:
        name = self.query_one("#name", LineInput).value
        initials = self.query_one("#initials", LineInput).value
        try:
            await asyncio.to_thread(self._desk.workspace.introduce, name, initials)
        except Problem as problem:
            self.query_one("#trouble", Static).update(user_text(f"✗ {problem}"))
        else:
            self.finish(None)

    async def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        person = next(person for person in self._persons if person.id == event.option_id)
        await asyncio.to_thread(self._desk.workspace.become, person)
        self.finish(None)

    def action_leave(self) -> None:
        if self._desk.workspace.person_id:
            self.finish(None)
