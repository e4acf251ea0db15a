"""Questions to the actors of a case; every answer is a view."""

from sqlmodel import col, select

from samledning.actor.tables import Actor
from samledning.actor.views import ActorView
from samledning.log.terms import KnownActor
from samledning.register.rules import GENERIC_ALIASES
from samledning.register.tables import Organisation
from samledning.store.unit import ReadUnit


def actors(unit: ReadUnit, incident_id: str) -> tuple[ActorView, ...]:
    """The actors that take part, in the order they joined."""
    rows = unit.session.exec(
        select(Actor, Organisation)
        .join(Organisation, col(Organisation.id) == Actor.organisation_id)
        .where(Actor.incident_id == incident_id, col(Actor.struck_at).is_(None))
        .order_by(col(Actor.id))
    ).all()
    return tuple(
        ActorView(
            row.id,
            organisation.id,
            organisation.name,
            organisation.kind,
            _aliases(organisation),
            tuple(organisation.places),
        )
        for row, organisation in rows
    )


def actor_names(unit: ReadUnit, incident_id: str) -> dict[str, str]:
    """The name of every actor that takes or has taken part, by the actor's id."""
    rows = unit.session.exec(
        select(Actor.id, Organisation.name)
        .join(Organisation, col(Organisation.id) == Actor.organisation_id)
        .where(Actor.incident_id == incident_id)
    ).all()
    return dict(rows)


def known_actors(unit: ReadUnit, incident_id: str) -> tuple[KnownActor, ...]:
    """The actors as the log line knows them, with what people call an actor of their kind."""
    return tuple(
        KnownActor(
            actor.id,
            tuple(dict.fromkeys((actor.name, *actor.aliases, *GENERIC_ALIASES.get(actor.kind, ())))),
            actor.places,
        )
        for actor in actors(unit, incident_id)
    )


def _aliases(organisation: Organisation) -> tuple[str, ...]:
    short = (organisation.short_name,) if organisation.short_name else ()
    return (*short, *organisation.aliases)
