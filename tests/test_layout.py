"""The house as it is meant to be: what may lie where, and what may not be imported when a module is loaded."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from fnmatch import fnmatch
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "samledning"

TOP_LEVEL = {"pyproject.toml", "samledning", "checklists", "tests", "README.md", "LICENSE"}
MOST_LINES = 450

ROOMS = (
    *("register", "incident", "log", "checklist", "release", "actor", "situation", "agreement"),
    *("evaluation", "meeting", "monitoring", "review", "intake", "overview", "document"),
)
NOT_ROOMS = {"store", "tui", "cli", "demo", "locale"}
ROOM_FILES = {"__init__", "terms", "tables", "rules", "service", "queries", "views"}
OWN_FILES = {
    "document": {
        *("audience", "frame", "content", "progress", "writing", "bundle", "unpacking"),
        *("picture", "target", "actors", "log", "checklist", "invitation", "minutes", "handover"),
        *("text", "markdown", "page", "sheet", "data", "portable", "typesetting", "joining", "word", "calendar"),
    },
    "log": {"grammar", "names", "times", "system", "fields"},
    "checklist": {"definitions", "places", "validation", "rhythm"},
    "incident": {"moments"},
    "register": {"seeds", "csv_file", "importing"},
    "actor": {"calls", "support", "editing", "rows", "revisions", "words"},
    "situation": {
        *("clocks", "requests", "picture", "support", "rows", "newest", "board", "versions"),
        *("compiling", "functions"),
    },
    "agreement": {
        *("targets", "agreements", "stances", "subjects", "actions", "conflicts", "choices", "priorities"),
        *("basis", "rows", "words", "protected"),
    },
    "meeting": {
        *("agenda", "leading", "parking", "carrying", "preparing", "series", "lead", "rows", "forms", "rhythm"),
        *("minutes", "writing", "written", "words"),
        *("running", "inviting", "opening", "settled", "promises"),
    },
    "monitoring": {
        *("areas", "reading", "cap", "vma", "krisinformation", "smhi", "polisen", "syndication"),
        *("sources", "fetching", "polling"),
    },
    "release": {"removal", "words"},
    "review": {"handover"},
    "intake": {"purging", "owned", "conversions", "outside"},
    "overview": {
        *("steps", "case_steps", "actor_steps", "situation_steps", "agreement_steps", "meeting_steps"),
        *("evidence", "actor_evidence", "situation_evidence", "agreement_evidence", "meeting_evidence"),
        *("monitoring_steps", "monitoring_evidence"),
        *("review_steps", "review_evidence", "perspectives", "sheet", "handover", "since"),
    },
}

# The version is read by the build; the factory imports a screen when it is first visited.
NOT_EMPTY = {PACKAGE / "__init__.py", PACKAGE / "tui" / "screens" / "__init__.py"}

DATABASE_LIBRARY = ("sqlalchemy", "sqlmodel")
WRITES_PAST_THE_UNIT = {"text", "insert", "update", "delete"}
WITHOUT_DATABASE = {
    *("audience", "frame", "content", "progress"),
    *("terms", "rules", "views", "grammar", "names", "times", "definitions", "moments"),
    *("functions", "compiling", "words", "protected", "preparing", "forms", "rhythm", "minutes", "opening"),
    *("promises", "fields", "perspectives", "sheet"),
}
BEHIND_THE_SCREEN = {"store", "start", "demo", "cli"}
HEAVY = ("sqlalchemy", "sqlmodel", "sqlite3", "alembic", "pydantic", "typer", "samledning.start")


def modules(folder: Path = PACKAGE) -> list[Path]:
    return sorted(folder.rglob("*.py"))


def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), str(path))


def named(path: Path) -> str:
    """How a module is called in the report of a test."""
    return path.relative_to(ROOT).as_posix()


def imported(node: ast.AST) -> Iterator[str]:
    """The full names that are imported when a module is loaded: not those in functions or for type checkers only."""
    match node:
        case ast.FunctionDef() | ast.AsyncFunctionDef() | ast.Lambda():
            return
        case ast.Import():
            yield from (alias.name for alias in node.names)
        case ast.ImportFrom():
            yield from (f"{node.module}.{alias.name}" for alias in node.names)
        case ast.If(test=ast.Name(id="TYPE_CHECKING")):
            for other in node.orelse:
                yield from imported(other)
        case _:
            for child in ast.iter_child_nodes(node):
                yield from imported(child)


def database_names(module: ast.Module) -> dict[str, str]:
    """What each name from the database library stands for: `sa` for `sqlalchemy`, `text` for `sqlalchemy.text`."""
    names: dict[str, str] = {}
    for node in ast.walk(module):
        if isinstance(node, ast.Import):
            names |= {alias.asname or alias.name: alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names |= {alias.asname or alias.name: f"{node.module}.{alias.name}" for alias in node.names}
    return {name: meant for name, meant in names.items() if meant.split(".")[0] in DATABASE_LIBRARY}


def writing_statements(module: ast.Module) -> Iterator[str]:
    """Line and name of everything that can write to the database past the unit of work."""
    known = database_names(module)
    for node in ast.walk(module):
        match node:
            case ast.Name(id=name) if name in known and known[name].rpartition(".")[2] in WRITES_PAST_THE_UNIT:
                yield f"{node.lineno}: {known[name]}"
            case ast.Attribute(value=ast.Name(id=name), attr=attr) if name in known and attr in WRITES_PAST_THE_UNIT:
                yield f"{node.lineno}: {known[name]}.{attr}"
            case ast.Attribute(attr="exec_driver_sql"):
                yield f"{node.lineno}: exec_driver_sql"


def late(name: str) -> bool:
    """Whether a screen may import `name` in functions only."""
    match name.split("."):
        case ["samledning", room, part, *_rest] if room in ROOMS:
            return part not in WITHOUT_DATABASE
        case ["samledning", folder, *_rest]:
            return folder in BEHIND_THE_SCREEN
    return name.startswith(HEAVY)


def printing(module: ast.Module) -> Iterator[int]:
    """The lines where `print` is called."""
    for node in ast.walk(module):
        match node:
            case ast.Call(func=ast.Name(id="print")):
                yield node.lineno


def test_top_level_holds_nothing_else() -> None:
    ignored = [line.rstrip("/") for line in (ROOT / ".gitignore").read_text(encoding="utf-8").split()]
    found = {
        path.name
        for path in ROOT.iterdir()
        if not path.name.startswith(".") and not any(fnmatch(path.name, pattern) for pattern in ignored)
    }
    assert found == TOP_LEVEL


def test_every_folder_of_the_package_is_known() -> None:
    folders = {path.name for path in PACKAGE.iterdir() if path.is_dir() and path.name != "__pycache__"}
    assert folders == {*ROOMS, *NOT_ROOMS}


def test_rooms_hold_only_files_that_rooms_hold() -> None:
    unknown = {
        named(path)
        for room in ROOMS
        for path in modules(PACKAGE / room)
        if path.stem not in ROOM_FILES | OWN_FILES.get(room, set())
    }
    assert unknown == set()


def test_every_file_can_be_read_in_one_sitting() -> None:
    lengths = {named(path): len(path.read_text(encoding="utf-8").splitlines()) for path in modules()}
    assert {name: length for name, length in lengths.items() if length > MOST_LINES} == {}


def test_packages_hold_a_docstring_at_most() -> None:
    full = []
    for path in sorted(set(PACKAGE.rglob("__init__.py")) - NOT_EMPTY):
        match tree(path).body:
            case [] | [ast.Expr(value=ast.Constant())]:
                pass
            case _:
                full.append(named(path))
    assert full == []


def test_no_package_imports_its_contents() -> None:
    assert {name for path in NOT_EMPTY for name in imported(tree(path))} <= {"typing.TYPE_CHECKING", "typing.cast"}


def test_nothing_is_written_past_the_unit_of_work() -> None:
    outside = [path for path in modules() if PACKAGE / "store" not in path.parents]
    found = {named(path): list(writing_statements(tree(path))) for path in outside}
    assert {name: lines for name, lines in found.items() if lines} == {}


@pytest.mark.parametrize(
    "code",
    [
        "import sqlalchemy as sa\nsa.text('DELETE FROM journal')",
        "import sqlalchemy\nsqlalchemy.update(table)",
        "from sqlmodel import delete as remove\nremove(table)",
        "from sqlalchemy import insert\ndef add(): insert(table)",
        "unit.connection.exec_driver_sql('UPDATE person')",
    ],
)
def test_a_statement_that_writes_is_seen(code: str) -> None:
    assert len(list(writing_statements(ast.parse(code)))) == 1


def test_screens_are_loaded_without_what_lies_behind_them() -> None:
    """Services and queries bring the database library with them: screens import them in the functions that use them."""
    found = {(named(path), name) for path in modules(PACKAGE / "tui") for name in imported(tree(path)) if late(name)}
    assert found == set()


def test_the_first_screen_is_made_without_the_database_library() -> None:
    code = (
        "import sys, samledning.tui.app, samledning.tui.screens as screens\n"
        "screens.make_place('overview')\n"
        f"sys.exit(', '.join(name for name in {HEAVY!r} if name in sys.modules) or None)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


def test_text_goes_out_through_the_terminal_module() -> None:
    found = {named(path): list(printing(tree(path))) for path in modules()}
    assert {name: lines for name, lines in found.items() if lines} == {}
