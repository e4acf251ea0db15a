"""Commands about the world outside."""

import json
from pathlib import Path

import pytest
from monitoring.outside import SHARED, alert, as_json, fails, needs_shared, running, says, vma, weather

from .conftest import Program


@pytest.fixture
def local(storm: Program, monkeypatch: pytest.MonkeyPatch) -> Program:
    """The program with a storm, on a computer that reaches itself without a proxy."""
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    return storm


def written(folder: Path, payload: bytes, name: str = "svar.json") -> str:
    (folder / name).write_bytes(payload)
    return str(folder / name)


def test_nothing_is_followed_at_first(storm: Program) -> None:
    done = storm("feeds")
    assert (done.code, done.out) == (0, "Inget har kommit utifrån.\n")
    assert "Ingen källa följs" in done.err
    assert "Ingen källa följs" in storm("feeds", "health").out
    assert storm("feeds", "poll").code == 0


def test_a_file_is_taken_in_once_and_listed(storm: Program, home: Path) -> None:
    file = written(home, vma(alert(), alert("T", status="Test"), {"identifier": "x"}))
    done = storm("feeds", "import", file)
    assert done.out == "2 meddelanden lästa, 2 nya.\n"
    assert "1 post gick inte att läsa" in done.err
    assert storm("feeds", "import", file, "--json").json == {"source": "vma", "read": 2, "new": 0, "broken": 1}
    listed = storm("feeds").out
    assert "Brand med rök · Örebro kommun · varningen gäller" in listed
    assert "TEST" not in listed
    assert "TEST" in storm("feeds", "--all").out
    assert [each["state"] for each in storm("feeds", "--json").json] == ["in_force"]
    assert "varning" in storm("status").out
    assert "VMA: Brand med rök" in storm("status").out


def test_what_has_been_seen_is_no_alarm_to_whoever_saw_it(storm: Program, home: Path) -> None:
    storm("feeds", "import", written(home, vma(alert())))
    assert storm("feeds", "--unseen").out.startswith("U1")
    assert storm("feeds", "seen", "u1").code == 0
    assert storm("feeds", "--unseen").out == "Inget har kommit utifrån.\n"
    assert "VMA: Brand" not in storm("status").out
    storm("--as", "Bo Ek", "feeds", "seen", "alla")
    storm("feeds", "import", written(home, as_json([weather()]), "2.json"))
    assert "Röd varning: Vind" in storm("--as", "Bo Ek", "status").out


def test_one_is_shown_whole_and_as_it_was_sent(storm: Program, home: Path) -> None:
    storm("feeds", "import", written(home, vma(alert(info_expires="2026-11-22T15:00:00+01:00"))))
    shown = storm("feeds", "show", "U1").out
    assert "källa: Sveriges Radio (VMA, Sveriges Radio)" in shown
    assert "gäller till: 2026-11-22 15.00" in shown
    assert "tiden har gått ut, men ingen har sagt att faran är över" in shown
    assert json.loads(storm("feeds", "show", "U1", "--raw").out)["identifier"] == "SRCAP1I"
    assert storm("feeds", "show", "U1", "--json").json["items"][0]["identifier"] == "SRCAP1I"
    for wrong in ("U2", "L1", "x"):
        assert storm("feeds", "show", wrong).code == 1


@pytest.mark.long
def test_it_becomes_a_note_a_report_or_a_request(storm: Program, home: Path) -> None:
    event = {"id": 5, "datetime": "2026-11-22 9:13:04 +01:00", "name": "22 november 09.10, Brand, Kumla"}
    storm("feeds", "import", written(home, as_json([{**event, "location": {"name": "Örebro län"}}])))
    assert storm("convert", "U1", "anteckning").out == "U1 är omvandlad till L1.\n"
    assert "Brand, Kumla" in storm("status").out
    assert storm("convert", "u1", "rapport", "--actor", "polisen").out == "U1 är omvandlad till R1.\n"
    report = storm("reports", "show", "R1", "--json").json["report"]
    assert (report["origin"], report["source"], report["confidence"]) == ("received", "Polisen (U1)", "unconfirmed")
    assert storm("convert", "U1", "begäran", "--actor", "regionen").out == "U1 är omvandlad till B1.\n"
    assert "→ L1, R1, B1" in storm("feeds").out
    assert storm("convert", "U1", "åtgärd").code == 1
    assert storm("convert", "U1", "rapport").code == 1
    assert storm("verify").code == 0


def test_files_that_hold_nothing_are_told_in_a_sentence(storm: Program, home: Path) -> None:
    for payload, words in (
        (b"{", "är inte JSON"),
        (b"<rss>", "är inte hel XML"),
        (b"<html/>", "ingen varning och ingen nyhet"),
        (b'<!DOCTYPE a [<!ENTITY a SYSTEM "file:///etc/passwd">]><rss>&a;</rss>', "utanför sig själv"),
    ):
        done = storm("feeds", "import", written(home, payload))
        assert (done.code, done.out) == (1, "")
        assert words in done.err
    assert "kan inte läsas" in storm("feeds", "import", str(home / "saknas.xml")).err


def test_sources_are_turned_on_asked_and_turned_off(local: Program) -> None:
    with running() as server:
        server.answers["/rss"] = says(b"<rss version='2.0'><channel><item><title>Is</title></item></channel></rss>")
        assert "e-postadress" in local("feeds", "on", "vma").err
        done = local("feeds", "on", server.url("/rss"), "--name", "Kommunen", "--contact", "tib@example.se")
        assert done.out.startswith("Kommunen följs.")
        (waiting,) = local("feeds", "health", "--json").json
        assert (waiting["good_at"], waiting["on"]) == (None, True)
        assert "okänt sedan" in local("feeds").err
        assert local("feeds", "poll").out == "Kommunen  1 nytt meddelande\n"
        assert "frågades nyss" in local("feeds", "poll").out
        (asked,) = local("feeds", "poll", "--json").json
        assert asked["waits"] > 0
        assert "svarade" in local("feeds", "health").out
        assert len(server.questions) == 1
        assert "Is" in local("feeds", "--source", "flöde").out
        assert local("feeds", "off", "kommunen").code == 0
        assert "av" in local("feeds", "health").out
        assert local("feeds", "off", "kommunen").code == 1
        assert local("feeds", "off", "smhi").code == 1
        assert local("feeds", "on", "annat").code == 2


def test_a_source_that_fails_is_told_and_ends_with_1(local: Program) -> None:
    with running() as server:
        server.answers["/rss"] = fails(500)
        local("feeds", "on", server.url("/rss"), "--contact", "tib@example.se")
        done = local("feeds", "poll")
    assert done.code == 1
    assert "svarade med fel 500" in done.out
    assert "okänt sedan" in local("feeds").err
    assert "på annat sätt" in local("status").out


HOSTILE = "\x1b[2J\u202eRök <b>nu</b> [/] [@click=app.quit]x"


def test_text_that_would_act_is_shown_as_text(storm: Program, home: Path) -> None:
    storm("feeds", "import", written(home, vma(alert(info_headline=HOSTILE, info_description=HOSTILE))))
    for command in (("feeds",), ("feeds", "show", "U1"), ("feeds", "show", "U1", "--raw"), ("status",)):
        out = storm(*command).out
        assert "\x1b" not in out
        assert "\u202e" not in out
    assert "[2JRök nu [/] [@click=app.quit]x" in storm("feeds").out


@needs_shared
def test_the_payloads_of_the_services_are_taken_in(storm: Program) -> None:
    for name, count in (("polisen-events", 500), ("smhi-warnings-synthetic", 5), ("krisinformation-news", 3)):
        done = storm("feeds", "import", str(SHARED / "feeds" / f"{name}.json"))
        assert done.out == f"{count} meddelanden lästa, {count} nya.\n"
    assert len(storm("feeds", "--all", "--source", "polisen", "--json").json) == 492
    assert storm("verify").code == 0
