"""Sources asked in turn: once for all, never too soon, and never calm about what is not known."""

import threading
from datetime import timedelta
from pathlib import Path

import pytest

from samledning.errors import Problem
from samledning.incident import service as incident
from samledning.monitoring import queries, service
from samledning.monitoring.terms import SourceKind, State
from samledning.overview import queries as overview
from samledning.store.verify import verify

from .conftest import CONTACT, START, Outside, Seat
from .outside import (
    Behaviour,
    alert,
    as_json,
    breaks_off,
    cancel,
    drips,
    fails,
    floods,
    hangs,
    knows_tag,
    leads_to,
    says,
    until,
    vma,
    weather,
)

VMA = "/vma"


def test_nothing_is_asked_before_somebody_turns_it_on(outside: Outside, seat: Seat) -> None:
    seat.begin()
    assert seat.poll() == ()
    assert outside.server.questions == []


def test_what_a_source_says_is_kept_once(outside: Outside, seat: Seat) -> None:
    outside.server.answers[VMA] = says(vma(alert("A"), alert("B", info_area=[{"areaDesc": "Kalmar", "geocode": []}])))
    case = seat.begin()
    seat.on(case)
    (outcome,) = seat.poll()
    assert (outcome.new, outcome.fault) == (2, "")
    before = seat.journal()
    for _turn in range(3):
        outside.hands.wait(100)
        assert [each.new for each in seat.poll()] == [0]
    assert seat.journal() == before
    assert outside.asked() == 4
    assert len(seat.threads(case)) == 2
    with seat.workspace.read() as unit:
        assert verify(unit.connection).problems == ()


def test_only_what_concerns_the_incident_is_kept_and_what_changes_it(outside: Outside, seat: Seat) -> None:
    away = {"info_area": [{"areaDesc": "Kalmar", "geocode": [{"valueName": "Län", "value": "08"}]}]}
    refers = "https://vmaapi.sr.se/api/v3,A,2026-11-22T13:10:00+01:00"
    moved = alert("C", msgType="Update", references=refers, info_headline="Flyttad", **away)
    payload = vma(cancel("X", "SRCAP8I"), cancel("A"), moved, alert("A"), alert("B", **away))
    outside.server.answers[VMA] = says(payload)
    case = seat.begin()
    seat.on(case)
    seat.poll()
    (thread,) = seat.threads(case)
    assert [item.identifier for item in thread.items] == ["SRCAP9I", "C", "A"]
    assert thread.state is State.CANCELLED


def test_two_incidents_are_served_by_one_question(outside: Outside, seat: Seat) -> None:
    outside.server.answers["/smhi"] = says(as_json([weather(county=18), weather("YELLOW", county=8, id=8)]))
    storm, fire = seat.begin("Storm"), seat.begin("Brand", places=("08",))
    seat.on(storm, SourceKind.SMHI)
    seat.on(fire, SourceKind.SMHI)
    (outcome,) = seat.poll()
    assert outcome.new == 2
    assert (seat.headlines(storm), seat.headlines(fire)) == (["Röd varning: Vind"], ["Gul varning: Vind"])
    assert outside.asked(SourceKind.SMHI) == 1
    seat.do(lambda unit: incident.close(unit, fire, "släckt"))
    seat.do(lambda unit: incident.close(unit, storm, "bedarrat"))
    outside.hands.wait(1000)
    assert seat.poll() == ()


def test_the_police_are_asked_for_the_lan_alone(outside: Outside, seat: Seat) -> None:
    outside.server.answers["/polisen"] = says(b"[]")
    seat.on(seat.begin(), SourceKind.POLISEN)
    seat.poll()
    outside.hands.wait(1000)
    seat.on(seat.begin("Brand", places=("08",)), SourceKind.POLISEN)
    seat.poll()
    assert [path for path, _headers in outside.server.questions] == [
        *("/polisen?locationname=%C3%96rebro%20l%C3%A4n", "/polisen"),
    ]


def test_two_seats_ask_once(outside: Outside, seat: Seat) -> None:
    outside.server.answers[VMA] = says(vma(alert()))
    case = seat.begin()
    seat.on(case)
    with outside.seat() as other:
        for _turn in range(4):
            threads = [threading.Thread(target=each.poll) for each in (seat, other)]
            for each in threads:
                each.start()
            for each in threads:
                each.join()
            outside.hands.wait(100)
        assert outside.asked() == 4
        assert len(other.threads(case)) == 1


@pytest.mark.parametrize(
    "moved",
    [
        timedelta(days=1),
        pytest.param(timedelta(minutes=5), marks=pytest.mark.long),
        pytest.param(timedelta(0), marks=pytest.mark.long),
        timedelta(days=-1),
    ],
)
def test_the_floor_holds_under_a_moved_clock(outside: Outside, seat: Seat, moved: timedelta) -> None:
    outside.server.answers[VMA] = says(vma())
    seat.on(seat.begin())
    seat.poll()
    outside.hands.wall += moved
    outside.hands.ran += 59
    (outcome,) = seat.poll(at_once=True)
    assert outcome.waits
    with outside.seat() as other:
        assert other.poll(at_once=True)[0].waits
    assert outside.asked() == 1
    outside.hands.ran += 1
    outside.hands.wall += timedelta(minutes=2)
    assert seat.poll(at_once=True)[0].waits is None
    assert outside.asked() == 2


def test_turning_a_source_off_and_on_does_not_lower_its_floor(outside: Outside, seat: Seat) -> None:
    outside.server.answers[VMA] = says(vma())
    case = seat.begin()
    source = seat.on(case)
    seat.poll()
    seat.do(lambda unit: service.turn_off(unit, source))
    seat.on(case)
    assert seat.poll(at_once=True)[0].waits == 60
    assert outside.asked() == 1


def test_nothing_new_is_a_good_answer(outside: Outside, seat: Seat) -> None:
    outside.server.answers[VMA] = knows_tag(vma(alert()))
    case = seat.begin()
    seat.on(case)
    seat.poll()
    outside.hands.wait(100)
    seat.poll()
    assert outside.server.questions[1][1]["if-none-match"] == '"first"'
    health = seat.health(case)
    assert (health.good_at, health.unknown_since) == (START + timedelta(seconds=100), None)


def test_a_new_place_is_asked_about_anew(outside: Outside, seat: Seat) -> None:
    outside.server.answers[VMA] = knows_tag(vma(alert()))
    case = seat.begin(places=("08",))
    seat.on(case)
    assert seat.poll()[0].new == 0
    outside.hands.wait(100)
    seat.do(lambda unit: incident.edit(unit, case, {"places": ["08"]}, {"places": ["1880"]}))
    assert seat.poll()[0].new == 1


BAD: dict[str, tuple[Behaviour, str]] = {
    "429": (fails(429, Retry_After="600"), "mer sällan"),
    "500": (fails(500), "fel 500"),
    "drip": (drips(vma(alert())), "inte i tid"),
    "half": (breaks_off(vma(alert())), "mitt i svaret"),
    "flood": (floods, "mer än 2 MB"),
    "elsewhere": (leads_to("https://example.invalid/"), "example.invalid"),
    "hang": (hangs, "inte i tid"),
    "shape": (says(b'{"message": "ok"}'), "annan form"),
    "no json": (says(b"<html></html>"), "inte är JSON"),
}


TRIED_ALWAYS = ("500", "hang", "shape")


@pytest.mark.parametrize(
    "case_name", [each if each in TRIED_ALWAYS else pytest.param(each, marks=pytest.mark.long) for each in BAD]
)
def test_a_failed_question_is_never_calm(
    outside: Outside, seat: Seat, case_name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    behaviour, words = BAD[case_name]
    case = seat.begin()
    seat.on(case)
    outside.server.answers[VMA] = says(vma(alert()))
    seat.poll()
    outside.server.answers[VMA] = behaviour
    if case_name in ("drip", "hang"):
        monkeypatch.setattr(seat.poller, "_patience", 0.5)
    outside.hands.wait(300)
    before = seat.journal()
    (outcome,) = seat.poll()
    assert words in outcome.fault
    health = seat.health(case)
    assert (health.good_at, health.unknown_since) == (START, START)
    assert words in health.fault
    assert len(seat.threads(case)) == 1  # what it said before is not taken back by its silence
    with seat.workspace.read() as unit:
        (source,) = queries.sources(unit, case)
        assert source.unknown_since == START
        assert "okänt sedan 13.00" in {each.key: each.text for each in overview.evidence(unit, case)}["monitoring"]
    outside.hands.wait(60)
    assert seat.poll(at_once=True)[0].waits  # it is left alone for longer than usual
    outside.hands.wait(4000)
    seat.poll()
    assert seat.journal() == before + 1
    monkeypatch.setattr(seat.poller, "_patience", 30.0)
    outside.server.answers[VMA] = says(vma(alert()))
    outside.hands.wait(4000)
    assert seat.poll()[0].fault == ""
    assert seat.health(case).unknown_since is None
    assert seat.journal() == before + 2


def test_a_source_that_hangs_delays_no_other(outside: Outside, seat: Seat) -> None:
    outside.server.answers |= {VMA: hangs, "/smhi": says(as_json([weather()]))}
    case = seat.begin()
    seat.on(case)
    seat.on(case, SourceKind.SMHI)
    asking = threading.Thread(target=seat.poll)
    asking.start()
    until(lambda: bool(seat.threads(case)), "the answer of the other")
    assert asking.is_alive()
    seat.poller.close()
    asking.join()


def test_retry_after_is_honoured(outside: Outside, seat: Seat) -> None:
    outside.server.answers[VMA] = fails(429, Retry_After="7200")
    seat.on(seat.begin())
    seat.poll()
    outside.hands.wait(7100)
    assert seat.poll(at_once=True)[0].waits == 100
    outside.hands.wait(100)
    seat.poll()
    assert outside.asked() == 2


def test_what_is_gone_is_asked_again_only_when_it_is_turned_on_anew(outside: Outside, seat: Seat) -> None:
    outside.server.answers["/polisen"] = fails(404)
    case = seat.begin()
    source = seat.on(case, SourceKind.POLISEN)
    seat.poll()
    outside.hands.wait(1_000_000)
    assert seat.poll(at_once=True)[0].waits == float("inf")
    assert "inte på adressen längre" in seat.health(case).fault
    seat.do(lambda unit: service.turn_off(unit, source))
    seat.on(case, SourceKind.POLISEN)
    seat.poll()
    assert outside.asked(SourceKind.POLISEN) == 2


def test_one_broken_item_is_told_and_the_good_ones_are_kept(outside: Outside, seat: Seat) -> None:
    outside.server.answers[VMA] = says(vma(alert("A"), {"identifier": "B"}))
    case = seat.begin()
    seat.on(case)
    (outcome,) = seat.poll()
    assert (outcome.new, outcome.fault) == (1, "har poster som inte gick att läsa: 1")
    health = seat.health(case)
    assert (health.unknown_since, health.fault) == (None, outcome.fault)


def test_a_source_that_was_never_asked_is_unknown(seat: Seat) -> None:
    case = seat.begin()
    seat.on(case)
    health = seat.health(case)
    assert (health.good_at, health.unknown_since) == (None, START)


def test_a_feed_is_asked_at_its_own_address(outside: Outside, seat: Seat) -> None:
    rss = b"<rss version='2.0'><channel><title>Kommunen</title><item><title>Is</title></item></channel></rss>"
    outside.server.answers["/rss"] = says(rss)
    case = seat.begin()
    seat.on(case, SourceKind.FEED, outside.server.url("/rss"))
    assert seat.poll()[0].new == 1
    assert outside.server.questions[0][1]["user-agent"].endswith(f"({CONTACT})")


@pytest.mark.parametrize(
    "address",
    [
        *("http://example.se/rss", "ftp://example.se", "https://", "rss", "https://a:b@example.se", "https://å.se", ""),
        *("https://example.se/a b", "https://[x", "https://example.se/" + "x" * 600),
    ],
)
def test_an_address_that_is_not_safe_is_refused(seat: Seat, address: str) -> None:
    case = seat.begin()
    with pytest.raises(Problem):
        seat.on(case, SourceKind.FEED, address)


@pytest.mark.parametrize("contact", ["", "x", "tib\r\nX: 1@ö", "å@example.se", "a" * 300])
def test_who_asks_has_to_say_how_to_be_reached(seat: Seat, contact: str) -> None:
    case = seat.begin()
    with pytest.raises(Problem, match="e-postadress"), seat.workspace.write() as unit:
        service.turn_on(unit, case, SourceKind.VMA, contact)


def test_the_end_of_the_program_waits_for_no_answer(outside: Outside, seat: Seat) -> None:
    outside.server.answers[VMA] = hangs
    seat.on(seat.begin())
    assert seat.poller.begin()
    until(lambda: bool(outside.server.questions), "the source is asked")
    assert not seat.poller.begin()
    seat.poller.close()
    assert not seat.poller.begin()


def test_what_was_kept_of_a_source_by_another_program_is_nothing(seat: Seat, tmp_path: Path) -> None:
    case = seat.begin()
    seat.on(case)
    assert seat.workspace.seats
    seat.workspace.seats.turns.take("vma", 0, '{"what": "else"}')
    assert seat.health(case).good_at is None
