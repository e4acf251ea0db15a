"""What is thought and learnt after a meeting, as screens and documents see it. All times are aware UTC."""

from dataclasses import dataclass
from datetime import datetime

from samledning.evaluation.terms import AfterKind, Aspect
from samledning.log.terms import Marking


@dataclass(frozen=True)
class EvaluationView:
    """What a colleague thought of a meeting; `scores` holds those that were given, in the order of the aspects."""

    id: str
    meeting_id: str
    by: str
    scores: tuple[tuple[Aspect, int], ...]
    keep: str
    change: str
    at: datetime
    initials: str
    struck_at: datetime | None
    struck_reason: str


@dataclass(frozen=True)
class Mean:
    """What an aspect got on average, of how many, and the lowest."""

    aspect: Aspect
    mean: float
    lowest: int
    count: int


@dataclass(frozen=True)
class AfterNoteView:
    """Something noted after a meeting; `actor` takes it further, or `owner` does. Late where its time has passed."""

    id: str
    meeting_id: str
    kind: AfterKind
    text: str
    actor_id: str | None
    actor: str
    owner: str
    due_at: datetime | None
    late: bool
    done_at: datetime | None
    done_how: str
    marking: Marking
    secrecy_ground: str
    at: datetime
    initials: str
    struck_at: datetime | None
    struck_reason: str


@dataclass(frozen=True)
class LessonView:
    """A lesson (`label` such as `LÄ1`) and the incident it was learnt in; open until it is done."""

    id: str
    number: int
    label: str
    incident_id: str
    incident: str
    text: str
    why: str
    owner: str
    due_at: datetime | None
    late: bool
    meeting_id: str | None
    made_at: datetime
    initials: str
    done_at: datetime | None
    done_how: str
    struck_at: datetime | None
    struck_reason: str


@dataclass(frozen=True)
class AfterView:
    """All that was thought and learnt of one meeting. `means` has the lowest first, `worst` is what is worth mending.

    `keep` and `change` have what the colleagues wrote, each once.
    """

    evaluations: tuple[EvaluationView, ...] = ()
    means: tuple[Mean, ...] = ()
    worst: Mean | None = None
    keep: tuple[str, ...] = ()
    change: tuple[str, ...] = ()
    notes: tuple[AfterNoteView, ...] = ()
    lessons: tuple[LessonView, ...] = ()
