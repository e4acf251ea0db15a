"""How what comes from outside looks: a thread in the list, a thread whole, and how the sources are."""

from collections.abc import Sequence
from datetime import datetime

from textual.content import Content

from samledning import clock
from samledning.i18n import _, ngettext
from samledning.monitoring.rules import health_in_words
from samledning.monitoring.terms import (
    KIND_NAMES,
    MESSAGE_LABELS,
    REALITY_LABELS,
    SEVERITY_LABELS,
    SEVERITY_SIGNS,
    SHORT_NAMES,
    STATE_LABELS,
    UNGRADED,
    Reality,
    Severity,
    State,
)
from samledning.monitoring.views import ItemView, SourceHealth, ThreadView
from samledning.tui.text import user_text
from samledning.tui.topline import ALARM
from samledning.tui.when import age

SEVERITY_STYLES = {
    Severity.EXTREME: ALARM,
    Severity.SEVERE: "bold $warning",
    Severity.MODERATE: "$warning",
    Severity.MINOR: "",
    Severity.UNKNOWN: "$muted",
}
STATE_STYLES = {
    State.IN_FORCE: "bold $warning",
    State.RUN_OUT: "$warning",
    State.CANCELLED: "$success",
    State.TOLD: "",
}
STATE_SIGNS = {State.IN_FORCE: "●", State.RUN_OUT: "◌", State.CANCELLED: "✓", State.TOLD: ""}
UNSEEN_SIGN = "○"


def thread_row(thread: ThreadView, now: datetime) -> Content:
    """One thread: whether it is seen, when, from whom, how bad, what, where, and where it stands."""
    newest, telling = thread.newest, thread.telling
    parts = [
        Content.styled(f"{UNSEEN_SIGN} " if thread.unseen else "  ", "bold $accent"),
        user_text(f"{clock.short(newest.published, now):>5} ", "$primary"),
        user_text(f"{_(SHORT_NAMES[newest.kind])} ", "$muted"),
        _unreal(newest),
        _severity(telling),
        user_text(telling.headline, "bold" if thread.unseen else ""),
        user_text(f"  {telling.area}" if telling.area and telling.area not in telling.headline else "", "$secondary"),
        _state(thread, before="  "),
    ]
    if len(thread.items) > 1:
        parts.append(user_text("  " + _("{count} meddelanden").format(count=len(thread.items)), "$muted"))
    labels = ", ".join(label for item in thread.items for label in item.became)
    parts.append(user_text(f"  {newest.label}", "$muted"))
    parts.append(user_text(f"  → {labels}" if labels else "", "$secondary"))
    return Content.assemble(*parts)


def thread_page(thread: ThreadView, now: datetime) -> Content:
    """All that a thread says, the newest first."""
    lines = [state] if (state := _state(thread)) else []
    for item in thread.items:
        lines += [*_item_lines(item, now), Content("")]
    return Content("\n").join(lines)


def health_line(found: Sequence[SourceHealth], now: datetime) -> Content:
    """How the sources are, in one line: those that are unknown first, and never that all is calm."""
    followed = [each for each in found if each.on]
    if not followed:
        return Content.styled(_("Ingen källa följs, så inget är känt. F2 väljer källor."), "$warning")
    silent = [each for each in followed if each.unknown_since]
    heard = [each for each in followed if not each.unknown_since]
    parts = [user_text(f"? {each.name} {health_in_words(each, now)}", "bold $warning") for each in silent]
    parts += [_heard(each, now) for each in heard]
    return Content(" · ").join(parts)


def source_row(health: SourceHealth, now: datetime) -> Content:
    """One source in a menu: whether it is followed, and how it is."""
    sign = "○" if not health.on else "?" if health.unknown_since else "●"
    style = "bold $warning" if health.on and health.unknown_since else "$muted"
    return Content.assemble(
        user_text(f"{sign} {health.name}", "bold" if health.on else ""),
        user_text(f"  {health_in_words(health, now)}", style),
    )


def count_line(threads: Sequence[ThreadView], what: str) -> Content:
    """How much is shown, how much of it the viewer has not seen, and which choice was made."""
    count, unseen = len(threads), sum(each.unseen for each in threads)
    told = ngettext("{count} ärende", "{count} ärenden", count).format(count=count)
    fresh = ngettext("{count} osett", "{count} osedda", unseen).format(count=unseen)
    parts = [user_text(told), user_text(f"{UNSEEN_SIGN} {fresh}", "bold $accent") if unseen else Content("")]
    return Content(" · ").join([part for part in (*parts, user_text(_("visar {what}").format(what=what))) if part])


def _heard(health: SourceHealth, now: datetime) -> Content:
    assert health.good_at
    text = _("✓ {source} för {age} sedan").format(source=health.name, age=age(health.good_at, now))
    return user_text(f"{text}, {health.fault}" if health.fault else text, "$warning" if health.fault else "$success")


def _item_lines(item: ItemView, now: datetime) -> list[Content]:
    kind = _(MESSAGE_LABELS[item.message])
    came = _("{kind} · kom {time} · hämtad {fetched}").format(
        kind=kind, time=clock.short(item.published, now), fetched=clock.short(item.fetched_at, now)
    )
    source = _("Källa: {sender}").format(sender=item.sender or item.origin)
    lines = [
        Content.assemble(_unreal(item), _severity(item), user_text(item.headline, "bold")),
        user_text(f"{item.label} · {came}", "$muted"),
        user_text(f"{source} · {_(KIND_NAMES[item.kind])}", "$secondary"),
    ]
    times = [
        _("gäller från {time}").format(time=clock.short(item.starts, now)) if item.starts else "",
        _("gäller till {time}").format(time=clock.short(item.expires, now)) if item.expires else "",
    ]
    lines += [user_text(text) for text in (item.area, " · ".join(filter(None, times)), item.link) if text]
    if item.became:
        lines.append(user_text(f"→ {', '.join(item.became)}", "$secondary"))
    if item.text:
        lines += [Content(""), user_text(item.text, lines=True)]
    return lines


def _severity(item: ItemView) -> Content:
    if item.message in UNGRADED:
        return Content("")
    text = f"{SEVERITY_SIGNS[item.severity]} {_(SEVERITY_LABELS[item.severity])} "
    return Content.styled(text, SEVERITY_STYLES[item.severity])


def _unreal(item: ItemView) -> Content:
    """That it is a test or an exercise, where it is."""
    if item.reality is Reality.ACTUAL:
        return Content("")
    return Content.styled(f"▲ {_(REALITY_LABELS[item.reality])} ", "bold $warning")


def _state(thread: ThreadView, *, before: str = "") -> Content:
    if not (words := _(STATE_LABELS[thread.state])):
        return Content("")
    return Content.styled(f"{before}{STATE_SIGNS[thread.state]} {words}", STATE_STYLES[thread.state])
