"""The actors of a case as screens and documents see them."""

from dataclasses import dataclass

from samledning.register.terms import OrganisationKind


@dataclass(frozen=True)
class ActorView:
    """An organisation that takes part in the incident."""

    id: str
    organisation_id: str
    name: str
    kind: OrganisationKind
    aliases: tuple[str, ...]
    places: tuple[str, ...]
