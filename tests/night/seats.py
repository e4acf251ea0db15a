"""Real terminals with the program's screen in them, which remember what they have shown."""

import re
import resource
from collections.abc import Callable, Mapping
from pathlib import Path

from running import python
from terminal import ROWS, Terminal

from .commands import PATIENCE_SECONDS, PROGRAM

ONGOING = "pågår sedan"
SAVED = re.compile(r"✓ (L\d+)")
TOP, BOTTOM = 2, 5
"""So many rows at the top and at the bottom tell how things are; what stands between them is a room."""


class Seat(Terminal):
    """Somebody's screen. `told` is all that its first and last rows have said, in order, each once."""

    def __init__(self, environment: Mapping[str, str], database: Path, who: str) -> None:
        self.who = who
        self.told: dict[str, None] = {}
        super().__init__(python(PROGRAM, "--database", database, "--as", who), environment)

    def drawn(self) -> None:
        rows = self._screen.display
        for row in (*rows[:TOP], *rows[ROWS - BOTTOM :]):
            self.told.setdefault(row.strip())

    def has_told(self, words: str) -> list[str]:
        """What it has said with these words in it."""
        with self._drawn:
            return [row for row in self.told if words in row]

    def wait(self, shown: Callable[[list[str]], bool], what: str, seconds: float = PATIENCE_SECONDS) -> list[str]:
        return super().wait(shown, what, max(seconds, PATIENCE_SECONDS))

    def go_to_meeting(self, label: str) -> None:
        """Go to the meeting that is on, through the room of meetings."""
        self.press("ctrl+g")
        self.wait_for("Gå till")
        self.type("6")
        rows = self.wait(lambda rows: any("Dagordning" in row or ONGOING in row for row in rows), "the meetings")
        if not any("Dagordning" in row for row in rows):
            self.wait_for(label)
            self.press("f5")
            self.wait_for("Dagordning")

    def say(self, text: str, known: set[str]) -> str:
        """Type a line of the log, and come back with its label when the screen says that it is saved."""
        self.press("ctrl+l")
        self.type(text)
        self.wait_for_log_line(text)
        self.press("enter")
        found: list[str] = []

        def saved(rows: list[str]) -> bool:
            found[:] = [label for row in rows for label in SAVED.findall(row) if label not in known]
            return bool(found)

        self.wait(saved, f"«{text}» is saved")
        return found[0]

    def give_room(self, room: int = resource.RLIM_INFINITY) -> None:
        """Let the program write no file beyond `room` bytes from now on, or let it write again."""
        resource.prlimit(self.process.pid, resource.RLIMIT_FSIZE, (room, resource.RLIM_INFINITY))
