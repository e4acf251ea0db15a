"""A case of any length to measure on: written through the store in big units, so that `verify` finds nothing wrong."""

import random
import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

from samledning.actor import service as actor
from samledning.actor.queries import known_actors
from samledning.actor.terms import Reason
from samledning.incident import service as incident
from samledning.incident.moments import read_moments
from samledning.incident.terms import Role
from samledning.intake import service as intake
from samledning.log import service as log
from samledning.log.grammar import NameIndex, index, read
from samledning.log.terms import Kind
from samledning.paths import checklist_folders, seats_file
from samledning.start import Workspace, open_workspace
from samledning.store.canonical import sha256
from samledning.store.record import journalled_tables

ROWS_A_UNIT = 5000
SECONDS_APART = 2
LATEST = "den sista raden i provet"
NAME = "Storm över Örebro län"

TOWNS = (
    "Örebro",
    "Kumla",
    "Hallsberg",
    "Lindesberg",
    "Nora",
    "Karlskoga",
    "Degerfors",
    "Laxå",
    "Askersund",
    "Lekeberg",
    "Ljusnarsberg",
    "Hällefors",
    "Västerås",
    "Eskilstuna",
    "Norrköping",
    "Linköping",
    "Motala",
    "Karlstad",
    "Kristinehamn",
    "Filipstad",
    "Säffle",
    "Arvika",
    "Falun",
    "Borlänge",
    "Ludvika",
    "Mora",
    "Avesta",
    "Sala",
    "Köping",
    "Fagersta",
    "Arboga",
    "Kungsör",
    "Nyköping",
    "Strängnäs",
    "Katrineholm",
    "Flen",
    "Enköping",
    "Uppsala",
    "Tierp",
    "Gävle",
)
OTHERS = (
    "Polisen",
    "Region Örebro län",
    "Region Värmland",
    "Länsstyrelsen i Örebro län",
    "Trafikverket",
    "Försvarsmakten",
    "Svenska kraftnät",
    "Nerikes brandkår",
    "Bergslagens räddningstjänst",
    "Röda korset",
    "Svenska kyrkan",
    "Skanova AB",
    "Elbolaget AB",
    "Vattenbolaget AB",
    "Livsmedelsverket",
    "Socialstyrelsen",
    "Folkhälsomyndigheten",
    "Sveriges Radio Örebro",
    "Civilförsvarsförbundet",
    "Frivilliga resursgruppen",
    "SOS Alarm",
    "Tågbolaget AB",
)
ACTORS = (*OTHERS, *(f"{town} kommun" for town in TOWNS))
ALIKE = "qabc"
"""What the names of `many` begin with, but for the capital: what is typed is told from what is shown."""
WHAT = (
    "strömmen borta",
    "vattnet grumligt",
    "vägen avstängd",
    "två vårdcentraler på reservkraft",
    "mobilnätet ur drift",
    "tankbilar behövs",
    "skolskjutsar inställda",
    "trygghetspunkt öppen",
    "äldreboende evakueras",
    "reservkraft på plats",
    "samordningsgruppen samlas",
    "personal avlöses",
    "drivmedel räcker ett dygn",
    "kokning av dricksvatten rekommenderas",
    "träd över järnvägen",
)
SHAPES = (
    "{what} i {town}, uppgift {n}",
    "{what} i {town} enligt uppgift {n} #vatten",
    "{town} kommun: {what}, läge {n}",
    "> {town} kommun: kontrollera om {what}, ärende {n}",
    "? {town} kommun: gäller det fortfarande att {what}, fråga {n}",
    "! vi prioriterar {town}: {what}, förslag {n}",
)
WEIGHTS = (60, 15, 15, 4, 4, 2)


def make_case(folder: Path, rows: int, actors: Sequence[str] = ACTORS) -> Path:
    """A database of one case with `rows` lines in the log and these actors, made unless the folder has it already."""
    database = folder / f"case-{_schema()}-{rows}-{len(actors)}.sqlite"
    if not database.exists():
        unfinished = folder / f"unfinished-{rows}.sqlite"
        _remove(unfinished)
        workspace = open_workspace(unfinished, stays=False)
        try:
            _fill(workspace, rows, actors)
        finally:
            workspace.close()
        seats_file(unfinished).rename(seats_file(database))
        unfinished.rename(database)
    return database


def copy_case(database: Path, folder: Path) -> Path:
    """A copy to work on, with its seats, in place of an earlier one. Nobody may have either open."""
    copy = folder / database.name
    _remove(copy)
    shutil.copyfile(database, copy)
    shutil.copyfile(seats_file(database), seats_file(copy))
    return copy


@contextmanager
def opened(database: Path) -> Iterator[tuple[Workspace, str]]:
    """The workspace of a case, held by the one person in it, and the id of the incident."""
    from samledning.incident.queries import the_incident

    workspace = open_workspace(database, stays=False)
    try:
        person = workspace.last_person()
        assert person
        workspace.become(person)
        with workspace.read() as unit:
            incident_id = the_incident(unit).id
        yield workspace, incident_id
    finally:
        workspace.close()


def lines(rows: int) -> Iterator[str]:
    """As many lines as a note-taker would write them, the same at each run; the last is `LATEST`."""
    chance = random.Random(rows)
    for number in range(1, rows):
        shape = chance.choices(SHAPES, WEIGHTS)[0]
        yield shape.format(what=chance.choice(WHAT), town=chance.choice(TOWNS), n=number)
    yield LATEST


def many(count: int) -> tuple[str, ...]:
    """So many names of actors that begin alike, so that each letter leaves all of them to choose among."""
    return tuple(f"{ALIKE.capitalize()} {number:03} AB" for number in range(count))


def _schema() -> str:
    """Tells a case that was made with other tables from one that fits."""
    return sha256(" ".join(str(column) for table in journalled_tables() for column in table.columns))[:8]


def _fill(workspace: Workspace, rows: int, actors: Sequence[str]) -> None:
    person = workspace.introduce("Anna Berg")
    with workspace.write() as unit:
        incident_id = incident.create(unit, NAME, moments=read_moments(checklist_folders()).names, places=["18"])
        incident.staff(unit, incident_id, Role.LEADER, person.id)
        for name in actors:
            actor.add(unit, incident_id, name, analysis={"reasons": [Reason.AFFECTED]})
    with workspace.read() as unit:
        names = index(known_actors(unit, incident_id))
    at = datetime.now(UTC) - timedelta(seconds=SECONDS_APART * rows)
    typed = list(lines(rows))
    for start in range(0, rows, ROWS_A_UNIT):
        _add(workspace, incident_id, typed[start : start + ROWS_A_UNIT], names, at)
        at += timedelta(seconds=SECONDS_APART * ROWS_A_UNIT)


def _add(workspace: Workspace, incident_id: str, typed: list[str], names: NameIndex, at: datetime) -> None:
    """Keep lines as if written one after another, but in one transaction at the time of the last."""
    ends = at + timedelta(seconds=SECONDS_APART * len(typed))
    with workspace.store.write(ends, workspace.person_id, workspace.seat) as unit:
        for number, line in enumerate(typed, start=1):
            when = at + timedelta(seconds=SECONDS_APART * number)
            reading = read(line, now=when, names=names, places=("18",))
            # Requests stay lines of the log: nobody leaves thousands of them open.
            keep = intake.keep if reading.kind is Kind.REPORT else log.add
            keep(unit, incident_id, reading, event_at=when)


def _remove(database: Path) -> None:
    for path in database.parent.glob(f"{database.name}*"):
        path.unlink()
