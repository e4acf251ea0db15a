"""What can be done to reports: keep them, fill them in, deal with them, judge how sure they are."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from samledning.log.terms import Marking
from samledning.situation.terms import Answers, Confidence, Handling, Origin
from samledning.store.unit import WriteUnit

REPORT_FIELDS = (
    *("person_name", "origin", "source", "as_of", "nothing_new_since"),
    *("situation", "impacts", "taken", "planned", "outlook", "resources", "needs", "communication"),
    *("marking", "secrecy_ground"),
)
"""What a form may change of a report: the names of columns. `impacts` and `outlook` are tuples of `Impact` and
`Forecast`, as in `Answers`."""


def add(
    unit: WriteUnit,
    actor_id: str,
    answers: Answers,
    *,
    as_of: datetime | None = None,
    received_at: datetime | None = None,
    person_name: str = "",
    origin: Origin = Origin.OWN,
    source: str = "",
    confidence: Confidence | None = None,
    marking: Marking | None = None,
    secrecy_ground: str = "",
    nothing_new_since: datetime | None = None,
    entry_id: str | None = None,
) -> str:
    """Keep what an actor reports. Returns the report's id.

    Times are UTC; without them it was so and came now. An own report is confirmed unless `confidence` says otherwise, a
    received one is not. Without a `marking` it has that of `rules.proposed_marking`. A report that says that nothing is
    new needs no answers. Raises a `Problem` for one without any content, for a time ahead, for secrecy without ground.
    """
    raise NotImplementedError


def edit(unit: WriteUnit, report_id: str, base: Mapping[str, object], mine: Mapping[str, object]) -> None:
    """Change what a form changed of a report, from `base` as it was opened to `mine`: any of `REPORT_FIELDS`.

    Raises `Clash` as `merge` does, a `Problem` as adding does.
    """
    raise NotImplementedError


def nothing_new(unit: WriteUnit, actor_id: str, *, person_name: str = "", as_of: datetime | None = None) -> str:
    """The actor says that nothing is new since its last report. Returns the id of the report that says so.

    Raises a `Problem` where it has not reported before.
    """
    raise NotImplementedError


def handle(
    unit: WriteUnit,
    report_ids: Sequence[str],
    handling: Handling,
    *,
    note: str = "",
    ask: str = "",
    due_at: datetime | None = None,
) -> tuple[str, ...]:
    """Note how far one or several reports have been dealt with; each change is a step with who and when.

    `AWAITING` asks each report's actor to complete it: `ask` says with what, `due_at` (UTC) by when. Returns the ids of
    the requests made so. Raises a `Problem` where `ask` is empty then.
    """
    raise NotImplementedError


def judge(unit: WriteUnit, report_id: str, confidence: Confidence, *, note: str = "") -> None:
    """Say how sure a report is; the change is a step with who and when."""
    raise NotImplementedError


def mark(unit: WriteUnit, report_id: str, marking: Marking, ground: str = "") -> None:
    """Change who may see a report. Raises a `Problem` for secrecy without its ground in law."""
    raise NotImplementedError


def strike(unit: WriteUnit, report_id: str, reason: str) -> None:
    """The report does not hold; it stays readable, and the one before it is the actor's newest again."""
    raise NotImplementedError
