"""What is parked in the log is a parked issue: it follows its line, and is purged with it."""

from datetime import timedelta

from samledning.intake import conversions, purging
from samledning.intake import service as intake
from samledning.intake.queries import came_of
from samledning.log import grammar
from samledning.log.queries import numbered
from samledning.log.terms import Kind, Marking
from samledning.meeting import parking, writing
from samledning.meeting.terms import ParkedState
from samledning.store.search import search

from .conftest import MeetingCase

SECRET = "hemvärnsgrankotte"


def corrected(case: MeetingCase, label: str, typed: str) -> None:
    with case.write() as unit:
        entry = numbered(unit, case.incident_id, label)
        assert entry
        intake.correct(unit, entry.id, grammar.read(typed, now=unit.now))


def test_a_parked_line_is_an_issue_that_follows_its_correction(case: MeetingCase) -> None:
    meeting_id = case.begin()
    item_id = case.next_item(meeting_id)
    line = case.said(meeting_id, "& skolskjutsar -> utbildningsgruppen #intern")
    (parked,) = case.meetings().parked
    assert (parked.label, parked.text, parked.forum, parked.entry) == (
        "PF1",
        "skolskjutsar",
        "utbildningsgruppen",
        "L1",
    )
    assert (parked.item_id, parked.state, parked.marking) == (item_id, ParkedState.OPEN, Marking.INTERNAL)
    with case.read() as unit:
        assert came_of(unit, [line]) == {line: ("PF1",)}
    base = {"owner": "", "return_at": None}
    mine = {"owner": "Eva Ek", "return_at": case.now + timedelta(hours=2)}
    case.act(lambda unit: parking.edit(unit, parked.id, base, mine))
    corrected(case, "L1", "& skolskjutsar i morgon")
    (parked,) = case.meetings().parked
    assert (parked.label, parked.text, parked.forum, parked.owner) == (
        "PF1",
        "skolskjutsar i morgon",
        "utbildningsgruppen",
        "Eva Ek",
    )
    assert parked.marking is Marking.INTERNAL
    corrected(case, "L2", "skolskjutsarna går som vanligt")
    assert case.meetings().parked == ()
    corrected(case, "L3", "& skolskjutsar ändå")
    assert [each.label for each in case.meetings().parked] == ["PF2"]


def test_what_was_parked_is_marked_struck_and_converted_with_its_line(case: MeetingCase) -> None:
    line = case.line("& skolskjutsar")
    case.act(lambda unit: intake.mark(unit, line, Marking.SENSITIVE))
    assert case.meetings().parked[0].marking is Marking.SENSITIVE
    case.act(lambda unit: intake.strike(unit, line, "fel händelse"))
    assert case.meetings().parked == ()
    other = case.line("hemtjänsten")
    assert case.act(lambda unit: conversions.convert(unit, Kind.ENTRY, other, Kind.ACTION)) == "Å1"


def test_a_purged_line_is_gone_from_agenda_and_minutes_too(case: MeetingCase) -> None:
    meeting_id = case.begin()
    case.next_item(meeting_id)
    said = case.said(meeting_id, f" vaktbyte vid {SECRET}")
    parked = case.said(meeting_id, f"& {SECRET}")
    case.act(
        lambda unit: writing.set_line(unit, meeting_id, f"line.{said}", f"vaktbyte vid {SECRET}", f"vakt vid {SECRET}")
    )
    case.close(meeting_id)
    second = case.plan()
    assert SECRET in {each.title for each in case.prepare(second).agenda}
    for line in (said, parked):
        case.act(lambda unit, line=line: purging.purge(unit, line, "skulle aldrig ha skrivits"))  # type: ignore[misc]
    assert case.problems() == ()
    assert SECRET not in {each.title for each in case.prepare(second).agenda}
    with case.read() as unit:
        assert search(unit.connection, SECRET) == []
        kept = unit.connection.exec_driver_sql("SELECT content FROM journal_content").scalars()
        assert not [content for content in kept if SECRET in str(content)]
