"""Steps that meetings call for: to be prepared, begun, kept to time, written up, followed up, learnt from. Pure."""

from collections.abc import Iterator, Sequence
from datetime import timedelta

from samledning import clock
from samledning.evaluation.terms import AFTER_LABELS
from samledning.i18n import _, ngettext
from samledning.meeting.terms import MeetingState, ParkedState
from samledning.overview.terms import CaseNow, Step, Urgency

MEETINGS = "meetings"

PREPARED_BEFORE = timedelta(hours=4)
"""How long before a meeting its invitation is worth having ready."""

ENOUGH_ACTORS = 3
"""So many actors seldom keep a joint picture without meeting."""

MOST_TOLD = 3
"""So many lessons of earlier incidents are told one by one before the rest are only counted."""

LEARNT_EARLY = timedelta(hours=2)
"""How long after the start the lessons of earlier incidents are worth a look."""


LATE_FROM = 180
"""Seconds that a meeting may be late before somebody is asked to choose: an opening takes time that no item has."""


def not_begun(case: CaseNow) -> Iterator[Step]:
    """A meeting should have begun by now: begin it, move it or cancel it."""
    coming = case.meetings.board.coming
    if coming and coming.starts_at <= case.now and case.meetings.board.ongoing is None:
        text = _("Börja {label} {title}, flytta det eller ställ in det.")
        reason = _("Det skulle ha börjat {time}.").format(time=clock.short(coming.starts_at, case.now))
        yield Step(
            f"not_begun.{coming.id}",
            text.format(label=coming.label, title=coming.title),
            reason,
            MEETINGS,
            Urgency.NOW,
            coming.starts_at,
        )


def overrun(case: CaseNow) -> Iterator[Step]:
    """The item that is on has taken its time, or the meeting will: it is asked, never stopped."""
    leading = case.meetings.leading
    if leading is None:
        return
    item = leading.item
    if item and (over := item.over(case.now)):
        minutes = int(over // 60) + 1
        text = _("Punkt {place} har gått över tiden: avsluta den, ge den mer tid eller lägg den åt sidan.")
        reason = ngettext("{title}: över med {n} minut.", "{title}: över med {n} minuter.", minutes)
        yield Step(
            f"item_over.{item.item.id}",
            text.format(place=item.item.place),
            reason.format(title=item.item.title, n=minutes),
            MEETINGS,
            Urgency.NOW,
            case.now - timedelta(seconds=over),
        )
    elif leading.late(case.now) >= LATE_FROM:
        text = _("Mötet drar över: välj vad som får vänta till nästa gång.")
        reason = _("Det väntas sluta {time}; {planned} var planerat.").format(
            time=clock.short(leading.predicted_end(case.now), case.now),
            planned=clock.short(leading.meeting.ends_at, case.now),
        )
        yield Step(f"meeting_late.{leading.meeting.id}", text, reason, MEETINGS, Urgency.SOON)


def invitation_missing(case: CaseNow) -> Iterator[Step]:
    """A meeting is near, and its invitation cannot go out yet, or has not."""
    preparing = case.meetings.preparing
    if preparing is None or preparing.meeting.starts_at - case.now > PREPARED_BEFORE:
        return
    meeting = preparing.meeting
    if meeting.starts_at <= case.now:
        return
    when = clock.short(meeting.starts_at, case.now)
    if not preparing.ready:
        text = _("Gör klart inbjudan till {label} {time}.").format(label=meeting.label, time=when)
        reason = " ".join(each.text for each in preparing.missing if each.blocks)
        yield Step(f"invitation.{meeting.id}", text, reason, MEETINGS, Urgency.SOON)
    elif meeting.invited_at is None:
        text = _("Skicka inbjudan till {label} {time}.").format(label=meeting.label, time=when)
        yield Step(f"invite.{meeting.id}", text, _("Den är klar men inte skickad."), MEETINGS, Urgency.SOON)


def meeting_unneeded(case: CaseNow) -> Iterator[Step]:
    """Nothing on the agenda needs people to meet (FB-01)."""
    preparing = case.meetings.preparing
    if preparing and preparing.advice:
        text = _("Pröva om {label} behövs.").format(label=preparing.meeting.label)
        yield Step(f"unneeded.{preparing.meeting.id}", text, preparing.advice, MEETINGS, Urgency.LATER)


def next_meeting_missing(case: CaseNow) -> Iterator[Step]:
    """Several actors take part and no next meeting is known: a predictable rhythm is what evaluations praise."""
    board = case.meetings.board
    if len(case.actors) < ENOUGH_ACTORS or board.coming or board.ongoing or not board.last:
        return
    text = _("Bestäm när ni ses nästa gång.")
    reason = _("Inget möte är planerat efter {label}.").format(label=board.last.label)
    yield Step("next_meeting", text, reason, MEETINGS, Urgency.SOON)


def minutes_waiting(case: CaseNow) -> Iterator[Step]:
    """The minutes of meetings that were held are not locked, or those of the last one were not sent to anyone."""
    board, locked = case.meetings.board, case.meetings.minutes
    if board.last is None or board.ongoing:
        return
    held = [each for each in reversed(board.meetings) if each.meeting.state is MeetingState.HELD]
    drafts = [each.meeting for each in held if not each.minutes_label]
    if drafts:
        labels = tuple(each.label for each in drafts)
        text = _("Läs igenom och fastställ anteckningarna från {labels}.").format(labels=_in_a_row(labels))
        reason = ngettext("Utkastet är klart.", "Utkasten är klara.", len(drafts))
        yield Step(f"minutes.{drafts[-1].id}", text, reason, MEETINGS, Urgency.SOON, facts=labels)
    if locked and not any(each.struck_at is None for each in locked.dispatches):
        text = _("Skicka anteckningarna från {label}.").format(label=board.last.label)
        told = _("De är fastställda men inte skickade.")
        yield Step(f"send_minutes.{board.last.id}", text, told, MEETINGS, Urgency.SOON)


def _in_a_row(labels: Sequence[str]) -> str:
    """`M1`, `M1 och M2`, `M1, M2 och M3`."""
    if len(labels) == 1:
        return labels[0]
    return _("{first} och {last}").format(first=", ".join(labels[:-1]), last=labels[-1])


def not_evaluated(case: CaseNow) -> Iterator[Step]:
    """Nobody has said what they thought of the meeting that was held last (EF-01)."""
    last = case.meetings.board.last
    if last and not case.meetings.after.evaluations and not case.meetings.board.ongoing:
        text = _("Gör en snabbutvärdering av {label}.").format(label=last.label)
        yield Step(f"evaluate.{last.id}", text, _("Två minuter, medan minnet är färskt."), MEETINGS, Urgency.LATER)


def follow_up(case: CaseNow) -> Iterator[Step]:
    """Something noted after a meeting should be done by now, or has nobody who does it."""
    for each in case.meetings.notes:
        who = each.actor or each.owner
        if each.late:
            text = _("Följ upp med {who}: {text}") if who else _("Följ upp: {text}")
            reason = _("{kind}, skulle ha varit klart {time}.").format(
                kind=_(AFTER_LABELS[each.kind]).capitalize(), time=clock.short(each.due_at or each.at, case.now)
            )
            words = text.format(who=who, text=each.text)
            yield Step(f"note.{each.id}", words, reason, MEETINGS, Urgency.SOON, each.due_at)
        elif not who:
            text = _("Utse någon: {text}").format(text=each.text)
            reason = _("{kind} utan ägare.").format(kind=_(AFTER_LABELS[each.kind]).capitalize())
            yield Step(f"note.{each.id}", text, reason, MEETINGS, Urgency.LATER)


def parked_ownerless(case: CaseNow) -> Iterator[Step]:
    """A parked issue has nobody who sees to it, or its time to come back has passed with no meeting for it."""
    for each in case.meetings.board.parked:
        if each.state in (ParkedState.BACK, ParkedState.TAKEN_UP):
            continue
        if each.return_at and each.return_at <= case.now:
            text = _("Ta upp {label}: {text}").format(label=each.label, text=each.text)
            reason = _("Den skulle vara tillbaka {time}.").format(time=clock.short(each.return_at, case.now))
            yield Step(f"parked.{each.id}", text, reason, MEETINGS, Urgency.SOON, each.return_at)
        elif not each.owner:
            text = _("Ge {label} en ägare: {text}").format(label=each.label, text=each.text)
            yield Step(f"parked.{each.id}", text, _("Frågan är parkerad utan ägare."), MEETINGS, Urgency.LATER)


def lessons_before(case: CaseNow) -> Iterator[Step]:
    """Lessons of earlier incidents that nobody has seen to, while this one is young: nobody need learn them twice."""
    lessons = case.meetings.lessons
    if not lessons or case.now - case.incident.opened_at > LEARNT_EARLY:
        return
    for each in lessons[:MOST_TOLD]:
        text = _("Tänk på: {text}").format(text=each.text)
        reason = _("Lärdom från {incident}.").format(incident=each.incident)
        yield Step(f"lesson.{each.id}", text, reason, MEETINGS, Urgency.LATER)
    rest = len(lessons) - MOST_TOLD
    if rest > 0:
        text = ngettext("Se {n} lärdom till.", "Se {n} lärdomar till.", rest).format(n=rest)
        yield Step("lessons", text, _("Från tidigare händelser."), MEETINGS, Urgency.LATER)


def lessons_due(case: CaseNow) -> Iterator[Step]:
    """A lesson of this incident should have been seen to by now."""
    for each in case.meetings.after.lessons:
        if each.late:
            text = _("Se till att {label} blir av: {text}").format(label=each.label, text=each.text)
            reason = _("Skulle ha varit klart {time}.").format(time=clock.short(each.due_at or each.made_at, case.now))
            yield Step(f"lesson.{each.id}", text, reason, MEETINGS, Urgency.LATER, each.due_at)
