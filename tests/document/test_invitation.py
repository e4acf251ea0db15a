"""The invitation: what a participant needs to know, and a calendar that knows the meeting again."""

from datetime import timedelta
from pathlib import Path

import pytest
from icalendar import Calendar

from samledning import clock
from samledning.document.terms import Format, Product
from samledning.document.writing import as_text, write
from samledning.errors import Problem
from samledning.log.terms import Marking
from samledning.meeting import service
from samledning.meeting.queries import meeting, the_meeting
from samledning.start import Workspace

from .conftest import case_id, made

JOIN = {
    "title": "Vattnet",
    "purpose": "Bli överens om vattnet; inget annat, tack.",
    "join_number": "010-000 00 00",
    "join_code": "4711#",
    "fallback": "Rakel, talgrupp SAMV-ÖREBRO",
}


@pytest.fixture
def planned(demo: Workspace) -> str:
    """The coming meeting, with how to join it."""
    with demo.read() as unit:
        view = the_meeting(unit, case_id(unit), "M2")
    with demo.write() as unit:
        service.edit(unit, view.id, {name: getattr(view, name) for name in JOIN}, JOIN)
    return view.id


def calendar(demo: Workspace, folder: Path) -> Calendar:
    with demo.read() as unit:
        document = made(unit, Product.INVITATION, subject="M2").document
    path = folder / "m.ics"
    write(document, Format.CALENDAR, path, templates=folder, replace=True)
    return Calendar.from_ical(path.read_bytes())


def test_it_says_why_when_how_and_what_is_expected(demo: Workspace, planned: str) -> None:
    with demo.read() as unit:
        text = as_text(made(unit, Product.INVITATION).document)
    for told in (
        "Inbjudan: Vattnet",
        "Bli överens om vattnet; inget annat, tack.",
        "Telefon: 010-000 00 00",
        "Syftet med att samverka: Tillsammans ser vi till att vård",
        "DAGORDNING",
        "Region Örebro län",
        "Om det inte fungerar: Rakel, talgrupp SAMV-ÖREBRO",
    ):
        assert told in text
    with demo.read() as unit, pytest.raises(Problem, match="deltagare"):
        made(unit, Product.INVITATION, Marking.OPEN)


def test_a_calendar_knows_the_meeting_again(demo: Workspace, planned: str, tmp_path: Path) -> None:
    first = calendar(demo, tmp_path)
    with demo.read() as unit:
        view = meeting(unit, planned)
    (event,) = first.events
    assert first["method"] == "PUBLISH"
    assert event["summary"] == "ÖVNING: Vattnet"
    assert "Bli överens om vattnet; inget annat, tack." in str(event["description"])
    assert "Kod: 4711#" in str(event["description"])
    assert str(event["dtstart"].params["TZID"]) == "Europe/Stockholm"
    assert [str(zone["TZID"]) for zone in first.timezones] == ["Europe/Stockholm"]
    assert event.start == clock.local(view.starts_at)
    with demo.write() as unit:
        service.edit(
            unit, planned, {"starts_at": view.starts_at}, {"starts_at": view.starts_at + timedelta(minutes=30)}
        )
        service.invited(unit, planned)
    (moved,) = calendar(demo, tmp_path).events
    assert moved["uid"] == event["uid"]
    with demo.write() as unit:
        service.cancel(unit, planned, "Vattnet är tillbaka.")
    gone = calendar(demo, tmp_path)
    (cancelled,) = gone.events
    assert gone["method"] == "CANCEL"
    assert cancelled["status"] == "CANCELLED"
    assert cancelled["uid"] == event["uid"]
    assert int(str(cancelled["sequence"])) > int(str(event["sequence"]))
    assert cancelled["summary"] == "ÖVNING: Inställt: Vattnet"


def test_only_an_invitation_is_for_calendars(demo: Workspace, tmp_path: Path) -> None:
    with demo.read() as unit:
        document = made(unit, Product.ACTORS).document
    with pytest.raises(Problem, match="kan inte skrivas som kalenderhändelse"):
        write(document, Format.CALENDAR, tmp_path / "x.ics", templates=tmp_path)
