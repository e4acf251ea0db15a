"""Questions about what was thought and learnt after meetings; every answer is a view."""

from collections.abc import Iterable, Mapping, Sequence

from sqlmodel import col, select

from samledning.actor.queries import actor_names
from samledning.errors import Problem
from samledning.evaluation import rules
from samledning.evaluation.tables import AfterNote, Lesson, QuickEvaluation
from samledning.evaluation.terms import ASPECT_LABELS, TO_BE_DONE, Aspect
from samledning.evaluation.views import AfterNoteView, AfterView, EvaluationView, LessonView
from samledning.i18n import _
from samledning.incident.tables import Incident
from samledning.register.queries import all_persons
from samledning.store.unit import ReadUnit


def after(unit: ReadUnit, incident_id: str, meeting_id: str) -> AfterView:
    """All that was thought and learnt of a meeting, struck notes left out."""
    found = evaluations(unit, meeting_id)
    table = rules.means(found)
    return AfterView(
        evaluations=found,
        means=table,
        worst=rules.worst(table),
        keep=_once(each.keep for each in found),
        change=_once(each.change for each in found),
        notes=notes(unit, incident_id, meeting_id=meeting_id),
        lessons=tuple(each for each in lessons(unit, incident_id) if each.meeting_id == meeting_id),
    )


def evaluations(unit: ReadUnit, meeting_id: str) -> tuple[EvaluationView, ...]:
    """What colleagues thought of a meeting, in the order they said it; those that stand."""
    query = select(QuickEvaluation).where(
        QuickEvaluation.meeting_id == meeting_id, col(QuickEvaluation.struck_at).is_(None)
    )
    found = unit.session.exec(query.order_by(col(QuickEvaluation.at), col(QuickEvaluation.id))).all()
    persons = all_persons(unit) if found else {}
    return tuple(
        EvaluationView(
            id=row.id,
            meeting_id=row.meeting_id,
            by=row.by,
            scores=tuple((each, row.scores[each.value]) for each in Aspect if each.value in row.scores),
            keep=row.keep,
            change=row.change,
            at=row.at,
            initials=persons[row.person_id].initials if row.person_id in persons else "?",
            struck_at=row.struck_at,
            struck_reason=row.struck_reason,
        )
        for row in found
    )


def improvements(unit: ReadUnit, incident_id: str) -> tuple[str, ...]:
    """What the evaluations of the meeting that was evaluated last ask for, in words: the worst score, and what the
    colleagues would change."""
    newest = unit.session.exec(
        select(QuickEvaluation.meeting_id)
        .where(QuickEvaluation.incident_id == incident_id, col(QuickEvaluation.struck_at).is_(None))
        .order_by(col(QuickEvaluation.at).desc())
        .limit(1)
    ).first()
    if newest is None:
        return ()
    found = evaluations(unit, newest)
    lowest = rules.worst(rules.means(found))
    told = []
    if lowest:
        text = _("Lägst betyg förra gången: {aspect}, {mean} av 5. Vad gör du annorlunda nu?")
        told.append(text.format(aspect=_(ASPECT_LABELS[lowest.aspect]), mean=rules.one_decimal(lowest.mean)))
    told += [_("Ändra: {text}").format(text=each) for each in _once(each.change for each in found)]
    return tuple(told)


def notes(unit: ReadUnit, incident_id: str, *, meeting_id: str = "") -> tuple[AfterNoteView, ...]:
    """What was noted after meetings, or after one, in the order it was; struck notes left out."""
    query = select(AfterNote).where(AfterNote.incident_id == incident_id, col(AfterNote.struck_at).is_(None))
    if meeting_id:
        query = query.where(AfterNote.meeting_id == meeting_id)
    found = unit.session.exec(query.order_by(col(AfterNote.at), col(AfterNote.id))).all()
    names = actor_names(unit, incident_id) if found else {}
    persons = all_persons(unit) if found else {}
    return tuple(
        AfterNoteView(
            id=row.id,
            meeting_id=row.meeting_id,
            kind=row.kind,
            text=row.text,
            actor_id=row.actor_id,
            actor=names.get(row.actor_id or "", ""),
            owner=row.owner,
            due_at=row.due_at,
            late=row.done_at is None and row.due_at is not None and row.due_at <= unit.now,
            done_at=row.done_at,
            done_how=row.done_how,
            marking=row.marking,
            secrecy_ground=row.secrecy_ground,
            at=row.at,
            initials=persons[row.person_id].initials if row.person_id in persons else "?",
            struck_at=row.struck_at,
            struck_reason=row.struck_reason,
        )
        for row in found
    )


def open_notes(unit: ReadUnit, incident_id: str) -> tuple[AfterNoteView, ...]:
    """What is to be followed up or staffed and is not yet, that with the earliest time first."""
    found = [each for each in notes(unit, incident_id) if each.kind in TO_BE_DONE and each.done_at is None]
    return tuple(sorted(found, key=lambda each: (each.due_at is None, each.due_at or each.at)))


def lessons(unit: ReadUnit, incident_id: str) -> tuple[LessonView, ...]:
    """The lessons of an incident, in the order they were learnt; struck ones left out."""
    query = select(Lesson).where(Lesson.incident_id == incident_id, col(Lesson.struck_at).is_(None))
    return _lessons(unit, unit.session.exec(query.order_by(col(Lesson.number))).all())


def open_lessons(unit: ReadUnit, *, besides: str = "") -> tuple[LessonView, ...]:
    """The lessons of every incident that nobody has seen to, `besides` one: what to know when the next one starts.

    That with the earliest time first.
    """
    query = select(Lesson).where(
        col(Lesson.struck_at).is_(None), col(Lesson.done_at).is_(None), Lesson.incident_id != besides
    )
    found = _lessons(unit, unit.session.exec(query).all())
    return tuple(sorted(found, key=lambda each: (each.due_at is None, each.due_at or each.made_at)))


def the_lesson(unit: ReadUnit, incident_id: str, wanted: str) -> LessonView:
    """The lesson that people call `LÄ1` (or `1`). Raises a `Problem` where there is none."""
    name = wanted.strip().upper().removeprefix(Lesson.SERIES)
    if found := next((each for each in lessons(unit, incident_id) if str(each.number) == name), None):
        return found
    raise Problem(_("Det finns ingen lärdom som heter {name}.").format(name=wanted.strip()))


def _lessons(unit: ReadUnit, found: Sequence[Lesson]) -> tuple[LessonView, ...]:
    persons = all_persons(unit) if found else {}
    names: Mapping[str, str] = dict(unit.session.exec(select(Incident.id, Incident.name)).all()) if found else {}
    return tuple(
        LessonView(
            id=row.id,
            number=row.number,
            label=f"{Lesson.SERIES}{row.number}",
            incident_id=row.incident_id,
            incident=names.get(row.incident_id, ""),
            text=row.text,
            why=row.why,
            owner=row.owner,
            due_at=row.due_at,
            late=row.done_at is None and row.due_at is not None and row.due_at <= unit.now,
            meeting_id=row.meeting_id,
            made_at=row.made_at,
            initials=persons[row.person_id].initials if row.person_id in persons else "?",
            done_at=row.done_at,
            done_how=row.done_how,
            struck_at=row.struck_at,
            struck_reason=row.struck_reason,
        )
        for row in found
    )


def _once(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(each for each in texts if each))
