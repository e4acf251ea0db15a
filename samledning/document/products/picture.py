"""The common picture: what is known under its headings, whose word it is, and what is ahead. Pure."""

from collections.abc import Iterator

from samledning import clock
from samledning.document.frame import Frame, locked_state
from samledning.document.rules import stricter
from samledning.document.terms import Document, Items, Product, Section, Sheet
from samledning.i18n import _
from samledning.log.terms import MARKING_LABELS
from samledning.situation.terms import (
    CONFIDENCE_LABELS,
    COURSE_LABELS,
    HEADING_LABELS,
    HORIZON_LABELS,
    Confidence,
    Course,
    Heading,
    Horizon,
)
from samledning.situation.views import LineView, PictureView


def picture_document(picture: PictureView, frame: Frame) -> Document:
    """A version of the picture for its readers."""
    shown = PictureView(picture.version, frame.reader.all_of(picture.lines))
    locked = picture.version.locked
    begun = _("utkast, påbörjat {time}").format(time=clock.date_hhmm(picture.version.begun_at))
    label = picture.version.label
    return frame.document(
        Product.PICTURE,
        _("Samlad lägesbild {label}: {incident}").format(label=label, incident=frame.case.name),
        (_section(shown, heading) for heading in Heading),
        label=label,
        version=label,
        state=locked_state(locked) if locked else begun,
        registry_number=locked.registry_number if locked else "",
        sheet=Sheet(_columns(), tuple(map(_row, shown.lines))),
    )


def _section(picture: PictureView, heading: Heading) -> Section:
    under = picture.under(heading)
    lines = tuple(_outlook(picture) if heading is Heading.OUTLOOK else (_line(each, picture) for each in under))
    return Section(heading, _(HEADING_LABELS[heading]).capitalize(), (Items(lines),) if lines else ())


def _outlook(picture: PictureView) -> Iterator[str]:
    for horizon in Horizon:
        for course in Course:
            for line in picture.forecast(horizon, course):
                yield f"{_(HORIZON_LABELS[horizon])}, {_(COURSE_LABELS[course])}: {_line(line, picture)}"


def _line(line: LineView, picture: PictureView) -> str:
    """What a line says and whose word it is, when it was so, and how sure where it is not confirmed; the day only where
    it is another than that of the picture."""
    known = [line.actor, line.source, clock.short(line.as_of, picture.version.at)]
    if line.confidence is not Confidence.CONFIRMED:
        known.append(_(CONFIDENCE_LABELS[line.confidence]))
    known.append(stricter(line.marking))
    return " ".join(f"{line.text} ({', '.join(filter(None, known))})".split())


def _columns() -> dict[str, str]:
    return {
        "heading": _("Rubrik"),
        "horizon": _("Tidsrymd"),
        "course": _("Fall"),
        "text": _("Uppgift"),
        "actor": _("Aktör"),
        "source": _("Källa"),
        "report": _("Rapport"),
        "as_of": _("Läget gällde"),
        "confidence": _("Säkerhet"),
        "marking": _("Märkning"),
    }


def _row(line: LineView) -> tuple[str, ...]:
    return (
        _(HEADING_LABELS[line.heading]),
        _(HORIZON_LABELS[line.horizon]) if line.horizon else "",
        _(COURSE_LABELS[line.course]) if line.course else "",
        line.text,
        line.actor,
        line.source,
        line.report,
        clock.date_hhmm(line.as_of),
        _(CONFIDENCE_LABELS[line.confidence]),
        _(MARKING_LABELS[line.marking]),
    )
