"""The tables of direction and agreement: what is wanted, agreed, in conflict and done, and who said what of it."""

from datetime import datetime
from typing import ClassVar

import sqlalchemy as sa
from sqlmodel import Field

from samledning.agreement.terms import ActionStatus, Handling, Stance
from samledning.log.terms import Marking
from samledning.store.record import CaseRecord, Strikable, enum_column, list_column


class TargetPicture(CaseRecord, Strikable, table=True):
    """A version of the actors' joint target picture; all times are UTC.

    `scope` names what it is about, empty for the whole event: pictures of different scope stand side by side.
    `protected` holds in words what is protected, the first first. `actor_ids` is whom it concerns. `dependency_ids`
    and `picture_number` (a version of the common picture) are what it rests on. `replaces_id` is the version before;
    `replaced_at` is when a later one took its place. Struck means withdrawn.
    """

    __tablename__ = "target_picture"
    __table_args__ = (sa.UniqueConstraint("incident_id", "number"),)

    SERIES: ClassVar[str] = "MB"

    number: int
    scope: str = Field(default="", max_length=200)
    wanted: str = Field(min_length=1)
    by_when: datetime | None = None
    protected: list[str] = Field(sa_column=list_column())
    delimitation: str = ""
    reason: str = ""
    valid_until: datetime | None = None
    actor_ids: list[str] = Field(sa_column=list_column())
    dependency_ids: list[str] = Field(sa_column=list_column())
    picture_number: int | None = None
    replaces_id: str | None = Field(default=None, foreign_key="target_picture.id", max_length=32)
    made_at: datetime
    person_id: str = Field(foreign_key="person.id", max_length=32)
    agreed_at: datetime | None = None
    agreed_by: str | None = Field(default=None, foreign_key="person.id", max_length=32)
    replaced_at: datetime | None = None
    marking: Marking = Field(default=Marking.PARTICIPANTS, sa_column=enum_column(Marking))
    secrecy_ground: str = ""

    def search_text(self) -> str:
        parts = (f"MB{self.number}", self.scope, self.wanted, *self.protected, self.delimitation, self.reason)
        return " ".join(filter(None, parts))


class Agreement(CaseRecord, Strikable, table=True):
    """Something that actors settle, or may settle, among themselves; all times are UTC.

    `alternatives` tells what else was considered; `suitable`, `feasible` and `acceptable` how the wording was weighed.
    `decisive` marks a trade-off that is read back aloud, `read_back_at` when it was. `entry_id` is the line of the log
    that proposed it. `target_id` is the target picture it serves. Struck means withdrawn.
    """

    __tablename__ = "agreement"
    __table_args__ = (sa.UniqueConstraint("incident_id", "number"),)

    SERIES: ClassVar[str] = "Ö"

    number: int
    wording: str = Field(min_length=1)
    reason: str = ""
    alternatives: str = ""
    suitable: str = ""
    feasible: str = ""
    acceptable: str = ""
    decisive: bool = False
    read_back_at: datetime | None = None
    actor_ids: list[str] = Field(sa_column=list_column())
    target_id: str | None = Field(default=None, foreign_key="target_picture.id", max_length=32)
    replaces_id: str | None = Field(default=None, foreign_key="agreement.id", max_length=32)
    entry_id: str | None = Field(default=None, foreign_key="log_entry.id", index=True, max_length=32)
    made_at: datetime
    person_id: str = Field(foreign_key="person.id", max_length=32)
    agreed_at: datetime | None = None
    agreed_by: str | None = Field(default=None, foreign_key="person.id", max_length=32)
    replaced_at: datetime | None = None
    marking: Marking = Field(default=Marking.PARTICIPANTS, sa_column=enum_column(Marking))
    secrecy_ground: str = ""

    def search_text(self) -> str:
        weighed = (self.alternatives, self.suitable, self.feasible, self.acceptable)
        return " ".join(filter(None, (f"Ö{self.number}", self.wording, self.reason, *weighed)))


class StanceNote(CaseRecord, table=True):
    """What an actor said, at a time (UTC), of a target picture or of an agreement: one of the two. Never changed.

    `text` is the reservation or the reason. One who must anchor says with whom and by when (UTC). `said_by` is the
    person who spoke, `person_id` who noted it. `position` counts the notes of an actor on the same wording, from 1.
    `withdrawn` is true for one that takes back what the actor said before.
    """

    __tablename__ = "stance"
    __table_args__ = (sa.CheckConstraint("(target_id IS NULL) <> (agreement_id IS NULL)", name="one_subject"),)

    target_id: str | None = Field(default=None, foreign_key="target_picture.id", index=True, max_length=32)
    agreement_id: str | None = Field(default=None, foreign_key="agreement.id", index=True, max_length=32)
    actor_id: str = Field(foreign_key="actor.id", max_length=32)
    stance: Stance = Field(sa_column=enum_column(Stance))
    text: str = ""
    anchor_with: str = Field(default="", max_length=200)
    anchor_by: datetime | None = None
    said_by: str = Field(default="", max_length=200)
    at: datetime
    position: int = Field(ge=1)
    read_back: bool = False
    withdrawn: bool = False
    person_id: str = Field(foreign_key="person.id", max_length=32)

    def search_text(self) -> str | None:
        return " ".join(filter(None, (self.text, self.anchor_with, self.said_by))) or None


class Action(CaseRecord, Strikable, table=True):
    """A measure in the action plan: who does what by when, and for which goal; all times are UTC.

    The goal is a target picture or an agreement, or none. `unresolved` is the owner as it was typed where the name
    fits no actor, or several. `public_information` tells what the measure means for what the public needs to know
    (LO-08). `follow_up_at` is when to look at it again, `follow_up_found` what was found, `followed_up_at` when.
    """

    __tablename__ = "action"
    __table_args__ = (sa.UniqueConstraint("incident_id", "number"),)

    SERIES: ClassVar[str] = "Å"

    number: int
    text: str = Field(min_length=1)
    target_id: str | None = Field(default=None, foreign_key="target_picture.id", max_length=32)
    agreement_id: str | None = Field(default=None, foreign_key="agreement.id", max_length=32)
    owner_actor_id: str | None = Field(default=None, foreign_key="actor.id", index=True, max_length=32)
    owner_person: str = Field(default="", max_length=200)
    unresolved: str = ""
    supporting_ids: list[str] = Field(sa_column=list_column())
    due_at: datetime | None = None
    status: ActionStatus = Field(default=ActionStatus.PROPOSED, sa_column=enum_column(ActionStatus))
    status_reason: str = ""
    status_at: datetime
    needs: str = ""
    public_information: str = ""
    follow_up_at: datetime | None = None
    follow_up_found: str = ""
    followed_up_at: datetime | None = None
    entry_id: str | None = Field(default=None, foreign_key="log_entry.id", index=True, max_length=32)
    made_at: datetime
    changed_at: datetime
    person_id: str = Field(foreign_key="person.id", max_length=32)
    marking: Marking = Field(default=Marking.PARTICIPANTS, sa_column=enum_column(Marking))
    secrecy_ground: str = ""

    def search_text(self) -> str:
        parts = (f"Å{self.number}", self.text, self.owner_person, self.unresolved, self.status_reason, self.needs)
        return " ".join(filter(None, (*parts, self.public_information, self.follow_up_found)))


class GoalConflict(CaseRecord, Strikable, table=True):
    """Goals or plans of actors that collide, what that leads to, and what was done about it; times are UTC.

    The lists of ids are what it is linked to. `handled` tells how, for instance to which forum.
    """

    __tablename__ = "goal_conflict"
    __table_args__ = (sa.UniqueConstraint("incident_id", "number"),)

    SERIES: ClassVar[str] = "K"

    number: int
    actor_ids: list[str] = Field(sa_column=list_column())
    collides: str = Field(min_length=1)
    consequence: str = ""
    handling: Handling = Field(default=Handling.OPEN, sa_column=enum_column(Handling))
    handled: str = ""
    handled_at: datetime | None = None
    target_ids: list[str] = Field(sa_column=list_column())
    agreement_ids: list[str] = Field(sa_column=list_column())
    action_ids: list[str] = Field(sa_column=list_column())
    made_at: datetime
    person_id: str = Field(foreign_key="person.id", max_length=32)
    marking: Marking = Field(default=Marking.PARTICIPANTS, sa_column=enum_column(Marking))
    secrecy_ground: str = ""

    def search_text(self) -> str:
        return " ".join(filter(None, (f"K{self.number}", self.collides, self.consequence, self.handled)))


class Choice(CaseRecord, Strikable, table=True):
    """A question with alternatives to choose among (LO-10), the one that was chosen, why, and when (UTC)."""

    __tablename__ = "choice"
    __table_args__ = (sa.UniqueConstraint("incident_id", "number"),)

    SERIES: ClassVar[str] = "V"

    number: int
    question: str = Field(min_length=1)
    chosen_id: str | None = Field(default=None, max_length=32)
    why: str = ""
    chosen_at: datetime | None = None
    made_at: datetime
    person_id: str = Field(foreign_key="person.id", max_length=32)
    marking: Marking = Field(default=Marking.PARTICIPANTS, sa_column=enum_column(Marking))
    secrecy_ground: str = ""

    def search_text(self) -> str:
        return " ".join(filter(None, (f"V{self.number}", self.question, self.why)))


class Alternative(CaseRecord, Strikable, table=True):
    """One of the alternatives of a question, with what speaks for it and against; `position` counts from 1."""

    __tablename__ = "alternative"

    choice_id: str = Field(foreign_key="choice.id", index=True, max_length=32)
    position: int = Field(ge=1)
    text: str = Field(min_length=1)
    pros: str = ""
    cons: str = ""

    def search_text(self) -> str:
        return " ".join(filter(None, (self.text, self.pros, self.cons)))


class PriorityQuestion(CaseRecord, Strikable, table=True):
    """A matter on which agreement is especially important (IN-06); `position` 1 comes first. Times are UTC."""

    __tablename__ = "priority_question"
    __table_args__ = (sa.UniqueConstraint("incident_id", "number"),)

    SERIES: ClassVar[str] = "P"

    number: int
    text: str = Field(min_length=1)
    why: str = ""
    position: int = Field(ge=1)
    closed_at: datetime | None = None
    closed_how: str = ""
    made_at: datetime
    person_id: str = Field(foreign_key="person.id", max_length=32)
    marking: Marking = Field(default=Marking.PARTICIPANTS, sa_column=enum_column(Marking))
    secrecy_ground: str = ""

    def search_text(self) -> str:
        return " ".join(filter(None, (f"P{self.number}", self.text, self.why, self.closed_how)))
