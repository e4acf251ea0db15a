"""From room to room: where the keyboard is when one comes there, the way back, and text that comes along."""

import pytest

from samledning.tui.widgets.rows import Rows
from tui.house import House, Seat

ROOMS = (("2", "Inledande åtgärder"), ("3", "Region Örebro län"), ("9", "2 rader i loggen"), ("1", "Att göra nu"))


def row(seat: Seat) -> str:
    """The row under the cursor of the list that has the keyboard; empty where no list has it."""
    focused = seat.app.screen.focused
    option = focused.highlighted_option if isinstance(focused, Rows) else None
    return str(option.prompt) if option else ""


async def the_arrows_move_in_the_list(seat: Seat) -> None:
    before = row(seat)
    assert before
    await seat.press("down")
    await seat.until(lambda: row(seat) not in ("", before), "the next row")


@pytest.fixture
def told(house: House) -> House:
    """A house where two lines have been said."""
    with house.workspace("Bo Ek") as other:
        house.said(other, "första raden", "andra raden")
    return house


async def test_every_room_has_the_keyboard_in_its_list_when_one_goes_there(told: House) -> None:
    async with told.seat() as seat:
        for digit, sight in ROOMS:
            await seat.go_to(digit, sight)
            await the_arrows_move_in_the_list(seat)
        for digit, sight in ROOMS:
            await seat.press(digit)
            await seat.sees(sight)
            await seat.until(lambda: row(seat), "a row that is chosen")
        assert seat.typed == "Skriv vad som händer och tryck Enter"


@pytest.mark.long
async def test_a_room_chosen_in_the_palette_has_the_keyboard_in_its_list(told: House) -> None:
    async with told.seat() as seat:
        await seat.press("ctrl+p")
        await seat.sees("Vad vill du göra?")
        await seat.write("Allt som har sagts")
        await seat.press("enter")
        await seat.sees("2 rader i loggen")
        await the_arrows_move_in_the_list(seat)


@pytest.mark.long
async def test_a_key_acts_on_the_row_that_is_shown_as_chosen(told: House) -> None:
    async with told.seat() as seat:
        await seat.go_to("9", "2 rader i loggen")
        await seat.press("down")
        await seat.until(lambda: "första raden" in row(seat), "the older row")
        await seat.press("f4")
        await seat.sees("Varför stryks L1?")


async def test_what_is_half_typed_goes_on_in_the_next_room(told: House) -> None:
    async with told.seat() as seat:
        await seat.press(*"halv")
        for digit, sight, more in (("3", "Region Örebro län", "skriv"), ("9", "2 rader i loggen", "en2")):
            await seat.go_to(digit, sight)
            await seat.press(*more)
        assert seat.typed == "halvskriven2"
        await seat.press("escape")
        await the_arrows_move_in_the_list(seat)
        await seat.go_to("3", "Region Örebro län")
        await the_arrows_move_in_the_list(seat)
        assert seat.typed == "halvskriven2"
        await seat.press("ctrl+l", "!")
        assert seat.typed == "halvskriven2!"


async def test_escape_leads_back_to_where_one_came_from(told: House) -> None:
    async with told.seat() as seat:
        await seat.press(*"halv", "escape")
        for digit, sight in ROOMS[:3]:
            await seat.press(digit)
            await seat.sees(sight)
            await seat.until(lambda: row(seat), "a row that is chosen")
            await seat.press("escape")
            await seat.sees("Att göra nu")
            assert seat.typed == "halv"
            assert row(seat)
        await seat.press("escape")
        assert "Att göra nu" in seat.text


@pytest.mark.long
async def test_escape_leads_back_from_a_tool_to_the_item_and_then_to_the_overview(told: House) -> None:
    async with told.seat() as seat:
        await seat.go_to("2", "Inledande åtgärder")
        await seat.press("down", "f8")
        await seat.sees("Region Örebro län")
        await seat.press("escape")
        await seat.until(lambda: "IN-02" in row(seat), "the item")
        await seat.go_to("3", "Region Örebro län")
        await seat.go_to("2", "Inledande åtgärder")
        await seat.press("escape")
        await seat.sees("Att göra nu")


@pytest.mark.long
async def test_escape_first_leaves_the_log_line_and_a_search(told: House) -> None:
    async with told.seat() as seat:
        await seat.go_to("9", "2 rader i loggen")
        await seat.press("f2", *"andra")
        await seat.sees("1 träff på «andra»")
        await seat.press("ctrl+l", *"halv", "escape")
        await seat.until(lambda: row(seat), "the list")
        await seat.press("escape")
        await seat.sees("2 rader i loggen")
        await seat.press("escape")
        await seat.sees("Att göra nu")
        assert seat.typed == "halv"
