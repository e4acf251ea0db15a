"""Who else may read what the program writes: nobody. The colleague at the same computer sees no file of it."""

import os
import stat
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from samledning.paths import demo_database
from samledning.tui.handout import _keep

from .conftest import Program

OTHERS = stat.S_IRWXG | stat.S_IRWXO

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="modes as POSIX has them")


@pytest.fixture(autouse=True)
def open_handed() -> Iterator[None]:
    """A computer where new files are for everyone to read unless their program says otherwise."""
    before = os.umask(0)
    yield
    os.umask(before)


def open_to_others(*folders: Path) -> list[str]:
    """What somebody else may read of all that is in these folders."""
    found = [path for folder in folders for path in folder.rglob("*") if not path.is_symlink()]
    assert found
    return [str(path) for path in found if path.is_file() and path.stat().st_mode & OTHERS]


def test_nobody_else_may_read_what_commands_write(program: Program, tmp_path: Path) -> None:
    made, copy, case = tmp_path / "made", tmp_path / "copy", tmp_path / "case"
    for folder in (made, copy, case):
        folder.mkdir()
    database = ("--database", str(case / "fall.sqlite"), "--as", "Anna Berg")
    for arguments in (
        ("new", "Storm", "--actor", "Region Örebro län=regionen"),
        ("copy", str(copy)),
        ("log", "regionen: två vårdcentraler på reservkraft"),
        ("log", "-"),
        ("backup",),
        ("backup", str(made / "backup.sqlite")),
        ("export", "log", "-o", str(made / "log.csv")),
        ("export", "hela", "--audience", "sekretess", "-o", str(made / "case.zip")),
        ("print", "IN", "--format", "html", "-o", str(made / "in.html")),
        ("actors", "export", str(made / "actors.csv")),
        ("restore", str(copy), "--to", str(case / "fall.sqlite"), "--replace"),
    ):
        assert program(*arguments, *database, stdin=b"en rad till\n").code == 0, arguments
    assert len(list(made.iterdir())) >= 5
    assert open_to_others(made, copy, case) == []


def test_nobody_else_may_read_what_the_screen_hands_out(home: Path) -> None:
    now = datetime(2026, 11, 22, 13, 17, tzinfo=UTC)
    _keep("wis", "vattnet först", now)
    assert open_to_others(home) == []


def test_nobody_else_may_read_a_database_that_is_open(home: Path) -> None:
    """Drafts, and what SQLite keeps beside the files while they are open."""
    code = (
        "import os; os.umask(0)\n"
        "from pathlib import Path\n"
        "from samledning.start import open_workspace\n"
        f"workspace = open_workspace(Path({str(demo_database())!r}))\n"
        "workspace.introduce('Anna Berg')\n"
        "os._exit(0)\n"  # as a crash ends it, with all that lies beside the files left where it is
    )
    subprocess.run([sys.executable, "-c", code], check=True, env={**os.environ, "SAMLEDNING_HOME": str(home)})
    names = {path.name for path in home.iterdir()}
    assert {"demo.sqlite", "demo.sqlite.seats"} <= names
    assert any(name.endswith("-wal") for name in names)
    assert open_to_others(home) == []
