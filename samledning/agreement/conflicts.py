"""What can be done with conflicts between goals: seen, weighed, handled. Equals handle them; nobody decides them."""

from collections.abc import Mapping, Sequence
from typing import Any

from samledning.actor.editing import change, changed, refuse_fields, required, tidy, try_ground
from samledning.actor.editing import strike as strike_row
from samledning.agreement import subjects
from samledning.agreement.tables import Action, Agreement, GoalConflict, TargetPicture
from samledning.agreement.terms import Handling
from samledning.errors import Problem
from samledning.i18n import _
from samledning.incident.tables import Incident
from samledning.log.terms import Marking
from samledning.store.unit import WriteUnit

CONFLICT_FIELDS = (
    *("actor_ids", "collides", "consequence", "target_ids", "agreement_ids", "action_ids"),
    *("marking", "secrecy_ground"),
)
"""What a form may change; how it is handled goes through `handle`."""

_LINKS: Mapping[str, type[TargetPicture | Agreement | Action]] = {
    "target_ids": TargetPicture,
    "agreement_ids": Agreement,
    "action_ids": Action,
}


def add(
    unit: WriteUnit,
    incident_id: str,
    collides: str,
    *,
    actor_ids: Sequence[str] = (),
    consequence: str = "",
    target_ids: Sequence[str] = (),
    agreement_ids: Sequence[str] = (),
    action_ids: Sequence[str] = (),
    marking: Marking = Marking.PARTICIPANTS,
    secrecy_ground: str = "",
) -> str:
    """Keep that goals or plans collide, between which actors, and what that leads to. Returns its id.

    Raises a `Problem` where nothing is said to collide, for an actor that does not take part, or for secrecy without
    its ground in law.
    """
    unit.get(Incident, incident_id)
    values = tidy(
        {
            "collides": collides,
            "actor_ids": actor_ids,
            "consequence": consequence,
            "target_ids": target_ids,
            "agreement_ids": agreement_ids,
            "action_ids": action_ids,
            "marking": marking,
            "secrecy_ground": secrecy_ground,
        }
    )
    _try_conflict(values)
    _try_links(unit, incident_id, values)
    row = unit.make(
        GoalConflict,
        incident_id=incident_id,
        number=unit.number(incident_id, GoalConflict.SERIES),
        made_at=unit.now,
        person_id=unit.actor_person,
        **values,
    )
    return subjects.kept(unit, row)


def edit(unit: WriteUnit, conflict_id: str, base: Mapping[str, object], mine: Mapping[str, object]) -> None:
    """Change what a form changed of a conflict. Raises `Clash` as `merge` does, a `Problem` as `add` does."""
    refuse_fields(mine, CONFLICT_FIELDS)
    row = unit.get(GoalConflict, conflict_id)
    wanted = changed(base, mine)
    known = set(row.actor_ids)
    _try_links(unit, row.incident_id, {**wanted, "actor_ids": set(wanted.get("actor_ids", ())) - known})
    change(row, base, mine, _try_conflict)


def handle(unit: WriteUnit, conflict_id: str, handling: Handling, how: str = "") -> None:
    """What was done with the conflict, and `how`: why it is accepted, what solved it, to which forum, to whom.

    Opened again it keeps the text on how it was handled, unless there is a new one. Raises a `Problem` where the text
    is missing.
    """
    row = unit.get(GoalConflict, conflict_id)
    if row.struck_at is not None:
        raise Problem(_("K{number} är struken och ändras inte.").format(number=row.number))
    if handling is not Handling.OPEN and not how.strip():
        raise Problem(_("Skriv hur målkonflikten hanteras."))
    row.handling, row.handled = handling, how.strip() or row.handled
    row.handled_at = None if handling is Handling.OPEN else unit.now


def strike(unit: WriteUnit, conflict_id: str, reason: str) -> None:
    """It was no conflict; it stays readable. A reason is required."""
    strike_row(unit, unit.get(GoalConflict, conflict_id), required(reason))


def _try_conflict(values: Mapping[str, Any]) -> None:
    if not values["collides"]:
        raise Problem(_("Skriv vad som krockar."))
    try_ground(values["marking"], values["secrecy_ground"])


def _try_links(unit: WriteUnit, incident_id: str, values: Mapping[str, Any]) -> None:
    for actor_id in values.get("actor_ids", ()):
        subjects.taking_part(unit, incident_id, actor_id)
    for name, model in _LINKS.items():
        for record_id in values.get(name, ()):
            if unit.get(model, record_id).incident_id != incident_id:
                raise Problem(_("Posten finns inte."))
