"""Times in the log line: lines each rule takes and leaves alone, midnight, and the nights when clocks change."""

from datetime import UTC, date, datetime, time

import pytest

from samledning.log.grammar import index, read
from samledning.log.terms import KnownActor, Reading
from samledning.log.times import moments

NAMES = index([KnownActor("police", ("polisen",))])


def at(text: str) -> datetime:
    """`2026-11-22 13:40+01` as aware UTC: the offset is written out, so that the zone rules are under test too."""
    return datetime.fromisoformat(text).astimezone(UTC)


NOW = at("2026-11-22 13:50+01")


def reading_of(line: str, *, now: datetime = NOW) -> Reading:
    return read(line, now=now, names=NAMES)


@pytest.mark.parametrize(
    ("line", "event_at", "text"),
    [
        ("13:40 bron stängd", "2026-11-22 13:40+01", "bron stängd"),
        ("9.05 bron stängd", "2026-11-22 09:05+01", "bron stängd"),
        ("14.05 bron stängd", "2026-11-22 14:05+01", "bron stängd"),
        ("14.06 bron stängd", "2026-11-21 14:06+01", "bron stängd"),
        ("00.00 bron stängd", "2026-11-22 00:00+01", "bron stängd"),
        ("13.40 kronofogden ringde", "2026-11-22 13:40+01", "kronofogden ringde"),
        ("13.40 M/S Aurora på grund", "2026-11-22 13:40+01", "M/S Aurora på grund"),
        ("13.40 personer på taket", "2026-11-22 13:40+01", "personer på taket"),
        ("13.40 min kollega ringde", "2026-11-22 13:40+01", "min kollega ringde"),
        ("13.40", "2026-11-22 13:40+01", "13.40"),
        ("13.40 #vatten", "2026-11-22 13:40+01", "#vatten"),
        ("13.40 13.45 båda", "2026-11-22 13:40+01", "13.45 båda"),
        ("13.40 ! vi väntar", "2026-11-22 13:40+01", "vi väntar"),
        ("! 13.40 vi väntar", "2026-11-22 13:40+01", "vi väntar"),
        ("> 13.40 polisen: boka bil", "2026-11-22 13:40+01", "boka bil"),
        ("& 221340 skolskjutsar", "2026-11-22 13:40+01", "skolskjutsar"),
        ("! 13.40", "2026-11-22 13:40+01", "13.40"),
        # six digits, 72 hours back and 15 minutes ahead
        ("191350 bron stängd", "2026-11-19 13:50+01", "bron stängd"),
        ("221405 bron stängd", "2026-11-22 14:05+01", "bron stängd"),
        # left alone
        *((line, None, line) for line in ("13.40 kr kostar det", "2.30 m vatten i källaren", "13.40 %", "1.50 km/h")),
        *((line, None, line) for line in ("2.30 MW borta", "13:40 °C, ute", "12.50 kr/liter", "1.25 miljoner")),
        *((line, None, line) for line in ("24.00 slut", "13.60 slut", "13.4 slut", "113.40 slut", "13.40.20 slut")),
        *(
            (line, None, line)
            for line in ("13.40: slut", "13.40, slut", "kl 13.40 slut", "13.40–14.10 slut", "13,40 x")
        ),
        *((line, None, line) for line in ("191349 ärende", "221406 ärende", "221360 ärende", "222440 ärende")),
        *((line, None, line) for line in ("320000 ärende", "001200 ärende", "0221340 ärende", "221340 kr", "١٣.٤٠ x")),
    ],
)
def test_event_time_is_the_first_word(line: str, event_at: str | None, text: str) -> None:
    reading = reading_of(line)
    assert reading.event_at == (at(event_at) if event_at else None)
    assert reading.text == text


@pytest.mark.parametrize(
    ("now", "typed", "event_at"),
    [
        # midnight
        ("2026-11-22 00:05+01", "23.50", "2026-11-21 23:50+01"),
        ("2026-11-21 23:50+01", "00.05", "2026-11-22 00:05+01"),
        ("2026-11-21 23:49+01", "00.05", "2026-11-21 00:05+01"),
        ("2026-12-31 23:50+01", "010000", "2027-01-01 00:00+01"),
        ("2026-03-02 10:00+01", "281200", "2026-02-28 12:00+01"),
        # the night in March when 02.00 to 03.00 does not exist
        ("2026-03-29 01:50+01", "02.00", "2026-03-29 03:00+02"),
        ("2026-03-29 03:20+02", "02.30", "2026-03-29 03:30+02"),
        ("2026-03-29 03:10+02", "02.30", "2026-03-28 02:30+01"),
        ("2026-03-29 12:00+02", "02.30", "2026-03-29 03:30+02"),
        ("2026-03-29 12:00+02", "290230", "2026-03-29 03:30+02"),
        ("2026-03-29 12:00+02", "01.59", "2026-03-29 01:59+01"),
        # the night in October when 02.00 to 03.00 comes twice
        ("2026-10-25 02:40+02", "02.30", "2026-10-25 02:30+02"),
        ("2026-10-25 02:10+01", "02.30", "2026-10-25 02:30+02"),
        ("2026-10-25 02:15+01", "02.30", "2026-10-25 02:30+01"),
        ("2026-10-25 12:00+01", "02.30", "2026-10-25 02:30+01"),
        ("2026-10-25 02:10+01", "250230", "2026-10-25 02:30+02"),
        # 72 hours are hours, not days
        ("2026-10-26 12:00+01", "231300", "2026-10-23 13:00+02"),
        ("2026-10-26 12:00+01", "231259", None),
        ("2026-03-30 12:00+02", "271100", "2026-03-27 11:00+01"),
        ("2026-03-30 12:00+02", "271059", None),
    ],
)
def test_event_time_over_midnight_and_when_clocks_change(now: str, typed: str, event_at: str | None) -> None:
    assert reading_of(f"{typed} larm", now=at(now)).event_at == (at(event_at) if event_at else None)


@pytest.mark.parametrize(
    ("words", "due_at", "text"),
    [
        ("boka bil 16:00", "2026-11-22 16:00+01", "boka bil"),
        ("boka bil 9.05", "2026-11-23 09:05+01", "boka bil"),
        ("boka bil 13.50", "2026-11-23 13:50+01", "boka bil"),
        ("boka bil 13.51", "2026-11-22 13:51+01", "boka bil"),
        *((f"boka bil {word} 16.00", "2026-11-22 16:00+01", "boka bil") for word in ("senast", "till", "kl", "kl.")),
        *((f"boka bil {word} 16.00", "2026-11-22 16:00+01", "boka bil") for word in ("före", "by", "at", "Senast kl")),
        ("boka bil 16.00 #vatten #intern", "2026-11-22 16:00+01", "boka bil"),
        ("16.00", "2026-11-22 16:00+01", "16.00"),
        ("senast 16.00 #vatten", "2026-11-22 16:00+01", "senast 16.00 #vatten"),
        ("boka bil 14.00 senast 16.00", "2026-11-22 16:00+01", "boka bil 14.00"),
        # left alone
        *((words, None, words) for words in ("boka bil 16", "boka bil 24.00", "boka bil 16.00.", "boka 16.00 bilar")),
        *((words, None, words) for words in ("stäng mellan 14.00 och 16.00", "stäng 14.00 - 16.00", "boka bil 221600")),
        *((words, None, words) for words in ("stäng från 14.00 till 16.00", "stäng 14.00-16.00", "boka bil senast")),
    ],
)
@pytest.mark.parametrize("sign", [">", "?", "> polisen:", "13.40 ?"])
def test_due_time_is_the_last_word_of_an_action_or_a_request(
    sign: str, words: str, due_at: str | None, text: str
) -> None:
    reading = reading_of(f"{sign} {words}")
    assert reading.due_at == (at(due_at) if due_at else None)
    assert reading.text == text


@pytest.mark.parametrize("start", ["", "! ", "& ", "polisen: "])
def test_other_kinds_have_no_due_time(start: str) -> None:
    reading = reading_of(f"{start}vi ses senast 16.00")
    assert (reading.due_at, reading.text) == (None, "vi ses senast 16.00")


def test_a_lone_time_after_a_sign_is_due_where_that_can_be() -> None:
    assert reading_of("> 16.00").event_at is None
    assert reading_of("> 16.00 #vatten").due_at == at("2026-11-22 16:00+01")
    assert reading_of("> 13.40 ring 16.00").event_at == at("2026-11-22 13:40+01")


@pytest.mark.parametrize(
    ("now", "typed", "due_at"),
    [
        ("2026-11-21 23:50+01", "00.05", "2026-11-22 00:05+01"),
        ("2026-12-31 23:50+01", "23.50", "2027-01-01 23:50+01"),
        ("2026-03-28 23:00+01", "02.30", "2026-03-29 03:30+02"),
        ("2026-03-29 03:30+02", "02.30", "2026-03-30 02:30+02"),
        ("2026-10-25 01:00+02", "02.30", "2026-10-25 02:30+02"),
        ("2026-10-25 02:30+02", "02.30", "2026-10-25 02:30+01"),
        ("2026-10-25 02:30+01", "02.30", "2026-10-26 02:30+01"),
    ],
)
def test_due_time_over_midnight_and_when_clocks_change(now: str, typed: str, due_at: str) -> None:
    assert reading_of(f"> ring {typed}", now=at(now)).due_at == at(due_at)


def test_a_wall_time_comes_once_or_twice() -> None:
    def shown(day: str) -> tuple[datetime, ...]:
        return moments(date.fromisoformat(day), time(2, 30))

    assert shown("2026-11-22") == (at("2026-11-22 02:30+01"),)
    assert shown("2026-03-29") == (at("2026-03-29 03:30+02"),)
    assert shown("2026-10-25") == (at("2026-10-25 02:30+02"), at("2026-10-25 02:30+01"))
