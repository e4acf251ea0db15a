"""Room 8: a document read through for its readers, locked, sent, and taken out as a file."""

from pathlib import Path

import pytest

from samledning.document.progress import Stopped
from samledning.document.writing import as_text
from samledning.log.terms import Marking
from samledning.release.queries import versions
from samledning.release.views import LockedView
from samledning.tui.screens.document_menus import FOLDER, Export
from samledning.tui.screens.documents import Documents
from tui.house import NARROW, House, Seat


def locked(house: House) -> tuple[LockedView, ...]:
    with house.workspace() as workspace:
        incident_id = house.incident_id(workspace)
        with workspace.read() as unit:
            return versions(unit, incident_id)


async def at_the_log(seat: Seat) -> None:
    """Go to the documents, and to the log among them."""
    await seat.go_to("8", "Kan göras", "Läsare: deltagare")
    await seat.go_down_to("Logg")
    await seat.press("enter")
    await seat.sees("Logg: Storm")
    await seat.press("escape")


async def test_a_document_is_read_for_its_readers_and_locked_and_sent(house: House) -> None:
    with house.workspace("Bo Ek") as other:
        house.said(other, "bron avstängd", "dieseln räcker till i morgon #känslig")
    async with house.seat((120, 50)) as seat:
        await at_the_log(seat)
        await seat.sees("bron avstängd", "⚠ Utelämnat: rader i loggen märkta känslig: 1")
        assert "dieseln" not in seat.text
        await seat.press("f5")
        await seat.sees("Fastställ: Logg: Storm")
        await seat.write("2026-17")
        await seat.press("f2")
        await seat.sees("◐ Logg, version 1", "2026-17 · ej skickat")
        await seat.go_down_to("Logg, version 1")
        await seat.sees("version 1, fastställd")
        await seat.press("f6")
        await seat.sees("Logg, version 1 är skickad till", "● Polismyndigheten")
        await seat.press("f2")
        await seat.sees("● Logg, version 1", "skickat till 3")
    (version,) = locked(house)
    assert version.registry_number == "2026-17"
    assert len(version.dispatches) == 3


async def test_what_is_opened_to_named_readers_is_asked_about_first(house: House) -> None:
    with house.workspace("Bo Ek") as other:
        house.said(other, "dieseln räcker till i morgon #känslig")
    async with house.seat(NARROW) as seat:
        await at_the_log(seat)
        await seat.press("f3")
        await seat.choose("Vem ska läsa?", "känslig")
        await seat.press("tab")
        await seat.reads("⚠ Innehåller det som är märkt känslig: 1")
        await seat.act("copy_document")
        await seat.sees("Ska det lämnas ut?", "känslig: 1")
        await seat.press("n")
        await seat.sees_no("Ska det lämnas ut?")
        assert not (house.home / "texts").exists()
        await seat.act("copy_document")
        await seat.sees("Ska det lämnas ut?")
        await seat.press("j")
        await seat.reads("Texten är kopierad, och sparad i")
        await seat.until(lambda: "dieseln räcker" in seat.app.clipboard, "the text on the clipboard")
    (kept,) = (house.home / "texts").iterdir()
    assert "dieseln räcker till i morgon" in kept.read_text(encoding="utf-8")


async def test_a_document_becomes_a_file_or_nothing(house: House) -> None:
    async with house.seat() as seat:
        await at_the_log(seat)
        await seat.press("f2")
        await seat.sees("I vilket format?")
        await seat.press("h")
        await seat.reads("Dokumentet finns i")
        place = seat.app.screen
        assert isinstance(place, Documents)
        assert place.made
        assert place.audience is Marking.PARTICIPANTS
        assert "Logg: Storm" in as_text(place.made.document)
        place.export = Export(place)
        place.export.stop()
        await seat.press("f2")
        await seat.reads("En fil sparas redan")
    (file,) = (house.home / FOLDER).iterdir()
    assert file.suffix == ".html"
    assert file.stat().st_mode & 0o077 == 0


async def test_a_case_goes_out_as_a_file_and_comes_in_elsewhere(house: House, tmp_path: Path) -> None:
    with house.workspace("Bo Ek") as other:
        house.said(other, "bron avstängd", "dieseln räcker till i morgon #känslig")
    async with house.seat() as seat:
        await at_the_log(seat)
        await seat.act("export_case")
        await seat.sees("Ja, spara filen")
        await seat.press("n")
        await seat.sees_no("Ja, spara filen")
        await seat.act("export_case")
        await seat.press("j")
        await seat.reads("Hela händelsen finns i")
        (file,) = (house.home / FOLDER).glob("*.zip")
        assert file.stat().st_mode & 0o077 == 0
        await seat.act("import_case")
        await seat.answer("Vilken fil?", str(file))
        await seat.reads("Händelsen finns redan i databasen.")
        broken = tmp_path / "trasig.zip"
        broken.write_bytes(file.read_bytes()[:200])
        await seat.act("import_case")
        await seat.answer("Vilken fil?", str(broken))
        await seat.reads("Filen trasig.zip är inget helt paket från Samledning.")
    elsewhere = House(tmp_path / "annan")
    elsewhere.home.mkdir()
    elsewhere.furnish()
    async with elsewhere.seat() as seat:
        await seat.go_to("8", "Kan göras")
        place = seat.app.screen
        assert isinstance(place, Documents)
        await seat.act("import_case")
        await seat.answer("Vilken fil?", f"'{file}'")
        await seat.reads("Händelsen «Storm i Örebro» är inläst.")
        await seat.until(lambda: place.export is None, "the end of the import")


async def test_a_file_that_is_stopped_is_not_there(house: House) -> None:
    async with house.seat() as seat:
        await at_the_log(seat)
        place = seat.app.screen
        assert isinstance(place, Documents)
        export = Export(place, "Avbrutet. Ingen händelse är inläst.")
        export.stop()
        with pytest.raises(Stopped, match="Ingen händelse är inläst"):
            export(1, 2)
