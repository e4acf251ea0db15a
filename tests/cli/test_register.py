"""Commands about the register: organisations, how they are reached, forums."""

import csv
from pathlib import Path

import pytest

from .conftest import Program


def names(program: Program, *arguments: str) -> list[str]:
    return [each["name"] for each in program("actors", *arguments, "--json").json]


def test_the_register_is_there_from_the_start(storm: Program) -> None:
    everything = names(storm, "--all")
    assert len(everything) == len(set(everything)) > 300
    assert {"Örebro kommun", "Region Gotland", "Trafikverket"} <= set(everything)
    assert names(storm) == ["Region Örebro län", "Polismyndigheten"]
    assert any(line.startswith("Falu kommun ") for line in storm("actors", "--all").out.splitlines())


def test_an_actor_is_added_by_what_it_is_called(storm: Program) -> None:
    assert storm("actors", "add", "msb").out == "Myndigheten för civilt försvar deltar i «Storm».\n"
    assert storm("actors", "add", "Örebro").code == 0
    assert names(storm)[2:] == ["Myndigheten för civilt försvar", "Örebro kommun"]


def test_a_new_actor_with_kind_and_place(storm: Program) -> None:
    before = len(names(storm, "--all"))
    assert storm("actors", "add", "Elnät Mitt", "--kind", "näringsliv", "--place", "18,1880", "--place", "17").code == 0
    actor = storm("actors", "--json").json[-1]
    assert (actor["name"], actor["kind"], actor["places"]) == ("Elnät Mitt", "business", ["18", "1880", "17"])
    assert len(names(storm, "--all")) == before + 1


def test_an_organisation_can_be_registered_without_taking_part(program: Program) -> None:
    """Before there is any incident, too."""
    assert program("--as", "Anna Berg", "actors", "add", "Elnät Mitt=elnätet", "--register").code == 0
    assert "Elnät Mitt" in names(program, "--all")
    assert program("actors").code == 1


@pytest.mark.parametrize(
    ("arguments", "code", "part"),
    [
        (["actors", "add", "X", "--kind", "kyrkbåt"], 2, "«kyrkbåt»"),
        (["actors", "add", "X", "--place", "188"], 2, "«188»"),
        (["actors", "import", "finns-inte.csv"], 1, "finns-inte.csv"),
        (["actors", "export", "finns/inte.csv"], 1, "inte.csv"),
        (["actors", "export", "alla.csv", "--incident", "Brand"], 1, "«Brand»"),
        (["contacts", "Atlantis"], 1, "«Atlantis»"),
        (["contacts", "Örebro", "röksignal", "puff"], 2, "«röksignal»"),
        (["contacts", "Örebro", "tib"], 1, "numret"),
        (["contacts", "Örebro", "--strike", "1", "--reason", "fel"], 1, "nummer 1"),
        (["contacts", "Örebro", "tib", "1", "--strike", "1"], 2, "en sak i taget"),
        (["forums", "add", "X", "--member", "Atlantis"], 1, "«Atlantis»"),
        (["forums", "add", "X", "--level", "hemlig"], 2, "«hemlig»"),
        (["forums", "use", "X"], 1, "«X»"),
    ],
)
def test_what_goes_wrong_is_told_in_a_sentence(storm: Program, arguments: list[str], code: int, part: str) -> None:
    run = storm(*arguments)
    assert run.code == code
    assert part in run.err
    assert run.err.count("\n") == 1


def test_a_name_that_many_may_have_is_told_with_the_list(storm: Program) -> None:
    run = storm("contacts", "Länsstyrelsen")
    told, *names = run.err.splitlines()
    assert (run.code, len(names)) == (2, 20)
    assert told.startswith("20 aktörer i registret kan heta «Länsstyrelsen».")
    assert "  Länsstyrelsen i Örebro län" in names


def test_the_register_goes_out_and_comes_in(storm: Program, home: Path) -> None:
    target = home / "register.csv"
    assert storm("contacts", "Örebro", "tib", "+46 19 21 10 00").code == 0
    assert storm("actors", "export", str(target)).code == 0
    rows = list(csv.DictReader(target.read_text("utf-8-sig").splitlines(), delimiter=";"))
    assert [row["namn"] for row in rows] == names(storm, "--all")
    assert {row["namn"]: row["tib"] for row in rows}["Örebro kommun"] == "'+46 19 21 10 00"
    run = storm("actors", "import", str(target))
    assert run.code == 0
    assert run.out == f"0 nya, 0 ändrade, {len(rows)} som de var.\n"
    other = str(home / "annan.sqlite")
    assert storm("--database", other, "--as", "Bo Ek", "actors", "import", str(target)).code == 0
    assert "+46 19 21 10 00" in storm("--database", other, "contacts", "Örebro").out


def test_only_those_taking_part_go_out_when_an_incident_is_named(storm: Program, home: Path) -> None:
    target = home / "deltar.csv"
    assert storm("actors", "export", str(target), "--incident", "Storm").out.startswith("2 aktörer ")
    rows = list(csv.DictReader(target.read_text("utf-8-sig").splitlines(), delimiter=";"))
    assert [row["namn"] for row in rows] == ["Region Örebro län", "Polismyndigheten"]


def test_bad_rows_are_told_and_the_rest_comes_in(storm: Program, home: Path) -> None:
    source = home / "egna.csv"
    source.write_bytes("namn;typ;telefon\nElnät Åmål;näringsliv;0532-1\nX;fel;\n;kommun;\n".encode("cp1252"))
    run = storm("actors", "import", str(source))
    assert run.code == 1
    assert run.out == "1 nya, 0 ändrade, 0 som de var.\n"
    assert [line.split(" lästes")[0] for line in run.err.splitlines()] == ["Rad 3", "Rad 4"]
    assert "0532-1" in storm("contacts", "Elnät Åmål").out


def test_how_an_actor_is_reached(storm: Program) -> None:
    assert storm("contacts", "Örebro").out == "Örebro kommun\nInget sätt att nå aktören är antecknat.\n"
    assert storm("contacts", "Örebro", "telefon", "019-1", "--label", "växel").code == 0
    assert (
        storm("contacts", "Örebro", "TiB", "019-2", "--person", "Bo Ek", "--role", "säkerhetschef", "--first").code == 0
    )
    assert storm("contacts", "Örebro", "mail", "bo@example.com", "--person", "bo ek").code == 0
    told = storm("contacts", "Örebro", "--json").json
    assert [(way["kind"], way["value"], way["contact"]) for way in told["ways"]] == [
        ("tib", "019-2", "Bo Ek"),
        ("telephone", "019-1", ""),
        ("mail", "bo@example.com", "Bo Ek"),
    ]
    assert [(person["name"], person["role"]) for person in told["persons"]] == [("Bo Ek", "säkerhetschef")]
    assert storm("contacts", "Örebro", "--strike", "2").code == 1
    assert storm("contacts", "Örebro", "--strike", "2", "--reason", "ny växel").code == 0
    assert [way["value"] for way in storm("contacts", "Örebro", "--json").json["ways"]] == ["019-2", "bo@example.com"]


def test_a_forum_is_brought_into_the_incident(storm: Program) -> None:
    assert storm("forums").out == "Inget forum är upplagt än.\n"
    run = storm(
        *("forums", "add", "Krisrådet", "--level", "operativt", "--meets", "varje kvartal", "--purpose", "samverka"),
        *("--mandate", "rekommendera", "--member", "Kumla", "--member", "polisen"),
    )
    assert run.out == "Forumet «Krisrådet» är upplagt, med 2 medlemmar.\n"
    (forum,) = storm("forums", "--json").json
    assert (forum["level"], forum["meets"], forum["purpose"]) == ("operative", "varje kvartal", "samverka")
    assert storm("forums").out.split()[:2] == ["Krisrådet", "operativt"]
    assert storm("forums", "use", "kris").out == "Kumla kommun deltar i «Storm».\n"
    assert names(storm)[-1] == "Kumla kommun"
    assert storm("forums", "use", "kris").out == "Alla medlemmar i «Krisrådet» deltar redan.\n"
    assert storm("forums", "strike", "kris", "--reason", "upphörde").code == 0
    assert storm("forums", "--json").json == []
