"""Acts of the overview."""

from samledning.i18n import N_
from samledning.tui.action import Action

ACTIONS = (
    Action("moment", "f2", N_("Moment"), N_("Ändra hur långt det valda momentet har kommit."), "overview"),
    Action("new_moment", "", N_("Nytt moment"), N_("Lägg till ett eget moment i processen."), "overview", shown=False),
    Action("next_item", "f3", N_("Nästa punkt"), N_("Gå till nästa öppna punkt i checklistan."), "overview"),
    Action("staff", "f4", N_("Bemanna"), N_("Ange vem som har en roll just nu."), "overview"),
    Action("purpose", "f5", N_("Om händelsen"), N_("Fyll i syfte, plats, fas och annat om händelsen."), "overview"),
    Action(
        "dismiss",
        "f6",
        N_("Avfärda"),
        N_("Lägg undan det valda, med ett skäl, tills läget ändras."),
        "overview",
        rank=3,
    ),
    Action(
        "dismissed", "f7", N_("Avfärdat"), N_("Visa vad som är undanlagt, och ta tillbaka något."), "overview", rank=3
    ),
)
