"""What can be done to the actors of a case."""

from collections.abc import Mapping, Sequence

from sqlmodel import col, select

from samledning.actor.tables import Actor
from samledning.errors import Problem
from samledning.i18n import _
from samledning.incident.tables import Incident
from samledning.register.service import organisation_named
from samledning.register.tables import Organisation
from samledning.register.terms import OrganisationKind
from samledning.store.merge import merge
from samledning.store.unit import WriteUnit


def add(
    unit: WriteUnit,
    incident_id: str,
    name: str,
    aliases: Sequence[str] = (),
    *,
    kind: OrganisationKind | None = None,
    places: Sequence[str] = (),
) -> str:
    """Let an organisation take part, registered now if it is new. Returns the actor's id, also where it took part."""
    unit.get(Incident, incident_id)
    organisation = organisation_named(unit, name, aliases, kind=kind, places=places)
    unit.session.flush()
    query = select(Actor).where(
        Actor.incident_id == incident_id,
        Actor.organisation_id == organisation.id,
        col(Actor.struck_at).is_(None),
    )
    known = unit.session.exec(query).first()
    return (known or unit.make(Actor, incident_id=incident_id, organisation_id=organisation.id)).id


def edit(unit: WriteUnit, actor_id: str, base: Mapping[str, object], mine: Mapping[str, object]) -> None:
    """Change what a form changed of the organisation behind an actor. Raises `Clash` as `merge` does."""
    if not str(mine.get("name", "-")).strip():
        raise Problem(_("Skriv aktörens namn."))
    merge(unit.get(Organisation, unit.get(Actor, actor_id).organisation_id), base, mine)


def strike(unit: WriteUnit, actor_id: str, reason: str) -> None:
    """The organisation no longer takes part; what it has said stays. A reason is required."""
    if not reason.strip():
        raise Problem(_("Ange ett skäl."))
    row = unit.get(Actor, actor_id)
    row.struck_at, row.struck_by, row.struck_reason = unit.now, unit.actor_person, reason.strip()
