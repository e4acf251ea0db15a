"""What can be done to the case."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlmodel import col, select
from sqlmodel.sql.expression import SelectOfScalar

from samledning.errors import Problem
from samledning.i18n import _
from samledning.incident.tables import Incident, Moment, MomentReport, Staffing
from samledning.incident.terms import MomentStatus, Role
from samledning.store.merge import merge
from samledning.store.unit import WriteUnit

EDITABLE = (
    "name",
    "type",
    "occurrence",
    "places",
    "convening_actor",
    "leader_id",
    "mandate",
    "purpose",
    "phase",
    "exercise",
)


def create(
    unit: WriteUnit, name: str, *, moments: Sequence[tuple[str, str]] = (), exercise: bool = False, **more: object
) -> str:
    """Open an incident; a name is enough. `moments` are the process's (key, name) in order. Returns its id."""
    name = " ".join(name.split())
    if not name:
        raise Problem(_("Skriv vad händelsen ska heta."))
    values = {"places": [], **more}
    row = unit.make(Incident, name=name[:200], exercise=exercise, opened_at=unit.now, **values)
    for position, (key, title) in enumerate(moments, start=1):
        unit.make(Moment, incident_id=row.id, key=key, name=title, position=position, scope=[])
    return row.id


def edit(unit: WriteUnit, incident_id: str, base: Mapping[str, object], mine: Mapping[str, object]) -> None:
    """Change what a form changed, from `base` as it was opened to `mine`. Raises `Clash` as `merge` does."""
    row = unit.get(Incident, incident_id)
    if "name" in mine and not str(mine["name"]).strip():
        raise Problem(_("Skriv vad händelsen ska heta."))
    wrong = set(mine) - set(EDITABLE)
    if wrong:
        raise ValueError(wrong)
    merge(row, base, mine)


def close(unit: WriteUnit, incident_id: str, reason: str) -> None:
    """Close the incident; it stays readable and can be opened again. A reason is required."""
    row = unit.get(Incident, incident_id)
    if row.closed_at is not None:
        raise Problem(_("Händelsen är redan avslutad."))
    row.close_reason = _required(reason)
    row.closed_at = unit.now


def reopen(unit: WriteUnit, incident_id: str, reason: str) -> None:
    """Open a closed incident again. A reason is required."""
    row = unit.get(Incident, incident_id)
    if row.closed_at is None:
        raise Problem(_("Händelsen är redan öppen."))
    row.reopen_reason = _required(reason)
    row.closed_at = None


def staff(unit: WriteUnit, incident_id: str, role: Role, person_id: str, *, relief_at: datetime | None = None) -> str:
    """Let a person hold a role from now; whoever held it until now is relieved. Returns the staffing's id.

    `relief_at` (UTC) is when the person is to be relieved; one who holds the role already gets the time too. Raises a
    `Problem` for a time that has passed.
    """
    _try_relief(unit, relief_at)
    for row in unit.session.exec(_holding(incident_id)).all():
        if row.role is role:
            if row.person_id == person_id:
                row.relief_at = relief_at or row.relief_at
                return row.id
            row.until = unit.now
    if role is Role.LEADER:
        unit.get(Incident, incident_id).leader_id = person_id
    return unit.make(
        Staffing, incident_id=incident_id, role=role, person_id=person_id, since=unit.now, relief_at=relief_at
    ).id


def set_relief(unit: WriteUnit, staffing_id: str, relief_at: datetime | None) -> None:
    """Say when whoever holds the role is to be relieved (UTC), None for no time. Raises a `Problem` for one that has
    passed."""
    _try_relief(unit, relief_at)
    unit.get(Staffing, staffing_id).relief_at = relief_at


def relieve(unit: WriteUnit, staffing_id: str) -> None:
    """The person no longer holds the role, from now on."""
    row = unit.get(Staffing, staffing_id)
    if row.until is None:
        row.until = unit.now


def set_moment(
    unit: WriteUnit,
    moment_id: str,
    *,
    status: MomentStatus | None = None,
    scope: Sequence[str] | None = None,
    name: str | None = None,
) -> None:
    """Change how far a moment has come, which actors it concerns, or what it is called here."""
    row = unit.get(Moment, moment_id)
    if status is not None and status is not row.status:
        row.status, row.status_at = status, unit.now
    if scope is not None:
        row.scope = list(scope)
    if name is not None:
        if not name.strip():
            raise Problem(_("Skriv vad momentet ska heta."))
        row.name = " ".join(name.split())


def report_moment(unit: WriteUnit, moment_id: str, actor_id: str, text: str) -> str:
    """Keep what an actor says of how a moment went (AN-06). Returns its id. Raises a `Problem` for nothing said."""
    row = unit.get(Moment, moment_id)
    if not text.strip():
        raise Problem(_("Skriv vad aktören säger om hur det gick."))
    return unit.make(
        MomentReport,
        incident_id=row.incident_id,
        moment_id=moment_id,
        actor_id=actor_id,
        text=text.strip(),
        at=unit.now,
        person_id=unit.actor_person,
    ).id


def add_moment(unit: WriteUnit, incident_id: str, name: str) -> str:
    """Add a moment of the organisation's own at the end. Returns its id."""
    if not name.strip():
        raise Problem(_("Skriv vad momentet ska heta."))
    rows = unit.session.exec(select(Moment).where(Moment.incident_id == incident_id)).all()
    position = max((row.position for row in rows), default=0) + 1
    row = unit.make(
        Moment, incident_id=incident_id, key=f"own_{position}", name=" ".join(name.split()), position=position, scope=[]
    )
    return row.id


def _try_relief(unit: WriteUnit, relief_at: datetime | None) -> None:
    if relief_at is not None and relief_at <= unit.now:
        raise Problem(_("Avlösningen ska vara längre fram."))


def _holding(incident_id: str) -> SelectOfScalar[Staffing]:
    return select(Staffing).where(Staffing.incident_id == incident_id, col(Staffing.until).is_(None))


def _required(reason: str) -> str:
    if not reason.strip():
        raise Problem(_("Ange ett skäl."))
    return reason.strip()
