"""The overview: what is worth doing, how far the process has come, who is on duty."""

from datetime import timedelta

import pytest

from samledning.actor import calls
from samledning.actor.queries import call_list
from samledning.actor.terms import CallOutcome
from samledning.incident.queries import moments, staffing
from samledning.incident.terms import MomentStatus, Role
from tui.house import NARROW, House


async def test_what_to_do_has_reasons_and_leads_there(house: House) -> None:
    async with house.seat() as seat:
        await seat.sees("Skriv syftet", "Alla behöver veta", "Ange vem som leder")
        await seat.press("escape")
        await seat.go_down_to("Skriv syftet")
        await seat.press("enter")
        await seat.sees("Om händelsen", "Vad ska vi vinna")
        await seat.write("trygg vattenförsörjning")
        await seat.press("f2")
        await seat.sees("Syfte: trygg vattenförsörjning")
        await seat.sees_no("Skriv syftet")
        await seat.press("f3")
        await seat.sees("Inledande åtgärder  0/10", "Varför", "Tips")


@pytest.mark.long
async def test_an_item_that_is_late_is_told_first(house: House) -> None:
    async with house.seat() as seat:
        await seat.go_to("2", "Inledande åtgärder  0/10")
        await seat.press("f2")
        await seat.sees("Inledande åtgärder  1/10")
        await seat.go_to("1", "Att göra nu")
        await seat.sees("näst på tur: Börja ringa", "IN-02 senast 15.00")
        house.clock.turn(minutes=45)
        await seat.sees("saker är försenade: IN-02 skulle ha varit klar 15.00", "⚠ IN-02")


async def test_moments_get_status_scope_and_name(house: House) -> None:
    async with house.seat() as seat:
        await seat.press("f2")
        await seat.choose("Vilket moment?", "Dela information")
        await seat.choose("Byt namn", "pågår")
        await seat.sees("Dela information  pågår")
        await seat.press("f2")
        await seat.choose("Vilket moment?", "Dela information")
        await seat.choose("Byt namn", "Vilka aktörer gäller det?")
        await seat.sees("vilka aktörer? Escape när du är klar.", "○ Polismyndigheten")
        await seat.press("p", "enter")
        await seat.sees("● Polismyndigheten")
        await seat.press("escape")
        await seat.sees("Dela information  pågår  (Polismyndigheten)")
        await seat.act("new_moment")
        await seat.answer("Vad ska momentet heta?", "Ta hand om frivilliga")
        await seat.sees("Ta hand om frivilliga  planerad")
    with house.workspace() as workspace, workspace.read() as unit:
        kept = {each.name: each for each in moments(unit, house.incident_id(workspace))}
    assert kept["Dela information"].status is MomentStatus.ONGOING
    assert len(kept["Dela information"].scope) == 1


async def test_staffing_someone_known_someone_new_and_nobody(house: House) -> None:
    async with house.seat() as seat:
        await seat.press("f4")
        await seat.choose("Vilken roll?", "samverkansledare")
        await seat.choose("Vem?", "AB  Anna Berg")
        await seat.sees("samverkansledare AB")
        await seat.press("f4")
        await seat.choose("Vilken roll?", "antecknare")
        await seat.choose("Vem?", "Någon annan")
        await seat.answer("Namn", "Cia Dahl")
        await seat.sees("antecknare CD")
        await seat.press("f4")
        await seat.choose("Vilken roll?", "antecknare")
        await seat.choose("Vem?", "Ingen, rollen blir obesatt")
        await seat.sees_no("antecknare CD")
    with house.workspace() as workspace, workspace.read() as unit:
        held = staffing(unit, house.incident_id(workspace))
    assert {(each.role, each.initials) for each in held if each.until is None} == {(Role.LEADER, "AB")}


@pytest.mark.long
async def test_a_narrow_screen_shows_all_that_is_needed(house: House) -> None:
    with house.workspace("Bo Ek") as other:
        house.said(other, "strömmen borta i Adolfsberg")
        async with house.seat(NARROW) as seat:
            await seat.sees("Storm i Örebro · fas: akut", "14.30 (221430)", "Syfte:", "Att göra nu", "Skriv syftet")
            await seat.sees("Senast i loggen", "strömmen borta i Adolfsberg", "F1 Hjälp")
            await seat.press("escape")
            await seat.go_down_to("IN-01")
            await seat.sees("IN-01")
            await seat.press("f2")
            await seat.choose("Vilket moment?", "Följa upp")
            await seat.choose("Byt namn", "pågår")
            await seat.until(lambda: "Följa upp" not in seat.text, "the question is gone")
            await seat.press("f2")
            await seat.sees("Följa upp  pågår")


@pytest.mark.long
async def test_closing_the_case_and_opening_it_again(house: House) -> None:
    async with house.seat() as seat:
        await seat.act("close_case")
        await seat.answer("Varför avslutas Storm i Örebro?", "alla har ström igen")
        await seat.sees("■ avslutad")
        await seat.act("reopen_case")
        await seat.answer("Varför öppnas Storm i Örebro igen?", "nytt avbrott")
        await seat.sees_no("■ avslutad")


async def test_the_line_at_the_top_names_what_stands_first(house: House) -> None:
    async with house.seat() as seat:
        first_row = "Börja ringa: Polismyndigheten står först."
        await seat.sees(f"‼ {first_row}", f"näst på tur: {first_row}")
        with house.workspace("Bo Ek") as other:
            incident_id = house.incident_id(other)
            with other.read() as unit:
                first = call_list(unit, incident_id)[0].actor.id
            with other.write() as unit:
                calls.call(unit, first, CallOutcome.REACHED)
        await seat.sees("näst på tur: Skriv syftet.")
        await seat.go_to("3", "näst på tur: Skriv syftet.")


@pytest.mark.long
async def test_time_alone_changes_what_stands_first(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("samledning.tui.ringing.LOOK_AGAIN_SECONDS", 1)
    with house.workspace("Bo Ek") as other:
        incident_id = house.incident_id(other)
        with other.read() as unit:
            first = call_list(unit, incident_id)[0].actor.id
        with other.write() as unit:
            back = house.clock.now() + timedelta(minutes=30)
            calls.call(unit, first, CallOutcome.CALLS_BACK, call_back_at=back)
    async with house.seat() as seat:
        await seat.sees("näst på tur: Skriv syftet.")
        house.clock.turn(minutes=31)
        told = "Ring Polismyndigheten."
        await seat.sees(f"1 sak är försenad: {told}", f"‼ {told}  Skulle ha återkommit 15.00.")
