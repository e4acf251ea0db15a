"""Identifiers: UUID version 7 as 32 hexadecimal digits, so that newer records sort after older ones."""

import secrets
import threading
from datetime import UTC, datetime

_COUNTS = 1 << 12


class _Steps:
    """The millisecond of the latest identifier and how many were made in it, so that each sorts after the last."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._then, self._count = 0, 0

    def next(self, milliseconds: int) -> tuple[int, int]:
        with self._lock:
            if milliseconds != self._then:
                self._then, self._count = milliseconds, 0
            elif self._count + 1 < _COUNTS:
                self._count += 1
            else:
                self._then, self._count = self._then + 1, 0
            return self._then, self._count


_steps = _Steps()


def new_id(now: datetime) -> str:
    """A fresh identifier stamped with `now` (aware UTC); those that one process makes sort in the order made.

    48 bits of milliseconds, 12 that count within the millisecond, 62 random ones.
    """
    milliseconds, count = _steps.next(int(now.timestamp() * 1000))
    value = milliseconds << 80 | 0x7 << 76 | count << 64 | 0b10 << 62 | secrets.randbits(62)
    return f"{value:032x}"


def made_at(record_id: str) -> datetime:
    """When an identifier was made, to the millisecond (aware UTC). Raises ValueError for what is none."""
    return datetime.fromtimestamp((int(record_id, 16) >> 80) / 1000, UTC)
