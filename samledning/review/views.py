"""The continuous review as screens and documents see it. All times are aware UTC."""

from dataclasses import dataclass
from datetime import datetime

from samledning.checklist.rhythm import Rhythm
from samledning.checklist.terms import Evidence, Tool
from samledning.incident.terms import Role
from samledning.log.terms import Marking
from samledning.review.terms import ClockSetting


@dataclass(frozen=True)
class AnswerView:
    """What someone (`initials`) answered. `text` is empty for one that is `unchanged`, which dates the answer before.

    `led_to` are the labels of what it led to, such as `Ö3`; `entry` that of the log line it was written in.
    """

    id: str
    item_id: str
    ask: str
    text: str
    unchanged: bool
    at: datetime
    initials: str
    marking: Marking
    secrecy_ground: str
    led_to: tuple[str, ...]
    entry: str
    struck_at: datetime | None
    struck_reason: str


@dataclass(frozen=True)
class QuestionView:
    """A question that comes round. `last` is the newest answer, `standing` the newest that says something.

    `rhythm` is what holds now, `clock` what was set by hand. `due_at` is when it comes round next, or has come round
    already; None where it is turned off.
    """

    id: str
    ask: str
    why: str
    tips: tuple[str, ...]
    proof: str
    tool: Tool | None
    evidence: tuple[Evidence, ...]
    rhythm: Rhythm
    clock: ClockSetting
    last: AnswerView | None
    standing: AnswerView | None
    due_at: datetime | None


@dataclass(frozen=True)
class DismissalView:
    """A thing to do that someone (`initials`) has put aside. `key` and `facts` are those of the step; `text` is what it
    asked, in the words of then."""

    id: str
    key: str
    facts: str
    text: str
    reason: str
    at: datetime
    initials: str


@dataclass(frozen=True)
class HandoverView:
    """A role was taken over. `before` is empty where nobody held it. `sheet` is the text that was handed over."""

    id: str
    label: str
    role: Role
    before: str
    name: str
    initials: str
    at: datetime
    note: str
    sheet: str
