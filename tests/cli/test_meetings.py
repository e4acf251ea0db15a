"""A meeting from start to minutes by commands alone, and what is thought and learnt after it."""

import io
import shutil
import sys
from pathlib import Path

import pytest

from samledning import __main__

from .conftest import STORM, Program

COMING = "2999-01-01T08:00"


@pytest.fixture(scope="module")
def led_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home where a short phone meeting has been led by commands."""
    home = tmp_path_factory.mktemp("led")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SAMLEDNING_HOME", str(home))
        patch.setenv("LANGUAGE", "sv")
        patch.setattr(sys, "stdout", io.TextIOWrapper(io.BytesIO(), encoding="utf-8"))
        patch.setattr(sys, "stderr", io.TextIOWrapper(io.BytesIO(), encoding="utf-8"))
        for arguments in (
            ("--as", "Anna Berg", *STORM),
            ("meetings", "new", "phone_short"),
            ("lead", "roll", "regionen", "här", "--name", "Eva Ek", "--mandate", "får avsätta resurser"),
            ("lead", "next"),
            ("lead", "speaker", "regionen"),
            ("log", "två vårdcentraler på reservkraft"),
            ("lead", "ask", "Polisen", "--question"),
            ("lead", "speaker"),
            ("lead", "pause"),
            ("lead", "back"),
            ("lead", "done"),
        ):
            patch.setattr(sys, "argv", ["samledning", *arguments])
            with pytest.raises(SystemExit) as ended:
                __main__.main()
            assert ended.value.code == (0 if arguments != ("lead", "done") else 1), arguments
    return home


@pytest.fixture
def led(program: Program, home: Path, led_once: Path) -> Program:
    """The program in a copy of that home."""
    shutil.copytree(led_once, home, dirs_exist_ok=True)
    return program


def test_an_empty_case_says_so(storm: Program) -> None:
    assert storm("meetings").out == "Händelsen har inget möte än.\n"
    assert storm("parked").out == "Ingen fråga är parkerad.\n"
    assert storm("lessons").out == "Ingen lärdom är uppskriven.\n"
    assert storm("meetings", "--json").json["meetings"] == []
    for name in ("lead", "minutes", "agenda", "after"):
        refused = storm(name)
        assert (refused.code, refused.out) == (1, "")
    assert "Inget möte pågår" in storm("lead").err
    assert storm("minutes", "M2").err == "Det finns inget möte som heter M2.\n"


def test_a_meeting_is_led_from_the_line(led: Program) -> None:
    state = led("lead").out
    assert "▶ 1.  nu" in state and "Läget: bara det som avviker" in state
    assert "1. Polismyndigheten (begärt ordet, " in state
    assert "Region Örebro län (närvarande, Eva Ek)" in state
    found = led("lead", "--json").json
    assert (found["item"]["item"]["place"], found["meeting"]["label"], found["floor"]) == (1, "M1", None)
    assert led("lead", "speaker", "Polisen").out.count("Har ordet: Polismyndigheten") == 1
    assert "Har ordet" not in led("lead", "done").out
    assert "/12.00" in led("lead", "more", "1").out
    for arguments in (("order", "minst-hörd-först"), ("unask", "Polisen"), ("aside", "1"), ("item", "2"), ("take",)):
        assert led("lead", *arguments).code == 0, arguments
    assert led("lead", "order", "bakifrån").code == 2


def test_it_goes_all_the_way_to_locked_minutes(led: Program) -> None:
    for arguments in (
        ("lead", "next"),
        ("log", "! vi prioriterar vattnet till sjukhuset"),
        ("lead", "read", "Ö1"),
        ("stance", "Ö1", "regionen", "f", "--text", "om dieseln räcker"),
        ("stance", "Ö1", "Polisen", "n", "--text", "vägen är stängd"),
        ("log", "& skolskjutsar -> utbildningsgruppen"),
        ("parked", "edit", "PF1", "--owner", "regionen", "--return", COMING),
    ):
        assert led(*arguments).code == 0, arguments
    closed = led("meetings", "close").out
    assert closed.startswith("M1 är avslutat. Anteckningarna: samledning minutes M1\n")
    assert "Kommer tillbaka: Nästa steg (hanns inte med, M1)" in closed
    assert led("meetings", "reopen", "--reason", "för tidigt").out.startswith("◐ M1  pågår")
    assert led("meetings", "close").code == 0
    text = led("minutes", "M1").out
    for words in (
        "och öppnades igen",
        ": för tidigt",
        "Region Örebro län (Eva Ek, får avsätta resurser): närvarande",
        "Region Örebro län: två vårdcentraler på reservkraft",
        "Ö1: vi prioriterar vattnet till sjukhuset – förslag, återläst",
        "Region Örebro län: instämmer med förbehåll: om dieseln räcker",
        "Polismyndigheten: instämmer inte: vägen är stängd",
        "PF1: skolskjutsar – ägare Region Örebro län – till utbildningsgruppen – åter 2999-01-01 08.00",
        "3. Nästa steg – tas upp nästa gång",
    ):
        assert words in text
    key = next(line.split()[0] for line in led("minutes", "--keys").out.splitlines() if "reservkraft" in line)
    assert "en vårdcentral" in led("minutes", "M1", "--set", key, "Regionen: en vårdcentral på reservkraft").out
    assert "Anna ringer" in led("minutes", "--add", "next", "Anna ringer länsstyrelsen").out
    assert "reservkraft" not in led("minutes", "--leave-out", key).out
    assert "fastställd" in led("minutes", "--finalise", "--registry", "2026/7").out
    assert led("minutes", "--add", "next", "mer").code == 1
    assert led("meetings", "reopen", "--reason", "mer").code == 1
    assert "Ändring: stavning" in led("minutes", "--correct", "stavning").out
    led("minutes", "--add", "next", "Bo ringer kommunen")
    assert led("minutes", "--compare", "1").out == "Nytt: «Bo ringer kommunen»\n"
    assert led("minutes", "--json").json["label"] == "M1 v2"
    assert led("minutes", "--version", "9").code == 1


def test_meetings_are_planned_changed_and_cancelled(storm: Program) -> None:
    assert storm("meetings", "new", "isf", "--at", COMING, "--purpose", "Målbild").out.startswith("○ M1  planerat")
    led_by = ("--moment", "dela", "--moment", "gemensamt målbildsarbete", "--opening", "Välkomna.", "--gentle", "90")
    edited = storm("meetings", "edit", "M1", "--link", "https://möte.se/1", "--notes-by", "Bo Ek", *led_by)
    assert edited.code == 0
    told = storm("meetings", "--meeting", "M1").out
    assert "Syfte: Målbild" in told and "Bo Ek: antecknar" in told and "1. Lägesrunda" in told
    assert "! Länken" not in told and "· Det finns ingen reservväg" in told
    assert "Inledning: Välkomna." in told
    kept = storm("meetings", "--meeting", "1", "--json").json["prepared"]["meeting"]
    assert (kept["sequence"], kept["gentle_seconds"]) == (1, 90)
    assert kept["moments"] == ["share_information", "joint_targets"]
    assert storm("meetings", "edit", "M1", "--moment", "sjunga").code == 1
    assert storm("invitation", "expect", "Polisen", "Vilka vägar är öppna").code == 0
    assert storm("invitation", "material", "Lägesrapport", "--actor", "regionen").out == "B1: Region Örebro län\n"
    text = storm("invitation").out
    assert "Länk: https://möte.se/1" in text and "- Polismyndigheten\n  - Vilka vägar är öppna" in text
    assert "Polismyndigheten" not in storm("invitation", "--to", "regionen").out
    assert storm("invitation", "sent").out == "Inbjudan till M1 är uppskriven som skickad.\n"
    storm("meetings", "edit", "M1", "--at", "2999-01-01T09:00")
    assert "Ändring: ändrad inbjudan, version 3" in storm("invitation").out
    assert storm("invitation", "who", "--actor", "Polisen").out == "M1: Polismyndigheten\n"
    assert storm("invitation", "expect", "regionen", "x").code == 1
    for_leader = ("--script", "Vad stänger?", "--moderator", "låt dem tala ut", "--recurring")
    added = ("agenda", "add", "Vägläget", "--kind", "information", "--before", "1", "--presenter", "Polisen")
    agenda = storm(*added, *for_leader).out
    assert agenda.startswith("1.  information") and "Vägläget – Polismyndigheten" in agenda
    first = storm("agenda", "--json").json[0]
    assert (first["script"], first["moderator_notes"]) == ("Vad stänger?", "låt dem tala ut")
    assert first["recurring"]
    assert "12 min" in storm("agenda", "edit", "1", "--minutes", "12", "--kind", "diskussion", "--once").out
    assert storm("agenda", "move", "1").out.splitlines()[-1].startswith("7.  diskussion")
    assert "Vägläget" not in storm("agenda", "strike", "7", "--reason", "Finns i lägesbilden").out
    assert len(storm("agenda", "--json").json) == 6
    assert storm("meetings", "cancel", "--reason", "Lugnt").out == "M1 är inställt.\n"
    assert storm("invitation", "--meeting", "M1").out.splitlines()[0] == "Inställt: ISF-möte"
    assert storm("meetings", "start", "M1").code == 1
    assert storm("meetings", "new", "ingen_form").code == 2


@pytest.mark.long
def test_meetings_follow_on_each_other(storm: Program) -> None:
    made = storm("meetings", "new", "--every", "08.00 och 16.00", "--title", "Lägesmöte")
    assert "M1  planerat" in made.out
    assert storm("meetings").out.splitlines()[-1] == "Lägesmöte: varje dag 08.00 och 16.00"
    assert storm("meetings", "start").code == 0
    assert len(storm("meetings", "--json").json["meetings"]) == 2
    assert storm("meetings", "rhythm", "varannan timme").out == "Lägesmöte: var 2:e timme\n"
    assert storm("meetings", "rhythm", "--end").out == "Lägesmöte: inga fler möten följer\n"
    assert storm("meetings", "rhythm", "--end").code == 1
    assert storm("meetings", "rhythm").code == 2
    assert storm("meetings", "rhythm", "ibland").code == 2


def test_what_is_parked_is_kept_and_closed(storm: Program) -> None:
    parked = storm("parked", "add", "Hemtjänsten", "--person", "Eva Ek", "--forum", "socialrådet").out
    assert parked == "& PF1  parkerad  Eva Ek  socialrådet  Hemtjänsten\n"
    assert storm("parked", "--json").json[0]["label"] == "PF1"
    assert "regionen tar den" in storm("parked", "close", "PF1", "--how", "regionen tar den").out
    assert storm("parked").out == "Ingen fråga är parkerad.\n"
    assert "PF1" in storm("parked", "--all").out
    assert storm("parked", "strike", "PF1", "--reason", "Fel").out == "PF1 är struken.\n"


def test_afterwards_a_meeting_is_scored_and_learnt_from(led: Program) -> None:
    led("meetings", "close")
    assert led("evaluate").out == "Ingen har utvärderat mötet än.\n"
    led("evaluate", "--technology", "2", "--facilitation", "4", "--keep", "korta rundor", "--by", "Bo Ek")
    told = led("evaluate", "--technology", "3", "--change", "prova ljudet").out
    assert told == "2,5  tekniken\n4,0  mötesledningen\nBehåll: korta rundor\nÄndra: prova ljudet\n"
    assert led("evaluate", "--technology", "6").code == 2
    assert "→ tas vidare" in led("after", "add", "tas-vidare", "Dieseln", "--actor", "regionen", "--by", COMING).out
    assert led("after", "--json").json[0]["text"] == "Dieseln"
    assert led("after", "done", "1", "--how", "beställd").out == "Klart: Dieseln\n"
    assert led("after", "strike", "2", "--reason", "fel").code == 1
    assert led("after", "strike", "1", "--reason", "fel").out == "Struken: Dieseln\n"
    lesson = led("lessons", "add", "Prova reservnumret", "--owner", "Bo Ek", "--by", COMING, "--meeting", "M1").out
    assert lesson.startswith("LÄ1  Bo Ek  2999-01-01 08.00")
    led("meetings", "new", "--at", COMING)
    assert "Lägst betyg förra gången: tekniken, 2,5 av 5" in led("meetings", "--meeting", "M2").out
    assert any("2,5 av 5" in each["ask"] for run in led("checklist", "--json").json for each in run.get("items", []))
    led("new", "Brand")
    assert "Tänk på: Prova reservnumret" in led("--incident", "Brand", "status").out
    assert led("lessons", "--all", "--incident", "Brand").out.endswith("Prova reservnumret  Storm\n")
    assert led("lessons", "done", "LÄ1", "--how", "provat", "--incident", "Storm").out == "Klart: Prova reservnumret\n"
    assert led("lessons", "strike", "LÄ1", "--reason", "x", "--incident", "Storm").out == "LÄ1 är struken.\n"


def test_the_case_at_a_glance_has_meetings_what_was_agreed_and_what_was_parked(led: Program) -> None:
    assert led("log", "! vattnet till sjukhuset").code == 0
    assert led("log", "& skolskjutsar -> skolgruppen").code == 0
    told = " ".join(led("status").out.split())
    assert "Möten ◐ M1 pågår" in told
    assert "Parkerat" in told and "skolgruppen skolskjutsar" in told
    assert "Målbild och överenskommelser ○ Ö1 förslag" in told
