"""The options that every way in shares."""

from pathlib import Path

import pytest

from samledning import i18n, options
from samledning.options import WrongOption, read, split


@pytest.mark.parametrize(
    ("typed", "given", "rest"),
    [
        ("", {}, ""),
        ("--as AB log hej", {"--as": "AB"}, "log hej"),
        ("log hej --as AB", {"--as": "AB"}, "log hej"),
        ("log hej --as=AB -i Storm", {"--as": "AB", "--incident": "Storm"}, "log hej"),
        ("-d a.sqlite status", {"--database": "a.sqlite"}, "status"),
        ("log -- --as AB", {}, "log -- --as AB"),
        ("--as AB log -- -i x", {"--as": "AB"}, "log -- -i x"),
        ("--lang sv --lang en", {"--lang": "en"}, ""),
        ("--as", {"--as": ""}, ""),
        ("--as --lang en", {"--as": "", "--lang": "en"}, ""),
        ("--as=", {"--as": ""}, ""),
        ("--incident=a=b", {"--incident": "a=b"}, ""),
        ("log -idag --asap -dPATH", {}, "log -idag --asap -dPATH"),
        ("log -", {}, "log -"),
    ],
)
def test_shared_options_are_found_wherever_they_stand(typed: str, given: dict[str, str], rest: str) -> None:
    assert split(typed.split()) == (given, rest.split())


def test_an_option_wins_over_the_environment_and_that_over_the_settings(home: Path) -> None:
    assert read([], {})[0].database == home / "samledning.sqlite"
    (home / "samledning.toml").write_text('database = "/a/settings.sqlite"\nlanguage = "en"\n')
    chosen = read([], {})[0]
    assert (chosen.database, chosen.language) == (Path("/a/settings.sqlite"), "en")
    environment = {options.DATABASE_VARIABLE: "/b/environment.sqlite", options.LANGUAGE_VARIABLE: "sv_SE.UTF-8"}
    chosen = read([], environment)[0]
    assert (chosen.database, chosen.language) == (Path("/b/environment.sqlite"), "sv")
    chosen = read(["-d", "/c/option.sqlite", "--lang", "en-GB"], environment)[0]
    assert (chosen.database, chosen.language) == (Path("/c/option.sqlite"), "en")


@pytest.mark.parametrize("arguments", [["--lang", "fr"], ["--as"], ["--database="]])
def test_a_wrong_option_is_told_in_a_sentence(arguments: list[str]) -> None:
    with pytest.raises(WrongOption) as told:
        read(arguments, {})
    assert arguments[0].removesuffix("=") in str(told.value) or arguments[1] in str(told.value)


def test_the_sentence_is_in_the_language_that_was_asked_for() -> None:
    with pytest.raises(WrongOption, match="needs a value"):
        read(["--as", "--lang", "en"], {})
    assert i18n.language() == "en"


def test_settings_that_cannot_be_read_stop_the_program_since_they_may_name_the_database(home: Path) -> None:
    (home / "samledning.toml").write_text("database = \n")
    with pytest.raises(WrongOption, match=r"samledning\.toml"):
        read(["--as", "AB"], {})


def test_bytes_that_are_no_text_are_replaced_once() -> None:
    chosen, rest = read(["--as", "Bj\udcf6rn", "log", "f\udcf6rlust"], {})
    assert chosen.person == "Bj\ufffdrn"
    assert rest == ["log", "f\ufffdrlust"]
