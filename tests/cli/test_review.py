"""The continuous review, what to do now, and handing over, from the command line."""

import json
from datetime import timedelta
from pathlib import Path

import pytest

from samledning.incident.queries import the_incident
from samledning.review.service import answer
from samledning.start import open_workspace

from .conftest import Program


@pytest.fixture
def due(storm: Program) -> Program:
    """The program, with one question that comes round each minute and was answered a while ago."""
    assert storm("review", "answer", "LO-05", "Ja, de gör det").out == "LO-05: sparat\n"
    return storm


def test_the_questions_are_listed_with_answer_and_next_time(due: Program) -> None:
    found = {each["id"]: each for each in due("review", "--json").json["questions"]}
    assert len(found) == 11
    assert found["LO-05"]["last"]["text"] == "Ja, de gör det"
    assert found["LO-05"]["rhythm"]["minutes"] == 60
    (line,) = [line for line in due("review").out.splitlines() if "LO-05" in line]
    assert line.startswith("● LO-05  nästa ")
    assert "Ja, de gör det (" in line


def test_answers_are_a_series_that_can_be_linked_and_struck(due: Program) -> None:
    assert due("review", "unchanged", "lo-05").out == "LO-05: oförändrat\n"
    assert due("log", "! vattnet först").code == 0
    assert due("review", "link", "LO-05", "ö1").out == "LO-05 ledde till ö1.\n"
    newest, oldest = due("review", "history", "LO-05").out.splitlines()[1:]
    assert newest.endswith("oförändrat → Ö1")
    assert oldest.endswith("Ja, de gör det")
    assert due("review", "link", "LO-05", "Ö7").err.startswith("«Ö7» finns inte")
    assert due("review", "strike", "LO-05", "--reason", "Fel").code == 0
    assert due("review", "history", "LO-05", "--json").json[0]["struck_reason"] == "Fel"


def test_a_clock_is_set_from_the_command_line(storm: Program) -> None:
    assert "90 min efter senaste svaret" in storm("review", "every", "LO-01", "90 min").out
    assert "klockan 08.00 och 16.00" in storm("review", "every", "LO-01", "16.00 08.00").out
    assert "2 h efter" in storm("review", "every", "LO-01", "-").out
    assert storm("review", "every", "LO-01", "ofta").err.startswith("«ofta» är inget intervall")
    assert "avstängd: Behövs inte" in storm("review", "off", "LO-01", "--reason", "Behövs inte").out
    assert "nästa" in storm("review", "on", "LO-01").out
    assert "2999" in json.dumps(_question(storm, "LO-01", "snooze", "2999-01-01T08:00"))
    assert storm("review", "unchanged", "LO-99").err.startswith("Ingen fråga heter «LO-99»")


def _question(program: Program, item_id: str, *act: str) -> object:
    assert program("review", act[0], item_id, *act[1:]).code == 0
    return next(each for each in program("review", "--json").json["questions"] if each["id"] == item_id)


def test_the_questions_that_are_due_are_answered_line_by_line(storm: Program, home: Path) -> None:
    assert storm("review", "go").out == "Ingen fråga har kommit än.\n"
    _answered_long_ago(home, "LO-02", "LO-05", "LO-08", "LO-11")
    went = storm("review", "go", stdin="Ja, tre till\nOförändrat\n\n=\n".encode())
    told = [line for line in went.out.splitlines() if line.endswith((": sparat", ": oförändrat"))]
    assert [line.split(": ")[1] for line in told] == ["sparat", "oförändrat", "oförändrat"]
    assert went.out.count("Senast") == 4
    assert storm("review", "go").out.count("Senast") == 1  # the one that was skipped comes again
    assert storm("review", "add", "Räcker drivmedlet?").out.split()[1] == "LO-E1"


def _answered_long_ago(home: Path, *questions: str) -> None:
    """Answers from yesterday, in the database that the commands have made."""
    workspace = open_workspace(home / "samledning.sqlite", stays=False)
    try:
        workspace.become(workspace.last_person() or pytest.fail("nobody has been named"))
        with workspace.read() as unit:
            incident_id = the_incident(unit).id
        long_ago = workspace.clock.now() - timedelta(days=1)
        with workspace.store.write(long_ago, workspace.person_id, workspace.seat) as unit:
            for question in questions:
                answer(unit, incident_id, question, "Hur är det?", "Som i går")
    finally:
        workspace.close()


def test_a_perspective_is_answered_into_the_log(storm: Program) -> None:
    assert "Byt perspektiv (bild): Vems bild saknas?" in storm("review").out
    assert storm("review", "answer", "bild", "Hemtjänstens").code == 0
    assert "(bild)" not in storm("review").out
    assert storm("review", "off", "Frånvarande", "--reason", "x").err.startswith("«frånvarande» kommer av sig själv")
    (entry,) = storm("status", "--json").json["latest"]
    assert entry["text"] == "Vems bild saknas? Hemtjänstens"


@pytest.mark.long
def test_what_to_do_is_listed_with_reasons_put_aside_and_taken_up_again(storm: Program) -> None:
    first, *_more = storm("todo", "--json").json["todo"]
    assert first["reason"]
    assert storm("status", "--json").json["todo"][0] == first
    assert storm("todo", "dismiss", "1", "--reason", "TiB ringer").out == f"Undanlagt: {first['text']}\n"
    listed = storm("todo")
    assert f"Undanlagt 1: {first['text']} – TiB ringer (AB)" in listed.out
    assert storm("todo", "--json").json["todo"][0]["key"] != first["key"]
    assert storm("todo", "dismiss", "99", "--reason", "x").err == "Nummer 99 finns inte i listan.\n"
    assert storm("todo", "recall", "1").out == f"Tillbaka: {first['text']}\n"
    assert storm("todo", "--json").json["todo"][0]["key"] == first["key"]


def test_what_has_happened_since_a_time(storm: Program) -> None:
    assert storm("log", "polisen: väg 204 stängd").code == 0
    found = storm("since", "2020-01-01T00:00")
    assert "ny: lägesrapport R1: väg 204 stängd" in found.out
    assert "1 ny rad i loggen" in found.out
    assert storm("since", "2020-01-01T00:00", "--json").json["total"] == 1
    assert storm("since", "2999-01-01T00:00").code == 2


@pytest.mark.long
def test_the_sheet_is_printed_and_taken_over_with_a_line_in_the_log(storm: Program) -> None:
    assert storm("staff", "samverkansledare", "Anna", "--relief", "2999-01-01T08:00").code == 0
    assert "avlöses 2999-01-01 08.00" in storm("roles").out
    sheet = storm("handover").out
    assert sheet.startswith("Överlämning: Storm, ")
    assert "samverkansledare: Anna Berg" in sheet
    assert storm("handover", "--json").json["sections"][0]["key"] == "aim"
    assert storm("handover", "list").out == "Ingen har tagit över än.\n"
    taken = storm("handover", "take", "Bo Ek", "--note", "Läst.")
    assert taken.out == "Bo Ek har tagit över rollen samverkansledare. Kvitterat i loggen, ÖL1.\n"
    assert "har läst överlämningen ÖL1. Läst." in storm("status").out
    (kept,) = storm("handover", "list", "--json").json
    assert (kept["before"], kept["name"]) == ("Anna Berg", "Bo Ek")
    assert kept["sheet"].startswith("Överlämning: Storm, ")
    assert storm("handover", "take", "Bo").err.startswith("Bo Ek har redan rollen")


def test_actors_report_back_of_moments(storm: Program) -> None:
    assert storm("moments", "report", "dela", "polisen", "Klart").out == (
        "Dela information: Polismyndigheten har återkopplat.\n"
    )
    assert "Polismyndigheten: Klart" in storm("moments").out
    assert storm("moments", "report", "xyz", "polisen", "Klart").err.startswith("Momentet «xyz» kan inte väljas")


def test_settings_for_quiet_hours_are_read_and_refused(storm: Program) -> None:
    from samledning.paths import config_file

    config_file().write_text('quiet_hours = "22.00-06.00"\nbell = true\n', encoding="utf-8")
    assert storm("review").code == 0
    config_file().write_text('quiet_hours = "natt"\n', encoding="utf-8")
    assert "quiet_hours" in storm("review").err
