"""What a meeting leaves behind, and what still stands of what earlier ones did: values. Pure."""

from dataclasses import dataclass

from samledning.agreement.views import ActionView, AgreementView, TargetView
from samledning.meeting.views import MeetingView, ParkedView
from samledning.situation.views import RequestView

Promised = ActionView | AgreementView | TargetView | RequestView
"""What somebody owes the others."""


@dataclass(frozen=True)
class Closing:
    """What is said aloud before a meeting ends (LE-09, LE-10): what is agreed or was not, who does what, who was asked
    for something and has not answered, what was parked. `next` is the meeting that is planned next, `call_back` the
    number to reach the leader at, empty for none."""

    subjects: tuple[AgreementView | TargetView, ...] = ()
    actions: tuple[ActionView, ...] = ()
    requests: tuple[RequestView, ...] = ()
    parked: tuple[ParkedView, ...] = ()
    next: MeetingView | None = None
    call_back: str = ""


@dataclass(frozen=True)
class Promise:
    """Something from an earlier meeting (`meeting` such as `M1`) that is still open: an action to be done, a request
    that waits for an answer, or what was agreed with an objection, a reservation or something to anchor."""

    meeting: str
    record: Promised


@dataclass(frozen=True)
class ToSay:
    """What whoever leads has to read from just now: `closing` on the last item, `open` when the meeting opens and on
    what comes back, `purpose` that of the case, where a meeting opens that has none of its own."""

    closing: Closing | None = None
    open: tuple[Promise, ...] = ()
    purpose: str = ""
