"""A seat that claims what is due: the database, a signal to begin, and how many things. Says how many were its own."""

import sys
from datetime import UTC, datetime
from pathlib import Path

from samledning.store.seats import Seats

DUE_AT = datetime(2026, 11, 22, 13, 0, tzinfo=UTC)


def main() -> None:
    database, name, count = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
    seats = Seats(database, name)
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    sys.stdin.readline()
    mine = [number for number in range(count) if seats.claim(f"step:review.{number}", DUE_AT, 1)]
    sys.stdout.write(f"{len(mine)}\n")
    seats.leave()


if __name__ == "__main__":
    main()
