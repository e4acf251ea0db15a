"""The second copy while processes log: the folder comes and goes, and the case can be had back from it alone."""

from contextlib import ExitStack, closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from conftest import OpenScreen, Run
from running import NAME, PERSON, Case, Helper, samledning

from samledning.store.restore import restore

LINES = 120


@pytest.fixture
def folder(case: Case, tmp_path: Path) -> Path:
    """The folder of the second copy, which has been chosen."""
    folder = tmp_path / "minne"
    folder.mkdir()
    with case.opened() as workspace:
        workspace.choose_copy_folder(folder)
    return folder


@pytest.mark.long
def test_folder_pulled_out_and_put_back_while_a_process_logs(
    case: Case, folder: Path, home: dict[str, str], run: Run, started: ExitStack, tmp_path: Path
) -> None:
    logging = started.enter_context(
        closing(Helper(samledning("log", "-", "--database", case.database, "--as", PERSON), home))
    )
    away, told = tmp_path / "borta", []
    for number in range(LINES):
        logging.say(f"rad {number}")
    for number in range(LINES):
        told.append(logging.hear())
        if number == LINES // 4:
            folder.rename(away)
        if number == LINES // 2:
            away.rename(folder)
    assert logging.finish() == 0
    assert [line.split()[0] for line in told] == [f"L{number}" for number in range(1, LINES + 1)]

    restored = tmp_path / "åter" / "fall.sqlite"
    done = run("restore", folder, "--to", restored)

    assert (done.returncode, done.stderr) == (0, "")
    again = Case(restored, case.incident_id)
    assert again.digest() == case.digest()
    assert [entry.typed for entry in again.entries()] == [f"rad {number}" for number in range(LINES)]
    assert again.verified().problems == ()


def test_screen_says_that_the_folder_is_gone_and_that_the_copy_is_whole_again(
    case: Case, folder: Path, screen: OpenScreen, tmp_path: Path
) -> None:
    anna = screen("--database", case.database, "--as", PERSON)
    anna.wait_for(NAME, "Att göra nu", "kopia ✓")
    folder.rename(tmp_path / "borta")
    anna.wait_for("kopia borta sedan")
    anna.type("under tiden")
    anna.press("enter")
    anna.wait_for("under tiden  L1 AB")
    (tmp_path / "borta").rename(folder)
    anna.wait_for("kopia ✓")
    anna.kill()

    restored = tmp_path / "fall2.sqlite"
    done = restore(folder, restored, datetime.now(UTC), "seat")

    assert done.remarks == ()
    assert done.report.problems == ()
    assert Case(restored, case.incident_id).digest() == case.digest()
