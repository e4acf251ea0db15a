"""From a line of the log to what came of it, and into something else."""

from collections.abc import Sequence

from samledning.i18n import _
from samledning.log.grammar import read
from samledning.log.terms import Kind
from samledning.log.views import EntryView
from samledning.tui.screens.ask import Choose
from samledning.tui.screens.base import Place
from samledning.tui.screens.converting import convert
from samledning.tui.text import user_text

GOALS = ("Ö", "Å")
"""What the labels of agreements and measures begin with."""
REPORT = "R"
"""What the label of a report begins with; that of a request begins otherwise."""


async def open_record(place: Place, entry: EntryView, became: Sequence[str]) -> None:
    """Show what came of a line in the room that owns it."""
    if not became:
        place.tell(_("{entry} finns bara i loggen.").format(entry=entry.label))
    elif label := await _one_of(place, entry, became):
        if label.startswith(GOALS):
            place.samledning.show_goal(await _goal(place, label))
            return
        kind, record_id = await _record(place, label)
        place.samledning.show_situation("reports" if kind is Kind.REPORT else "requests", record_id)


async def convert_line(place: Place, entry: EntryView, became: Sequence[str]) -> None:
    """Make a line, or what came of it, into an entry, a report, a request or a measure."""
    if entry.struck_at:
        place.tell(_("{entry} är redan struken.").format(entry=entry.label))
    elif len(became) == 1 and not became[0].startswith(GOALS):  # with all that has been filled in beside the line
        kind, record_id = await _record(place, became[0])
        await convert(place, kind, record_id, became[0], entry.actor_ids, is_now=kind)
    else:
        actor_ids = entry.actor_ids or _named(place, entry)
        await convert(place, Kind.ENTRY, entry.id, entry.label, actor_ids, is_now=entry.kind)


def _named(place: Place, entry: EntryView) -> tuple[str, ...]:
    """The actors that a line begins with: known by now, though they were not when it was written."""
    case = place.samledning.case
    if case is None:
        return ()
    return read(entry.typed, now=entry.entered_at, names=case.names, places=case.incident.places).actor_ids


async def _one_of(place: Place, entry: EntryView, became: Sequence[str]) -> str:
    """The label that is meant, asked for where a line became several things; empty for none."""
    if len(became) == 1:
        return became[0]
    rows = [(label, user_text(label)) for label in became]
    question = _("{entry} blev flera. Vilken?").format(entry=entry.label)
    return await place.app.push_screen_wait(Choose(question, rows)) or ""


async def _goal(place: Place, label: str) -> str:
    """The id of an agreement or a measure."""
    from samledning.agreement.queries import the_action, the_agreement

    assert place.samledning.case
    incident_id = place.samledning.case.incident.id
    if label.startswith(GOALS[0]):
        return (await place.ask(lambda unit: the_agreement(unit, incident_id, label))).id
    return (await place.ask(lambda unit: the_action(unit, incident_id, label))).id


async def _record(place: Place, label: str) -> tuple[Kind, str]:
    """Kind and id of a report or a request."""
    from samledning.situation.queries import the_report, the_request

    assert place.samledning.case
    incident_id = place.samledning.case.incident.id
    if label.startswith(REPORT):
        return Kind.REPORT, (await place.ask(lambda unit: the_report(unit, incident_id, label))).id
    return Kind.REQUEST, (await place.ask(lambda unit: the_request(unit, incident_id, label))).id
