"""The call list from the command line."""

import re

import pytest

from .conftest import Program


def test_the_list_is_shown_with_the_next_to_call_first(storm: Program) -> None:
    assert storm("actors", "add", "Örebro kommun").code == 0
    assert [line.split("  ")[:2] for line in storm("calls").out.splitlines()] == [
        ["·", "Polismyndigheten"],
        ["·", "Region Örebro län"],
        ["·", "Örebro kommun"],
    ]


def test_each_try_is_kept_and_shown(storm: Program) -> None:
    assert storm("calls", "polisen", "inget-svar", "--time", "2026-01-02T08:00").out == (
        "○ Polismyndigheten: inget svar 2/1 08.00 AB\n"
    )
    assert re.search(r"inget svar .* AB · inte nådd sedan 2/1 08.00", storm("calls", "polisen", "inget-svar").out)
    told = storm("calls", "Polisen", "deltar", "--person", "Eva Ek", "--mandate", "får lova personal")
    assert told.out.startswith("✓ Polismyndigheten: deltar ")
    shown = storm("calls", "Polisen").out.splitlines()
    assert [re.split(r" {2,}", line)[3] for line in shown] == ["inget svar", "inget svar", "deltar"]
    assert shown[2].endswith("Eva Ek, får lova personal")
    rows = storm("calls", "--json").json
    assert [row["actor"]["name"] for row in rows] == ["Region Örebro län", "Polismyndigheten"]
    assert rows[1]["tries"] == 3
    assert [person["mandate"] for person in rows[1]["actor"]["participants"]] == ["får lova personal"]


def test_a_promise_to_call_back_needs_its_time(storm: Program) -> None:
    run = storm("calls", "Polisen", "återkommer")
    assert (run.code, run.out) == (1, "")
    assert "återkomma" in run.err
    kept = storm("calls", "Polisen", "återkommer", "--at", "2999-01-01T08:00", "--note", "Söker chefen", "--json")
    assert kept.json["call_back_at"] == "2999-01-01T07:00:00Z"
    assert kept.json["last"]["note"] == "Söker chefen"


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (["Kustbevakningen", "nådd"], 1, "Kustbevakningen"),
        (["Polisen", "kanske"], 2, "inget-svar"),
        (["Polisen", "deltar"], 1, "vem"),
        (["Polisen", "nådd", "--at", "2999-01-01"], 2, "--time"),
        (["Polisen", "--note", "Svarade"], 2, "utfall"),
        (["Polisen", "nådd", "--time", "2999-01-01"], 2, "inträffat"),
    ],
)
def test_what_cannot_be_noted(storm: Program, arguments: list[str], code: int, words: str) -> None:
    run = storm("calls", *arguments)
    assert (run.code, run.err.count("\n")) == (code, 1)
    assert words in run.err
    assert storm("calls", "--json").json[0]["tries"] == 0


def test_a_name_that_fits_several_is_told_with_them_all(storm: Program) -> None:
    assert storm("actors", "add", "Region Värmland").code == 0
    run = storm("calls", "regionen", "nådd")
    assert run.code == 2
    assert "Region Värmland" in run.err
    assert "Region Örebro län" in run.err


def test_outcomes_in_english_and_as_codes(storm: Program) -> None:
    assert storm("--lang", "en", "calls", "Polisen", "no_answer").code == 0
    assert storm("--lang", "en", "calls", "Polisen", "nådd").code == 0


def test_a_case_without_actors_and_an_actor_nobody_has_called(program: Program) -> None:
    assert program("--as", "Anna Berg", "new", "Storm").code == 0
    assert program("calls").out == "Händelsen har inga aktörer än.\n"
    assert program("actors", "add", "Polisen").code == 0
    assert program("calls", "Polisen").out == "Ingen har försökt nå Polismyndigheten än.\n"
