"""Values that are typed on the command line and read by several commands."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from enum import StrEnum
from typing import Annotated, TypeVar

import typer

from samledning.clock import STOCKHOLM
from samledning.i18n import _
from samledning.log import times
from samledning.register.rules import place_codes

E = TypeVar("E", bound=StrEnum)

Json = Annotated[bool, typer.Option("--json", help=_("Svara med JSON."))]
Reason = Annotated[str, typer.Option("--reason", metavar=_("SKÄL"), help=_("Varför. Sparas och syns för andra."))]


def past_time(written: str, now: datetime) -> datetime:
    """When something happened, aware UTC: `13.40`, `221340` or ISO 8601. Raises BadParameter."""
    moment, rest = times.take_event(written.strip(), now)
    if moment and rest == written.strip():
        return moment
    moment = _iso(written)
    if moment > now + times.AHEAD:
        raise typer.BadParameter(_("«{time}» har inte inträffat än.").format(time=written))
    return moment


def coming_time(written: str, now: datetime) -> datetime:
    """The next such time, aware UTC: `13.40` or ISO 8601. Raises BadParameter."""
    moment, rest = times.take_due(written.strip(), now)
    if moment and not rest:
        return moment
    moment = _iso(written)
    if moment <= now:
        raise typer.BadParameter(_("«{time}» har redan varit.").format(time=written))
    return moment


def one_of(written: str, labels: Mapping[E, str], letters: Mapping[E, str] | None = None) -> E:
    """The value that is named by its code, its letter or its label, in Swedish or the language in force; a hyphen
    stands for a blank, so that a label needs no quotes. Raises BadParameter with those there are."""
    key = _key(written)
    for value, label in labels.items():
        if key in {_key(name) for name in (value, label, _(label), (letters or {}).get(value, label))}:
            return value
    known = ", ".join(_(label) for label in labels.values())
    raise typer.BadParameter(_("«{value}» känns inte igen; välj {known}.").format(value=written, known=known))


def places(codes: Sequence[str]) -> list[str]:
    """Kommun codes and län codes, from options that may each hold several. Raises BadParameter."""
    try:
        return list(place_codes(",".join(codes)))
    except ValueError as error:
        raise typer.BadParameter(_("«{code}» är ingen länskod eller kommunkod.").format(code=error)) from None


def _key(name: str) -> str:
    return " ".join(name.replace("-", " ").replace("_", " ").replace(",", " ").casefold().split())


def _iso(written: str) -> datetime:
    """An ISO 8601 time as aware UTC; without an offset it is Swedish wall time."""
    try:
        read = datetime.fromisoformat(written.strip())
    except ValueError:
        raise typer.BadParameter(_("«{time}» är ingen tid; skriv till exempel 13.40.").format(time=written)) from None
    return (read if read.tzinfo else read.replace(tzinfo=STOCKHOLM)).astimezone(UTC)
