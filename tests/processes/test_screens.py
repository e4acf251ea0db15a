"""The screen in a real terminal: what is half-typed survives a crash, and several seats see each other's lines."""

import os
import pty
import sqlite3
import subprocess
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from conftest import OpenScreen, OpenSeat, Run
from running import DEADLINE_SECONDS, EMPTY, NAME, PERSON, Case, kept_beside, samledning, until
from terminal import KEYS

HALF = "regionen: två vårdcentraler på reservkr"
CRASHED = "avslutades oväntat"


def draft_is(database: Path, text: str) -> Callable[[], bool]:
    """Whether `text` is on disk as the half-typed log line."""
    return lambda: (text,) in kept_beside(database, "SELECT text FROM draft WHERE field = 'logline'")


def test_half_typed_line_stands_in_the_log_line_after_a_crash(case: Case, screen: OpenScreen) -> None:
    first = screen("--database", case.database, "--as", PERSON)
    first.wait_for(NAME)
    first.press("ctrl+l")
    first.type(HALF)
    until(draft_is(case.database, HALF), "the half-typed line on disk")
    first.kill()

    second = screen("--database", case.database)
    second.wait_for(NAME, CRASHED)
    second.wait_for_log_line(HALF)
    second.type("aft")
    second.press("enter")
    second.wait_for("✓ L1")
    assert second.leave() == 0
    assert [entry.typed for entry in case.entries()] == [HALF + "aft"]

    third = screen("--database", case.database)
    rows = third.wait_for(NAME, "reservkraft")
    assert third.log_line != HALF
    assert not any(CRASHED in row for row in rows)
    assert case.verified().problems == ()


@pytest.mark.long
def test_sent_line_that_could_not_be_saved_before_a_crash_is_saved_after_it(case: Case, screen: OpenScreen) -> None:
    first = screen("--database", case.database, "--as", PERSON)
    first.wait_for(NAME, "Att göra nu")
    with closing(sqlite3.connect(case.database, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        first.type("strömmen borta i Adolfsberg")
        first.wait_for_log_line("strömmen borta i Adolfsberg")
        first.press("enter")
        first.wait_for_log_line(EMPTY)
        first.type("och sedan")
        until(lambda: bool(kept_beside(case.database, "SELECT * FROM outbox")), "the sent line on disk")
        until(draft_is(case.database, "och sedan"), "the half-typed line on disk")
        first.kill()
        other.execute("ROLLBACK")
    assert case.entries() == []

    second = screen("--database", case.database)
    second.wait_for(NAME, "strömmen borta i Adolfsberg  L1 AB")
    second.wait_for_log_line("och sedan")
    until(lambda: not kept_beside(case.database, "SELECT * FROM outbox"), "an empty outbox")
    assert second.leave() == 0
    assert [entry.typed for entry in case.entries()] == ["strömmen borta i Adolfsberg"]


@pytest.mark.long
def test_two_screens_and_a_command_see_each_others_lines(case: Case, screen: OpenScreen, run: Run) -> None:
    anna = screen("--database", case.database, "--as", PERSON)
    bo = screen("--database", case.database, "--as", "Bo Ek")
    anna.wait_for(NAME, "Att göra nu")
    bo.wait_for(NAME, "Att göra nu")

    anna.type("halvskrivet hos Anna")
    anna.wait_for_log_line("halvskrivet hos Anna")
    bo.type("vägen är avstängd")
    bo.press("enter")
    anna.wait_for("vägen är avstängd  L1 BE")
    bo.wait_for("vägen är avstängd  L1 BE")

    bo.type("halvskrivet hos Bo")
    bo.wait_for_log_line("halvskrivet hos Bo")
    logged = run("log", "tredje processen", "--database", case.database, "--as", PERSON)
    assert logged.stdout.startswith("L2 ")
    anna.wait_for("tredje processen  L2 AB")
    bo.wait_for("tredje processen  L2 AB")

    anna.type(", fortsatt")
    anna.wait_for_log_line("halvskrivet hos Anna, fortsatt")
    assert bo.log_line == "halvskrivet hos Bo"
    anna.wait_for("2 skärmar")
    anna.press("enter")
    bo.wait_for("halvskrivet hos Anna, fortsatt  L3 AB")
    assert bo.log_line == "halvskrivet hos Bo"
    assert case.verified().problems == ()


@pytest.mark.long
def test_correction_of_a_line_that_someone_else_corrected_returns_to_the_log_line(
    case: Case, screen: OpenScreen, seat: OpenSeat
) -> None:
    anna = screen("--database", case.database, "--as", PERSON)
    anna.wait_for(NAME, "Att göra nu")
    anna.type("tre skadade")
    anna.press("enter")
    anna.wait_for("tre skadade  L1 AB")
    anna.press("up")
    anna.wait_for("rättar L1")
    anna.type(", varav en svårt")
    anna.wait_for_log_line("tre skadade, varav en svårt")
    assert seat()(do="correct", label="L1", typed="fyra skadade") == {"value": "L2"}
    anna.wait_for("fyra skadade")

    anna.press("enter")

    anna.wait_for("L1 är redan struken")
    anna.wait_for_log_line("tre skadade, varav en svårt")
    anna.press("enter")
    anna.wait_for("✓ L3")
    texts = [(entry.label, entry.typed, entry.struck_at is None) for entry in case.entries()]
    assert texts == [
        ("L1", "tre skadade", False),
        ("L2", "fyra skadade", True),
        ("L3", "tre skadade, varav en svårt", True),
    ]
    assert case.verified().problems == ()


@pytest.mark.long
def test_a_screen_whose_window_is_closed_ends_and_keeps_what_was_typed(
    case: Case, home: dict[str, str], screen: OpenScreen
) -> None:
    master, slave = pty.openpty()
    command = samledning("--database", case.database, "--as", PERSON)
    environment = {**home, "TERM": "xterm-256color"}
    # A session of its own without a terminal that it belongs to: nothing tells it that the window is gone.
    closed = subprocess.Popen(command, stdin=slave, stdout=slave, stderr=slave, env=environment, start_new_session=True)
    os.close(slave)
    shown = b""
    while NAME.encode() not in shown:
        shown += os.read(master, 65536)
    os.write(master, b"en halv rad")
    until(draft_is(case.database, "en halv rad"), "the half-typed line on disk")
    os.close(master)

    assert closed.wait(DEADLINE_SECONDS) == 0
    screen("--database", case.database).wait_for_log_line("en halv rad")


@pytest.mark.long
def test_form_shows_both_texts_where_two_changed_the_same_field(case: Case, screen: OpenScreen, seat: OpenSeat) -> None:
    anna, other = screen("--database", case.database, "--as", PERSON), seat()
    anna.wait_for(NAME, "Att göra nu")
    anna.press("f5")
    anna.wait_for("Vad ska vi vinna på att göra det här tillsammans?")
    anna.press("up")
    anna.type(" län")
    anna.wait_for(f" {NAME} län")
    base = other(do="load")["value"]
    theirs = {"name": "Mörkt i Örebro", "purpose": "", "mandate": "av regionen"}
    assert other(do="save", base=base, mine=theirs) == {"value": "saved"}

    anna.press("f2")
    anna.wait_for("deras text «Mörkt i Örebro»", f"din text «{NAME} län»")
    assert other(do="load")["value"] == theirs
    anna.press("f2")
    anna.wait_for("Att göra nu", f" {NAME} län · fas")
    assert other(do="load")["value"] == {**theirs, "name": f"{NAME} län"}
    assert case.verified().problems == ()


@pytest.mark.long
def test_what_is_typed_after_enter_belongs_to_the_next_line(case: Case, screen: OpenScreen) -> None:
    anna = screen("--database", case.database, "--as", PERSON)
    anna.wait_for(NAME, "Att göra nu")

    anna.type("första raden\randra raden\roch en halv")  # in one go, as when the computer is busy and fingers are not

    anna.wait_for_log_line("och en halv")
    anna.wait_for("första raden  L1 AB", "andra raden  L2 AB")
    assert [entry.typed for entry in case.entries()] == ["första raden", "andra raden"]


@pytest.mark.long
def test_what_is_typed_after_an_arrow_in_a_form_belongs_to_the_next_field(case: Case, screen: OpenScreen) -> None:
    anna = screen("--database", case.database, "--as", PERSON)
    anna.wait_for(NAME, "Att göra nu")
    anna.press("f5")
    anna.wait_for("Vad ska vi vinna på att göra det här tillsammans?")
    anna.press("up")

    anna.type(f" län{KEYS['down']}vatten till alla{KEYS['up']}s kommuner")

    anna.wait_for(f" {NAME} läns kommuner", " vatten till alla")
    anna.press("f2")
    anna.wait_for("Syfte: vatten till alla")


@pytest.mark.long
def test_digit_right_after_ctrl_g_leads_to_the_room(case: Case, screen: OpenScreen) -> None:
    anna = screen("--database", case.database, "--as", PERSON)
    anna.wait_for(NAME, "Att göra nu")

    anna.type("halvskrivet")
    anna.wait_for_log_line("halvskrivet")
    anna.type(f"{KEYS['ctrl+g']}9")

    anna.wait_for("Loggen är tom.")
    anna.wait_for_log_line("halvskrivet")
