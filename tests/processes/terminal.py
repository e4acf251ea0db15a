"""A real terminal for the program to run in: a pty whose output is drawn by an emulator, so that a test can read it."""

import fcntl
import os
import pty
import select
import signal
import struct
import subprocess
import termios
import threading
import time
from collections.abc import Callable, Mapping, Sequence

import pyte
import pyte.screens
from running import DEADLINE_SECONDS

COLUMNS, ROWS = 120, 40

KEYS = {
    "enter": "\r",
    "up": "\x1b[A",
    "down": "\x1b[B",
    "f2": "\x1bOQ",
    "f4": "\x1bOS",
    "f5": "\x1b[15~",
    "f6": "\x1b[17~",
    "f7": "\x1b[18~",
    "f8": "\x1b[19~",
    "escape": "\x1b",
    "ctrl+g": "\x07",
    "ctrl+l": "\x0c",
    "ctrl+q": "\x11",
}
"""What a terminal sends for the keys that stand for no letter."""


class _Emulator(pyte.Screen):
    """pyte takes a private sequence that ends in `m`, which asks for a way to send keys, for a colour."""

    def select_graphic_rendition(self, *attributes: int, **private: bool) -> None:
        if not private:
            super().select_graphic_rendition(*attributes)


class Terminal:
    """A process on a screen of its own. Whatever it writes is drawn at once, whether a test is looking or not."""

    def __init__(self, command: Sequence[str], environment: Mapping[str, str]) -> None:
        self._screen = _Emulator(COLUMNS, ROWS)
        self._stream = pyte.ByteStream(self._screen)
        self._drawn = threading.Condition()
        self._ended = False
        self._master, slave = pty.openpty()
        self._set_size(slave, COLUMNS, ROWS)
        self.process = subprocess.Popen(
            command,
            stdin=slave,
            stdout=slave,
            stderr=slave,
            env={**environment, "TERM": "xterm-256color", "COLORTERM": "truecolor"},
            start_new_session=True,
        )
        os.close(slave)
        self._reader = threading.Thread(target=self._draw, daemon=True)
        self._reader.start()

    def _draw(self) -> None:
        while not self._ended:
            written = self._read()
            while written and select.select([self._master], [], [], 0)[0] and (more := self._read()):
                written += more
            with self._drawn:
                self._stream.feed(written)
                self.drawn()
                self._ended = not written
                self._drawn.notify_all()

    def drawn(self) -> None:
        """Something has been drawn; for a terminal that remembers what it shows. Called where it is drawn."""

    def _read(self) -> bytes:
        try:
            return os.read(self._master, 65536)
        except OSError:  # how Linux tells that the last process has let go of the terminal
            return b""

    @property
    def rows(self) -> list[str]:
        """What stands on the screen now, row by row."""
        with self._drawn:
            return [row.rstrip() for row in self._screen.display]

    @property
    def log_line(self) -> str:
        """What stands in the log line, third from the bottom on every screen of the program."""
        return self.rows[-3].strip()

    def type(self, text: str) -> None:
        """Type letters."""
        os.write(self._master, text.encode())

    def type_slowly(self, text: str, letters_a_second: float) -> None:
        """Type as a person does, one letter after the other; what the program does meanwhile makes no difference."""
        begun = time.monotonic()
        for number, letter in enumerate(text):
            time.sleep(max(0.0, begun + number / letters_a_second - time.monotonic()))
            self.type(letter)

    def press(self, *names: str) -> None:
        """Press keys that stand for no letter."""
        for name in names:
            self.type(KEYS[name])

    def press_and_see(self, name: str) -> None:
        """Press a key, and come back when it has changed something below the clocks, if only a colour."""
        with self._drawn:
            before = self._look()
            self.press(name)
            assert self._drawn.wait_for(lambda: self._look() != before, DEADLINE_SECONDS), f"nothing came of {name}"

    def _look(self) -> list[list[pyte.screens.Char]]:
        buffer = self._screen.buffer
        return [[buffer[row][column] for column in range(COLUMNS)] for row in range(2, ROWS)]

    def enlarge(self, columns: int, rows: int) -> None:
        """Make the window larger, as with the mouse."""
        with self._drawn:
            self._screen.resize(rows, columns)
            self._set_size(self._master, columns, rows)
        self.process.send_signal(signal.SIGWINCH)

    @staticmethod
    def _set_size(terminal: int, columns: int, rows: int) -> None:
        fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def wait(self, shown: Callable[[list[str]], bool], what: str, seconds: float = DEADLINE_SECONDS) -> list[str]:
        """Come back with the rows when `shown` is true of them. Fails, with the screen, if that takes too long."""
        rows: list[str] = []

        def there() -> bool:
            rows[:] = [row.rstrip() for row in self._screen.display]
            return shown(rows)

        with self._drawn:
            self._drawn.wait_for(lambda: there() or self._ended, seconds)
            if not there():
                why = "the program ended" if self._ended else f"{seconds:g} s went by"
                raise AssertionError("\n".join([f"{why} without: {what}", *rows]))
        return rows

    def wait_for(self, *texts: str, seconds: float = DEADLINE_SECONDS) -> list[str]:
        """Come back with the rows when all `texts` stand on the screen."""
        return self.wait(lambda rows: all(any(text in row for row in rows) for text in texts), repr(texts), seconds)

    def wait_for_log_line(self, text: str) -> None:
        """Come back when `text`, and nothing else, stands in the log line."""
        self.wait(lambda rows: rows[-3].strip() == text, f"{text!r} in the log line")

    def go_to(self, digit: str, *texts: str) -> list[str]:
        """Go to a room by keys, and come back when it shows `texts`."""
        self.press("ctrl+g")
        self.wait_for("Gå till", " 9 Logg")
        self.type(digit)
        self.wait(lambda rows: not any(" 9 Logg" in row for row in rows), "no question which room")
        return self.wait_for(*texts)

    def kill(self) -> None:
        """End the program as a crash would: at once, without its knowing."""
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def leave(self) -> int:
        """Leave the program as a user does. Returns its exit code."""
        self.press("ctrl+q")
        return self.process.wait(DEADLINE_SECONDS)

    def close(self) -> None:
        """Let go of the terminal, with whatever still runs in it."""
        if self.process.poll() is None:
            self.kill()
        self._reader.join(DEADLINE_SECONDS)
        os.close(self._master)
