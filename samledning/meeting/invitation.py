"""The words of an invitation, and of an opening drafted from the case. Pure: plain text that pastes cleanly."""

from collections.abc import Iterator, Sequence

from samledning import clock
from samledning.agreement.views import TargetView
from samledning.i18n import _
from samledning.meeting.terms import BY_NAME, CHANNEL_LABELS, ITEM_LABELS, ItemKind
from samledning.meeting.views import InviteeView, ItemView, MeetingView, PrepareView


def invitation(prepared: PrepareView, *, incident: str, exercise: bool, actor_id: str = "") -> str:
    """The invitation to a meeting, to all or to the one actor named: why, when, how, what is expected (FB-04).

    What is not decided is said to be so, since the reader has to know; what is for the leader only is left out. Of a
    meeting that was cancelled it tells that, and why.
    """
    meeting = prepared.meeting
    if meeting.cancelled_at:
        return "\n".join((*_head(meeting, incident, exercise=exercise), meeting.cancelled_reason)) + "\n"
    blocks = (
        _head(meeting, incident, exercise=exercise),
        _pairs(meeting),
        _joining(meeting),
        _agenda(prepared.agenda),
        _expected([each for each in prepared.invitees if not actor_id or each.actor_id == actor_id]),
        _rules(meeting),
    )
    return "\n\n".join("\n".join(block) for each in blocks if (block := list(each))) + "\n"


def opening(meeting: MeetingView, agenda: Sequence[ItemView], targets: Sequence[TargetView]) -> str:
    """Short opening points (FB-09): goal, purpose, procedure, ground rules, from what the case holds."""
    return "\n".join(_opening(meeting, agenda, targets))


def _head(meeting: MeetingView, incident: str, *, exercise: bool) -> Iterator[str]:
    if exercise:
        yield _("ÖVNING")
    title = _("Inställt: {title}: {incident}") if meeting.cancelled_at else _("Inbjudan till {title}: {incident}")
    yield title.format(title=meeting.title, incident=" ".join(incident.split()))
    if meeting.invited_at and meeting.sequence and not meeting.cancelled_at:
        yield _("Ändrad inbjudan, version {n}").format(n=meeting.sequence + 1)
    starts, ends = clock.date_hhmm(meeting.starts_at), clock.hhmm(meeting.ends_at)
    when = _("Tid: {starts}–{ends} ({minutes} minuter), {channel}")
    yield when.format(starts=starts, ends=ends, minutes=meeting.minutes, channel=_(CHANNEL_LABELS[meeting.channel]))


def _pairs(meeting: MeetingView) -> Iterator[str]:
    yield _("Syfte: {text}").format(text=meeting.purpose or _("inte fastställt än"))
    if meeting.needed:
        yield _("Varför vi ses: {text}").format(text=meeting.needed)


def _joining(meeting: MeetingView) -> Iterator[str]:
    yield _("Så deltar du")
    ways = (
        (_("Plats: {value}"), meeting.join_place),
        (_("Ring: {value}"), meeting.join_number),
        (_("Kod: {value}"), meeting.join_code),
        (_("Länk: {value}"), meeting.join_link),
        (_("Talgrupp: {value}"), meeting.join_group),
        (_("Om det inte fungerar: {value}"), meeting.fallback),
        (_("Kommer du inte in, ring: {value}"), meeting.call_back),
    )
    told = [label.format(value=value) for label, value in ways if value]
    yield from told or [_("Hur du deltar meddelas.")]


def _agenda(agenda: Sequence[ItemView]) -> Iterator[str]:
    if not agenda:
        return
    yield _("Dagordning")
    for item in agenda:
        kind, minutes = _(ITEM_LABELS[item.kind]), item.minutes
        line = _("{place}. {title} ({kind}, {minutes} min)").format(
            place=item.place, title=item.title, kind=kind, minutes=minutes
        )
        yield f"{line} – {item.presenter}" if item.presenter else line
        if item.purpose:
            yield f"   {item.purpose}"
        if item.to_agree:
            yield "   " + _("Att komma överens om: {text}").format(text=item.to_agree)


def _expected(invitees: Sequence[InviteeView]) -> Iterator[str]:
    told = [each for each in invitees if each.expectation or each.request]
    if not told:
        return
    yield _("Det här väntas")
    for each in told:
        asked = _("underlag enligt {request}").format(request=each.request) if each.request else ""
        yield f"{each.actor}: " + "; ".join(part for part in (each.expectation, asked) if part)


def _rules(meeting: MeetingView) -> Iterator[str]:
    if meeting.sharing:
        yield _("Information delas: {text}").format(text=meeting.sharing)
    if meeting.sensitive_channel:
        yield _("Känsliga uppgifter tas bara upp här: {text}").format(text=meeting.sensitive_channel)
    if meeting.channel in BY_NAME:
        yield _("Vi gör upprop. Du får ordet i tur och ordning; säg namn och organisation innan du talar.")
    yield _("Säkerhetsskyddsklassificerade uppgifter får inte tas upp.")


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
