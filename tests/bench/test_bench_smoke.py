"""Each measure runs and gives its rows; what they say is read by people, not by tests."""

import pytest

from .__main__ import main

QUICK = ("search",)
SLOW = ("write", "report", "idle", "start", "key", "board", "actors", "meeting", "overview", "documents")


@pytest.mark.parametrize("group", [*QUICK, *(pytest.param(slow, marks=pytest.mark.long) for slow in SLOW)])
def test_a_group_gives_its_rows(group: str, capsys: pytest.CaptureFixture[str]) -> None:
    main(["--only", group, "--rows", "50", "--rounds", "1", "--idle", "0.1"])
    heads, _rule, *rows = capsys.readouterr().out.splitlines()
    assert heads.split()[:2] == ["what", "measured"]
    assert rows
    for row in rows:
        what, measured, *_rest = row.split("  ")
        assert what
        assert any(sign.isdigit() for sign in measured + "".join(_rest))
