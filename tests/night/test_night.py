"""The long night, somewhat shorter: everything in it happens, with fewer reports."""

from pathlib import Path

import pytest

from .__main__ import tell
from .report import FAILED

REPORTS, SEED = 150, 20261024


@pytest.mark.long
def test_all_is_there_in_the_morning(tmp_path: Path) -> None:
    report = tell(tmp_path, reports=REPORTS, seed=SEED, hear=lambda _what: None)
    assert report.sound, "\n".join(line for line in report.text().splitlines() if FAILED in line)
    assert report.done["meetings led by keys"] + report.done["meetings led by commands"] == 6
