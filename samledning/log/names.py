"""The names by which the log line knows the actors of an incident: whom a line addresses, and how a name goes on. Pure.

The index is built once and asked at each key, so that the length of the actor list does not slow the typing down.
"""

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from operator import itemgetter

from samledning.log.terms import KnownActor
from samledning.register.rules import nearest

EVERYONE = "alla"
"""The word that addresses all actors; it wins over an actor of that name."""

_ENDS_NAMES = re.compile(r":(?=\s)")
_LETTERS_BEFORE_HELP = 2

# What people write before a colon without meaning an organisation.
_NEVER_ACTORS = frozenset(
    (
        *("obs", "ps", "notera", "nb", "info", "fråga", "svar", "kl", "tid", "not", "re", "sv", "fw", "vidare"),
        *("http", "https", "ftp", "mailto", "tel"),
    )
)
_NEW_NAME_WORDS = 4
_NEW_NAME_LENGTH = 40


@dataclass(frozen=True, eq=False)
class NameIndex:
    """The actors of an incident, found by any of their names. Build it with `index`; it never changes."""

    by_id: Mapping[str, KnownActor]
    by_name: Mapping[str, tuple[KnownActor, ...]]
    """From the folded name to all who bear it."""
    written: Sequence[tuple[str, str]]
    """Every name, folded and as it is completed, sorted by the folded one; both are equally long."""
    most_pieces: int
    """How many pieces commas part a name into, at most: mostly 1."""

    def knows(self, name: str) -> bool:
        """Whether `name` may stand before the colon: an actor, several, or everyone."""
        return fold(name) in self.by_name or fold(name) == EVERYONE

    def fitting(self, name: str, places: Sequence[str]) -> tuple[KnownActor, ...]:
        """The actors `name` may mean; if several bear it, those that work in one of `places`, unless none does."""
        bearers = self.by_name.get(fold(name), ())
        return bearers if len(bearers) < 2 else nearest(bearers, places)

    def divide(self, pieces: Sequence[str]) -> Iterator[str]:
        """What stands between commas, put together to names: a known name may hold commas itself."""
        at = 0
        while at < len(pieces):
            sizes = (size for size in range(self.most_pieces, 1, -1) if self.knows(",".join(pieces[at : at + size])))
            end = at + next(sizes, 1)
            yield ",".join(pieces[at:end])
            at = end

    def tail(self, start: str, *, besides: Collection[str] = ()) -> str | None:
        """What is missing after `start` to the shortest name that begins so; "" if `start` is one.

        `besides` holds folded names that are out of the question. None if no name fits, or with less than two letters.
        """
        begun = fold(start) + (" " if start[-1:].isspace() else "")
        if sum(map(str.isalpha, begun)) < _LETTERS_BEFORE_HELP:
            return None
        fits = []
        for folded, written in self.written[bisect_left(self.written, begun, key=itemgetter(0)) :]:
            if not folded.startswith(begun):
                break
            if folded not in besides:
                fits.append(written)
        return min(fits, key=len)[len(begun) :] if fits else None


@dataclass(frozen=True)
class Address:
    """Whom a line addresses. `rest` is what they are said to say or asked to do: the whole line where nobody was found.

    The other fields mean what they mean in `Reading`.
    """

    rest: str
    actor_ids: tuple[str, ...] = ()
    everyone: bool = False
    unresolved: str = ""
    candidates: tuple[KnownActor, ...] = ()
    new_name: str = ""

    @property
    def found(self) -> bool:
        """Whether the line has an addressee, be it one that is still to be chosen among several."""
        return bool(self.actor_ids or self.everyone or self.unresolved)


def index(actors: Iterable[KnownActor]) -> NameIndex:
    """The index of `actors`: build it when the actors of the incident change, not for each line."""
    by_id = {actor.id: actor for actor in actors}
    by_name: dict[str, dict[str, KnownActor]] = {}
    written = {EVERYONE: EVERYONE}
    for actor in by_id.values():
        for name in actor.names:
            folded, plain = fold(name), _plain(name)
            if not folded:
                continue
            by_name.setdefault(folded, {})[actor.id] = actor
            # A name that grows when folded (ß is ss) is completed in its folded form: letters are counted there.
            written.setdefault(folded, plain if len(folded) == len(plain) else folded)
    return NameIndex(
        by_id=by_id,
        by_name={folded: tuple(bearers.values()) for folded, bearers in by_name.items()},
        written=tuple(sorted(written.items())),
        most_pieces=1 + max((folded.count(",") for folded in by_name), default=0),
    )


def address(line: str, names: NameIndex, places: Sequence[str]) -> Address:
    """Whom `line` addresses: what stands before its first colon with a space after it.

    All names of a comma list must be known. If exactly one of them is not, it is offered as a new actor; if one fits
    several actors, the whole list waits for the choice.
    """
    colon = _ENDS_NAMES.search(line)
    if not colon:
        return Address(line)
    head, rest = line[: colon.start()], line[colon.end() :].lstrip()
    everyone, found, unknown, shared = False, dict[str, None](), list[str](), Address(line)
    for part in names.divide(head.split(",")):
        if fold(part) == EVERYONE:
            everyone = True
            continue
        match names.fitting(part, places):
            case ():
                unknown.append(part)
                if len(unknown) > 1:
                    break
            case (actor,):
                found[actor.id] = None
            case several if not shared.unresolved:
                shared = Address(line, unresolved=part.strip(), candidates=several)
    if unknown:
        return Address(line, new_name=_offer(unknown) if rest else "")
    if shared.unresolved:
        return shared
    return Address(rest, actor_ids=() if everyone else tuple(found), everyone=everyone)


def last_tail(line: str, names: NameIndex) -> str | None:
    """What is missing to the last name of a comma list whose other names are known, as in `NameIndex.tail`.

    A name that stands in the list already is not thought of again.
    """
    pieces = line.split(",")
    for size in range(min(names.most_pieces, len(pieces)), 0, -1):
        earlier = pieces[:-size]
        if all(map(names.knows, names.divide(earlier))):
            listed = frozenset(map(fold, names.divide(earlier)))
            tail = names.tail(",".join(pieces[-size:]), besides=listed)
            if tail is not None:
                return tail
    return None


def fold(name: str) -> str:
    """`name` as it is compared: without regard to case, blanks around it and doubled blanks; å is never a."""
    return _plain(name).casefold()


def _plain(name: str) -> str:
    # An å may be stored as one character or as an a with a ring: both look the same and must count the same.
    return unicodedata.normalize("NFC", " ".join(name.split()))


def _offer(unknown: Sequence[str]) -> str:
    """The one unknown name if it looks like that of an organisation, else "". A rough guess will do for an offer."""
    if len(unknown) != 1:
        return ""
    name = _plain(unknown[0])
    words = name.split()
    plausible = (
        0 < len(words) <= _NEW_NAME_WORDS
        and len(name) <= _NEW_NAME_LENGTH
        and name.isprintable()
        and any(map(str.isalpha, words[-1]))
        and "#" not in name
        and not all(word.casefold().rstrip(".!") in _NEVER_ACTORS for word in words)
    )
    return name if plausible else ""
