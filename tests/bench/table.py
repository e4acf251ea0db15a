"""The table of measures: what, measured, reference of the same run, their ratio, the goal, and whether it is met."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import zip_longest
from math import inf

HEADS = ("what", "measured", "reference", "ratio", "goal", "")


@dataclass(frozen=True)
class Row:
    """A line of the table. `met` is None for a figure that is only printed."""

    what: str
    measured: str
    reference: str
    ratio: float | None = None
    goal: str = ""
    met: bool | None = None


def compared(what: str, measured: float, reference: float, unit: str, most: float | None = None, of: str = "") -> Row:
    """A row whose goal is a ratio of at most `most`, or that is only printed; `of` says what the reference is."""
    ratio = measured / reference if reference else inf
    return Row(
        what,
        _figure(measured, unit),
        f"{_figure(reference, unit)} {of}".rstrip(),
        ratio,
        f"≤ {most:g} ×" if most else "",
        ratio <= most if most else None,
    )


def at_most(what: str, measured: float, reference: float, unit: str, most: float) -> Row:
    """A row whose goal is `most` in `unit`, whatever the reference is."""
    return Row(
        what,
        _figure(measured, unit),
        _figure(reference, unit),
        measured / reference if reference else None,
        f"≤ {most:g} {unit}",
        measured <= most,
    )


def table(rows: Sequence[Row]) -> str:
    """The rows as text, in columns."""
    cells = [HEADS, *(_cells(row) for row in rows)]
    widths = [max(len(cell) for cell in column) for column in zip_longest(*cells, fillvalue="")]
    lines = ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in cells]
    return "\n".join([lines[0], "  ".join("─" * width for width in widths), *lines[1:]])


def _cells(row: Row) -> tuple[str, ...]:
    ratio = "" if row.ratio is None else f"{row.ratio:.2f}"
    met = {True: "ok", False: "MISS", None: ""}[row.met]
    return (row.what, row.measured, row.reference, ratio, row.goal, met)


def _figure(value: float, unit: str) -> str:
    digits = 0 if value >= 100 else 1 if value >= 10 else 2
    return f"{value:.{digits}f} {unit}"
