"""The README tells the truth: every command and key of the program is in it, and what it names is there."""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import fields
from itertools import takewhile
from pathlib import Path

import pytest
from typer._click.core import Command
from typer.core import TyperGroup
from typer.main import get_command

from samledning import ending, options
from samledning.cli.main import app
from samledning.config import Config, read_config
from samledning.i18n import LANGUAGES
from samledning.log.terms import MARKING_LABELS
from samledning.tui.actions import ACTIONS, ROOMS, key_name
from samledning.tui.screens.help import LINE_FORMS, LINE_KEYS
from samledning.tui.themes import THEMES

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
ROWS = [[cell.strip() for cell in row[1:-1].split("|")] for row in README.splitlines() if row.startswith("|")]
CODE = re.findall(r"`([^`\n]+)`", README)

PLACES = {
    **{room.name: room.label for room in ROOMS},
    "everywhere": "everywhere",
    "form": "forms, pasted text",
    "paste": "forms, pasted text",
    "cases": "Byt händelse",
    "calls": "Ringlista",
    "records": "lists beside the actors",
    "requests": "Begäran",
    "picture": "Lägesbild",
    "mail": "Klistra in rapport",
    "text": "texts to copy",
    "stances": "Ståndpunkter",
    "plan": "Åtgärdsplan",
    "handover": "Överlämning",
    "lead": "a meeting that goes on",
    "roll": "Upprop",
    "prepare": "a meeting being prepared",
    "after": "a meeting that is over",
}
"""What the README calls the places where an action is known."""

TRY = "python3 -m venv .venv && .venv/bin/pip install . && .venv/bin/samledning demo"
TEST = "python3 -m venv .venv && .venv/bin/pip install -e '.[test]' && .venv/bin/pytest"


def commands(group: TyperGroup, path: str = "samledning") -> Iterator[tuple[str, Command]]:
    """Every command with its group before it, as it is typed."""
    for name, command in group.commands.items():
        yield f"{path} {name}", command
        if isinstance(command, TyperGroup):
            yield from commands(command, f"{path} {name}")


def all_commands() -> dict[str, Command]:
    group = get_command(app)
    assert isinstance(group, TyperGroup)
    return dict(commands(group))


def known_commands() -> list[str]:
    return list(all_commands())


def listed_actions() -> Iterator[tuple[str, str, str]]:
    """Place, key and name in each row of the table of keys; an empty place is that of the row above."""
    start = ROWS.index(["where", "key", "name", "does"]) + 2
    place = ""
    for where, key, names, _does in takewhile(lambda row: len(row) == 4, ROWS[start:]):
        place = where or place
        yield from ((place, key, name) for name in names.split(", "))


def linked() -> list[str]:
    return re.findall(r"\]\(([^)#]+)\)", README)


@pytest.mark.parametrize("command", [TRY, TEST])
def test_both_commands_stand_there_to_be_copied(command: str) -> None:
    assert f"```sh\n{command}\n```" in README


@pytest.mark.parametrize("command", known_commands())
def test_command_is_listed(command: str) -> None:
    assert any(code == command or code.startswith(f"{command} ") for code in CODE)


def needed_options() -> Iterator[tuple[str, str]]:
    """Each command that cannot be run without an option, with that option."""
    for name, command in all_commands().items():
        for parameter in command.params:
            if parameter.required and parameter.param_type_name == "option":
                yield name, parameter.opts[0]


@pytest.mark.parametrize(("command", "option"), needed_options())
def test_a_command_is_told_with_the_options_it_cannot_do_without(command: str, option: str) -> None:
    told = [code for code in CODE if code.startswith(f"{command} ") and code not in known_commands()]
    assert told
    assert all(option in code for code in told)


def test_no_other_command_is_listed() -> None:
    known = known_commands()
    told = [code for code in CODE if re.match(r"samledning [a-z]", code)]
    assert [code for code in told if not any(f"{code} ".startswith(f"{command} ") for command in known)] == []


def test_every_action_is_listed_with_its_place_and_key_and_no_other() -> None:
    known = {
        (PLACES[action.where], f"`{key}`" if (key := key_name(action, {})) else "palette", action.label)
        for action in ACTIONS
    }
    assert set(listed_actions()) == known


def test_every_room_is_listed_with_its_digit() -> None:
    for room in ROOMS:
        assert [f"`{room.digit}`", room.label] in [row[:2] for row in ROWS]


def test_the_log_line_is_told_as_the_help_tells_it() -> None:
    whole_lines = [typed for typed, _means in LINE_FORMS if not typed.startswith("…")]
    assert [line for line in whole_lines if line not in CODE] == []
    for key, _means in LINE_KEYS:
        assert f"`{key}`" in README


@pytest.mark.parametrize("marking", MARKING_LABELS.values())
def test_marking_is_listed(marking: str) -> None:
    assert any(f"#{marking}" in code for code in CODE)


@pytest.mark.parametrize("option", options.NAMES)
def test_shared_option_is_listed(option: str) -> None:
    assert any(code.split(" ")[0] == option for code in CODE)


def test_exit_codes_are_listed() -> None:
    line = README.split("Exit codes:")[1].split("\n\n")[0]
    assert [int(code) for code in re.findall(r"\b\d+\b", line)] == [
        ending.OK,
        ending.PROBLEM,
        ending.USAGE,
        ending.BUSY,
        ending.CRASH,
    ]


def test_the_settings_that_it_shows_can_be_used(tmp_path: Path) -> None:
    file = tmp_path / "samledning.toml"
    file.write_text(README.split("```toml\n")[1].split("```")[0], encoding="utf-8")
    settings = read_config(file)
    assert settings.language in LANGUAGES
    assert settings.theme in {theme.name for theme in THEMES}
    assert settings.keymap.keys() <= {action.id for action in ACTIONS}
    assert {field.name for field in fields(Config)} == set(tomllib.loads(file.read_text(encoding="utf-8")))


def test_themes_are_listed() -> None:
    assert all(f"-{theme.name.removeprefix('samledning-')}" in README for theme in THEMES)


@pytest.mark.parametrize("path", linked())
def test_what_is_linked_to_is_there(path: str) -> None:
    assert (ROOT / path).is_file()


@pytest.mark.parametrize("variable", sorted(set(re.findall(r"SAMLEDNING_[A-Z]+", README))))
def test_variable_is_read_by_the_program(variable: str) -> None:
    sources = (ROOT / "samledning").rglob("*.py")
    assert any(f'"{variable}"' in source.read_text(encoding="utf-8") for source in sources)
