"""Room 8: a document read through for its readers, locked, sent, and taken out as a file."""

from pathlib import Path

import pytest

from samledning.document.bundle import write_bundle
from samledning.document.progress import Stopped, silent
from samledning.document.service import finalise
from samledning.document.terms import Product
from samledning.document.writing import as_text
from samledning.log.terms import Marking
from samledning.release.queries import version as content_of
from samledning.release.queries import versions
from samledning.release.views import LockedView
from samledning.start import Workspace
from samledning.store.canonical import canonical
from samledning.store.journal import last_id
from samledning.store.snapshot import table_digests
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


@pytest.mark.long
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


@pytest.mark.long
async def test_a_file_that_is_stopped_is_not_there(house: House) -> None:
    async with house.seat() as seat:
        await at_the_log(seat)
        place = seat.app.screen
        assert isinstance(place, Documents)
        export = Export(place, "Avbrutet. Ingen händelse är inläst.")
        export.stop()
        with pytest.raises(Stopped, match="Ingen händelse är inläst"):
            export(1, 2)


@pytest.mark.long
async def test_an_import_that_is_stopped_halfway_leaves_the_database_as_it_was(house: House, tmp_path: Path) -> None:
    with house.workspace("Bo Ek") as other:
        house.said(other, *(f"rad nummer {number}" for number in range(40)))
        path = tmp_path / "fall.zip"
        incident_id = house.incident_id(other)
        with other.read() as unit:
            write_bundle(unit, incident_id, path, folders=(), templates=tmp_path, progress=silent)
    elsewhere = House(tmp_path / "annan")
    elsewhere.home.mkdir()
    elsewhere.furnish()
    async with elsewhere.seat() as seat:
        await seat.go_to("8", "Kan göras")
        place = seat.app.screen
        assert isinstance(place, Documents)
        with elsewhere.workspace("Bo Ek") as other:
            before = kept(other)
            with other.write() as writer:
                assert writer.connection  # the import has to wait for this: it cannot end before it is stopped
                await seat.act("import_case")
                await seat.answer("Vilken fil?", str(path))
                await seat.reads("procent klart. Escape avbryter.")
                await seat.press("escape")
            await seat.reads("Avbrutet. Ingen händelse är inläst.")
            await seat.until(lambda: place.export is None, "the end of the import")
            assert kept(other) == before
        await seat.act("import_case")
        await seat.answer("Vilken fil?", str(path))
        await seat.reads("Händelsen «Storm i Örebro» är inläst.")


def kept(workspace: Workspace) -> tuple[object, int]:
    """All that is in the tables, and how long the journal is."""
    with workspace.read() as unit:
        return table_digests(unit.connection), last_id(unit.connection)


@pytest.mark.long
async def test_a_purge_asks_whether_finalised_documents_lose_it_too(house: House) -> None:
    with house.workspace("Bo Ek") as other:
        house.said(other, "Sagoprinsessan ligger på avdelning 3", "bron avstängd")
        with other.write() as unit:
            finalise(unit, house.incident_id(other), Product.LOG, ())
    async with house.seat() as seat:
        await seat.go_to("9", "2 rader i loggen")
        await seat.go_down_to("Sagoprinsessan")
        await purge(seat)
        await seat.sees("Det står eller kan stå i fastställda dokument: log/1 (2 ställen).", "bort det även där?")
        await seat.press("escape")
        await seat.reads("Inget är gallrat.")
        await seat.sees("Sagoprinsessan")
        await purge(seat)
        await seat.sees("bort det även där?")
        await seat.press("n")
        await seat.reads("Det står eller kan stå kvar i log/1.")
        assert "Sagoprinsessan" in finalised(house)
        await seat.act("purge")  # once more: the line is purged already, and only the documents are asked about
        await seat.sees("bort det även där?")
        await seat.press("j")
        await seat.reads("Det är borttaget även ur log/1.")
    assert "Sagoprinsessan" not in finalised(house)
    assert "bron avstängd" in finalised(house)
    assert '["L1","2026-11-22","14.30","2026-11-22 14.30","BE","anteckning"' in finalised(house)


async def purge(seat: Seat) -> None:
    await seat.act("purge")
    await seat.answer("Varför gallras L1?", "patientuppgift")
    await seat.answer("Det går inte att ångra.", "L1")


def finalised(house: House) -> str:
    """All that is kept of the one finalised document."""
    (version,) = locked(house)
    with house.workspace() as workspace, workspace.read() as unit:
        return canonical(dict(content_of(unit, version.id).content))
