"""Acts that can be done on every screen."""

from samledning.i18n import N_
from samledning.tui.action import Action

ACTIONS = (
    Action("help", "f1", N_("Hjälp"), N_("Visa hjälp för den plats där du är."), rank=0),
    Action("palette", "ctrl+p", N_("Alla val"), N_("Sök bland allt som går att göra här."), rank=1, short=N_("Val")),
    Action(
        "go",
        "ctrl+g",
        N_("Gå till"),
        N_("Gå till ett rum: ctrl+g och sedan rummets siffra."),
        at_once=True,
        rank=3,  # the line above says it too
    ),
    Action(
        "logline",
        "ctrl+l",
        N_("Loggrad"),
        N_("Gå till loggraden och skriv vad som händer."),
        shown=False,
        at_once=True,
    ),
    Action("back", "escape", N_("Tillbaka"), N_("Gå tillbaka. Det du har skrivit finns kvar."), shown=False),
    Action("since", "", N_("Sedan sist"), N_("Visa vad som har hänt sedan du var här sist."), shown=False),
    Action("handover", "", N_("Överlämning"), N_("Visa läget på ett blad för den som tar över."), shown=False),
    Action("cases", "", N_("Byt händelse"), N_("Välj en annan händelse eller börja en ny."), shown=False),
    Action("case_form", "", N_("Om händelsen"), N_("Fyll i syfte, plats, fas och annat om händelsen."), shown=False),
    Action(
        "close_case", "", N_("Avsluta händelsen"), N_("Avsluta händelsen med ett skäl. Allt går att läsa."), shown=False
    ),
    Action("reopen_case", "", N_("Öppna händelsen igen"), N_("Öppna en avslutad händelse igen."), shown=False),
    Action(
        "lessons",
        "",
        N_("Lärdomar"),
        N_("Det ni har lärt er, även i tidigare händelser, med ägare och tid."),
        shown=False,
    ),
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
)
