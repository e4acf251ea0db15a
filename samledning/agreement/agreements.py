"""What can be done with an agreement: proposed, worded, agreed by those who stand behind it, withdrawn or replaced."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from samledning.actor.editing import changed, refuse_fields, tidy, try_ground
from samledning.agreement import subjects
from samledning.agreement.tables import Agreement
from samledning.errors import Problem
from samledning.i18n import _
from samledning.incident.tables import Incident
from samledning.log.terms import Marking
from samledning.store.unit import WriteUnit

FROZEN = ("wording",)
"""What the actors are asked about, and so is not changed once somebody has answered."""

AGREEMENT_FIELDS = (
    *FROZEN,
    *("reason", "alternatives", "suitable", "feasible", "acceptable", "decisive", "actor_ids", "target_id"),
    *("marking", "secrecy_ground"),
)
"""What a form may change. Reasons may be filled in afterwards: motives are what is forgotten first."""


def propose(
    unit: WriteUnit,
    incident_id: str,
    wording: str,
    *,
    reason: str = "",
    alternatives: str = "",
    suitable: str = "",
    feasible: str = "",
    acceptable: str = "",
    decisive: bool = False,
    actor_ids: Sequence[str] | None = None,
    target_id: str | None = None,
    marking: Marking = Marking.PARTICIPANTS,
    secrecy_ground: str = "",
) -> str:
    """Propose an agreement, which concerns `actor_ids`, or everyone who takes part. Returns its id.

    `alternatives` is what else was considered; `suitable`, `feasible` and `acceptable` weigh the wording. `decisive`
    marks a trade-off to be read back aloud. Raises a `Problem` for an empty wording, secrecy without its ground in
    law, an actor that does not take part, or a target picture that stands no longer.
    """
    unit.get(Incident, incident_id)
    values = {
        "wording": wording,
        "reason": reason,
        "alternatives": alternatives,
        "suitable": suitable,
        "feasible": feasible,
        "acceptable": acceptable,
        "decisive": decisive,
        "actor_ids": subjects.concerned(unit, incident_id, actor_ids),
        "target_id": subjects.served(unit, incident_id, target_id).id if target_id else None,
        "marking": marking,
        "secrecy_ground": secrecy_ground,
    }
    try_ground(marking, secrecy_ground)
    return make(unit, incident_id, values)


def edit(unit: WriteUnit, agreement_id: str, base: Mapping[str, object], mine: Mapping[str, object]) -> None:
    """Change what a form changed of an agreement that stands.

    Raises `Clash` as `merge` does, a `Problem` as `propose` does and where somebody has answered and the wording would
    be changed: use `replace` then.
    """
    refuse_fields(mine, AGREEMENT_FIELDS)
    row = unit.get(Agreement, agreement_id)
    wanted = changed(base, mine)
    if "wording" in wanted:
        _try_wording(wanted["wording"])
    if target_id := wanted.get("target_id"):
        subjects.served(unit, row.incident_id, target_id)
    for actor_id in set(wanted.get("actor_ids", ())) - set(row.actor_ids):
        subjects.taking_part(unit, row.incident_id, actor_id)
    subjects.edit(unit, row, base, mine, frozenset(FROZEN))


def agree(unit: WriteUnit, agreement_id: str) -> None:
    """The actors agree; what it replaces is replaced from now on. Raises a `Problem` as `subjects.agree` does."""
    subjects.agree(unit, unit.get(Agreement, agreement_id))


def withdraw(unit: WriteUnit, agreement_id: str, reason: str) -> None:
    """The agreement holds no longer, or is not proposed any more; it stays readable. A reason is required."""
    subjects.withdraw(unit, unit.get(Agreement, agreement_id), reason)


def replace(unit: WriteUnit, agreement_id: str, wording: str, mine: Mapping[str, object] | None = None) -> str:
    """Propose another wording in place of an agreement's; the rest is as it was but for `mine`. Returns the new id.

    Everyone is asked anew. A proposal gives way at once, what is agreed holds until the new wording is. Raises a
    `Problem` for what does not stand any more, or for an empty wording.
    """
    old = unit.get(Agreement, agreement_id)
    subjects.standing(old)
    changes = dict(mine or {})
    refuse_fields(changes, AGREEMENT_FIELDS)
    values = {name: getattr(old, name) for name in AGREEMENT_FIELDS} | changes | {"wording": wording}
    still_here = set(subjects.concerned(unit, old.incident_id, None))
    concerned = changes.get("actor_ids") or [each for each in old.actor_ids if each in still_here]
    values["actor_ids"] = subjects.concerned(unit, old.incident_id, concerned)  # type: ignore[arg-type]
    try_ground(values["marking"], str(values["secrecy_ground"]))
    new_id = make(unit, old.incident_id, values, replaces_id=old.id)
    subjects.follow(unit, old)
    return new_id


def read_back(unit: WriteUnit, agreement_id: str, *, at: datetime | None = None) -> None:
    """The wording has been read back aloud to all, at `at` (UTC, else now), so that all understood the same (LE-08)."""
    row = unit.get(Agreement, agreement_id)
    subjects.standing(row)
    row.read_back_at = at or unit.now


def make(
    unit: WriteUnit,
    incident_id: str,
    values: Mapping[str, object],
    *,
    replaces_id: str | None = None,
    entry_id: str | None = None,
) -> str:
    """Keep a proposal whose values have been tried already, but for its wording. Returns its id."""
    tidied = tidy(values)
    _try_wording(tidied["wording"])
    row = unit.make(
        Agreement,
        incident_id=incident_id,
        number=unit.number(incident_id, Agreement.SERIES),
        replaces_id=replaces_id,
        entry_id=entry_id,
        made_at=unit.now,
        person_id=unit.actor_person,
        **tidied,
    )
    return subjects.kept(unit, row)


def _try_wording(wording: str) -> None:
    if not wording:
        raise Problem(_("Skriv vad ni kommer överens om."))
