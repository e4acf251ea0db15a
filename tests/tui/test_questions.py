"""Questions answered in words: what was typed comes back until it has done what it was typed for."""

import pytest

from samledning.checklist import service as checklist
from samledning.checklist.definitions import read_library
from samledning.overview.queries import checklists
from samledning.paths import checklist_folders, seats_file
from samledning.tui.widgets.field import LineInput
from tui.house import House, Seat
from tui.test_faults import change, held

QUESTION = "Varför stryks L1?"


def answer(seat: Seat) -> str:
    """What stands in the field of the question."""
    return seat.within(seat.app.screen.query_one(LineInput)).strip()


async def leave_the_question(seat: Seat, question: str, text: str) -> None:
    """Begin an answer and think again."""
    await seat.sees(question)
    await seat.write(text)
    await seat.press("escape")
    await seat.sees_no(question)


async def test_an_answer_that_was_left_comes_back_until_it_is_given(house: House) -> None:
    with house.workspace("Bo Ek") as other:
        house.said(other, "fel uppgift", "en annan rad")
        async with house.seat() as seat:
            await seat.go_to("9", "2 rader i loggen")
            await seat.press("down", "f4")
            await leave_the_question(seat, QUESTION, "gällde grannlä")
            await seat.press("up", "f4")
            await seat.sees("Varför stryks L2?")
            await seat.press("escape", "down", "f4")
            await seat.until(lambda: answer(seat) == "gällde grannlä", "the answer is back")
            await seat.press("n", "e", "t", "enter")
            await seat.sees("✗ struken: gällde grannlänet")


@pytest.mark.long
async def test_an_answer_is_there_after_the_program_has_been_closed(house: House) -> None:
    async with house.seat() as seat:
        await seat.act("close_case")
        await leave_the_question(seat, "Varför avslutas", "alla har str")
        await seat.leave()
    async with house.seat() as seat:
        await seat.act("close_case")
        await seat.until(lambda: answer(seat) == "alla har str", "the answer is back")
        await seat.press("ö", "m", "enter")
        await seat.sees("■ avslutad")
        await seat.act("reopen_case")
        await seat.answer("Varför öppnas", "nytt avbrott")
        await seat.sees_no("■ avslutad")
        await seat.act("close_case")
        await seat.sees("Varför avslutas")
        await seat.write("nu")
        assert answer(seat) == "nu"


async def test_an_answer_comes_back_when_the_act_was_refused(house: House) -> None:
    change(house.database, "UPDATE alembic_version SET version_num = '9999'")
    async with house.seat() as seat:
        await seat.act("close_case")
        await seat.answer("Varför avslutas", "alla har ström")
        await seat.sees("✗ Databasen är gjord av en nyare version")
        await seat.act("close_case")
        await seat.until(lambda: answer(seat) == "alla har ström", "the answer is back")


@pytest.mark.long
async def test_a_question_can_be_asked_while_the_file_of_drafts_is_held(house: House) -> None:
    async with house.seat() as seat:
        await seat.act("close_case")
        await leave_the_question(seat, "Varför avslutas", "alla har ström")
        await seat.until(lambda: not seat.app.drafts._pending, "the draft is on disk")
        with held(seats_file(house.database)):
            await seat.act("close_case")
            await seat.sees("Varför avslutas")
            await seat.until(lambda: not bringing_back(seat), "the draft could not be had")
            await seat.write("allt är lugnt")
            await seat.press("enter")
            await seat.sees("■ avslutad")


def bringing_back(seat: Seat) -> bool:
    return any(worker.name == "_bring_back" for worker in seat.app.workers)


@pytest.mark.long
async def test_a_time_that_is_none_can_be_put_right(house: House) -> None:
    async with house.seat() as seat:
        await seat.go_to("2", "Inledande åtgärder")
        await seat.press("f5")
        await seat.answer("Skjut upp till vilket klockslag?", "16.0")
        await seat.sees("«16.0» är inget klockslag")
        await seat.press("down", "f5")
        await seat.sees("Skjut upp till vilket klockslag?")
        await seat.press("escape", "up", "f5")
        await seat.until(lambda: answer(seat) == "16.0", "the answer is back")
        await seat.press("0", "enter")
        await seat.sees("» IN-01")


@pytest.mark.long
async def test_all_answers_to_one_act_come_back_when_it_is_left_half_way(house: House) -> None:
    async with house.seat() as seat:
        await seat.go_to("3", "Region Örebro län")
        await seat.press("f5")
        await seat.sees("Ringlista", "inte nådda än")
        await seat.press("f5")
        await seat.answer("Vem deltar från Polismyndigheten?", "Eva Ek")
        await leave_the_question(seat, "Med vilket mandat?", "får lova fordon")
        await seat.press("f5")
        await seat.until(lambda: answer(seat) == "Eva Ek", "the name is back")
        await seat.press("enter")
        await seat.until(lambda: answer(seat) == "får lova fordon", "the mandate is back")
        await seat.press("enter")
        await seat.sees("Eva Ek (får lova fordon)")


@pytest.mark.long
async def test_a_text_that_someone_else_has_changed_meanwhile_is_shown_beside_the_draft(house: House) -> None:
    library = read_library(checklist_folders())
    with house.workspace("Bo Ek") as other:
        incident_id = house.incident_id(other)
        async with house.seat() as seat:
            await seat.go_to("2", "Inledande åtgärder")
            await seat.press("f2")
            await seat.sees("Inledande åtgärder  1/10")
            await seat.press("up", "f7")
            await leave_the_question(seat, "Anteckning till IN-01", "Cia är på väg")
            with other.write() as unit:
                run = checklists(unit, incident_id, library)[0]
                checklist.note(unit, run.id, "IN-01", "Bo tar det")
            await seat.sees("Anteckning: Bo tar det")
            await seat.press("f7")
            await seat.reads("Någon annan har ändrat texten. Nu står det: «Bo tar det»")
            assert answer(seat) == "Cia är på väg"
