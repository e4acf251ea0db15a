"""Steps that the incident itself calls for: purpose, staffing, a moment of thought. Pure."""

from collections.abc import Iterator
from datetime import timedelta

from samledning.i18n import _
from samledning.incident.terms import Phase, Role
from samledning.overview.terms import CaseNow, Step, Urgency

CASE_FORM = "case_form"
STAFFING = "staffing"
SELF_CHECK = "self_check"

NEW_TO_THE_TASK = timedelta(hours=2)
"""How long after the start, or after taking over, a leader is offered the self-check."""


def purpose_missing(case: CaseNow) -> Iterator[Step]:
    """Nobody has written what is to be gained by working jointly (evaluations: meetings without clear purpose)."""
    if not case.incident.purpose:
        reason = _("Alla behöver veta vad vi vill uppnå tillsammans.")
        yield Step("purpose_missing", _("Skriv syftet."), reason, CASE_FORM, Urgency.SOON)


def nobody_staffed(case: CaseNow) -> Iterator[Step]:
    """No role is held by anyone."""
    if not case.staffing:
        text = _("Ange vem som leder och vem som antecknar.")
        yield Step("nobody_staffed", text, _("Ingen har en roll än."), STAFFING, Urgency.SOON)


def self_check(case: CaseNow) -> Iterator[Step]:
    """Someone is new to the task, or it is time to look back: attitudes and skills are worth a minute's thought."""
    leading = [each for each in case.staffing if each.role is Role.LEADER]
    leader = max(leading, key=lambda each: each.since, default=None)
    if case.incident.phase is Phase.CLOSING:
        reason = _("Händelsen avvecklas: vad tar du med dig till utvärderingen?")
    elif leader and case.now - leader.since < NEW_TO_THE_TASK:
        mine = leader.person_id == case.viewer_id
        reason = _("Du har nyss tagit över.") if mine else _("{name} har nyss tagit över.").format(name=leader.name)
    elif case.now - case.incident.opened_at < NEW_TO_THE_TASK:
        reason = _("Händelsen har nyss börjat.")
    else:
        return
    facts = (case.incident.phase.value, leader.id if leader else "")
    text = _("Ta en minut till eftertanke: hur vill du leda?")
    yield Step("self_check", text, reason, SELF_CHECK, Urgency.LATER, facts=facts)
