"""What can be done to reports: keep them, fill them in, deal with them, judge how sure they are."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from datetime import datetime
from typing import Any

from sqlmodel import col, select

from samledning.actor.editing import change, changed, refuse_fields, standing, tidy, try_ground
from samledning.actor.editing import strike as strike_row
from samledning.errors import Problem
from samledning.i18n import _
from samledning.log.terms import Marking
from samledning.log.times import AHEAD
from samledning.situation import requests, rules
from samledning.situation.rows import answers_of
from samledning.situation.support import follow_marking, standing_report, step
from samledning.situation.tables import SituationReport
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
    return write(
        unit,
        actor_id,
        answers,
        as_of=as_of,
        received_at=received_at,
        person_name=person_name,
        origin=origin,
        source=source,
        confidence=confidence,
        marking=marking,
        secrecy_ground=secrecy_ground,
        nothing_new_since=nothing_new_since,
        entry_id=entry_id,
    ).id


def write(
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
) -> SituationReport:
    """The row of a report that is kept as `add` says, for the rooms above."""
    actor = standing(unit, actor_id)
    values = _plain(
        {
            "person_name": " ".join(person_name.split()),
            "origin": origin,
            "source": " ".join(source.split()),
            "as_of": as_of or received_at or unit.now,
            "nothing_new_since": nothing_new_since,
            "marking": marking or rules.proposed_marking(answers),
            "secrecy_ground": secrecy_ground,
            **{name: getattr(answers, name) for name in Answers.__dataclass_fields__},
        }
    )
    _try_report(values, unit.now)
    return unit.make(
        SituationReport,
        incident_id=actor.incident_id,
        number=unit.number(actor.incident_id, SituationReport.SERIES),
        actor_id=actor_id,
        received_at=received_at or unit.now,
        entered_at=unit.now,
        person_id=unit.actor_person,
        entry_id=entry_id,
        confidence=confidence or rules.proposed_confidence(origin),
        has_impacts=bool(answers.impacts),
        **values,
    )


def edit(unit: WriteUnit, report_id: str, base: Mapping[str, object], mine: Mapping[str, object]) -> None:
    """Change what a form changed of a report, from `base` as it was opened to `mine`: any of `REPORT_FIELDS`.

    Raises `Clash` as `merge` does, a `Problem` as adding does.
    """
    refuse_fields(mine, REPORT_FIELDS)
    row = standing_report(unit, report_id)
    before = answers_of(row)
    if not change(row, _plain(base), _plain(mine), lambda after: _try_report(after, unit.now)):
        return
    row.has_impacts = bool(row.impacts)
    after = answers_of(row)
    if "marking" not in changed(base, mine) and row.marking is rules.proposed_marking(before):
        row.marking = rules.stricter(row.marking, rules.proposed_marking(after))
    follow_marking(unit, row)


def nothing_new(unit: WriteUnit, actor_id: str, *, person_name: str = "", as_of: datetime | None = None) -> str:
    """The actor says that nothing is new since its last report. Returns the id of the report that says so.

    Raises a `Problem` where it has not reported before.
    """
    since = newest_as_of(unit, actor_id)
    if since is None:
        raise Problem(_("Aktören har inte rapporterat tidigare; skriv hur läget är."))
    return add(unit, actor_id, Answers(), as_of=as_of, person_name=person_name, nothing_new_since=since)


def newest_as_of(unit: WriteUnit, actor_id: str) -> datetime | None:
    """What time the actor's own newest report tells of; None where it has none."""
    return unit.session.exec(
        select(SituationReport.as_of)
        .where(
            SituationReport.actor_id == actor_id,
            SituationReport.origin == Origin.OWN,
            col(SituationReport.struck_at).is_(None),
        )
        .order_by(col(SituationReport.as_of).desc())
        .limit(1)
    ).first()


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
    if handling is Handling.AWAITING and not ask.strip():
        raise Problem(_("Skriv vad aktören ska komplettera med."))
    asked = []
    for report_id in report_ids:
        row = standing_report(unit, report_id)
        if row.handling is not handling:
            step(unit, row, handling=handling, note=note)
        if handling is Handling.AWAITING:
            asked.append(requests.ask(unit, row.incident_id, [row.actor_id], ask, due_at=due_at, report_id=row.id))
    return tuple(asked)


def judge(unit: WriteUnit, report_id: str, confidence: Confidence, *, note: str = "") -> None:
    """Say how sure a report is; the change is a step with who and when."""
    row = standing_report(unit, report_id)
    if row.confidence is not confidence:
        step(unit, row, confidence=confidence, note=note)


def mark(unit: WriteUnit, report_id: str, marking: Marking, ground: str = "") -> None:
    """Change who may see a report, and the lines of a picture that is worked on that come from it.

    Raises a `Problem` for secrecy without its ground in law.
    """
    try_ground(marking, ground)
    row = unit.get(SituationReport, report_id)
    row.marking, row.secrecy_ground = marking, ground.strip()
    follow_marking(unit, row)


def name_source(unit: WriteUnit, report_id: str, source: str) -> None:
    """Say where a report comes from, such as "vakthavande, telefon"."""
    unit.get(SituationReport, report_id).source = " ".join(source.split())


def strike(unit: WriteUnit, report_id: str, reason: str) -> None:
    """The report does not hold; it stays readable, and the one before it is the actor's newest again.

    Requests that it answered wait again. A reason is required.
    """
    strike_row(unit, unit.get(SituationReport, report_id), reason)
    requests.strike_answers_of(unit, report_id, reason)


def _plain(values: Mapping[str, object]) -> dict[str, Any]:
    """What a form gives, as columns hold it."""
    plain = tidy(values)
    for name in ("impacts", "outlook"):
        if name in plain:
            plain[name] = [{key: str(value).strip() for key, value in asdict(each).items()} for each in plain[name]]
    return plain


def _try_report(values: Mapping[str, Any], now: datetime) -> None:
    """Raise a `Problem` for what a report cannot hold."""
    if values["as_of"] > now + AHEAD:
        raise Problem(_("En rapport kan inte gälla en tid längre fram."))
    says = any(values[name] for name in Answers.__dataclass_fields__)
    if not says and values["nothing_new_since"] is None:
        raise Problem(_("Rapporten är tom. Besvara en fråga, eller ange att inget är nytt."))
    try_ground(values["marking"], values["secrecy_ground"])
