"""Purging a line of the log: asked twice, told what it did not reach."""

import asyncio
from typing import TYPE_CHECKING

from samledning.errors import Problem
from samledning.i18n import _
from samledning.log.rules import after_purge
from samledning.tui.screens.ask import AskText
from samledning.tui.screens.base import Place
from samledning.tui.widgets.rows import Rows

if TYPE_CHECKING:
    from samledning.tui.app import SamledningApp

SHOWN = 80


async def purge_chosen(app: "SamledningApp") -> None:
    """Purge the line under the cursor in the log, once its label has been typed."""
    try:
        await _purge(app)
    except Problem as problem:
        if isinstance(app.screen, Place):
            app.screen.tell(problem)


async def _purge(app: "SamledningApp") -> None:
    from samledning.intake import purging
    from samledning.log import queries

    screen = app.screen
    if not isinstance(screen, Place):
        return
    chosen = screen.query_one(Rows).chosen
    if not chosen:
        raise Problem(_("Välj en rad först."))
    entry, others = await app.desk.ask(lambda unit: (queries.entry(unit, chosen), queries.same_matter(unit, chosen)))
    if not entry.purged:
        question = _("Varför gallras {entry}? Skriv inte det som ska bort.").format(entry=entry.label)
        reason = await app.push_screen_wait(AskText(question, drafts=False))
        if not reason or not reason.strip():
            return
        question = _("Det går inte att ångra. Skriv {entry} för att gallra «{text}» för alltid.")
        question = question.format(entry=entry.label, text=_beginning(entry.typed))
        typed = await app.push_screen_wait(AskText(question, drafts=False))
        if (typed or "").strip().upper() != entry.label:
            raise Problem(_("Inget är gallrat."))
        await app.desk.act(lambda unit: purging.purge(unit, entry.id, reason))
    cleaned = await asyncio.to_thread(app.workspace.clean)
    copies = await asyncio.to_thread(app.workspace.copies)
    told = after_purge(entry.label, [other.label for other in others], copies, cleaned=cleaned)
    screen.tell(" ".join(told))


def _beginning(text: str) -> str:
    """So much of a line that whoever typed it knows which one it is."""
    return text if len(text) <= SHOWN else f"{text[:SHOWN]}…"
