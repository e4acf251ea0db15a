"""A home folder for each test, and a database to begin from that is made once."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from samledning import i18n
from tui.house import House


@pytest.fixture(scope="session")
def furnished(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a database where Anna Berg has begun a case; making all tables takes longer than most tests."""
    house = House(tmp_path_factory.mktemp("furnished"))
    house.furnish()
    return house.home


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A home with nothing in it; the language is Swedish again afterwards."""
    for name in ("SAMLEDNING_DATABASE", "SAMLEDNING_LANG", "NO_COLOR"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("SAMLEDNING_HOME", str(tmp_path))
    monkeypatch.setenv("LANGUAGE", "sv")
    i18n.setup("sv")
    yield tmp_path
    i18n.setup("sv")


@pytest.fixture
def empty(home: Path) -> House:
    """A house where nobody has been yet."""
    return House(home)


@pytest.fixture
def house(home: Path, furnished: Path) -> House:
    """A house where Anna Berg leads a storm with three actors."""
    for file in furnished.iterdir():
        shutil.copy(file, home / file.name)
    return House(home)
