"""Questions to the register; every answer is a view."""

from collections.abc import Iterable

from sqlmodel import col, select

from samledning.errors import Ambiguous, Problem
from samledning.i18n import _
from samledning.register import rules
from samledning.register.tables import Contact, ContactWay, Forum, Organisation, Person
from samledning.register.terms import OrganisationKind
from samledning.register.views import ContactView, ContactWayView, ForumView, OrganisationView, PersonView
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
    return OrganisationView(
        id=row.id,
        name=row.name,
        kind=row.kind,
        short_name=row.short_name,
        aliases=tuple(row.aliases),
        places=tuple(row.places),
        level=row.level,
        seed=row.seed,
        note=row.note,
    )


def organisation(unit: ReadUnit, organisation_id: str) -> OrganisationView:
    """One organisation, also a struck one. Raises a `Problem` where there is none with that id."""
    return organisation_view(unit.get(Organisation, organisation_id))


def organisations(unit: ReadUnit, letters: str = "", *, most: int | None = None) -> tuple[OrganisationView, ...]:
    """The organisations that a name beginning with `letters` may mean, the likeliest first; all, by name, for none.

    A screen that completes at each key reads them once and asks `rules.suggest` itself.
    """
    rows = unit.session.exec(select(Organisation).where(col(Organisation.struck_at).is_(None))).all()
    return tuple(map(organisation_view, rules.suggest(letters, rows, most if most is not None else len(rows))))


def the_organisation(unit: ReadUnit, wanted: str) -> OrganisationView:
    """The organisation called `wanted`: its name, short name or an alias, else the only one that may be meant.

    Raises `Ambiguous` where several fit, a `Problem` where none does.
    """
    rows = unit.session.exec(select(Organisation).where(col(Organisation.struck_at).is_(None))).all()
    fits = rules.meant_by(wanted, rows) or rules.suggest(wanted, rows)
    if not wanted.strip() or not fits:
        raise Problem(_("Ingen aktör i registret heter «{name}».").format(name=wanted))
    if len(fits) > 1:
        raise rules.several_called(wanted, fits)
    return organisation_view(fits[0])


def places_called(unit: ReadUnit, written: str) -> list[str]:
    """The codes of the kommuner and län in a text, by code or by name, parted by commas. Raises a `Problem` for a word
    that is neither."""
    places = (OrganisationKind.KOMMUN, OrganisationKind.LANSSTYRELSE)
    rows = unit.session.exec(select(Organisation).where(col(Organisation.kind).in_(places))).all()
    known = {rules.name_key(row.name).removeprefix("länsstyrelsen i "): row.places for row in rows if row.places}
    codes: list[str] = []
    for part in written.split(","):
        try:
            codes += known.get(rules.name_key(part)) or rules.place_codes(part)
        except ValueError:
            sentence = _("«{place}» är varken en kommun, ett län eller en kod. Skriv till exempel Örebro län eller 18.")
            raise Problem(sentence.format(place=part.strip())) from None
    return list(dict.fromkeys(codes))


def has_seeds(unit: ReadUnit) -> bool:
    """Whether the register holds an organisation that the program came with, be it struck."""
    return unit.session.exec(select(Organisation.id).where(Organisation.seed != "").limit(1)).first() is not None


def contact_ways(unit: ReadUnit, organisation_ids: Iterable[str]) -> dict[str, tuple[ContactWayView, ...]]:
    """The ways to reach each of the organisations, in the order they are tried; empty where there is none."""
    wanted = list(dict.fromkeys(organisation_ids))
    rows = unit.session.exec(
        select(ContactWay, Contact.name)
        .join(Contact, col(Contact.id) == ContactWay.contact_id, isouter=True)
        .where(col(ContactWay.organisation_id).in_(wanted), col(ContactWay.struck_at).is_(None))
        .order_by(col(ContactWay.position), col(ContactWay.id))
    ).all()
    found: dict[str, list[ContactWayView]] = {each: [] for each in wanted}
    for row, name in rows:
        found[row.organisation_id].append(_way_view(row, name or ""))
    return {organisation_id: tuple(ways) for organisation_id, ways in found.items()}


def contacts(unit: ReadUnit, organisation_id: str) -> tuple[ContactView, ...]:
    """The persons at an organisation, in the order they were put in."""
    rows = unit.session.exec(
        select(Contact)
        .where(Contact.organisation_id == organisation_id, col(Contact.struck_at).is_(None))
        .order_by(col(Contact.id))
    ).all()
    return tuple(ContactView(row.id, row.organisation_id, row.name, row.role, row.note) for row in rows)


def forums(unit: ReadUnit) -> tuple[ForumView, ...]:
    """The standing groups with their members, by name. Members that have been struck are left out."""
    rows = unit.session.exec(select(Forum).where(col(Forum.struck_at).is_(None))).all()
    wanted = {member for row in rows for member in row.members}
    members = unit.session.exec(
        select(Organisation).where(col(Organisation.id).in_(wanted), col(Organisation.struck_at).is_(None))
    ).all()
    known = {row.id: organisation_view(row) for row in members}
    ordered = sorted(rows, key=lambda row: (rules.swedish(row.name), row.id))
    return tuple(_forum_view(row, known) for row in ordered)


def the_forum(unit: ReadUnit, wanted: str) -> ForumView:
    """The forum called `wanted`, or the only one whose name begins so.

    Raises `Ambiguous` where several fit, a `Problem` where none does.
    """
    key = rules.name_key(wanted)
    everything = forums(unit)
    fits = [forum for forum in everything if rules.name_key(forum.name) == key]
    fits = fits or [forum for forum in everything if key and rules.name_key(forum.name).startswith(key)]
    if not fits:
        raise Problem(_("Inget forum heter «{name}».").format(name=wanted))
    if len(fits) > 1:
        choices = tuple(forum.name for forum in fits)
        raise Ambiguous(
            _("Flera forum kan heta «{name}»: {names}.").format(name=wanted, names="; ".join(choices)), choices
        )
    return fits[0]


def _way_view(row: ContactWay, contact: str) -> ContactWayView:
    return ContactWayView(
        id=row.id,
        organisation_id=row.organisation_id,
        kind=row.kind,
        value=row.value,
        label=row.label,
        position=row.position,
        contact_id=row.contact_id,
        contact=contact,
    )


def _forum_view(row: Forum, organisations: dict[str, OrganisationView]) -> ForumView:
    return ForumView(
        id=row.id,
        name=row.name,
        purpose=row.purpose,
        level=row.level,
        meets=row.meets,
        mandate=row.mandate,
        members=tuple(organisations[each] for each in row.members if each in organisations),
    )
