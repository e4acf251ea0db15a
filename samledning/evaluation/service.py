"""What can be done after a meeting: score it, note conclusions and what is taken further, keep lessons."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from samledning.actor.editing import change, refuse_fields, required, tidy, try_ground
from samledning.actor.editing import strike as strike_row
from samledning.agreement.subjects import taking_part, try_coming
from samledning.errors import Problem
from samledning.evaluation.tables import AfterNote, Lesson, QuickEvaluation
from samledning.evaluation.terms import HIGHEST, LOWEST, AfterKind, Aspect
from samledning.i18n import _
from samledning.incident.tables import Incident
from samledning.log.terms import Marking
from samledning.register.queries import all_persons
from samledning.store.unit import WriteUnit

NOTE_FIELDS = ("text", "actor_id", "owner", "due_at", "marking", "secrecy_ground")
LESSON_FIELDS = ("text", "why", "owner", "due_at")
"""What a form may change."""


def evaluate(
    unit: WriteUnit,
    incident_id: str,
    meeting_id: str,
    scores: Mapping[Aspect, int],
    *,
    by: str = "",
    keep: str = "",
    change: str = "",
) -> str:
    """Keep what a colleague (`by`, else the person of this seat) thought of a meeting. Returns its id.

    `scores` has what was given one, 1 to 5. Raises a `Problem` for another score, and where nothing was said.
    """
    unit.get(Incident, incident_id)
    if not scores and not keep.strip() and not change.strip():
        raise Problem(_("Ge minst ett betyg, eller skriv något att behålla eller ändra."))
    if any(not LOWEST <= score <= HIGHEST for score in scores.values()):
        raise Problem(_("Betyget är ett heltal från 1 till 5."))
    return unit.make(
        QuickEvaluation,
        incident_id=incident_id,
        meeting_id=meeting_id,
        by=" ".join(by.split())[:200] or all_persons(unit)[unit.actor_person].name,
        scores={aspect.value: scores[aspect] for aspect in Aspect if aspect in scores},
        keep=keep.strip(),
        change=change.strip(),
        at=unit.now,
        person_id=unit.actor_person,
    ).id


def strike_evaluation(unit: WriteUnit, evaluation_id: str, reason: str) -> None:
    """The evaluation was noted wrongly; it stays readable. A reason is required."""
    strike_row(unit, unit.get(QuickEvaluation, evaluation_id), required(reason))


def note(
    unit: WriteUnit,
    incident_id: str,
    meeting_id: str,
    kind: AfterKind,
    text: str,
    *,
    actor_id: str | None = None,
    owner: str = "",
    due_at: datetime | None = None,
    marking: Marking = Marking.PARTICIPANTS,
    secrecy_ground: str = "",
) -> str:
    """Note a conclusion, what an actor takes further, or a need of analysis support. Returns its id.

    Raises a `Problem` for an empty text, a time (UTC) that has passed, an actor that does not take part, or secrecy
    without its ground in law.
    """
    unit.get(Incident, incident_id)
    values = tidy(
        {
            "text": text,
            "actor_id": actor_id or None,
            "owner": owner,
            "due_at": due_at,
            "marking": marking,
            "secrecy_ground": secrecy_ground,
        }
    )
    _try_note(values)
    try_coming(due_at, unit.now)
    if actor_id:
        taking_part(unit, incident_id, actor_id)
    row = unit.make(
        AfterNote,
        incident_id=incident_id,
        meeting_id=meeting_id,
        kind=kind,
        at=unit.now,
        person_id=unit.actor_person,
        **values,
    )
    return row.id


def edit_note(unit: WriteUnit, note_id: str, base: Mapping[str, object], mine: Mapping[str, object]) -> None:
    """Change what a form changed of a note. Raises `Clash` as `merge` does, a `Problem` as `note` does."""
    refuse_fields(mine, NOTE_FIELDS)
    change(unit.get(AfterNote, note_id), base, mine, _try_note)


def finish_note(unit: WriteUnit, note_id: str, how: str) -> None:
    """What was to be followed up or staffed is; `how` is required."""
    row = unit.get(AfterNote, note_id)
    row.done_at, row.done_how = unit.now, _how(how)


def strike_note(unit: WriteUnit, note_id: str, reason: str) -> None:
    """The note was wrong; it stays readable. A reason is required."""
    strike_row(unit, unit.get(AfterNote, note_id), required(reason))


def learn(
    unit: WriteUnit,
    incident_id: str,
    text: str,
    *,
    why: str = "",
    owner: str = "",
    due_at: datetime | None = None,
    meeting_id: str | None = None,
) -> str:
    """Keep a lesson: what to do otherwise, who sees to it and by when (UTC). Returns its id.

    Raises a `Problem` for an empty text or a time that has passed.
    """
    unit.get(Incident, incident_id)
    values = tidy({"text": text, "why": why, "owner": owner, "due_at": due_at})
    _try_lesson(values)
    try_coming(due_at, unit.now)
    return unit.make(
        Lesson,
        incident_id=incident_id,
        number=unit.number(incident_id, Lesson.SERIES),
        meeting_id=meeting_id,
        made_at=unit.now,
        person_id=unit.actor_person,
        **values,
    ).id


def edit_lesson(unit: WriteUnit, lesson_id: str, base: Mapping[str, object], mine: Mapping[str, object]) -> None:
    """Change what a form changed of a lesson. Raises `Clash` as `merge` does, a `Problem` for an empty text."""
    refuse_fields(mine, LESSON_FIELDS)
    change(unit.get(Lesson, lesson_id), base, mine, _try_lesson)


def finish_lesson(unit: WriteUnit, lesson_id: str, how: str) -> None:
    """Somebody has seen to it; `how` is required."""
    row = unit.get(Lesson, lesson_id)
    row.done_at, row.done_how = unit.now, _how(how)


def strike_lesson(unit: WriteUnit, lesson_id: str, reason: str) -> None:
    """It was no lesson; it stays readable. A reason is required."""
    strike_row(unit, unit.get(Lesson, lesson_id), required(reason))


def _how(how: str) -> str:
    if not how.strip():
        raise Problem(_("Skriv hur det blev."))
    return how.strip()


def _try_note(values: Mapping[str, Any]) -> None:
    if not values["text"]:
        raise Problem(_("Skriv vad det gäller."))
    try_ground(values["marking"], values["secrecy_ground"])


def _try_lesson(values: Mapping[str, Any]) -> None:
    if not values["text"]:
        raise Problem(_("Skriv vad som ska göras annorlunda, eller behållas."))
