"""Acts of the situation: its reports, the requests and the common picture."""

from samledning.i18n import N_
from samledning.tui.action import Action

REPORTS = (
    Action(
        "new_report",
        "f2",
        N_("Ny rapport"),
        N_("Skriv en lägesrapport från en aktör; det den har sagt förut står redan där."),
        "situation",
        rank=1,
    ),
    Action("fill_in", "f3", N_("Fyll i"), N_("Öppna den valda rapporten och fyll i mer."), "situation"),
    Action("handled", "f4", N_("Hanterad"), N_("Rapporten är omhändertagen."), "situation", rank=1),
    Action(
        "ask_more",
        "f5",
        N_("Komplettera"),
        N_("Be aktören att komplettera rapporten. Det blir en begäran."),
        "situation",
        rank=3,
    ),
    Action("judge", "f6", N_("Säkerhet"), N_("Ange om uppgifterna är bekräftade."), "situation", rank=3),
    Action("requests", "f7", N_("Begäran"), N_("Visa vad ni har bett om och vem som inte har svarat."), "situation"),
    Action("picture", "f8", N_("Lägesbild"), N_("Sammanställ den gemensamma lägesbilden."), "situation"),
    Action("report_clock", "f9", N_("Klocka"), N_("Ändra när aktören väntas rapportera igen."), "situation", rank=3),
    Action(
        "other_list", "tab", N_("Byt lista"), N_("Gå mellan aktörerna, rapporterna och texten."), "situation", rank=1
    ),
    Action(
        "nothing_new",
        "i",
        N_("Inget nytt"),
        N_("Aktören säger att inget är nytt sedan den förra rapporten."),
        "situation",
        shown=False,
    ),
    Action(
        "paste_report",
        "",
        N_("Klistra in rapport"),
        N_("Klistra in till exempel ett mejl som en aktörs rapport. Hela texten sparas."),
        "situation",
        shown=False,
    ),
    Action(
        "show_reports",
        "v",
        N_("Visa rapporter"),
        N_("Välj vilka rapporter som visas: ohanterade, alla, motstridiga, en aktörs."),
        "situation",
        shown=False,
    ),
    Action(
        "convert_report",
        "o",
        N_("Omvandla"),
        N_("Gör om rapporten till en anteckning, en begäran eller en åtgärd."),
        "situation",
        shown=False,
    ),
    Action("mark_report", "m", N_("Märk rapporten"), N_("Ändra vem som får se rapporten."), "situation", shown=False),
    Action(
        "renew_report",
        "n",
        N_("Ny igen"),
        N_("Rapporten är inte omhändertagen ändå."),
        "situation",
        shown=False,
    ),
    Action(
        "report_history",
        "",
        N_("Rapportens historik"),
        N_("Visa vad som har gjorts med rapporten, och av vem."),
        "situation",
        shown=False,
    ),
    Action(
        "strike_report",
        "s",
        N_("Stryk rapporten"),
        N_("Rapporten gäller inte. Ett skäl krävs, och den går att läsa."),
        "situation",
        shown=False,
    ),
)

REQUESTS = (
    Action("new_request", "f2", N_("Ny begäran"), N_("Be en, flera eller alla aktörer om något."), "requests", rank=1),
    Action("answer_request", "f3", N_("Svar"), N_("Skriv vad en aktör har svarat."), "requests", rank=1),
    Action(
        "remind", "f4", N_("Påminn"), N_("Visa en påminnelse att kopiera, till dem som inte har svarat."), "requests"
    ),
    Action("edit_request", "f5", N_("Ändra"), N_("Ändra texten, tiden eller vilka som har fått begäran."), "requests"),
    Action("close_request", "f6", N_("Stäng"), N_("Vänta inte på fler svar. Ett skäl krävs."), "requests"),
    Action("withdraw", "f7", N_("Återta"), N_("Ingen behöver svara längre. Ett skäl krävs."), "requests"),
    Action("reopen_request", "f8", N_("Öppna igen"), N_("Vänta på svar igen. Ett skäl krävs."), "requests", rank=3),
    Action(
        "convert_request",
        "o",
        N_("Omvandla"),
        N_("Gör om begäran till en anteckning, en lägesrapport eller en åtgärd."),
        "requests",
        shown=False,
    ),
    Action(
        "strike_answer",
        "",
        N_("Stryk ett svar"),
        N_("Svaret hör inte hit. Ett skäl krävs."),
        "requests",
        shown=False,
    ),
    Action(
        "strike_request",
        "s",
        N_("Stryk begäran"),
        N_("Begäran skrevs av misstag. Ett skäl krävs."),
        "requests",
        shown=False,
    ),
)

PICTURE = (
    Action("new_version", "f2", N_("Ny version"), N_("Börja nästa version av lägesbilden."), "picture", rank=1),
    Action("own_line", "f3", N_("Ny rad"), N_("Skriv en egen rad under en rubrik."), "picture"),
    Action("edit_line", "f4", N_("Ändra"), N_("Ändra den valda raden."), "picture"),
    Action(
        "drop_line",
        "f5",
        N_("Ta bort"),
        N_("Ta bort raden ur den här versionen, eller lägg rapporten åt sidan."),
        "picture",
    ),
    Action("compare", "f6", N_("Skillnad"), N_("Visa vad som skiljer från versionen innan."), "picture"),
    Action("versions", "f7", N_("Versioner"), N_("Läs en annan version."), "picture", rank=3),
    Action(
        "picture_text",
        "f8",
        N_("Som text"),
        N_("Visa lägesbilden som text att klistra in, till exempel i WIS."),
        "picture",
    ),
    Action("finalise", "f9", N_("Fastställ"), N_("Visa vad som är värt att se över, och lås versionen."), "picture"),
    Action("other_list", "tab", N_("Byt lista"), N_("Gå mellan lägesbilden och rapporterna."), "picture", rank=1),
    Action(
        "take_all",
        "t",
        N_("Ta med allt"),
        N_("Ta med allt ur rapporten, under de rubriker som föreslås."),
        "picture",
        shown=False,
    ),
    Action("under_event", "h", N_("Under händelsen"), N_("Ta med det valda under händelsen."), "picture", shown=False),
    Action(
        "under_consequences",
        "k",
        N_("Under konsekvenser"),
        N_("Ta med det valda under konsekvenser."),
        "picture",
        shown=False,
    ),
    Action("under_actions", "å", N_("Under åtgärder"), N_("Ta med det valda under åtgärder."), "picture", shown=False),
    Action(
        "under_resources", "r", N_("Under resurser"), N_("Ta med det valda under resurser."), "picture", shown=False
    ),
    Action("under_actors", "a", N_("Under aktörer"), N_("Ta med det valda under aktörer."), "picture", shown=False),
    Action("under_outlook", "p", N_("Under prognos"), N_("Ta med det valda under prognos."), "picture", shown=False),
    Action(
        "under_uncertain",
        "o",
        N_("Under osäkert"),
        N_("Ta med det valda under det som är osäkert."),
        "picture",
        shown=False,
    ),
    Action("line_up", "shift+up", N_("Raden uppåt"), N_("Flytta raden uppåt under rubriken."), "picture", shown=False),
    Action(
        "line_down", "shift+down", N_("Raden nedåt"), N_("Flytta raden nedåt under rubriken."), "picture", shown=False
    ),
    Action(
        "registry_number",
        "",
        N_("Diarienummer"),
        N_("Skriv diarienumret på en fastställd version."),
        "picture",
        shown=False,
    ),
)

TEXTS = (
    Action("copy_text", "f2", N_("Kopiera"), N_("Kopiera texten, och spara den som en fil."), "text"),
    Action("keep_mail", "f2", N_("Spara"), N_("Spara hela texten som en aktörs lägesrapport."), "mail"),
)

ACTIONS = (*REPORTS, *REQUESTS, *PICTURE, *TEXTS)
