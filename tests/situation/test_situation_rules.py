"""The rules of reports, of the clocks and of requests, as tables of examples and as properties."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samledning.log.terms import Marking
from samledning.situation import rules
from samledning.situation.terms import (
    Answers,
    ClockSetting,
    Confidence,
    Course,
    Forecast,
    Handling,
    Horizon,
    Impact,
    Level,
    Origin,
    Question,
)
from samledning.situation.views import ReportView

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)

FUNCTIONS = st.sampled_from(("power", "water", "food"))
IMPACTS = st.lists(
    st.builds(Impact, FUNCTIONS, st.sampled_from(Level)), max_size=3, unique_by=lambda each: each.function
)
OUTLOOKS = st.lists(
    st.builds(Forecast, st.sampled_from(Horizon), st.sampled_from(Course), st.sampled_from(("bra", "illa"))),
    max_size=3,
    unique_by=lambda each: (each.horizon, each.course),
)
TEXTS = st.sampled_from(("", "mörkt", "ljust"))
ANSWERS = st.builds(
    Answers,
    situation=TEXTS,
    impacts=IMPACTS.map(tuple),
    taken=TEXTS,
    planned=TEXTS,
    outlook=OUTLOOKS.map(tuple),
    resources=TEXTS,
    needs=TEXTS,
    communication=TEXTS,
)


def report(answers: Answers, **more: object) -> ReportView:
    plain = ReportView(
        id="r1",
        label="R1",
        actor_id="a",
        actor="Polisen",
        person_name="",
        origin=Origin.OWN,
        source="",
        as_of=NOW,
        received_at=NOW,
        entered_at=NOW,
        initials="AB",
        entry_id=None,
        entry="",
        confidence=Confidence.CONFIRMED,
        handling=Handling.NEW,
        marking=Marking.PARTICIPANTS,
        secrecy_ground="",
        nothing_new_since=None,
        answers=answers,
        current=True,
        struck_at=None,
        struck_reason="",
    )
    return replace(plain, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "text", ["inget nytt", "Inget nytt.", "inget nytt sedan 13.00", "Ingenting nytt från oss", "– inga förändringar"]
)
def test_what_says_that_nothing_is_new(text: str) -> None:
    assert rules.says_nothing_new(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "nytt läge: inget nytt",
        "inget vatten",
        "inget nyttofordon kvar",
        "inget nytt om vattnet, men strömmen är borta i hela Adolfsberg sedan en timme tillbaka",
    ],
)
def test_what_says_something(text: str) -> None:
    assert not rules.says_nothing_new(text)


@given(ANSWERS, ANSWERS)
def test_unchanged_questions_are_answered_and_the_same(before: Answers, now: Answers) -> None:
    same = rules.unchanged(before, now)
    assert same <= rules.answered(now)
    texts = same - {Question.IMPACTS, Question.OUTLOOK}
    assert all(getattr(before, each.value) == getattr(now, each.value) for each in texts)
    assert Question.IMPACTS not in same or set(now.impacts) <= set(before.impacts)
    assert rules.unchanged(now, now) == rules.answered(now)


@given(st.lists(ANSWERS, max_size=5))
def test_what_stands_is_the_newest_answer_to_each_question(told: list[Answers]) -> None:
    reports = [report(answers, id=f"r{number}") for number, answers in enumerate(told)]
    standing, sources = rules.standing(reports)
    assert rules.answered(standing) == frozenset().union(*map(rules.answered, told))
    for question, source in sources.items():
        first = next(each for each in reports if question in rules.answered(each.answers))
        assert source is first
        if question not in (Question.IMPACTS, Question.OUTLOOK):
            assert getattr(standing, question.value) == getattr(first.answers, question.value)
    functions = [impact.function for impact in standing.impacts]
    assert len(functions) == len(set(functions))
    for impact in standing.impacts:
        newest = next(each for answers in told for each in answers.impacts if each.function == impact.function)
        assert impact == newest


@given(IMPACTS)
def test_the_worst_comes_first_and_nothing_is_lost(impacts: list[Impact]) -> None:
    ordered = rules.worst_first(impacts)
    assert sorted(ordered, key=str) == sorted(impacts, key=str)
    levels = [list(Level).index(impact.level) for impact in ordered]
    assert levels == sorted(levels, reverse=True)


@given(st.sampled_from(Marking), st.sampled_from(Marking))
def test_the_stricter_marking_is_one_of_the_two_and_never_the_more_open(one: Marking, other: Marking) -> None:
    order = list(Marking)
    assert rules.stricter(one, other) in (one, other)
    assert order.index(rules.stricter(one, other)) == max(order.index(one), order.index(other))


@pytest.mark.parametrize(
    ("setting", "last_at", "expected"),
    [
        (ClockSetting(), None, NOW + HOUR),
        (ClockSetting(), NOW + 3 * HOUR, NOW + 4 * HOUR),
        (ClockSetting(off=True, reason="x", set_at=NOW), NOW, None),
        (ClockSetting(next_at=NOW + 5 * HOUR, set_at=NOW), None, NOW + 5 * HOUR),
        (ClockSetting(next_at=NOW + 5 * HOUR, set_at=NOW), NOW, NOW + 5 * HOUR),
        (ClockSetting(next_at=NOW + 5 * HOUR, set_at=NOW), NOW + HOUR, NOW + 2 * HOUR),
        (ClockSetting(minutes=30, set_at=NOW + HOUR), NOW, NOW + HOUR),
    ],
)
def test_when_the_next_report_is_expected(
    setting: ClockSetting, last_at: datetime | None, expected: datetime | None
) -> None:
    assert rules.next_expected(setting, HOUR, last_at, NOW) == expected


@given(
    st.builds(
        ClockSetting,
        minutes=st.none() | st.integers(1, rules.MOST_MINUTES),
        next_at=st.none() | st.datetimes(timezones=st.just(UTC)),
        off=st.just(False),
        set_at=st.datetimes(timezones=st.just(UTC), max_value=datetime(2026, 1, 1)),  # noqa: DTZ001
    )
)
def test_a_report_that_comes_after_all_settings_counts_the_interval_from_itself(setting: ClockSetting) -> None:
    assert rules.next_expected(setting, HOUR, NOW, NOW - HOUR) == NOW + HOUR


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("Vilka vägar är avstängda?", "vilka vägar är avstängda", True),
        ("Vilka vägar är avstängda just nu", "Vilka vägar är avstängda nu?", True),
        ("Är vägarna avstängda, vilka?", "Vilka vägarna är avstängda", True),
        ("Hur många är utan vatten?", "Hur många är utan ström?", False),
        ("Hur många är utan vatten?", "Vilka vägar är avstängda?", False),
        ("", "", False),
        ("?", "!", False),
    ],
)
def test_requests_that_are_alike(one: str, other: str, alike: bool) -> None:
    assert rules.is_similar(one, other) is alike
    assert rules.is_similar(other, one) is alike


@given(st.text(max_size=80), st.text(max_size=80))
def test_any_two_texts_can_be_compared(one: str, other: str) -> None:
    rules.is_similar(one, other)
    assert rules.is_similar(one, one) is any(sign.isalnum() or sign == "_" for sign in one)


def test_levels_that_others_tell_of_later_contradict_and_earlier_ones_are_settled() -> None:
    own = report(Answers(impacts=(Impact("power", Level.GREEN), Impact("water", Level.RED))))
    told = Answers(impacts=(Impact("power", Level.RED), Impact("water", Level.RED), Impact("food", Level.RED)))
    later = report(told, id="r2", origin=Origin.RECEIVED, as_of=NOW + HOUR)
    (found,) = rules.contradictions([], [(rules.standing_levels([own]), later)])
    assert (found.function, found.reports) == ("power", (own, later))
    assert rules.contradictions([], [(rules.standing_levels([own]), replace(later, as_of=NOW))]) == ()
    (judged,) = rules.contradictions([own], [])
    assert (judged.function, judged.reports) == ("", (own,))


def test_a_function_keeps_its_level_until_a_report_says_otherwise() -> None:
    first = report(Answers(impacts=(Impact("power", Level.RED), Impact("water", Level.RED))))
    second = report(Answers(impacts=(Impact("water", Level.GREEN),)), id="r2", as_of=NOW + HOUR)
    assert {impact.function: (impact.level, each.id) for impact, each in rules.standing_levels([second, first])} == {
        "power": (Level.RED, first.id),
        "water": (Level.GREEN, "r2"),
    }
    assert rules.standing_levels([]) == ()


def test_how_long_resources_last_is_proposed_to_be_sensitive() -> None:
    assert rules.proposed_marking(Answers(resources="ett dygn")) is Marking.SENSITIVE
    assert rules.proposed_marking(Answers(needs="diesel")) is Marking.PARTICIPANTS


def test_what_a_report_says_in_words() -> None:
    answers = Answers(
        impacts=(Impact("power", Level.RED, "borta"),),
        taken="röjt",
        outlook=(Forecast(Horizon.DAY, Course.BEST, "åter i kväll"),),
    )
    assert rules.told(answers) == "röjt borta åter i kväll"
    assert rules.first_words(answers) == "röjt"
    assert rules.first_words(Answers(impacts=answers.impacts)) == "borta"
    assert rules.first_words(Answers()) == ""
