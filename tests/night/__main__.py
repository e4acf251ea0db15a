"""Tell the night and print its report: `python -m tests.night`, from the root of the checkout. Exit code 1 if a check
fails.

What goes wrong at which moment is drawn by lot; the same `--seed` draws the same.
"""

import argparse
import random
import sys
import tempfile
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from pathlib import Path

from .night import Night
from .report import Report
from .steps import STORY

REPORTS = 500


def tell(folder: Path, *, reports: int = REPORTS, seed: int, hear: Callable[[str], None]) -> Report:
    """Live through the night in `folder`, with at least so many `reports`. Returns what is to be told of it."""
    report = Report(hear)
    with ExitStack() as stack:
        night = Night(folder, report, stack, seed, reports)
        for what, do in STORY:
            night.step(what, do)
    return report


def main(arguments: Sequence[str] | None = None) -> int:
    """Returns the exit code."""
    parser = argparse.ArgumentParser(prog="python -m tests.night", description=__doc__)
    parser.add_argument("--reports", type=int, default=REPORTS, help="how many reports there should be at least")
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(1 << 32))
    parser.add_argument("--keep", type=Path, help="a folder that is not there yet, where all of it is left to look at")
    chosen = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory(prefix="samledning-night-") as work:
        folder = chosen.keep or Path(work, "night")
        folder.mkdir(parents=True)
        _hear(f"--seed {chosen.seed}")
        report = tell(folder, reports=chosen.reports, seed=chosen.seed, hear=_hear)
    sys.stdout.write("\n" + report.text())
    return 0 if report.sound else 1


def _hear(what: str) -> None:
    sys.stderr.write(f"{what}\n")


if __name__ == "__main__":
    sys.exit(main())
