"""The tables of the README of the tests against the tests: every one that is named is there."""

import ast
import re
from pathlib import Path

HERE = Path(__file__).parent
NAMED = re.compile(r"`([\w/]+\.py)::(\w+)`")
FAULTS = (
    *("killed at any point", "disk full", "database locked by another", "read-only", "corrupt page", "clock set back"),
    *("laptop slept", "DST nights", "two seats on one record", "hostile text everywhere", "half a backup"),
    *("a newer schema", "no network", "a network that hangs"),
)


def rows(heading: str) -> list[list[str]]:
    """The rows of the table under a heading, each as its cells."""
    text = (HERE / "README.md").read_text(encoding="utf-8")
    section = text.split(f"\n## {heading}\n")[1].split("\n## ")[0]
    found = [row.strip("|").split("|") for row in section.splitlines() if row.startswith("|")]
    return found[2:]


def names_in(file: str) -> set[str]:
    tree = ast.parse((HERE / file).read_text(encoding="utf-8"))
    return {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)}


def test_every_named_test_is_there() -> None:
    named = NAMED.findall((HERE / "README.md").read_text(encoding="utf-8"))
    assert len(named) > 100
    assert [f"{file}::{name}" for file, name in named if name not in names_in(file)] == []


def test_every_row_names_a_test() -> None:
    for heading in ("Faults", "Threats", "Accessibility"):
        assert [row[0] for row in rows(heading) if not NAMED.search(row[-1])] == []


def test_no_fault_is_missing() -> None:
    told = [row[0].strip() for row in rows("Faults")]
    assert [fault for fault in FAULTS if not any(each.startswith(fault) for each in told)] == []
