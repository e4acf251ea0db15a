"""Questions to the continuous review; every answer is a view."""

from collections.abc import Mapping, Sequence
from datetime import datetime

import sqlalchemy as sa
from sqlmodel import col, select

from samledning.checklist.rhythm import read_rhythm
from samledning.errors import Problem
from samledning.i18n import _
from samledning.log.service import label as entry_label
from samledning.log.tables import LogEntry
from samledning.log.views import Hit
from samledning.register.queries import all_persons
from samledning.release.queries import locked, version
from samledning.review.tables import Dismissal, Handover, ReviewAnswer, ReviewClock
from samledning.review.terms import ClockSetting
from samledning.review.views import AnswerView, DismissalView, HandoverView
from samledning.store.record import Record, models
from samledning.store.search import Found
from samledning.store.unit import ReadUnit

HANDOVER = "handover"
REVIEW = "review"
SHEET = "sheet"
MADE = ("made_at", "entered_at", "asked_at")
"""What the tables of records with a number call the time when one came."""

MOST_ANSWERS = 400
"""So many of the newest answers are shown as series."""


def newest(unit: ReadUnit, incident_id: str, *, says_something: bool = False) -> dict[str, AnswerView]:
    """The newest answer to each question by the question's id, or the newest that is more than "unchanged"."""
    # Ids are made in order of time, so that the highest is the newest.
    among = select(sa.func.max(col(ReviewAnswer.id))).where(
        ReviewAnswer.incident_id == incident_id, col(ReviewAnswer.struck_at).is_(None)
    )
    if says_something:
        among = among.where(col(ReviewAnswer.unchanged).is_(False))
    rows = unit.session.exec(
        select(ReviewAnswer).where(col(ReviewAnswer.id).in_(among.group_by(col(ReviewAnswer.item_id))))
    ).all()
    return {each.item_id: each for each in _answers(unit, rows)}


def series(unit: ReadUnit, incident_id: str, item_id: str = "") -> tuple[AnswerView, ...]:
    """The answers of an incident, or to one question, the newest first; struck ones too."""
    query = select(ReviewAnswer).where(ReviewAnswer.incident_id == incident_id)
    if item_id:
        query = query.where(ReviewAnswer.item_id == item_id)
    return _answers(unit, unit.session.exec(query.order_by(col(ReviewAnswer.id).desc()).limit(MOST_ANSWERS)).all())


def clocks(unit: ReadUnit, incident_id: str) -> dict[str, ClockSetting]:
    """What has been set for the questions, by their ids."""
    rows = unit.session.exec(select(ReviewClock).where(ReviewClock.incident_id == incident_id)).all()
    return {row.item_id: setting_of(row) for row in rows}


def setting_of(row: ReviewClock | None) -> ClockSetting:
    """What a row of the clocks says; nothing for none."""
    if row is None:
        return ClockSetting()
    return ClockSetting(read_rhythm(row.rhythm), row.next_at, row.off, row.reason, row.set_at)


def dismissals(unit: ReadUnit, incident_id: str) -> tuple[DismissalView, ...]:
    """What is put aside and has not been taken back, the newest first; also what has come back of itself."""
    rows = unit.session.exec(
        select(Dismissal)
        .where(Dismissal.incident_id == incident_id, col(Dismissal.recalled_at).is_(None))
        .order_by(col(Dismissal.id).desc())
    ).all()
    persons = all_persons(unit) if rows else {}
    return tuple(
        DismissalView(row.id, row.key, row.facts, row.text, row.reason, row.at, persons[row.person_id].initials)
        for row in rows
    )


def handovers(unit: ReadUnit, incident_id: str) -> tuple[HandoverView, ...]:
    """Who has taken over, the newest first, with the sheets they were given."""
    rows = unit.session.exec(
        select(Handover).where(Handover.incident_id == incident_id).order_by(col(Handover.number).desc())
    ).all()
    persons = all_persons(unit) if rows else {}
    sheets = locked(unit, HANDOVER, [row.id for row in rows]) if rows else {}
    return tuple(
        HandoverView(
            id=row.id,
            label=f"{Handover.SERIES}{row.number}",
            role=row.role,
            before=persons[row.before_id].name if row.before_id else "",
            name=persons[row.person_id].name,
            initials=persons[row.person_id].initials,
            at=row.at,
            note=row.note,
            sheet=str(version(unit, sheets[row.id].id).content[SHEET]) if row.id in sheets else "",
        )
        for row in rows
    )


def made_since(unit: ReadUnit, incident_id: str, since: datetime) -> tuple[tuple[str, str], ...]:
    """What an answer may have led to: label and words of the records with a number that came at `since` or later, the
    newest first."""
    found = []
    for model in _numbered_models():
        if made := next((name for name in MADE if name in model.model_fields), ""):
            rows = unit.session.exec(
                select(model).where(
                    model.incident_id == incident_id,  # type: ignore[attr-defined]
                    getattr(model, made) >= since,
                )
            ).all()
            found += [(getattr(row, made), _label(row), row.search_text() or "") for row in rows]
    return tuple((name, text) for _at, name, text in sorted(found, reverse=True))


def the_label(unit: ReadUnit, incident_id: str, wanted: str) -> str:
    """The label of a record of the incident, as it is written. Raises a `Problem` where nothing is called so."""
    label = wanted.strip().upper()
    for model in _numbered_models():
        digits = label.removeprefix(model.SERIES)  # type: ignore[attr-defined]
        if digits != label and digits.isdecimal():
            query = select(model.id).where(
                model.incident_id == incident_id,  # type: ignore[attr-defined]
                model.number == int(digits),  # type: ignore[attr-defined]
            )
            if unit.session.exec(query).first():
                return label
    raise Problem(_("«{label}» finns inte i händelsen; skriv till exempel Ö3, Å9 eller L12.").format(label=wanted))


def _numbered_models() -> list[type[Record]]:
    """The tables whose records people call by a label such as `Ö3`."""
    return [model for model in models().values() if hasattr(model, "SERIES")]


def _label(row: Record) -> str:
    return f"{row.SERIES}{row.number}"  # type: ignore[attr-defined]


def _answers(unit: ReadUnit, rows: Sequence[ReviewAnswer]) -> tuple[AnswerView, ...]:
    persons = all_persons(unit) if rows else {}
    entries = _entries(unit, [row.entry_id for row in rows if row.entry_id])
    return tuple(
        AnswerView(
            id=row.id,
            item_id=row.item_id,
            ask=row.ask,
            text=row.text,
            unchanged=row.unchanged,
            at=row.at,
            initials=persons[row.person_id].initials if row.person_id in persons else "?",
            marking=row.marking,
            secrecy_ground=row.secrecy_ground,
            led_to=tuple(row.led_to),
            entry=entries.get(row.entry_id or "", ""),
            struck_at=row.struck_at,
            struck_reason=row.struck_reason,
        )
        for row in rows
    )


def _entries(unit: ReadUnit, entry_ids: Sequence[str]) -> Mapping[str, str]:
    if not entry_ids:
        return {}
    query = select(LogEntry.id, LogEntry.number).where(col(LogEntry.id).in_(entry_ids))
    return {entry_id: entry_label(number) for entry_id, number in unit.session.exec(query).all()}


def hits(unit: ReadUnit, found: Sequence[Found]) -> dict[str, Hit]:
    """Where the answers that a search found belong, by the id of the answer: at their question. Struck ones are left
    out, and those that are a line of the log too."""
    wanted = [each.record_id for each in found if each.kind == ReviewAnswer.__tablename__]
    if not wanted:
        return {}
    rows = unit.session.exec(
        select(ReviewAnswer).where(
            col(ReviewAnswer.id).in_(wanted),
            col(ReviewAnswer.struck_at).is_(None),
            col(ReviewAnswer.entry_id).is_(None),
        )
    ).all()
    return {row.id: Hit(REVIEW, row.item_id, row.item_id, row.text, row.at) for row in rows}
