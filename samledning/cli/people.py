"""Commands about the actors of the incident, and the register that they are taken from."""

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from samledning.actor import queries, service
from samledning.cli import session, words
from samledning.cli.output import columns, say_json
from samledning.cli.typed import Json, one_of, places
from samledning.ending import PROBLEM
from samledning.errors import Problem
from samledning.i18n import _, ngettext
from samledning.options import Options
from samledning.register import queries as register_queries
from samledning.register import service as register
from samledning.register.csv_file import read, row_of, written
from samledning.register.importing import import_organisations
from samledning.register.rules import names_of, parse_actor, parse_names
from samledning.register.terms import KIND_LABELS
from samledning.register.views import ImportView, OrganisationView
from samledning.store.files import make_private_file
from samledning.store.unit import ReadUnit
from samledning.terminal import plain, say, warn

File = Annotated[Path, typer.Argument(metavar=_("FIL"), help=_("En csv-fil, som ett kalkylark öppnar och sparar."))]


def add_to(app: typer.Typer) -> None:
    """Add these commands to the program."""
    group = typer.Typer(cls=words.Group, rich_markup_mode=None, context_settings=words.HELP_NAMES)
    group.callback(invoke_without_command=True, help=_("Visa aktörerna i händelsen, eller lägg till en."))(show)
    group.command("add", cls=words.Command, help=_("Låt en aktör delta i händelsen."))(add)
    group.command(
        "import",
        cls=words.Command,
        help=_(
            "Läs in aktörer i registret från en fil.\n\nFörsta raden har rubriker, som i en fil från export. Det som "
            "står i filen läggs till eller ändras; tomma celler ändrar inget. En rad som inte går att läsa hoppas "
            "över och redovisas."
        ),
    )(import_file)
    group.command(
        "export",
        cls=words.Command,
        help=_("Skriv registret till en fil. Med --incident bara de aktörer som deltar i händelsen."),
    )(export_file)
    app.add_typer(group, name="actors")


def show(
    context: typer.Context,
    everything: Annotated[bool, typer.Option("--all", help=_("Visa hela registret i stället."))] = False,
    json: Json = False,
) -> None:
    if context.invoked_subcommand:
        return
    if everything:
        _show_register(context.obj, json=json)
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
    name: Annotated[
        str, typer.Argument(metavar=_("NAMN"), help=_("Aktörens namn, eller NAMN=ALIAS,ALIAS. Ett alias räcker."))
    ],
    *,
    alias: Annotated[
        list[str] | None, typer.Option("--alias", metavar=_("ALIAS"), help=_("Vad aktören kallas. Kan upprepas."))
    ] = None,
    kind: Annotated[str, typer.Option(metavar=_("TYP"), help=", ".join(map(_, KIND_LABELS.values())))] = "",
    place: Annotated[
        list[str] | None,
        typer.Option(metavar=_("KOD"), help=_("Länskod med två siffror eller kommunkod med fyra. Kan upprepas.")),
    ] = None,
    only_register: Annotated[
        bool, typer.Option("--register", help=_("Lägg bara upp aktören i registret; den deltar inte i händelsen."))
    ] = False,
) -> None:
    chosen: Options = context.obj
    actor_name, aliases = parse_actor(name)
    names = (*aliases, *(one for given in alias or [] for one in parse_names(given)))
    wanted = one_of(kind, KIND_LABELS) if kind else None
    codes = places(place or [])
    if only_register:
        with session.registering(chosen) as workspace, workspace.write() as unit:
            added = register.organisation_named(unit, actor_name, names, kind=wanted, places=codes).name
        say(_("{actor} finns i registret.").format(actor=plain(added)))
        return
    with session.writing(chosen) as (workspace, case):
        with workspace.write() as unit:
            actor_id = service.add(unit, case.id, actor_name, names, kind=wanted, places=codes)
            added = queries.actor_names(unit, case.id)[actor_id]
        say(_("{actor} deltar i «{name}».").format(actor=plain(added), name=plain(case.name)))


def import_file(context: typer.Context, source: File) -> None:
    try:
        content = source.read_bytes()
    except OSError as error:
        raise Problem(_("Filen {file} kan inte läsas: {reason}.").format(file=source, reason=error.strerror)) from error
    reading = read(content)
    with session.registering(context.obj) as workspace, workspace.write() as unit:
        done = import_organisations(unit, reading)
    _say_imported(done)
    if done.faults:
        raise typer.Exit(PROBLEM)


def export_file(context: typer.Context, target: File) -> None:
    chosen: Options = context.obj
    with session.opened(chosen) as workspace:
        case = session.incident_meant(workspace, chosen) if chosen.incident else None
        with workspace.read() as unit:
            if case:
                taking_part = [actor.organisation_id for actor in queries.actors(unit, case.id)]
                found = tuple(register_queries.organisation(unit, each) for each in taking_part)
            else:
                found = register_queries.organisations(unit)
            content = _file_of(unit, found)
    if target.parent.is_dir() and not target.exists():
        make_private_file(target)
    try:
        target.write_bytes(content)
    except OSError as error:
        raise Problem(
            _("Filen {file} kan inte skrivas: {reason}.").format(file=target, reason=error.strerror)
        ) from error
    count = ngettext("{count} aktör", "{count} aktörer", len(found)).format(count=len(found))
    say(_("{actors} finns i {file}.").format(actors=count, file=plain(str(target.absolute()))))


def _show_register(chosen: Options, *, json: bool) -> None:
    with session.opened(chosen) as workspace, workspace.read() as unit:
        found = register_queries.organisations(unit)
    if json:
        say_json(found)
    elif found:
        columns([(each.name, _(KIND_LABELS[each.kind]), ", ".join(_other_names(each))) for each in found])
    else:
        say(_("Registret är tomt."))


def _other_names(organisation: OrganisationView) -> tuple[str, ...]:
    _full, *others = names_of(organisation)
    return tuple(others)


def _file_of(unit: ReadUnit, organisations: Sequence[OrganisationView]) -> bytes:
    ways = register_queries.contact_ways(unit, [each.id for each in organisations])
    return written(row_of(each, ways[each.id]) for each in organisations)


def _say_imported(done: ImportView) -> None:
    say(
        _("{added} nya, {changed} ändrade, {same} som de var.").format(
            added=done.added, changed=done.changed, same=done.same
        )
    )
    for fault in done.faults:
        warn(_("Rad {number} lästes inte in: {reason}").format(number=fault.number, reason=fault.reason))
