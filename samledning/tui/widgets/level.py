"""A field for how a vital function is affected: a letter gives the level."""

from collections.abc import Sequence
from typing import ClassVar

from textual import events
from textual.binding import Binding
from textual.content import Content
from textual.message import Message
from textual.widget import Widget

from samledning.i18n import _
from samledning.situation.terms import LEVEL_LABELS, LEVEL_SIGNS, Level
from samledning.tui.reports import LEVEL_STYLES, NO_LEVEL_SIGN

LETTERS = {"g": Level.GREEN, "u": Level.YELLOW, "y": Level.YELLOW, "r": Level.RED}
"""What stands for each level, in Swedish and in English: gr*ö*n and g*u*l begin alike."""


class LevelField(Widget, can_focus=True):
    """One level, or none. `g`, `u` (or `y`) and `r` choose, space goes through them, delete takes it away.

    The arrows go to the field of the function above or below.
    """

    DEFAULT_CSS = """
    LevelField { height: 1; width: 1fr; padding: 0 1; background: $surface; }
    LevelField:focus { background: $panel; text-style: bold; }
    """

    BINDINGS: ClassVar = [
        Binding("right,space", "step(1)", show=False),
        Binding("left", "step(-1)", show=False),
        Binding("delete,backspace,minus", "choose('')", show=False),
        Binding("down", "neighbour(1)", show=False),
        Binding("up", "neighbour(-1)", show=False),
    ]

    class Chosen(Message):
        """Another level was chosen."""

        def __init__(self, field: "LevelField") -> None:
            super().__init__()
            self.field = field

    def __init__(self, value: str, before: str = "", *, id: str) -> None:
        """`before` is the level of the report before this one."""
        super().__init__(id=id)
        self.value, self._before = value, before

    def action_step(self, by: int) -> None:
        values = ["", *Level]
        self.action_choose(values[(values.index(self.value) + by) % len(values)])

    def action_choose(self, value: str) -> None:
        self.value = value
        self.refresh()
        self.post_message(self.Chosen(self))

    def action_neighbour(self, by: int) -> None:
        fields: Sequence[LevelField] = list(self.screen.query(LevelField))
        place = fields.index(self) + by
        if 0 <= place < len(fields):
            fields[place].focus()

    def on_key(self, event: events.Key) -> None:
        if event.character and (level := LETTERS.get(event.character.casefold())):
            event.stop()
            self.action_choose(level.value)

    def on_click(self) -> None:
        self.focus()
        self.action_step(1)

    def render(self) -> Content:
        parts = [level_word(self.value)]
        if self._before and self.value == self._before:
            parts.append(Content.styled(_("= oförändrat"), "$muted"))
        elif self._before:
            parts.append(Content.assemble(Content.styled(_("förut: "), "$muted"), level_word(self._before)))
        if self.has_focus:
            parts.append(Content.styled(_("g grön · u gul · r röd · delete tar bort"), "$muted"))
        return Content("   ").join(parts)


def level_word(value: str) -> Content:
    """A level as sign and word."""
    if not value:
        return Content.styled(f"{NO_LEVEL_SIGN} –", "$muted")
    level = Level(value)
    return Content.styled(f"{LEVEL_SIGNS[level]} {_(LEVEL_LABELS[level])}", LEVEL_STYLES[level])
