"""How an item of a checklist looks: as a row, and with all there is to know about it."""

from datetime import datetime

from textual.content import Content

from samledning import clock
from samledning.checklist.terms import STATE_LABELS, STATE_SIGNS, ItemState
from samledning.checklist.views import ItemView, MarkView, RunView
from samledning.i18n import _
from samledning.incident.terms import ROLE_LABELS
from samledning.tui.text import user_text

STYLES = {
    ItemState.OPEN: "bold",
    ItemState.DONE: "$success",
    ItemState.NOT_APPLICABLE: "$muted",
    ItemState.DEFERRED: "$warning",
}


def run_heading(run: RunView, now: datetime) -> Content:
    """A list in use: what it is called, how far it has come, and that it is closed if so."""
    if run.closed_at is None:
        return user_text(f"{run.label}  {run.handled}/{run.total}")
    closed = _("■ avslutad {time}").format(time=clock.short(run.closed_at, now))
    reason = f": {run.close_override_reason}" if run.close_override_reason else ""
    return user_text(f"{run.label}  {run.handled}/{run.total}  {closed}{reason}", "$muted")


def item_row(item: ItemView, now: datetime, *, closed: bool = False) -> Content:
    """One item in a list: its state as a sign, its id, what it asks, and when it is due if that matters now.

    In a run that is `closed` nothing is asked for any more.
    """
    indent = "  " if item.part_of else ""
    asked = item.state is ItemState.OPEN and not closed
    late = asked and item.due_at is not None and item.due_at < now
    due = ""
    if late and item.due_at:
        due = _("  ⚠ skulle ha varit klar {time}").format(time=clock.short(item.due_at, now))
    found = "  " + _("◆ underlag finns") if item.evidence and asked else ""
    return Content.assemble(
        Content.styled(f"{indent}{STATE_SIGNS[item.state]} ", "$muted" if closed else STYLES[item.state]),
        Content.styled(f"{item.id} ", "$muted"),
        user_text(item.ask, "" if asked else "$muted"),
        Content.styled(found, "bold $secondary"),
        Content.styled(due, "bold $warning"),
    )


def item_page(item: ItemView, now: datetime) -> Content:
    """Everything about an item: what it asks, why, tips, what already answers it, and what has been done."""
    lines = [user_text(item.ask, "bold"), Content("")]
    lines += _state(item, now)
    if item.because:
        lines += [user_text(item.because, "italic $muted"), Content("")]
    if item.evidence:
        lines.append(_heading(_("◆ I händelsen finns redan")))
        lines += [user_text(f"• {each.text}", "$secondary") for each in item.evidence]
        lines.append(Content(""))
    if item.why:
        lines += [_heading(_("Varför")), user_text(item.why), Content("")]
    if item.tips:
        lines.append(_heading(_("Tips")))
        lines += [user_text(f"• {tip}") for tip in item.tips] + [Content("")]
    if item.proof:
        lines += [_heading(_("Klar när")), user_text(item.proof), Content("")]
    about = [_("Görs ofta av: {role}").format(role=_(ROLE_LABELS[item.role]))] if item.role else []
    if item.due_at:
        about.append(_("Klar senast {time}").format(time=clock.short(item.due_at, now)))
    if item.mandatory:
        about.append(_("Obligatorisk innan listan avslutas"))
    lines += [user_text(line, "$muted") for line in about]
    return Content("\n").join(lines)


def history_page(marks: tuple[MarkView, ...], now: datetime) -> list[tuple[str, Content]]:
    """Every mark of an item, which come with the oldest first, as rows with the newest first."""
    return [
        (
            str(number),
            Content.assemble(
                user_text(f"{clock.short(mark.at, now)} {mark.initials} ", "$primary"),
                Content.styled(f"{STATE_SIGNS[mark.state]} {_(STATE_LABELS[mark.state])}", STYLES[mark.state]),
                user_text(f"  {mark.reason} {mark.note}".rstrip()),
            ),
        )
        for number, mark in enumerate(reversed(marks))
    ]


def _state(item: ItemView, now: datetime) -> list[Content]:
    text = f"{STATE_SIGNS[item.state]} {_(STATE_LABELS[item.state])}"
    if item.marked_at:
        text += f" {clock.short(item.marked_at, now)} {item.marked_by}"
    if item.deferred_until and item.state is ItemState.DEFERRED:
        text += _(" till {time}").format(time=clock.short(item.deferred_until, now))
    lines = [user_text(text, STYLES[item.state])]
    if item.reason:
        lines.append(user_text(_("Skäl: {reason}").format(reason=item.reason)))
    if item.note:
        lines.append(user_text(_("Anteckning: {note}").format(note=item.note)))
    return [*lines, Content("")]


def _heading(text: str) -> Content:
    return Content.styled(text, "bold $accent")
