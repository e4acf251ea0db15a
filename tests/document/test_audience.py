"""Who may see what: nothing beyond the readers' own marking, and how much was left out for which reason."""

from dataclasses import replace

import pytest

from samledning.document.audience import Reader
from samledning.document.terms import Product
from samledning.errors import Problem
from samledning.incident.queries import the_incident
from samledning.log.queries import page
from samledning.log.terms import Marking
from samledning.start import Workspace

from .conftest import made

O, P, I, S, X = Marking  # noqa: E741


def entries(workspace: Workspace) -> tuple[object, ...]:
    with workspace.read() as unit:
        return page(unit, the_incident(unit).id).entries


@pytest.mark.parametrize(
    ("audience", "seen"), [(O, (O,)), (P, (O, P)), (I, (O, P, I)), (S, (O, P, I, S)), (X, (O, P, I, S, X))]
)
def test_readers_see_their_own_level_and_those_below(audience: Marking, seen: tuple[Marking, ...]) -> None:
    assert tuple(each for each in Marking if Reader(audience).may_see(each)) == seen


@pytest.mark.parametrize(
    ("ground", "told"),
    [
        ("OSL 18:13", "(OSL 18:13)"),
        ("18:8", "(18:8)"),
        ("21 kap", "(21 kap)"),
        ("15 kap 2 §", "(15 kap 2 §)"),
        ("OSL 18:13, dieseln räcker till fredag", ""),
        ("sjukhusets reservkraft", ""),
        ("", ""),
    ],
)
def test_a_ground_is_told_only_where_it_is_nothing_but_a_reference(demo: Workspace, ground: str, told: str) -> None:
    entry = replace(entries(demo)[0], marking=X, secrecy_ground=ground)  # type: ignore[type-var]
    reader = Reader(P)
    assert reader.all_of([entry]) == ()
    assert reader.left_out == (f"rader i loggen märkta sekretess {told}".rstrip() + ": 1",)


def test_what_was_seen_marks_the_document_and_is_told_before_it_is_handed_on(demo: Workspace) -> None:
    with demo.read() as unit:
        for_participants, for_named = made(unit, Product.LOG), made(unit, Product.LOG, X)
    assert for_participants.document.head
    assert for_participants.document.head.marking is P
    assert for_participants.opened == ()
    assert for_participants.document.left_out == ("rader i loggen märkta intern: 2", "rader i loggen märkta känslig: 1")
    assert for_named.document.head
    assert for_named.document.head.marking is S
    assert for_named.opened == ("intern: 2", "känslig: 1")
    assert for_named.document.left_out == ()


def test_the_public_gets_the_names_and_what_is_open(demo: Workspace) -> None:
    with demo.read() as unit:
        analysis, case = made(unit, Product.ACTORS, O).document, the_incident(unit)
        with pytest.raises(Problem, match="deltagare"):
            made(unit, Product.CHECKLIST, O)
        with pytest.raises(Problem, match="deltagare"):
            made(unit, Product.TARGET, O)
    assert "Region Örebro län" in str(analysis)
    assert "Per Sund" not in str(analysis)
    assert analysis.head
    assert analysis.head.marking is O
    assert case.purpose
    assert Reader(O).case(case).purpose == ""


def test_evidence_quotes_the_case_and_is_for_those_who_may_see_all(demo: Workspace) -> None:
    with demo.read() as unit:
        sensitive, secret = made(unit, Product.CHECKLIST, S).document, made(unit, Product.CHECKLIST, X).document
    assert sensitive.sheet
    assert secret.sheet
    assert not any(row[-1] for row in sensitive.sheet.rows)
    assert any(row[-1] for row in secret.sheet.rows)
    assert "underlag ur händelsen" in sensitive.left_out[0]
