"""Where a target picture or an agreement stands, in words. Pure."""

from datetime import datetime

from samledning import clock
from samledning.agreement.terms import STANCE_LABELS, STATUS_LABELS, Stance, Status
from samledning.agreement.views import ActorStance, AgreementView, Support, TargetView
from samledning.i18n import _


def outcome(subject: TargetView | AgreementView) -> str:
    """Where it stands and who agreed on it, in a few words."""
    if subject.status is not Status.AGREED:
        return _(STATUS_LABELS[subject.status])
    return _("överenskommen av alla") if subject.support.by_all else _("överenskommen av dem som står bakom")


def standing(support: Support) -> tuple[str, ...]:
    """Who stands where, a line for each stance that somebody has taken or not."""
    return tuple(
        f"{title}: {', '.join(names)}"
        for title, names in (
            (_("Står bakom"), support.behind),
            (_("varav med förbehåll"), support.reservations),
            (_("Instämmer inte"), support.against),
            (_("Avstår"), support.abstaining),
            (_("Behöver förankra"), support.anchoring),
            (_("Tillfrågade, inget svar"), support.silent),
            (_("Inte närvarande"), support.absent),
            (_("Inte tillfrågade"), support.not_asked),
        )
        if names
    )


def own_words(stance: ActorStance, until: datetime | None = None) -> str:
    """What an actor added to its answer, and when where that was after `until` (UTC); empty where it added nothing."""
    last = stance.last
    if last is None or stance.stance is Stance.NOT_ASKED:
        return ""
    added = last.text
    if stance.stance is Stance.MUST_ANCHOR and last.anchor_by:
        text = _("hos {whom}, senast {time}")
        added = text.format(whom=last.anchor_with, time=clock.date_hhmm(last.anchor_by))
    if not added:
        return ""
    said = f"{stance.actor}: {_(STANCE_LABELS[stance.stance])}: {added}"
    late = until is not None and last.at > until
    return f"{said} ({clock.date_hhmm(last.at)})" if late else said
