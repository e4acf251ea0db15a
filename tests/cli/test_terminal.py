"""Nothing that is stored can act on a terminal."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samledning.cli.output import columns, say_json
from samledning.terminal import acts, plain, whole

from .conftest import Program

ANYTHING = st.text(st.characters(exclude_categories=()), max_size=60)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("strömmen borta i Adolfsberg – 40 %", "strömmen borta i Adolfsberg – 40 %"),
        ("\x1b[2Jborta", "␛[2Jborta"),
        ("ett\ntvå", "ett ⏎ två"),
        ("ett\ttvå", "ett två"),
        ("\x9b31m", "‹009B›31m"),
        ("\u202eamron", "‹202E›amron"),
        ("\x7f\x00", "␡␀"),
        ("halv \udce5", "halv ‹DCE5›"),
        ("👩\u200d🚒", "👩\u200d🚒"),
    ],
)
def test_plain(text: str, shown: str) -> None:
    assert plain(text) == shown


@given(ANYTHING)
def test_plain_text_never_acts_and_stays_plain(text: str) -> None:
    shown = plain(text)
    assert not any(map(acts, shown))
    assert plain(shown) == shown


@given(st.binary(max_size=40))
def test_whole_text_can_always_be_written(raw: bytes) -> None:
    text = whole(raw.decode("utf-8", "surrogateescape"))
    assert text.encode() == text.encode("utf-8", "strict")
    assert text == raw.decode("utf-8", "surrogateescape") or "\ufffd" in text


@pytest.mark.parametrize("text", ["\x1b]0;x\x07", "\x9b2J", "\u2066a\u2069", "rad\nrad", 'citat " och \\', "å"])
def test_json_is_whole_and_does_not_act(text: str, capsys: pytest.CaptureFixture[str]) -> None:
    say_json({"text": text})
    written = capsys.readouterr().out
    assert json.loads(written) == {"text": text}
    assert not any(acts(sign) for sign in written if sign != "\n")


def test_columns_are_aligned_by_what_is_shown(capsys: pytest.CaptureFixture[str]) -> None:
    columns([("a", "x"), ("\x1bb", "y")])
    assert capsys.readouterr().out == "a   x\n␛b  y\n"


def test_hostile_names_and_lines_reach_no_command_as_they_are(program: Program) -> None:
    hostile = "\x1b[2J\u202eond"
    program("new", hostile, "--actor", f"{hostile} AB", "--type", hostile, "--purpose", hostile)
    program("log", f"{hostile} AB: {hostile}", "--source", hostile)
    program("strike", "L1", "--reason", hostile)
    program("staff", "leader", hostile)
    for command in (
        ["incidents"],
        ["status"],
        ["actors"],
        ["roles"],
        ["search", "ond"],
        ["log", hostile],
        ["search", "ond", "--all"],
    ):
        run = program(*command)
        assert run.code == 0
        assert "ond" in run.out
        assert not any(acts(sign) for sign in run.out + run.err if sign != "\n")
