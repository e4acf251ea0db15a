"""The action plan on the screen."""

from samledning.agreement import actions
from samledning.agreement.terms import ActionStatus
from samledning.store.unit import WriteUnit
from tui.goals import do
from tui.house import House


async def test_what_is_done_can_be_shown_too(house: House) -> None:
    def plan(unit: WriteUnit, incident_id: str) -> str:
        actions.add(unit, incident_id, "boka tankbilar")
        done = actions.add(unit, incident_id, "spärra vägen")
        actions.set_status(unit, done, ActionStatus.DONE)
        return done

    do(house, plan)
    async with house.seat() as seat:
        await seat.go_to("5", "boka tankbilar")
        await seat.press("f9")
        await seat.sees("Vad vill du se?")
        await seat.press("t")
        await seat.sees("F5 Klar", "boka tankbilar")
        await seat.sees_no("spärra vägen")
        await seat.press("f9")
        await seat.choose("Hur ska planen visas?", "Visa också avslutade")
        await seat.sees("boka tankbilar", "spärra vägen")
