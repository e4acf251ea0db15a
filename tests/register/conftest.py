"""A register on a real database file, empty but for the one who writes in it."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest
from fresh import fresh

from samledning.register import service
from samledning.store.ids import new_id
from samledning.store.store import Store, open_store
from samledning.store.unit import ReadUnit, WriteUnit

START = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


class Register:
    """An open database and the person who holds the seat."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.person_id: str | None = new_id(START)
        with self.write() as unit:
            service.add_person(unit, "Anna Berg", person_id=self.person_id)

    @contextmanager
    def write(self) -> Iterator[WriteUnit]:
        with self.store.write(START, self.person_id, "seat") as unit:
            yield unit

    @contextmanager
    def read(self) -> Iterator[ReadUnit]:
        with self.store.read(START) as unit:
            yield unit


@pytest.fixture
def register(tmp_path: Path) -> Iterator[Register]:
    store = open_store(fresh(tmp_path / "register.sqlite"), START, "seat")
    yield Register(store)
    store.close()


@pytest.fixture
def filled(register: Register) -> Register:
    """The register with all that the program comes with."""
    with register.write() as unit:
        service.fill_register(unit)
    return register
