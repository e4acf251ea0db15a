"""The sheet for whoever takes over, and what has happened since: what is in them, for whom."""

from datetime import datetime, timedelta

from checklist.conftest import START, Case

from samledning.actor import service as actor
from samledning.agreement import actions, agreements, conflicts, stances
from samledning.agreement.terms import Stance
from samledning.incident import service as incident
from samledning.incident.terms import Role
from samledning.intake import service as intake
from samledning.log import service as log
from samledning.log.terms import Kind, Marking, Reading
from samledning.overview.handover import handover_sheet, since_last_handover
from samledning.overview.sheet import change_text, made_for, plain_text
from samledning.overview.since import since
from samledning.overview.views import ChangeView, Sheet
from samledning.review import handover, service
from samledning.situation import requests

HOUR = timedelta(hours=1)


def sheet(case: Case, start: datetime = START) -> Sheet:
    with case.read() as unit:
        return handover_sheet(unit, case.incident_id, case.library, start)


def lines(made: Sheet, key: str) -> list[str]:
    return [line.text for section in made.sections if section.key == key for line in section.lines]


def changes(case: Case, start: datetime) -> dict[str, ChangeView]:
    with case.read() as unit:
        return {change_text(each): each for each in since(unit, case.incident_id, start).changes}


def fill(case: Case) -> None:
    assert case.person_id
    with case.write() as unit:
        incident.edit(unit, case.incident_id, {"purpose": ""}, {"purpose": "Vatten till alla"})
        incident.staff(unit, case.incident_id, Role.LEADER, case.person_id, relief_at=START + 6 * HOUR)
        police, town = (actor.add(unit, case.incident_id, name) for name in ("Polisen", "Örebro kommun"))
        agreed = agreements.propose(unit, case.incident_id, "Sjukhuset först", reason="Störst behov")
        agreements.propose(unit, case.incident_id, "Skolan sedan")
        actions.add(unit, case.incident_id, "Boka tankbilar", owner_actor_id=town, due_at=START + HOUR)
        actions.add(unit, case.incident_id, "Räkna bränsle", marking=Marking.SENSITIVE, due_at=START + HOUR)
        conflicts.add(unit, case.incident_id, "Samma elverk", actor_ids=[police, town])
        requests.ask(unit, case.incident_id, [police], "Vilka vägar?", due_at=START + HOUR)
        parked = Reading("& skjutsar -> skolan", Kind.PARKED, "skjutsar", forum="skolan")
        intake.keep(unit, case.incident_id, parked)
        service.answer(
            unit,
            case.incident_id,
            "CL-01",
            "Gör CL-01.",
            "Två dygn",
            marking=Marking.SECRET,
            secrecy_ground="OSL 18:13",
        )
    with case.write() as unit:
        stances.take(unit, agreed, police, Stance.AGREES)
        stances.take(unit, agreed, town, Stance.WITH_RESERVATION, text="Om vägen är öppen")
        agreements.agree(unit, agreed)


def test_the_sheet_has_what_whoever_takes_over_needs(case: Case) -> None:
    fill(case)
    case.wait(hours=2)
    made = sheet(case)
    assert lines(made, "aim") == ["Syfte: Vatten till alla"]
    assert lines(made, "agreed")[0].startswith("Ö1 Sjukhuset först (")
    assert "skäl: Störst behov" in lines(made, "agreed")[0]
    assert lines(made, "reservations") == ["Ö1 Örebro kommun: Om vägen är öppen"]
    assert [each.split(" (")[0] for each in lines(made, "proposed")] == ["Ö2 Skolan sedan"]
    assert "Å1 Boka tankbilar · Örebro kommun · senast 14.00 · försenad" in lines(made, "actions")
    assert lines(made, "requests") == ["B1 Vilka vägar? · Polisen · senast 14.00 · försenad"]
    assert lines(made, "silent") == ["Polisen tyst sedan 13.00", "Örebro kommun tyst sedan 13.00"]
    assert lines(made, "conflicts")[0].startswith("K1 Samma elverk · Polisen, Örebro kommun")
    assert lines(made, "parked") == ["PF1 skjutsar · till skolan · ingen ägare"]
    assert lines(made, "review") == ["CL-01 Gör CL-01. Två dygn (13.00)"]
    assert lines(made, "people")[0] == "samverkansledare: Anna Berg, sedan 13.00, avlöses 19.00"
    assert len({section.key for section in made.sections}) == len(made.sections)
    assert all(section.lines or section.empty for section in made.sections)


def test_what_its_readers_may_not_see_is_left_out_and_counted(case: Case) -> None:
    fill(case)
    case.wait(hours=2)
    inside = made_for(sheet(case), Marking.INTERNAL)
    text = plain_text(inside)
    assert "Räkna bränsle" not in text
    assert "Två dygn" not in text
    assert "Boka tankbilar" in text
    assert dict(inside.left_out)[Marking.SECRET] >= 1
    assert "Utelämnat här, finns i programmet: " in text
    whole = made_for(sheet(case), Marking.SECRET)
    assert whole.left_out == ()
    assert "Två dygn" in plain_text(whole)
    assert "[sekretess OSL 18:13]" in plain_text(whole)
    guests = plain_text(made_for(sheet(case), Marking.PARTICIPANTS))
    assert "ATT GÖRA NU\nInget väntar just nu." in guests
    assert guests.startswith("Överlämning: Strömavbrott, 2026-11-22 15.00")


def test_an_empty_case_has_a_sheet_that_says_so(case: Case) -> None:
    made = sheet(case, case.now)
    assert "Inget är överenskommet." in plain_text(made)
    assert lines(made, "since") == ["ny: händelsen: Strömavbrott"]


def test_changes_are_told_from_the_last_handover(case: Case) -> None:
    assert case.person_id
    with case.read() as unit:
        assert since_last_handover(unit, case.incident_id) == START
    case.wait(hours=3)
    with case.write() as unit:
        handover.take_over(unit, case.incident_id, Role.LEADER, case.person_id, sheet="Blad")
    with case.read() as unit:
        assert since_last_handover(unit, case.incident_id) == case.now


def test_what_has_happened_since_tells_each_record_once_with_its_marking(case: Case) -> None:
    fill(case)
    case.wait(hours=1)
    with case.write() as unit:
        agreements.propose(unit, case.incident_id, "Ny tid", marking=Marking.SENSITIVE)
        log.add(unit, case.incident_id, Reading("Nu", Kind.ENTRY, "Nu"))
    with case.write() as unit:
        incident.edit(unit, case.incident_id, {"purpose": "Vatten till alla"}, {"purpose": "Vatten"})
    case.wait(minutes=1)
    with case.write() as unit:
        incident.edit(unit, case.incident_id, {"mandate": ""}, {"mandate": "Får kalla"})
    told = changes(case, START + HOUR)
    assert list(told) == [
        "ändrad: händelsen: Strömavbrott Vatten Får kalla (syfte, mandat)",
        "ny: överenskommelse Ö3: Ny tid",
    ]
    assert [each.marking for each in told.values()] == [Marking.INTERNAL, Marking.SENSITIVE]
    with case.read() as unit:
        view = since(unit, case.incident_id, START + HOUR)
    assert (view.total, [entry.text for entry in view.lines]) == (1, ["Nu"])
    assert changes(case, case.now + HOUR) == {}


def test_a_stance_is_told_with_the_actor_whose_it_is(case: Case) -> None:
    with case.write() as unit:
        police, town = (actor.add(unit, case.incident_id, name) for name in ("Polisen", "Örebro kommun"))
        vote = agreements.propose(unit, case.incident_id, "Sjukhuset först")
    case.wait(hours=1)
    began = case.now
    with case.write() as unit:
        stances.take(unit, vote, police, Stance.WITH_RESERVATION, text="Om vägen är öppen")
    assert list(changes(case, began)) == ["ny: ståndpunkt Ö1: Polisen, instämmer med förbehåll: Om vägen är öppen"]
    with case.write() as unit:
        stances.withdraw(unit, vote, police, "Fel vägar")
        stances.take(unit, vote, town, Stance.AGREES)
    made = sheet(case)
    assert "ny: ståndpunkt Ö1: Polisen, Örebro kommun, 3 stycken" in lines(made, "since")


def test_what_was_said_of_something_sensitive_is_as_sensitive(case: Case) -> None:
    with case.write() as unit:
        police = actor.add(unit, case.incident_id, "Polisen")
        agreement = agreements.propose(unit, case.incident_id, "Bränslet", marking=Marking.SENSITIVE)
    case.wait(hours=1)
    with case.write() as unit:
        stances.take(unit, agreement, police, Stance.WITH_RESERVATION, text="Bara två dygn")
    (told,) = changes(case, case.now).values()
    assert (told.kind, told.label, told.marking) == ("stance", "Ö1", Marking.SENSITIVE)
    assert "Bara två dygn" not in plain_text(made_for(sheet(case, case.now), Marking.INTERNAL))
