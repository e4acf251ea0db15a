"""Purging a line of the log: asked twice, told what it did not reach."""

import asyncio
from collections.abc import Sequence
from typing import TYPE_CHECKING

from samledning.errors import Problem
from samledning.i18n import _
from samledning.log.rules import after_purge
from samledning.release.words import in_finalised, places_in_words
from samledning.tui.screens.ask import YES, AskKey, AskText, yes_or_no
from samledning.tui.screens.base import Place
from samledning.tui.widgets.rows import Rows

if TYPE_CHECKING:
    from samledning.release.views import LockedView
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
    entry, others, documents, what = await app.desk.ask(
        lambda unit: (
            queries.entry(unit, chosen),
            queries.same_matter(unit, chosen),
            purging.holding(unit, chosen),
            purging.gone(unit, chosen),
        )
    )
    reason = ""
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
    there = await _ask_finalised(app, documents)
    if there is None:
        raise Problem(_("Inget är gallrat."))
    reached = [version.id for version, _count in documents] if there else []
    if entry.purged:
        await app.desk.act(lambda unit: purging.purge_finalised(unit, reached, what))
    else:
        await app.desk.act(lambda unit: purging.purge(unit, entry.id, reason, reached))
    cleaned = await asyncio.to_thread(app.workspace.clean)
    copies = await asyncio.to_thread(app.workspace.copies)
    told = after_purge(entry.label, [other.label for other in others], copies, cleaned=cleaned)
    screen.tell(" ".join((*told, *in_finalised([version for version, _count in documents], there=there))))


async def _ask_finalised(app: "SamledningApp", documents: "Sequence[tuple[LockedView, int]]") -> bool | None:
    """Whether it shall be taken out of the finalised documents too; None where nothing shall be purged after all."""
    if not documents:
        return False
    names = ", ".join(f"{version.label} ({places_in_words(count)})" for version, count in documents)
    question = _("Det står eller kan stå i fastställda dokument: {documents}. Ta bort det även där?")
    answers = yes_or_no(_("Ja, ta bort det även där"), _("Nej, låt det stå kvar där"))
    chosen = await app.push_screen_wait(AskKey(question.format(documents=names), answers))
    return chosen == YES if chosen else None


def _beginning(text: str) -> str:
    """So much of a line that whoever typed it knows which one it is."""
    return text if len(text) <= SHOWN else f"{text[:SHOWN]}…"
