"""Acts of forms, of pasted text and of the choice of incident."""

from samledning.i18n import N_
from samledning.tui.action import Action

ACTIONS = (
    Action("save", "f2", N_("Spara"), N_("Spara och gå tillbaka."), "form"),
    Action("keep_paste", "f2", N_("Spara"), N_("Spara texten som en rad i loggen."), "paste"),
    Action("new_case", "f2", N_("Ny händelse"), N_("Börja en ny händelse; ett namn räcker."), "cases"),
)
