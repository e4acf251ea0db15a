"""Names: how initials are made, what an organisation's name tells, which organisation is meant by a name."""

import re
import unicodedata
from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Protocol, TypeVar

from samledning.errors import Ambiguous
from samledning.i18n import _
from samledning.register.terms import Level, OrganisationKind

# What people call an actor of a kind when there is only one of them in the room.
GENERIC_ALIASES = {
    OrganisationKind.KOMMUN: ("kommunen",),
    OrganisationKind.REGION: ("regionen",),
    OrganisationKind.LANSSTYRELSE: ("länsstyrelsen",),
    OrganisationKind.RESCUE_SERVICE: ("räddningstjänsten",),
    OrganisationKind.POLICE: ("polisen",),
    OrganisationKind.DEFENCE: ("försvarsmakten",),
}

USUAL_LEVELS = {
    OrganisationKind.KOMMUN: Level.LOCAL,
    OrganisationKind.RESCUE_SERVICE: Level.LOCAL,
    OrganisationKind.REGION: Level.REGIONAL,
    OrganisationKind.LANSSTYRELSE: Level.REGIONAL,
    OrganisationKind.STATE_AGENCY: Level.NATIONAL,
    OrganisationKind.POLICE: Level.NATIONAL,
    OrganisationKind.DEFENCE: Level.NATIONAL,
}

_PLACE = re.compile(r"[0-9]{2}(?:[0-9]{2})?")
_NO_FIT = 4
NAMES_TOLD = 8  # in a sentence; where more fit, it says how many
KOMMUN_DIGITS = 4
_LAST_LETTERS = {"å": 0x110000, "ä": 0x110001, "ö": 0x110002}

_SIGNS_OF_KIND = (
    (re.compile(r"\blänsstyrels", re.I), OrganisationKind.LANSSTYRELSE),
    (re.compile(r"räddningstjänst|räddningsförbund|brandkår|brandförsvar", re.I), OrganisationKind.RESCUE_SERVICE),
    (re.compile(r"\bpolis|polisområde", re.I), OrganisationKind.POLICE),
    (re.compile(r"^region\b|regionen$|\blandsting", re.I), OrganisationKind.REGION),
    (re.compile(r"\b(kommun|kommuns|kommunen|stad)$|^kommunen\b", re.I), OrganisationKind.KOMMUN),
    (re.compile(r"^försvarsmakten|hemvärn|regemente", re.I), OrganisationKind.DEFENCE),
    (re.compile(r"kyrka|stift\b|församling", re.I), OrganisationKind.FAITH),
    (re.compile(r"röda korset|civilförsvarsförbund|frivillig|\bFRG\b|scout", re.I), OrganisationKind.VOLUNTARY),
    (re.compile(r"\b(AB|bolag|bolaget)\b", re.I), OrganisationKind.BUSINESS),
    (re.compile(r"(verket|myndigheten|styrelsen|inspektionen)$", re.I), OrganisationKind.STATE_AGENCY),
)
"""What in a name tells the kind, tried in this order: a police region is police, whatever region it works in."""


class Named(Protocol):
    """What bears an organisation's names: a view, or a row of the table."""

    @property
    def name(self) -> str: ...
    @property
    def short_name(self) -> str: ...
    @property
    def aliases(self) -> Sequence[str]: ...
    @property
    def kind(self) -> OrganisationKind: ...


class Placed(Protocol):
    """What works somewhere: `places` are codes of kommun or län."""

    @property
    def places(self) -> Sequence[str]: ...


class PlacedName(Named, Placed, Protocol):
    """An organisation with its names and places."""


class Initialled(Protocol):
    """What bears a person's name: a view, or a row of the table."""

    @property
    def name(self) -> str: ...
    @property
    def initials(self) -> str: ...


L = TypeVar("L", bound=Placed)
N = TypeVar("N", bound=Named)
W = TypeVar("W", bound=PlacedName)
P = TypeVar("P", bound=Initialled)


def guess_kind(name: str) -> OrganisationKind:
    """What sort of organisation a Swedish name points at; OTHER where it tells nothing."""
    return next((kind for sign, kind in _SIGNS_OF_KIND if sign.search(name)), OrganisationKind.OTHER)


def initials_of(name: str, taken: Collection[str]) -> str:
    """Initials for a name ("Anna Berg" → AB) that nobody has yet; a number is added where they are taken."""
    words = re.findall(r"[^\W\d_]+", name)
    base = "".join(word[0] for word in words[:3]).upper() or "X"
    if len(words) == 1:
        base = words[0][:2].upper()
    used = {other.casefold() for other in taken}
    candidate, count = base, 1
    while candidate.casefold() in used:
        count += 1
        candidate = f"{base}{count}"
    return candidate


def persons_meant(wanted: str, persons: Iterable[P]) -> tuple[P, ...]:
    """Which of `persons` may be meant by `wanted`: the first of these that fits anyone, ignoring case.

    Their initials, their name, words of their name, the beginning of a word of it. The last only for a single word:
    *Eva Ek* is somebody else than *Eva Ekman*.
    """
    key, everyone = name_key(wanted), list(persons)
    typed = key.split()
    if not typed:
        return ()

    def whole_words(person: P) -> bool:
        return set(typed) <= set(name_key(person.name).split())

    def beginning(person: P) -> bool:
        return len(typed) == 1 and any(word.startswith(key) for word in name_key(person.name).split())

    for fits in (
        lambda person: name_key(person.initials) == key,
        lambda person: name_key(person.name) == key,
        whole_words,
        beginning,
    ):
        if found := tuple(filter(fits, everyone)):
            return found
    return ()


def parse_actor(text: str) -> tuple[str, tuple[str, ...]]:
    """`"Region Örebro län=regionen,rölan"` → the name and its aliases. The name is empty where the text has none."""
    name, _sign, rest = text.partition("=")
    return " ".join(name.split()), parse_names(rest)


def parse_names(text: str) -> tuple[str, ...]:
    """Names separated by commas, without blanks around, empty ones and doubles."""
    names = (" ".join(part.split()) for part in text.split(","))
    return tuple(dict.fromkeys(name for name in names if name))


def name_key(name: str) -> str:
    """`name` as it is compared: without regard to case and to blanks around or doubled; å is never a."""
    return unicodedata.normalize("NFC", " ".join(name.split())).casefold()


def names_of(organisation: Named) -> Iterator[str]:
    """Every name an organisation goes by, the full one first."""
    yield organisation.name
    if organisation.short_name:
        yield organisation.short_name
    yield from organisation.aliases


def usual_level(kind: OrganisationKind) -> Level:
    """How far the task of most organisations of a kind reaches."""
    return USUAL_LEVELS.get(kind, Level.OTHER)


def own_names(names: Iterable[str], kind: OrganisationKind, *besides: str) -> tuple[str, ...]:
    """Those of `names` that tell an organisation from others of its kind, without doubles and those in `besides`.

    *Regionen* means whichever region takes part: kept as a name of one of them it would go on meaning that one.
    """
    known = {name_key(name) for name in (*GENERIC_ALIASES.get(kind, ()), *besides)}
    found: dict[str, str] = {}
    for name in (one for written in names for one in parse_names(written)):
        if name_key(name) not in known:
            found.setdefault(name_key(name), name)
    return tuple(found.values())


def meant_by(name: str, organisations: Iterable[N], kind: OrganisationKind | None = None) -> tuple[N, ...]:
    """Which of `organisations` may be meant by `name`, ignoring case: those so called in full, else those known by it.

    `kind`, where it is known, narrows what a short name or an alias may mean.
    """
    key = name_key(name)
    known = [each for each in organisations if key in map(name_key, names_of(each))]
    if full := tuple(each for each in known if name_key(each.name) == key):
        return full
    return tuple(each for each in known if kind in (None, each.kind))


def suggest(letters: str, organisations: Iterable[W], most: int = 20, places: Sequence[str] = ()) -> tuple[W, ...]:
    """The organisations that `letters` may be the beginning of, the likeliest first; all, by name, for no letters.

    Likeliest is a name that is just so, then one that begins so, then one with a word that begins so, then one that
    holds the letters anywhere; then those that work in one of `places`, which also answer to what people call their
    kind; the shorter name first.
    """
    key = name_key(letters)
    ranked = []
    for each in organisations:
        near = works_in(each.places, places)
        names = (*names_of(each), *GENERIC_ALIASES.get(each.kind, ())) if near else names_of(each)
        rank = min(_rank(key, name_key(name)) for name in names)
        if rank < _NO_FIT:
            ranked.append(((rank, not near if key else 0, len(each.name) if key else 0, swedish(each.name)), each))
    ranked.sort(key=lambda pair: pair[0])
    return tuple(each for _rank_of, each in ranked[:most])


def works_in(own: Sequence[str], places: Sequence[str]) -> bool:
    """Whether who works in `own` works in one of `places`; a län (two digits) holds its kommuner (four)."""
    return any(mine.startswith(place) or place.startswith(mine) for mine in own if mine for place in places if place)


def nearest(bearers: Iterable[L], places: Sequence[str]) -> tuple[L, ...]:
    """Those of `bearers` that work in one of `places`, all where none does.

    Where only one of them works in a kommun among the places it is that one: a län beside it says less.
    """
    everyone = tuple(bearers)
    found: tuple[L, ...] = ()
    for wanted in ([place for place in places if len(place) == KOMMUN_DIGITS], places):
        found = tuple(each for each in everyone if works_in(each.places, wanted))
        if len(found) == 1:
            break
    return found or everyone


def meant_here(name: str, organisations: Iterable[W], places: Sequence[str]) -> tuple[W, ...]:
    """Those that may be meant by a word for any of a kind, such as *länsstyrelsen*: by people in `places` those there,
    else all of the kind."""
    key = name_key(name)
    kind = next((kind for kind, words in GENERIC_ALIASES.items() if key in words), None)
    here = (each for each in organisations if each.kind is kind and (not places or works_in(each.places, places)))
    return nearest(here, places) if kind else ()


def several_called(name: str, meant: Collection[Named]) -> Ambiguous:
    """What to raise where `name` may mean any of several."""
    choices = tuple(each.name for each in meant)
    if len(choices) > NAMES_TOLD:
        many = _(
            "{count} aktörer i registret kan heta «{name}». Skriv hela namnet, eller ange händelsens län "
            "(F5 i översikten)."
        )
        return Ambiguous(many.format(count=len(choices), name=name), choices)
    few = _("Flera aktörer i registret kan heta «{name}»: {names}.")
    return Ambiguous(few.format(name=name, names="; ".join(choices)), choices)


@lru_cache(maxsize=4096)
def swedish(name: str) -> tuple[int, ...]:
    """What names are sorted by: å, ä and ö last, in that order, and capitals as small letters."""
    return tuple(_LAST_LETTERS.get(letter, ord(letter)) for letter in name_key(name))


def place_codes(written: str) -> tuple[str, ...]:
    """The kommun codes and län codes in a text, parted by blanks, commas, semicolons or bars.

    Raises ValueError with the code that is none.
    """
    codes = re.findall(r"[^\s,;|]+", written)
    for code in codes:
        if not _PLACE.fullmatch(code):
            raise ValueError(code)
    return tuple(dict.fromkeys(codes))


def _rank(key: str, name: str) -> int:
    if name == key:
        return 0
    if name.startswith(key):
        return 1
    if f" {key}" in name:
        return 2
    return 3 if key in name else _NO_FIT
