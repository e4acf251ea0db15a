"""The words of the two lines at the top: pure, so that they change only when something has."""

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from textual.content import Content

from samledning import clock
from samledning.i18n import _, ngettext
from samledning.incident.terms import PHASE_LABELS
from samledning.tui.text import user_text
from samledning.tui.widgets.lines import Headline

if TYPE_CHECKING:
    from samledning.incident.views import IncidentView
    from samledning.meeting.running import Running
    from samledning.overview.terms import Coming, Todo
    from samledning.situation.views import BoardRow


MOST_COMING = 2
"""So many things that come next are told, such as a meeting and a question of the review."""
BETWEEN = " · "
MOST_OF_TEXT = 24
"""So many cells are spent on what something that comes is about."""
LEAST_OF_FIRST = 20
"""So many cells what comes first keeps, however long the rest is."""
MEETINGS = "meetings"
"""The room of what is about meetings, such as what one that goes on lets wait."""
ALARM = "bold $error"
"""How a warning from outside looks, in the lines at the top and in its room."""


def top_left(incident: "IncidentView | None") -> Headline:
    """What is going on: the exercise mark, the name, the phase, and that it is closed if so."""
    if incident is None:
        return Headline(Content("Samledning"))
    after = " · " + _("fas: {phase}").format(phase=_(PHASE_LABELS[incident.phase]))
    if incident.closed_at:
        after += " · " + _("■ avslutad")
    before = _("▲ ÖVNING") + " · " if incident.exercise else ""
    return Headline(user_text(incident.name), Content(before), Content(after))


def top_right(now: datetime, seats: int, copy: str) -> tuple[Content, ...]:
    """The time in both forms, how many seats run, and the state of the second copy; then the same in fewer words."""
    time, both = clock.hhmm(now), f"{clock.hhmm(now)} ({clock.ddhhmm(now)})"
    running = ngettext("{count} skärm", "{count} skärmar", seats).format(count=seats) if seats > 1 else ""
    wordings = ([both, running, copy], [both, copy], [time, copy])
    return tuple(Content(" · ".join(part for part in wording if part)) for wording in wordings)


def clock_text(
    todo: Sequence["Todo"], coming: Sequence["Coming"], silent: "BoardRow | None", now: datetime, room: int
) -> Content:
    """A warning from outside, what is late or what stands first in *Att göra nu*, who has been silent longest, and what
    comes next: each sort of thing once, in at most `room` cells if that can be."""
    from samledning.tui.reports import is_quiet

    first = _first_text(todo)
    quiet = _silent_text(silent, now) if silent and is_quiet(silent, now) else Content("")
    following = [user_text(f"{each.name} {clock.short(each.due_at, now)}") for each in coming[:MOST_COMING]]
    told = [_with_text(name, each.text) for name, each in zip(following, coming, strict=False)]
    wordings = [[first, quiet, *told[:count]] for count in range(len(told), 0, -1)]
    wordings += [[first, quiet, *following[:count]] for count in (1, 0)]
    brief = _first_text(todo, brief=True)
    wordings.append([brief, quiet])
    lines = [_joined(wording) for wording in wordings]
    left = room - quiet.cell_length - (len(BETWEEN) if quiet else 0)
    lines.append(_joined([brief.truncate(max(left, LEAST_OF_FIRST), ellipsis=True), quiet]))
    return next((line for line in lines if line.cell_length <= room), lines[-1])


def told_while_led(todo: Sequence["Todo"]) -> list["Todo"]:
    """What the line of the clocks may tell whoever leads a meeting, who has no eye for what can wait until it is over:
    warnings from outside, what is late, what is about the meetings."""
    from samledning.overview.terms import TodoKind

    return [each for each in todo if each.kind is TodoKind.ALARM or each.due_at or each.room == MEETINGS]


def _with_text(name: Content, text: str) -> Content:
    """What comes, with the beginning of what it is about: nobody knows a question by its code alone."""
    about = user_text(text).truncate(MOST_OF_TEXT, ellipsis=True)
    return Content.assemble(name, " ", about) if text else name


def _joined(parts: Sequence[Content]) -> Content:
    return Content(BETWEEN).join(part for part in parts if part)


def _first_text(todo: Sequence["Todo"], *, brief: bool = False) -> Content:
    """A warning that the viewer has not seen, else how much is late and what has waited longest, else what is first."""
    from samledning.overview.terms import TodoKind

    if todo and todo[0].kind is TodoKind.ALARM:
        alarm = todo[0]
        return user_text(f"{alarm.sign} {alarm.text}" if brief else f"{alarm.sign} {alarm.text} {alarm.reason}", ALARM)
    late = [each for each in todo if each.due_at is not None]
    if not late:
        return user_text(_("näst på tur: {what}").format(what=todo[0].name)) if todo else Content("")
    count = len(late)
    if brief:
        text = ngettext("⚠ {count} försenad: {label}", "⚠ {count} försenade: {label}", count)
        return user_text(text.format(count=count, label=late[0].name), "bold $warning")
    text = ngettext("⚠ {count} sak är försenad", "⚠ {count} saker är försenade", count).format(count=count)
    return user_text(f"{text}: {late[0].name} {late[0].reason}", "bold $warning")


def _silent_text(row: "BoardRow", now: datetime) -> Content:
    text = _("{actor} tyst sedan {time}").format(actor=row.actor, time=clock.short(row.silent_since, now))
    overdue = row.next_at is not None and row.next_at <= now
    return user_text(f"⚠ {text}" if overdue else text, "bold $warning" if overdue else "")


def meeting_text(running: "Running | None", now: datetime, *, here: bool) -> Content:
    """Where the meeting that goes on is, or that its item is over its time, which asks and stops nothing.

    `here` is the screen of the meeting itself, where the rest is seen.
    """
    if running is None:
        return Content("")
    item, label = running.item, running.meeting.label
    over = int(item.over(now)) // 60 if item else 0
    if item and over:
        text = ngettext(
            "⚠ {label} punkt {n}: {over} minut över tiden", "⚠ {label} punkt {n}: {over} minuter över tiden", over
        )
        asks = _("F4 nästa punkt, F9 mer tid eller F6 parkera?") if here else _("ctrl+g 6 går dit")
        told = text.format(label=label, n=item.item.place, over=over)
        return Content.styled(f"{told} · {asks}", "bold $warning")
    if here:
        return Content("")
    parts = [_("◐ {label} pågår").format(label=label)]
    if item:
        parts.append(_("punkt {number}").format(number=item.item.place))
    if running.floor:
        parts.append(running.floor.actor)
    return user_text(" · ".join(parts), "bold $accent")


def waiting_text(count: int, why: str) -> Content:
    """How many sent lines have not been saved yet, and why."""
    text = ngettext("{count} rad väntar på att sparas.", "{count} rader väntar på att sparas.", count)
    return Content.styled(f"⚠ {text.format(count=count)} {why}", "bold $warning")


def held_text() -> Content:
    """That the program waits for another one, so that nobody thinks it has stopped."""
    return Content.styled(_("⚠ Databasen är upptagen av ett annat program. Väntar …"), "bold $warning")
