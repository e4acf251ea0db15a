"""Adding actors: reasons are never lost, and what is missing is asked for."""

import pytest

from samledning.actor import service as actor
from samledning.actor.queries import analysis
from samledning.actor.views import AnalysedActor
from tui.house import NARROW, House, Seat


def kept(house: House, name: str) -> AnalysedActor:
    with house.workspace() as workspace:
        incident_id = house.incident_id(workspace)
        with workspace.read() as unit:
            return next(each for each in analysis(unit, incident_id).actors if each.name == name)


async def add(seat: Seat, letters: str, *digits: str) -> None:
    """Choose an actor by letters, and why it is concerned by digits."""
    await seat.sees("Vilken aktör?")
    await seat.write(letters)
    await seat.press("enter")
    await seat.sees("Varför berörs")
    await seat.press(*digits, "enter")
    await seat.sees("Vilken aktör?")


@pytest.mark.long
async def test_reasons_are_added_to_an_actor_that_takes_part_and_it_is_said(house: House) -> None:
    async with house.seat() as seat:
        await seat.go_to("3", "Polismyndigheten")
        await seat.press("f2")
        await add(seat, "polisen", "2")
        await seat.reads("✓ Polismyndigheten var redan med; skälen är tillagda.")
        await add(seat, "polisen", "1", "2")
        await seat.reads("✓ Polismyndigheten var redan med; skälen är tillagda.")
        await add(seat, "polisen")
        await seat.reads("Polismyndigheten var redan med; inget är ändrat.")
        await add(seat, "Byalaget", "5")
        await seat.reads("✓ Byalaget är med.")
        await seat.press("escape")
        await seat.sees("Polismyndigheten  drabbad, ansvarig", "Byalaget  behöver informeras")


@pytest.mark.long
async def test_what_else_is_known_of_the_actor_stays(house: House) -> None:
    with house.workspace("Bo Ek") as other:
        police = kept(house, "Polismyndigheten")
        base: dict[str, object] = {"responsibility": "", "priority": None}
        with other.write() as unit:
            actor.edit(unit, police.id, base, {"responsibility": "Ordning", "priority": 2})
    async with house.seat() as seat:
        await seat.go_to("3", "Polismyndigheten")
        await seat.press("f2")
        await add(seat, "polisen", "3")
    after = kept(house, "Polismyndigheten")
    assert (after.reasons, after.responsibility, after.priority) == (("has_resource",), "Ordning", 2)


@pytest.mark.long
async def test_the_overview_asks_for_the_reason_of_an_actor_added_in_the_log_line(house: House) -> None:
    with house.workspace("Bo Ek") as other:
        incident_id = house.incident_id(other)
        with other.write() as unit:
            for name in ("Region Örebro län", "Polismyndigheten", "Örebro kommun"):
                actor.add(unit, incident_id, name, analysis={"reasons": ["affected"]})
    async with house.seat() as seat:
        assert "Ange varför de berörs" not in seat.text
        await seat.write("byalaget: vägen avstängd")
        await seat.press("ctrl+n")
        await seat.until(lambda: seat.told == "byalaget är tillagd · skäl saknas: F3 i Aktörer", "what is missing")
        await seat.sees("Ange varför de berörs: byalaget.", "Skäl saknas")
        assert seat.typed == "byalaget: vägen avstängd"
        await seat.press("!", "enter", "escape")
        await seat.go_down_to("Ange varför de berörs")
        await seat.press("enter")
        await seat.sees("varför berörd saknas")
        await seat.go_down_to("byalaget")
        await seat.press("f3")
        await seat.sees("Aktör: byalaget", "Varför berörd")
        await seat.press("1", "f2")
        await seat.sees_no("varför berörd saknas")
        await seat.press("escape")
        await seat.sees("Att göra nu")
        await seat.sees_no("Ange varför de berörs")


@pytest.mark.long
async def test_the_signs_of_the_list_are_explained_below_it(house: House) -> None:
    with house.workspace("Bo Ek") as other:
        police = kept(house, "Polismyndigheten")
        async with house.seat(NARROW) as seat:
            await seat.go_to("3", "· inte kontaktad")
            assert "★" not in seat.text
            with other.write() as unit:
                base: dict[str, object] = {"most_important": False, "closest": False}
                actor.edit(unit, police.id, base, {"most_important": True, "closest": True})
            await seat.sees("· inte kontaktad   ★ bland de viktigaste   ◎ närmast berörd")
            await seat.press("f5")
            await seat.sees("Ringlista", "3 aktörer är inte nådda än")
            await seat.press("f3")
            await seat.sees("○ Polismyndigheten  inget svar")
            await seat.press("escape")
            await seat.sees("○ inget svar   · inte kontaktad   ★ bland de viktigaste")


@pytest.mark.long
async def test_an_item_with_something_to_go_by_says_so_in_the_list(house: House) -> None:
    async with house.seat() as seat:
        await seat.go_to("2", "och varför?  ◆ underlag finns")
