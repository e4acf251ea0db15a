"""A seat that leads a meeting: gives the floor at random, and goes on to another item now and then, until it is killed.

Started as `leader_process.py DATABASE MEETING`; tells what it has done, one line each, when it is committed:
`item ID` or `floor ID`.
"""

import random
import sys
from pathlib import Path

from running import PERSON

from samledning.meeting import leading, queries
from samledning.register.service import find_person
from samledning.start import open_workspace

FLOORS_AN_ITEM = 15


def lead(database: Path, meeting_id: str) -> None:
    chance = random.Random(7)
    workspace = open_workspace(database)
    with workspace.read() as unit:
        person = find_person(unit, PERSON)
        items = [each.id for each in queries.agenda(unit, meeting_id)]
        actors = [each.actor_id for each in queries.invitees(unit, meeting_id)]
    assert person
    workspace.become(person)
    while True:
        item_id = chance.choice(items)
        with workspace.write() as unit:
            leading.go_to(unit, meeting_id, item_id)
        sys.stdout.write(f"item {item_id}\n")
        for _floor in range(FLOORS_AN_ITEM):
            actor_id = chance.choice(actors)
            with workspace.write() as unit:
                leading.give_floor(unit, meeting_id, actor_id)
            sys.stdout.write(f"floor {actor_id}\n")
            sys.stdout.flush()


if __name__ == "__main__":
    lead(Path(sys.argv[1]), sys.argv[2])
