"""Acts of meetings: the list of them, and what is led: the meeting, its roll call."""

from samledning.i18n import N_
from samledning.tui.action import Action

ROOM = (
    Action(
        "new_meeting",
        "f2",
        N_("Nytt möte"),
        N_("Planera ett möte: form, tid och syfte."),
        "meetings",
        rank=1,
        short=N_("Nytt"),
    ),
    Action("prepare_meeting", "f3", N_("Förbered"), N_("Förbered det valda mötet."), "meetings"),
    Action("cancel_meeting", "f4", N_("Ställ in"), N_("Ställ in det valda mötet. Ett skäl krävs."), "meetings", rank=3),
    Action(
        "lead_meeting", "f5", N_("Led"), N_("Börja det valda mötet, eller gå till det som pågår."), "meetings", rank=1
    ),
    Action(
        "follow_up_meeting",
        "f6",
        N_("Efteråt"),
        N_("Mötesanteckningar, utvärdering och lärdomar av det valda."),
        "meetings",
    ),
    Action(
        "start_now", "f7", N_("Börja nu"), N_("Börja ett telefonmöte nu, med alla i ringlistan."), "meetings", rank=1
    ),
    Action(
        "meeting_series",
        "f8",
        N_("Serier"),
        N_("Möten som följer på varandra, som 08.00 och 16.00."),
        "meetings",
        rank=3,
    ),
    Action(
        "parked_issues", "f9", N_("Parkerat"), N_("Parkera en fråga, eller ändra och avsluta en."), "meetings", rank=3
    ),
)

CALLS = (
    Action(
        "start_now",
        "f7",
        N_("Börja nu"),
        N_("Börja ett telefonmöte nu, med alla i ringlistan."),
        "calls",
        rank=1,
    ),
)

# What moves a meeting on is done at the key itself, so that what is typed next belongs to what comes.
LEAD = (
    Action(
        "next_speaker",
        "f2",
        N_("Nästa talare"),
        N_("Ge ordet till den som står på tur."),
        "lead",
        rank=1,
        short=N_("Talare"),
    ),
    Action(
        "speaker_done",
        "f3",
        N_("Talat klart"),
        N_("Den som har ordet har talat klart."),
        "lead",
        rank=1,
        short=N_("Klart"),
    ),
    Action(
        "next_item",
        "f4",
        N_("Nästa punkt"),
        N_("Gå till nästa punkt på dagordningen."),
        "lead",
        rank=1,
        short=N_("Punkt"),
    ),
    Action(
        "read_back",
        "f5",
        N_("Återläsning"),
        N_("Läs upp ett förslag ordagrant och ta ståndpunkterna, aktör för aktör."),
        "lead",
        short=N_("Återläs"),
    ),
    Action(
        "park_issue", "f6", N_("Parkera"), N_("Parkera en fråga: forum, ägare och när den kommer tillbaka."), "lead"
    ),
    Action(
        "put_speaker_back",
        "f7",
        N_("Lägg tillbaka"),
        N_("Den som har ordet lämnar det och står först på tur."),
        "lead",
        rank=3,
        short=N_("Åter i kö"),
    ),
    Action(
        "roll_call", "f8", N_("Upprop"), N_("Gör upprop: vem är med, vem talar, med vilket mandat."), "lead", rank=1
    ),
    Action(
        "meeting_time",
        "f9",
        N_("Tid"),
        N_("Ge punkten mer tid, eller låt talarens klocka stå still."),
        "lead",
    ),
    Action(
        "other_pane",
        "tab",
        N_("Byt ruta"),
        N_(
            "Gå mellan dagordningen, punkten och talarlistan. Bokstäverna gäller i listorna; det du skriver vid "
            "punkten blir en rad i loggen."
        ),
        "lead",
        rank=3,
    ),
    Action(
        "give_floor",
        "o",
        N_("Ge ordet"),
        N_("Ge ordet till den valda aktören, eller välj en."),
        "lead",
        shown=False,
    ),
    Action("asks_floor", "b", N_("Begär ordet"), N_("Den valda aktören begär ordet."), "lead", shown=False),
    Action(
        "asks_question",
        "f",
        N_("Fråga"),
        N_("Den valda aktören har en fråga till det som sägs och kommer först."),
        "lead",
        shown=False,
    ),
    Action(
        "asks_no_more", "t", N_("Tar tillbaka"), N_("Den valda aktören vill inte ha ordet längre."), "lead", shown=False
    ),
    Action(
        "speaker_up",
        "shift+up",
        N_("Talaren uppåt"),
        N_("Flytta den valda aktören uppåt i talarlistan."),
        "lead",
        shown=False,
    ),
    Action(
        "speaker_down",
        "shift+down",
        N_("Talaren nedåt"),
        N_("Flytta den valda aktören nedåt i talarlistan."),
        "lead",
        shown=False,
    ),
    Action("pause_speaker", "p", N_("Paus"), N_("Stanna talarens klocka, eller låt den gå igen."), "lead", shown=False),
    Action(
        "speaking_order",
        "",
        N_("Ordning i talarlistan"),
        N_("Enligt listan, som de begärt ordet eller minst hörd först."),
        "lead",
        shown=False,
    ),
    Action("came_late", "k", N_("Kom nu"), N_("Den valda aktören har kommit till mötet."), "lead", shown=False),
    Action("left_meeting", "g", N_("Gick nu"), N_("Den valda aktören har lämnat mötet."), "lead", shown=False),
    Action("go_to_item", "", N_("Gå till punkt"), N_("Ta upp en punkt i annan ordning."), "lead", shown=False),
    Action(
        "put_item_aside",
        "",
        N_("Lägg punkten åt sidan"),
        N_("Punkten tas inte upp nu; den kommer tillbaka på nästa möte."),
        "lead",
        shown=False,
    ),
    Action("add_item_now", "", N_("Ny punkt nu"), N_("Lägg till en punkt på dagordningen."), "lead", shown=False),
    Action(
        "item_notes",
        "n",
        N_("Anteckna på punkten"),
        N_("Anteckningar på punkten, och sådana som bara den som leder ser."),
        "lead",
        shown=False,
    ),
    Action("take_lead", "l", N_("Ta över"), N_("Du leder mötet från och med nu."), "lead", shown=False),
    Action(
        "next_meeting",
        "",
        N_("Nästa möte"),
        N_("Bestäm när ni ses nästa gång; mötet planeras i samma form."),
        "lead",
        shown=False,
    ),
    Action(
        "end_meeting",
        "",
        N_("Avsluta mötet"),
        N_("Avsluta mötet. Det som inte hanns med visas och kommer tillbaka."),
        "lead",
        shown=False,
    ),
)

ROLL = (
    Action("present", "n", N_("Närvarande"), N_("Aktören är med."), "roll", shown=False, at_once=True),
    Action("late", "s", N_("Kom sent"), N_("Aktören kom efter uppropet."), "roll", shown=False, at_once=True),
    Action("left", "l", N_("Har lämnat"), N_("Aktören har lämnat mötet."), "roll", shown=False, at_once=True),
    Action("absent", "f", N_("Frånvarande"), N_("Aktören är inte med."), "roll", shown=False, at_once=True),
    Action("roll_name", "f2", N_("Vem"), N_("Ange vem som talar för aktören, och med vilket mandat."), "roll"),
    Action("roll_more", "f3", N_("Fler"), N_("Lägg till en aktör som också är med."), "roll"),
    Action(
        "all_present",
        "f6",  # not F4, which goes to the next item of the meeting: a habit must not call everyone present
        N_("Övriga är med"),
        N_("Alla som uppropet inte har sagt något om är närvarande."),
        "roll",
    ),
    Action("roll_done", "f8", N_("Klart"), N_("Tillbaka till mötet."), "roll", rank=1),
)

PREPARE = (
    Action(
        "add_item",
        "f2",
        N_("Ny punkt"),
        N_("Lägg till en punkt på dagordningen."),
        "prepare",
        rank=1,
        short=N_("Punkt"),
    ),
    Action(
        "change_chosen", "f3", N_("Ändra"), N_("Ändra den valda punkten, eller vad som väntas av aktören."), "prepare"
    ),
    Action("strike_chosen", "f4", N_("Stryk"), N_("Stryk den valda punkten, eller ta bort aktören."), "prepare"),
    Action(
        "meeting_form",
        "f5",
        N_("Om mötet"),
        N_("Syfte, tid, hur man deltar, roller, inledning och mer."),
        "prepare",
        rank=1,
    ),
    Action("invite", "f6", N_("Deltagare"), N_("Välj vilka aktörer mötet är för."), "prepare", short=N_("Vilka")),
    Action(
        "ask_material", "f7", N_("Underlag"), N_("Be om underlag före mötet. Det blir en begäran."), "prepare", rank=3
    ),
    Action(
        "invitation", "f8", N_("Inbjudan"), N_("Kopiera inbjudan som text, eller notera att den är skickad."), "prepare"
    ),
    Action("begin", "f9", N_("Börja"), N_("Börja mötet nu."), "prepare", rank=1),
    Action("other_pane", "tab", N_("Byt ruta"), N_("Gå mellan listan och inbjudan."), "prepare", rank=3),
    Action("row_up", "shift+up", N_("Flytta upp"), N_("Flytta punkten eller aktören uppåt."), "prepare", shown=False),
    Action(
        "row_down", "shift+down", N_("Flytta ner"), N_("Flytta punkten eller aktören nedåt."), "prepare", shown=False
    ),
    Action(
        "draft_opening",
        "",
        N_("Utkast till inledning"),
        N_("Låt programmet föreslå en inledning utifrån händelsen."),
        "prepare",
        shown=False,
    ),
)

AFTER = (
    Action(
        "add_after",
        "f2",
        N_("Ny"),
        N_("Ny slutsats, uppföljning, behov av analysstöd eller lärdom, eller en egen rad i anteckningarna."),
        "after",
        rank=1,
    ),
    Action("change_after", "f3", N_("Ändra"), N_("Ändra den valda raden."), "after"),
    Action(
        "strike_after",
        "f4",
        N_("Stryk"),
        N_("Stryk det valda, eller lämna raden utanför anteckningarna."),
        "after",
        rank=3,
    ),
    Action(
        "evaluate", "f5", N_("Utvärdera"), N_("Snabbutvärdering: en siffra var, en att behålla, en att ändra."), "after"
    ),
    Action("finish_after", "f6", N_("Klart"), N_("Det valda är gjort; du skriver hur det blev."), "after", rank=3),
    Action(
        "reopen_meeting",
        "f7",
        N_("Öppna igen"),
        N_("Mötet avslutades av misstag: led det vidare. Ett skäl krävs."),
        "after",
        rank=3,
    ),
    Action(
        "minutes_text",
        "f8",
        N_("Som text"),
        N_("Kopiera mötesanteckningarna som text, och spara det i en fil."),
        "after",
        short=N_("Text"),
    ),
    Action(
        "finalise_minutes",
        "f9",
        N_("Fastställ"),
        N_("Lås mötesanteckningarna. Senare rättelser blir en ny version."),
        "after",
        rank=1,
    ),
    Action(
        "other_list",
        "tab",
        N_("Byt lista"),
        N_("Gå mellan anteckningarna och det som följer av mötet."),
        "after",
        rank=3,
    ),
)

ACTIONS = (*ROOM, *CALLS, *LEAD, *ROLL, *PREPARE, *AFTER)
