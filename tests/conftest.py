"""How the tests are run, all of them."""

import gc

import pytest


def pytest_collection_finish(session: pytest.Session) -> None:
    """What was imported lives as long as the run; looking through it for garbage takes a quarter of the time."""
    del session
    gc.collect()
    gc.freeze()
    gc.set_threshold(100_000, 50, 100)
