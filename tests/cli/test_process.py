"""The program as a process of its own: what a shell and a pipe see."""

import os
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import IO

import pytest

TIMEOUT = 60
POSIX = pytest.mark.skipif(sys.platform == "win32", reason="signals and pipes as POSIX has them")


def start(*arguments: str | bytes, **environment: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-m", "samledning", *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={**os.environ, **environment},
    )


def run(*arguments: str | bytes, stdin: bytes = b"", **environment: str) -> tuple[int, str, str]:
    with start(*arguments, **environment) as process:
        out, err = process.communicate(stdin, timeout=TIMEOUT)
    return process.returncode, out.decode("utf-8"), err.decode("utf-8")


def pipe(stream: IO[bytes] | None) -> IO[bytes]:
    assert stream is not None
    return stream


@pytest.fixture
def database(home: Path) -> str:
    path = str(home / "fall.sqlite")
    assert run("--database", path, "--as", "Anna Berg", "new", "Storm")[0] == 0
    return path


@pytest.mark.long
def test_the_first_lines_of_the_manual(database: str) -> None:
    assert run("actors", "add", "Region Örebro län=regionen", "-d", database)[0] == 0
    code, out, err = run("-d", database, "log", "regionen: två vårdcentraler på reservkraft")
    assert (code, err) == (0, "")
    assert out.startswith("L1 ")
    assert "lägesrapport · Region Örebro län" in out
    assert "13.40  AB  strömmen borta" in run("-d", database, "log", "13.40 strömmen borta")[1]
    assert "L1" in run("-d", database, "search", "centraler")[1]
    assert run("-d", database, "verify")[0] == 0


@pytest.mark.long
def test_output_is_utf8_where_the_console_is_not(database: str) -> None:
    code, out, _err = run("-d", database, "log", "å – 🚒", PYTHONIOENCODING="ascii", PYTHONUTF8="0", LC_ALL="C")
    assert code == 0
    assert "å – 🚒" in out


@POSIX
@pytest.mark.long
def test_arguments_that_are_no_text_are_kept_as_far_as_they_are(database: str) -> None:
    code, out, _err = run("-d", database, "log", b"f\xf6rlust", "--as", b"Bj\xf6rn", PYTHONUTF8="1")
    assert code == 0
    assert "f\ufffdrlust" in out
    assert run("-d", database, "verify")[0] == 0


def test_each_line_is_acknowledged_before_the_next_is_typed(database: str) -> None:
    with start("-d", database, "log", "-") as process:
        for number in (1, 2, 3):
            pipe(process.stdin).write(b"rad\n")
            pipe(process.stdin).flush()
            assert pipe(process.stdout).readline().startswith(b"L%d " % number)
        process.communicate(timeout=TIMEOUT)
    assert process.returncode == 0


@POSIX
@pytest.mark.long
def test_ctrl_c_ends_quietly_and_keeps_what_was_acknowledged(database: str) -> None:
    # Whoever runs the tests in the background ignores the signal, and would let the program inherit that.
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        process = start("-d", database, "log", "-")
    finally:
        signal.signal(signal.SIGINT, before)
    with process:
        pipe(process.stdin).write(b"f\xc3\xb6re\n")
        pipe(process.stdin).flush()
        assert pipe(process.stdout).readline().startswith(b"L1 ")
        process.send_signal(signal.SIGINT)
        _out, err = process.communicate(timeout=TIMEOUT)
        assert err == b""
        assert process.returncode == 130
    assert "före" in run("-d", database, "search", "före")[1]


@POSIX
@pytest.mark.long
def test_closed_ways_in_and_out_are_no_fault(database: str) -> None:
    line = f"exec {sys.executable} -m samledning -d {database} log"
    assert subprocess.run(["sh", "-c", f"{line} hej >&- 2>&-"], timeout=TIMEOUT, check=False).returncode == 0
    assert subprocess.run(["sh", "-c", f"{line} - <&-"], timeout=TIMEOUT, check=False).returncode == 0
    assert "hej" in run("-d", database, "search", "hej")[1]


@POSIX
@pytest.mark.long
def test_a_reader_that_leaves_is_no_fault(database: str) -> None:
    with start("-d", database, "log", "-") as process:
        pipe(process.stdout).close()
        pipe(process.stdin).write(b"ett\ntv\xc3\xa5\n")
        pipe(process.stdin).close()
        assert pipe(process.stderr).read() == b""
        assert process.wait(TIMEOUT) == 1
    assert "ett" in run("-d", database, "search", "ett")[1]


@pytest.mark.long
def test_a_command_says_that_it_waits_for_another_program(database: str) -> None:
    with closing(sqlite3.connect(database, isolation_level=None)) as holding:
        holding.execute("BEGIN IMMEDIATE")
        with start("-d", database, "log", "till sist") as process:
            told = pipe(process.stderr).readline().decode()
            holding.execute("ROLLBACK")
            out, err = process.communicate(timeout=TIMEOUT)
    assert told == "Databasen är upptagen av ett annat program. Väntar …\n"
    assert (process.returncode, err) == (0, b"")
    assert out.startswith(b"L1 ")
