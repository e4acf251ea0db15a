"""The meeting that goes on, as every screen knows it: little enough to be read at each change of the floor."""

from dataclasses import dataclass

from samledning.actor.queries import actor_names
from samledning.log.terms import Spoken
from samledning.meeting import rows, rules
from samledning.meeting.lead import agenda_row, floor_of, roll_of
from samledning.meeting.queries import ongoing
from samledning.meeting.tables import Meeting
from samledning.meeting.terms import ItemKind
from samledning.meeting.views import AgendaRow, FloorView, MeetingView
from samledning.store.unit import ReadUnit


@dataclass(frozen=True)
class Running:
    """The meeting of a case that goes on, the item that is on and who has the floor, None where there is none.

    `spoken` is where a line that is begun now belongs. `seen` is the number of what happened last.
    """

    meeting: MeetingView
    item: AgendaRow | None
    floor: FloorView | None
    spoken: Spoken
    seen: int


def running(unit: ReadUnit, incident_id: str) -> Running | None:
    """The meeting of a case that goes on, None where none does."""
    meeting_id = ongoing(unit, incident_id)
    if meeting_id is None:
        return None
    (view,) = rows.meeting_views(unit, [unit.get(Meeting, meeting_id)])
    course = rules.course(rows.happenings(unit, meeting_id))
    items = rows.item_views(unit, rows.items(unit, meeting_id))
    item = next((each for each in items if each.id == course.item_id), None)
    speaker = course.turn.actor_id if course.turn else ""
    roll = roll_of([speaker], (), course, actor_names(unit, incident_id), {}) if speaker else ()
    return Running(
        meeting=view,
        item=agenda_row(item, course, unit.now, over=False) if item else None,
        floor=floor_of(course.turn, roll) if course.turn else None,
        spoken=Spoken(
            meeting_id, item.id if item else "", speaker, reports=item is not None and item.kind is ItemKind.ROUND
        ),
        seen=course.number,
    )
