"""Programs in processes of their own: each has its home in the folder of the test, and ends with it."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

import pytest
from fresh import fresh
from running import DEADLINE_SECONDS, HERE, Case, Helper, environment, make_case, python, samledning

if TYPE_CHECKING:
    from terminal import Terminal

# Terminals, forks and limits of this kind are not found on Windows.
collect_ignore_glob = ["test_*.py"] if sys.platform == "win32" else []

Run: TypeAlias = "Callable[..., subprocess.CompletedProcess[str]]"
OpenScreen: TypeAlias = "Callable[..., Terminal]"
Ask: TypeAlias = Callable[..., dict[str, Any]]
OpenSeat: TypeAlias = Callable[[], Ask]


@pytest.fixture
def home(tmp_path: Path) -> dict[str, str]:
    """The environment that every process of the test runs in."""
    return environment(tmp_path / "home")


@pytest.fixture
def case(tmp_path: Path) -> Case:
    """An incident that processes can work in."""
    return make_case(fresh(tmp_path / "fall.sqlite"))


@pytest.fixture
def run(home: dict[str, str]) -> Run:
    """Run a command to its end: by default the program itself with some arguments."""

    def run(
        *arguments: str | Path, command: Callable[..., list[str]] = samledning, typed: str = ""
    ) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            command(*arguments),
            env=home,
            input=typed,
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=DEADLINE_SECONDS,
            check=False,
        )

    return run


@pytest.fixture
def started() -> Iterator[ExitStack]:
    """What has been started and is ended with the test."""
    with ExitStack() as stack:
        yield stack


@pytest.fixture
def screen(home: dict[str, str], started: ExitStack) -> OpenScreen:
    """Start the program's screen in a terminal of its own."""
    from terminal import Terminal

    def start(*arguments: str | Path) -> Terminal:
        return started.enter_context(closing(Terminal(samledning(*arguments), home)))

    return start


@pytest.fixture
def seat(case: Case, home: dict[str, str], started: ExitStack) -> OpenSeat:
    """Start a seat without a screen, which does what it is asked to in the incident."""

    def start() -> Ask:
        command = python(HERE / "seat_process.py", case.database)
        helper = started.enter_context(closing(Helper(command, home)))
        return partial(helper.ask, incident=case.incident_id)

    return start
