"""How far a long export has come, and how it is stopped."""

from collections.abc import Callable
from typing import TypeAlias

from samledning.errors import Problem

Progress: TypeAlias = Callable[[int, int], None]
"""Is told how many steps of how many are done. Raises `Stopped` to end the work, which then leaves nothing behind."""


class Stopped(Problem):
    """Somebody did not want to wait."""


def silent(_done: int, _steps: int) -> None:
    """Tell nobody."""
