"""A meeting is led and followed at the screen: keys that work while a line is typed, clocks, two seats, a way back."""

from samledning.agreement.terms import Stance
from samledning.incident import service as incident
from samledning.log.terms import Kind
from samledning.meeting import leading, service
from samledning.meeting.terms import Happened, Order, Presence
from tui.goals import propose_agreement
from tui.house import NARROW, House
from tui.meetings import POLICE, REGION, TOWN, begin, do, form, led, meetings, now


def _speaks(house: House, meeting_id: str) -> str:
    """Who has the floor, as it is kept."""
    floor = now(house, meeting_id).floor
    return floor.actor if floor else ""


async def test_a_call_is_led_from_the_call_list_in_two_keys(house: House) -> None:
    async with house.seat() as seat:
        await seat.go_to("3", POLICE)
        await seat.press("f5")
        await seat.sees("Ringlista")
        await seat.press("f7")
        await seat.sees("Kort telefonmöte med 3 aktörer, 0 nådda", "Inte förberett", "hindrar inte samtalet.")
        await seat.press("j")
        await seat.sees("Öppning", "Säg: Vi har 15 minuter", "1 ↻ Läget: bara det som avviker", "Upprop: 0 av 3 är med")
    assert [each.meeting.led_by for each in meetings(house).meetings] == ["AB"]


async def test_the_keys_lead_while_a_line_is_half_typed_and_it_stays_where_it_was_begun(house: House) -> None:
    async with led(house) as (seat, meeting_id):
        await seat.sees("F2 Talare  F3 Klart  F4 Punkt  F5 Återläs  F6 Parkera  F7 Åter i kö  F8 Upprop  F9 Tid")
        await seat.press("f4")
        await seat.sees("▶ 1 ↻ Läget")
        await seat.press("f2")
        await seat.sees(f"▶ {now(house, meeting_id).roll[0].actor}", "0:00 av 1:00")
        first = now(house, meeting_id).floor
        assert first
        await seat.press("ctrl+l", *"vatten")
        assert f"{first.actor} · punkt 1 · ▤ lägesrapport" in seat.preview
        await seat.press("f2")
        await seat.until(lambda: _speaks(house, meeting_id) != first.actor, "the next")
        await seat.press("f3")
        await seat.sees("Ingen har ordet")
        assert seat.typed == "vatten"
        assert f"{first.actor} · punkt 1" in seat.preview
        await seat.press("enter")
        await seat.sees("✓ L1 sparad")
        (entry,) = house.entries()
        assert (entry.kind, entry.speaker_id, entry.text) == (Kind.REPORT, first.actor_id, "vatten")


async def test_a_line_can_be_made_a_report_and_the_actor_named_in_it_goes_before(house: House) -> None:
    async with led(house) as (seat, meeting_id):
        await seat.press("f4", "f4")
        await seat.sees("▶ 2 !")
        await seat.press("f2")
        await seat.until(lambda: now(house, meeting_id).floor, "somebody speaks")
        await seat.sees("0:00")
        floor = now(house, meeting_id).floor
        assert floor
        await seat.press("ctrl+l")
        await seat.write("reservkraften håller")
        assert "anteckning" in seat.preview
        await seat.press(*["backspace"] * len("reservkraften håller"), "ctrl+r")
        await seat.reads("Börja skriva raden först: ctrl+r gör den sedan till en rapport")
        await seat.write("reservkraften håller")
        await seat.press("ctrl+r")
        await seat.until(lambda: "▤ lägesrapport" in seat.preview, "a report")
        await seat.press("enter")
        await seat.sees("✓ L1 sparad")
        await seat.write("polisen: vi kommer")
        assert f"{POLICE} · punkt 2 · ▤ lägesrapport" in seat.preview
        await seat.press("enter")
        await seat.sees("✓ L2 sparad")
    speakers = {entry.label: entry.speaker_id for entry in house.entries()}
    known = {row.actor: row.actor_id for row in now(house, meeting_id).roll}
    assert speakers == {"L1": floor.actor_id, "L2": known[POLICE]}


async def test_the_roll_is_called_by_name_and_letters_go_on(house: House) -> None:
    async with led(house) as (seat, meeting_id):
        order = [row.actor for row in now(house, meeting_id).roll]
        await seat.press("f8")
        await seat.sees("M1: upprop · 0 av 3 är med", f"Säg: «{order[0]}, är ni med?»")
        await seat.press("n", "f")
        await seat.sees("1 av 3 är med · 1 kvar", f"Säg: «{order[2]}, är ni med?»")
        await seat.press("f2")
        await seat.answer(f"Vem talar för {order[2]}?", "Eva Ek")
        await seat.answer("Med vilket mandat?", "kan lova personal")
        await seat.sees("Eva Ek (kan lova personal)", "uppropet är klart")
        await seat.sees_no("är ni med?")
        await seat.press("enter", "f8")
        await seat.sees("Upprop: 2 av 3 är med")
    roll = {row.actor: (row.presence, row.person) for row in now(house, meeting_id).roll}
    assert roll == {
        order[0]: (Presence.PRESENT, ""),
        order[1]: (Presence.ABSENT, ""),
        order[2]: (Presence.PRESENT, "Eva Ek"),
    }


async def test_letters_typed_in_the_log_line_during_the_roll_call_are_letters(house: House) -> None:
    async with led(house) as (seat, meeting_id):
        await seat.press("f8")
        await seat.sees("M1: upprop")
        await seat.press("ctrl+l", *"nsf")
        assert seat.typed == "nsf"
    assert {row.presence for row in now(house, meeting_id).roll} == {Presence.EXPECTED}


async def test_the_opening_has_the_minutes_of_the_meeting_and_the_purpose_of_the_case(house: House) -> None:
    with house.workspace() as workspace:
        incident_id = house.incident_id(workspace)
    do(house, lambda unit: incident.edit(unit, incident_id, {"purpose": ""}, {"purpose": "Vatten till alla"}))
    minutes = {"starts_at": house.clock.now(), "minutes": 20}
    meeting_id = do(house, lambda unit: service.create(unit, incident_id, form(), **minutes))  # type: ignore[arg-type]
    do(house, lambda unit: service.start(unit, meeting_id))
    async with house.opened() as seat:
        await seat.sees("Säg: Vi har 20 minuter.", "Händelsens syfte: Vatten till alla")
        assert "Syftet är inte skrivet" not in seat.text
        do(house, lambda unit: service.edit(unit, meeting_id, {"minutes": 20}, {"minutes": 25}))
        await seat.sees("Säg: Vi har 25 minuter.")


async def test_overrun_asks_in_the_line_of_the_clocks_and_takes_nothing(house: House) -> None:
    async with led(house) as (seat, meeting_id):
        await seat.press("f4")
        await seat.sees("▶ 1 ↻")
        await seat.press("ctrl+l", *"vi")
        house.clock.turn(minutes=9)
        await seat.sees("⚠ M1 punkt 1: 2 minuter över tiden · F4 nästa punkt, F9 mer tid", "2:00 över")
        await seat.sees("lägesrunda 9 av 7 min")
        assert seat.typed == "vi"
        await seat.press("f9")
        await seat.sees("Hur gör ni med tiden?")
        house.clock.turn(minutes=1)
        await seat.sees("⚠ M1 punkt 1: 3 minuter över tiden")
        await seat.choose("Hur gör ni med tiden?", "5 minuter till")
        await seat.sees_no("över tiden")
        await seat.sees("10:00 av 12 min")
        assert seat.typed == "vi"
        await seat.go_to("1", "Att göra nu", "◐ M1 pågår · punkt 1")
    assert now(house, meeting_id).item


async def test_another_seat_is_followed_and_can_take_the_lead(house: House) -> None:
    async with led(house) as (seat, meeting_id):
        do(house, lambda unit: leading.next_item(unit, meeting_id), "Bo Ek")
        await seat.sees("▶ 1 ↻ Läget")
        actor = do(house, lambda unit: leading.next_speaker(unit, meeting_id), "Bo Ek")
        await seat.sees("0:00 av 1:00")
        await seat.press("ctrl+l", "x")
        name = next(row.actor for row in now(house, meeting_id).roll if row.actor_id == actor)
        await seat.until(lambda: f"{name} · punkt 1" in seat.preview, "the floor that the other seat gave")
        do(house, lambda unit: leading.take_lead(unit, meeting_id), "Bo Ek")
        await seat.sees("leds av BE")
        assert seat.app.place("meetings").stale, "the room below is read when it is shown, not under the meeting"
        await seat.act("take_lead")
        await seat.sees("leds av AB")


async def test_a_proposal_is_read_back_with_the_letters_of_the_stances(house: House) -> None:
    async with led(house) as (seat, meeting_id):
        await seat.press("f4", "f4")
        await seat.sees("▶ 2 !")
        await seat.press("f5")
        await seat.reads("Det finns inget förslag att läsa upp. Skriv det i loggraden")
        await seat.say("! vattnet går till sjukhuset")
        await seat.sees("○ Ö1 vattnet går till sjukhuset")
        await seat.press("f5")
        await seat.sees("inte återläst än: F2", "0 av 3 har svarat")
        await seat.press("escape")
        await seat.sees("Dagordning")
        assert now(house, meeting_id).read_back[0].read_back_at is None, "it was only looked at"
        await seat.press("f5")
        await seat.sees("inte återläst än: F2")
        await seat.press("f2")
        await seat.sees("✓ återläst 14.30")
        await seat.press("i", "f", *"om vägen är öppen", "enter", "n", *"ingen personal", "enter")
        await seat.sees("3 av 3 har svarat", "om vägen är öppen", "ingen personal")
        await seat.press("f6")
        await seat.sees("Är Ö1 överenskommen?")
        await seat.press("n")
        await seat.reads("Ö1 är inte överenskommen än.")
        await seat.press("escape")
        await seat.sees("Dagordning")
        await seat.until(lambda: "alla här" in seat.text, "that everyone here has answered")
    (subject,) = now(house, meeting_id).read_back
    assert subject.read_back_at
    assert {stance for _actor, stance in subject.stances} == {
        *(Stance.AGREES, Stance.WITH_RESERVATION, Stance.DISAGREES)
    }


async def test_those_absent_at_the_roll_call_are_not_asked_and_the_question_is_fresh(house: House) -> None:
    meeting_id = begin(house)
    order = [row.actor_id for row in now(house, meeting_id).roll][::-1]
    do(house, lambda unit: service.invite(unit, meeting_id, order))
    do(house, lambda unit: leading.roll(unit, meeting_id, order[0], Happened.ABSENT))
    do(house, lambda unit: leading.next_item(unit, meeting_id))
    for wording in ("vattnet går till sjukhuset", "skolorna stängs"):
        propose_agreement(house, wording)
    async with house.opened() as seat:
        await seat.sees("○ Ö1 vattnet")
        await seat.press("f5")
        await seat.choose("Vad läses upp?", "Ö1")
        await seat.sees("inte återläst än: F2", "0 av 3 har svarat")
        shown = [line for line in seat.text.splitlines() if any(name in line for name in (REGION, POLICE, TOWN))]
        names = {row.actor_id: row.actor for row in now(house, meeting_id).roll}
        assert [next(each for each in order if names[each] in line) for line in shown] == order
        await seat.press("i")
        await seat.sees("✓ återläst 14.30", "inte närvarande")
        await seat.press("a", "escape", "f5")
        await seat.sees("Vad läses upp?", "Ö1 vattnet går till sjukhuset  återläst 14.30")
    taken = dict(next(each.stances for each in now(house, meeting_id).read_back if each.label == "Ö1"))
    assert [taken[names[each]] for each in order] == [Stance.NOT_PRESENT, Stance.AGREES, Stance.ABSTAINS]


async def test_the_speaker_list_is_ordered_by_keys_and_mouse(house: House) -> None:
    async with led(house) as (seat, meeting_id):
        await seat.press("f4", "f4")
        await seat.sees("▶ 2 !")
        await seat.press("escape", "tab")
        await seat.go_down_to(TOWN)
        await seat.press("b")
        await seat.sees("begärt ordet")
        await seat.go_down_to(POLICE)
        await seat.press("f")
        await seat.sees("fråga")
        assert [row.actor for row in now(house, meeting_id).queue[:2]] == [POLICE, TOWN]
        await seat.press("t")
        await seat.until(lambda: now(house, meeting_id).queue[0].actor == TOWN, "the question is taken back")
        await seat.act("speaking_order")
        await seat.choose("I vilken ordning får de ordet?", "minst hörd")
        await seat.until(lambda: now(house, meeting_id).meeting.speaking is Order.LEAST_HEARD, "another order")
        await seat.go_down_to(REGION)
        await seat.press("enter")
        await seat.sees(f"▶ {REGION}")
        await seat.press("f7")
        await seat.sees("Ingen har ordet")
        await seat.press("p")
        await seat.reads("Ingen har ordet.")


async def test_f3_and_f2_right_after_each_other_both_count(house: House) -> None:
    async with led(house) as (seat, meeting_id):
        await seat.press("f4", "f2")
        await seat.sees("0:00 av 1:00")
        first = now(house, meeting_id).floor
        await seat.press("f3", "f2")
        await seat.until(
            lambda: (floor := now(house, meeting_id).floor) and first and floor.actor_id != first.actor_id,
            "the next speaker",
        )
        assert len(now(house, meeting_id).not_heard) == 1


async def test_a_tired_person_can_read_it_on_a_narrow_screen(house: House) -> None:
    async with led(house, NARROW) as (seat, _meeting_id):
        await seat.press("f4")
        await seat.sees("▶ 1 0:00/7 min Läget", "3 inte hörda:", "Säg:")
        await seat.sees("F2 Talare  F3 Klart  F4 Punkt  F5 Återläs")
        await seat.press("f2")
        await seat.until(lambda: " 0:00 · sedan " in seat.text, "who speaks and who is next")
        await seat.press("escape", "tab")
        await seat.sees("På tur", "Talartid")
        await seat.press("tab")
        await seat.sees("Dagordning", "2 ! Det vi behöver komma överens om nu")


async def test_a_start_comes_back_to_the_meeting_and_tells_what_was_not_noted(house: House) -> None:
    meeting_id = begin(house)
    do(house, lambda unit: leading.next_item(unit, meeting_id))
    do(house, lambda unit: leading.next_speaker(unit, meeting_id))
    house.clock.turn(minutes=4)
    async with house.opened() as seat:
        await seat.sees("4:00 av 7 min", "⚠ 4:00: 3:00 över")
        await seat.reads("Inget är noterat mellan 14.30 och 14.34. Skriv i loggraden vad som sades.")
        await seat.press("f3")
        await seat.sees_no("Inget är noterat")
        await seat.sees("4:00")


async def test_the_last_item_leads_to_the_end_where_what_is_left_is_shown(house: House) -> None:
    async with led(house) as (seat, meeting_id):
        await seat.press("f4")
        await seat.sees("▶ 1 ↻")
        house.clock.turn(minutes=5)
        await seat.press("f4")
        await seat.sees("▶ 2 !")
        house.clock.turn(minutes=5)
        await seat.press("f6")
        await seat.sees("Parkera en fråga")
        await seat.write("skolskjutsar")
        await seat.press("enter")
        await seat.write("utbildningsgruppen")
        await seat.press("f2")
        await seat.sees("& PF1 skolskjutsar")
        await seat.act("end_meeting")
        await seat.sees("Avsluta M1?", "– 3 Nästa steg", "& PF1 skolskjutsar", "Inte hörda i mötet")
        await seat.press("j")
        await seat.reads("Mötet är avslutat 14.40. 1 punkt kommer tillbaka.")
        await seat.sees("M1 v1 utkast", "Kommer tillbaka", "↩ Nästa steg")
        await seat.sees("1. Läget: bara det som avviker (lägesrunda) 14.30–14.35", "PF1: skolskjutsar")
    assert now(house, meeting_id).meeting.closed_at
