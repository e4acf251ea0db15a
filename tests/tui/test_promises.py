"""What was promised is read aloud as a meeting ends, and held out when the next one begins."""

from samledning.agreement import agreements, stances
from samledning.agreement.queries import the_agreement
from samledning.agreement.terms import Stance
from samledning.meeting import service
from samledning.store.unit import WriteUnit
from tui.house import NARROW, House, Seat
from tui.meetings import POLICE, REGION, do, led, now


def agree_with_a_reservation(house: House) -> None:
    """Everyone stands behind the first agreement, the police with a reservation."""
    with house.workspace() as workspace:
        incident_id = house.incident_id(workspace)

    def agree(unit: WriteUnit) -> None:
        found = the_agreement(unit, incident_id, "Ö1")
        for each in found.stances:
            stance = Stance.WITH_RESERVATION if each.actor == POLICE else Stance.AGREES
            stances.take(unit, found.id, each.actor_id, stance, text="bara till 18" if each.actor == POLICE else "")
        agreements.agree(unit, found.id)

    do(house, agree)


async def on_the_item(seat: Seat, *texts: str) -> None:
    """Wait until all of `texts` are read in the middle, whatever lines they are broken into."""

    def page() -> str:
        found = seat.app.screen.query("#item-page")
        return " ".join(seat.within(found.first()).replace("│", " ").split()) if found else ""

    await seat.until(lambda: all(text in page() for text in texts), lambda: f"{texts} in the middle")


async def test_what_is_promised_in_one_call_is_read_aloud_and_held_out_in_the_next(house: House) -> None:
    async with led(house) as (seat, meeting_id):
        await seat.press("f4", "f4")
        await seat.sees("▶ 2 !")
        await seat.say("! vattnet till sjukhuset")
        await seat.say("> regionen: kör ut vatten 21.30")
        await seat.say("& skolskjutsar -> skolgruppen")
        agree_with_a_reservation(house)
        await seat.press("f4")
        await seat.sees("▶ 3 i")
        await on_the_item(
            seat,
            f"Överenskommet ● Ö1 vattnet till sjukhuset förbehåll från {POLICE}: bara till 18",
            f"Vem gör vad ○ Å1 {REGION}: kör ut vatten · senast 21.30",
            "Parkerat & PF1 skolskjutsar -> skolgruppen · ingen ägare än",
            "Nästa möte är inte bestämt: ctrl+p Nästa möte.",
        )
        do(house, lambda unit: service.close(unit, meeting_id))
        await seat.sees("M1 v1 utkast")
        await seat.act("start_now")
        await seat.sees("Öppet sedan M1: Å1 Region Örebro län 21.30, Ö1 (förbehåll)")
        await seat.press("j")
        await seat.sees("Öppning")
        await on_the_item(
            seat,
            f"Öppet sedan M1 ○ Å1 {REGION}: kör ut vatten · senast 21.30 · föreslagen",
            f"● Ö1 vattnet till sjukhuset förbehåll från {POLICE}: bara till 18",
        )


async def test_the_last_item_can_be_read_aloud_on_a_narrow_screen(house: House) -> None:
    async with led(house, NARROW) as (seat, meeting_id):
        await seat.press("f4", "f4", "f4")
        await seat.until(lambda: (on := now(house, meeting_id).item) and on.item.place == 3, "the last item")
        await seat.sees("Överenskommet", "inget på det här mötet", "Nästa möte är inte bestämt: ctrl+p Nästa möte.")
