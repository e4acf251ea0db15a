"""Meetings are planned, prepared on one page, invited to, and kept in a list with what is parked."""

from datetime import timedelta

import pytest

from samledning.meeting import agenda, parking, queries, service
from samledning.meeting.terms import ItemKind, MeetingState
from samledning.meeting.views import PrepareView
from samledning.situation.queries import requests
from samledning.store.unit import WriteUnit
from tui.house import NARROW, NOW, House, Seat
from tui.meetings import POLICE, TOWN, begin, do, form, meetings, now


def plan(house: House, **more: object) -> str:
    """A meeting an hour from now, for everyone in the storm."""
    with house.workspace() as workspace:
        incident_id = house.incident_id(workspace)

    def create(unit: WriteUnit) -> str:
        values = {"starts_at": NOW + timedelta(hours=1), **more}
        return service.create(unit, incident_id, form(), **values)  # type: ignore[arg-type]

    return do(house, create)


def prepared(house: House, meeting_id: str) -> PrepareView:
    """The meeting as it is prepared."""
    with house.workspace() as workspace, workspace.read() as unit:
        return queries.prepare(unit, meeting_id)


async def open_it(seat: Seat, *texts: str) -> None:
    """Go to the room and open the meeting under the cursor."""
    await seat.go_to("6", "M1")
    await seat.press("enter")
    await seat.sees("Saknas – Enter går dit", *texts)


@pytest.mark.long
async def test_an_empty_room_says_what_to_do_first(house: House) -> None:
    async with house.seat(NARROW) as seat:
        await seat.go_to("6", "Inget möte är planerat", "F7 börjar ett telefonmöte nu, F2 planerar ett.")
        await seat.press("f3", "f5", "f6", "f4")
        await seat.reads("Välj ett möte först. F2 planerar ett, F7 börjar ett nu.")


async def test_a_meeting_is_planned_in_a_form_and_its_page_says_what_is_missing(house: House) -> None:
    async with house.seat() as seat:
        await seat.go_to("6", "Inget möte är planerat")
        await seat.press("f2")
        await seat.sees("Kort telefonmöte, 15 min", "15.00")
        await seat.press("down", "down")
        await seat.write("Samma bild av vattnet")
        await seat.press("f2")
        await seat.sees("M1 Kort telefonmöte · 15.00, 15 min · telefon", "inbjudan väntar på 1 sak")
        await seat.sees("! Telefonnumret till mötet är inte angivet.", "Inbjudan som den läses", "SYFTE", "Samma bild")
        await seat.go_down_to("Telefonnumret")
        await seat.press("enter")
        await seat.sees("Mötet: ändra")
        await seat.write("08-123 45 67")
        await seat.press("f2")
        await seat.sees("✓ inbjudan är klar att skicka, F8", "Telefon: 08-123 45 67")
        await seat.press("f8", "s")
        await seat.sees("✓ inbjudan skickad 14.30")
    assert meetings(house).meetings[0].meeting.purpose == "Samma bild av vattnet"


async def test_the_agenda_and_those_it_is_for_are_changed_by_keys(house: House) -> None:
    meeting_id = plan(house)
    async with house.seat() as seat:
        await open_it(seat, "2 ! Det vi behöver", POLICE)
        await seat.press("f2")
        await seat.sees("Ny punkt på dagordningen")
        await seat.write("Vägarna")
        await seat.press("f2")
        await seat.sees("4 ≈ Vägarna")
        await seat.go_down_to("Vägarna")
        await seat.press("shift+up")
        await seat.sees("3 ≈ Vägarna")
        await seat.press("f4")
        await seat.answer("Varför stryks punkt 3?", "tas upp på annat håll")
        await seat.sees_no("Vägarna")
        await seat.go_down_to(TOWN)
        await seat.press("enter")
        await seat.sees("Det här väntas")
        await seat.write("hur länge tankbilarna räcker")
        await seat.press("f2")
        await seat.sees("→ hur länge tankbilarna räcker")
        await seat.press("f4")
        await seat.until(lambda: TOWN not in str(prepared(house, meeting_id).invitees), "the actor left out")
    assert [item.title for item in prepared(house, meeting_id).agenda][1] == "Det vi behöver komma överens om nu"


@pytest.mark.long
async def test_material_is_asked_for_as_a_request_and_the_invitation_handed_out_as_text(house: House) -> None:
    plan(house, purpose="Samma bild")
    async with house.seat() as seat:
        await open_it(seat)
        await seat.press("f7")
        await seat.sees("Be om underlag inför M1", "lägesrapport inför M1")
        await seat.press("f2")
        await seat.sees("väntar på underlag B1")
        await seat.press("f8", "a")
        await seat.sees("Kopierad, om terminalen tillåter det.", "Inbjudan: Kort telefonmöte")
        (file,) = (house.home / "texts").glob("M1-*.txt")
        assert "Säkerhetsskyddsklassificerade uppgifter får inte tas upp." in file.read_text(encoding="utf-8")
    with house.workspace() as workspace:
        incident_id = house.incident_id(workspace)
        with workspace.read() as unit:
            (request,) = requests(unit, incident_id)
    assert request.due_at == NOW + timedelta(hours=1)


@pytest.mark.long
async def test_a_meeting_of_information_only_is_questioned_and_begins_all_the_same(house: House) -> None:
    meeting_id = plan(house)
    for item in prepared(house, meeting_id).agenda[:2]:
        do(house, lambda unit, item=item: agenda.strike(unit, item.id, "inte nu"))  # type: ignore[misc]
    async with house.seat() as seat:
        await open_it(seat, "? Allt på dagordningen är information.")
        await seat.press("f9")
        await seat.sees("Börja M1 Kort telefonmöte?", "Det här är inte förberett. Det hindrar inte mötet.")
        await seat.press("j")
        await seat.sees("Öppning · F8 upprop")
    assert meetings(house).meetings[0].meeting.state is MeetingState.ONGOING


@pytest.mark.long
async def test_what_comes_back_is_taken_in_and_the_meeting_that_goes_on_is_shown_first(house: House) -> None:
    meeting_id = begin(house)
    do(house, lambda unit: agenda.add(unit, meeting_id, ItemKind.DISCUSSION, "Vägarna"))
    do(house, lambda unit: service.close(unit, meeting_id))
    with house.workspace() as workspace:
        incident_id = house.incident_id(workspace)
    do(house, lambda unit: parking.park(unit, incident_id, "skolskjutsar", return_at=NOW + timedelta(days=2)))
    plan(house)
    async with house.seat() as seat:
        await seat.go_to("6", "Nästa möte: M2 15.30", "hållet 14.30–14.30", "& PF1 skolskjutsar")
        await seat.go_down_to("M2")
        await seat.press("enter")
        await seat.sees("från M1", "Kommer tillbaka – Enter tar med")
        await seat.go_down_to("↩ skolskjutsar")
        await seat.press("enter")
        await seat.sees("var parkerad,", "    PF1  syfte saknas")
        do(house, lambda unit: service.start(unit, meetings(house).meetings[0].meeting.id))
        await seat.sees("◐ M2 pågår")
        await seat.go_to("6", "Öppning")
        await seat.press("escape", "escape")
        await seat.sees("M2 pågår: Enter eller F5 går dit")
        await seat.go_to("9", "rader i loggen")
        await seat.press("f2")
        await seat.write("skolskjutsar")
        await seat.sees("PF1 skolskjutsar", "M2 skolskjutsar")
        await seat.press("enter")
        await seat.go_down_to("PF1 skolskjutsar")
        await seat.press("enter")
        await seat.sees("Parkerade frågor", "↩ PF1 skolskjutsar")


@pytest.mark.long
async def test_a_series_always_has_its_next_meeting(house: House) -> None:
    async with house.seat() as seat:
        await seat.go_to("6", "Inget möte är planerat")
        await seat.press("f8")
        await seat.sees("Inga serier än.")
        await seat.press("f2")
        await seat.sees("Hur ofta")
        await seat.write("nu och då")
        await seat.press("f2")
        await seat.reads("«nu och då» är ingen rytm.")
        for _letter in "nu och då":
            await seat.press("backspace")
        await seat.write("08.00 och 16.00")
        await seat.press("f2")
        await seat.sees("varje dag 08.00 och 16.00", "nästa 16.00")
        await seat.press("escape")
        await seat.sees("Nästa möte: M1 16.00")


async def test_what_comes_back_is_told_before_a_meeting_begins_at_once(house: House) -> None:
    meeting_id = begin(house)
    for title in ("Vägläget norr om staden", "Bränsle", "Hemtjänsten i Adolfsberg och i hela södra kommundelen"):
        do(house, lambda unit, title=title: agenda.add(unit, meeting_id, ItemKind.DISCUSSION, title))  # type: ignore[misc]
    with house.workspace() as workspace:
        incident_id = house.incident_id(workspace)
    do(house, lambda unit: parking.park(unit, incident_id, "Skolskjutsar"))
    do(house, lambda unit: parking.park(unit, incident_id, "Matlådor", forum="skolan"))
    do(house, lambda unit: service.close(unit, meeting_id))
    async with house.seat(NARROW) as seat:
        await seat.go_to("6", "Hållna")
        await seat.press("f7")
        await seat.sees(
            "Kommer tillbaka: 4 punkter, 20 min",
            "↩ Vägläget norr om staden  hanns inte med, M1",
            "↩ Hemtjänsten i Adolfsberg oc…",
            "↩ Skolskjutsar  har varit parkerad, PF1",
            "Inte förberett",
            "Ja, börja nu",
            "Nej, inte nu",
        )
        assert "Matlådor" not in seat.text
        await seat.press("n")
        do(house, lambda unit: parking.park(unit, incident_id, "Tolkar"))
        await seat.press("f7")
        await seat.sees("Kommer tillbaka: 5 punkter, 25 min", "och 2 punkter till", "Nej, inte nu")
        await seat.press("j")
        await seat.sees("M2 ", "Upprop: 0 av 3")
    titles = [row.item.title for row in now(house, meetings(house).ongoing.id).agenda]  # type: ignore[union-attr]
    assert {"Skolskjutsar", "Tolkar", "Bränsle"} < set(titles)
    assert "Matlådor" not in titles
