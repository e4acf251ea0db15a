"""The words that a meeting opens with say how long it is."""

import pytest

from samledning.meeting import service
from samledning.meeting.opening import with_minutes

from .conftest import MeetingCase


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Vi har 15 minuter. En minut var.", "Vi har 20 minuter. En minut var."),
        ("We have 15 minutes.", "We have 20 minutes."),
        ("Rum 15, 115 minuter, 15 personer.", "Rum 15, 115 minuter, 15 personer."),
        ("", ""),
    ],
)
def test_only_the_minutes_of_the_meeting_are_changed(text: str, told: str) -> None:
    assert with_minutes(text, 15, 20) == told


def test_a_meeting_that_is_begun_at_once_says_the_minutes_it_takes_with_what_comes_back(case: MeetingCase) -> None:
    first = case.begin()
    case.close(first)  # the one item that does not recur was not covered: six minutes more
    case.act(lambda unit: service.start_now(unit, case.incident_id, case.form("isf")))
    found = case.meetings().ongoing
    assert found
    assert found.minutes > case.form("isf").minutes
    case.close(found.id)
    case.act(lambda unit: service.start_now(unit, case.incident_id, case.form()))
    found = case.meetings().ongoing
    assert found
    assert found.minutes > 15
    assert f"Vi har {found.minutes} minuter." in found.opening
