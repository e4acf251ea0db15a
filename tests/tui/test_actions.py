"""The list of acts: each can be done, has its words, is found in the palette, and no two take the same key."""

import importlib
import pkgutil
from collections import Counter
from itertools import product
from pathlib import Path

import pytest
from textual.events import Key

from samledning import i18n
from samledning.config import Config
from samledning.options import Options
from samledning.tui import screens
from samledning.tui.action import Action
from samledning.tui.actions import ACTIONS, ROOMS, actions_for
from samledning.tui.app import SamledningApp
from samledning.tui.screens import make_place
from samledning.tui.screens.base import Place
from samledning.tui.screens.cases import Cases
from samledning.tui.screens.form import Form, FormField
from samledning.tui.screens.paste import Paste
from samledning.tui.widgets.rows import Rows
from tui.house import House, Seat

PLACES = sorted({action.where for action in ACTIONS} - {"everywhere"})
TRIED_ALWAYS = ("overview",)
OPENED_ALONE = sorted({*(room.name for room in ROOMS), "cases", "form", "paste"})


def place(name: str) -> Place:
    """A place that needs nothing to be opened."""
    match name:
        case "cases":
            return Cases()
        case "form":
            return Form("key", "title", (FormField("name", "label"),))
        case "paste":
            return Paste("")
    return make_place(name)


def classes_of_places() -> dict[str, list[type[Place]]]:
    """Every kind of place there is, by its `where`."""
    for module in pkgutil.iter_modules(screens.__path__):
        importlib.import_module(f"{screens.__name__}.{module.name}")
    found: dict[str, list[type[Place]]] = {}
    waiting = list(Place.__subclasses__())
    while waiting:
        each = waiting.pop()
        waiting += each.__subclasses__()
        found.setdefault(each.where, []).append(each)
    return found


@pytest.mark.parametrize("action", ACTIONS, ids=lambda action: action.id)
def test_every_act_can_be_done(action: Action) -> None:
    doer = f"do_{action.name}"
    owners: list[type] = [SamledningApp, Place]
    if action.where != "everywhere":
        owners = classes_of_places()[action.where]
        owners = owners if not hasattr(SamledningApp, doer) else [SamledningApp]
    assert any(callable(getattr(owner, doer, None)) for owner in owners)


@pytest.mark.parametrize("action", ACTIONS, ids=lambda action: action.id)
def test_every_act_has_its_words_in_both_languages(action: Action, home: Path) -> None:
    assert action.label and action.about.endswith(".")
    i18n.setup("en")
    assert i18n._(action.label) != action.label or action.label in SAME_IN_ENGLISH
    assert i18n._(action.about) != action.about


SAME_IN_ENGLISH = {"Moment"}


def test_ids_are_unique() -> None:
    assert [each for each, count in Counter(action.id for action in ACTIONS).items() if count > 1] == []


@pytest.mark.parametrize("where", PLACES)
def test_no_two_acts_of_a_place_share_a_key(where: str) -> None:
    keys = [key for action in actions_for(where) for key in action.key.split(",") if key]
    keys += [room.digit for room in ROOMS]
    assert [key for key, count in Counter(keys).items() if count > 1] == []


@pytest.mark.parametrize(
    "where", [each if each in TRIED_ALWAYS else pytest.param(each, marks=pytest.mark.long) for each in OPENED_ALONE]
)
async def test_palette_and_help_open_and_close_by_keys_and_tell_everything(house: House, where: str) -> None:
    """Also while the log line is being typed in, whose text is untouched."""
    async with house.seat((120, 110)) as seat:
        app = seat.app
        if where in {room.name for room in ROOMS}:
            app.call_later(app.go_to, where)
        else:
            app.call_later(app.push_screen, place(where))
        await seat.until(lambda: getattr(app.screen, "where", "") == where and app.focused, where)
        await seat.press("ctrl+l", *"abc")
        await seat.press("f1")
        await seat.sees("Tangenter här", *(action.about for action in actions_for(where) if action.key))
        await seat.press("f1")
        await seat.sees_no("Tangenter här")
        await seat.press("ctrl+p")
        await seat.sees("Vad vill du göra?")
        offered = [str(option.prompt) for option in app.screen.query_one(Rows).options]
        for action in actions_for(where):
            assert any(line.startswith(action.label) and action.about in line for line in offered), action
        await seat.press("escape")
        await seat.sees_no("Vad vill du göra?")
        assert seat.typed == "abc"


async def test_the_palette_does_what_is_chosen_in_it(house: House) -> None:
    async with house.seat() as seat:
        await seat.press("ctrl+p")
        await seat.sees("Vad vill du göra?")
        await seat.write("hjälp för den plats")
        await seat.press("enter")
        await seat.sees("Tangenter här")


@pytest.mark.long
async def test_the_palette_leads_to_what_is_done_in_another_room(house: House) -> None:
    async with house.seat() as seat:
        await seat.press("ctrl+p")
        await seat.sees("Vad vill du göra?")
        await seat.sees_no("Aktörer F5")  # what is done elsewhere is not in the way of those who only look
        await seat.write("i tur och ordning")
        await seat.sees("Ringlista Aktörer F5")
        await seat.press("enter")
        await seat.sees("Här: F5 Ringlista.", "F5 Ringlista")
        await seat.press("f5")
        await seat.sees("inte nådd")


async def test_function_keys_work_while_typing(house: House) -> None:
    async with house.seat() as seat:
        await seat.press(*"abc", "f4")
        await seat.sees("Vilken roll?")
        await seat.press("escape", "f3")
        await seat.sees("Inledande åtgärder  0/10")
        assert seat.typed == "abc"


@pytest.mark.long
async def test_keys_pressed_twice_in_questions_do_no_harm(house: House) -> None:
    async with house.seat() as seat:
        for closing, opening in product(("escape", "enter"), ("f1", "f2", "ctrl+p", "ctrl+g")):
            await seat.press(opening)
            for _twice in range(2):
                seat.app.screen.post_message(key(closing))
            await seat.pilot.pause()
            await seat.press("escape", "escape")
            seat.app.call_later(seat.app.go_to, "overview")
            await seat.sees("Att göra nu")


async def test_the_log_line_of_a_form_with_keys_of_the_users_own(house: House) -> None:
    app = SamledningApp(Options(house.database, config=Config(keymap={"overview.staff": "f12"})), house.clock)
    async with app.run_test(size=(120, 40)) as pilot:
        seat = Seat(app, pilot)
        await seat.sees("IN-01", "F12 Bemanna")
        await seat.press("f12")
        await seat.sees("Vilken roll?")
    app.workspace.close()


def key(name: str) -> Key:
    return Key(name, None)
