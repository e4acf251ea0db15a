"""What every screen has: the lines that are always there, the log line, and acts from the one list."""

import asyncio
from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar, cast

from textual.app import ComposeResult
from textual.content import Content
from textual.css.query import NoMatches
from textual.events import Key
from textual.screen import Screen
from textual.widget import Widget
from textual.widgets import OptionList

from samledning.errors import Problem
from samledning.i18n import _
from samledning.log.grammar import describe, read
from samledning.log.terms import Reading
from samledning.tui.actions import bindings_for
from samledning.tui.begun import in_words, understood
from samledning.tui.case import Case
from samledning.tui.text import user_text
from samledning.tui.widgets.lines import ClockLine, Preview, StatusLine, TopLine
from samledning.tui.widgets.logline import Line, LogLine

if TYPE_CHECKING:
    from samledning.store.unit import ReadUnit, WriteUnit
    from samledning.tui.app import SamledningApp

T = TypeVar("T")

WIDE_FROM = 100
"""From so many cells on a screen has its columns beside each other."""
CLOCK = "clock"
"""Stands among the tables of a screen that shows what time alone changes."""


class Place(Screen[Any]):
    """A screen with the shell around it. A subclass names its `where`, composes `body`, and fills it in `reload`."""

    where: ClassVar[str] = ""
    kinds: ClassVar[frozenset[str]] = frozenset()
    """The tables whose changes concern this screen; empty for all."""

    AUTO_FOCUS = ""
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (WIDE_FROM, "-wide")]  # noqa: RUF012

    DEFAULT_CSS = """
    Place { layout: vertical; background: $background; }
    Place TopLine { background: $panel; text-style: bold; }
    Place TopLine.-exercise { background: $banner; color: $on-banner; }
    Place ClockLine { color: $muted; background: $surface; }
    Place #body { height: 1fr; width: 1fr; }
    Place Preview { color: $muted; }
    Place StatusLine { background: $surface; link-style: none; link-color: $foreground; link-background: $surface; }
    """

    def __init_subclass__(cls) -> None:
        cls.BINDINGS = [*cls.__dict__.get("BINDINGS", ()), *bindings_for(cls.where)]
        super().__init_subclass__()

    def __init__(self) -> None:
        super().__init__()
        self.stale = True
        self._go_on_typing = False
        self._reading = asyncio.Lock()

    @property
    def samledning(self) -> "SamledningApp":
        """The app, by its own type."""
        return cast("SamledningApp", self.app)

    def compose(self) -> ComposeResult:
        self.set_class(self.app.size.width < WIDE_FROM, "-narrow")  # the breakpoints do so only after the first frame
        yield TopLine()
        yield ClockLine()
        yield from self.body()
        yield LogLine(self.preview)
        yield Preview()
        yield StatusLine(self.where)

    @property
    def about(self) -> tuple[str, str] | None:
        """The document that tells of what is shown here: the product, and the label of what it is about."""
        return None

    def body(self) -> Iterable[Widget]:
        """What stands between the lines; the outermost widget has the id `body`."""
        return ()

    async def reload(self) -> None:
        """Read what the screen shows and show it, without moving cursor, scroll, focus or half-typed text."""

    @property
    def logline(self) -> LogLine:
        return self.query_one(LogLine)

    @property
    def typing(self) -> bool:
        """Whether a line is half-typed here, with the keyboard in it."""
        return self.focused is self.logline and bool(self.logline.value)

    def on_mount(self) -> None:
        if self._go_on_typing:
            self.set_focus(self.logline)
        else:
            self.start_here()

    def start_here(self) -> None:
        """Put the keyboard where most people begin on this screen."""
        self.focus_body()

    def arrive(self, *, typing: bool) -> None:
        """Someone has come here by choice: `typing` goes on in the log line, else the keyboard is in the list."""
        self._go_on_typing = typing
        if not self.is_mounted:  # `on_mount` sees to it
            return
        if typing:
            self.set_focus(self.logline)
        else:
            self.focus_body()

    def on_screen_resume(self) -> None:
        self.logline.case = self.samledning.case
        self.logline.put(self.samledning.line)
        self.preview()
        self.samledning.refresh_lines()
        self.samledning.messages.show()
        if self.stale and self.samledning.case:
            self.refresh_soon()

    def on_screen_suspend(self) -> None:
        self.samledning.line = self.logline.line

    def refresh_soon(self) -> None:
        """Read and show anew; calls that come while that is under way make one more round, however many they are."""
        self.stale = True
        if not self._reading.locked():
            self.run_worker(self.refresh_now(), group="reload")

    async def refresh_now(self) -> None:
        """Read and show anew, and come back when it shows."""
        async with self._reading:
            while self.stale:
                self.stale = False
                try:
                    await self.reload()
                except Problem as problem:
                    self.tell(problem)
                except NoMatches:
                    if self.is_running and self.is_attached:
                        raise
                    return  # the program ended while it was read

    async def ask(self, question: "Callable[[ReadUnit], T]") -> T:
        """What `question` answers. Raises a `Problem`."""
        return await self.samledning.desk.ask(question)

    async def act(self, verb: "Callable[[WriteUnit], T]") -> T | None:
        """Do `verb`; a `Problem` is told to the user and gives None."""
        try:
            return await self.samledning.desk.act(verb)
        except Problem as problem:
            self.tell(problem)
            return None

    def tell(self, what: Problem | str) -> None:
        """Say one sentence, without taking the keyboard."""
        bad = isinstance(what, Problem)
        self.app.notify(str(what), severity="error" if bad else "information")

    async def action_act(self, name: str) -> None:
        """Carry out an act from the list: the screen's own method, or the app's."""
        method = getattr(self, f"do_{name}", None) or getattr(self.samledning, f"do_{name}")
        try:
            result = method()
            if result is not None:
                await result
        except Problem as problem:
            self.tell(problem)

    def action_room(self, name: str) -> None:
        self.samledning.go_to(name)

    def on_key(self, event: Key) -> None:
        """Somebody types where letters do nothing: the keyboard is in a list, not in the log line."""
        letter = event.is_printable and (event.character or "").isalpha()
        if letter and isinstance(self.focused, OptionList) and event.key not in self.active_bindings:
            self.tell_of_keyboard()

    def tell_of_keyboard(self) -> None:
        """Say where the keyboard is to somebody who thought it elsewhere."""
        self.tell(_("Tangentbordet är i listan. ctrl+l går till loggraden."))

    def each_second(self) -> None:
        """A second has gone by while the screen is shown: let what runs by itself say so, without asking the
        database."""

    def do_logline(self) -> None:
        self.set_focus(self.logline)

    def do_back(self) -> None:
        """From the log line to the room, from there to the room before it.

        A correction that is not wanted is let go.
        """
        line = self.logline
        if line.has_focus:
            if line.corrects:
                line.put(Line())
                self.samledning.keep_line(line.line)
                self.preview()
            self.focus_body()
        else:
            self.samledning.go_back()

    def focus_body(self) -> None:
        """Put the keyboard on the main list of the room."""
        for widget in self.query("#body *").results(Widget):
            if widget.focusable:
                self.set_focus(widget)
                return

    def preview(self, told: Content | None = None) -> None:
        """Show how the log line is understood, or what was `told` of the line before."""
        line, case = self.logline, self.samledning.case
        widget = self.query_one(Preview)
        if told is not None:
            widget.show(told)
            return
        if not line.value and line.corrects:  # else nobody sees that the next line takes the place of that one
            corrects = _("rättar {entry}: skriv den nya texten · escape låter den vara")
            widget.show(Content.styled(corrects.format(entry=line.corrects.label), "bold $warning"))
            return
        if not line.value or case is None:
            widget.show(Content.styled(self._hint(), "$muted"))
            return
        now = self.samledning.clock.now()
        reading = self._reading_of(line.value, case)
        taken = tuple(label for label in line.answers if label in reading.answers)
        told_of = replace(reading, answers=()) if taken else reading
        text = user_text(describe(told_of, now, names=case.names))
        if line.begun:
            going_on = case.meeting.meeting.id if case.meeting else ""
            where = user_text(in_words(line.begun, reading, case.actor_names, going_on), "bold $secondary")
            text = _after(where, text)
        if taken:
            answers = _("✓ svar på {labels}").format(labels=", ".join(taken))
            text = Content.assemble(text, " · ", Content.styled(answers, "bold $success"))
        if line.corrects:
            text = _after(Content.styled(_("rättar {entry}").format(entry=line.corrects.label), "bold $warning"), text)
        if line.completion:
            text = Content.assemble(text, user_text(f"  ⇥ {line.completion.rstrip(': ')}", "$accent"))
        widget.show(text)

    def _reading_of(self, typed: str, case: Case) -> Reading:
        """How the log line is understood as it stands."""
        reading = read(
            typed,
            now=self.samledning.clock.now(),
            names=case.names,
            places=case.incident.places,
            open_requests=case.requests,
            reading=self.logline.reading,
        )
        return understood(reading, self.logline.begun)

    def _hint(self) -> str:
        if self.logline.has_focus:
            return _("! överens  > åtgärd  ? begär  & parkera  aktör: rapport  13.40  #tagg  ↑ rätta  ctrl+g rum")
        return _("ctrl+l loggrad · ctrl+g gå till rum · F1 hjälp")

    def on_log_line_typed(self) -> None:
        self.samledning.keep_line(self.logline.line)

    def on_log_line_sent(self, event: LogLine.Sent) -> None:
        self.samledning.send_line(event.line)

    def on_log_line_pasted(self, event: LogLine.Pasted) -> None:
        self.samledning.open_paste(event.text)

    def on_log_line_wants_answer(self) -> None:
        """Let the line answer the next of the requests that it may answer, in the end all of them, then none."""
        line, case = self.logline, self.samledning.case
        offered = self._reading_of(line.value, case).answers if case else ()
        if not offered:
            self.tell(_("Raden svarar inte på någon öppen begäran. Börja den med aktörens namn."))
            return
        turns = [(), *((label,) for label in offered), *([offered] if len(offered) > 1 else [])]
        place = turns.index(line.answers) if line.answers in turns else 0
        line.answers = turns[(place + 1) % len(turns)]
        self.preview()
        self.samledning.keep_line(line.line)

    def on_log_line_wants_report(self) -> None:
        """Let the line be a report from whoever had the floor when it was begun, or not after all."""
        line = self.logline
        if not line.value:
            self.tell(_("Börja skriva raden först: ctrl+r gör den sedan till en rapport från den som har ordet."))
            return
        if line.begun is None or not line.begun.spoken.speaker_id:
            self.tell(_("Ingen hade ordet när raden började. Börja den med aktörens namn så blir den en rapport."))
            return
        line.begun = line.begun.turned()
        self.preview()
        self.samledning.keep_line(line.line)

    async def on_log_line_wants_latest(self) -> None:
        await self.samledning.bring_back_latest()

    async def on_log_line_wants_actor(self) -> None:
        await self.samledning.add_offered_actor()

    def on_descendant_focus(self) -> None:
        if not self.logline.value:
            self.preview()


def _after(first: Content, text: Content) -> Content:
    """The text after another, with one dot between them: that of a note begins with its own."""
    return Content.assemble(first, " " if text.plain.startswith("· ") else " · ", text)
