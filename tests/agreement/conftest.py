"""The case that the checklists are tried on, with three actors in it."""

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from checklist.conftest import Case, case, folder

from samledning.actor import service as actor
from samledning.agreement import agreements, queries, stances, targets
from samledning.agreement.terms import Stance
from samledning.agreement.views import AgreementView, BoardView, TargetView
from samledning.errors import Problem
from samledning.store.unit import WriteUnit

__all__ = ["Room", "case", "folder", "refused"]

NAMES = ("Polisen", "Region Örebro län", "Örebro kommun")


@dataclass
class Room:
    """The room in a case with three actors, `police`, `region` and `town`."""

    case: Case
    police: str
    region: str
    town: str

    def target(self, wanted: str = "Vatten till alla", **more: object) -> str:
        with self.case.write() as unit:
            return targets.propose(unit, self.case.incident_id, wanted, **more)  # type: ignore[arg-type]

    def agreement(self, wording: str = "Sjukhuset får vatten först", **more: object) -> str:
        with self.case.write() as unit:
            return agreements.propose(unit, self.case.incident_id, wording, **more)  # type: ignore[arg-type]

    def take(self, subject_id: str, actor_id: str, stance: Stance = Stance.AGREES, **more: object) -> str:
        with self.case.write() as unit:
            return stances.take(unit, subject_id, actor_id, stance, **more)  # type: ignore[arg-type]

    def agreed_target(self, wanted: str = "Vatten till alla", **more: object) -> str:
        target_id = self.target(wanted, **more)
        self.take(target_id, self.police)
        self.do(lambda unit: targets.agree(unit, target_id))
        return target_id

    def do(self, act: Callable[[WriteUnit], object]) -> None:
        with self.case.write() as unit:
            act(unit)

    def board(self) -> BoardView:
        with self.case.read() as unit:
            return queries.board(unit, self.case.incident_id)

    def see_target(self, target_id: str) -> TargetView:
        with self.case.read() as unit:
            return queries.target(unit, target_id)

    def see(self, agreement_id: str) -> AgreementView:
        with self.case.read() as unit:
            return queries.agreement(unit, agreement_id)


@pytest.fixture
def room(case: Case) -> Room:
    with case.write() as unit:
        return Room(case, *(actor.add(unit, case.incident_id, name) for name in NAMES))


def refused(room: Room, act: Callable[[WriteUnit], object], words: str) -> None:
    """Nothing is kept of `act`, and the sentence says why."""
    with pytest.raises(Problem, match=words), room.case.write() as unit:
        act(unit)
