"""Values that are typed on the command line and read by several commands."""

from datetime import UTC, datetime
from typing import Annotated

import typer

from samledning.clock import STOCKHOLM
from samledning.i18n import _
from samledning.log import times

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


def _iso(written: str) -> datetime:
    """An ISO 8601 time as aware UTC; without an offset it is Swedish wall time."""
    try:
        read = datetime.fromisoformat(written.strip())
    except ValueError:
        raise typer.BadParameter(_("«{time}» är ingen tid; skriv till exempel 13.40.").format(time=written)) from None
    return (read if read.tzinfo else read.replace(tzinfo=STOCKHOLM)).astimezone(UTC)
