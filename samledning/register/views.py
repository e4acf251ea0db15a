"""The register as screens and documents see it."""

from dataclasses import dataclass

from samledning.register.terms import OrganisationKind


@dataclass(frozen=True)
class PersonView:
    """Someone who works with the program."""

    id: str
    name: str
    initials: str


@dataclass(frozen=True)
class OrganisationView:
    """An organisation of the register."""

    id: str
    name: str
    kind: OrganisationKind
    short_name: str
    aliases: tuple[str, ...]
    places: tuple[str, ...]
