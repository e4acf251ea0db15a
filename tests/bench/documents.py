"""How long a document of the demonstration takes: read, made and written to a file, in a program that is running."""

import time
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path
from statistics import median

from samledning.demo.build import build_demo
from samledning.document import queries, writing
from samledning.document.rules import formats_of
from samledning.document.terms import Format, Product
from samledning.paths import checklist_folders
from samledning.start import Workspace

from .case import opened

SUBJECTS = {Product.PICTURE: "LB1", Product.TARGET: "MB1", Product.CHECKLIST: "IN", Product.BLANK_CHECKLIST: "IN"}


def files(folder: Path, rounds: int) -> Mapping[Product, tuple[Format, float]]:
    """Of each product its slowest format and the seconds that took."""
    database = folder / "documents.sqlite"
    build_demo(database, datetime.now(UTC))
    with opened(database) as (workspace, incident_id):
        return {
            product: max(_times(workspace, incident_id, product, folder, rounds), key=lambda each: each[1])
            for product in Product
        }


def _times(
    workspace: Workspace, incident_id: str, product: Product, folder: Path, rounds: int
) -> Iterator[tuple[Format, float]]:
    for form in formats_of(product):
        taken = []
        for _round in range(rounds + 1):  # the first one warms up
            began = time.perf_counter()
            with workspace.read() as unit:
                subject = SUBJECTS.get(product, "")
                made = queries.document(unit, incident_id, product, checklist_folders(), subject=subject).document
            writing.write(made, form, folder / f"{product}.{form}", templates=folder / "templates", replace=True)
            taken.append(time.perf_counter() - began)
        yield form, median(taken[1:])
