"""What whoever leads reads aloud: what came out of the meeting as it ends, what is open since earlier ones. Pure."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from textual.content import Content

from samledning import clock
from samledning.agreement.terms import ACTION_LABELS, ACTION_SIGNS, OVERDUE_LABEL, STATUS_SIGNS, Stance, Status
from samledning.agreement.views import ActionView, AgreementView, TargetView
from samledning.i18n import _, ngettext
from samledning.meeting.promises import Closing, Promise, Promised
from samledning.situation.views import RequestView
from samledning.tui.goals import ACTION_STYLES, STATUS_STYLES, short, wording
from samledning.tui.text import user_text

WORDS_SHOWN = 60
"""So many characters of a reservation are read aloud."""
NAMES_SHOWN = 5
MOST_OPEN, MOST_NAMED = 8, 4
"""So much of what is open is told in a meeting, and before one begins."""


def closing(found: Closing, now: datetime) -> Iterator[Content]:
    """What was agreed and by whom with a reservation, who does what by when, what was parked, when they meet next."""
    agreed = [each for each in found.subjects if each.status is Status.AGREED]
    proposed = [each for each in found.subjects if each.status is not Status.AGREED]
    yield from _section(_("Överenskommet"), agreed, now, empty=_("inget på det här mötet"))
    if proposed:
        yield from _section(_("Inte överens än"), proposed, now)
    yield Content.styled(_("Vem gör vad"), "$accent")
    yield from (_action(each, now) for each in found.actions)
    yield from (_request(each, now) for each in found.requests)
    if not found.actions and not found.requests:
        yield Content.styled("  " + _("inget nytt från det här mötet"), "$muted")
    if found.parked:
        yield Content.styled(_("Parkerat"), "$accent")
    for each in found.parked:
        owner = _("ägare {owner}").format(owner=each.owner) if each.owner else _("ingen ägare än")
        yield Content.assemble(
            Content.styled(f"  & {each.label} ", "bold $accent"),
            user_text(f"{each.text} -> {each.forum}" if each.forum else each.text),
            user_text(f" · {owner}", "$secondary" if each.owner else "$warning"),
        )
    if found.next:
        text = _("Nästa möte: {label} {time}")
        yield user_text(text.format(label=found.next.label, time=clock.short(found.next.starts_at, now)), "bold")
    else:
        yield Content.styled(_("Nästa möte är inte bestämt: ctrl+p Nästa möte."), "$warning")
    if found.call_back:
        yield user_text(_("Nummer att ringa: {number}").format(number=found.call_back), "bold")


def _section(
    title: str, subjects: Sequence[AgreementView | TargetView], now: datetime, *, empty: str = ""
) -> Iterator[Content]:
    yield Content.styled(title, "$accent")
    for each in subjects:
        yield _subject(each)
        yield from _conditions(each, now)
    if not subjects:
        yield Content.styled(f"  {empty}", "$muted")


def _subject(subject: AgreementView | TargetView) -> Content:
    sign = Content.styled(f"  {STATUS_SIGNS[subject.status]} {subject.label} ", STATUS_STYLES[subject.status])
    return Content.assemble(sign, user_text(wording(subject)))


def _conditions(subject: AgreementView | TargetView, now: datetime) -> Iterator[Content]:
    """Who objects, stands behind with a reservation or has to anchor it first; who was not there or has not answered,
    once somebody has."""
    for each in subject.stances:
        if each.left or each.last is None:
            continue
        words = short(each.last.text, WORDS_SHOWN)
        if each.stance is Stance.DISAGREES:
            told = _("{actor} instämmer inte: {text}").format(actor=each.actor, text=words)
        elif each.stance is Stance.WITH_RESERVATION:
            told = _("förbehåll från {actor}: {text}").format(actor=each.actor, text=words)
        elif each.stance is Stance.MUST_ANCHOR and each.last.anchor_by:
            told = _("{actor} förankrar hos {whom}, senast {time}").format(
                actor=each.actor, whom=each.last.anchor_with, time=clock.short(each.last.anchor_by, now)
            )
        else:
            continue
        yield user_text(f"    {told}", "$warning")
    stands = subject.support
    if stands.behind or stands.against:
        for text, names in (
            (_("inte närvarande: {names}"), stands.absent),
            (_("inte svarat: {names}"), (*stands.silent, *stands.not_asked)),
        ):
            if names:
                yield user_text(f"    {text.format(names=named(names))}", "$warning")


def named(names: Sequence[str], most: int = NAMES_SHOWN) -> str:
    """Names in a row, and how many more there are."""
    more = f" +{len(names) - most}" if len(names) > most else ""
    return ", ".join(names[:most]) + more


def _request(request: RequestView, now: datetime) -> Content:
    """Who was asked for what, and by when an answer is wanted."""
    waiting = [name for key, name in zip(request.actor_ids, request.actors, strict=True) if key in request.waiting_for]
    due = _(" · svar senast {time}").format(time=clock.short(request.due_at, now)) if request.due_at else ""
    return Content.assemble(
        Content.styled(f"  ? {request.label} ", "bold $accent"),
        user_text(f"{named(waiting)}: ", "bold"),
        user_text(request.text),
        user_text(due, "$warning" if request.overdue else "$secondary"),
    )


def _action(action: ActionView, now: datetime, *, state: bool = False) -> Content:
    """Who does what, and by when; with `state` how far it has come."""
    owner = action.owner or action.owner_person or action.unresolved
    facts = []
    if action.due_at:
        facts.append(_("senast {time}").format(time=clock.short(action.due_at, now)))
    if state:
        facts.append(_(OVERDUE_LABEL) if action.overdue else _(ACTION_LABELS[action.status]))
    return Content.assemble(
        Content.styled(f"  {ACTION_SIGNS[action.status]} {action.label} ", ACTION_STYLES[action.status]),
        user_text(f"{owner or _('ingen ägare än')}: ", "bold" if owner else "bold $warning"),
        user_text(action.text),
        user_text(f" · {' · '.join(facts)}" if facts else "", "$warning" if action.overdue else "$secondary"),
    )


def still_open(promises: Sequence[Promise], now: datetime) -> Iterator[Content]:
    """What is open since earlier meetings, by meeting."""
    meeting = ""
    for each in promises[:MOST_OPEN]:
        if each.meeting != meeting:
            meeting = each.meeting
            yield user_text(_("Öppet sedan {meeting}").format(meeting=meeting), "$accent")
        match each.record:
            case ActionView():
                yield _action(each.record, now, state=True)
            case RequestView():
                yield _request(each.record, now)
            case _:
                yield _subject(each.record)
                yield from _conditions(each.record, now)
    if (rest := len(promises) - MOST_OPEN) > 0:
        text = ngettext("och {n} till i Mål och åtgärder", "och {n} till i Mål och åtgärder", rest)
        yield Content.styled(text.format(n=rest), "$muted")


def open_in_short(promises: Sequence[Promise], now: datetime) -> Iterator[Content]:
    """The same on one line for each meeting, before one begins."""
    for meeting in dict.fromkeys(each.meeting for each in promises):
        of_it = [each.record for each in promises if each.meeting == meeting]
        told = [_in_short(each, now) for each in of_it[:MOST_NAMED]]
        if (rest := len(of_it) - MOST_NAMED) > 0:
            told.append(ngettext("{n} till", "{n} till", rest).format(n=rest))
        text = _("Öppet sedan {meeting}: {what}")
        yield user_text(text.format(meeting=meeting, what=", ".join(told)), "$accent")


def _in_short(record: Promised, now: datetime) -> str:
    match record:
        case ActionView():
            whose = record.owner or record.owner_person or record.unresolved
        case RequestView():
            whose = named(record.actors, 1)
        case _:
            stands = record.support
            why = (
                (_("invändning"), stands.against),
                (_("förbehåll"), stands.reservations),
                (_("förankras"), stands.anchoring),
            )
            return f"{record.label} ({', '.join(word for word, names in why if names)})"
    due = clock.short(record.due_at, now) if record.due_at else ""
    return " ".join(filter(None, (record.label, whose, due)))
