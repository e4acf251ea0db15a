"""Commands about standing groups, whose members can be brought into an incident together."""

from typing import Annotated

import typer

from samledning.actor import queries as actor_queries
from samledning.actor import service as actor
from samledning.cli import session, words
from samledning.cli.output import columns, say_json
from samledning.cli.typed import Json, Reason, one_of
from samledning.i18n import _, ngettext
from samledning.register import queries, service
from samledning.register.terms import FORUM_LEVEL_LABELS, ForumLevel
from samledning.terminal import plain, say

Name = Annotated[str, typer.Argument(metavar=_("NAMN"), help=_("Forumets namn, eller början av det."))]


def add_to(app: typer.Typer) -> None:
    """Add these commands to the program."""
    group = typer.Typer(cls=words.Group, rich_markup_mode=None, context_settings=words.HELP_NAMES)
    group.callback(invoke_without_command=True, help=_("Visa nätverk och forum som finns sedan tidigare."))(show)
    group.command("add", cls=words.Command, help=_("Lägg upp ett forum med dess medlemmar."))(add)
    group.command("use", cls=words.Command, help=_("Låt forumets medlemmar delta i händelsen."))(use)
    group.command("strike", cls=words.Command, help=_("Stryk ett forum som inte finns längre."))(strike)
    app.add_typer(group, name="forums")


def show(context: typer.Context, json: Json = False) -> None:
    if context.invoked_subcommand:
        return
    with session.opened(context.obj) as workspace, workspace.read() as unit:
        found = queries.forums(unit)
    if json:
        say_json(found)
    elif found:
        columns(
            [
                (each.name, _(FORUM_LEVEL_LABELS[each.level]), each.meets, ", ".join(one.name for one in each.members))
                for each in found
            ]
        )
    else:
        say(_("Inget forum är upplagt än."))


def add(
    context: typer.Context,
    name: Annotated[str, typer.Argument(metavar=_("NAMN"), help=_("Vad forumet heter."))],
    *,
    purpose: Annotated[str, typer.Option(metavar=_("TEXT"), help=_("Vad forumet är till för."))] = "",
    level: Annotated[str, typer.Option(metavar=_("NIVÅ"), help=", ".join(map(_, FORUM_LEVEL_LABELS.values())))] = "",
    meets: Annotated[str, typer.Option(metavar=_("TEXT"), help=_("När forumet träffas."))] = "",
    mandate: Annotated[str, typer.Option(metavar=_("TEXT"), help=_("Vad forumet får göra."))] = "",
    member: Annotated[
        list[str] | None,
        typer.Option("--member", metavar=_("AKTÖR"), help=_("En aktör i registret som är med. Kan upprepas.")),
    ] = None,
) -> None:
    wanted = one_of(level, FORUM_LEVEL_LABELS) if level else ForumLevel.OTHER
    with session.registering(context.obj) as workspace:
        with workspace.write() as unit:
            members = [queries.the_organisation(unit, each).id for each in member or []]
            service.save_forum(unit, name, purpose=purpose, level=wanted, meets=meets, mandate=mandate, members=members)
        count = ngettext("{count} medlem", "{count} medlemmar", len(members)).format(count=len(members))
        say(_("Forumet «{name}» är upplagt, med {members}.").format(name=plain(name), members=count))


def use(context: typer.Context, name: Name) -> None:
    with session.writing(context.obj) as (workspace, case):
        with workspace.write() as unit:
            forum = queries.the_forum(unit, name)
            new = actor.use_forum(unit, case.id, forum.id)
            names = actor_queries.actor_names(unit, case.id)
        for actor_id in new:
            say(_("{actor} deltar i «{name}».").format(actor=plain(names[actor_id]), name=plain(case.name)))
        if not new:
            say(_("Alla medlemmar i «{forum}» deltar redan.").format(forum=plain(forum.name)))


def strike(context: typer.Context, name: Name, reason: Reason) -> None:
    with session.registering(context.obj) as workspace:
        with workspace.write() as unit:
            forum = queries.the_forum(unit, name)
            service.strike_forum(unit, forum.id, reason)
        say(_("Forumet «{name}» är struket.").format(name=plain(forum.name)))
