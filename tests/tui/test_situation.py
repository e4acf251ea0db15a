"""The room of the situation: the board, the inbox, a report filled in, judged and asked about, and ways there."""

import re
from datetime import timedelta

import pytest

from samledning.log.terms import Kind
from samledning.situation.terms import Confidence, Handling, Impact, Level, Origin
from samledning.tui.widgets.rows import Rows
from tui.house import NARROW, NOW, WIDE, House, Seat
from tui.test_log_line import struck

REPORTS = ("regionen: två vårdcentraler på reservkraft", "polisen: E18 avstängd vid Adolfsberg")


async def in_the_room(seat: Seat, *texts: str) -> None:
    """Go to the room by keys, and wait until it shows what it holds."""
    await seat.go_to("4", *texts)
    await seat.until(lambda: not seat.app.screen.stale, "the room has been read")  # type: ignore[attr-defined]


def board(seat: Seat) -> str:
    return seat.within(seat.app.screen.query_one("#board"))


def inbox(seat: Seat) -> str:
    return seat.within(seat.app.screen.query_one("#inbox"))


def page(seat: Seat) -> str:
    return " ".join(seat.within(seat.app.screen.query_one("#page")).split())


def labels(seat: Seat) -> list[str]:
    """The reports in the inbox, from top to bottom."""
    return re.findall(r"\bR\d+\b", inbox(seat))


async def test_the_board_tells_who_is_silent_and_how_bad_it_is(house: House) -> None:
    with house.workspace("Bo Ek") as other:
        house.reported(other, *REPORTS)
    house.clock.turn(minutes=50)
    with house.workspace("Bo Ek") as other:
        house.reported(other, "polisen: vägen öppen igen")
    house.clock.turn(minutes=40)
    async with house.seat() as seat:
        await seat.sees("⚠ Region Örebro län tyst sedan 14.30", "⚠ tyst längst: Region Örebro län 90 min")
        await in_the_room(seat, "Region Örebro län", "○ 3 nya", "⚠ 2 tysta")
        region, kommun, police = (line for line in board(seat).splitlines() if "min" in line or "aldrig" in line)
        assert region.split()[:5] == ["·", "–", "90", "min", "15.30"]
        assert "⚠ tyst sedan 14.30" in " ".join(board(seat).split())
        assert kommun.split()[:4] == ["·", "–", "aldrig", "15.30"]
        assert police.split()[:5] == ["·", "–", "40", "min", "16.20"]
        house.clock.turn(minutes=1)
        await seat.until(lambda: "41 min" in board(seat), "ages follow the clock")


@pytest.mark.long
async def test_a_report_is_filled_in_from_what_was_said_before(house: House) -> None:
    with house.workspace("Bo Ek") as other:
        house.reported(other, *REPORTS)
    async with house.seat() as seat:
        await in_the_room(seat, "R1", "R2")
        await seat.press("f2")
        await seat.sees("Vem rapporterar?")
        await seat.press(*"region")
        await seat.press("enter")
        await seat.sees("Lägesrapport från Region Örebro län", "= oförändrat sedan R1 14.30")
        await seat.press("end")
        await seat.write(", en till i natt")
        await seat.sees("≠ ändrat sedan R1 14.30")
        await seat.press("tab", "r", "tab")
        await seat.write("två ställverk")
        await seat.press("tab", "u")
        await seat.sees("■ röd", "▲ gul")
        await seat.press("f2")
        await seat.sees("R3")
        await seat.until(lambda: "■ röd" in board(seat), "the worst level on the board")
        await seat.until(lambda: "■ röd El – två ställverk" in page(seat), "the report whole")
    report = house.reports()[0]
    assert report.answers.situation == "två vårdcentraler på reservkraft, en till i natt"
    assert report.answers.impacts == (Impact("power", Level.RED, "två ställverk"), Impact("heating", Level.YELLOW))
    assert (report.origin, report.handling, report.confidence) == (Origin.OWN, Handling.NEW, Confidence.CONFIRMED)


@pytest.mark.long
async def test_a_form_where_nothing_was_changed_says_that_nothing_is_new(house: House) -> None:
    with house.workspace("Bo Ek") as other:
        house.reported(other, *REPORTS)
    house.clock.turn(minutes=30)
    async with house.seat() as seat:
        await in_the_room(seat, "R1", "R2")
        await seat.press("f2")
        await seat.sees("Vem rapporterar?")
        await seat.press(*"pol", "enter")
        await seat.sees("Lägesrapport från Polismyndigheten")
        await seat.press("f2")
        await seat.sees("R3", "inget nytt sedan 14.30")
        await seat.go_down_to("Region")
        await seat.press("i")
        await seat.answer("Region Örebro län: inget nytt. Vem säger det?", "Eva Lind")
        await seat.sees("R4")
    newest = house.reports()[0]
    assert (newest.actor, newest.person_name, newest.nothing_new_since) == ("Region Örebro län", "Eva Lind", NOW)


@pytest.mark.long
async def test_a_report_is_changed_while_another_changes_it_too(house: House) -> None:
    from samledning.situation import service

    with house.workspace("Bo Ek") as other:
        house.reported(other, REPORTS[0])
        async with house.seat() as seat:
            await in_the_room(seat, "R1")
            await seat.press("tab", "f3")
            await seat.sees("R1  Region Örebro län", "Läge hos er")
            (report,) = house.reports()
            base = {"situation": report.answers.situation, "needs": ""}
            with other.write() as unit:
                service.edit(unit, report.id, base, {**base, "situation": "tre vårdcentraler", "needs": "drivmedel"})
            await seat.press("end")
            await seat.write("!")
            await seat.press("f2")
            await seat.sees("Läge hos er: deras text «tre vårdcentraler»", "din text «två vårdcentraler på")
            await seat.press("f2")
            await seat.until(lambda: "Läge hos er: två vårdcentraler på reservkraft!" in page(seat), "mine")
    (kept,) = house.reports()
    assert (kept.answers.situation, kept.answers.needs) == ("två vårdcentraler på reservkraft!", "drivmedel")
    assert kept.as_of == report.as_of


async def test_reports_are_dealt_with_one_by_one(house: House) -> None:
    with house.workspace("Bo Ek") as other:
        house.reported(other, *REPORTS, "kommunen: skolan stängd")
    async with house.seat() as seat:
        await in_the_room(seat, "○ 3 nya")
        await seat.press("tab", "f4")
        await seat.sees("○ 2 nya")
        await seat.until(lambda: "R3" not in inbox(seat), "what has been dealt with goes from the list")
        await seat.press("f6")
        await seat.choose("Hur säkra är uppgifterna i R2?", "motstridig")
        await seat.answer("Vad säger emot?", "Trafikverket säger öppet")
        await seat.sees("≠ 1 motstridig")
        await seat.press("f5")
        await seat.answer("Vad ska Polismyndigheten komplettera R2 med?", "vilka avfarter 15.30")
        await seat.sees("◐ väntar på komplettering", "? B1")
        await seat.press("n")
        await seat.until(lambda: "≠ motstridig" in inbox(seat) and "väntar på" not in inbox(seat), "new again")
        await seat.act("report_history")
        await seat.sees("Historik för R2", "Trafikverket säger öppet", "väntar på komplettering")
        await seat.press("escape")
        await seat.press("v")
        await seat.choose("Vilka rapporter ska visas?", "alla")
        await seat.until(lambda: "● hanterad  R3" in inbox(seat), "all of them")
        await seat.press("escape")
        await seat.until(lambda: seat.app.screen.query_one("#board").has_focus, "back at the board")
    (request,) = house.requests()
    assert (request.label, request.text, request.report) == ("B1", "vilka avfarter", "R2")
    assert request.due_at == NOW + timedelta(hours=1)
    handled = {report.label: (report.handling, report.confidence) for report in house.reports()}
    assert handled["R2"] == (Handling.NEW, Confidence.CONTRADICTORY)
    assert handled["R3"] == (Handling.HANDLED, Confidence.CONFIRMED)


@pytest.mark.long
async def test_when_an_actor_is_expected_to_report(house: House) -> None:
    async with house.seat() as seat:
        await in_the_room(seat, "Region Örebro län")
        await seat.go_down_to("Region")
        await seat.press("f9")
        await seat.choose("När väntas Region Örebro län rapportera?", "Ge 30 min till")
        await seat.answer("Varför ändras tiden?", "byter personal")
        await seat.until(lambda: "nästa rapport väntas 16.00" in page(seat) and "(byter personal)" in page(seat), "it")
        await seat.press("f9")
        await seat.choose("När väntas", "Ändra hur ofta")
        await seat.answer("Hur många minuter", "ofta")
        await seat.sees("«ofta» är inget antal minuter")
        await seat.press("f9")
        await seat.choose("När väntas", "Ändra hur ofta")
        await seat.sees("Hur många minuter")
        await seat.press("ctrl+u")
        await seat.answer("Hur många minuter", "30")
        await seat.answer("Varför ändras tiden?", "")
        await seat.until(lambda: "var 30 min" in page(seat), "half an hour")
        await seat.press("f9")
        await seat.choose("När väntas", "Nästa rapport vid ett klockslag")
        await seat.answer("När ska nästa rapport komma?", "17.15")
        await seat.answer("Varför ändras tiden?", "")
        await seat.until(lambda: "nästa rapport väntas 17.15" in page(seat), "the time")
        await seat.press("f9")
        await seat.choose("När väntas", "Stäng av klockan")
        await seat.answer("Varför väntas ingen rapport?", " ")
        await seat.sees("Ange ett skäl")
        await seat.press("f9")
        await seat.choose("När väntas", "Stäng av klockan")
        await seat.answer("Varför väntas ingen rapport?", "berörs inte längre")
        await seat.sees("⊘ klockan är av: berörs inte längre")
        await seat.press("f9")
        await seat.choose("När väntas", "Sätt på klockan igen")
        await seat.sees_no("⊘ klockan är av")


async def test_a_mail_is_kept_whole_as_a_report(house: House) -> None:
    text = "Hej!\n\nVi har tre stationer nere.\n[/] hälsar Eva\n" + "rad\n" * 20
    async with house.seat() as seat:
        await in_the_room(seat, "Region Örebro län")
        await seat.act("paste_report")
        await seat.sees("Klistra in texten.")
        await seat.press("f2")
        await seat.sees("Rutan är tom.")
        await seat.write(text)
        await seat.sees("[/] hälsar Eva")
        await seat.press("escape")
        await seat.sees("Inget här.")
        await seat.act("paste_report")
        await seat.sees("Klistra in texten.", "[/] hälsar Eva")
        await seat.press("f2")
        await seat.sees("Vems rapport är det?")
        await seat.press(*"polis", "enter")
        await seat.sees("R1", "Hej! ⏎")
        await seat.act("paste_report")
        await seat.sees("Klistra in texten.")
        await seat.sees_no("hälsar")
    (report,) = house.reports()
    assert (report.actor, report.answers.situation) == ("Polismyndigheten", text.strip("\n"))


@pytest.mark.long
async def test_what_was_written_as_the_wrong_thing_becomes_the_right_one(house: House) -> None:
    with house.workspace("Bo Ek") as other:
        house.reported(other, "vilka vägar är avstängda", REPORTS[0])
    async with house.seat() as seat:
        await in_the_room(seat, "R1")
        await seat.press("tab", "o")
        await seat.choose("Gör om R1 till vad?", "begäran")
        await seat.answer("När behövs svaret?", "15.30")
        await seat.sees("R1 är nu B1.")
        await seat.go_to("9", "→ B1", "omvandlad till B1")
        await seat.go_down_to("vilka vägar är avstängda")
        await seat.press("f9")
        await seat.choose("Gör om L1 till vad?", "lägesrapport")
        await seat.choose("Vilken aktör gäller det?", "Polismyndigheten")
        await seat.sees("L1 är nu R2.", "→ R2")
    assert [report.label for report in house.reports() if report.struck_at is None] == ["R2"]
    (request,) = house.requests()
    assert (request.text, request.due_at) == ("två vårdcentraler på reservkraft", NOW + timedelta(hours=1))


async def test_from_a_line_of_the_log_to_its_report_and_from_a_search(house: House) -> None:
    from samledning.situation import requests

    with house.workspace("Bo Ek") as other:
        house.reported(other, "en rad", *REPORTS, "? polisen: vilka vägar")
        with other.write() as unit:
            requests.answer(unit, house.requests()[0].id, house.reports()[0].actor_id, "alla broar är öppna")
    async with house.seat() as seat:
        await seat.go_to("9", "→ R1", "→ R2", "→ B1")
        await seat.go_down_to("R1")
        await seat.press("enter")
        await seat.sees("Rapporter: alla")
        await seat.until(lambda: "Läge hos er: två vårdcentraler" in page(seat), "the report of the line")
        assert seat.app.screen.query_one("#inbox").has_focus
        await seat.go_to("9", "→ B1")
        await seat.go_down_to("B1")
        await seat.press("enter")
        await seat.sees("Begäran", "Till: Polismyndigheten")
        await seat.press("escape")
        await seat.go_down_to("en rad")
        await seat.press("enter")
        await seat.sees("L1 finns bara i loggen.")
        await seat.press("f2")
        await seat.write("alla broar")
        await seat.sees("1 träff på «alla broar»", "→ B1 alla broar är öppna")
        await seat.press("enter", "enter")
        await seat.sees("Till: Polismyndigheten", "alla broar är öppna")


async def test_a_line_is_said_to_answer_a_request(house: House) -> None:
    with house.workspace("Bo Ek") as other:
        house.reported(other, "? polisen: vilka vägar 15.30", "? polisen, regionen: hur många 16.00", "? regionen: vad")
    async with house.seat() as seat:
        await seat.write("polisen: E18 är stängd")
        await seat.until(lambda: "svar på B1, B2? (ctrl+y)" in seat.preview, "the offer")
        for told in ("✓ svar på B1", "✓ svar på B2", "✓ svar på B1, B2", "svar på B1, B2? (ctrl+y)", "✓ svar på B1"):
            await seat.press("ctrl+y")
            assert seat.preview == f"▤ lägesrapport · Polismyndigheten · {told}"
        await seat.press("enter")
        await seat.sees("✓ L4 sparad: E18 är stängd", "svar på B1", "→ R1")
        await seat.write("polisen: mer")
        await seat.until(lambda: "svar på B2? (ctrl+y)" in seat.preview, "the one that is left")
        await seat.press("ctrl+y")
        await seat.press("home", *["delete"] * 9)
        await seat.until(lambda: seat.preview == "· anteckning", "a line that answers nothing")
        await seat.press("enter")
        await seat.sees("✓ L5 sparad: mer")
        await seat.write("vägen är öppen")
        await seat.press("ctrl+y")
        await seat.sees("Raden svarar inte på någon öppen begäran.")
    first, second, _third = sorted(house.requests(), key=lambda request: request.label)
    assert [(answer.report, answer.entry) for answer in first.answers] == [("R1", "L4")]
    assert second.answers == ()
    assert [entry.kind for entry in house.entries()][:2] == [Kind.ENTRY, Kind.REPORT]


@pytest.mark.long
async def test_a_narrow_screen_shows_one_list_at_a_time(house: House) -> None:
    with house.workspace("Bo Ek") as other:
        house.reported(other, *REPORTS)
    async with house.seat(NARROW) as seat:
        await in_the_room(seat, "värst", "Örebro kommun")
        assert "Rapporter:" not in seat.text
        await seat.press("tab")
        await seat.sees("Rapporter: ohanterade", "R2", "R1")
        await seat.sees_no("värst")
        await seat.until(lambda: "E18 avstängd" in page(seat), "the chosen report")
        await seat.press("tab")
        await seat.until(lambda: seat.app.screen.query_one("#page").has_focus, "the text, to scroll in it")
        await seat.press("tab")
        await seat.sees("värst")
        await seat.press("enter")
        await seat.sees("Rapporter:")
        await seat.press("escape")
        await seat.sees("värst")


@pytest.mark.long
async def test_cursor_stays_when_others_report(house: House) -> None:
    with house.workspace("Bo Ek") as other:
        house.reported(other, *(f"regionen: uppgift nummer {number:02}" for number in range(1, 41)))
        async with house.seat(WIDE) as seat:
            await in_the_room(seat, "○ 40 nya")
            await seat.press("tab", "pagedown")
            rows = seat.app.screen.query_one("#inbox", Rows)
            label = f"R{40 - (rows.highlighted or 0)} "
            await seat.until(lambda: label in inbox(seat), "the cursor")
            chosen, before = rows.chosen, labels(seat)
            house.reported(other, *(f"polisen: ny uppgift {number}" for number in range(10)))
            await seat.sees("○ 50 nya")
            await seat.until(lambda: labels(seat) == before, "the same rows as before")
            assert (rows.chosen, rows.has_focus) == (chosen, True)


@pytest.mark.long
async def test_a_report_is_struck_with_its_line(house: House) -> None:
    with house.workspace("Bo Ek") as other:
        house.reported(other, *REPORTS)
    async with house.seat() as seat:
        await in_the_room(seat, "R2")
        await seat.press("tab", "s")
        await seat.answer("Varför stryks R2? Loggraden L2 stryks också.", "gällde en annan väg")
        await seat.until(lambda: "R2" not in inbox(seat), "it is gone from those that wait")
        await seat.press("v")
        await seat.choose("Vilka rapporter ska visas?", "alla, även strukna")
        await seat.until(lambda: "✗ struken: gällde en annan väg" in " ".join(inbox(seat).split()), "it can be read")
        await seat.go_to("9", "✗ struken: gällde en annan väg")
        assert struck(seat, "E18 avstängd vid Adolfsberg")


@pytest.mark.long
async def test_the_overview_tells_what_waits_and_leads_there(house: House) -> None:
    with house.workspace("Bo Ek") as other:
        house.reported(other, *REPORTS, "? polisen: vilka vägar 14.45")
    house.clock.turn(minutes=20)
    async with house.seat() as seat:
        await seat.sees("○ 2 ohanterade", "⚠ sent svar: B1", "▤ ingen lägesbild än")
        stale = seat.app.screen.query_one("#stale", Rows)
        for wanted, sight in (
            ("inbox", "Rapporter: ohanterade"),
            ("requests", "saknar svar från"),
            ("picture", "Samlad"),
        ):
            seat.app.set_focus(stale)
            stale.choose(wanted)
            await seat.press("enter")
            await seat.sees(sight)
            seat.app.call_later(seat.app.go_to, "overview")
            await seat.sees("Att göra nu")
    async with house.seat(NARROW) as seat:
        await seat.sees("○ 2 ohanterade · ⚠ sent svar: B1 · ▤ ingen lägesbild än")


@pytest.mark.long
async def test_an_item_of_a_checklist_leads_to_the_tool_and_back_to_the_item(house: House) -> None:
    async with house.seat() as seat:
        await seat.go_to("2", "IN-07")
        await seat.go_down_to("IN-07")
        await seat.press("f8")
        await seat.sees("Ingen begäran än.")
        await seat.press("escape")
        await seat.until(lambda: seat.app.screen.query_one(Rows).chosen.endswith("/IN-07"), "back at the item")
