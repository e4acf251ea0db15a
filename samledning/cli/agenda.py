"""Commands about the agenda of a meeting, and about what was parked."""

from typing import Annotated

import typer

from samledning.actor.queries import the_actor
from samledning.cli import meeting_words, session, words
from samledning.cli.output import columns, say_json
from samledning.cli.subjects import Actors, actor_ids, coming
from samledning.cli.typed import Json, Reason, one_of
from samledning.i18n import _
from samledning.meeting import agenda, parking, queries
from samledning.meeting.terms import ITEM_LABELS
from samledning.meeting.views import ItemView
from samledning.options import Options
from samledning.terminal import plain, say

InMeeting = Annotated[
    str,
    typer.Option(
        "--meeting", metavar=_("MÖTE"), help=_("M2; annars det som pågår, det som kommer härnäst eller det senaste.")
    ),
]
Script = Annotated[str | None, typer.Option(metavar=_("TEXT"), help=_("Vad den som leder säger."))]
Moderator = Annotated[
    str | None, typer.Option(metavar=_("TEXT"), help=_("Anteckningar som bara den som leder ser; de skrivs aldrig ut."))
]
Recurring = Annotated[
    bool | None, typer.Option("--recurring/--once", help=_("Punkten kommer tillbaka varje gång, eller bara nu."))
]
Place = Annotated[str, typer.Argument(metavar=_("PUNKT"), help=_("Punktens nummer på dagordningen."))]
Parked = Annotated[str, typer.Argument(metavar=_("FRÅGA"), help=_("Frågans beteckning, till exempel PF1."))]
Owner = Annotated[str, typer.Option("--owner", metavar=_("AKTÖR"), help=_("Aktören som ser till den."))]
Person = Annotated[str, typer.Option("--person", metavar=_("PERSON"), help=_("Personen som ser till den."))]
Forum = Annotated[str, typer.Option("--forum", metavar=_("TEXT"), help=_("Var den tas upp."))]
Return = Annotated[str, typer.Option("--return", metavar=_("TID"), help=_("När den ska vara tillbaka."))]


def add_to(app: typer.Typer) -> None:
    """Add these commands to the program."""
    group = typer.Typer(cls=words.Group, rich_markup_mode=None, context_settings=words.HELP_NAMES)
    group.callback(invoke_without_command=True, help=_("Visa dagordningen för ett möte."))(show)
    group.command("add", cls=words.Command, help=_("Sätt upp en punkt."))(add)
    group.command("edit", cls=words.Command, help=_("Ändra en punkt."))(edit)
    group.command("move", cls=words.Command, help=_("Flytta en punkt framför en annan, eller sist."))(move)
    group.command("strike", cls=words.Command, help=_("Ta bort en punkt som inte har tagits upp."))(strike)
    app.add_typer(group, name="agenda")
    issues = typer.Typer(cls=words.Group, rich_markup_mode=None, context_settings=words.HELP_NAMES)
    issues.callback(invoke_without_command=True, help=_("Visa parkerade frågor."))(show_parked)
    issues.command("add", cls=words.Command, help=_("Parkera en fråga."))(park)
    issues.command("edit", cls=words.Command, help=_("Ge en parkerad fråga ägare, forum eller tid."))(edit_parked)
    issues.command("close", cls=words.Command, help=_("Frågan behöver inte tas upp mer."))(close)
    issues.command("strike", cls=words.Command, help=_("Stryk en fråga som parkerades av misstag."))(strike_parked)
    app.add_typer(issues, name="parked")


def show(context: typer.Context, meeting: InMeeting = "", json: Json = False) -> None:
    if context.invoked_subcommand is None:
        _show(context.obj, meeting, json=json)


def add(
    context: typer.Context,
    title: Annotated[str, typer.Argument(metavar=_("TEXT"), help=_("Vad punkten gäller."))],
    *,
    kind: Annotated[str, typer.Option(metavar=_("SLAG"), help=", ".join(map(_, ITEM_LABELS.values())))] = "discussion",
    minutes: Annotated[int, typer.Option(metavar=_("MINUTER"), help=_("Hur länge."))] = 5,
    purpose: Annotated[str, typer.Option(metavar=_("TEXT"), help=_("Vad punkten ska leda till."))] = "",
    to_agree: Annotated[
        str, typer.Option("--to-agree", metavar=_("TEXT"), help=_("Vad ni ska komma överens om."))
    ] = "",
    presenter: Annotated[str, typer.Option(metavar=_("AKTÖR"), help=_("Aktören som inleder."))] = "",
    before: Annotated[str, typer.Option(metavar=_("PUNKT"), help=_("Punkten som den ska stå före."))] = "",
    script: Script = "",
    moderator: Moderator = "",
    recurring: Recurring = False,
    meeting: InMeeting = "",
) -> None:
    wanted = one_of(kind, ITEM_LABELS)
    with session.writing(context.obj) as (workspace, case), workspace.write() as unit:
        found = queries.the_meeting(unit, case.id, meeting)
        item_id = agenda.add(
            unit,
            found.id,
            wanted,
            title,
            minutes=minutes,
            purpose=purpose,
            script=script or "",
            to_agree=to_agree,
            recurring=bool(recurring),
            presenter_actor_id=the_actor(unit, case.id, presenter).id if presenter else None,
            before=queries.the_item(unit, found.id, before).id if before else "",
        )
        if moderator:
            agenda.edit(unit, item_id, {"moderator_notes": ""}, {"moderator_notes": moderator})
    _show(context.obj, found.label)


def edit(
    context: typer.Context,
    place: Place,
    *,
    title: Annotated[str | None, typer.Option(metavar=_("TEXT"), help=_("Vad punkten gäller."))] = None,
    kind: Annotated[str, typer.Option(metavar=_("SLAG"), help=", ".join(map(_, ITEM_LABELS.values())))] = "",
    minutes: Annotated[int | None, typer.Option(metavar=_("MINUTER"), help=_("Hur länge."))] = None,
    purpose: Annotated[str | None, typer.Option(metavar=_("TEXT"), help=_("Vad punkten ska leda till."))] = None,
    to_agree: Annotated[
        str | None, typer.Option("--to-agree", metavar=_("TEXT"), help=_("Vad ni ska komma överens om."))
    ] = None,
    notes: Annotated[str | None, typer.Option(metavar=_("TEXT"), help=_("Vad som ska stå i anteckningarna."))] = None,
    script: Script = None,
    moderator: Moderator = None,
    recurring: Recurring = None,
    meeting: InMeeting = "",
) -> None:
    given: dict[str, object] = {
        name: value
        for name, value in (
            ("title", title),
            ("minutes", minutes),
            ("purpose", purpose),
            ("to_agree", to_agree),
            ("notes", notes),
            ("script", script),
            ("moderator_notes", moderator),
            ("recurring", recurring),
        )
        if value is not None
    }
    if kind:
        given["kind"] = one_of(kind, ITEM_LABELS)
    with session.writing(context.obj) as (workspace, case), workspace.write() as unit:
        found = queries.the_meeting(unit, case.id, meeting)
        item = queries.the_item(unit, found.id, place)
        agenda.edit(unit, item.id, {name: getattr(item, name) for name in given}, given)
    _show(context.obj, found.label)


def move(
    context: typer.Context,
    place: Place,
    *,
    before: Annotated[str, typer.Option(metavar=_("PUNKT"), help=_("Punkten som den ska stå före; annars sist."))] = "",
    meeting: InMeeting = "",
) -> None:
    with session.writing(context.obj) as (workspace, case), workspace.write() as unit:
        found = queries.the_meeting(unit, case.id, meeting)
        item = queries.the_item(unit, found.id, place)
        agenda.move(unit, item.id, before=queries.the_item(unit, found.id, before).id if before else "")
    _show(context.obj, found.label)


def strike(context: typer.Context, place: Place, reason: Reason, meeting: InMeeting = "") -> None:
    with session.writing(context.obj) as (workspace, case), workspace.write() as unit:
        found = queries.the_meeting(unit, case.id, meeting)
        agenda.strike(unit, queries.the_item(unit, found.id, place).id, reason)
    _show(context.obj, found.label)


def show_parked(
    context: typer.Context,
    show_all: Annotated[bool, typer.Option("--all", help=_("Även avslutade."))] = False,
    json: Json = False,
) -> None:
    if context.invoked_subcommand:
        return
    with session.reading(context.obj) as (workspace, case), workspace.read() as unit:
        found = queries.parked(unit, case.id, open_only=not show_all)
        now = unit.now
    if json:
        say_json(found)
    elif found:
        columns([meeting_words.parked_row(each, now) for each in found])
    else:
        say(_("Ingen fråga är parkerad."))


def park(
    context: typer.Context,
    text: Annotated[str, typer.Argument(metavar=_("TEXT"), help=_("Frågan."))],
    *,
    owner: Owner = "",
    person: Person = "",
    forum: Forum = "",
    back: Return = "",
    actor: Actors = None,
    json: Json = False,
) -> None:
    with session.writing(context.obj) as (workspace, case):
        return_at = coming(back, workspace.clock.now())
        with workspace.write() as unit:
            meeting_id = queries.ongoing(unit, case.id)
            parked_id = parking.park(
                unit,
                case.id,
                text,
                forum=forum,
                owner_actor_id=the_actor(unit, case.id, owner).id if owner else None,
                owner=person,
                return_at=return_at,
                actor_ids=actor_ids(unit, case.id, actor) or (),
                meeting_id=meeting_id,
            )
    _say_parked(context.obj, parked_id, json=json)


def edit_parked(
    context: typer.Context,
    issue: Parked,
    *,
    owner: Owner = "",
    person: Person = "",
    forum: Forum = "",
    back: Return = "",
    json: Json = False,
) -> None:
    with session.writing(context.obj) as (workspace, case):
        return_at = coming(back, workspace.clock.now())
        with workspace.write() as unit:
            found = queries.the_parked(unit, case.id, issue)
            mine: dict[str, object] = {"forum": forum or found.forum, "return_at": return_at or found.return_at}
            base: dict[str, object] = {"forum": found.forum, "return_at": found.return_at}
            if owner or person:
                base |= {
                    "owner_actor_id": found.owner_actor_id,
                    "owner": "" if found.owner_actor_id else found.owner,
                }
                mine |= {
                    "owner_actor_id": the_actor(unit, case.id, owner).id if owner else None,
                    "owner": person,
                }
            parking.edit(unit, found.id, base, mine)
    _say_parked(context.obj, found.id, json=json)


def close(
    context: typer.Context,
    issue: Parked,
    how: Annotated[str, typer.Option("--how", metavar=_("TEXT"), help=_("Hur frågan avslutades."))],
) -> None:
    with session.writing(context.obj) as (workspace, case), workspace.write() as unit:
        found = queries.the_parked(unit, case.id, issue)
        parking.close(unit, found.id, how)
    _say_parked(context.obj, found.id, json=False)


def strike_parked(context: typer.Context, issue: Parked, reason: Reason) -> None:
    with session.writing(context.obj) as (workspace, case), workspace.write() as unit:
        found = queries.the_parked(unit, case.id, issue)
        parking.strike(unit, found.id, reason)
    say(_("{entry} är struken.").format(entry=found.label))


def _show(chosen: Options, meeting: str, *, json: bool = False) -> None:
    with session.reading(chosen) as (workspace, case), workspace.read() as unit:
        found = queries.the_meeting(unit, case.id, meeting)
        items = queries.agenda(unit, found.id)
    if json:
        say_json(items)
    elif items:
        columns([_row(each) for each in items])
    else:
        say(_("Dagordningen är tom."))


def _row(item: ItemView) -> tuple[str, ...]:
    return (
        f"{item.place}.",
        _(ITEM_LABELS[item.kind]),
        _("{n} min").format(n=item.minutes),
        item.carried_from or item.parked,
        " – ".join(filter(None, (item.title, item.presenter))),
    )


def _say_parked(chosen: Options, parked_id: str, *, json: bool) -> None:
    with session.reading(chosen) as (workspace, case), workspace.read() as unit:
        found = next(each for each in queries.parked(unit, case.id) if each.id == parked_id)
        now = unit.now
    if json:
        say_json(found)
    else:
        say(plain("  ".join(part for part in meeting_words.parked_row(found, now) if part)))
