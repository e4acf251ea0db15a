"""Commands for whoever comes back or takes over: what there is to do, what has happened, the sheet, taking over."""

from typing import Annotated, TypeVar

import typer

from samledning import paths
from samledning.actor.queries import actor_names
from samledning.checklist.definitions import read_library
from samledning.cli import session, words
from samledning.cli.output import columns, entry_line, say_json
from samledning.cli.typed import Json, Reason, one_of, past_time
from samledning.clock import short
from samledning.errors import Problem
from samledning.i18n import _, ngettext
from samledning.incident import queries as incident_queries
from samledning.incident import service as incident
from samledning.incident.terms import MOMENT_LABELS, MOMENT_SIGNS, ROLE_LABELS, Role
from samledning.incident.views import IncidentView
from samledning.log.terms import MARKING_LABELS, Marking
from samledning.options import Options
from samledning.overview.handover import handover_sheet, since_last_handover
from samledning.overview.queries import at_hand
from samledning.overview.sheet import change_text, made_for, plain_text
from samledning.overview.since import since as changes_since
from samledning.overview.views import AtHand, Sheet
from samledning.register.service import add_person, find_person
from samledning.review import queries, service
from samledning.review.handover import take_over
from samledning.start import Workspace
from samledning.store.unit import ReadUnit
from samledning.terminal import plain, say

T = TypeVar("T")

Since = Annotated[
    str, typer.Option("--since", metavar=_("TID"), help=_("Ändringar sedan när; annars sedan ledaren byttes sist."))
]
Number = Annotated[int, typer.Argument(metavar="N", help=_("Numret i listan."))]


def add_to(app: typer.Typer) -> None:
    """Add these commands to the program."""
    group = typer.Typer(cls=words.Group, rich_markup_mode=None, context_settings=words.HELP_NAMES)
    group.callback(invoke_without_command=True, help=_("Visa vad som är mest värt att göra nu, med skäl."))(todo)
    group.command("dismiss", cls=words.Command, help=_("Lägg undan något; det kommer tillbaka när läget ändras."))(
        dismiss
    )
    group.command("recall", cls=words.Command, help=_("Ta tillbaka något som är undanlagt."))(recall)
    app.add_typer(group, name="todo")
    app.command("since", cls=words.Command, help=_("Visa vad som har hänt sedan en tid."))(since)
    sheet = typer.Typer(cls=words.Group, rich_markup_mode=None, context_settings=words.HELP_NAMES)
    sheet.callback(invoke_without_command=True, help=_("Visa läget på ett blad, för den som tar över."))(handover)
    sheet.command("take", cls=words.Command, help=_("Låt en person ta över en roll och kvittera bladet i loggen."))(
        take
    )
    sheet.command("list", cls=words.Command, help=_("Visa vem som har tagit över vad, och när."))(listing)
    app.add_typer(sheet, name="handover")
    process = typer.Typer(cls=words.Group, rich_markup_mode=None, context_settings=words.HELP_NAMES)
    process.callback(invoke_without_command=True, help=_("Visa processens moment och vilka som har återkopplat."))(
        moments
    )
    process.command("report", cls=words.Command, help=_("Skriv vad en aktör säger om hur ett moment gick."))(report)
    app.add_typer(process, name="moments")


def todo(context: typer.Context, json: Json = False) -> None:
    if context.invoked_subcommand:
        return
    with session.reading(context.obj) as (workspace, case):
        hand = _hand(workspace, case, context.obj)
    if json:
        say_json({"todo": hand.todo, "dismissed": hand.dismissed})
        return
    columns(
        [
            (str(number), each.in_a_word, each.label, f"{each.text} – {each.reason}")
            for number, each in enumerate(hand.todo, 1)
        ]
        or [(_("Inget väntar just nu."),)]
    )
    for number, aside in enumerate(hand.dismissed, 1):
        told = _("Undanlagt {n}: {text} – {reason} ({initials})")
        say(plain(told.format(n=number, text=aside.text, reason=aside.reason, initials=aside.initials)))


def dismiss(context: typer.Context, number: Number, reason: Reason) -> None:
    with session.writing(context.obj) as (workspace, case):
        found = _numbered(_hand(workspace, case, context.obj).todo, number)
        with workspace.write() as unit:
            text = f"{found.label} {found.text}".strip()
            service.dismiss(unit, case.id, found.key, facts=found.facts, text=text, reason=reason)
        say(plain(_("Undanlagt: {text}").format(text=text)))


def recall(context: typer.Context, number: Number) -> None:
    with session.writing(context.obj) as (workspace, case):
        found = _numbered(_hand(workspace, case, context.obj).dismissed, number)
        with workspace.write() as unit:
            service.recall(unit, found.id)
        say(plain(_("Tillbaka: {text}").format(text=found.text)))


def since(
    context: typer.Context,
    time: Annotated[str, typer.Argument(metavar=_("TID"), help=_("13.00, 221300 eller 2026-11-22T13:00."))],
    json: Json = False,
) -> None:
    with session.reading(context.obj) as (workspace, case), workspace.read() as unit:
        view = changes_since(unit, case.id, past_time(time, unit.now))
        names, now = actor_names(unit, case.id), unit.now
    if json:
        say_json(view)
        return
    columns([(short(each.at, now), ", ".join(each.initials), change_text(each)) for each in view.changes])
    if view.total:
        text = ngettext("{n} ny rad i loggen", "{n} nya rader i loggen", view.total)
        say(text.format(n=view.total))
    for entry in view.lines:
        say(entry_line(entry, names, now))
    if not view.total and not view.changes:
        say(_("Inget har hänt sedan dess."))


def handover(
    context: typer.Context,
    *,
    since: Since = "",
    audience: Annotated[
        str,
        typer.Option(
            "--audience",
            metavar=_("MÄRKNING"),
            help=_("Det mest stängda som läsarna får se; annars intern. {known}").format(
                known=", ".join(map(_, MARKING_LABELS.values()))
            ),
        ),
    ] = "",
    json: Json = False,
) -> None:
    if context.invoked_subcommand:
        return
    most = one_of(audience, MARKING_LABELS) if audience else Marking.INTERNAL
    with session.reading(context.obj) as (workspace, case), workspace.read() as unit:
        made = made_for(_sheet(unit, case, context.obj, since), most)
    if json:
        say_json(made)
    else:
        for line in plain_text(made).splitlines():
            say(plain(line))


def take(
    context: typer.Context,
    person: Annotated[
        str, typer.Argument(metavar=_("PERSON"), help=_("Initialer, namn eller en del av namnet. En ny läggs upp."))
    ],
    *,
    role: Annotated[
        str, typer.Option("--role", metavar=_("ROLL"), help=", ".join(map(_, ROLE_LABELS.values())))
    ] = Role.LEADER,
    note: Annotated[str, typer.Option("--note", metavar=_("TEXT"), help=_("Något att lägga till."))] = "",
    since: Since = "",
) -> None:
    wanted = one_of(role, ROLE_LABELS)
    with session.writing(context.obj) as (workspace, case):
        with workspace.write() as unit:
            known = find_person(unit, person)
            holder = known or add_person(unit, person)
        if known is None:
            session.say_new(holder)
        workspace.become(holder)
        with workspace.write() as unit:
            text = plain_text(made_for(_sheet(unit, case, context.obj, since), Marking.INTERNAL))
            label = take_over(unit, case.id, wanted, holder.id, sheet=text, note=note)
        told = _("{name} har tagit över rollen {role}. Kvitterat i loggen, {label}.")
        say(told.format(name=plain(holder.name), role=_(ROLE_LABELS[wanted]), label=label))


def listing(context: typer.Context, json: Json = False) -> None:
    with session.reading(context.obj) as (workspace, case), workspace.read() as unit:
        found, now = queries.handovers(unit, case.id), unit.now
    if json:
        say_json(found)
        return
    columns(
        [
            (
                each.label,
                short(each.at, now),
                _(ROLE_LABELS[each.role]),
                f"{each.before or '–'} → {each.name}",
                each.note,
            )
            for each in found
        ]
        or [(_("Ingen har tagit över än."),)]
    )


def moments(context: typer.Context, json: Json = False) -> None:
    if context.invoked_subcommand:
        return
    with session.reading(context.obj) as (workspace, case), workspace.read() as unit:
        found, names = incident_queries.moments(unit, case.id), actor_names(unit, case.id)
    if json:
        say_json(found)
        return
    columns(
        [
            (
                MOMENT_SIGNS[each.status],
                each.name,
                _(MOMENT_LABELS[each.status]),
                "; ".join(f"{names[actor]}: {text}" for actor, text in each.reported.items() if actor in names),
            )
            for each in found
        ]
    )


def report(
    context: typer.Context,
    moment: Annotated[str, typer.Argument(metavar=_("MOMENT"), help=_("Momentets namn, eller början av det."))],
    actor: Annotated[str, typer.Argument(metavar=_("AKTÖR"), help=_("Aktören, med något av sina namn."))],
    text: Annotated[str, typer.Argument(metavar=_("TEXT"), help=_("Vad aktören säger om hur det gick."))],
) -> None:
    from samledning.actor.queries import the_actor

    with session.writing(context.obj) as (workspace, case):
        with workspace.write() as unit:
            found = incident_queries.the_moment(unit, case.id, moment)
            known = the_actor(unit, case.id, actor)
            incident.report_moment(unit, found.id, known.id, text)
        say(plain(_("{moment}: {actor} har återkopplat.").format(moment=found.name, actor=known.name)))


def _hand(workspace: Workspace, case: IncidentView, chosen: Options) -> AtHand:
    viewer = session.viewer(workspace, chosen)
    library = read_library(paths.checklist_folders())
    with workspace.read() as unit:
        return at_hand(unit, case.id, library, viewer.id if viewer else None, chosen.config.quiet_hours)


def _sheet(unit: ReadUnit, case: IncidentView, chosen: Options, since: str) -> Sheet:
    start = past_time(since, unit.now) if since else since_last_handover(unit, case.id)
    return handover_sheet(unit, case.id, read_library(paths.checklist_folders()), start, chosen.config.quiet_hours)


def _numbered(found: tuple[T, ...], number: int) -> T:
    if not 1 <= number <= len(found):
        raise Problem(_("Nummer {n} finns inte i listan.").format(n=number))
    return found[number - 1]
