"""What is made of the reports in the exercise that the demonstration tells. Data, as the story itself is."""

from dataclasses import dataclass

from samledning.demo.persons import ANALYST, NOTES
from samledning.situation.terms import Confidence, Course, Forecast, Heading, Horizon, Impact, Level


@dataclass(frozen=True)
class Fill:
    """The report with that label is filled in."""

    at: int
    report: str
    impacts: tuple[Impact, ...] = ()
    outlook: tuple[Forecast, ...] = ()
    needs: str = ""
    by: str = ANALYST


@dataclass(frozen=True)
class Handled:
    """Reports have been dealt with."""

    at: int
    reports: tuple[str, ...]
    by: str = NOTES


@dataclass(frozen=True)
class Compile:
    """The next version of the common picture: all of some reports, the text of each under a heading; a few lines beside
    them; other reports left out; final."""

    at: int
    reports: tuple[tuple[str, Heading], ...]
    lines: tuple[tuple[Heading, str, Confidence], ...]
    aside: tuple[str, ...] = ()
    sent: tuple[str, str] = ("", "")
    by: str = ANALYST


SITUATION = (
    Fill(
        13,
        "R1",
        (Impact("power", Level.RED, "14 000 kunder"),),
        (Forecast(Horizon.DAY, Course.LIKELY, "Större delen av Örebro har ström före morgonen"),),
    ),
    Fill(35, "R2", (Impact("health_care", Level.YELLOW, "reservkraft"),)),
    Fill(35, "R5", (Impact("communications", Level.RED, "60 basstationer nere"),)),
    Fill(46, "R7", (Impact("water", Level.YELLOW, "lågt tryck i Garphyttan"),)),
    Fill(48, "R8", (Impact("water", Level.RED, "900 personer saknar vatten"),)),
    Fill(
        101,
        "R13",
        (Impact("power", Level.RED, "9 000 kunder"),),
        (
            Forecast(Horizon.DAY, Course.LIKELY, "Fjugesta och Garphyttan är fortfarande utan ström"),
            Forecast(Horizon.THREE_DAYS, Course.WORST, "Enstaka gårdar i väster saknar ström i tre dygn"),
        ),
    ),
    Fill(115, "R16", (Impact("water", Level.RED, "höjderna i väster"),), needs="Två tankbilar till"),
    Handled(119, ("R1", "R3", "R4", "R9", "R11", "R12")),
    Compile(
        129,
        (
            ("R13", Heading.CONSEQUENCES),
            ("R5", Heading.CONSEQUENCES),
            ("R7", Heading.CONSEQUENCES),
            ("R2", Heading.CONSEQUENCES),
            ("R6", Heading.CONSEQUENCES),
            ("R4", Heading.ACTIONS),
            ("R3", Heading.ACTIONS),
            ("R14", Heading.RESOURCES),
            ("R15", Heading.RESOURCES),
            ("R16", Heading.RESOURCES),
            ("R17", Heading.RESOURCES),
        ),
        (
            (
                Heading.EVENT,
                "En höststorm drog in över länet från väster vid {4}. Den har bedarrat, men träd ligger kvar.",
                Confidence.CONFIRMED,
            ),
            (
                Heading.ACTORS,
                "Åtta aktörer deltar. Kumla och Hallsberg har ström och avstår tills vidare.",
                Confidence.CONFIRMED,
            ),
            (
                Heading.UNCERTAIN,
                "Hur många äldre med trygghetslarm som saknar täckning.",
                Confidence.UNCONFIRMED,
            ),
        ),
        aside=("R1", "R8", "R9", "R11", "R12"),
        sent=("alla åtta aktörer", "WIS"),
    ),
)
