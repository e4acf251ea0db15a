"""Names: how initials are made, what an organisation's name tells, how names are written on one line."""

import re
from collections.abc import Collection

from samledning.register.terms import OrganisationKind

# What people call an actor of a kind when there is only one of them in the room.
GENERIC_ALIASES = {
    OrganisationKind.KOMMUN: ("kommunen",),
    OrganisationKind.REGION: ("regionen",),
    OrganisationKind.LANSSTYRELSE: ("länsstyrelsen",),
    OrganisationKind.RESCUE_SERVICE: ("räddningstjänsten",),
    OrganisationKind.POLICE: ("polisen",),
    OrganisationKind.DEFENCE: ("försvarsmakten",),
}

_SIGNS_OF_KIND = (
    (re.compile(r"^länsstyrelsen\b", re.I), OrganisationKind.LANSSTYRELSE),
    (re.compile(r"^region\b", re.I), OrganisationKind.REGION),
    (re.compile(r"\b(kommun|stad)$", re.I), OrganisationKind.KOMMUN),
    (re.compile(r"räddningstjänst|brandkår", re.I), OrganisationKind.RESCUE_SERVICE),
    (re.compile(r"^polis", re.I), OrganisationKind.POLICE),
    (re.compile(r"^försvarsmakten|hemvärn|regemente", re.I), OrganisationKind.DEFENCE),
    (re.compile(r"kyrka|stift\b|församling", re.I), OrganisationKind.FAITH),
    (re.compile(r"röda korset|civilförsvarsförbund|frivillig|\bFRG\b|scout", re.I), OrganisationKind.VOLUNTARY),
    (re.compile(r"\b(AB|bolag|bolaget)\b", re.I), OrganisationKind.BUSINESS),
    (re.compile(r"(verket|myndigheten|styrelsen|inspektionen)$", re.I), OrganisationKind.STATE_AGENCY),
)


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


def parse_actor(text: str) -> tuple[str, tuple[str, ...]]:
    """`"Region Örebro län=regionen,rölan"` → the name and its aliases. The name is empty where the text has none."""
    name, _sign, rest = text.partition("=")
    return " ".join(name.split()), parse_names(rest)


def parse_names(text: str) -> tuple[str, ...]:
    """Names separated by commas, without blanks around, empty ones and doubles."""
    names = (" ".join(part.split()) for part in text.split(","))
    return tuple(dict.fromkeys(name for name in names if name))
