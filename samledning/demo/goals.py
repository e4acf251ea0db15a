"""What is agreed in the exercise that the demonstration tells: goals, stances, a conflict, a choice. Data, as the story
itself is; actors go by name, a time is a minute of the story."""

from dataclasses import dataclass

from samledning.agreement.terms import ActionStatus, Handling, Stance
from samledning.demo.persons import ANALYST, LEADER, LEKEBERG, NOTES, OREBRO, POWER, REGION, TELECOM

ALL = ""
"""The actor of an answer that everyone gives who has none of its own."""


@dataclass(frozen=True)
class Priority:
    """A matter on which agreement matters most."""

    at: int
    text: str
    why: str
    by: str = LEADER


@dataclass(frozen=True)
class Target:
    """A target picture is proposed to everyone, to be reached by the quarter from minute `until` on."""

    at: int
    wanted: str
    until: int
    protected: tuple[str, ...]
    delimitation: str
    reason: str
    by: str = LEADER


@dataclass(frozen=True)
class Answered:
    """What the actors say of what people call `label`, read back to them; with `agreed`, they agree on it.

    Each answer is an actor's, with its text, or with whom it must anchor it; that is by the quarter from `until` on.
    """

    at: int
    label: str
    answers: tuple[tuple[str, Stance, str], ...]
    agreed: bool = False
    until: int = 0
    by: str = NOTES


@dataclass(frozen=True)
class Reason:
    """Why an agreement is proposed, what else was considered, and what target picture it serves; `decisive` where it is
    a trade-off."""

    at: int
    label: str
    reason: str
    alternatives: str
    target: str
    decisive: bool = False
    by: str = ANALYST


@dataclass(frozen=True)
class Collision:
    """Goals of those actors collide."""

    at: int
    actors: tuple[str, ...]
    collides: str
    consequence: str
    by: str = ANALYST


@dataclass(frozen=True)
class Settled:
    """What was done with the conflict that people call `label`."""

    at: int
    label: str
    handling: Handling
    how: str
    by: str = LEADER


@dataclass(frozen=True)
class Choice:
    """A question, its alternatives with what speaks for and against each, and the place (from 0) of the chosen one."""

    at: int
    question: str
    alternatives: tuple[tuple[str, str, str], ...]
    chosen: int
    why: str
    by: str = ANALYST


@dataclass(frozen=True)
class Planned:
    """What goal a measure serves, and how far it has come."""

    at: int
    label: str
    goal: str
    status: ActionStatus = ActionStatus.PROPOSED
    by: str = NOTES


GoalAct = Priority | Target | Reason | Answered | Collision | Settled | Choice | Planned

GOALS = (
    Priority(123, "Tankbilarna: vem får vatten först?", "De räcker inte till allt som önskas"),
    Priority(123, "De mobila basstationerna: var gör de mest nytta?", "Fyra finns, fler orter ligger nere"),
    Priority(123, "Vem informerar invånarna om vattnet?", "Två kommuner har sagt olika"),
    Collision(
        126,
        (REGION, OREBRO, LEKEBERG),
        "Fem tankbilar önskas till tre ställen: Garphyttan, höjderna i Lekeberg, beredskap vid sjukhuset",
        "Någon blir utan vatten i natt, utan att någon har valt det",
    ),
    Target(
        141,
        "Ingen är utan dricksvatten i natt: hushållen når en vattenpost, vård och äldreboenden har vatten på plats",
        330,
        ("liv och hälsa", "samhällets funktionalitet"),
        "Reparationen av elnätet ingår inte; den leder bolaget själv.",
        "Vatten är det som först blir farligt att vara utan.",
    ),
    Answered(
        152,
        "MB1",
        (
            (POWER, Stance.MUST_ANCHOR, "driftledningen"),
            (LEKEBERG, Stance.WITH_RESERVATION, "om vi får låna tankbilar"),
        ),
        agreed=True,
        until=225,
    ),
    Reason(155, "Ö1", "Sjuka och äldre klarar sig kortast utan vatten.", "Lika till alla orter", "MB1", decisive=True),
    Answered(156, "Ö1", ((LEKEBERG, Stance.WITH_RESERVATION, "om hushållen får vatten före natten"),), agreed=True),
    Settled(158, "K1", Handling.SOLVED, "Ö1 ger ordningen, och Örebro lånar ut två tankbilar"),
    Choice(
        159,
        "Var ska de fyra mobila basstationerna stå?",
        (
            ("Fjugesta och Garphyttan", "flest trygghetslarm, vägen är snart röjd", "Vintrosa får vänta"),
            ("En i varje ort", "ingen blir helt utan", "ingen ort får täckning som räcker till larmen"),
        ),
        0,
        "Trygghetslarmen avgör",
    ),
    Answered(
        161,
        "Ö2",
        (
            (ALL, Stance.NO_ANSWER, ""),
            (TELECOM, Stance.AGREES, ""),
            (REGION, Stance.AGREES, ""),
        ),
    ),
    Planned(165, "Å2", "Ö1", ActionStatus.COMMITTED),
    Planned(165, "Å3", "Ö2"),
    Planned(170, "Å2", "Ö1", ActionStatus.ONGOING),
    Planned(172, "Å4", "MB1"),
)
