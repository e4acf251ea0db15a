"""A field in which several of a few values can be chosen."""

from collections.abc import Collection, Sequence
from typing import ClassVar

from textual import events
from textual.binding import Binding
from textual.content import Content
from textual.widget import Widget


class Several(Widget, can_focus=True):
    """Shows every value with a sign for whether it is chosen; arrows move, space chooses, so does its number."""

    DEFAULT_CSS = """
    Several { height: auto; width: 1fr; padding: 0 1; background: $surface; }
    Several:focus { background: $panel; }
    """

    BINDINGS: ClassVar = [
        Binding("right", "step(1)", show=False),
        Binding("left", "step(-1)", show=False),
        Binding("space", "pick", show=False),
    ]

    def __init__(self, choices: Sequence[tuple[str, str]], value: str, *, id: str) -> None:
        super().__init__(id=id)
        self._choices = list(choices)
        self._place = 0
        self._chosen: Collection[str] = {part for part in value.split(",") if part}

    @property
    def value(self) -> str:
        """The chosen keys, in the order of the choices, separated by commas."""
        return ",".join(key for key, _label in self._choices if key in self._chosen)

    def action_step(self, by: int) -> None:
        self._place = (self._place + by) % len(self._choices)
        self.refresh()

    def action_pick(self) -> None:
        self.toggle(self._place)

    def toggle(self, place: int) -> None:
        """Choose the value at `place`, or let it go."""
        if 0 <= place < len(self._choices):
            self._place = place
            self._chosen = set(self._chosen) ^ {self._choices[place][0]}
            self.refresh()

    def on_key(self, event: events.Key) -> None:
        if event.character and event.character.isdecimal():
            event.stop()
            self.toggle(int(event.character) - 1)

    def on_click(self) -> None:
        self.focus()

    def render(self) -> Content:
        parts = []
        for place, (key, label) in enumerate(self._choices):
            sign = "●" if key in self._chosen else "○"
            style = "bold reverse" if place == self._place and self.has_focus else ""
            parts.append(Content.styled(f"{place + 1} {sign} {label}", style))
        return Content("   ").join(parts)
