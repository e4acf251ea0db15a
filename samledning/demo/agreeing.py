"""Tells what is agreed in the exercise, through the services of goals."""

from collections.abc import Mapping
from dataclasses import dataclass

from samledning.agreement import actions, agreements, choices, conflicts, priorities, queries, stances, targets
from samledning.agreement.terms import Stance
from samledning.agreement.views import TargetView
from samledning.demo.goals import (
    ALL,
    Answered,
    Choice,
    Collision,
    GoalAct,
    Planned,
    Priority,
    Reason,
    Settled,
    Target,
)
from samledning.demo.times import StoryClock
from samledning.store.unit import WriteUnit


@dataclass(frozen=True)
class GoalTeller:
    """Does what the story tells of goals in an incident. `actors` holds the ids by name, `speakers` who speaks for
    each of them; both are filled in as actors join."""

    incident_id: str
    clock: StoryClock
    actors: Mapping[str, str]
    speakers: Mapping[str, str]

    def tell(self, unit: WriteUnit, act: GoalAct) -> None:
        """Do one thing of the story."""
        match act:
            case Priority():
                priorities.add(unit, self.incident_id, act.text, why=act.why)
            case Target():
                targets.propose(
                    unit,
                    self.incident_id,
                    act.wanted,
                    by_when=self.clock.quarter(act.until),
                    protected=act.protected,
                    delimitation=act.delimitation,
                    reason=act.reason,
                )
            case Reason():
                found = queries.the_agreement(unit, self.incident_id, act.label)
                mine = {
                    "reason": act.reason,
                    "alternatives": act.alternatives,
                    "decisive": act.decisive,
                    "target_id": queries.the_target(unit, self.incident_id, act.target).id,
                }
                agreements.edit(unit, found.id, {name: getattr(found, name) for name in mine}, mine)
            case Answered():
                self._answer(unit, act)
            case Collision():
                between = [self.actors[name] for name in act.actors]
                conflicts.add(unit, self.incident_id, act.collides, actor_ids=between, consequence=act.consequence)
            case Settled():
                conflict = queries.the_conflict(unit, self.incident_id, act.label)
                conflicts.handle(unit, conflict.id, act.handling, act.how)
            case Choice():
                choice_id = choices.ask(unit, self.incident_id, act.question)
                ids = [
                    choices.add_alternative(unit, choice_id, text, pros=pros, cons=cons)
                    for text, pros, cons in act.alternatives
                ]
                choices.choose(unit, choice_id, ids[act.chosen], act.why)
            case Planned():
                action = queries.the_action(unit, self.incident_id, act.label)
                goal = queries.the_subject(unit, self.incident_id, act.goal)
                name = "target_id" if isinstance(goal, TargetView) else "agreement_id"
                actions.edit(unit, action.id, {name: getattr(action, name)}, {name: goal.id})
                if act.status is not action.status:
                    actions.set_status(unit, action.id, act.status)

    def _answer(self, unit: WriteUnit, act: Answered) -> None:
        """Take what each actor answers, and agree where they did."""
        subject = queries.the_subject(unit, self.incident_id, act.label)
        own = {self.actors[name]: (stance, text) for name, stance, text in act.answers if name != ALL}
        rest = next(((stance, text) for name, stance, text in act.answers if name == ALL), (Stance.AGREES, ""))
        if act.agreed and not isinstance(subject, TargetView):
            agreements.read_back(unit, subject.id)
        for actor_id, name in ((actor_id, name) for name, actor_id in self.actors.items()):
            stance, text = own.get(actor_id, rest)
            must_anchor = stance is Stance.MUST_ANCHOR
            stances.take(
                unit,
                subject.id,
                actor_id,
                stance,
                text="" if must_anchor else text,
                anchor_with=text if must_anchor else "",
                anchor_by=self.clock.quarter(act.until) if must_anchor else None,
                said_by=self.speakers[name] if stance is not Stance.NO_ANSWER else "",
                read_back=act.agreed,
            )
        if act.agreed:
            (targets if isinstance(subject, TargetView) else agreements).agree(unit, subject.id)
