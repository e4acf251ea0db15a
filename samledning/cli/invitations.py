"""Commands about those that a meeting is for: the invitation, what is expected of each, what they send beforehand."""

from typing import Annotated

import typer

from samledning.actor.queries import the_actor
from samledning.cli import session, words
from samledning.cli.agenda import InMeeting
from samledning.cli.exporting import say_text
from samledning.cli.meeting_words import Meeting
from samledning.cli.output import say_json
from samledning.cli.subjects import Actors, actor_ids, coming
from samledning.cli.typed import Json
from samledning.document.queries import invitation
from samledning.errors import Problem
from samledning.i18n import _
from samledning.meeting import inviting, queries, service
from samledning.terminal import plain, say


def add_to(app: typer.Typer) -> None:
    """Add these commands to the program."""
    group = typer.Typer(cls=words.Group, rich_markup_mode=None, context_settings=words.HELP_NAMES)
    group.callback(invoke_without_command=True, help=_("Visa inbjudan till ett möte som text."))(show)
    group.command("who", cls=words.Command, help=_("Bestäm vilka mötet är till för, i den ordning de ropas upp."))(who)
    group.command("expect", cls=words.Command, help=_("Skriv vad som väntas av en aktör."))(expect)
    group.command("material", cls=words.Command, help=_("Be aktörerna om underlag före mötet."))(material)
    group.command("sent", cls=words.Command, help=_("Skriv upp att inbjudan är skickad."))(sent)
    app.add_typer(group, name="invitation")


def show(
    context: typer.Context,
    meeting: InMeeting = "",
    actor: Annotated[str, typer.Option("--to", metavar=_("AKTÖR"), help=_("Bara till en aktör."))] = "",
    json: Json = False,
) -> None:
    if context.invoked_subcommand:
        return
    with session.reading(context.obj) as (workspace, case), workspace.read() as unit:
        meeting_id = queries.the_meeting(unit, case.id, meeting).id
        actor_id = the_actor(unit, case.id, actor).id if actor else ""
        if json:
            say_json(queries.prepare(unit, meeting_id))
        else:
            say_text(invitation(unit, case.id, meeting_id, actor_id=actor_id), json=False)


def who(context: typer.Context, actor: Actors = None, meeting: InMeeting = "") -> None:
    with session.writing(context.obj) as (workspace, case), workspace.write() as unit:
        found = queries.the_meeting(unit, case.id, meeting)
        service.invite(unit, found.id, actor_ids(unit, case.id, actor))
        names = [each.actor for each in queries.invitees(unit, found.id)]
    say(plain(f"{found.label}: {', '.join(names)}"))


def expect(
    context: typer.Context,
    actor: Annotated[str, typer.Argument(metavar=_("AKTÖR"), help=_("Aktören, med något av sina namn."))],
    text: Annotated[str, typer.Argument(metavar=_("TEXT"), help=_("Vad som väntas av den."))],
    meeting: InMeeting = "",
) -> None:
    with session.writing(context.obj) as (workspace, case), workspace.write() as unit:
        found = queries.the_meeting(unit, case.id, meeting)
        wanted = the_actor(unit, case.id, actor)
        invitee = next((each for each in queries.invitees(unit, found.id) if each.actor_id == wanted.id), None)
        if invitee is None:
            raise Problem(_("{actor} är inte med i {meeting}.").format(actor=wanted.name, meeting=found.label))
        inviting.expect(unit, invitee.id, {"expectation": invitee.expectation}, {"expectation": text})
    say(plain(f"{found.label} {wanted.name}: {text}"))


def material(
    context: typer.Context,
    text: Annotated[str, typer.Argument(metavar=_("TEXT"), help=_("Vad de ska skicka."))],
    *,
    actor: Actors = None,
    by: Annotated[str, typer.Option("--by", metavar=_("TID"), help=_("När det senast ska ha kommit."))] = "",
    meeting: InMeeting = "",
) -> None:
    with session.writing(context.obj) as (workspace, case):
        due_at = coming(by, workspace.clock.now())
        with workspace.write() as unit:
            found = queries.the_meeting(unit, case.id, meeting)
            inviting.ask_material(unit, found.id, text, actor_ids=actor_ids(unit, case.id, actor) or (), due_at=due_at)
        with workspace.read() as unit:
            asked = [each for each in queries.invitees(unit, found.id) if each.request]
    say(plain(f"{asked[-1].request}: {', '.join(each.actor for each in asked)}"))


def sent(context: typer.Context, meeting: Meeting = "") -> None:
    with session.writing(context.obj) as (workspace, case), workspace.write() as unit:
        found = queries.the_meeting(unit, case.id, meeting)
        service.invited(unit, found.id)
    say(_("Inbjudan till {label} är uppskriven som skickad.").format(label=found.label))
