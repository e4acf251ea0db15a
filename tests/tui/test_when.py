"""Times as they stand in forms: what is read out of them, and that what is written is read as the same again."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samledning.errors import Problem
from samledning.tui import when

NOW = datetime(2026, 11, 22, 13, 30, tzinfo=UTC)
"""14.30 in Sweden."""


def at(day: int, hour: int, minute: int) -> datetime:
    return datetime(2026, 11, day, hour, minute, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("13.40", at(22, 12, 40)),
        (" 13:40 ", at(22, 12, 40)),
        ("14.40", at(22, 13, 40)),
        ("23.50", at(21, 22, 50)),
        ("212350", at(21, 22, 50)),
        ("2026-11-20 08.00", at(20, 7, 0)),
        ("2026-11-23 08.00", None),
        ("2026-13-40 08.00", None),
        ("13.40 och lite till", None),
        ("i går", None),
        ("", None),
    ],
)
def test_time_that_has_been(text: str, meant: datetime | None) -> None:
    assert when.past(text, NOW) == meant


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("16.00", at(22, 15, 0)),
        ("kl 16.00", at(22, 15, 0)),
        ("08.00", at(23, 7, 0)),
        ("230800", at(23, 7, 0)),
        ("220800", datetime(2026, 12, 22, 7, 0, tzinfo=UTC)),
        ("2026-11-24 08.00", at(24, 7, 0)),
        ("2026-11-20 08.00", None),
        ("992500", None),
        ("snart", None),
    ],
)
def test_time_to_come(text: str, meant: datetime | None) -> None:
    assert when.coming(text, NOW) == meant


def test_what_is_no_time_is_told_and_what_is_empty_is_none() -> None:
    assert when.past_or_problem(" ", NOW) is None
    assert when.coming_or_problem("", NOW) is None
    with pytest.raises(Problem, match="«snart» är ingen tid som har varit"):
        when.past_or_problem("snart", NOW)
    with pytest.raises(Problem, match="«nyss» är ingen kommande tid"):
        when.coming_or_problem("nyss", NOW)


@given(st.timedeltas(timedelta(days=-60), timedelta(days=60)))
def test_what_stands_in_a_field_is_read_as_the_same_minute(away: timedelta) -> None:
    moment = (NOW + away).replace(second=0, microsecond=0)
    text = when.field_text(moment, NOW)
    read = when.coming(text, NOW) if moment > NOW else when.past(text, NOW)
    assert read == moment


@pytest.mark.parametrize(
    ("minutes", "text"),
    [(0, "0 min"), (119, "119 min"), (120, "2 h"), (47 * 60 + 59, "47 h"), (48 * 60, "2 dygn"), (-5, "0 min")],
)
def test_age(minutes: int, text: str) -> None:
    assert when.age(NOW - timedelta(minutes=minutes), NOW) == text


@pytest.mark.parametrize(
    ("minutes", "text"), [(45, "45 min"), (60, "1 h"), (90, "1 h 30 min"), (0, "0 min"), (1440, "24 h")]
)
def test_length_of_time(minutes: int, text: str) -> None:
    assert when.span(timedelta(minutes=minutes)) == text
