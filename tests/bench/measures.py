"""The rows of the table, in groups that can be measured alone."""

from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path
from statistics import fmean, median

from samledning.document.terms import Product

from . import documents, screens, storing
from .case import ACTORS, copy_case, make_case, many, opened
from .meeting import ITEMS, begin_meeting, led
from .screens import Program
from .table import Row, at_most, compared

NAMED, ANALYSED = 600, 200  # actors
PEERS = (("posting", "Collection"), ("harlequin", "Query Editor"))


@dataclass(frozen=True)
class Bench:
    """One run: where made cases are kept, where it works, how long the two cases are, how often and how long to look.

    `peers` is a virtual environment with other programs, None to leave them out.
    """

    cases: Path
    work: Path
    short: int
    long: int
    rounds: int
    idle: float
    peers: Path | None = None

    def case(self, rows: int, actors: Sequence[str] = ACTORS) -> Path:
        """A fresh copy of the case with so many lines; what an earlier group wrote is gone."""
        return copy_case(make_case(self.cases, rows, actors), self.work)


def starting(bench: Bench) -> list[Row]:
    """First paint, ready, and what a long case adds to a short one."""
    reference, short, long = screens.hello(), *_both(bench)
    peers = _peers(bench.peers)
    found = screens.starts([reference, long, short, *peers], bench.work, bench.rounds)

    def middle(program: Program, figure: str) -> float:
        return screens.middle(found[program.name], figure)

    ours, theirs = middle(long, "shown"), middle(short, "shown")
    more = middle(long, "memory") - middle(short, "memory")
    return [
        compared("first painted frame", middle(long, "first"), middle(reference, "first"), "ms", 1.3),
        compared(
            f"ready, {bench.long} lines, a key answered", middle(long, "ready"), middle(reference, "ready"), "ms", 2.2
        ),
        *(compared(f"ready, vs {peer.name}", ours, middle(peer, "shown"), "ms", 0.5) for peer in peers),
        compared(f"opening {bench.long} lines, vs {bench.short}: time", ours, theirs, "ms", 1.3),
        at_most(f"opening {bench.long} lines, vs {bench.short}: more memory", more, middle(short, "memory"), "MB", 15),
    ]


def typing(bench: Bench) -> list[Row]:
    """Key to paint in the log line of the overview, for plain words and for a word that changes the preview."""
    programs = [screens.hello(), screens.samledning(bench.case(bench.long))]
    rows = []
    for what, sign, seen in (("key to paint", "", 1), ("key to paint in line and preview", "#", 2)):
        reference, ours = screens.keys(programs, bench.work, bench.rounds, sign=sign, rows=seen).values()
        rows += [
            compared(f"{what}: median", median(ours.paint), median(reference.paint), "ms", 1.6),
            compared(f"{what}: p95", ours.p95, reference.p95, "ms", 2),
            at_most(f"{what}: bytes a key", median(ours.sizes), median(reference.sizes), "bytes", 400),
            compared(f"{what}: processor a key", fmean(ours.cpu), fmean(reference.cpu), "ms"),
        ]
    return rows


def writing(bench: Bench) -> list[Row]:
    """A durable line of the log: against a plain row, and in a long case against a short one."""
    rounds = bench.rounds * 4
    with opened(bench.case(bench.long)) as (workspace, incident_id):
        line, plain, raw = storing.writing(workspace, incident_id, rounds)
    with ExitStack() as stack:
        acts = [
            storing.line_of_log(*stack.enter_context(opened(bench.case(rows)))) for rows in (bench.long, bench.short)
        ]
        long, short = storing.in_turn(acts, rounds)
    return [
        compared("durable log line", line, plain, "ms", 2, "one SQLModel row"),
        compared("durable log line", line, raw, "ms", of="one row, bare sqlite3"),
        compared(f"durable log line, {bench.long} lines vs {bench.short}", long, short, "ms", 1.3),
    ]


def reporting(bench: Bench) -> list[Row]:
    """A report from the log line, and the board of all actors: against the log, and in a long case against a short."""
    rounds = bench.rounds * 2
    with ExitStack() as stack:
        cases = [stack.enter_context(opened(bench.case(rows))) for rows in (bench.long, bench.short)]
        line, report, long, short = storing.in_turn(
            [storing.line_of_log(*cases[0]), *(storing.report_of_log(*case) for case in (cases[0], *cases))], rounds
        )
        page, board_long, board_short = storing.in_turn(
            [storing.page_of_log(*cases[0]), *(storing.board(*case) for case in cases)], rounds, in_a_row=3
        )
    return [
        compared("durable report", report, line, "ms", of="a durable log line"),
        compared(f"durable report, {bench.long} lines vs {bench.short}", long, short, "ms", 1.3),
        compared(f"reading the board of {len(ACTORS)} actors", board_long, page, "ms", of="a page of the log"),
        compared(f"reading the board, {bench.long} lines vs {bench.short}", board_long, board_short, "ms", 1.3),
    ]


def glancing(bench: Bench) -> list[Row]:
    """Reading the overview of a case against one with a tenth of its lines, actors and meetings."""
    with ExitStack() as stack:
        sizes = ((bench.long, 200, 30), (bench.long // 10, 20, 3))
        cases = [
            (*stack.enter_context(opened(bench.case(rows, many(actors)))), meetings) for rows, actors, meetings in sizes
        ]
        large, small = storing.in_turn([storing.overview(*case) for case in cases], bench.rounds, in_a_row=2)
    what = f"reading the overview, {bench.long} lines, 200 actors, 30 meetings"
    return [compared(what, large, small, "ms", 2, "of a tenth")]


def showing(bench: Bench) -> list[Row]:
    """The board, from the key to the rows: by itself, and with the room around it, which is made the first time."""
    programs = [screens.bare(), screens.bare("--board"), screens.samledning(bench.case(bench.long))]
    reference, board, room = screens.boards(programs, bench.work, bench.rounds).values()
    what, of = f"the board of {len(ACTORS)} actors", "a bare DataTable"
    return [
        compared(f"{what}: filled and shown", median(board.first), median(reference.first), "ms", 1.3, of),
        compared(f"{what}: room 4 shown", median(room.again), median(reference.again), "ms", 1.3, of),
        compared(f"{what}: room 4 made, read and shown", median(room.first), median(reference.first), "ms", of=of),
    ]


def analysing(bench: Bench) -> list[Row]:
    """The log line while it completes names and while it does not, and room 3 with many actors and with none."""
    crowd = screens.samledning(bench.case(bench.short, many(NAMED)))
    completing, plain = replace(crowd, name="completing", begins=""), replace(crowd, name="plain", begins="x")
    ours, reference = screens.keys([completing, plain], bench.work, bench.rounds).values()
    some = screens.samledning(bench.case(bench.short, many(ANALYSED)))
    none = screens.samledning(bench.case(bench.short, ()))
    room, empty = screens.rooms([some, none], bench.work, bench.rounds).values()
    what, of = f"analysis of {ANALYSED} actors", "of none"
    return [
        compared(f"completing one of {NAMED} names: median", median(ours.paint), median(reference.paint), "ms", 1.3),
        compared(f"completing one of {NAMED} names: p95", ours.p95, reference.p95, "ms"),
        compared(f"{what}: room 3 shown", median(room.again), median(empty.again), "ms", 2, of),
        compared(f"{what}: room 3 made, read and shown", median(room.first), median(empty.first), "ms", 2, of),
    ]


def searching(bench: Bench) -> list[Row]:
    """Words that occur often and seldom, whole and in part."""
    with opened(bench.case(bench.long)) as (workspace, incident_id):
        ours, raw, bare = storing.searching(workspace, incident_id, bench.rounds)
    what = f"search of {bench.long} lines, {len(storing.WORDS)} queries"
    return [
        compared(what, ours, raw, "ms", 2, "the raw query"),
        compared(what, ours, bare, "ms", of="the same, no snippet"),
    ]


def idling(bench: Bench) -> list[Row]:
    """What a screen costs that nobody touches."""
    programs = [screens.hello("--clock"), screens.samledning(bench.case(bench.long))]
    reference, ours = screens.idle(programs, bench.work, bench.idle).values()
    return [
        compared(f"idle {bench.idle:g} s: processor, a second", ours.cpu, reference.cpu, "ms", 2),
        at_most(f"idle {bench.idle:g} s: to the terminal, a second", ours.size, reference.size, "bytes", 100),
    ]


def leading(bench: Bench) -> list[Row]:
    """A busy meeting on the screen: typing in it, and what its running clocks cost while nobody touches it."""
    apart = bench.work / "meeting"
    apart.mkdir(exist_ok=True)
    busy_case = begin_meeting(copy_case(make_case(bench.cases, bench.long), apart))
    busy = screens.meeting(busy_case)
    quiet = screens.samledning(bench.case(bench.long))
    plain, ours = screens.keys([quiet, busy], bench.work, bench.rounds).values()
    reference, resting = screens.idle([screens.hello("--clock"), busy], bench.work, bench.idle).values()
    with led(busy_case) as steps:
        followed = screens.following(busy, bench.work, bench.rounds, steps)
    what = f"a meeting of {len(ACTORS)} actors and {ITEMS} items"
    return [
        at_most(f"{what}: the other seat follows, median and worst", median(followed), max(followed), "ms", 1000),
        compared(f"{what}: key to paint", median(ours.paint), median(plain.paint), "ms", 1.5, "the overview"),
        compared(f"{what}: idle, processor, a second", resting.cpu, reference.cpu, "ms", 3),
        compared(f"{what}: idle, to the terminal, a second", resting.size, reference.size, "bytes"),
    ]


def documenting(bench: Bench) -> list[Row]:
    """Each document of the demonstration as a file, in its slowest format, against a blank form."""
    found = documents.files(bench.work, min(bench.rounds, 3))
    _form, blank = found[Product.BLANK_LOG]
    return [at_most(f"document: {product}, {form}", taken, blank, "s", 2) for product, (form, taken) in found.items()]


GROUPS: dict[str, Callable[[Bench], list[Row]]] = {
    "start": starting,
    "key": typing,
    "write": writing,
    "report": reporting,
    "board": showing,
    "overview": glancing,
    "actors": analysing,
    "search": searching,
    "idle": idling,
    "meeting": leading,
    "documents": documenting,
}


def _both(bench: Bench) -> tuple[Program, Program]:
    return screens.samledning(bench.case(bench.short)), screens.samledning(bench.case(bench.long))


def _peers(environment: Path | None) -> list[Program]:
    if environment is None:
        return []
    return [Program(name, (str(environment / "bin" / name),), shows, echoes=False) for name, shows in PEERS]
