"""How the continuous review goes in the exercise that the demonstration tells. Data, as the story itself is."""

from dataclasses import dataclass
from typing import TypeAlias

from samledning.demo.persons import ANALYST, LEADER


@dataclass(frozen=True)
class Answered:
    """A question of the review is answered; without a text the answer is unchanged. `led_to` are labels."""

    at: int
    item: str
    text: str = ""
    led_to: tuple[str, ...] = ()
    by: str = LEADER


@dataclass(frozen=True)
class ReportedBack:
    """An actor says how a moment went."""

    at: int
    moment: str
    actor: str
    text: str
    by: str = ANALYST


@dataclass(frozen=True)
class Turned:
    """A question that changes perspective is answered into the log; it has to be one that is asked then."""

    at: int
    key: str
    text: str
    by: str = LEADER


ReviewAct: TypeAlias = Answered | ReportedBack | Turned

REVIEWS: tuple[ReviewAct, ...] = (
    Answered(45, "LO-01", "Ja, telenätet saknades och är med nu. Kumla och Hallsberg avvaktar.", by=ANALYST),
    Answered(60, "LO-11", "Drivmedelsbolagen, om strömmen är borta i morgon. Frågan är parkerad.", ("L17",), ANALYST),
    Answered(64, "LO-05", "Ja, än så länge. Alla väntar på elnätets prognos per område."),
    Answered(
        85, "LO-09", "Länsstyrelsen håller ihop, kommunerna svarar sina egna. Avstäms när kommunikatörerna talas vid."
    ),
    Answered(100, "LO-08", "Att tankbilar finns, och var. Inget gemensamt besked än."),
    Answered(110, "LO-04", "Vattenverken hänger på elen, basstationerna på både el och väg.", by=ANALYST),
    Answered(114, "LO-03", "Ingen har tagit ansvar för drivmedel till reservkraft."),
    Answered(122, "LO-11", by=ANALYST),
    Answered(124, "LO-05", "Nej: fler vill ha tankbilarna än de räcker till. Måste upp på mötet.", ("L30",)),
    Answered(126, "LO-02", "Ja, Samira räknar på vattnet. Mer behövs om det varar i tre dygn."),
    Answered(129, "LO-10", "Tankbilar nu, nödvatten på flaska om ledningen inte är lagad i morgon.", by=ANALYST),
    ReportedBack(
        171, "complementary_basis", "Region Örebro län", "Behovet vid sjukhuset är räknat och lämnat till Samira."
    ),
    Turned(173, "P:hardest_hit", "Den som bor ensam med larm vet inte att det är tyst. Hemtjänsten får gå runt."),
)
