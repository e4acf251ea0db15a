"""Short questions above the screen. None of them comes by itself: each answers a key that the user pressed."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar, TypeVar

from textual import events
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen, ScreenResultType
from textual.widgets import OptionList, Static

from samledning.i18n import _
from samledning.tui.text import user_text
from samledning.tui.widgets.field import LineInput
from samledning.tui.widgets.rows import Rows

T = TypeVar("T")


class SafeModal(ModalScreen[ScreenResultType]):
    """A question that ends once: a second press while it closes does nothing."""

    DEFAULT_CSS = """
    SafeModal { align: center middle; background: $background 40%; }
    SafeModal > Vertical {
        width: 76; max-width: 96%; height: auto; max-height: 90%; padding: 1 2;
        background: $surface; border: round $primary;
    }
    SafeModal .label { width: 1fr; height: auto; margin-bottom: 1; text-style: bold; }
    SafeModal .hint { width: 1fr; height: auto; color: $muted; margin-top: 1; }
    SafeModal .room { width: 1fr; height: 1; link-style: none; link-color: $foreground; }
    SafeModal Rows { height: auto; max-height: 16; background: $surface; }
    """

    BINDINGS: ClassVar = [Binding("escape", "leave", show=False)]

    def finish(self, result: ScreenResultType | None) -> None:
        """Close with `result`, unless it is closing already."""
        if self.is_active:
            self.dismiss(result)

    def action_leave(self) -> None:
        self.finish(None)


class AskText(SafeModal[str]):
    """One line of text. Enter gives it, escape gives nothing."""

    def __init__(self, label: str, value: str = "", hint: str = "") -> None:
        super().__init__()
        self._label, self._value = label, value
        self._hint = hint or _("Enter sparar · escape avbryter")

    def compose(self) -> ComposeResult:
        with Vertical():
            yield Static(user_text(self._label), classes="label")
            yield LineInput(self._value, id="answer")
            yield Static(user_text(self._hint), classes="hint")

    def on_input_submitted(self, event: LineInput.Submitted) -> None:
        event.stop()
        self.finish(event.value)


class Choose(SafeModal[str]):
    """One of several things. Enter or the mouse chooses, escape gives nothing; letters find a word that begins so."""

    def __init__(self, label: str, choices: Sequence[tuple[str, Content]], chosen: str = "") -> None:
        super().__init__()
        self._label, self._choices, self._chosen = label, choices, chosen
        self._typed = ""

    def compose(self) -> ComposeResult:
        with Vertical():
            yield Static(user_text(self._label), classes="label")
            yield Rows(id="choices")
            yield Static(_("↑ ↓ väljer · Enter bekräftar · escape avbryter"), classes="hint")

    def on_mount(self) -> None:
        rows = self.query_one(Rows)
        rows.show(self._choices)
        rows.choose(self._chosen)
        rows.focus()

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        self.finish(event.option_id or "")

    def on_key(self, event: events.Key) -> None:
        if not event.is_printable or not event.character:
            return
        self._typed += event.character.casefold()
        for key, content in self._choices:
            if f" {self._typed}" in f" {content.plain.casefold()}":
                self.query_one(Rows).choose(key)
                return
        self.query_one(Rows).highlighted = None  # a name that nobody has chooses nobody


@dataclass(frozen=True)
class Answer:
    """What can be answered with one key."""

    letter: str
    value: str
    text: Content


class AskKey(SafeModal[str]):
    """One of several things, each with a letter that chooses it at once; arrows and Enter do as well.

    `note` stands above them. The cursor begins on the value `chosen`.
    """

    DEFAULT_CSS = """
    AskKey .note { width: 1fr; height: auto; }
    AskKey VerticalScroll { height: auto; max-height: 40vh; margin-bottom: 1; }
    """

    def __init__(self, label: str, answers: Sequence[Answer], chosen: str = "", note: Content | None = None) -> None:
        super().__init__()
        self._label, self._answers, self._chosen = label, answers, chosen
        self._note = note

    def compose(self) -> ComposeResult:
        with Vertical():
            yield Static(user_text(self._label), classes="label")
            if self._note:
                yield VerticalScroll(Static(self._note, classes="note"))
            yield Rows(id="choices")
            yield Static(_("bokstaven väljer direkt · ↑ ↓ och Enter går också · escape avbryter"), classes="hint")

    def on_mount(self) -> None:
        rows = self.query_one(Rows)
        rows.show(
            [
                (each.value, Content.assemble(Content.styled(f" {each.letter} ", "bold $accent"), each.text))
                for each in self._answers
            ]
        )
        rows.choose(self._chosen)
        rows.focus()

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        self.finish(event.option_id or "")

    def on_key(self, event: events.Key) -> None:
        letter = (event.character or "").casefold()
        if found := next((each for each in self._answers if each.letter == letter), None):
            event.stop()
            self.finish(found.value)


class GoTo(SafeModal[str]):
    """Which room: one digit."""

    def compose(self) -> ComposeResult:
        from samledning.tui.actions import ROOMS

        with Vertical():
            yield Static(_("Gå till"), classes="label")
            for room in ROOMS:
                digit = Content.styled(f" {room.digit} ", "bold $accent")
                row = Content.assemble(digit, Content(_(room.label)))
                yield Static(row.stylize(f"@click=screen.go('{room.name}')"), classes="room")

    def action_go(self, room: str) -> None:
        self.finish(room)

    def on_key(self, event: events.Key) -> None:
        from samledning.tui.actions import ROOMS

        for room in ROOMS:
            if event.key == room.digit:
                event.stop()
                self.finish(room.name)
