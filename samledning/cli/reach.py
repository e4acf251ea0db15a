"""The command about how an organisation is reached."""

from typing import Annotated

import typer

from samledning.cli import session, words
from samledning.cli.output import columns, say_json
from samledning.cli.typed import Json, one_of
from samledning.errors import Problem
from samledning.i18n import _
from samledning.options import Options
from samledning.register import queries, service
from samledning.register.terms import CONTACT_LABELS
from samledning.register.views import ContactView, ContactWayView, OrganisationView
from samledning.store.unit import WriteUnit
from samledning.terminal import plain, say


def add_to(app: typer.Typer) -> None:
    """Add this command to the program."""
    app.command(
        "contacts", cls=words.Command, help=_("Visa hur en aktör i registret nås, eller lägg till ett sätt att nå den.")
    )(contacts)


def contacts(
    context: typer.Context,
    name: Annotated[str, typer.Argument(metavar=_("AKTÖR"), help=_("Namn, kortnamn eller alias; början räcker."))],
    kind: Annotated[str, typer.Argument(metavar=_("SÄTT"), help=", ".join(map(_, CONTACT_LABELS.values())))] = "",
    value: Annotated[str, typer.Argument(metavar=_("NUMMER"), help=_("Numret, talgruppen eller adressen."))] = "",
    *,
    label: Annotated[
        str, typer.Option(metavar=_("TEXT"), help=_("Vad det är för nummer, till exempel växel eller kontorstid."))
    ] = "",
    person: Annotated[
        str, typer.Option(metavar=_("NAMN"), help=_("Vem hos aktören det går till; läggs upp om den är ny."))
    ] = "",
    role: Annotated[str, typer.Option(metavar=_("TEXT"), help=_("Vad personen har för uppgift hos aktören."))] = "",
    first: Annotated[bool, typer.Option("--first", help=_("Prova det här sättet först."))] = False,
    strike: Annotated[
        int | None, typer.Option(metavar=_("NR"), help=_("Stryk sättet med det numret i listan; kräver --reason."))
    ] = None,
    reason: Annotated[
        str, typer.Option("--reason", metavar=_("SKÄL"), help=_("Varför. Sparas och syns för andra."))
    ] = "",
    json: Json = False,
) -> None:
    chosen: Options = context.obj
    if not kind and strike is None:
        _show(chosen, name, json=json)
        return
    if kind and strike is not None:
        raise typer.BadParameter(_("Lägg till eller stryk, en sak i taget."))
    wanted = one_of(kind, CONTACT_LABELS) if kind else None
    with session.registering(chosen) as workspace:
        with workspace.write() as unit:
            organisation = queries.the_organisation(unit, name)
            if strike is not None:
                service.strike_contact_way(unit, _numbered(unit, organisation, strike).id, reason)
            if wanted is not None:
                contact_id = service.contact_named(unit, organisation.id, person, role)
                way_id = service.add_contact_way(unit, organisation.id, wanted, value, label, contact_id=contact_id)
                if first:
                    service.move_contact_way(unit, way_id, 1)
        with workspace.read() as unit:
            _say(organisation, queries.contact_ways(unit, [organisation.id])[organisation.id])


def _show(chosen: Options, name: str, *, json: bool) -> None:
    with session.opened(chosen) as workspace, workspace.read() as unit:
        organisation = queries.the_organisation(unit, name)
        ways = queries.contact_ways(unit, [organisation.id])[organisation.id]
        persons = queries.contacts(unit, organisation.id)
    if json:
        say_json({"organisation": organisation, "ways": ways, "persons": persons})
    else:
        _say(organisation, ways, persons)


def _say(
    organisation: OrganisationView, ways: tuple[ContactWayView, ...], persons: tuple[ContactView, ...] = ()
) -> None:
    say(plain(organisation.name))
    rows = [
        (str(number), _(CONTACT_LABELS[way.kind]), way.value, ", ".join(filter(None, (way.contact, way.label))))
        for number, way in enumerate(ways, 1)
    ]
    if rows:
        columns(rows)
    else:
        say(_("Inget sätt att nå aktören är antecknat."))
    if persons:
        columns([(person.name, person.role) for person in persons])


def _numbered(unit: WriteUnit, organisation: OrganisationView, number: int) -> ContactWayView:
    """The way with that number in the list, which counts from 1 also where some have been struck."""
    ways = queries.contact_ways(unit, [organisation.id])[organisation.id]
    if not 0 < number <= len(ways):
        raise Problem(_("{actor} har inget sätt med nummer {number}.").format(actor=organisation.name, number=number))
    return ways[number - 1]
