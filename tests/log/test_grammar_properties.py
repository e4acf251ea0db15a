"""What holds for every line, however it was typed: made of anything at all, and of the words that the grammar reads."""

import operator
import unicodedata
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from samledning.clock import hhmm
from samledning.log.grammar import complete, describe, index, read
from samledning.log.terms import Kind, KnownActor, OpenRequest, Reading
from samledning.log.times import AHEAD, STAFF_REACH

ACTORS = (
    KnownActor("police", ("Polisen region Bergslagen", "polisen"), ("18",)),
    KnownActor("orebro", ("Örebro kommun", "kommunen"), ("1880",)),
    KnownActor("karlskoga", ("Karlskoga kommun", "kommunen"), ("1883",)),
    KnownActor("grid", ("Elnät, Bergslagen", "elnät")),
    KnownActor("street", ("Straßenbau", "ÅÄÖ")),
)
NAMES = index(ACTORS)
EVERY_NAME = tuple(name for actor in ACTORS for name in actor.names)
VARIANTS: tuple[Callable[[str], str], ...] = (
    *(str.upper, str.lower, str.swapcase),
    *(lambda name: f"{name} ", lambda name: name.replace(" ", " \t ")),
    lambda name: unicodedata.normalize("NFD", name),
)
WAITING = (OpenRequest("B4", ("police",)),)

# Words that mean nothing to the grammar wherever they stand, so they must come out again, in order.
FILLERS = ("bron", "är", "Avstängd", "x", "vatten,", "(tank)", "3", "öster;om", "-", "18.00-19.00", "kr")
MEANT = (
    *("!", ">", "?", "&", "->", "13.40", "9:05", "02.30", "221340", "010000", "24.00", "senast", "kl", "till", "och"),
    *("polisen:", "Kommunen:", "polisen, elnät:", "Örebro  kommun:", "alla:", "Volvo:", "Volvo,polisen:", "obs:", ":"),
    *("#vatten", "#Intern", "#sekretess", "#", "#1", "#el,", "a\u030a", "\x00", "\u202e", "\ud800", "\x1b[2J", "km"),
)
BLANKS = st.sampled_from((" ", " ", "  ", "\u00a0", "\t"))


@st.composite
def spoken_lines(draw: st.DrawFn) -> str:
    words = draw(st.lists(st.sampled_from(FILLERS) | st.sampled_from(MEANT), min_size=1, max_size=9))
    return "".join(word + draw(BLANKS) for word in words[:-1]) + words[-1]


LINES = spoken_lines() | st.text(st.characters(), max_size=60)

# Any time, and often the hours around which the clocks change.
CHANGES = (
    datetime(2026, 3, 29, 1, tzinfo=UTC),
    datetime(2026, 10, 25, 1, tzinfo=UTC),
    datetime(2027, 3, 28, 1, tzinfo=UTC),
)
SPAN_NEAR = st.timedeltas(timedelta(hours=-40), timedelta(hours=40))
SPAN_FAR = st.timedeltas(timedelta(days=-300), timedelta(days=300))
NOWS = st.builds(operator.add, st.sampled_from(CHANGES), SPAN_NEAR | SPAN_FAR)
CLOCKS = st.builds("{:02}.{:02}".format, st.integers(0, 23), st.integers(0, 59))

lasting = settings(deadline=None)


def reading_of(line: str, now: datetime) -> Reading:
    return read(line, now=now, names=NAMES, places=("1880",), open_requests=WAITING)


def fillers(text: str) -> list[str]:
    return [word for word in text.split() if word in FILLERS]


@lasting
@given(LINES, NOWS)
def test_any_line_is_read_and_its_text_is_a_piece_of_it(line: str, now: datetime) -> None:
    reading = reading_of(line, now)
    assert reading.typed == line
    assert reading.text in line
    assert line.strip() or not reading.text


@lasting
@given(spoken_lines(), NOWS)
def test_words_that_mean_nothing_to_the_grammar_stay_in_order(line: str, now: datetime) -> None:
    reading = reading_of(line, now)
    expected = fillers(line)
    # Where there is nothing before the arrow, the arrow and the forum stay as text.
    only_forum = reading.text.startswith("->") and fillers(reading.text) == expected
    assert only_forum or fillers(f"{reading.text} {reading.forum}") == expected


def test_a_very_long_line_is_read_like_any_other() -> None:
    words = "ord, " * 2500 + "\x00 \ud800: slut"
    reading = reading_of(f"13.40 > polisen: {words} senast 16.00 #vatten", CHANGES[0])
    assert (reading.kind, reading.actor_ids, reading.tags) == (Kind.ACTION, ("police",), ("vatten",))
    assert reading.event_at
    assert reading.due_at
    assert reading.text == words


@lasting
@given(LINES, NOWS, st.booleans())
def test_nothing_is_read_from_a_line_that_begins_with_a_blank(line: str, now: datetime, reading: bool) -> None:
    text = line if line.strip() else ""
    assert read(f" {line}", now=now, names=NAMES, reading=reading) == Reading(f" {line}", Kind.ENTRY, text, off=True)


@lasting
@given(LINES, NOWS)
def test_times_lie_where_they_may(line: str, now: datetime) -> None:
    reading = reading_of(line, now)
    if reading.event_at:
        assert reading.event_at.tzinfo is UTC
        assert now - STAFF_REACH <= reading.event_at <= now + AHEAD
    if reading.due_at:
        assert reading.due_at.tzinfo is UTC
        assert now < reading.due_at <= now + timedelta(hours=25)
        assert reading.kind in (Kind.ACTION, Kind.REQUEST)


def when_shown(wall: str, first: datetime, last: datetime) -> list[datetime]:
    """Every moment from `first` to `last` when the clocks in Sweden show `wall`, found by looking hour by hour."""
    start = first.replace(minute=int(wall[3:]), second=0, microsecond=0)
    hours = (start + timedelta(hours=hour) for hour in range(30))
    return [moment for moment in hours if first <= moment <= last and hhmm(moment) == wall]


@lasting
@given(CLOCKS, NOWS)
def test_a_wall_time_is_the_nearest_moment_when_the_clocks_show_it(wall: str, now: datetime) -> None:
    # The hour that is skipped is nowhere shown: it is settled by table.
    assume(not (wall.startswith("02") and abs(now - CHANGES[0]) < timedelta(days=2)))
    assume(not (wall.startswith("02") and abs(now - CHANGES[2]) < timedelta(days=2)))
    event_at, due_at = reading_of(f"{wall} larm", now).event_at, reading_of(f"> ring {wall}", now).due_at
    assert event_at == max(when_shown(wall, now - timedelta(hours=26), now + AHEAD))
    assert due_at == min(moment for moment in when_shown(wall, now, now + timedelta(hours=26)) if moment > now)


@lasting
@given(st.sampled_from(EVERY_NAME), st.sampled_from(VARIANTS))
def test_case_and_blanks_in_a_name_do_not_matter(name: str, variant: Callable[[str], str]) -> None:
    reading, expected = (reading_of(f"{written}: hej", CHANGES[0]) for written in (variant(name), name))
    assert expected.actor_ids
    assert (reading.actor_ids, reading.text) == (expected.actor_ids, "hej")


@lasting
@given(LINES, NOWS)
def test_the_preview_is_one_printable_line(line: str, now: datetime) -> None:
    assert describe(reading_of(line, now), now, names=NAMES).isprintable()


@lasting
@given(st.sampled_from(("", "13.40 ", "! ", "elnät, ", "> 13:40 alla,")), st.sampled_from(EVERY_NAME), st.data())
def test_what_is_completed_is_read_as_a_name(start: str, name: str, data: st.DataObject) -> None:
    typed = start + name[: data.draw(st.integers(2, len(name)))]
    rest = complete(typed, len(typed), NAMES)
    # A name that stands in the list already is not offered again.
    assert rest is not None or start.startswith(name.casefold())
    if rest:
        reading = reading_of(f"{typed}{rest}hej", CHANGES[0])
        assert reading.text == "hej"
        assert reading.actor_ids or reading.everyone


@lasting
@given(LINES, st.integers(-2, 80))
def test_completion_anywhere_is_letters_or_nothing(line: str, cursor: int) -> None:
    assert complete(line, cursor, NAMES) != ""
