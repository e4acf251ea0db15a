"""Every text is translated, no translation is left over, and what is installed is what was written."""

import ast
from collections.abc import Iterator
from pathlib import Path

import catalogue
import pytest
import typer.core
from babel.messages.catalog import Message

MARKS = frozenset(catalogue.KEYWORDS)


def test_catalogues_are_complete_and_up_to_date() -> None:
    assert sorted(catalogue.faults()) == []


def test_every_marked_text_is_seen_by_the_extraction() -> None:
    """A text within the braces of an f-string is not."""
    extracted = {text for _context, text in catalogue.texts_of_program()}
    unseen = [
        f"{path.relative_to(catalogue.PACKAGE)}:{line} {text!r}"
        for path in catalogue.PACKAGE.rglob("*.py")
        for line, text in marked(path)
        if text and text not in extracted
    ]
    assert unseen == []


def test_what_the_library_is_translated_from_still_stands_in_the_library() -> None:
    source = Path(typer.core.__file__).read_text(encoding="utf-8")
    assert [text for _context, text in catalogue.read(catalogue.LIBRARY) if f'_("{text}")' not in source] == []


def test_all_that_the_library_translates_is_translated() -> None:
    known = {text for _context, text in catalogue.read(catalogue.LIBRARY)}
    replaced = {"No such command {name!r}."}  # told by ourselves, see samledning/cli/words.py
    assert {text for _line, text in marked(Path(typer.core.__file__))} - known - replaced == set()


@pytest.mark.parametrize(
    ("text", "translation", "fault"),
    [
        ("Hej {name}", "Hello {name}", []),
        ("Hej {name}", "Hello", ["other placeholders than 'Hej {name}'"]),
        ("{a} {b}", "{b} {a}", []),
        ("Hej", "", ["untranslated"]),
        (("{n} rad", "{n} rader"), ("{n} line", "{n} lines"), []),
        (("{n} rad", "{n} rader"), ("{n} line", ""), ["untranslated"]),
        (("en rad", "{n} rader"), ("one line", "lines"), ["other placeholders than '{n} rader'"]),
    ],
)
def test_faults_of_one_translation(
    text: str | tuple[str, str], translation: str | tuple[str, str], fault: list[str]
) -> None:
    assert list(catalogue.faults_of(Message(text, translation))) == fault


def test_update_keeps_translations_and_drops_what_is_unused() -> None:
    wanted = {("", "kvar"): Message("kvar"), ("", "ny"): Message("ny")}
    translated = {("", "kvar"): Message("kvar", "stays"), ("", "borta"): Message("borta", "gone")}
    merged = catalogue.merged(wanted, translated)
    assert [(message.id, message.string) for message in merged if message.id] == [("kvar", "stays"), ("ny", None)]


def test_what_is_written_is_the_same_each_time() -> None:
    texts = catalogue.texts_of_program()
    assert catalogue.written(catalogue.merged(texts, {})) == catalogue.written(catalogue.merged(texts, {}))


def marked(path: Path) -> Iterator[tuple[int, str]]:
    """Every text in a file that is marked for translation, with its line."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in MARKS:
            position = 1 if node.func.id == "pgettext" else 0
            argument = node.args[position] if len(node.args) > position else None
            if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
                yield node.lineno, argument.value
