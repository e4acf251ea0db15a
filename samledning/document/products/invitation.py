"""The invitation to a meeting: why we meet, what is expected of each, how to take part (FB-04). Pure."""

from collections.abc import Iterator, Mapping, Sequence

from samledning import clock
from samledning.document.frame import Frame
from samledning.document.rules import given, table
from samledning.document.terms import Block, Document, Event, Fields, Items, Paragraph, Product, Section, Sheet
from samledning.i18n import _
from samledning.incident.views import IncidentView
from samledning.meeting.terms import BY_NAME, CHANNEL_LABELS, ITEM_LABELS, MEETING_LABELS, MeetingState
from samledning.meeting.views import InviteeView, ItemView, MeetingView, PrepareView


def invitation_document(
    prepared: PrepareView, moments: Mapping[str, str], frame: Frame, actor_id: str = ""
) -> Document:
    """The invitation for its readers; `moments` gives each moment's name by its key. With `actor_id` it is to that one
    alone.

    What is for whoever leads alone is never in it. Raises a `Problem` where the readers may not see the meeting.
    """
    meeting = frame.reader.one(prepared.meeting, prepared.meeting.label)
    cancelled = meeting.state is MeetingState.CANCELLED
    agenda = () if cancelled else tuple(each for each in prepared.agenda if each.struck_at is None)
    title = _("Inställt: {title}") if cancelled else _("Inbjudan: {title}")
    place = _how_to_join(meeting)
    invitees = [each for each in prepared.invitees if not actor_id or each.actor_id == actor_id]
    changed = meeting.invited_at and meeting.sequence and not cancelled
    return frame.document(
        Product.INVITATION,
        title.format(title=meeting.title),
        (
            Section("cancelled", _("Inställt"), _paragraphs(meeting.cancelled_reason)),
            Section("when", _("Tid och plats"), (place,)),
            *(() if cancelled else _why_and_how(meeting, invitees, agenda, moments, frame)),
        ),
        label=meeting.label,
        version=meeting.label,
        state=_(MEETING_LABELS[meeting.state]),
        change=_("ändrad inbjudan, version {number}").format(number=meeting.sequence + 1) if changed else "",
        sheet=Sheet(_columns(), tuple(map(_row, agenda))),
        event=_event(meeting, place, frame.case),
    )


def _why_and_how(
    meeting: MeetingView,
    invitees: Sequence[InviteeView],
    agenda: Sequence[ItemView],
    moments: Mapping[str, str],
    frame: Frame,
) -> Iterator[Section]:
    expects = any(each.expectation or each.request for each in invitees)
    invited = _("Inbjudna, och vad vi väntar oss av var och en") if expects else _("Inbjudna")
    yield Section("purpose", _("Syfte"), tuple(_purpose(meeting, moments, frame.case.purpose)))
    yield Section("invited", invited, _invited(invitees))
    yield Section("agenda", _("Dagordning"), _agenda(agenda))
    yield Section("sharing", _("Hur vi delar information"), _paragraphs(meeting.sharing))
    yield Section("sensitive", _("Känsliga uppgifter"), tuple(_sensitive(meeting)))


def _paragraphs(text: str) -> tuple[Block, ...]:
    return (Paragraph(text),) if text else ()


def _purpose(meeting: MeetingView, moments: Mapping[str, str], joint: str) -> Iterator[Block]:
    """What the meeting is for, and what is gained by working jointly."""
    yield Paragraph(meeting.purpose or _("Syftet är inte fastställt än."))
    serves = ", ".join(moments.get(key, key) for key in meeting.moments)
    more = given(
        (_("Därför möts vi"), meeting.needed),
        (_("Mötet gäller"), serves),
        (_("Syftet med att samverka"), joint),
    )
    if more.fields:
        yield more


def _how_to_join(meeting: MeetingView) -> Fields:
    until = clock.hhmm(meeting.ends_at)
    by_name = _("Upprop. Ordet ges med namn: säg namn och organisation innan du talar.")
    ways = (
        (_("Plats"), meeting.join_place),
        (_("Telefon"), meeting.join_number),
        (_("Kod"), meeting.join_code),
        (_("Länk"), meeting.join_link),
        (_("Talgrupp"), meeting.join_group),
    )
    unknown = ((_("Så deltar du"), _("Det meddelas senare.")),)
    return given(
        (_("Tid"), f"{clock.date_hhmm(meeting.starts_at)}–{until}"),
        (_("Form"), _(CHANNEL_LABELS[meeting.channel])),
        *(ways if any(value for _label, value in ways) else unknown),
        (_("Om det inte fungerar"), meeting.fallback),
        (_("Om du inte kommer in, ring"), meeting.call_back),
        (_("Så går det till"), by_name if meeting.channel in BY_NAME else ""),
    )


def _invited(invitees: Sequence[InviteeView]) -> tuple[Block, ...]:
    """Who is invited, with what is expected of each and what they are asked to send before."""
    texts: list[str] = []
    under: list[int] = []
    for each in invitees:
        texts.append(each.actor)
        asked = _("Underlag enligt {request}").format(request=each.request) if each.request else ""
        for told in filter(None, (each.expectation, asked)):
            under.append(len(texts))
            texts.append(told)
    if texts and not under:
        return (Paragraph(", ".join(texts)),)
    return (Items(tuple(texts), under=tuple(under)),) if texts else ()


def _sensitive(meeting: MeetingView) -> Iterator[Block]:
    yield from _paragraphs(meeting.sensitive_channel)
    yield Paragraph(_("Säkerhetsskyddsklassificerade uppgifter får inte tas upp."))


def _agenda(agenda: Sequence[ItemView]) -> tuple[Block, ...]:
    if not agenda:
        return ()
    columns = _columns()
    shown = {"place": 7, "title": 26, "kind": 18, "purpose": 25, "presenter": 17, "minutes": 7}
    rows = (tuple(_on_paper(columns, each)[name] for name in shown) for each in agenda)
    return (table([(columns[name], width) for name, width in shown.items()], rows),)


def _on_paper(columns: Mapping[str, str], item: ItemView) -> dict[str, str]:
    """The cells of an item by name: on paper, what is to be agreed stands with the purpose."""
    row = dict(zip(columns, _row(item), strict=True))
    to_agree = f"{columns['to_agree']}: {item.to_agree}" if item.to_agree else ""
    return row | {"purpose": "\n".join(filter(None, (item.purpose, to_agree)))}


def _columns() -> dict[str, str]:
    return {
        "place": _("Nr"),
        "title": _("Punkt"),
        "kind": _("Slag"),
        "purpose": _("Syfte"),
        "to_agree": _("Att komma överens om"),
        "presenter": _("Föredragande"),
        "minutes": _("Min"),
    }


def _row(item: ItemView) -> tuple[str, ...]:
    return (
        str(item.place),
        item.title,
        _(ITEM_LABELS[item.kind]),
        item.purpose,
        item.to_agree,
        item.presenter,
        str(item.minutes) if item.minutes else "",
    )


def _event(meeting: MeetingView, place: Fields, case: IncidentView) -> Event:
    """The meeting for calendars, with its purpose and how to take part; that it is an exercise is seen in each."""
    cancelled = meeting.state is MeetingState.CANCELLED
    called = _("Inställt: {title}").format(title=meeting.title) if cancelled else meeting.title
    told = [case.name, meeting.purpose, *(f"{label}: {value}" for label, value in place.fields)]
    where = (meeting.join_place, meeting.join_link, meeting.join_number, meeting.join_group)
    return Event(
        uid=meeting.uid,
        sequence=meeting.sequence,
        cancelled=cancelled,
        starts_at=meeting.starts_at,
        ends_at=meeting.ends_at,
        place=next(filter(None, where), ""),
        description="\n".join(filter(None, told)),
        title=f"{_('ÖVNING')}: {called}" if case.exercise else called,
    )
