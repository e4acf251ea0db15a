"""Every act a person can do at the screen, in one list: keys, status line, palette, help and keymap come from it.

An action is carried out by the method `do_<name>` of the screen, or of the app where the screen has none.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from textual.binding import Binding

from samledning.i18n import N_, _

Where = Literal["everywhere", "overview", "checklists", "actors", "log", "cases", "form", "paste", "calls", "records"]


@dataclass(frozen=True)
class Action:
    """An act. `shown` puts it in the status line; `key` may hold several keys, separated by commas."""

    name: str
    key: str
    label: str
    about: str
    where: Where = "everywhere"
    shown: bool = True
    at_once: bool = False
    """The act moves the keyboard, so that the next key, however quick, must already go to the new place."""

    @property
    def id(self) -> str:
        """The name in the keymap of the settings file."""
        return f"{self.where}.{self.name}" if self.where != "everywhere" else self.name


@dataclass(frozen=True)
class Room:
    """A room of the program and the digit that leads to it."""

    name: Where
    digit: str
    label: str
    about: str


ROOMS = (
    Room(
        "overview",
        "1",
        N_("Översikt"),
        N_("Läget i händelsen, vad som är mest värt att göra nu och de senaste raderna."),
    ),
    Room("checklists", "2", N_("Checklistor"), N_("Frågorna som leder dig genom arbetet, en i taget.")),
    Room("actors", "3", N_("Aktörer"), N_("Vilka som berörs och varför, ringlistan och vad de är beroende av.")),
    Room("log", "9", N_("Logg"), N_("Allt som har sagts och hänt, nyast först.")),
)

ACTIONS: tuple[Action, ...] = (
    Action("help", "f1", N_("Hjälp"), N_("Visa hjälp för den plats där du är.")),
    Action("palette", "ctrl+p", N_("Alla val"), N_("Sök bland allt som går att göra här.")),
    Action("go", "ctrl+g", N_("Gå till"), N_("Gå till ett rum: ctrl+g och sedan rummets siffra."), at_once=True),
    Action(
        "logline",
        "ctrl+l",
        N_("Loggrad"),
        N_("Gå till loggraden och skriv vad som händer."),
        shown=False,
        at_once=True,
    ),
    Action("back", "escape", N_("Tillbaka"), N_("Gå tillbaka. Det du har skrivit finns kvar."), shown=False),
    Action("cases", "", N_("Byt händelse"), N_("Välj en annan händelse eller börja en ny."), shown=False),
    Action("case_form", "", N_("Om händelsen"), N_("Fyll i syfte, plats, fas och annat om händelsen."), shown=False),
    Action(
        "close_case", "", N_("Avsluta händelsen"), N_("Avsluta händelsen med ett skäl. Allt går att läsa."), shown=False
    ),
    Action("reopen_case", "", N_("Öppna händelsen igen"), N_("Öppna en avslutad händelse igen."), shown=False),
    Action("switch_person", "", N_("Byt person"), N_("Låt någon annan ta över vid den här skärmen."), shown=False),
    Action("theme", "", N_("Byt utseende"), N_("Växla mellan mörkt, ljust och hög kontrast."), shown=False),
    Action(
        "copy_folder",
        "",
        N_("Andra kopia"),
        N_("Välj en mapp, till exempel ett USB-minne, där en kopia hålls."),
        shown=False,
    ),
    Action("paste_again", "", N_("Inklistrad text"), N_("Visa inklistrad text som inte är sparad än."), shown=False),
    Action("quit", "ctrl+q", N_("Avsluta"), N_("Stäng programmet. Allt är sparat."), shown=False),
    Action("moment", "f2", N_("Moment"), N_("Ändra hur långt det valda momentet har kommit."), "overview"),
    Action("new_moment", "", N_("Nytt moment"), N_("Lägg till ett eget moment i processen."), "overview", shown=False),
    Action("next_item", "f3", N_("Nästa punkt"), N_("Gå till nästa öppna punkt i checklistan."), "overview"),
    Action("staff", "f4", N_("Bemanna"), N_("Ange vem som har en roll just nu."), "overview"),
    Action("purpose", "f5", N_("Om händelsen"), N_("Fyll i syfte, plats, fas och annat om händelsen."), "overview"),
    Action("tick", "f2", N_("Klar"), N_("Markera punkten som klar och gå till nästa öppna."), "checklists"),
    Action("next_open", "f3", N_("Nästa öppna"), N_("Gå till nästa öppna punkt."), "checklists"),
    Action(
        "not_applicable", "f4", N_("Ej aktuell"), N_("Markera punkten som ej aktuell. Ett skäl krävs."), "checklists"
    ),
    Action("defer", "f5", N_("Senare"), N_("Skjut upp punkten till ett klockslag."), "checklists"),
    Action("reopen_item", "f6", N_("Öppna igen"), N_("Gör punkten öppen igen."), "checklists"),
    Action("note", "f7", N_("Anteckna"), N_("Skriv en anteckning till punkten."), "checklists"),
    Action("tool", "f8", N_("Till verktyget"), N_("Öppna det rum som hjälper dig med punkten."), "checklists"),
    Action(
        "new_run", "f9", N_("Ny omgång"), N_("Börja en ny omgång av listan, till exempel för nästa möte."), "checklists"
    ),
    Action("own_item", "", N_("Egen punkt"), N_("Lägg till en egen punkt i listan."), "checklists", shown=False),
    Action("assign", "", N_("Roll för punkten"), N_("Ange vilken roll som gör punkten."), "checklists", shown=False),
    Action("set_due", "", N_("Klart senast"), N_("Ange när punkten ska vara klar."), "checklists", shown=False),
    Action("move_up", "", N_("Flytta upp"), N_("Flytta punkten uppåt i listan."), "checklists", shown=False),
    Action("move_down", "", N_("Flytta ner"), N_("Flytta punkten nedåt i listan."), "checklists", shown=False),
    Action(
        "history", "", N_("Punktens historik"), N_("Visa allt som har gjorts med punkten."), "checklists", shown=False
    ),
    Action(
        "close_run",
        "",
        N_("Avsluta omgången"),
        N_("Avsluta omgången. Obligatoriska punkter måste vara hanterade."),
        "checklists",
        shown=False,
    ),
    Action("add_actor", "f2", N_("Ny aktör"), N_("Lägg till aktörer, en efter en, och varför de berörs."), "actors"),
    Action("edit_actor", "f3", N_("Ändra"), N_("Ändra analysen av den valda aktören."), "actors"),
    Action("strike_actor", "f4", N_("Ta bort"), N_("Aktören deltar inte längre. Ett skäl krävs."), "actors"),
    Action("calls", "f5", N_("Ringlista"), N_("Ring aktörerna i tur och ordning och anteckna hur det gick."), "actors"),
    Action("consulted", "f6", N_("Tillfrågad"), N_("Skriv vad aktören sa om slutsatserna."), "actors"),
    Action("revision", "f7", N_("Ny version"), N_("Spara analysen som en version, med skäl."), "actors"),
    Action(
        "more", "f8", N_("Mer"), N_("Beroenden, resurser, kommunikation, kontaktvägar, nätverk, versioner."), "actors"
    ),
    Action("reached", "f2", N_("Nådd"), N_("Aktören är nådd."), "calls"),
    Action("no_answer", "f3", N_("Inget svar"), N_("Ingen svarade."), "calls"),
    Action("calls_back", "f4", N_("Återkommer"), N_("De återkommer vid ett klockslag."), "calls"),
    Action("takes_part", "f5", N_("Deltar"), N_("Aktören deltar: vem, och med vilket mandat."), "calls"),
    Action("call_note", "f6", N_("Anteckna"), N_("Aktören är nådd, och sa det här."), "calls"),
    Action("add_record", "f2", N_("Ny"), N_("Lägg till en rad."), "records"),
    Action("change_record", "f3", N_("Ändra"), N_("Ändra den valda raden."), "records"),
    Action("strike_record", "f4", N_("Stryk"), N_("Stryk den valda raden. Ett skäl krävs."), "records"),
    Action("filter", "f2", N_("Sök"), N_("Sök i loggen."), "log"),
    Action("correct", "f3", N_("Rätta"), N_("Rätta den valda raden. Den gamla finns kvar, struken."), "log"),
    Action("strike", "f4", N_("Stryk"), N_("Stryk den valda raden. Ett skäl krävs, och raden går att läsa."), "log"),
    Action(
        "show", "f5", N_("Visa"), N_("Välj vilka rader som visas: slag, aktör, tagg, utan strukna, systemrader."), "log"
    ),
    Action("marking", "f6", N_("Märk"), N_("Ändra vem som får se den valda raden."), "log"),
    Action("source", "", N_("Källa"), N_("Ange varifrån uppgiften i raden kommer."), "log", shown=False),
    Action("older", "f7", N_("Äldre"), N_("Visa äldre rader."), "log"),
    Action("newer", "f8", N_("Nyare"), N_("Visa nyare rader."), "log"),
    Action("save", "f2", N_("Spara"), N_("Spara och gå tillbaka."), "form"),
    Action("keep_paste", "f2", N_("Spara"), N_("Spara texten som en rad i loggen."), "paste"),
    Action("new_case", "f2", N_("Ny händelse"), N_("Börja en ny händelse; ett namn räcker."), "cases"),
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
