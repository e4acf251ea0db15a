"""Words for any organisation of a kind mean the one of the incident's own places."""

import pytest

from samledning.incident import service as incident
from tui.house import House


def place(house: House, *codes: str) -> None:
    with house.workspace("Bo Ek") as other:
        incident_id = house.incident_id(other)
        with other.write() as unit:
            incident.edit(unit, incident_id, {"places": []}, {"places": list(codes)})


@pytest.mark.long
async def test_a_new_actor_in_the_log_line_is_the_one_of_the_place(house: House) -> None:
    place(house, "18")
    async with house.seat() as seat:
        await seat.press("ctrl+l")
        await seat.write("länsstyrelsen: samlar läget")
        await seat.sees("ny aktör: länsstyrelsen? (ctrl+n)")
        await seat.press("ctrl+n")
        await seat.sees("Länsstyrelsen i Örebro län är tillagd")
        await seat.sees("▤ lägesrapport · Länsstyrelsen i Örebro län")


async def test_actors_of_the_place_are_offered_first(house: House) -> None:
    place(house, "1780")
    async with house.seat() as seat:
        await seat.go_to("3", "Region Örebro län")
        await seat.press("f2")
        await seat.sees("Vilken aktör?")
        await seat.write("regionen")
        await seat.sees("Region Värmland")
        await seat.press("enter")
        await seat.sees("Varför berörs Region Värmland?")
