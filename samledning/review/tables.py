"""The tables of the continuous review: answers, clocks, what was put aside, and who took over."""

from datetime import datetime
from typing import ClassVar

import sqlalchemy as sa
from sqlmodel import Field

from samledning.incident.terms import Role
from samledning.log.terms import Marking
from samledning.store.record import CaseRecord, Strikable, enum_column, list_column


class ReviewAnswer(CaseRecord, Strikable, table=True):
    """What someone answered to a question that comes round, at a time (UTC). Never changed; a wrong one is struck.

    `ask` is the question as it stood. `unchanged` dates the answer before anew and has no text. `led_to` holds the
    labels of what it led to; `entry_id` is the line of the log where a perspective was answered.
    """

    __tablename__ = "review_answer"
    __table_args__ = (sa.Index("ix_review_answer_incident_id_item_id", "incident_id", "item_id"),)

    item_id: str = Field(max_length=40)
    ask: str
    text: str = ""
    unchanged: bool = False
    at: datetime
    person_id: str = Field(foreign_key="person.id", max_length=32)
    led_to: list[str] = Field(sa_column=list_column())
    entry_id: str | None = Field(default=None, foreign_key="log_entry.id", max_length=32)
    marking: Marking = Field(default=Marking.INTERNAL, sa_column=enum_column(Marking))
    secrecy_ground: str = ""

    def search_text(self) -> str | None:
        return f"{self.item_id} {self.text}" if self.text else None


class ReviewClock(CaseRecord, table=True):
    """When a question comes round, where someone has set it: `rhythm` as it is written, empty for that of the phase.

    `next_at` (UTC) is a time that was named; `reason` tells why it was set, put off or turned off.
    """

    __tablename__ = "review_clock"
    __table_args__ = (sa.UniqueConstraint("incident_id", "item_id"),)

    item_id: str = Field(max_length=40)
    rhythm: str = Field(default="", max_length=100)
    next_at: datetime | None = None
    off: bool = False
    reason: str = ""
    set_at: datetime
    person_id: str = Field(foreign_key="person.id", max_length=32)


class Dismissal(CaseRecord, table=True):
    """Something to do that was put aside at a time (UTC), with the reason: it comes back when its `facts` change.

    `key` names the thing to do, `text` is what it asked. `recalled_at` (UTC) is when it was taken back.
    """

    __tablename__ = "dismissal"

    key: str = Field(max_length=200)
    facts: str
    text: str
    reason: str = Field(min_length=1)
    at: datetime
    person_id: str = Field(foreign_key="person.id", max_length=32)
    recalled_at: datetime | None = None


class Handover(CaseRecord, table=True):
    """A person took over a role from another (`before_id`, None where nobody held it), at a time (UTC).

    `entry_id` is the line of the log where it was acknowledged. The sheet that was handed over is a locked version.
    """

    __tablename__ = "handover"
    __table_args__ = (sa.UniqueConstraint("incident_id", "number"),)

    SERIES: ClassVar[str] = "ÖL"

    number: int
    role: Role = Field(sa_column=enum_column(Role))
    before_id: str | None = Field(default=None, foreign_key="person.id", max_length=32)
    person_id: str = Field(foreign_key="person.id", max_length=32)
    at: datetime
    note: str = ""
    entry_id: str = Field(foreign_key="log_entry.id", max_length=32)

    def search_text(self) -> str | None:
        return f"ÖL{self.number} {self.note}" if self.note else None
