"""What the database costs without a screen: a durable line of the log, a search; each in turn with its reference."""

import sqlite3
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import registry
from sqlmodel import Field, Session, SQLModel

from samledning.actor.queries import actors, known_actors
from samledning.checklist.definitions import read_library
from samledning.intake import service as intake
from samledning.log import service as log
from samledning.log.grammar import NO_NAMES, index, read
from samledning.log.queries import page
from samledning.meeting import service as meeting
from samledning.meeting.forms import read_forms
from samledning.overview.queries import overview as at_a_glance
from samledning.paths import checklist_folders
from samledning.situation import queries
from samledning.situation import service as reports
from samledning.situation.terms import Answers
from samledning.start import Workspace
from samledning.store import search
from samledning.store.engine import make_engine
from samledning.store.ids import new_id

REPORTED = "Polisen: strömmen är borta i hela Adolfsberg sedan en timme, reservkraft på väg #vatten"
TYPED = "13.40 strömmen är borta i hela Adolfsberg sedan en timme, reservkraft på väg #vatten"
IN_A_ROW = 10  # of one kind before the other has its turn: another connection's write empties SQLite's page cache
WORDS = ("vatten", "ordning", "tankbilar Örebro", "reservkraft Motala")
HITS = 50

_RAW = (
    "SELECT rowid, snippet(search_text, 0, '\x02', '\x03', '…', 14) FROM search_text WHERE search_text MATCH ? "
    "ORDER BY rowid DESC LIMIT ?"
)
_RAW_IDS = "SELECT rowid FROM search_text WHERE search_text MATCH ? ORDER BY rowid DESC LIMIT ?"


class _Apart(SQLModel, registry=registry()):
    """Keeps the table below out of the program's own metadata."""


class BenchRow(_Apart, table=True):
    """A plain row of a line's width, with neither journal nor index."""

    __tablename__ = "bench_row"

    id: str = Field(primary_key=True)
    number: int
    kind: str
    text: str
    typed: str
    event_at: datetime
    entered_at: datetime
    person_id: str


def line_of_log(workspace: Workspace, incident_id: str) -> Callable[[], None]:
    """What is measured: from the call of the service until the line is committed."""

    reading = read(TYPED, now=workspace.clock.now(), names=NO_NAMES, places=())

    def add() -> None:
        with workspace.write() as unit:
            log.add(unit, incident_id, reading)

    return add


def report_of_log(workspace: Workspace, incident_id: str) -> Callable[[], None]:
    """What is measured: a line that is a report, from the call of the service until both are committed."""
    with workspace.read() as unit:
        names = index(known_actors(unit, incident_id))
    reading = read(REPORTED, now=workspace.clock.now(), names=names, places=())

    def add() -> None:
        with workspace.write() as unit:
            intake.keep(unit, incident_id, reading)

    return add


def board(workspace: Workspace, incident_id: str) -> Callable[[], None]:
    """What is measured: reading the board, a row for each of the actors, all of whom have reported by then."""
    with workspace.write() as unit:
        for each in actors(unit, incident_id):
            reports.add(unit, each.id, Answers(situation=TYPED))

    def read_board() -> None:
        with workspace.read() as unit:
            queries.board(unit, incident_id)

    return read_board


def overview(workspace: Workspace, incident_id: str, meetings: int) -> Callable[[], None]:
    """What is measured: reading the overview of a case that has planned and cancelled so many meetings."""
    folders = checklist_folders()
    library, form = read_library(folders), read_forms(folders).forms[0]
    for _number in range(meetings):
        with workspace.write() as unit:
            meeting_id = meeting.create(
                unit, incident_id, form, starts_at=unit.now + timedelta(hours=1), library=library
            )
            meeting.cancel(unit, meeting_id, "mätning")

    def read_overview() -> None:
        with workspace.read() as unit:
            at_a_glance(unit, incident_id, library)

    return read_overview


def page_of_log(workspace: Workspace, incident_id: str) -> Callable[[], None]:
    """The reference of reading: a page of the log."""

    def read_page() -> None:
        with workspace.read() as unit:
            page(unit, incident_id)

    return read_page


def plain_row(engine: sa.Engine) -> Callable[[], None]:
    """The reference: one SQLModel row, committed the same way by the same kind of engine."""
    BenchRow.metadata.tables["bench_row"].create(engine, checkfirst=True)

    def add() -> None:
        with Session(engine, expire_on_commit=False) as session:
            session.add(BenchRow(**_values()))
            session.commit()

    return add


def raw_row(connection: sqlite3.Connection) -> Callable[[], None]:
    """The same row without any library."""
    columns = tuple(_values())
    statement = f"INSERT INTO bench_row ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})"

    def add() -> None:
        values = [value.isoformat() if isinstance(value, datetime) else value for value in _values().values()]
        connection.execute("BEGIN IMMEDIATE")
        connection.execute(statement, values)
        connection.execute("COMMIT")

    return add


def writing(workspace: Workspace, incident_id: str, rounds: int) -> tuple[float, float, float]:
    """Milliseconds for a durable line, for one SQLModel row and for one row by hand, all in the same file."""
    database = workspace.store.database
    engine = make_engine(database, writes=True)
    try:
        with closing(sqlite3.connect(database, isolation_level=None, timeout=5)) as connection:
            connection.execute("PRAGMA synchronous=FULL")
            row = plain_row(engine)
            line, plain, raw = in_turn([line_of_log(workspace, incident_id), row, raw_row(connection)], rounds)
    finally:
        engine.dispose()
    return line, plain, raw


def in_turn(acts: Sequence[Callable[[], object]], rounds: int, in_a_row: int = IN_A_ROW) -> list[float]:
    """The median milliseconds of each act, done in turn, `in_a_row` at a time; the first round is not counted."""
    taken: list[list[float]] = [[] for _act in acts]
    for number in range(rounds + 1):
        for act, times in zip(acts, taken, strict=True):
            for _again in range(in_a_row):
                began = time.perf_counter()
                act()
                if number:
                    times.append((time.perf_counter() - began) * 1000)
    return [median(times) for times in taken]


def searching(workspace: Workspace, incident_id: str, rounds: int) -> tuple[float, float, float]:
    """Milliseconds for a search as the screen does it, for the raw query it ends in, and for that without snippets.

    Each is the sum over `WORDS`, `HITS` at most of each.
    """
    with closing(sqlite3.connect(workspace.store.database)) as connection, workspace.read() as unit:
        ours = unit.connection
        sums = [0.0, 0.0, 0.0]
        for words in WORDS:
            query = search.query_for(ours, words)
            asked = in_turn(
                [
                    lambda: search.search(ours, words, chain=incident_id, most=HITS),  # noqa: B023
                    lambda: connection.execute(_RAW, (query, HITS)).fetchall(),  # noqa: B023
                    lambda: connection.execute(_RAW_IDS, (query, HITS)).fetchall(),  # noqa: B023
                ],
                rounds,
                in_a_row=3,
            )
            sums = [total + more for total, more in zip(sums, asked, strict=True)]
        return sums[0], sums[1], sums[2]


def size_of(database: Path) -> float:
    """Megabytes of the database file."""
    return database.stat().st_size / (1 << 20)


def _values() -> dict[str, Any]:
    now = datetime.now(UTC)
    return {
        "id": new_id(now),
        "number": 1,
        "kind": "entry",
        "text": TYPED,
        "typed": TYPED,
        "event_at": now,
        "entered_at": now,
        "person_id": "0" * 32,
    }
