"""The acts that can be done everywhere, whichever room is open."""

from typing import TYPE_CHECKING, cast

from samledning.errors import Problem
from samledning.i18n import _
from samledning.tui import themes
from samledning.tui.meeting_acts import MeetingActs
from samledning.tui.screens.base import Place
from samledning.tui.widgets.logline import Line

if TYPE_CHECKING:
    from samledning.store.unit import WriteUnit
    from samledning.tui.app import SamledningApp
    from samledning.tui.screens.agreement import Goals
    from samledning.tui.screens.documents import Documents
    from samledning.tui.screens.monitoring import Monitoring
    from samledning.tui.screens.situation import Situation


class GlobalActs(MeetingActs):
    """What the app can do by itself; mixed into it so that `do_<name>` is found there."""

    @property
    def _app(self) -> "SamledningApp":
        return cast("SamledningApp", self)

    def do_help(self) -> None:
        from samledning.tui.actions import actions_for
        from samledning.tui.screens.help import Help

        if isinstance(screen := self._app.screen, Place):
            self._app.push_screen(Help(screen.where, actions_for(screen.where), self._app.options.config.keymap))

    def do_palette(self) -> None:
        from samledning.tui.actions import actions_for
        from samledning.tui.screens.palette import Palette

        if isinstance(screen := self._app.screen, Place):
            self._app.push_screen(Palette(actions_for(screen.where), self._app.options.config.keymap), self._chosen)

    def do_go(self) -> None:
        from samledning.tui.screens.ask import GoTo

        self._app.push_screen(GoTo(), lambda room: self._app.go_to(room) if room else None)

    def do_theme(self) -> None:
        names = [theme.name for theme in themes.THEMES]
        self._app.theme = names[(names.index(self._app.theme) + 1) % len(names)]
        self._app.notify(_("Utseende: {name}").format(name=_(themes.LABELS[self._app.theme])), markup=False)
        self._app.run_worker(self._app.remember_theme())

    def show_situation(self, what: str, record_id: str = "") -> None:
        """Show the `reports`, the `inbox` of those that nobody has dealt with, the `requests` or the `picture`.

        The cursor is put on a record where one is named. The last two are shown above where one is, so that escape
        goes back there.
        """
        match what:
            case "requests":
                from samledning.tui.screens.requests import Requests

                self._app.push_screen(Requests(record_id))
            case "picture":
                from samledning.tui.screens.picture import Picture

                self._app.push_screen(Picture(record_id))
            case _:
                place: Situation = self._app.place("situation")  # type: ignore[assignment]
                if record_id:
                    place.want(record_id)
                elif what == "inbox":
                    place.show_inbox()
                self._app.go_to("situation")

    def show_found(self, what: str, record_id: str) -> None:
        """Show a record where it belongs: among goals, meetings, actors or questions, else in the situation."""
        match what:
            case "goals":
                self.show_goal(record_id)
            case "meetings":
                self._app.run_worker(self._app.show_meeting(record_id))
            case "actors" | "review":
                self._app.place(what).want(record_id)  # type: ignore[attr-defined]
                self._app.go_to(what)
            case "parked" | "lessons":
                self._app.run_worker(self._app.show_list(what, record_id))
            case _:
                self.show_situation(what, record_id)

    def show_document(self, product: str, subject: str) -> None:
        """Show the room of documents with the cursor on one: a product, and the label of what it is about."""
        place: Documents = self._app.place("documents")  # type: ignore[assignment]
        place.want(product, subject)
        self._app.go_to("documents")

    def show_calls(self, actor_id: str = "") -> None:
        """Show the list of whom to call above where one is, with the cursor on an actor where one is named."""
        from samledning.tui.screens.calls import Calls

        self._app.push_screen(Calls(actor_id))

    def show_goal(self, key: str) -> None:
        """Show the room of goals, with the cursor on the record whose id is the whole of `key` or a part of it."""
        place: Goals = self._app.place("agreement")  # type: ignore[assignment]
        place.want(key)
        self._app.go_to("agreement")

    async def do_handover(self) -> None:
        from samledning.tui.screens.handing_over import show_sheet

        await show_sheet(self._app)

    def do_since(self) -> None:
        self._app.run_worker(self._since())

    async def _since(self) -> None:
        from samledning.tui.screens.handing_over import show_since

        try:
            await show_since(self._app)
        except Problem as problem:
            self._app.notify(str(problem), severity="error", markup=False)

    def show_monitoring(self, key: str) -> None:
        """Show what has come from outside, with the cursor on the thread whose id ends `key`, where one does."""
        place: Monitoring = self._app.place("monitoring")  # type: ignore[assignment]
        place.want(key)
        self._app.go_to("monitoring")

    def do_cases(self) -> None:
        from samledning.tui.screens.cases import Cases

        self._app.push_screen(Cases())

    def do_new_case(self) -> None:
        from samledning.tui.screens.forms import new_case

        self._app.run_worker(new_case(self._app))

    def do_case_form(self, start: str = "") -> None:
        from samledning.tui.screens.forms import edit_case

        self._app.run_worker(edit_case(self._app, start))

    def do_close_case(self) -> None:
        self._app.run_worker(self._close_or_reopen(closing=True))

    def do_reopen_case(self) -> None:
        self._app.run_worker(self._close_or_reopen(closing=False))

    async def _close_or_reopen(self, *, closing: bool) -> None:
        from samledning.incident import service as incident
        from samledning.tui.screens.ask import AskText

        app = self._app
        if app.case is None:
            return
        case = app.case.incident
        question = _("Varför avslutas {name}?") if closing else _("Varför öppnas {name} igen?")
        reason = await app.push_screen_wait(AskText(question.format(name=case.name)))
        if reason is None:
            return
        verb = incident.close if closing else incident.reopen
        try:
            await app.desk.act(lambda unit: verb(unit, case.id, reason))
        except Problem as problem:
            app.notify(str(problem), severity="error", markup=False)

    def do_switch_person(self) -> None:
        from samledning.tui.screens.who import Who

        _ = self._app.desk  # a Problem, told to the user, before there is one
        self._app.push_screen(Who())

    def do_copy_folder(self) -> None:
        from samledning.tui.screens.forms import choose_copy_folder

        _ = self._app.desk
        self._app.run_worker(choose_copy_folder(self._app))

    def do_purge(self) -> None:
        from samledning.tui.purging import purge_chosen

        self._app.run_worker(purge_chosen(self._app))

    def do_quit(self) -> None:
        self._app.run_worker(self._app.leave())

    async def action_quit(self) -> None:
        """What Textual's own binding of ctrl+q does, which wins over ours on every screen."""
        self.do_quit()

    def action_help_quit(self) -> None:
        """What Textual's own binding of ctrl+c does where nothing can be copied."""
        self._app.notify(_("Tryck ctrl+q för att avsluta."), markup=False)

    def show_line(self) -> None:
        """Let the log line of the screen show what the app remembers of it."""
        if isinstance(screen := self._app.screen, Place):
            screen.logline.put(self._app.line)
            screen.preview()

    async def do_paste_again(self) -> None:
        draft = await self._app.drafts.adopt("paste")
        if draft:
            self.open_paste(draft.text)
        else:
            self._app.notify(_("Det finns ingen inklistrad text som väntar."), markup=False)

    def open_paste(self, text: str) -> None:
        """Show text of several lines in a box, to be kept as one entry."""
        from samledning.tui.screens.paste import Paste

        self._app.push_screen(Paste(text))

    async def bring_back_latest(self) -> None:
        """Put my latest line in the log line, to be corrected."""
        from samledning.log.queries import my_latest

        app = self._app
        case = app.case
        if case is None or (person := app.workspace.person_id) is None:
            return
        entry = await app.desk.ask(lambda unit: my_latest(unit, case.incident.id, person))
        if entry:
            app.line = Line(entry.typed, len(entry.typed), corrects=entry)
            self.show_line()

    async def add_offered_actor(self) -> None:
        """Add the unknown name that the line begins with, or the saved one before it did, without leaving the line."""
        from samledning.actor import service as actor
        from samledning.actor.queries import actor_names
        from samledning.log.grammar import read

        app = self._app
        screen = app.screen
        if app.case is None or not isinstance(screen, Place):
            return
        incident = app.case.incident
        typed = screen.logline.value
        reading = read(typed, now=app.clock.now(), names=app.case.names, places=incident.places)
        name = reading.new_name if typed else app.unknown_name
        if not name:
            return

        def add(unit: "WriteUnit") -> str:
            actor_id = actor.add(unit, incident.id, name)
            unit.session.flush()
            return actor_names(unit, incident.id)[actor_id]

        try:
            added = await app.desk.act(add)
        except Problem as problem:
            screen.tell(problem)
            return
        app.unknown_name = ""
        screen.tell(_("{name} är tillagd · skäl saknas: F3 i Aktörer").format(name=added))

    def _chosen(self, act: str | None) -> None:
        if not act:
            return
        what, found, name = act.partition(":")
        if not found:
            self._app.call_later(lambda: self._app.screen.run_action(f"act('{act}')"))
        elif what == "room":
            self._app.go_to(name)
        else:
            self._lead_to(name)

    def _lead_to(self, act_id: str) -> None:
        """Go to the room of an act, and say how it is done there: it may be about a row that has to be chosen first."""
        from samledning.tui.actions import ACTIONS, key_name

        act = next(each for each in ACTIONS if each.id == act_id)
        key = key_name(act, self._app.options.config.keymap) or "ctrl+p"
        about = self._app.shown.about if act.where == "documents" else None
        if about:
            self.show_document(*about)
        else:
            self._app.go_to(act.where)
        self._app.notify(_("Här: {key} {label}. {about}").format(key=key, label=_(act.label), about=_(act.about)))
