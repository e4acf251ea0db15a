"""The numbers in labels, as people write them."""

import pytest

from samledning.store.numbers import LARGEST, number_in


@pytest.mark.parametrize(
    ("written", "series", "number"),
    [
        ("L12", "L", 12),
        (" l12 ", "L", 12),
        ("12", "L", 12),
        ("ö3", "Ö", 3),
        ("A\u030a9", "Å", 9),
        ("MB2", "MB", 2),
        ("R007", "R", 7),
        (f"R{LARGEST}", "R", LARGEST),
        (f"R{LARGEST + 1}", "R", None),
        ("R" + "9" * 5000, "R", None),
        ("R0", "R", None),
        ("R²", "R", None),
        ("R-1", "R", None),
        ("R", "R", None),
        ("", "R", None),
        ("B4", "R", None),
    ],
)
def test_what_a_label_names(written: str, series: str, number: int | None) -> None:
    assert number_in(written, series) == number
