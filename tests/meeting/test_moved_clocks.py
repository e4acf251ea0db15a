"""A meeting while the clocks go back an hour, and while somebody sets the computer's clock back."""

from datetime import UTC, datetime

import pytest
from document.reading import minutes_text

from samledning.clock import parse_iso
from samledning.log.queries import entry, page
from samledning.meeting import leading, service, words
from samledning.meeting.terms import Happened

from .conftest import MeetingCase

TOWN, REGION = "Örebro kommun", "Region Örebro län"
TEN_MINUTES = 600


def minutes(case: MeetingCase, meeting_id: str) -> str:
    with case.read() as unit:
        return minutes_text(unit, meeting_id)


def test_a_meeting_over_the_change_of_the_clocks_is_as_long_as_it_was(case: MeetingCase) -> None:
    case.now = datetime(2026, 10, 25, 0, 50, tzinfo=UTC)  # 02.50, ten minutes before it is 02.00 again
    meeting_id = case.act(lambda unit: service.start_now(unit, case.incident_id, case.form()))
    case.next_item(meeting_id)
    case.floor(meeting_id, TOWN)
    case.wait(seconds=2 * TEN_MINUTES)
    case.act(lambda unit: leading.done(unit, meeting_id), wait=0)
    (talked,) = [row.spoken.seconds(case.now) for row in case.lead(meeting_id).talk if row.actor == TOWN]
    assert talked == 2 * TEN_MINUTES
    said = case.said(meeting_id, "02.05 strömmen är tillbaka", wait=0)
    with case.read() as unit:
        assert entry(unit, said).event_at == datetime(2026, 10, 25, 1, 5, tzinfo=UTC)
    case.close(meeting_id)
    text = minutes(case, meeting_id)
    assert "- Tid: 2026-10-25 02.50 sommartid – 02.10 normaltid" in text
    assert "(LÄGESRUNDA) 02.50 SOMMARTID – 02.10 NORMALTID" in text


@pytest.mark.parametrize(
    ("since", "until", "told"),
    [
        ("2026-11-22T12:00Z", "2026-11-22T12:15Z", "13.00–13.15"),
        # Within the hour that comes twice, and over the change in either direction.
        ("2026-10-25T00:10Z", "2026-10-25T00:40Z", "02.10 sommartid–02.40 sommartid"),
        ("2026-10-25T01:10Z", "2026-10-25T02:10Z", "02.10 normaltid–03.10"),
        ("2026-10-24T23:50Z", "2026-10-25T02:10Z", "01.50 sommartid – 03.10 normaltid"),
        ("2026-03-29T00:50Z", "2026-03-29T01:10Z", "01.50 normaltid – 03.10 sommartid"),
        ("2026-10-25T02:10Z", "2026-10-25T02:40Z", "03.10–03.40"),
    ],
)
def test_a_time_says_which_time_it_is_where_that_is_not_clear(since: str, until: str, told: str) -> None:
    assert words.from_to(parse_iso(since), parse_iso(until)) == told


def test_a_clock_that_is_set_back_turns_nothing_round(case: MeetingCase) -> None:
    meeting_id = case.begin()
    case.next_item(meeting_id)
    case.floor(meeting_id, TOWN)
    before = case.said(meeting_id, "före")
    case.wait(seconds=-TEN_MINUTES)
    after = case.said(meeting_id, "efter")
    case.floor(meeting_id, REGION)
    case.roll(meeting_id, REGION, Happened.LATE)
    case.next_item(meeting_id)

    now = case.lead(meeting_id)
    assert now.item and now.item.item.place == 2
    assert [row.actor for row in now.talk if row.spoken.seconds(case.now) < 0] == []
    with case.read() as unit:
        kept = {each.id: each.label for each in page(unit, case.incident_id).entries}
        assert [entry(unit, each).speaker_id for each in (before, after)] == [case.actors[TOWN]] * 2
    assert [kept[before], kept[after]] == ["L1", "L2"]
    case.close(meeting_id)
    text = minutes(case, meeting_id)
    assert "före" in text and "efter" in text
