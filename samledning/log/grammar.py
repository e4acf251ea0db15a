"""The grammar of the log line: what a line typed while people talk means. Pure; the known names are an argument.

    [time] [sign [time]] [names:] text [due time] [-> forum] [#tags]

- A blank first, or the reading switched off: everything is text.
- Sign: `!` agreement, `>` action, `?` request, `&` parked issue, each followed by a blank; else an entry. The event
  time may stand before or after it: "13.40 ! vi prioriterar …", "! 13.40 vi prioriterar …".
- Names make a plain line a report from those actors; in the other kinds they are the concerned (`!`), the owners
  (`>`), the asked (`?`), the ones who raised the issue (`&`). `alla` in a plain line is whom it is for: nobody reports
  for all.
- A due time is read in `>` and `?` lines only, a forum in `&` lines only.
- Tags are read anywhere; those at the end are taken out of the text, those within a sentence stay as words of it.
- Reading never leaves a text without words if there was more than a sign and names: "#vatten" or "13.40" alone
  are read and stay as text.

So the text is always an unbroken piece of what was typed, and whatever is not in it was read as something.
A line is read again at each key: `read` accepts any text and does work in proportion to its length only.
"""

import re
import unicodedata
from collections.abc import Sequence
from datetime import datetime
from itertools import takewhile
from operator import itemgetter

from samledning.i18n import _
from samledning.log import times
from samledning.log.names import Address, NameIndex, address, index, last_tail
from samledning.log.terms import (
    KIND_LABELS,
    KIND_SIGNS,
    MARKING_LABELS,
    Kind,
    KnownActor,
    Marking,
    OpenRequest,
    Reading,
    everyone_in_words,
)

__all__ = ["NO_NAMES", "NameIndex", "complete", "describe", "index", "read"]

NO_NAMES = index(())
"""The index of an incident without actors."""

_SIGNS = {"!": Kind.AGREEMENT, ">": Kind.ACTION, "?": Kind.REQUEST, "&": Kind.PARKED}
_WITH_DUE = (Kind.ACTION, Kind.REQUEST)

_TAG = re.compile(r"#([^\W\d_][\w-]*)")
_ARROW = re.compile(r"(?<!\S)->(?=\s)")
_MARKINGS = {
    **{"öppen": Marking.OPEN, "open": Marking.OPEN},
    **{"deltagare": Marking.PARTICIPANTS, "participants": Marking.PARTICIPANTS},
    **{"intern": Marking.INTERNAL, "internal": Marking.INTERNAL},
    **{"känslig": Marking.SENSITIVE, "sensitive": Marking.SENSITIVE},
    **{"sekretess": Marking.SECRET, "secret": Marking.SECRET},
}
_STRICTNESS = tuple(Marking)

# What may stand before names. Only the shape of a time: which day was meant does not matter to a name.
_TIME_SHAPE, _SIGN_SHAPE = r"(?:[0-9]{1,2}[.:][0-9]{2}|[0-9]{6})\s+", r"[!>?&]\s+"
_BEFORE_NAMES = re.compile(rf"(?:{_SIGN_SHAPE}(?:{_TIME_SHAPE})?|{_TIME_SHAPE}(?:{_SIGN_SHAPE})?)")
_NAMES_SHOWN = 3


def read(
    typed: str,
    *,
    now: datetime,
    names: NameIndex = NO_NAMES,
    places: Sequence[str] = (),
    open_requests: Sequence[OpenRequest] = (),
    reading: bool = True,
) -> Reading:
    """How `typed` is understood at `now` (aware UTC); times in it are Swedish wall time.

    `names` are the actors of the incident, `places` its codes (kommun or län), `open_requests` those that wait for
    an answer. With `reading` false all is text. Never raises. A blank line has the text "".
    """
    blank_first = typed[:1].isspace()
    if blank_first or not reading:
        text = typed[1:] if blank_first else typed
        return Reading(typed, Kind.ENTRY, text if text.strip() else "", off=True)
    event_at, line = times.take_event(typed, now)
    kind, line = _take_sign(line)
    if kind is not Kind.ENTRY and event_at is None and not (kind in _WITH_DUE and _is_one_word(line)):
        event_at, line = times.take_event(line, now)
    to = address(line, names, places)
    if kind is Kind.ENTRY and to.found and not to.everyone:
        kind = Kind.REPORT
    due_at, forum = None, ""
    tags, marking, text = _take_tags(to.rest)
    if kind in _WITH_DUE:
        due_at, text = times.take_due(text, now)
    elif kind is Kind.PARKED:
        forum, text = _take_forum(text)
    return Reading(
        typed,
        kind,
        text.strip() or to.rest.strip(),
        event_at=event_at,
        actor_ids=to.actor_ids,
        everyone=to.everyone,
        unresolved=to.unresolved,
        candidates=to.candidates,
        new_name=to.new_name,
        due_at=due_at,
        forum=forum,
        tags=tags,
        marking=marking,
        answers=_answers(kind, to, open_requests),
    )


def describe(reading: Reading, now: datetime, *, names: NameIndex) -> str:
    """How `reading` is understood, as one line in the language of the screen; "" for an empty line.

    Plain text, not markup: it holds what the user typed. Unprintable characters are shown as blanks.
    """
    if reading.off:
        parts = [_kind(reading.kind), _("utan tolkning")]
    elif not reading.typed.strip():
        parts = []
    else:
        parts = [_kind(reading.kind), *_who(reading, names), *_when_and_where(reading, now), *_offers(reading)]
    return " ".join("".join(sign if sign.isprintable() else " " for sign in " · ".join(parts)).split())


def complete(typed: str, cursor: int, names: NameIndex) -> str | None:
    """The letters that complete the actor name being typed at `cursor`, with ": " after them at the end of the line.

    The shortest of the names that fit, once two letters are typed; None where no name can stand or none fits.
    """
    cursor = min(max(cursor, 0), len(typed))
    before, after = typed[:cursor], typed[cursor:]
    if before[:1].isspace() or after[:1].isalnum():
        return None
    opening = _BEFORE_NAMES.match(before)
    tail = last_tail(before[opening.end() :] if opening else before, names)
    return None if tail is None else (tail if after else f"{tail}: ") or None


def _take_sign(line: str) -> tuple[Kind, str]:
    kind = _SIGNS.get(line[:1])
    return (kind, line[2:].lstrip()) if kind and line[1:2].isspace() else (Kind.ENTRY, line)


def _is_one_word(line: str) -> bool:
    """Whether `line` is one word, not counting the tags at its end: if that is a time, it is the due time."""
    return len(_take_tags(line)[2].split(None, 1)) == 1


def _take_tags(text: str) -> tuple[tuple[str, ...], Marking | None, str]:
    """The tags of `text`, each once and in lower case; its strictest marking; the text without the tags at its end."""
    if "#" not in text:
        return (), None, text
    read_as = [_tag(word) for word in text.split()]
    tags = dict.fromkeys(tag for tag, _whole in read_as if tag)
    markings = [_MARKINGS[tag] for tag in tags if tag in _MARKINGS]
    at_end = len(list(takewhile(itemgetter(1), reversed(read_as))))
    if at_end:
        text = text.rsplit(None, at_end)[0] if at_end < len(read_as) else ""
    return (
        tuple(tag for tag in tags if tag not in _MARKINGS),
        max(markings, key=_STRICTNESS.index, default=None),
        text,
    )


def _tag(word: str) -> tuple[str, bool]:
    """The tag that `word` begins with, in lower case ("" for none), and whether nothing else is in the word."""
    if not word.startswith("#"):
        return "", False
    # An å may be stored as two characters, of which the second would end the tag.
    word = unicodedata.normalize("NFC", word)
    found = _TAG.match(word)
    return (found[1].lower(), found[0] == word) if found and found[1][0].isalpha() else ("", False)


def _take_forum(text: str) -> tuple[str, str]:
    """What stands after the last arrow, and the text before it; "" and the text if that is nothing."""
    arrows = list(_ARROW.finditer(text))
    forum = text[arrows[-1].end() :].strip() if arrows else ""
    return (forum, text[: arrows[-1].start()]) if forum else ("", text)


def _answers(kind: Kind, to: Address, open_requests: Sequence[OpenRequest]) -> tuple[str, ...]:
    if kind is not Kind.REPORT or len(to.actor_ids) != 1:
        return ()
    return tuple(request.label for request in open_requests if to.actor_ids[0] in request.actor_ids)


def _kind(kind: Kind) -> str:
    return f"{KIND_SIGNS[kind]} {_(KIND_LABELS[kind])}"


def _who(reading: Reading, names: NameIndex) -> list[str]:
    if reading.everyone:
        return [everyone_in_words(reading.kind)]
    if reading.unresolved:
        choice = _list_names(reading.candidates)
        return [_("olöst aktör: {name} ({choice})").format(name=reading.unresolved, choice=choice)]
    actors = [names.by_id[actor_id] for actor_id in reading.actor_ids if actor_id in names.by_id]
    return [_list_names(actors)] if actors else []


def _when_and_where(reading: Reading, now: datetime) -> list[str]:
    parts = []
    if reading.event_at:
        parts.append(times.spoken(reading.event_at, now))
    if reading.due_at:
        parts.append(_("senast {time}").format(time=times.spoken(reading.due_at, now)))
    if reading.forum:
        parts.append(_("till {forum}").format(forum=reading.forum))
    if reading.tags:
        parts.append(" ".join(f"#{tag}" for tag in reading.tags))
    if reading.marking:
        parts.append(_(MARKING_LABELS[reading.marking]))
    return parts


def _offers(reading: Reading) -> list[str]:
    parts = []
    if reading.new_name:
        parts.append(_("ny aktör: {name}? (ctrl+n)").format(name=reading.new_name))
    if reading.answers:
        parts.append(_("svar på {labels}? (ctrl+y)").format(labels=", ".join(reading.answers)))
    return parts


def _list_names(actors: Sequence[KnownActor]) -> str:
    shown = ", ".join(actor.name for actor in actors[:_NAMES_SHOWN])
    return shown if len(actors) <= _NAMES_SHOWN else f"{shown} +{len(actors) - _NAMES_SHOWN}"
