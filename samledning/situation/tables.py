"""The tables of the situation: reports, requests and their answers, when to expect a report, the common picture."""

from datetime import datetime
from typing import Any, ClassVar

import sqlalchemy as sa
from sqlmodel import Field

from samledning.log.terms import Marking
from samledning.situation.terms import Confidence, Course, Handling, Heading, Horizon, Origin, Question, RequestState
from samledning.store.record import CaseRecord, Strikable, enum_column, list_column


class SituationReport(CaseRecord, Strikable, table=True):
    """What an actor has reported. It was so at `as_of`, came at `received_at` and was kept at `entered_at` (all UTC).

    `origin` tells the actor's own report from what others say of it; `source` is then who says so. The newest of an
    actor and an origin by `as_of` is the one that holds; earlier ones stay. `person_name` is who reported, `person_id`
    who kept it, `entry_id` the line of the log it came with. `impacts` and `outlook` hold plain copies of `Impact` and
    `Forecast`; `has_impacts` lets an actor's newest levels be found among many reports without any.
    `nothing_new_since` (UTC) is set on one that says that nothing has changed since then.
    """

    __tablename__ = "situation_report"
    __table_args__ = (
        sa.UniqueConstraint("incident_id", "number"),
        sa.Index("ix_situation_report_newest", "actor_id", "origin", "struck_at", "as_of", "number"),
        sa.Index("ix_situation_report_judging", "actor_id", "origin", "has_impacts", "struck_at", "as_of", "number"),
        sa.Index("ix_situation_report_received", "actor_id", "struck_at", "received_at"),
        sa.Index("ix_situation_report_new", "actor_id", "handling", "struck_at"),
        sa.Index("ix_situation_report_handling", "incident_id", "handling", "struck_at", "number"),
        sa.Index("ix_situation_report_confidence", "incident_id", "confidence", "struck_at", "number"),
    )

    SERIES: ClassVar[str] = "R"

    number: int
    actor_id: str = Field(foreign_key="actor.id", max_length=32)
    person_name: str = Field(default="", max_length=200)
    origin: Origin = Field(default=Origin.OWN, sa_column=enum_column(Origin))
    source: str = ""
    as_of: datetime
    received_at: datetime
    entered_at: datetime
    person_id: str = Field(foreign_key="person.id", max_length=32)
    entry_id: str | None = Field(default=None, foreign_key="log_entry.id", index=True, max_length=32)
    confidence: Confidence = Field(default=Confidence.UNCONFIRMED, sa_column=enum_column(Confidence))
    handling: Handling = Field(default=Handling.NEW, sa_column=enum_column(Handling))
    marking: Marking = Field(default=Marking.PARTICIPANTS, sa_column=enum_column(Marking))
    secrecy_ground: str = ""
    nothing_new_since: datetime | None = None
    situation: str = ""
    impacts: list[dict[str, Any]] = Field(default_factory=list, sa_column=list_column())
    has_impacts: bool = False
    taken: str = ""
    planned: str = ""
    outlook: list[dict[str, Any]] = Field(default_factory=list, sa_column=list_column())
    resources: str = ""
    needs: str = ""
    communication: str = ""

    def search_text(self) -> str:
        parts = (
            *(f"R{self.number}", self.person_name, self.source, self.situation),
            *_texts(self.impacts, "words"),
            *(self.taken, self.planned),
            *_texts(self.outlook, "text"),
            *(self.resources, self.needs, self.communication),
        )
        return " ".join(filter(None, parts))


def _texts(copies: list[dict[str, Any]], name: str) -> list[str]:
    """The texts called `name`; the check of a database also asks about values that somebody has spoilt."""
    return [str(each.get(name, "")) for each in copies if isinstance(each, dict)]


class ReportStep(CaseRecord, table=True):
    """Somebody dealt with a report at a time (UTC), or judged how sure it is; never changed.

    `handling` is None for a step that changed the confidence only, and the other way round.
    """

    __tablename__ = "report_step"

    report_id: str = Field(foreign_key="situation_report.id", index=True, max_length=32)
    at: datetime
    person_id: str = Field(foreign_key="person.id", max_length=32)
    handling: Handling | None = Field(default=None, sa_column=enum_column(Handling, optional=True))
    confidence: Confidence | None = Field(default=None, sa_column=enum_column(Confidence, optional=True))
    note: str = ""

    def search_text(self) -> str | None:
        return self.note or None


class ReportClock(CaseRecord, table=True):
    """When an actor is next expected to report, where that has been set by hand; the meaning is that of `ClockSetting`.

    All times are UTC.
    """

    __tablename__ = "report_clock"
    __table_args__ = (sa.UniqueConstraint("actor_id"),)

    actor_id: str = Field(foreign_key="actor.id", max_length=32)
    minutes: int | None = Field(default=None, ge=1)
    next_at: datetime | None = None
    off: bool = False
    reason: str = ""
    set_at: datetime
    person_id: str = Field(foreign_key="person.id", max_length=32)


class Request(CaseRecord, Strikable, table=True):
    """Something asked of actors at a time, wanted by `due_at` (both UTC; None for no time).

    `actor_ids` are those who were asked. `report_id` is the report it asks to complete, `entry_id` the line of the log
    it came with. `state_at`, `state_by` and `state_reason` tell of the latest change of `state`.
    """

    __tablename__ = "request"
    __table_args__ = (
        sa.UniqueConstraint("incident_id", "number"),
        sa.Index("ix_request_state", "incident_id", "state", "struck_at", "number"),
    )

    SERIES: ClassVar[str] = "B"

    number: int
    text: str = Field(min_length=1)
    asked_at: datetime
    due_at: datetime | None = None
    actor_ids: list[str] = Field(sa_column=list_column())
    person_id: str = Field(foreign_key="person.id", max_length=32)
    entry_id: str | None = Field(default=None, foreign_key="log_entry.id", index=True, max_length=32)
    report_id: str | None = Field(default=None, foreign_key="situation_report.id", max_length=32)
    marking: Marking = Field(default=Marking.PARTICIPANTS, sa_column=enum_column(Marking))
    secrecy_ground: str = ""
    state: RequestState = Field(default=RequestState.OPEN, sa_column=enum_column(RequestState))
    state_at: datetime
    state_by: str = Field(foreign_key="person.id", max_length=32)
    state_reason: str = ""

    def search_text(self) -> str:
        return f"B{self.number} {self.text}"


class RequestAnswer(CaseRecord, Strikable, table=True):
    """What an actor answered to a request, at a time (UTC); with the report or the line of the log that holds it."""

    __tablename__ = "request_answer"

    request_id: str = Field(foreign_key="request.id", index=True, max_length=32)
    actor_id: str = Field(foreign_key="actor.id", max_length=32)
    at: datetime
    text: str = ""
    report_id: str | None = Field(default=None, foreign_key="situation_report.id", index=True, max_length=32)
    entry_id: str | None = Field(default=None, foreign_key="log_entry.id", index=True, max_length=32)
    person_id: str = Field(foreign_key="person.id", max_length=32)

    def search_text(self) -> str | None:
        # An answer that came as a report is found by the report.
        return self.text if self.report_id is None else None


class Picture(CaseRecord, table=True):
    """A version of the common picture, begun at a time (UTC) from the version before it.

    `set_aside` names reports that were looked at and left out. Whether it is finalised, `release` knows;
    `reports_until` is then the number of the last report that had come.
    """

    __tablename__ = "picture"
    __table_args__ = (sa.UniqueConstraint("incident_id", "number"),)

    SERIES: ClassVar[str] = "LB"

    number: int
    begun_at: datetime
    person_id: str = Field(foreign_key="person.id", max_length=32)
    based_on_id: str | None = Field(default=None, foreign_key="picture.id", max_length=32)
    set_aside: list[str] = Field(default_factory=list, sa_column=list_column())
    reports_until: int = 0


class PictureLine(CaseRecord, Strikable, table=True):
    """A line of one version of the picture; `line_key` is the same in every version that the line is taken over to.

    `horizon` and `course` are set under the heading of the outlook only. `report_id`, `question`, `function` (the key
    of an impact's) and `entry_id` tell where it was taken from, `actor_id` and `source` whose word it is, `as_of` (UTC)
    when it was so.
    """

    __tablename__ = "picture_line"
    __table_args__ = (sa.Index("ix_picture_line_place", "picture_id", "struck_at", "heading", "position"),)

    picture_id: str = Field(foreign_key="picture.id", max_length=32)
    line_key: str = Field(max_length=32)
    heading: Heading = Field(sa_column=enum_column(Heading))
    horizon: Horizon | None = Field(default=None, sa_column=enum_column(Horizon, optional=True))
    course: Course | None = Field(default=None, sa_column=enum_column(Course, optional=True))
    position: int = Field(ge=1)
    text: str = Field(min_length=1)
    report_id: str | None = Field(default=None, foreign_key="situation_report.id", max_length=32)
    question: Question | None = Field(default=None, sa_column=enum_column(Question, optional=True))
    function: str = Field(default="", max_length=40)
    entry_id: str | None = Field(default=None, foreign_key="log_entry.id", max_length=32)
    actor_id: str | None = Field(default=None, foreign_key="actor.id", max_length=32)
    source: str = ""
    as_of: datetime
    confidence: Confidence = Field(default=Confidence.UNCONFIRMED, sa_column=enum_column(Confidence))
    marking: Marking = Field(default=Marking.PARTICIPANTS, sa_column=enum_column(Marking))
    secrecy_ground: str = ""
    changed_at: datetime

    def search_text(self) -> str:
        return " ".join(filter(None, (self.text, self.source)))
