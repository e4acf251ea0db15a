"""The actor analysis of the exercise: what the actors answer for, how they are reached, what they depend on. Data.

The telephone numbers are of those that nobody has, set aside for stories.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias

from samledning.actor import service as actor
from samledning.actor import support
from samledning.actor.tables import Actor
from samledning.actor.terms import Criticality, ResourceKind
from samledning.demo.persons import (
    ANALYST,
    FIRE,
    LEADER,
    LEKEBERG,
    LST,
    OREBRO,
    POLICE,
    POWER,
    REGION,
    TELECOM,
)
from samledning.register import service as register
from samledning.register.terms import ContactKind
from samledning.store.unit import WriteUnit


@dataclass(frozen=True)
class Described:
    """What the analysis says of an actor from now on, by field."""

    at: int
    actor: str
    says: Mapping[str, object]
    by: str = ANALYST


@dataclass(frozen=True)
class Reached:
    """A way to reach an actor, and the person it leads to if it does."""

    at: int
    actor: str
    kind: ContactKind
    value: str
    label: str = ""
    person: str = ""
    role: str = ""
    by: str = LEADER


@dataclass(frozen=True)
class Relied:
    """An actor relies on another, or on somebody outside the incident."""

    at: int
    actor: str
    needed: str
    what: str
    until: str = ""
    criticality: Criticality = Criticality.MEDIUM
    alternative: str = ""
    outside: bool = False
    by: str = ANALYST


@dataclass(frozen=True)
class Helped:
    """Help from outside the actors."""

    at: int
    kind: ResourceKind
    name: str
    offers: str = ""
    limits: str = ""
    by: str = ANALYST


@dataclass(frozen=True)
class Told:
    """A message to the public, and who answers for it."""

    at: int
    message: str
    owner: str
    channel: str
    joint: bool = False
    by: str = LEADER


@dataclass(frozen=True)
class Asked:
    """An actor was asked about the conclusions of the analysis."""

    at: int
    actor: str
    said: str
    by: str = LEADER


@dataclass(frozen=True)
class Saved:
    """The analysis is kept as a version."""

    at: int
    reason: str
    by: str = ANALYST


AnalysisAct: TypeAlias = Described | Reached | Relied | Helped | Told | Asked | Saved


def analyse(unit: WriteUnit, incident_id: str, actors: Mapping[str, str], act: AnalysisAct) -> None:
    """Do one thing of the analysis; `actors` are the ids of those that take part, by name."""
    match act:
        case Described():
            before = unit.get(Actor, actors[act.actor])
            actor.edit(unit, before.id, {name: getattr(before, name) for name in act.says}, act.says)
        case Reached():
            organisation_id = unit.get(Actor, actors[act.actor]).organisation_id
            contact_id = register.contact_named(unit, organisation_id, act.person, act.role)
            register.add_contact_way(unit, organisation_id, act.kind, act.value, act.label, contact_id=contact_id)
        case Relied():
            support.add_dependency(
                unit,
                actors[act.actor],
                act.what,
                needed_actor_id=None if act.outside else actors[act.needed],
                needed_name=act.needed if act.outside else "",
                until=act.until,
                criticality=act.criticality,
                alternative=act.alternative,
            )
        case Helped():
            support.add_resource(unit, incident_id, act.kind, act.name, offers=act.offers, limits=act.limits)
        case Told():
            support.add_communication(
                unit,
                incident_id,
                act.message,
                owner_actor_id=actors[act.owner],
                joint=act.joint,
                channel=act.channel,
            )
        case Asked():
            actor.consult(unit, actors[act.actor], act.said)
        case Saved():
            actor.save_revision(unit, incident_id, act.reason)


_WAYS = (
    Reached(0, LST, ContactKind.TIB, "08-465 004 10", "dygnet runt", "Maria Nord", "tjänsteperson i beredskap"),
    Reached(1, REGION, ContactKind.TIB, "08-465 004 12", "dygnet runt", "Per Sund", "tjänsteperson i beredskap"),
    Reached(1, OREBRO, ContactKind.TIB, "08-465 004 14", "dygnet runt", "Lena Ek", "tjänsteperson i beredskap"),
    Reached(1, POLICE, ContactKind.TELEPHONE, "08-465 004 16", "ledningscentralen"),
    Reached(2, FIRE, ContactKind.RAKEL, "RAPS-1"),
    Reached(2, FIRE, ContactKind.TELEPHONE, "08-465 004 18", "inre befäl"),
    Reached(2, POWER, ContactKind.TELEPHONE, "08-465 004 20", "driftcentralen"),
    Reached(9, LEKEBERG, ContactKind.TELEPHONE, "070-174 06 20", "mobilen går inte fram i Fjugesta", "Björn Hed"),
    Reached(27, TELECOM, ContactKind.TELEPHONE, "08-465 004 24", "störningsjouren"),
)

_DESCRIBED = (
    Described(
        35,
        REGION,
        {
            "responsibility": "sjukhus, vårdcentraler och sjuktransporter",
            "own_goal": "ingen patient flyttas i natt",
            "priority": 1,
            "most_important": True,
            "kept_elsewhere": "uthållighet på reservkraft: regionens tjänsteperson i beredskap, lämnas muntligt",
        },
    ),
    Described(
        36,
        LEKEBERG,
        {"responsibility": "dricksvatten och hemtjänst i Lekeberg", "priority": 2, "closest": True},
    ),
    Described(
        37,
        OREBRO,
        {"responsibility": "dricksvatten och omsorg i Örebro", "contribution": "två tankbilar", "priority": 3},
    ),
    Described(38, POWER, {"responsibility": "elnätet utanför tätorten", "priority": 4}),
    Described(39, TELECOM, {"responsibility": "mobilnätet i västra länet", "contribution": "mobila basstationer"}),
    Described(40, FIRE, {"contribution": "fordon med fyrhjulsdrift, röjning av vägar"}),
)

_BESIDE = (
    # The target picture, which is proposed later, rests on these two.
    Relied(40, OREBRO, POWER, "el till vattenverket i Garphyttan", criticality=Criticality.HIGH),
    Relied(46, LEKEBERG, OREBRO, "tankbilar", criticality=Criticality.HIGH),
    Relied(160, REGION, POWER, "ström till vårdcentralerna", criticality=Criticality.HIGH, alternative="reservkraft"),
    Relied(161, TELECOM, POWER, "ström till basstationerna", "batterier i fyra timmar", Criticality.HIGH),
    Relied(162, POWER, TELECOM, "mobilnät till montörerna i fält", alternative="Rakel"),
    Relied(163, OREBRO, "Bränsledepån i Örebro", "diesel till tankbilar", "ett dygn", outside=True),
    Helped(
        128,
        ResourceKind.VOLUNTARY,
        "Frivilliga resursgruppen i Örebro",
        "åtta personer till trygghetspunkter",
        "till midnatt, sedan avlösning",
    ),
    Told(
        171,
        "vatten hämtas vid vattenposterna; den som inte når 112 går till en brandstation",
        LST,
        "webb och lokalradio",
        joint=True,
    ),
)

ANALYSIS: tuple[AnalysisAct, ...] = (
    *_WAYS,
    *_DESCRIBED,
    *_BESIDE,
    Saved(42, "första analysen, åtta aktörer"),
    Asked(44, REGION, "bilden stämmer; lägg till Karlskoga om avbrottet når dit"),
    Asked(46, LEKEBERG, "stämmer; vattenverket är viktigare än det ser ut"),
    Saved(164, "beroendena är inskrivna och frivilliga tillfrågade"),
)
"""All that is done with the analysis."""
