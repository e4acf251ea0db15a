"""From the first paint to the case: open the database, learn who and which, bring back what was half-typed."""

import asyncio
import gc
from functools import partial
from typing import TYPE_CHECKING

from textual.content import Content

from samledning import clock
from samledning.errors import Ambiguous, Busy, Problem
from samledning.i18n import _, ngettext
from samledning.log.grammar import index
from samledning.log.terms import KnownActor
from samledning.paths import default_database
from samledning.tui import themes
from samledning.tui.begun import from_text
from samledning.tui.widgets.logline import Line

if TYPE_CHECKING:
    from samledning.register.views import PersonView
    from samledning.start import Workspace
    from samledning.store.unit import ReadUnit
    from samledning.store.watch import Changed
    from samledning.tui.app import SamledningApp


class Opening:
    """The steps of a start, each of which may have to ask the user."""

    def __init__(self, app: "SamledningApp") -> None:
        self.app = app
        self._workspace: Workspace | None = None

    async def run(self) -> None:
        """Take the app from nothing to a case on the screen."""
        waits = False
        try:
            while True:
                try:
                    return await self._steps()
                except Busy:  # a command gives up; whoever sits here goes on typing, and what is typed must not end
                    if not waits:
                        self._waiting(True)  # else it would be told and taken back with each try
                    waits = True
        except Problem as problem:
            await self._trouble(problem)
        finally:
            if waits:
                self._waiting(False)

    async def _steps(self) -> None:
        app = self.app
        if self._workspace is None:
            self._workspace = await asyncio.to_thread(self._open)
            app.opened(self._workspace)
        workspace = self._workspace
        if workspace.store.refuses:
            app.notice = Content.styled(f"⚠ {workspace.store.refuses}", "bold $warning")
        await self._look(workspace)
        await self._who(workspace)
        await self._bring_back(workspace)
        await self._which()
        await app.ringing.begin()
        if not gc.isenabled():  # `run` turned it off for the time of the start
            gc.freeze()
            gc.enable()

    def _open(self) -> "Workspace":
        """Open the database; runs in a thread, where the database library is loaded for the first time."""
        from samledning.start import open_back_to, open_workspace

        database = self.app.options.database or default_database()
        if self.app.options.back_to:
            return open_back_to(database, self.app.clock.now())
        workspace = open_workspace(database, self.app.clock, tell=self._waiting)
        workspace.watch(self._tell)
        if not workspace.store.refuses:
            workspace.start_copy()
        return workspace

    def _waiting(self, waits: bool) -> None:
        """Another process holds the database, or no longer does; called in the thread that waits."""
        self.app.post_message(self.app.Held(waits))

    def _tell(self, changed: "Changed") -> None:
        """Something was committed; called in the watching thread."""
        self.app.post_message(self.app.Committed(changed))

    async def _look(self, workspace: "Workspace") -> None:
        """Wear the look that was chosen last here, else the one in the settings."""
        chosen = await asyncio.to_thread(workspace.seats.setting, "theme") if workspace.seats else ""
        name = chosen or self.app.options.config.theme
        if name in themes.LABELS:
            self.app.theme = name

    async def _who(self, workspace: "Workspace") -> None:
        """Learn who sits here: named on the command line, remembered, or asked for once."""
        wanted = self.app.options.person
        person = await asyncio.to_thread(self._known, workspace, wanted)
        if person is None and wanted and not workspace.store.refuses:
            person = await asyncio.to_thread(workspace.introduce, wanted)
            new = _("Ny person: {name} ({initials}).").format(name=person.name, initials=person.initials)
            self.app.notify(new, markup=False)
        if person is None and not workspace.store.refuses:
            from samledning.tui.screens.who import Who

            await self.app.push_screen_wait(Who())
        elif person is not None:
            await asyncio.to_thread(workspace.become, person)

    def _known(self, workspace: "Workspace", wanted: str) -> "PersonView | None":
        from samledning.register.service import find_person

        if not wanted:
            return workspace.last_person()
        with workspace.read() as unit:
            return find_person(unit, wanted)

    async def _bring_back(self, workspace: "Workspace") -> None:
        """Say that a seat ended unexpectedly, and put back what it had half-typed."""
        app = self.app
        if workspace.recovered:
            since = clock.short(max(workspace.recovered), app.clock.now())
            app.notice = Content.styled(
                _("⚠ Programmet från {when} avslutades oväntat. Allt sparat finns kvar.").format(when=since),
                "bold $warning",
            )
        draft = await app.drafts.adopt("logline")
        begun = await app.drafts.adopt("logline.begun")
        if draft and not app.line.text and not app.outbox.early:
            app.keep_line(Line(draft.text, draft.cursor, begun=from_text(begun.text if begun else "")))
            app.show_line()

    async def _which(self) -> None:
        """Learn which incident: named, the only open one, or chosen."""
        from samledning.incident.queries import incidents, the_incident

        app = self.app
        try:
            case = await app.desk.ask(lambda unit: the_incident(unit, app.options.incident))
        except Problem as problem:
            everything = await app.desk.ask(incidents)
            if app.options.incident and not isinstance(problem, Ambiguous):
                app.notify(str(problem), severity="error", markup=False)
            if everything:
                app.do_cases()
                app.outbox.release()
            else:
                app.do_new_case()  # what is sent meanwhile goes to it
            return
        await app.show_case(case.id)
        if app.case and app.case.meeting:
            app.show_lead(app.case.meeting.meeting.id, came_back=True)
        await self._resend()
        app.outbox.release()

    async def _resend(self) -> None:
        """Send again the lines that a lost seat had sent without learning that they were saved."""
        app = self.app
        seats = app.workspace.seats
        lines = await asyncio.to_thread(seats.adopt_waiting) if seats else []
        for waiting in lines:
            actors = await app.desk.ask(partial(_known_actors, waiting.incident_id))
            app.outbox.resume(waiting, index(actors), app.case.incident.places if app.case else ())
        if lines:
            app.notify(
                ngettext(
                    "{count} rad som inte hade hunnit sparas är återställd.",
                    "{count} rader som inte hade hunnit sparas är återställda.",
                    len(lines),
                ).format(count=len(lines)),
                markup=False,
            )

    async def _trouble(self, problem: Problem) -> None:
        from samledning.tui.screens.trouble import Trouble

        await self.app.push_screen_wait(Trouble(str(problem)))
        self.app.exit(return_code=1)


def _known_actors(incident_id: str, unit: "ReadUnit") -> tuple[KnownActor, ...]:
    from samledning.actor.queries import known_actors

    return known_actors(unit, incident_id)
