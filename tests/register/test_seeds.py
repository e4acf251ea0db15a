"""The organisations that the program comes with, and how they get into a register once."""

import re
from collections import Counter
from pathlib import Path

import pytest

from samledning.register import queries, service
from samledning.register.rules import name_key, names_of
from samledning.register.seeds import Seed, read_seeds
from samledning.register.terms import Level, OrganisationKind
from samledning.start import open_workspace
from samledning.store.verify import verify

from .conftest import Register

SEEDS = read_seeds()
BY_KEY = {seed.key: seed for seed in SEEDS}
LAN = [f"{code:02}" for code in (1, *range(3, 11), 12, 13, 14, *range(17, 26))]


def of_kind(kind: OrganisationKind) -> list[Seed]:
    return [seed for seed in SEEDS if seed.kind is kind]


def test_every_kommun_is_there_once_and_lies_in_a_lan() -> None:
    codes = [place for seed in SEEDS for place in seed.places if len(place) == 4]
    assert len(codes) == len(set(codes)) == 290
    assert {code[:2] for code in codes} == set(LAN)


def test_every_lan_has_a_lansstyrelse_and_a_region() -> None:
    for kind in (OrganisationKind.LANSSTYRELSE, OrganisationKind.REGION):
        assert sorted(code for seed in of_kind(kind) for code in seed.places if len(code) == 2) == LAN


def test_gotland_is_kommun_and_region_in_one() -> None:
    gotland = BY_KEY["region-09"]
    assert (gotland.name, gotland.places) == ("Region Gotland", ("0980", "09"))
    assert "kommun-0980" not in BY_KEY


@pytest.mark.parametrize(
    ("key", "name", "short"),
    [
        ("kommun-2080", "Falu kommun", "Falun"),
        ("kommun-0880", "Kalmar kommun", "Kalmar"),
        ("kommun-1421", "Orust kommun", "Orust"),
        ("kommun-1438", "Dals-Eds kommun", "Dals-Ed"),
        ("kommun-1267", "Höörs kommun", "Höör"),
        ("kommun-1880", "Örebro kommun", "Örebro"),
        ("lansstyrelse-20", "Länsstyrelsen i Dalarnas län", "Länsstyrelsen Dalarna"),
        ("region-14", "Västra Götalandsregionen", "VGR"),
        ("mcf", "Myndigheten för civilt försvar", "MCF"),
    ],
)
def test_names_are_the_official_ones(key: str, name: str, short: str) -> None:
    assert (BY_KEY[key].name, BY_KEY[key].short_name) == (name, short)


def test_a_kommun_is_called_by_its_plain_name() -> None:
    for seed in of_kind(OrganisationKind.KOMMUN):
        assert re.fullmatch(rf"{seed.short_name}s? kommun", seed.name) or seed.short_name == "Falun"
        assert seed.key == f"kommun-{seed.places[0]}"


def test_no_two_share_a_key_or_a_name() -> None:
    assert len(BY_KEY) == len(SEEDS)
    names = Counter(name_key(name) for seed in SEEDS for name in set(map(name_key, names_of(seed))))
    assert [name for name, count in names.items() if count > 1] == []


def test_filling_puts_each_in_as_it_is_shipped(filled: Register) -> None:
    with filled.read() as unit:
        kept = {each.seed: each for each in queries.organisations(unit)}
        assert verify(unit.connection).problems == ()
    assert kept.keys() == BY_KEY.keys()
    for seed in SEEDS:
        own = kept[seed.key]
        assert (own.name, own.kind, own.level, own.short_name) == (seed.name, seed.kind, seed.level, seed.short_name)
        assert (own.aliases, own.places) == (seed.aliases, seed.places)


def test_filling_again_leaves_alone_what_was_changed_or_struck(filled: Register) -> None:
    with filled.write() as unit:
        kumla = queries.the_organisation(unit, "Kumla").id
        nora = queries.the_organisation(unit, "Nora").id
        service.edit_organisation(unit, kumla, {"name": "Kumla kommun"}, {"name": "Kumla stad"})
        service.strike_organisation(unit, nora, "slagits ihop")
    with filled.write() as unit:
        assert service.fill_register(unit) == 0
    with filled.read() as unit:
        names = [each.name for each in queries.organisations(unit)]
    assert "Kumla stad" in names
    assert "Kumla kommun" not in names
    assert "Nora kommun" not in names


def test_one_that_people_had_registered_is_taken_for_the_shipped_one(register: Register) -> None:
    with register.write() as unit:
        own = service.add_organisation(unit, "trafikverket", short_name="Vägen", note="ring hellre VB")
    with register.write() as unit:
        assert service.fill_register(unit) == len(SEEDS) - 1
    with register.read() as unit:
        kept = queries.organisation(unit, own)
        assert [each.id for each in queries.organisations(unit) if each.seed == "trafikverket"] == [own]
    assert (kept.name, kept.short_name, kept.note) == ("trafikverket", "Vägen", "ring hellre VB")
    assert kept.level is Level.NATIONAL


def test_whoever_first_holds_the_seat_fills_the_register_once(tmp_path: Path) -> None:
    database = tmp_path / "ny.sqlite"
    workspace = open_workspace(database, stays=False)
    with workspace.read() as unit:
        assert not queries.has_seeds(unit)
    anna = workspace.introduce("Anna Berg")
    with workspace.read() as unit:
        lines = verify(unit.connection).lines
        assert len(queries.organisations(unit)) == len(SEEDS)
    workspace.become(anna)
    workspace.close()
    with (again := open_workspace(database, stays=False)).read() as unit:
        again_lines = verify(unit.connection).lines
    again.close()
    assert again_lines == lines
