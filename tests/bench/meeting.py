"""A busy meeting to measure on: every actor of a made case, twenty items, somebody speaks and others wait."""

from pathlib import Path

from samledning.meeting import agenda, leading, service
from samledning.meeting.forms import read_forms
from samledning.meeting.terms import ItemKind
from samledning.paths import checklist_folders

from .case import opened

ITEMS, WAIT = 20, 12


def begin_meeting(database: Path) -> Path:
    """Let a meeting go on in a case; whoever opens the program is shown it. Returns the database."""
    form = read_forms(checklist_folders()[:1]).find("isf")
    assert form
    with opened(database) as (workspace, incident_id):
        with workspace.write() as unit:
            meeting_id = service.start_now(unit, incident_id, form)
            for number in range(len(form.items), ITEMS):
                agenda.add(unit, meeting_id, ItemKind.DISCUSSION, f"Fråga {number + 1} som behöver tid", minutes=5)
            leading.next_item(unit, meeting_id)
        for _turn in range(WAIT):
            with workspace.write() as unit:
                leading.next_speaker(unit, meeting_id)
    return database
