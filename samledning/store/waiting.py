"""Waiting for another process that holds the file, and telling that it is so before the user wonders."""

import sqlite3
import time
from collections.abc import Callable
from typing import TypeAlias, TypeVar

T = TypeVar("T")

RETRY_SECONDS = 0.001
TELL_AFTER_SECONDS = 1.0

Tell: TypeAlias = Callable[[bool], None]
"""Called with True when a wait has lasted so long that the user should know, and with False when it is over. It is
called in the thread that waits."""


def silently(_waits: bool) -> None:
    """For waits that nobody needs to hear of."""


def patiently(do: Callable[[], T], seconds: float, tell: Tell = silently, *, every: float = RETRY_SECONDS) -> T:
    """What `do` gives, tried again `every` so often, at most for `seconds`, while another process holds the file.

    SQLite's own waiting starves one of two busy writers, and says nothing. Raises what `do` raises.
    """
    begun, told = time.monotonic(), False
    try:
        while True:
            try:
                return do()
            except sqlite3.OperationalError as error:
                waited = time.monotonic() - begun
                if not is_busy(error) or waited > seconds:
                    raise
            if not told and waited > TELL_AFTER_SECONDS:
                told = True
                tell(True)
            time.sleep(every)
    finally:
        if told:
            tell(False)


def is_busy(error: sqlite3.Error) -> bool:
    """Whether another connection holds the file."""
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    return code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)
