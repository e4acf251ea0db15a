"""A run of a checklist, and a list as a blank form for paper, when the power or the computer is gone. Pure."""

from collections.abc import Iterator

from samledning import clock, i18n
from samledning.checklist.terms import STATE_LABELS, STATE_SIGNS
from samledning.checklist.views import ItemView, ListView, RunView
from samledning.document.frame import Frame
from samledning.document.rules import safe_name, tidy
from samledning.document.terms import Block, Document, Paragraph, Product, Section, Sheet, Table, Tick, WriteHere
from samledning.i18n import _
from samledning.incident.terms import ROLE_LABELS


def checklist_document(run: RunView, frame: Frame) -> Document:
    """A run with how far each item has come. What the case holds as evidence may quote anything in it, and is for those
    who may see all."""
    run = frame.reader.one(run, run.label)
    rows = tuple(map(_row, run.items))
    columns = _columns()
    done = _("{handled} av {total} hanterade").format(handled=run.handled, total=run.total)
    begun = _("påbörjad {time}").format(time=clock.date_hhmm(run.started_at)) if run.started_at else _("inte påbörjad")
    closed = _("avslutad {time}").format(time=clock.date_hhmm(run.closed_at)) if run.closed_at else ""
    # On paper the long texts stand in one column.
    shown = tuple((row[0], row[1], row[2], "; ".join(filter(None, row[3:]))) for row in rows)
    headings = (columns["item"], columns["question"], columns["state"], _("Anteckning"))
    return frame.document(
        Product.CHECKLIST,
        _("Checklista {list}: {incident}").format(list=run.label, incident=frame.case.name),
        (
            Section("intro", "", (Paragraph(run.intro),) if run.intro else ()),
            Section("items", "", (Table(headings, shown, (9, 38, 15, 38)),)),
        ),
        label=run_label(run),
        version=run_label(run),
        state=", ".join(filter(None, (begun, closed, done))),
        sheet=Sheet(columns, rows),
    )


def run_label(run: RunView) -> str:
    """What a run is called on the command line: `IN`, or `LE/2` for one of several."""
    return f"{run.list_id}/{run.number}" if run.number > 1 else run.list_id


def blank_checklist(blank: ListView) -> Document:
    """The list as a form to fill in by hand."""
    head = tuple(WriteHere(label) for label in (_("Händelse"), _("Datum och tid"), _("Ifylld av")))
    return tidy(
        Document(
            product=Product.BLANK_CHECKLIST,
            subject=blank.id,
            name=safe_name(_("tom checklista"), blank.id),
            title=blank.title,
            language=i18n.language(),
            head=None,
            sections=(
                Section("intro", "", (Paragraph(blank.intro),)),
                Section("form", "", head),
                Section("items", "", tuple(map(_tick, blank.items))),
            ),
        )
    )


def _tick(item: ItemView) -> Block:
    return Tick(f"{item.id}  {item.ask}", tuple(_beside(item)), part=bool(item.part_of))


def _beside(item: ItemView) -> Iterator[str]:
    """What helps whoever fills in an item."""
    if item.because:
        yield _("Gäller om: {condition}").format(condition=item.because)
    if item.role:
        yield _("Görs av: {role}").format(role=_(ROLE_LABELS[item.role]))
    if item.why:
        yield item.why
    if item.proof:
        yield _("Klart när: {proof}").format(proof=item.proof)


def _columns() -> dict[str, str]:
    return {
        "item": _("Punkt"),
        "question": _("Fråga"),
        "state": _("Läge"),
        "marked": _("Markerad"),
        "reason": _("Skäl"),
        "note": _("Anteckning"),
        "evidence": _("Finns i händelsen"),
    }


def _row(item: ItemView) -> tuple[str, ...]:
    marked = f"{item.marked_by} {clock.date_hhmm(item.marked_at)}" if item.marked_at else ""
    return (
        item.id,
        item.ask,
        f"{STATE_SIGNS[item.state]} {_(STATE_LABELS[item.state])}",
        marked,
        item.reason,
        item.note,
        "; ".join(each.text for each in item.evidence),
    )
