"""Documents from the command line: for the terminal, for a file, locked, sent."""

import json
from pathlib import Path

import docx
import pytest

from samledning.document.rules import products_named

from .conftest import Program

MARKED = "uthållighet finns hos TiB #känslig"


@pytest.fixture
def logged(storm: Program) -> Program:
    assert storm("log", "bron avstängd").code == 0
    assert storm("log", MARKED).code == 0
    return storm


def test_a_document_says_what_its_readers_do_not_get(logged: Program) -> None:
    run = logged("export", "log")
    assert "bron avstängd" in run.out
    assert "TiB" not in run.out
    assert run.err == "Utelämnat: rader i loggen märkta känslig: 1.\n"
    whole = logged("export", "logg", "--audience", "känslig")
    assert "uthållighet finns hos TiB" in whole.out
    assert whole.err.startswith("Obs: dokumentet innehåller uppgifter som är märkta känslig: 1.")


def test_a_file_says_its_format_by_its_name(logged: Program, home: Path) -> None:
    assert logged("export", "log", "-o", str(home / "logg.json")).code == 0
    assert json.loads((home / "logg.json").read_text(encoding="utf-8"))["rows"][0]["text"] == "bron avstängd"
    assert logged("export", "log", "-o", str(home / "logg.json")).code == 1
    assert logged("export", "log", "--format", "md", "-o", str(home / "logg.json"), "--replace").code == 0
    assert (home / "logg.json").read_text(encoding="utf-8").startswith("# Logg")


@pytest.mark.parametrize(
    ("arguments", "code", "told"),
    [
        (("minutesx",), 2, "känns inte igen"),
        (("log", "--format", "fax"), 2, "känns inte igen"),
        (("log", "--audience", "alla"), 2, "känns inte igen"),
        (("log", "--format", "pdf"), 1, "Ange med -o"),
        (("blank-log", "--format", "csv"), 1, "kan inte skrivas som"),
        (("picture",), 1, "lägesbild"),
        (("target",), 1, "Händelsen har ingen målbild än."),
        (("checklist",), 1, "Ingen checklista är påbörjad."),
        (("blank-checklist",), 1, "Listan «» finns inte"),
        (("MB1/1",), 1, "Ingen fastställd version heter «MB1/1»."),
        (("log", "-o", "/ingen/logg.txt"), 1, "Mappen /ingen finns inte."),
    ],
)
def test_what_cannot_be_made_is_told_in_one_sentence(
    storm: Program, arguments: tuple[str, ...], code: int, told: str
) -> None:
    run = storm("export", *arguments)
    assert run.code == code
    assert told in run.err
    assert run.err.count("\n") == 1


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("logg", "Logg: "),
        ("dagbok", "Logg: "),
        ("aktörsanalys", "Aktörsanalys: "),
        ("aktör", "Aktörsanalys: "),
        ("Överlämning", "Överlämning: "),
        ("tom-loggblankett", "Logg\n"),
        ("handover", "Överlämning: "),
    ],
)
def test_a_document_has_the_names_that_people_use(logged: Program, name: str, title: str) -> None:
    assert title in logged("export", name).out


@pytest.mark.parametrize(
    ("name", "products"),
    [
        ("lägesbild", "picture"),
        ("samlad-lägesbild", "picture"),
        ("målbild", "target"),
        ("åtgärdsplan", "target"),
        ("minnesanteckningar", "minutes"),
        ("protokoll", "minutes"),
        ("kallelse", "invitation"),
        ("inbjudan", "invitation"),
        ("avlösning", "handover"),
        ("checklista", "checklist"),
        ("tom checklista", "blank-checklist"),
        ("bild", "picture target"),
        ("tom", "blank-checklist blank-log"),
        ("blankett", "blank-checklist blank-log"),
        ("bi", ""),
        ("", ""),
        ("fax", ""),
    ],
)
def test_a_name_may_be_several_documents_or_none(name: str, products: str) -> None:
    assert " ".join(products_named(name)) == products


def test_a_name_that_may_be_several_documents_is_refused_with_them(logged: Program) -> None:
    refused = logged("export", "bild")
    assert refused.code == 2
    assert "«bild» kan vara flera: lägesbild, målbild." in refused.err


def test_documents_are_listed_finalised_corrected_and_sent(logged: Program) -> None:
    assert "log" in logged("documents").out
    assert {each["product"] for each in logged("documents", "--json").json} >= {"log", "actors", "blank-log"}
    assert logged("documents", "locked").out == "Inget är fastställt än.\n"
    assert logged("documents", "finalise", "log", "--diary", "2026-1").out == "Logg, version 1 är fastställd.\n"
    assert "sedan version 1" in logged("documents", "finalise", "log").err
    assert logged("documents", "finalise", "log", "--change", "En rad till.").code == 0
    assert logged("documents", "sent", "log/2", "--all", "--to", "Nämnden", "--how", "e-post").code == 0
    assert logged("documents", "sent", "log/2").code == 1
    assert logged("documents", "unsent", "log/2", "nämnden", "--reason", "fel mottagare").code == 0
    assert logged("documents", "unsent", "log/2", "nämnden", "--reason", "igen").code == 1
    assert logged("documents", "diary", "log/2", "2026-2").code == 0
    told = logged("documents", "locked").out
    assert "log/2  Logg, version 2" in told
    assert "2026-2" in told
    assert "skickad till Polismyndigheten" in told
    assert "e-post [struken: fel mottagare]" in told
    assert "Ändring: En rad till." in logged("export", "log/2").out


def test_the_built_in_template_is_written_out_to_begin_an_own_one_from(logged: Program, home: Path) -> None:
    told = logged("documents", "template", "log").out
    own = home / "templates" / "log.docx"
    assert str(own) in told and "registry_number" in told
    assert logged("documents", "template", "log").code == 1  # it may have been changed by now
    text = docx.Document(str(own))
    text.paragraphs[0].insert_paragraph_before("Örebro kommun, krisledningskansliet")
    text.save(str(own))
    assert logged("export", "log", "-o", str(home / "logg.docx")).code == 0
    made = [each.text for each in docx.Document(str(home / "logg.docx")).paragraphs]
    assert made[:2] == ["Örebro kommun, krisledningskansliet", "Logg: Storm"]
    elsewhere = logged("documents", "template", "-o", str(home / "mall.docx")).out
    assert str(home / "templates" / "document.docx") in elsewhere
