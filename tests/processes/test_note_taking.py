"""Reports noted at the screen while another process notes too: none is lost, each has its actor and its time."""

import json
import threading
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta

import pytest
from conftest import OpenScreen, OpenSeat
from running import NAME, PERSON, ROOT, Case

from samledning import clock

ACTORS = ("Kumla kommun", "Polismyndigheten", "Region Örebro län")
MEETING = ROOT.parent / "shared" / "data" / "meetings" / "education_0.json"
LONGEST_TURN = 140
SECONDS, LETTERS_A_SECOND = 120, 8
SECONDS_BETWEEN_OTHERS = 0.4


def lines_of(who: str, began: datetime, each: int) -> list[str]:
    """As many lines as one of them notes: from each actor in turn, every other with the time when it was so."""
    noted = []
    for number in range(each):
        when = clock.hhmm(began - timedelta(minutes=number)) + " " if number % 2 else ""
        noted.append(f"{when}{ACTORS[number % 3]}: {who} uppgift {number}")
    return noted


@pytest.mark.long
@pytest.mark.parametrize("each", [3, 60])
def test_two_note_takers_send_reports_at_once(case: Case, screen: OpenScreen, seat: OpenSeat, each: int) -> None:
    case.add_actors(*ACTORS)
    noting = seat()
    typing, watching = (screen("--database", case.database, "--as", PERSON) for _screen in range(2))
    for terminal in (typing, watching):
        terminal.wait_for(NAME, "Att göra nu")
    watching.go_to("4", *ACTORS)
    began = datetime.now(UTC).replace(second=0, microsecond=0)
    mine, theirs = lines_of("min", began, each), lines_of("deras", began, each)

    for my_line, their_line in zip(mine, theirs, strict=True):
        typing.type(f"{my_line}\r")
        assert "value" in noting(do="keep", typed=their_line)

    watching.wait_for(f"○ {2 * each} nya")
    typing.go_to("4", f"○ {2 * each} nya")
    share = f"○ {2 * each // len(ACTORS)} nya"
    for terminal in (typing, watching):
        terminal.wait(lambda rows: sum(share in row for row in rows) == len(ACTORS), f"{share} of each actor")
    reports = case.reports()
    assert sorted(report.answers.situation for report in reports) == sorted(
        line.split(": ")[1] for line in mine + theirs
    )
    for report in reports:
        number = int(report.answers.situation.rsplit(" ", 1)[1])
        assert report.actor == ACTORS[number % 3]
        if number % 2:
            assert report.as_of == began - timedelta(minutes=number)
        else:
            assert report.as_of >= began
    assert [terminal.leave() for terminal in (typing, watching)] == [0, 0]
    assert case.verified().problems == ()


def turns() -> list[tuple[str, str]]:
    """Who said what in a meeting, the short turns of it: as many as are typed in the time there is."""
    meeting = json.loads(MEETING.read_text(encoding="utf-8"))
    said = ((turn["speaker"], " ".join(turn["content"].split())) for turn in meeting["meeting_transcripts"])
    taken: list[tuple[str, str]] = []
    for speaker, text in said:
        if len(text) <= LONGEST_TURN and sum(map(len, typed([*taken, (speaker, text)]))) <= SECONDS * LETTERS_A_SECOND:
            taken.append((speaker, text))
    return taken


def typed(spoken: Iterable[tuple[str, str]]) -> list[str]:
    """How a note-taker writes down what was said, to the key that sends each line."""
    return [f"{speaker}: {text}\r" for speaker, text in spoken]


@pytest.mark.long
@pytest.mark.skipif(not MEETING.exists(), reason=f"the meeting is not in {MEETING.parent}")
def test_what_was_said_is_typed_for_two_minutes_while_another_writes(
    case: Case, screen: OpenScreen, seat: OpenSeat
) -> None:
    spoken = turns()
    case.add_actors("Polismyndigheten", *dict.fromkeys(speaker for speaker, _text in spoken))
    noting, done = seat(), threading.Event()
    others: list[str] = []

    def note() -> None:
        while not done.wait(SECONDS_BETWEEN_OTHERS):
            others.append(noting(do="keep", typed=f"Polismyndigheten: uppgift {len(others)}")["value"])

    typing = screen("--database", case.database, "--as", PERSON)
    typing.wait_for(NAME, "Att göra nu")
    writer = threading.Thread(target=note)
    writer.start()
    try:
        typing.type_slowly("".join(typed(spoken)), LETTERS_A_SECOND)
    finally:
        done.set()
        writer.join()

    typing.go_to("4", f"○ {len(spoken) + len(others)} nya")
    reports = case.reports()
    theirs = [report.answers.situation for report in reports if report.actor == "Polismyndigheten"]
    mine = [(report.actor, report.answers.situation) for report in reports if report.actor != "Polismyndigheten"]
    assert theirs == [f"uppgift {number}" for number in range(len(others))]
    assert mine == spoken
    assert {entry.typed for entry in case.entries()} >= {line.rstrip("\r") for line in typed(spoken)}
    assert typing.leave() == 0
    assert case.verified().problems == ()
