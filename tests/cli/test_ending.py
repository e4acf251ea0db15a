"""How a run ends."""

import os
import stat
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from samledning import clock, ending
from samledning.errors import Ambiguous, Busy, CannotWrite, Problem
from samledning.options import WrongOption

from .conftest import Program

NOW = datetime(2026, 11, 22, 13, 40, tzinfo=UTC)


@pytest.mark.parametrize(
    ("problem", "code", "told"),
    [
        (Problem("Raden är tom."), 1, "Raden är tom.\n"),
        (CannotWrite("Disken är full."), 1, "Disken är full.\n"),
        (WrongOption("Valet finns inte."), 2, "Valet finns inte.\n"),
        (Ambiguous("Flera passar.", ("AB Anna", "AB2 Alva")), 2, "Flera passar.\n  AB Anna\n  AB2 Alva\n"),
        (Ambiguous("Välj: A; B", ("A", "B")), 2, "Välj: A; B\n"),
        (Busy("Upptagen."), 3, "Upptagen.\n"),
        (Problem("fil\x1b[2J"), 1, "fil␛[2J\n"),
    ],
)
def test_a_problem_is_a_sentence_and_a_code(
    problem: Problem, code: int, told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert ending.told(problem) == code
    assert capsys.readouterr() == ("", told)


def failure() -> Exception:
    """A fault within the program, while it handles something nobody else may read."""
    try:
        clock.parse_iso("hemlig uppgift")
    except ValueError as inner:
        try:
            raise KeyError("hemlig nyckel") from inner
        except KeyError as outer:
            return outer
    raise AssertionError


def test_a_crash_report_tells_where_and_never_what() -> None:
    report = ending.report(failure(), NOW)
    assert "builtins.KeyError" in report
    assert "builtins.ValueError" in report
    assert "clock.py:" in report
    assert "parse_iso" in report
    assert "hemlig" not in report
    assert "test_ending" not in report


def test_a_crash_report_is_kept_for_its_owner_and_named_in_one_sentence(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert ending.crashed(failure()) == 70
    (kept,) = home.glob("crash-*.txt")
    told = capsys.readouterr().err
    assert str(kept) in told
    assert told.count("\n") == 1
    if sys.platform != "win32":
        assert stat.S_IMODE(kept.stat().st_mode) == 0o600


def test_an_unforeseen_fault_ends_the_program_without_a_traceback(program: Program, home: Path) -> None:
    run = program(None)  # type: ignore[arg-type]
    assert run.code == 70
    assert run.err.count("\n") == 1
    assert len(list(home.glob("crash-*.txt"))) == 1


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="root may write anywhere")
def test_a_crash_in_a_home_that_cannot_be_written_is_told_all_the_same(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    home.chmod(0o500)
    assert ending.crashed(failure()) == 70
    assert capsys.readouterr().err
