"""The sheet for whoever takes over: read it together, then take over with one key."""

import asyncio
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from textual.content import Content
from textual.widgets import Static

from samledning import clock
from samledning.errors import Problem
from samledning.i18n import _
from samledning.incident.terms import ROLE_LABELS, Role
from samledning.log.terms import Marking
from samledning.tui.screens.ask import AskText, Choose
from samledning.tui.screens.plain_text import PlainText
from samledning.tui.text import user_text
from samledning.tui.when import past_or_problem

if TYPE_CHECKING:
    from samledning.register.views import PersonView
    from samledning.tui.app import SamledningApp

AUDIENCE = Marking.INTERNAL
"""The sheet is for a colleague of the own organisation; what is above is left out and told of by word of mouth."""


class HandoverSheet(PlainText):
    """Pushed above a room. What is sensitive or secret is left out, and counted at the end."""

    where: ClassVar[str] = "handover"

    def __init__(self, text: str) -> None:
        super().__init__(_("Överlämning"), text, "overlamning")

    async def _show(self, since: datetime) -> None:
        self._text = await sheet_text(self.samledning, since)
        self.query_one("#text", Static).update(user_text(self._text, lines=True))

    def do_sheet_since(self) -> None:
        self.run_worker(self._since())

    async def _since(self) -> None:
        since = await ask_since(self.samledning)
        if since:
            await self._show(since)

    def do_take_over(self) -> None:
        self.run_worker(self._take_over())

    async def _take_over(self) -> None:
        from samledning.review.handover import take_over

        app = self.samledning
        case = app.case
        roles = [(role.value, Content(_(ROLE_LABELS[role]))) for role in Role]
        role = await self.app.push_screen_wait(Choose(_("Vilken roll lämnas över?"), roles, Role.LEADER.value))
        if not role or case is None:
            return
        person = await _choose_person(self)
        if person is None:
            return
        asked = _("{name}: något att lägga till när du kvitterar? Kan lämnas tomt.").format(name=person.name)
        note = await self.app.push_screen_wait(AskText(asked, about=person.id))
        if note is None:
            return
        text, incident_id = self._text, case.incident.id
        await asyncio.to_thread(app.workspace.become, person)
        label = await self.act(lambda unit: take_over(unit, incident_id, Role(role), person.id, sheet=text, note=note))
        if label and self.is_active:
            self.dismiss(None)
            app.notify(_("{name} har tagit över. Kvitterat i loggen, {label}.").format(name=person.name, label=label))


async def _choose_person(place: PlainText) -> "PersonView | None":
    """Who takes over: one who is known, or a new name."""
    from samledning.register.queries import persons
    from samledning.register.service import add_person

    known = {person.id: person for person in await place.ask(persons)}
    rows = [(person.id, user_text(f"{person.initials}  {person.name}")) for person in known.values()]
    chosen = await place.app.push_screen_wait(Choose(_("Vem tar över?"), [*rows, ("new", Content(_("Någon annan …")))]))
    if chosen == "new":
        name = await place.app.push_screen_wait(AskText(_("Namn")))
        return await place.act(lambda unit: add_person(unit, name or "")) if name else None
    return known.get(chosen or "")


async def show_sheet(app: "SamledningApp") -> None:
    """Show the sheet, with what changed since the role of leader was taken over last, or since the beginning."""
    from samledning.overview.handover import since_last_handover

    if app.case is None:
        raise Problem(_("Välj en händelse först."))
    incident_id = app.case.incident.id
    since = await app.desk.ask(lambda unit: since_last_handover(unit, incident_id))
    app.push_screen(HandoverSheet(await sheet_text(app, since)))


async def sheet_text(app: "SamledningApp", since: datetime) -> str:
    """The sheet as text, for the own organisation."""
    from samledning.overview.handover import handover_sheet
    from samledning.overview.sheet import made_for, plain_text

    assert app.case
    incident_id, quiet = app.case.incident.id, app.options.config.quiet_hours
    library = await app.shelf.library()
    sheet = await app.desk.ask(lambda unit: handover_sheet(unit, incident_id, library, since, quiet))
    return plain_text(made_for(sheet, AUDIENCE))


async def show_since(app: "SamledningApp") -> None:
    """Show what has happened since the one who sits here last was here, or since a time."""
    from samledning.overview.since import since as changes_since
    from samledning.tui.screens.shown import Shown
    from samledning.tui.since_page import since_page

    if app.case is None:
        raise Problem(_("Välj en händelse först."))
    case = app.case
    since = await ask_since(app)
    if since is None:
        return
    view = await app.desk.ask(lambda unit: changes_since(unit, case.incident.id, since))
    now = app.clock.now()
    title = _("Hänt sedan {time}").format(time=clock.short(since, now))
    app.push_screen(Shown(title, since_page(view, case.actor_names, now)))


async def ask_since(app: "SamledningApp") -> datetime | None:
    """Since when; begins with when the one who sits here was here last."""
    from samledning.tui.when import field_text

    now = app.clock.now()
    value = field_text(app.ringing.seen, now)
    text = await app.push_screen_wait(AskText(_("Sedan när? Till exempel 13.00."), value))
    return past_or_problem(text, now) if text is not None else None
