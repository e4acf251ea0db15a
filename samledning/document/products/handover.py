"""The handover sheet: the case on a page for whoever takes over. Pure."""

from collections.abc import Sequence
from dataclasses import replace

from samledning.document.frame import Frame, locked_state
from samledning.document.rules import marked
from samledning.document.terms import Document, Items, Paragraph, Product, Section, Sheet
from samledning.i18n import _
from samledning.log.terms import MARKING_LABELS, Marking
from samledning.overview.views import Sheet as HandoverSheet
from samledning.overview.views import SheetLine
from samledning.release.views import LockedView


def handover_document(whole: HandoverSheet, frame: Frame) -> Document:
    """The sheet for its readers. What stands empty is told to be, so that nobody takes it for forgotten."""
    shown = tuple((each, frame.reader.all_of(each.lines)) for each in whole.sections)
    # A part whose lines were all left out is not said to be empty.
    empty = {each.key: (Paragraph(each.empty),) if each.empty and not each.lines else () for each in whole.sections}
    return frame.document(
        Product.HANDOVER,
        _("Överlämning: {incident}").format(incident=frame.case.name),
        (Section(each.key, each.heading, (_items(lines),) if lines else empty[each.key]) for each, lines in shown),
        sheet=Sheet(
            {"heading": _("Rubrik"), "text": _("Text"), "marking": _("Märkning")},
            tuple(
                (each.heading, line.text, _(MARKING_LABELS[line.marking])) for each, lines in shown for line in lines
            ),
        ),
    )


def acknowledged_document(text: str, version: LockedView, frame: Frame) -> Document:
    """The sheet that somebody took over with, as it read. It was made for the own organisation."""
    title, *parts = (part.splitlines() for part in text.strip().split("\n\n"))
    lines = tuple((part[0].removeprefix("- "), line.lstrip().removeprefix("- ")) for part in parts for line in part[1:])
    made = frame.document(
        Product.HANDOVER,
        title[-1] if title else version.label,
        (Section(f"part{number}", part[0], _blocks(part[1:])) for number, part in enumerate(parts, 1)),
        label=version.label,
        version=version.label,
        state=locked_state(version),
        registry_number=version.registry_number,
        sheet=Sheet({"heading": _("Rubrik"), "text": _("Text")}, lines),
    )
    assert made.head
    return replace(made, head=replace(made.head, marking=Marking.INTERNAL))


def _blocks(lines: list[str]) -> tuple[Items | Paragraph, ...]:
    told = [line for line in lines if line.lstrip().startswith("- ")]
    items = tuple(line.lstrip().removeprefix("- ") for line in told)
    under = tuple(place for place, line in enumerate(told) if line.startswith(" "))
    rest = "\n".join(line for line in lines if line not in told)
    return (*((Items(items, under=under),) if items else ()), *((Paragraph(rest),) if rest else ()))


def _items(lines: Sequence[SheetLine]) -> Items:
    return Items(
        tuple(marked(line.text, line.marking) for line in lines),
        under=tuple(place for place, line in enumerate(lines) if line.under),
    )
