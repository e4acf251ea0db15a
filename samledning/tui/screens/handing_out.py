"""A document handed out as plain text, to paste where others read it, such as WIS: the one that the room of documents
makes."""

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING

from textual.content import Content

from samledning.errors import Problem
from samledning.i18n import _
from samledning.tui.handout import hand_out
from samledning.tui.screens.base import Place
from samledning.tui.screens.shown import Shown
from samledning.tui.text import user_text

if TYPE_CHECKING:
    from samledning.document.queries import Made
    from samledning.store.unit import ReadUnit


async def hand_out_document(place: Place, title: str, name: str, question: "Callable[[ReadUnit], Made]") -> None:
    """Copy what `question` makes and keep it as a file whose name begins with `name`; show it under `title`, with where
    it was put and what its readers will miss."""
    from samledning.document.writing import as_text

    try:
        made = await place.ask(question)
        text = await asyncio.to_thread(as_text, made.document)
        path = await hand_out(place.samledning, name, text)
    except Problem as problem:
        place.tell(problem)
        return
    note = [
        user_text(_("Kopierad, om terminalen tillåter det. Sparad i {file}").format(file=path), "$success"),
        *(user_text(_("⚠ Utelämnat: {what}").format(what=each), "bold $warning") for each in made.document.left_out),
        Content(""),
    ]
    await place.app.push_screen_wait(Shown(title, Content("\n").join([*note, user_text(text, lines=True)])))
