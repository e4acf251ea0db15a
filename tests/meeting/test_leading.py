"""A meeting is led: items, the floor, the speaker list, the roll call, and the lines that are typed meanwhile."""

from datetime import timedelta

from samledning.agreement import stances
from samledning.agreement.queries import agreement
from samledning.agreement.terms import Stance
from samledning.log.queries import entry
from samledning.log.terms import Kind
from samledning.meeting import leading, queries, service
from samledning.meeting.terms import Happened, ItemKind, ItemState, MeetingState, Order, Presence, Waiting
from samledning.register import service as register
from samledning.situation.queries import reports

from .conftest import MeetingCase

POLICE, TOWN, REGION = "Polisen", "Örebro kommun", "Region Örebro län"


def test_a_meeting_is_led_from_the_call_list_at_once(case: MeetingCase) -> None:
    meeting_id = case.act(lambda unit: service.start_now(unit, case.incident_id, case.form()))
    now = case.lead(meeting_id)
    assert now.meeting.state is MeetingState.ONGOING
    assert len(now.agenda) == 3
    assert {row.state for row in now.agenda} == {ItemState.COMING}
    assert [row.actor for row in now.roll] == [
        *("Länsstyrelsen", "Nerikes Brandkår", "Polisen", "Region Örebro län", "Örebro kommun"),
    ]
    assert {row.presence for row in now.roll} == {Presence.EXPECTED}
    assert now.floor is None and now.item is None
    with case.read() as unit:
        assert queries.ongoing(unit, case.incident_id) == meeting_id


def test_a_meeting_at_once_has_time_for_what_comes_back(case: MeetingCase) -> None:
    before = case.begin()
    case.said(before, "& skolskjutsar")
    case.close(before)
    now = case.lead(case.act(lambda unit: service.start_now(unit, case.incident_id, case.form())))
    assert len(now.agenda) > 3
    assert now.meeting.minutes == sum(row.item.minutes for row in now.agenda) > case.form().minutes


def test_only_one_meeting_goes_on_at_a_time(case: MeetingCase) -> None:
    case.begin()
    case.refused(lambda unit: service.start_now(unit, case.incident_id, case.form()), "M1 pågår redan")
    assert len(case.meetings().meetings) == 1


def test_the_floor_goes_round_to_those_who_have_not_been_heard(case: MeetingCase) -> None:
    meeting_id = case.begin()
    case.roll(meeting_id, TOWN)
    case.roll(meeting_id, POLICE, Happened.ABSENT)
    case.next_item(meeting_id)
    heard = [case.next_speaker(meeting_id, wait=10) for _each in range(4)]
    assert POLICE not in {name for name, actor_id in case.actors.items() if actor_id in heard}
    assert len(set(heard)) == 4
    case.refused(lambda unit: leading.next_speaker(unit, meeting_id), "alla har hörts")
    now = case.lead(meeting_id)
    assert now.not_heard == ()
    assert [row.spoken.seconds(case.now) for row in now.talk] == [0.0, 10.0, 10.0, 10.0]


def test_a_question_comes_before_those_who_wait_and_one_put_back_before_them(case: MeetingCase) -> None:
    meeting_id = case.begin("isf")
    case.next_item(meeting_id)
    case.floor(meeting_id, TOWN)
    for name, question in ((REGION, False), (POLICE, True)):
        case.act(lambda unit, name=name, q=question: leading.ask(unit, meeting_id, case.actors[name], question=q))  # type: ignore[misc]
    assert [row.actor for row in case.lead(meeting_id).queue[:2]] == [POLICE, REGION]
    case.act(lambda unit: leading.put_back(unit, meeting_id))
    queue = case.lead(meeting_id).queue
    assert [(row.actor, row.why) for row in queue[:3]] == [
        (POLICE, Waiting.QUESTION),
        (TOWN, Waiting.HAND),
        (REGION, Waiting.HAND),
    ]
    case.act(lambda unit: leading.set_order(unit, meeting_id, Order.LEAST_HEARD))
    assert [row.actor for row in case.lead(meeting_id).queue[:3]] == [POLICE, REGION, TOWN]


def test_the_list_is_put_in_order_by_hand(case: MeetingCase) -> None:
    meeting_id = case.begin()
    case.next_item(meeting_id)
    first = case.lead(meeting_id).queue[0]
    case.act(lambda unit: leading.move(unit, meeting_id, case.actors[POLICE]))
    case.act(lambda unit: leading.move(unit, meeting_id, first.actor_id, before_id=case.actors[POLICE]))
    now = case.lead(meeting_id)
    assert now.meeting.speaking is Order.HAND
    assert [row.actor for row in now.queue[:2]] == [first.actor, POLICE]
    case.act(lambda unit: leading.unask(unit, meeting_id, case.actors[POLICE]))
    assert [row.why for row in case.lead(meeting_id).queue].count(Waiting.HAND) == 1


def test_a_paused_clock_stands_still(case: MeetingCase) -> None:
    meeting_id = case.begin()
    case.next_item(meeting_id)
    case.floor(meeting_id, TOWN)
    case.act(lambda unit: leading.pause(unit, meeting_id), wait=20)
    case.wait(minutes=5)
    floor = case.lead(meeting_id).floor
    assert floor and floor.paused and floor.spoken.seconds(case.now) == 20
    case.act(lambda unit: leading.pause(unit, meeting_id))
    case.act(lambda unit: leading.done(unit, meeting_id), wait=30)
    assert case.lead(meeting_id).talk[-1].spoken.seconds(case.now) == 50
    case.refused(lambda unit: leading.done(unit, meeting_id), "Ingen har ordet")


def test_two_who_press_at_once_go_on_by_one(case: MeetingCase) -> None:
    meeting_id = case.begin()
    case.next_item(meeting_id)
    seen = case.lead(meeting_id).seen
    first = case.act(lambda unit: leading.next_speaker(unit, meeting_id, seen=seen))
    second = case.act(lambda unit: leading.next_speaker(unit, meeting_id, seen=seen))
    assert first == second
    on = case.act(lambda unit: leading.next_item(unit, meeting_id, seen=seen))
    assert on == case.lead(meeting_id).spoken.item_id == case.lead(meeting_id).agenda[0].item.id


def test_a_line_belongs_to_the_floor_and_item_of_its_first_keystroke(case: MeetingCase) -> None:
    meeting_id = case.begin("isf")
    case.next_item(meeting_id)
    case.next_item(meeting_id)
    case.floor(meeting_id, TOWN)
    begun = case.lead(meeting_id).spoken
    case.floor(meeting_id, POLICE)
    line = case.line("vi har två elverk över", begun)
    own = case.line("regionen: en vårdcentral stängd", begun)
    with case.read() as unit:
        kept, other = entry(unit, line), entry(unit, own)
    assert (kept.kind, kept.speaker_id, kept.item_id) == (Kind.ENTRY, case.actors[TOWN], begun.item_id)
    assert (other.kind, other.speaker_id, other.meeting_id) == (Kind.REPORT, case.actors[REGION], meeting_id)


def test_in_a_round_what_is_said_is_a_report(case: MeetingCase) -> None:
    meeting_id = case.begin()
    opening = case.said(meeting_id, "alla hälsas välkomna")
    case.next_item(meeting_id)
    case.floor(meeting_id, TOWN)
    said = case.said(meeting_id, "vattnet är tillbaka")
    case.act(lambda unit: leading.done(unit, meeting_id))
    nobody = case.said(meeting_id, "paus i två minuter")
    with case.read() as unit:
        kinds = [entry(unit, each).kind for each in (opening, said, nobody)]
        told = [(each.actor, each.answers.situation) for each in reports(unit, case.incident_id).reports]
    assert kinds == [Kind.ENTRY, Kind.REPORT, Kind.ENTRY]
    assert told == [(TOWN, "vattnet är tillbaka")]


def test_a_blank_first_leaves_the_line_unread_also_in_a_round(case: MeetingCase) -> None:
    meeting_id = case.begin()
    case.next_item(meeting_id)
    case.floor(meeting_id, TOWN)
    line = case.said(meeting_id, " inget nytt")
    with case.read() as unit:
        kept = entry(unit, line)
    assert (kept.kind, kept.speaker_id) == (Kind.ENTRY, case.actors[TOWN])


def test_one_key_makes_a_line_a_report_on_any_item(case: MeetingCase) -> None:
    meeting_id = case.begin("isf")
    case.next_item(meeting_id)
    case.next_item(meeting_id)
    case.floor(meeting_id, TOWN)
    line = case.line("vi är isolerade i norr", case.lead(meeting_id).spoken, report=True)
    with case.read() as unit:
        assert entry(unit, line).kind is Kind.REPORT


def test_one_who_speaks_after_the_roll_call_has_come(case: MeetingCase) -> None:
    meeting_id = case.begin()
    case.roll(meeting_id, POLICE, Happened.ABSENT)
    case.roll(meeting_id, TOWN, name="Eva Ek", mandate="får avsätta resurser")
    case.next_item(meeting_id)
    case.floor(meeting_id, POLICE)
    roll = {row.actor: row for row in case.lead(meeting_id).roll}
    assert (roll[POLICE].presence, roll[POLICE].came_at) == (Presence.LATE, case.now)
    assert (roll[TOWN].person, roll[TOWN].mandate) == ("Eva Ek", "får avsätta resurser")
    case.roll(meeting_id, TOWN, Happened.LEFT)
    assert {row.actor: row for row in case.lead(meeting_id).roll}[TOWN].left_at == case.now


def test_the_end_is_predicted_and_an_item_can_get_more_time(case: MeetingCase) -> None:
    meeting_id = case.begin()
    now = case.lead(meeting_id)
    assert now.predicted_end(case.now) == now.meeting.ends_at
    first = case.next_item(meeting_id)
    case.wait(minutes=9)
    now = case.lead(meeting_id)
    assert now.item and now.item.over(case.now) == 120
    assert now.late(case.now) == 121
    case.act(lambda unit: leading.extend(unit, meeting_id, first, 3))
    now = case.lead(meeting_id)
    assert now.item and now.item.over(case.now) == 0
    assert [row.state for row in now.agenda] == [ItemState.NOW, ItemState.COMING, ItemState.COMING]


def test_the_lead_is_taken_over_from_either_seat(case: MeetingCase) -> None:
    meeting_id = case.begin()
    assert case.lead(meeting_id).meeting.led_by == "AB"
    with case.write() as unit:
        other = register.add_person(unit, "Bo Ek")
    case.person_id = other.id
    case.act(lambda unit: leading.take_lead(unit, meeting_id))
    assert case.lead(meeting_id).meeting.led_by == "BE"
    case.next_item(meeting_id)
    case.person_id = case.meeting(meeting_id).led_by_id
    case.next_speaker(meeting_id)


def test_what_was_proposed_on_the_item_is_read_back_with_who_is_left_to_ask(case: MeetingCase) -> None:
    meeting_id = case.begin()
    for name in (TOWN, POLICE):
        case.roll(meeting_id, name)
    case.next_item(meeting_id)
    case.next_item(meeting_id)
    case.said(meeting_id, "! vi prioriterar vattnet till sjukhuset")
    (subject,) = case.lead(meeting_id).read_back
    assert (subject.label, subject.left, subject.read_back_at) == ("Ö1", (POLICE, TOWN), None)
    case.act(lambda unit: leading.read_back(unit, meeting_id, subject.subject_id))
    case.act(lambda unit: stances.take(unit, subject.subject_id, case.actors[TOWN], Stance.AGREES, read_back=True))
    (subject,) = case.lead(meeting_id).read_back
    assert (subject.left, subject.read_back_at) == ((POLICE,), case.now - timedelta(seconds=1))


def test_nothing_is_led_in_a_meeting_that_does_not_go_on(case: MeetingCase) -> None:
    meeting_id = case.plan()
    case.refused(lambda unit: leading.next_item(unit, meeting_id), "M1 pågår inte")
    case.act(lambda unit: service.start(unit, meeting_id))
    case.floor(meeting_id, TOWN)
    case.close(meeting_id)
    case.refused(lambda unit: leading.done(unit, meeting_id), "M1 pågår inte")
    now = case.lead(meeting_id)
    case.wait(hours=1)
    assert now.floor is None
    assert now.talk[-1].spoken.seconds(case.now) == 1
    assert {row.state for row in now.agenda} == {ItemState.PASSED}


def test_an_item_is_put_aside_and_taken_up_again(case: MeetingCase) -> None:
    meeting_id = case.begin()
    first = case.next_item(meeting_id)
    case.act(lambda unit: leading.put_aside(unit, meeting_id, first))
    case.next_item(meeting_id)
    assert case.lead(meeting_id).agenda[0].state is ItemState.PASSED
    case.act(lambda unit: leading.go_to(unit, meeting_id, first))
    assert case.lead(meeting_id).agenda[0].state is ItemState.NOW
    extra = case.add_item(meeting_id, "Vägläget", ItemKind.INFORMATION, before=first)
    assert case.lead(meeting_id).agenda[0].item.id == extra
    assert case.next_item(meeting_id) == case.lead(meeting_id).agenda[3].item.id
    assert case.next_item(meeting_id) == extra
    case.refused(lambda unit: leading.next_item(unit, meeting_id), "ingen punkt kvar")


def test_those_who_are_away_are_noted_so_at_the_read_back_and_asked_when_they_come(case: MeetingCase) -> None:
    meeting_id = case.begin()
    case.roll(meeting_id, TOWN)
    for name, said in ((POLICE, Happened.ABSENT), (REGION, Happened.PRESENT), (REGION, Happened.LEFT)):
        case.roll(meeting_id, name, said)
    case.next_item(meeting_id)
    case.said(meeting_id, "! vi prioriterar vattnet till sjukhuset")
    (subject,) = case.lead(meeting_id).read_back
    case.act(lambda unit: stances.take(unit, subject.subject_id, case.actors[REGION], Stance.AGREES))
    for _each in range(2):
        case.act(lambda unit: leading.read_back(unit, meeting_id, subject.subject_id))
    (subject,) = case.lead(meeting_id).read_back
    assert {actor: stance for actor, stance in subject.stances if stance is not Stance.NOT_ASKED} == {
        POLICE: Stance.NOT_PRESENT,
        REGION: Stance.AGREES,
    }
    with case.read() as unit:
        kept = agreement(unit, subject.subject_id)
    assert [len(each.history) for each in kept.stances if each.actor == POLICE] == [1]
    case.roll(meeting_id, POLICE, Happened.LATE)
    assert case.lead(meeting_id).read_back[0].left == (POLICE, TOWN)
