"""The exercise that the demonstration tells: what happens in it, minute by minute. Data; it is Swedish in any language.

Minutes count from the start of the story. In texts, `{40}` is the clock at minute 40, and `{200+}` the first quarter of
an hour from minute 200 on, which is how people set deadlines. The companies and persons are invented; the public bodies
exist, but nothing of what they report here has happened.
"""

from dataclasses import dataclass
from typing import TypeAlias

from samledning.actor.terms import Reason
from samledning.checklist.terms import ItemState
from samledning.demo.analysing import ANALYSIS, AnalysisAct
from samledning.demo.gatherings import GATHERINGS, MeetingAct
from samledning.demo.goals import GOALS, GoalAct
from samledning.demo.persons import ANALYST, FIRE, LEADER, LEKEBERG, LST, NOTES, OREBRO, POLICE, POWER, REGION, TELECOM
from samledning.demo.pictures import SITUATION, Compile, Fill, Handled
from samledning.demo.reviews import REVIEWS, ReviewAct
from samledning.demo.warnings import OUTSIDE, OutsideAct
from samledning.incident.terms import MomentStatus, Role
from samledning.register.terms import OrganisationKind

NAME = "Höststorm i Örebro län"
TYPE = "storm med el- och teleavbrott"
PLACES = ("18",)
PURPOSE = (
    "Tillsammans ser vi till att vård, omsorg och dricksvatten fungerar där strömmen är borta, och att invånarna får "
    "samma besked från alla. Det klarar ingen av oss ensam."
)
MANDATE = (
    "Utsedd av länsstyrelsens tjänsteperson i beredskap. Kallar till samverkansmöten, föreslår gemensam inriktning och "
    "följer upp. Varje aktör beslutar själv om sina åtgärder."
)


@dataclass(frozen=True)
class Join:
    """An actor takes part from now on; `written` is its name and what it is called, as a user types them.

    It was called at once: `speaker` answered, and speaks for it with that mandate.
    """

    at: int
    written: str
    kind: OrganisationKind
    places: tuple[str, ...]
    by: str = LEADER
    reasons: tuple[Reason, ...] = ()
    speaker: str = ""
    mandate: str = ""


@dataclass(frozen=True)
class Duty:
    """A person takes on a role, to be relieved at the quarter from minute `relief` on; 0 for no time."""

    at: int
    role: Role
    person: str
    by: str = LEADER
    relief: int = 0


@dataclass(frozen=True)
class Turn:
    """A moment of the process comes to a status; `scope` names the actors it concerns, none for all."""

    at: int
    moment: str
    status: MomentStatus
    scope: tuple[str, ...] = ()
    by: str = LEADER


@dataclass(frozen=True)
class Line:
    """A line typed in the log; with `corrects`, the label of the line that it puts right. `answers` are the labels of
    the requests that it answers."""

    at: int
    typed: str
    by: str = NOTES
    corrects: str = ""
    answers: tuple[str, ...] = ()


@dataclass(frozen=True)
class Strike:
    """A line of the log is struck."""

    at: int
    label: str
    reason: str
    by: str = NOTES


@dataclass(frozen=True)
class Begin:
    """The first use of a list that is run once."""

    at: int
    list_id: str
    by: str = LEADER


@dataclass(frozen=True)
class Mark:
    """An item of a run is marked; one that is put off waits until the quarter from minute `until` on."""

    at: int
    item: str
    note: str = ""
    state: ItemState = ItemState.DONE
    reason: str = ""
    until: int = 0
    run: int = 1
    by: str = LEADER


@dataclass(frozen=True)
class Close:
    """A run of a list is closed."""

    at: int
    list_id: str
    run: int = 1
    by: str = LEADER


CaseAct: TypeAlias = Join | Duty | Turn | Line | Strike | Begin | Mark | Close | Fill | Handled | Compile
Act: TypeAlias = CaseAct | GoalAct | OutsideAct | MeetingAct | ReviewAct | AnalysisAct

_JOINS = (
    Join(
        0,
        f"{LST}=länsstyrelsen,lst",
        OrganisationKind.LANSSTYRELSE,
        ("18",),
        LEADER,
        (Reason.RESPONSIBLE,),
        "Maria Nord",
        "leder samordningen i länet",
    ),
    Join(
        1,
        f"{REGION}=regionen",
        OrganisationKind.REGION,
        ("18",),
        LEADER,
        (Reason.AFFECTED, Reason.RESPONSIBLE),
        "Per Sund",
        "kan lova vårdens resurser",
    ),
    Join(
        1,
        f"{OREBRO}=kommunen,örebro",
        OrganisationKind.KOMMUN,
        ("1880",),
        LEADER,
        (Reason.AFFECTED, Reason.HAS_RESOURCE),
        "Lena Ek",
        "kan lova tankbilar och personal",
    ),
    Join(
        1,
        f"{POLICE}=polisen",
        OrganisationKind.POLICE,
        ("17", "18", "20"),
        LEADER,
        (Reason.HAS_RESOURCE,),
        "Omar Said",
        "kan lova patruller i natt",
    ),
    Join(
        2,
        f"{FIRE}=räddningstjänsten,brandkåren",
        OrganisationKind.RESCUE_SERVICE,
        ("1814", "1880"),
        LEADER,
        (Reason.HAS_RESOURCE,),
        "Jonas Falk",
        "vakthavande befäl, kan lova fordon",
    ),
    Join(
        2,
        f"{POWER}=elnätet,elnätsbolaget",
        OrganisationKind.BUSINESS,
        ("18",),
        LEADER,
        (Reason.RESPONSIBLE, Reason.HAS_KNOWLEDGE),
        "Sara Lind",
        "måste förankra i driftledningen",
    ),
    Join(
        9,
        f"{LEKEBERG}=lekeberg",
        OrganisationKind.KOMMUN,
        ("1814",),
        LEADER,
        (Reason.AFFECTED,),
        "Björn Hed",
        "kommundirektör, kan lova allt inom kommunen",
    ),
    Join(
        27,
        f"{TELECOM}=telenätet,teleoperatören",
        OrganisationKind.BUSINESS,
        ("18",),
        ANALYST,
        (Reason.RESPONSIBLE, Reason.HAS_KNOWLEDGE),
        "Eva Brandt",
        "kan lova mobila stationer",
    ),
)

_DUTIES = (
    Duty(0, Role.LEADER, LEADER, relief=360),
    Duty(6, Role.NOTE_TAKER, NOTES, relief=360),
    Duty(12, Role.ANALYST, ANALYST),
)

_TURNS = (
    Turn(3, "assess_need", MomentStatus.ONGOING),
    Turn(30, "share_information", MomentStatus.ONGOING),
    Turn(47, "assess_need", MomentStatus.DONE),
    Turn(118, "complementary_basis", MomentStatus.ONGOING, (REGION, OREBRO, LEKEBERG, POWER), by=ANALYST),
    Turn(138, "joint_targets", MomentStatus.ONGOING),
)

_LISTS = (
    Begin(3, "IN"),
    Close(133, "FB"),
)

_DEFERRED, _NOT_APPLICABLE = ItemState.DEFERRED, ItemState.NOT_APPLICABLE

_INITIAL_ACTIONS = (
    Mark(13, "IN-01", "Johan antecknar, Samira sköter analysen. Avlösare saknas än."),
    Mark(24, "IN-04", "Syftet är inskrivet och uppläst för regionen och båda kommunerna."),
    Mark(28, "IN-08", "Ja, uthålligheten på reservkraft. Lämnas muntligt; här skrivs bara vem som har uppgiften."),
    Mark(
        33,
        "IN-03",
        state=_NOT_APPLICABLE,
        reason="Inget stående forum når både elnätet och telenätet. Vi kallar aktörerna var för sig.",
        by=ANALYST,
    ),
    Mark(36, "IN-05", "Dela information med alla. Underlag och målbild med dem som berörs av vattnet."),
    Mark(41, "IN-02", "Åtta aktörer. Kumla och Hallsberg avstår tills vidare, de har ström.", by=ANALYST),
    Mark(74, "IN-09", "Kommunikatörerna talas vid {195+}.", state=_DEFERRED, until=200),
    Mark(80, "IN-07", "Vi saknar elprognos per område och läget för drivmedel. Begäran är skickad.", by=ANALYST),
    Mark(123, "IN-06", "1 tankbilarna, 2 de mobila basstationerna, 3 vem som informerar om vattnet."),
)

_FIRST_MEETING = (
    Mark(51, "FB-01", "Ja, telefon. Flera kan inte lämna sina staber, och webben är osäker utan ström."),
    Mark(54, "FB-02", "Vem som får vatten först, och var de mobila basstationerna gör mest nytta."),
    Mark(55, "FB-03", "Dela information, och enas om en målbild för natten."),
    Mark(72, "FB-04", "Skickad till alla åtta, med sms till dem som inte läser e-post."),
    Mark(73, "FB-05", "Lägesrapporter i WIS, på telefon till {120+} för dem som saknar nät.", by=NOTES),
    Mark(77, "FB-08", "Begärd av alla, se loggen.", by=ANALYST),
    Mark(94, "FB-06", "Reservkraftens uthållighet tas inte upp på mötet."),
    Mark(112, "FB-07", "Elnätet, regionen, kommunerna, räddningstjänsten, polisen, telenätet.", by=NOTES),
    Mark(125, "FB-10a", "Samira", by=ANALYST),
    Mark(125, "FB-10b", "Johan", by=NOTES),
    Mark(126, "FB-10c", "Johan ringer upp den som faller bort.", by=NOTES),
    Mark(127, "FB-10d", "Försvarsdirektören talar för länsstyrelsen."),
    Mark(128, "FB-10"),
    Mark(131, "FB-09", "Ett varv med bara avvikelser, sedan två frågor att enas om. Slut inom en timme."),
    Mark(137, "LE-01"),
    Mark(138, "LE-02"),
    Mark(139, "LE-03", "Varvet är information, vatten och basstationer gäller överenskommelser."),
    Mark(150, "LE-05", "Alla åtta har talat."),
    Mark(151, "LE-04"),
    Mark(157, "LE-08", "Ö1 återläst, alla svarade.", by=NOTES),
    Mark(166, "LE-07", "Skolskjutsarna går till skolcheferna.", by=ANALYST),
)

_SECOND_MEETING = (
    Mark(167, "FB-01", "Ja, telefon igen. Stäm av om vattnet har nått fram.", run=2, by=ANALYST),
    Mark(168, "FB-03", "Se över målbilden, och gemensam planering av det som återstår.", run=2, by=ANALYST),
)

_LINES = (
    Line(4, "Stormen är här, träd över ledningar och vägar i väster. TiB har utsett mig att leda samverkan", LEADER),
    Line(5, "elnätet: 14 000 kunder utan ström, flest i Lekeberg och västra Örebro #el", LEADER),
    Line(8, "JL tar över anteckningarna"),
    Line(11, "regionen: sjukhuset och två vårdcentraler på reservkraft, vården fungerar #vård #el"),
    Line(14, "{10} trygghetslarm i Adolfsberg svarar inte #omsorg"),
    Line(18, "kommunen: trygghetspunkt i Fjugesta öppnar inom en timme"),
    Line(20, "lekeberg: trygghetspunkt i Fjugesta öppnar inom en timme", corrects="L6"),
    Line(23, "räddningstjänsten: röjer väg till två äldreboenden, alla stationer bemannade #väg"),
    Line(25, "? polisen: vilka vägar är avstängda senast {45+}"),
    Line(29, "Påhittade Telenät med från nu, nås via driftledaren", ANALYST),
    Line(31, "telenätet: 60 basstationer nere, fler på batteri som räcker några timmar #tele"),
    Line(37, "polisen: väg 204 stängd vid Lanna, E18 ett körfält öppet #väg", answers=("B1",)),
    Line(42, "örebro: vattenverk på reservkraft, lågt tryck i Garphyttan #vatten"),
    Line(44, "lekeberg: hushåll på höjderna saknar vatten, uppskattar 900 personer #vatten"),
    Line(49, "> örebro, lekeberg: räkna på hur många tankbilar ni behöver senast {90+}"),
    Line(53, "? elnätet: prognos per område, börja med Fjugesta och Garphyttan {90+}", ANALYST),
    Line(58, "& drivmedel till reservkraft, vem har överblick -> länsstyrelsens analysgrupp"),
    Line(62, "örebro: hemtjänsten når inte alla på telefon, åker hem till dem #omsorg #tele"),
    Line(66, "elnätet: ström tillbaka i Adolfsberg #el"),
    Line(70, "räddningstjänsten: villabrand i Vintrosa släckt, ingen skadad"),
    Line(75, "? alla: lägesrapport inför telefonmötet senast {115+}"),
    Line(82, "{61} väg 204 öppen igen enligt polisen, ett körfält #väg"),
    Line(88, "Vi behöver egna avlösare från {360+}, KÅ ringer TiB #intern"),
    Line(93, "regionen: sjukhusets uthållighet på reservkraft lämnad muntligt, finns hos regionens TiB #känslig"),
    Line(
        98,
        "elnätet: 9 000 kunder kvar utan ström, Fjugesta och Garphyttan tidigast om ett dygn #el",
        answers=("B2", "B3"),
    ),
    Line(103, "telenätet: fyra mobila basstationer redo, kräver elverk och framkomlig väg #tele", answers=("B3",)),
    Line(109, "örebro: fyra tankbilar, två räcker till Garphyttan #vatten", answers=("B3",)),
    Line(113, "lekeberg: en tankbil, behöver tre #vatten", answers=("B3",)),
    Line(117, "regionen: vill ha en tankbil i beredskap vid sjukhuset #vatten #vård", answers=("B3",)),
    Line(121, "Tankbilarna räcker inte till allt som önskas, måste upp på mötet #målkonflikt", ANALYST),
    Line(136, "Telefonmötet börjar, alla åtta svarade vid uppropet"),
    Line(142, "räddningstjänsten: kan köra vatten med två fordon till {300+} #vatten"),
    Line(145, "polisen: lugnt, tillsyn av butiker och äldre i strömlösa områden"),
    Line(149, "länsstyrelsen: samlad lägesbild skickas {210+}, underlag till dess i WIS"),
    Line(154, "! vatten med tankbil går först till vård och äldreboenden, sedan till hushållen i Lekeberg"),
    Line(157, "> örebro: låna ut två tankbilar till Lekeberg senast {225+}"),
    Line(160, "! de mobila basstationerna ställs först i Fjugesta och Garphyttan"),
    Line(163, "> telenätet, räddningstjänsten: basstation på plats i Fjugesta och vägen dit röjd senast {270+}"),
    Line(166, "& skolskjutsar i morgon -> kommunernas skolchefer"),
    Line(172, "> länsstyrelsen: samlat besked till invånarna om vatten och tele senast {215+}"),
)

_STRIKES = (Strike(69, "L19", "Hörde fel: elnätet hoppas på ström i Adolfsberg, den är inte tillbaka"),)

STORY: tuple[Act, ...] = tuple(
    sorted(
        (
            *_JOINS,
            *ANALYSIS,
            *_DUTIES,
            *_TURNS,
            *_LISTS,
            *GATHERINGS,
            *_INITIAL_ACTIONS,
            *_FIRST_MEETING,
            *_SECOND_MEETING,
            *_LINES,
            *_STRIKES,
            *SITUATION,
            *REVIEWS,
            *GOALS,
            *OUTSIDE,
        ),
        key=lambda act: act.at,
    )
)
"""All that happens, in order. The last is at minute 172, so that a story of three hours ends a few minutes ago."""
