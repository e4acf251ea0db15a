"""How meetings, what is parked and what comes back look as rows of a list."""

from collections.abc import Sequence
from datetime import datetime

from textual.content import Content

from samledning import clock
from samledning.i18n import _, ngettext
from samledning.meeting.rhythm import in_words
from samledning.meeting.terms import (
    CHANNEL_LABELS,
    MEETING_LABELS,
    MEETING_SIGNS,
    PARKED_LABELS,
    PARKED_SIGNS,
    MeetingState,
    ParkedState,
)
from samledning.meeting.views import Board, CarriedItem, MeetingRow, MeetingView, ParkedView, SeriesView
from samledning.meeting.words import from_to, where, why
from samledning.tui.text import user_text

MEETING_STYLES = {
    MeetingState.PLANNED: "bold $accent",
    MeetingState.ONGOING: "bold $warning",
    MeetingState.HELD: "$success",
    MeetingState.CANCELLED: "$muted",
}

OUT = frozenset((ParkedState.OPEN, ParkedState.MISSED))
"""A parked issue that nobody has taken up, and that is on no agenda to come."""

MOST_BACK, TITLE_CELLS = 3, 28
"""So much is told of what comes back before a meeting begins at once: it fits a narrow screen."""

PARKED, SERIES = "parked:", "series:"
"""What the keys of these rows begin with; those of meetings are their ids."""


def board_rows(board: Board, now: datetime) -> list[tuple[str, Content]]:
    """The list of the room: what goes on, what is planned, soonest first, what was held, what is parked, the series."""
    by_state = {state: [each for each in board.meetings if each.meeting.state is state] for state in MeetingState}
    planned = sorted(by_state[MeetingState.PLANNED], key=lambda each: each.meeting.starts_at)
    past = [each for each in board.meetings if each.meeting.state in (MeetingState.HELD, MeetingState.CANCELLED)]
    sections: list[tuple[str, list[tuple[str, Content]]]] = [
        (_("Pågår"), [_row(each, now) for each in by_state[MeetingState.ONGOING]]),
        (_("Planerade"), [_row(each, now) for each in planned]),
        (_("Hållna"), [_row(each, now) for each in past]),
        (_("Parkerade frågor"), [(f"{PARKED}{each.id}", parked_row(each, now)) for each in board.parked]),
        (_("Mötesserier"), [(f"{SERIES}{each.id}", series_row(each, now)) for each in board.series]),
    ]
    rows: list[tuple[str, Content]] = []
    for number, (heading, shown) in enumerate(sections):
        if shown:
            rows += [(f"=section-{number}", Content(heading)), *shown]
    return rows


def _row(row: MeetingRow, now: datetime) -> tuple[str, Content]:
    return row.meeting.id, meeting_row(row, now)


def meeting_row(row: MeetingRow, now: datetime) -> Content:
    """A meeting: number, name, when; then how, for how many, and what is lacking or done."""
    meeting = row.meeting
    style = MEETING_STYLES[meeting.state]
    items = ngettext("{n} punkt", "{n} punkter", row.items).format(n=row.items)
    actors = ngettext("{n} aktör", "{n} aktörer", row.invited).format(n=row.invited)
    facts = [_(CHANNEL_LABELS[meeting.channel]), items, actors, *_facts(row, now)]
    return Content.assemble(
        Content.styled(f"{MEETING_SIGNS[meeting.state]} {meeting.label} ", style),
        user_text(meeting.title, "" if meeting.cancelled_at else "bold"),
        user_text(f"  {when_text(meeting, now)}", style),
        "\n",
        user_text(" · ".join(facts), "$muted"),
        *_lacks(meeting),
    )


def when_text(meeting: MeetingView, now: datetime) -> str:
    """When it is, or was, in a few words."""
    match meeting.state:
        case MeetingState.ONGOING:
            assert meeting.started_at
            return _("pågår sedan {time}").format(time=clock.short(meeting.started_at, now))
        case MeetingState.HELD:
            assert meeting.started_at
            assert meeting.closed_at
            times = from_to(meeting.started_at, meeting.closed_at)
            day = clock.short(meeting.started_at, now).removesuffix(clock.hhmm(meeting.started_at))
            return _("hållet {times}").format(times=day + times)
        case MeetingState.CANCELLED:
            return _(MEETING_LABELS[meeting.state])
        case MeetingState.PLANNED:
            starts = _("{time}, {minutes} min").format(
                time=clock.short(meeting.starts_at, now), minutes=meeting.minutes
            )
            return _("{when}: skulle ha börjat").format(when=starts) if meeting.starts_at <= now else starts


def _facts(row: MeetingRow, now: datetime) -> list[str]:
    meeting = row.meeting
    match meeting.state:
        case MeetingState.ONGOING:
            return [_("leds av {initials}").format(initials=meeting.led_by)]
        case MeetingState.HELD:
            minutes = _("anteckningar {label}").format(label=row.minutes_label) if row.minutes_label else ""
            return [minutes or _("anteckningarna är inte fastställda")]
        case MeetingState.CANCELLED:
            return [meeting.cancelled_reason]
        case MeetingState.PLANNED if meeting.invited_at:
            return [_("inbjudan skickad {time}").format(time=clock.short(meeting.invited_at, now))]
        case MeetingState.PLANNED:
            return [_("inbjudan är inte skickad")]


def _lacks(meeting: MeetingView) -> list[Content]:
    if meeting.state is not MeetingState.PLANNED or meeting.purpose:
        return []
    return [Content.styled(" · " + _("syfte saknas"), "$warning")]


def parked_row(parked: ParkedView, now: datetime) -> Content:
    """A parked issue: what, to which forum, who sees to it, when it comes back."""
    back = _("åter {time}").format(time=clock.short(parked.return_at, now)) if parked.return_at else ""
    place = where(parked) or back
    facts = [each for each in (parked.forum and f"→ {parked.forum}", parked.owner, place) if each]
    late = parked.return_at is not None and parked.return_at <= now and parked.state in OUT
    return Content.assemble(
        Content.styled(f"{PARKED_SIGNS[parked.state]} {parked.label} ", "bold $accent"),
        user_text(parked.text),
        user_text(f"  {' · '.join(facts)}" if facts else "", "$warning" if late else "$secondary"),
        Content.styled("" if parked.owner else "  " + _("ingen ägare"), "$warning"),
        user_text("" if parked.state is not parked.state.CLOSED else f"  {_(PARKED_LABELS[parked.state])}", "$muted"),
    )


def comes_back(carried: Sequence[CarriedItem]) -> list[Content]:
    """What comes back at a meeting that is begun at once, and why, in few lines: the first of it where it is much."""
    if not carried:
        return []
    text = ngettext(
        "Kommer tillbaka: {n} punkt, {minutes} min", "Kommer tillbaka: {n} punkter, {minutes} min", len(carried)
    )
    shown = carried if len(carried) <= MOST_BACK + 1 else carried[:MOST_BACK]
    lines = [Content.styled(text.format(n=len(carried), minutes=sum(each.minutes for each in carried)), "$accent")]
    lines += [
        Content.assemble(
            "↩ ", user_text(each.title).truncate(TITLE_CELLS, ellipsis=True), user_text(f"  {why(each)}", "$muted")
        )
        for each in shown
    ]
    if rest := len(carried) - len(shown):
        lines.append(
            Content.styled(ngettext("och {n} punkt till", "och {n} punkter till", rest).format(n=rest), "$muted")
        )
    return lines


def series_row(series: SeriesView, now: datetime) -> Content:
    """A series of meetings: how often, and when the next one is."""
    following = _("avslutad") if series.ended_at else _("ingen planerad")
    if series.next_at:
        following = _("nästa {time}").format(time=clock.short(series.next_at, now))
    return Content.assemble(
        Content.styled("↻ ", "bold $accent"),
        user_text(series.title, "bold"),
        user_text(f"  {in_words(series.beat)} · {following}", "$secondary"),
    )
