"""What can be done to the register: organisations, how they are reached, forums."""

import pytest
from pydantic import ValidationError

from samledning.errors import Ambiguous, Clash, Problem
from samledning.register import queries, service
from samledning.register.terms import ContactKind, ForumLevel, Level, OrganisationKind
from samledning.register.views import ContactWayView
from samledning.store.ids import new_id
from samledning.store.verify import verify

from .conftest import START, Register

TIB, MAIL, RAKEL = ContactKind.TIB, ContactKind.MAIL, ContactKind.RAKEL


def add(register: Register, name: str, short_name: str = "", *aliases: str) -> str:
    with register.write() as unit:
        return service.add_organisation(unit, name, short_name=short_name, aliases=aliases)


def ways_to(register: Register, organisation_id: str) -> tuple[ContactWayView, ...]:
    with register.read() as unit:
        return queries.contact_ways(unit, [organisation_id])[organisation_id]


def values(register: Register, organisation_id: str) -> list[str]:
    return [way.value for way in ways_to(register, organisation_id)]


@pytest.mark.parametrize(
    "name", ["Örebro kommun", "ÖREBRO", "polisen", "msb", "Myndigheten för samhällsskydd och beredskap"]
)
def test_a_shipped_organisation_is_found_by_any_of_its_names(filled: Register, name: str) -> None:
    with filled.read() as unit:
        before = len(queries.organisations(unit))
        wanted = queries.the_organisation(unit, name).name
    with filled.write() as unit:
        assert service.organisation_named(unit, name).name == wanted
    with filled.read() as unit:
        assert len(queries.organisations(unit)) == before


def test_a_new_name_is_registered_with_what_it_tells(filled: Register) -> None:
    with filled.write() as unit:
        row = service.organisation_named(
            unit, "Nerikes  Brandkår", ("räddningstjänsten", "brandkåren"), places=["1880"]
        )
        assert (row.name, row.kind, row.level) == ("Nerikes Brandkår", OrganisationKind.RESCUE_SERVICE, Level.LOCAL)
        assert (row.aliases, row.places, row.seed) == (["brandkåren"], ["1880"], "")


def test_what_is_said_of_a_known_organisation_is_added_to_it(filled: Register) -> None:
    with filled.write() as unit:
        service.organisation_named(unit, "örebro kommun", ("kommunen", "stan", "ÖREBRO"), places=["18", "1880"])
    with filled.read() as unit:
        kept = queries.the_organisation(unit, "stan")
    assert (kept.name, kept.aliases, kept.places) == ("Örebro kommun", ("stan",), ("1880", "18"))


def test_an_alias_of_another_kind_means_a_new_organisation(filled: Register) -> None:
    with filled.write() as unit:
        assert service.organisation_named(unit, "Örebro", kind=OrganisationKind.BUSINESS).name == "Örebro"


def test_an_alias_of_several_is_asked_about(register: Register) -> None:
    add(register, "Habo kommun", "Habo")
    add(register, "Habo Plåt AB", "Habo")
    with pytest.raises(Ambiguous) as told:
        with register.write() as unit:
            service.organisation_named(unit, "habo")
    assert told.value.choices == ("Habo kommun", "Habo Plåt AB")


@pytest.mark.parametrize("name", ["", "  "])
def test_an_organisation_has_a_name(register: Register, name: str) -> None:
    with register.write() as unit:
        with pytest.raises(Problem, match="namn"):
            service.organisation_named(unit, name)
        with pytest.raises(Problem, match="namn"):
            service.add_organisation(unit, name)


def test_two_organisations_never_share_a_name(register: Register) -> None:
    add(register, "Kumla kommun")
    other = add(register, "Nora kommun")
    with register.write() as unit:
        with pytest.raises(Problem, match="finns redan"):
            service.add_organisation(unit, "KUMLA  kommun")
        with pytest.raises(Problem, match="finns redan"):
            service.edit_organisation(unit, other, {"name": "Nora kommun"}, {"name": "kumla kommun"})
        service.edit_organisation(unit, other, {"name": "Nora kommun"}, {"name": "NORA kommun"})


def test_two_may_change_different_things_of_one_organisation(register: Register) -> None:
    kumla = add(register, "Kumla kommun", "Kumla")
    base: dict[str, object] = {"short_name": "Kumla", "note": "", "aliases": []}
    with register.write() as unit:
        service.edit_organisation(unit, kumla, base, {**base, "note": "stängt i juli"})
    with register.write() as unit:
        service.edit_organisation(unit, kumla, base, {**base, "aliases": ["stan"]})
    with pytest.raises(Clash) as clash:
        with register.write() as unit:
            service.edit_organisation(unit, kumla, base, {**base, "note": "stängt i augusti"})
    assert clash.value.clashes[0].theirs == "stängt i juli"
    with register.read() as unit:
        kept = queries.organisation(unit, kumla)
    assert (kept.note, kept.aliases) == ("stängt i juli", ("stan",))


def test_what_cannot_be_kept_is_not_kept(register: Register) -> None:
    kumla = add(register, "Kumla kommun")
    with pytest.raises(ValidationError):
        with register.write() as unit:
            service.edit_organisation(unit, kumla, {"short_name": ""}, {"short_name": "x" * 61})
    with register.read() as unit:
        assert queries.organisation(unit, kumla).short_name == ""


def test_a_struck_organisation_is_no_longer_suggested(register: Register) -> None:
    kumla = add(register, "Kumla kommun")
    with register.write() as unit, pytest.raises(Problem, match="skäl"):
        service.strike_organisation(unit, kumla, " ")
    with register.write() as unit:
        service.strike_organisation(unit, kumla, "lagd till Örebro")
    with register.read() as unit:
        assert queries.organisations(unit, "kum") == ()
        assert queries.organisation(unit, kumla).name == "Kumla kommun"
        with pytest.raises(Problem, match="Kumla"):
            queries.the_organisation(unit, "Kumla kommun")


def test_the_likeliest_is_suggested_first(filled: Register) -> None:
    with filled.read() as unit:
        names = [each.name for each in queries.organisations(unit, "öre", most=2)]
        assert names == ["Örebro kommun", "Region Örebro län"]
        assert queries.the_organisation(unit, "trafikv").name == "Trafikverket"
        with pytest.raises(Ambiguous):
            queries.the_organisation(unit, "länsstyrelsen")
        with pytest.raises(Problem):
            queries.the_organisation(unit, " ")


def test_a_word_for_any_of_a_kind_is_nobodys_name(filled: Register) -> None:
    with filled.write() as unit:
        with pytest.raises(Ambiguous, match="21 aktörer i registret kan heta «länsstyrelsen»"):
            service.organisation_named(unit, "länsstyrelsen")
        with pytest.raises(Ambiguous, match="Habo kommun; Jönköpings kommun"):
            service.organisation_named(unit, "kommunen", near=["0643", "0680"])
        assert service.organisation_named(unit, "länsstyrelsen", near=["18"]).name == "Länsstyrelsen i Örebro län"


def test_ways_are_kept_in_the_order_they_are_tried(register: Register) -> None:
    kumla = add(register, "Kumla kommun")
    with register.write() as unit:
        service.add_contact_way(unit, kumla, TIB, " 019-1 ", "dygnet  runt")
        second = service.add_contact_way(unit, kumla, MAIL, "tib@kumla.example")
        third = service.add_contact_way(unit, kumla, RAKEL, "RAPS 1")
        assert service.add_contact_way(unit, kumla, MAIL, "tib@kumla.example") == second
    first = ways_to(register, kumla)[0]
    assert (first.kind, first.value, first.label, first.position) == (TIB, "019-1", "dygnet runt", 1)
    with register.write() as unit:
        service.move_contact_way(unit, third, 1)
    assert values(register, kumla) == ["RAPS 1", "019-1", "tib@kumla.example"]
    with register.write() as unit:
        service.move_contact_way(unit, third, 99)
        service.strike_contact_way(unit, first.id, "ny växel")
    assert values(register, kumla) == ["tib@kumla.example", "RAPS 1"]
    with register.write() as unit:
        service.add_contact_way(unit, kumla, TIB, "019-2")
    positions = [way.position for way in ways_to(register, kumla)]
    assert positions == sorted(set(positions))
    assert values(register, kumla)[-1] == "019-2"


def test_ways_are_asked_for_many_at_once(register: Register) -> None:
    kumla, nora = add(register, "Kumla kommun"), add(register, "Nora kommun")
    with register.write() as unit:
        service.add_contact_way(unit, kumla, TIB, "019-1")
    with register.read() as unit:
        found = queries.contact_ways(unit, [kumla, nora])
    assert [way.value for way in found[kumla]] == ["019-1"]
    assert found[nora] == ()


def test_a_way_is_changed(register: Register) -> None:
    kumla = add(register, "Kumla kommun")
    with register.write() as unit:
        way = service.add_contact_way(unit, kumla, TIB, "019-1")
    base: dict[str, object] = {"value": "019-1", "label": ""}
    with register.write() as unit:
        service.edit_contact_way(unit, way, base, {"value": "019-2 ", "label": "växel"})
        with pytest.raises(Problem, match="numret"):
            service.edit_contact_way(unit, way, base, {"value": " "})
        with pytest.raises(Problem, match="numret"):
            service.add_contact_way(unit, kumla, TIB, "")
    assert [(way.value, way.label) for way in ways_to(register, kumla)] == [("019-2", "växel")]


def test_persons_at_an_organisation(register: Register) -> None:
    kumla, nora = add(register, "Kumla kommun"), add(register, "Nora kommun")
    with register.write() as unit:
        bo = service.add_contact(unit, kumla, "Bo  Ek", "säkerhetschef")
        unit.session.flush()
        service.add_contact_way(unit, kumla, TIB, "019-1", contact_id=bo)
        service.add_contact_way(unit, kumla, MAIL, "vx@kumla.example")
        with pytest.raises(Problem, match="annan aktör"):
            service.add_contact_way(unit, nora, TIB, "019-2", contact_id=bo)
        with pytest.raises(Problem, match="namn"):
            service.add_contact(unit, kumla, " ")
    assert [way.contact for way in ways_to(register, kumla)] == ["Bo Ek", ""]
    with register.write() as unit:
        service.edit_contact(unit, bo, {"role": "säkerhetschef"}, {"role": "kommundirektör"})
    with register.read() as unit:
        assert [(each.name, each.role) for each in queries.contacts(unit, kumla)] == [("Bo Ek", "kommundirektör")]
    with register.write() as unit:
        service.strike_contact(unit, bo, "slutat")
    with register.read() as unit:
        assert queries.contacts(unit, kumla) == ()
    assert values(register, kumla) == ["vx@kumla.example"]


def test_a_forum_and_its_members(register: Register) -> None:
    kumla, nora = add(register, "Kumla kommun"), add(register, "Nora kommun")
    with register.write() as unit:
        forum = service.save_forum(
            unit, " Krisrådet ", level=ForumLevel.STRATEGIC, meets="varje kvartal", members=[nora, kumla, nora]
        )
        unit.session.flush()
        with pytest.raises(Problem, match="redan"):
            service.save_forum(unit, "krisrådet")
        with pytest.raises(Problem, match="heter"):
            service.save_forum(unit, "")
        with pytest.raises(Problem):
            service.save_forum(unit, "Annat", members=[new_id(START)])
    with register.read() as unit:
        (kept,) = queries.forums(unit)
        assert queries.the_forum(unit, "kris") == kept
    assert (kept.name, kept.level, kept.meets) == ("Krisrådet", ForumLevel.STRATEGIC, "varje kvartal")
    assert [member.name for member in kept.members] == ["Nora kommun", "Kumla kommun"]
    with register.write() as unit:
        service.edit_forum(unit, forum, {"members": [nora, kumla]}, {"members": [kumla]})
        service.strike_organisation(unit, nora, "slagits ihop")
    with register.read() as unit:
        assert [member.name for member in queries.forums(unit)[0].members] == ["Kumla kommun"]
    with register.write() as unit:
        service.strike_forum(unit, forum, "upphörde")
    with register.read() as unit:
        assert queries.forums(unit) == ()
        with pytest.raises(Problem, match="kris"):
            queries.the_forum(unit, "kris")


def test_a_forum_of_several_is_asked_about(register: Register) -> None:
    with register.write() as unit:
        service.save_forum(unit, "Krisrådet norr")
        service.save_forum(unit, "Krisrådet söder")
    with register.read() as unit:
        with pytest.raises(Ambiguous) as told:
            queries.the_forum(unit, "krisr")
    assert told.value.choices == ("Krisrådet norr", "Krisrådet söder")


def test_all_of_it_is_journalled_and_found_by_search(register: Register) -> None:
    kumla = add(register, "Kumla kommun")
    with register.write() as unit:
        service.add_contact(unit, kumla, "Bo Ek")
        service.add_contact_way(unit, kumla, TIB, "019-1")
        service.save_forum(unit, "Krisrådet")
    with register.read() as unit:
        report = verify(unit.connection)
    assert report.problems == ()
    assert report.records == 5


@pytest.mark.parametrize(
    ("written", "codes"),
    [
        ("", []),
        ("18", ["18"]),
        ("Örebro län, 1880", ["18", "1880"]),
        ("örebro  län", ["18"]),
        ("Laxå kommun, 18 1880, Örebro län", ["1860", "18", "1880"]),
    ],
)
def test_places_are_known_by_name_and_by_code(register: Register, written: str, codes: list[str]) -> None:
    with register.write() as unit:
        service.fill_register(unit)
    with register.read() as unit:
        assert queries.places_called(unit, written) == codes
        with pytest.raises(Problem, match="«Atlantis» är varken"):
            queries.places_called(unit, f"{written}, Atlantis")
