"""Acts of the documents: read, hand out, finalise, note to whom they were sent."""

from samledning.i18n import N_
from samledning.tui.action import Action

ACTIONS = (
    Action(
        "save_document",
        "f2",
        N_("Spara fil"),
        N_("Spara dokumentet som fil, till exempel PDF eller Word."),
        "documents",
    ),
    Action(
        "choose_readers",
        "f3",
        N_("Läsare"),
        N_("Välj vem som ska läsa. Det som är märkt strängare lämnas utanför."),
        "documents",
    ),
    Action(
        "copy_document", "f4", N_("Kopiera"), N_("Kopiera dokumentet som text, och spara det i en fil."), "documents"
    ),
    Action("finalise_document", "f5", N_("Fastställ"), N_("Lås dokumentet som läsarna ser det nu."), "documents"),
    Action("note_sent", "f6", N_("Skickat"), N_("Anteckna vem som fick den fastställda versionen."), "documents"),
    Action("document_diary", "f7", N_("Diarienr"), N_("Skriv den fastställda versionens diarienummer."), "documents"),
    Action(
        "strike_sent",
        "f8",
        N_("Stryk utskick"),
        N_("Stryk en felaktig anteckning om ett utskick. Ett skäl krävs."),
        "documents",
        shown=False,
    ),
    Action(
        "export_case",
        "",
        N_("Hela händelsen som fil"),
        N_("Spara allt i händelsen i en fil, med kontrollsummor, att arkivera eller läsa in någon annanstans."),
        "documents",
        shown=False,
    ),
    Action(
        "import_case",
        "",
        N_("Läs in händelse ur fil"),
        N_("Läs in en hel händelse ur en fil som programmet har gjort."),
        "documents",
        shown=False,
    ),
    Action("other_list", "tab", N_("Byt lista"), N_("Gå mellan listan och texten."), "documents"),
)
