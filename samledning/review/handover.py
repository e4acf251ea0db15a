"""Taking over: the one who comes has the sheet, acknowledges it in the log, and holds the role from then on."""

from samledning.errors import Problem
from samledning.i18n import _
from samledning.incident import queries as incident_queries
from samledning.incident import service as incident
from samledning.incident.terms import ROLE_LABELS, Role
from samledning.log import service as log
from samledning.log.terms import Kind, Reading
from samledning.register.tables import Person
from samledning.release import service as release
from samledning.review.queries import HANDOVER, SHEET
from samledning.review.tables import Handover
from samledning.store.unit import WriteUnit


def take_over(unit: WriteUnit, incident_id: str, role: Role, person_id: str, *, sheet: str, note: str = "") -> str:
    """Let a person take a role over, with the `sheet` they were given, as it reads. Returns the handover's label.

    Whoever held it is relieved; a line of the log says who took over from whom and that they have read the sheet, which
    is locked. `note` is what the one who comes says of it. Raises a `Problem` where the person holds the role already.
    """
    person = unit.get(Person, person_id)
    holding = [each for each in incident_queries.staffing(unit, incident_id) if each.role is role and not each.until]
    before = holding[-1] if holding else None
    if before and before.person_id == person_id:
        raise Problem(_("{name} har redan rollen {role}.").format(name=person.name, role=_(ROLE_LABELS[role])))
    incident.staff(unit, incident_id, role, person_id)
    number = unit.number(incident_id, Handover.SERIES)
    label = f"{Handover.SERIES}{number}"
    text = _told(person.name, before.name if before else "", role, label, note.strip())
    entry = log.write(unit, incident_id, Reading(typed=text, kind=Kind.ENTRY, text=text))
    unit.session.flush()
    row = unit.make(
        Handover,
        incident_id=incident_id,
        number=number,
        role=role,
        before_id=before.person_id if before else None,
        person_id=person_id,
        at=unit.now,
        note=note.strip(),
        entry_id=entry.id,
    )
    unit.session.flush()
    content = {SHEET: sheet}
    release.finalise(unit, incident_id, HANDOVER, row.id, label=label, number=number, content=content)
    return label


def _told(name: str, before: str, role: Role, label: str, note: str) -> str:
    if before:
        text = _("{name} tar över rollen {role} efter {before} och har läst överlämningen {label}.")
    else:
        text = _("{name} tar över rollen {role} och har läst överlämningen {label}.")
    told = text.format(name=name, role=_(ROLE_LABELS[role]), before=before, label=label)
    return f"{told} {note}" if note else told
