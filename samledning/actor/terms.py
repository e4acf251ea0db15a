"""What the actor analysis of a case is made of: plain values that every other file of the room builds on."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from samledning.i18n import N_


class Reason(StrEnum):
    """Why an actor is concerned; an actor may have several reasons."""

    AFFECTED = "affected"
    RESPONSIBLE = "responsible"
    HAS_RESOURCE = "has_resource"
    HAS_KNOWLEDGE = "has_knowledge"
    TO_INFORM = "to_inform"


REASON_LABELS = {
    Reason.AFFECTED: N_("drabbad"),
    Reason.RESPONSIBLE: N_("ansvarig"),
    Reason.HAS_RESOURCE: N_("har resurs"),
    Reason.HAS_KNOWLEDGE: N_("har kunskap"),
    Reason.TO_INFORM: N_("behöver informeras"),
}


class CallOutcome(StrEnum):
    """How a try to reach an actor ended."""

    REACHED = "reached"
    NO_ANSWER = "no_answer"
    CALLS_BACK = "calls_back"
    TAKES_PART = "takes_part"


OUTCOME_LABELS = {
    CallOutcome.REACHED: N_("nådd"),
    CallOutcome.NO_ANSWER: N_("inget svar"),
    CallOutcome.CALLS_BACK: N_("återkommer"),
    CallOutcome.TAKES_PART: N_("deltar"),
}

# A sign of one character for each outcome, so that a list never tells outcomes apart by colour alone.
OUTCOME_SIGNS = {
    CallOutcome.REACHED: "●",
    CallOutcome.NO_ANSWER: "○",
    CallOutcome.CALLS_BACK: "◐",
    CallOutcome.TAKES_PART: "✓",
}

NOT_CALLED_SIGN = "·"

SPOKEN_WITH = frozenset((CallOutcome.REACHED, CallOutcome.CALLS_BACK, CallOutcome.TAKES_PART))
"""The outcomes in which somebody answered: a promise to call back is contact, although the talk remains."""

REACHED = frozenset((CallOutcome.REACHED, CallOutcome.TAKES_PART))
"""The outcomes after which an actor need not be called again."""


class Criticality(StrEnum):
    """How badly an actor fares without what it depends on. Ordered from low to high."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"


CRITICALITY_LABELS = {Criticality.LOW: N_("låg"), Criticality.MEDIUM: N_("medel"), Criticality.HIGH: N_("hög")}
CRITICALITY_SIGNS = {Criticality.LOW: "▁", Criticality.MEDIUM: "▄", Criticality.HIGH: "█"}


class ResourceKind(StrEnum):
    """Where a resource beyond the actors' own comes from."""

    INDIVIDUAL = "individual"
    VOLUNTARY = "voluntary"
    BUSINESS = "business"


RESOURCE_LABELS = {
    ResourceKind.INDIVIDUAL: N_("enskilda"),
    ResourceKind.VOLUNTARY: N_("frivilligorganisation"),
    ResourceKind.BUSINESS: N_("näringsliv"),
}


class FindingKind(StrEnum):
    """What a look at all the dependencies together can show."""

    RING = "ring"
    SINGLE_POINT = "single_point"


FINDING_LABELS = {FindingKind.RING: N_("beroende i ring"), FindingKind.SINGLE_POINT: N_("flera hänger på en")}
FINDING_SIGNS = {FindingKind.RING: "↻", FindingKind.SINGLE_POINT: "⚠"}


class Part(StrEnum):
    """What a version of the analysis holds copies of."""

    ACTOR = "actor"
    DEPENDENCY = "dependency"
    RESOURCE = "resource"
    COMMUNICATION = "communication"


@dataclass(frozen=True)
class Snapshot:
    """A copy of one part of the analysis as it stood: values and codes by field, readable without anything else."""

    part: Part
    id: str
    name: str
    values: Mapping[str, Any]


PART_LABELS = {
    Part.ACTOR: N_("aktör"),
    Part.DEPENDENCY: N_("beroende"),
    Part.RESOURCE: N_("resurs"),
    Part.COMMUNICATION: N_("budskap"),
}

STANDING_WARNING = N_(
    "Uthållighet, tekniska gränser och detaljerade beroenden är ofta sekretessbelagda: märk dem. "
    "Säkerhetsskyddsklassificerade uppgifter får inte skrivas in här; ange bara hos vem de finns."
)
"""Stands beside the analysis and the dependencies, where such things are typed."""
