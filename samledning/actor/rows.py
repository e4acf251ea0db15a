"""The rows of the actor room read as views, for the room's own questions."""

from collections.abc import Mapping, Sequence
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.orm import defer
from sqlmodel import col, select

from samledning.actor import rules
from samledning.actor.tables import (
    Actor,
    AnalysisRevision,
    CallTry,
    Communication,
    Dependency,
    Participant,
    Resource,
)
from samledning.actor.terms import Reason
from samledning.actor.views import (
    AnalysedActor,
    CallRow,
    CallView,
    CommunicationView,
    DependencyView,
    ParticipantView,
    ResourceView,
    RevisionView,
)
from samledning.register.queries import all_persons
from samledning.register.rules import swedish
from samledning.register.tables import Organisation
from samledning.register.views import ContactWayView, PersonView
from samledning.store.unit import ReadUnit

PARTS = (Actor, Dependency, Resource, Communication)


def aliases_of(organisation: Organisation) -> tuple[str, ...]:
    """What an organisation is called besides its name."""
    short = (organisation.short_name,) if organisation.short_name else ()
    return (*short, *organisation.aliases)


def actor_rows(unit: ReadUnit, incident_id: str) -> Sequence[tuple[Actor, Organisation]]:
    """The actors that take part with their organisations, in the order they joined."""
    return unit.session.exec(
        select(Actor, Organisation)
        .join(Organisation, col(Organisation.id) == Actor.organisation_id)
        .where(Actor.incident_id == incident_id, col(Actor.struck_at).is_(None))
        .order_by(col(Actor.id))
    ).all()


def participants_of(unit: ReadUnit, incident_id: str) -> tuple[ParticipantView, ...]:
    """Those who speak for the actors, in the speaking order."""
    rows = unit.session.exec(
        select(Participant, Organisation.name)
        .join(Actor, col(Actor.id) == Participant.actor_id)
        .join(Organisation, col(Organisation.id) == Actor.organisation_id)
        .where(Participant.incident_id == incident_id, col(Participant.struck_at).is_(None))
        .order_by(col(Participant.speaking_position), col(Participant.id))
    ).all()
    return tuple(
        ParticipantView(
            id=row.id,
            actor_id=row.actor_id,
            actor=name,
            name=row.name,
            mandate=row.mandate,
            contact=row.contact,
            since=row.since,
            position=row.speaking_position,
        )
        for row, name in rows
    )


def analysed_actors(unit: ReadUnit, incident_id: str) -> tuple[AnalysedActor, ...]:
    """The actors that take part with all that is said of them, in the order they joined."""
    speaking: dict[str, list[ParticipantView]] = {}
    for each in participants_of(unit, incident_id):
        speaking.setdefault(each.actor_id, []).append(each)
    return tuple(
        analysed(row, organisation, speaking.get(row.id, [])) for row, organisation in actor_rows(unit, incident_id)
    )


def analysed(row: Actor, organisation: Organisation, speaking: Sequence[ParticipantView]) -> AnalysedActor:
    """An actor with all that is said of it; `speaking` are those who speak for it."""
    return AnalysedActor(
        id=row.id,
        organisation_id=organisation.id,
        name=organisation.name,
        kind=organisation.kind,
        aliases=aliases_of(organisation),
        places=tuple(organisation.places),
        reasons=tuple(reason for reason in Reason if reason in row.reasons),
        responsibility=row.responsibility,
        needs=row.needs,
        contribution=row.contribution,
        own_goal=row.own_goal,
        priority=row.priority,
        closest=row.closest,
        most_important=row.most_important,
        channels=row.channels,
        moments=tuple(row.moments),
        expects_report=row.expects_report,
        marking=row.marking,
        secrecy_ground=row.secrecy_ground,
        kept_elsewhere=row.kept_elsewhere,
        consulted_at=row.consulted_at,
        consulted_said=row.consulted_said,
        changed_at=row.changed_at,
        participants=tuple(speaking),
    )


def call_row(each: AnalysedActor, ways: Sequence[ContactWayView], tries: Sequence[CallView]) -> CallRow:
    """An actor on the call list; `tries` are its own that stand, the oldest first."""
    return CallRow(
        actor=each,
        ways=tuple(ways),
        tries=len(tries),
        last=tries[-1] if tries else None,
        reached_at=rules.reached_at(tries),
        unreached_since=rules.unreached_since(tries),
        call_back_at=rules.call_back_at(tries),
    )


def call_view(row: CallTry, persons: Mapping[str, PersonView]) -> CallView:
    """A try to reach an actor; `persons` gives the one who called."""
    return CallView(
        id=row.id,
        actor_id=row.actor_id,
        at=row.at,
        outcome=row.outcome,
        call_back_at=row.call_back_at,
        person_name=row.person_name,
        mandate=row.mandate,
        note=row.note,
        initials=initials(persons, row.person_id),
        struck_at=row.struck_at,
        struck_reason=row.struck_reason,
    )


def dependencies(unit: ReadUnit, incident_id: str, names: Mapping[str, str]) -> tuple[DependencyView, ...]:
    """What the actors rely on, the most critical first. `names` holds the actors' names by id."""
    found = unit.session.exec(
        select(Dependency).where(Dependency.incident_id == incident_id, col(Dependency.struck_at).is_(None))
    ).all()
    return rules.by_criticality(
        DependencyView(
            id=row.id,
            actor_id=row.actor_id,
            actor=names[row.actor_id],
            needed_actor_id=row.needed_actor_id,
            needed=names[row.needed_actor_id] if row.needed_actor_id else row.needed_name,
            what=row.what,
            until=row.until,
            criticality=row.criticality,
            alternative=row.alternative,
            marking=row.marking,
            secrecy_ground=row.secrecy_ground,
            kept_elsewhere=row.kept_elsewhere,
            changed_at=row.changed_at,
        )
        for row in found
    )


def resources(unit: ReadUnit, incident_id: str) -> tuple[ResourceView, ...]:
    """Help from outside the actors, by name."""
    found = unit.session.exec(
        select(Resource).where(Resource.incident_id == incident_id, col(Resource.struck_at).is_(None))
    ).all()
    return tuple(
        ResourceView(
            id=row.id,
            kind=row.kind,
            name=row.name,
            offers=row.offers,
            limits=row.limits,
            contact=row.contact,
            marking=row.marking,
            secrecy_ground=row.secrecy_ground,
            changed_at=row.changed_at,
        )
        for row in sorted(found, key=lambda row: swedish(row.name))
    )


def communications(unit: ReadUnit, incident_id: str, names: Mapping[str, str]) -> tuple[CommunicationView, ...]:
    """The messages, in the order they were put in. `names` holds the actors' names by id."""
    found = unit.session.exec(
        select(Communication)
        .where(Communication.incident_id == incident_id, col(Communication.struck_at).is_(None))
        .order_by(col(Communication.id))
    ).all()
    return tuple(
        CommunicationView(
            id=row.id,
            message=row.message,
            owner_actor_id=row.owner_actor_id,
            owner=names[row.owner_actor_id] if row.owner_actor_id else "",
            joint=row.joint,
            channel=row.channel,
            note=row.note,
            marking=row.marking,
            secrecy_ground=row.secrecy_ground,
            changed_at=row.changed_at,
        )
        for row in found
    )


def revisions(unit: ReadUnit, incident_id: str, most: int | None = None) -> tuple[RevisionView, ...]:
    """The versions of the analysis without what they hold, the newest first."""
    found = unit.session.exec(
        select(AnalysisRevision)
        .where(AnalysisRevision.incident_id == incident_id)
        .options(defer(AnalysisRevision.content))  # type: ignore[arg-type]
        .order_by(col(AnalysisRevision.number).desc())
        .limit(most)
    ).all()
    persons = all_persons(unit) if found else {}
    return tuple(revision_view(row, persons) for row in found)


def revision_view(row: AnalysisRevision, persons: Mapping[str, PersonView]) -> RevisionView:
    """A version of the analysis without what it holds."""
    by = initials(persons, row.person_id)
    return RevisionView(row.id, row.number, revision_label(row.number), row.at, row.reason, by)


def revision_label(number: int) -> str:
    """The short name that people use for a version of the analysis."""
    return f"{AnalysisRevision.SERIES}{number}"


def changed_at(unit: ReadUnit, incident_id: str, opened_at: datetime) -> datetime | None:
    """When any part of the analysis was last changed or struck; None for an analysis that has had no part.

    Actors from before the program kept this count as changed when the incident was opened.
    """
    times = [
        time
        for part in PARTS
        for time in unit.session.exec(
            select(sa.func.max(part.changed_at), sa.func.max(part.struck_at)).where(part.incident_id == incident_id)
        ).one()
        if time
    ]
    if not times and unit.session.exec(select(Actor.id).where(Actor.incident_id == incident_id).limit(1)).first():
        times = [opened_at]
    return max(times, default=None)


def initials(persons: Mapping[str, PersonView], person_id: str) -> str:
    """The initials of a person by id."""
    return persons[person_id].initials if person_id in persons else "?"
