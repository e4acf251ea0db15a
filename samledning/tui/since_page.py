"""What has happened since a time, as a page to read: what became of things first, then the lines of the log."""

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING

from textual.content import Content

from samledning import clock
from samledning.i18n import _, ngettext
from samledning.tui.entries import entry_row
from samledning.tui.text import user_text

if TYPE_CHECKING:
    from samledning.overview.views import SinceView


def since_page(view: "SinceView", names: Mapping[str, str], now: datetime) -> Content:
    """The page; `names` holds the names of the actors by id."""
    from samledning.overview.sheet import change_text

    lines = [
        Content.assemble(
            user_text(f"{clock.short(each.at, now):>5} {', '.join(each.initials)} ", "$primary"),
            user_text(change_text(each)),
        )
        for each in view.changes
    ]
    if lines:
        lines.insert(0, _heading(_("Ändrat")))
        lines.append(Content(""))
    if view.total:
        text = ngettext("{n} ny rad i loggen", "{n} nya rader i loggen", view.total).format(n=view.total)
        if view.total > len(view.lines):
            text += _(", de senaste {n} här").format(n=len(view.lines))
        lines.append(_heading(text))
        lines += [entry_row(entry, names, now) for entry in view.lines]
    return Content("\n").join(lines) if lines else Content(_("Inget har hänt sedan dess."))


def _heading(text: str) -> Content:
    return Content.styled(text, "bold $accent")
