"""The command about the minutes of a meeting: read, changed, locked, corrected."""

from typing import Annotated

import typer

from samledning.cli import session, words
from samledning.cli.exporting import say_text
from samledning.cli.meeting_words import Meeting
from samledning.cli.output import say_json
from samledning.cli.typed import Json, one_of
from samledning.document.queries import document
from samledning.document.terms import Product
from samledning.i18n import _
from samledning.log.terms import MARKING_LABELS, Marking
from samledning.meeting import queries, writing, written
from samledning.meeting.minutes import NOTHING, MinutesView
from samledning.terminal import plain, say


def add_to(app: typer.Typer) -> None:
    """Add this command to the program."""
    app.command(
        "minutes",
        cls=words.Command,
        help=_(
            "Visa anteckningarna från ett möte, sammanställda ur det som hände. De kan ändras tills de fastställs; "
            "därefter görs en rättelse som en ny version."
        ),
    )(minutes)


def minutes(
    context: typer.Context,
    meeting: Meeting = "",
    *,
    version: Annotated[int, typer.Option(metavar=_("N"), help=_("En viss version; annars den senaste."))] = 0,
    audience: Annotated[
        str, typer.Option(metavar=_("MÄRKNING"), help=_("Vad läsarna som mest får se; annars deltagare."))
    ] = "",
    keys: Annotated[bool, typer.Option("--keys", help=_("Visa radernas nycklar, att ändra dem med."))] = False,
    change: Annotated[
        tuple[str, str] | None, typer.Option("--set", metavar=_("NYCKEL TEXT"), help=_("Skriv en rad på annat sätt."))
    ] = None,
    add: Annotated[
        tuple[str, str] | None,
        typer.Option("--add", metavar=_("RUBRIK TEXT"), help=_("En egen rad under rubriken med den nyckeln.")),
    ] = None,
    leave_out: Annotated[str, typer.Option("--leave-out", metavar=_("NYCKEL"), help=_("Utelämna en rad."))] = "",
    finalise: Annotated[bool, typer.Option("--finalise", help=_("Fastställ anteckningarna som de är."))] = False,
    registry: Annotated[
        str, typer.Option("--registry", metavar=_("DIARIENUMMER"), help=_("Diarienumret, om de har ett."))
    ] = "",
    correct: Annotated[
        str, typer.Option("--correct", metavar=_("TEXT"), help=_("Börja en rättelse, och säg vad den gäller."))
    ] = "",
    compare: Annotated[
        int, typer.Option("--compare", metavar=_("N"), help=_("Visa vad som skiljer mot en tidigare version."))
    ] = 0,
    json: Json = False,
) -> None:
    most = one_of(audience, MARKING_LABELS) if audience else Marking.PARTICIPANTS
    if change or add or leave_out or finalise or correct:
        with session.writing(context.obj) as (workspace, case), workspace.write() as unit:
            meeting_id = queries.the_meeting(unit, case.id, meeting).id
            if correct:
                writing.correct(unit, meeting_id, correct)
            if change:
                line = written.minutes_of(unit, meeting_id).line(change[0])
                writing.set_line(unit, meeting_id, change[0], line.text if line else "", change[1])
            if add:
                writing.add_line(unit, meeting_id, *add)
            if leave_out:
                writing.leave_out(unit, meeting_id, leave_out)
            if finalise:
                writing.finalise(unit, meeting_id, registry_number=registry)
    with session.reading(context.obj) as (workspace, case), workspace.read() as unit:
        meeting_id = queries.the_meeting(unit, case.id, meeting).id
        found = written.minutes_of(unit, meeting_id, version)
        subject = found.label if found.number else found.label.partition(" ")[0]
        made = document(unit, case.id, Product.MINUTES, subject=subject, audience=most)
        differs = written.compare(unit, meeting_id, compare, found.number) if compare else ()
    if json:
        say_json({"minutes": found, "differences": differs} if compare else found)
    elif compare:
        for each in differs or (_("Inget skiljer."),):
            say(plain(each))
    elif keys:
        _say_keys(found)
    else:
        say_text(made, json=False)


def _say_keys(found: MinutesView) -> None:
    for section in found.sections:
        say(plain(f"{section.key}  {section.title}"))
        for line in section.lines:
            out = " " + _("(utelämnad)") if line.left_out else ""
            say(plain(f"  {line.key}  {line.text}{out}"))
        if not section.lines:
            say(f"  {_(NOTHING)}")
