"""Reports, the board, requests and the picture from the command line."""

from typing import Any

import pytest

from samledning.situation.queries import PAGE

from .conftest import Program

LATER = "2999-01-01T08:00"


def lines(out: str) -> list[str]:
    """The lines with single blanks."""
    return [" ".join(line.split()) for line in out.splitlines()]


def report(storm: Program, *arguments: str) -> dict[str, Any]:
    run = storm("reports", "add", *arguments, "--json")
    assert (run.code, run.err) == (0, "")
    found: dict[str, Any] = run.json
    return found


def test_a_report_takes_every_question_as_an_option(storm: Program) -> None:
    told = report(
        storm,
        "polisen",
        "Väg 204 stängd",
        *("--impact", "transp=röd: väg 204", "--impact", "el=gul", "--taken", "Avspärrat", "--planned", "Röja"),
        *("--outlook", "72h-värsta=fler vägar", "--outlook", "vecka-troligast=öppet", "--resources", "Två patruller"),
        *("--needs", "Plogar", "--communication", "Pressträff", "--as-of", "2026-01-02T13:40+01:00"),
        *("--person", "Eva Ek", "--source", "vakthavande", "--confidence", "obekräftad", "--marking", "intern"),
    )
    assert (told["label"], told["actor"], told["as_of"]) == ("R1", "Polismyndigheten", "2026-01-02T12:40:00Z")
    assert (told["confidence"], told["marking"], told["handling"]) == ("unconfirmed", "internal", "new")
    assert told["answers"]["impacts"] == [
        {"function": "transport", "level": "red", "words": "väg 204"},
        {"function": "power", "level": "yellow", "words": ""},
    ]
    assert [(each["horizon"], each["course"]) for each in told["answers"]["outlook"]] == [
        ("three_days", "worst"),
        ("week", "likely"),
    ]
    shown = lines(storm("reports", "show", "r1").out)
    assert shown[0].startswith("R1 2/1 13.40 ○ ny ? obekräftad ■ röd Polismyndigheten Väg 204 stängd")
    assert "Transporter ■ röd väg 204" in shown[3]
    assert "Prognos: 72 timmar, värsta fall: fler vägar" in shown
    assert storm("reports", "show", "R1", "--json").json["report"]["person_name"] == "Eva Ek"
    assert storm("verify").code == 0


def test_the_newest_of_each_actor_is_shown_and_the_older_on_request(storm: Program) -> None:
    assert storm("reports").out == "Inga lägesrapporter.\n"
    report(storm, "Polisen", "Mörkt")
    report(storm, "Polisen", "Ljust")
    report(storm, "regionen", "Lugnt")
    assert [line.split(" ")[0] for line in lines(storm("reports").out)] == ["R3", "R2"]
    assert [line.split(" ")[0] for line in lines(storm("reports", "--actor", "Polisen").out)] == ["R2", "R1"]
    assert storm("reports", "strike", "R2", "--reason", "fel").out == "R2 är struken.\n"
    assert "[struken: fel]" in storm("reports", "--all").out
    assert [each["label"] for each in storm("reports", "--json").json] == ["R3", "R1"]


@pytest.mark.long
def test_all_reports_are_shown_however_many_they_are(storm: Program) -> None:
    count = PAGE + 1
    assert storm("log", "-", stdin="".join(f"polisen: läge {n}\n" for n in range(count)).encode()).code == 0
    for arguments in (("--all",), ("--actor", "polisen")):
        shown = storm("reports", *arguments, "--json").json
        assert [each["label"] for each in shown] == [f"R{count - n}" for n in range(count)]


def test_a_mail_is_read_whole_from_standard_input(storm: Program) -> None:
    run = storm("reports", "add", "Polisen", "-", "--json", stdin="Hej\n\nvägen är stängd\n".encode())
    assert run.json["answers"]["situation"] == "Hej\n\nvägen är stängd"
    old = storm("reports", "add", "Polisen", "-", "--json", stdin="vägen".encode("cp1252"))
    assert old.json["answers"]["situation"] == "vägen"


def test_nothing_new_needs_a_report_before_it(storm: Program) -> None:
    run = storm("reports", "add", "Polisen", "--nothing-new")
    assert (run.code, run.out) == (1, "")
    report(storm, "Polisen", "Mörkt")
    told = report(storm, "Polisen", "--nothing-new")
    assert told["nothing_new_since"]
    assert "inget nytt sedan" in storm("reports").out


def test_reports_are_handled_and_judged_apart(storm: Program) -> None:
    report(storm, "Polisen", "Mörkt")
    report(storm, "regionen", "Ljust")
    assert storm("reports", "handle", "R1", "R2", "--state", "hanterad").out == (
        "R1: hanterad, bekräftad\nR2: hanterad, bekräftad\n"
    )
    assert storm("reports", "handle", "R1", "--confidence", "motstridig").out == "R1: hanterad, motstridig\n"
    run = storm("reports", "handle", "R2", "--state", "komplettering", "--ask", "Hur länge?", "--due", LATER)
    assert run.out == "R2: väntar på komplettering, bekräftad\n"
    assert "Hur länge?" in storm("requests", "--open").out
    assert "B1" in storm("reports", "show", "R2").out


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (["add", "Polisen"], 1, "tom"),
        (["add", "Kustbevakningen", "x"], 1, "Kustbevakningen"),
        (["add", "Polisen", "x", "--impact", "el"], 2, "el=röd"),
        (["add", "Polisen", "x", "--impact", "el=lila"], 2, "grön"),
        (["add", "Polisen", "x", "--impact", "rymd=röd"], 2, "rymd"),
        (["add", "Polisen", "x", "--impact", "e=röd"], 2, "Elektronisk kommunikation"),
        (["add", "Polisen", "x", "--outlook", "imorgon=snö"], 2, "72h-värsta"),
        (["add", "Polisen", "x", "--outlook", "72h-kanske=snö"], 2, "troligast"),
        (["add", "Polisen", "x", "--confidence", "kanske"], 2, "bekräftad"),
        (["add", "Polisen", "x", "--marking", "sekretess"], 1, "lagrum"),
        (["add", "Polisen", "x", "--as-of", "2999-01-01"], 2, "inträffat"),
        (["handle", "R1"], 2, "--state"),
        (["handle", "R1", "--state", "borta"], 2, "hanterad"),
        (["handle", "R9", "--state", "hanterad"], 1, "R9"),
        (["show", "hej"], 1, "hej"),
    ],
)
def test_what_is_no_report(storm: Program, arguments: list[str], code: int, words: str) -> None:
    run = storm("reports", *arguments)
    assert (run.code, run.out, run.err.count("\n")) == (code, "", 1)
    assert words in run.err
    assert storm("reports", "--json").json == []


def test_a_name_that_fits_several_is_told_with_them_all(storm: Program) -> None:
    storm("actors", "add", "Region Värmland")
    for arguments in (("reports", "add", "regionen", "x"), ("requests", "add", "regionen", "x")):
        run = storm(*arguments)
        assert run.code == 2
        assert "Region Värmland" in run.err


def test_requests_are_asked_answered_and_reminded_of(storm: Program) -> None:
    assert storm("requests").out == "Inga begäranden.\n"
    asked = storm("requests", "add", "Polisen, regionen", "Vilka vägar är avstängda?", "--due", LATER, "--json")
    assert asked.json["actors"] == ["Polismyndigheten", "Region Örebro län"]
    again = storm("requests", "add", "alla", "Vilka vägar är nu avstängda?")
    assert (again.code, again.err) == (0, "B1 frågar nästan samma sak: Vilka vägar är avstängda?\n")
    answered = storm("requests", "answer", "B1", "Polisen", "Väg 204", "--json").json
    assert [each["text"] for each in answered["answers"]] == ["Väg 204"]
    reminder = lines(storm("requests", "remind", "b1").out)
    assert reminder[:2] == ["Påminnelse: B1, Storm", "Till: Region Örebro län"]
    storm("log", "regionen: alla öppna", "--answers", "B1")
    assert storm("requests", "remind", "B1").code == 1
    assert [each["label"] for each in storm("requests", "--open", "--json").json] == ["B2"]
    assert storm("requests", "close", "B2", "--reason", "löst").code == 0
    assert storm("requests", "reopen", "B2", "--reason", "inte löst").code == 0
    assert "återtagen" in storm("requests", "withdraw", "B2", "--reason", "onödig").out


def test_the_board_shows_who_is_waited_for_and_its_clocks_are_set(storm: Program) -> None:
    report(storm, "Polisen", "Mörkt", "--impact", "el=röd", "--impact", "vatten=grön")
    rows = {line.split(" ")[1]: line for line in lines(storm("board").out)}
    assert "R1 för 0 min sedan" in rows["Polismyndigheten"]
    assert "■ El röd · 1 ny" in rows["Polismyndigheten"]
    assert "Vatten" not in rows["Polismyndigheten"]
    assert "inte rapporterat" in rows["Region"]
    assert "klockan av: i WIS" in storm("board", "set", "Polisen", "--off", "--reason", "i WIS").out
    assert "väntas 1/1 09.00" in storm("board", "set", "Polisen", "--next", f"{LATER}+00:00").out
    storm("board", "set", "regionen", "--every", "30")
    found = {row["actor"]: row for row in storm("board", "--json").json}
    assert found["Region Örebro län"]["interval"] == 1800
    assert found["Polismyndigheten"]["next_at"] == "2999-01-01T08:00:00Z"
    assert storm("board", "set", "Polisen").code == 2
    assert storm("board", "set", "Polisen", "--on", "--off").code == 2
    assert storm("board", "set", "Polisen", "--off").code == 1


@pytest.mark.long
def test_a_picture_is_compiled_compared_checked_and_locked(storm: Program) -> None:
    assert storm("picture").code == 1
    report(storm, "Polisen", "Väg 204 stängd", "--impact", "transp=röd")
    assert storm("picture", "new").out == "LB1 är påbörjad.\n"
    assert "rapport som inte är beaktad: R1 från Polismyndigheten" in storm("picture", "check").out
    taken = lines(storm("picture", "take", "R1").out)
    assert [line.split(" (")[0] for line in taken] == ["1. Väg 204 stängd", "2. Transporter: röd"]
    assert "Rakel (SMHI" in lines(storm("picture", "add", "åtg", "Samband på Rakel", "--source", "SMHI").out)[0]
    own = storm("picture", "add", "osäk", "Oklart hur länge", "--from", "R1")
    assert "(Polismyndigheten, R1," in lines(own.out)[0]
    ahead = storm("picture", "add", "prog", "Fler träd", "--horizon", "vecka", "--course", "värsta")
    assert "en vecka, värsta fall: Fler träd" in ahead.out
    assert storm("picture", "add", "prog", "Fler träd").code == 1
    locked = storm("picture", "finalise", "--diary", "2026/45")
    assert locked.out.endswith("LB1 är fastställd.\n")
    assert "Inget står under aktörer" in locked.out
    assert storm("picture", "finalise").code == 1
    wis = storm("picture", "--wis").out.splitlines()
    assert wis[0] == "Samlad lägesbild LB1: Storm"
    assert wis[3] == "Diarienummer: 2026/45"
    assert storm("picture", "sent", "Länsstyrelsen", "--how", "WIS").out == "LB1 är skickad till Länsstyrelsen.\n"
    assert "Skickad till Länsstyrelsen" in storm("picture").out
    storm("picture", "new")
    assert storm("picture", "remove", "1").out == "Rad 1 är borttagen ur versionen.\n"
    assert storm("picture", "remove", "77").code == 1
    report(storm, "regionen", "Lugnt")
    assert storm("picture", "aside", "R2").code == 0
    told = lines(storm("picture", "--compare", "1", "2").out)
    assert told == ["− borttagen händelsen: Väg 204 stängd (R1)"]
    assert storm("picture", "--compare", "2", "2").out == "Versionerna är lika.\n"
    assert storm("picture", "sent", "Alla", "--version", "2").code == 1
    assert storm("picture", "--version", "1", "--json").json["version"]["label"] == "LB1"
    assert storm("picture", "--json").json["version"]["label"] == "LB2"
    assert storm("verify").code == 0


def test_a_text_is_for_its_readers(storm: Program) -> None:
    storm("picture", "add", "resurser", "Diesel i åtta timmar", "--marking", "känslig")
    storm("picture", "add", "händelsen", "Storm")
    assert "Diesel" not in storm("picture", "--wis").out
    assert "utelämnat" in storm("picture", "--wis").out
    assert "Diesel" in storm("picture", "--wis", "--audience", "känslig").out
    assert len(storm("picture", "--wis", "--json").json["left_out"]) == 1


def test_a_line_becomes_a_report_and_a_request(storm: Program) -> None:
    storm("log", "två vårdcentraler på reservkraft")
    assert storm("convert", "L1", "rapport", "--actor", "regionen").out == "L1 är omvandlad till R1.\n"
    assert storm("convert", "r1", "begäran", "--due", LATER).out == "R1 är omvandlad till B1.\n"
    assert storm("convert", "B1", "anteckning").out == "B1 är omvandlad till L4.\n"
    assert storm("convert", "L4", "tält").code == 2
    assert storm("convert", "L4", "rapport", "--actor", "Kustbevakningen").code == 1
    assert storm("convert", "L44", "rapport").code == 1
    assert "[struken: omvandlad till R1]" in storm("search", "vårdcentraler").out


def test_a_search_shows_where_a_hit_belongs(storm: Program) -> None:
    storm("log", "Polisen: väg 204 stängd")
    report(storm, "regionen", "Lugnt", "--needs", "Vägsalt")
    found = lines(storm("search", "väg").out)
    assert len(found) == 2
    assert found[0].startswith("R2 ")
    assert found[1].endswith("väg 204 stängd → R1")
    assert [hit["place"] and hit["place"]["label"] for hit in storm("search", "väg", "--json").json] == ["R2", None]
    storm("reports", "strike", "R2", "--reason", "Dubbel")
    assert "✗ struken" in lines(storm("search", "vägsalt").out)[0]


def test_in_english(storm: Program) -> None:
    assert storm("--lang", "en", "reports", "add", "Polisen", "Dark", "--impact", "power=red").code == 0
    assert storm("--lang", "en", "reports", "handle", "R1", "--state", "handled", "--confidence", "confirmed").code == 0
    assert storm("--lang", "en", "picture", "add", "event", "Storm").code == 0
