"""A field for a score: a digit gives it, and goes on to the next field."""

from typing import ClassVar

from textual import events
from textual.binding import Binding
from textual.content import Content
from textual.widget import Widget

from samledning.evaluation.terms import HIGHEST, LOWEST


class ScoreField(Widget, can_focus=True):
    """A score from 1 to 5, or none."""

    DEFAULT_CSS = """
    ScoreField { height: 1; width: 1fr; padding: 0 1; background: $surface; }
    ScoreField:focus { background: $panel; text-style: bold; }
    """

    BINDINGS: ClassVar = [
        Binding("right,space", "step(1)", show=False),
        Binding("left", "step(-1)", show=False),
        Binding("delete,backspace,minus", "choose('')", show=False),
    ]

    def __init__(self, value: str, *, id: str) -> None:
        super().__init__(id=id)
        self.value = value

    def action_step(self, by: int) -> None:
        values = ["", *(str(score) for score in range(LOWEST, HIGHEST + 1))]
        self.action_choose(values[(values.index(self.value) + by) % len(values)])

    def action_choose(self, value: str) -> None:
        self.value = value
        self.refresh()

    def on_key(self, event: events.Key) -> None:
        if event.character and event.character.isdecimal():
            event.stop()
            if LOWEST <= int(event.character) <= HIGHEST:
                self.action_choose(event.character)
                self.screen.focus_next()

    def on_click(self) -> None:
        self.focus()
        self.action_step(1)

    def render(self) -> Content:
        scale = " ".join(f"[{score}]" if str(score) == self.value else f" {score} " for score in range(1, HIGHEST + 1))
        return Content(scale if self.value else f"{scale}   –")
