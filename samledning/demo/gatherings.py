"""How the first meeting of the exercise goes, and what is thought of it afterwards. Data, as the story itself is."""

from dataclasses import dataclass, field
from enum import Enum, auto
from typing import TypeAlias

from samledning.demo.persons import (
    ANALYST,
    FIRE,
    LEADER,
    LEKEBERG,
    LST,
    NOTES,
    OREBRO,
    POLICE,
    POWER,
    REGION,
    TELECOM,
)
from samledning.evaluation.terms import Aspect


@dataclass(frozen=True)
class Meeting:
    """Meeting number `run` is planned and gets its checklists; it starts at minute `starts`, or the quarter from there
    on. `fields` is what is prepared of it, by the name of the field."""

    at: int
    run: int
    name: str
    starts: int
    on_quarter: bool = False
    minutes: int = 30
    fields: dict[str, str] = field(default_factory=dict)
    by: str = LEADER


class Does(Enum):
    """What whoever leads does."""

    START = auto()
    HERE = auto()
    LATE = auto()
    ITEM = auto()
    FLOOR = auto()
    DONE = auto()
    READ = auto()
    CLOSE = auto()


@dataclass(frozen=True)
class Lead:
    """Something happens in the meeting that goes on, or is about to; `what` is an actor, or a wording's label."""

    at: int
    does: Does
    what: str = ""
    by: str = LEADER


@dataclass(frozen=True)
class Judge:
    """A colleague evaluates meeting number `run`."""

    at: int
    run: int
    scores: dict[Aspect, int]
    keep: str
    change: str
    by: str = NOTES


@dataclass(frozen=True)
class Learn:
    """A lesson of meeting number `run`; `owner` is the initials of who sees to it by minute `due`."""

    at: int
    run: int
    text: str
    owner: str
    due: int
    by: str = LEADER


@dataclass(frozen=True)
class WriteUp:
    """The minutes of meeting number `run` are locked and sent."""

    at: int
    run: int
    recipient: str
    channel: str
    by: str = NOTES


MeetingAct: TypeAlias = Meeting | Lead | Judge | Learn | WriteUp

_HOW_TO_JOIN = {
    "join_number": "019-555 01 20",
    "join_code": "4711#",
    "fallback": "Rakel, talgrupp RAPS-1 Örebro",
    "call_back": "019-555 01 21 (Johan)",
    "sharing": "Lägesrapporter i WIS före mötet, anteckningar i WIS efteråt",
    "sensitive_channel": "Inte på det här mötet; ring Samira",
    "own_listen": "Samira",
    "own_notes": "Johan",
    "own_technology": "Johan",
    "own_voice": "Försvarsdirektören",
}

GATHERINGS: tuple[MeetingAct, ...] = (
    Meeting(
        50,
        1,
        "Telefonmöte {135}",
        starts=135,
        fields={
            "purpose": "Vem som får vatten först, och var de mobila basstationerna gör mest nytta.",
            "needed": "Tankbilarna räcker inte till allt som önskas.",
            **_HOW_TO_JOIN,
        },
    ),
    Lead(135, Does.START),
    *(Lead(135, Does.HERE, each) for each in (LST, REGION, OREBRO, POLICE, FIRE, LEKEBERG, POWER)),
    Lead(138, Does.ITEM),
    Lead(139, Does.FLOOR, POWER),
    Lead(140, Does.FLOOR, REGION),
    Lead(141, Does.LATE, TELECOM),
    Lead(141, Does.FLOOR, FIRE),
    Lead(144, Does.FLOOR, POLICE),
    Lead(146, Does.FLOOR, LEKEBERG),
    Lead(148, Does.FLOOR, LST),
    Lead(150, Does.FLOOR, TELECOM),
    Lead(151, Does.DONE),
    Lead(152, Does.ITEM),
    Lead(153, Does.FLOOR, OREBRO),
    Lead(155, Does.DONE),
    Lead(156, Does.READ, "Ö1"),
    Lead(162, Does.READ, "Ö2"),
    Meeting(
        166,
        2,
        "Telefonmöte {330+}",
        starts=330,
        on_quarter=True,
        fields={"purpose": "Stämma av om vattnet har nått fram.", "needed": "Läget ändras under natten."},
        by=ANALYST,
    ),
    Lead(167, Does.CLOSE),
    Judge(
        168,
        1,
        {Aspect.FACILITATION: 4, Aspect.TECHNOLOGY: 2, Aspect.SET_UP: 4, Aspect.LISTENING: 4, Aspect.CONSCIOUS: 3},
        "Bara avvikelser i varvet; alla hann tala.",
        "Två föll bort. Prova reservvägen innan nästa möte.",
    ),
    Judge(
        169,
        1,
        {Aspect.FACILITATION: 5, Aspect.TECHNOLOGY: 3, Aspect.SET_UP: 4, Aspect.WHOLE: 4, Aspect.PROACTIVE: 3},
        "Förslagen lästes upp ordagrant.",
        "Fråga mer om de närmaste dygnen.",
        by=ANALYST,
    ),
    Learn(169, 1, "Prova reservvägen tio minuter före varje telefonmöte.", NOTES, 325),
    WriteUp(171, 1, "De åtta aktörerna", "WIS"),
)
