"""The call list: whom to call next and how, and how each try went."""

from datetime import datetime
from typing import Annotated

import typer

from samledning.actor import calls as service
from samledning.actor import queries
from samledning.actor.terms import OUTCOME_LABELS, OUTCOME_SIGNS, CallOutcome
from samledning.actor.views import CallRow, CallView
from samledning.actor.words import call_sign, last_call
from samledning.cli import session, words
from samledning.cli.output import columns, say_json
from samledning.cli.typed import Json, coming_time, past_time
from samledning.clock import short
from samledning.i18n import _
from samledning.register.rules import name_key
from samledning.register.terms import CONTACT_LABELS
from samledning.terminal import plain, say

Name = Annotated[str, typer.Argument(metavar=_("NAMN"), help=_("Aktören, med något av sina namn."))]
Outcome = Annotated[
    str, typer.Argument(metavar=_("UTFALL"), help=_("Hur det gick: nådd, inget-svar, återkommer eller deltar."))
]
CallBack = Annotated[
    str, typer.Option("--at", metavar=_("TID"), help=_("När aktören återkommer; hör till utfallet återkommer."))
]
Time = Annotated[str, typer.Option("--time", metavar=_("TID"), help=_("När försöket gjordes; annars nu."))]


def add_to(app: typer.Typer) -> None:
    """Add this command to the program."""
    app.command(
        "calls",
        cls=words.Command,
        help=_("Visa ringlistan. Med NAMN: försöken att nå aktören. Med NAMN och UTFALL: skriv upp ett försök."),
    )(calls)


def calls(
    context: typer.Context,
    name: Name = "",
    outcome: Outcome = "",
    *,
    at: CallBack = "",
    time: Time = "",
    person: Annotated[str, typer.Option(metavar=_("PERSON"), help=_("Vem som svarade, eller vem som deltar."))] = "",
    mandate: Annotated[str, typer.Option(metavar=_("MANDAT"), help=_("Vad personen kan lova för sin aktör."))] = "",
    note: Annotated[str, typer.Option(metavar=_("TEXT"), help=_("Vad som sades."))] = "",
    json: Json = False,
) -> None:
    if not outcome:
        if at or time or person or mandate or note:
            raise typer.BadParameter(_("Ange både aktör och utfall för att skriva upp ett försök."))
        _show(context, name, json=json)
        return
    ended = _outcome(outcome)
    if at and ended is not CallOutcome.CALLS_BACK:
        raise typer.BadParameter(_("--at hör till utfallet återkommer; --time anger när försöket gjordes."))
    with session.writing(context.obj) as (workspace, case):
        now = workspace.clock.now()
        when = past_time(time, now) if time else None
        call_back_at = coming_time(at, now) if at else None
        with workspace.write() as unit:
            actor = queries.the_actor(unit, case.id, name)
            service.call(
                unit,
                actor.id,
                ended,
                at=when,
                call_back_at=call_back_at,
                person_name=person,
                mandate=mandate,
                note=note,
            )
        with workspace.read() as unit:
            row = next(row for row in queries.call_list(unit, case.id) if row.actor.id == actor.id)
    if json:
        say_json(row)
    else:
        say(plain(f"{call_sign(row)} {row.actor.name}: {last_call(row, now)}"))


def _show(context: typer.Context, name: str, *, json: bool) -> None:
    with session.reading(context.obj) as (workspace, case), workspace.read() as unit:
        now = unit.now
        if name:
            actor = queries.the_actor(unit, case.id, name)
            tries = queries.calls(unit, case.id, actor_id=actor.id)
        else:
            rows = queries.call_list(unit, case.id)
    if name:
        _show_tries(actor.name, tries, now, json=json)
    elif json:
        say_json(rows)
    elif rows:
        columns([(call_sign(row), row.actor.name, last_call(row, now), _ways(row)) for row in rows])
    else:
        say(_("Händelsen har inga aktörer än."))


def _show_tries(name: str, tries: tuple[CallView, ...], now: datetime, *, json: bool) -> None:
    if json:
        say_json(tries)
    elif tries:
        columns([_try(each, now) for each in tries])
    else:
        say(_("Ingen har försökt nå {name} än.").format(name=plain(name)))


def _try(each: CallView, now: datetime) -> tuple[str, ...]:
    who = f"{each.person_name}, {each.mandate}" if each.person_name and each.mandate else each.person_name
    struck = _("[struken: {reason}]").format(reason=each.struck_reason) if each.struck_at else ""
    about = " · ".join(part for part in (who, each.note, struck) if part)
    return OUTCOME_SIGNS[each.outcome], short(each.at, now), each.initials, _(OUTCOME_LABELS[each.outcome]), about


def _ways(row: CallRow) -> str:
    """How to reach the actor, in the order of use."""
    return " · ".join(f"{_(CONTACT_LABELS[way.kind])} {way.value}" for way in row.ways)


def _outcome(written: str) -> CallOutcome:
    """The outcome that was typed, in Swedish, in the language in force or as its code. Raises BadParameter."""
    for outcome in CallOutcome:
        label = OUTCOME_LABELS[outcome]
        if _key(written) in {_key(name) for name in (outcome, label, _(label))}:
            return outcome
    choices = ", ".join(_(label).replace(" ", "-") for label in OUTCOME_LABELS.values())
    raise typer.BadParameter(
        _("«{outcome}» är inget utfall; välj bland {choices}.").format(outcome=written, choices=choices)
    )


def _key(name: str) -> str:
    return name_key(name.replace("-", " ").replace("_", " "))
