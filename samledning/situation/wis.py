"""The picture as plain text to paste, as into WIS, which has no other way in. Pure."""

from collections.abc import Iterator, Sequence

from samledning import clock
from samledning.i18n import _, ngettext
from samledning.log.terms import MARKING_LABELS, Marking
from samledning.situation import rules
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
from samledning.situation.views import LeftOut, LineView, PictureView, PlainPicture


def plain_picture(picture: PictureView, incident: str, *, audience: Marking, exercise: bool) -> PlainPicture:
    """The picture for those who may see up to `audience`: a title, the headings, the lines with whose word they are.

    No markup. What the audience may not see is left out; the last paragraph says under which headings and why, never
    what.
    """
    seen = tuple(line for line in picture.lines if rules.stricter(line.marking, audience) is audience)
    left = tuple(LeftOut(line.heading, line.marking, line.report) for line in picture.lines if line not in seen)
    shown = PictureView(picture.version, seen)
    blocks = [_head(shown, incident, exercise=exercise), *(_section(shown, heading) for heading in Heading)]
    if left:
        blocks.append([_told_left_out(left)])
    return PlainPicture("\n\n".join("\n".join(block) for block in blocks if block) + "\n", left)


def _head(picture: PictureView, incident: str, *, exercise: bool) -> list[str]:
    version = picture.version
    title = _("Samlad lägesbild {label}: {incident}").format(label=version.label, incident=_one_line(incident))
    if version.locked:
        state = _("Fastställd {time}").format(time=clock.date_hhmm(version.at))
    else:
        state = _("Utkast, inte fastställt. Påbörjat {time}").format(time=clock.date_hhmm(version.at))
    number = version.locked.registry_number if version.locked else ""
    return [
        *([_("ÖVNING")] if exercise else []),
        title,
        state,
        *([_("Diarienummer {number}").format(number=number)] if number else []),
    ]


def _section(picture: PictureView, heading: Heading) -> list[str]:
    lines = picture.under(heading)
    if not lines:
        return []
    title = _(HEADING_LABELS[heading]).capitalize()
    if heading is Heading.OUTLOOK:
        return [title, *_outlook(picture)]
    return [title, *map(_line, lines)]


def _outlook(picture: PictureView) -> Iterator[str]:
    for horizon in Horizon:
        for course in Course:
            for line in picture.forecast(horizon, course):
                yield f"{_(HORIZON_LABELS[horizon])}, {_(COURSE_LABELS[course])}: {_line(line)}"


def _line(line: LineView) -> str:
    """What a line says and whose word it is, when it was so, and how sure where it is not confirmed."""
    source = line.source if not line.actor else f"{line.actor}, {line.source}" if line.source else line.actor
    known = [source, clock.date_hhmm(line.as_of)]
    if line.confidence is not Confidence.CONFIRMED:
        known.append(_(CONFIDENCE_LABELS[line.confidence]))
    return f"{_one_line(line.text)} ({', '.join(_one_line(part) for part in known if part)})"


def _told_left_out(left: Sequence[LeftOut]) -> str:
    places = dict.fromkeys(f"{_(HEADING_LABELS[each.heading])} ({_(MARKING_LABELS[each.marking])})" for each in left)
    text = ngettext(
        "{count} uppgift är utelämnad för den här mottagaren: {places}.",
        "{count} uppgifter är utelämnade för den här mottagaren: {places}.",
        len(left),
    )
    return text.format(count=len(left), places=", ".join(places))


def _one_line(text: str) -> str:
    return " ".join(text.split())
