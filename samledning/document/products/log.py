"""The log, oldest first, and the blank form to go on with by hand. Pure."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import groupby

from samledning import clock, i18n
from samledning.document.frame import Frame
from samledning.document.rules import safe_name, stricter
from samledning.document.terms import Block, Document, Entry, Product, Section, Sheet, Subheading, Table, WriteHere
from samledning.i18n import _
from samledning.log.rules import addressed
from samledning.log.terms import KIND_LABELS, MARKING_LABELS, Kind
from samledning.log.views import EntryView

BLANK_ROWS = 24


@dataclass
class Told:
    """The lines of a log as they are read, a page at a time: so that a hundred thousand never lie there as views."""

    days: list[str] = field(default_factory=list)
    entries: list[Entry] = field(default_factory=list)
    rows: list[tuple[str, ...]] = field(default_factory=list)

    def add(self, entries: Iterable[EntryView], names: Mapping[str, str], frame: Frame) -> None:
        """Add what the readers may see of the lines, which come oldest first; `names` holds actors' names by id."""
        for entry in frame.reader.all_of(entries):
            row = _row(entry, names)
            self.days.append(row[1])
            self.entries.append(
                Entry(f"{entry.label} {clock.hhmm(entry.event_at)} {entry.initials}", _text(entry, row))
            )
            self.rows.append(row)


def log_document(told: Told, frame: Frame) -> Document:
    """The log for its readers, a day under each heading."""
    return frame.document(
        Product.LOG,
        _("Logg: {incident}").format(incident=frame.case.name),
        (Section("log", "", tuple(_by_day(told))),),
        version="–".join(dict.fromkeys((told.rows[0][0], told.rows[-1][0]))) if told.rows else "",
        sheet=Sheet(_columns(), told.rows),
    )


def blank_log() -> Document:
    """A form for a log by hand, for when the power or the computer is gone."""
    headings = (_("Nr"), _("Tid"), _("Från"), _("Vad som hände eller sades"), _("Märkning"), _("Sign"))
    rows = (("",) * len(headings),) * BLANK_ROWS
    head = tuple(WriteHere(label) for label in (_("Händelse"), _("Datum"), _("Ifylld av"), _("Blad")))
    return Document(
        product=Product.BLANK_LOG,
        subject="",
        name=safe_name(_("tom logg")),
        title=_("Logg"),
        language=i18n.language(),
        head=None,
        sections=(
            Section("form", "", head),
            Section("log", "", (Table(headings, rows, (7, 10, 18, 42, 15, 8)),)),
        ),
    )


def _by_day(told: Told) -> Iterator[Block]:
    for day, together in groupby(zip(told.days, told.entries, strict=True), key=lambda each: each[0]):
        yield Subheading(day)
        for _day, entry in together:
            yield entry


def _columns() -> dict[str, str]:
    return {
        "label": _("Nr"),
        "date": _("Dag"),
        "time": _("Tid"),
        "entered": _("Antecknad"),
        "initials": _("Sign"),
        "kind": _("Slag"),
        "actors": _("Aktör"),
        "text": _("Text"),
        "due": _("Senast"),
        "forum": _("Till forum"),
        "tags": _("Taggar"),
        "source": _("Källa"),
        "marking": _("Märkning"),
        "corrects": _("Rättar"),
        "struck": _("Struken"),
        "struck_reason": _("Skäl"),
    }


def _row(entry: EntryView, names: Mapping[str, str]) -> tuple[str, ...]:
    day, _blank, time = clock.date_hhmm(entry.event_at).partition(" ")
    return (
        entry.label,
        day,
        time,
        clock.date_hhmm(entry.entered_at),
        entry.initials,
        _(KIND_LABELS[entry.kind]),
        addressed(entry, names),
        entry.text,
        clock.date_hhmm(entry.due_at) if entry.due_at else "",
        entry.forum,
        " ".join(f"#{tag}" for tag in entry.tags),
        entry.source,
        _(MARKING_LABELS[entry.marking]),
        entry.corrects,
        clock.date_hhmm(entry.struck_at) if entry.struck_at else "",
        entry.struck_reason,
    )


def _text(entry: EntryView, row: tuple[str, ...]) -> str:
    """What a line says, with all there is to know about it."""
    kind = "" if entry.kind is Kind.ENTRY else row[5]
    lead = " · ".join(filter(None, (kind, row[6])))
    told = [f"{lead}: {entry.text}" if lead else entry.text]
    for text, value in (
        (_("[senast {value}]"), row[8]),
        (_("[till {value}]"), entry.forum),
        ("{value}", row[10]),
        (_("[källa: {value}]"), entry.source),
        ("[{value}]", stricter(entry.marking)),
        (_("[rättar {value}]"), entry.corrects),
    ):
        if value:
            told.append(text.format(value=value))
    if entry.struck_at:
        struck = _("[gallrad: {reason}]") if entry.purged else _("[struken: {reason}]")
        told.append(struck.format(reason=entry.struck_reason))
    return " ".join(told)
