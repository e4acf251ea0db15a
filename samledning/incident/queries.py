"""Questions to the case; every answer is a view."""

from sqlmodel import col, select

from samledning.errors import Ambiguous, Problem
from samledning.i18n import _
from samledning.incident.moments import in_force
from samledning.incident.tables import Incident, Moment, MomentReport, Staffing
from samledning.incident.views import IncidentView, MomentView, StaffingView
from samledning.register.tables import Person
from samledning.store.unit import ReadUnit

ID_DIGITS = 12
"""So many digits of an id tell incidents with the same name apart."""


def incident(unit: ReadUnit, incident_id: str) -> IncidentView:
    """One incident. Raises a `Problem` where there is none with that id."""
    return _view(unit, unit.get(Incident, incident_id))


def incidents(unit: ReadUnit) -> tuple[IncidentView, ...]:
    """Every incident, open ones first, then the newest first."""
    rows = unit.session.exec(select(Incident)).all()
    ordered = sorted(rows, key=lambda row: (row.closed_at is not None, -row.opened_at.timestamp()))
    return tuple(_view(unit, row) for row in ordered)


def the_incident(unit: ReadUnit, wanted: str = "") -> IncidentView:
    """The incident called `wanted` (a name, the start of one, or of an id), or the only open one where none is named.

    Where several have the name, the only open one of them. Raises `Ambiguous` where several fit, a `Problem` where
    none does.
    """
    everything = incidents(unit)
    if wanted:
        key = wanted.casefold()
        fits = [case for case in everything if case.name.casefold() == key]
        fits = fits or [case for case in everything if case.name.casefold().startswith(key)]
        fits = fits or [case for case in everything if len(key) >= ID_DIGITS and case.id.startswith(key)]
        still_open = [case for case in fits if case.closed_at is None]
        fits = still_open if len(still_open) == 1 else fits
        if not fits:
            raise Problem(_("Ingen händelse heter «{name}».").format(name=wanted))
    else:
        fits = [case for case in everything if case.closed_at is None]
        if not fits:
            raise Problem(_("Ingen händelse är öppen. Börja en med «samledning new NAMN»."))
    if len(fits) > 1:
        names = [case.name for case in fits]
        choices = tuple(
            f"{case.name} {case.id[:ID_DIGITS]}" if names.count(case.name) > 1 else case.name for case in fits
        )
        raise Ambiguous(
            _("Flera händelser passar; välj en med --incident, efter namn eller nummer: {names}.").format(
                names="; ".join(choices)
            ),
            choices,
        )
    return fits[0]


def staffing(unit: ReadUnit, incident_id: str) -> tuple[StaffingView, ...]:
    """Who has held which role, the oldest first."""
    rows = unit.session.exec(
        select(Staffing, Person)
        .join(Person, col(Person.id) == Staffing.person_id)
        .where(Staffing.incident_id == incident_id)
        .order_by(col(Staffing.since), col(Staffing.id))
    ).all()
    return tuple(
        StaffingView(row.id, row.role, row.person_id, person.name, person.initials, row.since, row.until, row.relief_at)
        for row, person in rows
    )


def moments(unit: ReadUnit, incident_id: str) -> tuple[MomentView, ...]:
    """The moments of the process, in order, by their names in the language in force."""
    rows = unit.session.exec(
        select(Moment).where(Moment.incident_id == incident_id).order_by(col(Moment.position))
    ).all()
    reports = unit.session.exec(
        select(MomentReport).where(MomentReport.incident_id == incident_id).order_by(col(MomentReport.id))
    ).all()
    return tuple(
        MomentView(
            row.id,
            row.key,
            in_force(row.name),
            row.status,
            tuple(row.scope),
            row.status_at,
            {
                each.actor_id: each.text
                for each in reports
                if each.moment_id == row.id and (row.status_at is None or each.at >= row.status_at)
            },
        )
        for row in rows
    )


def the_moment(unit: ReadUnit, incident_id: str, wanted: str) -> MomentView:
    """The moment with that name, or the one whose name begins so. Raises a `Problem` where that is not one."""
    found, key = moments(unit, incident_id), wanted.strip().casefold()
    fits = [each for each in found if each.name.casefold() == key]
    fits = fits or [each for each in found if key and each.name.casefold().startswith(key)]
    if len(fits) != 1:
        names = ", ".join(each.name for each in fits or found)
        raise Problem(_("Momentet «{name}» kan inte väljas; skriv ett av {names}.").format(name=wanted, names=names))
    return fits[0]


def _view(unit: ReadUnit, row: Incident) -> IncidentView:
    leader = unit.find(Person, row.leader_id) if row.leader_id else None
    return IncidentView(
        id=row.id,
        name=row.name,
        type=row.type,
        occurrence=row.occurrence,
        places=tuple(row.places),
        convening_actor=row.convening_actor,
        leader_id=row.leader_id,
        leader=leader.name if leader else "",
        mandate=row.mandate,
        purpose=row.purpose,
        phase=row.phase,
        exercise=row.exercise,
        opened_at=row.opened_at,
        closed_at=row.closed_at,
        close_reason=row.close_reason,
    )
