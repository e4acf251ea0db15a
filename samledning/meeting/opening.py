"""The words of an opening, drafted from the case. Pure."""

import re
from collections.abc import Iterator, Sequence

from samledning.agreement.views import TargetView
from samledning.i18n import _
from samledning.meeting.terms import BY_NAME, ItemKind
from samledning.meeting.views import ItemView, MeetingView


def opening(meeting: MeetingView, agenda: Sequence[ItemView], targets: Sequence[TargetView]) -> str:
    """Short opening points (FB-09): goal, purpose, procedure, ground rules, from what the case holds."""
    return "\n".join(_opening(meeting, agenda, targets))


def with_minutes(text: str, was: int, now: int) -> str:
    """An opening that says how long the meeting is, when its minutes are others than they `was`."""
    return re.sub(rf"\b{was}(?= minut)", str(now), text)


def _opening(meeting: MeetingView, agenda: Sequence[ItemView], targets: Sequence[TargetView]) -> Iterator[str]:
    yield _("Välkomna. Mötet tar {minutes} minuter.").format(minutes=meeting.minutes)
    if meeting.purpose:
        yield _("Syftet är: {text}").format(text=meeting.purpose)
    for target in targets:
        yield _("Vår målbild ({label}): {text}").format(label=target.label, text=target.wanted)
    settled = [item.title for item in agenda if item.kind is ItemKind.AGREEMENT]
    if settled:
        yield _("När vi skiljs åt ska vi vara överens om: {items}.").format(items="; ".join(settled))
    if meeting.channel in BY_NAME:
        yield _("Jag gör upprop och ger ordet med namn. Säg vem du är innan du talar.")
    else:
        yield _("Begär ordet, håll dig till punkten. Frågor tar vi efter varje inlägg.")
    yield _("Jag leder och är neutral. Tystnad räknas inte som ett ja. Säg till om något inte kan sägas här.")
