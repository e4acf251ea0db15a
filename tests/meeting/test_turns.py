"""Who has the floor and how long each has spoken follow from what happened: by properties, and by real meetings."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samledning.log.terms import Kind, Reading, Spoken
from samledning.meeting import rules
from samledning.meeting.terms import ROLL, Happened, Happening, ItemState, Order, Waiting

START = datetime(2026, 11, 22, 13, 0, tzinfo=UTC)
ACTORS = tuple("abcde")
ITEMS = ("i1", "i2", "i3")
SHARED = Path("/work/shared/data/meetings")
WORDS_A_MINUTE = 130

kinds = st.sampled_from([kind for kind in Happened if kind is not Happened.LEADS])
steps = st.tuples(
    kinds,
    st.integers(0, 90),
    st.sampled_from(ACTORS),
    st.sampled_from(ITEMS),
    st.sampled_from((None, *ACTORS)),
)


def happenings(drawn: list[tuple[Happened, int, str, str, str | None]]) -> list[Happening]:
    at, found = START, []
    for number, (kind, seconds, actor, item, before) in enumerate(drawn, start=1):
        at += timedelta(seconds=seconds)
        found.append(
            Happening(number, kind, at, item_id=item, actor_id=actor, before_id=before, seconds=60, subject_id="s")
        )
    return found


def spoken_second_by_second(events: list[Happening], until: datetime) -> dict[str, float]:
    """The talking time another way: walk through the happenings with whoever has the floor, and add up the gaps."""
    who, paused, total = "", False, dict.fromkeys(ACTORS, 0.0)
    for event, following in zip(events, [*(each.at for each in events[1:]), until], strict=True):
        if event.kind in (Happened.ITEM, Happened.DONE, Happened.PUT_BACK):
            who = ""
        elif event.kind is Happened.FLOOR:
            who, paused = event.actor_id or "", False
        elif event.kind is Happened.PAUSE:
            paused = True
        elif event.kind is Happened.RESUME:
            paused = False
        if who and not paused:
            total[who] += (following - event.at).total_seconds()
    return total


@given(st.lists(steps, max_size=40), st.integers(0, 600))
def test_talking_time_adds_up_and_the_least_heard_is_first_at_every_point(
    drawn: list[tuple[Happened, int, str, str, str | None]], wait: int
) -> None:
    events = happenings(drawn)
    for length in range(1, len(events) + 1):
        so_far = events[:length]
        now = so_far[-1].at + timedelta(seconds=wait)
        course = rules.course(so_far)
        expected = spoken_second_by_second(so_far, now)
        found = rules.talked(course, now)
        assert {each: found.get(each, 0.0) for each in ACTORS} == expected
        by_item = [rules.talked(course, now, item) for item in (*ITEMS, "")]
        assert sum(sum(each.values()) for each in by_item[:3]) <= sum(expected.values())
        order = rules.least_heard(ACTORS, found)
        assert sorted(expected[each] for each in ACTORS) == [expected[each] for each in order]


@given(st.lists(steps, max_size=40))
def test_no_turn_is_lost_and_nobody_waits_twice(drawn: list[tuple[Happened, int, str, str, str | None]]) -> None:
    events = happenings(drawn)
    course = rules.course(events, events[-1].at if events else START)
    given = [each.number for each in events if each.kind is Happened.FLOOR]
    assert [turn.number for turn in course.turns] == given
    assert course.turn is None
    for turn in course.turns:
        assert turn.ended_at is not None and turn.began_at <= turn.ended_at
        assert all(span.until is not None and turn.began_at <= span.since <= span.until for span in turn.spans)
    for line in course.queues.values():
        assert len({each.actor_id for each in line}) == len(line)


def test_one_who_has_asked_to_speak_again_and_is_put_back_waits_once() -> None:
    drawn: list[tuple[Happened, int, str, str, str | None]] = [
        (kind, 10, "a", "i1", None) for kind in (Happened.ITEM, Happened.FLOOR, Happened.ASKS, Happened.PUT_BACK)
    ]
    (waiting,) = rules.course(happenings(drawn)).queues["i1"]
    assert (waiting.actor_id, waiting.why) == ("a", Waiting.HAND)


@given(st.lists(steps, max_size=40), st.sampled_from(Order))
def test_who_is_next_is_there_waits_once_and_questions_come_first(
    drawn: list[tuple[Happened, int, str, str, str | None]], order: Order
) -> None:
    course = rules.course(happenings(drawn))
    now = START + timedelta(hours=2)
    line = rules.waiting(course, order, ACTORS, now)
    assert len({each.actor_id for each in line}) == len(line)
    assert [each.why for each in line] == sorted((each.why for each in line), key=list(Waiting).index)
    turns = [each.actor_id for each in line if each.why is Waiting.TURN]
    assert all(rules.may_speak(course, each) for each in turns)
    if order is Order.LEAST_HEARD:
        assert turns == rules.least_heard(turns, rules.talked(course, now))
    heard = {turn.actor_id for turn in rules.all_turns(course) if turn.item_id == course.item_id}
    assert not heard & set(turns)


@given(st.lists(steps, max_size=40))
def test_items_that_were_never_on_are_passed_when_it_is_over(
    drawn: list[tuple[Happened, int, str, str, str | None]],
) -> None:
    events = happenings(drawn)
    course = rules.course(events, events[-1].at if events else START)
    on = {each.item_id for each in events if each.kind is Happened.ITEM}
    for item in ITEMS:
        if item not in on:
            assert rules.item_state(course, item, over=True) is ItemState.PASSED
    assert sum(rules.used(course, item, START) for item in ITEMS) == sum(
        stay.span.seconds(START) for stay in course.stays
    )
    assert set(course.roll) >= {each.actor_id for each in events if each.kind in ROLL}


@pytest.mark.parametrize(
    ("reading", "kind"),
    [
        (Reading("vattnet är åter", Kind.ENTRY, "vattnet är åter"), Kind.REPORT),
        (Reading(" vattnet", Kind.ENTRY, "vattnet", off=True), Kind.ENTRY),
        (Reading("alla: möte 17", Kind.ENTRY, "möte 17", everyone=True), Kind.ENTRY),
        (Reading("kommunen: x", Kind.ENTRY, "x", unresolved="kommunen"), Kind.ENTRY),
        (Reading("? a: vilka", Kind.REQUEST, "vilka", actor_ids=("a",)), Kind.REQUEST),
        (Reading("b: läget", Kind.REPORT, "läget", actor_ids=("b",)), Kind.REPORT),
        (Reading("", Kind.ENTRY, ""), Kind.ENTRY),
    ],
)
def test_what_whoever_has_the_floor_says_in_a_round_is_a_report(reading: Reading, kind: Kind) -> None:
    spoken = Spoken("m", "i", "a", reports=True)
    meant = rules.as_spoken(reading, spoken)
    assert meant.kind is kind
    assert (meant.text, meant.typed) == (reading.text, reading.typed)
    assert rules.as_spoken(reading, None) == rules.as_spoken(reading, Spoken("m", "i")) == reading
    assert rules.speaker_of(meant, spoken) == ("b" if reading.actor_ids == ("b",) else "a")


def real_meetings() -> list[Path]:
    return sorted(SHARED.glob("*.json")) if SHARED.is_dir() else []


def turns_of(meeting: Path) -> Iterator[tuple[str, float]]:
    """Who spoke, and for how many seconds as so many words take."""
    data = json.loads(meeting.read_text("utf-8"))
    for each in data["meeting_transcripts"]:
        yield each["speaker"], len(each["content"].split()) / WORDS_A_MINUTE * 60


@pytest.mark.skipif(not real_meetings(), reason="the transcripts of real meetings are not on this computer")
@pytest.mark.parametrize("meeting", real_meetings(), ids=lambda path: path.stem)
def test_a_real_meeting_adds_up_turn_by_turn(meeting: Path) -> None:
    """Each turn of a transcript takes the floor; the item changes every twenty turns."""
    at, course, number = START, rules.Course(), 0
    spoken: dict[str, float] = {}
    turns = list(turns_of(meeting))
    everyone = tuple(dict.fromkeys(speaker for speaker, _seconds in turns))
    for place, (speaker, seconds) in enumerate(turns):
        if place % 20 == 0:
            number += 1
            course.take(Happening(number, Happened.ITEM, at, item_id=f"item {place // 20}"))
        number += 1
        course.take(Happening(number, Happened.FLOOR, at, actor_id=speaker))
        at += timedelta(seconds=seconds)
        spoken[speaker] = spoken.get(speaker, 0.0) + seconds
        found = rules.talked(course, at)
        assert found == pytest.approx(spoken, abs=0.01)
        least = rules.least_heard(everyone, found)
        assert spoken.get(least[0], 0.0) == pytest.approx(min(spoken.get(each, 0.0) for each in everyone), abs=0.01)
        assert set(rules.not_heard(course, everyone)) == set(everyone) - spoken.keys()
    course.end(at)
    assert len(course.turns) == len(turns)
    assert sum(rules.talked(course, at).values()) == pytest.approx((at - START).total_seconds(), abs=0.1)
    assert sum(rules.used(course, stay.item_id, at) for stay in course.stays) == pytest.approx(
        (at - START).total_seconds(), abs=0.1
    )
