"""The tables of monitoring: which sources are on, what they have said, and who has seen what of it."""

from datetime import datetime
from typing import ClassVar

import sqlalchemy as sa
from sqlmodel import Field

from samledning.monitoring.terms import Message, Reality, Severity, SourceKind
from samledning.monitoring.views import SERIES
from samledning.store.record import CaseRecord, enum_column, list_column


class FeedSource(CaseRecord, table=True):
    """A source that somebody has turned on, or off again at `changed_at` (UTC).

    `url` is the address of a feed, empty for a source whose address the program knows; `contact` is what is told whom
    it asks about how to reach who asks. `unknown_since` (UTC), `fault` and `fault_detail` change only when it becomes
    unknown what the source says, and when it is known again.
    """

    __tablename__ = "feed_source"
    __table_args__ = (sa.UniqueConstraint("incident_id", "kind", "url"),)

    kind: SourceKind = Field(sa_column=enum_column(SourceKind))
    url: str = Field(default="", max_length=500)
    name: str = Field(default="", max_length=100)
    contact: str = Field(max_length=200)
    is_on: bool = True
    changed_at: datetime
    person_id: str = Field(foreign_key="person.id", max_length=32)
    unknown_since: datetime | None = None
    fault: str = Field(default="", max_length=40)
    fault_detail: str = Field(default="", max_length=300)


class FeedItem(CaseRecord, table=True):
    """One wording of what a source said, kept as it was fetched at `fetched_at` (UTC) or read from a file.

    A later wording is a row of its own with the same `identifier`. The other fields are those of `terms.Item`. `became`
    holds the labels of what was made of it.
    """

    __tablename__ = "feed_item"
    __table_args__ = (
        sa.UniqueConstraint("incident_id", "number"),
        sa.UniqueConstraint("incident_id", "kind", "origin", "identifier", "fingerprint"),
        sa.Index("ix_feed_item_loud", "incident_id", "loud", "number"),
    )

    SERIES: ClassVar[str] = SERIES

    number: int
    kind: SourceKind = Field(sa_column=enum_column(SourceKind))
    origin: str
    identifier: str
    fingerprint: str = Field(max_length=32)
    published: datetime
    fetched_at: datetime
    person_id: str = Field(foreign_key="person.id", max_length=32)
    headline: str = ""
    text: str = ""
    event: str = ""
    message: Message = Field(sa_column=enum_column(Message))
    reality: Reality = Field(sa_column=enum_column(Reality))
    severity: Severity = Field(sa_column=enum_column(Severity))
    public_warning: bool = False
    loud: bool = False
    area: str = ""
    codes: list[str] = Field(sa_column=list_column())
    nationwide: bool = False
    starts: datetime | None = None
    expires: datetime | None = None
    link: str = ""
    sender: str = ""
    refs: list[str] = Field(sa_column=list_column())
    raw: str = ""
    became: list[str] = Field(default_factory=list, sa_column=list_column())


class FeedReading(CaseRecord, table=True):
    """What a person has seen: every item up to the number `until`, but for `exceptions`, where it is the other way."""

    __tablename__ = "feed_reading"
    __table_args__ = (sa.UniqueConstraint("incident_id", "person_id"),)

    person_id: str = Field(foreign_key="person.id", max_length=32)
    until: int = 0
    exceptions: list[int] = Field(default_factory=list, sa_column=list_column())
