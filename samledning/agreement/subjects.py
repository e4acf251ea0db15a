"""What target pictures and agreements have in common: they are proposed, answered, agreed, replaced or withdrawn.

Both are subjects of stances. What the actors are asked about is the wording, so it is never changed once somebody has
answered: a new version is proposed instead, and everyone is asked again.
"""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any, TypeAlias

from sqlmodel import col, select

from samledning.actor.editing import change, changed, required, strike, try_ground
from samledning.actor.tables import Actor
from samledning.agreement import rules
from samledning.agreement.tables import Agreement, StanceNote, TargetPicture
from samledning.agreement.terms import ANSWERED, BEHIND, STANDING, STATUS_LABELS, Stance, Status
from samledning.errors import Problem
from samledning.i18n import _
from samledning.store.record import Record
from samledning.store.unit import ReadUnit, WriteUnit

Subject: TypeAlias = TargetPicture | Agreement


def kept(unit: WriteUnit, row: Record) -> str:
    """The id of a new row, which what follows in the same unit can find from now on."""
    unit.session.flush()
    return row.id


def subject(unit: ReadUnit, subject_id: str) -> Subject:
    """The target picture or agreement with that id. Raises a `Problem` where there is none."""
    return unit.find(TargetPicture, subject_id) or unit.get(Agreement, subject_id)


def label(row: Subject) -> str:
    """The short name that people use, such as `MB2` or `Ö3`."""
    return f"{row.SERIES}{row.number}"


def status(row: Subject) -> Status:
    """Where it stands."""
    return rules.status(row.struck_at, row.replaced_at, row.agreed_at)


def standing(row: Subject) -> Subject:
    """`row`, if actors may still take a stance on it. Raises a `Problem` for one that was replaced or withdrawn."""
    if (now := status(row)) not in STANDING:
        raise Problem(
            _("{label} är {status}; den kan inte ändras längre.").format(label=label(row), status=_(STATUS_LABELS[now]))
        )
    return row


def served(unit: ReadUnit, incident_id: str, subject_id: str) -> Subject:
    """A target picture or agreement of the incident that something else can be set to serve.

    Raises a `Problem` for one of another incident, or one that was replaced or withdrawn.
    """
    row = subject(unit, subject_id)
    if row.incident_id != incident_id:
        raise Problem(_("Posten finns inte."))
    if (now := status(row)) not in STANDING:
        text = _("{label} är {status}; välj ett mål som gäller eller är föreslaget.")
        raise Problem(text.format(label=label(row), status=_(STATUS_LABELS[now])))
    return row


def taking_part(unit: ReadUnit, incident_id: str, actor_id: str) -> Actor:
    """An actor that takes part in the incident. Raises a `Problem` for any other."""
    row = unit.find(Actor, actor_id)
    if row is None or row.incident_id != incident_id or row.struck_at is not None:
        raise Problem(_("Aktören deltar inte i händelsen; lägg till den först."))
    return row


def concerned(unit: ReadUnit, incident_id: str, actor_ids: Sequence[str] | None) -> list[str]:
    """Whom something concerns: those that were named, or where nobody was, everyone who takes part.

    Raises a `Problem` for one that does not.
    """
    if actor_ids:
        return [taking_part(unit, incident_id, each).id for each in dict.fromkeys(actor_ids)]
    unit.session.flush()
    query = select(Actor.id).where(Actor.incident_id == incident_id, col(Actor.struck_at).is_(None))
    return list(unit.session.exec(query.order_by(col(Actor.id))).all())


def notes(unit: ReadUnit, row: Subject) -> list[StanceNote]:
    """All that the actors have said of it, the oldest first."""
    unit.session.flush()
    points_here = StanceNote.target_id if isinstance(row, TargetPicture) else StanceNote.agreement_id
    query = select(StanceNote).where(col(points_here) == row.id)
    return list(unit.session.exec(query.order_by(col(StanceNote.at), col(StanceNote.position))).all())


def stances(unit: ReadUnit, row: Subject) -> dict[str, Stance]:
    """Where each actor that has said something stands now, by its id."""
    return {note.actor_id: note.stance for note in notes(unit, row)}


def is_answered(unit: ReadUnit, row: Subject) -> bool:
    """Whether somebody has answered, so that the wording may not be changed any more."""
    return row.agreed_at is not None or any(note.stance in ANSWERED for note in notes(unit, row))


def edit(
    unit: WriteUnit, row: Subject, base: Mapping[str, object], mine: Mapping[str, object], frozen: Collection[str]
) -> None:
    """Change what a form changed; `frozen` are the fields that the actors have been asked about.

    Raises `Clash` as `merge` does, a `Problem` for a change of what has been answered already.
    """
    standing(row)
    if frozen & changed(base, mine).keys() and is_answered(unit, row):
        raise Problem(
            _("{label} har redan besvarats, så ordalydelsen ligger fast. Gör en ny version i stället.").format(
                label=label(row)
            )
        )
    change(row, base, mine, _try_ground)


def agree(unit: WriteUnit, row: Subject) -> None:
    """The actors agree: the leader says so, it never comes by itself. What it replaces is replaced from now on.

    It need not be everyone: who stands behind it and who does not is shown with it. Raises a `Problem` where nobody
    does, or where it is agreed already, replaced or withdrawn.
    """
    standing(row)
    if row.agreed_at is not None:
        raise Problem(_("{label} är redan överenskommen.").format(label=label(row)))
    takes_part = set(concerned(unit, row.incident_id, None))
    if not any(stance in BEHIND for actor_id, stance in stances(unit, row).items() if actor_id in takes_part):
        raise Problem(
            _("Ingen aktör står bakom {label} än. Fråga aktörerna och skriv upp vad de svarar först.").format(
                label=label(row)
            )
        )
    if row.replaces_id and (before := unit.get(type(row), row.replaces_id)):
        set_aside(unit, before)
    row.agreed_at, row.agreed_by = unit.now, unit.actor_person


def set_aside(unit: WriteUnit, row: Subject) -> None:
    """Another one has taken its place, where it still stood."""
    if status(row) in STANDING:
        row.replaced_at = unit.now


def withdraw(unit: WriteUnit, row: Subject, reason: str) -> None:
    """It holds no longer, or is not proposed any more; it stays readable. A reason is required."""
    standing(row)
    strike(unit, row, required(reason))


def follow(unit: WriteUnit, row: Subject) -> None:
    """A proposal gives way at once to the one that was made of it; what has been agreed holds until that is agreed."""
    if status(row) is Status.PROPOSED:
        set_aside(unit, row)


def try_coming(moment: datetime | None, now: datetime) -> None:
    """Raise a `Problem` for a time (UTC) that has been already."""
    if moment is not None and moment <= now:
        raise Problem(_("Tiden har redan passerat; ange en som kommer."))


def _try_ground(values: Mapping[str, Any]) -> None:
    try_ground(values["marking"], values["secrecy_ground"])
