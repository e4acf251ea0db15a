"""The minutes of a meeting, as they were compiled of it and changed by people. Pure."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from samledning import clock
from samledning.document.frame import Frame, locked_state
from samledning.document.rules import marked
from samledning.document.terms import Block, Document, Items, Product, Section, Sheet
from samledning.i18n import _, speaking
from samledning.log.terms import MARKING_LABELS
from samledning.meeting.minutes import NOTHING, MinutesLine, MinutesView
from samledning.meeting.minutes import Section as Heading


def minutes_document(minutes: MinutesView, frame: Frame) -> Document:
    """A version of the minutes for its readers, in the language it is written in. What was left out of them by whoever
    wrote them is in none."""
    with speaking(minutes.language):
        return _made(minutes, frame)


def _made(minutes: MinutesView, frame: Frame) -> Document:
    shown = tuple((each, _seen(each, frame)) for each in minutes.sections)
    begun = _("utkast, {time}").format(time=clock.date_hhmm(minutes.made_at))
    locked = minutes.locked
    return frame.document(
        Product.MINUTES,
        _("Mötesanteckningar: {title}").format(title=minutes.title),
        (
            Section(_key(each), each.title, _blocks(lines))
            for each, lines in shown
            if lines or each.key.startswith("item.")
        ),
        label=minutes.label.partition(" ")[0],
        version=minutes.label,
        state=locked_state(locked) if locked else begun,
        registry_number=locked.registry_number if locked else "",
        change=minutes.changes,
        sheet=Sheet(_columns(), tuple(row for each, lines in shown for row in _rows(each, lines))),
    )


def _key(section: Heading) -> str:
    """What a template calls the part: the items are as many as there were, and one part together."""
    if section.key.startswith("item."):
        return "items"
    return {"head": "meeting"}.get(section.key, section.key)


def _seen(section: Heading, frame: Frame) -> tuple[MinutesLine, ...]:
    """The lines that are shown; one that tells more of a line that is not shown stands for itself."""
    seen = {line.key for line in frame.reader.all_of(line for line in section.lines if not line.left_out)}
    shown, above = [], ""
    for line in section.lines:
        above = above if line.under else line.key
        if line.key in seen:
            shown.append(replace(line, under=line.under and above in seen))
    return tuple(shown)


def _blocks(lines: Sequence[MinutesLine]) -> tuple[Block, ...]:
    under = tuple(place for place, line in enumerate(lines) if line.under)
    told = tuple(marked(line.text, line.marking) for line in lines)
    return (Items(told or (_(NOTHING),), under=under),)


def _columns() -> dict[str, str]:
    return {"heading": _("Rubrik"), "text": _("Text"), "marking": _("Märkning")}


def _rows(section: Heading, lines: Sequence[MinutesLine]) -> Iterator[tuple[str, ...]]:
    for line in lines:
        yield section.title, line.text, _(MARKING_LABELS[line.marking])
