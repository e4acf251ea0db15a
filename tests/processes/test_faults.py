"""What goes wrong with files and disks is told in one sentence, with the exit code that the help promises."""

import resource
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from conftest import OpenScreen, Run
from limited_process import NOT_POSSIBLE
from running import EMPTY, NAME, PERSON, Case, Helper, limited, samledning

PROBLEM, BUSY = 1, 3
PAGE = 4096
NO_ROOM = ("Disken svarar inte som den ska. Det senaste sparades inte; försök igen.", "Disken är full.")


def told(done: "subprocess.CompletedProcess[str]") -> tuple[int, str]:
    """The exit code and the one sentence that was told, all that was told."""
    assert "Traceback" not in done.stderr
    assert len(done.stderr.splitlines()) == 1, done
    return done.returncode, done.stderr.strip()


def no_crash_reports(home: dict[str, str]) -> bool:
    return not list(Path(home["SAMLEDNING_HOME"]).glob("crash-*"))


@pytest.mark.long
@pytest.mark.parametrize("command", [("log", "en rad"), ("new", "Ett fall till")])
def test_file_that_is_no_database(tmp_path: Path, run: Run, command: tuple[str, ...]) -> None:
    file = tmp_path / "anteckningar.sqlite"
    file.write_text("Det här är inte en databas. " * 500, encoding="utf-8")
    before = file.read_bytes()

    done = run(*command, "--database", file)

    assert told(done) == (PROBLEM, f"Filen {file} är inte en databas från Samledning.")
    assert file.read_bytes() == before


@pytest.mark.long
def test_database_of_another_program(tmp_path: Path, run: Run) -> None:
    file = tmp_path / "bokföring.sqlite"
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("CREATE TABLE verifikat (nummer INTEGER)")
    before = file.read_bytes()

    assert told(run("log", "en rad", "--database", file)) == (
        PROBLEM,
        f"Filen {file} är inte en databas från Samledning.",
    )
    assert file.read_bytes() == before


@pytest.mark.long
def test_database_that_is_torn(case: Case, run: Run) -> None:
    with case.database.open("r+b") as file:
        file.seek(PAGE)
        file.write(b"\x00" * (case.database.stat().st_size - 2 * PAGE))

    code, sentence = told(run("status", "--database", case.database))

    assert code == PROBLEM
    assert f"{case.database} är skadad" in sentence


@pytest.mark.long
def test_database_of_a_newer_program_is_read_but_not_written(case: Case, run: Run) -> None:
    with closing(sqlite3.connect(case.database)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")

    assert NAME in run("incidents", "--database", case.database).stdout
    assert told(run("log", "en rad", "--database", case.database)) == (
        PROBLEM,
        "Databasen är gjord av en nyare version av programmet. Den kan läsas här, men inte ändras.",
    )
    assert case.entries() == []


@pytest.mark.parametrize(
    ("folder_mode", "command"),
    [
        pytest.param(0o755, ("log", "en rad"), marks=pytest.mark.long),
        (0o555, ("log", "en rad")),
        pytest.param(0o555, ("incidents",), marks=pytest.mark.long),
    ],
)
def test_database_that_may_only_be_read(case: Case, run: Run, folder_mode: int, command: tuple[str, ...]) -> None:
    for part in case.database.parent.glob("fall.sqlite*"):
        part.chmod(0o444)
    case.database.parent.chmod(folder_mode)
    try:
        done = run("modes", *samledning(*command, "--database", case.database), command=limited)
    finally:
        case.database.parent.chmod(0o755)
    if done.returncode == NOT_POSSIBLE:
        pytest.skip("this user may write whatever the modes of the files say")

    if command == ("incidents",):
        assert NAME in done.stdout
    else:
        assert told(done) == (PROBLEM, f"Databasen {case.database} kan bara läsas, inte ändras.")


@pytest.mark.long
def test_database_that_another_program_holds(case: Case, run: Run, screen: OpenScreen, home: dict[str, str]) -> None:
    anna = screen("--database", case.database, "--as", PERSON)
    anna.wait_for(NAME, "Att göra nu")
    with closing(sqlite3.connect(case.database, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        anna.type("sparas sedan")
        anna.wait_for_log_line("sparas sedan")
        anna.press("enter")
        anna.wait_for_log_line(EMPTY)
        anna.type("skrivs under tiden")
        busy = run("log", "en rad", "--database", case.database)
        assert (busy.returncode, busy.stdout, busy.stderr.splitlines()) == (
            BUSY,
            "",
            [
                "Databasen är upptagen av ett annat program. Väntar …",
                "Databasen är upptagen av ett annat program. Inget är förlorat; försök igen om en stund.",
            ],
        )
        assert NAME in run("incidents", "--database", case.database).stdout
        anna.wait_for("1 rad väntar på att sparas. Databasen är upptagen")
        other.execute("ROLLBACK")

    anna.wait_for("sparas sedan  L1 AB")
    anna.wait_for_log_line("skrivs under tiden")
    assert [entry.typed for entry in case.entries()] == ["sparas sedan"]
    assert no_crash_reports(home)


@pytest.mark.long
@pytest.mark.parametrize("room", [0, 8 * PAGE])
def test_command_on_a_disk_without_room(case: Case, run: Run, home: dict[str, str], room: int) -> None:
    code, sentence = told(
        run(f"bytes={room}", *samledning("log", "en rad", "--database", case.database), command=limited)
    )

    assert code == PROBLEM
    assert sentence.startswith(NO_ROOM)
    assert no_crash_reports(home)
    assert case.entries() == []
    assert case.verified().problems == ()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="limits of a running process are set on Linux only")
@pytest.mark.long
def test_disk_fills_up_while_a_command_reads_lines(case: Case, home: dict[str, str]) -> None:
    command = samledning("log", "-", "--database", case.database, "--as", PERSON)
    with closing(Helper(command, home)) as logging:
        logging.say("får plats")
        assert logging.hear().startswith("L1 ")
        resource.prlimit(logging.process.pid, resource.RLIMIT_FSIZE, (0, resource.RLIM_INFINITY))
        logging.say("får inte plats")
        assert logging.hear().startswith(NO_ROOM)
        assert logging.hear() == ""
        assert logging.process.wait() == PROBLEM
    assert [entry.typed for entry in case.entries()] == ["får plats"]
    assert case.verified().problems == ()
    assert no_crash_reports(home)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="limits of a running process are set on Linux only")
def test_disk_fills_up_under_a_screen(case: Case, screen: OpenScreen, home: dict[str, str]) -> None:
    anna = screen("--database", case.database, "--as", PERSON)
    anna.wait_for(NAME, "Att göra nu")
    resource.prlimit(anna.process.pid, resource.RLIMIT_FSIZE, (0, resource.RLIM_INFINITY))
    anna.type("får inte plats än")
    anna.wait_for_log_line("får inte plats än")
    anna.press("enter")
    anna.wait_for("1 rad väntar på att sparas. Disken")
    anna.type("skrivs under tiden")
    resource.prlimit(anna.process.pid, resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))

    anna.wait_for("får inte plats än  L1 AB")
    anna.wait_for_log_line("skrivs under tiden")
    assert anna.leave() == 0
    assert [entry.typed for entry in case.entries()] == ["får inte plats än"]
    assert case.verified().problems == ()
    assert no_crash_reports(home)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of a few megabytes, where the system lets us make one."""
    folder = tmp_path / "litet"
    folder.mkdir()
    made = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=16m", "tmpfs", folder], capture_output=True, check=False)
    if made.returncode:
        pytest.skip("this user may not mount a disk")
    yield folder
    subprocess.run(["umount", "--lazy", folder], check=True)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the small disk is made as on Linux")
@pytest.mark.long
def test_command_and_screen_on_a_disk_that_is_full(
    small_disk: Path, run: Run, screen: OpenScreen, home: dict[str, str]
) -> None:
    database, filler = small_disk / "fall.sqlite", small_disk / "resten"
    run("new", NAME, "--database", database, "--as", PERSON)
    anna = screen("--database", database)
    anna.wait_for(NAME, "Att göra nu")
    with pytest.raises(OSError), filler.open("wb", buffering=0) as file:
        while True:
            file.write(b"x" * PAGE)

    code, sentence = told(run("log", "en rad", "--database", database))
    assert (code, sentence.partition(".")[0]) == (PROBLEM, "Disken är full")
    anna.type("får inte plats än")
    anna.wait_for_log_line("får inte plats än")
    anna.press("enter")
    anna.wait_for("1 rad väntar på att sparas. Disken är full")
    filler.unlink()
    anna.wait_for("får inte plats än  L1 AB")
    assert anna.leave() == 0
    assert no_crash_reports(home)
