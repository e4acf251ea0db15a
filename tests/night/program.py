"""The program by the night's clock, asking the night's sources: run as a script, with the arguments of the program.

With `--serve FD` it waits on a socket for commands instead, and forks a process for each. All that takes a second to
load is then loaded once; what runs is the same.
"""

import array
import json
import os
import resource
import select
import signal
import socket
import sys
import time
import traceback
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import cast

CLOCK, SOURCES = "NIGHT_CLOCK", "NIGHT_SOURCES"
"""The variables that name the file of the clock, and the address of the service that stands for all sources."""
SERVE = "--serve"
INTERVAL_SECONDS, FLOOR_SECONDS = 10.0, 0.2
"""A night takes minutes here, so the sources are asked more often than any real one may be."""
MOST_ASKED = 1 << 20


class NightClock:
    """Shows the time that its file says, and goes on from there as fast as any clock. Another process may set it."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def now(self) -> datetime:
        at, counted = self._file.read_text(encoding="ascii").split()
        return datetime.fromisoformat(at) + timedelta(seconds=time.monotonic() - float(counted))

    def show(self, moment: datetime) -> None:
        """Set it for every process that goes by it."""
        part = self._file.with_suffix(".part")
        part.write_text(f"{moment.isoformat()} {time.monotonic()}", encoding="ascii")
        part.replace(self._file)


def ask_here(address: str) -> None:
    """Let every source be asked at `address`, each under its own name."""
    from samledning.monitoring.sources import CATALOGUE, Source
    from samledning.monitoring.terms import SourceKind

    catalogue = cast("dict[SourceKind, Source]", CATALOGUE)
    for kind, source in CATALOGUE.items():
        url = f"{address}/{kind.value}" if source.url else ""
        catalogue[kind] = replace(source, url=url, place="", interval=INTERVAL_SECONDS, floor=FLOOR_SECONDS)


def run(arguments: list[str]) -> None:
    """Run the program with these arguments; ends the process."""
    from samledning.__main__ import main

    if address := os.environ.get(SOURCES):
        ask_here(address)
    sys.argv = ["samledning", *arguments]
    main(NightClock(Path(os.environ[CLOCK])))


def serve(asking: socket.socket) -> None:
    """Fork a process for each command that is asked for, and tell of those that have ended, until nobody asks."""
    from sqlalchemy.orm import configure_mappers

    import samledning.cli.main
    import samledning.store.migrate  # noqa: F401

    configure_mappers()
    woken, wakes = socket.socketpair()
    for end in (woken, wakes):
        end.setblocking(False)
    signal.set_wakeup_fd(wakes.fileno())
    signal.signal(signal.SIGCHLD, lambda _number, _frame: None)
    while True:
        ready, _writable, _failed = select.select([asking, woken], [], [])
        if woken in ready:
            with suppress(BlockingIOError):
                woken.recv(4096)
            _tell_of_the_ended(asking)
        if asking in ready:
            request, descriptors = _asked(asking)
            if not request:
                return
            pid = os.fork()
            if pid == 0:
                _become(json.loads(request), descriptors, (asking, woken, wakes))
            for descriptor in descriptors:
                os.close(descriptor)
            asking.sendall(f"began {pid}\n".encode())


def _asked(asking: socket.socket) -> tuple[bytes, list[int]]:
    """One request with the standard input, output and error that it brings; nothing where nobody asks any more."""
    descriptors = array.array("i")
    data, beside, _flags, _address = asking.recvmsg(MOST_ASKED, socket.CMSG_SPACE(3 * descriptors.itemsize))
    for _level, _kind, sent in beside:
        descriptors.frombytes(sent[: len(sent) - len(sent) % descriptors.itemsize])
    return data, list(descriptors)


def _tell_of_the_ended(asking: socket.socket) -> None:
    with suppress(ChildProcessError):
        while True:
            pid, status = os.waitpid(-1, os.WNOHANG)
            if not pid:
                return
            asking.sendall(f"ended {pid} {os.waitstatus_to_exitcode(status)}\n".encode())


def _become(request: dict[str, object], descriptors: list[int], ours: tuple[socket.socket, ...]) -> None:
    """The forked process: the program with its own standard streams, and nothing of the server."""
    code: object = 1
    try:
        signal.set_wakeup_fd(-1)
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        for target, descriptor in enumerate(descriptors):
            os.dup2(descriptor, target)
            os.close(descriptor)
        sys.stdin, sys.stdout, sys.stderr = (
            open(number, mode, encoding="utf-8", closefd=False)  # noqa: SIM115
            for number, mode in enumerate(("r", "w", "w"))
        )
        for end in ours:
            end.close()
        if (room := request.get("room")) is not None:
            resource.setrlimit(resource.RLIMIT_FSIZE, (int(str(room)), resource.RLIM_INFINITY))
        run([str(each) for each in cast("list[object]", request["arguments"])])
    except SystemExit as ended:
        code = ended.code
    except BaseException:
        traceback.print_exc()
    finally:
        with suppress(OSError, ValueError):
            sys.stdout.flush()
        os._exit(code if isinstance(code, int) else 1)


if __name__ == "__main__":
    if sys.argv[1:2] == [SERVE]:
        serve(socket.socket(fileno=int(sys.argv[2])))
    else:
        run(sys.argv[1:])
