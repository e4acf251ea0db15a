"""The minutes say what happened, are changed by people, locked, and corrected in a new version."""

from datetime import timedelta

import pytest
from document.reading import minutes_text

from samledning.agreement import stances
from samledning.agreement.terms import Stance
from samledning.errors import Clash
from samledning.incident import service as incident
from samledning.incident.terms import Role
from samledning.log.terms import Marking
from samledning.meeting import agenda, leading, parking, service, writing, written
from samledning.meeting.minutes import MinutesView
from samledning.meeting.terms import Happened
from samledning.release.queries import versions

from .conftest import MeetingCase

POLICE, TOWN, REGION = "Polisen", "Örebro kommun", "Region Örebro län"


def minutes(case: MeetingCase, meeting_id: str, number: int = 0) -> MinutesView:
    with case.read() as unit:
        return written.minutes_of(unit, meeting_id, number)


def told(case: MeetingCase, meeting_id: str, number: int = 0, most: Marking = Marking.PARTICIPANTS) -> str:
    with case.read() as unit:
        return minutes_text(unit, meeting_id, number=number, most=most)


def test_pressing_next_and_next_gives_minutes_that_are_thin_and_right(case: MeetingCase) -> None:
    meeting_id = case.begin()
    case.next_item(meeting_id, wait=60)
    first = case.next_speaker(meeting_id, wait=60)
    second = case.next_speaker(meeting_id, wait=60)
    case.next_item(meeting_id, wait=60)
    case.act(lambda unit: service.close(unit, meeting_id), wait=60)
    text = told(case, meeting_id)
    names = {actor_id: name for name, actor_id in case.actors.items()}
    assert "Tid: 2026-11-22 13.00–13.05" in text
    assert "1. LÄGET: BARA DET SOM AVVIKER (LÄGESRUNDA) 13.01–13.04" in text
    assert f"Hade ordet: {names[first]}, {names[second]}" in text
    assert f"{names[first]}: närvarande från 13.02" in text
    assert "2. DET VI BEHÖVER KOMMA ÖVERENS OM NU (ÖVERENSKOMMELSE) 13.04–13.05" in text
    assert "3. Nästa steg – tas upp nästa gång" in text
    assert "UTELÄMNAT" not in text


def test_an_item_that_is_left_in_the_second_it_began_keeps_what_was_settled_on_it(case: MeetingCase) -> None:
    meeting_id = case.begin()
    case.next_item(meeting_id, wait=60)
    case.next_item(meeting_id, wait=60)
    case.line("! vi prioriterar vattnet till sjukhuset", case.lead(meeting_id).spoken, wait=0)
    case.line("elverken räcker till kvällen", case.lead(meeting_id).spoken, wait=0)
    case.next_item(meeting_id, wait=0)
    case.act(lambda unit: service.close(unit, meeting_id), wait=0)
    text = told(case, meeting_id)
    settled = text[text.index("2. DET VI BEHÖVER KOMMA ÖVERENS OM NU (ÖVERENSKOMMELSE) 13.02–13.02") :]
    assert "Ö1: vi prioriterar vattnet till sjukhuset" in settled and "elverken räcker till kvällen" in settled
    assert "3. NÄSTA STEG (INFORMATION) 13.02–13.02" in settled
    assert "vid sidan av punkterna" not in text and "Hanns inte med" not in text


def full_meeting(case: MeetingCase) -> str:
    """A meeting with a latecomer, a report, an agreement with a reservation and an objection, an action, a parked
    issue and notes for whoever leads alone."""
    meeting_id = case.begin()
    case.roll(meeting_id, TOWN, name="Eva Ek", mandate="får avsätta resurser")
    case.roll(meeting_id, REGION)
    case.next_item(meeting_id)
    case.floor(meeting_id, TOWN)
    case.said(meeting_id, "vattnet är tillbaka i norr")
    case.wait(minutes=10)
    case.roll(meeting_id, POLICE, Happened.LATE, name="Per Ask")
    case.next_item(meeting_id)
    case.said(meeting_id, "! vi prioriterar vattnet till sjukhuset")
    case.said(meeting_id, "> kommunen: boka tankbilar 16.00")
    (subject,) = case.lead(meeting_id).read_back
    case.act(lambda unit: leading.read_back(unit, meeting_id, subject.subject_id))
    for name, stance, text in (
        (TOWN, Stance.AGREES, ""),
        (REGION, Stance.WITH_RESERVATION, "om dieseln räcker"),
        (POLICE, Stance.DISAGREES, "vägen är stängd"),
    ):
        case.act(
            lambda unit, name=name, stance=stance, text=text: stances.take(  # type: ignore[misc]
                unit, subject.subject_id, case.actors[name], stance, text=text, read_back=True
            )
        )
    case.said(meeting_id, "& skolskjutsar -> utbildningsgruppen")
    case.said(meeting_id, "vi har internt bara en chaufför #intern")
    case.close(meeting_id)
    return meeting_id


def test_the_minutes_have_all_of_it(case: MeetingCase) -> None:
    meeting_id = full_meeting(case)
    text = told(case, meeting_id)
    for words in (
        "Mötet leddes av: Anna Berg",
        "Örebro kommun (Eva Ek, får avsätta resurser): närvarande från 13.00",
        "Polisen (Per Ask): kom sent, 13.10",
        "Länsstyrelsen: inte avropad",
        "Örebro kommun: vattnet är tillbaka i norr",
        "Drog över tiden med 3 minuter",
        "Ö1: vi prioriterar vattnet till sjukhuset – förslag, återläst 13.10",
        "  - varav med förbehåll: Region Örebro län",
        "  - Inte tillfrågade: Länsstyrelsen",
        "  - Region Örebro län: instämmer med förbehåll: om dieseln räcker",
        "Polisen: instämmer inte: vägen är stängd",
        "Å1: boka tankbilar – Örebro kommun, senast 2026-11-22 16.00",
        "PF1: skolskjutsar – ingen ägare än – till utbildningsgruppen",
        "3. Nästa steg – tas upp nästa gång",
        "rader i anteckningarna märkta intern: 1",
    ):
        assert words in text
    assert "chaufför" not in text
    assert "chaufför" in told(case, meeting_id, most=Marking.INTERNAL)


def test_a_meeting_closed_by_mistake_goes_on_where_it_was_until_its_minutes_are_final(case: MeetingCase) -> None:
    meeting_id = case.begin()
    case.refused(lambda unit: service.reopen(unit, meeting_id, "förhastat"), "Bara ett möte som är avslutat")
    item_id = case.next_item(meeting_id, wait=60)
    case.floor(meeting_id, TOWN, wait=60)
    case.act(lambda unit: service.close(unit, meeting_id), wait=60)
    case.refused(lambda unit: service.reopen(unit, meeting_id, " "), "skäl")
    case.wait(minutes=30)
    assert case.act(lambda unit: service.reopen(unit, meeting_id, "fel tangent")) is False
    now = case.lead(meeting_id)
    assert now.item and now.item.item.id == item_id and now.item.used.seconds(case.now) == 120
    assert now.floor is None and now.queue[0].actor == TOWN
    assert [row.spoken.seconds(case.now) for row in now.talk if row.actor == TOWN] == [60]
    planned = case.plan(starts_at=case.now + timedelta(hours=2))
    case.act(lambda unit: service.close(unit, meeting_id), wait=60)
    assert case.act(lambda unit: service.reopen(unit, meeting_id, "en fråga till")) is True
    assert any(each.carried_from for each in case.prepare(planned).agenda)
    case.close(meeting_id)
    text = told(case, meeting_id)
    assert "Avslutades 13.03 och öppnades igen 13.33: fel tangent" in text and ": en fråga till" in text
    case.act(lambda unit: writing.finalise(unit, meeting_id))
    case.refused(lambda unit: service.reopen(unit, meeting_id, "en till"), "är fastställda, så mötet öppnas inte igen")


def test_notes_for_whoever_leads_alone_are_never_in_them(case: MeetingCase) -> None:
    meeting_id = case.begin()
    item_id = case.next_item(meeting_id)
    blank = {"notes": "", "moderator_notes": ""}
    mine = {"notes": "alla är överens om läget", "moderator_notes": "kommunen är sur"}
    case.act(lambda unit: agenda.edit(unit, item_id, blank, mine))
    case.close(meeting_id)
    text = told(case, meeting_id, most=Marking.SECRET)
    assert "alla är överens om läget" in text
    assert "sur" not in text


def test_people_change_the_minutes_and_lock_them(case: MeetingCase) -> None:
    meeting_id = full_meeting(case)
    view = minutes(case, meeting_id)
    (said,) = [line for section in view.sections for line in section.lines if "tillbaka i norr" in line.text]
    case.act(lambda unit: writing.set_line(unit, meeting_id, said.key, said.text, "Kommunen: vattnet är åter i norr"))
    case.act(lambda unit: writing.leave_out(unit, meeting_id, "present." + case.actors["Länsstyrelsen"]))
    case.act(lambda unit: writing.add_line(unit, meeting_id, "next", "Anna ringer länsstyrelsen."))
    text = told(case, meeting_id)
    assert "vattnet är åter i norr" in text and "tillbaka i norr" not in text
    assert "Länsstyrelsen: inte avropad" not in text and "Anna ringer länsstyrelsen." in text
    with pytest.raises(Clash), case.write() as unit:
        writing.set_line(unit, meeting_id, said.key, said.text, "något annat")
    case.act(lambda unit: writing.finalise(unit, meeting_id, registry_number="2026/14"))
    locked = minutes(case, meeting_id)
    assert locked.locked and locked.label == "M1 v1"
    assert "Diarienummer: 2026/14" in told(case, meeting_id)
    case.refused(lambda unit: writing.add_line(unit, meeting_id, "next", "mer"), "M1 v1 är fastställd")
    case.refused(lambda unit: writing.finalise(unit, meeting_id), "M1 v1 är fastställd")


def test_a_correction_is_a_new_version_that_says_what_changed(case: MeetingCase) -> None:
    meeting_id = full_meeting(case)
    case.refused(lambda unit: writing.correct(unit, meeting_id, "stavning"), "inte fastställda än")
    case.act(lambda unit: writing.add_line(unit, meeting_id, "next", "Anna ringer."))
    case.act(lambda unit: writing.finalise(unit, meeting_id))
    case.refused(lambda unit: writing.correct(unit, meeting_id, " "), "vad rättelsen gäller")
    case.act(lambda unit: writing.correct(unit, meeting_id, "Per heter Pär"))
    view = minutes(case, meeting_id)
    assert (view.label, view.locked, view.changes) == ("M1 v2", None, "Per heter Pär")
    assert "Anna ringer." in told(case, meeting_id)
    (line,) = [line for section in view.sections for line in section.lines if "Per Ask" in line.text]
    case.act(
        lambda unit: writing.set_line(unit, meeting_id, line.key, line.text, line.text.replace("Per Ask", "Pär Ask"))
    )
    with case.read() as unit:
        (difference,) = written.compare(unit, meeting_id, 1, 2)
    assert difference == "«Polisen (Per Ask): kom sent, 13.10» är nu «Polisen (Pär Ask): kom sent, 13.10»"
    case.act(lambda unit: writing.finalise(unit, meeting_id))
    with case.read() as unit:
        assert [each.label for each in versions(unit, case.incident_id, "minutes")] == ["M1 v2", "M1 v1"]
    assert "Per Ask" in told(case, meeting_id, 1)
    assert case.meetings().meetings[0].minutes_label == "M1 v2"


def test_what_is_locked_does_not_change_with_the_case(case: MeetingCase) -> None:
    meeting_id = full_meeting(case)
    case.act(lambda unit: writing.finalise(unit, meeting_id))
    before = minutes(case, meeting_id).sections
    parked = case.meetings().parked[0]
    base = {"owner": "", "return_at": None}
    mine = {"owner": "Eva Ek", "return_at": case.now + timedelta(hours=2)}
    case.act(lambda unit: parking.edit(unit, parked.id, base, mine))
    assert minutes(case, meeting_id).sections == before


def test_minutes_are_not_locked_while_people_talk(case: MeetingCase) -> None:
    meeting_id = case.plan()
    with case.read() as unit, pytest.raises(Exception, match="M1 har inte börjat"):
        written.minutes_of(unit, meeting_id)
    case.act(lambda unit: service.start(unit, meeting_id))
    case.refused(lambda unit: writing.finalise(unit, meeting_id), "Mötet pågår")
    assert "Tid: 2026-11-22 13.00–pågår" in told(case, meeting_id)


def test_the_note_taker_of_the_case_took_the_notes_unless_the_meeting_names_one(case: MeetingCase) -> None:
    case.act(lambda unit: incident.staff(unit, case.incident_id, Role.NOTE_TAKER, unit.person_id or ""))
    meeting_id = case.begin()
    assert "Antecknare: Anna Berg" in told(case, meeting_id)
    case.act(lambda unit: service.edit(unit, meeting_id, {"own_notes": ""}, {"own_notes": "Bo Ek"}))
    assert "Antecknare: Bo Ek" in told(case, meeting_id)
