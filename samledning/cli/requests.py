"""Commands about requests: ask actors, note their answers, remind them."""

from collections.abc import Callable
from datetime import datetime
from typing import Annotated

import typer

from samledning.actor.queries import actors, the_actor
from samledning.cli import session, words
from samledning.cli.output import columns, say_json
from samledning.cli.situation_typed import Ground, Marked
from samledning.cli.typed import Json, Reason, coming_time, one_of, past_time
from samledning.clock import short
from samledning.i18n import _
from samledning.log.terms import MARKING_LABELS, Marking
from samledning.register.rules import parse_names
from samledning.situation import queries
from samledning.situation import requests as service
from samledning.situation.terms import REQUEST_LABELS, REQUEST_SIGNS, RequestState
from samledning.situation.views import RequestView
from samledning.start import Workspace
from samledning.store.unit import ReadUnit, WriteUnit
from samledning.terminal import plain, say, warn

EVERYONE = ("alla", "all")

Label = Annotated[str, typer.Argument(metavar=_("BEGÄRAN"), help=_("Begärans beteckning, till exempel B4."))]


def add_to(app: typer.Typer) -> None:
    """Add these commands to the program."""
    group = typer.Typer(cls=words.Group, rich_markup_mode=None, context_settings=words.HELP_NAMES)
    group.callback(invoke_without_command=True, help=_("Visa vad aktörerna har ombetts svara på, eller fråga något."))(
        listing
    )
    group.command("add", cls=words.Command, help=_("Be en, flera eller alla aktörer om något."))(add)
    group.command("answer", cls=words.Command, help=_("Skriv upp vad en aktör svarade."))(answer)
    group.command("remind", cls=words.Command, help=_("Skriv ut en påminnelse till dem som inte har svarat."))(remind)
    group.command("close", cls=words.Command, help=_("Vänta inte på fler svar."))(close)
    group.command("withdraw", cls=words.Command, help=_("Ta tillbaka en begäran: ingen behöver svara."))(withdraw)
    group.command("reopen", cls=words.Command, help=_("Vänta på svar igen."))(reopen)
    app.add_typer(group, name="requests")


def listing(
    context: typer.Context,
    *,
    only_open: Annotated[bool, typer.Option("--open", help=_("Bara de som väntar på svar."))] = False,
    json: Json = False,
) -> None:
    if context.invoked_subcommand:
        return
    with session.reading(context.obj) as (workspace, case), workspace.read() as unit:
        found, now = queries.requests(unit, case.id, only_open=only_open), unit.now
    if json:
        say_json(found)
    elif found:
        columns([_row(each, now) for each in found])
    else:
        say(_("Inga begäranden."))


def add(
    context: typer.Context,
    to: Annotated[str, typer.Argument(metavar=_("AKTÖR"), help=_("Aktören, flera med komma emellan, eller «alla»."))],
    text: Annotated[str, typer.Argument(metavar=_("TEXT"), help=_("Vad du frågar efter."))],
    *,
    due: Annotated[str, typer.Option(metavar=_("TID"), help=_("När svaret behövs: 15.30 eller ISO 8601."))] = "",
    marking: Marked = "",
    ground: Ground = "",
    json: Json = False,
) -> None:
    marked = one_of(marking, MARKING_LABELS) if marking else Marking.PARTICIPANTS
    with session.writing(context.obj) as (workspace, case):
        due_at = coming_time(due, workspace.clock.now()) if due else None
        with workspace.write() as unit:
            asked = _asked(unit, case.id, to)
            similar = queries.similar_requests(unit, case.id, asked, text)
            request_id = service.ask(unit, case.id, asked, text, due_at=due_at, marking=marked, secrecy_ground=ground)
        _show(workspace, request_id, json=json)
    for each in similar:
        warn(_("{request} frågar nästan samma sak: {text}").format(request=each.label, text=each.text))


def answer(
    context: typer.Context,
    label: Label,
    actor: Annotated[str, typer.Argument(metavar=_("AKTÖR"), help=_("Aktören som svarade."))],
    text: Annotated[str, typer.Argument(metavar=_("TEXT"), help=_("Vad aktören svarade."))],
    *,
    time: Annotated[str, typer.Option("--time", metavar=_("TID"), help=_("När svaret kom; annars nu."))] = "",
    json: Json = False,
) -> None:
    with session.writing(context.obj) as (workspace, case):
        at = past_time(time, workspace.clock.now()) if time else None
        with workspace.write() as unit:
            request_id = queries.the_request(unit, case.id, label).id
            service.answer(unit, request_id, the_actor(unit, case.id, actor).id, text, at=at)
        _show(workspace, request_id, json=json)


def remind(context: typer.Context, label: Label) -> None:
    with session.reading(context.obj) as (workspace, case), workspace.read() as unit:
        text = queries.reminder(unit, queries.the_request(unit, case.id, label).id)
    for line in text.splitlines():
        say(plain(line))


def close(context: typer.Context, label: Label, reason: Reason) -> None:
    _set_state(context, label, lambda unit, request_id: service.close(unit, request_id, reason))


def withdraw(context: typer.Context, label: Label, reason: Reason) -> None:
    _set_state(context, label, lambda unit, request_id: service.withdraw(unit, request_id, reason))


def reopen(context: typer.Context, label: Label, reason: Reason) -> None:
    _set_state(context, label, lambda unit, request_id: service.reopen(unit, request_id, reason))


def _set_state(context: typer.Context, label: str, verb: Callable[[WriteUnit, str], None]) -> None:
    with session.writing(context.obj) as (workspace, case):
        with workspace.write() as unit:
            request_id = queries.the_request(unit, case.id, label).id
            verb(unit, request_id)
        _show(workspace, request_id, json=False)


def _show(workspace: Workspace, request_id: str, *, json: bool) -> None:
    with workspace.read() as unit:
        view, now = queries.request(unit, request_id), unit.now
    if json:
        say_json(view)
    else:
        columns([_row(view, now)])


def _asked(unit: ReadUnit, incident_id: str, to: str) -> list[str]:
    """Whom a request goes to. Raises `Ambiguous` or a `Problem` for a name that is not one actor's."""
    if to.strip().casefold() in EVERYONE:
        return [each.id for each in actors(unit, incident_id)]
    return [the_actor(unit, incident_id, name).id for name in parse_names(to)]


def _row(each: RequestView, now: datetime) -> tuple[str, ...]:
    state = f"{REQUEST_SIGNS[each.state]} {_(REQUEST_LABELS[each.state])}"
    due = _("senast {time}").format(time=short(each.due_at, now)) if each.due_at else ""
    waiting = [name for actor_id, name in zip(each.actor_ids, each.actors, strict=True) if actor_id in each.waiting_for]
    parts = [each.text]
    if each.state is RequestState.OPEN:
        parts.append(_("[väntar på {actors}]").format(actors=", ".join(waiting)))
    if each.state_reason:
        parts.append(f"[{each.state_reason}]")
    parts += [f"{one.actor} {short(one.at, now)}: {one.text}" for one in each.answers]
    late = _("sen") if each.overdue else ""
    return each.label, short(each.asked_at, now), state, late, due, ", ".join(each.actors), " · ".join(parts)
