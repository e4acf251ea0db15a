"""Commands of the program as processes by the night's clock: run to their end, spoken to line by line, or killed."""

import array
import json
import os
import queue
import resource
import signal
import socket
import subprocess
import threading
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from running import DEADLINE_SECONDS, python

from .program import SERVE

PROGRAM = Path(__file__).parent / "program.py"
PATIENCE_SECONDS = 4 * DEADLINE_SECONDS
KILLED = -signal.SIGKILL


@dataclass(frozen=True)
class Done:
    """How a command ended and what it said. `code` is negative where a signal ended it."""

    arguments: tuple[str, ...]
    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)

    @property
    def lines(self) -> list[str]:
        return self.out.splitlines()


class Command:
    """A command under way."""

    def __init__(
        self, commands: "Commands", arguments: tuple[str, ...], pid: int, streams: tuple[int, int, int]
    ) -> None:
        self.arguments, self.pid = arguments, pid
        self._commands = commands
        self._input: IO[bytes] = os.fdopen(streams[0], "wb", buffering=0)
        self._heard: queue.SimpleQueue[str | None] = queue.SimpleQueue()
        self._said: tuple[list[str], list[str]] = ([], [])
        self._ears = [
            threading.Thread(target=self._listen, args=(os.fdopen(stream, encoding="utf-8"), number), daemon=True)
            for number, stream in enumerate(streams[1:])
        ]
        for ear in self._ears:
            ear.start()

    def _listen(self, stream: IO[str], number: int) -> None:
        with stream:
            for line in stream:
                self._said[number].append(line)
                if number == 0:
                    self._heard.put(line.rstrip("\n"))
        if number == 0:
            self._heard.put(None)

    def say(self, *lines: str) -> None:
        """Type lines; whoever has ended hears nothing."""
        with suppress(BrokenPipeError):
            self._input.write("".join(f"{line}\n" for line in lines).encode())

    def hear(self) -> str | None:
        """The next line that it says, None when it says no more. Fails if nothing is heard for long."""
        return self._heard.get(timeout=PATIENCE_SECONDS)

    def kill(self) -> None:
        """End it as a crash would. One that has ended by itself just now has nothing against it."""
        with suppress(ProcessLookupError):
            os.kill(self.pid, signal.SIGKILL)

    def give_room(self, room: int) -> None:
        """Let it write no file beyond `room` bytes from now on, as on a disk that is full."""
        resource.prlimit(self.pid, resource.RLIMIT_FSIZE, (room, resource.RLIM_INFINITY))

    def finish(self) -> Done:
        """Say that there is nothing more to type, and wait for the end."""
        self._input.close()
        code = self._commands.ended(self.pid)
        for ear in self._ears:
            ear.join(PATIENCE_SECONDS)
        return Done(self.arguments, code, "".join(self._said[0]), "".join(self._said[1]))


class Commands:
    """Begins commands of the program, each in a process of its own."""

    def __init__(self, environment: Mapping[str, str]) -> None:
        self._socket, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_STREAM)
        os.set_inheritable(theirs.fileno(), True)
        self._server = subprocess.Popen(
            python(PROGRAM, SERVE, str(theirs.fileno())), env=dict(environment), pass_fds=(theirs.fileno(),)
        )
        theirs.close()
        self._began: queue.SimpleQueue[int] = queue.SimpleQueue()
        self._ended: dict[int, int] = {}
        self._news = threading.Condition()
        self._one = threading.Lock()
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()
        self.count = 0

    def _read(self) -> None:
        with self._socket.makefile("r") as stream:
            for line in stream:
                what, pid, *code = line.split()
                if what == "began":
                    self._began.put(int(pid))
                    continue
                with self._news:
                    self._ended[int(pid)] = int(code[0])
                    self._news.notify_all()

    def begin(self, *arguments: str, room: int | None = None) -> Command:
        """Begin a command. `room` lets it write no file beyond so many bytes."""
        pipes = [os.pipe() for _stream in range(3)]
        theirs = array.array("i", [pipes[0][0], pipes[1][1], pipes[2][1]])
        request = json.dumps({"arguments": arguments, "room": room}).encode()
        with self._one:
            self._socket.sendmsg([request], [(socket.SOL_SOCKET, socket.SCM_RIGHTS, theirs)])
            pid = self._began.get(timeout=PATIENCE_SECONDS)
        for end in theirs:
            os.close(end)
        self.count += 1
        return Command(self, arguments, pid, (pipes[0][1], pipes[1][0], pipes[2][0]))

    def run(self, *arguments: str, typed: str = "", room: int | None = None) -> Done:
        """Run a command to its end."""
        command = self.begin(*arguments, room=room)
        if typed:
            command.say(typed)
        return command.finish()

    def ended(self, pid: int) -> int:
        """The exit code of one that has ended, which is waited for."""
        with self._news:
            assert self._news.wait_for(lambda: pid in self._ended, PATIENCE_SECONDS), f"process {pid} does not end"
            return self._ended.pop(pid)

    def close(self) -> None:
        """Begin no more."""
        self._socket.shutdown(socket.SHUT_WR)
        self._server.wait(PATIENCE_SECONDS)
        self._reader.join(PATIENCE_SECONDS)
        self._socket.close()
