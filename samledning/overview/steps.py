"""What is most worth doing next, and why: one small rule for each reason, in a file for each room. Pure.

A rule looks at the case as it stands and gives its steps; a step goes away when what raised it does.
"""

from collections.abc import Callable, Iterator

from samledning.overview import (
    actor_steps,
    agreement_steps,
    case_steps,
    meeting_steps,
    monitoring_steps,
    review_steps,
    situation_steps,
)
from samledning.overview.terms import CaseNow, Step, Urgency


def steps(case: CaseNow) -> tuple[Step, ...]:
    """Every step, by urgency, then in the order of `RULES`; none in an incident that is closed."""
    if case.incident.closed_at is not None:
        return ()
    found = [step for rule in RULES for step in rule(case)]
    return tuple(sorted(found, key=lambda step: list(Urgency).index(step.urgency)))


RULES: tuple[Callable[[CaseNow], Iterator[Step]], ...] = (
    monitoring_steps.warned,
    meeting_steps.overrun,
    meeting_steps.not_begun,
    review_steps.relief_due,
    review_steps.leader_missing,
    actor_steps.call_back_due,
    actor_steps.nobody_contacted,
    actor_steps.important_not_reached,
    agreement_steps.overdue,
    agreement_steps.anchor_due,
    situation_steps.request_overdue,
    situation_steps.contradictory,
    situation_steps.actor_silent,
    review_steps.long_on_duty,
    review_steps.review_due,
    situation_steps.report_overdue,
    monitoring_steps.unknown,
    situation_steps.unhandled_reports,
    situation_steps.picture_missing,
    situation_steps.picture_old,
    meeting_steps.invitation_missing,
    meeting_steps.next_meeting_missing,
    meeting_steps.minutes_waiting,
    case_steps.purpose_missing,
    case_steps.nobody_staffed,
    review_steps.note_taker_missing,
    review_steps.relief_unplanned,
    agreement_steps.stale,
    agreement_steps.never_asked,
    agreement_steps.unanswered,
    agreement_steps.ready_to_agree,
    agreement_steps.target_missing,
    agreement_steps.cannot_commit,
    agreement_steps.follow_up_due,
    review_steps.moment_not_reported,
    agreement_steps.incomplete,
    agreement_steps.conflict_open,
    actor_steps.analysis_stale,
    actor_steps.participant_without_mandate,
    actor_steps.reason_missing,
    actor_steps.sector_uncovered,
    agreement_steps.conflict_suggested,
    agreement_steps.priorities_missing,
    meeting_steps.follow_up,
    meeting_steps.parked_ownerless,
    meeting_steps.not_evaluated,
    meeting_steps.meeting_unneeded,
    meeting_steps.lessons_before,
    meeting_steps.lessons_due,
    situation_steps.outlook_short,
    case_steps.self_check,
)
"""Every rule. Steps that are equally urgent are shown in this order."""
