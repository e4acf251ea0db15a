"""The screen on the case as it was at an earlier time."""

from samledning.log import service as log
from tui.house import House


async def test_the_case_as_it_was_can_be_looked_at_and_not_changed(house: House) -> None:
    with house.workspace("Bo Ek") as other:
        house.said(other, "strömmen borta")
        entry = house.entries()[0]
        house.clock.turn(hours=1)
        with other.write() as unit:
            log.strike(unit, entry.id, "dubblett")
    house.clock.turn(hours=-1)  # it is still then for whoever looks back
    async with house.seat(back_to="14.30") as seat:
        await seat.sees("⚠ Så var det 2026-11-22 14.30.", "strömmen borta  L1 BE")
        await seat.say("en rad till")
        await seat.sees("✗ Så var det 2026-11-22 14.30. Det går att läsa, men inte att ändra.")
        assert seat.typed == "en rad till"
        await seat.sees_no("dubblett")
    assert [entry.text for entry in house.entries()] == ["strömmen borta"]
