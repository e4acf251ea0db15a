"""The words of the two lines at the top: pure, so that they change only when something has."""

from collections.abc import Sequence
from datetime import datetime

from textual.content import Content

from samledning import clock
from samledning.checklist.views import DueItem
from samledning.i18n import _, ngettext
from samledning.incident.terms import PHASE_LABELS
from samledning.incident.views import IncidentView
from samledning.overview.terms import Todo, TodoKind
from samledning.tui.text import user_text
from samledning.tui.widgets.lines import Headline


def top_left(incident: IncidentView | None) -> Headline:
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


def clock_text(todo: Sequence[Todo], coming: Sequence[DueItem], now: datetime) -> Content:
    """How much is late, what stands first in *Att göra nu* and when something is due next, in its order."""
    late = [each for each in todo if each.kind is TodoKind.LATE]
    parts = []
    if late:
        count = len(late)
        text = ngettext("⚠ {count} punkt är försenad", "⚠ {count} punkter är försenade", count).format(count=count)
        parts.append(user_text(f"{text}: {late[0].label} {late[0].reason}", "bold $warning"))
    elif todo:
        parts.append(user_text(_("näst på tur: {what}").format(what=todo[0].name)))
    if coming:
        text = _("{label} senast {time}")
        parts.append(user_text(text.format(label=coming[0].key, time=clock.short(coming[0].due_at, now))))
    return Content(" · ").join(parts)


def waiting_text(count: int, why: str) -> Content:
    """How many sent lines have not been saved yet, and why."""
    text = ngettext("{count} rad väntar på att sparas.", "{count} rader väntar på att sparas.", count)
    return Content.styled(f"⚠ {text.format(count=count)} {why}", "bold $warning")


def held_text() -> Content:
    """That the program waits for another one, so that nobody thinks it has stopped."""
    return Content.styled(_("⚠ Databasen är upptagen av ett annat program. Väntar …"), "bold $warning")
