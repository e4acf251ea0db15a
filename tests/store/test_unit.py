"""The unit of work journals whatever changed, once a record, and refuses what would pass the journal by."""

import json

import pytest
import sqlalchemy as sa
from pydantic import ValidationError
from sqlalchemy.orm.exc import StaleDataError
from sqlmodel import select

from samledning.errors import Clash, Problem
from samledning.incident.tables import Incident
from samledning.log.tables import LogEntry
from samledning.register.tables import Person
from samledning.store.merge import merge
from samledning.store.record import REGISTER_CHAIN
from samledning.store.store import Store
from store.store_case import SEAT, Case


def newest(case: Case, count: int) -> list[tuple[str, str, dict[str, object]]]:
    """Kind, operation and contents of the newest lines, the oldest of them first."""
    with case.store.read(case.clock.now()) as unit:
        rows = unit.connection.exec_driver_sql(
            "SELECT j.kind, j.operation, c.content FROM journal j JOIN journal_content c ON c.id = j.id "
            "ORDER BY j.id DESC LIMIT ?",
            (count,),
        ).all()
    return [(kind, operation, json.loads(content)) for kind, operation, content in reversed(rows)]


def lines(case: Case) -> int:
    return case.verify().lines


def test_a_change_tells_what_was_and_what_became(case: Case) -> None:
    with case.write() as unit:
        unit.get(Incident, case.incident).mandate = "enligt avtal"
    assert newest(case, 1) == [
        ("incident", "change", {"set": {"mandate": "enligt avtal", "version": 2}, "was": {"mandate": "", "version": 1}})
    ]


def test_several_flushes_become_one_line_a_record(case: Case) -> None:
    before = lines(case)
    with case.write() as unit:
        incident = unit.get(Incident, case.incident)
        incident.mandate = "först"
        unit.session.flush()
        incident.purpose = "syfte"
        unit.session.flush()
        incident.mandate = "sedan"
        entry = case.entry(unit, "ny")
        unit.session.flush()
        entry.text = "ny, ändrad"
    assert lines(case) == before + 2
    (_, changed, incident_line), (_, created, entry_line) = newest(case, 2)
    assert (changed, created) == ("change", "create")
    assert incident_line == {
        "set": {"mandate": "sedan", "purpose": "syfte", "version": 4},
        "was": {"mandate": "", "purpose": "", "version": 1},
    }
    assert entry_line["set"]["text"] == "ny, ändrad"  # type: ignore[index]
    assert "was" not in entry_line
    assert case.verify().sound


def test_a_record_made_shows_every_column(case: Case) -> None:
    case.log("strömmen borta")
    ((kind, operation, content),) = newest(case, 1)
    assert (kind, operation) == ("log_entry", "create")
    assert set(content["set"]) == {column.name for column in sa.inspect(LogEntry).columns}  # type: ignore[call-overload]


def test_nothing_is_journalled_where_nothing_changed(case: Case) -> None:
    before = lines(case)
    with case.write() as unit:
        incident = unit.get(Incident, case.incident)
        incident.mandate = incident.mandate
    assert lines(case) == before


def test_a_block_that_raises_leaves_no_trace(case: Case) -> None:
    before = case.digest(), lines(case)
    with pytest.raises(KeyError), case.write() as unit:
        case.entry(unit, "blir aldrig till")
        unit.session.flush()
        raise KeyError
    assert (case.digest(), lines(case)) == before
    case.log("nästa")
    report = case.verify()
    assert report.problems == ()


@pytest.mark.parametrize(
    "statement",
    [
        sa.update(LogEntry).values(text="ändrad"),
        sa.delete(LogEntry),
        sa.insert(Person).values(id="x", name="X", initials="X"),
    ],
)
def test_statements_that_write_past_the_journal_are_refused(case: Case, statement: sa.Executable) -> None:
    case.log("kvar")
    with pytest.raises(RuntimeError, match="no writing statement"), case.write() as unit:
        unit.session.execute(statement)
    assert case.verify().sound


def test_deleting_is_refused(case: Case) -> None:
    entry_id = case.log("kvar")
    with pytest.raises(RuntimeError, match="never deleted"), case.write() as unit:
        unit.session.delete(unit.get(LogEntry, entry_id))
    with case.store.read(case.clock.now()) as unit:
        assert unit.get(LogEntry, entry_id).text == "kvar"


def test_a_version_that_someone_else_raised_is_noticed(case: Case) -> None:
    second = Store(case.database)
    with second.read(case.clock.now()) as unit:
        old = unit.get(Incident, case.incident)
        unit.session.expunge(old)
    with case.write() as unit:
        unit.get(Incident, case.incident).mandate = "min"
    with pytest.raises(StaleDataError), second.write(case.clock.now(), case.person, SEAT) as unit:
        unit.session.add(old)
        old.mandate = "din"
    second.close()
    with case.store.read(case.clock.now()) as unit:
        assert unit.get(Incident, case.incident).mandate == "min"
    assert case.verify().sound


def test_two_who_change_different_fields_both_get_their_way(case: Case) -> None:
    base = {"mandate": "", "purpose": ""}
    with case.write() as unit:
        merge(unit.get(Incident, case.incident), base, {"mandate": "den enas", "purpose": ""})
    with case.write() as unit:
        merge(unit.get(Incident, case.incident), base, {"mandate": "", "purpose": "den andras"})
    with case.store.read(case.clock.now()) as unit:
        incident = unit.get(Incident, case.incident)
        assert (incident.mandate, incident.purpose) == ("den enas", "den andras")


def test_two_who_change_one_field_get_both_texts(case: Case) -> None:
    with case.write() as unit:
        merge(unit.get(Incident, case.incident), {"mandate": ""}, {"mandate": "den enas"})
    with pytest.raises(Clash) as clash, case.write() as unit:
        merge(unit.get(Incident, case.incident), {"mandate": ""}, {"mandate": "den andras"})
    (field,) = clash.value.clashes
    assert (field.base, field.theirs, field.mine) == ("", "den enas", "den andras")


def test_records_need_a_person_and_notes_do_not(case: Case) -> None:
    with pytest.raises(Problem, match="Ingen person"), case.store.write(case.clock.now(), None, SEAT) as unit:
        case.entry(unit, "av ingen")
    with case.store.write(case.clock.now(), None, SEAT) as unit:
        unit.note(REGISTER_CHAIN, "store", "recovered", seats=1)
    assert newest(case, 1) == [("", "recovered", {"set": {"seats": 1}})]
    assert case.verify().sound


def test_a_row_is_checked_when_it_is_made(case: Case) -> None:
    with pytest.raises(ValidationError), case.write() as unit:
        unit.make(Person, name="", initials="X")
    with pytest.raises(ValidationError), case.write() as unit:
        unit.make(Incident, name="Storm", places=[], opened_at=unit.now, phase="okänd")
    assert case.verify().sound


def test_a_number_is_given_back_when_its_unit_fails(case: Case) -> None:
    with pytest.raises(KeyError), case.write() as unit:
        assert unit.number(case.incident, "L") == 1
        raise KeyError
    with case.write() as unit:
        assert case.entry(unit, "den första").number == 1


@pytest.mark.parametrize(
    "statement", ["UPDATE journal SET seat = 'x'", "DELETE FROM journal", "DELETE FROM journal_content"]
)
def test_the_database_itself_keeps_the_journal(case: Case, statement: str) -> None:
    with pytest.raises(sa.exc.IntegrityError, match="only added to"), case.write() as unit:
        unit.connection.exec_driver_sql(statement)
    assert case.verify().sound


@pytest.mark.parametrize(
    "text", ["", " ", "å\u0308 ﬁ İ ß", "🌩️", "a\x00b", "\x1b[31m", "[/]", "\u202eabc", "x" * 20_000, "rad\r\nrad"]
)
def test_hostile_text_is_kept_to_the_letter(case: Case, text: str) -> None:
    entry_id = case.log(text)
    with case.store.read(case.clock.now()) as unit:
        assert unit.get(LogEntry, entry_id).text == text
        assert len(unit.session.exec(select(LogEntry)).all()) == 1
    assert case.verify().problems == ()
