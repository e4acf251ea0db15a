"""The sources there are: where each is asked, how often at most, and who reads its answers.

Nothing here is a setting: a floor protects the service that is asked.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import quote, urlsplit

from samledning.errors import Problem
from samledning.i18n import _
from samledning.monitoring import krisinformation, polisen, smhi, syndication, vma
from samledning.monitoring.areas import COUNTIES, counties_of
from samledning.monitoring.reading import json_of
from samledning.monitoring.terms import Fault, Parsed, SourceKind, Unreadable

MEGABYTE = 1024 * 1024
MOST_ADDRESS = 500
LOCAL = frozenset(("localhost", "127.0.0.1", "::1"))


@dataclass(frozen=True)
class Source:
    """A source. It is asked every `interval` seconds, never twice within `floor` seconds, by whomever and whatever the
    settings say, and no more than `most_bytes` of an answer are read.

    `place` is what is added to the address where all the incidents that want it lie in one län, whose name is put in.
    `gone_is_final` says that what is not found there is never asked for again.
    """

    kind: SourceKind
    url: str
    interval: float
    floor: float
    parse: Callable[[bytes], Parsed]
    most_bytes: int = 2 * MEGABYTE
    place: str = ""
    gone_is_final: bool = False

    def address(self, places: Sequence[str]) -> str:
        """Where it is asked for what concerns `places` (codes). Who answers for more is asked for all of it."""
        counties = counties_of(places)
        if not self.place or len(counties) != 1 or counties[0] not in COUNTIES:
            return self.url
        return self.url + self.place.format(name=quote(COUNTIES[counties[0]]))


CATALOGUE: Mapping[SourceKind, Source] = {
    source.kind: source
    for source in (
        Source(SourceKind.VMA, "https://vmaapi.sr.se/api/v3/alerts", 60, 60, vma.parse),
        Source(
            SourceKind.KRISINFORMATION,
            "https://api.krisinformation.se/v3/news?format=json&days=3",
            300,
            300,
            krisinformation.parse,
        ),
        Source(
            SourceKind.SMHI,
            "https://opendata-download-warnings.smhi.se/ibww/api/version/1/warning.json",
            300,
            120,
            smhi.parse,
            most_bytes=16 * MEGABYTE,
        ),
        # At least 10 s between calls, 60 an hour, 1 440 a day: 120 s by the clock, and 60 s by hand, keep all three.
        Source(
            SourceKind.POLISEN,
            "https://polisen.se/api/events",
            120,
            60,
            polisen.parse,
            place="?locationname={name}",
            gone_is_final=True,
        ),
        Source(SourceKind.FEED, "", 600, 300, syndication.parse),
    )
}


def tidy_address(typed: str) -> str:
    """The address of a feed as it is kept. Raises a `Problem` for one that cannot be asked safely."""
    address = typed.strip()
    try:
        parts = urlsplit(address)
        host = parts.hostname or ""
        _port = parts.port
    except ValueError:
        host = ""
    safe = host and (parts.scheme == "https" or (parts.scheme == "http" and host in LOCAL))
    if not safe or len(address) > MOST_ADDRESS or not address.isascii() or not address.isprintable() or " " in address:
        raise Problem(_("«{address}» är ingen adress som börjar med https://.").format(address=typed))
    if parts.username or parts.password:
        raise Problem(_("Adressen får inte innehålla namn eller lösenord; den sparas så att alla kan läsa den."))
    return address


def recognised(payload: bytes) -> SourceKind:
    """Whose form a payload has, by what only that one has."""
    if payload.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] not in (b"{", b"["):
        return SourceKind.FEED
    value = json_of(payload)
    if isinstance(value, Mapping):
        return SourceKind.VMA
    names = {str(name).casefold() for each in value if isinstance(each, Mapping) for name in each}
    if "warningareas" in names:
        return SourceKind.SMHI
    return SourceKind.POLISEN if "datetime" in names else SourceKind.KRISINFORMATION


def parse(source: Source, payload: bytes) -> Parsed:
    """What a payload in the form of a source holds. Raises `Unreadable`, and nothing else whatever the payload is."""
    try:
        return source.parse(payload)
    except (ArithmeticError, LookupError, RecursionError, RuntimeError, TypeError, ValueError, AttributeError) as error:
        raise Unreadable(Fault.OURS) from error
