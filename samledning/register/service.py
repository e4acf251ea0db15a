"""What can be done to the register."""

from collections.abc import Mapping, Sequence

from sqlmodel import col, select
from sqlmodel.sql.expression import SelectOfScalar

from samledning.errors import Ambiguous, Problem
from samledning.i18n import _
from samledning.register import rules
from samledning.register.seeds import read_seeds
from samledning.register.tables import Contact, ContactWay, Forum, Organisation, Person
from samledning.register.terms import ContactKind, ForumLevel, Level, OrganisationKind
from samledning.register.views import PersonView
from samledning.store.merge import merge
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


def find_person(unit: ReadUnit, wanted: str, *, whole: bool = False) -> PersonView | None:
    """The person meant by initials, a name or a part of one; None where nobody fits. `whole` leaves parts out.

    Raises `Ambiguous` where several may be meant.
    """
    persons = unit.session.exec(_persons()).all()
    fits = rules.persons_meant(wanted, persons)
    if whole:
        key = rules.name_key(wanted)
        fits = tuple(row for row in fits if key in (rules.name_key(row.initials), rules.name_key(row.name)))
    if len(fits) > 1:
        choices = tuple(f"{row.initials} {row.name}" for row in fits)
        raise Ambiguous(
            _("Flera personer kan heta «{name}»: {names}. Ange initialer.").format(
                name=wanted, names="; ".join(choices)
            ),
            choices,
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
    near: Sequence[str] = (),
) -> Organisation:
    """The organisation called `name`, in full, in short or by an alias, registered now if nobody is.

    Of several, the one that works in `near`, the places of the incident; so for *länsstyrelsen* and other words that
    mean any organisation of a kind. Further aliases and `places` are added to it, but no such word. Raises `Ambiguous`
    where several are left.
    """
    name = _name(name)
    rows = organisation_rows(unit)
    known = rules.nearest(rules.meant_by(name, rows, kind), near) or rules.meant_here(name, rows, near)
    if len(known) > 1:
        raise rules.several_called(name, known)
    if not known:
        return make_organisation(unit, name, kind=kind, aliases=aliases, places=places)
    enrich(known[0], aliases, places)
    return known[0]


def add_organisation(
    unit: WriteUnit,
    name: str,
    *,
    kind: OrganisationKind | None = None,
    level: Level | None = None,
    short_name: str = "",
    aliases: Sequence[str] = (),
    places: Sequence[str] = (),
    note: str = "",
) -> str:
    """Register an organisation; kind and level are told from the name where none is given. Returns its id.

    Raises a `Problem` for an empty name or one that another organisation has.
    """
    name = _name(name)
    _refuse_taken(unit, name, "")
    return make_organisation(
        unit, name, kind=kind, level=level, short_name=short_name, aliases=aliases, places=places, note=note
    ).id


def make_organisation(
    unit: WriteUnit,
    name: str,
    *,
    kind: OrganisationKind | None = None,
    level: Level | None = None,
    short_name: str = "",
    aliases: Sequence[str] = (),
    places: Sequence[str] = (),
    note: str = "",
    seed: str = "",
) -> Organisation:
    """A new row for an organisation that is known not to be there."""
    kind = kind or rules.guess_kind(name)
    return unit.make(
        Organisation,
        name=name,
        kind=kind,
        level=level or rules.usual_level(kind),
        short_name=" ".join(short_name.split()),
        aliases=list(aliases if seed else rules.own_names(aliases, kind, name, short_name)),
        places=list(dict.fromkeys(places)),
        note=note.strip(),
        seed=seed,
    )


def enrich(row: Organisation, aliases: Sequence[str] = (), places: Sequence[str] = ()) -> None:
    """Add aliases and places that an organisation does not have yet; a word for all of its kind is no alias."""
    row.aliases = [*row.aliases, *rules.own_names(aliases, row.kind, *rules.names_of(row))]
    row.places = list(dict.fromkeys([*row.places, *places]))


def edit_organisation(
    unit: WriteUnit, organisation_id: str, base: Mapping[str, object], mine: Mapping[str, object]
) -> None:
    """Change what a form changed from `base` to `mine`: fields of the table, lists for aliases and places.

    Raises `Clash` as `merge` does, a `Problem` for a name that is empty or taken.
    """
    row = unit.get(Organisation, organisation_id)
    if "name" in mine and mine["name"] != base["name"]:
        mine = {**mine, "name": _name(str(mine["name"]))}
        _refuse_taken(unit, str(mine["name"]), row.id)
    _merge(row, base, mine)


def strike_organisation(unit: WriteUnit, organisation_id: str, reason: str) -> None:
    """The organisation is no longer in the register; where it has taken part it stays. A reason is required."""
    _strike(unit, unit.get(Organisation, organisation_id), reason)


def add_contact(unit: WriteUnit, organisation_id: str, name: str, role: str = "", note: str = "") -> str:
    """Add a person at an organisation. Returns the contact's id."""
    unit.get(Organisation, organisation_id)
    if not name.strip():
        raise Problem(_("Skriv ett namn."))
    return unit.make(
        Contact,
        organisation_id=organisation_id,
        name=" ".join(name.split()),
        role=" ".join(role.split()),
        note=note.strip(),
    ).id


def contact_named(unit: WriteUnit, organisation_id: str, name: str, role: str = "") -> str | None:
    """The id of the person called so at an organisation, added now if new; None for no name. A role that is given is
    what they do from now on."""
    if not name.strip():
        return None
    known = unit.session.exec(
        select(Contact).where(Contact.organisation_id == organisation_id, col(Contact.struck_at).is_(None))
    ).all()
    for person in known:
        if rules.name_key(person.name) == rules.name_key(name):
            person.role = " ".join(role.split()) or person.role
            return person.id
    contact_id = add_contact(unit, organisation_id, name, role)
    unit.session.flush()
    return contact_id


def edit_contact(unit: WriteUnit, contact_id: str, base: Mapping[str, object], mine: Mapping[str, object]) -> None:
    """Change what a form changed of a person at an organisation. Raises `Clash` as `merge` does."""
    if not str(mine.get("name", "-")).strip():
        raise Problem(_("Skriv ett namn."))
    _merge(unit.get(Contact, contact_id), base, mine)


def strike_contact(unit: WriteUnit, contact_id: str, reason: str) -> None:
    """The person is no longer to be reached at the organisation, nor are the ways that lead to them. A reason is
    required."""
    contact = unit.get(Contact, contact_id)
    _strike(unit, contact, reason)
    for way in contact_ways_of(unit, contact.organisation_id):
        if way.contact_id == contact_id:
            _strike(unit, way, reason)


def add_contact_way(
    unit: WriteUnit,
    organisation_id: str,
    kind: ContactKind,
    value: str,
    label: str = "",
    *,
    contact_id: str | None = None,
) -> str:
    """Add a way to reach an organisation, to be tried last; `contact_id` is whose it is, if a person's.

    Returns the way's id, also where it was there already, which then is the person's that was named.
    """
    unit.get(Organisation, organisation_id)
    value = _value(value)
    if contact_id is not None and unit.get(Contact, contact_id).organisation_id != organisation_id:
        raise Problem(_("Personen hör till en annan aktör."))
    ways = contact_ways_of(unit, organisation_id)
    if same := [way for way in ways if (way.kind, way.value) == (kind, value)]:
        same[0].contact_id = contact_id or same[0].contact_id
        return same[0].id
    return unit.make(
        ContactWay,
        organisation_id=organisation_id,
        contact_id=contact_id,
        kind=kind,
        value=value,
        label=" ".join(label.split()),
        position=max((way.position for way in ways), default=0) + 1,
    ).id


def edit_contact_way(unit: WriteUnit, way_id: str, base: Mapping[str, object], mine: Mapping[str, object]) -> None:
    """Change what a form changed of a contact way: kind, value, label, contact_id. Raises `Clash` as `merge` does."""
    if "value" in mine:
        mine = {**mine, "value": _value(str(mine["value"]))}
    _merge(unit.get(ContactWay, way_id), base, mine)


def move_contact_way(unit: WriteUnit, way_id: str, position: int) -> None:
    """Let a way be tried as number `position`, from 1; those after it move on. A number too far out means the end."""
    moved = unit.get(ContactWay, way_id)
    ways = [way for way in contact_ways_of(unit, moved.organisation_id) if way.id != way_id]
    ways.insert(min(max(position, 1) - 1, len(ways)), moved)
    for number, way in enumerate(ways, 1):
        if way.position != number:
            way.position = number


def strike_contact_way(unit: WriteUnit, way_id: str, reason: str) -> None:
    """The way does not lead to the organisation any more. A reason is required."""
    _strike(unit, unit.get(ContactWay, way_id), reason)


def save_forum(
    unit: WriteUnit,
    name: str,
    *,
    purpose: str = "",
    level: ForumLevel = ForumLevel.OTHER,
    meets: str = "",
    mandate: str = "",
    members: Sequence[str] = (),
) -> str:
    """Keep a standing group; `members` are ids of organisations. Returns its id.

    Raises a `Problem` for an empty name or one that another forum has.
    """
    name = _forum_name(unit, name, "")
    for member in members:
        unit.get(Organisation, member)
    return unit.make(
        Forum,
        name=name,
        purpose=purpose.strip(),
        level=level,
        meets=" ".join(meets.split()),
        mandate=mandate.strip(),
        members=list(dict.fromkeys(members)),
    ).id


def edit_forum(unit: WriteUnit, forum_id: str, base: Mapping[str, object], mine: Mapping[str, object]) -> None:
    """Change what a form changed of a forum: fields of the table, a list of ids for members. Raises `Clash` as
    `merge` does, a `Problem` for a name that is empty or taken."""
    row = unit.get(Forum, forum_id)
    if "name" in mine and mine["name"] != base["name"]:
        mine = {**mine, "name": _forum_name(unit, str(mine["name"]), row.id)}
    _merge(row, base, mine)


def strike_forum(unit: WriteUnit, forum_id: str, reason: str) -> None:
    """The forum is no more. A reason is required."""
    _strike(unit, unit.get(Forum, forum_id), reason)


def fill_register(unit: WriteUnit) -> int:
    """Put in the organisations that the program comes with and that are not there yet. Returns how many are new.

    One that was put in before is left alone, also where it has been changed or struck. One of the same name that
    people have registered themselves is taken for it: what they left empty is filled in.
    """
    rows = unit.session.exec(select(Organisation)).all()
    there = {row.seed for row in rows if row.seed}
    by_name = {rules.name_key(row.name): row for row in rows if row.struck_at is None and not row.seed}
    new = 0
    for seed in read_seeds():
        if seed.key in there:
            continue
        own = by_name.get(rules.name_key(seed.name))
        if own is None:
            make_organisation(
                unit,
                seed.name,
                kind=seed.kind,
                level=seed.level,
                short_name=seed.short_name,
                aliases=seed.aliases,
                places=seed.places,
                seed=seed.key,
            )
            new += 1
        else:
            own.seed = seed.key
            own.short_name = own.short_name or seed.short_name
            enrich(own, seed.aliases, seed.places)
    return new


def _persons() -> SelectOfScalar[Person]:
    return select(Person).where(col(Person.struck_at).is_(None)).order_by(Person.initials)


def contact_ways_of(unit: ReadUnit, organisation_id: str) -> Sequence[ContactWay]:
    """The rows of the ways to reach an organisation, in the order they are tried."""
    query = select(ContactWay).where(ContactWay.organisation_id == organisation_id, col(ContactWay.struck_at).is_(None))
    return unit.session.exec(query.order_by(col(ContactWay.position), col(ContactWay.id))).all()


def organisation_rows(unit: ReadUnit) -> Sequence[Organisation]:
    """The rows of all organisations that are not struck."""
    return unit.session.exec(select(Organisation).where(col(Organisation.struck_at).is_(None))).all()


def _name(name: str) -> str:
    if not name.strip():
        raise Problem(_("Skriv aktörens namn."))
    return " ".join(name.split())[:200]


def _value(value: str) -> str:
    if not value.strip():
        raise Problem(_("Skriv numret eller adressen."))
    return " ".join(value.split())


def _forum_name(unit: ReadUnit, name: str, own_id: str) -> str:
    name = " ".join(name.split())
    if not name:
        raise Problem(_("Skriv vad forumet heter."))
    rows = unit.session.exec(select(Forum).where(col(Forum.struck_at).is_(None))).all()
    if any(rules.name_key(row.name) == rules.name_key(name) for row in rows if row.id != own_id):
        raise Problem(_("Det finns redan ett forum som heter «{name}».").format(name=name))
    return name


def _refuse_taken(unit: ReadUnit, name: str, own_id: str) -> None:
    rows = organisation_rows(unit)
    if any(rules.name_key(row.name) == rules.name_key(name) for row in rows if row.id != own_id):
        raise Problem(_("«{name}» finns redan i registret.").format(name=name))


def _merge(
    row: Organisation | Contact | ContactWay | Forum, base: Mapping[str, object], mine: Mapping[str, object]
) -> None:
    """Merge, then check the row as a whole: a table does not check what is set in it. Raises ValidationError."""
    merge(row, base, mine)
    type(row).model_validate(row.model_dump())


def _strike(unit: WriteUnit, row: Organisation | Contact | ContactWay | Forum, reason: str) -> None:
    if not reason.strip():
        raise Problem(_("Ange ett skäl."))
    row.struck_at, row.struck_by, row.struck_reason = unit.now, unit.actor_person, reason.strip()
