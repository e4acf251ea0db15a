"""The one place that wires store, clock and person into a `Workspace`. Imports every room's tables."""

import secrets
import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import samledning.actor.tables
import samledning.agreement.tables
import samledning.checklist.tables
import samledning.evaluation.tables
import samledning.incident.tables
import samledning.log.tables
import samledning.meeting.tables
import samledning.monitoring.tables
import samledning.register.tables
import samledning.release.tables
import samledning.review.tables
import samledning.situation.tables  # noqa: F401
from samledning.clock import Clock, StoppedClock, SystemClock, date_hhmm
from samledning.errors import Busy, CannotWrite, Problem
from samledning.i18n import _
from samledning.monitoring.polling import Poller
from samledning.register import service as register
from samledning.register.views import PersonView
from samledning.store.clean import clean
from samledning.store.copy import CopyState, SecondCopy
from samledning.store.ids import new_id
from samledning.store.record import REGISTER_CHAIN
from samledning.store.seats import Seats
from samledning.store.store import Store, open_store
from samledning.store.unit import ReadUnit, WriteUnit
from samledning.store.waiting import Tell, silently
from samledning.store.watch import Changed, Watch

PERSON = "person"
COPY_FOLDER = "copy_folder"
BACKUPS = "backups"
"""The folder beside the database for copies that someone asks for without saying where."""


class Workspace:
    """An open database with the seat that works on it. Everything that reads or writes goes through here.

    `seats` is None where nothing can be written beside the database. `recovered` tells since when each seat had run
    that was found to have ended without leaving.
    """

    def __init__(
        self, store: Store, clock: Clock, seat: str, seats: Seats | None, beside: TemporaryDirectory[str] | None = None
    ) -> None:
        """`beside` is a folder that lasts as long as the workspace."""
        self.store = store
        self.clock = clock
        self.seat = seat
        self.seats = seats
        self.person_id: str | None = None
        self.recovered: tuple[datetime, ...] = ()
        self._recovery_noted = False
        self._watch: Watch | None = None
        self._copy: SecondCopy | None = None
        self._choosing = threading.RLock()
        self._beside = beside
        self.poller = Poller(self)
        """Asks the outside sources that are on, when it is told to."""

    @contextmanager
    def read(self) -> Iterator[ReadUnit]:
        """The case as it stands at one moment."""
        with self.store.read(self.clock.now()) as unit:
            yield unit

    @contextmanager
    def write(self, *, as_person: str | None = None) -> Iterator[WriteUnit]:
        """One change by the person of this seat; journalled and committed at the end of the block."""
        with self.store.write(self.clock.now(), as_person or self.person_id, self.seat) as unit:
            if self.recovered and not self._recovery_noted:
                unit.note(REGISTER_CHAIN, "store", "recovered", seats=len(self.recovered))
            yield unit
        self._recovery_noted = True
        if self._watch:
            self._watch.kick()
        if copy := self._copy:
            copy.kick()

    @property
    def refuses_lines(self) -> str:
        """Why a line cannot be kept here, not even until it can be written; empty where it can."""
        return self.store.refuses if self.seats is None else ""

    def watch(self, tell: Callable[[Changed], None]) -> None:
        """Have `tell` called, in a thread, after every commit by any process until `close`."""
        if self.store.immutable:
            return
        self._watch = Watch(self.store.database, tell)
        self._watch.start()

    def introduce(self, name: str, initials: str = "") -> PersonView:
        """Register a new person, by that person, who then holds the seat."""
        person_id = new_id(self.clock.now())
        with self.write(as_person=person_id) as unit:
            person = register.add_person(unit, name, initials, person_id=person_id)
        self._take_seat(person.id)
        return person

    def become(self, person: PersonView) -> None:
        """Let a registered person hold the seat from now on; journalled where another held it."""
        if self.person_id and self.person_id != person.id:
            with self.write(as_person=person.id) as unit:
                register.change_person(unit, person.id)
        self._take_seat(person.id)

    def last_person(self) -> PersonView | None:
        """Who held a seat here last, on this machine; None before anyone has been named."""
        known = self.seats.setting(PERSON) if self.seats else ""
        with self.read() as unit:
            from samledning.register.queries import persons

            return next((person for person in persons(unit) if person.id == known), None)

    def copy_folder(self) -> Path | None:
        """The folder chosen for the second copy, None while it is off."""
        chosen = self.seats.setting(COPY_FOLDER) if self.seats else ""
        return Path(chosen) if chosen else None

    def choose_copy_folder(self, folder: Path | None) -> None:
        """Keep the second copy in `folder` from now on, or turn it off."""
        if self.seats:
            self.seats.choose(COPY_FOLDER, str(folder.absolute()) if folder else "")
        with self._choosing:
            self.stop_copy()
            self.start_copy()

    def follow_copy_folder(self) -> None:
        """Keep the second copy where it is to be now: another screen or a command may have chosen. May wait for disks.

        Raises a `Problem` where the choice cannot be read just now.
        """
        if self.store.refuses:
            return
        with self._choosing:
            if self.copy_folder() != (self._copy.folder if self._copy else None):
                self.stop_copy()
                self.start_copy()

    def start_copy(self) -> None:
        """Begin to keep the second copy, where a folder has been chosen; for seats that stay a while."""
        with self._choosing:
            if folder := self.copy_folder():
                self._copy = SecondCopy(self.store.database, self.seat, folder, self.clock)
                self._copy.start()

    def stop_copy(self) -> None:
        with self._choosing:
            if self._copy:
                self._copy.stop()
                self._copy = None

    def copy_state(self) -> CopyState | None:
        """How the second copy stands; None while it is off."""
        copy = self._copy
        return copy.state if copy else None

    def clean(self) -> bool:
        """Rewrite the files so that nothing of what was purged is left in them; may take long.

        False where that could not be done just now; then traces may be left.
        """
        try:
            clean(self.store.database, self.store.tell)
            if self.seats:
                self.seats.clean()
        except Problem:
            return False
        return True

    def copies(self) -> tuple[Path, ...]:
        """The folders known to hold copies of this database, which have in them what it held then."""
        database = self.store.database.absolute()
        beside = any(database.parent.glob(f"{database.stem}.*.before-*.sqlite")) or any(
            database.parent.glob(f"{database.name}.*.aside")
        )
        backups = database.parent / BACKUPS
        folders = [self.copy_folder(), backups if any(backups.glob("*.sqlite")) else None]
        return tuple(folder for folder in (*folders, database.parent if beside else None) if folder)

    def close(self) -> None:
        """Leave the seat and let go of every file."""
        self.poller.close()
        if self._watch:
            self._watch.stop()
        self.stop_copy()
        if self.seats:
            self.seats.leave()
        self.store.close()
        if self._beside:
            self._beside.cleanup()

    def _take_seat(self, person_id: str) -> None:
        self.person_id = person_id
        if self.seats:
            self.seats.choose(PERSON, person_id)
        self._fill_register()

    def _fill_register(self) -> None:
        """Put in the organisations that the program comes with, once; someone has to be there who does it."""
        if self.store.refuses:
            return
        with self.read() as unit:
            from samledning.register.queries import has_seeds

            if has_seeds(unit):
                return
        with self.write() as unit:
            register.fill_register(unit)


def open_workspace(
    database: Path, clock: Clock | None = None, *, stays: bool = True, tell: Tell = silently
) -> Workspace:
    """Open `database` for one seat, made or migrated first where needed.

    `stays` is true for a screen: it takes a seat, so that drafts and crashes are noticed; a command comes and goes.
    `tell` hears, now and later, when another process is being waited for.
    Raises a `Problem` with the reason in words.
    """
    clock = clock or SystemClock()
    seat = secrets.token_hex(4)
    store = open_store(database, clock.now(), seat, tell=tell)
    workspace = Workspace(store, clock, seat, _open_seats(database, seat))
    if stays and workspace.seats:
        workspace.recovered = workspace.seats.enter(clock.now(), None)
        if workspace.recovered and not store.refuses:
            with suppress(Busy), workspace.write():  # the recovery is noted, now or with what is written first
                pass
    return workspace


def open_back_to(database: Path, moment: datetime) -> Workspace:
    """`database` as it stood at `moment` (UTC), where it is still that time and nothing can be changed.

    It is a copy in a folder of its own beside the database, gone when the workspace is closed. Raises a `Problem`.
    """
    from samledning.store.earlier import earlier

    try:
        folder = TemporaryDirectory(prefix=f".{database.name}.", dir=database.parent, ignore_cleanup_errors=True)
    except OSError as error:
        reason = error.strerror or str(error)
        sentence = _("Mappen {folder} kan inte skrivas: {reason}.")
        raise CannotWrite(sentence.format(folder=database.parent, reason=reason)) from error
    try:
        copy = earlier(database, moment, Path(folder.name))
    except BaseException:
        folder.cleanup()
        raise
    sentence = _("Så var det {time}. Det går att läsa, men inte att ändra.").format(time=date_hhmm(moment))
    store = Store(copy, refuses=sentence, immutable=True)
    return Workspace(store, StoppedClock(moment), secrets.token_hex(4), None, folder)


def _open_seats(database: Path, seat: str) -> Seats | None:
    """The seats file; None in a folder that cannot be written, where there is nothing to save either."""
    try:
        return Seats(database, seat)
    except (sqlite3.Error, Problem):
        return None
