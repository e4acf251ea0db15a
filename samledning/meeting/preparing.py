"""What a meeting that is prepared still lacks, and whether people have to meet at all (FB-01 to FB-10). Pure."""

from collections.abc import Iterator, Sequence

from samledning.i18n import _, ngettext
from samledning.meeting.terms import BY_NAME, NEEDS_MEETING, Channel, Task
from samledning.meeting.views import InviteeView, ItemView, MeetingView, Missing


def advice(agenda: Sequence[ItemView]) -> str:
    """Whether what is on the agenda needs a meeting; empty where something does, or nothing is on it (FB-01)."""
    if not agenda or any(each.kind in NEEDS_MEETING for each in agenda):
        return ""
    return _("Allt på dagordningen är information. Räcker det att skicka ut den och ställa in mötet?")


def missing(
    meeting: MeetingView, agenda: Sequence[ItemView], invitees: Sequence[InviteeView], *, sensitive: bool
) -> tuple[Missing, ...]:
    """What is not there yet: first what the invitation waits for, then what is worth having.

    `sensitive` tells whether the case holds what is sensitive or secret. Nothing of it hinders a call.
    """
    found = (
        *_for_invitation(meeting, agenda, invitees),
        *_for_leading(meeting, agenda, invitees),
        *_for_secrecy(meeting, sensitive=sensitive),
    )
    return tuple(sorted(found, key=lambda each: not each.blocks))


def _for_invitation(
    meeting: MeetingView, agenda: Sequence[ItemView], invitees: Sequence[InviteeView]
) -> Iterator[Missing]:
    if not meeting.purpose:
        yield Missing("purpose", _("Syftet, avgränsat till det viktigaste, är inte skrivet."), blocks=True)
    if not agenda:
        yield Missing("agenda", _("Dagordningen är tom."), blocks=True)
    if not invitees:
        yield Missing("invitees", _("Ingen aktör är med i mötet."), blocks=True)
    if not meeting.can_join:
        yield Missing("join", _how_to_join(meeting.channel), blocks=True)
    if meeting.channel is not Channel.ROOM and not meeting.fallback:
        yield Missing("fallback", _("Det finns ingen reservväg om tekniken inte fungerar."), blocks=False)
    if not meeting.call_back:
        yield Missing("call_back", _("Det finns inget nummer att ringa för den som inte kommer in."), blocks=False)


def _how_to_join(channel: Channel) -> str:
    return {
        Channel.ROOM: _("Platsen är inte angiven."),
        Channel.PHONE: _("Telefonnumret till mötet är inte angivet."),
        Channel.RAKEL: _("Talgruppen är inte angiven."),
        Channel.WEB: _("Länken till mötet är inte angiven."),
    }[channel]


def _for_leading(
    meeting: MeetingView, agenda: Sequence[ItemView], invitees: Sequence[InviteeView]
) -> Iterator[Missing]:
    if not meeting.moments:
        yield Missing("moments", _("Det är inte sagt vilka moment mötet tjänar."), blocks=False)
    if not meeting.opening:
        yield Missing("opening", _("Inledningen är inte skriven."), blocks=False)
    if not meeting.sharing:
        yield Missing("sharing", _("Det är inte sagt hur information delas före och efter."), blocks=False)
    unexpected = sum(not each.expectation for each in invitees)
    if unexpected:
        text = ngettext(
            "Vad som väntas av {n} aktör är inte sagt.", "Vad som väntas av {n} aktörer är inte sagt.", unexpected
        )
        yield Missing("expectations", text.format(n=unexpected), blocks=False)
    aimless = sum(not each.purpose for each in agenda)
    if aimless:
        text = ngettext("{n} punkt saknar syfte.", "{n} punkter saknar syfte.", aimless)
        yield Missing("item_purpose", text.format(n=aimless), blocks=False)
    given = {task for task, _name in meeting.tasks}
    if Task.NOTES not in given:
        yield Missing("notes", _("Ingen är utsedd att anteckna."), blocks=False)
    if Task.OWN_VOICE not in given:
        yield Missing("own_voice", _("Ingen är utsedd att tala för den egna organisationen."), blocks=False)
    if meeting.channel in BY_NAME | {Channel.WEB} and Task.TECHNOLOGY not in given:
        yield Missing("technology", _("Ingen är utsedd att sköta tekniken."), blocks=False)
    if Task.LISTEN not in given:
        yield Missing("listen", _("Ingen är utsedd att lyssna efter lägesbild och målkonflikter."), blocks=False)
    planned = sum(each.minutes for each in agenda)
    if planned > meeting.minutes:
        text = _("Punkterna tar {planned} minuter; mötet är satt till {minutes}.")
        yield Missing("time", text.format(planned=planned, minutes=meeting.minutes), blocks=False)


def _for_secrecy(meeting: MeetingView, *, sensitive: bool) -> Iterator[Missing]:
    if sensitive and not meeting.sensitive_channel:
        text = _("Händelsen har känsliga uppgifter, och det är inte sagt i vilken kanal de får tas upp.")
        yield Missing("sensitive_channel", text, blocks=False)
