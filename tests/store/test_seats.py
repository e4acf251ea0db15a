"""A line that was sent is kept with all that its writer said of it, until it is saved."""

from datetime import timedelta
from pathlib import Path

from samledning.store.seats import Draft, Seats, Waiting

from .store_case import START

SECOND = timedelta(seconds=1)


def test_a_line_of_a_seat_that_ended_is_sent_again_with_what_it_answers(tmp_path: Path) -> None:
    ended = Seats(tmp_path / "fall.sqlite", "one")
    lines = [
        Waiting("e1", "i", "Polisen: väg 204", reading=True, at=START, answers=("B1", "B2")),
        Waiting("e2", "i", "strömmen borta", reading=False, at=START),
    ]
    for line in lines:
        ended.send(line)
        ended.send(line)
    ended.leave()
    seat = Seats(tmp_path / "fall.sqlite", "two")
    assert seat.adopt_waiting() == lines
    seat.sent("e1")
    assert seat.adopt_waiting() == lines[1:]
    seat.leave()


def test_a_sent_line_is_not_half_typed_any_more_and_what_was_typed_since_is(tmp_path: Path) -> None:
    ended = Seats(tmp_path / "fall.sqlite", "one")
    sent = Waiting("e1", "i", "strömmen borta i Åby", reading=True, at=START + SECOND)
    for field, text in (("logline", "strömmen borta i"), ("logline.begun", "{}"), ("form.name", "st")):
        ended.keep_draft(Draft(field, "i", text, 0, START))
    ended.send(sent)
    seat = Seats(tmp_path / "fall.sqlite", "two")
    assert seat.adopt_draft("logline") is None
    assert seat.adopt_draft("logline.begun") is None
    assert seat.adopt_draft("form.name")
    since = Draft("logline", "i", "st", 0, START + 2 * SECOND)
    other = Draft("paste", "i", "något annat", 0, START)
    for draft in (since, other):
        ended.keep_draft(draft)
    ended.send(sent)
    ended.leave()
    assert [seat.adopt_draft("logline"), seat.adopt_draft("paste")] == [since, other]
    assert seat.adopt_waiting() == [sent]
    seat.leave()


def test_what_is_due_is_told_once_in_each_stage_and_forgotten_after_a_week(tmp_path: Path) -> None:
    one, other = Seats(tmp_path / "fall.sqlite", "one"), Seats(tmp_path / "fall.sqlite", "two")
    assert one.claim("review", START, 1)
    assert not other.claim("review", START, 1)
    assert not one.claim("review", START, 1)
    assert other.claim("review", START, 2)
    assert other.claim("review", START + timedelta(hours=1), 1)
    assert other.claim_all([("one", START, 1), ("two", START, 1)]) == [True, True]
    assert one.claim_all([("two", START, 1), ("three", START, 1)]) == [False, True]
    other.enter(START + timedelta(days=8), None)
    assert one.claim("review", START, 1)
    one.leave()
    other.leave()
