"""What comes from outside, on the screen: warnings in the line of the clock, the room, and how fresh it all is."""

from collections.abc import Iterator

import pytest
from monitoring.outside import Server, alert, as_json, fails, hangs, running, says, vma, weather

from samledning.incident import service as incident
from samledning.log.terms import Kind
from samledning.monitoring import service, sources
from samledning.monitoring.terms import SourceKind
from samledning.situation.terms import Confidence, Origin
from tui.house import NARROW, House, Seat


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    with running() as service:
        yield service


def comes(house: House, kind: SourceKind, payload: bytes, who: str = "Bo Ek") -> None:
    """Something comes from a source, at another seat."""
    with house.workspace(who) as workspace:
        incident_id = house.incident_id(workspace)
        with workspace.write() as unit:
            service.keep(unit, incident_id, kind, sources.parse(sources.CATALOGUE[kind], payload).items)


def follow(house: House, url: str) -> None:
    with house.workspace("Bo Ek") as workspace:
        incident_id = house.incident_id(workspace)
        with workspace.write() as unit:
            service.turn_on(unit, incident_id, SourceKind.FEED, "tib@example.se", url=url, name="Kommunen")


def clock_line(seat: Seat) -> str:
    return seat.lines[1]


async def test_a_vma_stands_in_the_clock_line_until_it_has_been_seen(house: House) -> None:
    async with house.seat() as seat:
        comes(house, SourceKind.VMA, vma(alert()))
        await seat.until(lambda: "VMA: Brand med rök" in clock_line(seat), "the warning in the clock line")
        await seat.press("escape")
        await seat.until(lambda: "▲▲ VMA: Brand med rök" in seat.line_with("▲▲ VMA"), "the warning first among all")
        await seat.press("enter")
        await seat.sees("Ingen källa följs", "Gå in och stäng fönstren.", "Källa: Sveriges Radio")
        await seat.press("f3")
        await seat.until(lambda: "VMA" not in clock_line(seat), "a clock line without the warning")
        await seat.press("f3")
        await seat.until(lambda: "VMA" in clock_line(seat), "the warning, not seen after all")
    async with house.seat(person="Bo Ek") as seat:
        await seat.until(lambda: "VMA: Brand med rök" in clock_line(seat), "the warning, for who has not seen it")


async def test_one_key_makes_a_note_a_report_or_a_request_of_it(house: House) -> None:
    comes(house, SourceKind.SMHI, as_json([weather()]))
    async with house.seat() as seat:
        await seat.go_to("0", "Röd varning: Vind")
        await seat.act("make_entry")
        await seat.sees("U1 blev L1.")
        await seat.act("make_report")
        await seat.choose("Vilken aktör handlar det om?", "Örebro kommun")
        await seat.sees("U1 blev R1.", "→ L1, R1")
        await seat.act("make_request")
        await seat.choose("Vilken aktör ber ni?", "Polismyndigheten")
        await seat.answer("Vad frågar ni efter?", ": vilka vägar?")
        await seat.answer("När behövs svaret?", "15.30")
        await seat.sees("U1 blev B1.")
    (entry,) = house.entries()
    assert (entry.kind, entry.source) == (Kind.ENTRY, "SMHI (U1)")
    assert entry.text.startswith("Röd varning: Vind\n")
    (report,) = house.reports()
    assert (report.origin, report.source, report.confidence) == (Origin.RECEIVED, "SMHI (U1)", Confidence.CONFIRMED)
    (request,) = house.requests()
    assert (request.text, request.actors) == ("Röd varning: Vind: vilka vägar?", ("Polismyndigheten",))


HOSTILE = "[/] \x1b[2J\u202eRök <b>nu</b> [@click=app.quit]x[/]"


async def test_text_from_outside_is_text_only(house: House) -> None:
    comes(house, SourceKind.VMA, vma(alert(info_headline=HOSTILE, info_description=HOSTILE)))
    async with house.seat(NARROW) as seat:
        await seat.go_to("0", "[/]", "[@click=app.quit]x[/]")
        assert "\x1b" not in seat.text
        assert "\u202e" not in seat.text
        await seat.act("raw_item")
        await seat.sees("som källan skickade det")
        assert "\x1b" not in seat.text


async def test_what_is_unknown_is_never_calm_and_asking_waits_for_nobody(house: House, server: Server) -> None:
    server.answers["/rss"] = says(b"<rss version='2.0'><channel><item><title>Is</title></item></channel></rss>")
    async with house.seat() as seat:
        await seat.go_to("0", "Ingen källa följs, så inget är känt.")
        await seat.sees("Inget här. Det betyder bara")
        follow(house, server.url("/rss"))
        await seat.sees("Kommunen")
        await seat.act("ask_sources")
        await seat.sees("✓ Kommunen för 0 min sedan", "Is")
        house.clock.turn(hours=1)
        await seat.sees("? Kommunen okänt sedan 14.30")
        server.answers["/rss"] = hangs
        await seat.leave()


@pytest.mark.long
async def test_what_is_followed_is_asked_while_a_screen_is_open(house: House, server: Server) -> None:
    server.answers["/rss"] = says(b"<rss version='2.0'><channel><item><title>Is</title></item></channel></rss>")
    follow(house, server.url("/rss"))
    async with house.seat() as seat:
        await seat.until(lambda: server.questions, "the source is asked by itself")
        await seat.go_to("0", "✓ Kommunen för 0 min sedan", "Is")


@pytest.mark.long
async def test_what_is_shown_is_chosen_and_all_of_it_seen(house: House) -> None:
    comes(house, SourceKind.VMA, vma(alert("A"), alert("B", status="Test", info_headline="Prov")))
    comes(house, SourceKind.SMHI, as_json([weather("YELLOW", 8)]))
    with house.workspace("Bo Ek") as workspace:
        incident_id = house.incident_id(workspace)
        with workspace.write() as unit:
            incident.edit(unit, incident_id, {"places": []}, {"places": ["18"]})
    async with house.seat() as seat:
        await seat.go_to("0", "1 ärende · ○ 1 osett · visar det som berör er")
        await seat.act("show_items")
        await seat.choose("Vad ska visas?", "även tester och övningar")
        await seat.sees("3 ärenden · ○ 3 osedda", "▲ TEST", "Gul varning: Vind")
        await seat.act("all_seen")
        await seat.sees("3 ärenden · visar")
        await seat.act("show_items")
        await seat.choose("Vad ska visas?", "osett")
        await seat.sees("Inget här.")


async def test_a_source_is_followed_once_somebody_can_be_reached(house: House, server: Server) -> None:
    server.answers["/rss"] = fails(500)
    async with house.seat() as seat:
        await seat.go_to("0", "Ingen källa följs")
        await seat.act("sources")
        await seat.choose("Vilken källa?", "Annat flöde")
        await seat.answer("Vilken adress har flödet?", server.url("/rss"))
        await seat.answer("Vad ska flödet kallas?", "Kommunen")
        await seat.answer("Vilken e-postadress", "å")
        await seat.reads("Ange en e-postadress eller ett telefonnummer")
        await seat.act("sources")
        await seat.choose("Vilken källa?", "Annat flöde")
        await seat.answer("Vilken adress har flödet?", "")  # what was typed stands there again
        await seat.answer("Vad ska flödet kallas?", "")
        await seat.sees("Vilken e-postadress")
        await seat.press("backspace")
        await seat.answer("Vilken e-postadress", "tib@example.se")
        await seat.sees("? Kommunen okänt sedan 14.30")
        await seat.act("sources")
        await seat.choose("Vilken källa?", "Kommunen")
        await seat.sees("Ingen källa följs")
