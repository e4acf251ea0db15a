"""What can be done with the questions that come round: answer them, and set when they do. All times are UTC."""

from collections.abc import Sequence
from datetime import datetime

from sqlmodel import select

from samledning.actor.editing import required, try_ground
from samledning.actor.editing import strike as strike_row
from samledning.checklist.rhythm import Rhythm, written
from samledning.errors import Problem
from samledning.i18n import _
from samledning.incident.tables import Incident
from samledning.log import service as log
from samledning.log.terms import Kind, Marking, Reading
from samledning.review import queries
from samledning.review.tables import Dismissal, ReviewAnswer, ReviewClock
from samledning.review.terms import ClockSetting
from samledning.store.unit import WriteUnit


def answer(
    unit: WriteUnit,
    incident_id: str,
    item_id: str,
    ask: str,
    text: str,
    *,
    marking: Marking = Marking.INTERNAL,
    secrecy_ground: str = "",
    entry_id: str | None = None,
) -> str:
    """Keep what was answered to a question, as it was asked, now. Returns the answer's id.

    Raises a `Problem` for an empty answer, and for secrecy without its ground in law.
    """
    if not text.strip():
        raise Problem(_("Svaret är tomt. Skriv vad ni kom fram till."))
    try_ground(marking, secrecy_ground)
    unit.get(Incident, incident_id)
    row = unit.make(
        ReviewAnswer,
        incident_id=incident_id,
        item_id=item_id,
        ask=ask,
        text=text.strip(),
        at=unit.now,
        person_id=unit.actor_person,
        led_to=[],
        entry_id=entry_id,
        marking=marking,
        secrecy_ground=secrecy_ground.strip(),
    )
    unit.session.flush()
    return row.id


def unchanged(unit: WriteUnit, incident_id: str, item_id: str, ask: str) -> str:
    """The newest answer still holds, as of now; whoever may see that one may see this. Returns the answer's id.

    Raises a `Problem` where the question has not been answered yet.
    """
    unit.session.flush()
    standing = queries.newest(unit, incident_id, says_something=True).get(item_id)
    if standing is None:
        raise Problem(_("Frågan {item} har inget svar än. Skriv det första.").format(item=item_id))
    row = unit.make(
        ReviewAnswer,
        incident_id=incident_id,
        item_id=item_id,
        ask=ask,
        unchanged=True,
        at=unit.now,
        person_id=unit.actor_person,
        led_to=[],
        marking=standing.marking,
        secrecy_ground=standing.secrecy_ground,
    )
    unit.session.flush()
    return row.id


def answer_in_log(unit: WriteUnit, incident_id: str, item_id: str, ask: str, text: str) -> str:
    """Keep the answer to a perspective, and the question with it as a line of the log, both for the own organisation.

    Returns the answer's id. Raises a `Problem` for an empty answer.
    """
    if not text.strip():
        raise Problem(_("Svaret är tomt. Skriv vad ni kom fram till."))
    said = f"{ask} {text.strip()}"
    entry = log.write(unit, incident_id, Reading(typed=said, kind=Kind.ENTRY, text=said, marking=Marking.INTERNAL))
    unit.session.flush()
    return answer(unit, incident_id, item_id, ask, text, entry_id=entry.id)


def link(unit: WriteUnit, answer_id: str, labels: Sequence[str]) -> None:
    """Say what an answer led to: labels such as `Ö3`, in place of what was said before.

    Raises a `Problem` for one that nothing in the incident is called.
    """
    row = _standing(unit, answer_id)
    row.led_to = list(dict.fromkeys(queries.the_label(unit, row.incident_id, each) for each in labels))


def mark(unit: WriteUnit, answer_id: str, marking: Marking, ground: str = "") -> None:
    """Change who may see an answer. Raises a `Problem` for secrecy without its ground in law."""
    try_ground(marking, ground)
    row = _standing(unit, answer_id)
    row.marking, row.secrecy_ground = marking, ground.strip()


def strike(unit: WriteUnit, answer_id: str, reason: str) -> None:
    """The answer was wrong; it stays readable, and the one before it is the newest again. A reason is required."""
    strike_row(unit, unit.get(ReviewAnswer, answer_id), reason)


def snooze(unit: WriteUnit, incident_id: str, item_id: str, until: datetime, reason: str = "") -> None:
    """Ask the question again at a time, whatever its rhythm; the next answer makes that forgotten.

    Raises a `Problem` for a time that has passed.
    """
    if until <= unit.now:
        raise Problem(_("Ange en tid längre fram."))
    rhythm = queries.setting_of(_row(unit, incident_id, item_id)).rhythm
    _set(unit, incident_id, item_id, ClockSetting(rhythm, next_at=until, reason=reason))


def stretch(unit: WriteUnit, incident_id: str, item_id: str, rhythm: Rhythm | None, reason: str = "") -> None:
    """Let the question come round by a rhythm of its own from now on, None for that of the phase. Turns it on."""
    _set(unit, incident_id, item_id, ClockSetting(rhythm, reason=reason))


def turn_off(unit: WriteUnit, incident_id: str, item_id: str, reason: str) -> None:
    """Let the question not come round until it is turned on. A reason is required."""
    rhythm = queries.setting_of(_row(unit, incident_id, item_id)).rhythm
    _set(unit, incident_id, item_id, ClockSetting(rhythm, off=True, reason=required(reason)))


def turn_on(unit: WriteUnit, incident_id: str, item_id: str) -> None:
    """Let the question come round again, by the rhythm that it had."""
    rhythm = queries.setting_of(_row(unit, incident_id, item_id)).rhythm
    _set(unit, incident_id, item_id, ClockSetting(rhythm))


def dismiss(unit: WriteUnit, incident_id: str, key: str, *, facts: str, text: str, reason: str) -> str:
    """Put something to do aside until its `facts` change. A reason is required. Returns the dismissal's id."""
    unit.get(Incident, incident_id)
    return unit.make(
        Dismissal,
        incident_id=incident_id,
        key=key,
        facts=facts,
        text=text,
        reason=required(reason),
        at=unit.now,
        person_id=unit.actor_person,
    ).id


def recall(unit: WriteUnit, dismissal_id: str) -> None:
    """Take something up again that was put aside."""
    row = unit.get(Dismissal, dismissal_id)
    if row.recalled_at is None:
        row.recalled_at = unit.now


def _standing(unit: WriteUnit, answer_id: str) -> ReviewAnswer:
    row = unit.get(ReviewAnswer, answer_id)
    if row.struck_at is not None:
        raise Problem(_("Svaret är struket och ändras inte."))
    return row


def _row(unit: WriteUnit, incident_id: str, item_id: str) -> ReviewClock | None:
    query = select(ReviewClock).where(ReviewClock.incident_id == incident_id, ReviewClock.item_id == item_id)
    return unit.session.exec(query).first()


def _set(unit: WriteUnit, incident_id: str, item_id: str, setting: ClockSetting) -> None:
    unit.get(Incident, incident_id)
    row = _row(unit, incident_id, item_id)
    if row is None:
        row = unit.make(
            ReviewClock, incident_id=incident_id, item_id=item_id, set_at=unit.now, person_id=unit.actor_person
        )
    row.rhythm = written(setting.rhythm) if setting.rhythm else ""
    row.next_at, row.off, row.reason = setting.next_at, setting.off, setting.reason.strip()
    row.set_at, row.person_id = unit.now, unit.actor_person
