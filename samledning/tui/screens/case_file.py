"""A whole case as one file, and a case read in from such a file: told how far it has come, stopped by escape."""

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING

from samledning import clock
from samledning.document.rules import safe_name
from samledning.errors import Problem
from samledning.i18n import N_, _
from samledning.paths import checklist_folders, data_folder, template_folder
from samledning.tui.screens.ask import YES, AskKey, AskText, yes_or_no
from samledning.tui.screens.document_menus import FOLDER, Export

if TYPE_CHECKING:
    from samledning.document.unpacking import Bundle
    from samledning.store.unit import ReadUnit
    from samledning.tui.screens.documents import Documents


async def export_case(place: "Documents") -> None:
    """Write all of the case to one file, once it has been told that all of it is there."""
    from samledning.document.bundle import write_bundle
    from samledning.document.writing import make_folder

    case = place.samledning.case
    if case is None or _busy(place):
        return
    question = _("Filen har med allt i händelsen, vilken märkning det än har. Får den som ska ha filen se allt?")
    answers = yes_or_no(_("Ja, spara filen"), _("Nej, avbryt"))
    if await place.app.push_screen_wait(AskKey(question, answers)) != YES:
        return
    incident = case.incident
    name = f"{clock.local(place.samledning.clock.now()):%Y%m%d-%H%M%S}-{safe_name(incident.name)}.zip"
    path, export = data_folder() / FOLDER / name, Export(place)

    def write(unit: "ReadUnit") -> None:
        make_folder(path.parent)
        write_bundle(unit, incident.id, path, folders=checklist_folders(), templates=template_folder(), progress=export)

    place.export = export
    try:
        await place.ask(write)
    except Problem as problem:
        place.tell(problem)
    else:
        place.tell(_("Hela händelsen finns i {file}").format(file=path))
    finally:
        place.export = None


async def import_case(place: "Documents") -> None:
    """Read a case in from a file, into the database that is open."""
    if _busy(place):
        return
    typed = await place.app.push_screen_wait(AskText(_("Vilken fil? Skriv hela sökvägen till den."), drafts=False))
    if not typed or not typed.strip():
        return
    place.export = Export(place, N_("Avbrutet. Ingen händelse är inläst."))
    try:
        found = await _take_in(place, typed, place.export)
    except Problem as problem:
        place.tell(problem)
    else:
        place.tell(_("Händelsen «{name}» är inläst. «Byt händelse» i paletten visar den.").format(name=found.name))
    finally:
        place.export = None


async def _take_in(place: "Documents", typed: str, export: Export) -> "Bundle":
    from samledning.document import service

    found = await asyncio.to_thread(_read, typed, export)
    export.begin_again()
    case = await asyncio.to_thread(service.prepare_case, found, export)
    await place.samledning.desk.act(lambda unit: service.take_in_case(unit, case, export))
    return found


def _read(typed: str, export: Export) -> "Bundle":
    """The case in the file that was named, as one may be dragged into a terminal: in quotes."""
    from samledning.document.unpacking import read_bundle

    return read_bundle(Path(typed.strip().strip("\"'")).expanduser(), export)


def _busy(place: "Documents") -> bool:
    if place.export:
        place.tell(_("En fil sparas redan. Escape avbryter den."))
    return place.export is not None
