"""The tables of the actor analysis: who takes part and why, who has been reached, what they depend on."""

from datetime import datetime
from typing import Any, ClassVar

import sqlalchemy as sa
from sqlmodel import Field

from samledning.actor.terms import CallOutcome, Criticality, ResourceKind
from samledning.log.terms import Marking
from samledning.store.record import CaseRecord, Strikable, enum_column, list_column


class Actor(CaseRecord, Strikable, table=True):
    """An organisation that takes part in an incident, and what the analysis says of it.

    `reasons` holds codes of `Reason`, `moments` keys of the process's moments. `priority` 1 is called first, None has
    no place of its own. `marking` covers the analysis, not the fact that the organisation takes part.
    `kept_elsewhere` points to what must not be entered here. `consulted_at` (UTC) is when the actor was last asked
    about the conclusions, `consulted_said` what it answered. `changed_at` (UTC) is when the analysis of the actor was
    last changed, None for one that was added before the program kept it.
    """

    __tablename__ = "actor"

    organisation_id: str = Field(foreign_key="organisation.id", index=True)
    reasons: list[str] = Field(default_factory=list, sa_column=list_column())
    responsibility: str = ""
    needs: str = ""
    contribution: str = ""
    own_goal: str = ""
    priority: int | None = Field(default=None, ge=1)
    closest: bool = False
    most_important: bool = False
    channels: str = ""
    moments: list[str] = Field(default_factory=list, sa_column=list_column())
    expects_report: bool = True
    marking: Marking = Field(default=Marking.PARTICIPANTS, sa_column=enum_column(Marking))
    secrecy_ground: str = ""
    kept_elsewhere: str = ""
    consulted_at: datetime | None = None
    consulted_said: str = ""
    changed_at: datetime | None = None

    def search_text(self) -> str:
        parts = (
            self.responsibility,
            self.needs,
            self.contribution,
            self.own_goal,
            self.channels,
            self.kept_elsewhere,
            self.consulted_said,
        )
        return " ".join(filter(None, parts))


class ForumUse(CaseRecord, table=True):
    """A standing forum whose members were brought into the incident at a time (UTC)."""

    __tablename__ = "forum_use"

    forum_id: str = Field(foreign_key="forum.id", max_length=32)
    at: datetime
    person_id: str = Field(foreign_key="person.id", max_length=32)


class CallTry(CaseRecord, Strikable, table=True):
    """A try to reach an actor at a time (UTC); never changed, but struck where it was noted on the wrong actor.

    `person_name` and `mandate` are those of the one who answered, `person_id` is who called. `call_back_at` (UTC) is
    when they have promised to call back.
    """

    __tablename__ = "call_try"

    actor_id: str = Field(foreign_key="actor.id", max_length=32)
    at: datetime
    outcome: CallOutcome = Field(sa_column=enum_column(CallOutcome))
    call_back_at: datetime | None = None
    person_name: str = Field(default="", max_length=200)
    mandate: str = ""
    note: str = ""
    person_id: str = Field(foreign_key="person.id", max_length=32)

    def search_text(self) -> str | None:
        return " ".join(filter(None, (self.person_name, self.mandate, self.note))) or None


class Participant(CaseRecord, Strikable, table=True):
    """A person who speaks for an actor since a time (UTC), with the mandate they have stated and how to reach them.

    `speaking_position` is the actor's place in the speaking order, from 1: those of one actor share it.
    """

    __tablename__ = "participant"

    actor_id: str = Field(foreign_key="actor.id", max_length=32)
    name: str = Field(min_length=1, max_length=200)
    mandate: str = ""
    contact: str = ""
    since: datetime
    speaking_position: int = Field(ge=1)

    def search_text(self) -> str:
        return " ".join(filter(None, (self.name, self.mandate, self.contact)))


class Dependency(CaseRecord, Strikable, table=True):
    """Something that an actor relies on another for: an actor of the incident, or `needed_name` outside it.

    `until` tells in words how long the actor manages without it, `alternative` what it can do instead.
    `changed_at` is UTC.
    """

    __tablename__ = "dependency"

    actor_id: str = Field(foreign_key="actor.id", max_length=32)
    needed_actor_id: str | None = Field(default=None, foreign_key="actor.id", max_length=32)
    needed_name: str = Field(default="", max_length=200)
    what: str = Field(min_length=1)
    until: str = ""
    criticality: Criticality = Field(default=Criticality.MEDIUM, sa_column=enum_column(Criticality))
    alternative: str = ""
    marking: Marking = Field(default=Marking.SENSITIVE, sa_column=enum_column(Marking))
    secrecy_ground: str = ""
    kept_elsewhere: str = ""
    changed_at: datetime

    def search_text(self) -> str:
        parts = (self.needed_name, self.what, self.until, self.alternative, self.kept_elsewhere)
        return " ".join(filter(None, parts))


class Resource(CaseRecord, Strikable, table=True):
    """Help from outside the actors: individuals, voluntary organisations, business.

    `offers` is what they can do, `limits` how far they may be used. `changed_at` is UTC.
    """

    __tablename__ = "resource"

    kind: ResourceKind = Field(sa_column=enum_column(ResourceKind))
    name: str = Field(min_length=1, max_length=200)
    offers: str = ""
    limits: str = ""
    contact: str = ""
    marking: Marking = Field(default=Marking.PARTICIPANTS, sa_column=enum_column(Marking))
    secrecy_ground: str = ""
    changed_at: datetime

    def search_text(self) -> str:
        return " ".join(filter(None, (self.name, self.offers, self.limits, self.contact)))


class Communication(CaseRecord, Strikable, table=True):
    """A message to the public or to others, and the actor that answers for it (None while nobody does).

    `joint` is true where the actors have to say the same thing. `changed_at` is UTC.
    """

    __tablename__ = "communication"

    message: str = Field(min_length=1)
    owner_actor_id: str | None = Field(default=None, foreign_key="actor.id", max_length=32)
    joint: bool = False
    channel: str = ""
    note: str = ""
    marking: Marking = Field(default=Marking.PARTICIPANTS, sa_column=enum_column(Marking))
    secrecy_ground: str = ""
    changed_at: datetime

    def search_text(self) -> str:
        return " ".join(filter(None, (self.message, self.channel, self.note)))


class AnalysisRevision(CaseRecord, table=True):
    """The analysis as it stood at a time (UTC), kept whole with the reason for the revision; never changed.

    `content` holds a plain copy of each actor, dependency, resource and communication that stood then.
    """

    __tablename__ = "analysis_revision"
    __table_args__ = (sa.UniqueConstraint("incident_id", "number"),)

    SERIES: ClassVar[str] = "AN"

    number: int
    at: datetime
    reason: str = Field(min_length=1)
    content: list[dict[str, Any]] = Field(sa_column=list_column())
    person_id: str = Field(foreign_key="person.id", max_length=32)

    def search_text(self) -> str:
        return f"AN{self.number} {self.reason}"
