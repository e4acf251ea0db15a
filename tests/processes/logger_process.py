"""Writers that log as fast as they can. Started once, with all that takes time to load; each writer is then a fork.

Reads requests, one a line: `log DATABASE INCIDENT LINES NAME …` starts a writer for each name (0 lines: until it is
told to end by SIGTERM), `make DATABASE NAME …` opens a database that is not there yet. Tells, one a line:

    NAME started PID    it exists
    NAME ready          it has opened the database
    NAME saved N L17    its line N is committed as L17
    NAME left           it has closed the database by itself
    NAME gone           its process has ended, whichever way
"""

import hashlib
import os
import signal
import sys
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from running import PERSON

from samledning.log import grammar, service
from samledning.register.service import find_person
from samledning.start import Workspace, open_workspace


def entry_id(name: str, number: int) -> str:
    """The id that a writer gives its line, so that the line can be sent again."""
    return hashlib.sha256(f"{name}/{number}".encode()).hexdigest()[:32]


def typed(name: str, number: int) -> str:
    """The line as it is typed."""
    return f"{name} rad {number}: strömmen är borta i Åby #el"


def add(workspace: Workspace, incident_id: str, name: str, number: int) -> str:
    """Keep line `number` of a writer. Returns its label."""
    with workspace.write() as unit:
        reading = grammar.read(typed(name, number), now=unit.now)
        return service.add(unit, incident_id, reading, entry_id=entry_id(name, number))


def tell(name: str, *what: object) -> None:
    """Write one line at once; short enough that the lines of several processes never mix."""
    os.write(1, (" ".join(map(str, (name, *what))) + "\n").encode())


def log(database: str, incident_id: str, lines: int, name: str) -> None:
    """Log lines, each told when it is committed."""
    told_to_end: list[int] = []
    signal.signal(signal.SIGTERM, lambda number, _frame: told_to_end.append(number))
    workspace = open_workspace(Path(database))
    with workspace.read() as unit:
        person = find_person(unit, PERSON)
    assert person
    workspace.become(person)
    tell(name, "ready")
    number = 0
    while not told_to_end and (number < lines or not lines):
        number += 1
        tell(name, "saved", number, add(workspace, incident_id, name, number))
    workspace.close()


def make(database: str) -> None:
    """Open a database that others may be making at the same time."""
    open_workspace(Path(database)).close()


def fork(name: str, work: Callable[[], None]) -> None:
    """Let a new process do `work`."""
    pid = os.fork()
    if pid:
        tell(name, "started", pid)
        names[pid] = name
        return
    code = 1
    try:
        work()
        tell(name, "left")
        code = 0
    finally:
        os._exit(code)


def start(request: Sequence[str]) -> None:
    """Start the writers of one request."""
    what, database, *rest = request
    if what == "make":
        for name in rest:
            fork(name, partial(make, database))
        return
    incident_id, lines, *each = rest
    for name in each:
        fork(name, partial(log, database, incident_id, int(lines), name))


names: dict[int, str] = {}

if __name__ == "__main__":
    for line in sys.stdin:
        start(line.split())
        while names:
            ended, _status = os.wait()
            tell(names.pop(ended), "gone")
