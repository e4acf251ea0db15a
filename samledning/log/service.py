"""What can be done to the log: add, correct, strike, mark. Nothing is edited and nothing is deleted."""

from datetime import datetime

from samledning.errors import Problem
from samledning.i18n import _
from samledning.log.tables import LogEntry
from samledning.log.terms import CORRECTION, Marking, Reading, Spoken
from samledning.store.unit import WriteUnit


def add(
    unit: WriteUnit,
    incident_id: str,
    reading: Reading,
    *,
    entry_id: str | None = None,
    source: str = "",
    event_at: datetime | None = None,
    corrects: LogEntry | None = None,
    spoken: Spoken | None = None,
) -> str:
    """Keep a line as it was read. Returns its label, such as `L12`.

    `event_at` (UTC) overrides the reading's; without either it is now. `spoken` is where in a meeting it was said. With
    an `entry_id` that is kept already, nothing more is done: a line that was sent twice is one line. A line that
    corrects another keeps its marking unless it has one of its own. Raises a `Problem` for an empty line.
    """
    row = write(
        unit,
        incident_id,
        reading,
        entry_id=entry_id,
        source=source,
        event_at=event_at,
        corrects=corrects,
        spoken=spoken,
    )
    return label(row.number)


def write(
    unit: WriteUnit,
    incident_id: str,
    reading: Reading,
    *,
    entry_id: str | None = None,
    source: str = "",
    event_at: datetime | None = None,
    corrects: LogEntry | None = None,
    spoken: Spoken | None = None,
) -> LogEntry:
    """The row of a line that is kept as `add` says, for the rooms above; one that was kept before is not new in the
    unit's session."""
    if not reading.typed.strip():
        raise Problem(_("Raden är tom."))
    if entry_id and (known := unit.find(LogEntry, entry_id)):
        return known
    marking = reading.marking or (corrects.marking if corrects else Marking.PARTICIPANTS)
    place = _place(corrects, spoken)
    return unit.make(
        LogEntry,
        id=entry_id or unit.new_id(),
        incident_id=incident_id,
        number=unit.number(incident_id, LogEntry.SERIES),
        kind=reading.kind,
        text=reading.text,
        typed=reading.typed,
        event_at=event_at or reading.event_at or unit.now,
        entered_at=unit.now,
        person_id=unit.actor_person,
        source=source,
        tags=list(reading.tags),
        marking=marking,
        secrecy_ground=corrects.secrecy_ground if corrects and marking is corrects.marking else "",
        actor_ids=list(reading.actor_ids),
        everyone=reading.everyone,
        unresolved=reading.unresolved,
        due_at=reading.due_at,
        forum=reading.forum,
        answers=", ".join(reading.answers),
        corrects_id=corrects.id if corrects else None,
        meeting_id=place.meeting_id or None,
        item_id=place.item_id or None,
        speaker_id=place.speaker_id or None,
    )


def _place(corrects: LogEntry | None, spoken: Spoken | None) -> Spoken:
    """Where in a meeting a line was said; one that puts another right was said where that was."""
    if spoken or corrects is None:
        return spoken or Spoken("")
    return Spoken(corrects.meeting_id or "", corrects.item_id or "", corrects.speaker_id or "")


def correct(
    unit: WriteUnit,
    entry_id: str,
    reading: Reading,
    reason: str = "",
    *,
    event_at: datetime | None = None,
    new_id: str | None = None,
) -> str:
    """Put an entry right with a new one, and strike the old. Returns the new entry's label.

    The event time stays as it was unless the new line or `event_at` (UTC) names another. Where nothing would change,
    nothing is done and the label is the old entry's. Raises a `Problem` where the entry has been struck already, for
    instance by someone who corrected it at the same time.
    """
    if new_id and (known := unit.find(LogEntry, new_id)):
        return label(known.number)
    old = unit.get(LogEntry, entry_id)
    if old.struck_at is not None:
        raise Problem(_("{entry} är redan struken; skriv en ny rad i stället.").format(entry=label(old.number)))
    if event_at in (None, old.event_at) and _says_the_same(old, reading):
        return label(old.number)
    at = event_at or reading.event_at or old.event_at
    new = add(unit, old.incident_id, reading, entry_id=new_id, source=old.source, event_at=at, corrects=old)
    strike(unit, entry_id, reason.strip() or CORRECTION)
    return new


def strike(unit: WriteUnit, entry_id: str, reason: str) -> None:
    """Strike an entry: it stays readable, struck through, with who, when and why. A reason is required."""
    if not reason.strip():
        raise Problem(_("Ange ett skäl."))
    row = unit.get(LogEntry, entry_id)
    if row.struck_at is not None:
        raise Problem(_("{entry} är redan struken.").format(entry=label(row.number)))
    row.struck_at, row.struck_by, row.struck_reason = unit.now, unit.actor_person, reason.strip()


def purge(unit: WriteUnit, entry_id: str, reason: str) -> None:
    """Remove what an entry says, for ever: for what must never have been written (a classified fact, a patient's name).

    Its number, times and who kept it stay, struck, with the reason, which must not say again what is removed. Raises a
    `Problem` without a reason, for an entry that is purged already, and for a database changed past the program.
    """
    if not reason.strip():
        raise Problem(_("Ange ett skäl."))
    row = unit.get(LogEntry, entry_id)
    if not row.typed:
        raise Problem(_("{entry} är redan gallrad.").format(entry=label(row.number)))
    unit.purge(
        row,
        **{"text": "", "typed": "", "source": "", "tags": [], "forum": "", "unresolved": "", "answers": ""},
        secrecy_ground="",
        actor_ids=[],
        struck_at=unit.now,
        struck_by=unit.actor_person,
        struck_reason=reason.strip(),
    )


def mark(unit: WriteUnit, entry_id: str, marking: Marking, ground: str = "") -> None:
    """Change who may see an entry. Raises a `Problem` for secrecy without its ground in law (such as OSL 18:13)."""
    if marking is Marking.SECRET and not ground.strip():
        raise Problem(_("Sekretess kräver att du anger lagrummet, till exempel OSL 18:13."))
    row = _readable(unit, entry_id)
    row.marking, row.secrecy_ground = marking, ground.strip()


def name_source(unit: WriteUnit, entry_id: str, source: str) -> None:
    """Say where an entry's information comes from, such as "Polisen" or "vakthavande, telefon"."""
    _readable(unit, entry_id).source = " ".join(source.split())


def _readable(unit: WriteUnit, entry_id: str) -> LogEntry:
    """An entry that something can be said of. Raises a `Problem` for one that has been purged."""
    row = unit.get(LogEntry, entry_id)
    if not row.typed:
        raise Problem(_("{entry} är gallrad.").format(entry=label(row.number)))
    return row


def _says_the_same(entry: LogEntry, reading: Reading) -> bool:
    """Whether the line as typed and what it means are what was kept.

    The times in it are left out: `13.40` is another moment the next day, and that nobody has written.
    """
    return (
        reading.typed == entry.typed
        and (reading.kind, reading.text, reading.forum) == (entry.kind, entry.text, entry.forum)
        and (list(reading.actor_ids), reading.everyone) == (entry.actor_ids, entry.everyone)
        and (reading.unresolved, list(reading.tags)) == (entry.unresolved, entry.tags)
    )


def label(number: int) -> str:
    """The short name that people use for an entry."""
    return f"{LogEntry.SERIES}{number}"
