"""A home folder to work in, and a seat at the screen: what a person sees, keys and waits for."""

import asyncio
import time
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from contextlib import asynccontextmanager, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

from textual import events
from textual._context import visible_screen_stack
from textual.pilot import Pilot
from textual.strip import Strip
from textual.widget import Widget

from samledning.actor import service as actor
from samledning.actor.queries import known_actors
from samledning.config import Config
from samledning.incident import service as incident
from samledning.incident.moments import read_moments
from samledning.intake import service as intake
from samledning.log import service as log
from samledning.log.grammar import index, read
from samledning.log.queries import page
from samledning.log.views import EntryView
from samledning.options import Options
from samledning.paths import checklist_folders
from samledning.situation.queries import reports, requests
from samledning.situation.views import ReportFilter, ReportView, RequestView
from samledning.start import Workspace, open_workspace
from samledning.tui.app import SamledningApp
from samledning.tui.screens.base import Place
from samledning.tui.widgets.lines import Preview, StatusLine
from samledning.tui.widgets.logline import LogLine
from samledning.tui.widgets.rows import Rows

NOW = datetime(2026, 11, 22, 13, 30, tzinfo=UTC)
"""14.30 in Sweden."""

WIDE, NARROW = (120, 40), (80, 24)
DEADLINE_SECONDS = 60.0
"""Only a failure waits so long; a loaded computer may take several seconds."""
LOOK_EVERY_SECONDS = 0.02

STORM = "Storm i Örebro"
ACTORS = (("Region Örebro län", ("regionen",)), ("Polismyndigheten", ("polisen",)), ("Örebro kommun", ("kommunen",)))


class StepClock:
    """A clock that stands still until it is turned."""

    def __init__(self) -> None:
        self.moment = NOW

    def now(self) -> datetime:
        return self.moment

    def turn(self, **by: float) -> None:
        self.moment += timedelta(**by)


class Seat:
    """A running app as the person in front of it sees it."""

    def __init__(self, app: SamledningApp, pilot: Pilot[int]) -> None:
        self.app = app
        self.pilot = pilot

    @property
    def strips(self) -> list[Strip]:
        """The rows of the screen as they are drawn, with their styles, and with what shows beside a question."""
        visible_screen_stack.set(self.app._background_screens)
        return self.app.screen._compositor.render_strips()

    @property
    def lines(self) -> list[str]:
        """The rows of the screen as text."""
        return [strip.text.rstrip() for strip in self.strips]

    @property
    def text(self) -> str:
        """All that is on the screen."""
        return "\n".join(self.lines)

    @property
    def words(self) -> str:
        """All that is on the screen with single blanks between words, so that a wrapped sentence can be found."""
        return " ".join(self.text.split())

    def within(self, widget: Widget) -> str:
        """What is drawn in the part of the screen that a widget has."""
        area = widget.region
        return "\n".join(strip.crop(area.x, area.right).text for strip in self.strips[area.y : area.bottom])

    @property
    def typed(self) -> str:
        """What stands in the log line."""
        return self.within(self.place.query_one(LogLine)).strip()

    @property
    def preview(self) -> str:
        """What is said under the log line."""
        return self.within(self.place.query_one(Preview)).strip()

    @property
    def told(self) -> str:
        """What is said in place of the keys, or the keys."""
        return " ".join(self.within(self.place.query_one(StatusLine)).split())

    @property
    def place(self) -> Place:
        """The screen with a log line, also where a question stands above it."""
        return next(screen for screen in reversed(self.app.screen_stack) if isinstance(screen, Place))

    def line_with(self, text: str) -> str:
        """The first row that holds `text`."""
        return next(line for line in self.lines if text in line)

    async def until(self, condition: Callable[[], object], what: str | Callable[[], str]) -> None:
        """Come back when `condition` holds. Fails with what it waited for and what was on the screen instead."""
        deadline = time.monotonic() + DEADLINE_SECONDS
        while not condition():
            if self.app.crash:
                raise self.app.crash
            if time.monotonic() > deadline:
                raise AssertionError(f"waited in vain for: {what() if callable(what) else what}\n{self.text}")
            await asyncio.sleep(LOOK_EVERY_SECONDS)

    async def sees(self, *texts: str) -> None:
        """Come back when all of `texts` are on the screen."""
        missing = list(texts)

        def all_there() -> bool:
            shown = self.text
            missing[:] = [text for text in texts if text not in shown]
            return not missing

        await self.until(all_there, lambda: f"{missing} on the screen")

    async def reads(self, text: str) -> None:
        """Come back when `text` is on the screen, wherever its lines are broken."""
        await self.until(lambda: " ".join(text.split()) in self.words, f"{text!r} to be read")

    async def sees_no(self, text: str) -> None:
        """Come back when `text` is not on the screen any more."""
        await self.until(lambda: text not in self.text, f"no {text!r} on the screen")

    async def press(self, *keys: str) -> None:
        await self.pilot.press(*keys)

    async def write(self, text: str) -> None:
        """Let the terminal hand over text all at once, as when it is pasted."""
        self.app.post_message(events.Paste(text))
        await self.pilot.pause()

    async def say(self, text: str) -> None:
        """Write a line in the log line of the room and send it."""
        await self.press("ctrl+l")
        await self.write(text)
        await self.press("enter")

    async def leave(self) -> None:
        """Leave the program as a user does."""
        await self.press("ctrl+q")
        await self.until(lambda: not self.app.is_running, "the program has ended")

    async def act(self, name: str) -> None:
        """Do what the palette calls by its label, here by its name."""
        self.app.call_later(self.app.screen.run_action, f"act('{name}')")
        await self.pilot.pause()

    async def answer(self, question: str, text: str) -> None:
        """Wait for a question, give it an answer in words, and see it go."""
        await self.sees(question)
        await self.write(text)
        await self.press("enter")
        await self.sees_no(question)

    async def choose(self, question: str, label: str) -> None:
        """Wait for a question, go down to the choice that holds `label` and take it."""
        await self.sees(question)
        await self.go_down_to(label)
        await self.press("enter")
        await self.sees_no(question)

    async def go_down_to(self, label: str) -> None:
        """Go down the list with the keyboard, else the first of the screen, to the row that holds `label`."""
        focused = self.app.screen.focused
        rows = focused if isinstance(focused, Rows) else self.app.screen.query_one(Rows)
        for _row in rows.options:
            option = rows.highlighted_option
            if option and label in str(option.prompt):
                return
            await self.press("down")
        raise AssertionError(f"no row {label!r}\n{self.text}")

    async def go_to(self, digit: str, *texts: str) -> None:
        """Go to a room by keys."""
        await self.press("ctrl+g")
        await self.sees("Gå till")
        await self.press(digit)
        await self.sees(*texts)


class House:
    """A home folder with a database in it, and the clock on its wall."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.database = home / "fall.sqlite"
        self.clock = StepClock()

    def options(self, *, incident: str = "", person: str = "", back_to: str = "") -> Options:
        """What the command line would give."""
        return Options(self.database, incident, person, back_to, config=Config(keymap={}), clock=self.clock)

    @contextmanager
    def workspace(self, who: str = "") -> Iterator[Workspace]:
        """The database opened beside the screen, as another seat does; `who` sits there."""
        workspace = open_workspace(self.database, self.clock, stays=False)
        try:
            if who:
                self._sit(workspace, who)
            yield workspace
        finally:
            workspace.close()

    def _sit(self, workspace: Workspace, who: str) -> None:
        from samledning.register.service import find_person

        with workspace.read() as unit:
            person = find_person(unit, who)
        if person is None:
            workspace.introduce(who)
        else:
            workspace.person_id = person.id

    @asynccontextmanager
    async def opened(self, size: tuple[int, int] = WIDE, **more: str) -> AsyncIterator[Seat]:
        """A seat whose app has just started."""
        app = SamledningApp(self.options(**more), self.clock)
        try:
            async with app.run_test(size=size, notifications=True) as pilot:
                yield Seat(app, pilot)
        finally:
            if app._desk is not None:
                await asyncio.to_thread(app.workspace.close)

    @asynccontextmanager
    async def seat(self, size: tuple[int, int] = WIDE, **more: str) -> AsyncIterator[Seat]:
        """A seat with the case on the screen."""
        async with self.opened(size, **more) as seat:
            await seat.until(lambda: seat.app.case, "a case on the screen")
            await seat.until(lambda: seat.app.screen.query_one("#todo", Rows).chosen, "what is to be done")
            yield seat

    def furnish(self) -> None:
        """Anna Berg begins the storm, with three actors. Bo Ek is known here too, but she was here last."""
        with self.workspace("Bo Ek"), self.workspace("Anna Berg") as workspace:
            with workspace.write() as unit:
                incident_id = incident.create(unit, STORM, moments=read_moments(checklist_folders()).names)
                for name, aliases in ACTORS:
                    actor.add(unit, incident_id, name, aliases)

    def incident_id(self, workspace: Workspace) -> str:
        from samledning.incident.queries import the_incident

        with workspace.read() as unit:
            return the_incident(unit, "").id

    def said(self, workspace: Workspace, *lines: str) -> list[str]:
        """Lines that someone else keeps, all at once. Returns their labels."""
        incident_id = self.incident_id(workspace)
        with workspace.write() as unit:
            return [log.add(unit, incident_id, read(line, now=self.clock.now())) for line in lines]

    def reported(self, workspace: Workspace, *lines: str) -> list[str]:
        """Lines that someone else sends, each understood as in the log line. Returns their labels."""
        incident_id = self.incident_id(workspace)
        with workspace.read() as unit:
            names = index(known_actors(unit, incident_id))
        with workspace.write() as unit:
            return [intake.keep(unit, incident_id, read(line, now=self.clock.now(), names=names)) for line in lines]

    def reports(self) -> Sequence[ReportView]:
        """The reports as they are kept, struck ones too, the one that was kept last first."""
        with self.workspace() as workspace:
            incident_id = self.incident_id(workspace)
            with workspace.read() as unit:
                return reports(unit, incident_id, ReportFilter(struck=True), size=2000).reports

    def requests(self) -> Sequence[RequestView]:
        """The requests as they are kept, the open ones first."""
        with self.workspace() as workspace:
            incident_id = self.incident_id(workspace)
            with workspace.read() as unit:
                return requests(unit, incident_id)

    def entries(self) -> Sequence[EntryView]:
        """The lines of the log as they are kept, newest first."""
        with self.workspace() as workspace:
            incident_id = self.incident_id(workspace)
            with workspace.read() as unit:
                return page(unit, incident_id, size=2000).entries
