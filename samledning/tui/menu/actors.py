"""Acts of the actors, their call list and the lists beside them."""

from samledning.i18n import N_
from samledning.tui.action import Action

ACTIONS = (
    Action("add_actor", "f2", N_("Ny aktör"), N_("Lägg till aktörer, en efter en, och varför de berörs."), "actors"),
    Action("edit_actor", "f3", N_("Ändra"), N_("Ändra analysen av den valda aktören."), "actors"),
    Action("strike_actor", "f4", N_("Ta bort"), N_("Aktören deltar inte längre. Ett skäl krävs."), "actors", rank=3),
    Action("calls", "f5", N_("Ringlista"), N_("Ring aktörerna i tur och ordning och anteckna hur det gick."), "actors"),
    Action("consulted", "f6", N_("Tillfrågad"), N_("Skriv vad aktören sa om slutsatserna."), "actors"),
    Action("revision", "f7", N_("Ny version"), N_("Spara analysen som en version, med skäl."), "actors"),
    Action(
        "more",
        "f8",
        N_("Mer"),
        N_("Beroenden, resurser, kommunikation, kontaktvägar, nätverk, versioner."),
        "actors",
        rank=1,
    ),
    Action("reached", "f2", N_("Nådd"), N_("Aktören är nådd."), "calls"),
    Action("no_answer", "f3", N_("Inget svar"), N_("Ingen svarade."), "calls"),
    Action("calls_back", "f4", N_("Återkommer"), N_("De återkommer vid ett klockslag."), "calls"),
    Action("takes_part", "f5", N_("Deltar"), N_("Aktören deltar: vem, och med vilket mandat."), "calls"),
    Action("call_note", "f6", N_("Anteckna"), N_("Aktören är nådd, och sa det här."), "calls"),
    Action(
        "contact_ways",
        "f8",
        N_("Kontaktväg"),
        N_("Telefonnummer och andra sätt att nå aktören, i den ordning de prövas."),
        "calls",
        rank=3,
    ),
    Action("add_record", "f2", N_("Ny"), N_("Lägg till en rad."), "records"),
    Action("change_record", "f3", N_("Ändra"), N_("Ändra den valda raden."), "records"),
    Action("strike_record", "f4", N_("Stryk"), N_("Stryk den valda raden. Ett skäl krävs."), "records"),
)
