"""What the line of the clocks says in the room there is."""

from dataclasses import replace
from datetime import timedelta

import pytest

from samledning.overview.terms import Coming, Todo, TodoKind, Urgency
from samledning.situation.terms import ClockSetting
from samledning.situation.views import BoardRow
from samledning.tui.topline import clock_text, told_while_led
from tui.house import NOW

LATE = Todo(
    key="step:actions.Å1",
    kind=TodoKind.STEP,
    label="",
    text="Följ upp Å1: räkna på hur många tankbilar ni behöver",
    reason="Skulle ha varit klar 13.15.",
    urgency=Urgency.NOW,
    due_at=NOW - timedelta(minutes=75),
)
SILENT = BoardRow(
    actor_id="a",
    actor="Elnät AB",
    last=None,
    received=None,
    silent_since=NOW - timedelta(hours=2),
    has_reported=True,
    next_at=NOW - timedelta(hours=1),
    overdue=True,
    interval=timedelta(hours=1),
    clock=ClockSetting(),
    impacts=(),
    new=0,
)


@pytest.mark.parametrize(
    ("room", "text"),
    [
        (
            160,
            "⚠ 1 sak är försenad: Följ upp Å1: räkna på hur många tankbilar ni behöver Skulle ha varit klar 13.15. · "
            "⚠ Elnät AB tyst sedan 12.30 · möte M2 16.00",
        ),
        (
            118,
            "⚠ 1 försenad: Följ upp Å1: räkna på hur många tankbilar ni behöver · ⚠ Elnät AB tyst sedan 12.30",
        ),
        (78, "⚠ 1 försenad: Följ upp Å1: räkna på hur många t… · ⚠ Elnät AB tyst sedan 12.30"),
        (30, "⚠ 1 försenad: Följ … · ⚠ Elnät AB tyst sedan 12.30"),
    ],
)
def test_who_is_silent_is_told_also_where_what_is_late_does_not_fit(room: int, text: str) -> None:
    line = clock_text([LATE], [Coming("möte M2", NOW + timedelta(minutes=90))], SILENT, NOW, room)
    assert line.plain == text


@pytest.mark.parametrize(
    ("room", "text"),
    [
        (120, "näst på tur: Skriv syftet. · LE-01 senast 15.30 Presentera syfte, mål, … · möte M2 16.00"),
        (80, "näst på tur: Skriv syftet. · LE-01 senast 15.30 Presentera syfte, mål, …"),
        (60, "näst på tur: Skriv syftet. · LE-01 senast 15.30"),
        (40, "näst på tur: Skriv syftet."),
    ],
)
def test_what_comes_is_told_in_words_and_not_by_its_code_alone(room: int, text: str) -> None:
    first = replace(LATE, text="Skriv syftet.", due_at=None)
    coming = [
        Coming("LE-01 senast", NOW + timedelta(minutes=60), "Presentera syfte, mål, arbetssätt och roller."),
        Coming("möte M2", NOW + timedelta(minutes=90)),
    ]
    assert clock_text([first], coming, None, NOW, room).plain == text


def test_a_warning_from_outside_is_told_while_a_meeting_is_led_and_what_can_wait_is_not() -> None:
    step = replace(LATE, due_at=None)
    warning = replace(step, kind=TodoKind.ALARM, room="monitoring")
    meeting = replace(step, room="meetings")
    assert told_while_led([warning, replace(step, room="actors"), meeting, LATE]) == [warning, meeting, LATE]
