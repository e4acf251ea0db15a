"""Two processes in one meeting: one leads, one takes notes, and one of them is killed."""

import pytest
from running import HERE, Case, Helper, python

from samledning import paths
from samledning.intake import service as intake
from samledning.log import grammar
from samledning.log.queries import of_meeting
from samledning.meeting import service
from samledning.meeting.forms import read_forms
from samledning.meeting.lead import lead
from samledning.meeting.running import running
from samledning.start import Workspace

LINES = 1000
PATIENCE = 180.0
ACTORS = ("Kumla kommun", "Polismyndigheten", "Region Örebro län", "Örebro kommun", "Länsstyrelsen i Örebro län")


def begin(case: Case) -> str:
    """A meeting that has begun, for everyone in the case."""
    case.add_actors(*ACTORS)
    form = read_forms(paths.checklist_folders()[:1]).find("isf")
    assert form
    with case.opened() as workspace:
        sit_down(workspace)
        with workspace.write() as unit:
            return service.start_now(unit, case.incident_id, form)


def sit_down(workspace: Workspace) -> None:
    person = workspace.last_person()
    assert person
    workspace.become(person)


@pytest.mark.long
def test_a_thousand_lines_land_on_their_speaker_while_another_seat_leads_until_it_is_killed(
    case: Case, home: dict[str, str]
) -> None:
    meeting_id = begin(case)
    leader = Helper(python(HERE / "leader_process.py", case.database, meeting_id), home)
    try:
        while not leader.hear(PATIENCE).startswith("floor"):
            pass
        with case.opened() as workspace:
            sit_down(workspace)
            note(workspace, case)
        leader.process.kill()
        leader.process.wait()
        told = [""]
        while told[-1] or len(told) == 1:
            told.append(leader.hear())
    finally:
        leader.close()

    with case.opened() as workspace, workspace.read() as unit:
        lines = of_meeting(unit, meeting_id)
        now = lead(unit, meeting_id)
    assert len(lines) == LINES
    # What was written is what was seen at the first keystroke, wherever the floor had gone when the line was sent.
    assert [each.text for each in lines] == [f"{each.item_id} {each.speaker_id}" for each in lines]
    assert len({each.speaker_id for each in lines}) == len(ACTORS)
    assert len({each.item_id for each in lines}) > 1
    # The leader may have been killed between a commit and telling of it.
    floors = [each.split()[1] for each in told if each.startswith("floor")]
    turns = sum(row.turns for row in now.talk)
    assert now.floor and now.item
    assert turns >= len(set(floors))
    assert now.spoken.item_id == now.item.item.id
    assert sum(row.spoken.seconds(now.now) for row in now.talk) <= sum(row.used.seconds(now.now) for row in now.agenda)
    assert case.verified().problems == ()


def note(workspace: Workspace, case: Case) -> None:
    """Write as many lines as there are to be, each begun where the meeting is and sent a little later."""
    for _line in range(LINES):
        with workspace.read() as unit:
            going_on = running(unit, case.incident_id)
        assert going_on
        begun = going_on.spoken
        with workspace.write() as unit:
            # A blank first leaves the line as it is also in a round.
            reading = grammar.read(f" {begun.item_id} {begun.speaker_id}", now=unit.now)
            intake.keep(unit, case.incident_id, reading, spoken=begun)


def test_after_a_kill_the_meeting_is_where_it_was(case: Case, home: dict[str, str]) -> None:
    meeting_id = begin(case)
    leader = Helper(python(HERE / "leader_process.py", case.database, meeting_id), home)
    try:
        for _told in range(40):
            assert leader.hear(PATIENCE)
        leader.process.kill()
        leader.process.wait()
    finally:
        leader.close()
    with case.opened() as first, first.read() as unit:
        before = lead(unit, meeting_id)
    with case.opened() as workspace, workspace.read() as unit:
        now = lead(unit, meeting_id)
    assert (now.floor and now.floor.turn, now.item and now.item.item.id) == (
        before.floor and before.floor.turn,
        before.item and before.item.item.id,
    )
    assert [row.actor_id for row in now.queue] == [row.actor_id for row in before.queue]
    assert [row.spoken for row in now.talk if not row.spoken.runs] == [
        row.spoken for row in before.talk if not row.spoken.runs
    ]
    assert now.newest_at == before.newest_at
    assert case.verified().problems == ()
