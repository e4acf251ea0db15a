"""What the bare command imports before the first paint: the database and the command library come later."""

import subprocess
import sys

LATE = ("sqlmodel", "sqlalchemy", "pydantic", "typer", "alembic", "httpx", "apscheduler", "babel", "click")


def imported_by(modules: str) -> set[str]:
    """The names of all modules that a fresh process has after importing `modules`, and of the packages around them."""
    code = f"import {modules}, sys; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    return set(done.stdout.split())


def test_the_bare_start_imports_no_database_and_no_command_library() -> None:
    found = imported_by("samledning.__main__, samledning.tui.app, samledning.tui.screens.overview")
    assert "textual" in found
    assert sorted(found.intersection(LATE)) == []
    # What queries answer with is loaded with the case: to make its classes takes an eighth of the first paint.
    assert sorted(name for name in found if name.startswith("samledning.") and name.endswith(".views")) == []


def test_the_entry_point_itself_imports_next_to_nothing() -> None:
    found = imported_by("samledning.__main__")
    assert sorted(found.intersection((*LATE, "textual", "rich", "asyncio", "sqlite3"))) == []
