"""A meeting is over: its minutes are there, what follows is noted, colleagues say what they thought."""

import pytest

from samledning.evaluation import service as evaluation
from samledning.evaluation.queries import after
from samledning.evaluation.terms import Aspect
from samledning.evaluation.views import AfterView
from samledning.meeting import leading, service
from samledning.meeting.minutes import MinutesView
from samledning.meeting.written import minutes_of
from tui.house import NARROW, House, Seat
from tui.meetings import begin, do


def held(house: House) -> str:
    """A meeting of ten minutes in which one actor spoke on the first item. Returns its id."""
    meeting_id = begin(house)
    do(house, lambda unit: leading.next_item(unit, meeting_id))
    do(house, lambda unit: leading.next_speaker(unit, meeting_id))
    house.clock.turn(minutes=10)
    do(house, lambda unit: service.close(unit, meeting_id))
    return meeting_id


def minutes(house: House, meeting_id: str) -> MinutesView:
    with house.workspace() as workspace, workspace.read() as unit:
        return minutes_of(unit, meeting_id)


def thought(house: House, meeting_id: str) -> AfterView:
    with house.workspace() as workspace:
        incident_id = house.incident_id(workspace)
        with workspace.read() as unit:
            return after(unit, incident_id, meeting_id)


async def open_it(seat: Seat) -> None:
    await seat.go_to("6", "hållet 14.30–14.40")
    await seat.press("enter")
    await seat.sees("M1 v1 utkast")


@pytest.mark.long
async def test_the_palette_leads_from_the_minutes_to_their_document(house: House) -> None:
    held(house)
    async with house.seat() as seat:
        await open_it(seat)
        await seat.press("ctrl+p")
        await seat.sees("Vad vill du göra?")
        await seat.write("till exempel pdf")
        await seat.sees("Spara fil Dokument F2")
        await seat.press("enter")
        await seat.sees("Här: F2 Spara fil.", "Mötesanteckningar: Kort telefonmöte")


async def test_colleagues_evaluate_with_a_digit_each_and_the_worst_score_is_told(house: House) -> None:
    meeting_id = held(house)
    async with house.seat() as seat:
        await open_it(seat)
        await seat.press("f5")
        await seat.sees("Snabbutvärdering av M1: 1 är sämst, 5 är bäst", "Helhetssyn: såg ni hela störningen?")
        await seat.press(*"42555555")
        await seat.write("uppropet")
        await seat.press("down")
        await seat.write("testa telefonen före")
        await seat.press("down")
        await seat.write("Bo Ek")
        await seat.press("f2")
        await seat.sees("1 har svarat: Bo Ek", "2,0 tekniken", "+ uppropet", "↻ testa telefonen före")
        await seat.reads("tas upp när nästa möte förbereds")
    (told,) = thought(house, meeting_id).evaluations
    assert dict(told.scores)[Aspect.FACILITATION] == 4 and told.by == "Bo Ek"


async def test_a_line_is_written_otherwise_left_out_and_the_minutes_locked(house: House) -> None:
    meeting_id = held(house)
    async with house.seat() as seat:
        await open_it(seat)
        await seat.go_down_to("Form: telefon")
        await seat.press("f3")
        await seat.sees("Så ska raden lyda.")
        for _letter in "telefon":
            await seat.press("backspace")
        await seat.answer("Så ska raden lyda.", "Rakel")
        await seat.sees("Form: Rakel", "ändrad")
        await seat.press("f4")
        await seat.sees("utelämnad")
        await seat.press("f9")
        await seat.answer("Diarienummer för anteckningarna?", "452-1")
        await seat.sees("■ M1 v1 fastställd 14.40")
        await seat.press("f4")
        await seat.answer("Vad gäller rättelsen?", "formen hörde hit")
        await seat.sees("M1 v2 utkast")
        await seat.press("f8")
        await seat.sees("Mötesanteckningar", "Ändring: formen hörde hit")
    assert minutes(house, meeting_id).number == 2


async def test_what_follows_is_noted_finished_and_struck(house: House) -> None:
    meeting_id = held(house)
    async with house.seat(NARROW) as seat:
        await open_it(seat)
        await seat.press("f2", "v")
        await seat.sees("Tas vidare")
        await seat.write("kartläggning av dieseln")
        await seat.press("enter")
        await seat.write("polisen")
        await seat.press("f2")
        await seat.press("tab")
        await seat.sees("→ kartläggning av dieseln", "Polismyndigheten")
        await seat.go_down_to("kartläggning")
        await seat.press("f6")
        await seat.answer("Hur blev det", "klar, i WIS")
        await seat.sees("✓ klar, i WIS")
        await seat.press("f4")
        await seat.answer("Varför stryks", "dubblett")
        await seat.sees_no("kartläggning")
    assert thought(house, meeting_id).notes == ()


@pytest.mark.long
async def test_lessons_are_shown_when_the_next_incident_starts(house: House) -> None:
    with house.workspace() as workspace:
        incident_id = house.incident_id(workspace)
    do(house, lambda unit: evaluation.learn(unit, incident_id, "prova reservvägen varje månad", owner="Bo Ek"))
    async with house.seat() as seat:
        await seat.act("new_case")
        await seat.sees("Vad har hänt?")
        await seat.write("Skyfall")
        await seat.press("f2")
        await seat.sees("Lärdomar", "LÄ1 prova reservvägen varje månad", "Bo Ek · Storm i Örebro")
        await seat.press("escape")
        await seat.sees("Att göra nu")


@pytest.mark.long
async def test_a_meeting_that_was_closed_by_mistake_is_opened_again_and_led(house: House) -> None:
    meeting_id = held(house)
    async with house.seat() as seat:
        await open_it(seat)
        await seat.press("f7")
        await seat.answer("Varför öppnas M1 igen?", "fel tangent")
        await seat.sees("Dagordning", "leds av AB", "På tur")
        await seat.press("escape", "escape")
        await seat.sees("M1 pågår: Enter eller F5 går dit")
    lines = [line.text for section in minutes(house, meeting_id).sections for line in section.lines]
    assert "Avslutades 14.40 och öppnades igen 14.40: fel tangent" in lines
