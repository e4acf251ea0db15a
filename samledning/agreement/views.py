"""Direction and agreement as screens and documents see them. All times are aware UTC."""

from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias

from samledning.agreement.terms import (
    OPEN_ACTIONS,
    ActionStatus,
    Handling,
    StaleKind,
    Stance,
    Status,
    SuggestionKind,
)
from samledning.log.terms import Marking


@dataclass(frozen=True)
class StanceView:
    """What an actor said once. `said_by` is who spoke for it, `initials` who noted it. `text` is the reservation or
    the reason; `anchor_with` and `anchor_by` are with whom and by when it must be anchored.

    `withdrawn` is true for a note that takes back what the actor said before, with the reason in `text`.
    """

    id: str
    at: datetime
    stance: Stance
    text: str
    anchor_with: str
    anchor_by: datetime | None
    said_by: str
    initials: str
    read_back: bool
    withdrawn: bool


@dataclass(frozen=True)
class ActorStance:
    """Where one concerned actor stands: `history` has all it said, the oldest first; the last of it holds.

    `left_at` is when an actor that takes part in the case no longer left it.
    """

    actor_id: str
    actor: str
    history: tuple[StanceView, ...] = ()
    left_at: datetime | None = None

    @property
    def last(self) -> StanceView | None:
        """What the actor said last, None where it has not been asked."""
        return self.history[-1] if self.history else None

    @property
    def stance(self) -> Stance:
        """Where the actor stands now."""
        return self.last.stance if self.last else Stance.NOT_ASKED

    @property
    def left(self) -> bool:
        """Whether the actor takes part in the case no longer."""
        return self.left_at is not None


@dataclass(frozen=True)
class Support:
    """Who stands where on one wording, actors that have left the case aside: names, in the order of the actors.

    `behind` holds those with a reservation too.
    """

    behind: tuple[str, ...] = ()
    reservations: tuple[str, ...] = ()
    against: tuple[str, ...] = ()
    abstaining: tuple[str, ...] = ()
    anchoring: tuple[str, ...] = ()
    silent: tuple[str, ...] = ()
    absent: tuple[str, ...] = ()
    not_asked: tuple[str, ...] = ()

    @property
    def by_all(self) -> bool:
        """Whether everyone concerned has answered and nobody is against; one who abstains has answered."""
        unanswered = (*self.anchoring, *self.silent, *self.absent, *self.not_asked)
        return bool(self.behind) and not self.against and not unanswered


@dataclass(frozen=True)
class Staleness:
    """One reason to look at something again, since `at`; `name` is what or whom it is about, `text` all in words."""

    kind: StaleKind
    at: datetime
    name: str
    text: str


@dataclass(frozen=True)
class TargetView:
    """A version of a target picture (`label` such as `MB2`) with who stands behind it.

    `scope` is empty for the whole event. `protected` has the first first. `replaces` and `replaced_by` are labels of
    the version before and after; a proposal that may take the place of this one is `replaced_by` already, while the
    status says that this one still stands. `rests_on` names the dependencies it rests on. `stale` tells why it should
    be looked at again, nothing for one that has been replaced or withdrawn.
    """

    id: str
    number: int
    label: str
    scope: str
    wanted: str
    by_when: datetime | None
    protected: tuple[str, ...]
    delimitation: str
    reason: str
    valid_until: datetime | None
    actor_ids: tuple[str, ...]
    actors: tuple[str, ...]
    dependency_ids: tuple[str, ...]
    rests_on: tuple[str, ...]
    picture_number: int | None
    replaces: str
    replaced_by: str
    made_at: datetime
    initials: str
    status: Status
    agreed_at: datetime | None
    agreed_by: str
    replaced_at: datetime | None
    withdrawn_at: datetime | None
    withdrawn_reason: str
    stances: tuple[ActorStance, ...]
    support: Support
    stale: tuple[Staleness, ...]
    marking: Marking
    secrecy_ground: str

    @property
    def is_current(self) -> bool:
        """Whether this is the version that holds in its scope."""
        return self.status is Status.AGREED


@dataclass(frozen=True)
class AgreementView:
    """An agreement or a proposal of one (`label` such as `Ö3`) with who stands behind it.

    `target` is the label of the target picture it serves, `target_stale` why that one should be looked at again,
    `entry` that of the line in the log that proposed it.
    """

    id: str
    number: int
    label: str
    wording: str
    reason: str
    alternatives: str
    suitable: str
    feasible: str
    acceptable: str
    decisive: bool
    read_back_at: datetime | None
    actor_ids: tuple[str, ...]
    actors: tuple[str, ...]
    target_id: str | None
    target: str
    replaces: str
    replaced_by: str
    entry_id: str | None
    entry: str
    made_at: datetime
    initials: str
    status: Status
    agreed_at: datetime | None
    agreed_by: str
    replaced_at: datetime | None
    withdrawn_at: datetime | None
    withdrawn_reason: str
    stances: tuple[ActorStance, ...]
    support: Support
    stale: tuple[Staleness, ...]
    marking: Marking
    secrecy_ground: str
    target_stale: tuple[Staleness, ...] = ()

    @property
    def is_current(self) -> bool:
        """Whether it has been agreed and holds."""
        return self.status is Status.AGREED


@dataclass(frozen=True)
class ActionView:
    """A measure in the action plan (`label` such as `Å9`). `owner` is empty while nobody answers for it.

    `owner_left` is true where the owner takes part in the case no longer. `goal` is the label of the target picture or
    the agreement that it serves, `goal_holds` whether that one still does (true where there is none), and
    `goal_stale` why it should be looked at again.
    """

    id: str
    number: int
    label: str
    text: str
    target_id: str | None
    agreement_id: str | None
    goal: str
    goal_holds: bool
    owner_actor_id: str | None
    owner: str
    owner_left: bool
    owner_person: str
    unresolved: str
    supporting_ids: tuple[str, ...]
    supporting: tuple[str, ...]
    due_at: datetime | None
    overdue: bool
    status: ActionStatus
    status_reason: str
    status_at: datetime
    needs: str
    public_information: str
    follow_up_at: datetime | None
    follow_up_found: str
    followed_up_at: datetime | None
    entry_id: str | None
    entry: str
    made_at: datetime
    changed_at: datetime
    initials: str
    struck_at: datetime | None
    struck_reason: str
    marking: Marking
    secrecy_ground: str
    goal_stale: tuple[Staleness, ...] = ()

    @property
    def is_open(self) -> bool:
        """Whether it still has to be done."""
        return self.struck_at is None and self.status in OPEN_ACTIONS


@dataclass(frozen=True)
class ConflictView:
    """Goals or plans that collide (`label` such as `K1`). `links` holds the labels of what it is linked to, `stale` why
    which of them should be looked at again."""

    id: str
    number: int
    label: str
    actor_ids: tuple[str, ...]
    actors: tuple[str, ...]
    collides: str
    consequence: str
    handling: Handling
    handled: str
    handled_at: datetime | None
    target_ids: tuple[str, ...]
    agreement_ids: tuple[str, ...]
    action_ids: tuple[str, ...]
    links: tuple[str, ...]
    made_at: datetime
    initials: str
    struck_at: datetime | None
    struck_reason: str
    marking: Marking
    secrecy_ground: str
    stale: tuple[tuple[str, Staleness], ...] = ()


@dataclass(frozen=True)
class SuggestionView:
    """What may be a conflict between goals; the program never says that it is one.

    `labels` names the records it was seen in. The other fields fill in the form that notes it as a conflict.
    """

    key: str
    kind: SuggestionKind
    labels: tuple[str, ...]
    text: str
    collides: str
    actor_ids: tuple[str, ...]
    target_ids: tuple[str, ...] = ()
    agreement_ids: tuple[str, ...] = ()
    action_ids: tuple[str, ...] = ()


@dataclass(frozen=True)
class AlternativeView:
    """One of the alternatives of a question; `letter` is what people call it: a, b, c."""

    id: str
    letter: str
    text: str
    pros: str
    cons: str
    chosen: bool
    struck_at: datetime | None
    struck_reason: str


@dataclass(frozen=True)
class ChoiceView:
    """A question with its alternatives (`label` such as `V1`), and which of them was chosen, why and when."""

    id: str
    number: int
    label: str
    question: str
    alternatives: tuple[AlternativeView, ...]
    chosen: AlternativeView | None
    why: str
    chosen_at: datetime | None
    made_at: datetime
    initials: str
    struck_at: datetime | None
    struck_reason: str
    marking: Marking
    secrecy_ground: str


@dataclass(frozen=True)
class PriorityView:
    """A matter on which agreement is especially important (`label` such as `P1`), open while `closed_at` is None."""

    id: str
    number: int
    label: str
    text: str
    why: str
    position: int
    closed_at: datetime | None
    closed_how: str
    made_at: datetime
    initials: str
    marking: Marking
    secrecy_ground: str


Subject: TypeAlias = TargetView | AgreementView
"""What actors take a stance on."""

Goal: TypeAlias = Subject | ActionView | ConflictView | ChoiceView | PriorityView
"""Anything that the room keeps."""


@dataclass(frozen=True)
class Difference:
    """A field that differs between two versions of a target picture: what it was, what it is, all of it in words."""

    field: str
    label: str
    was: str
    now: str
    text: str


@dataclass(frozen=True)
class DueAnchor:
    """An actor that has to anchor something by a time, and has not come back with its answer."""

    subject_id: str
    subject: str
    actor_id: str
    actor: str
    anchor_with: str
    anchor_by: datetime
    late: bool


@dataclass(frozen=True)
class BoardView:
    """Everything of the room: what stands, and what once did, the newest number first.

    `actions` and `conflicts` leave out what was struck. `actions` has what is most urgent first: the overdue, then by
    time. `priorities` has the open ones in their order, then the closed.
    """

    targets: tuple[TargetView, ...] = ()
    agreements: tuple[AgreementView, ...] = ()
    actions: tuple[ActionView, ...] = ()
    conflicts: tuple[ConflictView, ...] = ()
    suggestions: tuple[SuggestionView, ...] = ()
    choices: tuple[ChoiceView, ...] = ()
    priorities: tuple[PriorityView, ...] = ()

    @property
    def subjects(self) -> tuple[Subject, ...]:
        """Everything that actors take a stance on: target pictures, then agreements."""
        return (*self.targets, *self.agreements)

    @property
    def goals(self) -> tuple[Goal, ...]:
        """Everything that the room keeps."""
        return (*self.subjects, *self.actions, *self.conflicts, *self.choices, *self.priorities)

    @property
    def current_targets(self) -> tuple[TargetView, ...]:
        """The target pictures that hold, one for each scope; that of the whole event first."""
        current = [each for each in self.targets if each.is_current]
        return tuple(sorted(current, key=lambda each: (each.scope != "", each.scope.casefold())))
