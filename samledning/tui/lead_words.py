"""The words of a meeting that is led: the agenda, what is on, who speaks, who is next, what the clocks say. Pure."""

from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta

from textual.content import Content

from samledning import clock
from samledning.agreement.terms import STATUS_SIGNS, Stance, Status
from samledning.i18n import _, ngettext
from samledning.meeting.promises import ToSay
from samledning.meeting.terms import (
    BY_NAME,
    CHANNEL_LABELS,
    HERE,
    ITEM_LABELS,
    ITEM_SCRIPTS,
    ITEM_SIGNS,
    ITEM_STATE_SIGNS,
    PRESENCE_LABELS,
    PRESENCE_SIGNS,
    WAITING_LABELS,
    WAITING_SIGNS,
    ItemKind,
    ItemState,
    Presence,
    Waiting,
)
from samledning.meeting.views import AgendaRow, LeadView, QueueRow, RollRow, SubjectRow, TalkRow
from samledning.tui.entries import entry_row
from samledning.tui.goals import STATUS_STYLES
from samledning.tui.promise_words import closing, named, still_open
from samledning.tui.text import user_text

ITEM_STYLES = {
    ItemState.COMING: "",
    ItemState.NOW: "bold $accent",
    ItemState.COVERED: "$success",
    ItemState.PASSED: "$warning",
}
PRESENCE_STYLES = {
    Presence.EXPECTED: "$muted",
    Presence.PRESENT: "$success",
    Presence.LATE: "$success",
    Presence.LEFT: "$warning",
    Presence.ABSENT: "$warning",
}
PARKED = "parked:"
NOTHING_TO_SAY = ToSay()
GAP = timedelta(seconds=90)
"""A silence that long, before the program was opened, is worth telling."""
SUBJECTS_SHOWN = 3
LINES_SHOWN = 12


def lasted(seconds: float) -> str:
    """A time that has gone by, as `2:05`; with a colon, so that nobody takes it for a time of the day."""
    whole = max(0, int(seconds))
    return f"{whole // 60}:{whole % 60:02}"


def minutes(seconds: float) -> int:
    """Whole minutes that have gone by."""
    return max(0, int(seconds)) // 60


def head(view: LeadView, now: datetime) -> Content:
    """Which meeting it is, who leads it, how long it has lasted and when it will end."""
    meeting = view.meeting
    gone = minutes((now - meeting.started_at).total_seconds()) if meeting.started_at else 0
    late = minutes(view.late(now))
    end = _("slutar ca {time}").format(time=clock.hhmm(view.predicted_end(now)))
    parts = [
        user_text(meeting.label, "bold"),
        Content(_("{gone} av {minutes} min").format(gone=gone, minutes=meeting.minutes)),
        Content.styled(end + (_(" ({late} min sent)").format(late=late) if late else ""), "$warning" if late else ""),
        user_text(_("leds av {initials}").format(initials=meeting.led_by)),
        Content(_(CHANNEL_LABELS[meeting.channel])),
        user_text(meeting.title, "bold"),
    ]
    return Content(" · ").join(parts)


def gap(view: LeadView, opened_at: datetime) -> Content:
    """What was not noted while nobody was at this screen; empty where that was but a moment."""
    if view.newest_at is None or opened_at - view.newest_at < GAP:
        return Content("")
    text = _("⚠ Inget är noterat mellan {since} och {until}. Skriv i loggraden vad som sades.")
    return user_text(text.format(since=clock.hhmm(view.newest_at), until=clock.hhmm(opened_at)), "bold $warning")


# The agenda


def agenda_rows(view: LeadView, now: datetime) -> list[tuple[str, Content]]:
    """The items, then what has been parked in the meeting."""
    rows = [(each.item.id, agenda_row(each, now)) for each in view.agenda]
    if view.parked:
        rows.append(("=parked", Content(_("Parkerat"))))
        rows += [(f"{PARKED}{each.id}", user_text(f"& {each.label} {each.text}")) for each in view.parked]
    return rows


def agenda_row(row: AgendaRow, now: datetime) -> Content:
    """An item: how far it has come, what it is for, its minutes, and when it comes."""
    style = ITEM_STYLES[row.state]
    planned = minutes(row.planned)
    if row.state is ItemState.COMING:
        told = _("{minutes} min").format(minutes=planned)
        when = f" {clock.hhmm(row.starts_at)}" if row.starts_at else ""
    else:
        told = _("{used} av {minutes} min").format(used=minutes(row.used.seconds(now)), minutes=planned)
        when = ""
    over = row.state is ItemState.NOW and row.over(now) > 0
    return Content.assemble(
        Content.styled(f"{ITEM_STATE_SIGNS[row.state]} {row.item.place} {ITEM_SIGNS[row.item.kind]} ", style or "bold"),
        user_text(row.item.title, style),
        "\n",
        Content.styled(f"{_(ITEM_LABELS[row.item.kind])} ", "$muted"),
        Content.styled(told + when, "bold $warning" if over else "$muted"),
    )


# The item that is on


def item_line(view: LeadView) -> Content:
    """What is on."""
    if view.item is None:
        return Content.styled(_("Öppning · F8 upprop · F4 första punkten"), "bold $accent")
    item = view.item.item
    return Content.assemble(
        Content.styled(f"▶ {item.place} {ITEM_SIGNS[item.kind]} ", "bold $accent"),
        user_text(item.title, "bold"),
    )


def item_clock(view: LeadView, now: datetime) -> Content:
    """How long the item has been on, of how long."""
    row = view.item
    if row is None:
        return Content("")
    used, planned = lasted(row.used.seconds(now)), minutes(row.planned)
    if over := row.over(now):
        text = _("⚠ {used} av {minutes} min: {over} över · F9 tid")
        return Content.styled(text.format(used=used, minutes=planned, over=lasted(over)), "bold $warning")
    kind = Content.styled(f" · {_(ITEM_LABELS[row.item.kind])}", "$secondary")
    return Content.assemble(_("{used} av {minutes} min").format(used=used, minutes=planned), kind)


def item_page(
    view: LeadView, names: Mapping[str, str], now: datetime, told: ToSay = NOTHING_TO_SAY
) -> Iterator[Content]:
    """What it is for, what to say, what to settle, and what has been said; `told` is there to be read aloud."""
    return _item_parts(view, names, now, told) if view.item else _opening_parts(view, now, told)


def _opening_parts(view: LeadView, now: datetime, told: ToSay) -> Iterator[Content]:
    meeting = view.meeting
    yield from _said(
        _("Säg"),
        meeting.opening or _("Vi har {n} minuter. Jag leder mötet och gör först upprop.").format(n=meeting.minutes),
    )
    yield from _fact(_("Syfte"), meeting.purpose)
    yield from _fact(_("Händelsens syfte"), told.purpose)
    if not meeting.purpose and not told.purpose:
        yield Content.styled(_("Syftet är inte skrivet: säg varför ni ses."), "$warning")
    called = [row for row in view.roll if row.presence is not Presence.EXPECTED]
    here = [row for row in called if row.presence in HERE]
    text = _("Upprop: {here} av {count} är med").format(here=len(here), count=len(view.roll))
    left = len(view.roll) - len(called)
    more = " · " + ngettext("{n} inte uppropad", "{n} inte uppropade", left).format(n=left) if left else ""
    yield Content("")
    yield Content(text + more)
    if told.open:
        yield Content("")
        yield from still_open(told.open, now)


def _item_parts(view: LeadView, names: Mapping[str, str], now: datetime, told: ToSay) -> Iterator[Content]:
    assert view.item
    item = view.item.item
    yield from _fact(_("Syfte"), item.purpose)
    yield from _said(_("Säg"), item.script or _(ITEM_SCRIPTS[item.kind]))
    if told.closing:
        yield from closing(told.closing, now)
    yield from _fact(_("Föredras av"), item.presenter)
    yield from _fact(_("Att komma överens om"), item.to_agree)
    if item.carried_from:
        yield from _fact(_("Kommer från"), item.carried_from)
    yield from still_open(told.open, now)
    yield from (subject_line(each).pad_left(1) for each in view.read_back[:SUBJECTS_SHOWN])
    if len(view.read_back) > SUBJECTS_SHOWN:
        more = len(view.read_back) - SUBJECTS_SHOWN
        text = ngettext("{n} förslag till: F5", "{n} förslag till: F5", more)
        yield Content.styled(text.format(n=more), "$muted")
    yield from _fact(_("Anteckningar"), item.notes)
    if item.moderator_notes:
        yield Content.styled(_("▣ Bara för dig som leder:"), "bold $warning")
        yield user_text(item.moderator_notes, lines=True)
    if view.lines:
        yield Content("")
        yield Content.styled(_("Sagt på punkten"), "$accent")
        for line in view.lines[-LINES_SHOWN:][::-1]:
            yield entry_row(line, names, now).pad_left(1)


def subject_line(subject: SubjectRow) -> Content:
    """Something to settle, and who is left to ask."""
    if subject.read_back_at is None:
        told = _("ska återläsas: F5") if subject.decisive else _("F5 återläser")
    else:
        left = _("inte svarat: {names}").format(names=named(subject.left))
        told = _("återläst {time}").format(time=clock.hhmm(subject.read_back_at))
        against = _against(subject)
        objects = ngettext("{n} instämmer inte", "{n} instämmer inte", against).format(n=against) if against else ""
        told += " · " + " · ".join(filter(None, (left if subject.left else _("alla här har svarat"), objects)))
    asks = subject.status is Status.PROPOSED
    sign = "◆" if subject.decisive and asks else STATUS_SIGNS[subject.status]
    return Content.assemble(
        Content.styled(f"{sign} {subject.label} ", STATUS_STYLES[subject.status]),
        user_text(subject.wording),
        user_text(f"  {told}", "$success" if _is_settled(subject) else "$warning"),
    )


def _is_settled(subject: SubjectRow) -> bool:
    """Whether it was read back, and everyone here has answered without an objection."""
    return subject.read_back_at is not None and not subject.left and not _against(subject)


def _against(subject: SubjectRow) -> int:
    return sum(stance is Stance.DISAGREES for _actor, stance in subject.stances)


def _fact(label: str, text: str) -> Iterator[Content]:
    if text:
        yield Content.assemble(Content.styled(f"{label}: ", "$accent"), user_text(text, lines=True))


def _said(label: str, text: str) -> Iterator[Content]:
    """What to say aloud stands apart, so that it is found in a glance."""
    yield Content.assemble(Content.styled(f"{label}: ", "$accent"), user_text(text, "bold", lines=True))
    yield Content("")


# Who speaks


def floor_line(view: LeadView) -> Content:
    """Who has the floor."""
    if view.floor:
        return Content.assemble(Content.styled("▶ ", "bold $accent"), user_text(view.floor.actor, "bold"))
    return Content.styled(_("Ingen har ordet"), "$muted")


def floor_clock(view: LeadView, now: datetime) -> Content:
    """How long the one who has the floor has spoken."""
    floor = view.floor
    if floor is None:
        return Content("")
    spoken = lasted(floor.spoken.seconds(now))
    if floor.paused:
        return Content.styled(_("‖ {time}, paus · p låter klockan gå").format(time=spoken), "$warning")
    gentle = view.meeting.gentle_seconds if view.spoken.reports else 0
    if over := floor.over(gentle, now):
        text = _("⚠ {time}: {over} över · avrunda")
        return Content.styled(text.format(time=spoken, over=lasted(over)), "bold $warning")
    of = _("{time} av {whole}").format(time=spoken, whole=lasted(gentle)) if gentle else spoken
    return user_text(f"{of} · {floor.person}" if floor.person else of)


def call_line(view: LeadView) -> Content:
    """Who gets the floor at the next key; where nobody sees each other, in the words to call them by (LE-04)."""
    if not view.queue:
        told = _("Alla har hörts · F4 nästa punkt") if view.item and view.talk and view.next_item else ""
        return Content.styled(told, "$secondary")
    actor = view.queue[0].actor
    if view.meeting.channel in BY_NAME and not view.floor:
        return user_text(_("F2, säg: «{actor}, ni har ordet.»").format(actor=actor), "bold $secondary")
    return user_text(_("F2: {actor}").format(actor=actor), "$secondary")


def unheard_line(view: LeadView) -> Content:
    """Who has not been heard on the item that is on, or, where it only informs, in the meeting (LE-05)."""
    if not any(row.presence in HERE or row.presence is Presence.EXPECTED for row in view.roll):
        return Content.styled(_("Ingen aktör är med än: F8 upprop"), "$warning")
    if view.item is None:
        return Content("")
    informs = view.item.item.kind is ItemKind.INFORMATION
    names = view.not_heard if informs else view.not_heard_here
    if informs and names:
        text = ngettext("{n} inte hörd på mötet: {names}", "{n} inte hörda på mötet: {names}", len(names))
        return user_text(text.format(n=len(names), names=named(names)), "$warning")
    if not names:
        return Content.styled(_("✓ Alla här har hörts"), "$success")
    text = ngettext("{n} inte hörd: {names}", "{n} inte hörda: {names}", len(names))
    return user_text(text.format(n=len(names), names=named(names)), "$warning")


def speaker_rows(view: LeadView, now: datetime) -> list[tuple[str, Content]]:
    """Everyone in the order in which they speak: the queue, then those who have been heard, then those not here.

    Each actor stands in one place; whoever has the floor stands above the list.
    """
    rows: list[tuple[str, Content]] = []
    floor = view.floor.actor_id if view.floor else ""
    if view.queue:
        rows.append(("=queue", Content(_("På tur"))))
        rows += [(each.actor_id, _queue_row(each, number)) for number, each in enumerate(view.queue, start=1)]
    placed = {floor, *(each.actor_id for each in view.queue)}
    heard = [each for each in view.talk if each.actor_id not in placed]
    if heard or floor:
        rows.append(("=heard", Content(_("Talartid"))))
        rows += [(each.actor_id, _talk_row(each, now)) for each in view.talk if each.actor_id == floor]
        rows += [(each.actor_id, _talk_row(each, now)) for each in heard]
    placed |= {each.actor_id for each in heard}
    away = [each for each in view.roll if each.actor_id not in placed]
    if away:
        rows.append(("=away", Content(_("Inte här"))))
        rows += [(each.actor_id, roll_row(each, now)) for each in away]
    return rows


def _queue_row(row: QueueRow, number: int) -> Content:
    asked = row.why is not Waiting.TURN
    return Content.assemble(
        Content.styled(f"{number:>2} {WAITING_SIGNS[row.why]} ", "bold $accent" if asked else "$muted"),
        user_text(row.actor, "bold" if asked or number == 1 else ""),
        Content.styled(f"  {_(WAITING_LABELS[row.why])}" if asked else "", "$secondary"),
        Content.styled(f"  {lasted(row.spoken)}" if row.spoken else "", "$muted"),
    )


def _talk_row(row: TalkRow, now: datetime) -> Content:
    """How long an actor has spoken; what still runs is told in the line of the floor, to the second."""
    running = row.spoken.runs
    told = _("talar") if running else lasted(row.spoken.seconds(now))
    turns = f" ×{row.turns}" if row.turns > 1 else ""
    return Content.assemble(
        Content.styled(f"   {'▶' if running else '●'} ", "bold $accent" if running else "$success"),
        user_text(row.actor),
        Content.styled(f"  {told}{turns}", "$muted"),
    )


# The roll call


def roll_row(row: RollRow, now: datetime) -> Content:
    """An actor in the roll call: whether it is there, who speaks for it, with what mandate."""
    style = PRESENCE_STYLES[row.presence]
    at = f" {clock.short(row.at, now)}" if row.at and row.presence in (Presence.LATE, Presence.LEFT) else ""
    who = f"{row.person} ({row.mandate})" if row.person and row.mandate else row.person
    return Content.assemble(
        Content.styled(f"   {PRESENCE_SIGNS[row.presence]} ", style),
        user_text(row.actor, "bold"),
        Content.styled(f"  {_(PRESENCE_LABELS[row.presence])}{at}", style),
        user_text(f"  {who}" if who else "", "$muted"),
    )


def roll_count(view: LeadView) -> Content:
    """How far the roll call has come."""
    here = sum(row.presence in HERE for row in view.roll)
    left = sum(row.presence is Presence.EXPECTED for row in view.roll)
    text = _("{here} av {count} är med").format(here=here, count=len(view.roll))
    if not view.roll:
        return Content(text)
    if left:
        return Content(text + " · " + ngettext("{n} kvar", "{n} kvar", left).format(n=left))
    return Content.styled(text + " · " + _("uppropet är klart, F8 tillbaka till mötet"), "$success")


# At a glance, where there is no room for three columns


def brief_item(view: LeadView, now: datetime) -> Content:
    """What is on and for how long, on one line."""
    row = view.item
    if row is None:
        return item_line(view)
    told = f"{lasted(row.used.seconds(now))}/{minutes(row.planned)} min"
    over = row.over(now)
    return Content.assemble(
        Content.styled(f"▶ {row.item.place} ", "bold $accent"),
        Content.styled(f"{told} " + ("⚠ " + _("över tiden") + " " if over else ""), "bold $warning" if over else ""),
        user_text(row.item.title, "bold"),
    )


def brief_floor(view: LeadView, now: datetime) -> Content:
    """Who has the floor and for how long, and who is next."""
    following = ""
    if view.queue:
        following = (_("sedan {actor}") if view.floor else _("F2: {actor}")).format(actor=view.queue[0].actor)
    if view.floor is None:
        told = Content.styled(_("Ingen har ordet"), "$muted")
    else:
        over = view.floor.over(view.meeting.gentle_seconds if view.spoken.reports else 0, now)
        spoken = lasted(view.floor.spoken.seconds(now)) + (" " + _("⚠ över tiden") if over else "")
        paused = " " + _("paus") if view.floor.paused else ""
        told = Content.assemble(
            user_text(f"{view.floor.actor} ", "bold"),
            Content.styled(spoken + paused, "bold $warning" if over or view.floor.paused else ""),
        )
    return Content.assemble(told, user_text(f" · {following}" if following else "", "$secondary"))
