"""The checklists: an incident led from nothing through all five lists, by keyboard alone, by two seats at a time."""

import pytest

from samledning import i18n
from samledning.checklist import service
from samledning.checklist.definitions import read_library
from samledning.checklist.terms import ItemState
from samledning.checklist.views import RunView
from samledning.incident.queries import the_incident
from samledning.overview.queries import checklists
from samledning.paths import checklist_folders
from samledning.start import Workspace
from samledning.tui.widgets.rows import Rows
from tui.house import NARROW, House, Seat

OWN_LIST = """
id = "KO"
kind = "incident"
order = 9
title.sv = "Kommunens egen lista"
title.en = "The municipality's own list"
intro.sv = "Vår egen."
intro.en = "Our own."

[[item]]
id = "KO-01"
role = "leader"
tool = "log"
evidence = []
[item.sv]
ask = "Ring vakthavande."
why = "De vet mest."
tips = ["Numret sitter på dörren."]
proof = "Samtalet är loggat."
[item.en]
ask = "Ring the duty officer."
why = "They know most."
tips = ["The number is on the door."]
proof = "The call is logged."

[[item]]
id = "KO-02"
role = "leader"
tool = "log"
evidence = []
show_if = { fact = "sensitive", is = [true] }
[item.sv]
because = "Visas eftersom något i loggen är märkt känsligt."
ask = "Byt till en säker kanal."
why = "Det som är känsligt ska inte höras."
tips = ["Fråga signalskyddschefen."]
proof = "Kanalen är bytt."
[item.en]
because = "Shown because something in the log is marked sensitive."
ask = "Change to a secure channel."
why = "What is sensitive must not be overheard."
tips = ["Ask the communications security officer."]
proof = "The channel is changed."
"""


def runs(house: House) -> dict[str, RunView]:
    """How the lists stand, by what they are called on the screen."""
    library = read_library(checklist_folders())
    with house.workspace() as workspace:
        incident_id = house.incident_id(workspace)
        with workspace.read() as unit:
            return {run.label: run for run in checklists(unit, incident_id, library)}


def progress(house: House) -> dict[str, str]:
    return {label: f"{run.handled}/{run.total}" for label, run in runs(house).items()}


def labels(house: House) -> list[str]:
    return list(runs(house))


def tick(other: Workspace, run: RunView, *items: str) -> None:
    """Let the other seat tick items, all at once, in a list that it begins where nobody has."""
    with other.write() as unit:
        run_id = run.id
        if not run_id:
            definition = read_library(checklist_folders()).find(run.list_id)
            assert definition
            case = the_incident(unit, "").id
            run_id = service.start_run(unit, case, definition)
            unit.session.flush()
        for item in items:
            service.mark(unit, run_id, item, ItemState.DONE)


def chosen(seat: Seat) -> str:
    """The item under the cursor."""
    return seat.app.screen.query_one(Rows).chosen.rpartition("/")[2]


async def to_the_lists(seat: Seat, *texts: str) -> None:
    await seat.go_to("2", "Inledande åtgärder", *texts)


@pytest.mark.long
async def test_an_incident_is_led_through_all_lists_by_keys(house: House) -> None:
    """One person with keys, another ticking at the same time from a second seat."""
    (house.home / "checklists").mkdir()
    (house.home / "checklists" / "KO.toml").write_text(OWN_LIST, encoding="utf-8")
    with house.workspace("Bo Ek") as other:
        async with house.seat() as seat:
            await to_the_lists(seat, "Inledande åtgärder  0/10", "Löpande bedömning  0/11")
            await seat.press("f2")
            await seat.sees("Inledande åtgärder  1/10", "● IN-01")
            await seat.press("f4")
            await seat.answer("Varför är punkten inte aktuell?", " ")
            await seat.sees("Ange ett skäl till att punkten inte är aktuell.", "○ IN-02")
            await seat.press("f4")
            await seat.answer("Varför är punkten inte aktuell?", "alla är redan med")
            await seat.sees("– IN-02", "Inledande åtgärder  2/10")
            await seat.press("f5")
            await seat.answer("Skjut upp till vilket klockslag?", "16.00")
            await seat.sees("» IN-03", "Inledande åtgärder  2/10")
            tick(other, runs(house)["Inledande åtgärder"], "IN-05", "IN-06")
            await seat.sees("● IN-05", "● IN-06", "Inledande åtgärder  4/10")
            await seat.act("own_item")
            await seat.answer("Vad ska stå i den egna punkten?", "Finns det nycklar till lokalen?")
            await seat.sees("Inledande åtgärder  4/11")
            for meeting in ("1 · Möte 15.00", "2 · Möte 18.00"):
                await seat.press("f9")
                await seat.answer("Vilket möte gäller det?", meeting.split(" · ")[1])
                await seat.until(lambda meeting=meeting: f"Efter mötet {meeting}" in labels(house), meeting)  # type: ignore[misc]
            await seat.say("reservkraften räcker en timme #känslig")
            await seat.until(
                lambda: "KO-02" in [item.id for item in runs(house)["Kommunens egen lista"].items], "a fact"
            )
            by_hand = [
                "IN-10",
                "IN-E1",
                "FB-02",
                "FB-10d",
                "LE-01",
                "LE-09",
                "EF-04",
                "LO-01",
                "LO-11",
                "KO-01",
                "KO-02",
            ]
            for label, run in runs(house).items():
                left = [] if " 2 · " in label else by_hand
                left = [*left, "IN-03"]
                tick(
                    other, run, *(item.id for item in run.items if item.state is ItemState.OPEN and item.id not in left)
                )
            await seat.press("escape", "home", "f3")
            walked = []
            while "Alla punkter är hanterade." not in seat.text:
                here = seat.app.screen.query_one(Rows).chosen
                walked.append(chosen(seat))
                await seat.press("f2")
                await seat.until(
                    lambda here=here: (  # type: ignore[misc]
                        seat.app.screen.query_one(Rows).chosen != here or "Alla punkter är hanterade." in seat.text
                    ),
                    f"the item after {here}",
                )
            assert walked == by_hand
            house.clock.turn(hours=2)
            await seat.press("home")
            await seat.sees("○ IN-03")
            await seat.press("f3")
            await seat.until(lambda: chosen(seat) == "IN-03", "what was put off is open again")
            await seat.press("f2")
            await seat.sees("● IN-03")
    assert progress(house) == {
        "Inledande åtgärder": "11/11",
        "Förbereda ett möte 1 · Möte 15.00": "14/14",
        "Förbereda ett möte 2 · Möte 18.00": "14/14",
        "Leda ett möte 1 · Möte 15.00": "10/10",
        "Leda ett möte 2 · Möte 18.00": "10/10",
        "Efter mötet 1 · Möte 15.00": "6/6",
        "Efter mötet 2 · Möte 18.00": "6/6",
        "Löpande bedömning": "11/11",
        "Kommunens egen lista": "2/2",
    }


async def test_the_tool_of_an_item_and_back_to_it(house: House) -> None:
    async with house.seat() as seat:
        await to_the_lists(seat)
        for item, downs, tool in (("IN-03", 2, "Region Örebro län"), ("IN-06", 3, "Inget här än")):
            await seat.press(*["down"] * downs, "f8")
            await seat.sees(tool)
            await to_the_lists(seat)
            await seat.until(lambda item=item: chosen(seat) == item, f"back at {item}")  # type: ignore[misc]
        await seat.press("up", "up", "f8")
        await seat.sees("Om händelsen", "Vad ska vi vinna")
        await seat.press("escape")
        await seat.sees("Inledande åtgärder")
        assert chosen(seat) == "IN-04"


async def test_a_list_with_mandatory_items_left_is_closed_only_with_a_reason(house: House) -> None:
    async with house.seat() as seat:
        await to_the_lists(seat)
        await seat.press("f2")
        await seat.sees("Inledande åtgärder  1/10")
        await seat.act("close_run")
        question = "Dessa obligatoriska punkter är inte hanterade: IN-02, IN-08."
        await seat.sees(question, "skäl för att avsluta ändå.")
        assert "Avsluta ändå?" not in seat.text
        await seat.press("escape")
        await seat.sees_no(question)
        assert runs(house)["Inledande åtgärder"].closed_at is None
        await seat.act("close_run")
        await seat.answer(question, "tas i linjen")
        await seat.sees("Inledande åtgärder  1/10  ■ avslutad 14.30: tas i linjen")
        await seat.press("f2")
        await seat.sees("«Inledande åtgärder» är avslutad")
        await seat.act("close_run")
        await seat.sees("«Inledande åtgärder» är avslutad")
        assert runs(house)["Inledande åtgärder"].close_override_reason == "tas i linjen"
        await seat.act("reopen_run")
        await seat.sees_no("■ avslutad")
        await seat.act("reopen_run")
        await seat.sees("Omgången är redan öppen.")
    assert runs(house)["Inledande åtgärder"].closed_at is None


@pytest.mark.long
async def test_a_closed_run_asks_for_nothing(house: House) -> None:
    async with house.seat() as seat:
        await to_the_lists(seat)
        await seat.press("f2")
        await seat.sees("Inledande åtgärder  1/10")
        house.clock.turn(hours=3)
        await seat.sees("⚠ skulle ha varit klar 15.00")
        await seat.act("close_run")
        await seat.answer("Dessa obligatoriska punkter", "tas i linjen")
        await seat.sees("■ avslutad 17.30")
        await seat.sees_no("skulle ha varit klar")


@pytest.mark.long
async def test_a_list_that_nobody_has_begun_cannot_be_closed(house: House) -> None:
    async with house.seat() as seat:
        await to_the_lists(seat)
        await seat.act("close_run")
        await seat.sees("Ingen har börjat på listan än.")


@pytest.mark.long
async def test_role_due_time_note_place_and_history_of_an_item(house: House) -> None:
    async with house.seat() as seat:
        await to_the_lists(seat)
        await seat.press("f7")
        await seat.answer("Anteckning till IN-01", "Cia är på väg")
        await seat.sees("Anteckning: Cia är på väg")
        await seat.act("assign")
        await seat.choose("Vilken roll gör IN-01?", "antecknare")
        await seat.sees("Görs ofta av: antecknare")
        await seat.act("set_due")
        await seat.answer("När ska punkten senast vara klar?", "kl 17.15")
        await seat.sees("Klar senast 17.15")
        await seat.act("set_due")
        await seat.answer("När ska punkten senast vara klar?", "snart")
        await seat.sees("«snart» är inget klockslag; skriv till exempel 16.00.")
        await seat.act("move_down")
        await seat.until(lambda: seat.text.index("IN-02") < seat.text.index("IN-01"), "the item stands lower")
        assert chosen(seat) == "IN-01"
        await seat.press("f2")
        await seat.sees("● IN-01")
        await seat.press("up", "up", "down", "f6")
        await seat.sees("○ IN-01")
        await seat.act("history")
        await seat.sees("Historik för IN-01", "● klar", "Cia är på väg", "○ öppen")
        shown = [line for line in seat.lines if "14.30 AB" in line and ("●" in line or "○" in line)]
        assert ["●" in line for line in shown[-3:]] == [False, True, False]


@pytest.mark.long
async def test_a_broken_list_is_told_of_and_the_others_are_there(house: House) -> None:
    (house.home / "checklists").mkdir()
    (house.home / "checklists" / "XX.toml").write_text("id = ", encoding="utf-8")
    async with house.seat() as seat:
        await to_the_lists(seat, "XX.toml rad 1", "IN-01")


@pytest.mark.long
@pytest.mark.parametrize(("language", "width"), [("sv", 80), ("en", 120)])
async def test_no_line_of_any_list_is_cut(house: House, width: int, language: str) -> None:
    """On a screen so high that nothing need be scrolled, every question can be read, and the longest page too."""
    i18n.setup(language)
    library = read_library(checklist_folders())
    with house.workspace("Bo Ek") as other:
        incident_id = house.incident_id(other)
        with other.write() as unit:
            service.start_meeting(unit, incident_id, library)
    async with house.seat((width, 420)) as seat:
        seat.app.call_later(seat.app.go_to, "checklists")
        await seat.until(lambda: seat.app.screen.query("#items"), "the room")
        rows = seat.app.screen.query_one(Rows)
        await seat.until(lambda: "LO-11" in seat.within(rows) and "KU-05" in seat.within(rows), "all lists")
        shown = squeezed(seat.within(rows))
        items = [item for each in library.lists for item in each.items]
        assert [item.id for item in items if squeezed(f"{item.id} {item.texts.ask}") not in shown] == []
        longest = max(items, key=lambda item: len(" ".join([item.texts.ask, item.texts.why, *item.texts.tips])))
        rows.choose(next(str(row.id) for row in rows.options if str(row.id).endswith(f"/{longest.id}")))
        texts = (longest.texts.ask, longest.texts.why, *longest.texts.tips, longest.texts.proof)
        page = seat.app.screen.query_one("#text")
        await seat.until(lambda: squeezed(texts[0]) in squeezed(seat.within(page)), "the page")
        assert [text for text in texts if squeezed(text) not in squeezed(seat.within(page))] == []


@pytest.mark.long
async def test_a_page_longer_than_the_screen_is_read_by_keys(house: House) -> None:
    async with house.seat(NARROW) as seat:
        await to_the_lists(seat)
        await seat.press("down")
        await seat.sees("Gör en första aktörsanalys")
        await seat.press("tab", "end")
        await seat.sees("Obligatorisk innan listan avslutas")


def squeezed(text: str) -> str:
    """`text` without its blanks, since lines are broken at them."""
    return "".join(text.split())
