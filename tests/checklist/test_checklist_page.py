"""The page on the format tells what the program takes: its words are those of the code, and its example can be read."""

import re
from pathlib import Path

import pytest

from samledning.checklist.definitions import read_file
from samledning.checklist.terms import EVIDENCE_KEYS, ListDefinition, ListKind, Tool
from samledning.incident.terms import Role

PAGE = (Path(__file__).parents[2] / "checklists" / "README.md").read_text(encoding="utf-8")
CODE = set(re.findall(r"`([^`\n]+)`", PAGE))
EXAMPLE = PAGE.split("```toml\n")[1].split("```")[0]
HEAD = 'id = "OV"\nkind = "meeting"\norder = 9\n'


@pytest.mark.parametrize("words", [EVIDENCE_KEYS, frozenset(Tool), frozenset(ListKind), frozenset(Role)])
def test_every_word_of_the_format_is_on_the_page(words: frozenset[str]) -> None:
    assert {str(word) for word in words} <= CODE


def list_file(folder: Path, head: str, item: str) -> Path:
    file = folder / "OV.toml"
    file.write_text(HEAD + head + "\n" + item, encoding="utf-8")
    return file


def test_the_example_can_be_used_as_it_stands(tmp_path: Path) -> None:
    both = 'title = { sv = "Eget", en = "Own" }\nintro = { sv = "När.", en = "When." }\n'
    assert isinstance(read_file(list_file(tmp_path, both, EXAMPLE)), ListDefinition)


def test_the_title_decides_which_languages_a_list_is_in(tmp_path: Path) -> None:
    swedish = 'title.sv = "Eget"\nintro.sv = "När."\n'
    own = EXAMPLE.split("[item.en]")[0]
    assert isinstance(read_file(list_file(tmp_path, swedish, own)), ListDefinition)
    both = 'title = { sv = "Eget", en = "Own" }\nintro = { sv = "När.", en = "When." }\n'
    refused = read_file(list_file(tmp_path, both, own))
    assert not isinstance(refused, ListDefinition)
    assert "«en»" in refused[0].what
