"""The lines around the room: nothing that matters is cut, and what is told covers nothing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from textual.content import Content

from samledning.i18n import _, speaking
from samledning.incident import service as incident
from samledning.tui.actions import actions_for, key_name
from samledning.tui.widgets.lines import Headline, Key, fitting
from tui.house import NARROW, WIDE, House

LONG_NAME = "Strömavbrott efter stormen i Örebro, Lekeberg, Kumla, Hallsberg, Askersund och Laxå med flera kommuner"
SIZES = pytest.mark.parametrize("size", [pytest.param(WIDE, marks=pytest.mark.long), NARROW], ids=["wide", "narrow"])

words = st.text("abc", min_size=1, max_size=12)
keys = st.dictionaries(words, st.integers(0, 3), max_size=8).map(
    lambda ranks: [Key(Content(text), rank) for text, rank in ranks.items()]
)


@given(keys, st.integers(1, 80))
def test_the_keys_that_do_not_fit_give_way_by_rank_and_an_ellipsis_says_so(keys: list[Key], room: int) -> None:
    line = fitting(keys, room).plain
    shown = line.split("  ") if line else []
    left_out = len(keys) - len(shown) + ("…" in shown)
    assert len(line) <= room or shown == ["…"]
    assert ("…" in shown) == (left_out > 0)
    by_rank = sorted(keys, key=lambda key: key.rank)[: len(keys) - left_out]
    assert [text for text in shown if text != "…"] == [key.text.plain for key in keys if key in by_rank]


def test_a_name_is_cut_before_anything_else() -> None:
    line = Headline(Content("Storm i Örebro"), Content("▲ ÖVNING · "), Content(" · fas: akut"))
    assert line.within(60).plain == "▲ ÖVNING · Storm i Örebro · fas: akut"
    assert line.within(30).plain == "▲ ÖVNING · Storm … · fas: akut"
    assert line.within(24).plain == "▲ ÖVNING · … · fas: akut"


@pytest.mark.parametrize("where", ["meetings", "prepare", "lead", "roll", "after", "stances", "calls"])
@pytest.mark.parametrize("language", ["sv", "en"])
def test_every_key_of_a_meeting_fits_on_a_wide_screen(where: str, language: str) -> None:
    acts = [each for each in actions_for(where) if each.shown and (each.where == where or each.name == "help")]
    with speaking(language):
        keys = [
            Key(
                Content(f"{key_name(each, {})} {_(each.label)}"),
                each.rank,
                Content(f"{key_name(each, {})} {_(each.short or each.label)}"),
            )
            for each in sorted(actions_for(where), key=lambda each: each.name != "help")
            if each.shown and key_name(each, {})
        ]
        line = fitting(keys, WIDE[0] - 2).plain
    missing = [each.name for each in acts if each.key.startswith("f") and f"{key_name(each, {})} " not in line]
    assert missing == []


@SIZES
async def test_a_long_name_hides_neither_phase_nor_exercise_nor_copy(house: House, size: tuple[int, int]) -> None:
    (house.home / "usb").mkdir()
    with house.workspace("Bo Ek") as other:
        other.choose_copy_folder(house.home / "usb")
        base = {"name": "Storm i Örebro", "exercise": False}
        incident_id = house.incident_id(other)
        with other.write() as unit:
            incident.edit(unit, incident_id, base, {"name": LONG_NAME, "exercise": True})
        async with house.seat(size) as seat:
            await seat.until(lambda: "kopia" in seat.lines[0] and "fas: akut" in seat.lines[0], "phase and copy")
            top = seat.lines[0].strip()
            assert top.startswith("▲ ÖVNING · Strömavbrott")
            assert "… · fas: akut" in top
            assert "14.30" in top


@pytest.mark.parametrize("digit", ["1", *(pytest.param(digit, marks=pytest.mark.long) for digit in "239")])
@SIZES
async def test_the_keys_of_a_room_fit_or_say_that_there_are_more(
    house: House, digit: str, size: tuple[int, int]
) -> None:
    async with house.seat(size) as seat:
        await seat.go_to(digit, "F1 Hjälp")
        await seat.until(lambda: seat.app.screen.is_active, "the room")
        shown = [action for action in actions_for(seat.place.where) if action.shown and action.key]
        keys = [(f"{key_name(action, {})} ", action) for action in shown]
        missing = [
            action.name
            for key, action in keys
            if key + action.label not in seat.told and key + (action.short or action.label) not in seat.told
        ]
        assert seat.told.endswith("…") == bool(missing)
        assert "palette" not in missing


@SIZES
async def test_what_is_told_hides_no_row_and_makes_room_for_the_keys_again(house: House, size: tuple[int, int]) -> None:
    with house.workspace("Bo Ek") as other:
        house.said(other, *(f"rad nummer {number:03}" for number in range(60)))
    async with house.seat(size) as seat:
        await seat.go_to("9", "60 rader i loggen")
        rows = seat.lines[3:-3]
        seat.place.tell("Ett kort besked.")
        await seat.until(lambda: seat.told == "Ett kort besked.", "the sentence")
        assert seat.lines[3:-3] == rows
        seat.place.tell("Ett annat besked.")
        await seat.until(lambda: seat.told == "Ett annat besked.", "the next one in its place")
        seat.app.messages.forget()
        await seat.sees("F1 Hjälp")


@pytest.mark.long
async def test_a_long_sentence_is_read_whole_and_the_chosen_row_stays_in_sight(house: House) -> None:
    long = "Det här beskedet är så långt att det inte får plats på en enda rad. " * 3
    with house.workspace("Bo Ek") as other:
        house.said(other, *(f"rad nummer {number:03}" for number in range(60)))
    async with house.seat(NARROW) as seat:
        await seat.go_to("9", "60 rader i loggen")
        await seat.press("pagedown")
        chosen = str(seat.app.screen.focused.highlighted_option.prompt)  # type: ignore[union-attr]
        seat.place.tell(long)
        await seat.reads(long)
        await seat.sees(chosen)


@pytest.mark.long
async def test_what_is_told_comes_along_to_the_next_screen_and_is_seen_below_a_question(house: House) -> None:
    async with house.seat() as seat:
        await seat.write("en\ntvå")
        await seat.sees("Inklistrad text. F2 sparar allt")
        await seat.press("escape")
        await seat.sees("Att göra nu", "Texten ligger kvar.")
        await seat.press("ctrl+p")
        await seat.sees("Vad vill du göra?", "Texten ligger kvar.")
