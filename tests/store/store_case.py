"""A small case in a database of its own, for the tests of how things are kept."""

import importlib
import shutil
from contextlib import AbstractContextManager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import samledning
from samledning.store.ids import new_id
from samledning.store.record import table_of
from samledning.store.snapshot import case_digest
from samledning.store.store import Store, open_store
from samledning.store.unit import WriteUnit
from samledning.store.verify import Report, verify

for _tables in sorted(Path(samledning.__file__).parent.glob("*/tables.py")):
    importlib.import_module(f"samledning.{_tables.parent.name}.tables")

from samledning.actor.tables import Actor, CallTry, Dependency  # noqa: E402
from samledning.actor.terms import CallOutcome  # noqa: E402
from samledning.agreement.tables import Action, Agreement, StanceNote, TargetPicture  # noqa: E402
from samledning.agreement.terms import Stance  # noqa: E402
from samledning.evaluation.tables import AfterNote, Lesson, QuickEvaluation  # noqa: E402
from samledning.evaluation.terms import AfterKind  # noqa: E402
from samledning.incident.tables import Incident, Moment, Staffing  # noqa: E402
from samledning.incident.terms import Role  # noqa: E402
from samledning.log.tables import LogEntry  # noqa: E402
from samledning.meeting.tables import (  # noqa: E402
    AgendaItem,
    Invitee,
    Meeting,
    MeetingEvent,
    MeetingSeries,
    Minutes,
    MinutesEdit,
    ParkedIssue,
)
from samledning.meeting.terms import Channel, Happened, ItemKind, Rhythm  # noqa: E402
from samledning.monitoring.tables import FeedItem, FeedReading, FeedSource  # noqa: E402
from samledning.monitoring.terms import Message, Reality, Severity, SourceKind  # noqa: E402
from samledning.register.tables import Contact, ContactWay, Forum, Organisation, Person  # noqa: E402
from samledning.register.terms import ContactKind, OrganisationKind  # noqa: E402
from samledning.release.tables import Dispatch, LockedVersion  # noqa: E402
from samledning.situation.tables import (  # noqa: E402
    Picture,
    PictureLine,
    ReportClock,
    ReportStep,
    Request,
    RequestAnswer,
    SituationReport,
)
from samledning.situation.terms import Handling, Heading  # noqa: E402

START = datetime(2026, 11, 22, 12, 0, 0, 123456, tzinfo=UTC)
SEAT = "seat-1"
IMPACT = {"function": "water", "level": "red", "words": "tankbilar körs ut"}
FILLED = (
    *("person", "organisation", "incident", "actor", "staffing", "moment", "log_entry"),
    *("contact", "contact_way", "forum", "call_try", "dependency"),
    *("situation_report", "report_step", "report_clock", "request", "request_answer"),
    *("picture", "picture_line", "locked_version", "dispatch"),
    *("target_picture", "agreement", "stance", "action"),
    *("feed_source", "feed_item", "feed_reading"),
    *("meeting_event", "quick_evaluation"),
)


class HandClock:
    """A clock that goes when it is told to."""

    def __init__(self, now: datetime = START) -> None:
        self.time = now

    def now(self) -> datetime:
        return self.time

    def forward(self, **by: float) -> None:
        self.time += timedelta(**by)


class Case:
    """An open database with one person and one incident in it."""

    def __init__(self, database: Path, like: "Case | None" = None) -> None:
        """A new case, or one that goes on from the closed case `like` in a file of its own."""
        self.clock = HandClock()
        self.person: str
        self.incident: str
        if like is not None:
            shutil.copy(like.database, database)
        self.store: Store = open_store(database, self.clock.now(), SEAT)
        if like is not None:
            self.person, self.incident = like.person, like.incident
            return
        self.person = new_id(self.clock.now())
        with self.write() as unit:
            unit.make(Person, id=self.person, name="Anna Berg", initials="AB")
        with self.write() as unit:
            self.incident = unit.make(
                Incident, name="Storm över länet", places=["1880"], opened_at=unit.now, leader_id=self.person
            ).id

    @property
    def database(self) -> Path:
        return self.store.database

    def write(self) -> AbstractContextManager[WriteUnit]:
        """A unit of work by the person of the case."""
        return self.store.write(self.clock.now(), self.person, SEAT)

    def log(self, text: str) -> str:
        """One log entry; returns its id."""
        self.clock.forward(seconds=7)
        with self.write() as unit:
            return self.entry(unit, text).id

    def entry(self, unit: WriteUnit, text: str) -> LogEntry:
        number = unit.number(self.incident, LogEntry.SERIES)
        return unit.make(
            LogEntry,
            incident_id=self.incident,
            number=number,
            text=text,
            typed=text,
            event_at=unit.now,
            entered_at=unit.now,
            person_id=self.person,
            tags=["vatten"],
            actor_ids=[],
        )

    def fill(self) -> None:
        """A row or more in many tables, some of them changed after they were made."""
        with self.write() as unit:
            kommun = unit.make(
                Organisation, name="Örebro kommun", kind=OrganisationKind.KOMMUN, aliases=[], places=["1880"]
            )
            unit.session.flush()
            actor = unit.make(Actor, incident_id=self.incident, organisation_id=kommun.id)
            unit.make(Staffing, incident_id=self.incident, role=Role.LEADER, person_id=self.person, since=unit.now)
            unit.make(Moment, incident_id=self.incident, key="share", position=1, name="Dela information", scope=[])
        first = self.log("strömmen borta i Adolfsberg")
        for text in ("regionen: två vårdcentraler på reservkraft", "bron avstängd", '‘citat’ och "citat" 🌩'):
            self.log(text)
        with self.write() as unit:
            entry = unit.get(LogEntry, first)
            entry.struck_at, entry.struck_by, entry.struck_reason = unit.now, self.person, "fel ort"
        with self.write() as unit:
            unit.get(Incident, self.incident).mandate = "enligt avtal"
        with self.write() as unit:
            self._fill_analysis(unit, kommun.id, actor.id)
        with self.write() as unit:
            self._fill_situation(unit, actor.id)
            self._fill_agreement(unit, actor.id)
            self._fill_monitoring(unit)
        with self.write() as unit:
            meeting = self._fill_meeting(unit, actor.id)
        with self.write() as unit:
            self._fill_afterwards(unit, meeting)

    def _fill_analysis(self, unit: WriteUnit, organisation: str, actor: str) -> None:
        contact = unit.make(Contact, organisation_id=organisation, name="Bo Ek", role="säkerhetschef")
        unit.session.flush()
        way = {"organisation_id": organisation, "contact_id": contact.id, "value": "019-21 10 00", "position": 1}
        unit.make(ContactWay, kind=ContactKind.TIB, **way)
        unit.make(Forum, name="Krisrådet", members=[organisation])
        case = {"incident_id": self.incident, "actor_id": actor}
        unit.make(CallTry, outcome=CallOutcome.REACHED, at=unit.now, person_id=self.person, **case)
        unit.make(Dependency, what="ström till vattenverket", changed_at=unit.now, **case)

    def _fill_situation(self, unit: WriteUnit, actor: str) -> None:
        case = {"incident_id": self.incident, "person_id": self.person}
        now = {"as_of": unit.now, "received_at": unit.now, "entered_at": unit.now}
        report = unit.make(
            SituationReport,
            number=unit.number(self.incident, SituationReport.SERIES),
            actor_id=actor,
            situation="pumpstation stilla",
            impacts=[IMPACT],
            **case,
            **now,
        )
        request = unit.make(
            Request,
            number=unit.number(self.incident, Request.SERIES),
            text="hur länge räcker dieseln",
            asked_at=unit.now,
            actor_ids=[actor],
            state_at=unit.now,
            state_by=self.person,
            **case,
        )
        picture = unit.make(Picture, number=unit.number(self.incident, Picture.SERIES), begun_at=unit.now, **case)
        unit.session.flush()
        unit.make(ReportStep, report_id=report.id, at=unit.now, handling=Handling.HANDLED, **case)
        unit.make(ReportClock, actor_id=actor, minutes=30, set_at=unit.now, **case)
        unit.make(RequestAnswer, request_id=request.id, actor_id=actor, at=unit.now, text="åtta timmar", **case)
        unit.make(
            PictureLine,
            incident_id=self.incident,
            picture_id=picture.id,
            line_key=unit.new_id(),
            heading=Heading.EVENT,
            position=1,
            text="en pumpstation står stilla",
            as_of=unit.now,
            changed_at=unit.now,
        )
        locked = {"kind": "picture", "record_id": picture.id, "label": "LB1", "number": 1, "digest": "0" * 64}
        version = unit.make(LockedVersion, content={"lines": []}, finalised_at=unit.now, **locked, **case)
        unit.session.flush()
        unit.make(Dispatch, version_id=version.id, recipient="Länsstyrelsen", at=unit.now, **case)

    def _fill_agreement(self, unit: WriteUnit, actor: str) -> None:
        case = {"incident_id": self.incident, "person_id": self.person}
        made = {**case, "made_at": unit.now, "actor_ids": [actor]}

        def number(series: str) -> int:
            return unit.number(self.incident, series)

        words = {"wanted": "vatten till alla", "protected": ["liv och hälsa"], "dependency_ids": []}
        target = unit.make(TargetPicture, number=number(TargetPicture.SERIES), **words, **made)
        unit.session.flush()
        words = {"wording": "sjukhuset får vatten först", "target_id": target.id}
        agreement = unit.make(Agreement, number=number(Agreement.SERIES), **words, **made)
        unit.session.flush()
        unit.make(
            StanceNote, actor_id=actor, agreement_id=agreement.id, stance=Stance.AGREES, at=unit.now, position=1, **case
        )
        times = {"status_at": unit.now, "made_at": unit.now, "changed_at": unit.now}
        plan = {"text": "boka tankbilar", "owner_actor_id": actor, "supporting_ids": []}
        unit.make(Action, number=number(Action.SERIES), agreement_id=agreement.id, **plan, **times, **case)

    def _fill_monitoring(self, unit: WriteUnit) -> None:
        case = {"incident_id": self.incident, "person_id": self.person}
        unit.make(FeedSource, kind=SourceKind.VMA, contact="tib@example.se", changed_at=unit.now, **case)
        unit.make(
            FeedItem,
            number=unit.number(self.incident, FeedItem.SERIES),
            kind=SourceKind.VMA,
            origin="vma",
            identifier="SRCAP1",
            fingerprint="0" * 32,
            published=unit.now,
            fetched_at=unit.now,
            headline="brand med rök",
            message=Message.ALERT,
            reality=Reality.EXERCISE,
            severity=Severity.SEVERE,
            codes=["1880"],
            refs=[],
            raw='{"identifier": "SRCAP1"}',
            became=["L1"],
            **case,
        )
        unit.make(FeedReading, until=1, exceptions=[1], **case)

    def _fill_meeting(self, unit: WriteUnit, actor: str) -> str:
        case = {"incident_id": self.incident, "person_id": self.person}

        def number(series: str) -> int:
            return unit.number(self.incident, series)

        rhythm = {"rhythm": Rhythm.AT, "times": ["08.00", "16.00"], "anchor_at": unit.now}
        series = unit.make(MeetingSeries, title="Lägesmöte", form="phone_short", made_at=unit.now, **rhythm, **case)
        unit.session.flush()
        meeting = unit.make(
            Meeting,
            number=number(Meeting.SERIES),
            title="Lägesmöte",
            channel=Channel.PHONE,
            starts_at=unit.now,
            minutes=15,
            moments=[],
            series_id=series.id,
            made_at=unit.now,
            started_at=unit.now,
            **case,
        )
        unit.session.flush()
        of_meeting = {"incident_id": self.incident, "meeting_id": meeting.id}
        item = unit.make(AgendaItem, position=1, kind=ItemKind.ROUND, title="Läget", minutes=7, **of_meeting)
        unit.make(Invitee, actor_id=actor, position=1, **of_meeting)
        unit.session.flush()
        happened = {"kind": Happened.FLOOR, "at": unit.now, "item_id": item.id, "actor_id": actor}
        unit.make(MeetingEvent, number=1, person_id=self.person, **happened, **of_meeting)
        parked = {"text": "skolskjutsar", "actor_ids": [actor], "made_at": unit.now, "meeting_id": meeting.id}
        unit.make(ParkedIssue, number=number(ParkedIssue.SERIES), **parked, **case)
        return meeting.id

    def _fill_afterwards(self, unit: WriteUnit, meeting: str) -> None:
        case = {"incident_id": self.incident, "meeting_id": meeting, "person_id": self.person}
        minutes = unit.make(Minutes, number=1, made_at=unit.now, **case)
        unit.session.flush()
        edit = {"incident_id": self.incident, "minutes_id": minutes.id, "person_id": self.person}
        unit.make(MinutesEdit, key="head.purpose", text="samma bild av läget", at=unit.now, **edit)
        unit.make(QuickEvaluation, by="Anna Berg", scores={"technology": 2}, at=unit.now, **case)
        unit.make(AfterNote, kind=AfterKind.CONCLUSION, text="ingen konflikt", at=unit.now, **case)
        learnt = {"text": "prova reservnumret", "made_at": unit.now}
        unit.make(Lesson, number=unit.number(self.incident, Lesson.SERIES), **learnt, **case)

    def digest(self) -> str:
        return digest_of_case(self.store, self.incident)

    def verify(self, *, head: str = "", against: Path | None = None) -> Report:
        with self.store.read(self.clock.now()) as unit:
            return verify(unit.connection, head=head, against=against)

    def close(self) -> None:
        self.store.close()


def digest_of_case(store: Store, incident: str) -> str:
    with store.read(START) as unit:
        return case_digest(unit.connection, incident)


def verify_file(database: Path, *, head: str = "", against: Path | None = None) -> Report:
    store = Store(database)
    try:
        with store.read(START) as unit:
            return verify(unit.connection, head=head, against=against)
    finally:
        store.close()


def columns() -> list[tuple[str, str]]:
    """Every column of the tables in `FILLED`: of each sort of column there is at least one."""
    return [(table, column.name) for table in FILLED for column in table_of(table).columns]
