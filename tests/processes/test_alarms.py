"""Two processes on one database tell of what is due once."""

import subprocess
from pathlib import Path

from running import DEADLINE_SECONDS, HERE, environment, python

THINGS = 200


def test_each_thing_that_is_due_is_told_by_one_of_two_seats(tmp_path: Path) -> None:
    seats = [
        subprocess.Popen(
            [*python(HERE / "claiming_process.py", tmp_path / "fall.sqlite"), name, str(THINGS)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env=environment(tmp_path),
        )
        for name in ("one", "other")
    ]
    for seat in seats:
        assert seat.stdout
        assert seat.stdout.readline() == "ready\n"
    for seat in seats:
        assert seat.stdin
        seat.stdin.write("go\n")
        seat.stdin.flush()
    told = [int(seat.communicate(timeout=DEADLINE_SECONDS * 4)[0]) for seat in seats]
    assert sum(told) == THINGS
