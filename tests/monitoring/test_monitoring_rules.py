"""What hangs together, what is worth an alarm, when a source may be asked, and what is known of it."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samledning.monitoring import rules
from samledning.monitoring.terms import (
    Fault,
    Item,
    Message,
    PollState,
    Reality,
    Severity,
    SourceKind,
    State,
    Wanted,
)
from samledning.monitoring.views import ItemView, SourceHealth, ThreadView

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)


def view(number: int, identifier: str, *refs: str, hour: float = 0, **more: object) -> ItemView:
    base = ItemView(
        id=f"id{number}",
        number=number,
        label=f"U{number}",
        kind=SourceKind.VMA,
        origin="vma",
        identifier=identifier,
        published=NOW + hour * HOUR - 12 * HOUR,
        fetched_at=NOW,
        headline=identifier,
        text="",
        event="",
        message=Message.UPDATE if refs else Message.ALERT,
        reality=Reality.ACTUAL,
        severity=Severity.SEVERE,
        public_warning=True,
        area="",
        codes=("18",),
        nationwide=False,
        starts=None,
        expires=None,
        link="",
        sender="",
        refs=refs,
        loud=True,
        seen=False,
        became=(),
    )
    return replace(base, **more)  # type: ignore[arg-type]


def threads(*items: ItemView, now: datetime = NOW) -> tuple[ThreadView, ...]:
    return rules.threads(items, now)


def labels(found: tuple[ThreadView, ...]) -> list[list[str]]:
    return [[item.label for item in thread.items] for thread in found]


def test_updates_and_cancellations_hang_on_what_they_concern() -> None:
    items = (view(1, "A", hour=1), view(2, "B", hour=2), view(3, "C", "A", hour=3), view(4, "D", "C", hour=4))
    assert labels(threads(*items)) == [["U4", "U3", "U1"], ["U2"]]
    assert labels(threads(*reversed(items))) == [["U4", "U3", "U1"], ["U2"]]


def test_two_messages_about_one_that_never_came_belong_together() -> None:
    assert labels(threads(view(1, "B", "A", hour=1), view(2, "C", "A", hour=2))) == [["U2", "U1"]]


def test_a_later_wording_of_the_same_belongs_to_it_but_not_that_of_another_feed() -> None:
    same = (view(1, "1", origin="x", hour=1), view(2, "1", origin="x", hour=2), view(3, "1", origin="y", hour=3))
    assert labels(threads(*same)) == [["U3"], ["U2", "U1"]]


@pytest.mark.parametrize(
    ("more", "state"),
    [
        ({}, State.IN_FORCE),
        ({"expires": NOW + HOUR}, State.IN_FORCE),
        ({"expires": NOW}, State.RUN_OUT),
        ({"message": Message.CANCEL}, State.CANCELLED),
        ({"message": Message.CANCEL, "expires": NOW - HOUR}, State.CANCELLED),
        ({"message": Message.NEWS, "expires": NOW - HOUR}, State.TOLD),
    ],
)
def test_only_the_source_says_that_it_is_over(more: dict[str, object], state: State) -> None:
    (thread,) = threads(replace(view(1, "A"), **more))  # type: ignore[arg-type]
    assert thread.state is state


def test_what_is_taken_back_and_then_said_again_is_in_force() -> None:
    back = view(2, "B", "A", hour=2, message=Message.CANCEL, loud=False)
    (thread,) = threads(view(1, "A", hour=1), back)
    assert (thread.state, thread.alarming, thread.newest.label, thread.telling.label) == (
        *(State.CANCELLED, False),
        *("U2", "U1"),
    )
    (thread,) = threads(view(1, "A", hour=1), back, view(3, "C", "B", hour=3))
    assert (thread.state, thread.alarming) == (State.IN_FORCE, True)


def test_an_alarm_is_over_for_whoever_has_seen_the_newest() -> None:
    (thread,) = threads(view(1, "A", hour=1, seen=True), view(2, "B", "A", hour=2))
    assert (thread.alarming, thread.unseen) == (True, True)
    (thread,) = threads(view(1, "A", hour=1), view(2, "B", "A", hour=2, seen=True))
    assert (thread.alarming, thread.unseen) == (False, True)


def item(**more: object) -> Item:
    base = Item("A", "vma", NOW, "Brand", "{}", message=Message.ALERT, severity=Severity.SEVERE)
    return replace(base, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("more", "loud"),
    [
        ({"public_warning": True}, True),
        ({"severity": Severity.EXTREME}, True),
        ({"severity": Severity.EXTREME, "message": Message.UPDATE}, True),
        ({}, False),
        ({"public_warning": True, "message": Message.CANCEL}, False),
        ({"severity": Severity.EXTREME, "message": Message.NEWS}, False),
    ],
)
def test_what_is_worth_an_alarm(more: dict[str, object], loud: bool) -> None:
    assert rules.is_loud(item(**more)) is loud


def test_a_wording_is_another_when_what_it_says_is() -> None:
    assert rules.fingerprint(item()) == rules.fingerprint(item(raw="{ }", sender="x"))
    for change in ({"headline": "Brann"}, {"published": NOW + HOUR}, {"codes": ("18",)}, {"expires": NOW}):
        assert rules.fingerprint(item(**change)) != rules.fingerprint(item())


@pytest.mark.parametrize(
    ("wanted", "exercise", "seen"),
    [
        (Wanted(), False, ["U1", "U5"]),
        (Wanted(), True, ["U1", "U3", "U5"]),
        (Wanted(unreal=True), False, ["U1", "U3", "U5"]),
        (Wanted(elsewhere=True), False, ["U1", "U2", "U5"]),
        (Wanted(warnings=True), False, ["U1"]),
        (Wanted(kinds=frozenset({SourceKind.POLISEN})), False, ["U5"]),
        (Wanted(unseen=True), False, ["U1"]),
    ],
)
def test_what_is_shown(wanted: Wanted, exercise: bool, seen: list[str]) -> None:
    found = threads(
        view(1, "here"),
        view(2, "elsewhere", codes=("03",)),
        view(3, "exercise", reality=Reality.EXERCISE),
        view(5, "news", kind=SourceKind.POLISEN, message=Message.NEWS, codes=(), seen=True),
    )
    shown = rules.shown(found, wanted, ("1880",), exercise=exercise)
    assert sorted(label for thread in labels(shown) for label in thread) == seen


def test_a_warning_that_has_moved_away_stays_where_it_was_shown() -> None:
    moved = threads(view(1, "A", hour=1), view(2, "B", "A", hour=2, codes=("03",)))
    assert labels(rules.shown(moved, Wanted(), ("18",), exercise=False)) == [["U2", "U1"]]


def test_alarms_are_those_that_count_here() -> None:
    found = threads(
        view(1, "here", area="Örebro kommun"),
        view(2, "elsewhere", codes=("03",)),
        view(3, "test", reality=Reality.TEST),
    )
    (alarm,) = rules.alarms(found, ("18",), exercise=False)
    assert (alarm.thread_id, alarm.headline, alarm.area) == ("id1", "here", "Örebro kommun")
    assert len(rules.alarms(found, ("18",), exercise=True)) == 2


@given(st.integers(0, 20), st.sets(st.integers(1, 20)), st.sets(st.integers(1, 20)), st.booleans())
def test_seen_is_what_was_said_last_of_each(until: int, before: set[int], now: set[int], seen: bool) -> None:
    after = rules.look_at(sorted(now), until, sorted(before), seen=seen)
    for number in range(1, 21):
        expected = seen if number in now else rules.is_seen(number, until, sorted(before))
        assert rules.is_seen(number, until, after) is expected


ASKED = PollState("vma", turn=3, asked_at=NOW, asked_run=1000.0, wait=60.0, good_at=NOW)


@pytest.mark.parametrize(
    ("moved", "ran", "passed"),
    [
        (5, 5, 5),
        (3600, 5, 5),  # the clock was set on by an hour
        (-3600, 5, 5),  # set back
        (86_400, 0, 0),
        (600, -990, 10),  # the computer was started again, 10 s ago
        (5, 4000, 5),  # the file was moved to a computer that has run for longer
    ],
)
def test_a_clock_that_is_moved_makes_no_time_pass(moved: float, ran: float, passed: float) -> None:
    assert rules.elapsed(ASKED, NOW + timedelta(seconds=moved), 1000.0 + ran) == passed


@given(st.floats(0, 1e6), st.floats(-1e6, 1e6), st.floats(0, 1e5))
def test_no_clock_brings_a_question_below_the_floor(run_for: float, clock_moved: float, floor: float) -> None:
    now = NOW + timedelta(seconds=run_for + clock_moved)
    left = rules.remaining(ASKED, floor, now, 1000.0 + run_for, at_once=True)
    assert left > 0 or run_for >= floor * 0.999


def test_by_hand_a_source_is_asked_before_its_turn_but_not_before_it_is_well() -> None:
    state = replace(ASKED, wait=300.0)
    after = {"now": NOW + timedelta(seconds=70), "run": 1070.0}
    assert rules.remaining(state, 60, **after, at_once=False) == 230  # type: ignore[arg-type]
    assert rules.remaining(state, 60, **after, at_once=True) == 0  # type: ignore[arg-type]
    ill = replace(state, fault=Fault.TOO_MANY)
    assert rules.remaining(ill, 60, **after, at_once=True) == 230  # type: ignore[arg-type]
    assert rules.remaining(replace(ill, stopped=True), 60, **after, at_once=True) == float("inf")  # type: ignore[arg-type]
    assert rules.remaining(PollState("vma"), 60, NOW, 5.0, at_once=False) == 0


@pytest.mark.parametrize(
    ("failures", "asked", "jitter", "wait"),
    [
        (0, None, 0.0, 60),
        (0, None, 1.0, 75),
        (1, None, 0.0, 120),
        (3, None, 0.0, 480),
        (50, None, 0.0, 3600),
        (1, 900, 0.0, 900),
        (1, 10, 0.0, 120),
        (1, 10**9, 0.0, 86_400),
    ],
)
def test_each_failure_doubles_the_wait(failures: int, asked: float | None, jitter: float, wait: float) -> None:
    assert rules.next_wait(60, failures, asked, jitter) == wait


def since(state: PollState, after: float, begun: datetime = NOW - HOUR) -> datetime | None:
    return rules.unknown_since(state, 60, begun, NOW + timedelta(seconds=after))


def test_what_is_known_and_since_when_it_is_not() -> None:
    assert since(ASKED, 100) is None
    assert since(replace(ASKED, fault=Fault.ITEMS), 100) is None
    assert since(replace(ASKED, fault=Fault.TIMEOUT), 100) == NOW
    assert since(ASKED, 600) == NOW  # nobody has asked for long
    assert since(PollState("vma"), 100) == NOW - HOUR  # nobody has ever
    assert since(ASKED, 100, begun=NOW + 2 * HOUR) == NOW + 2 * HOUR  # turned on anew, long after
    ahead = NOW - timedelta(hours=5)
    assert rules.unknown_since(ASKED, 60, NOW - 6 * HOUR, ahead) == ahead  # the clock was set back


def health(**more: object) -> SourceHealth:
    base = SourceHealth("vma", "VMA", True, NOW, None, "", NOW)
    return replace(base, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("more", "words"),
    [
        ({}, "svarade 13.00"),
        ({"on": False}, "av"),
        ({"fault": "har poster som inte gick att läsa: 2"}, "svarade 13.00, har poster som inte gick att läsa: 2"),
        ({"unknown_since": NOW + HOUR / 12, "fault": "svarade inte i tid"}, "okänt sedan 13.05: svarade inte i tid"),
        ({"unknown_since": NOW}, "okänt sedan 13.00"),
        ({"unknown_since": NOW, "good_at": None}, "okänt sedan 13.00, har inte svarat än"),
    ],
)
def test_health_in_words_is_never_calm_about_what_is_unknown(more: dict[str, object], words: str) -> None:
    assert rules.health_in_words(health(**more), NOW + HOUR) == words


@pytest.mark.parametrize("fault", Fault)
def test_every_fault_has_words(fault: Fault) -> None:
    words = rules.fault_in_words(fault, "7")
    assert words
    assert "{" not in words
