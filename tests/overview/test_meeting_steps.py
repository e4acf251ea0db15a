"""What meetings call for: for each rule a state that raises its step, and the change that clears it."""

from datetime import timedelta

import pytest
from meeting.conftest import MeetingCase, case
from situation.conftest import folder

from samledning.checklist.terms import EVIDENCE_KEYS
from samledning.checklist.views import RunView
from samledning.evaluation import service as evaluation
from samledning.evaluation.terms import AfterKind, Aspect
from samledning.incident import service as incident
from samledning.meeting import agenda, leading, parking, service, writing
from samledning.meeting.terms import Channel
from samledning.overview import queries, rules
from samledning.overview.terms import Step
from samledning.release import service as release
from samledning.release.queries import versions

__all__ = ["case", "folder"]


def raised(case: MeetingCase) -> dict[str, Step]:
    """The steps that meetings call for, by what they are about: the key without its id."""
    with case.read() as unit:
        found = queries.overview(unit, case.incident_id, case.library).steps
    return {step.key.split(".")[0]: step for step in found if step.room == "meetings"}


def told(case: MeetingCase) -> dict[str, list[str]]:
    words: dict[str, list[str]] = {}
    with case.read() as unit:
        for each in queries.evidence(unit, case.incident_id):
            assert each.key in EVIDENCE_KEYS
            words.setdefault(each.key, []).append(each.text)
    return words


def test_a_meeting_is_prepared_begun_kept_to_time_written_up_and_followed_by_another(case: MeetingCase) -> None:
    assert raised(case) == {}
    meeting_id = case.plan(starts_at=case.now + timedelta(hours=1))
    step = raised(case)["invitation"]
    assert step.text == "Gör klart inbjudan till M1 14.00."
    assert step.reason.startswith("Syftet, avgränsat till det viktigaste, är inte skrivet.")
    base = {"purpose": "", "join_number": ""}
    case.act(lambda unit: service.edit(unit, meeting_id, base, {"purpose": "Vattnet", "join_number": "019-1"}))
    assert raised(case)["invite"].text == "Skicka inbjudan till M1 14.00."
    case.act(lambda unit: service.invited(unit, meeting_id))
    assert raised(case) == {}
    case.wait(hours=1)
    assert raised(case)["not_begun"].reason == "Det skulle ha börjat 14.00."
    case.act(lambda unit: service.start(unit, meeting_id))
    case.wait(minutes=2)
    assert raised(case) == {}
    item_id = case.next_item(meeting_id)
    case.wait(minutes=9)
    assert raised(case)["item_over"].reason == "Läget: bara det som avviker: över med 3 minuter."
    case.act(lambda unit: leading.extend(unit, meeting_id, item_id, 5))
    assert set(raised(case)) == {"meeting_late"}
    case.close(meeting_id)
    assert set(raised(case)) == {"next_meeting", "minutes", "evaluate"}
    case.plan(starts_at=case.now + timedelta(days=1))
    case.act(lambda unit: evaluation.evaluate(unit, case.incident_id, meeting_id, {Aspect.TECHNOLOGY: 2}))
    case.act(lambda unit: writing.finalise(unit, meeting_id))
    assert set(raised(case)) == {"send_minutes"}
    with case.write() as unit:
        (locked,) = versions(unit, case.incident_id, "minutes")
        release.dispatch(unit, locked.id, "alla aktörer")
    assert raised(case) == {}


def test_every_draft_of_minutes_waits_until_it_is_locked(case: MeetingCase) -> None:
    held = [case.begin()]
    case.close(held[0])
    assert raised(case)["minutes"].text == "Läs igenom och fastställ anteckningarna från M1."
    for _again in range(2):
        held.append(case.begin())
        case.close(held[-1])
    assert raised(case)["minutes"].text == "Läs igenom och fastställ anteckningarna från M1, M2 och M3."
    case.act(lambda unit: writing.finalise(unit, held[2]))
    found = raised(case)
    assert found["minutes"].text == "Läs igenom och fastställ anteckningarna från M1 och M2."
    assert found["send_minutes"].text == "Skicka anteckningarna från M3."


def test_a_meeting_with_information_alone_is_questioned(case: MeetingCase) -> None:
    meeting_id = case.plan(starts_at=case.now + timedelta(days=1))
    for item in case.prepare(meeting_id).agenda[:2]:
        case.act(lambda unit, item=item: agenda.strike(unit, item.id, "skickas ut"))  # type: ignore[misc]
    assert raised(case)["unneeded"].text == "Pröva om M1 behövs."


def test_what_was_parked_or_taken_further_is_not_forgotten(case: MeetingCase) -> None:
    parked = case.act(lambda unit: parking.park(unit, case.incident_id, "Hemtjänsten"))
    assert raised(case)["parked"].text == "Ge PF1 en ägare: Hemtjänsten"
    back = case.now + timedelta(hours=1)
    base = {"owner": "", "return_at": None}
    case.act(lambda unit: parking.edit(unit, parked, base, {"owner": "Eva Ek", "return_at": back}))
    assert raised(case) == {}
    case.wait(hours=1)
    assert raised(case)["parked"].text == "Ta upp PF1: Hemtjänsten"
    case.act(lambda unit: parking.close(unit, parked, "löst"))
    meeting_id = case.plan(starts_at=case.now + timedelta(days=2))
    due = case.now + timedelta(hours=1)
    note = case.act(
        lambda unit: evaluation.note(
            unit, case.incident_id, meeting_id, AfterKind.FOLLOW_UP, "Diesel", owner="Bo Ek", due_at=due
        )
    )
    assert raised(case) == {}
    case.wait(hours=1)
    step = raised(case)["note"]
    assert (step.text, step.reason) == ("Följ upp med Bo Ek: Diesel", "Tas vidare, skulle ha varit klart 15.00.")
    case.act(lambda unit: evaluation.finish_note(unit, note, "beställd"))
    assert raised(case) == {}


def test_lessons_of_one_incident_are_told_when_the_next_one_starts(case: MeetingCase) -> None:
    case.act(lambda unit: evaluation.learn(unit, case.incident_id, "Prova reservnumret", owner="Bo Ek"))
    assert "lesson" not in raised(case)
    before = case.incident_id
    case.incident_id = case.act(lambda unit: incident.create(unit, "Brand"))
    assert raised(case)["lesson"].text == "Tänk på: Prova reservnumret"
    assert raised(case)["lesson"].reason == "Lärdom från Strömavbrott."
    case.wait(hours=3)
    assert "lesson" not in raised(case)
    case.incident_id = before


def test_evidence_answers_the_lists_of_the_meeting(case: MeetingCase) -> None:
    meeting_id = case.plan(starts_at=case.now + timedelta(hours=1))
    fields = {"purpose": "Vattnet", "own_notes": "Bo Ek"}
    case.act(lambda unit: service.edit(unit, meeting_id, dict.fromkeys(fields, ""), fields))
    case.line("& skolskjutsar")
    found = told(case)
    assert found["meeting"] == ["M1 Kort telefonmöte, telefon, 14.00"]
    assert found["meeting.purpose"] == ["M1, syfte: Vattnet"]
    assert found["meeting.agenda"] == ["M1: 3 punkter (1 information, 1 överenskommelse, 1 lägesrunda)"]
    assert found["meeting.roles"] == ["Bo Ek: antecknar"]
    assert found["meeting.parked"] == ["1 parkerad fråga, senast PF1"]
    assert found["meeting.speakers"][0].startswith("Rapporteringslista: Länsstyrelsen")
    assert found["meeting.next"] == ["Nästa möte: M1 14.00"]
    case.act(lambda unit: service.start(unit, meeting_id))
    assert "meeting.next" not in told(case)
    case.plan(starts_at=case.now + timedelta(hours=2))
    assert told(case)["meeting.next"][0].startswith("Nästa möte: M2 ")
    case.close(meeting_id)
    case.act(lambda unit: writing.finalise(unit, meeting_id))
    case.act(lambda unit: evaluation.evaluate(unit, case.incident_id, meeting_id, {Aspect.TECHNOLOGY: 2}))
    case.act(
        lambda unit: evaluation.note(unit, case.incident_id, meeting_id, AfterKind.SUPPORT, "Vädret", owner="SMHI")
    )
    case.act(lambda unit: evaluation.learn(unit, case.incident_id, "Prova numret", meeting_id=meeting_id))
    found = told(case)
    assert found["minutes"] == ["Anteckningarna M1 v1 fastställda 13.00"]
    assert found["evaluation"] == ["1 har utvärderat, lägst tekniken"]
    assert found["analysis_support"] == ["Vädret: SMHI"]
    assert found["lessons"] == ["LÄ1: Prova numret"]


@pytest.mark.parametrize("end", ["close", pytest.param("cancel", marks=pytest.mark.long)])
def test_a_meetings_lists_ask_until_it_says_itself_that_it_is_over(case: MeetingCase, end: str) -> None:
    meeting_id = case.plan(library=case.library, channel=Channel.RAKEL)

    def asking() -> list[str]:
        with case.read() as unit:
            runs: tuple[RunView, ...] = queries.checklists(unit, case.incident_id, case.library)
            states = queries.at_hand(unit, case.incident_id, case.library).meetings.states
        return [run.list_id for run in rules.asking(runs, case.now, states) if run.list_id in ("ML", "NL")]

    with case.read() as unit:
        assert queries.facts(unit, case.incident_id)["meeting_form"] == "rakel"
    assert case.meeting(meeting_id).run_number == 1
    case.wait(hours=20)
    assert asking() == ["ML", "NL"]
    if end == "cancel":
        case.act(lambda unit: service.cancel(unit, meeting_id, "lugnt"))
        assert asking() == []
        return
    case.act(lambda unit: service.start(unit, meeting_id))
    assert asking() == ["ML", "NL"]
    case.close(meeting_id)
    assert asking() == ["NL"]
    case.act(lambda unit: evaluation.evaluate(unit, case.incident_id, meeting_id, {Aspect.TECHNOLOGY: 2}))
    second = case.plan(library=case.library)
    with case.read() as unit:
        (run,) = [
            each
            for each in queries.checklists(unit, case.incident_id, case.library)
            if each.list_id == "ML" and each.number == case.meeting(second).run_number
        ]
    assert [item.ask for item in run.items if item.own] == [
        "Lägst betyg förra gången: tekniken, 2,0 av 5. Vad gör du annorlunda nu?"
    ]


def test_only_the_newest_meeting_that_was_held_asks_to_be_evaluated(case: MeetingCase) -> None:
    for _each in range(2):
        meeting_id = case.plan(library=case.library)
        case.act(lambda unit, meeting_id=meeting_id: service.start(unit, meeting_id))  # type: ignore[misc]
        case.close(meeting_id)
        case.wait(hours=1)
    newest = case.meeting(meeting_id).run_number
    with case.read() as unit:
        runs = {run.id: run for run in queries.checklists(unit, case.incident_id, case.library)}
        asked = queries.at_hand(unit, case.incident_id, case.library).progress
    assert len([run for run in runs.values() if run.list_id == "NL"]) == 2
    assert [runs[each.run_id].number for each in asked if each.list_id == "NL"] == [newest]
