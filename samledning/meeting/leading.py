"""What can be done while a meeting is led: items, the floor, the speaker list, the roll call, read-backs.

Each verb keeps one thing that happened; where the meeting is after it follows from `rules.course`. Both seats may press
at once: verbs that go on take `seen`, the number of the last happening that whoever pressed had seen, and do nothing
where the meeting has gone on since.
"""

from collections.abc import Sequence
from datetime import datetime

from samledning.actor import calls
from samledning.agreement import agreements, stances, subjects
from samledning.agreement.tables import Agreement
from samledning.agreement.terms import Stance
from samledning.errors import Problem
from samledning.i18n import _
from samledning.meeting import rows, rules
from samledning.meeting.tables import AgendaItem, Invitee, Meeting, MeetingEvent
from samledning.meeting.terms import HERE, ROLL, Happened, ItemKind, MeetingState, Order
from samledning.store.unit import WriteUnit

GOES_ON = (Happened.ITEM, Happened.FLOOR, Happened.DONE, Happened.PUT_BACK)
"""What takes a meeting on to the next thing."""


def next_item(unit: WriteUnit, meeting_id: str, *, seen: int | None = None) -> str:
    """Go on to the next item that has not been on. Returns its id.

    Raises a `Problem` where none is left. What is said ends with the item.
    """
    meeting, now = _led(unit, meeting_id)
    if _gone_on(unit, meeting, seen):
        return now.item_id
    agenda = [row.id for row in rows.items(unit, meeting_id)]
    been = {stay.item_id for stay in now.stays} | now.passed
    start = agenda.index(now.item_id) + 1 if now.item_id in agenda else 0
    following = next((each for each in (*agenda[start:], *agenda[:start]) if each not in been), None)
    if following is None:
        raise Problem(_("Det finns ingen punkt kvar. Avsluta mötet, eller lägg till en punkt."))
    happen(unit, meeting, Happened.ITEM, item_id=following)
    return following


def go_to(unit: WriteUnit, meeting_id: str, item_id: str) -> None:
    """Take up an item, also one that has been on or was put aside."""
    meeting, now = _led(unit, meeting_id)
    item = _item(unit, meeting_id, item_id)
    if now.item_id != item.id:
        happen(unit, meeting, Happened.ITEM, item_id=item.id)


def put_aside(unit: WriteUnit, meeting_id: str, item_id: str) -> None:
    """The item is not covered in this meeting: it comes back at the next. Whoever is on it goes on to another."""
    meeting, _now = _led(unit, meeting_id)
    happen(unit, meeting, Happened.PASS, item_id=_item(unit, meeting_id, item_id).id)


def extend(unit: WriteUnit, meeting_id: str, item_id: str, minutes: int) -> None:
    """Give an item more minutes. Raises a `Problem` for none."""
    if minutes < 1:
        raise Problem(_("Ange hur många minuter punkten ska få till."))
    meeting, _now = _led(unit, meeting_id)
    happen(unit, meeting, Happened.EXTEND, item_id=_item(unit, meeting_id, item_id).id, seconds=minutes * 60)


def next_speaker(unit: WriteUnit, meeting_id: str, *, seen: int | None = None) -> str:
    """Give the floor to whoever is next in the speaker list, or has not been heard on the item. Returns the actor's id.

    Raises a `Problem` where nobody is left.
    """
    meeting, now = _led(unit, meeting_id)
    if _gone_on(unit, meeting, seen):
        return now.turn.actor_id if now.turn else ""
    item = unit.find(AgendaItem, now.item_id) if now.item_id else None
    invited = rows.invitees(unit, meeting_id)
    if not invited and not now.queue:
        raise Problem(_("Ingen aktör är med i mötet än. Gör upprop och lägg till dem som är med."))
    line = rules.waiting(
        now,
        meeting.speaking,
        listed(invited, item),
        unit.now,
        presenter=(item.presenter_actor_id or "") if item else "",
    )
    if not line:
        raise Problem(_("Ingen står på tur: alla har hörts på punkten. Lägg till någon i talarlistan."))
    happen(unit, meeting, Happened.FLOOR, actor_id=line[0].actor_id, item_id=now.item_id or None)
    return line[0].actor_id


def give_floor(unit: WriteUnit, meeting_id: str, actor_id: str) -> None:
    """Give the floor to an actor, whether it has asked or not; nothing is done where it has it already."""
    meeting, now = _led(unit, meeting_id)
    subjects.taking_part(unit, meeting.incident_id, actor_id)
    if now.turn is None or now.turn.actor_id != actor_id:
        happen(unit, meeting, Happened.FLOOR, actor_id=actor_id, item_id=now.item_id or None)


def done(unit: WriteUnit, meeting_id: str, *, seen: int | None = None) -> None:
    """Whoever has the floor has finished. Raises a `Problem` where nobody has it."""
    meeting, now = _led(unit, meeting_id)
    if not _gone_on(unit, meeting, seen):
        _refuse_silent(now)
        happen(unit, meeting, Happened.DONE)


def pause(unit: WriteUnit, meeting_id: str) -> None:
    """Stop the clock of whoever has the floor, or let it go on. Raises a `Problem` where nobody has it."""
    meeting, now = _led(unit, meeting_id)
    _refuse_silent(now)
    assert now.turn
    happen(unit, meeting, Happened.RESUME if now.turn.paused else Happened.PAUSE)


def put_back(unit: WriteUnit, meeting_id: str, *, seen: int | None = None) -> None:
    """Whoever has the floor gives it up and is first to get it again. Raises a `Problem` where nobody has it."""
    meeting, now = _led(unit, meeting_id)
    if not _gone_on(unit, meeting, seen):
        _refuse_silent(now)
        happen(unit, meeting, Happened.PUT_BACK)


def ask(unit: WriteUnit, meeting_id: str, actor_id: str, *, question: bool = False) -> None:
    """An actor asks for the floor, or has a `question` to what is being said, which comes first.

    One that waits already keeps its place.
    """
    meeting, now = _led(unit, meeting_id)
    subjects.taking_part(unit, meeting.incident_id, actor_id)
    if all(each.actor_id != actor_id for each in now.queue):
        happen(unit, meeting, Happened.QUESTION if question else Happened.ASKS, actor_id=actor_id)


def unask(unit: WriteUnit, meeting_id: str, actor_id: str) -> None:
    """An actor does not want the floor any more."""
    meeting, now = _led(unit, meeting_id)
    if any(each.actor_id == actor_id for each in now.queue):
        happen(unit, meeting, Happened.UNASKS, actor_id=actor_id)


def move(unit: WriteUnit, meeting_id: str, actor_id: str, *, before_id: str | None = None) -> None:
    """Put an actor in front of another in the speaker list, or last; from now on the order is by hand."""
    meeting, _now = _led(unit, meeting_id)
    subjects.taking_part(unit, meeting.incident_id, actor_id)
    meeting.speaking = Order.HAND
    happen(unit, meeting, Happened.MOVED, actor_id=actor_id, before_id=before_id)


def set_order(unit: WriteUnit, meeting_id: str, order: Order) -> None:
    """Choose in what order those in the speaker list get the floor; nobody is lost by it."""
    unit.get(Meeting, meeting_id).speaking = order


def roll(unit: WriteUnit, meeting_id: str, actor_id: str, said: Happened, *, name: str = "", mandate: str = "") -> None:
    """Note at the roll call, or later, that an actor is there, came late, left or is absent.

    `name` and `mandate` are those of who speaks for it. An actor that was not invited is from now on, and one that is
    there has been reached, as the call list counts it.
    """
    if said not in ROLL:
        raise ValueError(said)
    meeting, _now = _led(unit, meeting_id)
    subjects.taking_part(unit, meeting.incident_id, actor_id)
    label = rows.label(meeting.number)
    if ROLL[said] in HERE:
        _invite(unit, meeting, actor_id)
        calls.met(unit, actor_id, label, person_name=name, mandate=mandate)
    elif said is Happened.ABSENT and meeting.started_at:
        calls.not_met(unit, actor_id, label, meeting.started_at)
    happen(unit, meeting, said, actor_id=actor_id, name=" ".join(name.split())[:200], text=mandate.strip())


def read_back(unit: WriteUnit, meeting_id: str, subject_id: str) -> None:
    """The wording of an agreement or a target picture has been read back aloud to all, on the item that is on (LE-08).

    The stances are taken through `agreement.stances`; those who are away by the roll call and have not answered are
    noted as not present, so that nobody asks them. Raises a `Problem` for what does not stand any more.
    """
    meeting, now = _led(unit, meeting_id)
    subject = subjects.standing(subjects.subject(unit, subject_id))
    if isinstance(subject, Agreement):
        agreements.read_back(unit, subject_id)
    happen(unit, meeting, Happened.READ_BACK, subject_id=subject_id, item_id=now.item_id or None)
    known, takes_part = subjects.stances(unit, subject), set(subjects.concerned(unit, meeting.incident_id, None))
    for actor_id in [each for each in subject.actor_ids if each in takes_part and not rules.may_speak(now, each)]:
        if known.get(actor_id, Stance.NOT_ASKED) in (Stance.NOT_ASKED, Stance.NO_ANSWER):
            stances.take(unit, subject_id, actor_id, Stance.NOT_PRESENT, read_back=True)


def answered(unit: WriteUnit, meeting_id: str, subject_id: str) -> None:
    """Somebody takes a stance on a wording in a meeting: it has been read back, although nobody has said so.

    Nothing is done where it has been in the meeting, and in one that is over.
    """
    if rows.state(unit.get(Meeting, meeting_id)) is not MeetingState.ONGOING:
        return
    read = (each.subject_id for each in rows.happenings(unit, meeting_id) if each.kind is Happened.READ_BACK)
    if subject_id not in read:
        read_back(unit, meeting_id, subject_id)


def take_lead(unit: WriteUnit, meeting_id: str) -> None:
    """The person of this seat leads the meeting from now on; nothing is done where they do already."""
    meeting, _now = _led(unit, meeting_id)
    if meeting.led_by != unit.actor_person:
        meeting.led_by = unit.actor_person
        happen(unit, meeting, Happened.LEADS)


def listed(invited: Sequence[Invitee], item: AgendaItem | None) -> tuple[str, ...]:
    """The speaker list in order: in a round those on the reporting list, else everyone the meeting is for."""
    in_round = item is not None and item.kind is ItemKind.ROUND
    return tuple(row.actor_id for row in invited if row.reports or not in_round)


def _led(unit: WriteUnit, meeting_id: str) -> tuple[Meeting, rules.Course]:
    """A meeting that goes on, and where it is. Raises a `Problem` for any other."""
    meeting = unit.get(Meeting, meeting_id)
    if rows.state(meeting) is not MeetingState.ONGOING:
        raise Problem(_("{meeting} pågår inte.").format(meeting=rows.label(meeting.number)))
    return meeting, rules.course(rows.happenings(unit, meeting_id))


def _gone_on(unit: WriteUnit, meeting: Meeting, seen: int | None) -> bool:
    """Whether the meeting has been taken on since the happening called `seen`."""
    if seen is None:
        return False
    return any(each.number > seen and each.kind in GOES_ON for each in rows.happenings(unit, meeting.id))


def _item(unit: WriteUnit, meeting_id: str, item_id: str) -> AgendaItem:
    row = unit.get(AgendaItem, item_id)
    if row.meeting_id != meeting_id or row.struck_at is not None:
        raise Problem(_("Punkten står inte på mötets dagordning."))
    return row


def _refuse_silent(now: rules.Course) -> None:
    if now.turn is None:
        raise Problem(_("Ingen har ordet."))


def _invite(unit: WriteUnit, meeting: Meeting, actor_id: str) -> None:
    """Count an actor among those the meeting is for, last in the list."""
    known = rows.invitees(unit, meeting.id)
    if all(row.actor_id != actor_id for row in known):
        invite_row(unit, meeting, actor_id, position=max((row.position for row in known), default=0) + 1)


def invite_row(unit: WriteUnit, meeting: Meeting, actor_id: str, *, position: int, reports: bool = True) -> Invitee:
    """Keep that a meeting is for an actor; one that was taken off the list is on it again."""
    unit.session.flush()
    before = next((row for row in rows.every_invitee(unit, meeting.id) if row.actor_id == actor_id), None)
    if before is None:
        return unit.make(
            Invitee,
            incident_id=meeting.incident_id,
            meeting_id=meeting.id,
            actor_id=actor_id,
            position=position,
            reports=reports,
        )
    before.struck_at, before.struck_by, before.struck_reason = None, None, ""
    before.position, before.reports = position, reports
    return before


def happen(
    unit: WriteUnit, meeting: Meeting, kind: Happened, *, at: datetime | None = None, **what: object
) -> MeetingEvent:
    """Keep something that happened now, or at `at` (UTC); never before what was kept last, whatever the clock says."""
    newest = rows.newest_happening(unit, meeting.id)
    started = meeting.started_at or unit.now
    return unit.make(
        MeetingEvent,
        incident_id=meeting.incident_id,
        meeting_id=meeting.id,
        number=(newest.number if newest else 0) + 1,
        kind=kind,
        at=max(at or unit.now, newest.at if newest else started),
        person_id=unit.actor_person,
        **what,
    )
