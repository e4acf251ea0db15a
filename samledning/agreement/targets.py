"""What can be done with the actors' joint target picture: numbered versions, never two that hold of the same scope."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlmodel import col, select

from samledning.actor.editing import changed, refuse_fields, tidy, try_ground
from samledning.actor.tables import Dependency
from samledning.actor.terms import Criticality
from samledning.agreement import basis, rules, subjects
from samledning.agreement.tables import TargetPicture
from samledning.agreement.terms import Status
from samledning.errors import Problem
from samledning.i18n import _
from samledning.incident.tables import Incident
from samledning.log.terms import Marking
from samledning.store.unit import WriteUnit

FROZEN = ("scope", "wanted", "by_when", "protected", "delimitation", "valid_until")
"""What the actors are asked about, and so is not changed once somebody has answered."""

TARGET_FIELDS = (
    *FROZEN,
    *("reason", "actor_ids", "dependency_ids", "picture_number", "marking", "secrecy_ground"),
)
"""What a form may change."""

_TIMES = ("by_when", "valid_until")


def propose(
    unit: WriteUnit,
    incident_id: str,
    wanted: str,
    *,
    scope: str = "",
    by_when: datetime | None = None,
    protected: Sequence[str] = (),
    delimitation: str = "",
    reason: str = "",
    valid_until: datetime | None = None,
    actor_ids: Sequence[str] | None = None,
    dependency_ids: Sequence[str] | None = None,
    picture_number: int | None = None,
    marking: Marking = Marking.PARTICIPANTS,
    secrecy_ground: str = "",
) -> str:
    """Propose a target picture: the wanted state, by when (UTC), what is protected, the first first. Returns its id.

    It concerns `actor_ids`, everyone who takes part where none is named. It rests on `dependency_ids`, where that is
    None on the critical dependencies of the concerned, and on the newest common picture unless a version is given. In
    a scope where one holds already it is the next version of that.

    Raises a `Problem` for an empty wanted state, a time that has passed, secrecy without its ground in law, or an
    actor that does not take part.
    """
    unit.get(Incident, incident_id)
    concerned = subjects.concerned(unit, incident_id, actor_ids)
    newest = basis.newest_picture(unit, incident_id)
    values = {
        "wanted": wanted,
        "scope": " ".join(scope.split()),
        "by_when": by_when,
        "protected": protected,
        "delimitation": delimitation,
        "reason": reason,
        "valid_until": valid_until,
        "actor_ids": concerned,
        "dependency_ids": _critical(unit, incident_id, concerned) if dependency_ids is None else dependency_ids,
        "picture_number": picture_number or (newest.number if newest else None),
        "marking": marking,
        "secrecy_ground": secrecy_ground,
    }
    current = _current(unit, incident_id, scope)
    return _make(unit, incident_id, values, replaces_id=current[0].id if current else None)


def new_version(unit: WriteUnit, target_id: str, mine: Mapping[str, object]) -> str:
    """Propose the next version of a target picture: as it is, but for the fields in `mine`. Returns its id.

    Everyone is asked anew. A proposal gives way to it at once, one that is agreed holds until the new one is. It rests
    on what it rested on, but on the newest common picture. Raises a `Problem` as `propose` does.
    """
    refuse_fields(mine, TARGET_FIELDS)
    old = unit.get(TargetPicture, target_id)
    newest = basis.newest_picture(unit, old.incident_id)
    values = {name: getattr(old, name) for name in TARGET_FIELDS}
    values |= {"picture_number": newest.number if newest else old.picture_number, **mine}
    still_here = set(subjects.concerned(unit, old.incident_id, None))
    if "actor_ids" not in mine:
        values["actor_ids"] = [each for each in old.actor_ids if each in still_here]
    values["actor_ids"] = subjects.concerned(unit, old.incident_id, values["actor_ids"])
    new_id = _make(unit, old.incident_id, values, replaces_id=old.id)
    subjects.follow(unit, old)
    return new_id


def edit(unit: WriteUnit, target_id: str, base: Mapping[str, object], mine: Mapping[str, object]) -> None:
    """Change what a form changed of a version that stands.

    Raises `Clash` as `merge` does, a `Problem` as `propose` does and where somebody has answered what would be changed.
    """
    refuse_fields(mine, TARGET_FIELDS)
    row = unit.get(TargetPicture, target_id)
    wanted = changed(base, mine)
    for name in _TIMES:
        subjects.try_coming(wanted.get(name), unit.now)
    if "wanted" in wanted:
        _try_wanted(wanted["wanted"])
    new = set(wanted.get("actor_ids", ())) - set(row.actor_ids)
    for actor_id in new:
        subjects.taking_part(unit, row.incident_id, actor_id)
    subjects.edit(unit, row, base, mine, frozenset(FROZEN))


def agree(unit: WriteUnit, target_id: str) -> None:
    """The actors agree on this version; whatever held in its scope is replaced by it. Raises as `subjects.agree`."""
    row = unit.get(TargetPicture, target_id)
    subjects.agree(unit, row)
    for other in _current(unit, row.incident_id, row.scope):
        if other.id != row.id:
            subjects.set_aside(unit, other)
            row.replaces_id = other.id  # what it was made of may have been replaced by another in the meantime


def withdraw(unit: WriteUnit, target_id: str, reason: str) -> None:
    """The target picture holds no longer; no earlier version comes back by that. A reason is required."""
    subjects.withdraw(unit, unit.get(TargetPicture, target_id), reason)


def _make(unit: WriteUnit, incident_id: str, values: Mapping[str, object], *, replaces_id: str | None) -> str:
    tidied = tidy(values)
    _try_target(unit, tidied)
    row = unit.make(
        TargetPicture,
        incident_id=incident_id,
        number=unit.number(incident_id, TargetPicture.SERIES),
        replaces_id=replaces_id,
        made_at=unit.now,
        person_id=unit.actor_person,
        **tidied,
    )
    return subjects.kept(unit, row)


def _try_target(unit: WriteUnit, values: Mapping[str, Any]) -> None:
    _try_wanted(values["wanted"])
    for name in _TIMES:
        subjects.try_coming(values[name], unit.now)
    try_ground(values["marking"], values["secrecy_ground"])


def _try_wanted(wanted: str) -> None:
    if not wanted:
        raise Problem(_("Skriv vilket läge ni vill nå."))


def _current(unit: WriteUnit, incident_id: str, scope: str) -> list[TargetPicture]:
    """What holds in a scope: one at most, before something else is agreed there."""
    unit.session.flush()
    rows = unit.session.exec(
        select(TargetPicture).where(
            TargetPicture.incident_id == incident_id,
            col(TargetPicture.agreed_at).is_not(None),
            col(TargetPicture.replaced_at).is_(None),
            col(TargetPicture.struck_at).is_(None),
        )
    ).all()
    wanted = rules.scope_key(scope)
    return [row for row in rows if subjects.status(row) is Status.AGREED and rules.scope_key(row.scope) == wanted]


def _critical(unit: WriteUnit, incident_id: str, concerned: Sequence[str]) -> list[str]:
    """The critical dependencies of the concerned: what a target picture is most likely to fall with."""
    rows = unit.session.exec(
        select(Dependency)
        .where(Dependency.incident_id == incident_id, col(Dependency.struck_at).is_(None))
        .order_by(col(Dependency.id))
    ).all()
    return [row.id for row in rows if row.criticality is Criticality.HIGH and row.actor_id in concerned]
