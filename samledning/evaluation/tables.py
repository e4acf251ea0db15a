"""The tables of what is thought and learnt after a meeting. A meeting is known by its id alone."""

from datetime import datetime
from typing import ClassVar

import sqlalchemy as sa
from sqlmodel import Field

from samledning.evaluation.terms import AfterKind
from samledning.log.terms import Marking
from samledning.store.record import CaseRecord, Strikable, enum_column


class QuickEvaluation(CaseRecord, Strikable, table=True):
    """What a colleague thought of a meeting right after it, at a time (UTC).

    `scores` holds those that were given, by the code of their `Aspect`. `by` is the colleague, `person_id` who noted
    it. `keep` is one thing to keep, `change` one to change.
    """

    __tablename__ = "quick_evaluation"

    meeting_id: str = Field(index=True, max_length=32)
    by: str = Field(min_length=1, max_length=200)
    scores: dict[str, int] = Field(sa_column=sa.Column(sa.JSON, nullable=False))
    keep: str = ""
    change: str = ""
    at: datetime
    person_id: str = Field(foreign_key="person.id", max_length=32)

    def search_text(self) -> str | None:
        return " ".join(filter(None, (self.keep, self.change))) or None


class AfterNote(CaseRecord, Strikable, table=True):
    """Something noted after a meeting at a time (UTC): a conclusion, what an actor takes further, a need of support.

    `actor_id` takes it further, `owner` is the person who does or who gives the support, by `due_at` (UTC).
    """

    __tablename__ = "after_note"

    meeting_id: str = Field(index=True, max_length=32)
    kind: AfterKind = Field(sa_column=enum_column(AfterKind))
    text: str = Field(min_length=1)
    actor_id: str | None = Field(default=None, foreign_key="actor.id", max_length=32)
    owner: str = Field(default="", max_length=200)
    due_at: datetime | None = None
    done_at: datetime | None = None
    done_how: str = ""
    marking: Marking = Field(default=Marking.PARTICIPANTS, sa_column=enum_column(Marking))
    secrecy_ground: str = ""
    at: datetime
    person_id: str = Field(foreign_key="person.id", max_length=32)

    def search_text(self) -> str:
        return " ".join(filter(None, (self.text, self.owner, self.done_how)))


class Lesson(CaseRecord, Strikable, table=True):
    """Something to do otherwise, or to keep, the next time; it outlives its incident. Times are UTC.

    `meeting_id` is the meeting it was learnt at, None for one that was not learnt at any.
    """

    __tablename__ = "lesson"
    __table_args__ = (sa.UniqueConstraint("incident_id", "number"),)

    SERIES: ClassVar[str] = "LÄ"

    number: int
    text: str = Field(min_length=1)
    why: str = ""
    owner: str = Field(default="", max_length=200)
    due_at: datetime | None = None
    meeting_id: str | None = Field(default=None, index=True, max_length=32)
    made_at: datetime
    person_id: str = Field(foreign_key="person.id", max_length=32)
    done_at: datetime | None = None
    done_how: str = ""

    def search_text(self) -> str:
        return " ".join(filter(None, (f"LÄ{self.number}", self.text, self.why, self.owner, self.done_how)))
