"""What can be done with the action plan: who does what by when, how far it has come, what was found afterwards."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from samledning.actor.editing import change, changed, refuse_fields, required, tidy, try_ground
from samledning.actor.editing import strike as strike_row
from samledning.agreement import subjects
from samledning.agreement.tables import Action
from samledning.agreement.terms import NEEDS_REASON, ActionStatus
from samledning.errors import Problem
from samledning.i18n import _
from samledning.incident.tables import Incident
from samledning.log.terms import Marking
from samledning.store.unit import WriteUnit

ACTION_FIELDS = (
    *("text", "target_id", "agreement_id", "owner_actor_id", "owner_person", "supporting_ids", "due_at"),
    *("needs", "public_information", "follow_up_at", "marking", "secrecy_ground"),
)
"""What a form may change."""


def add(
    unit: WriteUnit,
    incident_id: str,
    text: str,
    *,
    owner_actor_id: str | None = None,
    owner_person: str = "",
    supporting_ids: Sequence[str] = (),
    due_at: datetime | None = None,
    target_id: str | None = None,
    agreement_id: str | None = None,
    status: ActionStatus = ActionStatus.PROPOSED,
    needs: str = "",
    public_information: str = "",
    follow_up_at: datetime | None = None,
    marking: Marking = Marking.PARTICIPANTS,
    secrecy_ground: str = "",
) -> str:
    """Put a measure in the plan. Returns its id.

    `target_id` or `agreement_id` is the goal it serves. Raises a `Problem` for an empty text, two goals, a time (UTC)
    that has passed, an owner that does not take part, a goal that stands no longer, or secrecy without its ground in
    law.
    """
    unit.get(Incident, incident_id)
    values = tidy(
        {
            "text": text,
            "target_id": target_id or None,
            "agreement_id": agreement_id or None,
            "owner_actor_id": owner_actor_id or None,
            "owner_person": owner_person,
            "supporting_ids": supporting_ids,
            "due_at": due_at,
            "needs": needs,
            "public_information": public_information,
            "follow_up_at": follow_up_at,
            "marking": marking,
            "secrecy_ground": secrecy_ground,
        }
    )
    _try_action(values)
    _try_links(unit, incident_id, values)
    _try_times(unit, values)
    return make(unit, incident_id, {**values, "status": status})


def edit(unit: WriteUnit, action_id: str, base: Mapping[str, object], mine: Mapping[str, object]) -> None:
    """Change what a form changed of a measure. Raises `Clash` as `merge` does, a `Problem` as `add` does.

    Who is named as owner here is meant: a name that the log could not place is forgotten then.
    """
    refuse_fields(mine, ACTION_FIELDS)
    row = _planned(unit, action_id)
    wanted = changed(base, mine)
    _try_links(unit, row.incident_id, wanted)
    _try_times(unit, wanted)
    if change(row, base, mine, _try_action):
        row.changed_at = unit.now
        if row.owner_actor_id:
            row.unresolved = ""


def set_status(unit: WriteUnit, action_id: str, status: ActionStatus, reason: str = "") -> None:
    """How far the measure has come. A reason is required where the owner cannot take it on or it is called off.

    Cannot take it on is an answer, so the owner stays named until somebody else is.
    """
    row = _planned(unit, action_id)
    if status in NEEDS_REASON and not reason.strip():
        raise Problem(
            _("Skriv varför ägaren inte kan åta sig åtgärden.")
            if status is ActionStatus.CANNOT_COMMIT
            else _("Skriv varför åtgärden ställs in.")
        )
    row.status, row.status_reason = status, reason.strip()
    row.status_at = row.changed_at = unit.now


def follow_up(unit: WriteUnit, action_id: str, found: str, *, next_at: datetime | None = None) -> None:
    """The measure has been looked at again, and this was found; `next_at` (UTC) is when to look once more.

    Raises a `Problem` for an empty finding or a time that has passed.
    """
    row = _planned(unit, action_id)
    if not found.strip():
        raise Problem(_("Skriv vad uppföljningen visade."))
    subjects.try_coming(next_at, unit.now)
    row.follow_up_found, row.follow_up_at = found.strip(), next_at
    row.followed_up_at = row.changed_at = unit.now


def strike(unit: WriteUnit, action_id: str, reason: str) -> None:
    """The measure was put in the plan by mistake; it stays readable. A reason is required."""
    strike_row(unit, unit.get(Action, action_id), required(reason))


def make(unit: WriteUnit, incident_id: str, values: Mapping[str, object], *, entry_id: str | None = None) -> str:
    """Keep a measure whose values have been tried already. Returns its id."""
    row = unit.make(
        Action,
        incident_id=incident_id,
        number=unit.number(incident_id, Action.SERIES),
        entry_id=entry_id,
        status_at=unit.now,
        made_at=unit.now,
        changed_at=unit.now,
        person_id=unit.actor_person,
        **values,
    )
    return subjects.kept(unit, row)


def _planned(unit: WriteUnit, action_id: str) -> Action:
    row = unit.get(Action, action_id)
    if row.struck_at is not None:
        raise Problem(_("Å{number} är struken och ändras inte.").format(number=row.number))
    return row


def _try_action(values: Mapping[str, Any]) -> None:
    if not values["text"]:
        raise Problem(_("Skriv vad som ska göras."))
    if values["target_id"] and values["agreement_id"]:
        raise Problem(_("En åtgärd hör till en målbild eller en överenskommelse, inte till båda."))
    try_ground(values["marking"], values["secrecy_ground"])


def _try_times(unit: WriteUnit, values: Mapping[str, Any]) -> None:
    for name in ("due_at", "follow_up_at"):
        subjects.try_coming(values.get(name), unit.now)


def _try_links(unit: WriteUnit, incident_id: str, values: Mapping[str, Any]) -> None:
    """Raise a `Problem` for an actor that does not take part, or a goal that stands no longer."""
    owner = values.get("owner_actor_id")
    for actor_id in (*([owner] if owner else []), *values.get("supporting_ids", ())):
        subjects.taking_part(unit, incident_id, actor_id)
    for name in ("target_id", "agreement_id"):
        if goal_id := values.get(name):
            subjects.served(unit, incident_id, goal_id)
