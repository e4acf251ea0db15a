"""The register as screens and documents see it."""

from dataclasses import dataclass

from samledning.register.terms import ContactKind, ForumLevel, Level, OrganisationKind


@dataclass(frozen=True)
class PersonView:
    """Someone who works with the program."""

    id: str
    name: str
    initials: str


@dataclass(frozen=True)
class OrganisationView:
    """An organisation of the register. `seed` is the key of the shipped record it began as, empty for none."""

    id: str
    name: str
    kind: OrganisationKind
    short_name: str
    aliases: tuple[str, ...]
    places: tuple[str, ...]
    level: Level
    seed: str
    note: str


@dataclass(frozen=True)
class ContactWayView:
    """A way to reach an organisation; `contact` is the name of the person it leads to, empty for the organisation."""

    id: str
    organisation_id: str
    kind: ContactKind
    value: str
    label: str
    position: int
    contact_id: str | None
    contact: str


@dataclass(frozen=True)
class ContactView:
    """A person at an organisation, who does not work with the program."""

    id: str
    organisation_id: str
    name: str
    role: str
    note: str


@dataclass(frozen=True)
class ForumView:
    """A standing group, with its members in the order they were put in."""

    id: str
    name: str
    purpose: str
    level: ForumLevel
    meets: str
    mandate: str
    members: tuple[OrganisationView, ...]


@dataclass(frozen=True)
class RowFault:
    """A row of a file that could not be taken in. `number` is what a spreadsheet calls the row; the headings are 1."""

    number: int
    reason: str


@dataclass(frozen=True)
class ImportView:
    """What came of reading a file into the register: organisations that are new, changed and as they were."""

    added: int
    changed: int
    same: int
    faults: tuple[RowFault, ...]
