"""Search as a Swedish reader expects it: å is a letter of its own, and words are found by their parts."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from samledning.log.tables import LogEntry
from samledning.store.search import MARK_END, MARK_START, Found, search, words_of
from store.store_case import Case

TEXTS = (
    "Samordningsgruppen kallas till möte",
    "År 2026 börjar med snö",
    "arbetet på vägen pågår",
    "strömmen borta i Adolfsberg",
    "ADOLFSBERG har vatten igen",
    'de kallar det "reservkraft"',
)


@pytest.fixture
def logged(case: Case) -> Case:
    with case.write() as unit:
        for text in TEXTS:
            case.entry(unit, text)
    return case


def found(case: Case, words: str, **how: int) -> list[Found]:
    with case.store.read(case.clock.now()) as unit:
        return search(unit.connection, words, **how)  # type: ignore[arg-type]


def numbers(case: Case, words: str, **how: int) -> list[int]:
    with case.store.read(case.clock.now()) as unit:
        return [
            unit.get(LogEntry, hit.record_id).number for hit in found(case, words, **how) if hit.kind == "log_entry"
        ]


@pytest.mark.parametrize(
    ("words", "hits"),
    [
        ("ordning", [1]),
        ("grupp", [1]),
        ("SAMORDNING", [1]),
        ("år", [2]),
        ("ar", [3]),
        ("a\u030ar", [2]),
        ("arbete", [3]),
        ("adolfsberg", [5, 4]),
        ("berg", [5, 4]),
        ("berg ström", [4]),
        ("vägen", [3]),
        ("vagen", []),
        ("L4", [4]),
        ("l4", [4]),
        ("finnsinte", []),
        ("adolfsberg finnsinte", []),
        ("", []),
        ("   ", []),
        ('"', []),
        ('""', []),
        ('"reservkraft"', [6]),
        ("reservkraft*", [6]),
        ("*", []),
        ("NEAR(", []),
        ("NEAR(snö möte)", []),
        ("snö OR möte", []),
        ("-snö", [2]),
        ("snö;--", [2]),
        ("text:snö", []),
        ("^snö", [2]),
        ("{snö}", [2]),
        ("%", []),
        ("sn_", [2]),
        ("\x00snö", [2]),
    ],
)
def test_words_find_what_a_reader_means(logged: Case, words: str, hits: list[int]) -> None:
    assert numbers(logged, words) == hits


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=30))
def test_nothing_that_can_be_typed_breaks_the_search(logged: Case, words: str) -> None:
    for hit in found(logged, words):
        assert hit.chain in (logged.incident, "register")


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.sampled_from(sorted({word for text in TEXTS for word in words_of(text) if len(word) > 3})), st.data())
def test_any_part_of_three_letters_finds_its_word(logged: Case, word: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(word) - 3))
    end = data.draw(st.integers(start + 3, len(word)))
    holding = [number for number, text in enumerate(TEXTS, start=1) if word in text.lower()]
    assert set(holding) <= set(numbers(logged, word[start:end]))


def test_the_newest_come_first_a_page_at_a_time(logged: Case) -> None:
    assert numbers(logged, "adolfsberg", most=1) == [5]
    assert numbers(logged, "adolfsberg", most=1, skip=1) == [4]


def test_hits_are_marked_in_the_snippet(logged: Case) -> None:
    (hit,) = found(logged, "ordning")
    assert f"{MARK_START}Samordningsgruppen{MARK_END}" in hit.snippet


def test_a_corrected_text_is_found_by_its_new_words_only(logged: Case) -> None:
    with logged.write() as unit:
        entry = unit.get(LogEntry, found(logged, "snö")[0].record_id)
        entry.typed = "regn i stället"
    assert numbers(logged, "snö") == []
    assert numbers(logged, "regn") == [2]
    assert logged.verify().problems == ()


def test_one_case_or_all(logged: Case) -> None:
    with logged.store.read(logged.clock.now()) as unit:
        assert search(unit.connection, "adolfsberg", chain="annan") == []
        assert len(search(unit.connection, "adolfsberg", chain=logged.incident)) == 2
        assert [hit.kind for hit in search(unit.connection, "Anna")] == ["person"]
