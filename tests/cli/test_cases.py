"""Commands about the incident itself, and who writes."""

from pathlib import Path

import pytest

from .conftest import STORM, Program


def test_a_name_is_enough(program: Program) -> None:
    run = program("new", "Storm", "--as", "Anna Berg")
    assert run.code == 0
    assert "«Storm»" in run.out
    assert run.err == "Ny person: Anna Berg (AB).\n"
    (case,) = program("incidents", "--json").json
    assert (case["name"], case["occurrence"], case["exercise"], case["closed_at"]) == ("Storm", "occurred", False, None)
    assert case["opened_at"].endswith("Z")


def test_all_that_can_be_said_of_an_incident(program: Program) -> None:
    run = program(
        *("new", "Befarad storm", "--type", "storm", "--feared", "--exercise", "--place", "18", "--place", "1880,1881"),
        *("--convener", "Länsstyrelsen", "--purpose", "Dela läget", "--actor", "Region Örebro län=regionen,rölan"),
    )
    assert run.code == 0
    (case,) = program("incidents", "--json").json
    assert case["occurrence"] == "feared"
    assert case["exercise"] is True
    assert case["places"] == ["18", "1880", "1881"]
    assert (case["type"], case["convening_actor"], case["purpose"]) == ("storm", "Länsstyrelsen", "Dela läget")
    (actor,) = program("actors", "--json").json
    assert (actor["name"], actor["kind"]) == ("Region Örebro län", "region")
    assert "rölan" in actor["aliases"]
    assert "regionen" not in actor["aliases"]


@pytest.mark.parametrize(
    ("arguments", "code", "part"),
    [
        (["new", "  "], 1, "Skriv vad händelsen ska heta"),
        (["new"], 2, "NAMN saknas"),
        (["new", "a", "--place", "188"], 2, "«188»"),
        (["new", "a", "--type", "x" * 201], 1, "type"),
        (["new", "a", "b"], 2, "«b»"),
        (["status"], 1, "samledning new NAMN"),
        (["log", "hej"], 1, "samledning new NAMN"),
    ],
)
def test_what_goes_wrong_is_told_in_a_sentence(program: Program, arguments: list[str], code: int, part: str) -> None:
    run = program(*arguments)
    assert run.code == code
    assert run.out == ""
    assert part in run.err
    assert "Traceback" not in run.err


def test_reading_a_database_that_is_not_there_does_not_make_one(program: Program, home: Path) -> None:
    assert program("incidents", "--database", str(home / "fel.sqlite")).code == 1
    assert list(home.glob("fel*")) == []


def test_close_and_reopen(storm: Program) -> None:
    assert storm("close").code == 2
    assert storm("close", "--reason", "faran är över").code == 0
    assert storm("log", "för sent").code == 1
    assert "faran är över" in storm("status", "-i", "storm").out
    assert storm("reopen", "--reason", "ny vind").code == 0
    assert storm("log", "i tid").code == 0
    assert storm("reopen", "--reason", "igen").code == 1


def test_which_of_several_incidents(storm: Program) -> None:
    storm("new", "Snöfall")
    run = storm("log", "hej")
    assert run.code == 2
    assert "Storm" in run.err
    assert "Snöfall" in run.err
    assert storm("log", "hej", "--incident", "sn").code == 0
    assert storm("log", "hej", "--incident", "ingen").code == 1


def test_roles(storm: Program) -> None:
    assert storm("staff", "leader", "Bo Ek").code == 0
    assert storm("staff", "Samverkansledare", "AB").code == 0
    held = storm("roles", "--json").json
    assert [(one["initials"], one["until"] is None) for one in held] == [("BE", False), ("AB", True)]
    assert "Anna Berg" in storm("status").out
    run = storm("staff", "kung", "AB")
    assert run.code == 2
    assert "antecknare" in run.err


@pytest.mark.parametrize(("part", "holder"), [("Eva", "Eva Lind"), ("lin", "Eva Lind"), ("el", "Eva Lind")])
def test_a_part_of_a_name_gives_the_role_to_whoever_has_it(storm: Program, part: str, holder: str) -> None:
    storm("staff", "analyst", "Eva Lind")
    run = storm("staff", "antecknare", part)
    assert (run.code, run.out, run.err) == (0, f"{holder} har nu rollen antecknare.\n", "")


def test_a_part_that_fits_several_gives_nobody_the_role(storm: Program) -> None:
    storm("staff", "analyst", "Eva Lind")
    storm("staff", "analyst", "Eva Ek")
    run = storm("staff", "note_taker", "Eva")
    assert (run.code, run.out) == (2, "")
    assert "EE Eva Ek; EL Eva Lind" in run.err
    assert all(one["role"] != "note_taker" for one in storm("roles", "--json").json)


def test_a_name_that_fits_nobody_makes_a_person_and_says_so(storm: Program) -> None:
    storm("staff", "analyst", "Eva Ekman")
    assert storm("staff", "note_taker", "Eva Ek").err == "Ny person: Eva Ek (EE2).\n"


def test_swedish_roles_are_known_in_english(storm: Program) -> None:
    assert storm("--lang", "en", "staff", "samverkansledare", "AB").code == 0


class TestWhoWrites:
    def test_the_login_name_is_taken_and_said_once(self, program: Program, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("LOGNAME", "kalle")
        assert "kalle (KA)" in program("new", "Storm").err
        assert program("log", "hej").err == ""

    def test_whoever_wrote_last_goes_on(self, storm: Program) -> None:
        storm("log", "ett", "--as", "Bo Ek")
        assert storm("log", "två", "--json").json["initials"] == "BE"
        assert storm("log", "tre", "--as", "ab", "--json").json["initials"] == "AB"

    def test_a_name_that_fits_several_is_asked_about(self, storm: Program) -> None:
        storm("staff", "analyst", "AB2")
        storm("log", "x", "--as", "Eva Ek")
        assert storm("log", "y", "--as", "eva ek").err == ""

    def test_nobody_is_registered_for_a_line_that_cannot_be_kept(self, storm: Program) -> None:
        assert storm("log", "x", "--incident", "ingen", "--as", "Nytt Namn").code == 1
        assert storm("search", "Nytt", "--all", "--json").json == []


def test_the_order_of_arguments_does_not_matter(program: Program, home: Path) -> None:
    other = str(home / "annan.sqlite")
    assert program(*STORM, "--database", other, "--as", "AB").code == 0
    assert program("-d", other, "log", "--incident", "Storm", "hej").code == 0
    assert not (home / "samledning.sqlite").exists()
