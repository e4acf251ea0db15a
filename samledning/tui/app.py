"""The app: one seat. Opens the workspace after the first paint, knows the case, leads from place to place."""

import asyncio
import gc
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from itertools import takewhile
from typing import TYPE_CHECKING

from textual.content import Content
from textual.css.query import NoMatches
from textual.message import Message
from textual.notifications import SeverityLevel

from samledning import terminal
from samledning.clock import Clock, StoppedClock
from samledning.errors import Problem
from samledning.i18n import _
from samledning.options import Options
from samledning.tui import acts, themes
from samledning.tui.begun import Begun, to_text
from samledning.tui.case import Case, load_case
from samledning.tui.compat import QuietCrash, can_be_left
from samledning.tui.desk import Desk
from samledning.tui.drafts import Drafts
from samledning.tui.library import Shelf
from samledning.tui.messages import Messages
from samledning.tui.opening import Opening
from samledning.tui.outbox import Outbox
from samledning.tui.ringing import Ringing
from samledning.tui.screens import make_place
from samledning.tui.screens.base import CLOCK, Place
from samledning.tui.text import user_text
from samledning.tui.topline import (
    MEETINGS,
    clock_text,
    held_text,
    meeting_text,
    told_while_led,
    top_left,
    top_right,
    waiting_text,
)
from samledning.tui.when import past_or_problem
from samledning.tui.widgets.lines import ClockLine, TopLine
from samledning.tui.widgets.logline import Line, LogLine

if TYPE_CHECKING:
    from samledning.meeting.running import Running
    from samledning.overview.terms import Todo
    from samledning.start import Workspace
    from samledning.store.watch import Changed

LOGLINE = "logline"
BEGUN = "logline.begun"
LED = frozenset(("meeting_event", "log_entry"))
"""What changes while a meeting is led; it calls for nothing new, but may settle what the meeting had let wait."""
SEATS_EVERY = 3  # seconds between looks at what other seats do: how many run, which folder the second copy is in
HOME = "overview"
"""The room where the program begins, and where every way back ends."""


class SamledningApp(acts.GlobalActs, QuietCrash):
    """One seat: a running screen on one database."""

    TITLE = "Samledning"
    ENABLE_COMMAND_PALETTE = False
    CSS_PATH = "styles.tcss"

    class Committed(Message):
        """Someone, here or in another process, has changed the database."""

        def __init__(self, changed: "Changed") -> None:
            super().__init__()
            self.changed = changed

    class Held(Message):
        """Another process holds the database and is waited for, or it is over."""

        def __init__(self, waits: bool) -> None:
            super().__init__()
            self.waits = waits

    class Due(Message):
        """Something has become due, or enough time has gone to look again; `slept` is by how much the clock jumped."""

        def __init__(self, slept: timedelta = timedelta(0)) -> None:
            super().__init__()
            self.slept = slept

    def __init__(self, options: Options, clock: Clock | None = None) -> None:
        super().__init__()
        self.options = options
        self.clock: Clock = clock or options.clock
        self.case: Case | None = None
        self.line = Line()
        self.outbox = Outbox(self)
        self.drafts = Drafts(self)
        self.messages = Messages(self)
        self.ringing = Ringing(self)
        self.shelf = Shelf()
        self.seats_running = 1
        self.notice = Content("")
        self.unknown_name = ""
        self._kept_begun: Begun | None = None
        self._waits = 0
        self._reading = asyncio.Lock()
        self._ticks = 0
        self._at_terminal = terminal.at_hand()
        self._desk: Desk | None = None
        self._places: dict[str, Place] = {}
        self._trail = [HOME]
        for theme in themes.THEMES:
            self.register_theme(theme)
        self.theme = themes.DARK.name

    @property
    def desk(self) -> Desk:
        """The open workspace. Raises a `Problem` before there is one."""
        if self._desk is None:
            raise Problem(_("Databasen öppnas; vänta en sekund."))
        return self._desk

    @property
    def workspace(self) -> "Workspace":
        """The open workspace itself. Raises a `Problem` before there is one."""
        return self.desk.workspace

    def get_default_screen(self) -> Place:
        place = self.place(HOME)
        can_be_left(place)
        return place

    def on_mount(self) -> None:
        self.set_keymap(dict(self.options.config.keymap))
        self.set_interval(1.0, self._tick)
        self.call_after_refresh(lambda: self.run_worker(Opening(self).run(), group="opening"))

    def on_unmount(self) -> None:
        self.ringing.stop()

    def opened(self, workspace: "Workspace") -> None:
        """The workspace is open: from now on there is a desk to work at."""
        self._desk = Desk(workspace, self.drafts.settle)

    async def show_case(self, incident_id: str) -> None:
        """Let this incident be the one on the screen."""
        self.case = await self._read_case(incident_id)
        for place in self._places.values():
            place.stale = True
        self.unknown_name = ""
        self._trail = [HOME]
        self._show_room(HOME)
        self._case_changed()
        self.ringing.look()

    def place(self, name: str) -> Place:
        """The screen of a room; made when it is first wanted, then kept."""
        if name not in self._places:
            self._places[name] = make_place(name)
            self.install_screen(self._places[name], name)
        return self._places[name]

    @property
    def shown(self) -> Place:
        """The screen with a log line that is shown, maybe below a question."""
        return next(screen for screen in reversed(self.screen_stack) if isinstance(screen, Place))

    def go_to(self, name: str) -> None:
        """Show a room, from wherever one is. The keyboard goes to its list, or goes on in a half-typed log line."""
        typing = self.shown.typing
        self._trail = [*takewhile(lambda room: room != name, self._trail), name]
        self._show_room(name)
        self.place(name).arrive(typing=typing)

    def go_back(self) -> None:
        """Show the room that this one was reached from."""
        if len(self._trail) > 1:
            self.go_to(self._trail[-2])

    def _show_room(self, name: str) -> None:
        while len(self.screen_stack) > 1:  # a form or a question above the room; what is typed there is kept
            self.pop_screen()
        if self.screen is not self.place(name):
            self.switch_screen(self.place(name))

    def on_samledning_app_held(self, message: Held) -> None:
        self._waits += 1 if message.waits else -1
        self.refresh_lines()

    def on_samledning_app_committed(self, message: Committed) -> None:
        self.run_worker(self._committed(message.changed.kinds), group="committed")

    async def _committed(self, kinds: frozenset[str]) -> None:
        if self.case and kinds != {"log_entry"}:
            async with self._reading:  # one at a time, so that what was read last is what was committed last
                with suppress(Problem):  # the file is held for a moment; the next look, within a minute, reads it
                    led = self._concerns_the_meeting_only(self.case, kinds)
                    case = await (self._read_meeting(self.case) if led else self._read_case(self.case.incident.id))
                    if case.incident.id == self.case.incident.id:  # another may have been chosen meanwhile
                        self.case = case
            self._case_changed()
            self.ringing.look()
        above = [screen for screen in self.screen_stack if isinstance(screen, Place)]
        for place in {*self._places.values(), *above}:
            if not place.kinds or place.kinds & kinds:
                place.stale = True
                if place is self.in_front:
                    place.refresh_soon()

    @staticmethod
    def _concerns_the_meeting_only(case: Case, kinds: frozenset[str]) -> bool:
        """Whether the meeting alone has to be read again: what it had let wait may have been settled, and is read."""
        waits = any(each.room == MEETINGS and each.due_at for each in case.todo)
        return bool(kinds) and kinds <= LED and not waits

    async def _read_case(self, incident_id: str) -> Case:
        library = await self.shelf.library()
        person_id = self.workspace.person_id
        quiet = self.options.config.quiet_hours
        return await self.desk.ask(lambda unit: load_case(unit, incident_id, library, person_id, quiet))

    async def _read_meeting(self, case: Case) -> Case:
        """The same case with its meeting as it stands now."""
        from samledning.meeting.running import running

        return replace(case, meeting=await self.desk.ask(lambda unit: running(unit, case.incident.id)))

    def meeting_is(self, running: "Running | None") -> None:
        """The meeting that goes on stands so now: what is typed next belongs there."""
        if self.case:
            self.case = replace(self.case, meeting=running)
            self._case_changed()

    def _case_changed(self) -> None:
        if not self.screen_stack:  # the program is ending
            return
        if isinstance(self.screen, Place) and self.screen.query(LogLine):  # one that is coming reads the case itself
            self.screen.logline.case = self.case
            if self.screen.logline.value:  # else what was told of the line before stays
                self.screen.preview()
            if self.screen.stale:
                self.screen.refresh_soon()
        self.refresh_lines()

    @property
    def in_front(self) -> Place | None:
        """The screen that people see, also behind a question: its clocks run meanwhile.

        Textual's `is_current` is true of the one below it too; what that drew would draw all of this one anew.
        """
        return next((each for each in reversed(self.screen_stack) if isinstance(each, Place)), None)

    def refresh_lines(self) -> None:
        """Let the lines at the top say what is true now."""
        if not self.screen_stack:  # the program is ending
            return
        screen = self.in_front
        tops = screen.query(TopLine) if screen else None
        if screen is None or not tops:  # a screen that is coming or going
            return
        incident = self.case.incident if self.case else None
        top = tops.first()
        top.show_both(top_left(incident), top_right(self.clock.now(), self.seats_running, self._copy_text()))
        top.set_class(bool(incident and incident.exercise), "-exercise")
        for line in screen.query(ClockLine):  # one that has not been laid out yet will have the whole width
            line.show(self._clock_text(line.content_size.width or self.size.width - 2))

    def _clock_text(self, room: int) -> Content:
        """What most needs to be known now: lines that wait, a wait for others, a notice, else what is to be done."""
        if self.outbox.why:
            return waiting_text(len(self.outbox), self.outbox.why)
        if self._waits:
            return held_text()
        if self.notice.plain and not (self.case and self.case.meeting):
            return self.notice
        if self.case is None:
            return Content("")
        now = self.clock.now()
        here = self.shown.where == "lead"
        meeting = meeting_text(self.case.meeting, now, here=here)
        left = room - meeting.cell_length - 3 if meeting else room
        todo = told_while_led(self.case.todo) if here else self.case.todo
        rest = clock_text(todo, self.case.coming, self.case.silent, now, left)
        return Content(" · ").join(part for part in (meeting, rest) if part)

    def _copy_text(self) -> str:
        state = self._desk.workspace.copy_state() if self._desk else None
        if state is None:
            return ""
        from samledning.store.copy import describe

        return describe(state)

    async def _tick(self) -> None:
        self._ticks += 1
        if self._at_terminal and not terminal.at_hand():  # its window was closed, and not every system says so
            await self.leave()
            return
        if self._desk and self._ticks % SEATS_EVERY == 1:
            with suppress(Problem):  # busy for a moment; the next look tells
                self.seats_running = await asyncio.to_thread(_look_beside, self._desk.workspace)
        self.ringing.beat()
        self.refresh_lines()
        self._let_second_pass()

    def _let_second_pass(self) -> None:
        """Let the screen show what runs by itself; one that is coming or going shows nothing."""
        screen = self.in_front
        if screen is None:
            return
        try:
            screen.each_second()
        except NoMatches:
            if screen.is_running and screen.is_attached:
                raise

    def on_samledning_app_due(self, message: Due) -> None:
        self.ringing.slept(message.slept)
        self.run_worker(self._committed(frozenset({CLOCK})), group="committed")

    def todo_is(self, todo: "tuple[Todo, ...]") -> None:
        """A screen has read what is to be done now: the line at the top says the same."""
        if self.case and self.case.todo != todo:
            self.case = replace(self.case, todo=todo)
            self.refresh_lines()

    def notify(
        self,
        message: str,
        *,
        title: str = "",
        severity: SeverityLevel = "information",
        timeout: float | None = None,
        markup: bool = False,
    ) -> None:
        """Tell the user something where it covers nothing; a stock toast would lie above what is being worked on."""
        self.messages.tell(message, severity)

    def keep_line(self, line: Line) -> None:
        """Remember what stands in the log line, on disk too, after what was sent before there was a case for it."""
        if line.begun != self._kept_begun:
            self._kept_begun = line.begun
            self.drafts.keep(BEGUN, to_text(line.begun), 0)
        self.line = line
        early = self.outbox.early
        text = f"{early} {line.text}".strip() if early else line.text
        self.drafts.keep(LOGLINE, text, len(text) - len(line.text) + line.cursor)

    def keep_paste(self, text: str) -> None:
        """Remember pasted text that is not in the log yet, on disk too."""
        self.drafts.keep("paste", text, 0)

    async def remember_theme(self) -> None:
        """Let this database open with the same look next time."""
        if self._desk and (seats := self._desk.workspace.seats):
            with suppress(Problem):  # a look that is not remembered is chosen again
                await asyncio.to_thread(seats.choose, "theme", self.theme)

    def send_line(self, line: Line) -> None:
        """Keep a finished line in the log of the case on the screen."""
        if self._desk and (why := self.workspace.refuses_lines):
            self.line_refused(line, why)
            return
        if self.case is not None:
            self.outbox.send(line)
        elif self.outbox.hold(line):
            self.shown.preview(user_text(_("sparas när händelsen visas: {text}").format(text=line.text[:200])))
        else:
            self.line_refused(line, _("Välj en händelse först, eller börja en ny. Raden ligger kvar."))
            return
        self.keep_line(self.shown.logline.line)  # the next may have been begun

    def line_saved(self, told: Content, *, unknown: str = "") -> None:
        """A sent line is in the log; say so if nothing new is being typed. What the start told has been read by now.

        `unknown` is a name that the line begins with and no actor has. It can be added while the log line is empty; as
        long as that is told, a later line does not take the offer back.
        """
        self.notice = Content("")
        if unknown or not self.messages.telling:
            self.unknown_name = unknown
        if not self.shown.logline.value:
            self.shown.preview(told)

    def line_refused(self, line: Line, why: str) -> None:
        """A sent line could not be kept: it stands in the log line again, before what is being typed there."""
        typed = self.shown.logline.value
        text = f"{line.text} {typed}" if typed else line.text
        back = Line(text, len(text), line.reading, line.corrects, line.answers, line.begun)
        self.shown.logline.put(back)
        self.keep_line(back)
        self.shown.preview()
        self.shown.tell(Problem(why))

    def keep_everything(self) -> None:
        """Put whatever is half-typed on disk, now; used when the program ends, also unexpectedly."""
        with suppress(Problem):  # the file is held by another, or the disk is full: the program ends all the same
            self.drafts.flush()

    async def leave(self) -> None:
        """End the program in good order."""
        await self.outbox.drained(2.0)
        await self.ringing.end()
        self.keep_everything()
        self.exit(0)


def _look_beside(workspace: "Workspace") -> int:
    """Follow what was chosen at other seats. Returns how many seats run."""
    workspace.follow_copy_folder()
    return workspace.seats.running() if workspace.seats else 1


def run(options: Options) -> int:
    """Show the screen until it is left. Returns the exit code; raises what the program did not foresee."""
    # What is made during the start lives as long as the program; looking for garbage in it costs a tenth of the start.
    gc.disable()
    then = past_or_problem(options.back_to, options.clock.now()) if options.back_to else None
    app = SamledningApp(options, StoppedClock(then) if then else None)
    try:
        app.run()
    finally:
        if app._desk is not None:
            app._desk.workspace.close()
    if app.crash is not None:
        raise app.crash
    return app.return_code or 0
