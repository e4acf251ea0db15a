"""What the screen and the commands say of an actor in the same words: how the last call to it went. Pure."""

from datetime import datetime

from samledning import clock
from samledning.actor.terms import NOT_CALLED_SIGN, OUTCOME_LABELS, OUTCOME_SIGNS, CallOutcome
from samledning.actor.views import CallRow
from samledning.i18n import _


def call_sign(row: CallRow) -> str:
    """The sign of how the last call went; that of a promise to call back as long as it stands."""
    if row.call_back_at:
        return OUTCOME_SIGNS[CallOutcome.CALLS_BACK]
    return OUTCOME_SIGNS[row.last.outcome] if row.last else NOT_CALLED_SIGN


def last_call(row: CallRow, now: datetime) -> str:
    """How the last call went, when and by whom, a promise to call back first, and who takes part."""
    if row.last is None:
        return _("inte kontaktad")
    text = f"{_(OUTCOME_LABELS[row.last.outcome])} {clock.short(row.last.at, now)} {row.last.initials}"
    if row.call_back_at:  # first, so that it is not what a narrow line ends before
        promise = _("återkommer {time}") if row.call_back_at > now else _("skulle ha återkommit {time}")
        said = promise.format(time=clock.short(row.call_back_at, now))
        if row.last.outcome is CallOutcome.CALLS_BACK:
            text = _("{promise}, sagt {time} {initials}").format(
                promise=said, time=clock.short(row.last.at, now), initials=row.last.initials
            )
        else:
            text = f"{said} · {text}"
    elif row.unreached_since and row.unreached_since != row.last.at:
        text += _(" · inte nådd sedan {time}").format(time=clock.short(row.unreached_since, now))
    who = speaker(row.last.person_name, row.last.mandate)
    return f"{text} · {who}" if who else text


def speaker(name: str, mandate: str) -> str:
    """Who speaks for an actor, and with what mandate where that is known."""
    return f"{name} ({mandate})" if name and mandate else name
