"""Everything that can be done here, and where the rest is done, found by typing a part of its name."""

from collections.abc import Mapping, Sequence

from textual import events
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import OptionList, Static

from samledning.i18n import _
from samledning.tui.action import Action
from samledning.tui.actions import ACTIONS, ROOMS, key_name
from samledning.tui.screens.ask import SafeModal
from samledning.tui.widgets.field import LineInput
from samledning.tui.widgets.rows import Rows


class Palette(SafeModal[str]):
    """Gives the name of the chosen act, or `room:` and a room's name; `elsewhere:` and the id of an act for one that is
    done in another room."""

    def __init__(self, actions: Sequence[Action], keymap: Mapping[str, str]) -> None:
        super().__init__()
        self._choices = [
            *((action.name, _(action.label), _(action.about), key_name(action, keymap)) for action in actions),
            *((f"room:{room.name}", _(room.label), _(room.about), f"ctrl+g {room.digit}") for room in ROOMS),
        ]
        # Found only by those who look for them: all of them at once would be read by nobody.
        self._elsewhere = [
            (f"elsewhere:{act.id}", _(act.label), _(act.about), f"{_(room.label)} {key_name(act, keymap)}".strip())
            for room in ROOMS
            for act in ACTIONS
            if act.where == room.name and act not in actions
        ]

    def compose(self) -> ComposeResult:
        with Vertical():
            yield Static(_("Vad vill du göra?"), classes="label")
            yield LineInput(id="words")
            yield Rows(id="acts", empty=_("Inget val heter så."))

    def on_mount(self) -> None:
        self._show("")
        self.query_one(LineInput).focus()

    def on_input_changed(self, event: LineInput.Changed) -> None:
        event.stop()
        self._show(event.value)

    def on_input_submitted(self, event: LineInput.Submitted) -> None:
        event.stop()
        if chosen := self.query_one(Rows).chosen:
            self.finish(chosen)

    def on_key(self, event: events.Key) -> None:
        rows = self.query_one(Rows)
        if event.key in ("down", "up") and self.query_one(LineInput).has_focus:
            event.stop()
            rows.action_cursor_down() if event.key == "down" else rows.action_cursor_up()

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        self.finish(event.option_id or "")

    def _show(self, words: str) -> None:
        wanted = words.casefold().split()
        choices = (*self._choices, *(self._elsewhere if wanted else ()))
        called = [each for each in choices if _has(each[1], wanted)]
        # What is called so comes first: Enter must not do another thing, which only says the words about itself.
        rest = [each for each in choices if each not in called and _has(f"{each[1]} {each[2]}", wanted)]
        self.query_one(Rows).show([(name, _row(label, about, key)) for name, label, about, key in (*called, *rest)])


def _has(text: str, words: Sequence[str]) -> bool:
    return all(word in text.casefold() for word in words)


def _row(label: str, about: str, key: str) -> Content:
    key_part = Content.styled(f" {key}", "$accent") if key else Content("")
    return Content.assemble(Content.styled(label, "bold"), key_part, "\n  ", Content.styled(about, "$muted"))
