"""Questions to the register; every answer is a view."""

from sqlmodel import col, select

from samledning.register.tables import Organisation, Person
from samledning.register.views import OrganisationView, PersonView
from samledning.store.unit import ReadUnit


def persons(unit: ReadUnit) -> tuple[PersonView, ...]:
    """Everyone who works with the program, by initials."""
    rows = unit.session.exec(select(Person).where(col(Person.struck_at).is_(None)).order_by(Person.initials)).all()
    return tuple(PersonView(row.id, row.name, row.initials) for row in rows)


def all_persons(unit: ReadUnit) -> dict[str, PersonView]:
    """Everyone by id, also those who have left, since old lines bear their initials."""
    rows = unit.session.exec(select(Person)).all()
    return {row.id: PersonView(row.id, row.name, row.initials) for row in rows}


def organisation_view(row: Organisation) -> OrganisationView:
    return OrganisationView(row.id, row.name, row.kind, row.short_name, tuple(row.aliases), tuple(row.places))
