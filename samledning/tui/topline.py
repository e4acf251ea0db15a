"""The words of the two lines at the top: pure, so that they change only when something has."""

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from textual.content import Content

from samledning import clock
from samledning.i18n import _, ngettext
from samledning.incident.terms import PHASE_LABELS
from samledning.incident.views import IncidentView
from samledning.tui.case import Due
from samledning.tui.text import user_text

if TYPE_CHECKING:
    from samledning.situation.views import BoardRow


def top_left(incident: IncidentView | None) -> Content:
    """What is going on: the exercise mark, the name, the phase, and that it is closed if so."""
    if incident is None:
        return Content("Samledning")
    parts = [Content(_("▲ ÖVNING"))] if incident.exercise else []
    parts += [user_text(incident.name), Content(_("fas: {phase}").format(phase=_(PHASE_LABELS[incident.phase])))]
    if incident.closed_at:
        parts.append(Content(_("■ avslutad")))
    return Content(" · ").join(parts)


def top_right(now: datetime, seats: int, copy: str) -> Content:
    """The time in both forms, how many seats run, and the state of the second copy."""
    parts = [f"{clock.hhmm(now)} ({clock.ddhhmm(now)})"]
    if seats > 1:
        parts.append(ngettext("{count} skärm", "{count} skärmar", seats).format(count=seats))
    if copy:
        parts.append(copy)
    return Content(" · ".join(parts))


def clock_text(dues: Sequence[Due], silent: "BoardRow | None", now: datetime, room: int) -> Content:
    """What is late, who has been silent longest, and what is due next, in at most `room` cells if that can be.

    `dues` has the soonest first.
    """
    from samledning.tui.reports import is_quiet

    late = [due for due in dues if due.at <= now]
    coming = next((due for due in dues if due.at > now), None)
    quiet = _silent_text(silent, now) if silent and is_quiet(silent, now) else Content("")
    following = Content("")
    if coming:
        text = _("näst på tur: {label} senast {time}").format(label=coming.label, time=clock.short(coming.at, now))
        following = user_text(text)
    wordings = [
        [_late_text(late, now), quiet, following],
        [_late_text(late, now), quiet],
        [_late_text(late, now, brief=True), quiet],
    ]
    lines = [Content(" · ").join(part for part in wording if part) for wording in wordings]
    return next((line for line in lines if line.cell_length <= room), lines[-1])


def _late_text(late: Sequence[Due], now: datetime, *, brief: bool = False) -> Content:
    if not late:
        return Content("")
    count = len(late)
    if brief:
        text = _("⚠ {count} försenat: {label}").format(count=count, label=late[0].label)
        return user_text(text, "bold $warning")
    text = ngettext("⚠ {count} punkt är försenad", "⚠ {count} punkter är försenade", count).format(count=count)
    oldest = _("{label} skulle ha varit klar {time}").format(label=late[0].label, time=clock.short(late[0].at, now))
    return user_text(f"{text}: {oldest}", "bold $warning")


def _silent_text(row: "BoardRow", now: datetime) -> Content:
    text = _("{actor} tyst sedan {time}").format(actor=row.actor, time=clock.short(row.silent_since, now))
    overdue = row.next_at is not None and row.next_at <= now
    return user_text(f"⚠ {text}" if overdue else text, "bold $warning" if overdue else "")


def waiting_text(count: int, why: str) -> Content:
    """How many sent lines have not been saved yet, and why."""
    text = ngettext("{count} rad väntar på att sparas.", "{count} rader väntar på att sparas.", count)
    return Content.styled(f"⚠ {text.format(count=count)} {why}", "bold $warning")
