"""Acts of the log."""

from samledning.i18n import N_
from samledning.tui.action import Action

ACTIONS = (
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
    Action(
        "convert",
        "f9",
        N_("Omvandla"),
        N_("Gör om raden: anteckning, lägesrapport eller begäran."),
        "log",
    ),
    Action(
        "open_record",
        "",
        N_("Visa där den hör hemma"),
        N_("Visa rapporten eller begäran som raden blev. Enter gör detsamma."),
        "log",
        shown=False,
    ),
    Action(
        "purge",
        "",
        N_("Gallra"),
        N_("Ta bort för alltid det som aldrig fick skrivas. Ett skäl krävs."),
        "log",
        shown=False,
    ),
)
