"""The invitation to a meeting: why we meet, what is expected of each, how to take part (FB-04). Pure."""

from collections.abc import Iterator, Mapping, Sequence

from samledning import clock
from samledning.document.frame import Frame
from samledning.document.rules import given
from samledning.document.terms import Block, Document, Event, Fields, Items, Paragraph, Product, Section, Sheet, Table
from samledning.i18n import _
from samledning.meeting.terms import CHANNEL_LABELS, ITEM_LABELS, MEETING_LABELS, MeetingState
from samledning.meeting.views import InviteeView, ItemView, MeetingView, PrepareView


def invitation_document(prepared: PrepareView, moments: Mapping[str, str], frame: Frame) -> Document:
    """The invitation for its readers; `moments` gives each moment's name by its key.

    What is for whoever leads alone is never in it. Raises a `Problem` where the readers may not see the meeting.
    """
    meeting = frame.reader.one(prepared.meeting, prepared.meeting.label)
    agenda = tuple(each for each in prepared.agenda if each.struck_at is None)
    title = _("Inställt: {title}") if meeting.state is MeetingState.CANCELLED else _("Kallelse: {title}")
    place = _how_to_join(meeting)
    return frame.document(
        Product.INVITATION,
        title.format(title=meeting.title),
        (
            Section("cancelled", _("Inställt"), _paragraphs(meeting.cancelled_reason)),
            Section("purpose", _("Syfte"), tuple(_purpose(meeting, moments))),
            Section("when", _("Tid och plats"), (place,) if place.fields else ()),
            Section("expected", _("Det här väntar vi oss av er"), _expected(prepared.invitees)),
            Section("agenda", _("Dagordning"), _agenda(agenda)),
            Section("before", _("Före mötet"), _paragraphs(meeting.sharing)),
            Section("sensitive", _("Känsliga uppgifter"), _paragraphs(meeting.sensitive_channel)),
        ),
        label=meeting.label,
        version=meeting.label,
        state=_(MEETING_LABELS[meeting.state]),
        sheet=Sheet(_columns(), tuple(map(_row, agenda))),
        event=_event(meeting, place),
    )


def _paragraphs(text: str) -> tuple[Block, ...]:
    return (Paragraph(text),) if text else ()


def _purpose(meeting: MeetingView, moments: Mapping[str, str]) -> Iterator[Block]:
    yield from _paragraphs(meeting.purpose)
    serves = ", ".join(moments.get(key, key) for key in meeting.moments)
    more = given((_("Därför möts vi"), meeting.needed), (_("Mötet gäller"), serves))
    if more.fields:
        yield more


def _how_to_join(meeting: MeetingView) -> Fields:
    until = clock.hhmm(meeting.ends_at)
    return given(
        (_("Tid"), f"{clock.date_hhmm(meeting.starts_at)}–{until}"),
        (_("Form"), _(CHANNEL_LABELS[meeting.channel])),
        (_("Plats"), meeting.join_place),
        (_("Telefon"), meeting.join_number),
        (_("Kod"), meeting.join_code),
        (_("Länk"), meeting.join_link),
        (_("Talgrupp"), meeting.join_group),
        (_("Om det inte fungerar"), meeting.fallback),
        (_("Om du inte kommer in, ring"), meeting.call_back),
    )


def _expected(invitees: Sequence[InviteeView]) -> tuple[Block, ...]:
    texts = tuple(f"{each.actor}: {each.expectation}" if each.expectation else each.actor for each in invitees)
    return (Items(texts),) if texts else ()


def _agenda(agenda: Sequence[ItemView]) -> tuple[Block, ...]:
    if not agenda:
        return ()
    columns, shown = _columns(), ("place", "title", "kind", "purpose", "presenter", "minutes")
    rows = tuple(tuple(dict(zip(columns, _row(each), strict=True))[name] for name in shown) for each in agenda)
    return (Table(tuple(columns[name] for name in shown), rows, (6, 28, 20, 24, 15, 7)),)


def _columns() -> dict[str, str]:
    return {
        "place": _("Nr"),
        "title": _("Punkt"),
        "kind": _("Slag"),
        "purpose": _("Syfte"),
        "to_agree": _("Att komma överens om"),
        "presenter": _("Presenteras av"),
        "minutes": _("Min"),
    }


def _row(item: ItemView) -> tuple[str, ...]:
    return (
        str(item.place),
        item.title,
        _(ITEM_LABELS[item.kind]),
        item.purpose or item.to_agree,
        item.to_agree,
        item.presenter,
        str(item.minutes) if item.minutes else "",
    )


def _event(meeting: MeetingView, place: Fields) -> Event:
    """The meeting for calendars, with its purpose and how to take part."""
    told = [meeting.purpose, *(f"{label}: {value}" for label, value in place.fields)]
    where = (meeting.join_place, meeting.join_link, meeting.join_number, meeting.join_group)
    return Event(
        uid=meeting.uid,
        sequence=meeting.sequence,
        cancelled=meeting.state is MeetingState.CANCELLED,
        starts_at=meeting.starts_at,
        ends_at=meeting.ends_at,
        place=next(filter(None, where), ""),
        description="\n".join(filter(None, told)),
    )
