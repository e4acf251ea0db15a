"""Commands about the board: who has reported, who is silent, when the next report is expected."""

from datetime import datetime
from typing import Annotated

import typer

from samledning.actor.queries import the_actor
from samledning.cli import session, words
from samledning.cli.output import columns, say_json
from samledning.cli.situation_typed import known_functions
from samledning.cli.typed import Json, coming_time
from samledning.clock import short
from samledning.i18n import _, ngettext
from samledning.situation import clocks, queries
from samledning.situation.functions import Functions
from samledning.situation.terms import LEVEL_LABELS, LEVEL_SIGNS, Level
from samledning.situation.views import BoardRow
from samledning.terminal import say

LATE, EXPECTED, OFF = "!", "·", "–"


def add_to(app: typer.Typer) -> None:
    """Add these commands to the program."""
    group = typer.Typer(cls=words.Group, rich_markup_mode=None, context_settings=words.HELP_NAMES)
    group.callback(invoke_without_command=True, help=_("Visa varje aktörs senaste rapport, och när nästa väntas."))(
        listing
    )
    group.command("set", cls=words.Command, help=_("Ange när en aktör väntas rapportera."))(set_clock)
    app.add_typer(group, name="board")


def listing(context: typer.Context, json: Json = False) -> None:
    if context.invoked_subcommand:
        return
    with session.reading(context.obj) as (workspace, case), workspace.read() as unit:
        rows, now = queries.board(unit, case.id), unit.now
    if json:
        say_json(rows)
    elif rows:
        functions = known_functions()
        columns([_row(row, now, functions) for row in rows])
    else:
        say(_("Ingen aktör väntas rapportera."))


def set_clock(
    context: typer.Context,
    actor: Annotated[str, typer.Argument(metavar=_("AKTÖR"), help=_("Aktören, med något av sina namn."))],
    *,
    every: Annotated[
        int | None, typer.Option(metavar=_("MINUTER"), help=_("Hur ofta; 0 för det som fasen anger."))
    ] = None,
    next_at: Annotated[str, typer.Option("--next", metavar=_("TID"), help=_("När nästa rapport väntas."))] = "",
    off: Annotated[bool, typer.Option("--off", help=_("Vänta inte på rapporter; kräver --reason."))] = False,
    on: Annotated[bool, typer.Option("--on", help=_("Vänta på rapporter igen, räknat från nu."))] = False,
    reason: Annotated[str, typer.Option(metavar=_("SKÄL"), help=_("Varför. Sparas och syns för andra."))] = "",
) -> None:
    if sum((every is not None, bool(next_at), off, on)) != 1:
        raise typer.BadParameter(_("Ange en av --every, --next, --off och --on."))
    with session.writing(context.obj) as (workspace, case):
        at = coming_time(next_at, workspace.clock.now()) if next_at else None
        with workspace.write() as unit:
            actor_id = the_actor(unit, case.id, actor).id
            if every is not None:
                clocks.set_interval(unit, actor_id, every or None, reason)
            elif at:
                clocks.set_next(unit, actor_id, at, reason)
            elif off:
                clocks.turn_off(unit, actor_id, reason)
            else:
                clocks.turn_on(unit, actor_id, reason)
        with workspace.read() as unit:
            row = next((row for row in queries.board(unit, case.id) if row.actor_id == actor_id), None)
            now = unit.now
    if row:
        columns([_row(row, now, known_functions())])
    else:
        say(_("Klockan är ställd, men aktören är inte bland dem som väntas rapportera."))


def _row(row: BoardRow, now: datetime, functions: Functions) -> tuple[str, ...]:
    sign = OFF if row.next_at is None else LATE if row.overdue else EXPECTED
    return sign, row.actor, _last(row, now), _next(row, now), _about(row, functions)


def _last(row: BoardRow, now: datetime) -> str:
    if row.last is None:
        return _("inte rapporterat")
    minutes = int((now - row.last.as_of).total_seconds() // 60)
    if minutes < 60:
        age = _("{count} min").format(count=minutes)
    else:
        age = _("{hours} h {minutes} min").format(hours=minutes // 60, minutes=minutes % 60)
    return _("{report} för {age} sedan").format(report=row.last.label, age=age)


def _next(row: BoardRow, now: datetime) -> str:
    if row.next_at is None:
        return _("klockan av: {reason}").format(reason=row.clock.reason)
    if row.overdue:
        return _("skulle ha kommit {time}").format(time=short(row.next_at, now))
    return _("väntas {time}").format(time=short(row.next_at, now))


def _about(row: BoardRow, functions: Functions) -> str:
    """How the actor's functions are, and what waits to be done about it."""
    parts = [
        f"{LEVEL_SIGNS[each.level]} {functions.name(each.function)} {_(LEVEL_LABELS[each.level])}"
        for each in row.impacts
        if each.level is not Level.GREEN
    ]
    if row.received:
        parts.append(_("förmedlat: {report}").format(report=row.received.label))
    if row.new:
        parts.append(ngettext("{count} ny", "{count} nya", row.new).format(count=row.new))
    if row.requests:
        parts.append(_("obesvarat: {requests}").format(requests=", ".join(row.requests)))
    return " · ".join(parts)
