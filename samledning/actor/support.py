"""What can be done around the actors: what they depend on, help from outside, who answers for which message."""

from collections.abc import Mapping
from typing import Any

from samledning.actor import rules
from samledning.actor.editing import change, refuse_fields, standing, tidy, try_ground
from samledning.actor.editing import strike as strike_row
from samledning.actor.tables import Communication, Dependency, Resource
from samledning.actor.terms import Criticality, ResourceKind
from samledning.errors import Problem
from samledning.i18n import _
from samledning.incident.tables import Incident
from samledning.log.terms import Marking
from samledning.store.unit import WriteUnit

_MARKED = ("marking", "secrecy_ground")

DEPENDENCY_FIELDS = (
    *("actor_id", "needed_actor_id", "needed_name", "what", "until", "criticality", "alternative", "kept_elsewhere"),
    *_MARKED,
)
RESOURCE_FIELDS = ("kind", "name", "offers", "limits", "contact", *_MARKED)
COMMUNICATION_FIELDS = ("message", "owner_actor_id", "joint", "channel", "note", *_MARKED)


def add_dependency(
    unit: WriteUnit,
    actor_id: str,
    what: str,
    *,
    needed_actor_id: str | None = None,
    needed_name: str = "",
    until: str = "",
    criticality: Criticality = Criticality.MEDIUM,
    alternative: str = "",
    kept_elsewhere: str = "",
    marking: Marking = Marking.SENSITIVE,
    secrecy_ground: str = "",
) -> str:
    """Keep that an actor relies on another actor, or on `needed_name` outside the incident. Returns its id.

    Raises a `Problem` where nothing is relied on, or nobody, or the actor itself.
    """
    actor = standing(unit, actor_id)
    values = tidy(
        {
            "actor_id": actor_id,
            "needed_actor_id": needed_actor_id,
            "needed_name": needed_name,
            "what": what,
            "until": until,
            "criticality": criticality,
            "alternative": alternative,
            "kept_elsewhere": kept_elsewhere,
            "marking": marking,
            "secrecy_ground": secrecy_ground,
        }
    )
    if needed_actor_id:
        standing(unit, needed_actor_id)
    _try_dependency(values)
    return unit.make(Dependency, incident_id=actor.incident_id, changed_at=unit.now, **values).id


def edit_dependency(
    unit: WriteUnit, dependency_id: str, base: Mapping[str, object], mine: Mapping[str, object]
) -> None:
    """Change what a form changed of a dependency. Raises `Clash` as `merge` does, a `Problem` as adding does."""
    refuse_fields(mine, DEPENDENCY_FIELDS)
    row = unit.get(Dependency, dependency_id)
    if change(row, base, mine, _try_dependency):
        row.changed_at = unit.now


def strike_dependency(unit: WriteUnit, dependency_id: str, reason: str) -> None:
    """The actor does not rely on this any more; it stays readable. A reason is required."""
    strike_row(unit, unit.get(Dependency, dependency_id), reason)


def add_resource(
    unit: WriteUnit,
    incident_id: str,
    kind: ResourceKind,
    name: str,
    *,
    offers: str = "",
    limits: str = "",
    contact: str = "",
    marking: Marking | None = None,
    secrecy_ground: str = "",
) -> str:
    """Keep help from outside the actors, marked as proposed for its kind unless `marking` says otherwise.

    Returns its id. Raises a `Problem` for an empty name.
    """
    unit.get(Incident, incident_id)
    values = tidy(
        {
            "kind": kind,
            "name": name,
            "offers": offers,
            "limits": limits,
            "contact": contact,
            "marking": marking or rules.resource_marking(kind),
            "secrecy_ground": secrecy_ground,
        }
    )
    _try_resource(values)
    return unit.make(Resource, incident_id=incident_id, changed_at=unit.now, **values).id


def edit_resource(unit: WriteUnit, resource_id: str, base: Mapping[str, object], mine: Mapping[str, object]) -> None:
    """Change what a form changed of a resource. Raises `Clash` as `merge` does, a `Problem` as adding does."""
    refuse_fields(mine, RESOURCE_FIELDS)
    row = unit.get(Resource, resource_id)
    if change(row, base, mine, _try_resource):
        row.changed_at = unit.now


def strike_resource(unit: WriteUnit, resource_id: str, reason: str) -> None:
    """The help is not to be had any more; it stays readable. A reason is required."""
    strike_row(unit, unit.get(Resource, resource_id), reason)


def add_communication(
    unit: WriteUnit,
    incident_id: str,
    message: str,
    *,
    owner_actor_id: str | None = None,
    joint: bool = False,
    channel: str = "",
    note: str = "",
    marking: Marking = Marking.PARTICIPANTS,
    secrecy_ground: str = "",
) -> str:
    """Keep a message and which actor answers for it, None while nobody does. Returns its id.

    Raises a `Problem` for an empty message.
    """
    unit.get(Incident, incident_id)
    if owner_actor_id:
        standing(unit, owner_actor_id)
    values = tidy(
        {
            "message": message,
            "owner_actor_id": owner_actor_id or None,
            "joint": joint,
            "channel": channel,
            "note": note,
            "marking": marking,
            "secrecy_ground": secrecy_ground,
        }
    )
    _try_communication(values)
    return unit.make(Communication, incident_id=incident_id, changed_at=unit.now, **values).id


def edit_communication(
    unit: WriteUnit, communication_id: str, base: Mapping[str, object], mine: Mapping[str, object]
) -> None:
    """Change what a form changed of a message. Raises `Clash` as `merge` does, a `Problem` as adding does."""
    refuse_fields(mine, COMMUNICATION_FIELDS)
    row = unit.get(Communication, communication_id)
    if change(row, base, mine, _try_communication):
        row.changed_at = unit.now


def strike_communication(unit: WriteUnit, communication_id: str, reason: str) -> None:
    """The message is not to be given any more; it stays readable. A reason is required."""
    strike_row(unit, unit.get(Communication, communication_id), reason)


def _try_dependency(values: Mapping[str, Any]) -> None:
    if not values["what"]:
        raise Problem(_("Skriv vad aktören är beroende av."))
    if not values["needed_actor_id"] and not values["needed_name"]:
        raise Problem(_("Ange vem aktören är beroende av."))
    if values["needed_actor_id"] == values["actor_id"]:
        raise Problem(_("En aktör kan inte vara beroende av sig själv."))
    try_ground(values["marking"], values["secrecy_ground"])


def _try_resource(values: Mapping[str, Any]) -> None:
    if not values["name"]:
        raise Problem(_("Skriv vem eller vad resursen är."))
    try_ground(values["marking"], values["secrecy_ground"])


def _try_communication(values: Mapping[str, Any]) -> None:
    if not values["message"]:
        raise Problem(_("Skriv vad budskapet är."))
    try_ground(values["marking"], values["secrecy_ground"])
