"""Lists: the first heading can be seen, and where a row begins."""

from hypothesis import given
from hypothesis import strategies as st
from textual.content import Content

from samledning.tui.widgets.rows import HANGING, Rows, hanging
from tui.house import NARROW, House

LETTERS = "abcåäö ·●  \n"


@given(st.text(LETTERS, max_size=60), st.integers(HANGING + 1, 40))
def test_lines_after_the_first_are_moved_in_and_nothing_is_lost(text: str, width: int) -> None:
    first, *later = hanging(Content(text), width).plain.split("\n")
    fits = len(text) <= width and "\n" not in text
    assert "".join("".join([first, *later]).split()) == "".join(text.split())
    assert fits <= (first == text)
    if text.strip():
        assert all(len(line.rstrip()) <= width for line in [first, *later] if line.strip())
        assert all(line.startswith(" " * HANGING) for line in later if line.strip())


def test_a_row_keeps_its_styles() -> None:
    row = Content.assemble(Content.styled("14.30 ", "bold"), Content.styled("strömmen borta", "italic"))
    laid_out = hanging(row, 12)
    assert laid_out.plain == "14.30\n    strömmen\n    borta"
    assert [(laid_out.plain[span.start : span.end].strip(), span.style) for span in laid_out.spans] == [
        ("14.30", "bold"),
        ("strömmen", "italic"),
        ("borta", "italic"),
    ]


async def test_home_shows_the_first_heading(house: House) -> None:
    async with house.seat(NARROW) as seat:
        await seat.go_to("2", "Inledande åtgärder  0/10")
        await seat.press("end")
        await seat.sees_no("Inledande åtgärder  0/10")
        await seat.press("home")
        await seat.sees("Inledande åtgärder  0/10", "○ IN-01")
        await seat.press("pagedown", "pageup")
        await seat.sees("Inledande åtgärder  0/10", "○ IN-01")


async def test_the_second_line_of_a_row_is_moved_in(house: House) -> None:
    with house.workspace("Bo Ek") as other:
        house.said(other, "ord " * 40)
        async with house.seat(NARROW) as seat:
            await seat.go_to("9", "1 rad i loggen")
            rows = seat.app.screen.query_one(Rows)
            first, second, *_more = seat.within(rows).split("\n")
            assert first.startswith("14.30 · ord ord")
            assert second.startswith(" " * HANGING + "ord ord")
