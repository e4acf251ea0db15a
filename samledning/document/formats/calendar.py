"""An invitation for calendars (RFC 5545), in Swedish time with its rules. The only importer of icalendar."""

from datetime import UTC, date

from icalendar import Calendar, vText
from icalendar import Event as CalendarEvent

from samledning import __version__, clock
from samledning.document.terms import Document


def written(document: Document) -> bytes:
    """The calendar file: a publication of the meeting, or its cancellation. A calendar knows the meeting again by its
    uid, and takes the newer of two by their sequence."""
    event, head = document.event, document.head
    assert event
    assert head
    entry = CalendarEvent()
    entry.add("uid", event.uid)
    entry.add("sequence", event.sequence)
    entry.add("dtstamp", head.made_at.astimezone(UTC))
    entry.add("dtstart", clock.local(event.starts_at))
    entry.add("dtend", clock.local(event.ends_at))
    entry.add("summary", event.title or document.title)
    entry.add("description", event.description)
    if event.place:
        entry.add("location", event.place)
    entry.add("status", "CANCELLED" if event.cancelled else "CONFIRMED")
    entry.add("class", "PRIVATE")
    calendar = Calendar()
    calendar.add("prodid", vText(f"-//Samledning//{__version__}//{document.language.upper()}"))
    calendar.add("version", "2.0")
    calendar.add("method", "CANCEL" if event.cancelled else "PUBLISH")
    calendar.add_component(entry)
    year = event.starts_at.year
    calendar.add_missing_timezones(date(year - 1, 1, 1), date(year + 2, 1, 1))
    return bytes(calendar.to_ical())
