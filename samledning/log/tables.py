"""The log's table: one stream of what happened, never edited silently."""

from datetime import datetime
from typing import ClassVar

import sqlalchemy as sa
from sqlmodel import Field

from samledning.log.terms import Kind, Marking
from samledning.store.record import CaseRecord, Strikable, enum_column, list_column


class LogEntry(CaseRecord, Strikable, table=True):
    """What was said or happened. `event_at` is when it was so, `entered_at` when it was kept (both UTC).

    `typed` is the line to the letter, `text` what the reading left of it. `actor_ids` names actors of the
    incident, `unresolved` a name that fitted several. `corrects_id` is the entry that this one puts right, which is
    then struck. `meeting_id`, `item_id` and `speaker_id` (an actor) tell where in which meeting it was said.
    """

    __tablename__ = "log_entry"
    __table_args__ = (
        sa.UniqueConstraint("incident_id", "number"),
        sa.Index("ix_log_entry_sort", "incident_id", "kind", "marking", "struck_at", "number"),
        sa.Index("ix_log_entry_incident_id_event_at", "incident_id", "event_at", "number"),
    )

    SERIES: ClassVar[str] = "L"

    number: int
    kind: Kind = Field(default=Kind.ENTRY, sa_column=enum_column(Kind))
    text: str
    typed: str
    event_at: datetime
    entered_at: datetime
    person_id: str = Field(foreign_key="person.id")
    source: str = ""
    tags: list[str] = Field(sa_column=list_column())
    marking: Marking = Field(default=Marking.PARTICIPANTS, sa_column=enum_column(Marking))
    secrecy_ground: str = ""
    actor_ids: list[str] = Field(sa_column=list_column())
    everyone: bool = False
    unresolved: str = ""
    due_at: datetime | None = None
    forum: str = ""
    answers: str = ""
    corrects_id: str | None = Field(default=None, foreign_key="log_entry.id")
    meeting_id: str | None = Field(default=None, index=True, max_length=32)
    item_id: str | None = Field(default=None, max_length=32)
    speaker_id: str | None = Field(default=None, max_length=32)

    def search_text(self) -> str:
        return f"L{self.number} {self.typed}"
