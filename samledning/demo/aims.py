"""What the actors want to reach in the exercise that the demonstration tells. Data, as the story itself is."""

from dataclasses import dataclass

from samledning.agreement.terms import Stance
from samledning.demo.persons import LEADER


@dataclass(frozen=True)
class Said:
    """Where an actor stands; what it added, or with whom and by which minute it must anchor."""

    actor: str
    stance: Stance
    text: str = ""
    anchor_with: str = ""
    anchor_by: int = 0


@dataclass(frozen=True)
class Aim:
    """A target picture for the whole event, answered by the actors and agreed."""

    at: int
    wanted: str
    by_when: int
    protected: tuple[str, ...]
    delimitation: str
    reason: str
    said: tuple[Said, ...]
    by: str = LEADER


AIMS = (
    Aim(
        170,
        "I morgon klockan {720+} har alla som är beroende av vård och omsorg vatten, värme och ett sätt att larma, och "
        "ingen behöver åka själv för att hämta vatten.",
        720,
        ("liv och hälsa", "samhällets funktionalitet"),
        "Gäller västra Örebro och Lekeberg. Skolorna tas i ett eget forum.",
        "Vattnet räcker inte till allt, så vi behöver vara överens om vilka som får det först.",
        (
            Said("Länsstyrelsen i Örebro län", Stance.AGREES),
            Said("Region Örebro län", Stance.WITH_RESERVATION, "Sjukhuset måste alltid ha en tankbil i beredskap."),
            Said("Örebro kommun", Stance.AGREES),
            Said("Polisen region Bergslagen", Stance.AGREES),
            Said("Nerikes Brandkår", Stance.AGREES),
            Said("Lekebergs kommun", Stance.AGREES),
            Said(
                "Påhittade Elnät AB",
                Stance.MUST_ANCHOR,
                anchor_with="driftledningen",
                anchor_by=240,
            ),
        ),
    ),
)
