"""Perspectives that fit the moment: what raises each, and that an answer lets it rest."""

from collections.abc import Callable

from checklist.conftest import Case

from samledning.actor import service as actor
from samledning.agreement import agreements, stances
from samledning.agreement.terms import Stance
from samledning.overview import queries
from samledning.review import service
from samledning.situation import service as reports
from samledning.situation.terms import Answers, Course, Forecast, Horizon
from samledning.store.unit import WriteUnit


def asked(case: Case) -> dict[str, str]:
    with case.read() as unit:
        return {each.key: each.because for each in queries.at_hand(unit, case.incident_id, case.library).prompts}


def write(case: Case, act: Callable[[WriteUnit], object]) -> None:
    with case.write() as unit:
        act(unit)


def test_a_case_without_actors_is_asked_nothing(case: Case) -> None:
    assert asked(case) == {}


def test_whose_picture_is_missing_until_everyone_has_spoken_and_the_answer_lets_it_rest(case: Case) -> None:
    with case.write() as unit:
        police = actor.add(unit, case.incident_id, "Polisen")
        actor.add(unit, case.incident_id, "Örebro kommun")
    assert asked(case)["P:picture"] == "Inte hörda än: Polisen, Örebro kommun."
    write(case, lambda unit: reports.add(unit, police, Answers(situation="Lugnt")))
    assert asked(case)["P:picture"] == "Inte hörda än: Örebro kommun."
    write(case, lambda unit: service.answer_in_log(unit, case.incident_id, "P:picture", "Vems?", "Kommunens"))
    assert "P:picture" not in asked(case)
    case.wait(hours=3, minutes=59)
    assert "P:picture" not in asked(case)
    case.wait(minutes=1)
    assert "P:picture" in asked(case)


def test_three_days_are_asked_for_when_it_lasts(case: Case) -> None:
    with case.write() as unit:
        police = actor.add(unit, case.incident_id, "Polisen")
    write(case, lambda unit: reports.add(unit, police, Answers(situation="Lugnt")))
    assert "P:lasting" not in asked(case)
    case.wait(hours=2)
    assert "P:lasting" in asked(case)


def test_an_agreement_that_not_everyone_has_answered_is_doubted(case: Case) -> None:
    with case.write() as unit:
        police, town = (actor.add(unit, case.incident_id, name) for name in ("Polisen", "Örebro kommun"))
        agreement = agreements.propose(unit, case.incident_id, "Vattnet först")
        for each in (police, town):
            reports.add(unit, each, Answers(situation="Lugnt", outlook=(Forecast(Horizon.WEEK, Course.WORST, "x"),)))
    write(case, lambda unit: stances.take(unit, agreement, police, Stance.AGREES))
    assert "P:agreed" not in asked(case)
    write(case, lambda unit: agreements.agree(unit, agreement))
    assert asked(case)["P:agreed"] == "Ö1 gäller, och alla har inte svarat."
    write(case, lambda unit: stances.take(unit, agreement, town, Stance.AGREES))
    found = asked(case)
    assert "P:agreed" not in found
    assert len(found) <= 3


def test_a_closed_case_is_asked_nothing(case: Case) -> None:
    from samledning.incident import service as incident

    write(case, lambda unit: actor.add(unit, case.incident_id, "Polisen"))
    assert asked(case)
    write(case, lambda unit: incident.close(unit, case.incident_id, "Klart"))
    assert asked(case) == {}
