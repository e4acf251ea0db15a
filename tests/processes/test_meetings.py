"""A meeting in real processes: both seats show the same, lines land where they were said, a killed one comes back."""

from collections import Counter

import pytest
from conftest import OpenScreen
from running import PERSON, Case, until

from samledning.intake import service as intake
from samledning.log.grammar import read
from samledning.meeting import leading, service
from samledning.meeting.forms import read_forms
from samledning.meeting.lead import lead
from samledning.meeting.running import running
from samledning.meeting.views import LeadView
from samledning.paths import checklist_folders
from samledning.start import Workspace

ACTORS = ("Polisen", "Räddningstjänsten", "Elnätet")
LINES = 1000


def begin(case: Case) -> str:
    """A short phone meeting goes on. Returns its id."""
    case.add_actors(*ACTORS)
    form = read_forms(checklist_folders()[:1]).find("phone_short")
    assert form
    with case.opened() as workspace:
        sit(workspace)
        with workspace.write() as unit:
            return service.start_now(unit, case.incident_id, form)


def sit(workspace: Workspace) -> None:
    """The one person of the case sits here."""
    person = workspace.last_person()
    assert person
    workspace.become(person)


def now(case: Case, meeting_id: str) -> LeadView:
    """The meeting as it stands."""
    with case.opened() as workspace, workspace.read() as unit:
        return lead(unit, meeting_id)


@pytest.mark.long
def test_both_seats_follow_item_and_floor_and_a_killed_one_comes_back(case: Case, screen: OpenScreen) -> None:
    meeting_id = begin(case)
    leader = screen("--database", case.database, "--as", PERSON)
    notes = screen("--database", case.database, "--as", "Bo Ek")
    leader.wait_for("Öppning", "Dagordning")
    notes.wait_for("Öppning", "Dagordning")

    leader.press("f4")
    leader.wait_for("▶ 1 ↻")
    notes.wait_for("▶ 1 ↻")
    leader.press("f2")
    until(lambda: now(case, meeting_id).floor is not None, "somebody has the floor")
    floor = now(case, meeting_id).floor
    assert floor
    notes.wait_for(f"▶ {floor.actor}", "av 1:00")
    notes.type("strömmen är till")
    notes.wait_for_log_line("strömmen är till")
    leader.press("f2")  # the floor goes on in the middle of the line
    until(lambda: (n := now(case, meeting_id).floor) is not None and n.actor != floor.actor, "the next speaker")
    second = now(case, meeting_id).floor
    assert second
    notes.wait_for(f"▶ {second.actor}")
    notes.type("baka")
    notes.press("enter")
    notes.wait_for("✓ L1")

    leader.type("halvskrivet")
    leader.wait_for_log_line("halvskrivet")
    until(lambda: leader.log_line == "halvskrivet", "the line")
    notes.leave()
    leader.kill()

    again = screen("--database", case.database)
    again.wait_for("▶ 1 ↻", f"▶ {second.actor}")
    assert again.leave() == 0
    (entry,) = case.entries()
    assert (entry.text, entry.speaker_id) == ("strömmen är tillbaka", floor.actor_id)
    assert case.verified().problems == ()


@pytest.mark.long
def test_a_thousand_lines_from_a_second_seat_land_on_their_speaker_and_item(case: Case, screen: OpenScreen) -> None:
    """The leader's screen is open meanwhile, and shows the last of them; both write at once."""
    meeting_id = begin(case)
    leader = screen("--database", case.database, "--as", PERSON)
    leader.wait_for("Öppning", "Dagordning")
    leader.press("f4")
    leader.wait_for("▶ 1 ↻")
    expected: Counter[tuple[str, str]] = Counter()
    with case.opened() as workspace:
        sit(workspace)
        for number in range(LINES):
            if number % 100 == 0:
                leader.press("f2" if number % 500 else "f4")
                with workspace.write() as unit:
                    leading.give_floor(unit, meeting_id, next(iter(_others(case, meeting_id))))
            with workspace.write() as unit:
                at = running(unit, case.incident_id)
                assert at
                intake.keep(unit, case.incident_id, read(f" rad {number}", now=unit.now), spoken=at.spoken)
            expected[at.spoken.item_id, at.spoken.speaker_id] += 1
    leader.wait_for(f"rad {LINES - 1}")
    kept = Counter((entry.item_id, entry.speaker_id) for entry in case.entries())
    assert kept == expected
    assert leader.leave() == 0


def _others(case: Case, meeting_id: str) -> list[str]:
    """Those who do not have the floor."""
    view = now(case, meeting_id)
    return [row.actor_id for row in view.roll if view.floor is None or row.actor_id != view.floor.actor_id]
