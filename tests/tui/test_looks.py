"""How it looks: two languages, two sizes, three themes; everything can be read."""

import re
from functools import cache
from itertools import product

import pytest
from rich.color import Color
from textual.color import Color as Paint
from textual.theme import Theme

from samledning import i18n
from samledning.log.terms import Kind, Marking
from samledning.paths import checklist_folders
from samledning.tui.themes import THEMES
from tui.house import NARROW, WIDE, House, Seat

LEAST_CONTRAST, LEAST_OF_A_SIGN = 4.5, 3.0
SIGNS = re.compile("[●○◐◑▶✓✗⚠■□▲△▤↻≈↩]")
"""What tells a state, beside its word; lines and frames tell nothing."""
TEXTS = ("foreground", "muted", "primary", "secondary", "accent", "success", "warning", "error")
GROUNDS = ("background", "surface", "panel", "cursor")


def colour(theme: Theme, name: str) -> Paint:
    return Paint.parse(theme.variables.get(name) or getattr(theme, name))


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_every_colour_of_text_can_be_read_on_every_ground(theme: Theme) -> None:
    pairs = [*product(TEXTS, GROUNDS), ("on-banner", "banner")]
    weak = {
        pair: round(contrast(colour(theme, pair[0]), colour(theme, pair[1])), 2)
        for pair in pairs
        if contrast(colour(theme, pair[0]), colour(theme, pair[1])) < LEAST_CONTRAST
    }
    assert weak == {}


def contrast(one: Paint, other: Paint) -> float:
    """As WCAG defines it."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(paint: Paint) -> float:
    parts = [part / 255 for part in paint.rgb]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def weak_text(seat: Seat) -> set[tuple[str, float]]:
    """What is drawn on the screen, or in the question above it, with too little contrast, as it is drawn."""
    found = set()
    screen = seat.app.screen
    area = screen.children[0].region if screen.is_modal else screen.region
    for strip in seat.strips[area.y : area.bottom]:
        for segment in strip.crop(area.x, area.right):
            style = segment.style
            if not segment.text.strip() or not style or not style.color or not style.bgcolor:
                continue
            least = LEAST_CONTRAST if re.search(r"\w", segment.text) else LEAST_OF_A_SIGN
            if least == LEAST_OF_A_SIGN and not SIGNS.search(segment.text):
                continue
            ratio = drawn_contrast(style.color, style.bgcolor)
            if ratio < least:
                found.add((segment.text.strip(), round(ratio, 2)))
    return found


@cache
def drawn_contrast(one: Color, other: Color) -> float:
    return contrast(Paint(*one.get_truecolor()), Paint(*other.get_truecolor()))


@pytest.mark.parametrize(
    ("language", "size", "worn"),
    [
        pytest.param("sv", WIDE, THEMES, marks=pytest.mark.long),
        pytest.param("en", NARROW, THEMES, marks=pytest.mark.long),
        ("sv", NARROW, THEMES[:1]),
        pytest.param("en", WIDE, THEMES[:1], marks=pytest.mark.long),
    ],
    ids=["sv-wide", "en-narrow", "sv-narrow", "en-wide"],
)
async def test_every_room_in_every_look(
    house: House, language: str, size: tuple[int, int], worn: tuple[Theme, ...]
) -> None:
    i18n.setup(language)
    with house.workspace("Bo Ek") as other:
        house.said(other, *(f"{sign}en rad #känslig #vatten" for sign in ("", "! ", "> ", "? ", "& ", "polisen: ")))
        with other.write() as unit:
            from samledning.log import service as log

            log.strike(unit, house.entries()[0].id, "dubblett")
        assert {entry.kind for entry in house.entries()} >= set(Kind) - {Kind.REPORT}
    async with house.seat(size) as seat:
        app = seat.app
        for theme in worn:
            for name in ("overview", "checklists", "actors", "situation", "log"):
                app.call_later(app.go_to, name)
                await seat.until(lambda name=name: getattr(app.screen, "where", "") == name, name)  # type: ignore[misc]
                await seat.until(lambda: not app.screen.stale, "the room has been read")  # type: ignore[attr-defined]
                await seat.press("escape")
                assert weak_text(seat) == set(), app.theme
            more = ("cases", "copy_folder", "switch_person", "go") if theme is THEMES[0] else ()
            for act in ("help", "palette", "case_form", *more):
                above = app.screen
                await seat.act(act)
                await seat.until(lambda above=above: app.screen is not above, act)  # type: ignore[misc]
                await seat.pilot.pause()
                assert weak_text(seat) == set(), (app.theme, act)
                await seat.press("escape")
                await seat.until(lambda above=above: app.screen is above, f"back from {act}")  # type: ignore[misc]
            await seat.act("theme")


@pytest.mark.parametrize(
    "name",
    [
        "overview",
        *(pytest.param(name, marks=pytest.mark.long) for name in ("checklists", "actors", "situation")),
        "log",
    ],
)
async def test_a_screen_without_colours_says_the_same(house: House, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    async with house.seat(NARROW) as seat:
        seat.app.call_later(seat.app.go_to, name)
        await seat.until(lambda: getattr(seat.app.screen, "where", "") == name, name)
        await seat.sees("Storm i Örebro · fas: akut")


@pytest.mark.long
@pytest.mark.parametrize(
    ("language", "size", "worn"),
    [("sv", WIDE, THEMES), ("en", NARROW, THEMES[:1])],
    ids=["sv-wide", "en-narrow"],
)
async def test_reports_requests_and_the_picture_in_every_look(
    house: House, language: str, size: tuple[int, int], worn: tuple[Theme, ...]
) -> None:
    furnish_situation(house)
    i18n.setup(language)
    async with house.seat(size) as seat:
        app = seat.app
        for _theme in worn:
            app.call_later(app.go_to, "situation")
            await seat.until(lambda: getattr(app.screen, "where", "") == "situation", "the room")
            await settled(seat)
            for second in (False, True):
                app.screen.go_to_list(second=second)  # type: ignore[attr-defined]
                await settled(seat)
                assert weak_text(seat) == set(), (app.theme, second)
            for act in ("new_report", "fill_in", "report_clock", "requests", "picture", "paste_report"):
                room = app.screen
                await seat.act(act)
                if act == "new_report":
                    await seat.until(lambda room=room: app.screen is not room, act)  # type: ignore[misc]
                    await seat.press("enter")
                    await seat.until(lambda: getattr(app.screen, "where", "") == "form", act)
                await seat.until(lambda room=room: app.screen is not room, act)  # type: ignore[misc]
                await settled(seat)
                assert weak_text(seat) == set(), (app.theme, act)
                if act == "picture":
                    await seat.press("tab")
                    assert weak_text(seat) == set(), (app.theme, "pieces")
                await seat.press("escape")
                await seat.until(lambda room=room: app.screen is room, f"back from {act}")  # type: ignore[misc]
            await seat.act("theme")


def furnish_situation(house: House) -> None:
    """Reports of every state, requests that are late and answered, and a version of the picture that is worked on."""
    from samledning.situation import picture, requests, service, versions
    from samledning.situation.functions import read_functions
    from samledning.situation.terms import Answers, Confidence, Course, Forecast, Handling, Horizon, Impact, Level

    levels = tuple(Impact(key, level, "ord") for key, level in zip(("power", "water", "fuel"), Level, strict=True))
    outlook = (Forecast(Horizon.DAY, Course.WORST, "mörkt"),)
    with house.workspace("Bo Ek") as other:
        house.reported(other, "polisen: ett", "regionen: två", "polisen: tre", "? polisen, regionen: vad 14.31")
        one, two, three = (report.id for report in reversed(house.reports()))
        with other.write() as unit:
            actor_id = house.reports()[0].actor_id
            service.add(unit, actor_id, Answers("läget", levels, outlook=outlook), marking=Marking.SENSITIVE)
            service.judge(unit, one, Confidence.CONTRADICTORY)
            service.judge(unit, two, Confidence.UNCONFIRMED)
            service.handle(unit, [two], Handling.AWAITING, ask="mer")
            requests.answer(unit, house.requests()[0].id, actor_id, "svar")
            picture_id = picture.begin(unit, house.incident_id(other))
        with other.read() as unit:
            offered = versions.candidates(unit, picture_id, read_functions(checklist_folders()))
        with other.write() as unit:
            picture.take_all(unit, picture_id, [each.piece for each in offered[:5]])
            service.strike(unit, three, "fel")
    house.clock.turn(minutes=5)


async def settled(seat: Seat) -> None:
    """Come back when the screen has read what it shows and drawn it."""
    await seat.until(lambda: not getattr(seat.app.screen, "stale", False), "it has been read")
    await seat.pilot.pause()


async def test_nothing_on_the_screen_is_swedish_in_english(house: House) -> None:
    i18n.setup("en")
    async with house.seat() as seat:
        assert not re.search(r"Att göra nu|Hjälp|Senast|händelse", seat.text.replace("Storm i Örebro", ""))
