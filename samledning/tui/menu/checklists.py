"""Acts of the checklists."""

from samledning.i18n import N_
from samledning.tui.action import Action

ACTIONS = (
    Action("tick", "f2", N_("Klar"), N_("Markera punkten som klar och gå till nästa öppna."), "checklists"),
    Action("next_open", "f3", N_("Nästa öppna"), N_("Gå till nästa öppna punkt."), "checklists"),
    Action(
        "not_applicable", "f4", N_("Ej aktuell"), N_("Markera punkten som ej aktuell. Ett skäl krävs."), "checklists"
    ),
    Action("defer", "f5", N_("Senare"), N_("Skjut upp punkten till ett klockslag."), "checklists"),
    Action("reopen_item", "f6", N_("Öppna igen"), N_("Gör punkten öppen igen."), "checklists", rank=3),
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
    Action(
        "reopen_run",
        "",
        N_("Öppna omgången igen"),
        N_("Ta upp en omgång som är avslutad."),
        "checklists",
        shown=False,
    ),
)
