"""The unit of work: one transaction that knows who and when, and that journals whatever it changed."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, TypeVar

import sqlalchemy as sa
from sqlalchemy.orm import InstanceState, ORMExecuteState
from sqlmodel import Session

from samledning.errors import Problem
from samledning.i18n import _
from samledning.store import journal, numbers, search
from samledning.store.canonical import Plain, to_plain
from samledning.store.ids import new_id
from samledning.store.record import Record

R = TypeVar("R", bound=Record)
_UNIT = "unit"


class ReadUnit:
    """A short look at the database as it stood at one moment. Rows never leave it: queries return views."""

    def __init__(self, session: Session, now: datetime) -> None:
        self.session = session
        self.now = now

    @property
    def connection(self) -> sa.Connection:
        return self.session.connection()

    def find(self, model: type[R], record_id: str) -> R | None:
        """The row with that id, or None."""
        return self.session.get(model, record_id)

    def get(self, model: type[R], record_id: str) -> R:
        """The row with that id. Raises a `Problem` where there is none."""
        row = self.find(model, record_id)
        if row is None:
            raise Problem(_("Posten finns inte."))
        return row


@dataclass
class _Change:
    """What has happened so far to one record in this transaction."""

    row: Record
    created: bool
    after: dict[str, Plain] = field(default_factory=dict)
    before: dict[str, Plain] = field(default_factory=dict)


class WriteSession(Session):
    """The session of a write unit, which hears of every flush and refuses statements that write past it."""


class WriteUnit(ReadUnit):
    """One change to the database by one person at one time; journalled when it commits, or it never was.

    Services build rows through `make`; the unit refuses statements that write past it, and deletion.
    """

    def __init__(self, session: WriteSession, now: datetime, person_id: str | None, seat: str) -> None:
        super().__init__(session, now)
        session.info[_UNIT] = self
        self.person_id = person_id
        self.seat = seat
        self._changes: dict[tuple[str, str], _Change] = {}
        self._notes: list[journal.Happening] = []
        self._purged: dict[tuple[str, str], bool] = {}

    @property
    def actor_person(self) -> str:
        """The person who does this. Raises a `Problem` where nobody has been named."""
        if self.person_id is None:
            raise Problem(_("Ingen person är vald; ange först vem du är."))
        return self.person_id

    def new_id(self) -> str:
        """A fresh identifier."""
        return new_id(self.now)

    def number(self, incident_id: str, series: str) -> int:
        """The next running number of a series in the incident."""
        return numbers.next_number(self.connection, incident_id, series)

    def make(self, model: type[R], **values: Any) -> R:
        """Build, check and keep a new row of `model`; its id is made here unless given.

        Every row is born here, since tables do not check themselves. Raises pydantic's ValidationError.
        """
        row = model.model_validate({"id": self.new_id(), **values})
        self.session.add(row)
        return row

    def note(self, chain: str, room: str, operation: str, **content: Plain) -> None:
        """Journal something that changed no record, such as a recovery after a crash."""
        self._notes.append(journal.Happening(chain, room, "", "", operation, {"set": content}))

    def purge(self, row: Record, **left: Any) -> None:
        """Leave of a record what `left` says, and nothing in the journal of what it has been.

        For what must never have been written. Raises a `Problem` where the database has been changed past the program.
        """
        from samledning.store import purge  # rare, and it brings all of the checking along

        baseline = purge.older_than_baseline(self.connection, row.id)
        if baseline:
            purge.refuse_unsound(self.connection)
        for name, value in left.items():
            setattr(row, name, value)
        self._purged[str(row.__tablename__), row.id] = baseline

    def finish(self) -> int:
        """Write the journal and the index for all that changed and commit. Returns the newest line's number.

        Raises a `Problem` where records changed and nobody has been named.
        """
        self.session.flush()
        if self._changes:
            _ = self.actor_person
        happenings = [
            _purged(kind, change.row) if (kind, record_id) in self._purged else _happening(kind, change)
            for (kind, record_id), change in self._changes.items()
        ] + self._notes
        connection = self.connection
        newest = 0
        if happenings:
            newest = journal.append(connection, happenings, at=self.now, person_id=self.person_id, seat=self.seat)
            for (kind, record_id), change in self._changes.items():
                if (text := change.row.search_text()) is not None and (kind, record_id) not in self._purged:
                    search.index(connection, change.row.chain(), kind, record_id, text)
            self._forget()
        self.session.commit()
        return newest

    def _forget(self) -> None:
        """Drop what the journal and the index hold of purged records."""
        if not self._purged:
            return
        from samledning.store import purge

        for kind, record_id in self._purged:
            row = self._changes[kind, record_id].row
            purge.drop_contents(self.connection, record_id)
            if (text := row.search_text()) is not None:
                purge.index_what_is_left(self.connection, row.chain(), kind, record_id, text)
        if any(self._purged.values()):
            purge.set_baseline(self.connection, self.now, self.seat)

    def gather(self, session: WriteSession) -> None:
        """Remember what a flush has written; one transaction may have several."""
        if session.deleted:
            raise RuntimeError("records are struck, never deleted")
        for row in session.new:
            self._created(row)
        for row in session.dirty:
            if session.is_modified(row):
                self._changed(row)

    def _created(self, row: Record) -> None:
        values = {name: to_plain(getattr(row, name)) for name in _columns(row)}
        self._changes[str(row.__tablename__), row.id] = _Change(row, created=True, after=values)

    def _changed(self, row: Record) -> None:
        key = (str(row.__tablename__), row.id)
        if key not in self._changes:
            self._changes[key] = _Change(row, created=False, before={"version": row.version - 1})
        change = self._changes[key]
        state: InstanceState[Record] = sa.inspect(row)
        for name in _columns(row):
            history = state.attrs[name].history
            if name == "version" or not history.added:
                continue
            if not change.created and name not in change.before:
                change.before[name] = to_plain(history.deleted[0]) if history.deleted else None
            change.after[name] = to_plain(history.added[0])


def _columns(row: Record) -> list[str]:
    return [column.name for column in row.__table__.columns]  # type: ignore[attr-defined]


def _happening(kind: str, change: _Change) -> journal.Happening:
    row = change.row
    content: dict[str, Plain] = {"set": {**change.after, "version": row.version}}
    if not change.created:
        content["was"] = dict(change.before)
    operation = journal.CREATE if change.created else journal.CHANGE
    return journal.Happening(row.chain(), room_of(type(row)), kind, row.id, operation, content)


def _purged(kind: str, row: Record) -> journal.Happening:
    left = {name: to_plain(getattr(row, name)) for name in _columns(row)}
    return journal.Happening(row.chain(), room_of(type(row)), kind, row.id, journal.PURGE, {"set": left})


def room_of(model: type) -> str:
    """The room that owns a table: the folder its module lies in."""
    return model.__module__.split(".")[1]


def _refuse_writing(state: ORMExecuteState) -> None:
    if not state.is_select:
        raise RuntimeError("a write unit changes rows, it runs no writing statement")


def _gather(session: WriteSession, _context: object) -> None:
    session.info[_UNIT].gather(session)


# For all write sessions at once: to tell each new one is a noticeable part of a short unit.
sa.event.listen(WriteSession, "do_orm_execute", _refuse_writing)
sa.event.listen(WriteSession, "after_flush", _gather)
