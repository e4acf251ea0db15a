"""The rows of the room read as views, for the room's own questions."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TypeVar

from sqlmodel import col, select

from samledning.actor.queries import actor_names
from samledning.actor.rows import initials
from samledning.actor.tables import Actor, Dependency
from samledning.agreement import basis, rules
from samledning.agreement.subjects import Subject, label, status
from samledning.agreement.tables import (
    Action,
    Agreement,
    Alternative,
    Choice,
    GoalConflict,
    PriorityQuestion,
    StanceNote,
    TargetPicture,
)
from samledning.agreement.terms import STANDING, ActionStatus, PictureVersion, Stance, Status
from samledning.agreement.views import (
    ActionView,
    ActorStance,
    AgreementView,
    AlternativeView,
    ChoiceView,
    ConflictView,
    PriorityView,
    Staleness,
    StanceView,
    TargetView,
)
from samledning.log.service import label as entry_label
from samledning.log.tables import LogEntry
from samledning.register.queries import all_persons
from samledning.register.views import PersonView
from samledning.store.record import CaseRecord
from samledning.store.unit import ReadUnit

C = TypeVar("C", bound=CaseRecord)

LETTERS = "abcdefghijklmnopqrstuvwxyz"


@dataclass(frozen=True)
class Around:
    """What the views of a case need of each other, read once. `left` tells when an actor left the case."""

    now: datetime
    actors: Mapping[str, str]
    left: Mapping[str, datetime]
    persons: Mapping[str, PersonView]
    targets: Mapping[str, TargetPicture]
    agreements: Mapping[str, Agreement]
    dependencies: Mapping[str, Dependency]
    notes: Mapping[str, Sequence[StanceNote]]
    picture: PictureVersion | None

    def names(self, actor_ids: Iterable[str]) -> tuple[str, ...]:
        """The actors by name."""
        return tuple(self.actors[each] for each in actor_ids if each in self.actors)

    def subject(self, subject_id: str | None) -> Subject | None:
        """The target picture or agreement with that id."""
        return self.targets.get(subject_id or "") or self.agreements.get(subject_id or "")


def around(unit: ReadUnit, incident_id: str) -> Around:
    """What the views of an incident need of each other."""
    notes: dict[str, list[StanceNote]] = {}
    for note in unit.session.exec(
        select(StanceNote)
        .where(StanceNote.incident_id == incident_id)
        .order_by(col(StanceNote.at), col(StanceNote.position))
    ).all():
        notes.setdefault(note.target_id or note.agreement_id or "", []).append(note)
    left = unit.session.exec(
        select(Actor.id, Actor.struck_at).where(Actor.incident_id == incident_id, col(Actor.struck_at).is_not(None))
    ).all()
    return Around(
        now=unit.now,
        actors=actor_names(unit, incident_id),
        left={actor_id: at for actor_id, at in left if at},
        persons=all_persons(unit),
        targets={row.id: row for row in of_case(unit, TargetPicture, incident_id)},
        agreements={row.id: row for row in of_case(unit, Agreement, incident_id)},
        dependencies={row.id: row for row in of_case(unit, Dependency, incident_id)},
        notes=notes,
        picture=basis.newest_picture(unit, incident_id),
    )


def target_view(row: TargetPicture, around: Around) -> TargetView:
    """A version of a target picture with who stands behind it."""
    stances = _stances(row, around)
    return TargetView(
        id=row.id,
        number=row.number,
        label=label(row),
        scope=row.scope,
        wanted=row.wanted,
        by_when=row.by_when,
        protected=tuple(row.protected),
        delimitation=row.delimitation,
        reason=row.reason,
        valid_until=row.valid_until,
        actor_ids=tuple(row.actor_ids),
        actors=around.names(row.actor_ids),
        dependency_ids=tuple(row.dependency_ids),
        rests_on=tuple(_dependency_name(each, around.actors) for each in _rests_on(row, around)),
        picture_number=row.picture_number,
        replaces=_label_of(around.targets.get(row.replaces_id or "")),
        replaced_by=_label_of(_successor(row, around.targets.values())),
        made_at=row.made_at,
        initials=initials(around.persons, row.person_id),
        status=status(row),
        agreed_at=row.agreed_at,
        agreed_by=initials(around.persons, row.agreed_by) if row.agreed_by else "",
        replaced_at=row.replaced_at,
        withdrawn_at=row.struck_at,
        withdrawn_reason=row.struck_reason,
        stances=stances,
        support=rules.support(stances),
        stale=_staleness(row, around, stances),
        marking=row.marking,
        secrecy_ground=row.secrecy_ground,
    )


def agreement_view(row: Agreement, around: Around, entries: Mapping[str, str]) -> AgreementView:
    """An agreement with who stands behind it. `entries` holds the labels of the log's lines by id."""
    stances = _stances(row, around)
    target = around.targets.get(row.target_id or "")
    return AgreementView(
        id=row.id,
        number=row.number,
        label=label(row),
        wording=row.wording,
        reason=row.reason,
        alternatives=row.alternatives,
        suitable=row.suitable,
        feasible=row.feasible,
        acceptable=row.acceptable,
        decisive=row.decisive,
        read_back_at=row.read_back_at,
        actor_ids=tuple(row.actor_ids),
        actors=around.names(row.actor_ids),
        target_id=row.target_id,
        target=_label_of(target),
        target_stale=_staleness(target, around) if target else (),
        replaces=_label_of(around.agreements.get(row.replaces_id or "")),
        replaced_by=_label_of(_successor(row, around.agreements.values())),
        entry_id=row.entry_id,
        entry=entries.get(row.entry_id or "", ""),
        made_at=row.made_at,
        initials=initials(around.persons, row.person_id),
        status=status(row),
        agreed_at=row.agreed_at,
        agreed_by=initials(around.persons, row.agreed_by) if row.agreed_by else "",
        replaced_at=row.replaced_at,
        withdrawn_at=row.struck_at,
        withdrawn_reason=row.struck_reason,
        stances=stances,
        support=rules.support(stances),
        stale=_staleness(row, around, stances),
        marking=row.marking,
        secrecy_ground=row.secrecy_ground,
    )


def action_view(row: Action, around: Around, entries: Mapping[str, str]) -> ActionView:
    """A measure of the action plan. `entries` holds the labels of the log's lines by id."""
    goal = around.subject(row.target_id or row.agreement_id)
    return ActionView(
        id=row.id,
        number=row.number,
        label=f"{Action.SERIES}{row.number}",
        text=row.text,
        target_id=row.target_id,
        agreement_id=row.agreement_id,
        goal=_label_of(goal),
        goal_stale=_staleness(goal, around) if goal else (),
        goal_holds=goal is None or status(goal) in STANDING,
        owner_actor_id=row.owner_actor_id,
        owner=around.actors.get(row.owner_actor_id or "", ""),
        owner_left=row.owner_actor_id in around.left,
        owner_person=row.owner_person,
        unresolved=row.unresolved,
        supporting_ids=tuple(row.supporting_ids),
        supporting=around.names(row.supporting_ids),
        due_at=row.due_at,
        overdue=row.struck_at is None and rules.is_overdue(ActionStatus(row.status), row.due_at, around.now),
        status=row.status,
        status_reason=row.status_reason,
        status_at=row.status_at,
        needs=row.needs,
        public_information=row.public_information,
        follow_up_at=row.follow_up_at,
        follow_up_found=row.follow_up_found,
        followed_up_at=row.followed_up_at,
        entry_id=row.entry_id,
        entry=entries.get(row.entry_id or "", ""),
        made_at=row.made_at,
        changed_at=row.changed_at,
        initials=initials(around.persons, row.person_id),
        struck_at=row.struck_at,
        struck_reason=row.struck_reason,
        marking=row.marking,
        secrecy_ground=row.secrecy_ground,
    )


def conflict_view(row: GoalConflict, around: Around, actions: Mapping[str, str]) -> ConflictView:
    """A conflict between goals. `actions` holds the labels of the measures by id."""
    subjects = [around.subject(each) for each in (*row.target_ids, *row.agreement_ids)]
    return ConflictView(
        id=row.id,
        number=row.number,
        label=f"{GoalConflict.SERIES}{row.number}",
        actor_ids=tuple(row.actor_ids),
        actors=around.names(row.actor_ids),
        collides=row.collides,
        consequence=row.consequence,
        handling=row.handling,
        handled=row.handled,
        handled_at=row.handled_at,
        target_ids=tuple(row.target_ids),
        agreement_ids=tuple(row.agreement_ids),
        action_ids=tuple(row.action_ids),
        links=(
            *(label(each) for each in subjects if each),
            *(actions[each] for each in row.action_ids if each in actions),
        ),
        stale=tuple((label(each), reason) for each in subjects if each for reason in _staleness(each, around)),
        made_at=row.made_at,
        initials=initials(around.persons, row.person_id),
        struck_at=row.struck_at,
        struck_reason=row.struck_reason,
        marking=row.marking,
        secrecy_ground=row.secrecy_ground,
    )


def choice_view(row: Choice, alternatives: Sequence[Alternative], persons: Mapping[str, PersonView]) -> ChoiceView:
    """A question with its alternatives, in their order."""
    views = tuple(
        AlternativeView(
            each.id,
            LETTERS[each.position - 1],
            each.text,
            each.pros,
            each.cons,
            chosen=each.id == row.chosen_id,
            struck_at=each.struck_at,
            struck_reason=each.struck_reason,
        )
        for each in alternatives
    )
    return ChoiceView(
        id=row.id,
        number=row.number,
        label=f"{Choice.SERIES}{row.number}",
        question=row.question,
        alternatives=views,
        chosen=next((each for each in views if each.chosen), None),
        why=row.why,
        chosen_at=row.chosen_at,
        made_at=row.made_at,
        initials=initials(persons, row.person_id),
        struck_at=row.struck_at,
        struck_reason=row.struck_reason,
        marking=row.marking,
        secrecy_ground=row.secrecy_ground,
    )


def priority_view(row: PriorityQuestion, persons: Mapping[str, PersonView]) -> PriorityView:
    """A matter on which agreement is especially important."""
    return PriorityView(
        id=row.id,
        number=row.number,
        label=f"{PriorityQuestion.SERIES}{row.number}",
        text=row.text,
        why=row.why,
        position=row.position,
        closed_at=row.closed_at,
        closed_how=row.closed_how,
        made_at=row.made_at,
        initials=initials(persons, row.person_id),
        marking=row.marking,
        secrecy_ground=row.secrecy_ground,
    )


def entry_labels(unit: ReadUnit, rows: Iterable[Agreement | Action]) -> dict[str, str]:
    """The labels of the log's lines that these came from, by the line's id."""
    wanted = [row.entry_id for row in rows if row.entry_id]
    if not wanted:
        return {}
    found = unit.session.exec(select(LogEntry.id, LogEntry.number).where(col(LogEntry.id).in_(wanted))).all()
    return {entry_id: entry_label(number) for entry_id, number in found}


def of_case(unit: ReadUnit, model: type[C], incident_id: str) -> Sequence[C]:
    """All rows of a table in an incident, struck ones too, in the order they were made."""
    return unit.session.exec(select(model).where(model.incident_id == incident_id).order_by(col(model.id))).all()


def _staleness(row: Subject, around: Around, stances: Sequence[ActorStance] | None = None) -> tuple[Staleness, ...]:
    """Why it should be looked at again; `stances` are those of the actors where they have been read already."""
    ground = rules.Ground(
        status(row), agreed_at=row.agreed_at, stances=_stances(row, around) if stances is None else stances
    )
    if isinstance(row, TargetPicture):
        since = row.agreed_at or row.made_at
        ground = replace(
            ground,
            by_when=row.by_when,
            valid_until=row.valid_until,
            changes=[found for each in _rests_on(row, around) if (found := _changed(each, since, around.actors))],
            picture_number=row.picture_number,
            newest_picture=around.picture,
        )
    else:
        ground = replace(ground, goal=_gone(around.targets.get(row.target_id or "")))
    return rules.staleness(ground, around.now)


def _rests_on(row: TargetPicture, around: Around) -> list[Dependency]:
    return [around.dependencies[each] for each in row.dependency_ids if each in around.dependencies]


def _stances(row: Subject, around: Around) -> tuple[ActorStance, ...]:
    """Where each concerned actor stands, and any other that has said something: no answer is ever lost from sight."""
    history: dict[str, list[StanceView]] = {actor_id: [] for actor_id in row.actor_ids}
    for note in around.notes.get(row.id, ()):
        history.setdefault(note.actor_id, []).append(_stance_view(note, around.persons))
    return tuple(
        ActorStance(actor_id, around.actors.get(actor_id, "?"), tuple(notes), around.left.get(actor_id))
        for actor_id, notes in history.items()
    )


def _stance_view(note: StanceNote, persons: Mapping[str, PersonView]) -> StanceView:
    return StanceView(
        id=note.id,
        at=note.at,
        stance=Stance(note.stance),
        text=note.text,
        anchor_with=note.anchor_with,
        anchor_by=note.anchor_by,
        said_by=note.said_by,
        initials=initials(persons, note.person_id),
        read_back=note.read_back,
        withdrawn=note.withdrawn,
    )


def _successor(row: Subject, others: Iterable[Subject]) -> Subject | None:
    """What takes its place: the one that has been agreed, else the newest that is proposed to."""
    after = [other for other in others if other.replaces_id == row.id and status(other) is not Status.WITHDRAWN]
    return max(after, key=lambda other: (other.agreed_at is not None, other.number), default=None)


def _gone(target: TargetPicture | None) -> rules.Change | None:
    """A target picture that stands no longer."""
    at = target and (target.struck_at or target.replaced_at)
    return rules.Change(label(target), at, struck=target.struck_at is not None) if target and at else None


def _changed(row: Dependency, since: datetime, actors: Mapping[str, str]) -> rules.Change | None:
    """The change of a dependency since a time, if there was one."""
    at = row.struck_at or row.changed_at
    return rules.Change(_dependency_name(row, actors), at, struck=row.struck_at is not None) if at > since else None


def _dependency_name(row: Dependency, actors: Mapping[str, str]) -> str:
    """Who relies on whom. For what is often not for everyone, and left out."""
    needed = actors.get(row.needed_actor_id, "?") if row.needed_actor_id else row.needed_name
    return f"{actors.get(row.actor_id, '?')} → {needed}"


def _label_of(row: Subject | None) -> str:
    return label(row) if row else ""
