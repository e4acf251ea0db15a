"""What can be done to the register."""

from collections.abc import Sequence

from sqlmodel import col, select
from sqlmodel.sql.expression import SelectOfScalar

from samledning.errors import Ambiguous, Problem
from samledning.i18n import _
from samledning.register import rules
from samledning.register.tables import Organisation, Person
from samledning.register.terms import OrganisationKind
from samledning.register.views import PersonView
from samledning.store.record import REGISTER_CHAIN
from samledning.store.unit import ReadUnit, WriteUnit


def add_person(unit: WriteUnit, name: str, initials: str = "", *, person_id: str | None = None) -> PersonView:
    """Register a person. Initials are made from the name where none are given.

    Raises a `Problem` for an empty name, or for initials that someone else has.
    """
    name = " ".join(name.split())
    if not name:
        raise Problem(_("Skriv ett namn."))
    taken = [other.initials for other in unit.session.exec(_persons()).all()]
    initials = " ".join(initials.split()).upper()
    if initials.casefold() in {other.casefold() for other in taken}:
        raise Problem(_("Initialerna {initials} används redan av någon annan.").format(initials=initials))
    row = unit.make(
        Person,
        id=person_id or unit.new_id(),
        name=name[:200],
        initials=(initials or rules.initials_of(name, taken))[:8],
    )
    return PersonView(row.id, row.name, row.initials)


def find_person(unit: ReadUnit, wanted: str) -> PersonView | None:
    """The person with these initials or this name, ignoring case; None where nobody fits.

    Raises `Ambiguous` where several persons have the name.
    """
    key = " ".join(wanted.split()).casefold()
    persons = unit.session.exec(_persons()).all()
    fits = [row for row in persons if row.initials.casefold() == key]
    fits = fits or [row for row in persons if row.name.casefold() == key]
    if len(fits) > 1:
        raise Ambiguous(
            _("Flera personer heter {name}; ange initialer.").format(name=wanted),
            tuple(f"{row.initials} {row.name}" for row in fits),
        )
    return PersonView(fits[0].id, fits[0].name, fits[0].initials) if fits else None


def change_person(unit: WriteUnit, person_id: str) -> None:
    """Journal that the seat is now held by another person."""
    unit.note(REGISTER_CHAIN, "register", "person", person_id=person_id)


def organisation_named(
    unit: WriteUnit,
    name: str,
    aliases: Sequence[str] = (),
    *,
    kind: OrganisationKind | None = None,
    places: Sequence[str] = (),
) -> Organisation:
    """The organisation called `name`, registered now if it is new; further aliases and places are added to it."""
    name = " ".join(name.split())
    if not name:
        raise Problem(_("Skriv aktörens namn."))
    query = select(Organisation).where(col(Organisation.struck_at).is_(None))
    known = [row for row in unit.session.exec(query).all() if row.name.casefold() == name.casefold()]
    if not known:
        return unit.make(
            Organisation,
            name=name[:200],
            kind=kind or rules.guess_kind(name),
            aliases=list(aliases),
            places=list(places),
        )
    row = known[0]
    row.aliases = list(dict.fromkeys([*row.aliases, *aliases]))
    row.places = list(dict.fromkeys([*row.places, *places]))
    return row


def _persons() -> SelectOfScalar[Person]:
    return select(Person).where(col(Person.struck_at).is_(None)).order_by(Person.initials)
