"""Where in a meeting a line was begun: it belongs there however long it takes to write. Pure."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace

from samledning.i18n import _
from samledning.log.terms import Reading, Spoken


@dataclass(frozen=True)
class Begun:
    """The place of a line's first keystroke; `number` is that of the item on the agenda, 0 before the first.

    `report` is true where the writer has said that the line is a report from whoever had the floor.
    """

    spoken: Spoken
    number: int = 0
    report: bool = False

    def turned(self) -> "Begun":
        """The same place, with the line a report where it was none, and none where it was."""
        return replace(self, report=not self.report)


def understood(reading: Reading, begun: Begun | None) -> Reading:
    """How a line is understood where it was begun."""
    from samledning.meeting.rules import as_spoken  # no part of the first paint

    return as_spoken(reading, begun.spoken, report=begun.report) if begun else reading


def in_words(begun: Begun, reading: Reading, names: Mapping[str, str], meeting_id: str) -> str:
    """Whose line it is and on which item, such as `Polisen · punkt 3`; that its meeting is over where another one, or
    none, goes on (`meeting_id`)."""
    from samledning.meeting.rules import speaker_of

    speaker = names.get(speaker_of(reading, begun.spoken), "")
    item = _("punkt {number}").format(number=begun.number) if begun.number else _("mötet")
    over = "" if begun.spoken.meeting_id == meeting_id else _("på mötet som är slut")
    return " · ".join(part for part in (speaker, item, over) if part)


def to_text(begun: Begun | None) -> str:
    """The place as it is kept beside a half-typed or sent line, empty for none."""
    return json.dumps(asdict(begun)) if begun else ""


def from_text(text: str) -> Begun | None:
    """The place that `to_text` wrote down, None for an empty text."""
    if not text:
        return None
    kept = json.loads(text)
    return Begun(Spoken(**kept.pop("spoken")), **kept)
