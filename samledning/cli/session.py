"""What a command stands on: the open database, the person who writes, the incident that is meant."""

import getpass
from collections.abc import Iterator
from contextlib import contextmanager

from samledning.cli.typed import past_time
from samledning.errors import Ambiguous, Problem
from samledning.i18n import _
from samledning.incident.queries import incidents, the_incident
from samledning.incident.views import IncidentView
from samledning.options import Options
from samledning.register.service import find_person
from samledning.register.views import PersonView
from samledning.start import Workspace, open_back_to, open_workspace
from samledning.store.copy import CopyKind, copy_now
from samledning.terminal import warn, whole


@contextmanager
def opened(chosen: Options, *, make: bool = False) -> Iterator[Workspace]:
    """The database that was chosen; a missing one is made only where `make` says so. Raises a `Problem`."""
    if not make and not chosen.database.exists():
        raise Problem(
            _("Databasen {file} finns inte än. Börja med «samledning new NAMN».").format(file=chosen.database)
        )
    workspace = _opened(chosen)
    try:
        yield workspace
    finally:
        workspace.close()


@contextmanager
def reading(chosen: Options) -> Iterator[tuple[Workspace, IncidentView]]:
    """The database and the incident that is meant."""
    with opened(chosen) as workspace:
        yield workspace, incident_meant(workspace, chosen)


@contextmanager
def writing(chosen: Options) -> Iterator[tuple[Workspace, IncidentView]]:
    """The database, held by who writes, and the incident that is meant; the second copy follows at the end."""
    with reading(chosen) as (workspace, case), keeping_copy(workspace):
        take_seat(workspace, chosen.person)
        yield workspace, case


@contextmanager
def registering(chosen: Options) -> Iterator[Workspace]:
    """The database, made where missing, held by who writes in the register; the second copy follows at the end."""
    with opened(chosen, make=True) as workspace, keeping_copy(workspace):
        take_seat(workspace, chosen.person)
        yield workspace


@contextmanager
def keeping_copy(workspace: Workspace) -> Iterator[None]:
    """Bring the second copy up to date afterwards, and say so where it cannot be reached.

    Where something was not saved, that alone is told: that all is saved here would not be true.
    """
    done = False
    try:
        yield
        done = True
    finally:
        folder = workspace.copy_folder()
        if folder:
            state = copy_now(workspace.store.database, folder, workspace.clock.now())
            if state.kind is CopyKind.GONE and done:
                warn(_("Den andra kopian kunde inte skrivas i {folder}; allt är sparat här.").format(folder=folder))


def incident_meant(workspace: Workspace, chosen: Options) -> IncidentView:
    """The incident that was named, or the only open one."""
    with workspace.read() as unit:
        return the_incident(unit, chosen.incident)


def closed_incident_meant(workspace: Workspace, chosen: Options) -> IncidentView:
    """The incident that was named, or the only closed one."""
    if chosen.incident:
        return incident_meant(workspace, chosen)
    with workspace.read() as unit:
        closed = [case for case in incidents(unit) if case.closed_at]
    if not closed:
        raise Problem(_("Ingen händelse är avslutad."))
    if len(closed) > 1:
        raise Ambiguous(_("Flera händelser är avslutade; välj en med --incident:"), tuple(case.name for case in closed))
    return closed[0]


def take_seat(workspace: Workspace, wanted: str) -> None:
    """Let `wanted`, a name or initials, be the one who writes; else who wrote last here, else who is logged in.

    One who is new is registered, which is said. Raises `Ambiguous` where several may be meant.
    """
    if wanted:
        person = _find(workspace, wanted)
        if person is None:
            person = workspace.introduce(wanted)
            say_new(person)
        workspace.become(person)
        return
    person = workspace.last_person() or _find(workspace, _login(), whole=True)
    if person is None:
        person = workspace.introduce(_login())
        warn(
            _("Du skriver som {name} ({initials}), namnet du är inloggad med. Ange --as NAMN för att byta.").format(
                name=person.name, initials=person.initials
            )
        )
    workspace.become(person)


def viewer(workspace: Workspace, chosen: Options) -> PersonView | None:
    """Who looks, without taking the seat: who was named, else who wrote last here; None where that is nobody."""
    return _find(workspace, chosen.person) if chosen.person else workspace.last_person()


def say_new(person: PersonView) -> None:
    """Say that someone nobody knew has been registered, so that a slip of the pen is noticed."""
    warn(_("Ny person: {name} ({initials}).").format(name=person.name, initials=person.initials))


def _opened(chosen: Options) -> Workspace:
    if chosen.back_to:
        return open_back_to(chosen.database, past_time(chosen.back_to, chosen.clock.now()))
    return open_workspace(chosen.database, chosen.clock, stays=False, tell=_say_waiting)


def _say_waiting(waits: bool) -> None:
    if waits:
        warn(_("Databasen är upptagen av ett annat program. Väntar …"))


def _find(workspace: Workspace, wanted: str, *, whole: bool = False) -> PersonView | None:
    with workspace.read() as unit:
        return find_person(unit, wanted, whole=whole)


def _login() -> str:
    try:
        return whole(getpass.getuser()).strip() or _("okänd")
    except (OSError, KeyError, ImportError):
        return _("okänd")
