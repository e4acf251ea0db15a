"""How long a document takes as a file, from the command to the file, on the demonstration."""

import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from statistics import median

from samledning.demo.build import build_demo
from samledning.document.terms import Format, Product

FORMS = (Format.PDF, Format.WORD, Format.HTML, Format.TEXT)
SUBJECTS = {Product.PICTURE: "LB1", Product.TARGET: "MB1", Product.CHECKLIST: "IN", Product.BLANK_CHECKLIST: "IN"}


def demonstration(folder: Path) -> Path:
    """The demonstration, told as of now."""
    database = folder / "documents.sqlite"
    build_demo(database, datetime.now(UTC))
    return database


def files(database: Path, folder: Path, rounds: int) -> tuple[Mapping[Product, tuple[Format, float]], float]:
    """Of each product its slowest format and the seconds that took, and the seconds of a command that only reads."""
    found: dict[Product, tuple[Format, float]] = {}
    for product in Product:
        subject = ("--of", SUBJECTS[product]) if product in SUBJECTS else ()
        command = ("export", product, *subject, "--replace", "-o")
        taken = {form: _middle(database, (*command, str(folder / f"{product}.{form}")), rounds) for form in FORMS}
        found[product] = max(taken.items(), key=lambda each: each[1])
    return found, _middle(database, ("status",), rounds)


def _middle(database: Path, arguments: Sequence[str], rounds: int) -> float:
    command = [sys.executable, "-m", "samledning", "--database", str(database), *arguments]
    times = []
    for _round in range(rounds + 1):  # the first one warms up
        began = time.perf_counter()
        subprocess.run(command, check=True, capture_output=True)
        times.append(time.perf_counter() - began)
    return median(times[1:])
