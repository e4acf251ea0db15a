"""What a person sees: programs on a terminal, measured in turn, round after round."""

import random
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median, quantiles

from .case import ACTORS, ALIKE, LATEST
from .terminal import Terminal

START_LIMIT, KEY_LIMIT = 60.0, 5.0  # seconds
NOBODY = "Inga aktörer"  # on the screen of an analysis without any
MANY = 25  # rows, more than any other screen has with names of actors in them
LETTERS = ALIKE[1:]


@dataclass(frozen=True)
class Program:
    """A program to measure; `shows` is on its screen when it is ready to be used, `begins` what is typed in it."""

    name: str
    command: tuple[str, ...]
    shows: str
    echoes: bool = True
    begins: str = "polisen: ström borta "


@dataclass(frozen=True)
class Start:
    """Milliseconds from exec to the first thing on the screen, to what the user wants to see, and to a key answered;
    then megabytes of memory."""

    first: float
    shown: float
    ready: float
    memory: float


@dataclass
class Keys:
    """What each key cost: milliseconds to its paint, bytes to the terminal, milliseconds of processor time."""

    paint: list[float] = field(default_factory=list)
    sizes: list[float] = field(default_factory=list)
    cpu: list[float] = field(default_factory=list)

    @property
    def p95(self) -> float:
        return quantiles(self.paint, n=20)[-1]


@dataclass
class Shown:
    """Milliseconds from a key until rows are shown, the first time and later."""

    first: list[float] = field(default_factory=list)
    again: list[float] = field(default_factory=list)


@dataclass(frozen=True)
class Idle:
    """What doing nothing costs: milliseconds of processor time and bytes to the terminal, each per second."""

    cpu: float
    size: float


def hello(*arguments: str) -> Program:
    """The reference: a bare Textual app."""
    path = Path(__file__).with_name("hello.py")
    return Program("hello", (sys.executable, str(path), *arguments), "Hello")


def bare(*arguments: str) -> Program:
    """A bare Textual app that shows as many rows as the board has: in a table, or with `--board` as the board does."""
    command = (sys.executable, "-m", "tests.bench.board", *arguments)
    return Program(" ".join(("bare", *arguments)), command, "Hello")


def meeting(database: Path) -> Program:
    """Our own screen on a case where a meeting goes on, which it shows at once."""
    command = (sys.executable, "-m", "samledning", "--database", str(database))
    return Program(f"a meeting in {database.name}", command, "Dagordning")


def samledning(database: Path) -> Program:
    """Our own screen on a case made by `case`."""
    command = (sys.executable, "-m", "samledning", "--database", str(database))
    return Program(f"samledning {database.name}", command, LATEST)


def starts(programs: Sequence[Program], folder: Path, rounds: int) -> dict[str, list[Start]]:
    """Each program started `rounds` times, in turn; a first round that fills the caches is not counted."""
    found: dict[str, list[Start]] = {program.name: [] for program in programs}
    for number in range(rounds + 1):
        for program in programs:
            with _running(program, folder) as terminal:
                start = _start(terminal, program)
            if number:
                found[program.name].append(start)
    return found


def keys(programs: Sequence[Program], folder: Path, rounds: int, *, sign: str = "", rows: int = 1) -> dict[str, Keys]:
    """Keys pressed one by one in each program, in turn.

    The word that grows begins with `sign`; it has to be on `rows` rows of our own screen, such as the log line and
    the preview, and on one of any other.
    """
    found = {program.name: Keys() for program in programs}
    for number in range(rounds + 1):
        for program in programs:
            with _running(program, folder) as terminal:
                terminal.wait(lambda: _shows(terminal, program.shows), START_LIMIT)  # noqa: B023
                terminal.settle(0.4, 5)
                wanted = rows if program.shows == LATEST else 1
                for paint, size, cpu in _typed(terminal, program.begins, f"{sign}{ALIKE[0]}", wanted):
                    if number:
                        found[program.name].paint.append(paint)
                        found[program.name].sizes.append(size)
                        found[program.name].cpu.append(cpu)
    return found


def boards(programs: Sequence[Program], folder: Path, rounds: int) -> dict[str, Shown]:
    """How long it takes from a key until the rows of all actors that there is room for are shown, in turn."""

    def filled(rows: Sequence[str]) -> bool:
        return sum(any(name in row for name in ACTORS) for row in rows) > MANY

    return _opening(programs, folder, rounds, "4", filled)


def rooms(programs: Sequence[Program], folder: Path, rounds: int) -> dict[str, Shown]:
    """How long it takes from a key until room 3 shows its actors, or that it has none, in turn."""
    told = (ALIKE.capitalize(), NOBODY)
    return _opening(programs, folder, rounds, "3", lambda rows: any(text in row for text in told for row in rows))


def _opening(
    programs: Sequence[Program], folder: Path, rounds: int, key: str, seen: Callable[[Sequence[str]], bool]
) -> dict[str, Shown]:
    found = {program.name: Shown() for program in programs}
    for number in range(rounds + 1):
        for program in programs:
            with _running(program, folder) as terminal:
                terminal.wait(lambda: _shows(terminal, program.shows), START_LIMIT)  # noqa: B023
                terminal.settle(0.4, 5)
                terminal.send("escape")  # out of the log line, where a digit is text
                terminal.settle(0.4, 5)
                first, *again = [_opened(terminal, program, key, seen) for _time in range(4)]
            if number:
                found[program.name].first.append(first)
                found[program.name].again += again
    return found


def idle(programs: Sequence[Program], folder: Path, seconds: float) -> dict[str, Idle]:
    """What the programs cost side by side while nobody touches them, once they have come to rest."""
    with ExitStack() as stack:
        terminals = [stack.enter_context(_running(program, folder)) for program in programs]
        for terminal, program in zip(terminals, programs, strict=True):
            terminal.wait(lambda: _shows(terminal, program.shows), START_LIMIT)  # noqa: B023
        _rest(terminals, 3.0)
        before = [(terminal.cpu(), terminal.bytes) for terminal in terminals]
        began = time.perf_counter()
        _rest(terminals, seconds)
        lasted = time.perf_counter() - began
        return {
            program.name: Idle((terminal.cpu() - cpu) * 1000 / lasted, (terminal.bytes - size) / lasted)
            for program, terminal, (cpu, size) in zip(programs, terminals, before, strict=True)
        }


def following(program: Program, folder: Path, rounds: int, steps: Sequence[Callable[[], str]]) -> list[float]:
    """Milliseconds from when a step has been committed in this process until the program shows what the step names;
    the steps take turns, and the first round is not counted."""
    found: list[float] = []
    with _running(program, folder) as terminal:
        terminal.wait(lambda: _shows(terminal, program.shows), START_LIMIT)
        for number in range(rounds + 1):
            for step in steps:
                terminal.settle(0.4, 5)
                text = step()
                committed = time.perf_counter()
                shown = terminal.wait(lambda: _shows(terminal, text), KEY_LIMIT)  # noqa: B023
                if number:
                    found.append((shown - committed) * 1000)
    return found


def middle(found: Sequence[Start], figure: str) -> float:
    """The median of one figure over the rounds."""
    return float(median(getattr(start, figure) for start in found))


def _running(program: Program, folder: Path) -> Terminal:
    # The screen finds the package from a checkout, too; the settings folder holds nothing of this user's.
    root = str(Path(__file__).parents[2])
    return Terminal(program.command, folder, {"PYTHONPATH": root, "SAMLEDNING_HOME": str(folder)})


def _start(terminal: Terminal, program: Program) -> Start:
    first = terminal.wait(terminal.painted, START_LIMIT)
    shown = terminal.wait(lambda: _shows(terminal, program.shows), START_LIMIT)
    ready = shown
    if program.echoes:
        terminal.send("q")
        ready = terminal.wait(lambda: _answered(terminal, "q"), KEY_LIMIT)
    terminal.settle(0.5, 5)
    memory = terminal.memory()
    if program.echoes:
        terminal.send("backspace")
        terminal.settle(0.4, 3)
    first, shown, ready = ((moment - terminal.started) * 1000 for moment in (first, shown, ready))
    return Start(first, shown, ready, memory)


def _opened(terminal: Terminal, program: Program, key: str, there: Callable[[Sequence[str]], bool]) -> float:
    """Show the rows, and what stood there before again; how long the rows took."""
    sent = time.perf_counter()
    terminal.send(key)
    seen = terminal.wait(lambda: there(terminal.text), KEY_LIMIT)
    terminal.settle(0.4, 3)
    terminal.send("1")
    terminal.wait(lambda: _shows(terminal, program.shows), KEY_LIMIT)
    terminal.settle(0.4, 3)
    return (seen - sent) * 1000


def _typed(terminal: Terminal, begins: str, word: str, rows: int) -> Iterator[tuple[float, float, float]]:
    """Type a line, let its last word grow and shrink, take it back again; the cost of each key of that word."""
    for key in begins + word:
        terminal.send(key)
        terminal.settle(0.05, 1)
    terminal.settle(0.4, 3)
    chance = random.Random(1)
    for key in [*LETTERS, *["backspace"] * len(LETTERS)] * 4:
        gone = word if key == "backspace" else ""
        word = word[:-1] if gone else word + key
        size, cpu, sent = terminal.bytes, terminal.cpu(), time.perf_counter()
        terminal.send(key)
        seen = terminal.wait(lambda: _echoed(terminal, word, gone, rows), KEY_LIMIT)  # noqa: B023
        terminal.settle(0.1, 1)
        yield (seen - sent) * 1000, terminal.bytes - size, (terminal.cpu() - cpu) * 1000
        time.sleep(chance.uniform(0, 0.02))  # not in step with a frame timer
    for _letter in begins + word:
        terminal.send("backspace")
        terminal.settle(0.05, 1)
    terminal.settle(0.4, 3)


def _rest(terminals: Sequence[Terminal], seconds: float) -> None:
    deadline = time.perf_counter() + seconds
    while time.perf_counter() < deadline:
        for terminal in terminals:
            terminal.settle(0.1, 0.1)


def _shows(terminal: Terminal, text: str) -> bool:
    return any(text in row for row in terminal.text)


def _answered(terminal: Terminal, letter: str) -> bool:
    """Whether a lone letter stands somewhere as a word of its own, as in `Hello q` and in the log line."""
    return any(letter in row.split() for row in terminal.text)


def _echoed(terminal: Terminal, word: str, gone: str, rows: int) -> bool:
    there = sum(word in row for row in terminal.text)
    return there >= rows and not (gone and _shows(terminal, gone))
