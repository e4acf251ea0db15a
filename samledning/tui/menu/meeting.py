"""Acts of meetings: the list of them, and what is led: the meeting, its roll call."""

from samledning.i18n import N_
from samledning.tui.action import Action

ROOM = (
    Action("new_meeting", "f2", N_("Nytt möte"), N_("Planera ett möte: form, tid och syfte."), "meetings", rank=1),
    Action("prepare_meeting", "f3", N_("Förbered"), N_("Förbered det valda mötet."), "meetings", rank=1),
    Action("cancel_meeting", "f4", N_("Ställ in"), N_("Ställ in det valda mötet. Ett skäl krävs."), "meetings"),
    Action("lead_meeting", "f5", N_("Led"), N_("Börja det valda mötet, eller gå till det som pågår."), "meetings"),
    Action("start_now", "f7", N_("Börja nu"), N_("Börja ett telefonmöte nu, med alla i ringlistan."), "meetings"),
)

CALLS = (
    Action(
        "start_now",
        "f7",
        N_("Börja nu"),
        N_("Börja ett telefonmöte nu, med alla i ringlistan."),
        "calls",
    ),
)

# What moves a meeting on is done at the key itself, so that what is typed next belongs to what comes.
LEAD = (
    Action("next_speaker", "f2", N_("Nästa talare"), N_("Ge ordet till den som står på tur."), "lead", rank=1),
    Action("speaker_done", "f3", N_("Talat klart"), N_("Den som har ordet har talat klart."), "lead", rank=1),
    Action("next_item", "f4", N_("Nästa punkt"), N_("Gå till nästa punkt på dagordningen."), "lead", rank=1),
    Action(
        "read_back",
        "f5",
        N_("Återläsning"),
        N_("Läs upp ett förslag ordagrant och ta ståndpunkterna, aktör för aktör."),
        "lead",
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
    ),
    Action("roll_call", "f8", N_("Upprop"), N_("Gör upprop: vem är med, vem talar, med vilket mandat."), "lead"),
    Action(
        "meeting_time",
        "f9",
        N_("Tid"),
        N_("Ge punkten mer tid, eller låt talarens klocka stå still."),
        "lead",
        rank=3,
    ),
    Action("other_pane", "tab", N_("Byt ruta"), N_("Gå mellan dagordningen, punkten och talarlistan."), "lead", rank=3),
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
        N_("Anteckningar till protokollet, och sådana som bara den som leder ser."),
        "lead",
        shown=False,
    ),
    Action("take_lead", "l", N_("Ta över"), N_("Du leder mötet från och med nu."), "lead", shown=False),
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
        "f4",
        N_("Övriga är med"),
        N_("Alla som uppropet inte har sagt något om är närvarande."),
        "roll",
    ),
    Action("roll_done", "f8", N_("Klart"), N_("Tillbaka till mötet."), "roll", rank=1),
)

ACTIONS = (*ROOM, *CALLS, *LEAD, *ROLL)
