"""Meetings in the house: begun without the screen, and a seat where one goes on."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import TypeVar

from samledning.meeting import service
from samledning.meeting.forms import read_forms
from samledning.meeting.lead import lead
from samledning.meeting.queries import board
from samledning.meeting.terms import Form
from samledning.meeting.views import Board, LeadView
from samledning.paths import checklist_folders
from samledning.store.unit import WriteUnit
from tui.house import WIDE, House, Seat

T = TypeVar("T")

REGION, POLICE, TOWN = "Region Örebro län", "Polismyndigheten", "Örebro kommun"
"""The actors of the storm, as they are called at the roll call."""


def form(key: str = "phone_short") -> Form:
    """One of the forms of meeting that the program comes with."""
    found = read_forms(checklist_folders()[:1]).find(key)
    assert found
    return found


def do(house: House, verb: Callable[[WriteUnit], T], who: str = "Anna Berg") -> T:
    """Somebody does something at a seat without a screen."""
    with house.workspace(who) as workspace, workspace.write() as unit:
        return verb(unit)


def begin(house: House, key: str = "phone_short") -> str:
    """Anna Berg begins a meeting with everyone in the storm. Returns its id."""
    with house.workspace() as workspace:
        incident_id = house.incident_id(workspace)
    return do(house, lambda unit: service.start_now(unit, incident_id, form(key)))


def now(house: House, meeting_id: str) -> LeadView:
    """The meeting as it stands."""
    with house.workspace() as workspace, workspace.read() as unit:
        return lead(unit, meeting_id)


def meetings(house: House) -> Board:
    """All meetings of the storm."""
    with house.workspace() as workspace:
        incident_id = house.incident_id(workspace)
        with workspace.read() as unit:
            return board(unit, incident_id)


@asynccontextmanager
async def led(house: House, size: tuple[int, int] = WIDE) -> AsyncIterator[tuple[Seat, str]]:
    """A seat whose program starts while a meeting goes on, and the id of that meeting."""
    meeting_id = begin(house)
    async with house.opened(size) as seat:
        await seat.sees("Öppning")
        yield seat, meeting_id
