"""What the room of the actors says of versions of the analysis."""

from tui.house import House


async def test_the_first_version_is_not_called_a_change_of_one(house: House) -> None:
    async with house.seat() as seat:
        await seat.go_to("3", "ingen version sparad än – F7 sparar den första")
        await seat.press("f7")
        await seat.answer("Varför sparas en ny version av analysen?", "första bilden")
        await seat.sees("AN1 14.30")
        await seat.sees_no("version sparad än")
        assert "ändrad sedan senaste version" not in seat.text
