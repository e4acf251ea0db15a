"""The tables of what was locked and sent."""

from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlmodel import Field

from samledning.store.record import CaseRecord, Strikable, list_column


class LockedVersion(CaseRecord, table=True):
    """A version of a record that was finalised at a time (UTC), with all of it kept as it stood; never changed but for
    its registry number.

    `kind` and `record_id` name the record, `label` and `number` the version to people. `content` is plain values,
    `digest` that of its canonical form. `registry_number` is the diarienummer, empty until it has one.
    """

    __tablename__ = "locked_version"
    __table_args__ = (sa.UniqueConstraint("kind", "record_id"),)

    kind: str = Field(min_length=1, max_length=40)
    record_id: str = Field(max_length=32)
    label: str = Field(min_length=1, max_length=40)
    number: int = Field(ge=1)
    digest: str = Field(max_length=64)
    content: dict[str, Any] = Field(sa_column=list_column())
    finalised_at: datetime
    person_id: str = Field(foreign_key="person.id", max_length=32)
    registry_number: str = Field(default="", max_length=100)

    def search_text(self) -> str:
        return f"{self.label} {self.registry_number}".rstrip()


class Dispatch(CaseRecord, Strikable, table=True):
    """A locked version was sent: to whom, how, when (UTC); struck where it was noted wrongly."""

    __tablename__ = "dispatch"

    version_id: str = Field(foreign_key="locked_version.id", index=True, max_length=32)
    recipient: str = Field(min_length=1, max_length=400)
    channel: str = Field(default="", max_length=200)
    at: datetime
    person_id: str = Field(foreign_key="person.id", max_length=32)
    note: str = ""

    def search_text(self) -> str:
        return " ".join(filter(None, (self.recipient, self.channel, self.note)))
