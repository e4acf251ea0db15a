"""How the tests are run, all of them."""

import gc
import os

import pytest
from hypothesis import HealthCheck, settings

settings.register_profile("untimed", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("untimed")  # how fast the computer is says nothing of the program


def pytest_xdist_auto_num_workers(config: pytest.Config) -> int:
    """Half as many again as there are processors: a test of a screen waits about as long as it works."""
    del config
    return (os.cpu_count() or 1) * 3 // 2


def pytest_collection_finish(session: pytest.Session) -> None:
    """What was imported lives as long as the run; looking through it for garbage takes a quarter of the time."""
    del session
    gc.collect()
    gc.freeze()
    gc.set_threshold(100_000, 50, 100)
