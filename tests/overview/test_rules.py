"""Which lists ask for something, and the one order of what is to be done. Pure."""

from dataclasses import replace
from datetime import timedelta

import pytest
from checklist.conftest import START

from samledning.checklist.terms import ListKind
from samledning.checklist.views import DueItem, ItemView, RunView
from samledning.meeting.terms import MeetingState
from samledning.overview import rules
from samledning.overview.terms import Step, TodoKind, Urgency
from samledning.overview.views import ListProgress

ASK = ItemView("X-01", "Gör det.")
HOUR = timedelta(hours=1)


def run(list_id: str, number: int = 1, *, kind: ListKind = ListKind.MEETING, **more: object) -> RunView:
    whole = RunView(
        id=f"{list_id}{number}",
        list_id=list_id,
        kind=kind,
        title=list_id,
        intro="",
        number=number,
        meeting="",
        started_at=START,
        starts_at=START,
        closed_at=None,
        close_override_reason="",
        items=(ASK,),
        handled=0,
        total=1,
        next_id=ASK.id,
        version_changed=False,
    )
    return replace(whole, **more)  # type: ignore[arg-type]


MEETING = (run("FB"), run("LE"), run("EF"))


@pytest.mark.parametrize(
    ("runs", "hours", "asking"),
    [
        (MEETING, 0, "FB1 LE1 EF1"),
        (MEETING, 2.9, "FB1 LE1 EF1"),
        (MEETING, 3, "EF1"),
        ((*MEETING[:2], run("EF", closed_at=START)), 3, ""),
        ((run("FB", closed_at=START), *MEETING[1:]), 0, "LE1 EF1"),
        ((run("FB"),), 5, "FB1"),
        ((*MEETING, run("FB", 2, starts_at=START + 5 * HOUR)), 4, "EF1 FB2"),
        (tuple(replace(each, starts_at=None) for each in MEETING), 11.9, "FB1 LE1 EF1"),
        (tuple(replace(each, starts_at=None) for each in MEETING), 12, "EF1"),
        ((run("IN", kind=ListKind.INCIDENT), run("LO", kind=ListKind.CONTINUOUS)), 90, "IN1 LO1"),
        ((run("IN", kind=ListKind.INCIDENT, closed_at=START),), 0, ""),
    ],
)
def test_a_meeting_that_is_over_asks_by_its_last_list(runs: tuple[RunView, ...], hours: float, asking: str) -> None:
    assert [each.id for each in rules.asking(runs, START + hours * HOUR)] == asking.split()


def test_nobody_prepares_a_meeting_that_goes_on_or_evaluates_the_one_before() -> None:
    states = {1: MeetingState.HELD, 2: MeetingState.HELD, 3: MeetingState.ONGOING, 4: MeetingState.PLANNED}
    runs = [run(name, number) for number in states for name in ("FB", "LE", "EF")]
    asking = [each.id for each in rules.asking(runs, START, states)]
    assert asking == ["EF2", "LE3", "EF3", "FB4", "LE4", "EF4"]


def test_the_lists_of_a_meeting_follow_on_each_other() -> None:
    done = replace(MEETING[0], next_id="")
    other = run("IN", kind=ListKind.INCIDENT)
    assert rules.in_turn((other, *MEETING)) == (other, MEETING[0])
    assert rules.in_turn((other, done, *MEETING[1:])) == (other, done, MEETING[1])


def test_there_is_one_order_of_what_is_to_be_done() -> None:
    late = DueItem("IN-02", "Vilka berörs?", START, "r1", deferred=False)
    put_off = DueItem("IN-03", "Vilka nätverk?", START, "r1", deferred=True)
    steps = [Step(str(urgency), f"Steg {urgency}.", "Därför.", "actors", urgency) for urgency in Urgency]
    steps.append(Step("warned", "VMA: Brand.", "Kom 13.00.", "monitoring", Urgency.NOW, alarm=True))
    progress = [
        ListProgress("r1", "IN", "Inledande", 1, 10, ItemView("IN-02", "Vilka berörs?")),
        ListProgress("", "LO", "Löpande", 0, 11, ItemView("LO-01", "Ska den ändras?")),
        ListProgress("r2", "EF", "Efter", 3, 3, None),
    ]
    found = rules.todo([late, put_off], steps, progress, START)
    assert [(each.sign, each.name, each.reason) for each in found] == [
        ("▲▲", "VMA: Brand.", "Kom 13.00."),
        ("‼", "Steg now.", "Därför."),
        ("⚠", "IN-02", "skulle ha varit klar 13.00"),
        ("⚠", "IN-03", "uppskjuten till 13.00"),
        ("!", "Steg soon.", "Därför."),
        ("○", "LO-01", "Löpande 0/11"),
        ("·", "Steg later.", "Därför."),
    ]
    assert [each.run_key for each in found] == ["", "", "r1", "r1", "", "LO", ""]
    assert len({each.key for each in found}) == len(found)
    assert {each.kind for each in found} == set(TodoKind)
    assert all(each.in_a_word for each in found)
