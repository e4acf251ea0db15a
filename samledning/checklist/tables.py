"""The checklists' tables: runs of lists, what was marked in them, and what was set or added in mid-case."""

from datetime import datetime

import sqlalchemy as sa
from sqlmodel import Field

from samledning.checklist.terms import ItemState, ListKind
from samledning.store.record import CaseRecord, enum_column, list_column


class ChecklistRun(CaseRecord, table=True):
    """A list in use. `number` counts the runs of its list in the incident; times are UTC.

    `title`, `kind` and `list_version` are the list's as the run started. `starts_at` is what due times count from: the
    start of the run, for a meeting list the start of the meeting (None while that is unknown). `item_order` holds
    the ids of the items in an order of the user's own, empty for the list's.
    """

    __tablename__ = "checklist_run"
    __table_args__ = (sa.UniqueConstraint("incident_id", "list_id", "number"),)

    list_id: str = Field(max_length=20)
    list_version: str = Field(max_length=64)
    kind: ListKind = Field(sa_column=enum_column(ListKind))
    title: str = Field(min_length=1)
    number: int
    meeting: str = ""
    started_at: datetime
    starts_at: datetime | None = None
    item_order: list[str] = Field(sa_column=list_column())
    closed_at: datetime | None = None
    close_override_reason: str = ""

    def search_text(self) -> str:
        return f"{self.title} {self.meeting}"


class ChecklistMark(CaseRecord, table=True):
    """What someone said of an item at a time (UTC); never changed, the one with the highest `number` holds."""

    __tablename__ = "checklist_mark"
    __table_args__ = (sa.UniqueConstraint("run_id", "number"),)

    run_id: str = Field(foreign_key="checklist_run.id", max_length=32)
    number: int
    item_id: str = Field(max_length=20)
    state: ItemState = Field(sa_column=enum_column(ItemState))
    reason: str = ""
    note: str = ""
    deferred_until: datetime | None = None
    at: datetime
    person_id: str = Field(foreign_key="person.id", max_length=32)

    def search_text(self) -> str | None:
        return f"{self.item_id} {self.reason} {self.note}" if self.reason or self.note else None


class ChecklistSetting(CaseRecord, table=True):
    """What a run has changed for an item: the role that does it (empty for the list's own) and when it is due (UTC)."""

    __tablename__ = "checklist_setting"
    __table_args__ = (sa.UniqueConstraint("run_id", "item_id"),)

    run_id: str = Field(foreign_key="checklist_run.id", max_length=32)
    item_id: str = Field(max_length=20)
    role: str = Field(default="", max_length=40)
    due_at: datetime | None = None


class OwnItem(CaseRecord, table=True):
    """An item added in mid-case, such as `IN-E1`; without a `run_id` it stands in every run of the list."""

    __tablename__ = "checklist_own_item"
    __table_args__ = (sa.UniqueConstraint("incident_id", "item_id"),)

    list_id: str = Field(max_length=20)
    run_id: str | None = Field(default=None, foreign_key="checklist_run.id", max_length=32)
    number: int
    item_id: str = Field(max_length=20)
    ask: str = Field(min_length=1)
    why: str = ""
    added_at: datetime
    person_id: str = Field(foreign_key="person.id", max_length=32)

    def search_text(self) -> str:
        return f"{self.item_id} {self.ask} {self.why}"
