"""How meetings are shown in lines."""

from collections.abc import Iterator
from datetime import datetime
from typing import Annotated

import typer

from samledning.cli.output import columns
from samledning.clock import date_hhmm, hhmm, short
from samledning.i18n import _
from samledning.meeting.terms import (
    CHANNEL_LABELS,
    ITEM_LABELS,
    ITEM_SCRIPTS,
    ITEM_STATE_LABELS,
    ITEM_STATE_SIGNS,
    MEETING_LABELS,
    MEETING_SIGNS,
    PARKED_LABELS,
    PARKED_SIGNS,
    PRESENCE_LABELS,
    TASK_LABELS,
    WAITING_LABELS,
    MeetingState,
)
from samledning.meeting.views import (
    AgendaRow,
    CarriedItem,
    LeadView,
    MeetingRow,
    MeetingView,
    ParkedView,
    PrepareView,
)
from samledning.meeting.words import where, why
from samledning.terminal import plain, say

Meeting = Annotated[
    str,
    typer.Argument(metavar=_("MÖTE"), help=_("M2; annars det som pågår, det som kommer härnäst eller det senaste.")),
]


def meeting_row(row: MeetingRow, now: datetime) -> tuple[str, ...]:
    """A meeting as a row of a list."""
    meeting = row.meeting
    when = short(meeting.started_at or meeting.starts_at, now)
    return (
        f"{MEETING_SIGNS[meeting.state]} {meeting.label}",
        _(MEETING_LABELS[meeting.state]),
        when,
        _(CHANNEL_LABELS[meeting.channel]),
        meeting.title,
        row.minutes_label,
    )


def meeting_line(meeting: MeetingView) -> str:
    """A meeting in one line."""
    when = date_hhmm(meeting.started_at or meeting.starts_at)
    state, channel = _(MEETING_LABELS[meeting.state]), _(CHANNEL_LABELS[meeting.channel])
    return f"{MEETING_SIGNS[meeting.state]} {meeting.label}  {state}  {when}  {channel}  {meeting.title}"


def say_meeting(state: LeadView, prepared: PrepareView, now: datetime) -> None:
    """All there is to know of a meeting: as it is prepared, or as it goes on and went."""
    say(plain(meeting_line(state.meeting)))
    for title, value in _about(state.meeting):
        say(plain(f"{title}: {value}"))
    if state.meeting.state is MeetingState.PLANNED:
        _say_prepared(prepared)
    else:
        say_lead(state, now)


def _about(meeting: MeetingView) -> Iterator[tuple[str, str]]:
    for title, value in (
        (_("Syfte"), meeting.purpose),
        (_("Därför ses vi"), meeting.needed),
        (_("Inställt"), meeting.cancelled_reason),
        (_("Serie"), meeting.series),
        (_("Inledning"), meeting.opening if meeting.state is MeetingState.PLANNED else ""),
    ):
        if value:
            yield title, value
    for task, name in meeting.tasks:
        yield name, _(TASK_LABELS[task])


def _say_prepared(prepared: PrepareView) -> None:
    for item in prepared.agenda:
        came = f" ({item.carried_from or item.parked})" if item.carried_from or item.parked else ""
        minutes = _("{n} min").format(n=item.minutes)
        say(plain(f"  {item.place}. {item.title} [{_(ITEM_LABELS[item.kind])}, {minutes}]{came}"))
    for each in prepared.invitees:
        say(plain(f"  {each.actor}: {each.expectation}" if each.expectation else f"  {each.actor}"))
    for lacks in prepared.missing:
        sign = "!" if lacks.blocks else "·"
        say(plain(f"{sign} {lacks.text}"))
    for told in (*((prepared.advice,) if prepared.advice else ()), *prepared.improve):
        say(plain(f"· {told}"))


def say_lead(state: LeadView, now: datetime) -> None:
    """Where a meeting is: agenda, floor, who is next, who has not been heard, when it will end."""
    columns([_agenda_row(each, now) for each in state.agenda] or [("",)])
    if state.item:
        text = state.item.item.script or _(ITEM_SCRIPTS[state.item.item.kind])
        say(plain(_("Att säga: {text}").format(text=text)))
    elif not state.item and state.meeting.state is MeetingState.ONGOING and state.meeting.opening:
        say(plain(_("Att säga: {text}").format(text=state.meeting.opening)))
    if state.floor:
        spoken = duration(state.floor.spoken.seconds(now))
        pause = " " + _("(paus)") if state.floor.paused else ""
        say(plain(_("Har ordet: {actor}, {time}").format(actor=state.floor.actor, time=spoken) + pause))
    for place, row in enumerate(state.queue, start=1):
        say(plain(f"  {place}. {row.actor} ({_(WAITING_LABELS[row.why])}, {duration(row.spoken)})"))
    if state.not_heard and state.meeting.state is MeetingState.ONGOING:
        say(plain(_("Inte hörda än: {names}").format(names=", ".join(state.not_heard))))
    here = [
        f"{row.actor} ({', '.join(filter(None, (_(PRESENCE_LABELS[row.presence]), row.person)))})" for row in state.roll
    ]
    if here:
        say(plain(_("Upprop: {names}").format(names=", ".join(here))))
    for subject in state.read_back:
        left = _("kvar att fråga: {names}").format(names=", ".join(subject.left)) if subject.left else ""
        say(plain("  ".join(filter(None, (subject.label, subject.wording, left)))))
    if state.meeting.state is MeetingState.ONGOING:
        say(_("Väntas sluta {time}").format(time=hhmm(state.predicted_end(now))))


def _agenda_row(row: AgendaRow, now: datetime) -> tuple[str, ...]:
    used, planned = duration(row.used.seconds(now)), duration(row.planned)
    over = _("över tiden") if row.over(now) else ""
    return (
        f"{ITEM_STATE_SIGNS[row.state]} {row.item.place}.",
        _(ITEM_STATE_LABELS[row.state]),
        f"{used}/{planned}",
        " ".join(filter(None, (f"{row.item.title} [{_(ITEM_LABELS[row.item.kind])}]", over))),
    )


def carried_line(carried: CarriedItem) -> str:
    """Something that comes back at the next meeting, and why."""
    return _("Kommer tillbaka: {title} ({why})").format(title=carried.title, why=why(carried))


def parked_row(parked: ParkedView, now: datetime) -> tuple[str, ...]:
    """A parked issue as a row of a list."""
    back = short(parked.return_at, now) if parked.return_at else ""
    state = parked.closed_how or where(parked) or _(PARKED_LABELS[parked.state])
    return (
        f"{PARKED_SIGNS[parked.state]} {parked.label}",
        state,
        parked.owner or _("ingen ägare än"),
        parked.forum,
        back,
        parked.text,
    )


def duration(seconds: float) -> str:
    """`3.05`: minutes and seconds, with the hours in front where there are any."""
    minutes, rest = divmod(int(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}.{minutes:02d}.{rest:02d}" if hours else f"{minutes}.{rest:02d}"
