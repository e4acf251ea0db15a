"""Short questions above the screen. None of them comes by itself: each answers a key that the user pressed."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, TypeVar, cast

from textual import events
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen, ScreenResultType
from textual.widgets import OptionList, Static

from samledning.errors import Problem
from samledning.i18n import _, pgettext
from samledning.tui.text import user_text
from samledning.tui.widgets.field import LineInput
from samledning.tui.widgets.rows import Rows

if TYPE_CHECKING:
    from samledning.tui.app import SamledningApp
    from samledning.tui.drafts import Drafts

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
    SafeModal Rows { height: auto; max-height: 48vh; background: $surface; }
    """

    BINDINGS: ClassVar = [Binding("escape", "leave", show=False)]

    def finish(self, result: ScreenResultType | None) -> None:
        """Close with `result`, unless it is closing already."""
        if self.is_active:
            self.dismiss(result)

    def action_leave(self) -> None:
        self.finish(None)


class AskText(SafeModal[str]):
    """One line of text. Enter gives it, escape gives nothing.

    What is typed comes back when the same question is asked again, unless the act that it was typed for is done.
    `value` is what is kept now; `about` tells apart questions in the same words about different things. `drafts` is
    false where nothing of what is asked or typed may be left behind.
    """

    def __init__(self, label: str, value: str = "", hint: str = "", *, about: str = "", drafts: bool = True) -> None:
        super().__init__()
        self._label, self._value, self._about = label, value, about
        self._keeps_drafts = drafts
        self._hint = hint or _("Enter sparar · escape avbryter, texten finns kvar")
        self._touched = False

    def compose(self) -> ComposeResult:
        with Vertical():
            yield Static(user_text(self._label), classes="label")
            yield LineInput(self._value, id="answer")
            yield Static(user_text(self._hint), classes="hint")

    def on_mount(self) -> None:
        if self._keeps_drafts:
            self.run_worker(self._bring_back())

    async def _bring_back(self) -> None:
        """Put what was typed here before in the field again, unless something new is being typed already."""
        try:
            draft = await self._drafts.adopt(self._field)
        except Problem:  # the file of drafts is held by another; the question can be answered all the same
            return
        if draft is None or self._touched or not self.is_active:
            return
        answer = self.query_one(LineInput)
        answer.value, answer.cursor_position = draft.text, len(draft.text)
        if draft.base not in (None, self._value):
            changed = _("Någon annan har ändrat texten. Nu står det: «{text}»").format(text=self._value)
            self.query_one(".hint", Static).update(user_text(changed, "$warning"))

    def on_input_changed(self, event: LineInput.Changed) -> None:
        event.stop()
        if not self._keeps_drafts:
            return
        self._touched = self._touched or event.value != self._value
        if self._touched:  # what stands as it was asked is no draft, and must not take the place of one
            typed = event.value if event.value.strip() and event.value != self._value else ""
            self._drafts.keep(self._field, typed, event.input.cursor_position, self._value)

    def on_input_submitted(self, event: LineInput.Submitted) -> None:
        event.stop()
        self._drafts.answered(self._field)
        self.finish(event.value)

    def action_leave(self) -> None:
        self._drafts.settle(done=False)
        super().action_leave()

    @property
    def _drafts(self) -> "Drafts":
        return cast("SamledningApp", self.app).drafts

    @property
    def _field(self) -> str:
        """Under what name the draft is kept: a question in the same words is another one in another incident."""
        case = cast("SamledningApp", self.app).case
        return f"ask.{case.incident.id if case else ''}.{self._about}.{self._label}"


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


YES, NO = "yes", "no"
"""The values of the answers to a question of yes or no."""


def yes_or_no(yes: str, no: str) -> list[Answer]:
    """The answers to a question of yes or no, with the same letters everywhere."""
    return [Answer(pgettext("key", "j"), YES, user_text(yes)), Answer("n", NO, user_text(no))]


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
