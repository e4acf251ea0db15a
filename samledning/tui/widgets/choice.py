"""A field with a few fixed values, changed by arrow keys, space or mouse."""

from collections.abc import Sequence
from typing import ClassVar

from textual.binding import Binding
from textual.content import Content
from textual.widget import Widget


class Choice(Widget, can_focus=True):
    """Shows one of several values between two arrows."""

    DEFAULT_CSS = """
    Choice { height: 1; width: 1fr; padding: 0 1; background: $surface; }
    Choice:focus { background: $panel; text-style: bold; }
    """

    BINDINGS: ClassVar = [
        Binding("right,space", "step(1)", show=False),
        Binding("left", "step(-1)", show=False),
    ]

    def __init__(self, choices: Sequence[tuple[str, str]], value: str, *, id: str) -> None:
        super().__init__(id=id)
        self._choices = list(choices)
        self.value = value if any(key == value for key, _label in choices) else self._choices[0][0]

    def action_step(self, by: int) -> None:
        keys = [key for key, _label in self._choices]
        self.value = keys[(keys.index(self.value) + by) % len(keys)]
        self.refresh()

    def on_click(self) -> None:
        self.action_step(1)

    def render(self) -> Content:
        return Content(f"‹ {dict(self._choices)[self.value]} ›")
