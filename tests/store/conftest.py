from collections.abc import Iterator
from pathlib import Path

import pytest

from samledning.store.store import Store
from store.store_case import Case


@pytest.fixture(scope="session")
def new_case(tmp_path_factory: pytest.TempPathFactory) -> Case:
    """A closed case to begin from, since making all tables takes longer than most tests."""
    made = Case(tmp_path_factory.mktemp("new") / "fall.sqlite")
    made.close()
    return made


@pytest.fixture
def case(tmp_path: Path, new_case: Case) -> Iterator[Case]:
    """A database with one person and one incident."""
    made = Case(tmp_path / "fall.sqlite", new_case)
    yield made
    made.close()


@pytest.fixture
def store(case: Case) -> Store:
    """The open database of `case`."""
    return case.store
