"""The help and the errors of the command library, in the user's language."""

import os
import re
import subprocess
import sys

import pytest
import typer

from samledning.cli.main import app

from .conftest import Program

GROUP = typer.main.get_command(app)
COMMANDS = sorted(GROUP.commands)  # type: ignore[attr-defined]
ENGLISH = re.compile(
    r"\b(Usage|Options|Commands|Arguments|Show this|Error|Try|required|default|such|Invalid|Missing|Got|requires)\b"
)


@pytest.mark.parametrize("command", ["", *COMMANDS, "actors add"])
def test_help_is_swedish(program: Program, command: str) -> None:
    run = program(*command.split(), "--help")
    assert run.code == 0
    assert run.out.startswith("Användning: samledning")
    assert ENGLISH.findall(run.out) == []
    assert "<" not in run.out


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("lgo", "Kommandot «lgo» finns inte. Menade du log? Hjälp: samledning --help"),
        ("--foo", "Valet --foo finns inte. Hjälp: samledning --help"),
        ("log x --soruce y", "Valet --soruce finns inte. Menade du --source? Hjälp: samledning log --help"),
        ("log x --incidnet y", "Valet --incidnet finns inte. Menade du --incident? Hjälp: samledning log --help"),
        ("log x --time", "Valet --time behöver ett värde. Hjälp: samledning log --help"),
        ("log x --json=1", "Valet --json tar inget värde. Hjälp: samledning log --help"),
        ("log", "TEXT saknas. Hjälp: samledning log --help"),
        ("strike L1", "Valet --reason behövs. Hjälp: samledning strike --help"),
        ("new a b", "«b» är ett argument för mycket; sätt citattecken om text. Hjälp: samledning new --help"),
        ("tick IN-01 --run x", "--run: ange ett heltal. Hjälp: samledning tick --help"),
        (
            "print LE --format odt",
            "«odt» känns inte igen; välj ren text, att klistra in, text med rubriker (Markdown), webbsida, PDF, Word, "
            "tabell för kalkylblad, data för andra program, kalenderhändelse. Hjälp: samledning print --help",
        ),
        ("actors addd", "Kommandot «addd» finns inte. Menade du add? Hjälp: samledning actors --help"),
        ("--", "Skriv ett kommando. Hjälp: samledning --help"),
        ("--lang fr", "Språket «fr» finns inte; välj sv, en."),
    ],
)
def test_errors_are_one_sentence_and_a_way_to_help(program: Program, typed: str, told: str) -> None:
    run = program(*typed.split())
    assert (run.code, run.out, run.err) == (2, "", f"{told}\n")


def test_the_version(program: Program) -> None:
    assert re.fullmatch(r"samledning \d+\.\d+\.\d+\n", program("--version").out)


@pytest.mark.long
@pytest.mark.parametrize("command", ["", "log"])
def test_help_is_english_for_who_asks(command: str) -> None:
    """In a process of its own: texts of commands are translated when they are imported."""
    run = subprocess.run(
        [sys.executable, "-m", "samledning", *command.split(), "--help", "--lang", "en"],
        capture_output=True,
        env={**os.environ, "PYTHONIOENCODING": "ascii"},
        check=True,
        timeout=60,
    )
    told = run.stdout.decode("utf-8")
    assert told.startswith("Usage: samledning")
    assert re.findall("[åäöÅÄÖ]", told) == []
