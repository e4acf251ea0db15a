"""Forms: what is typed is kept, and two people at the same form lose nothing."""

from collections.abc import Mapping

import pytest

from samledning.incident import service as incident
from samledning.incident.queries import incidents
from samledning.incident.views import IncidentView
from samledning.start import Workspace
from tui.house import NARROW, House


def change(other: Workspace, house: House, **fields: str) -> None:
    """Let the other seat save its form."""
    base: Mapping[str, object] = {name: getattr(kept(house), name) for name in fields}
    incident_id = house.incident_id(other)
    with other.write() as unit:
        incident.edit(unit, incident_id, base, fields)


def kept(house: House) -> IncidentView:
    with house.workspace() as workspace, workspace.read() as unit:
        return incidents(unit)[0]


@pytest.mark.long
async def test_different_fields_from_two_seats_both_survive(house: House) -> None:
    with house.workspace("Bo Ek") as other:
        async with house.seat() as seat:
            await seat.press("f5")
            await seat.sees("Om händelsen", "F2 sparar")
            await seat.write("mitt syfte")
            change(other, house, mandate="deras mandat")
            await seat.press("f2")
            await seat.sees("Syfte: mitt syfte")
    assert (kept(house).purpose, kept(house).mandate) == ("mitt syfte", "deras mandat")


async def test_the_same_field_from_two_seats_shows_both_texts(house: House) -> None:
    with house.workspace("Bo Ek") as other:
        async with house.seat() as seat:
            await seat.press("f5")
            await seat.sees("Om händelsen", "F2 sparar")
            await seat.write("mitt syfte")
            change(other, house, purpose="deras syfte", type="storm")
            await seat.press("f2")
            await seat.sees("Någon annan ändrade samma sak samtidigt", "Din text står kvar nedan")
            await seat.sees("Syfte: deras text «deras syfte»", "Syfte: din text «mitt syfte»")
            assert kept(house).purpose == "deras syfte"
            await seat.press("f2")
            await seat.sees("Syfte: mitt syfte")
    assert (kept(house).purpose, kept(house).type) == ("mitt syfte", "storm")


async def test_what_is_half_typed_in_a_form_is_there_when_it_opens_again(house: House) -> None:
    async with house.seat() as seat:
        await seat.press("f5")
        await seat.sees("Om händelsen", "F2 sparar")
        await seat.write("halva syftet")
        await seat.press("escape")
        await seat.sees("Syfte: saknas")
        await seat.leave()
    async with house.seat() as seat:
        await seat.press("f5")
        await seat.sees("halva syftet")
        await seat.press("f2")
        await seat.sees("Syfte: halva syftet")


@pytest.mark.long
async def test_a_draft_over_what_someone_else_has_written_since_shows_both_texts(house: House) -> None:
    with house.workspace("Bo Ek") as other:
        change(other, house, purpose="första syftet", mandate="första mandatet")
        async with house.seat() as seat:
            await seat.press("f5")
            await seat.sees("första syftet")
            await seat.press("tab")
            await seat.write(", mitt")
            await seat.press("escape")
            await seat.sees("Att göra nu")
            await seat.leave()
        change(other, house, purpose="deras syfte", mandate="deras mandat")
        async with house.seat() as seat:
            await seat.press("f5")
            await seat.sees("första syftet, mitt", "deras mandat")
            await seat.press("f2")
            await seat.sees("Syfte: deras text «deras syfte»", "Syfte: din text «första syftet, mitt»")
            assert kept(house).purpose == "deras syfte"
            await seat.press("escape")
            await seat.sees("Att göra nu")
            await seat.press("f5")
            await seat.sees("första syftet, mitt")
            await seat.press("f2")
            await seat.sees("Syfte: första syftet, mitt")
            change(other, house, purpose="ett nytt syfte")
            await seat.press("f5")
            await seat.sees("Om händelsen", "ett nytt syfte")
    assert (kept(house).purpose, kept(house).mandate) == ("ett nytt syfte", "deras mandat")


@pytest.mark.long
async def test_a_draft_that_is_written_on_after_both_texts_were_shown_is_saved(house: House) -> None:
    with house.workspace("Bo Ek") as other:
        async with house.seat() as seat:
            await seat.press("f5")
            await seat.sees("Om händelsen", "F2 sparar")
            await seat.write("mitt")
            change(other, house, purpose="deras")
            await seat.press("f2")
            await seat.sees("Syfte: din text «mitt»")
            await seat.press("end")
            await seat.write(" och deras")
            await seat.press("escape")
            await seat.sees("Att göra nu")
            await seat.press("f5")
            await seat.sees("mitt och deras")
            await seat.press("f2")
            await seat.sees("Syfte: mitt och deras")


@pytest.mark.long
async def test_a_draft_stays_with_its_incident(house: House) -> None:
    async with house.seat() as seat:
        await seat.press("f5")
        await seat.sees("Om händelsen", "F2 sparar")
        await seat.write("stormens syfte")
        await seat.press("escape")
        await seat.sees("Att göra nu")
        await seat.act("new_case")
        await seat.sees("Ny händelse", "F2 sparar")
        await seat.write("Skogsbrand")
        await seat.press("f2")
        await seat.sees("Skogsbrand · fas: akut")
        await seat.press("f5")
        await seat.sees("Om händelsen", "‹ akut ›")
        await seat.press(*"brandens syfte", "f2")
        await seat.sees("Syfte: brandens syfte")


async def test_the_arrows_move_between_the_fields_and_no_further(house: House) -> None:
    async with house.seat(NARROW) as seat:
        await seat.press("f5")
        await seat.sees("Om händelsen", "Vad ska vi vinna")
        await seat.press(
            "up", "up", "down", *"syfte", "down", "right", "down", "down", *"storm", "up", "left", "down", "end", "!"
        )
        await seat.sees("syfte", "‹ ihållande ›", "storm!")
        await seat.press(*["down"] * 6, "right", "up", *"x")
        await seat.press("f2")
        await seat.sees("▲ ÖVNING")
    case = kept(house)
    assert (case.purpose, case.type, case.mandate, case.exercise) == ("syfte", "storm!", "x", True)


@pytest.mark.long
async def test_the_arrow_up_in_the_log_line_of_a_form_brings_back_the_latest_line(house: House) -> None:
    async with house.seat() as seat:
        await seat.say("en rad")
        await seat.sees("✓ L1")
        await seat.press("f5")
        await seat.sees("Om händelsen", "F2 sparar")
        await seat.press("ctrl+l", "up")
        await seat.until(lambda: seat.typed == "en rad", "the line comes back")


@pytest.mark.long
async def test_a_form_that_was_only_looked_at_does_not_bring_old_texts_back(house: House) -> None:
    with house.workspace("Bo Ek") as other:
        change(other, house, mandate="första mandatet")
        async with house.seat() as seat:
            await seat.press("f5")
            await seat.sees("första mandatet")
            await seat.press("escape")
            await seat.sees("Att göra nu")
            change(other, house, mandate="andra mandatet")
            await seat.press("f5")
            await seat.sees("andra mandatet")
            await seat.press("f2")
            await seat.sees("Att göra nu")
    assert kept(house).mandate == "andra mandatet"


@pytest.mark.long
async def test_phase_and_exercise_are_shown_on_every_screen(house: House) -> None:
    async with house.seat() as seat:
        await seat.press("f5")
        await seat.sees("Om händelsen", "F2 sparar")
        await seat.press("tab", "right", *["tab"] * 6, "right")
        await seat.sees("‹ ihållande ›", "‹ ja ›")
        await seat.press("f2")
        await seat.sees("▲ ÖVNING · Storm i Örebro · fas: ihållande")


async def test_a_folder_that_is_not_there_stays_in_the_form(house: House) -> None:
    async with house.seat() as seat:
        await seat.act("copy_folder")
        await seat.sees("Andra kopia", "inte krypterad")
        await seat.write(str(house.home / "usb"))
        await seat.press("f2")
        await seat.sees("Mappen finns inte.", "usb")
        (house.home / "usb").mkdir()
        await seat.press("f2")
        await seat.sees("kopia ✓")


@pytest.mark.long
async def test_all_lines_of_a_paste_come_into_a_field(house: House) -> None:
    async with house.seat() as seat:
        await seat.press("f5")
        await seat.sees("Om händelsen", "F2 sparar")
        await seat.write("vatten till alla\nström till sjukhuset\r\nvägar öppna")
        await seat.press("f2")
        await seat.sees("Syfte: vatten till alla ström till sjukhuset vägar öppna")


@pytest.mark.long
async def test_a_place_that_is_none_is_refused_and_stays_in_the_form(house: House) -> None:
    async with house.seat() as seat:
        await seat.press("f5")
        await seat.sees("Om händelsen", "Syfte")
        await seat.press(*["down"] * 4)
        await seat.write("Örebro lan")
        await seat.press("f2")
        await seat.reads("«Örebro lan» är varken en kommun, ett län eller en kod.")
        await seat.sees("Om händelsen", "Kommuner och län         Örebro lan")
    assert kept(house).places == ()


async def test_enter_goes_through_a_form_and_saves_in_the_last_field(empty: House) -> None:
    with empty.workspace("Anna Berg"):
        pass
    async with empty.opened() as seat:
        await seat.sees("Ny händelse", "Vad har hänt?")
        await seat.write("Vattenläcka")
        await seat.press("enter", "enter")
        await seat.sees("Är det en övning?")
        await seat.press("enter")
        await seat.sees("Vattenläcka · fas: akut")
