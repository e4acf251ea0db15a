"""Everything as it was at an earlier time."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from cli.conftest import STORM, Program


@pytest.mark.long
def test_commands_that_show_tell_how_it_was(program: Program, home: Path) -> None:
    program(*STORM)
    program("log", "strömmen borta")
    then = datetime.now(UTC).isoformat()
    program("strike", "L1", "--reason", "dubblett")
    program("log", "strömmen åter")

    (entry,) = program("--back-to", then, "search", "strömmen", "--json").json
    assert (entry["entry"]["label"], entry["entry"]["struck_at"]) == ("L1", None)
    assert "strömmen åter" not in program("status", "--back-to", then).out
    assert program("--back-to", then, "verify").code == 0
    refused = program("--back-to", then, "log", "en rad till")
    assert (refused.code, refused.out) == (1, "")
    assert "Det går att läsa, men inte att ändra." in refused.err
    assert program("search", "åter", "--json").json[0]["entry"]["label"] == "L2"
    assert [path.name for path in home.iterdir() if path.is_dir()] == []


def test_a_time_that_has_not_been_is_refused(program: Program) -> None:
    program(*STORM)
    for time in ("igår", "2999-01-01 12.00"):
        assert program("--back-to", time, "status").code == 2
    before = program("--back-to", "2020-01-01T12:00", "status")
    assert (before.code, "men inte tidigare" in before.err) == (1, True)
