"""Requests: asked of one, several or all, answered, reminded of, closed, and told twice only on purpose."""

from datetime import timedelta

import pytest

from samledning.situation.terms import RequestState
from samledning.tui.handout import FOLDER
from tui.house import NARROW, NOW, House, Seat

ROADS = "vilka vägar är avstängda"


async def at_the_requests(seat: Seat, *texts: str) -> None:
    """Go to the requests by keys."""
    await seat.go_to("4", "värst")
    await seat.press("f7")
    await seat.sees("Begäran", *texts)


async def ask(seat: Seat, text: str, to: str, due: str = "") -> None:
    """Fill in the form of a new request, and save it."""
    await seat.press("f2")
    await seat.sees("Vad behöver ni veta?")
    await seat.write(text)
    await seat.press("tab")
    await seat.write(to)
    await seat.press("enter")
    await seat.write(due)
    await seat.press("f2")


async def test_one_several_and_all_are_asked_by_the_beginning_of_their_names(house: House) -> None:
    async with house.seat() as seat:
        await at_the_requests(seat, "Ingen begäran än.")
        await seat.press("f2")
        await seat.sees("Namn skilda med komma, eller alla.")
        await seat.write(ROADS)
        await seat.press("tab", *"poli")
        await seat.sees("? ingen aktör heter så än")
        await seat.press("tab")
        await seat.sees("→ Polismyndigheten")
        await seat.write(", regi")
        await seat.press("tab")
        await seat.sees("→ Polismyndigheten, Region Örebro län")
        await seat.press("tab")
        await seat.write("15.30")
        await seat.press("f2")
        await seat.sees("B1", "◷ senast 15.30", "saknar svar från Polismyndigheten, Region Örebro län")
        await ask(seat, "hur många är ni i natt", "alla")
        await seat.sees("B2", "2 väntar på svar")
    first, second = sorted(house.requests(), key=lambda request: request.label)
    assert (first.actors, first.due_at) == (("Polismyndigheten", "Region Örebro län"), NOW + timedelta(hours=1))
    assert len(second.actor_ids) == 3


@pytest.mark.long
async def test_what_cannot_be_asked_is_told_in_the_form_where_it_stands(house: House) -> None:
    async with house.seat() as seat:
        await at_the_requests(seat)
        await ask(seat, ROADS, "brandkåren", "15.30")
        await seat.sees("✗ Ingen aktör heter «brandkåren».")
        await seat.press("f2")
        await seat.sees("✗ Ingen aktör heter «brandkåren».", ROADS)
        await seat.press("escape")
        await seat.sees("Ingen begäran än.")
        await seat.press("f2")
        await seat.sees(ROADS, "brandkåren")
    assert house.requests() == ()


@pytest.mark.long
async def test_a_request_like_another_is_told_of_before_it_is_saved(house: House) -> None:
    with house.workspace("Bo Ek") as other:
        house.reported(other, f"? polisen: {ROADS} 15.30")
    async with house.seat() as seat:
        await at_the_requests(seat, "B1")
        await ask(seat, "vilka vägar är avstängda nu", "polisen")
        await seat.sees("Det finns redan en begäran som liknar den här.")
        await seat.press("escape")
        await seat.sees("✗ Inget är sparat än.", "vilka vägar är avstängda nu")
        await seat.press("f2")
        await seat.choose("Det finns redan en begäran", "Nej, en räcker")
        await seat.sees("1 väntar på svar")
        assert len(house.requests()) == 1
        await ask(seat, "vilka vägar är avstängda nu", "polisen")
        await seat.choose("Det finns redan en begäran", "Ja, spara")
        await seat.sees("B2")


@pytest.mark.long
async def test_an_answer_is_a_text_or_a_report(house: House) -> None:
    with house.workspace("Bo Ek") as other:
        house.reported(other, f"? polisen, regionen: {ROADS} 15.30", "regionen: alla infarter öppna")
    async with house.seat(NARROW) as seat:
        await at_the_requests(seat, "B1")
        await seat.press("enter")
        await seat.sees("Svar", "‹ Polismyndigheten ›")
        await seat.write("E18 vid Adolfsberg")
        await seat.press("f2")
        await seat.sees("● Polismyndigheten 14.30", "E18 vid Adolfsberg", "saknar svar från Region Örebro län")
        await seat.press("f3")
        await seat.sees("‹ Region Örebro län ›")
        await seat.press("tab", "tab")
        await seat.write("R9")
        await seat.press("f2")
        await seat.sees("✗ Rapporten R9 finns inte")
        await seat.press("tab", "tab", "ctrl+u")
        await seat.write("r1")
        await seat.press("f2")
        await seat.sees("● besvarad", "● Region Örebro län", "R1")
        await seat.press("f3")
        await seat.sees("Alla har svarat på B1.")
        await seat.act("strike_answer")
        await seat.choose("Vilket svar hör inte hit?", "E18")
        await seat.answer("Varför stryks svaret?", "fel fråga")
        await seat.sees("○ öppen", "saknar svar från Polismyndigheten")


@pytest.mark.long
async def test_a_reminder_is_copied_and_saved_as_a_file(house: House) -> None:
    with house.workspace("Bo Ek") as other:
        house.reported(other, f"? polisen, regionen: {ROADS} 14.45", "regionen: inget")
    house.clock.turn(minutes=20)
    async with house.seat() as seat:
        await at_the_requests(seat, "⚠ 1 försenad", "ha kommit 14.45 (5 min sedan)")
        await seat.press("f4")
        await seat.sees("Påminnelse: B1", "Till: Polismyndigheten", ROADS)
        await seat.press("f2")
        await seat.sees("Texten är kopierad")
        (path,) = (house.home / FOLDER).iterdir()
        text = path.read_text(encoding="utf-8")
        assert seat.app.clipboard.rstrip() == text.rstrip()
        assert ROADS in text
        assert path.stat().st_mode & 0o077 == 0
        await seat.press("escape")
        await seat.sees("⚠ försenad")


async def test_a_request_is_changed_closed_withdrawn_and_opened_again(house: House) -> None:
    with house.workspace("Bo Ek") as other:
        house.reported(other, f"? polisen: {ROADS} 15.30")
    async with house.seat() as seat:
        await at_the_requests(seat, "B1")
        await seat.press("f5")
        await seat.sees("→ Polismyndigheten")
        await seat.press("end")
        await seat.write(" och vid vilka avfarter")
        await seat.press("f2")
        await seat.sees("och vid vilka avfarter")
        for key, question, state in (
            ("f6", "Varför väntar ni inte på fler svar på B1?", "✓ avslutad"),
            ("f8", "Varför väntar ni på svar på B1 igen?", "○ öppen"),
            ("f7", "Varför återtas B1?", "✗ återtagen"),
        ):
            await seat.press(key)
            await seat.answer(question, f"skäl {key}")
            await seat.sees(state, f"skäl {key}")
        await seat.press("f4")
        await seat.sees("B1 väntar inte på något svar.")
        await seat.press("s")
        await seat.answer("Varför stryks B1? Loggraden L1 stryks också.", "av misstag")
        await seat.sees("Ingen begäran än.")
    assert house.requests() == ()
    assert house.entries()[0].struck_reason == "av misstag"


@pytest.mark.long
async def test_a_request_that_was_a_report_is_converted(house: House) -> None:
    with house.workspace("Bo Ek") as other:
        house.reported(other, "? polisen: vi har stängt E18")
    async with house.seat() as seat:
        await at_the_requests(seat, "B1")
        await seat.press("o")
        await seat.choose("Gör om B1 till vad?", "lägesrapport")
        await seat.sees("Ingen begäran än.", "B1 är nu R1.")
    assert house.reports()[0].answers.situation == "vi har stängt E18"
    assert RequestState.OPEN not in {request.state for request in house.requests()}
