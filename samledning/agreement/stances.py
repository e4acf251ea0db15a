"""What each actor says of a target picture or an agreement, kept for good: every change is a note of its own."""

from collections.abc import Sequence
from datetime import datetime

from samledning.actor.editing import required
from samledning.agreement import subjects
from samledning.agreement.subjects import Subject
from samledning.agreement.tables import StanceNote, TargetPicture
from samledning.agreement.terms import Stance
from samledning.errors import Problem
from samledning.i18n import _
from samledning.store.unit import WriteUnit


def take(
    unit: WriteUnit,
    subject_id: str,
    actor_id: str,
    stance: Stance,
    *,
    text: str = "",
    anchor_with: str = "",
    anchor_by: datetime | None = None,
    said_by: str = "",
    at: datetime | None = None,
    read_back: bool = False,
) -> str:
    """Note where an actor stands on the target picture or agreement `subject_id`. Returns the note's id.

    `text` is the reservation or the reason, `said_by` the person who spoke for the actor, `at` when (UTC, else now);
    `read_back` tells that it was at the read-back. An actor that was not concerned is from now on.

    Raises a `Problem` for a reservation without its text, for not agreeing without a reason, for anchoring without
    with whom and by when (UTC, ahead), and for anything on what was replaced or withdrawn. `NOT_ASKED` is never taken.
    """
    if stance is Stance.NOT_ASKED:
        raise Problem(_("Välj vad aktören svarade."))
    _try_words(stance, text, anchor_with)
    row = subjects.standing(subjects.subject(unit, subject_id))
    must_anchor = stance is Stance.MUST_ANCHOR
    if must_anchor and (anchor_by is None or anchor_by <= unit.now):
        raise Problem(_("Ange en tid längre fram då aktören senast ska ha förankrat."))
    return _note(
        unit,
        row,
        actor_id,
        stance,
        text=text.strip(),
        anchor_with=" ".join(anchor_with.split())[:200] if must_anchor else "",
        anchor_by=anchor_by if must_anchor else None,
        said_by=said_by,
        at=at,
        read_back=read_back,
    )


def ask(unit: WriteUnit, subject_id: str, actor_ids: Sequence[str] | None = None) -> tuple[str, ...]:
    """The actors have been asked and have not answered yet: those named, else all concerned that nobody has asked.

    Returns the ids of those that are asked by this. One that has answered keeps its answer.
    """
    row = subjects.standing(subjects.subject(unit, subject_id))
    takes_part = set(subjects.concerned(unit, row.incident_id, None))
    known = subjects.stances(unit, row)
    wanted = actor_ids if actor_ids is not None else [each for each in row.actor_ids if each in takes_part]
    asked = [each for each in dict.fromkeys(wanted) if known.get(each, Stance.NOT_ASKED) is Stance.NOT_ASKED]
    for actor_id in asked:
        _note(unit, row, actor_id, Stance.NO_ANSWER)
    return tuple(asked)


def withdraw(
    unit: WriteUnit,
    subject_id: str,
    actor_id: str,
    reason: str,
    *,
    said_by: str = "",
    at: datetime | None = None,
) -> str:
    """The actor takes back what it has said, and stands where it did before it was asked. Returns the note's id.

    What it said stays in its history. A reason is required; raises a `Problem` where there is nothing to take back.
    """
    row = subjects.standing(subjects.subject(unit, subject_id))
    if subjects.stances(unit, row).get(actor_id, Stance.NOT_ASKED) is Stance.NOT_ASKED:
        raise Problem(_("Aktören har inte tagit ställning; det finns inget att ta tillbaka."))
    return _note(unit, row, actor_id, Stance.NOT_ASKED, text=required(reason), said_by=said_by, at=at, withdrawn=True)


def _note(
    unit: WriteUnit,
    row: Subject,
    actor_id: str,
    stance: Stance,
    *,
    said_by: str = "",
    at: datetime | None = None,
    **more: object,
) -> str:
    """Keep one note, and count the actor among the concerned."""
    subjects.taking_part(unit, row.incident_id, actor_id)
    if at is not None and at > unit.now:
        raise Problem(_("Ett svar kan inte ha getts längre fram i tiden."))
    own = [note for note in subjects.notes(unit, row) if note.actor_id == actor_id]
    if actor_id not in row.actor_ids:
        row.actor_ids = [*row.actor_ids, actor_id]
    is_target = isinstance(row, TargetPicture)
    note = unit.make(
        StanceNote,
        incident_id=row.incident_id,
        target_id=row.id if is_target else None,
        agreement_id=None if is_target else row.id,
        actor_id=actor_id,
        stance=stance,
        said_by=" ".join(said_by.split())[:200],
        # A clock that was set back must not put what is said now before what was said then.
        at=at or max([unit.now, *(note.at for note in own)]),
        position=len(own) + 1,
        person_id=unit.actor_person,
        **more,
    )
    return subjects.kept(unit, note)


def _try_words(stance: Stance, text: str, anchor_with: str) -> None:
    if stance is Stance.WITH_RESERVATION and not text.strip():
        raise Problem(_("Skriv vilket förbehållet är."))
    if stance is Stance.DISAGREES and not text.strip():
        raise Problem(_("Skriv varför aktören inte instämmer."))
    if stance is Stance.MUST_ANCHOR and not anchor_with.strip():
        raise Problem(_("Skriv hos vem aktören behöver förankra."))
