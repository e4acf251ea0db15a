"""A program on a pseudo-terminal: what it shows, when, and what that costs.

Times are `time.perf_counter()` at the moment the bytes reached us. POSIX only, as pseudo-terminals are.
"""

import fcntl
import os
import pty
import re
import select
import struct
import termios
import time
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import TracebackType

import psutil
import pyte

COLUMNS, LINES = 120, 40
KEYS = {"backspace": "\x7f", "enter": "\r", "escape": "\x1b", "space": " ", "ctrl+q": "\x11"}
FRAME_GAP = 0.001  # seconds of silence after which what has come is emulated
SLICE = 256  # bytes emulated between two looks at the screen
SYNCHRONISED = 2026 << 5  # pyte keeps private modes shifted by five bits
MEGABYTE = 1 << 20
QUIT_SECONDS = 5.0

# Control sequences that pyte would print as text, strings that it does not know, and questions to the terminal.
_SEQUENCE = re.compile(rb"\x1b\[(?P<mark>[<=>?]?)(?P<numbers>[0-9;:]*)(?P<between>[ -/]*)(?P<last>[@-~])")
_STRING = re.compile(rb"\x1b[\]PX^_][^\x07\x1b]*(?:\x07|\x1b\\)")
_BEGUN = re.compile(rb"\x1b(?:\[[0-9;:<=>? -/]*|[\]PX^_][^\x07\x1b]*\x1b?)?\Z")


class Terminal:
    """A program and its screen; leaving the `with` block asks the program to quit, and ends one that does not."""

    def __init__(self, command: Sequence[str], folder: Path, environment: Mapping[str, str] | None = None) -> None:
        """Start `command` in `folder`, with nothing of our environment but the path and `environment`."""
        self._screen = pyte.Screen(COLUMNS, LINES)
        self._stream = pyte.ByteStream(self._screen)
        self._waiting: deque[tuple[float, bytes]] = deque()
        self._half = b""
        self._ended = False
        self.text = [""] * LINES
        """The screen as it was last shown whole, a row each."""
        self.bytes = 0
        """How much the program has written."""
        given = {
            "PATH": os.environ["PATH"],
            "HOME": str(folder),
            "TERM": "xterm-256color",
            "COLORTERM": "truecolor",
            "LC_ALL": "C.UTF-8",
            **(environment or {}),
        }
        self._tty, inside = pty.openpty()
        fcntl.ioctl(inside, termios.TIOCSWINSZ, struct.pack("HHHH", LINES, COLUMNS, 0, 0))
        self.started = time.perf_counter()
        self._process = psutil.Popen(
            command, cwd=folder, env=given, stdin=inside, stdout=inside, stderr=inside, start_new_session=True
        )
        os.close(inside)

    def __enter__(self) -> "Terminal":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._end()

    def send(self, key: str) -> None:
        """Press a key: its name or its character."""
        os.write(self._tty, KEYS.get(key, key).encode())

    def wait(self, seen: Callable[[], bool], limit: float) -> float:
        """When the bytes came after which `seen()` was true. Raises TimeoutError after `limit` seconds."""
        deadline = time.perf_counter() + limit
        while True:
            while self._waiting:
                stamp, piece = self._waiting.popleft()
                self._stream.feed(piece)
                # A synchronised frame is seen when it is complete.
                if SYNCHRONISED not in self._screen.mode and self._look() and seen():
                    return stamp
            if self._ended or time.perf_counter() > deadline:
                raise TimeoutError("\n".join(row.rstrip() for row in self.text if row.strip()))
            self._take(deadline - time.perf_counter())

    def settle(self, quiet: float, limit: float) -> None:
        """Come back when nothing has come for `quiet` seconds, or after `limit`."""
        deadline = time.perf_counter() + limit
        while self._take(min(quiet, deadline - time.perf_counter())) and time.perf_counter() < deadline:
            self._show()
        self._show()

    def painted(self) -> bool:
        """Whether anything is on the screen: a letter, or a background that is not the terminal's own."""
        blank = self._screen.default_char
        return any(cell != blank for row in self._screen.buffer.values() for cell in row.values())

    def cpu(self) -> float:
        """Seconds of processor time used so far, by the program and those it has started."""
        return sum(sum(each.cpu_times()[:2]) for each in self._family())

    def memory(self) -> float:
        """Megabytes of memory in use now, shared libraries included."""
        return sum(each.memory_info().rss for each in self._family()) / MEGABYTE

    def _family(self) -> list[psutil.Process]:
        return [self._process, *self._process.children(recursive=True)]

    def _take(self, patience: float) -> bool:
        """Read what comes within `patience` seconds, whole frames where possible; false where nothing came."""
        came = self._read(max(patience, 0))
        while came and self._read(FRAME_GAP):
            pass
        return came

    def _read(self, patience: float) -> bool:
        try:
            if not select.select([self._tty], [], [], patience)[0]:
                return False
            data = os.read(self._tty, 65536)
        except OSError:  # the program is gone
            data = b""
        stamp = time.perf_counter()
        self._ended = not data
        self.bytes += len(data)
        data = self._half + data
        begun = _BEGUN.search(data)
        whole, self._half = (data[: begun.start()], data[begun.start() :]) if begun else (data, b"")
        whole = _SEQUENCE.sub(self._known, _STRING.sub(b"", whole))
        self._waiting.extend((stamp, whole[start : start + SLICE]) for start in range(0, len(whole), SLICE))
        return not self._ended

    def _known(self, match: re.Match[bytes]) -> bytes:
        """Answer a question; keep a sequence only if pyte understands it."""
        mark, last = match["mark"], match["last"]
        if last == b"p" and match["between"] == b"$":  # which private modes are known: synchronised output alone
            state = 2 if match["numbers"] == b"2026" else 0
            os.write(self._tty, b"\x1b[?%b;%d$y" % (match["numbers"], state))
        elif last == b"c" and not mark:
            os.write(self._tty, b"\x1b[?62;22c")
        elif last == b"n" and match["numbers"] == b"6":
            os.write(self._tty, b"\x1b[%d;%dR" % (self._screen.cursor.y + 1, self._screen.cursor.x + 1))
        understood = not match["between"] and b":" not in match["numbers"] and last not in b"cnt"
        private = mark == b"?" and last in b"hlJK"
        return match[0] if understood and (not mark or private) else b""

    def _show(self) -> None:
        while self._waiting:
            self._stream.feed(self._waiting.popleft()[1])
        self._look()

    def _look(self) -> bool:
        """Bring `text` up to date; whether any row was touched."""
        touched = bool(self._screen.dirty)
        for number in self._screen.dirty:
            row = self._screen.buffer[number]
            self.text[number] = "".join(row[column].data for column in range(COLUMNS))
        self._screen.dirty.clear()
        return touched

    def _end(self) -> None:
        if not self._ended:
            self.send("ctrl+q")
        if self._gone(QUIT_SECONDS):
            return
        for each in self._family():
            each.terminate()
        if not self._gone(QUIT_SECONDS):
            for each in self._family():
                each.kill()
            self._gone(QUIT_SECONDS)

    def _gone(self, patience: float) -> bool:
        """Whether the program ends in time; what it still has to say is read, so that it can."""
        deadline = time.perf_counter() + patience
        while time.perf_counter() < deadline:
            if self._ended:
                time.sleep(0.01)
            else:
                self._read(0.01)
                self._waiting.clear()
            if self._process.poll() is not None:
                os.close(self._tty)
                return True
        return False
