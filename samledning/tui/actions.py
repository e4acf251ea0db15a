"""Every act a person can do at the screen, in one list: keys, status line, palette, help and keymap come from it.

An action is carried out by the method `do_<name>` of the screen, or of the app where the screen has none.
"""

from collections.abc import Mapping

from textual.binding import Binding

from samledning.i18n import N_, _
from samledning.tui.action import Action, Room
from samledning.tui.menu import (
    actors,
    agreement,
    checklists,
    documents,
    everywhere,
    forms,
    log,
    meeting,
    monitoring,
    overview,
    review,
    situation,
)

ROOMS = (
    Room(
        "overview",
        "1",
        N_("Översikt"),
        N_("Läget i händelsen, vad som är mest värt att göra nu och de senaste raderna."),
    ),
    Room("checklists", "2", N_("Checklistor"), N_("Frågorna som leder dig genom arbetet, en i taget.")),
    Room("actors", "3", N_("Aktörer"), N_("Vilka som berörs och varför, ringlistan och vad de är beroende av.")),
    Room("situation", "4", N_("Läge"), N_("Hur det är hos var och en, vad ni har bett om, och den gemensamma bilden.")),
    Room(
        "agreement",
        "5",
        N_("Mål och åtgärder"),
        N_("Vad ni vill nå, vad ni är överens om, vem som står bakom och vem som gör vad."),
    ),
    Room(
        "meetings",
        "6",
        N_("Möten"),
        N_("Möten att förbereda, leda och följa upp; det som pågår öppnas direkt."),
    ),
    Room(
        "review",
        "7",
        N_("Bedömning"),
        N_("Frågorna som kommer tillbaka: vad ni svarade sist, när, och när de kommer nästa gång."),
    ),
    Room(
        "documents",
        "8",
        N_("Dokument"),
        N_("Det som lämnar huset: läs igenom, välj läsare, fastställ, och anteckna vem som fick det."),
    ),
    Room("log", "9", N_("Logg"), N_("Allt som har sagts och hänt, nyast först.")),
    Room("monitoring", "0", N_("Omvärld"), N_("Varningar och nyheter utifrån, och hur färska de är.")),
)

ACTIONS: tuple[Action, ...] = (
    *everywhere.ACTIONS,
    *overview.ACTIONS,
    *checklists.ACTIONS,
    *actors.ACTIONS,
    *situation.ACTIONS,
    *agreement.ACTIONS,
    *meeting.ACTIONS,
    *review.ACTIONS,
    *documents.ACTIONS,
    *log.ACTIONS,
    *monitoring.ACTIONS,
    *forms.ACTIONS,
)


def actions_for(where: str) -> tuple[Action, ...]:
    """The acts that can be done on a screen: its own first, then those that are everywhere."""
    own = tuple(action for action in ACTIONS if action.where == where)
    return own + tuple(action for action in ACTIONS if action.where == "everywhere")


def bindings_for(where: str) -> list[Binding]:
    """The key bindings of a screen: its actions, and the digits that lead to rooms while no text field has focus."""
    keys = [
        Binding(
            action.key,
            f"act('{action.name}')",
            action.label,
            show=False,
            priority=action.at_once,
            id=action.id,
            tooltip=_(action.about),
        )
        for action in actions_for(where)
        if action.key
    ]
    digits = [
        Binding(
            room.digit, f"room('{room.name}')", room.label, show=False, id=f"room.{room.name}", tooltip=_(room.about)
        )
        for room in ROOMS
    ]
    return keys + digits


def key_name(action: Action, keymap: Mapping[str, str]) -> str:
    """The key of an act as it is written for people (`F2`, `ctrl+g`), as the user's keymap has it; empty for none."""
    first = keymap.get(action.id, action.key).split(",", maxsplit=1)[0]
    return first.upper() if first[:1] == "f" and first[1:].isdigit() else first
