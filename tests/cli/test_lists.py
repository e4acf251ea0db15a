"""Commands about checklists."""

from html.parser import HTMLParser
from pathlib import Path

import pytest

from .conftest import Program


def test_every_list_is_shown_begun_or_not(storm: Program) -> None:
    shown = storm("checklist").out
    assert [line.split()[0] for line in shown.splitlines()] == ["IN", "LO", "FB", "LE", "EF", "AN", "KU"]
    assert storm("checklist", "fb").out.startswith("FB ")


def test_tick(storm: Program) -> None:
    assert storm("tick", "in-02", "--note", "version 1").out == "● IN-02 klar\n"
    assert storm("tick", "IN-03", "--not-applicable", "--reason", "inga nätverk").code == 0
    assert storm("tick", "IN-04", "--defer", "2999-01-01T08:00").code == 0
    (run,) = storm("checklist", "IN", "--json").json
    states = {item["id"]: item["state"] for item in run["items"]}
    assert [states[f"IN-0{number}"] for number in (1, 2, 3, 4)] == ["open", "done", "not_applicable", "deferred"]
    assert run["handled"] == 2
    assert storm("tick", "IN-02", "--open").code == 0
    assert "version 1" in storm("checklist", "IN").out


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["IN-02", "--not-applicable"], 1),
        (["IN-99"], 1),
        pytest.param(["XX-01"], 1, marks=pytest.mark.long),
        pytest.param(["AN-01"], 1, marks=pytest.mark.long),
        pytest.param(["IN-02", "--run", "7"], 1, marks=pytest.mark.long),
        pytest.param(["IN-02", "--run", "sju"], 2, marks=pytest.mark.long),
        pytest.param(["IN-02", "--open", "--defer", "16.00"], 2, marks=pytest.mark.long),
        (["IN-02", "--defer", "2001-01-01"], 2),
    ],
)
def test_what_cannot_be_ticked(storm: Program, arguments: list[str], code: int) -> None:
    run = storm("tick", *arguments)
    assert run.code == code
    assert run.err.count("\n") == 1
    assert storm("checklist", "IN", "--json").json[0]["handled"] == 0


def test_a_blank_form_needs_no_database(program: Program, home: Path) -> None:
    form = program("print", "LE").out
    assert form.startswith("Leda ett möte\n")
    assert max(map(len, form.splitlines())) <= 78
    assert form.count("☐") >= 10
    assert list(home.iterdir()) == []


def test_a_form_for_paper_is_a_whole_page(program: Program, home: Path) -> None:
    target = home / "form.html"
    assert program("print", "LE", "--format", "html", "-o", str(target)).code == 0
    page = Page()
    page.feed(target.read_text(encoding="utf-8"))
    assert page.open == []
    assert target.read_text(encoding="utf-8").count("☐") >= 10
    assert page.seen["h1"] == 1
    assert program("print", "LE", "-o", str(home / "ingen" / "fil")).code == 1
    assert program("print", "LE", "--format", "csv").code == 1
    assert program("print", "LE", "--format", "pdf").code == 1
    assert program("print", "LE", "--format", "fax").code == 2


class Page(HTMLParser):
    """Counts elements and keeps those that have not been closed."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: dict[str, int] = {}

    def handle_starttag(self, tag: str, _attributes: object) -> None:
        self.seen[tag] = self.seen.get(tag, 0) + 1
        if tag != "meta":
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag
