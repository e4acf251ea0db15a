"""A file taken into the register: new ones come in, known ones are added to, twice changes nothing."""

from pathlib import Path

import pytest

from samledning.register import queries, service
from samledning.register.csv_file import Reading, Row, Way, read, row_of, written
from samledning.register.importing import import_organisations
from samledning.register.terms import ContactKind, Level, OrganisationKind
from samledning.register.views import ImportView
from samledning.store.store import open_store
from samledning.store.verify import verify

from .conftest import START, Register

FIRE = Row(
    "Nerikes Brandkår",
    aliases=("brandkåren", "räddningstjänsten"),
    kind=OrganisationKind.RESCUE_SERVICE,
    places=("1880",),
    ways=(Way(ContactKind.TIB, "019-1", "dygnet runt"), Way(ContactKind.RAKEL, "RAPS 1")),
)


def take(register: Register, *rows: Row) -> ImportView:
    numbered = tuple(enumerate(rows, 2))
    with register.write() as unit:
        return import_organisations(unit, Reading(numbered, ()))


def counts(done: ImportView) -> tuple[int, int, int]:
    return (done.added, done.changed, done.same)


def export(register: Register) -> bytes:
    with register.read() as unit:
        everything = queries.organisations(unit)
        ways = queries.contact_ways(unit, [each.id for each in everything])
        return written(row_of(each, ways[each.id]) for each in everything)


def kept(register: Register, name: str) -> Row:
    with register.read() as unit:
        found = queries.the_organisation(unit, name)
        return row_of(found, queries.contact_ways(unit, [found.id])[found.id])


def test_a_new_one_comes_in_whole(register: Register) -> None:
    assert counts(take(register, FIRE)) == (1, 0, 0)
    own = kept(register, "brandkåren")
    assert (own.name, own.kind, own.level, own.places) == (FIRE.name, FIRE.kind, Level.LOCAL, FIRE.places)
    assert own.aliases == ("brandkåren",)
    assert own.ways == FIRE.ways
    with register.read() as unit:
        assert verify(unit.connection).problems == ()


def test_twice_makes_no_doubles(register: Register) -> None:
    twin = Row("NERIKES brandkår", ways=FIRE.ways)
    assert counts(take(register, FIRE, twin)) == (1, 0, 1)
    with register.read() as unit:
        lines = verify(unit.connection).lines
    assert counts(take(register, FIRE, twin)) == (0, 0, 2)
    with register.read() as unit:
        assert verify(unit.connection).lines == lines
        assert [each.name for each in queries.organisations(unit)] == ["Nerikes Brandkår"]


def test_what_is_told_is_added_and_what_is_empty_changes_nothing(register: Register) -> None:
    take(register, FIRE)
    more = Row("nerikes brandkår", "NB", note="ring VB", ways=(Way(ContactKind.TIB, "019-1", "VB"),))
    assert counts(take(register, more)) == (0, 1, 0)
    own = kept(register, "NB")
    assert (own.name, own.note, own.aliases, own.places) == (FIRE.name, "ring VB", ("brandkåren",), ("1880",))
    assert own.ways == (Way(ContactKind.TIB, "019-1", "VB"), Way(ContactKind.RAKEL, "RAPS 1"))


def test_a_shipped_one_is_known_by_its_key_and_can_be_given_another_name(filled: Register) -> None:
    assert counts(take(filled, Row("Kumla stad", seed="kommun-1881"), Row("Kumla kommun"))) == (1, 1, 0)
    with filled.read() as unit:
        assert queries.the_organisation(unit, "Kumla stad").seed == "kommun-1881"


def test_a_name_that_another_has_is_refused(filled: Register) -> None:
    done = take(filled, Row("Nora kommun", seed="kommun-1881"), FIRE)
    assert [(fault.number, "Nora kommun" in fault.reason) for fault in done.faults] == [(2, True)]
    assert done.added == 1
    assert kept(filled, "Kumla").name == "Kumla kommun"


def test_a_key_that_nothing_is_shipped_under_is_not_kept(register: Register) -> None:
    take(register, Row("Kumla kommun", seed="kommun-9999"))
    assert kept(register, "Kumla kommun").seed == ""


def test_a_whole_register_moves_to_another_computer(filled: Register, tmp_path: Path) -> None:
    take(filled, FIRE)
    content = export(filled)
    store = open_store(tmp_path / "annan.sqlite", START, "seat")
    other = Register(store)
    with other.write() as unit:
        done = import_organisations(unit, read(content))
    assert (done.changed, done.same, done.faults) == (0, 0, ())
    assert export(other) == content
    with other.write() as unit:
        assert service.fill_register(unit) == 0
    store.close()


def test_persons_stay_behind(register: Register) -> None:
    take(register, FIRE)
    with register.write() as unit:
        found = queries.the_organisation(unit, "brandkåren").id
        bo = service.add_contact(unit, found, "Bo Ek")
        unit.session.flush()
        service.add_contact_way(unit, found, ContactKind.MAIL, "bo@example.com", contact_id=bo)
    content = export(register).decode()
    assert "019-1" in content
    assert "Bo Ek" not in content
    assert "bo@example.com" not in content


@pytest.mark.parametrize("text", ["namn\n\n", "namn;typ\n"])
def test_a_file_with_headings_only_changes_nothing(register: Register, text: str) -> None:
    with register.write() as unit:
        assert counts(import_organisations(unit, read(text.encode()))) == (0, 0, 0)
