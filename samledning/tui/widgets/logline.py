"""The log line: what a note-taker types while people talk. It reads along, and keeps every letter."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from textual import events
from textual.binding import Binding
from textual.message import Message

from samledning.i18n import _
from samledning.log.grammar import complete
from samledning.tui.begun import Begun
from samledning.tui.case import Case
from samledning.tui.widgets.field import LineInput

if TYPE_CHECKING:
    from samledning.log.views import EntryView


@dataclass(frozen=True)
class Line:
    """What stands in the log line: carried along from screen to screen.

    `answers` are the labels of the open requests that the user has said it answers, `begun` where in a meeting it was
    begun, None outside one.
    """

    text: str = ""
    cursor: int = 0
    reading: bool = True
    corrects: "EntryView | None" = None
    answers: tuple[str, ...] = ()
    begun: Begun | None = None


class LogLine(LineInput):
    """One line into the log. Enter sends it; nothing else does."""

    DEFAULT_CSS = """
    LogLine { background: $surface; padding: 0 1; }
    LogLine:focus { background: $panel; }
    """

    BINDINGS: ClassVar = [
        Binding("ctrl+t", "toggle_reading", show=False, id="logline.reading"),
        Binding("ctrl+n", "new_actor", show=False, id="logline.new_actor"),
        Binding("ctrl+y", "answer", show=False, id="logline.answer"),
        Binding("ctrl+r", "report", show=False, id="logline.report"),
        Binding("tab", "complete", show=False, id="logline.complete"),
        Binding("up", "latest", show=False, id="logline.latest"),
    ]

    class Typed(Message):
        """The text or its reading changed."""

    class Sent(Message):
        """The line is to be kept."""

        def __init__(self, line: Line) -> None:
            super().__init__()
            self.line = line

    class Pasted(Message):
        """Text of several lines was pasted; it wants a box of its own."""

        def __init__(self, text: str) -> None:
            super().__init__()
            self.text = text

    class WantsLatest(Message):
        """Bring back the latest line of mine, to be corrected."""

    class WantsActor(Message):
        """Add the name that the line begins with to the actors of the incident."""

    class WantsAnswer(Message):
        """Say that the line answers a request that it may answer, or take that back."""

    class WantsReport(Message):
        """Say that the line is a report from whoever had the floor when it was begun, or take that back."""

    def __init__(self, preview: Callable[[], None]) -> None:
        """`preview` is called in the same breath as a key, so that both are painted at once."""
        super().__init__(id="logline", placeholder=_("Skriv vad som händer och tryck Enter"))
        self._preview = preview
        self.case: Case | None = None
        self.reading = True
        self.corrects: EntryView | None = None
        self.answers: tuple[str, ...] = ()
        self.begun: Begun | None = None
        self._silent = False
        self._previewed: tuple[str, Begun | None] = "", None

    @property
    def line(self) -> Line:
        """What stands here now."""
        return Line(self.value, self.cursor_position, self.reading, self.corrects, self.answers, self.begun)

    def put(self, line: Line) -> None:
        """Let `line` stand here in place of what did."""
        self.reading, self.corrects, self.answers = line.reading, line.corrects, line.answers
        if self.value != line.text:
            self._silent = True
            self.value = line.text
        self.begun = line.begun
        self.cursor_position = min(line.cursor, len(line.text))

    def watch_value(self, before: str, now: str) -> None:
        """A line belongs where it was begun; one that is taken back to nothing begins anew."""
        super().watch_value(before, now)
        if not now:
            self.begun = None
        elif not before and self.corrects is None:
            self.begun = self.case.place if self.case else None

    def watch_selection(self) -> None:
        """The cursor follows the text at each key; when it has, what is offered can be told too."""
        super().watch_selection()
        if self.is_mounted:
            self._tell()

    def _tell(self) -> None:
        self._previewed = self.value, self.begun
        self._preview()

    def on_input_changed(self, event: LineInput.Changed) -> None:
        event.stop()
        if self._silent:
            self._silent = False
            return
        if self._previewed != (self.value, self.begun):  # the cursor stood still, or went before the line was begun
            self._tell()
        self.post_message(self.Typed())

    async def _on_key(self, event: events.Key) -> None:
        # The line is sent at the key itself: a message would come after the keys that are already waiting, and what
        # a quick writer types next would go with it.
        if event.key == "enter":
            event.stop()
            event.prevent_default()
            self.send()
        else:
            await super()._on_key(event)

    def send(self) -> None:
        """Send what stands here, if it is more than blanks."""
        if self.value.strip():
            sent = self.line
            self.put(Line())
            self.post_message(self.Sent(sent))

    def _on_paste(self, event: events.Paste) -> None:
        # A single line is left to the stock input, which is handed the event after this.
        if len(event.text.strip().splitlines()) > 1:
            event.stop()
            event.prevent_default()
            self.post_message(self.Pasted(event.text))

    def action_toggle_reading(self) -> None:
        self.reading = not self.reading
        self._tell()
        self.post_message(self.Typed())

    @property
    def completion(self) -> str:
        """The rest of the actor's name that is being typed, empty where none is offered."""
        if self.case is None or not self.reading:
            return ""
        return complete(self.value, self.cursor_position, self.case.names) or ""

    def action_complete(self) -> None:
        """Complete a name if one is offered, else move on to the next field."""
        if rest := self.completion:
            self.insert_text_at_cursor(rest)
        else:
            self.screen.focus_next()

    def action_latest(self) -> None:
        if not self.value:
            self.post_message(self.WantsLatest())

    def action_new_actor(self) -> None:
        self.post_message(self.WantsActor())

    def action_answer(self) -> None:
        self.post_message(self.WantsAnswer())

    def action_report(self) -> None:
        self.post_message(self.WantsReport())
