"""The log room: found, corrected, struck, marked and chosen, while others write in it."""

import pytest

from samledning.actor.calls import add_participant
from samledning.actor.queries import actors
from samledning.actor.service import add
from samledning.log.terms import Marking
from samledning.review.service import answer
from samledning.tui.widgets.rows import Rows
from tui.house import House, Seat
from tui.test_log_line import struck


async def in_the_log(seat: Seat, *texts: str) -> None:
    """Go to the log with the keyboard on its rows."""
    await seat.go_to("9", *texts)


@pytest.mark.long
async def test_search_tells_a_with_ring_from_a(house: House) -> None:
    with house.workspace("Bo Ek") as other:
        house.said(other, "Åbyvägen är avstängd", "Abborrvägen är öppen", "brand på Åsen")
    async with house.seat() as seat:
        await in_the_log(seat, "3 rader i loggen")
        await seat.press("f2", "å", "b", "y")
        await seat.sees("1 träff på «åby»", "Åbyvägen")
        await seat.sees_no("Abborrvägen")
        await seat.press("ctrl+u", "a", "b")
        await seat.sees("Abborrvägen")
        await seat.sees_no("Åbyvägen")
        await seat.press("escape")
        await seat.sees("3 rader i loggen", "Åbyvägen", "brand på Åsen")


@pytest.mark.long
async def test_what_a_search_finds_of_actors_and_answers_is_opened_where_it_belongs(house: House) -> None:
    with house.workspace("Bo Ek") as other:
        incident_id = house.incident_id(other)
        with other.write() as unit:
            town = next(each for each in actors(unit, incident_id) if each.name == "Örebro kommun")
            add_participant(unit, town.id, "Eva Zander")
            answer(unit, incident_id, "LO-05", "Hur är det?", "Alla utom zandern")
    async with house.seat() as seat:
        await in_the_log(seat)
        for found, shown in (("Örebro kommun", "Talar för aktören: Eva Zander"), ("LO-05", "Svaren hittills")):
            await seat.press("f2", "ctrl+u", *"zander", "enter")
            await seat.sees("2 träffar på «zander»")
            await seat.go_down_to(found)
            await seat.press("enter")
            await seat.sees(shown)
            await seat.go_to("9", "2 träffar på «zander»")


async def test_a_line_is_struck_only_with_a_reason_and_stays_readable(house: House) -> None:
    async with house.seat() as seat:
        await seat.say("fel uppgift")
        await seat.sees("✓ L1")
        await in_the_log(seat, "1 rad i loggen")
        await seat.press("f4")
        await seat.answer("Varför stryks L1?", " ")
        await seat.sees("Ange ett skäl.")
        assert not struck(seat, "fel uppgift")
        await seat.press("f4")
        await seat.answer("Varför stryks L1?", "gällde en annan händelse")
        await seat.sees("✗ struken: gällde en annan händelse")
        assert struck(seat, "fel uppgift")
        await seat.press("f3")
        await seat.sees("L1 är redan struken; skriv en ny rad i stället.")
        await seat.press("f4")
        await seat.until(lambda: seat.told == "L1 är redan struken.", "that it is struck already")
        assert "Varför stryks" not in seat.text
        await seat.go_to("1", "Inget står i loggen.")


@pytest.mark.long
async def test_correcting_keeps_the_time_and_takes_a_new_one_if_it_is_written(house: House) -> None:
    async with house.seat() as seat:
        await seat.say("13.40 strömmen borta")
        await seat.sees("✓ L1")
        house.clock.turn(minutes=20)
        await in_the_log(seat, "1 rad i loggen")
        await seat.press("f3")
        await seat.until(lambda: seat.typed == "13.40 strömmen borta", "the line to be corrected")
        await seat.press("ctrl+u")
        await seat.write("strömmen tillbaka")
        await seat.press("enter")
        await seat.sees("✓ L2 sparad", "rättar L1", "✗ struken: rättelse")
        assert seat.line_with("strömmen tillbaka").strip().startswith("13.40")


@pytest.mark.long
async def test_correcting_does_not_take_what_is_half_typed(house: House) -> None:
    async with house.seat() as seat:
        await seat.say("en rad")
        await seat.sees("✓ L1")
        await seat.press(*"halv")
        await in_the_log(seat, "1 rad i loggen")
        await seat.press("f3")
        await seat.sees("Spara eller töm loggraden först")
        assert seat.typed == "halv"


async def test_secrecy_needs_its_ground_in_law(house: House) -> None:
    async with house.seat() as seat:
        await seat.say("reservkraften räcker till 18")
        await seat.sees("✓ L1")
        await in_the_log(seat, "1 rad i loggen")
        for ground, then in (("", "Sekretess kräver att du anger lagrummet"), ("OSL 18:13", "▣ sekretess (OSL 18:13)")):
            await seat.press("f6")
            await seat.choose("Vem får se L1?", "sekretess")
            await seat.sees("Vilket lagrum?")
            await seat.write(ground)
            await seat.press("enter")
            await seat.sees(then)
    assert (house.entries()[0].marking, house.entries()[0].secrecy_ground) == (Marking.SECRET, "OSL 18:13")


@pytest.mark.long
async def test_a_source_is_shown_with_the_line(house: House) -> None:
    async with house.seat() as seat:
        await seat.say("bron är stängd")
        await seat.sees("✓ L1")
        await in_the_log(seat, "1 rad i loggen")
        await seat.act("source")
        await seat.answer("Varifrån kommer uppgiften i L1?", "vakthavande, telefon")
        await seat.sees("källa: vakthavande, telefon")


@pytest.mark.long
async def test_only_some_lines_can_be_shown(house: House) -> None:
    from samledning.log import service as log

    with house.workspace("Bo Ek") as other:
        house.said(other, "> kommunen: tankbilar", "vanlig rad #vatten", "struken rad")
        with other.write() as unit:
            log.strike(unit, house.entries()[0].id, "dubblett")
    async with house.seat() as seat:
        await in_the_log(seat, "3 rader i loggen")
        for label, shown, hidden in (
            ("utan strukna rader", "vanlig rad", "struken rad"),
            ("åtgärd", "tankbilar", "vanlig rad"),
            ("#vatten", "vanlig rad", "tankbilar"),
        ):
            await seat.press("f5")
            await seat.choose("Vad ska visas?", "allt")
            await seat.sees("visar allt", "struken rad", "tankbilar")
            await seat.press("f5")
            await seat.choose("Vad ska visas?", label)
            await seat.sees(f"visar {label}", shown)
            await seat.sees_no(hidden)
        await seat.press("f5")
        await seat.choose("Vad ska visas?", "systemrader")
        await seat.sees("systemrader: det programmet har noterat", "loggrad: ändrad  struken", "BE", "aktör: ny")
        assert "struck_" not in seat.text
        await seat.press("f2")
        await seat.write("tankbilar")
        await seat.sees("1 träff på «tankbilar»")


@pytest.mark.long
async def test_paging_through_a_long_log_and_back_to_what_is_new(house: House) -> None:
    with house.workspace("Bo Ek") as other:
        house.said(other, *(f"rad nummer {number:04}" for number in range(1, 1051)))
        async with house.seat() as seat:
            await in_the_log(seat, "1050 rader i loggen", "rad nummer 1050", "F7 äldre")
            for newest in (850, 650, 450, 250, 50):
                await seat.press("f7")
                await seat.sees(f"rad nummer {newest:04}", "F8 nyare")
            await seat.press("end")
            await seat.sees("rad nummer 0001")
            assert "F7 äldre" not in seat.text
            for newest in (250, 450, 650, 850, 1050):
                await seat.press("f8")
                await seat.press("home")
                await seat.sees(f"rad nummer {newest:04}")
            await seat.sees_no("F8 nyare")
            house.said(other, "det allra nyaste")
            await seat.sees("det allra nyaste", "1051 rader i loggen")


async def test_cursor_and_scroll_stay_when_others_write(house: House) -> None:
    with house.workspace("Bo Ek") as other:
        house.said(other, *(f"rad nummer {number:03}" for number in range(1, 101)))
        async with house.seat() as seat:
            await in_the_log(seat, "100 rader i loggen")
            rows = seat.app.screen.query_one(Rows)
            await seat.press("pagedown", "pagedown")
            await seat.until(lambda: str(rows.highlighted_option.prompt) in seat.text, "the cursor")  # type: ignore[union-attr]
            before = numbered_rows(seat)
            chosen = rows.chosen
            house.said(other, *(f"ny rad {number}" for number in range(20)))
            await seat.sees("120 rader i loggen")
            await seat.until(lambda: numbered_rows(seat) == before, "the same rows as before")
            assert rows.chosen == chosen
            assert rows.has_focus
            await seat.press("home")
            await seat.sees("ny rad 19")
            house.said(other, "överst")
            await seat.sees("överst")


@pytest.mark.long
async def test_own_lines_show_at_once_while_typing_goes_on(house: House) -> None:
    with house.workspace("Bo Ek") as other:
        async with house.seat() as seat:
            await seat.go_to("9", "Loggen är tom")
            await seat.press("ctrl+l")
            await seat.write("min halva")
            house.said(other, "från den andra skärmen")
            await seat.sees("från den andra skärmen", "1 rad i loggen")
            assert seat.typed == "min halva"
            await seat.press(*" rad", "enter")
            await seat.sees("min halva rad  L2 AB")


def numbered_rows(seat: Seat) -> list[str]:
    """The rows on the screen, without the scroll bar beside them."""
    return [line[:60].rstrip() for line in seat.lines if "rad nummer" in line]


async def test_a_line_is_purged_once_its_label_has_been_typed(house: House) -> None:
    with house.workspace("Bo Ek") as other:
        house.said(other, "Sagoprinsessan ligger på avdelning 3")
    async with house.seat() as seat:
        await in_the_log(seat, "Sagoprinsessan")
        await seat.act("purge")
        await seat.answer("Varför gallras L1?", "patientuppgift")
        await seat.sees("Skriv L1 för att gallra «Sagoprinsessan")
        await seat.answer("Det går inte att ångra.", "nej")
        await seat.sees("Inget är gallrat.", "Sagoprinsessan")
        await seat.act("purge")
        await seat.answer("Varför gallras L1?", "patientuppgift")
        await seat.answer("Det går inte att ångra.", "L1")
        await seat.sees("(gallrad)", "✗ gallrad: patientuppgift", "L1 är gallrad.")
        await seat.sees_no("Sagoprinsessan")
        await seat.press("f5")
        await seat.choose("Vad ska visas?", "systemrader")
        await seat.sees("loggrad: gallrad")
    files = [file for file in house.home.glob("fall.sqlite*") if b"Sagoprinsessan" in file.read_bytes()]
    assert files == []


@pytest.mark.long
async def test_a_line_whose_actor_was_added_later_becomes_a_report_of_that_actor(house: House) -> None:
    with house.workspace("Bo Ek") as other:
        house.said(other, "byalaget: skolan är öppen")
        with other.write() as unit:
            add(unit, house.incident_id(other), "Byalaget")
    async with house.seat() as seat:
        await in_the_log(seat, "byalaget: skolan är öppen")
        await seat.press("f9")
        await seat.choose("Gör om L1 till vad?", "lägesrapport")
        await seat.sees("→ R1")
    assert [report.actor for report in house.reports()] == ["Byalaget"]
