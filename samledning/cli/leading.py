"""Commands to lead a meeting from the line: items, the floor, the speaker list, the roll call, what is read back."""

from collections.abc import Callable
from typing import Annotated

import typer

from samledning.actor.queries import the_actor
from samledning.agreement.queries import the_subject
from samledning.cli import meeting_words, session, words
from samledning.cli.output import say_json
from samledning.cli.typed import Json, one_of
from samledning.errors import Problem
from samledning.i18n import N_, _
from samledning.meeting import leading, queries
from samledning.meeting.lead import lead
from samledning.meeting.terms import ORDER_LABELS, Happened
from samledning.options import Options
from samledning.store.unit import WriteUnit

_SAID = {
    Happened.PRESENT: N_("här"),
    Happened.LATE: N_("sen"),
    Happened.LEFT: N_("lämnat"),
    Happened.ABSENT: N_("borta"),
}
"""What is typed at the roll call."""

Place = Annotated[str, typer.Argument(metavar=_("PUNKT"), help=_("Punktens nummer på dagordningen."))]
Actor = Annotated[str, typer.Argument(metavar=_("AKTÖR"), help=_("Aktören, med något av sina namn."))]


def add_to(app: typer.Typer) -> None:
    """Add these commands to the program."""
    group = typer.Typer(cls=words.Group, rich_markup_mode=None, context_settings=words.HELP_NAMES)
    group.callback(invoke_without_command=True, help=_("Led mötet som pågår. Utan kommando visas var det är."))(show)
    for name, verb, told in (
        ("next", next_item, _("Gå till nästa punkt.")),
        ("item", item, _("Gå till en viss punkt.")),
        ("aside", aside, _("Lägg en punkt åt sidan; den kommer tillbaka nästa gång.")),
        ("more", more, _("Ge en punkt mer tid.")),
        ("speaker", speaker, _("Ge ordet till nästa talare, eller till den du anger.")),
        ("done", done, _("Den som har ordet har talat klart.")),
        ("pause", pause, _("Stanna klockan för den som har ordet, eller låt den gå igen.")),
        ("back", back, _("Lägg tillbaka den som har ordet, först i talarlistan.")),
        ("ask", ask, _("Sätt upp en aktör på talarlistan.")),
        ("unask", unask, _("Ta bort en aktör från talarlistan.")),
        ("order", order, _("Välj i vilken ordning talarlistan går.")),
        ("roll", roll, _("Skriv upp vid uppropet, eller senare, om en aktör är med.")),
        ("read", read, _("Skriv upp att en ordalydelse har lästs upp för alla.")),
        ("take", take, _("Ta över ledningen av mötet.")),
    ):
        group.command(name, cls=words.Command, help=told)(verb)
    app.add_typer(group, name="lead")


def show(context: typer.Context, json: Json = False) -> None:
    if context.invoked_subcommand is None:
        _show(context.obj, json=json)


def next_item(context: typer.Context) -> None:
    _act(context, lambda unit, meeting_id, _case: leading.next_item(unit, meeting_id))


def item(context: typer.Context, place: Place) -> None:
    _act(
        context,
        lambda unit, meeting_id, _case: leading.go_to(unit, meeting_id, queries.the_item(unit, meeting_id, place).id),
    )


def aside(context: typer.Context, place: Place) -> None:
    _act(
        context,
        lambda unit, meeting_id, _case: leading.put_aside(
            unit, meeting_id, queries.the_item(unit, meeting_id, place).id
        ),
    )


def more(
    context: typer.Context,
    place: Place,
    minutes: Annotated[int, typer.Argument(metavar=_("MINUTER"), help=_("Hur många minuter till."))] = 5,
) -> None:
    _act(
        context,
        lambda unit, meeting_id, _case: leading.extend(
            unit, meeting_id, queries.the_item(unit, meeting_id, place).id, minutes
        ),
    )


def speaker(context: typer.Context, actor: Actor = "") -> None:
    if actor:
        _act(context, lambda unit, meeting_id, case: leading.give_floor(unit, meeting_id, _id(unit, case, actor)))
    else:
        _act(context, lambda unit, meeting_id, _case: leading.next_speaker(unit, meeting_id))


def done(context: typer.Context) -> None:
    _act(context, lambda unit, meeting_id, _case: leading.done(unit, meeting_id))


def pause(context: typer.Context) -> None:
    _act(context, lambda unit, meeting_id, _case: leading.pause(unit, meeting_id))


def back(context: typer.Context) -> None:
    _act(context, lambda unit, meeting_id, _case: leading.put_back(unit, meeting_id))


def ask(
    context: typer.Context,
    actor: Actor,
    question: Annotated[
        bool, typer.Option("--question", help=_("En fråga till det som just sägs; den går före."))
    ] = False,
) -> None:
    _act(
        context,
        lambda unit, meeting_id, case: leading.ask(unit, meeting_id, _id(unit, case, actor), question=question),
    )


def unask(context: typer.Context, actor: Actor) -> None:
    _act(context, lambda unit, meeting_id, case: leading.unask(unit, meeting_id, _id(unit, case, actor)))


def order(
    context: typer.Context,
    wanted: Annotated[str, typer.Argument(metavar=_("ORDNING"), help=", ".join(map(_, ORDER_LABELS.values())))],
) -> None:
    chosen = one_of(wanted, ORDER_LABELS)
    _act(context, lambda unit, meeting_id, _case: leading.set_order(unit, meeting_id, chosen))


def roll(
    context: typer.Context,
    actor: Actor,
    said: Annotated[str, typer.Argument(metavar=_("LÄGE"), help=", ".join(map(_, _SAID.values())))] = "present",
    *,
    name: Annotated[str, typer.Option(metavar=_("PERSON"), help=_("Vem som talar för aktören."))] = "",
    mandate: Annotated[str, typer.Option(metavar=_("TEXT"), help=_("Personens mandat."))] = "",
) -> None:
    chosen = one_of(said, _SAID)
    _act(
        context,
        lambda unit, meeting_id, case: leading.roll(
            unit, meeting_id, _id(unit, case, actor), chosen, name=name, mandate=mandate
        ),
    )


def read(
    context: typer.Context,
    subject: Annotated[str, typer.Argument(metavar=_("VAD"), help=_("Ö3 eller MB2."))],
) -> None:
    _act(
        context,
        lambda unit, meeting_id, case: leading.read_back(unit, meeting_id, the_subject(unit, case, subject).id),
    )


def take(context: typer.Context) -> None:
    _act(context, lambda unit, meeting_id, _case: leading.take_lead(unit, meeting_id))


def _act(context: typer.Context, verb: Callable[[WriteUnit, str, str], object]) -> None:
    """Do something in the meeting that goes on, and show where it is then."""
    with session.writing(context.obj) as (workspace, case), workspace.write() as unit:
        meeting_id = queries.ongoing(unit, case.id)
        if meeting_id is None:
            raise Problem(_("Inget möte pågår. Börja med «samledning meetings start» eller «samledning meetings new»."))
        verb(unit, meeting_id, case.id)
    _show(context.obj, json=False)


def _show(chosen: Options, *, json: bool) -> None:
    with session.reading(chosen) as (workspace, case), workspace.read() as unit:
        meeting_id = queries.ongoing(unit, case.id)
        state = lead(unit, meeting_id) if meeting_id else None
        now = unit.now
    if state is None:
        raise Problem(_("Inget möte pågår. Börja med «samledning meetings start» eller «samledning meetings new»."))
    if json:
        say_json(state)
    else:
        meeting_words.say_lead(state, now)


def _id(unit: WriteUnit, incident_id: str, name: str) -> str:
    return the_actor(unit, incident_id, name).id
