"""The lines that are always on the screen: what is going on, what the clocks say, what the keys do.

Each draws itself anew only when its text has changed, without laying the screen out again.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, cast

from textual.content import Content
from textual.geometry import Region
from textual.widget import Widget

from samledning.i18n import _
from samledning.tui.actions import actions_for, key_name

if TYPE_CHECKING:
    from samledning.tui.app import SamledningApp


EMPTY = Content("")
GAP = Content("  ")
MORE = Content("…")
LEAST_NAME = 12


@dataclass(frozen=True)
class Headline:
    """What is going on: a name that may be cut, between what must not be."""

    name: Content
    before: Content = EMPTY
    after: Content = EMPTY

    def fits(self, room: int) -> bool:
        """Whether all of it can be read in that many cells, or so much of the name that people know it."""
        return room >= self._fixed + min(self.name.cell_length, LEAST_NAME)

    def within(self, room: int) -> Content:
        """All of it in that many cells, the name cut if need be."""
        name = self.name.truncate(max(1, room - self._fixed), ellipsis=True)
        return Content.assemble(self.before, name, self.after).truncate(max(1, room), ellipsis=True)

    @property
    def _fixed(self) -> int:
        return self.before.cell_length + self.after.cell_length


@dataclass(frozen=True)
class Key:
    """A key of the status line with its word, and one for where there is little room; those of the highest rank give
    way first."""

    text: Content
    rank: int
    short: Content | None = None


def fitting(keys: Sequence[Key], room: int) -> Content:
    """The keys that there is room for in that many cells, in short words if need be; an ellipsis tells that there are
    more."""
    kept = list(keys)
    if _in_a_row(kept, more=False).cell_length > room:
        kept = [replace(key, text=key.short or key.text) for key in kept]
    while (line := _in_a_row(kept, more=len(kept) < len(keys))).cell_length > room and kept:
        rank = max(key.rank for key in kept)
        kept.remove([key for key in kept if key.rank == rank][-1])
    return line


def _in_a_row(keys: Sequence[Key], *, more: bool) -> Content:
    return GAP.join([*(key.text for key in keys), *([MORE] if more else [])])


def _key(name: str, word: str, act: str) -> Content:
    shown = Content.assemble(Content.styled(name, "bold $accent"), f" {word}")
    return shown.stylize(f"@click=screen.act('{act}')")


class Line(Widget):
    """One row of text that others set."""

    DEFAULT_CSS = """
    Line { height: 1; width: 1fr; padding: 0 1; text-wrap: nowrap; text-overflow: ellipsis; }
    """

    content = EMPTY

    def show(self, content: Content) -> None:
        """Show `content` from now on."""
        if content != self.content:
            used = max(self.content.cell_length, content.cell_length) + 2
            self.content = content
            self.refresh(Region(0, 0, used, 1))

    def render(self) -> Content:
        return self.content


class TopLine(Line):
    """The incident and its phase to the left; the time, the seats and the second copy to the right.

    Where there is too little room the name of the incident is cut, and the time is told in fewer ways.
    """

    left = Headline(EMPTY)
    rights: tuple[Content, ...] = (EMPTY,)

    def show_both(self, left: Headline, rights: tuple[Content, ...]) -> None:
        """Show these from now on; `rights` says the same in ever fewer words."""
        if (left, rights) != (self.left, self.rights):
            self.left, self.rights = left, rights
            self.refresh()

    def render(self) -> Content:
        width = self.content_size.width
        right = next((each for each in self.rights if self.left.fits(width - each.cell_length - 1)), self.rights[-1])
        left = self.left.within(width - right.cell_length - 1)
        return Content.assemble(left, " " * (width - right.cell_length - left.cell_length), right)


class ClockLine(Line):
    """What the clocks say: what is due, what is overdue."""


class Preview(Line):
    """How the log line understands what is being typed, or what became of the line before."""


class StatusLine(Line):
    """The keys of the screen, each a link for the mouse; in their place, for a while, what there is to tell."""

    DEFAULT_CSS = """
    StatusLine.-telling { height: auto; max-height: 4; text-wrap: wrap; }
    """

    told = EMPTY

    def __init__(self, where: str) -> None:
        super().__init__(id="status")
        self.where = where
        self._keys: tuple[Key, ...] = ()

    def on_mount(self) -> None:
        keymap = cast("SamledningApp", self.app).options.config.keymap
        keys = []
        for action in sorted(actions_for(self.where), key=lambda action: action.name != "help"):
            if action.shown and (name := key_name(action, keymap)):
                words = (_(action.label), _(action.short) if action.short else _(action.label))
                long, short = (_key(name, word, action.name) for word in words)
                keys.append(Key(long, action.rank, short))
        self._keys = tuple(keys)

    def tell(self, told: Content) -> None:
        """Say `told` in place of the keys; show them again when it is empty."""
        if told != self.told:
            self.told = told
            self.set_class(bool(told), "-telling")
            self.refresh(layout=True)

    def render(self) -> Content:
        return self.told or fitting(self._keys, self.content_size.width)
