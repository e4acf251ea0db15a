"""Minutes and invitations as plain text, to send or to paste where others read them. Pure."""

from collections.abc import Sequence

from samledning import clock
from samledning.agreement.views import PlainText
from samledning.i18n import _, ngettext
from samledning.log.terms import MARKING_LABELS, Marking
from samledning.meeting.minutes import MinutesLine, MinutesView

_STRICTNESS = tuple(Marking)


def minutes_text(view: MinutesView, *, most: Marking = Marking.PARTICIPANTS) -> PlainText:
    """The minutes under their headings, without markup.

    `most` is the strictest marking that the readers may see: what is marked more strictly is left out, and the text
    tells how much, never what.
    """
    hidden = [
        line for section in view.sections for line in section.lines if not line.left_out and not _seen(line, most)
    ]
    blocks = ["\n".join(_head(view))]
    for section in view.sections:
        lines = [_in_list(line) for line in section.lines if not line.left_out and _seen(line, most)]
        if lines or section.key.startswith("item."):
            blocks.append("\n".join([section.title, *lines]))
    left_out = _left_out(hidden)
    if left_out:
        blocks.append("\n".join([_("Utelämnat"), *(f"- {text}" for text in left_out)]))
    return PlainText("\n\n".join(blocks) + "\n", left_out)


def _head(view: MinutesView) -> list[str]:
    if view.locked:
        state = _("Fastställda {time}").format(time=clock.date_hhmm(view.locked.finalised_at))
    else:
        state = _("Utkast, inte fastställt. {time}").format(time=clock.date_hhmm(view.made_at))
    number = view.locked.registry_number if view.locked else ""
    return [
        *([_("ÖVNING")] if view.exercise else []),
        _("Mötesanteckningar {label}: {title}").format(label=view.label, title=view.title),
        _("Händelse: {name}").format(name=view.incident),
        state,
        *([_("Diarienummer {number}").format(number=number)] if number else []),
        *([_("Rättelse: {changes}").format(changes=view.changes)] if view.changes else []),
    ]


def _seen(line: MinutesLine, most: Marking) -> bool:
    return _STRICTNESS.index(line.marking) <= _STRICTNESS.index(most)


def _left_out(hidden: Sequence[MinutesLine]) -> tuple[str, ...]:
    told = []
    for marking in Marking:
        if count := sum(line.marking is marking for line in hidden):
            text = ngettext("{n} rad märkt {marking}", "{n} rader märkta {marking}", count)
            told.append(text.format(n=count, marking=_(MARKING_LABELS[marking])))
    return tuple(told)


def _in_list(line: MinutesLine) -> str:
    text = " ".join(line.text.split())
    return f"  - {text}" if line.under else f"- {text}"
