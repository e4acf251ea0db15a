"""What is chosen beside a screen, on its command line or at another seat, is noticed by it."""

import pytest

from tui.house import House


async def test_a_folder_for_the_copy_chosen_beside_is_taken_up_and_given_up(house: House) -> None:
    folder = house.home / "minne"
    folder.mkdir()
    async with house.seat() as seat:
        with house.workspace("Bo Ek") as command:
            command.choose_copy_folder(folder)
            command.stop_copy()
            await seat.sees("kopia ✓")
            await seat.say("en rad till")
            await seat.until(
                lambda: any("en rad till" in file.read_text("utf-8") for file in folder.glob("*.jsonl")), "a copy"
            )
            command.choose_copy_folder(None)
            await seat.sees_no("kopia ✓")


@pytest.mark.long
async def test_a_name_on_the_command_line_that_nobody_has_is_told_as_new(house: House) -> None:
    async with house.seat(person="Cia Dahl") as seat:
        await seat.sees("Ny person: Cia Dahl (CD).")
    async with house.seat(person="Cia") as seat:
        await seat.say("en rad")
        await seat.sees("L1 CD")
