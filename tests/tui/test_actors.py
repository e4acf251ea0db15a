"""The room of the actors by keyboard: the analysis, the call list, and what stands beside them."""

import sqlite3
from collections.abc import Mapping
from contextlib import closing
from itertools import cycle

import pytest

from samledning.actor import calls, support
from samledning.actor import service as actor
from samledning.actor.queries import analysis, call_list, speaking_order
from samledning.actor.terms import CallOutcome
from samledning.actor.views import AnalysisView, CallRow
from samledning.register.queries import contact_ways, contacts
from samledning.start import Workspace
from tui.house import ACTORS, NARROW, House, Seat

KOMMUNER = (
    *("Askersund", "Degerfors", "Hallsberg", "Hällefors", "Karlskoga", "Kumla", "Laxå", "Lekeberg", "Lindesberg"),
    *("Ljusnarsberg", "Nora", "Arboga", "Köping", "Västerås", "Eskilstuna", "Katrineholm", "Motala", "Norrköping"),
    *("Linköping", "Mariestad", "Skövde", "Karlstad", "Kristinehamn", "Filipstad", "Ludvika", "Falun", "Borlänge"),
)
ALL = len(ACTORS) + len(KOMMUNER)


def kept(house: House) -> tuple[AnalysisView, tuple[CallRow, ...]]:
    with house.workspace() as workspace:
        incident_id = house.incident_id(workspace)
        with workspace.read() as unit:
            return analysis(unit, incident_id), call_list(unit, incident_id)


def change(other: Workspace, house: House, name: str, **fields: object) -> None:
    """Let the other seat save its form about an actor."""
    before = next(each for each in kept(house)[0].actors if each.name == name)
    base: Mapping[str, object] = {field: getattr(before, field) for field in fields}
    with other.write() as unit:
        actor.edit(unit, before.id, base, fields)


def noted(house: House) -> int:
    """How many calls have been noted."""
    with closing(sqlite3.connect(house.database)) as connection:
        return int(connection.execute("SELECT count(*) FROM call_try").fetchone()[0])


async def note_call(seat: Seat, outcome: str) -> None:
    """Note how the call to the chosen actor went, each in the way that takes its keys."""
    await seat.press(outcome)
    match outcome:
        case "f4":
            await seat.answer("När återkommer", "16.00")
        case "f5":
            await seat.answer("Vem deltar från", "Eva Ek")
            await seat.answer("Med vilket mandat?", "kan lova resurser")
        case "f6":
            await seat.answer("Vad sa", "läget är lugnt")


@pytest.mark.long
async def test_thirty_actors_are_analysed_and_called_by_keys(house: House) -> None:
    assert ALL == 30
    async with house.seat() as seat:
        await seat.go_to("3", "3 aktörer")
        await seat.press("f2")
        for kommun, reason in zip(KOMMUNER, cycle("12345"), strict=False):
            await seat.sees("Vilken aktör?")
            await seat.write(kommun)
            await seat.sees(f"{kommun}")
            await seat.press("enter")
            await seat.sees("Varför berörs")
            await seat.press(reason, "enter")
        await seat.sees("Vilken aktör?")
        await seat.press("escape")
        await seat.sees(f"{ALL} aktörer")

        await seat.press("f5")
        await seat.sees("Ringlista", f"{ALL} aktörer är inte nådda än")
        for outcome, before in zip(cycle(("f2", "f3", "f4", "f5", "f6")), range(ALL), strict=False):
            await note_call(seat, outcome)
            await seat.until(lambda before=before: noted(house) > before, "the call is noted")  # type: ignore[misc]
        await seat.sees("12 aktörer är inte nådda än")
        for left in range(11, -1, -1):
            await seat.press("home", "f2")
            await seat.sees(f"{left} aktör{'' if left == 1 else 'er'} är inte nådd")
    view, calls = kept(house)
    assert [len(each.reasons) for each in view.actors].count(1) == len(KOMMUNER)
    assert all(row.reached_at for row in calls)
    assert sum(row.tries for row in calls) == ALL + 12
    with house.workspace() as workspace, workspace.read() as unit:
        places = speaking_order(unit, house.incident_id(workspace))
    assert [(each.participants[0].name, each.participants[0].mandate) for each in places] == [
        ("Eva Ek", "kan lova resurser")
    ] * 6


async def test_whoever_takes_part_goes_on_doing_so_when_it_is_reached_again(house: House) -> None:
    async with house.seat() as seat:
        await seat.go_to("3", "Polismyndigheten")
        await seat.press("f5")
        await seat.sees("Ringlista", "3 aktörer är inte nådda än")
        await seat.press("f5")
        await seat.sees("Vem deltar från")
        await seat.write("Eva Ek")
        await seat.press("enter")
        await seat.sees("Med vilket mandat?")
        await seat.write("kan lova resurser")
        await seat.press("enter")
        await seat.sees("2 aktörer är inte nådda än", "✓")
        await seat.press("end", "f2")
        await seat.until(lambda: sum(row.tries for row in kept(house)[1]) == 2, "the second call is noted")
    (row,) = [row for row in kept(house)[1] if row.tries == 2]
    assert row.last and (row.last.person_name, row.last.mandate) == ("Eva Ek", "kan lova resurser")


@pytest.mark.long
async def test_different_fields_of_an_actor_from_two_seats_both_survive(house: House) -> None:
    with house.workspace("Bo Ek") as other:
        async with house.seat() as seat:
            await open_form(seat)
            await seat.press("tab")
            await seat.write("mitt ansvar")
            change(other, house, "Örebro kommun", needs="deras behov")
            await seat.press("f2")
            await seat.sees("mitt ansvar", "deras behov")
    (found,) = [each for each in kept(house)[0].actors if each.name == "Örebro kommun"]
    assert (found.responsibility, found.needs) == ("mitt ansvar", "deras behov")


@pytest.mark.long
async def test_the_same_field_of_an_actor_from_two_seats_shows_both_texts(house: House) -> None:
    with house.workspace("Bo Ek") as other:
        async with house.seat() as seat:
            await open_form(seat)
            await seat.press("tab")
            await seat.write("mitt ansvar")
            change(other, house, "Örebro kommun", responsibility="deras ansvar")
            await seat.press("f2")
            await seat.sees("Ansvar: deras text «deras ansvar»", "Ansvar: din text «mitt ansvar»")
            await seat.press("f2")
            await seat.sees_no("Aktör: Örebro kommun")
    assert {each.responsibility for each in kept(house)[0].actors} == {"", "mitt ansvar"}


async def open_form(seat: Seat) -> None:
    await seat.go_to("3", "Örebro kommun")
    await seat.go_down_to("Örebro kommun")
    await seat.press("f3")
    await seat.sees("Aktör: Örebro kommun", "F2 Spara")


@pytest.mark.long
async def test_two_versions_of_the_analysis_are_compared(house: House) -> None:
    with house.workspace("Bo Ek") as other:
        async with house.seat() as seat:
            await seat.go_to("3", "Örebro kommun")
            await seat.press("f7")
            await seat.answer("Varför sparas en ny version", "första bilden")
            await seat.sees("Version AN1 är sparad.")
            house.clock.turn(minutes=1)
            change(other, house, "Örebro kommun", responsibility="dricksvattnet")
            await seat.sees("ändrad sedan senaste version")
            await seat.press("f7")
            await seat.answer("Varför sparas en ny version", "efter samtalet")
            await seat.sees("Version AN2 är sparad.")
            await seat.press("f8")
            await seat.choose("Vad vill du se?", "Versioner")
            await seat.sees("AN1 14.30 AB  första bilden", "AN2 14.31 AB  efter samtalet")
            await seat.go_down_to("AN1")
            await seat.press("enter")
            await seat.sees("AN1 jämfört med AN2", "dricksvattnet")


@pytest.mark.long
async def test_what_dependencies_show_together_follows_them(house: House) -> None:
    with house.workspace("Bo Ek") as other:
        async with house.seat() as seat:
            await seat.go_to("3", "Örebro kommun")
            await seat.press("f8")
            await seat.choose("Vad vill du se?", "Beroenden")
            await seat.sees("Inga beroenden än.")
            one, two, *_more = (each.id for each in kept(house)[0].actors)
            with other.write() as unit:
                support.add_dependency(unit, one, "ström", needed_actor_id=two)
                support.add_dependency(unit, two, "vatten", needed_actor_id=one)
            await seat.sees("↻ Beroende i ring:")


@pytest.mark.long
async def test_a_dependency_where_nobody_takes_part_is_told_so(house: House) -> None:
    with house.workspace("Bo Ek") as other, other.write() as unit:
        for each in kept(house)[0].actors:
            actor.strike(unit, each.id, "berörs inte")
    async with house.seat() as seat:
        await seat.go_to("3", "Inga aktörer än.")
        await seat.press("f8")
        await seat.choose("Vad vill du se?", "Beroenden")
        await seat.sees("Inga beroenden än.")
        await seat.press("f2")
        await seat.sees("Beroenden: ny", "ingen aktör än")
        await seat.press("f2")
        await seat.sees("✗ Lägg först till den som är beroende, i Aktörer.")


async def test_a_way_to_a_person_with_a_role(house: House) -> None:
    async with house.seat() as seat:
        await seat.go_to("3", "Örebro kommun")
        await seat.go_down_to("Örebro kommun")
        await seat.press("f8")
        await seat.choose("Vad vill du se?", "Kontaktvägar")
        await seat.sees("Kontaktvägar till Örebro kommun")
        await seat.press("f2")
        await seat.sees("Nummer eller adress", "Person", "Roll")
        for text in ("019-21 10 00", "Eva Ek", "TiB"):
            await seat.write(text)
            await seat.press("tab")
        await seat.press("f2")
        await seat.sees("019-21 10 00 (Eva Ek)")
        await seat.press("f3")
        await seat.sees("Kontaktvägar till Örebro kommun: ändra", "TiB")
        await seat.press("tab", "ctrl+u")
        await seat.write("Bo Ek")
        await seat.press("f2")
        await seat.sees("019-21 10 00 (Bo Ek)")
    (organisation_id,) = [each.organisation_id for each in kept(house)[0].actors if each.name == "Örebro kommun"]
    with house.workspace() as workspace, workspace.read() as unit:
        assert [way.contact for way in contact_ways(unit, [organisation_id])[organisation_id]] == ["Bo Ek"]
        roles = [(each.name, each.role) for each in contacts(unit, organisation_id)]
    assert roles == [("Eva Ek", "TiB"), ("Bo Ek", "TiB")]


@pytest.mark.long
async def test_who_is_to_call_back_is_told_wherever_the_list_stands(house: House) -> None:
    with house.workspace("Anna Berg") as workspace, workspace.write() as unit:
        incident_id = house.incident_id(workspace)
        wanted = next(each for each in call_list(unit, incident_id) if each.actor.name == "Polismyndigheten").actor.id
        calls.call(unit, wanted, CallOutcome.REACHED)
    async with house.seat(NARROW) as seat:
        await seat.go_to("3", "3 aktörer")
        await seat.press("f5")
        await seat.sees("● Polismyndigheten  nådd")
        await seat.press("end", "f4")
        await seat.answer("När återkommer Polismyndigheten", "16.00")
        await seat.sees(
            " · ◐ återkommer: Polismyndigheten 16.00", "◐ Polismyndigheten  återkommer 16.00, sagt 14.30 AB"
        )
    with house.workspace("Anna Berg") as workspace, workspace.write() as unit:
        calls.call(unit, wanted, CallOutcome.NO_ANSWER)
    async with house.seat(NARROW) as seat:
        await seat.go_to("3", "3 aktörer")
        await seat.press("f5")
        await seat.sees("◐ Polismyndigheten  återkommer 16.00 · inget svar 14.30")
        house.clock.turn(hours=2)
        await seat.press("home", "f3")
        await seat.sees("inget svar 16.30")
