"""What can be done with those a meeting is for: what is expected of each, and the material asked of them beforehand."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from samledning.actor.editing import change, refuse_fields
from samledning.actor.rules import moved
from samledning.errors import Problem
from samledning.i18n import _
from samledning.meeting import rows
from samledning.meeting.tables import Invitee, Meeting
from samledning.situation import requests
from samledning.store.unit import WriteUnit

INVITEE_FIELDS = ("expectation", "reports")
"""What a form may change of an actor that a meeting is for."""


def expect(unit: WriteUnit, invitee_id: str, base: Mapping[str, object], mine: Mapping[str, object]) -> None:
    """Say what is expected of an actor in a meeting (FB-04, FB-07), and whether it is on the reporting list.

    Raises `Clash` as `merge` does.
    """
    refuse_fields(mine, INVITEE_FIELDS)
    change(unit.get(Invitee, invitee_id), base, mine, lambda _values: None)


def move(unit: WriteUnit, invitee_id: str, *, before: str = "") -> None:
    """Put an actor in front of another in the order of the roll call and the speaker list, or last."""
    row = unit.get(Invitee, invitee_id)
    known = {each.id: each for each in rows.invitees(unit, row.meeting_id)}
    for place, each in enumerate(moved(list(known), invitee_id, before), start=1):
        if known[each].position != place:
            known[each].position = place


def ask_material(
    unit: WriteUnit, meeting_id: str, text: str, *, actor_ids: Sequence[str] = (), due_at: datetime | None = None
) -> str:
    """Ask those that a meeting is for, or some of them, for material before it (FB-08): a request like any other.

    It is due (UTC) when the meeting begins, unless another time is given. Returns the request's id. Raises a `Problem`
    for an empty text, and where the meeting is for nobody yet.
    """
    meeting = unit.get(Meeting, meeting_id)
    invited = rows.invitees(unit, meeting_id)
    asked = [row for row in invited if row.actor_id in actor_ids or not actor_ids]
    if not asked:
        raise Problem(_("Ingen aktör är med i mötet."))
    due = due_at or (meeting.starts_at if meeting.starts_at > unit.now else None)
    request_id = requests.ask(unit, meeting.incident_id, [row.actor_id for row in asked], text, due_at=due)
    unit.session.flush()
    for row in asked:
        row.request_id = request_id
    return request_id
