"""A telephone meeting of twelve actors and eight items, from the call list to the minutes, by keyboard alone."""

from typing import TYPE_CHECKING

import pytest
from document.reading import minutes_text

from samledning.actor import service as actor
from tui.house import House, Seat
from tui.meetings import begin, do, meetings, now

if TYPE_CHECKING:
    from samledning.meeting.views import ItemView
    from samledning.store.unit import WriteUnit

MORE = (
    *(
        "Lekebergs kommun",
        "Kumla kommun",
        "Hallsbergs kommun",
        "Länsstyrelsen i Örebro län",
        "Nerikes Brandkår",
        "Trafikverket",
    ),
    *("Elnät AB", "Telenät AB", "Röda korset"),
)
ADDED = ("Vägarna", "Skolorna", "Dricksvatten", "Evakuering", "Budskap")
LATE = ("Svenska Röda Korset", "Trafikverket")


def twelve(house: House) -> None:
    """Nine more actors take part in the storm."""
    with house.workspace() as workspace:
        incident_id = house.incident_id(workspace)

    def add(unit: "WriteUnit") -> None:
        for name in MORE:
            actor.add(unit, incident_id, name)

    do(house, add)


async def palette(seat: Seat, what: str) -> None:
    await seat.press("ctrl+p")
    await seat.sees("Vad vill du göra?")
    await seat.write(what)
    await seat.press("enter")


async def speaks(seat: Seat, house: House, meeting_id: str, seconds: float) -> str:
    """The next speaker gets the floor and keeps it for a while. Returns who it is."""
    before = now(house, meeting_id).seen
    await seat.press("f2")
    await seat.until(lambda: now(house, meeting_id).seen > before, "the next speaker")
    floor = now(house, meeting_id).floor
    assert floor
    await seat.sees(f"▶ {floor.actor}")
    house.clock.turn(seconds=seconds)
    return floor.actor


async def next_item(seat: Seat, number: int) -> None:
    await seat.press("f4")
    await seat.sees(f"▶ {number} ")


def told(house: House, meeting_id: str) -> str:
    """The minutes as text."""
    with house.workspace() as workspace, workspace.read() as unit:
        return minutes_text(unit, meeting_id)


@pytest.mark.long
async def test_a_whole_meeting_by_keyboard_alone(house: House) -> None:
    twelve(house)
    async with house.seat() as seat:
        await seat.go_to("3", "Telenät AB")
        await seat.press("f5")
        await seat.sees("Ringlista")
        await seat.press("f7")
        await seat.sees("Kort telefonmöte med 12 aktörer")
        await seat.press("j")
        await seat.sees("Öppning", "Upprop: 0 av 12 är med")
        meeting_id = meetings(house).meetings[0].meeting.id
        for title in ADDED:
            await palette(seat, "ny punkt nu")
            await seat.sees("Ny punkt på dagordningen")
            await seat.write(title)
            await seat.press("f2")
            await seat.sees(f"≈ {title}")
        # The new items came before the one that would have been next; the form's own three are the last.
        agenda = [row.item.title for row in now(house, meeting_id).agenda]
        assert len(agenda) == 8

        await call_the_roll(seat, house, meeting_id)
        house.clock.turn(minutes=1)
        for number in range(1, 6):
            await next_item(seat, number)
            house.clock.turn(seconds=30)
        await seat.press("f6")
        await seat.sees("Parkera en fråga")
        await seat.write("vem svarar för budskapen på lätt svenska")
        await seat.press("enter")
        await seat.write("kommunikatörerna")
        await seat.press("enter")
        await seat.write("länsstyrelsen")
        await seat.press("f2")
        await seat.sees("& PF1 vem svarar")

        await round_of_reports(seat, house, meeting_id)
        await an_agreement(seat, house, meeting_id)

        await palette(seat, "avsluta mötet")
        await seat.sees("Avsluta M1?", "– 8 Nästa steg", "& PF1 vem svarar")
        await seat.press("j")
        await seat.sees("M1 v1 utkast", "↩ Nästa steg")
        await seat.press("f8")
        await seat.sees("Kopierad, om terminalen tillåter det.")
        await seat.press("escape", "escape")
        await seat.sees("hållet 14.30–")

        await seat.press("f2")
        await seat.sees("Nytt möte")
        await seat.press("f2")
        await seat.sees("M2 Kort telefonmöte", "från M1")
        carried = {item.title for item in _agenda(house)}
        assert {"Nästa steg", "Läget: bara det som avviker"} <= carried
        assert "vem svarar för budskapen på lätt svenska" not in carried  # another forum has it

    text = told(house, meeting_id)
    for each in (
        "1. BUDSKAP (DISKUSSION) 14.31–14.31",
        "Elnät AB: läget är oförändrat",
        "Länsstyrelsen i Örebro län: begunnen mening fortsätter",
        "Drog över tiden med 2 minuter",
        "instämmer med förbehåll: om dieseln räcker",
        "instämmer inte: vi har ingen personal",
        "PF1: vem svarar för budskapen på lätt svenska",
        "HANNS INTE MED",
        "8. Nästa steg – tas upp nästa gång",
    ):
        assert each in text, text
    for name in LATE:
        assert f"{name}: kom sent" in text, text


async def call_the_roll(seat: Seat, house: House, meeting_id: str) -> None:
    """Ten are there, two are not yet."""
    await seat.press("f8")
    await seat.sees("M1: upprop · 0 av 12 är med")
    for row in now(house, meeting_id).roll:
        await seat.sees(f"Säg: «{row.actor}, är ni med?»")
        await seat.press("f" if row.actor in LATE else "n")
    await seat.sees("10 av 12 är med · uppropet är klart")
    await seat.press("f8")
    await seat.sees("Upprop: 10 av 12 är med")


async def round_of_reports(seat: Seat, house: House, meeting_id: str) -> None:
    """Everyone says how it is; the floor changes in the middle of a line, two come late, and the time runs out."""
    await next_item(seat, 6)
    await seat.press("ctrl+l")
    heard = []
    for number in range(10):
        name = await speaks(seat, house, meeting_id, 50)
        heard.append(name)
        if number == 4:
            await seat.write("begunnen mening")
            name = await speaks(seat, house, meeting_id, 50)  # the floor goes on while the line is being written
            assert f"{heard[4]} · punkt 6" in seat.preview
            await seat.write(" fortsätter")
            await seat.press("enter")
            await seat.sees("✓")
            heard.append(name)
        elif number < 9:
            await seat.write("läget är oförändrat")
            await seat.press("enter")
            await seat.sees("✓")
        if len(heard) == 10:
            break
    await seat.press("f8")
    await seat.sees("M1: upprop")
    for name in LATE:
        await seat.press("home")
        await seat.go_down_to(name)
        await seat.press("s")
        await seat.until(lambda: f"{name}  kom sent" in seat.text, "a late joiner")  # noqa: B023
    await seat.press("f8")
    await seat.sees("över tiden")
    heard += [await speaks(seat, house, meeting_id, 30) for _late in LATE]
    await seat.press("f3")
    await seat.sees("✓ Alla här har hörts")
    assert sorted(heard) == sorted(row.actor for row in now(house, meeting_id).roll)


async def an_agreement(seat: Seat, house: House, meeting_id: str) -> None:
    """A proposal is read back; one has a reservation, one objects."""
    await next_item(seat, 7)
    await seat.say("! vattnet går först till sjukhuset")
    await seat.sees("Ö1")
    await seat.press("f5")
    await seat.sees("0 av 12 har svarat")
    await seat.press("i", "f", *"om dieseln räcker", "enter", "n", *"vi har ingen personal", "enter", *"iiiiiiiii")
    await seat.sees("12 av 12 har svarat")
    house.clock.turn(minutes=2)
    await seat.press("f6")
    await seat.sees("Är Ö1 överenskommen?")
    await seat.press("j")
    await seat.sees("Ö1 är överenskommen.")
    await seat.press("escape")
    await seat.sees("Dagordning")


def _agenda(house: House) -> "tuple[ItemView, ...]":
    from samledning.meeting.queries import agenda

    with house.workspace() as workspace, workspace.read() as unit:
        return agenda(unit, meetings(house).meetings[0].meeting.id)


@pytest.mark.long
async def test_next_item_and_next_speaker_alone_give_thin_but_correct_minutes(house: House) -> None:
    meeting_id = begin(house)
    async with house.opened() as seat:
        await seat.sees("Öppning")
        for number in range(1, 4):
            await next_item(seat, number)
            for _actor in range(3 if number < 3 else 0):
                await speaks(seat, house, meeting_id, 20)
            house.clock.turn(seconds=10)
        await seat.press("f4")
        await seat.sees("Avsluta M1?", "✓ Allt är behandlat och alla är hörda.")
        await seat.press("j")
        await seat.sees("M1 v1 utkast")
    text = told(house, meeting_id)
    assert "1. LÄGET: BARA DET SOM AVVIKER (LÄGESRUNDA) 14.30–14.31" in text
    assert "3. NÄSTA STEG (INFORMATION) 14.32–14.32" in text
    assert text.count("Hade ordet: ") == 2
    assert "HANNS INTE MED" not in text
    spoken = [row.spoken.seconds(house.clock.now()) for row in now(house, meeting_id).talk]
    assert (min(spoken), sum(spoken)) == (40, 140)  # whoever spoke last on an item had the floor until it ended
