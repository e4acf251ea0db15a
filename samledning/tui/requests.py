"""How requests look: one in the list, and one with its answers."""

from collections.abc import Mapping
from datetime import datetime

from textual.content import Content

from samledning import clock
from samledning.i18n import _
from samledning.situation.terms import REQUEST_LABELS, REQUEST_SIGNS, RequestState
from samledning.situation.views import RequestView
from samledning.tui.analysis import marking_text
from samledning.tui.text import user_text
from samledning.tui.when import age

STYLES = {
    RequestState.OPEN: "bold $accent",
    RequestState.ANSWERED: "$success",
    RequestState.CLOSED: "$muted",
    RequestState.WITHDRAWN: "$muted",
}


def request_row(request: RequestView, names: Mapping[str, str], now: datetime) -> Content:
    """One request: state, label, what is asked, when it is due, and who has not answered."""
    parts = [
        _state(request.state),
        user_text(f"  {request.label} ", "$muted"),
        user_text(request.text, "strike $muted" if request.state is RequestState.WITHDRAWN else "bold"),
        *(Content.assemble("  ", part) for part in (_due(request, now), _waiting(request, names)) if part),
    ]
    if marking := marking_text(request.marking, request.secrecy_ground):
        parts.append(user_text(f"  {marking}", "bold $warning"))
    return Content.assemble(*parts)


def request_page(request: RequestView, names: Mapping[str, str], now: datetime) -> Content:
    """Everything about a request."""
    asked = _("begärd {time} · {initials}").format(time=clock.short(request.asked_at, now), initials=request.initials)
    lines = [
        user_text(f"{request.label}  {request.text}", "bold", lines=True),
        Content("  ").join(part for part in (_state(request.state), _due(request, now)) if part),
        user_text(" · ".join(part for part in (asked, request.entry) if part), "$muted"),
        _labelled(_("Till"), ", ".join(request.actors)),
    ]
    if request.report:
        lines.append(_labelled(_("Ska komplettera"), request.report))
    if request.state_reason:
        said = f"{clock.short(request.state_at, now)} {request.state_initials}: {request.state_reason}"
        lines.append(_labelled(_("Skäl"), said))
    if marking := marking_text(request.marking, request.secrecy_ground):
        lines.append(user_text(marking, "bold $warning"))
    if waiting := _waiting(request, names):
        lines.append(waiting)
    lines.append(Content(""))
    for answer in request.answers:
        head = f"● {answer.actor} {clock.short(answer.at, now)}"
        labels = " ".join(part for part in (answer.report, answer.entry) if part)
        lines.append(
            Content.assemble(user_text(head, "$success"), user_text(f"  {labels}" if labels else "", "$muted"))
        )
        if answer.text:
            lines.append(user_text(f"  {answer.text}", lines=True))
    return Content("\n").join(lines)


def _state(state: RequestState) -> Content:
    return Content.styled(f"{REQUEST_SIGNS[state]} {_(REQUEST_LABELS[state])}", STYLES[state])


def _due(request: RequestView, now: datetime) -> Content:
    if request.due_at is None:
        return Content("")
    time = clock.short(request.due_at, now)
    if request.overdue:
        late = _("⚠ försenad, skulle ha kommit {time} ({age} sedan)").format(time=time, age=age(request.due_at, now))
        return user_text(late, "bold $warning")
    return user_text(_("◷ senast {time}").format(time=time), "$secondary")


def _waiting(request: RequestView, names: Mapping[str, str]) -> Content:
    """Who has not answered, while the request is open."""
    if request.state is not RequestState.OPEN or not request.waiting_for:
        return Content("")
    asked = dict(zip(request.actor_ids, request.actors, strict=True))
    waiting = [asked.get(each) or names.get(each, "?") for each in request.waiting_for]
    return user_text(_("saknar svar från {actors}").format(actors=", ".join(waiting)), "$warning")


def _labelled(label: str, value: str) -> Content:
    return Content.assemble(Content.styled(f"{label}: ", "$accent"), user_text(value))
