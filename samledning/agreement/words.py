"""A target picture with its action plan as plain text, to paste where others read it. Pure."""

from collections.abc import Sequence
from datetime import datetime

from samledning.agreement.views import ActionView, PlainText, TargetView
from samledning.log.terms import Marking


def as_text(
    target: TargetView,
    actions: Sequence[ActionView],
    *,
    incident: str,
    now: datetime,
    exercise: bool = False,
    most: Marking = Marking.PARTICIPANTS,
) -> PlainText:
    """The target picture and the measures that serve it, under a title and headings, without any markup.

    `actions` is the whole plan, from which the measures are taken. `most` is the strictest marking that the readers
    may see: what is marked more strictly is left out, and the text tells so. Raises a `Problem` where that is the
    target picture itself.
    """
    raise NotImplementedError
