"""The program run in this process, in a home of its own."""

import io
import json
import shutil
import sys
from collections.abc import Iterator
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

import pytest

from samledning import __main__, i18n

STORM = ("new", "Storm", "--actor", "Region Örebro län=regionen", "--actor", "Polisen")


@dataclass(frozen=True)
class Run:
    """How a run ended and what it wrote."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


class Program(Protocol):
    def __call__(self, *arguments: str, stdin: bytes = b"") -> Run: ...


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A home with nothing in it; the language is Swedish again afterwards."""
    for name in ("SAMLEDNING_DATABASE", "SAMLEDNING_LANG"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("SAMLEDNING_HOME", str(tmp_path))
    monkeypatch.setenv("LANGUAGE", "sv")
    yield tmp_path
    i18n.setup("sv")


@pytest.fixture
def program(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Program:
    """Runs the program from its entry point on, as if from a command line."""

    def run(*arguments: str, stdin: bytes = b"") -> Run:
        capsys.readouterr()
        monkeypatch.setattr(sys, "argv", ["samledning", *arguments])
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin), encoding="utf-8"))
        with pytest.raises(SystemExit) as ended:
            __main__.main()
        written = capsys.readouterr()
        assert isinstance(ended.value.code, int)
        return Run(ended.value.code, written.out, written.err)

    return run


@pytest.fixture(scope="session")
def stormy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home with the incident of `storm`, to be copied only: opening one takes longer than most tests."""
    home = tmp_path_factory.mktemp("stormy")
    with pytest.MonkeyPatch.context() as patch, redirect_stdout(io.StringIO()), redirect_stderr(io.StringIO()):
        patch.setenv("SAMLEDNING_HOME", str(home))
        patch.setattr(sys, "argv", ["samledning", "--lang", "sv", "--as", "Anna Berg", *STORM])
        with pytest.raises(SystemExit) as ended:
            __main__.main()
    assert ended.value.code == 0
    return home


@pytest.fixture
def storm(home: Path, program: Program, stormy: Path) -> Program:
    """The program, with an incident opened by Anna Berg."""
    shutil.copytree(stormy, home, dirs_exist_ok=True)
    return program
