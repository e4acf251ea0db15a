"""What can be done to sources and items: turn on and off, take in what was said, mark as seen, note what it became."""

from collections.abc import Iterable, Sequence
from datetime import datetime

import sqlalchemy as sa
from sqlmodel import col, select

from samledning.errors import Problem
from samledning.i18n import _
from samledning.monitoring import rules
from samledning.monitoring.sources import tidy_address
from samledning.monitoring.tables import FeedItem, FeedReading, FeedSource
from samledning.monitoring.terms import Fault, Item, SourceKind
from samledning.store.unit import ReadUnit, WriteUnit

MOST_CONTACT = 200


def turn_on(unit: WriteUnit, incident_id: str, kind: SourceKind, contact: str, *, url: str = "", name: str = "") -> str:
    """Ask a source from now on; also one that is on already, with another contact or name. Returns its id.

    `contact` is an address or a telephone number, which is sent along so that whoever runs the service can reach who
    asks. `url` is needed for a feed. Raises a `Problem` for an address or a contact that cannot be used.
    """
    contact = _tidy_contact(contact)
    url = tidy_address(url) if kind is SourceKind.FEED else ""
    row = unit.session.exec(
        select(FeedSource).where(FeedSource.incident_id == incident_id, FeedSource.kind == kind, FeedSource.url == url)
    ).first()
    name = " ".join(name.split())[:100]
    if row is None:
        return unit.make(
            FeedSource,
            incident_id=incident_id,
            kind=kind,
            url=url,
            name=name,
            contact=contact,
            changed_at=unit.now,
            person_id=unit.actor_person,
        ).id
    if not row.is_on:
        row.is_on, row.changed_at, row.person_id = True, unit.now, unit.actor_person
        row.unknown_since, row.fault, row.fault_detail = None, "", ""
    row.contact, row.name = contact, name or row.name
    return row.id


def turn_off(unit: WriteUnit, source_id: str) -> None:
    """Do not ask a source any more. Raises a `Problem` where it is off already."""
    row = unit.get(FeedSource, source_id)
    if not row.is_on:
        raise Problem(_("Källan är redan av."))
    row.is_on, row.changed_at, row.person_id = False, unit.now, unit.actor_person
    row.unknown_since, row.fault, row.fault_detail = None, "", ""


def keep(unit: WriteUnit, incident_id: str, kind: SourceKind, items: Iterable[Item]) -> tuple[int, ...]:
    """Keep what a source has said, once each wording, the oldest first. Returns the numbers of those that are new."""
    wanted = sorted(items, key=lambda item: item.published or unit.now)
    known = _known(unit, incident_id, kind, wanted)
    numbers = []
    for item in wanted:
        name = (item.origin, item.identifier, rules.fingerprint(item))
        if name in known:
            continue
        known.add(name)
        row = _make(unit, incident_id, kind, item)
        numbers.append(row.number)
    return tuple(numbers)


def keep_wanted(
    unit: WriteUnit,
    incident_id: str,
    kind: SourceKind,
    items: Iterable[Item],
    *,
    places: Sequence[str],
    since: datetime,
) -> tuple[int, ...]:
    """Keep of an answer what concerns an incident in `places` that began at `since` (UTC), and what changes or takes
    back something that is kept already, wherever it has moved. Returns the numbers of those that are new."""
    left = list(items)
    query = select(FeedItem.identifier).where(
        FeedItem.incident_id == incident_id,
        FeedItem.kind == kind,
        col(FeedItem.identifier).in_({name for item in left for name in _names(item)}),
    )
    concerned, kept = set(unit.session.exec(query).all()), []
    # What concerns the incident by itself, then what hangs on that, in whatever order it was sent.
    while found := [item for item in left if concerned & _names(item) or rules.is_wanted(item, places, since)]:
        kept += found
        concerned |= {item.identifier for item in found}
        taken = set(map(id, found))
        left = [item for item in left if id(item) not in taken]
    return keep(unit, incident_id, kind, kept)


def health_changed(unit: WriteUnit, source_id: str, since: datetime | None, fault: Fault | None, detail: str) -> None:
    """It has become unknown since a time (UTC) what a source says, or it is known again: `since` is then None.

    Nothing is written where that was so before, however the fault has changed.
    """
    row = unit.get(FeedSource, source_id)
    if not row.is_on or (row.unknown_since is None) == (since is None):
        return
    row.unknown_since = since
    row.fault, row.fault_detail = (fault.value, detail[:300]) if since and fault else ("", "")


def mark_seen(unit: WriteUnit, incident_id: str, numbers: Iterable[int], *, seen: bool = True) -> None:
    """The person of the unit has seen these items, or wants them to stand as not seen."""
    row = reading(unit, incident_id, unit.actor_person) or _begin_reading(unit, incident_id)
    changed = rules.look_at(numbers, row.until, row.exceptions, seen=seen)
    if changed != row.exceptions:
        row.exceptions = changed


def mark_all_seen(unit: WriteUnit, incident_id: str) -> None:
    """The person of the unit has seen all that has come."""
    row = reading(unit, incident_id, unit.actor_person) or _begin_reading(unit, incident_id)
    unit.session.flush()
    newest = sa.select(sa.func.max(col(FeedItem.number))).where(col(FeedItem.incident_id) == incident_id)
    until = unit.session.execute(newest).scalar_one() or 0
    if (row.until, row.exceptions) != (until, []):
        row.until, row.exceptions = until, []


def note_use(unit: WriteUnit, item_id: str, label: str) -> None:
    """Something was made of an item; whoever did that has seen it."""
    row = unit.get(FeedItem, item_id)
    row.became = [*row.became, label]
    mark_seen(unit, row.incident_id, [row.number])


def reading(unit: ReadUnit, incident_id: str, person_id: str | None) -> FeedReading | None:
    """What a person has seen, None for one that has seen nothing."""
    query = select(FeedReading).where(FeedReading.incident_id == incident_id, FeedReading.person_id == person_id)
    return unit.session.exec(query).first() if person_id else None


def _begin_reading(unit: WriteUnit, incident_id: str) -> FeedReading:
    return unit.make(FeedReading, incident_id=incident_id, person_id=unit.actor_person)


def _known(unit: WriteUnit, incident_id: str, kind: SourceKind, items: Sequence[Item]) -> set[tuple[str, str, str]]:
    """What is kept already of the items that these may be other wordings of."""
    query = select(FeedItem.origin, FeedItem.identifier, FeedItem.fingerprint).where(
        FeedItem.incident_id == incident_id,
        FeedItem.kind == kind,
        col(FeedItem.identifier).in_({item.identifier for item in items}),
    )
    return {(origin, identifier, print_) for origin, identifier, print_ in unit.session.exec(query).all()}


def _names(item: Item) -> set[str]:
    """What an item is called, and what it changes or takes back."""
    return {item.identifier, *item.refs}


def _make(unit: WriteUnit, incident_id: str, kind: SourceKind, item: Item) -> FeedItem:
    return unit.make(
        FeedItem,
        incident_id=incident_id,
        number=unit.number(incident_id, FeedItem.SERIES),
        kind=kind,
        origin=item.origin,
        identifier=item.identifier,
        fingerprint=rules.fingerprint(item),
        published=item.published or unit.now,
        fetched_at=unit.now,
        person_id=unit.actor_person,
        headline=item.headline,
        text=item.text,
        event=item.event,
        message=item.message,
        reality=item.reality,
        severity=item.severity,
        public_warning=item.public_warning,
        loud=rules.is_loud(item),
        area=item.area,
        codes=list(item.codes),
        nationwide=item.nationwide,
        starts=item.starts,
        expires=item.expires,
        link=item.link,
        sender=item.sender,
        refs=list(item.refs),
        raw=item.raw,
    )


def _tidy_contact(typed: str) -> str:
    """How to reach who asks, as it is sent. Raises a `Problem` for what cannot be sent, or reaches nobody."""
    contact = " ".join(typed.split())
    if len(contact) < 5 or len(contact) > MOST_CONTACT or not contact.isascii() or not contact.isprintable():
        raise Problem(
            _(
                "Ange en e-postadress eller ett telefonnummer som källan kan nå er på, utan å, ä och ö. "
                "Det skickas med när källan frågas."
            )
        )
    return contact
