"""The log line: it reads along, keeps every letter, and takes nothing but Enter for an answer."""

from datetime import UTC, datetime

import pytest

from samledning.log.terms import Kind, Marking
from tui.house import NARROW, House, Seat

LINES = (
    ("strömmen borta i Adolfsberg", Kind.ENTRY, "strömmen borta i Adolfsberg", "· anteckning"),
    ("13.40 strömmen borta", Kind.ENTRY, "strömmen borta", "· anteckning · 13.40"),
    ("221340 strömmen borta", Kind.ENTRY, "strömmen borta", "· anteckning · 13.40"),
    (
        "regionen: två vårdcentraler på reservkraft",
        Kind.REPORT,
        "två vårdcentraler på reservkraft",
        "▤ lägesrapport · Region Örebro län",
    ),
    (
        "! vi prioriterar vattnet till sjukhuset",
        Kind.AGREEMENT,
        "vi prioriterar vattnet till sjukhuset",
        "! förslag till överenskommelse",
    ),
    ("> kommunen: boka tankbilar 16.00", Kind.ACTION, "boka tankbilar", "> åtgärd · Örebro kommun · senast 16.00"),
    (
        "? polisen: vilka vägar är avstängda 15.30",
        Kind.REQUEST,
        "vilka vägar är avstängda",
        "? begäran · Polismyndigheten · senast 15.30",
    ),
    (
        "& skolskjutsar -> utbildningsgruppen",
        Kind.PARKED,
        "skolskjutsar",
        "& parkerad fråga · till utbildningsgruppen",
    ),
    ("vattnet är slut #vatten #känslig", Kind.ENTRY, "vattnet är slut", "· anteckning · #vatten · känslig"),
)


async def test_every_kind_of_line_is_read_along_and_kept(house: House) -> None:
    async with house.seat() as seat:
        for number, (typed, _kind, text, preview) in enumerate(LINES, start=1):
            await seat.write(typed)
            await seat.until(lambda preview=preview: seat.preview == preview, preview)  # type: ignore[misc]
            await seat.press("enter")
            await seat.sees(f"✓ L{number} sparad: {text}")
            assert seat.typed == "Skriv vad som händer och tryck Enter"
    kept = {entry.typed: entry for entry in house.entries()}
    assert [(kept[typed].kind, kept[typed].text) for typed, *_rest in LINES] == [
        (kind, text) for _typed, kind, text, _preview in LINES
    ]
    earlier = datetime(2026, 11, 22, 12, 40, tzinfo=UTC)
    assert kept["13.40 strömmen borta"].event_at == kept["221340 strömmen borta"].event_at == earlier
    assert kept["> kommunen: boka tankbilar 16.00"].due_at == datetime(2026, 11, 22, 15, 0, tzinfo=UTC)
    assert kept["vattnet är slut #vatten #känslig"].marking is Marking.SENSITIVE


async def test_the_preview_follows_each_key(house: House) -> None:
    async with house.seat() as seat:
        seen = []
        for key in "> ab":
            await seat.press(key)
            seen.append(seat.preview)
        assert seen == ["· anteckning", "> åtgärd", "> åtgärd", "> åtgärd"]


@pytest.mark.parametrize(("before", "after"), [(" ", ""), ("", "ctrl+t")])
async def test_reading_can_be_turned_off(house: House, before: str, after: str) -> None:
    async with house.seat() as seat:
        await seat.press(*before)
        await seat.write("> 16.00 är ett klockslag")
        await seat.press(*([after] if after else []))
        await seat.until(lambda: seat.preview == "· anteckning · utan tolkning", "the reading is off")
        await seat.press("enter")
        await seat.sees("✓ L1")
        await seat.write("> nästa rad")
        await seat.until(lambda: seat.preview == "> åtgärd", "the next line is read again")
    (entry,) = house.entries()
    assert (entry.kind, entry.text) == (Kind.ENTRY, "> 16.00 är ett klockslag")


async def test_up_in_an_empty_line_corrects_the_latest_of_mine(house: House) -> None:
    with house.workspace("Bo Ek") as other:
        async with house.seat() as seat:
            await seat.say("strömmen borta i Adolfsbrg")
            await seat.sees("✓ L1")
            house.said(other, "en rad från någon annan")
            await seat.sees("L2 BE")
            await seat.press("up")
            await seat.until(lambda: seat.typed == "strömmen borta i Adolfsbrg", "my own line comes back")
            await seat.press("left", "left", "e")
            await seat.until(lambda: seat.preview == "rättar L1 · anteckning", "it says what is corrected")
            await seat.press("enter")
            await seat.sees("✓ L3 sparad: strömmen borta i Adolfsberg", "rättar L1")
            await seat.sees_no("Adolfsbrg")
            await seat.go_to("9", "✗ struken: rättelse")
            assert struck(seat, "strömmen borta i Adolfsbrg")
            assert not struck(seat, "Adolfsberg")


@pytest.mark.long
async def test_escape_lets_a_correction_go(house: House) -> None:
    async with house.seat() as seat:
        await seat.say("rätt")
        await seat.sees("✓ L1")
        await seat.press("up")
        await seat.until(lambda: seat.typed == "rätt", "the line comes back")
        await seat.press("escape")
        await seat.press("ctrl+l")
        await seat.until(lambda: "Skriv vad" in seat.typed, "the line is empty")
        await seat.write("ny rad")
        await seat.press("enter")
        await seat.sees("✓ L2")
    assert [entry.struck_at for entry in house.entries()] == [None, None]


@pytest.mark.long
async def test_a_line_that_someone_else_has_struck_comes_back_with_the_reason(house: House) -> None:
    from samledning.log import service as log

    with house.workspace("Bo Ek") as other:
        async with house.seat() as seat:
            await seat.say("fel stavat")
            await seat.sees("✓ L1")
            await seat.press("up")
            await seat.until(lambda: seat.typed == "fel stavat", "the line comes back")
            with other.write() as unit:
                log.strike(unit, house.entries()[0].id, "dubblett")
            await seat.press(*" nu", "enter")
            await seat.sees("L1 är redan struken", "«fel stavat»")
            await seat.until(lambda: seat.typed == "fel stavat nu", "what was typed is not lost")


@pytest.mark.long
async def test_a_refused_line_comes_back_also_below_a_question(house: House) -> None:
    from samledning.log import service as log

    with house.workspace("Bo Ek") as other:
        async with house.seat() as seat:
            await seat.say("fel stavat")
            await seat.sees("✓ L1")
            await seat.press("up")
            await seat.until(lambda: seat.typed == "fel stavat", "the line comes back")
            with other.write() as unit:
                log.strike(unit, house.entries()[0].id, "dubblett")
                await seat.press(*" nu", "enter", "f4")
                await seat.sees("Vilken roll?")
            await seat.until(lambda: seat.typed == "fel stavat nu", "what was typed is not lost")
            await seat.sees("Vilken roll?", "L1 är redan struken")


async def test_tab_completes_a_name_and_else_moves_on(house: House) -> None:
    async with house.seat() as seat:
        await seat.press(*"pol")
        await seat.until(lambda: "⇥ isen" in seat.preview, "a completion is offered")
        await seat.press("tab")
        await seat.until(lambda: seat.typed == "polisen:", "the name is completed")
        await seat.press(*"väg", "tab", "2")
        await seat.sees("Inledande åtgärder  0/10")


async def test_a_new_actor_without_leaving_the_line(house: House) -> None:
    async with house.seat() as seat:
        await seat.write("byalaget: vägen avstängd")
        await seat.until(lambda: "ny aktör: byalaget? (ctrl+n)" in seat.preview, "the offer")
        await seat.press("ctrl+n")
        await seat.until(lambda: seat.preview == "▤ lägesrapport · byalaget", "it is a report now")
        await seat.sees("byalaget är tillagd · skäl saknas: F3 i Aktörer")
        assert seat.typed == "byalaget: vägen avstängd"
        await seat.press("enter")
        await seat.sees("byalaget: vägen avstängd")


async def test_a_report_from_nobody_known_is_kept_and_said_to_be_a_note(house: House) -> None:
    async with house.seat() as seat:
        await seat.say("byalaget: vägen avstängd")
        await seat.press(*"nästa")
        await seat.until(lambda: seat.told.startswith("⚠ L1 sparad som anteckning:"), "the warning")
        assert "ingen aktör heter «byalaget» (ctrl+n lägger till den, F3 i loggen rättar)" in seat.told
        assert seat.typed == "nästa"
        await seat.press("enter")
        await seat.sees("✓ L2")
        await seat.press("ctrl+n")
        await seat.until(lambda: seat.told.startswith("byalaget är tillagd"), "the offer still stood")
        await seat.say("> bygdegården: öppna")
        await seat.until(lambda: "L3 sparad som åtgärd: ingen aktör heter «bygdegården»" in seat.told, "a new warning")
    assert [entry.typed for entry in house.entries()][-1] == "byalaget: vägen avstängd"


@pytest.mark.long
async def test_the_name_of_a_saved_note_can_be_added_and_the_note_put_right(house: House) -> None:
    async with house.seat() as seat:
        await seat.say("byalaget: vägen avstängd")
        await seat.until(lambda: "ingen aktör heter «byalaget»" in seat.told, "the warning")
        await seat.press("ctrl+n")
        await seat.until(lambda: seat.told == "byalaget är tillagd · skäl saknas: F3 i Aktörer", "it is added")
        await seat.sees("Ange varför de berörs:", "byalaget")
        await seat.press("up")
        await seat.until(lambda: "▤ lägesrapport · byalaget" in seat.preview, "it would be a report now")
        await seat.press("enter")
        await seat.sees("✓ L2 sparad: vägen avstängd")
        await seat.press("ctrl+n")
    new, old = house.entries()
    assert (old.kind, new.kind, new.corrects) == (Kind.ENTRY, Kind.REPORT, "L1")


@pytest.mark.parametrize("typed", ["obs: ta med vatten", "regionen: allt väl", "mötet flyttas till 14:30"])
async def test_other_colons_are_no_reason_to_warn(house: House, typed: str) -> None:
    async with house.seat() as seat:
        await seat.say(typed)
        await seat.sees("✓ L1 sparad")
        assert seat.told.startswith("F1 Hjälp")


async def test_a_line_brought_back_and_saved_as_it_was_changes_nothing(house: House) -> None:
    async with house.seat() as seat:
        await seat.say("13.40 strömmen borta #el")
        await seat.sees("✓ L1")
        await seat.press("up")
        await seat.until(lambda: seat.typed == "13.40 strömmen borta #el", "the line comes back")
        await seat.press("enter")
        await seat.until(lambda: seat.preview == "Inget ändrat.", "that nothing has changed")
    (entry,) = house.entries()
    assert entry.struck_at is None


@pytest.mark.long
async def test_text_stays_in_every_room_and_through_forms(house: House) -> None:
    async with house.seat() as seat:
        await seat.press(*"halvskri", "escape")
        for digit, sight in (("2", "Inledande åtgärder"), ("3", "Region Örebro län"), ("9", "Loggen är tom")):
            await seat.go_to(digit, sight)
            assert seat.typed == "halvskri"
        await seat.act("case_form")
        await seat.sees("Syfte", "F2 sparar")
        assert seat.typed == "halvskri"
        await seat.press("ctrl+l", "v", "e", "n")
        await seat.go_to("1", "Att göra nu")
        assert seat.typed == "halvskriven"
        await seat.press("ctrl+l", "enter")
        await seat.sees("✓ L1 sparad: halvskriven")


async def test_a_bare_digit_is_text_in_a_field_and_a_room_elsewhere(house: House) -> None:
    async with house.seat() as seat:
        await seat.press("9")
        assert seat.typed == "9"
        await seat.press("escape", "3")
        await seat.sees("Region Örebro län")
        await seat.press("escape", "9")
        await seat.sees("Loggen är tom")
        await seat.press("escape", "1")
        await seat.sees("Att göra nu")


async def test_two_hundred_pasted_lines_are_one_entry(house: House) -> None:
    text = "\n".join(f"rad {number} av tvåhundra" for number in range(1, 201))
    async with house.seat() as seat:
        await seat.write(text)
        await seat.sees("Inklistrad text. F2 sparar allt", "rad 1 av tvåhundra")
        await seat.press("f2")
        await seat.sees("Att göra nu", "✓ L1 sparad: rad 1 av tvåhundra ⏎ rad 2")
        await seat.press("up")
        await seat.until(lambda: seat.app.screen.logline.corrects, "it comes back to be corrected")  # type: ignore[attr-defined]
        await seat.sees("Att göra nu")
        await seat.press("!", "enter")
        await seat.sees("rättar L1")
    new, old = house.entries()
    assert (old.text, new.text) == (text, f"{text}!")


@pytest.mark.long
async def test_a_pasted_text_waits_until_it_is_wanted(house: House) -> None:
    async with house.seat(NARROW) as seat:
        await seat.write("polisen: en\ntvå\ntre")
        await seat.sees("Inklistrad text. F2 sparar allt")
        await seat.press("escape")
        await seat.sees("Att göra nu")
        await seat.press("escape", "ctrl+p")
        await seat.write("inklistrad")
        await seat.sees("Visa inklistrad text")
        await seat.press("enter")
        await seat.sees("Inklistrad text. F2 sparar allt", "tre")
    async with house.seat() as seat:
        await seat.act("paste_again")
        await seat.sees("Inklistrad text. F2 sparar allt", "tre")
        await seat.press("f2")
        await seat.sees("✓ L1")
        await seat.act("paste_again")
        await seat.sees("Det finns ingen inklistrad text")
    (entry,) = house.entries()
    assert (entry.kind, entry.text) == (Kind.REPORT, "en\ntvå\ntre")


@pytest.mark.long
async def test_a_half_typed_line_is_there_at_the_next_start(house: House) -> None:
    async with house.seat() as seat:
        await seat.write("inte klar än")
        await seat.leave()
    async with house.seat() as seat:
        await seat.until(lambda: seat.typed == "inte klar än", "the line is back")
        await seat.press("!")
        await seat.until(lambda: seat.typed == "inte klar än!" and seat.preview == "· anteckning", "it goes on")


@pytest.mark.long
async def test_a_correction_shows_while_it_is_empty_and_is_gone_everywhere_once_it_is_left(house: House) -> None:
    with house.workspace("Bo Ek") as other:
        house.said(other, "vägen är stängd")
    async with house.seat() as seat:
        await seat.say("två bilar på väg")
        await seat.sees("✓ L2 sparad")
        await seat.press("up")
        await seat.until(lambda: seat.preview == "rättar L2 · anteckning", "it says what is corrected")
        await seat.press("ctrl+u")
        await seat.until(lambda: seat.preview.startswith("rättar L2: skriv den nya texten"), "it still corrects")
        await seat.press("escape", "ctrl+l")
        await seat.write("tre bilar på plats")
        await seat.until(lambda: seat.preview == "· anteckning", "a new line")
        await seat.press("enter")
        await seat.sees("✓ L3 sparad: tre bilar på plats")
        await seat.go_to("9", "två bilar på väg")
        await seat.press("f3")
        await seat.sees("rättar L3")
        await seat.press("escape")
        for room, shown in (("1", "Att göra nu"), ("7", "Kommer senare"), ("9", "rader i loggen")):
            await seat.go_to(room, shown)
            assert "rättar" not in seat.preview
            assert "tre bilar" not in seat.typed
    assert {entry.text for entry in house.entries() if entry.struck_at} == set()


async def test_a_line_sent_before_the_case_is_open_is_not_lost(empty: House) -> None:
    async with empty.opened() as seat:
        await seat.sees("Vem är du?")
        await seat.write("Eva Ek")
        await seat.press("enter", "enter")
        await seat.sees("Ny händelse", "F2 sparar")
        await seat.say("det började innan någon hann skriva ett namn")
        await seat.sees("sparas när händelsen visas")
        await seat.leave()
    async with empty.opened() as seat:
        await seat.sees("Ny händelse", "F2 sparar")
        await seat.until(lambda: seat.typed == "det började innan någon hann skriva ett namn", "it is back")


def struck(seat: Seat, text: str) -> bool:
    """Whether `text` is on the screen, struck through."""
    through = [segment.text for strip in seat.strips for segment in strip if segment.style and segment.style.strike]
    return text in " ".join(" ".join(through).split())


async def test_it_reads_along_also_where_the_cursor_stands_still(house: House) -> None:
    async with house.seat() as seat:
        await seat.write("! tankbilar till sjukhuset")
        await seat.until(lambda: seat.preview == "! förslag till överenskommelse", "a proposal")
        await seat.press("home", "delete")
        await seat.until(lambda: seat.preview == "· anteckning · utan tolkning", "a note")
