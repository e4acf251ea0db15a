"""The main job on what was really said and what really happened: an incident led on one seat, noted on another."""

import json
import re
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from conftest import OpenScreen, OpenSeat, Run
from running import PERSON, ROOT, Case
from terminal import Terminal

from samledning.incident.queries import the_incident
from samledning.start import open_workspace

DATA = ROOT.parent / "shared" / "data"
MEETING, EVENTS = DATA / "meetings" / "covid_0.json", DATA / "feeds" / "polisen-events.json"
TURNS = 150
NIGHT = datetime.fromisoformat("2026-08-19T20:00:00+02:00")
NIGHT_ENDS = NIGHT + timedelta(hours=11)
INCIDENT = "Pandemi och en orolig natt"
WIDE, HIGH = 240, 320
SHOWN_LABEL = re.compile(r"\b(L\d+) AB\b")

pytestmark = [
    pytest.mark.long,
    pytest.mark.skipif(
        not (MEETING.exists() and EVENTS.exists()), reason=f"the meeting and the feed are not in {DATA}"
    ),
]


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return tmp_path / "fall.sqlite"


@pytest.fixture
def led(database: Path, screen: OpenScreen) -> Terminal:
    """A screen where the leader has said who they are and begun the incident."""
    terminal = screen("--database", database)
    terminal.wait_for("Vem är du?")
    terminal.type(PERSON)
    terminal.wait_for("AB")
    terminal.press_and_see("enter")
    terminal.press("enter")
    terminal.wait_for("Vad har hänt?")
    terminal.type(INCIDENT)
    terminal.wait_for(f" {INCIDENT}")
    terminal.press("f2")
    terminal.wait_for(f"{INCIDENT} · fas", "Att göra nu")
    return terminal


@pytest.fixture
def case(database: Path, led: Terminal) -> Case:
    """The incident that was begun on the screen."""
    workspace = open_workspace(database, stays=False)
    with workspace.read() as unit:
        incident_id = the_incident(unit, INCIDENT).id
    workspace.close()
    return Case(database, incident_id)


def test_list_is_walked_on_one_seat_while_another_notes_all_that_is_said(
    case: Case, led: Terminal, screen: OpenScreen, seat: OpenSeat, run: Run
) -> None:
    notes = _turns() + _night()
    noting = seat()
    rows = led.go_to("2", "IN-01", "0/10")
    for number, note in enumerate(notes, start=1):
        assert noting(do="add", **note) == {"value": f"L{number}"}
        if number % (len(notes) // 10) == 0 and _ticked(rows) < 10:
            wanted = _ticked(rows) + 1
            led.press("f2")
            rows = led.wait(lambda rows, wanted=wanted: _ticked(rows) == wanted, f"{wanted}/10")  # type: ignore[misc]
    assert _ticked(rows) == 10

    kept = [(entry.typed, entry.source) for entry in case.entries()]
    assert kept == [(note["typed"], note.get("source", "")) for note in notes]
    times = [entry.event_at for entry in case.entries() if entry.source]
    assert times == [datetime.fromisoformat(note["event_at"]) for note in _night()]
    other = screen("--database", case.database)
    other.wait_for(f"{INCIDENT} · fas", "Att göra nu")
    everything = {f"L{number}" for number in range(1, len(notes) + 1)}
    for terminal in (led, other):
        terminal.go_to("9", f"{len(notes)} rader i loggen")
        terminal.enlarge(WIDE, HIGH)
        terminal.wait(lambda rows: _labels(rows) == everything, "every line of the log")
    assert [terminal.leave() for terminal in (led, other)] == [0, 0]
    checked = run("verify", "--database", case.database)
    assert (checked.returncode, checked.stderr) == (0, "")


def _turns() -> list[dict[str, str]]:
    """What was said in the meeting, one note a turn, whole."""
    meeting = json.loads(MEETING.read_text(encoding="utf-8"))
    turns = meeting["meeting_transcripts"][:TURNS]
    return [{"typed": f"{turn['speaker']}: {turn['content']}"} for turn in turns]


def _night() -> list[dict[str, str]]:
    """What the police told of one night, oldest first."""
    events: list[dict[str, Any]] = json.loads(EVENTS.read_text(encoding="utf-8"))
    timed = [(datetime.strptime(event["datetime"], "%Y-%m-%d %H:%M:%S %z"), event) for event in events]
    night = [(at, event) for at, event in timed if NIGHT <= at < NIGHT_ENDS]
    return [
        {"typed": f"{event['name']} – {event['summary']}", "source": "Polisen", "event_at": at.isoformat()}
        for at, event in sorted(night, key=lambda each: each[0])
    ]


def _ticked(rows: list[str]) -> int:
    """How far the first list has come, as its heading says."""
    found = next((re.search(r"Inledande åtgärder +(\d+)/10", row) for row in rows if "Inledande åtgärder" in row), None)
    return int(found[1]) if found else -1


def _labels(rows: list[str]) -> set[str]:
    """The labels that stand at the ends of the lines of the log, which may be broken before the initials."""
    return set(SHOWN_LABEL.findall(" ".join(row.strip() for row in rows)))
