"""Acts of what comes from outside."""

from samledning.i18n import N_
from samledning.tui.action import Action

ACTIONS = (
    Action("sources", "f2", N_("Källor"), N_("Välj vilka källor som följs. Bara de frågas över nätet."), "monitoring"),
    Action("seen", "f3", N_("Sedd"), N_("Du har sett det valda; en gång till: inte sett."), "monitoring", rank=1),
    Action("all_seen", "f4", N_("Alla sedda"), N_("Du har sett allt som har kommit."), "monitoring", rank=3),
    Action(
        "show_items",
        "f5",
        N_("Visa"),
        N_("Välj vad som visas: osett, varningar, en källa, andra platser, tester och övningar."),
        "monitoring",
        rank=3,
    ),
    Action("ask_sources", "f6", N_("Hämta"), N_("Fråga källorna nu, så tätt som de tillåter."), "monitoring"),
    Action("make_entry", "f7", N_("Anteckna"), N_("Gör en anteckning i loggen av det valda."), "monitoring", rank=1),
    Action("make_report", "f8", N_("Rapport"), N_("Gör det valda till en förmedlad lägesrapport."), "monitoring"),
    Action("make_request", "f9", N_("Begäran"), N_("Be en aktör om något med anledning av det valda."), "monitoring"),
    Action(
        "raw_item",
        "",
        N_("Det källan skickade"),
        N_("Visa det valda ord för ord som källan skickade det."),
        "monitoring",
        shown=False,
    ),
)
