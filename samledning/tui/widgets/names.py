"""A field for the names of actors, separated by commas, that are completed as they are in the log line."""

from typing import ClassVar

from textual.binding import Binding

from samledning.i18n import _
from samledning.log.grammar import NameIndex
from samledning.log.names import Address, address, last_tail
from samledning.tui.widgets.field import LineInput


class NamesInput(LineInput):
    """Tab completes a name if one is begun, else moves on."""

    BINDINGS: ClassVar = [Binding("tab", "complete", show=False)]

    def __init__(self, value: str, names: NameIndex, places: tuple[str, ...], *, id: str) -> None:
        super().__init__(value, id=id)
        self._names, self._places = names, places

    def action_complete(self) -> None:
        rest = last_tail(self.value, self._names) if self.cursor_position == len(self.value) else None
        if rest:
            self.insert_text_at_cursor(rest)
        else:
            self.screen.focus_next()

    @property
    def meant(self) -> Address:
        """Whom the names mean."""
        return addressed(self.value, self._names, self._places)

    def in_words(self) -> str:
        """Whom the names mean, or what is unclear about them; empty while nothing is typed."""
        if not self.value.strip():
            return ""
        to = self.meant
        if to.everyone:
            return _("→ alla aktörer")
        if to.actor_ids:
            return "→ " + ", ".join(self._names.by_id[actor_id].name for actor_id in to.actor_ids)
        if to.unresolved:
            choice = ", ".join(actor.name for actor in to.candidates)
            return _("? «{name}» kan vara {choice}").format(name=to.unresolved, choice=choice)
        return _("? ingen aktör heter så än; tab kompletterar ett namn")


def addressed(names_typed: str, names: NameIndex, places: tuple[str, ...]) -> Address:
    """Whom a comma list of names means."""
    # What follows the colon is not looked at; without it there would be no names before a colon.
    return address(f"{names_typed.strip().rstrip(',')}: .", names, places)
