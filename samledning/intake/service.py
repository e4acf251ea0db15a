"""Takes what comes in to the room that owns it: a line of the log, a correction, a conversion. One transaction each."""

from collections.abc import Sequence
from datetime import datetime

from samledning.log.terms import Kind, Marking, Reading
from samledning.store.unit import WriteUnit


def keep(
    unit: WriteUnit,
    incident_id: str,
    reading: Reading,
    *,
    entry_id: str | None = None,
    source: str = "",
    event_at: datetime | None = None,
    answers: Sequence[str] = (),
) -> str:
    """Keep a line in the log and hand it to its owner. Returns its label, such as `L12`.

    A report becomes one situation report for each actor named, with the text as the answer to the first question; a
    request becomes one request to them all. `answers` are the labels of the open requests that the user says the line
    answers. Other kinds stay in the log. Arguments and errors otherwise as in `log.service.add`.
    """
    raise NotImplementedError


def correct(
    unit: WriteUnit,
    entry_id: str,
    reading: Reading,
    reason: str = "",
    *,
    event_at: datetime | None = None,
    new_id: str | None = None,
    answers: Sequence[str] | None = None,
) -> str:
    """Put a line right, and with it what came of it. Returns the new line's label.

    A report is struck and a new one takes its place, with the answers that were filled in beside the line; a request
    is changed and keeps its label. Without `answers` the line answers what it answered. Arguments and errors otherwise
    as in `log.service.correct`.
    """
    raise NotImplementedError


def strike(unit: WriteUnit, entry_id: str, reason: str) -> None:
    """Strike a line, and what came of it, with the same reason. A reason is required."""
    raise NotImplementedError


def mark(unit: WriteUnit, entry_id: str, marking: Marking, ground: str = "") -> None:
    """Change who may see a line, and what came of it. Raises a `Problem` for secrecy without its ground in law."""
    raise NotImplementedError


def name_source(unit: WriteUnit, entry_id: str, source: str) -> None:
    """Say where a line's information comes from, and that of the reports that came of it."""
    raise NotImplementedError


def convert(
    unit: WriteUnit,
    kind: Kind,
    record_id: str,
    to: Kind,
    *,
    actor_ids: Sequence[str] = (),
    due_at: datetime | None = None,
) -> str:
    """Make a log entry, a report or a request (`kind`) into another of the three (`to`). Returns the new one's label.

    Text, time, source, marking and actors go along; `actor_ids` says whom it concerns where the old one does not. The
    old one is struck with the new one's label as reason. What came with a line of the log goes on from a corrected
    line, so that the log and the room say the same. Raises a `Problem` for a request that has answers, for nobody
    concerned, and for what is struck.
    """
    raise NotImplementedError
