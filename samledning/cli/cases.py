"""Commands about the incident itself: open, list, close, who does what."""

from typing import Annotated

import typer

from samledning import paths
from samledning.actor import service as actor
from samledning.cli import session, words
from samledning.cli.output import columns, say_json
from samledning.cli.typed import Json, Reason, coming_time, one_of, places
from samledning.clock import date_hhmm
from samledning.i18n import _, ngettext
from samledning.incident import queries, service
from samledning.incident.moments import read_moments
from samledning.incident.terms import ROLE_LABELS, Occurrence, Role
from samledning.incident.views import IncidentView
from samledning.options import Options
from samledning.register.rules import parse_actor
from samledning.register.service import add_person, find_person
from samledning.terminal import plain, say, warn


def add_to(app: typer.Typer) -> None:
    """Add these commands to the program."""
    app.command("new", cls=words.Command, help=_("Öppna en ny händelse. Ett namn räcker."))(new)
    app.command("incidents", cls=words.Command, help=_("Visa alla händelser, de öppna först."))(incidents)
    app.command("close", cls=words.Command, help=_("Avsluta händelsen. Den går att läsa och att öppna igen."))(close)
    app.command("reopen", cls=words.Command, help=_("Öppna en avslutad händelse igen."))(reopen)
    app.command("roles", cls=words.Command, help=_("Visa vem som har och har haft vilken roll."))(roles)
    app.command("staff", cls=words.Command, help=_("Ge en person en roll från nu; den som har den löses av."))(staff)


def new(
    context: typer.Context,
    name: Annotated[str, typer.Argument(metavar=_("NAMN"), help=_("Vad händelsen ska heta."))],
    *,
    kind: Annotated[
        str, typer.Option("--type", metavar=_("TEXT"), help=_("Vad det är för händelse, till exempel storm."))
    ] = "",
    feared: Annotated[bool, typer.Option("--feared", help=_("Händelsen är befarad, inte inträffad."))] = False,
    place: Annotated[
        list[str] | None,
        typer.Option(metavar=_("KOD"), help=_("Länskod med två siffror eller kommunkod med fyra. Kan upprepas.")),
    ] = None,
    convener: Annotated[str, typer.Option(metavar=_("AKTÖR"), help=_("Den sammankallande aktören."))] = "",
    purpose: Annotated[str, typer.Option(metavar=_("TEXT"), help=_("Syftet med samverkan."))] = "",
    exercise: Annotated[bool, typer.Option("--exercise", help=_("Händelsen är en övning."))] = False,
    actors: Annotated[
        list[str] | None,
        typer.Option(
            "--actor",
            metavar=_("NAMN=ALIAS,…"),
            help=_('En aktör som deltar och vad den kallas, till exempel "Region Örebro län=regionen". Kan upprepas.'),
        ),
    ] = None,
) -> None:
    chosen: Options = context.obj
    with session.opened(chosen, make=True) as workspace, session.keeping_copy(workspace):
        session.take_seat(workspace, chosen.person)
        moments = read_moments(paths.checklist_folders())
        if moments.fault:
            warn(moments.fault)
        with workspace.write() as unit:
            incident_id = service.create(
                unit,
                name,
                moments=moments.names,
                exercise=exercise,
                type=kind,
                occurrence=Occurrence.FEARED if feared else Occurrence.OCCURRED,
                places=places(place or []),
                convening_actor=convener,
                purpose=purpose,
            )
            for written in actors or []:
                actor_name, aliases = parse_actor(written)
                actor.add(unit, incident_id, actor_name, aliases)
            case = queries.incident(unit, incident_id)
        _say_opened(case, len(actors or []))


def incidents(context: typer.Context, json: Json = False) -> None:
    with session.opened(context.obj) as workspace, workspace.read() as unit:
        found = queries.incidents(unit)
    if json:
        say_json(found)
    elif found:
        columns([_incident_row(case) for case in found])
    else:
        say(_("Här finns ingen händelse."))


def close(context: typer.Context, reason: Reason) -> None:
    with session.writing(context.obj) as (workspace, case):
        with workspace.write() as unit:
            service.close(unit, case.id, reason)
        say(_("Händelsen «{name}» är avslutad.").format(name=plain(case.name)))


def reopen(context: typer.Context, reason: Reason) -> None:
    chosen: Options = context.obj
    with session.opened(chosen) as workspace, session.keeping_copy(workspace):
        case = session.closed_incident_meant(workspace, chosen)
        session.take_seat(workspace, chosen.person)
        with workspace.write() as unit:
            service.reopen(unit, case.id, reason)
        say(_("Händelsen «{name}» är öppen igen.").format(name=plain(case.name)))


def roles(context: typer.Context, json: Json = False) -> None:
    with session.reading(context.obj) as (workspace, case), workspace.read() as unit:
        found = queries.staffing(unit, case.id)
    if json:
        say_json(found)
    elif found:
        columns(
            [
                (
                    _(ROLE_LABELS[held.role]),
                    f"{held.name} ({held.initials})",
                    _("{since} till {until}").format(since=date_hhmm(held.since), until=date_hhmm(held.until))
                    if held.until
                    else _("sedan {since}").format(since=date_hhmm(held.since)),
                    _("avlöses {time}").format(time=date_hhmm(held.relief_at))
                    if held.relief_at and not held.until
                    else "",
                )
                for held in found
            ]
        )
    else:
        say(_("Ingen roll är tillsatt."))


def staff(
    context: typer.Context,
    role: Annotated[
        str, typer.Argument(metavar=_("ROLL"), help=", ".join(f"{_(ROLE_LABELS[role])} ({role})" for role in Role))
    ],
    person: Annotated[
        str, typer.Argument(metavar=_("PERSON"), help=_("Initialer, namn eller en del av namnet. En ny läggs upp."))
    ],
    *,
    relief: Annotated[
        str, typer.Option("--relief", metavar=_("TID"), help=_("När personen avlöses, till exempel 19.00."))
    ] = "",
) -> None:
    wanted = one_of(role, ROLE_LABELS)
    with session.writing(context.obj) as (workspace, case):
        with workspace.write() as unit:
            relief_at = coming_time(relief, unit.now) if relief else None
            known = find_person(unit, person)
            holder = known or add_person(unit, person)
            service.staff(unit, case.id, wanted, holder.id, relief_at=relief_at)
        if known is None:
            session.say_new(holder)
        say(_("{name} har nu rollen {role}.").format(name=plain(holder.name), role=_(ROLE_LABELS[wanted])))


def _say_opened(case: IncidentView, actors: int) -> None:
    count = ngettext("{count} aktör", "{count} aktörer", actors).format(count=actors)
    say(_("Händelsen «{name}» är öppnad, med {actors}.").format(name=plain(case.name), actors=count))


def _incident_row(case: IncidentView) -> tuple[str, ...]:
    state = _("avslutad {time}").format(time=date_hhmm(case.closed_at)) if case.closed_at else _("öppen")
    return (case.name, _("ÖVNING") if case.exercise else "", state, date_hhmm(case.opened_at), case.type)
