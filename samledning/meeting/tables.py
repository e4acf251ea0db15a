"""The tables of meetings: what is planned, who is asked, what happened, what was parked, what was written up."""

from datetime import datetime
from typing import ClassVar

import sqlalchemy as sa
from sqlmodel import Field

from samledning.log.terms import Marking
from samledning.meeting.terms import Channel, Happened, ItemKind, Order, Rhythm
from samledning.store.record import CaseRecord, Strikable, enum_column, list_column


class MeetingSeries(CaseRecord, table=True):
    """Meetings that follow on each other until `ended_at` (UTC).

    At `times` of the day in Sweden (`08.00`), or every `every_minutes` counted from `anchor_at` (UTC). `form` and the
    rest are what each meeting begins with.
    """

    __tablename__ = "meeting_series"

    title: str = Field(min_length=1, max_length=200)
    rhythm: Rhythm = Field(sa_column=enum_column(Rhythm))
    times: list[str] = Field(sa_column=list_column())
    every_minutes: int = Field(default=0, ge=0)
    anchor_at: datetime
    form: str = Field(max_length=40)
    made_at: datetime
    person_id: str = Field(foreign_key="person.id", max_length=32)
    ended_at: datetime | None = None


class Meeting(CaseRecord, Strikable, table=True):
    """A meeting, called such as `M2`; times are UTC. Struck means cancelled.

    `purpose` is narrowed to what matters most. `needed` tells why people have to meet, or that they need not.
    `moments` holds keys of the process's moments. `join_*`, `fallback` and `call_back` tell how to take part;
    `sharing` how information is shared, `sensitive_channel` how what is sensitive is. `opening` is what to say first.
    `own_*` are the names of those with the convening actor's tasks. `sequence` counts the changes of what the
    invitation says. `run_number` is that of the meeting's checklists. `led_by` is the person who leads it now.
    """

    __tablename__ = "meeting"
    __table_args__ = (sa.UniqueConstraint("incident_id", "number"),)

    SERIES: ClassVar[str] = "M"

    number: int
    title: str = Field(min_length=1, max_length=200)
    form: str = Field(default="", max_length=40)
    channel: Channel = Field(sa_column=enum_column(Channel))
    starts_at: datetime
    minutes: int = Field(ge=1)
    purpose: str = ""
    needed: str = ""
    moments: list[str] = Field(sa_column=list_column())
    join_place: str = ""
    join_number: str = Field(default="", max_length=200)
    join_code: str = Field(default="", max_length=200)
    join_link: str = Field(default="", max_length=1000)
    join_group: str = Field(default="", max_length=200)
    fallback: str = ""
    call_back: str = Field(default="", max_length=200)
    sharing: str = ""
    sensitive_channel: str = ""
    opening: str = ""
    own_listen: str = Field(default="", max_length=200)
    own_notes: str = Field(default="", max_length=200)
    own_technology: str = Field(default="", max_length=200)
    own_voice: str = Field(default="", max_length=200)
    speaking: Order = Field(default=Order.LIST, sa_column=enum_column(Order))
    gentle_seconds: int = Field(default=0, ge=0)
    sequence: int = Field(default=0, ge=0)
    invited_at: datetime | None = None
    series_id: str | None = Field(default=None, foreign_key="meeting_series.id", index=True, max_length=32)
    run_number: int | None = None
    made_at: datetime
    person_id: str = Field(foreign_key="person.id", max_length=32)
    started_at: datetime | None = None
    closed_at: datetime | None = None
    led_by: str | None = Field(default=None, foreign_key="person.id", max_length=32)

    def search_text(self) -> str:
        return " ".join(filter(None, (f"M{self.number}", self.title, self.purpose, self.needed)))


class AgendaItem(CaseRecord, Strikable, table=True):
    """An item of a meeting's agenda, in the order of `position`; `minutes` is the time planned for it.

    `presenter` names who presents it where no actor does. `moderator_notes` are for whoever leads alone. `recurring`
    brings it back each time. `carried_from_id` is the item of an earlier meeting, `parked_id` the parked issue, that
    comes back in it.
    """

    __tablename__ = "agenda_item"

    meeting_id: str = Field(foreign_key="meeting.id", index=True, max_length=32)
    position: int = Field(ge=1)
    kind: ItemKind = Field(sa_column=enum_column(ItemKind))
    title: str = Field(min_length=1, max_length=200)
    minutes: int = Field(ge=0)
    purpose: str = ""
    presenter_actor_id: str | None = Field(default=None, foreign_key="actor.id", max_length=32)
    presenter: str = Field(default="", max_length=200)
    script: str = ""
    to_agree: str = ""
    notes: str = ""
    moderator_notes: str = ""
    recurring: bool = False
    carried_from_id: str | None = Field(default=None, foreign_key="agenda_item.id", max_length=32)
    parked_id: str | None = Field(default=None, max_length=32)

    def search_text(self) -> str:
        return " ".join(filter(None, (self.title, self.purpose, self.to_agree, self.notes)))


class Invitee(CaseRecord, Strikable, table=True):
    """An actor that a meeting is for: what is expected of it, and what it is asked to send beforehand.

    `position` is its place in the roll call and the reporting list, from 1; `reports` whether it stands in the latter.
    `request_id` is the request for material.
    """

    __tablename__ = "invitee"
    __table_args__ = (sa.UniqueConstraint("meeting_id", "actor_id"),)

    meeting_id: str = Field(foreign_key="meeting.id", index=True, max_length=32)
    actor_id: str = Field(foreign_key="actor.id", max_length=32)
    position: int = Field(ge=1)
    expectation: str = ""
    reports: bool = True
    request_id: str | None = Field(default=None, foreign_key="request.id", max_length=32)

    def search_text(self) -> str | None:
        return self.expectation or None


class MeetingEvent(CaseRecord, table=True):
    """Something that happened in a meeting at a time (UTC); never changed. `number` counts them in the meeting.

    The columns are those of `terms.Happening`. `person_id` is who noted it.
    """

    __tablename__ = "meeting_event"
    __table_args__ = (sa.UniqueConstraint("meeting_id", "number"),)

    meeting_id: str = Field(foreign_key="meeting.id", max_length=32)
    number: int = Field(ge=1)
    kind: Happened = Field(sa_column=enum_column(Happened))
    at: datetime
    item_id: str | None = Field(default=None, foreign_key="agenda_item.id", max_length=32)
    actor_id: str | None = Field(default=None, foreign_key="actor.id", max_length=32)
    before_id: str | None = Field(default=None, foreign_key="actor.id", max_length=32)
    seconds: int = Field(default=0, ge=0)
    name: str = Field(default="", max_length=200)
    text: str = ""
    subject_id: str | None = Field(default=None, max_length=32)
    person_id: str = Field(foreign_key="person.id", max_length=32)


class ParkedIssue(CaseRecord, Strikable, table=True):
    """An issue that needs more talk elsewhere and comes back (LE-07); times are UTC.

    `forum` is where it is dealt with, `owner_actor_id` or `owner` who sees to it, `return_at` when it comes back.
    `actor_ids` raised it. `entry_id` is the line of the log that parked it.
    """

    __tablename__ = "parked_issue"
    __table_args__ = (sa.UniqueConstraint("incident_id", "number"),)

    SERIES: ClassVar[str] = "F"
    LABEL: ClassVar[str] = "PF"
    """What people see before the number, which nobody takes for a key; the series is counted under its first name."""

    number: int
    text: str = Field(min_length=1)
    forum: str = Field(default="", max_length=200)
    owner_actor_id: str | None = Field(default=None, foreign_key="actor.id", max_length=32)
    owner: str = Field(default="", max_length=200)
    return_at: datetime | None = None
    actor_ids: list[str] = Field(sa_column=list_column())
    meeting_id: str | None = Field(default=None, foreign_key="meeting.id", max_length=32)
    item_id: str | None = Field(default=None, foreign_key="agenda_item.id", max_length=32)
    entry_id: str | None = Field(default=None, foreign_key="log_entry.id", index=True, max_length=32)
    made_at: datetime
    person_id: str = Field(foreign_key="person.id", max_length=32)
    closed_at: datetime | None = None
    closed_how: str = ""
    marking: Marking = Field(default=Marking.PARTICIPANTS, sa_column=enum_column(Marking))
    secrecy_ground: str = ""

    def search_text(self) -> str:
        return " ".join(
            filter(None, (f"{ParkedIssue.LABEL}{self.number}", self.text, self.forum, self.owner, self.closed_how))
        )


class Minutes(CaseRecord, table=True):
    """A version of the minutes of a meeting, from 1; times are UTC. `changes` says what a later one corrects."""

    __tablename__ = "minutes"
    __table_args__ = (sa.UniqueConstraint("meeting_id", "number"),)

    meeting_id: str = Field(foreign_key="meeting.id", max_length=32)
    number: int = Field(ge=1)
    changes: str = ""
    made_at: datetime
    person_id: str = Field(foreign_key="person.id", max_length=32)

    def search_text(self) -> str | None:
        return self.changes or None


class MinutesEdit(CaseRecord, table=True):
    """What somebody changed of a line of the minutes: its words, or that it is left out; or a line of their own.

    `key` names the line as `minutes.compile` does, `section` where one of their own stands.
    """

    __tablename__ = "minutes_edit"
    __table_args__ = (sa.UniqueConstraint("minutes_id", "key"),)

    minutes_id: str = Field(foreign_key="minutes.id", max_length=32)
    key: str = Field(min_length=1, max_length=100)
    section: str = Field(default="", max_length=100)
    text: str = ""
    left_out: bool = False
    marking: Marking = Field(default=Marking.PARTICIPANTS, sa_column=enum_column(Marking))
    at: datetime
    person_id: str = Field(foreign_key="person.id", max_length=32)

    def search_text(self) -> str:
        return self.text
