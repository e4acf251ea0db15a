"""How a run of the program ends: its exit codes, and what is told of a fault in the program itself.

A crash report holds no value, no local variable and no message text: any of them may be somebody's report.
"""

import os
import platform
import sys
import traceback
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from samledning import __version__, paths
from samledning.clock import SystemClock
from samledning.errors import Ambiguous, Busy, Problem
from samledning.i18n import _
from samledning.options import WrongOption
from samledning.terminal import plain, warn

OK, PROBLEM, USAGE, BUSY, CRASH, INTERRUPTED = 0, 1, 2, 3, 70, 130

_PACKAGE = Path(__file__).parent
_LIBRARIES = ("textual", "sqlalchemy", "sqlmodel", "typer")


def told(problem: Problem) -> int:
    """Tell the user of a problem, with the choices where there are any. Returns the exit code."""
    sentence = str(problem)
    warn(sentence)
    if isinstance(problem, Ambiguous):
        for choice in problem.choices:
            if choice not in sentence:
                warn(f"  {choice}")
    if isinstance(problem, Ambiguous | WrongOption):
        return USAGE
    return BUSY if isinstance(problem, Busy) else PROBLEM


def crashed(error: BaseException) -> int:
    """Keep a crash report and tell the user where. Returns the exit code."""
    kept = keep_report(error, SystemClock().now())
    if kept:
        warn(_("Ett fel i programmet stoppade det. Det som sparats finns kvar. Felrapport: {file}").format(file=kept))
    else:
        warn(_("Ett fel i programmet stoppade det. Det som sparats finns kvar. Felrapporten gick inte att spara."))
    return CRASH


def keep_report(error: BaseException, now: datetime) -> Path | None:
    """Write a crash report, readable by its owner only, to the data folder. Returns the file, None where it failed."""
    path = paths.data_folder() / f"crash-{now:%Y%m%dT%H%M%S}-{os.getpid()}.txt"
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        descriptor = os.open(path, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            file.write(report(error, now))
    except OSError:
        return None
    return path


def report(error: BaseException, now: datetime) -> str:
    """What is known of a crash without anything that was typed: the fault's kind, where in the program, versions."""
    lines = [f"samledning {__version__}", f"{now:%Y-%m-%dT%H:%M:%SZ}", platform.platform(), f"Python {sys.version}"]
    lines += [f"{name} {version}" for name, version in _versions()]
    seen: BaseException | None = error
    while seen is not None:
        lines += ["", f"{type(seen).__module__}.{type(seen).__qualname__}", *_own_frames(seen)]
        seen = seen.__cause__ or (None if seen.__suppress_context__ else seen.__context__)
    return "\n".join(map(plain, lines)) + "\n"


def _own_frames(error: BaseException) -> Iterator[str]:
    """Where the program was, as `file:line function`; what lies in libraries is left out."""
    for frame, number in traceback.walk_tb(error.__traceback__):
        path = Path(frame.f_code.co_filename)
        if path.is_relative_to(_PACKAGE):
            yield f"  {path.relative_to(_PACKAGE).as_posix()}:{number} {frame.f_code.co_qualname}"


def _versions() -> Iterator[tuple[str, str]]:
    from importlib.metadata import PackageNotFoundError, version

    for name in _LIBRARIES:
        try:
            yield name, version(name)
        except PackageNotFoundError:
            yield name, "-"
