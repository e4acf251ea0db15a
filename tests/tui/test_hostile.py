"""Text that would like to be more than text: typed in every field, shown in every room, harmless and whole."""

import pytest

from samledning.actor.queries import actors
from samledning.incident.queries import incidents, moments
from samledning.register.queries import persons
from samledning.terminal import acts
from samledning.tui.widgets.field import LineInput
from samledning.tui.widgets.rows import Rows
from tui.house import NARROW, House, Seat

MARKUP = "[/] [x] klar [@click=app.quit]x[/] [red"
LETTERS = "👩‍🚒🇸🇪 שלום مرحبا ｆｕｌｌ é"
CONTROL = "a\x1b[31mb\x1b]0;titel\x07c\x00d\x7fe\u202ef\u2066gh"
NASTY = f"{MARKUP} {LETTERS} {CONTROL}"
TEN_KILOBYTES = "strömmen är borta överallt " * 400
KINDS = pytest.mark.parametrize(
    "text",
    [
        pytest.param(MARKUP, marks=pytest.mark.long),
        pytest.param(LETTERS, marks=pytest.mark.long),
        CONTROL,
        pytest.param(TEN_KILOBYTES, marks=pytest.mark.long),
    ],
    ids=["markup", "letters", "control", "long"],
)


def harmless(seat: Seat) -> bool:
    """Whether nothing on the screen would act on the terminal."""
    return not [sign for line in seat.lines for sign in line if acts(sign)]


async def visit_every_room(seat: Seat) -> None:
    """Go through all rooms, help and palette, and find nothing there that acts."""
    app = seat.app
    for name in ("checklists", "actors", "situation", "log", "overview"):
        app.call_later(app.go_to, name)
        await seat.until(lambda name=name: getattr(app.screen, "where", "") == name, name)  # type: ignore[misc]
        await seat.until(lambda: not app.screen.stale, "the room has been read")  # type: ignore[attr-defined]
        await seat.pilot.pause()
        assert harmless(seat), seat.text


@KINDS
async def test_a_line_in_the_log(house: House, text: str) -> None:
    text = text.strip()
    async with house.seat() as seat:
        await seat.write(text)
        assert harmless(seat), seat.text
        await seat.press("enter")
        await seat.sees("✓ L1")
        await visit_every_room(seat)
        if text == MARKUP:
            await seat.sees(MARKUP)
        await seat.press("ctrl+l", "up")
        await seat.until(lambda: seat.app.screen.logline.value == text, "the line comes back whole")  # type: ignore[attr-defined]
        assert harmless(seat), seat.text
        await seat.press("escape")
        await seat.go_to("9", "1 rad i loggen")
        await seat.press("f2")
        await seat.write(text)
        await seat.sees("på «")
        assert harmless(seat), seat.text
    (entry,) = house.entries()
    assert entry.typed == text


async def test_two_hundred_lines_with_everything_in_them(house: House) -> None:
    text = "\n".join([NASTY] * 200)
    async with house.seat() as seat:
        await seat.write(text)
        await seat.sees("Inklistrad text. F2 sparar allt")
        assert harmless(seat), seat.text
        await seat.press("f2")
        await seat.sees("✓ L1")
        await visit_every_room(seat)
    assert house.entries()[0].text == text


PLACES = 5
"""The field of the form about the incident that takes nothing but places."""


@pytest.mark.long
async def test_every_field_of_the_form_about_the_incident(house: House) -> None:
    async with house.seat() as seat:
        await seat.act("case_form")
        await seat.sees("F2 sparar")
        await seat.press("end")
        for field in range(8):
            await seat.write("18" if field == PLACES else NASTY)
            await seat.press("tab", "right", "left")
        assert harmless(seat), seat.text
        await seat.press("f2")
        await seat.sees("Att göra nu")
        await visit_every_room(seat)
        await seat.act("cases")
        await seat.sees("Pågående händelser")
        assert harmless(seat), seat.text
    with house.workspace() as workspace, workspace.read() as unit:
        (kept,) = incidents(unit)
    assert kept.purpose == kept.type == kept.convening_actor == kept.mandate == NASTY
    assert kept.name.endswith(NASTY)


ASKED: tuple[tuple[str, str, str, str], ...] = (
    ("checklists", "not_applicable", "Varför är punkten inte aktuell?", "– IN-01"),
    ("checklists", "note", "Anteckning till", "Anteckning:"),
    ("checklists", "own_item", "Vad ska stå i den egna punkten?", "Inledande åtgärder  1/11"),
    ("checklists", "new_run", "Vilket möte gäller det?", "FB-01"),
    ("checklists", "defer", "Skjut upp till vilket klockslag?", "skriv till exempel 16.00."),
    ("overview", "new_moment", "Vad ska momentet heta?", "[@click"),
    ("log", "source", "Varifrån kommer uppgiften", "källa:"),
    ("log", "strike", "Varför stryks L1?", "✗ struken:"),
    ("overview", "close_case", "Varför avslutas", "■ avslutad"),
    ("overview", "reopen_case", "Varför öppnas", "fas: akut"),
)


@pytest.mark.long
async def test_every_question_that_is_answered_in_words(house: House) -> None:
    with house.workspace("Bo Ek") as other:
        house.said(other, "en rad")
    async with house.seat(NARROW) as seat:
        for room, act, question, then in ASKED:
            seat.app.call_later(seat.app.go_to, room)
            await seat.until(lambda room=room: getattr(seat.app.screen, "where", "") == room, room)  # type: ignore[misc]
            await seat.until(lambda: seat.app.screen.query_one(Rows).option_count, "the room has been read")
            await seat.act(act)
            await seat.sees(question)
            await seat.write(NASTY)
            assert harmless(seat), seat.text
            await seat.press("enter")
            await seat.sees_no(question)
            await seat.reads(then)
            assert harmless(seat), seat.text
        await visit_every_room(seat)
    assert house.entries()[0].struck_reason == NASTY


async def write_in_every_field(seat: Seat, *but: str) -> None:
    """Write something nasty in every field of the form on the screen, but some."""
    for field in seat.app.screen.query("#body LineInput").results(LineInput):
        if field.display and (field.id or "").removeprefix("field-") not in but:
            seat.app.set_focus(field)
            await seat.write(NASTY)
    assert harmless(seat), seat.text


@pytest.mark.long
async def test_everything_that_is_written_about_the_situation(house: House) -> None:
    with house.workspace("Bo Ek") as other:
        house.reported(other, f"polisen: {NASTY}", f"? regionen: {NASTY}")
    async with house.seat(NARROW) as seat:
        await seat.go_to("4", "värst")
        await seat.press("f2")
        await seat.sees("Vem rapporterar?")
        await seat.press(*"pol", "enter")
        await seat.sees("Läge hos er")
        await write_in_every_field(seat, "as_of")
        await seat.press("f2")
        await seat.until(lambda: len(house.reports()) == 2, "the report is kept")
        await seat.act("paste_report")
        await seat.sees("Klistra in texten.")
        await seat.write("\n".join([NASTY] * 50))
        assert harmless(seat), seat.text
        await seat.press("f2")
        await seat.choose("Vems rapport är det?", "Region")
        await seat.until(lambda: len(house.reports()) == 3, "the mail is kept")
        for act, question in (
            ("ask_more", "Vad ska"),
            ("report_history", "Historik för"),
            ("convert_report", "Gör om"),
            ("show_reports", "Vilka rapporter"),
        ):
            await seat.act(act)
            await seat.sees(question)
            await seat.write(NASTY if act == "ask_more" else "")
            assert harmless(seat), seat.text
            await seat.press("enter" if act == "ask_more" else "escape")
            await seat.sees_no(question)
        await seat.press("f7")
        await seat.sees("Begäran")
        await seat.press("f2")
        await seat.sees("Vad behöver ni")
        await write_in_every_field(seat, "to", "due_at")
        await seat.press("escape", "f3")
        await seat.sees("Vem svarar")
        await write_in_every_field(seat, "report", "at")
        await seat.press("f2")
        await seat.sees("svar")
        assert harmless(seat), seat.text
        await seat.press("f4")
        await seat.sees("Påminnelse")
        await seat.press("f2")
        await seat.sees("Texten är kopierad")
        assert harmless(seat), seat.text
        await seat.press("escape", "escape", "f8")
        await seat.sees("Samlad lägesbild")
        await seat.press("f2", "tab")
        await seat.sees("inte beaktad")
        await seat.press("t")
        await seat.press("f3")
        await seat.sees("Ny rad i lägesbilden")
        await write_in_every_field(seat, "as_of")
        await seat.press("f2")
        await seat.sees("Samlad lägesbild")
        await seat.press("tab")
        assert harmless(seat), seat.text
        await seat.press("f9")
        await seat.sees("Att se över")
        assert harmless(seat), seat.text
        await seat.press("escape")
        await visit_every_room(seat)
    kept = house.reports()
    assert kept[-1].answers.situation == NASTY
    assert kept[-2].answers.needs == kept[-2].person_name == kept[-2].source == NASTY
    assert kept[-3].answers.situation == "\n".join([NASTY] * 50)


@pytest.mark.long
async def test_names_of_people_actors_and_cases(empty: House) -> None:
    async with empty.opened() as seat:
        await seat.sees("Vem är du?")
        await seat.write(NASTY)
        await seat.press("enter")
        await seat.press("ctrl+u")
        await seat.write("\x1b[3\x00é")
        assert harmless(seat), seat.text
        await seat.press("enter")
        await seat.sees("Ny händelse", "F2 sparar")
        await seat.write(NASTY)
        await seat.press("tab")
        await seat.write(f"Ele{NASTY}=el\x1b[1m; Polisen")
        await seat.press("f2")
        await seat.until(lambda: seat.app.case, "the case")
        await seat.sees("Att göra nu")
        await seat.press(*"Ele")
        assert harmless(seat), seat.text
        await seat.press("tab", *" x", "enter")
        await seat.sees("✓ L1")
        await seat.act("staff")
        await seat.choose("Vilken roll?", "antecknare")
        await seat.choose("Vem?", "[x] klar")
        await visit_every_room(seat)
        seat.app.call_later(seat.app.go_to, "checklists")
        await seat.sees("Inledande åtgärder")
        await seat.press("f2")
        await seat.sees("IN-02")
        await seat.act("history")
        await visit_every_room(seat)
        seat.app.call_later(seat.app.go_to, "log")
        await seat.sees("1 rad i loggen")
        await seat.act("show")
        await seat.choose("Vad ska visas?", "[x] klar")
        assert harmless(seat), seat.text
        await seat.act("show")
        await seat.choose("Vad ska visas?", "systemrader")
        await seat.sees("systemrader:")
        assert harmless(seat), seat.text
    with empty.workspace() as workspace, workspace.read() as unit:
        (case,) = incidents(unit)
        assert case.name == " ".join(NASTY.split())
        assert [person.name for person in persons(unit)] == [" ".join(NASTY.split())]
        assert any(actor.name.startswith("Ele[/] [x] klar [@click") for actor in actors(unit, case.id))
        assert moments(unit, case.id)


def test_the_screen_has_no_live_links_made_of_user_text() -> None:
    """A link would be a style with an action; text from people is given styles of ours only."""
    from samledning.tui.text import user_text

    assert user_text("[@click=app.quit]x[/]").spans == []
