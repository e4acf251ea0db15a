"""Commands about the log."""

import json
from pathlib import Path

import pytest

from .conftest import Program


@pytest.mark.parametrize(
    ("typed", "kind", "text", "actors"),
    [
        (
            "regionen: två vårdcentraler på reservkraft",
            "report",
            "två vårdcentraler på reservkraft",
            ["Region Örebro län"],
        ),
        ("13.40 strömmen borta", "entry", "strömmen borta", []),
        ("! vi prioriterar vattnet till sjukhuset", "agreement", "vi prioriterar vattnet till sjukhuset", []),
        ("? polisen: vilka vägar är avstängda", "request", "vilka vägar är avstängda", ["Polismyndigheten"]),
        (" regionen: ordagrant", "entry", "regionen: ordagrant", []),
    ],
)
def test_a_line_is_read_and_acknowledged(storm: Program, typed: str, kind: str, text: str, actors: list[str]) -> None:
    entry = storm("log", typed, "--json").json
    assert (entry["label"], entry["kind"], entry["text"], entry["actors"]) == ("L1", kind, text, actors)
    assert entry["typed"] == typed
    assert storm("verify").code == 0


def test_words_without_quotation_marks_are_one_line(storm: Program) -> None:
    assert storm("log", "strömmen", "är", "borta", "--json").json["text"] == "strömmen är borta"
    assert storm("log", "--", "--as", "text").out.endswith("--as text\n")


def test_a_line_to_all_is_a_note_and_no_report(storm: Program) -> None:
    assert storm("log", "alla: ny mötestid 17.00").out.endswith("till alla aktörer: ny mötestid 17.00\n")
    assert storm("search", "mötestid", "--json").json[0]["entry"]["kind"] == "entry"


def test_reading_can_be_turned_off(storm: Program) -> None:
    assert storm("log", "regionen: hej", "--no-reading", "--json").json["kind"] == "entry"


def test_search_finds_parts_of_words_and_tells_letters_apart(storm: Program) -> None:
    storm("log", "regionen: två vårdcentraler på reservkraft")
    (hit,) = storm("search", "centraler", "--json").json
    assert (hit["incident"], hit["entry"]["label"]) == ("Storm", "L1")
    assert storm("search", "vardcentral", "--json").json == []
    assert storm("search", "vardcentral").out == "Inga träffar.\n"
    assert storm("search", "vårdcentral", "reservkraft").out.startswith("L1 ")


def test_search_stays_in_the_incident_unless_told(storm: Program) -> None:
    storm("new", "Snöfall")
    storm("log", "vinden vände", "-i", "Storm")
    assert storm("search", "vinden", "-i", "Snöfall", "--json").json == []
    assert [hit["incident"] for hit in storm("search", "vinden", "--all", "--json").json] == ["Storm"]
    assert "registret: Anna Berg" in storm("search", "anna", "--all").out


@pytest.mark.parametrize(
    ("time", "kept"),
    [("2026-01-02T13:40+01:00", "2026-01-02T12:40:00Z"), ("2026-07-02 13:40", "2026-07-02T11:40:00Z")],
)
def test_when_it_happened(storm: Program, time: str, kept: str) -> None:
    assert storm("log", "hej", "--time", time, "--source", "radio", "--json").json["event_at"] == kept


@pytest.mark.parametrize("time", ["25.00", "snart", "2999-01-01", "13.40 x"])
def test_what_is_no_time_is_refused(storm: Program, time: str) -> None:
    run = storm("log", "hej", "--time", time)
    assert run.code == 2
    assert time in run.err


def test_standard_input_is_read_line_by_line(storm: Program) -> None:
    run = storm("log", "-", stdin="\ufeffett\r\n\n  \nregionen: två\n".encode() + b"\xe5ngest\nsist")
    assert [line.split()[0] for line in run.out.splitlines()] == ["L1", "L2", "L3", "L4"]
    assert "lägesrapport · Region Örebro län: två" in run.out
    assert "ångest" in run.out
    rows = storm("log", "-", "--json", stdin=b"fem\nsex").out.splitlines()
    assert [json.loads(row)["label"] for row in rows] == ["L5", "L6"]


def test_strike_and_correct(storm: Program) -> None:
    storm("log", "strömen borta")
    corrected = storm("correct", "L1", "strömmen borta", "--json").json
    assert (corrected["label"], corrected["corrects"]) == ("L2", "L1")
    assert storm("strike", "2", "--reason", "gällde grannlänet").code == 0
    assert "[struken: gällde grannlänet]" in storm("search", "strömmen").out
    assert storm("strike", "L2", "--reason", "igen").code == 1
    assert storm("correct", "L1", "annat").code == 1
    assert storm("strike", "L9", "--reason", "x").code == 1
    assert storm("strike", "L2").code == 2


def test_a_ready_reason_is_shown_in_the_language_in_force(storm: Program) -> None:
    storm("log", "strömen borta")
    storm("correct", "L1", "strömmen borta")
    storm("log", "vattnet borta")
    storm("strike", "L3", "--reason", "rättelse av mig")
    assert "[struken: rättelse]" in storm("search", "strömen").out
    assert "correction]" in storm("search", "strömen", "--lang", "en").out
    assert "rättelse av mig]" in storm("search", "vattnet", "--lang", "en").out


def test_a_correction_that_changes_nothing_makes_no_line(storm: Program) -> None:
    storm("log", "strömmen borta")
    same = storm("correct", "L1", "strömmen borta")
    assert (same.code, same.err) == (0, "Inget ändrat.\n")
    assert same.out.startswith("L1 ")
    assert storm("log", "nästa", "--json").json["label"] == "L2"


def test_a_line_that_looks_like_a_report_from_nobody_known_is_kept_with_a_warning(storm: Program) -> None:
    line = storm("log", "byalaget: vägen är avstängd")
    assert line.code == 0
    assert line.out.startswith("L1 ")
    assert line.err.startswith("L1 är sparad som anteckning: ingen aktör heter «byalaget».")
    action = storm("log", "> byalaget: röj vägen", "--json")
    assert "L2 är sparad som åtgärd" in action.err
    assert action.json["text"] == "byalaget: röj vägen"
    corrected = storm("correct", "L2", "> bygdegården: röj vägen")
    assert "L3 är sparad som åtgärd: ingen aktör heter «bygdegården»." in corrected.err
    assert storm("actors", "add", "byalaget").code == 0
    assert storm("correct", "L1", "byalaget: vägen är avstängd").err == ""


@pytest.mark.parametrize(
    "typed", ["obs: ta med vatten", "regionen: hej", "klart 14:30 enligt plan", "det här är vad vi vet: allt är mörkt"]
)
def test_other_colons_are_no_reason_to_warn(storm: Program, typed: str) -> None:
    assert storm("log", typed).err == ""


def test_actors(storm: Program) -> None:
    assert storm("actors", "add", "Örebro kommun=kommunen", "--alias", "stan").code == 0
    aliases = {actor["name"]: actor["aliases"] for actor in storm("actors", "--json").json}
    assert aliases.keys() == {"Region Örebro län", "Polismyndigheten", "Örebro kommun"}
    assert "stan" in aliases["Örebro kommun"]
    assert "kommunen" not in aliases["Örebro kommun"]
    assert storm("log", "stan: hej", "--json").json["actors"] == ["Örebro kommun"]
    assert storm("actors", "add", "=alias").code == 1


def test_status(storm: Program) -> None:
    storm("log", "strömmen borta")
    status = storm("status", "--json").json
    assert status["incident"]["name"] == "Storm"
    assert [entry["label"] for entry in status["latest"]] == ["L1"]
    assert status["actors"] == ["Polismyndigheten", "Region Örebro län"]
    told = storm("status").out
    assert told.startswith("Storm\n")
    assert "strömmen borta" in told


def test_status_tells_what_to_do_in_the_order_of_the_screen(storm: Program) -> None:
    told = storm("status").out
    shown = told.partition("Att göra nu\n")[2].partition("\n\n")[0].splitlines()
    todo = storm("status", "--json").json["todo"]
    assert len(shown) == len(todo)
    for line, each in zip(shown, todo, strict=True):
        assert line.endswith(f"{each['label']}  {each['text']} – {each['reason']}")
    assert [line.split("  ")[0] for line in shown[:4]] == ["nu", "snart", "snart", "snart"]
    assert "Börja ringa" in shown[0]
    assert "Samverkansledare: ingen är utsedd" in told
    assert "Syfte: saknas" in told


def test_a_closed_incident_has_nothing_to_do(storm: Program) -> None:
    storm("close", "--reason", "klart")
    told = storm("status", "-i", "Storm").out
    assert "Att göra nu\nInget väntar just nu.\n" in told
    assert "Checklistor" in told


class TestPurge:
    SECRET = "Sagoprinsessan"

    def files_with_it(self, home: Path) -> set[str]:
        return {file.name for file in home.rglob("*") if file.is_file() and self.SECRET.encode() in file.read_bytes()}

    def test_a_line_leaves_every_file_once_its_label_is_typed(self, storm: Program, home: Path) -> None:
        storm("log", f"{self.SECRET} ligger på avdelning 3")
        storm("correct", "L1", f"{self.SECRET} ligger på avdelning 4")
        assert self.files_with_it(home)
        run = storm("purge", "L1", "--reason", "patientuppgift", stdin=b"l1\n")
        assert run.code == 0
        assert "Det går inte att ångra. Skriv L1" in run.err
        assert run.out.splitlines()[1:] == [
            "L1 är gallrad.",
            "Se om även L2 behöver gallras.",
            "Kopior som du har gjort själv har kvar det som stod.",
        ]
        assert storm("purge", "L2", "--reason", "patientuppgift", "--yes").out.startswith("L2 är gallrad.\n")
        assert self.files_with_it(home) == set()
        assert storm("search", "prinsessan", "--json").json == []
        told = storm("verify").out
        assert "2 poster är gallrade" in told
        assert "Databasen är hel" in told

    @pytest.mark.parametrize(("answer", "told"), [(b"ja", "borttaget även ur log/1"), (b"nej", "stå kvar i log/1")])
    def test_finalised_documents_that_say_it_are_asked_about(self, storm: Program, answer: bytes, told: str) -> None:
        storm("log", "patienten Sagoprinsessan är flyttad")
        assert storm("documents", "finalise", "log").code == 0
        run = storm("purge", "L1", "--reason", "patientuppgift", stdin=b"L1\n" + answer + b"\n")
        assert "fastställda dokument: log/1" in run.err and told in run.out
        assert ("Sagoprinsessan" in storm("export", "log/1").out) == (answer == b"nej")

    @pytest.mark.parametrize("answer", [b"", b"\n", b"L2\n", b"ja\n"])
    def test_any_other_answer_purges_nothing(self, storm: Program, answer: bytes) -> None:
        storm("log", "en rad")
        run = storm("purge", "L1", "--reason", "x", stdin=answer)
        assert (run.code, run.err.splitlines()[-1]) == (1, "Inget är gallrat.")
        assert len(storm("search", "rad", "--json").json) == 1

    def test_it_is_told_where_copies_are(self, storm: Program, home: Path) -> None:
        (home / "minne").mkdir()
        storm("copy", str(home / "minne"))
        storm("backup")
        storm("log", self.SECRET)
        run = storm("purge", "L1", "--reason", "x", "--yes")
        assert f"Ta bort dem ur {home / 'minne'}, {home / 'backups'}." in run.out
        assert self.SECRET.encode() not in max((home / "minne").glob("*.sqlite")).read_bytes()

    def test_a_second_time_only_the_file_is_cleaned(self, storm: Program) -> None:
        storm("log", "en rad")
        assert storm("purge", "L1", "--reason", "x", "--yes").code == 0
        lines = storm("verify", "--json").json["lines"]
        again = storm("purge", "L1", "--reason", "y")
        assert (again.code, again.err) == (0, "")
        assert storm("verify", "--json").json["lines"] == lines

    @pytest.mark.parametrize("command", [("strike", "L1", "--reason", "x"), ("correct", "L1", "nytt")])
    def test_nothing_more_is_done_with_it(self, storm: Program, command: tuple[str, ...]) -> None:
        storm("log", "en rad")
        storm("purge", "L1", "--reason", "x", "--yes")
        assert storm(*command).code == 1
