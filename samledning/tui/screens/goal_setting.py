"""What the forms of the room are filled in with: the case, what the room holds, what there is to choose among."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import TypeAlias

from samledning.agreement.views import BoardView, Goal, Subject
from samledning.errors import Problem
from samledning.i18n import _
from samledning.tui.case import Case
from samledning.tui.goals import short, wording
from samledning.tui.screens.form import FormField
from samledning.tui.text import user_text
from samledning.tui.whens import read_when

Values: TypeAlias = Mapping[str, str]
Fields: TypeAlias = tuple[FormField, ...]


@dataclass(frozen=True)
class Setting:
    """What a form is filled in with: the case, what the room holds, what there is to choose among."""

    case: Case
    now: datetime
    board: BoardView = field(default_factory=BoardView)
    dependencies: Mapping[str, str] = field(default_factory=dict)
    protected: Sequence[str] = ()

    @property
    def actors(self) -> list[tuple[str, str]]:
        """Those that take part, by id, to choose among."""
        return [(each.id, user_text(each.name).plain) for each in self.case.names.by_id.values()]

    @property
    def names(self) -> list[str]:
        """Every name that an actor goes by."""
        return [name for each in self.case.names.by_id.values() for name in each.names]

    def actor_id(self, name: str) -> str | None:
        """The actor that is called so; None for a blank name. Raises a `Problem` for nobody and for several."""
        if not name.strip():
            return None
        found = self.case.names.fitting(name, self.case.incident.places)
        if not found:
            raise Problem(
                _("«{name}» är ingen aktör i händelsen. Lägg till aktören först, eller lämna fältet tomt.").format(
                    name=name.strip()
                )
            )
        if len(found) > 1:
            several = ", ".join(each.name for each in found)
            raise Problem(
                _("«{name}» kan vara flera: {several}. Skriv hela namnet.").format(name=name, several=several)
            )
        return found[0].id

    def actor_ids(self, names: str) -> list[str]:
        """The actors in a list with commas. Raises a `Problem` as `actor_id` does."""
        divided = self.case.names.divide(names.split(","))
        return [found for name in divided if (found := self.actor_id(name))]


def find(board: BoardView, goal_id: str) -> Goal:
    """What has that id. Raises a `Problem` where it is not there any more."""
    for each in board.goals:
        if each.id == goal_id:
            return each
    raise Problem(_("Posten finns inte."))


def concerned(values: Values, setting: Setting) -> FormField:
    """Whom a target picture or an agreement concerns."""
    hint = _("Ingen vald: alla som deltar.")
    return FormField("actor_ids", _("Berör"), values["actor_ids"], setting.actors, hint=hint, several=True)


def subjects(none: str, subjects: Sequence[Subject]) -> list[tuple[str, str]]:
    """Target pictures and agreements to choose among, `none` first."""
    return [("", none), *((each.id, user_text(f"{each.label} {short(wording(each), 50)}").plain) for each in subjects)]


def times(values: Values, setting: Setting, *names: str) -> dict[str, datetime | None]:
    """The moments in those fields that the form had. Raises a `Problem` for what is no time."""
    return {name: read_when(values[name], setting.now) for name in names if name in values}


def ids(value: str) -> list[str]:
    """The ids in a field where several can be chosen."""
    return [part for part in value.split(",") if part]
