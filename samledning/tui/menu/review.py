"""Acts of the continuous review, and of the sheet for whoever takes over."""

from samledning.i18n import N_
from samledning.tui.action import Action

ACTIONS = (
    Action("answer_question", "f2", N_("Svara"), N_("Svara på frågan med några ord."), "review", rank=1),
    Action("unchanged", "f3,o", N_("Oförändrat"), N_("Svaret från förra gången gäller fortfarande."), "review", rank=1),
    Action("snooze", "f4", N_("Senare"), N_("Låt frågan komma tillbaka vid ett klockslag."), "review"),
    Action("interval", "f5", N_("Intervall"), N_("Ändra hur ofta frågan kommer."), "review"),
    Action("turn_off", "f6", N_("Av eller på"), N_("Stäng av frågan med ett skäl, eller slå på den."), "review"),
    Action("led_to", "f7", N_("Ledde till"), N_("Koppla det senaste svaret till vad det ledde till."), "review"),
    Action("tool", "f8", N_("Till verktyget"), N_("Öppna det rum som hjälper dig med frågan."), "review"),
    Action("hand_over", "f9", N_("Överlämning"), N_("Visa läget på ett blad för den som tar över."), "review", rank=3),
    Action(
        "own_question", "", N_("Egen fråga"), N_("Lägg till en egen fråga som kommer tillbaka."), "review", shown=False
    ),
    Action("mark_answer", "", N_("Märk svaret"), N_("Ange vem som får se det senaste svaret."), "review", shown=False),
    Action(
        "strike_answer", "", N_("Stryk svaret"), N_("Stryk det senaste svaret med ett skäl."), "review", shown=False
    ),
    Action("copy_text", "f2", N_("Kopiera"), N_("Kopiera bladet och spara det i en fil."), "handover"),
    Action("take_over", "f3", N_("Ta över"), N_("Någon tar över en roll och kvitterar bladet i loggen."), "handover"),
    Action("sheet_since", "f4", N_("Sedan när"), N_("Visa ändringar sedan en annan tid."), "handover"),
)
