"""Commands about the actors of the incident."""

from typing import Annotated

import typer

from samledning.actor import queries, service
from samledning.cli import session, words
from samledning.cli.output import columns, say_json
from samledning.cli.typed import Json
from samledning.i18n import _
from samledning.register.rules import parse_actor, parse_names
from samledning.register.terms import KIND_LABELS
from samledning.terminal import plain, say


def add_to(app: typer.Typer) -> None:
    """Add these commands to the program."""
    group = typer.Typer(cls=words.Group, rich_markup_mode=None, context_settings=words.HELP_NAMES)
    group.callback(invoke_without_command=True, help=_("Visa aktörerna i händelsen, eller lägg till en."))(show)
    group.command("add", cls=words.Command, help=_("Låt en aktör delta i händelsen."))(add)
    app.add_typer(group, name="actors")


def show(context: typer.Context, json: Json = False) -> None:
    if context.invoked_subcommand:
        return
    with session.reading(context.obj) as (workspace, case), workspace.read() as unit:
        found = queries.actors(unit, case.id)
    if json:
        say_json(found)
    elif found:
        columns([(actor.name, _(KIND_LABELS[actor.kind]), ", ".join(actor.aliases)) for actor in found])
    else:
        say(_("Händelsen har inga aktörer än."))


def add(
    context: typer.Context,
    name: Annotated[str, typer.Argument(metavar=_("NAMN"), help=_("Aktörens namn, eller NAMN=ALIAS,ALIAS."))],
    alias: Annotated[
        list[str] | None, typer.Option("--alias", metavar=_("ALIAS"), help=_("Vad aktören kallas. Kan upprepas."))
    ] = None,
) -> None:
    actor_name, aliases = parse_actor(name)
    further = [one for written in alias or [] for one in parse_names(written)]
    with session.writing(context.obj) as (workspace, case):
        with workspace.write() as unit:
            service.add(unit, case.id, actor_name, (*aliases, *further))
        say(_("{actor} deltar i «{name}».").format(actor=plain(actor_name), name=plain(case.name)))
