"""Making an entry of the log, a report, a request or a measure into another of them."""

from collections.abc import Sequence
from datetime import datetime

from textual.content import Content

from samledning.errors import Problem
from samledning.i18n import _
from samledning.log.terms import KIND_LABELS, KIND_SIGNS, Kind
from samledning.tui import when
from samledning.tui.screens.ask import AskText, Choose
from samledning.tui.screens.base import Place
from samledning.tui.text import user_text


async def convert(
    place: Place, kind: Kind, record_id: str, label: str, actor_ids: Sequence[str], *, is_now: Kind
) -> None:
    """Ask what a record shall become, and what that needs to know, and make it so.

    A line of the log is found as an entry (`kind`), whatever it `is_now`.
    """
    from samledning.intake import conversions

    if is_now not in conversions.CONVERTIBLE:
        place.tell(_("Bara anteckningar, lägesrapporter, begäran och åtgärder som gäller kan omvandlas."))
        return

    case = place.samledning.case
    choices = [
        (each.value, Content(f"{KIND_SIGNS[each]} {_(KIND_LABELS[each])}"))
        for each in conversions.CONVERTIBLE
        if each is not is_now
    ]
    chosen = await place.app.push_screen_wait(Choose(_("Gör om {label} till vad?").format(label=label), choices))
    if not chosen or case is None:
        return
    to, due_at = Kind(chosen), None
    if to in (Kind.REPORT, Kind.REQUEST) and not actor_ids:
        actor = await choose_actor(place, _("Vilken aktör gäller det?"))
        if not actor:
            return
        actor_ids = (actor,)
    if to is Kind.REQUEST:
        wanted = await wanted_by(place)
        if wanted is None:
            return
        (due_at,) = wanted
    new = await place.act(
        lambda unit: conversions.convert(unit, kind, record_id, to, actor_ids=actor_ids, due_at=due_at)
    )
    if new:
        place.tell(_("{old} är nu {new}.").format(old=label, new=new))


async def wanted_by(place: Place) -> tuple[datetime | None] | None:
    """When an answer is wanted (UTC), None inside where that is any time; None where that was not said, or not in a way
    that can be read, which has been told."""
    typed = await place.app.push_screen_wait(AskText(_("När behövs svaret? Till exempel 15.30. Kan lämnas tomt.")))
    if typed is None:
        return None
    try:
        return (when.coming_or_problem(typed, place.samledning.clock.now()),)
    except Problem as problem:
        place.tell(problem)
        return None


async def choose_actor(place: Place, question: str, chosen: str = "") -> str:
    """The id of an actor of the incident, empty where none is chosen. Letters find its name."""
    names = place.samledning.case.actor_names if place.samledning.case else {}
    if not names:
        place.tell(_("Inga aktörer än. Lägg till dem i rum 3."))
        return ""
    rows = [(actor_id, user_text(name)) for actor_id, name in names.items()]
    return await place.app.push_screen_wait(Choose(question, rows, chosen)) or ""
