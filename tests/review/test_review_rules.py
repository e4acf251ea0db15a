"""When questions come round: elapsed and wall time on the nights when the clocks change, quiet hours, repeats. Pure."""

from datetime import UTC, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samledning import clock
from samledning.checklist.rhythm import LONGEST_MINUTES, Rhythm, in_words, read_rhythm, written
from samledning.checklist.views import ItemView
from samledning.incident.terms import Phase
from samledning.review import rules
from samledning.review.terms import ClockSetting, Quiet

HOUR = timedelta(hours=1)
NIGHT: Quiet = (time(22), time(6))
NAP: Quiet = (time(12), time(13, 30))
MARCH, OCTOBER = datetime(2027, 3, 27, 12, tzinfo=UTC), datetime(2026, 10, 24, 12, tzinfo=UTC)
"""Noon, in Greenwich, of the day before the clocks go forward, and back."""

walls = st.lists(st.times().map(lambda at: at.replace(second=0, microsecond=0)), min_size=1, max_size=4, unique=True)
rhythms = st.one_of(
    st.integers(1, LONGEST_MINUTES).map(Rhythm), walls.map(lambda found: Rhythm(walls=tuple(sorted(found))))
)
moments = st.integers(0, 730 * 24 * 60).map(
    lambda minutes: datetime(2026, 1, 1, tzinfo=UTC) + timedelta(minutes=minutes)
)


def swedish(year: int, month: int, day: int, hour: int, minute: int = 0, *, fold: int = 0) -> datetime:
    return datetime(year, month, day, hour, minute, tzinfo=clock.STOCKHOLM, fold=fold).astimezone(UTC)


@pytest.mark.parametrize(
    ("text", "rhythm"),
    [
        ("90 min", Rhythm(90)),
        ("2 h", Rhythm(120)),
        ("2h", Rhythm(120)),
        ("08.00", Rhythm(walls=(time(8),))),
        ("16:00, 08.00", Rhythm(walls=(time(8), time(16)))),
        ("08.00 och 16.00", Rhythm(walls=(time(8), time(16)))),
        ("8.00 16.00 8.00", Rhythm(walls=(time(8), time(16)))),
        ("", None),
        ("0 min", None),
        ("169 h", None),
        ("25.00", None),
        ("08.60", None),
        ("varje timme", None),
        ("2", None),
    ],
)
def test_a_rhythm_is_read_as_people_write_it(text: str, rhythm: Rhythm | None) -> None:
    assert read_rhythm(text) == rhythm


@given(rhythms)
def test_a_rhythm_is_read_back_as_it_was_written(rhythm: Rhythm) -> None:
    assert read_rhythm(written(rhythm)) == rhythm
    assert in_words(rhythm)


def test_elapsed_time_is_elapsed_also_when_the_clocks_change() -> None:
    two_hours = Rhythm(120)
    before = swedish(2027, 3, 28, 1, 30)
    assert rules.after(two_hours, before) == before + 2 * HOUR
    assert clock.hhmm(rules.after(two_hours, before)) == "04.30"
    before = swedish(2026, 10, 25, 1, 30)
    assert rules.after(two_hours, before) == before + 2 * HOUR
    assert clock.hhmm(rules.after(two_hours, before)) == "02.30"


def test_a_time_of_day_is_that_time_also_after_the_clocks_have_changed() -> None:
    morning = Rhythm(walls=(time(8),))
    assert rules.after(morning, MARCH) == swedish(2027, 3, 28, 8)
    assert rules.after(morning, MARCH) - MARCH == 18 * HOUR
    assert rules.after(morning, OCTOBER) == swedish(2026, 10, 25, 8)
    assert rules.after(morning, OCTOBER) - OCTOBER == 19 * HOUR


def test_a_time_of_day_that_is_skipped_comes_after_the_change_and_one_that_comes_twice_counts_once() -> None:
    small_hours = Rhythm(walls=(time(2, 30),))
    assert clock.date_hhmm(rules.after(small_hours, MARCH)) == "2027-03-28 03.30"
    first = rules.after(small_hours, OCTOBER)
    assert first == swedish(2026, 10, 25, 2, 30, fold=0)
    assert rules.after(small_hours, first) == swedish(2026, 10, 26, 2, 30)


@given(rhythms, moments)
def test_the_next_time_is_always_later_and_within_the_rhythm(rhythm: Rhythm, moment: datetime) -> None:
    following = rules.after(rhythm, moment)
    longest = timedelta(hours=25) if rhythm.walls else timedelta(minutes=rhythm.minutes)
    assert moment < following <= moment + longest


@pytest.mark.parametrize(
    ("quiet", "at", "then"),
    [
        (None, swedish(2026, 11, 22, 23), swedish(2026, 11, 22, 23)),
        (NIGHT, swedish(2026, 11, 22, 21, 59), swedish(2026, 11, 22, 21, 59)),
        (NIGHT, swedish(2026, 11, 22, 22), swedish(2026, 11, 23, 6)),
        (NIGHT, swedish(2026, 11, 23, 2), swedish(2026, 11, 23, 6)),
        (NIGHT, swedish(2026, 11, 23, 6), swedish(2026, 11, 23, 6)),
        (NAP, swedish(2026, 11, 22, 12, 10), swedish(2026, 11, 22, 13, 30)),
        (NAP, swedish(2026, 11, 22, 11, 59), swedish(2026, 11, 22, 11, 59)),
        (NIGHT, swedish(2027, 3, 28, 1), swedish(2027, 3, 28, 6)),
        (NIGHT, swedish(2026, 10, 25, 2, 30, fold=1), swedish(2026, 10, 25, 6)),
        ((time(1), time(2, 30)), swedish(2026, 10, 25, 1, 30), swedish(2026, 10, 25, 2, 30, fold=1)),
    ],
)
def test_what_falls_in_the_quiet_hours_waits_until_they_are_over(
    quiet: Quiet | None, at: datetime, then: datetime
) -> None:
    assert rules.after_quiet(at, quiet) == then


@given(moments, st.times(), st.times())
def test_quiet_hours_never_bring_anything_forward_and_settle_at_once(at: datetime, begins: time, ends: time) -> None:
    quiet = begins.replace(second=0, microsecond=0), ends.replace(second=0, microsecond=0)
    later = rules.after_quiet(at, quiet)
    assert at <= later <= at + timedelta(hours=25)


def test_an_answer_restarts_the_clock_and_spends_a_time_that_was_named_before_it() -> None:
    start = swedish(2026, 11, 22, 13)
    every = Rhythm(60)
    nothing = ClockSetting()
    assert rules.next_due(every, nothing, None, start, None) == start + HOUR
    assert rules.next_due(every, nothing, start + 3 * HOUR, start, None) == start + 4 * HOUR
    named = ClockSetting(next_at=start + 9 * HOUR, set_at=start + 2 * HOUR)
    assert rules.next_due(every, named, start + HOUR, start, None) == start + 9 * HOUR
    assert rules.next_due(every, named, start + 3 * HOUR, start, None) == start + 4 * HOUR
    assert rules.next_due(every, ClockSetting(off=True), None, start, None) is None


def test_a_time_that_someone_named_holds_in_the_quiet_hours_too() -> None:
    start = swedish(2026, 11, 22, 21)
    named = ClockSetting(next_at=swedish(2026, 11, 23, 2), set_at=start)
    assert rules.next_due(Rhythm(120), named, None, start, NIGHT) == swedish(2026, 11, 23, 2)
    assert rules.next_due(Rhythm(120), ClockSetting(), None, start, NIGHT) == swedish(2026, 11, 23, 6)


def test_the_rhythm_is_the_clocks_own_else_the_lists_else_the_phases() -> None:
    item = ItemView("LO-05", "Drar de åt samma håll?", every={Phase.ACUTE: Rhythm(60)})
    own = Rhythm(walls=(time(7),))
    assert rules.rhythm(item, ClockSetting(own), Phase.ACUTE) == own
    assert rules.rhythm(item, ClockSetting(), Phase.ACUTE) == Rhythm(60)
    assert rules.rhythm(item, ClockSetting(), Phase.CLOSING) == rules.EVERY[Phase.CLOSING]
    assert set(rules.EVERY) == set(Phase)


def test_what_is_due_is_told_three_times_and_then_no_more() -> None:
    due = swedish(2026, 11, 22, 13)
    told = [rules.stage(due, due + timedelta(minutes=minutes)) for minutes in (-1, 0, 9, 10, 29, 30, 600)]
    assert told == [0, 1, 1, 2, 2, 3, 3]
    again = rules.next_telling(due, due)
    assert again == due + timedelta(minutes=10)
    assert rules.next_telling(due, due + timedelta(minutes=30)) is None
