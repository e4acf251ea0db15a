"""The actors of a case and the analysis of them as screens and documents see it. All times are aware UTC."""

from dataclasses import dataclass
from datetime import datetime

from samledning.actor.terms import CallOutcome, Criticality, FindingKind, Reason, ResourceKind, Snapshot
from samledning.log.terms import Marking
from samledning.register.terms import OrganisationKind
from samledning.register.views import ContactWayView


@dataclass(frozen=True)
class ActorView:
    """An organisation that takes part in the incident."""

    id: str
    organisation_id: str
    name: str
    kind: OrganisationKind
    aliases: tuple[str, ...]
    places: tuple[str, ...]


@dataclass(frozen=True)
class CallView:
    """A try to reach an actor, by whom (initials). `person_name` and `mandate` are those of the one who answered.

    `call_back_at` is when they promised to call back, None for any other outcome.
    """

    id: str
    actor_id: str
    at: datetime
    outcome: CallOutcome
    call_back_at: datetime | None
    person_name: str
    mandate: str
    note: str
    initials: str
    struck_at: datetime | None
    struck_reason: str


@dataclass(frozen=True)
class ParticipantView:
    """A person who speaks for an actor; `position` is the actor's place in the speaking order, from 1."""

    id: str
    actor_id: str
    actor: str
    name: str
    mandate: str
    contact: str
    since: datetime
    position: int


@dataclass(frozen=True)
class AnalysedActor(ActorView):
    """An actor with everything the analysis says of it. `moments` holds keys; `priority` 1 comes first, None has none.

    `changed_at` is None for an actor that was added by a version of the program that did not keep it.
    """

    reasons: tuple[Reason, ...] = ()
    responsibility: str = ""
    needs: str = ""
    contribution: str = ""
    own_goal: str = ""
    priority: int | None = None
    closest: bool = False
    most_important: bool = False
    channels: str = ""
    moments: tuple[str, ...] = ()
    expects_report: bool = True
    marking: Marking = Marking.PARTICIPANTS
    secrecy_ground: str = ""
    kept_elsewhere: str = ""
    consulted_at: datetime | None = None
    consulted_said: str = ""
    changed_at: datetime | None = None
    participants: tuple[ParticipantView, ...] = ()


@dataclass(frozen=True)
class CallRow:
    """An actor on the call list: how to reach it, in the order of use, and how that has gone.

    `last` is the newest try. `reached_at` is when it was last reached, None for never. `unreached_since` is the first
    try since then that did not reach it, None where no try has failed. `call_back_at` is a promise that still stands.
    """

    actor: AnalysedActor
    ways: tuple[ContactWayView, ...] = ()
    tries: int = 0
    last: CallView | None = None
    reached_at: datetime | None = None
    unreached_since: datetime | None = None
    call_back_at: datetime | None = None

    @property
    def waits(self) -> bool:
        """Whether the talk remains: the actor has never been reached, or is to call back."""
        return self.reached_at is None or self.call_back_at is not None


@dataclass(frozen=True)
class SpeakingPlace:
    """An actor's place in the speaking order, from 1, with those who may speak for it."""

    position: int
    actor_id: str
    actor: str
    participants: tuple[ParticipantView, ...]


@dataclass(frozen=True)
class Addressee:
    """Who gets what is sent out to an actor. `mails` is empty where no address is known."""

    actor_id: str
    actor: str
    participants: tuple[str, ...]
    mails: tuple[str, ...]


@dataclass(frozen=True)
class DependencyView:
    """What an actor relies on another for; `needed_actor_id` is None for one outside the incident."""

    id: str
    actor_id: str
    actor: str
    needed_actor_id: str | None
    needed: str
    what: str
    until: str
    criticality: Criticality
    alternative: str
    marking: Marking
    secrecy_ground: str
    kept_elsewhere: str
    changed_at: datetime


@dataclass(frozen=True)
class Finding:
    """Something that the dependencies show together; `names` holds the organisations it concerns."""

    kind: FindingKind
    names: tuple[str, ...]
    text: str


@dataclass(frozen=True)
class ResourceView:
    """Help from outside the actors, and how far it may be used (`limits`)."""

    id: str
    kind: ResourceKind
    name: str
    offers: str
    limits: str
    contact: str
    marking: Marking
    secrecy_ground: str
    changed_at: datetime


@dataclass(frozen=True)
class CommunicationView:
    """A message and the actor that answers for it; `owner` is empty while nobody does."""

    id: str
    message: str
    owner_actor_id: str | None
    owner: str
    joint: bool
    channel: str
    note: str
    marking: Marking
    secrecy_ground: str
    changed_at: datetime


@dataclass(frozen=True)
class ForumUseView:
    """A standing forum whose members were brought into the incident."""

    forum_id: str
    name: str
    at: datetime
    initials: str


@dataclass(frozen=True)
class RevisionView:
    """A version of the analysis (`label` such as `AN2`) and why it was made."""

    id: str
    number: int
    label: str
    at: datetime
    reason: str
    initials: str


@dataclass(frozen=True)
class StoredAnalysis:
    """The analysis as it stood when a version of it was saved."""

    revision: RevisionView
    content: tuple[Snapshot, ...]


@dataclass(frozen=True)
class Difference:
    """One thing that differs between two versions: of which actor, dependency, resource or message, in which field.

    `field` is empty, and `was` and `now` too, for something that came or went whole; `text` tells all of it in words.
    """

    name: str
    field: str
    was: str
    now: str
    text: str


@dataclass(frozen=True)
class AnalysisView:
    """The actor analysis as it stands. The actors are in the order of the analysis: priority, weight, name.

    `changed_at` is the newest change to any part of it, `looked_at` that or the newest version, whichever is later:
    both None for an analysis with nothing in it. `stale_at` is when it is due for a new look.
    """

    actors: tuple[AnalysedActor, ...]
    dependencies: tuple[DependencyView, ...]
    findings: tuple[Finding, ...]
    resources: tuple[ResourceView, ...]
    communications: tuple[CommunicationView, ...]
    forums: tuple[ForumUseView, ...]
    newest: RevisionView | None
    changed_at: datetime | None
    looked_at: datetime | None
    stale_at: datetime | None

    @property
    def changed_since_saved(self) -> bool:
        """Whether something has changed since the newest version was saved, or none has been."""
        return self.changed_at is not None and (self.newest is None or self.changed_at > self.newest.at)
