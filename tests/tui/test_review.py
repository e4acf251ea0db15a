"""The continuous review at the screen, and being told of what is due without losing a key."""

from datetime import timedelta

import pytest

from samledning.incident import service as incident
from samledning.incident.terms import Role
from samledning.overview.queries import at_hand
from samledning.paths import checklist_folders
from samledning.review import queries
from samledning.review.views import AnswerView
from samledning.tui.widgets.logline import LogLine
from tui.house import NARROW, NOW, House, Seat


def answers(house: House, item_id: str) -> tuple[AnswerView, ...]:
    with house.workspace() as workspace, workspace.read() as unit:
        return queries.series(unit, house.incident_id(workspace), item_id)


def dismissed(house: House) -> list[str]:
    from samledning.checklist.definitions import read_library

    library = read_library(checklist_folders())
    with house.workspace() as workspace, workspace.read() as unit:
        return [each.reason for each in at_hand(unit, house.incident_id(workspace), library).dismissed]


async def at_the_review(seat: Seat) -> None:
    await seat.go_to("7", "Kommer senare", "LO-05 Drar aktörerna")


async def answer_it(seat: Seat, text: str) -> None:
    await seat.sees("Enter sparar")
    await seat.write(text)
    await seat.press("enter")
    await seat.reads("är sparat. Vad nu?")


async def test_questions_come_round_are_answered_and_dated_anew_with_one_key(house: House) -> None:
    async with house.seat() as seat:
        await at_the_review(seat)
        house.clock.turn(minutes=61)
        await seat.sees("Dags nu, 3 frågor", "⚠ LO-05")
        await seat.press("home", "enter")
        await answer_it(seat, "Ja, alla väntar på prognosen")
        await seat.press("n")
        await seat.sees("Dags nu, 2 frågor", "● LO-05")
        house.clock.turn(minutes=61)
        await seat.sees("⚠ LO-05")
        await seat.go_down_to("LO-05")
        await seat.press("o")
        await seat.sees("● LO-05")
    newest, oldest = answers(house, "LO-05")
    assert (newest.unchanged, oldest.text) == (True, "Ja, alla väntar på prognosen")


@pytest.mark.long
async def test_a_question_is_put_off_stretched_and_turned_off(house: House) -> None:
    async with house.seat(NARROW) as seat:
        await at_the_review(seat)
        await seat.go_down_to("LO-05")
        await seat.press("f4")
        await seat.answer("När ska LO-05 komma tillbaka?", "18.00")
        await seat.sees("nästa 18.00")
        await seat.press("f5")
        await seat.sees("Hur ofta ska LO-05 komma?")
        await seat.press("ctrl+u")
        await seat.write("45 min")
        await seat.press("enter")
        await seat.sees("nästa 15.15")
        await seat.press("f6")
        await seat.answer("Varför ska LO-05 inte komma tillbaka?", "Ett enda mål")
        await seat.sees("Avstängda", "– LO-05")
        await seat.press("f6")
        await seat.sees_no("Avstängda")


@pytest.mark.long
async def test_an_answer_is_linked_to_what_it_led_to(house: House) -> None:
    async with house.seat() as seat:
        await at_the_review(seat)
        await seat.go_down_to("LO-05")
        await seat.press("f7")
        await seat.sees("Svara på frågan först.")
        await seat.press("f2")
        await answer_it(seat, "Nej, vattnet")
        await seat.press("escape")
        with house.workspace("Bo Ek") as other:
            house.reported(other, "! vattnet till sjukhuset först")
        await seat.press("f7")
        await seat.sees("Vad ledde svaret till?", "○ Ö1")
        await seat.go_down_to("Ö1")
        await seat.press("enter")
        await seat.sees("● Ö1")
        await seat.press("escape")
        await seat.sees("→ Ö1")
    assert answers(house, "LO-05")[0].led_to == ("Ö1",)


async def test_whoever_types_loses_neither_key_nor_focus_while_much_falls_due(house: House) -> None:
    """A minute of typing while six questions, an actor's report and a list fall due, each told at the bottom."""
    typed = "strömmen är borta i hela centralorten och vattenverket går på reserv"
    async with house.seat() as seat:
        await seat.until(lambda: seat.app.ringing._alarm, "the alarm clock runs")
        await seat.press("ctrl+l")
        for start in range(0, len(typed), 6):
            await seat.press(*("space" if letter == " " else letter for letter in typed[start : start + 6]))
            house.clock.turn(minutes=15)
            assert seat.app.focused is seat.place.query_one(LogLine)
        await seat.sees("försen")
        await seat.until(lambda: seat.typed == typed, "every letter")
        assert isinstance(seat.app.focused, LogLine)
        await seat.press("enter")
        await seat.until(lambda: [entry.text for entry in house.entries()] == [typed], "the line is kept")


async def test_what_fell_due_while_the_computer_slept_is_told_as_one_list(house: House) -> None:
    async with house.seat() as seat:
        await seat.until(lambda: seat.app.ringing._known, "the first look")
        house.clock.turn(hours=2)
        await seat.reads("Datorn har sovit, eller så har klockan ställts fram, 2 h.")
        await seat.reads("saker har förfallit:")
        await seat.sees("Svara på 9 frågor i bedömningen.")


async def test_a_clock_that_is_set_back_right_after_it_went_on_a_little_is_told(house: House) -> None:
    async with house.seat() as seat:
        await seat.until(lambda: seat.app.ringing._known, "the first look")
        for jump in (timedelta(minutes=5), timedelta(minutes=-12)):
            seat.app.post_message(seat.app.Due(jump))
        await seat.reads("Datorns klocka har ställts tillbaka 12 min.")


@pytest.mark.long
async def test_what_fell_due_while_nobody_was_here_is_listed_with_how_late(house: House) -> None:
    async with house.seat() as seat:
        await seat.until(lambda: seat.app.ringing._known, "the first look")
        await seat.leave()
    house.clock.turn(hours=1, minutes=5)
    async with house.seat() as seat:
        await seat.reads("⚠ Medan programmet var stängt förföll 2 saker, den äldsta för 5 min sedan.")
        await seat.reads("2 saker har förfallit: Hör hur det går för")
        await seat.reads("Svara på 3 frågor i bedömningen (5 min sen).")


async def test_two_seats_tell_of_a_thing_once(house: House) -> None:
    async with house.seat() as one, house.seat() as other:
        for seat in (one, other):
            await seat.until(lambda seat=seat: seat.app.ringing._known, "the first look")  # type: ignore[misc]
        house.clock.turn(minutes=65)
        for seat in (one, other):
            await seat.sees("försen")
        with house.workspace() as workspace:
            assert workspace.seats
            assert not workspace.seats.claim("step:review.review", NOW + timedelta(hours=1), 1)


async def test_something_is_put_aside_with_a_reason_and_taken_up_again(house: House) -> None:
    async with house.seat() as seat:
        await seat.press("escape", "f6")
        await seat.answer("Varför avfärdas", "TiB ringer runt")
        await seat.sees_no("Börja ringa")
        assert dismissed(house) == ["TiB ringer runt"]
        await seat.press("f7")
        await seat.choose("Undanlagt. Enter tar tillbaka det.", "Börja ringa")
        await seat.sees("‼ Börja ringa")


async def test_relief_is_set_and_the_role_taken_over_with_a_line_in_the_log(house: House) -> None:
    with house.workspace("Anna Berg") as workspace, workspace.write() as unit:
        incident.staff(unit, house.incident_id(workspace), Role.LEADER, str(workspace.person_id))
    async with house.seat() as seat:
        await seat.press("f4")
        await seat.choose("Vilken roll?", "samverkansledare")
        await seat.choose("Vem?", "När Anna Berg avlöses")
        await seat.answer("När avlöses Anna Berg?", "20.00")
        await seat.act("handover")
        await seat.reads("Överlämning: Storm i Örebro, 2026-11-22 14.30")
        await seat.press("f3")
        await seat.choose("Vilken roll lämnas över?", "samverkansledare")
        await seat.choose("Vem tar över?", "Bo Ek")
        await seat.answer("Bo Ek: något att lägga till", "Läst.")
        await seat.sees("samverkansledare BE")
    (entry,) = house.entries()
    assert entry.initials == "BE"
    assert "avlöses 20.00" in handed_over(house)


def handed_over(house: House) -> str:
    with house.workspace() as workspace, workspace.read() as unit:
        return queries.handovers(unit, house.incident_id(workspace))[0].sheet


@pytest.mark.long
async def test_what_has_happened_since_one_was_here(house: House) -> None:
    house.clock.turn(minutes=1)
    with house.workspace("Bo Ek") as other:
        house.reported(other, "! vattnet till sjukhuset först")
    house.clock.moment += timedelta(minutes=5)
    async with house.seat() as seat:
        await seat.act("since")
        await seat.answer("Sedan när?", "14.31")
        await seat.sees("Hänt sedan 14.31", "ny: överenskommelse Ö1", "1 ny rad i loggen")
