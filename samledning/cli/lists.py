"""Commands about checklists: look, mark, print a blank form."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Annotated

import typer

from samledning import paths
from samledning.checklist import queries, service
from samledning.checklist.definitions import read_library
from samledning.checklist.terms import STATE_LABELS, STATE_SIGNS, ItemState, Library, ListDefinition, ListKind
from samledning.checklist.views import ItemView, ListView, RunView
from samledning.cli import exporting, session, words
from samledning.cli.output import columns, say_json
from samledning.cli.typed import Json, coming_time
from samledning.clock import short
from samledning.document.queries import blank_form
from samledning.errors import Problem
from samledning.i18n import _
from samledning.incident.terms import ROLE_LABELS
from samledning.incident.views import IncidentView
from samledning.overview.queries import evidence, facts
from samledning.store.unit import ReadUnit, WriteUnit
from samledning.terminal import plain, say, warn

Run = Annotated[int | None, typer.Option("--run", metavar="N", help=_("Vilken omgång av listan; annars den senaste."))]


def add_to(app: typer.Typer) -> None:
    """Add these commands to the program."""
    app.command("checklist", cls=words.Command, help=_("Visa checklistorna, eller punkterna i en av dem."))(checklist)
    app.command(
        "tick", cls=words.Command, help=_("Markera en punkt, som klar om inget annat anges. Listan påbörjas vid behov.")
    )(tick)
    app.command("print", cls=words.Command, help=_("Skriv ut en checklista som tom blankett."))(print_form)


def checklist(
    context: typer.Context,
    wanted: Annotated[str, typer.Argument(metavar=_("LISTA"), help=_("Listans beteckning, till exempel IN."))] = "",
    run: Run = None,
    json: Json = False,
) -> None:
    library = _library()
    with session.reading(context.obj) as (workspace, case), workspace.read() as unit:
        begun = _runs(unit, case, library)
        now = unit.now
    unused = [each for each in queries.lists(library) if each.id not in {run.list_id for run in begun}]
    shown: Sequence[RunView | ListView] = [*begun, *unused]
    if wanted:
        shown = [_run_or_list(shown, _definition(library, wanted).id, run)]
    if json:
        say_json(shown)
    elif wanted:
        _say_list(shown[0], now)
    else:
        columns([_row(each) for each in shown])


def tick(
    context: typer.Context,
    item: Annotated[str, typer.Argument(metavar=_("PUNKT"), help=_("Punktens beteckning, till exempel IN-02."))],
    *,
    run: Run = None,
    not_applicable: Annotated[
        bool, typer.Option("--not-applicable", help=_("Punkten är inte aktuell; kräver --reason."))
    ] = False,
    defer: Annotated[
        str, typer.Option("--defer", metavar=_("TID"), help=_("Skjut upp till 16.00 eller 2026-11-23T08:00."))
    ] = "",
    open_again: Annotated[bool, typer.Option("--open", help=_("Punkten är öppen igen."))] = False,
    reason: Annotated[
        str, typer.Option("--reason", metavar=_("SKÄL"), help=_("Varför. Sparas och syns för andra."))
    ] = "",
    note: Annotated[
        str | None, typer.Option("--note", metavar=_("TEXT"), help=_("En anteckning till punkten."))
    ] = None,
) -> None:
    if sum((not_applicable, bool(defer), open_again)) > 1:
        raise typer.BadParameter(_("Välj bara ett av --not-applicable, --defer och --open."))
    library = _library()
    item_id = item.strip().upper()
    with session.writing(context.obj) as (workspace, case):
        until = coming_time(defer, workspace.clock.now()) if defer else None
        state = _state(not_applicable=not_applicable, deferred=until is not None, open_again=open_again)
        with workspace.write() as unit:
            run_id = _run_to_mark(unit, case, library, item_id, run)
            service.mark(unit, run_id, item_id, state, reason=reason, note=note, deferred_until=until)
        say(f"{STATE_SIGNS[state]} {plain(item_id)} {_(STATE_LABELS[state])}")


def print_form(
    wanted: Annotated[str, typer.Argument(metavar=_("LISTA"), help=_("Listans beteckning, till exempel IN."))],
    form: exporting.FormOfBlank = "",
    target: exporting.Target = None,
    replace: exporting.Replace = False,
) -> None:
    exporting.give(blank_form(_library(), wanted), exporting.chosen_form(form, target), target, replace=replace)


def _library() -> Library:
    """The lists, and a word of those that cannot be read."""
    library = read_library(paths.checklist_folders())
    for refusal in library.refusals:
        warn(_("Listan lästes inte: {fault}").format(fault=refusal))
    return library


def _runs(unit: ReadUnit, case: IncidentView, library: Library) -> tuple[RunView, ...]:
    return queries.runs(unit, case.id, library, evidence(unit, case.id), facts(unit, case.id))


def _definition(library: Library, wanted: str) -> ListDefinition:
    found = library.find(wanted.strip().upper())
    if found is None:
        known = ", ".join(each.id for each in library.lists)
        raise Problem(_("Listan «{wanted}» finns inte; välj {known}.").format(wanted=wanted, known=known))
    return found


def _run(found: Sequence[RunView], list_id: str, number: int | None) -> RunView:
    """The run of the list with that number, or the newest."""
    of_list = [run for run in found if run.list_id == list_id and number in (None, run.number)]
    if not of_list:
        raise Problem(_("Listan {list} har ingen sådan omgång.").format(list=list_id))
    return max(of_list, key=lambda run: run.number)


def _run_to_mark(unit: WriteUnit, case: IncidentView, library: Library, item_id: str, number: int | None) -> str:
    """The id of the run that a mark belongs to, begun now where nobody has begun the list."""
    definition = _definition(library, item_id.partition("-")[0])
    begun = [run for run in _runs(unit, case, library) if run.list_id == definition.id and run.id]
    run = _run(begun, definition.id, number) if begun or number is not None else None
    known = {item.id for item in definition.items} | {item.id for item in (run.items if run else ())}
    if item_id not in known:
        raise Problem(_("Listan {list} har ingen punkt {item}.").format(list=definition.id, item=item_id))
    return run.id if run else service.start_run(unit, case.id, definition)


def _state(*, not_applicable: bool, deferred: bool, open_again: bool) -> ItemState:
    if not_applicable:
        return ItemState.NOT_APPLICABLE
    if deferred:
        return ItemState.DEFERRED
    return ItemState.OPEN if open_again else ItemState.DONE


def _run_or_list(shown: Sequence[RunView | ListView], list_id: str, number: int | None) -> RunView | ListView:
    """A run of the list, or the list itself where nobody has begun it and no run was named."""
    blank = next((each for each in shown if isinstance(each, ListView) and each.id == list_id), None)
    if blank and number is None:
        return blank
    return _run([each for each in shown if isinstance(each, RunView)], list_id, number)


def _row(shown: RunView | ListView) -> tuple[str, ...]:
    if isinstance(shown, ListView):
        return (shown.id, _("till eftertanke") if shown.kind is ListKind.SELF else _("ej påbörjad"), shown.title)
    handled = _("{handled} av {total}").format(handled=shown.handled, total=shown.total)
    return (shown.list_id, _("avslutad") if shown.closed_at else handled, shown.label)


def _say_list(shown: RunView | ListView, now: datetime) -> None:
    say(plain("  ".join(_row(shown))))
    say(plain(shown.intro))
    ticked = not (isinstance(shown, ListView) and shown.kind is ListKind.SELF)
    for item in shown.items:
        say()
        state = f"{STATE_SIGNS[item.state]} {_(STATE_LABELS[item.state])}  " if ticked else ""
        say(plain(f"{item.id}  {state}{item.ask}"))
        for line in _about(item, now):
            say(plain(f"    {line}"))


def _about(item: ItemView, now: datetime) -> Iterator[str]:
    """What else there is to say of an item, a line each."""
    if item.due_at:
        yield _("senast {time}").format(time=short(item.due_at, now))
    if item.role:
        yield _("görs av: {role}").format(role=_(ROLE_LABELS[item.role]))
    if item.because:
        yield _("visas eftersom: {reason}").format(reason=item.because)
    for each in item.evidence:
        yield _("finns: {evidence}").format(evidence=each.text)
    if item.reason:
        yield _("skäl: {reason}").format(reason=item.reason)
    if item.note:
        yield _("anteckning: {note}").format(note=item.note)
    if item.marked_at:
        yield _("markerad av {initials} {time}").format(initials=item.marked_by, time=short(item.marked_at, now))
