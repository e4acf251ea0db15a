"""Which organisation is meant by a name, and what a name tells."""

from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samledning.register import rules
from samledning.register.terms import Level, OrganisationKind

KOMMUN, REGION, BUSINESS = OrganisationKind.KOMMUN, OrganisationKind.REGION, OrganisationKind.BUSINESS


@dataclass(frozen=True)
class Known:
    name: str
    kind: OrganisationKind = OrganisationKind.OTHER
    short_name: str = ""
    aliases: tuple[str, ...] = ()
    places: tuple[str, ...] = ()


OREBRO = Known("Örebro kommun", KOMMUN, "Örebro", ("stan",), ("1880",))
HABO = Known("Habo kommun", KOMMUN, "Habo", places=("0643",))
HABO_AB = Known("Habo Plåt AB", BUSINESS, "Habo")
REGION_OREBRO = Known("Region Örebro län", REGION, "RÖL", places=("18",))
ALL = (OREBRO, HABO, HABO_AB, REGION_OREBRO)


@pytest.mark.parametrize(
    ("name", "kind", "meant"),
    [
        ("örebro  KOMMUN", None, (OREBRO,)),
        ("Örebro", None, (OREBRO,)),
        ("o\u0308rebro", None, (OREBRO,)),
        ("Stan", None, (OREBRO,)),
        ("röl", None, (REGION_OREBRO,)),
        ("Orebro", None, ()),
        ("Region Örebro", None, ()),
        ("habo", None, (HABO, HABO_AB)),
        ("habo", BUSINESS, (HABO_AB,)),
        ("habo", REGION, ()),
        ("Habo kommun", BUSINESS, (HABO,)),
    ],
)
def test_who_is_meant(name: str, kind: OrganisationKind | None, meant: tuple[Known, ...]) -> None:
    assert rules.meant_by(name, ALL, kind) == meant


def test_a_full_name_wins_over_the_same_word_as_an_alias() -> None:
    called = Known("Stan")
    assert rules.meant_by("stan", (OREBRO, called)) == (called,)


@pytest.mark.parametrize(
    ("letters", "suggested"),
    [
        ("ör", [OREBRO, REGION_OREBRO]),
        ("habo", [HABO, HABO_AB]),
        ("habo k", [HABO]),
        ("kommun", [HABO, OREBRO]),
        ("ommu", [HABO, OREBRO]),
        ("rö", [REGION_OREBRO]),
        ("x", []),
        ("", [HABO, HABO_AB, REGION_OREBRO, OREBRO]),
    ],
)
def test_what_is_suggested_while_letters_are_typed(letters: str, suggested: list[Known]) -> None:
    assert list(rules.suggest(letters, ALL)) == suggested


def test_no_more_is_suggested_than_asked_for() -> None:
    assert rules.suggest("", ALL, most=1) == (HABO,)


@given(st.text(max_size=6))
def test_whatever_is_meant_is_suggested_too(letters: str) -> None:
    assert set(rules.meant_by(letters, ALL)) <= set(rules.suggest(letters, ALL))


@pytest.mark.parametrize(
    ("names", "kind", "besides", "own"),
    [
        (("regionen", "rölan"), REGION, (), ("rölan",)),
        (("Regionen",), REGION, (), ()),
        (("regionen",), KOMMUN, (), ("regionen",)),
        (("a, b", "B"), BUSINESS, (), ("a", "b")),
        (("ÖREBRO", "stan"), KOMMUN, ("Örebro",), ("stan",)),
        (("", " "), KOMMUN, (), ()),
    ],
)
def test_names_of_ones_own(
    names: tuple[str, ...], kind: OrganisationKind, besides: tuple[str, ...], own: tuple[str, ...]
) -> None:
    assert rules.own_names(names, kind, *besides) == own


def test_swedish_letters_come_last() -> None:
    assert sorted(["Öre", "ånge", "Zeta", "Ärla", "alfa"], key=rules.swedish) == [
        *("alfa", "Zeta", "ånge", "Ärla", "Öre"),
    ]


@pytest.mark.parametrize(
    ("written", "codes"),
    [("1880", ("1880",)), ("18, 1880;1881|1880", ("18", "1880", "1881")), ("", ()), (" 01 ", ("01",))],
)
def test_place_codes(written: str, codes: tuple[str, ...]) -> None:
    assert rules.place_codes(written) == codes


@pytest.mark.parametrize("code", ["1", "188", "18800", "Örebro", "１８"])
def test_what_is_no_place_code(code: str) -> None:
    with pytest.raises(ValueError, match=code):
        rules.place_codes(f"18,{code}")


@pytest.mark.parametrize(
    ("kind", "level"),
    [
        (KOMMUN, Level.LOCAL),
        (REGION, Level.REGIONAL),
        (OrganisationKind.POLICE, Level.NATIONAL),
        (BUSINESS, Level.OTHER),
    ],
)
def test_the_usual_level(kind: OrganisationKind, level: Level) -> None:
    assert rules.usual_level(kind) is level


@dataclass(frozen=True)
class Someone:
    name: str
    initials: str


EVA, EK, BO = Someone("Eva Lind", "EL"), Someone("Eva Ekman", "EE"), Someone("Bo Evaldsson", "BO")


@pytest.mark.parametrize(
    ("wanted", "meant"),
    [
        ("el", (EVA,)),
        ("EVA  lind", (EVA,)),
        ("lind", (EVA,)),
        ("Lind Eva", (EVA,)),
        ("eva", (EVA, EK)),
        ("ev", (EVA, EK, BO)),
        ("Bo", (BO,)),
        ("evald", (BO,)),
        ("Eva Ek", ()),
        ("kman", ()),
        ("", ()),
        ("  ", ()),
    ],
)
def test_which_person_is_meant(wanted: str, meant: tuple[Someone, ...]) -> None:
    assert rules.persons_meant(wanted, (EVA, EK, BO)) == meant


KARLSKOGA = Known("Karlskoga kommun", KOMMUN, "Karlskoga", places=("1883",))
POLICE = Known("Polismyndigheten", OrganisationKind.POLICE, aliases=("polisen",))


@pytest.mark.parametrize(
    ("letters", "places", "suggested"),
    [
        ("kommun", ["18"], [OREBRO, HABO]),
        ("kommun", ["0643"], [HABO, OREBRO]),
        ("kommunen", ["1880"], [OREBRO]),
        ("regionen", ["1880"], [REGION_OREBRO]),
        ("regionen", ["06"], []),
        ("regionen", [], []),
        ("", ["18"], [HABO, HABO_AB, REGION_OREBRO, OREBRO]),
    ],
)
def test_those_of_the_place_are_suggested_first(letters: str, places: list[str], suggested: list[Known]) -> None:
    assert list(rules.suggest(letters, ALL, places=places)) == suggested


@pytest.mark.parametrize(
    ("places", "near"),
    [
        ([], (OREBRO, KARLSKOGA, HABO)),
        (["18"], (OREBRO, KARLSKOGA)),
        (["18", "1880"], (OREBRO,)),
        (["1880", "1883"], (OREBRO, KARLSKOGA)),
        (["01"], (OREBRO, KARLSKOGA, HABO)),
        (["01", "0643"], (HABO,)),
    ],
)
def test_who_is_nearest(places: list[str], near: tuple[Known, ...]) -> None:
    assert rules.nearest((OREBRO, KARLSKOGA, HABO), places) == near


@pytest.mark.parametrize(
    ("name", "places", "meant"),
    [
        ("kommunen", ["1880"], (OREBRO,)),
        ("Kommunen", ["18", "1880"], (OREBRO,)),
        ("kommunen", ["18"], (OREBRO, KARLSKOGA)),
        ("kommunen", [], (OREBRO, HABO, KARLSKOGA)),
        ("regionen", ["18"], (REGION_OREBRO,)),
        ("regionen", ["06"], ()),
        ("länsstyrelsen", ["18"], ()),
        ("polisen", ["18"], ()),
        ("stan", ["18"], ()),
    ],
)
def test_whom_people_here_mean(name: str, places: list[str], meant: tuple[Known, ...]) -> None:
    assert rules.meant_here(name, (*ALL, KARLSKOGA, POLICE), places) == meant


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Nerikes Brandkår", OrganisationKind.RESCUE_SERVICE),
        ("Södertörns brandförsvarsförbund", OrganisationKind.RESCUE_SERVICE),
        ("Räddningstjänsten Östra Götaland", OrganisationKind.RESCUE_SERVICE),
        ("Örebro kommuns räddningstjänst", OrganisationKind.RESCUE_SERVICE),
        ("räddningstjänsten", OrganisationKind.RESCUE_SERVICE),
        ("Polisen region Bergslagen", OrganisationKind.POLICE),
        ("Lokalpolisområde Örebro", OrganisationKind.POLICE),
        ("polisen", OrganisationKind.POLICE),
        ("Region Örebro län", REGION),
        ("Västra Götalandsregionen", REGION),
        ("regionen", REGION),
        ("Örebro kommun", KOMMUN),
        ("Göteborgs Stad", KOMMUN),
        ("kommunen", KOMMUN),
        ("Kommunen i Örebro", KOMMUN),
        ("Länsstyrelsen i Örebro län", OrganisationKind.LANSSTYRELSE),
        ("länsstyrelsen", OrganisationKind.LANSSTYRELSE),
        ("Trafikverket", OrganisationKind.STATE_AGENCY),
        ("Regionbuss AB", BUSINESS),
        ("Kommunal", OrganisationKind.OTHER),
        ("Stadsmissionen", OrganisationKind.OTHER),
        ("Elnätsbolaget Nord", OrganisationKind.OTHER),
    ],
)
def test_what_a_name_tells_of_the_kind(name: str, kind: OrganisationKind) -> None:
    assert rules.guess_kind(name) is kind


def test_every_word_for_a_kind_tells_the_kind() -> None:
    for kind, words in rules.GENERIC_ALIASES.items():
        assert [rules.guess_kind(word) for word in words] == [kind] * len(words)
