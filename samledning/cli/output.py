"""How answers are written: plain lines for people, JSON for programs."""

import dataclasses
import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime, time, timedelta
from pathlib import Path

from samledning.clock import short
from samledning.i18n import _
from samledning.log.rules import addressed
from samledning.log.terms import KIND_LABELS, MARKING_LABELS, Kind, Marking
from samledning.log.views import EntryView
from samledning.terminal import acts, plain, say

GAP = "  "
UNMARKED = (Marking.OPEN, Marking.PARTICIPANTS)


def say_json(value: object, *, indent: int | None = 2) -> None:
    """Write `value` as JSON: views as objects, times in ISO 8601 UTC, times of day in Swedish time, durations in
    seconds, letters as they are."""
    text = json.dumps(_values(value), ensure_ascii=False, indent=indent)
    # What would act on a terminal can only stand inside a string, where JSON lets any character be written as a number.
    say("".join(f"\\u{ord(sign):04x}" if acts(sign) and sign != "\n" else sign for sign in text))


def columns(rows: Sequence[Sequence[str]]) -> None:
    """Write rows under each other, their columns aligned; the last one may be of any length."""
    shown = [[plain(cell) for cell in row] for row in rows]
    widths = [max(map(len, column)) for column in zip(*shown, strict=True)]
    for row in shown:
        say(GAP.join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())


def entry_line(entry: EntryView, names: Mapping[str, str], now: datetime) -> str:
    """A line of the log as one line of text; `names` holds the actors' names by id."""
    who = addressed(entry, names)
    parts = [entry.label, short(entry.event_at, now), entry.initials]
    kind = "" if entry.kind is Kind.ENTRY else _(KIND_LABELS[entry.kind])
    lead = " · ".join(part for part in (kind, who) if part)
    parts.append(f"{lead}: {entry.text}" if lead else entry.text)
    if entry.due_at:
        parts.append(_("[senast {time}]").format(time=short(entry.due_at, now)))
    if entry.forum:
        parts.append(_("[till {forum}]").format(forum=entry.forum))
    if entry.marking not in UNMARKED:
        parts.append(f"[{_(MARKING_LABELS[entry.marking])}]")
    if entry.corrects:
        parts.append(_("[rättar {entry}]").format(entry=entry.corrects))
    if entry.struck_at:
        struck = _("[gallrad: {reason}]") if entry.purged else _("[struken: {reason}]")
        parts.append(struck.format(reason=entry.struck_reason))
    return plain(GAP.join(parts))


def entry_values(entry: EntryView, names: Mapping[str, str]) -> dict[str, object]:
    """A line of the log as JSON shows it: the view, with the actors by name."""
    values = {field.name: getattr(entry, field.name) for field in dataclasses.fields(entry)}
    return {**values, "actors": [names[actor_id] for actor_id in entry.actor_ids if actor_id in names]}


def _values(value: object) -> object:
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {field.name: _values(getattr(value, field.name)) for field in dataclasses.fields(value)}
    if isinstance(value, Mapping):
        return {str(name): _values(inner) for name, inner in value.items()}
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat().replace("+00:00", "Z")
    if isinstance(value, time | timedelta):
        return value.isoformat("minutes") if isinstance(value, time) else value.total_seconds()
    if isinstance(value, Iterable) and not isinstance(value, str):
        return [_values(inner) for inner in value]
    # A StrEnum is the text it stands for.
    return str(value) if isinstance(value, Path | str) else value
