"""What can be done with the minutes: lines changed, left out or added; locked; corrected in a new version.

The draft is there without anybody doing anything; a version is begun by the first change to it.
"""

from sqlmodel import select

from samledning import i18n
from samledning.errors import Clash, FieldClash, Problem
from samledning.i18n import _
from samledning.incident.tables import Incident
from samledning.log.terms import Marking
from samledning.meeting import minutes, written
from samledning.meeting.tables import Meeting, Minutes, MinutesEdit
from samledning.release import service as release
from samledning.release.queries import is_locked
from samledning.store.canonical import Plain
from samledning.store.unit import WriteUnit


def set_line(unit: WriteUnit, meeting_id: str, key: str, base: str, text: str) -> None:
    """Write a line otherwise; an empty text puts back what it says of itself. `base` is what it said before.

    Raises `Clash` with both texts where somebody else has changed it since, a `Problem` for a line that there is not,
    and for minutes that are locked.
    """
    row = _open(unit, meeting_id)
    line = _line(unit, meeting_id, key)
    if line.text not in (base, text.strip()):
        sentence = _("Någon annan ändrade samma sak samtidigt. Inget är sparat ännu; välj vad som ska gälla.")
        raise Clash(sentence, (FieldClash("text", base, line.text, text.strip()),))
    edit = _edit(unit, row, key)
    edit.text = "" if text.strip() == line.compiled else text.strip()


def leave_out(unit: WriteUnit, meeting_id: str, key: str, *, out: bool = True) -> None:
    """Leave a line out of the minutes, or take it in again."""
    row = _open(unit, meeting_id)
    _line(unit, meeting_id, key)
    _edit(unit, row, key).left_out = out


def add_line(
    unit: WriteUnit, meeting_id: str, section: str, text: str, *, marking: Marking = Marking.PARTICIPANTS
) -> str:
    """Add a line of one's own under a heading (the key of its section). Returns its key."""
    row = _open(unit, meeting_id)
    if not text.strip():
        raise Problem(_("Skriv vad som ska stå i anteckningarna."))
    edit = _edit(unit, row, f"own.{unit.new_id()}")
    edit.section, edit.text, edit.marking = section, text.strip(), marking
    return edit.key


def finalise(unit: WriteUnit, meeting_id: str, *, registry_number: str = "") -> str:
    """Lock the minutes as they stand, with their diarienummer where they have one. Returns the id of what was locked.

    Raises a `Problem` for a meeting that goes on, and for minutes that are locked already.
    """
    meeting = unit.get(Meeting, meeting_id)
    if meeting.closed_at is None:
        raise Problem(_("Mötet pågår; fastställ anteckningarna när det är slut."))
    row = _open(unit, meeting_id)
    unit.session.flush()
    sections = written.draft(unit, meeting_id, row)
    incident = unit.get(Incident, meeting.incident_id)
    content: dict[str, Plain] = {
        "incident": incident.name,
        "exercise": incident.exercise,
        "meeting": meeting.title,
        "language": i18n.language(),
        "changes": row.changes,
        "sections": list(minutes.to_content(sections)),
    }
    return release.finalise(
        unit,
        meeting.incident_id,
        written.MINUTES,
        row.id,
        label=written.label(meeting, row.number),
        number=row.number,
        content=content,
        registry_number=registry_number,
    )


def correct(unit: WriteUnit, meeting_id: str, changes: str) -> int:
    """Begin a new version of locked minutes; `changes` says what it corrects. Returns its number.

    It begins with what was changed in the one before. Raises a `Problem` where that is not locked yet.
    """
    if not changes.strip():
        raise Problem(_("Skriv vad rättelsen gäller."))
    found = written.versions(unit, meeting_id)
    before = found[0] if found else None
    if before is None or not is_locked(unit, written.MINUTES, before.id):
        raise Problem(_("Anteckningarna är inte fastställda än; ändra i dem i stället."))
    row = _begin(unit, unit.get(Meeting, meeting_id), before.number + 1, changes.strip())
    for each in written.edits(unit, before):
        edit = _edit(unit, row, each.key)
        edit.section, edit.text, edit.left_out, edit.marking = each.section, each.text, each.left_out, each.marking
    return row.number


def _open(unit: WriteUnit, meeting_id: str) -> Minutes:
    """The version that is worked on, begun where there is none. Raises a `Problem` where the newest is locked."""
    meeting = unit.get(Meeting, meeting_id)
    if meeting.started_at is None:
        raise Problem(_("Mötet har inte börjat; det finns inget att skriva upp."))
    found = written.versions(unit, meeting_id)
    if not found:
        return _begin(unit, meeting, 1, "")
    release.refuse_locked(unit, written.MINUTES, found[0].id, written.label(meeting, found[0].number))
    return found[0]


def _begin(unit: WriteUnit, meeting: Meeting, number: int, changes: str) -> Minutes:
    row = unit.make(
        Minutes,
        incident_id=meeting.incident_id,
        meeting_id=meeting.id,
        number=number,
        changes=changes,
        made_at=unit.now,
        person_id=unit.actor_person,
    )
    unit.session.flush()
    return row


def _line(unit: WriteUnit, meeting_id: str, key: str) -> minutes.MinutesLine:
    unit.session.flush()
    line = written.minutes_of(unit, meeting_id).line(key)
    if line is None:
        raise Problem(_("Raden finns inte i anteckningarna."))
    return line


def _edit(unit: WriteUnit, row: Minutes, key: str) -> MinutesEdit:
    """What has been changed of a line in a version, to be changed further."""
    unit.session.flush()
    query = select(MinutesEdit).where(MinutesEdit.minutes_id == row.id, MinutesEdit.key == key)
    known = unit.session.exec(query).first()
    if known:
        known.at, known.person_id = unit.now, unit.actor_person
        return known
    return unit.make(
        MinutesEdit,
        incident_id=row.incident_id,
        minutes_id=row.id,
        key=key,
        at=unit.now,
        person_id=unit.actor_person,
    )
