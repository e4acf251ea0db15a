"""The minutes of a meeting, compiled from what happened in it. Pure.

Who was there, what was said on each item, what was proposed, who stands where, who does what, what was parked and what
was not covered: all of it was kept while the meeting went on, so the minutes are there when it ends. Notes that are for
whoever leads alone are never in them.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from samledning import clock
from samledning.agreement.views import ActionView, AgreementView, TargetView
from samledning.agreement.words import outcome, own_words, standing
from samledning.i18n import N_, _, ngettext
from samledning.log.terms import KIND_LABELS, Kind, Marking
from samledning.log.views import EntryView
from samledning.meeting import words
from samledning.meeting.rules import Break, Turn
from samledning.meeting.terms import CARRIED_LABELS, CHANNEL_LABELS, ITEM_LABELS, Carried, ItemState, Presence, Task
from samledning.meeting.views import AgendaRow, CarriedItem, LeadView, MeetingView, ParkedView, RollRow
from samledning.release.views import LockedView

NOTHING = N_("Inget är antecknat.")
"""What stands under an item that was on the agenda where nothing was noted."""


@dataclass(frozen=True)
class MinutesLine:
    """A line of the minutes and who may see it. `key` names it from one compilation to the next.

    `compiled` is what it says of itself, also where somebody has written otherwise (`edited`); empty for a line of
    somebody's own. `under` is true for one that tells more of the line before it.
    """

    key: str
    text: str
    marking: Marking = Marking.PARTICIPANTS
    secrecy_ground: str = ""
    compiled: str = ""
    edited: bool = False
    left_out: bool = False
    under: bool = False


@dataclass(frozen=True)
class Section:
    """A heading of the minutes with its lines."""

    key: str
    title: str
    lines: tuple[MinutesLine, ...] = ()


@dataclass(frozen=True)
class MinutesView:
    """A version of the minutes (`label` such as `M2 v1`). `number` is 0 and `id` empty for what nobody has touched yet.

    `changes` says what a later version corrects. `locked` is there once it is finalised; then the sections are what
    was locked, in the `language` (two letters) it was locked in. `made_at` (UTC) is when the version was begun, for
    what nobody has touched when it was compiled.
    """

    id: str
    meeting_id: str
    label: str
    number: int
    title: str
    incident: str
    exercise: bool
    changes: str
    made_at: datetime
    sections: tuple[Section, ...]
    language: str
    locked: LockedView | None = None

    def line(self, key: str) -> MinutesLine | None:
        """The line with that key, or None."""
        return next((line for section in self.sections for line in section.lines if line.key == key), None)


@dataclass(frozen=True)
class Settled:
    """Something that was put in the action plan, or taken a stance on, and the item it belongs to, empty for none."""

    item_id: str
    record: AgreementView | TargetView | ActionView
    read_back_at: datetime | None = None


@dataclass(frozen=True)
class Held:
    """A meeting with all that belongs to it: what the minutes are compiled from. `names` are the actors' by id.

    `turns` are all that were, in order, `breaks` when it was closed by mistake; `next` is the meeting that comes after
    it. `leaders` led the meeting, `appointed` were the leaders of the case while it went on: mostly the same.
    `note_takers` were those of the case, who take the notes where the meeting names nobody of its own.
    """

    lead: LeadView
    turns: tuple[Turn, ...]
    lines: tuple[EntryView, ...]
    settled: tuple[Settled, ...]
    parked: tuple[ParkedView, ...]
    carried: tuple[CarriedItem, ...]
    names: Mapping[str, str]
    leaders: tuple[str, ...]
    appointed: tuple[str, ...] = ()
    note_takers: tuple[str, ...] = ()
    breaks: tuple[Break, ...] = ()
    next: MeetingView | None = None


@dataclass(frozen=True)
class Edit:
    """What somebody changed of a line, or a line of their own under `section`; empty `text` leaves the words alone."""

    key: str
    section: str
    text: str
    left_out: bool
    marking: Marking


def compiled(held: Held) -> tuple[Section, ...]:
    """The minutes as what happened makes them; headings under which there is nothing are left out."""
    rows = sorted((row for row in held.lead.agenda if row.taken_up), key=_began)
    sections = (
        Section("head", _("Mötet"), tuple(_head(held))),
        Section("present", _("Deltagare"), tuple(map(_attendance, held.lead.roll))),
        Section("opening", _("Inledning"), tuple(_said(held, ""))),
        *(_item(held, row) for row in rows),
        Section("settled", _("Överenskommet vid sidan av punkterna"), tuple(_settled(held, ""))),
        Section("parked", _("Parkerade frågor"), tuple(map(_parked, held.parked))),
        Section("uncovered", _("Hanns inte med"), tuple(_uncovered(held))),
        Section("next", _("Nästa steg"), tuple(_next(held))),
    )
    return tuple(each for each in sections if each.lines or each.key.startswith("item."))


def edited(sections: Sequence[Section], edits: Iterable[Edit]) -> tuple[Section, ...]:
    """The minutes with what people have changed in them; lines of their own stand last under their heading."""
    by_key = {each.key: each for each in edits}
    known = {line.key for section in sections for line in section.lines}
    own = [each for each in by_key.values() if each.key not in known and each.section]
    result = []
    for section in sections:
        lines = [_with_edit(line, by_key.get(line.key)) for line in section.lines]
        lines += [_own(each) for each in own if each.section == section.key]
        result.append(replace(section, lines=tuple(lines)))
    headings = {section.key for section in sections}
    if homeless := tuple(_own(each) for each in own if each.section not in headings):
        result.append(Section("own", _("Övrigt"), homeless))
    return tuple(result)


def _own(edit: Edit) -> MinutesLine:
    return MinutesLine(edit.key, edit.text, edit.marking, edited=True, left_out=edit.left_out)


def differences(older: Sequence[Section], newer: Sequence[Section]) -> tuple[str, ...]:
    """What differs from one version to another, in words, in the order of the newer."""
    was, now = _shown(older), _shown(newer)
    found = []
    for key, text in now.items():
        if key not in was:
            found.append(_("Nytt: «{text}»").format(text=text))
        elif was[key] != text:
            found.append(_("«{was}» är nu «{now}»").format(was=was[key], now=text))
    found += [_("Borttaget: «{text}»").format(text=text) for key, text in was.items() if key not in now]
    return tuple(found)


def _shown(sections: Sequence[Section]) -> dict[str, str]:
    return {line.key: line.text for section in sections for line in section.lines if not line.left_out}


def _with_edit(line: MinutesLine, edit: Edit | None) -> MinutesLine:
    if edit is None:
        return line
    text = edit.text or line.text
    return replace(line, text=text, edited=text != line.text, left_out=edit.left_out)


def _line(key: str, text: str, marking: Marking = Marking.PARTICIPANTS, ground: str = "") -> MinutesLine:
    return MinutesLine(key, text, marking, ground, compiled=text)


def _began(row: AgendaRow) -> datetime:
    assert row.starts_at
    return row.starts_at


def _head(held: Held) -> Iterator[MinutesLine]:
    meeting = held.lead.meeting
    began = meeting.started_at or meeting.starts_at
    times = words.from_to(began, meeting.closed_at) if meeting.closed_at else f"{words.time(began)}–{_('pågår')}"
    yield _line("head.time", _("Tid: {date} {times}").format(date=clock.date(began), times=times))
    for place, each in enumerate(held.breaks):
        text = _("Avslutades {since} och öppnades igen {until}: {why}")
        since, again = words.time(each.span.since), words.time(each.span.until or each.span.since)
        yield _line(f"head.break.{place}", text.format(since=since, until=again, why=each.why))
    yield _line("head.channel", _("Form: {channel}").format(channel=_(CHANNEL_LABELS[meeting.channel])))
    for title, value, key in (
        (_("Plats"), meeting.join_place, "place"),
        (_("Samverkansledare"), ", ".join(held.appointed), "leader"),
        (_("Mötet leddes av"), ", ".join(held.leaders) if set(held.leaders) != set(held.appointed) else "", "led"),
        (_("Syfte"), meeting.purpose, "purpose"),
    ):
        if value:
            yield _line(f"head.{key}", f"{title}: {value}")
    named = [name for task, name in meeting.tasks if task is Task.NOTES]
    if notes := ", ".join(named or held.note_takers):
        yield _line("head.notes", _("Antecknare: {name}").format(name=notes))


def _attendance(row: RollRow) -> MinutesLine:
    who = ", ".join(filter(None, (row.person, row.mandate)))
    name = f"{row.actor} ({who})" if who else row.actor
    return _line(f"present.{row.actor_id}", f"{name}: {_presence(row)}")


def _presence(row: RollRow) -> str:
    came = words.time(row.came_at) if row.came_at else ""
    if row.presence is Presence.LEFT:
        left = words.time(row.left_at) if row.left_at else ""
        return (
            _("kom {came}, lämnade {left}").format(came=came, left=left)
            if came
            else _("lämnade {left}").format(left=left)
        )
    if row.presence is Presence.LATE:
        return _("kom sent, {came}").format(came=came)
    if row.presence is Presence.PRESENT:
        return _("närvarande från {came}").format(came=came)
    return _("frånvarande") if row.presence is Presence.ABSENT else _("inte avropad")


def _item(held: Held, row: AgendaRow) -> Section:
    item = row.item
    until = row.ends_at if not row.used.runs else None
    title = _("{place}. {title} ({kind}) {times}").format(
        place=item.place,
        title=item.title,
        kind=_(ITEM_LABELS[item.kind]),
        times=words.from_to(_began(row), until) if until else f"{words.time(_began(row))}–",
    )
    return Section(f"item.{item.id}", title, tuple(_on_item(held, row)))


def _on_item(held: Held, row: AgendaRow) -> Iterator[MinutesLine]:
    item, key = row.item, f"item.{row.item.id}"
    if item.presenter:
        yield _line(f"{key}.presenter", _("Föredragande: {name}").format(name=item.presenter))
    heard = dict.fromkeys(held.names.get(turn.actor_id, "?") for turn in held.turns if turn.item_id == item.id)
    if heard:
        yield _line(f"{key}.heard", _("Hade ordet: {names}").format(names=", ".join(heard)))
    if row.over(held.lead.now) >= 60:
        over = int(row.over(held.lead.now) // 60)
        text = ngettext("Drog över tiden med {n} minut", "Drog över tiden med {n} minuter", over)
        yield _line(f"{key}.over", text.format(n=over))
    if item.notes:
        yield _line(f"{key}.notes", item.notes)
    yield from _said(held, item.id)
    yield from _settled(held, item.id)
    if row.state is ItemState.PASSED:
        yield _line(f"{key}.passed", _("Punkten lades åt sidan och tas upp igen."))


def _said(held: Held, item_id: str) -> Iterator[MinutesLine]:
    """The lines of the log on an item; those that became something of their own are told there."""
    for each in held.lines:
        if each.item_id == item_id and each.kind not in (Kind.AGREEMENT, Kind.ACTION, Kind.PARKED):
            yield _line(f"line.{each.id}", _entry(each, held.names), each.marking, each.secrecy_ground)


def _entry(entry: EntryView, names: Mapping[str, str]) -> str:
    asked = [names.get(each, "?") for each in entry.actor_ids]
    if entry.kind is Kind.REQUEST:
        whom = ", ".join(asked) or entry.unresolved
        due = _(" (svar senast {time})").format(time=clock.hhmm(entry.due_at)) if entry.due_at else ""
        return f"{_(KIND_LABELS[Kind.REQUEST]).capitalize()}, {whom}: {entry.text}{due}"
    who = ", ".join(asked) if entry.kind is Kind.REPORT else ""
    who = who or names.get(entry.speaker_id, "") or entry.unresolved
    return f"{who}: {entry.text}" if who else entry.text


def _settled(held: Held, item_id: str) -> Iterator[MinutesLine]:
    for each in held.settled:
        if each.item_id != item_id:
            continue
        record = each.record
        if isinstance(record, ActionView):
            yield _line(f"action.{record.id}", _action(record), record.marking, record.secrecy_ground)
            continue
        yield _line(f"subject.{record.id}", _subject(each), record.marking, record.secrecy_ground)
        for line in _standing(record, held.lead.meeting.closed_at):
            yield replace(line, under=True)


def _standing(record: AgreementView | TargetView, closed_at: datetime | None) -> Iterator[MinutesLine]:
    """Who stands where on a wording, and what those who said more said."""
    for place, text in enumerate(standing(record.support)):
        yield _line(f"standing.{record.id}.{place}", text, record.marking, record.secrecy_ground)
    for stance in record.stances:
        if text := own_words(stance, closed_at):
            key = f"stance.{record.id}.{stance.actor_id}"
            yield _line(key, text, record.marking, record.secrecy_ground)


def _subject(settled: Settled) -> str:
    record = settled.record
    assert not isinstance(record, ActionView)
    wording = record.wording if isinstance(record, AgreementView) else record.wanted
    read_at = settled.read_back_at
    read = _(", återläst {time}").format(time=words.time(read_at)) if read_at else ""
    decisive = _("Avvägning ") if isinstance(record, AgreementView) and record.decisive else ""
    return f"{decisive}{record.label}: {wording} – {outcome(record)}{read}"


def _action(action: ActionView) -> str:
    owner = action.owner or action.owner_person or action.unresolved or _("ingen ägare än")
    due = _(", senast {time}").format(time=clock.date_hhmm(action.due_at)) if action.due_at else ""
    return f"{action.label}: {action.text} – {owner}{due}"


def _parked(parked: ParkedView) -> MinutesLine:
    told = [f"{parked.label}: {parked.text}"]
    told.append(_("ägare {owner}").format(owner=parked.owner) if parked.owner else _("ingen ägare än"))
    if parked.forum:
        told.append(_("till {forum}").format(forum=parked.forum))
    if parked.return_at:
        told.append(_("åter {time}").format(time=clock.date_hhmm(parked.return_at)))
    return _line(f"parked.{parked.id}", " – ".join(told), parked.marking, parked.secrecy_ground)


def _uncovered(held: Held) -> Iterator[MinutesLine]:
    for row in held.lead.agenda:
        if row.state is ItemState.PASSED and not row.taken_up:
            text = _("{place}. {title} – tas upp nästa gång").format(place=row.item.place, title=row.item.title)
            yield _line(f"uncovered.{row.item.id}", text)


def _next(held: Held) -> Iterator[MinutesLine]:
    if held.next:
        when = clock.date_hhmm(held.next.starts_at)
        text = _("Nästa möte: {label} {title}, {time}")
        yield _line("next.meeting", text.format(label=held.next.label, title=held.next.title, time=when))
    for each in held.carried:
        if each.why is not Carried.OPEN_ACTION:
            continue  # what was not covered is told above, and what recurs is known
        text = _("Tas upp igen: {title} ({why})").format(title=each.title, why=_(CARRIED_LABELS[each.why]))
        yield _line(f"next.{each.item_id or each.parked_id}", text)


def to_content(sections: Sequence[Section]) -> list[dict[str, object]]:
    """The sections as plain values, to be locked: what is left out is not among them."""
    return [
        {
            "key": section.key,
            "title": section.title,
            "lines": [
                {
                    "key": line.key,
                    "text": line.text,
                    "marking": line.marking.value,
                    "ground": line.secrecy_ground,
                    "under": line.under,
                }
                for line in section.lines
                if not line.left_out
            ],
        }
        for section in sections
    ]


def from_content(content: Sequence[Mapping[str, Any]]) -> tuple[Section, ...]:
    """The sections that were locked."""
    return tuple(
        Section(str(section["key"]), str(section["title"]), tuple(map(_from_content, section["lines"])))
        for section in content
    )


def _from_content(line: Mapping[str, Any]) -> MinutesLine:
    return MinutesLine(
        key=line["key"],
        text=line["text"],
        marking=Marking(line["marking"]),
        secrecy_ground=line["ground"],
        compiled=line["text"],
        under=line["under"],
    )
