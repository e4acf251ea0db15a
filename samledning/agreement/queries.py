"""Questions about direction and agreement; every answer is a view, or a tuple of them."""

from datetime import datetime

from samledning.agreement.views import (
    ActionView,
    AgreementView,
    BoardView,
    ChoiceView,
    ConflictView,
    Difference,
    DueAnchor,
    PriorityView,
    SuggestionView,
    TargetView,
)
from samledning.store.unit import ReadUnit


def board(unit: ReadUnit, incident_id: str) -> BoardView:
    """Everything of the room. Raises a `Problem` where there is no such incident."""
    raise NotImplementedError


def targets(unit: ReadUnit, incident_id: str) -> tuple[TargetView, ...]:
    """Every version of every target picture, the newest number first."""
    raise NotImplementedError


def current_targets(unit: ReadUnit, incident_id: str) -> tuple[TargetView, ...]:
    """The target pictures that hold, one for each scope; that of the whole event first."""
    raise NotImplementedError


def target(unit: ReadUnit, target_id: str) -> TargetView:
    """One version. Raises a `Problem` where there is none with that id."""
    raise NotImplementedError


def compare(unit: ReadUnit, older_id: str, newer_id: str) -> tuple[Difference, ...]:
    """What differs between two versions of a target picture, field by field."""
    raise NotImplementedError


def agreements(unit: ReadUnit, incident_id: str) -> tuple[AgreementView, ...]:
    """Every agreement and proposal, the newest number first."""
    raise NotImplementedError


def agreement(unit: ReadUnit, agreement_id: str) -> AgreementView:
    """One agreement. Raises a `Problem` where there is none with that id."""
    raise NotImplementedError


def actions(
    unit: ReadUnit,
    incident_id: str,
    *,
    owner_actor_id: str = "",
    goal_id: str = "",
    due_before: datetime | None = None,
    overdue: bool = False,
    open_only: bool = False,
) -> tuple[ActionView, ...]:
    """The action plan, or of one owner, one goal, due before a time (UTC), overdue, or still to be done only.

    The overdue first, then by time; what was struck is left out.
    """
    raise NotImplementedError


def action(unit: ReadUnit, action_id: str) -> ActionView:
    """One measure, also a struck one. Raises a `Problem` where there is none with that id."""
    raise NotImplementedError


def conflicts(unit: ReadUnit, incident_id: str) -> tuple[ConflictView, ...]:
    """The conflicts between goals, the open ones first, then the newest number; what was struck is left out."""
    raise NotImplementedError


def conflict(unit: ReadUnit, conflict_id: str) -> ConflictView:
    """One conflict, also a struck one. Raises a `Problem` where there is none with that id."""
    raise NotImplementedError


def suggestions(unit: ReadUnit, incident_id: str) -> tuple[SuggestionView, ...]:
    """What may be conflicts between goals, and nobody has noted as one."""
    raise NotImplementedError


def choices(unit: ReadUnit, incident_id: str) -> tuple[ChoiceView, ...]:
    """The questions with alternatives, those without a chosen one first; what was struck is left out."""
    raise NotImplementedError


def choice(unit: ReadUnit, choice_id: str) -> ChoiceView:
    """One question with all its alternatives. Raises a `Problem` where there is none with that id."""
    raise NotImplementedError


def priorities(unit: ReadUnit, incident_id: str, *, open_only: bool = False) -> tuple[PriorityView, ...]:
    """The matters on which agreement is especially important, in order; the closed ones last, or left out."""
    raise NotImplementedError


def due_anchors(unit: ReadUnit, incident_id: str) -> tuple[DueAnchor, ...]:
    """Who has yet to anchor what, the soonest first; `late` where the time has come."""
    raise NotImplementedError


def the_target(unit: ReadUnit, incident_id: str, wanted: str) -> TargetView:
    """The version that people call `MB2` (or `2`). Raises a `Problem` where there is none."""
    raise NotImplementedError


def the_agreement(unit: ReadUnit, incident_id: str, wanted: str) -> AgreementView:
    """The agreement that people call `Ö3` (or `3`). Raises a `Problem` where there is none."""
    raise NotImplementedError


def the_subject(unit: ReadUnit, incident_id: str, wanted: str) -> TargetView | AgreementView:
    """What people call `MB2` or `Ö3`. Raises a `Problem` where there is no such thing."""
    raise NotImplementedError


def the_action(unit: ReadUnit, incident_id: str, wanted: str) -> ActionView:
    """The measure that people call `Å9` (or `9`). Raises a `Problem` where there is none."""
    raise NotImplementedError


def the_conflict(unit: ReadUnit, incident_id: str, wanted: str) -> ConflictView:
    """The conflict that people call `K1` (or `1`). Raises a `Problem` where there is none."""
    raise NotImplementedError


def the_choice(unit: ReadUnit, incident_id: str, wanted: str) -> ChoiceView:
    """The question that people call `V1` (or `1`). Raises a `Problem` where there is none."""
    raise NotImplementedError


def the_priority(unit: ReadUnit, incident_id: str, wanted: str) -> PriorityView:
    """The matter that people call `P1` (or `1`). Raises a `Problem` where there is none."""
    raise NotImplementedError
