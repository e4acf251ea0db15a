"""Print the table of measures: `python -m tests.bench`, from the root of the checkout.

Measured and reference take turns, the medians are compared. Nothing here fails a test: a busy machine moves every time,
and less so every ratio. The long case is made anew unless `--folder` keeps it.
"""

import argparse
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

from . import measures
from .table import Row, table

SHORT, LONG = 100, 100_000


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure what was asked for and print the table."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("--rounds", type=int, default=7, help="how often each is measured (one more warms up)")
    parser.add_argument("--rows", type=int, default=LONG, help="lines in the log of the long case")
    parser.add_argument("--idle", type=float, default=60, help="seconds to idle")
    parser.add_argument("--only", choices=[*measures.GROUPS, []], nargs="*", default=[], help="the groups to measure")
    parser.add_argument("--folder", type=Path, help="where the made cases are kept for the next run")
    parser.add_argument("--peers", type=Path, help="a virtual environment with posting and harlequin, to compare with")
    chosen = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory(prefix="samledning-bench-") as work:
        cases = chosen.folder or Path(work, "cases")
        cases.mkdir(parents=True, exist_ok=True)
        bench = measures.Bench(
            cases=cases,
            work=Path(work),
            short=SHORT,
            long=chosen.rows,
            rounds=chosen.rounds,
            idle=chosen.idle,
            peers=chosen.peers,
        )
        rows = measured(bench, chosen.only or list(measures.GROUPS), _progress)
    sys.stdout.write(table(rows) + "\n")


def measured(bench: measures.Bench, groups: Sequence[str], tell: Callable[[str], None]) -> list[Row]:
    """The rows of the groups, in order; `tell` hears which is under way."""
    rows: list[Row] = []
    for group in groups:
        tell(group)
        rows += measures.GROUPS[group](bench)
    return rows


def _progress(group: str) -> None:
    sys.stderr.write(f"measuring: {group}\n")


if __name__ == "__main__":
    main()
