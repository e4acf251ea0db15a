"""What the rooms hold, joined: facts, evidence, and the case at a glance, on a real database file."""

from datetime import timedelta

import pytest
from checklist.conftest import START, Case

from samledning.actor import service as actor
from samledning.checklist import service as checklist
from samledning.checklist.terms import EVIDENCE_KEYS, ItemState
from samledning.errors import Problem
from samledning.incident import queries as incident_queries
from samledning.incident import service as incident
from samledning.incident.terms import MomentStatus, Phase, Role
from samledning.log import service as log
from samledning.log.queries import entry, page
from samledning.log.terms import Kind, Marking, Reading
from samledning.overview import queries
from samledning.overview.views import OverviewView


def write_line(case: Case, text: str, kind: Kind = Kind.ENTRY, marking: Marking | None = None) -> str:
    """Keep a line and return its id."""
    with case.write() as unit:
        log.add(unit, case.incident_id, Reading(typed=text, kind=kind, text=text, marking=marking))
    with case.read() as unit:
        return page(unit, case.incident_id, size=1).entries[0].id


def told(case: Case) -> dict[str, str]:
    """The evidence in words, by key."""
    with case.read() as unit:
        return {each.key: each.text for each in queries.evidence(unit, case.incident_id)}


def overview(case: Case) -> OverviewView:
    with case.read() as unit:
        return queries.overview(unit, case.incident_id, case.library)


def edit(case: Case, **mine: object) -> None:
    with case.write() as unit:
        view = incident_queries.incident(unit, case.incident_id)
        incident.edit(unit, case.incident_id, {name: getattr(view, name) for name in mine}, mine)


def test_an_empty_case_gives_no_evidence_but_its_phase(case: Case) -> None:
    assert told(case) == {"incident.phase": "Fas: akut"}
    with case.read() as unit:
        facts = queries.facts(unit, case.incident_id)
    assert facts == {"exercise": False, "phase": "acute", "actor_count": 0, "sensitive": False}


def test_an_incident_that_does_not_exist_is_told(case: Case) -> None:
    with pytest.raises(Problem), case.read() as unit:
        queries.overview(unit, "0" * 32, case.library)


def test_facts_follow_the_case(case: Case) -> None:
    edit(case, exercise=True, phase=Phase.CLOSING)
    with case.write() as unit:
        actor.add(unit, case.incident_id, "Region Örebro län")
        struck = actor.add(unit, case.incident_id, "Polisen")
    with case.write() as unit:
        actor.strike(unit, struck, "Berörs inte")
    write_line(case, "Ingen uppgift #känslig", marking=Marking.SENSITIVE)
    with case.read() as unit:
        facts = queries.facts(unit, case.incident_id)
    assert facts == {"exercise": True, "phase": "closing", "actor_count": 1, "sensitive": True}


def test_a_struck_line_makes_nothing_sensitive(case: Case) -> None:
    entry_id = write_line(case, "Fel märkt", marking=Marking.SECRET)
    with case.write() as unit:
        log.strike(unit, entry_id, "Fel")
    assert "marking" not in told(case)
    with case.read() as unit:
        assert queries.facts(unit, case.incident_id)["sensitive"] is False


def test_the_incident_and_its_people_are_evidence(case: Case) -> None:
    assert case.person_id
    edit(case, purpose="Vatten till alla", convening_actor="Länsstyrelsen")
    with case.write() as unit:
        incident.staff(unit, case.incident_id, Role.LEADER, case.person_id)
        actor.add(unit, case.incident_id, "Region Örebro län")
    assert told(case) == {
        "incident.purpose": "Syfte: Vatten till alla",
        "incident.leader": "Samverkansledare: Anna Berg",
        "incident.convener": "Sammankallande: Länsstyrelsen",
        "incident.phase": "Fas: akut",
        "staffing": "samverkansledare AB sedan 13.00",
        "actors": "1 aktör: Region Örebro län",
    }
    case.wait(days=1)
    with case.write() as unit:
        incident.relieve(unit, incident_queries.staffing(unit, case.incident_id)[0].id)
        incident.staff(unit, case.incident_id, Role.NOTE_TAKER, case.person_id)
        actor.add(unit, case.incident_id, "Örebro kommun")
    words = told(case)
    assert words["staffing"] == "antecknare AB sedan 13.00"
    assert words["actors"] == "2 aktörer, senast tillagd Örebro kommun"


def test_moments_are_evidence_once_someone_has_judged_them(case: Case) -> None:
    with case.write() as unit:
        first = incident.add_moment(unit, case.incident_id, "Bedöma behov")
        incident.add_moment(unit, case.incident_id, "Dela information")
    assert "moments" not in told(case)
    with case.write() as unit:
        incident.set_moment(unit, first, status=MomentStatus.DONE)
        incident.set_moment(unit, incident.add_moment(unit, case.incident_id, "Följa upp"), status=MomentStatus.ONGOING)
    assert told(case)["moments"] == "pågår: Följa upp · klar: Bedöma behov"


def test_marked_lines_of_any_kind_are_evidence(case: Case) -> None:
    write_line(case, "Internt", marking=Marking.INTERNAL)
    write_line(case, "Känsligt", marking=Marking.SENSITIVE)
    write_line(case, "Hemligt", Kind.ACTION, Marking.SECRET)
    words = told(case)
    assert words["marking"] == "2 rader märkta känslig eller sekretess, senast 13.00 (L3)"


def test_every_key_of_evidence_is_one_that_lists_may_name(case: Case) -> None:
    assert case.person_id
    edit(case, purpose="Vatten", convening_actor="Länsstyrelsen")
    with case.write() as unit:
        incident.staff(unit, case.incident_id, Role.LEADER, case.person_id)
        actor.add(unit, case.incident_id, "Polisen")
        moment = incident.add_moment(unit, case.incident_id, "Avsluta")
        incident.set_moment(unit, moment, status=MomentStatus.AGAIN)
    for kind in Kind:
        write_line(case, "Rad", kind, Marking.SENSITIVE)
    keys = set(told(case))
    assert len(keys) == 8
    assert keys <= EVIDENCE_KEYS


def test_the_overview_of_a_new_case_says_what_to_do_first_and_why(case: Case) -> None:
    view = overview(case)
    assert view.incident.name == "Strömavbrott"
    assert [(each.label, each.run_id, each.handled, each.total) for each in view.progress] == [
        ("Inledning", "", 0, 5),
    ]
    first = view.progress[0].next
    assert first
    assert (first.id, first.why) == ("IL-01", "Skälet till IL-01.")
    assert (view.due, view.staffing, view.latest) == ((), (), ())


def test_the_overview_follows_the_lists(case: Case) -> None:
    with case.write() as unit:
        run_id = checklist.start_run(unit, case.incident_id, case.definition("IL"))
        closed = checklist.start_run(unit, case.incident_id, case.definition("ML"))
        checklist.close_run(unit, closed, case.library, {})
        for item_id in ("IL-02", "IL-03a", "IL-03b"):
            checklist.mark(unit, run_id, item_id, ItemState.DONE)
    with case.write() as unit:
        actor.add(unit, case.incident_id, "Polisen")
    case.wait(minutes=30)
    view = overview(case)
    with case.read() as unit:
        runs = queries.checklists(unit, case.incident_id, case.library)
    assert [run.label for run in runs] == ["Inledning", "Möte 1", "Löpande"]
    begun = view.progress[0]
    assert begun.next == runs[0].item("IL-01")
    assert [each.list_id for each in view.progress] == ["IL"]
    assert (begun.run_id, begun.handled, begun.total) == (run_id, 4, 5)
    assert begun.next
    assert [found.text for found in begun.next.evidence] == ["1 aktör: Polisen"]
    assert [(item.key, item.due_at) for item in view.due] == [("IL-01", START + timedelta(minutes=30))]


def test_the_overview_shows_the_newest_lines_first(case: Case) -> None:
    ids = [write_line(case, f"Rad {number}") for number in range(14)]
    latest = overview(case).latest
    assert [line.id for line in latest] == ids[:1:-1]
    with case.read() as unit:
        assert entry(unit, ids[-1]) == latest[0]


def test_the_overview_shows_the_lines_that_stand(case: Case) -> None:
    ids = [write_line(case, f"Rad {number}") for number in range(14)]
    with case.write() as unit:
        log.strike(unit, ids[-1], "dubblett")
    assert [line.id for line in overview(case).latest] == ids[-2:0:-1]
