"""The tables of the case: what it is, who is on duty, how far the process has come."""

from datetime import datetime

from sqlmodel import Field

from samledning.incident.terms import MomentStatus, Occurrence, Phase, Role
from samledning.store.record import CaseRecord, Record, enum_column, list_column


class Incident(Record, table=True):
    """A disruption that actors handle together. `places` holds kommun and län codes; times are UTC."""

    __tablename__ = "incident"

    name: str = Field(min_length=1, max_length=200)
    type: str = Field(default="", max_length=200)
    occurrence: Occurrence = Field(default=Occurrence.OCCURRED, sa_column=enum_column(Occurrence))
    places: list[str] = Field(sa_column=list_column())
    convening_actor: str = Field(default="", max_length=200)
    leader_id: str | None = Field(default=None, foreign_key="person.id")
    mandate: str = ""
    purpose: str = ""
    phase: Phase = Field(default=Phase.ACUTE, sa_column=enum_column(Phase))
    exercise: bool = False
    opened_at: datetime
    closed_at: datetime | None = None
    close_reason: str = ""
    reopen_reason: str = ""

    def chain(self) -> str:
        return self.id

    def search_text(self) -> str:
        return " ".join([self.name, self.type, self.convening_actor, self.purpose, self.mandate])


class Staffing(CaseRecord, table=True):
    """Who held a role from when until when (UTC); `until` is None while it lasts. `relief_at` (UTC) is when they are to
    be relieved, None where nobody has said."""

    __tablename__ = "staffing"

    role: Role = Field(sa_column=enum_column(Role))
    person_id: str = Field(foreign_key="person.id")
    since: datetime
    until: datetime | None = None
    relief_at: datetime | None = None


class Moment(CaseRecord, table=True):
    """A moment of the shared process in one incident; `scope` names the actors it concerns, empty for all.

    `status_at` (UTC) is when it came to where it is, None where nobody has said anything of it.
    """

    __tablename__ = "moment"

    key: str
    position: int
    name: str = Field(min_length=1, max_length=200)
    status: MomentStatus = Field(default=MomentStatus.PLANNED, sa_column=enum_column(MomentStatus))
    scope: list[str] = Field(sa_column=list_column())
    status_at: datetime | None = None


class MomentReport(CaseRecord, table=True):
    """What an actor said of how a moment went, at a time (UTC)."""

    __tablename__ = "moment_report"

    moment_id: str = Field(foreign_key="moment.id", index=True, max_length=32)
    actor_id: str = Field(max_length=32)
    text: str = Field(min_length=1)
    at: datetime
    person_id: str = Field(foreign_key="person.id", max_length=32)

    def search_text(self) -> str:
        return self.text
