"""What can be done to requests: ask actors, link their answers, close."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from samledning.log.terms import Marking
from samledning.store.unit import WriteUnit

REQUEST_FIELDS = ("text", "due_at", "actor_ids", "marking", "secrecy_ground")
"""What a form may change of a request."""


def ask(
    unit: WriteUnit,
    incident_id: str,
    actor_ids: Sequence[str],
    text: str,
    *,
    due_at: datetime | None = None,
    asked_at: datetime | None = None,
    marking: Marking = Marking.PARTICIPANTS,
    secrecy_ground: str = "",
    entry_id: str | None = None,
    report_id: str | None = None,
) -> str:
    """Ask actors for something, by `due_at` (UTC) where given. Returns the request's id.

    Raises a `Problem` for an empty text, for nobody asked, for a due time before it was asked.
    """
    raise NotImplementedError


def edit(unit: WriteUnit, request_id: str, base: Mapping[str, object], mine: Mapping[str, object]) -> None:
    """Change what a form changed of a request. Raises `Clash` as `merge` does, a `Problem` as asking does."""
    raise NotImplementedError


def answer(
    unit: WriteUnit,
    request_id: str,
    actor_id: str,
    text: str = "",
    *,
    report_id: str | None = None,
    entry_id: str | None = None,
    at: datetime | None = None,
) -> str:
    """Link an answer from one of those asked: a text, a report, a line of the log. Returns the answer's id.

    The request is answered once all have. A report that waited to be completed by it is new again. Raises a `Problem`
    for an actor that was not asked, for an answer that says nothing, for a request that is closed or withdrawn.
    """
    raise NotImplementedError


def strike_answer(unit: WriteUnit, answer_id: str, reason: str) -> None:
    """The answer was linked wrongly; it stays readable, and the request waits for the actor again."""
    raise NotImplementedError


def close(unit: WriteUnit, request_id: str, reason: str) -> None:
    """No more answers are waited for. A reason is required."""
    raise NotImplementedError


def withdraw(unit: WriteUnit, request_id: str, reason: str) -> None:
    """The request is taken back: nobody needs to answer. A reason is required."""
    raise NotImplementedError


def reopen(unit: WriteUnit, request_id: str, reason: str) -> None:
    """Wait for answers again. A reason is required."""
    raise NotImplementedError


def strike(unit: WriteUnit, request_id: str, reason: str) -> None:
    """The request was kept wrongly; it stays readable. A reason is required."""
    raise NotImplementedError
