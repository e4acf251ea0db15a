"""Acts of direction and agreement: the room, the stances and the action plan."""

from samledning.i18n import N_
from samledning.tui.action import Action

ROOM = (
    Action(
        "add_goal",
        "f2",
        N_("Nytt"),
        N_("Lägg till målbild, överenskommelse, åtgärd, målkonflikt, vägval eller fråga."),
        "agreement",
    ),
    Action("change_goal", "f3", N_("Ändra"), N_("Ändra det valda, eller gör en ny version av det."), "agreement"),
    Action("withdraw_goal", "f4", N_("Återta"), N_("Återta eller stryk det valda. Ett skäl krävs."), "agreement"),
    Action("take_stances", "f5", N_("Svar"), N_("Ta aktörernas ståndpunkter, en bokstav var."), "agreement"),
    Action("settle", "f6", N_("Överens"), N_("Markera det valda som överenskommet."), "agreement"),
    Action("change_state", "f7", N_("Läge"), N_("Ändra hur långt det valda har kommit."), "agreement"),
    Action(
        "conflicts",
        "f8",
        N_("Krockar"),
        N_("Se vad som kan vara målkonflikter och notera dem."),
        "agreement",
        shown=False,
    ),
    Action(
        "show_plan", "f9", N_("Visa"), N_("Visa åtgärdsplanen, eller även det som inte gäller längre."), "agreement"
    ),
    Action(
        "wis_text",
        "",
        N_("Text till WIS"),
        N_("Kopiera målbilden med åtgärder som ren text, och spara den i en fil."),
        "agreement",
        shown=False,
    ),
    Action(
        "compare_versions",
        "",
        N_("Jämför versioner"),
        N_("Visa vad som skiljer mellan två versioner av målbilden."),
        "agreement",
        shown=False,
    ),
    Action(
        "convert_goal",
        "o",
        N_("Omvandla"),
        N_("Gör om åtgärden till en anteckning, en lägesrapport eller en begäran."),
        "agreement",
        shown=False,
    ),
    Action("goal_history", "", N_("Historik"), N_("Visa allt som har hänt med det valda."), "agreement", shown=False),
    Action(
        "follow_up", "", N_("Följ upp"), N_("Skriv vad uppföljningen av åtgärden visade."), "agreement", shown=False
    ),
    Action(
        "alternatives",
        "",
        N_("Alternativ"),
        N_("Lägg till, ändra och stryk vägvalets alternativ."),
        "agreement",
        shown=False,
    ),
    Action(
        "move_goal_up",
        "",
        N_("Flytta upp frågan"),
        N_("Flytta den prioriterade frågan uppåt."),
        "agreement",
        shown=False,
    ),
    Action(
        "move_goal_down",
        "",
        N_("Flytta ner frågan"),
        N_("Flytta den prioriterade frågan nedåt."),
        "agreement",
        shown=False,
    ),
)

# A letter answers at once, so that the words that follow it, however quick, go where they are asked for.
STANCES = (
    Action("stance_agrees", "i", N_("Instämmer"), N_("Aktören instämmer."), "stances", shown=False, at_once=True),
    Action(
        "stance_with_reservation",
        "f",
        N_("Förbehåll"),
        N_("Aktören instämmer med förbehåll, som du skriver."),
        "stances",
        shown=False,
        at_once=True,
    ),
    Action(
        "stance_disagrees",
        "n",
        N_("Instämmer inte"),
        N_("Aktören instämmer inte, och du skriver varför."),
        "stances",
        shown=False,
        at_once=True,
    ),
    Action(
        "stance_must_anchor",
        "b",
        N_("Behöver förankra"),
        N_("Aktören behöver förankra: hos vem, och senast när."),
        "stances",
        shown=False,
        at_once=True,
    ),
    Action("stance_abstains", "a", N_("Avstår"), N_("Aktören avstår."), "stances", shown=False, at_once=True),
    Action(
        "stance_no_answer",
        "t",
        N_("Tillfrågad"),
        N_("Aktören är tillfrågad och har inte svarat."),
        "stances",
        shown=False,
        at_once=True,
    ),
    Action(
        "stance_not_present",
        "u",
        N_("Uteblev"),
        N_("Aktören är inte närvarande."),
        "stances",
        shown=False,
        at_once=True,
    ),
    Action(
        "previous_actor", "backspace", N_("Förra aktören"), N_("Gå tillbaka till aktören före."), "stances", shown=False
    ),
    Action(
        "read_aloud",
        "f2",
        N_("Återläst"),
        N_("Ordalydelsen är uppläst för alla; svaren gäller den."),
        "stances",
        rank=1,
    ),
    Action("speaker", "f3", N_("Vem"), N_("Ange vem som svarar för aktören."), "stances"),
    Action("take_back", "f4", N_("Ta tillbaka"), N_("Aktören tar tillbaka sitt svar. Ett skäl krävs."), "stances"),
    Action("ask_all", "f5", N_("Tillfråga"), N_("Alla som inte har svarat är tillfrågade från och med nu."), "stances"),
    Action("agree", "f6", N_("Överens"), N_("Markera som överenskommet."), "stances", rank=1),
    Action("more_actors", "f7", N_("Fler"), N_("Lägg till en aktör som berörs."), "stances", shown=False),
    Action(
        "stance_history", "f8", N_("Historik"), N_("Visa allt som har sagts, i tidsordning."), "stances", shown=False
    ),
)

PLAN = (
    Action("add_action", "f2", N_("Ny"), N_("Lägg till en åtgärd."), "plan"),
    Action("change_action", "f3", N_("Ändra"), N_("Ändra den valda åtgärden."), "plan"),
    Action("strike_action", "f4", N_("Stryk"), N_("Stryk den valda åtgärden. Ett skäl krävs."), "plan"),
    Action("action_done", "f5", N_("Klar"), N_("Åtgärden är klar."), "plan"),
    Action(
        "cannot_commit", "f6", N_("Kan inte"), N_("Den ansvariga kan inte åta sig åtgärden. Ett skäl krävs."), "plan"
    ),
    Action("action_state", "f7", N_("Läge"), N_("Ändra hur långt åtgärden har kommit."), "plan"),
    Action(
        "follow_up_action", "f8", N_("Följ upp"), N_("Skriv vad uppföljningen av åtgärden visade."), "plan", shown=False
    ),
    Action(
        "convert_action",
        "o",
        N_("Omvandla"),
        N_("Gör om åtgärden till en anteckning, en lägesrapport eller en begäran."),
        "plan",
        shown=False,
    ),
    Action(
        "plan_order", "f9", N_("Visa"), N_("Ordna efter tid, ansvarig eller mål, eller visa även avslutade."), "plan"
    ),
)

ACTIONS = (*ROOM, *STANCES, *PLAN)
