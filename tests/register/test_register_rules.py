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


OREBRO = Known("Örebro kommun", KOMMUN, "Örebro", ("stan",))
HABO = Known("Habo kommun", KOMMUN, "Habo")
HABO_AB = Known("Habo Plåt AB", BUSINESS, "Habo")
REGION_OREBRO = Known("Region Örebro län", REGION, "RÖL")
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
