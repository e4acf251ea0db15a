"""Faults: the line waits, the sentence says so, and nothing that was typed is lost."""

import sqlite3
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path

import pytest

from samledning import ending
from samledning.paths import seats_file
from samledning.store import schema
from tui.house import House


@contextmanager
def held(file: Path) -> Iterator[None]:
    """Another program writes in the file for as long as this lasts."""
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        connection.execute("BEGIN IMMEDIATE")
        yield
        connection.execute("ROLLBACK")


def change(file: Path, statement: str) -> None:
    with closing(sqlite3.connect(file, isolation_level=None, timeout=10)) as connection:
        connection.execute(statement)


async def test_a_line_waits_while_another_program_holds_the_database(house: House) -> None:
    async with house.seat() as seat:
        with held(house.database):
            await seat.say("en rad som väntar")
            await seat.press(*"nästa")
            assert seat.typed == "nästa"
            await seat.sees("1 rad väntar på att sparas. Databasen är upptagen av ett annat program.")
            await seat.press(" ", "r", "a", "d")
            assert (seat.typed, seat.preview) == ("nästa rad", "· anteckning")
            await seat.press("enter")
        await seat.sees("L1 AB", "L2 AB")
        await seat.sees_no("väntar på att sparas")
    assert [entry.text for entry in house.entries()] == ["nästa rad", "en rad som väntar"]


@pytest.mark.long
async def test_typing_goes_on_while_the_file_of_drafts_is_held(house: House) -> None:
    async with house.seat() as seat:
        with held(seats_file(house.database)):
            await seat.press(*"abc")
            draft = seat.app.drafts
            await seat.until(lambda: not draft._pending, "the draft has been tried")
            await seat.until(lambda: draft._pending, "it could not be kept, and is tried again")
            assert seat.typed == "abc"
        await seat.leave()
    async with house.seat() as seat:
        await seat.until(lambda: seat.typed == "abc", "the draft was kept after all")


async def test_a_database_of_a_newer_program_can_be_read_only(house: House) -> None:
    with house.workspace("Bo Ek") as other:
        house.said(other, "det som står här")
    change(house.database, "UPDATE alembic_version SET version_num = '9999'")
    async with house.seat() as seat:
        await seat.sees("Databasen är gjord av en nyare version av programmet.", "det som står här")
        await seat.say("en ny rad")
        await seat.sees("1 rad väntar på att sparas.")
        for act, question in (("close_case", "Varför avslutas"), ("new_moment", "Vad ska momentet heta?")):
            await seat.act(act)
            await seat.answer(question, "skäl")
            await seat.sees("gjord av en nyare version")
        await seat.act("new_case")
        await seat.sees("Ny händelse", "F2 sparar")
        await seat.write("Skogsbrand")
        await seat.press("f2")
        await seat.sees("✗ Databasen är gjord av en nyare version", "Skogsbrand")
    change(house.database, f"UPDATE alembic_version SET version_num = '{schema.CURRENT}'")
    async with house.seat() as seat:
        await seat.sees("en ny rad", "1 rad som inte hade hunnit sparas är återställd.")
    assert [entry.text for entry in house.entries()] == ["en ny rad", "det som står här"]


async def test_a_new_name_at_a_database_that_can_only_be_read(house: House) -> None:
    change(house.database, "UPDATE alembic_version SET version_num = '9999'")
    async with house.seat(person="Cia Dahl") as seat:
        await seat.sees("gjord av en nyare version")


@pytest.mark.parametrize(
    "content",
    [pytest.param(b"hej " * 1000, marks=pytest.mark.long), b"SQLite format 3\x00" + b"x" * 5000],
    ids=["text", "broken"],
)
async def test_a_file_that_is_no_database(house: House, content: bytes) -> None:
    house.database.write_bytes(content)
    async with house.opened() as seat:
        await seat.sees("Filen ", "Escape stänger programmet.")
        await seat.press("escape", "escape")
        await seat.until(lambda: not seat.app.is_running, "the program has ended")
        assert seat.app.return_code == 1
    assert house.database.read_bytes() == content


async def test_keys_before_the_database_is_open_do_no_harm(house: House) -> None:
    """Whoever holds the whole file keeps the program waiting for some seconds."""
    with closing(sqlite3.connect(house.database, isolation_level=None)) as connection:
        connection.execute("PRAGMA locking_mode = EXCLUSIVE")
        connection.execute("BEGIN EXCLUSIVE")
        async with house.opened() as seat:
            await seat.press("up", "a", "enter")
            assert seat.preview == "sparas när händelsen visas: a"
            await seat.press("b", "f4")
            await seat.sees("⚠ Databasen är upptagen av ett annat program. Väntar …")
            for act in ("switch_person", "copy_folder", "paste_again", "close_case"):
                await seat.act(act)
            connection.close()
            await seat.sees("fas: akut", "IN-01")
            await seat.sees_no("Väntar …")
            await seat.sees("a  L1 AB")
            assert seat.typed == "b"


@pytest.mark.long
async def test_what_is_sent_before_there_is_a_case_for_it_waits_for_it(empty: House) -> None:
    with empty.workspace("Anna Berg"):
        pass
    with closing(sqlite3.connect(empty.database, isolation_level=None)) as connection:
        connection.execute("PRAGMA locking_mode = EXCLUSIVE")
        connection.execute("BEGIN EXCLUSIVE")
        async with empty.opened() as seat:
            await seat.press("a", "enter", "b", "enter", "c")
            await seat.sees("Öppnar …")
            connection.close()
            await seat.sees("Ny händelse")
            await seat.until(lambda: seat.typed == "c", "what is half-typed")
            await seat.press(*"Storm", "f2")
            await seat.sees("a  L1 AB", "b  L2 AB")
            assert seat.typed == "c"


@pytest.mark.long
async def test_a_database_that_is_held_for_longer_than_a_command_waits_opens_when_it_is_free(house: House) -> None:
    """A new person and a seat that was lost are both to be written down before the case shows."""
    with closing(sqlite3.connect(seats_file(house.database), isolation_level=None)) as seats:
        seats.execute("INSERT INTO seat VALUES ('gone', 0, 1.0, NULL, ?)", (house.clock.now().isoformat(),))
    with ExitStack() as holding:
        holding.enter_context(held(house.database))
        async with house.opened(person="Cia Dahl") as seat:
            await seat.press(*"abc")
            await seat.until(lambda: seat.app._waits > 1, "it is tried again")
            await seat.sees("⚠ Databasen är upptagen av ett annat program. Väntar …")
            holding.close()
            await seat.sees("fas: akut", "IN-01", "avslutades oväntat")
            await seat.sees_no("Väntar …")
            assert seat.typed == "abc"
    assert noted(house.database, "recovered") == 1


def noted(database: Path, operation: str) -> int:
    """How often the journal tells of something."""
    with closing(sqlite3.connect(database)) as connection:
        found = connection.execute("SELECT count(*) FROM journal WHERE operation = ?", (operation,))
        return int(found.fetchone()[0])


async def test_a_fault_of_the_program_keeps_what_was_typed_and_tells_nothing_of_it(
    house: House, capsys: pytest.CaptureFixture[str]
) -> None:
    with house.workspace("Bo Ek") as other:
        with pytest.raises(Exception, match="no such table"):
            async with house.seat() as seat:
                await seat.write("halvskriven hemlighet")
                change(house.database, "ALTER TABLE moment RENAME TO moment_gone")
                with other.write() as unit:
                    unit.note("register", "store", "recovered")
                await seat.until(lambda: seat.app.crash, "the fault")
    crash = seat.app.crash
    assert crash and seat.app.return_code == ending.CRASH
    assert ending.crashed(crash) == ending.CRASH
    written = capsys.readouterr()
    assert "Traceback" not in written.out + written.err
    assert "halvskriven" not in written.out + written.err
    (report,) = house.home.glob("crash-*.txt")
    assert "halvskriven" not in report.read_text(encoding="utf-8")
    change(house.database, "ALTER TABLE moment_gone RENAME TO moment")
    async with house.seat() as seat:
        await seat.until(lambda: seat.typed == "halvskriven hemlighet", "the draft was kept")
