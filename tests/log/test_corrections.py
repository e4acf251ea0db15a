"""Putting a line right: a new line and a struck one, and neither where nothing would change."""

from checklist.conftest import START, Case

from samledning.actor import service as actor
from samledning.actor.queries import known_actors
from samledning.incident.queries import incident
from samledning.log import service
from samledning.log.grammar import index, read
from samledning.log.queries import numbered, page
from samledning.log.terms import Kind, Reading
from samledning.log.views import EntryView

TYPED = "13.40 byalaget: vägen är avstängd #väg"


def understood(case: Case, typed: str, *, reading: bool = True) -> Reading:
    with case.read() as unit:
        names = index(known_actors(unit, case.incident_id))
        return read(typed, now=unit.now, names=names, places=incident(unit, case.incident_id).places, reading=reading)


def kept(case: Case) -> tuple[EntryView, ...]:
    """The lines of the log, the first one first."""
    with case.read() as unit:
        return tuple(sorted(page(unit, case.incident_id).entries, key=lambda entry: int(entry.label[1:])))


def write(case: Case, typed: str) -> None:
    understanding = understood(case, typed)
    with case.write() as unit:
        service.add(unit, case.incident_id, understanding)


def correct(case: Case, typed: str, *, reading: bool = True, **more: object) -> str:
    """Put the first line right."""
    understanding = understood(case, typed, reading=reading)
    with case.write() as unit:
        old = numbered(unit, case.incident_id, "L1")
        assert old
        return service.correct(unit, old.id, understanding, **more)  # type: ignore[arg-type]


def test_the_same_text_with_the_same_meaning_changes_nothing_also_the_next_day(case: Case) -> None:
    write(case, TYPED)
    before = kept(case)
    case.wait(days=1)
    assert correct(case, TYPED) == "L1"
    assert correct(case, TYPED, event_at=before[0].event_at) == "L1"
    assert kept(case) == before


def test_the_same_text_is_a_correction_once_it_means_another_thing(case: Case) -> None:
    write(case, TYPED)
    with case.write() as unit:
        actor.add(unit, case.incident_id, "Byalaget")
    assert correct(case, TYPED) == "L2"
    old, new = kept(case)
    assert (old.kind, new.kind, new.text) == (Kind.ENTRY, Kind.REPORT, "vägen är avstängd")
    assert (old.struck_reason, new.corrects) == ("rättelse", "L1")


def test_the_same_text_is_a_correction_without_its_reading(case: Case) -> None:
    write(case, TYPED)
    assert correct(case, TYPED, reading=False) == "L2"


def test_the_same_text_is_a_correction_at_another_time(case: Case) -> None:
    write(case, "vägen är avstängd")
    assert correct(case, "vägen är avstängd", event_at=START) == "L1"
    case.wait(hours=1)
    assert correct(case, "vägen är avstängd", event_at=case.now) == "L2"
    assert [entry.event_at for entry in kept(case)] == [START, case.now]
