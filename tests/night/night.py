"""The night itself: its clock, its processes, and the ledger of all that was acknowledged."""

import json
import random
import time
import traceback
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import islice
from pathlib import Path
from typing import Any

from monitoring.outside import Server, running
from running import environment

from . import story
from .commands import Command, Commands, Done
from .program import CLOCK, SOURCES, NightClock
from .report import Report
from .seats import Seat

MOST_AT_A_TIME = timedelta(minutes=7)
HEARTBEAT_SECONDS = 1.5
"""A little more than the program waits between two looks at its clock."""


@dataclass(frozen=True)
class Line:
    """A line that the program said was saved: `meeting` is the one that went on, if any."""

    label: str
    typed: str
    meeting: str = ""


class Night:
    """What the steps of the night work with."""

    def __init__(self, folder: Path, report: Report, stack: ExitStack, seed: int, wanted: int) -> None:
        """`wanted` is how many reports there should be at least."""
        self.folder, self.report, self._stack, self.wanted = folder, report, stack, wanted
        self.database, self.copy, self.out = folder / "fall.sqlite", folder / "minne", folder / "ut"
        self.copy.mkdir()
        self.out.mkdir()
        self.clock = NightClock(folder / "clock")
        self.clock.show(story.BEGINS)
        self.sources: Server = stack.enter_context(running())
        self.home = folder / "home"
        self.environment = {
            **environment(self.home),
            CLOCK: str(folder / "clock"),
            SOURCES: self.sources.url("").rstrip("/"),
            "NO_PROXY": "127.0.0.1",
        }
        self.commands = stack.enter_context(closing(Commands(self.environment)))
        self.dice = random.Random(seed)
        self.ledger: dict[str, Line] = {}
        self.unsure: list[str] = []
        """What was under way when its process was killed: it is there once or not at all."""
        self.made: list[str] = []
        """The labels of lines that came of something else than typing."""
        self.stances: dict[str, list[str]] = {}
        """What somebody said of an agreement, in words, by its label."""
        self.agreements = 0
        self._reports = story.reports()
        self.seats: dict[str, Seat] = {}

    # Time

    def now(self) -> datetime:
        """The time of the night (UTC)."""
        return self.clock.now()

    def turn(self, minutes: float) -> None:
        """Let time go by; a few minutes between two beats of the programs' hearts, which none takes for a sleep."""
        left = timedelta(minutes=minutes)
        while left > timedelta(0):
            step = min(left, MOST_AT_A_TIME)
            self.clock.show(self.now() + step)
            left -= step
            if left:
                time.sleep(HEARTBEAT_SECONDS)

    def until(self, moment: datetime) -> None:
        """Let time go by until `moment` (UTC), unless it has passed."""
        self.turn(max(0.0, (moment - self.now()) / timedelta(minutes=1)))

    # Steps

    def step(self, what: str, do: Callable[["Night"], object]) -> None:
        """One step of the story. What goes wrong in it is a check that fails, and the night goes on."""
        self.report.tell(f"{self.now():%d %H.%M} UTC  {what}")
        try:
            do(self)
        except Exception as error:
            told = traceback.extract_tb(error.__traceback__)[-1]
            self.report.check(what, False, f"{type(error).__name__} in {told.name}: {error}")
            if not self.seats:
                raise

    # Commands

    def options(self, who: str = story.LEADER) -> tuple[str, ...]:
        return ("--database", str(self.database), "--as", who)

    def run(
        self, *arguments: str, who: str = story.LEADER, typed: str = "", room: int | None = None, code: int = 0
    ) -> Done:
        """Run a command to its end; another exit code than `code` is a check that fails."""
        done = self.commands.run(*arguments, *self.options(who), typed=typed, room=room)
        self.report.done["commands run"] += 1
        if done.code != code or "Traceback" in done.err:
            self.report.check(f"samledning {' '.join(arguments)}", False, f"exit code {done.code}: {last(done.err)}")
        return done

    def json(self, *arguments: str) -> Any:
        """What a command answers with `--json`."""
        return self.run(*arguments, "--json").json

    # Lines

    def reports(self, count: int) -> list[str]:
        """The next reports, as they are typed."""
        return list(islice(self._reports, count))

    def share(self, part: float) -> int:
        """So many reports are a part of all there should be."""
        return int(part * self.wanted)

    @contextmanager
    def notes(self, who: str = story.NOTES, meeting: str = "") -> Iterator["Notes"]:
        """A `samledning log -` that is typed into."""
        notes = Notes(self, who, meeting)
        yield notes
        done = notes.command.finish()
        if done.code:
            self.report.check("samledning log -", False, f"exit code {done.code}: {last(done.err)}")

    def acknowledged(self, label: str, typed: str, meeting: str = "") -> None:
        """The program has said that a line is saved."""
        assert label not in self.ledger, f"{label} was given twice"
        self.ledger[label] = Line(label, typed, meeting)
        self.report.done["lines acknowledged"] += 1

    # Screens

    def sit(self, who: str) -> Seat:
        """Somebody opens the program on a screen."""
        seat = self._stack.enter_context(closing(Seat(self.environment, self.database, who)))
        self.seats[who] = seat
        self.report.done["screens opened"] += 1
        return seat

    def say(self, who: str, text: str, meeting: str = "") -> None:
        """Somebody types a line at their screen, and sees that it is saved."""
        self.acknowledged(self.seats[who].say(text, set(self.ledger)), text, meeting)


def last(said: str) -> str:
    """The last line of what was said."""
    return said.strip().rpartition("\n")[2]


class Notes:
    """Lines typed into one `samledning log -`."""

    def __init__(self, night: Night, who: str, meeting: str) -> None:
        self._night, self._meeting = night, meeting
        self.command: Command = night.commands.begin("log", "-", "--json", *night.options(who))
        night.report.done["commands run"] += 1

    def write(self, *lines: str) -> list[dict[str, Any]]:
        """Type lines, and wait until each is acknowledged. Returns what was said of them."""
        self.command.say(*lines)
        return [self._heard(line) for line in lines]

    def write_and_be_killed(self, lines: Sequence[str]) -> list[str]:
        """Type lines, and be killed at some moment among them. Returns those that were not acknowledged."""
        self.command.say(*lines)
        heard = self._night.dice.randrange(1, len(lines) // 2)
        for line in lines[:heard]:
            self._heard(line)
        self.command.kill()
        while (answer := self.command.hear()) is not None:
            if not answer.endswith("}"):  # the kill fell in the middle of the answer, of a line that is committed
                break
            self._take(answer, lines[heard])
            heard += 1
        done = self.command.finish()
        self._night.report.done["commands killed"] += 1
        self._night.report.check("a killed command has no exit code of its own", done.code == -9, str(done.code))
        self._night.unsure += lines[heard : heard + 1]
        return list(lines[heard:])

    def _heard(self, typed: str) -> dict[str, Any]:
        answer = self.command.hear()
        assert answer is not None, f"the command ended before «{typed[:60]}» was acknowledged"
        return self._take(answer, typed)

    def _take(self, answer: str, typed: str) -> dict[str, Any]:
        found: dict[str, Any] = json.loads(answer)
        assert found["typed"] == typed, (found["typed"], typed)
        self._night.acknowledged(found["label"], typed, self._meeting)
        return found
