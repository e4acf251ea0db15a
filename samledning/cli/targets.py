"""Commands about the actors' joint target picture."""

from datetime import datetime
from typing import Annotated

import typer

from samledning import paths
from samledning.agreement import queries
from samledning.agreement import targets as service
from samledning.agreement.protected import read_protected
from samledning.agreement.terms import STANDING
from samledning.agreement.views import TargetView
from samledning.agreement.words import outcome
from samledning.cli import session, words
from samledning.cli.exporting import say_text
from samledning.cli.output import columns, say_json
from samledning.cli.subjects import Actors, Ground, Mark, Why, actor_ids, coming, marked, row_of, say_subject, values_of
from samledning.cli.typed import Json, Reason, one_of
from samledning.document.queries import document
from samledning.document.terms import Product
from samledning.errors import Ambiguous, Problem
from samledning.i18n import _
from samledning.incident.views import IncidentView
from samledning.log.terms import MARKING_LABELS, Marking
from samledning.register.rules import name_key
from samledning.start import Workspace
from samledning.store.unit import ReadUnit
from samledning.terminal import plain, say

Label = Annotated[str, typer.Argument(metavar=_("MÅLBILD"), help=_("Målbildens beteckning, till exempel MB2."))]
Scope = Annotated[
    str | None, typer.Option("--scope", metavar=_("TEXT"), help=_("Vad målbilden gäller; annars hela händelsen."))
]
By = Annotated[str, typer.Option("--by", metavar=_("TID"), help=_("När läget ska vara nått: 18.00 eller ISO 8601."))]
Protect = Annotated[
    list[str] | None,
    typer.Option("--protect", metavar=_("VÄRDE"), help=_("Vad som skyddas, det viktigaste först. Kan upprepas.")),
]
Limits = Annotated[
    str | None, typer.Option("--limits", metavar=_("TEXT"), help=_("Avgränsning: vad målbilden inte omfattar."))
]
Valid = Annotated[str, typer.Option("--valid-until", metavar=_("TID"), help=_("Hur länge målbilden gäller."))]


def add_to(app: typer.Typer) -> None:
    """Add these commands to the program."""
    group = typer.Typer(cls=words.Group, rich_markup_mode=None, context_settings=words.HELP_NAMES)
    group.callback(
        invoke_without_command=True, help=_("Visa målbilderna: de som gäller, förslagen och vilka som står bakom.")
    )(show)
    group.command("new", cls=words.Command, help=_("Föreslå en målbild, eller nästa version av en med --of."))(new)
    group.command("edit", cls=words.Command, help=_("Ändra ett förslag som ingen har svarat på än."))(edit)
    group.command("agree", cls=words.Command, help=_("Bekräfta att målbilden är överenskommen."))(agree)
    group.command("withdraw", cls=words.Command, help=_("Ta tillbaka en målbild. Den går fortfarande att läsa."))(
        withdraw
    )
    app.add_typer(group, name="targets")


def show(
    context: typer.Context,
    *,
    which: Annotated[str, typer.Option("--target", metavar=_("MÅLBILD"), help=_("Visa en målbild, med allt."))] = "",
    everything: Annotated[bool, typer.Option("--all", help=_("Visa också ersatta och återtagna."))] = False,
    compare: Annotated[
        tuple[str, str] | None,
        typer.Option("--compare", metavar=_("MÅLBILD MÅLBILD"), help=_("Vad som skiljer två versioner.")),
    ] = None,
    wis: Annotated[
        bool, typer.Option("--wis", help=_("Skriv målbilden med åtgärdsplanen som text att klistra in i WIS."))
    ] = False,
    audience: Annotated[
        str,
        typer.Option("--audience", metavar=_("MÄRKNING"), help=_("Den strängaste märkning som läsarna får se; --wis.")),
    ] = "",
    json: Json = False,
) -> None:
    if context.invoked_subcommand:
        return
    most = one_of(audience, MARKING_LABELS) if audience else Marking.PARTICIPANTS
    with session.reading(context.obj) as (workspace, case), workspace.read() as unit:
        now = unit.now
        if wis:
            _say_text(unit, case, which, most, json=json)
            return
        if compare:
            older, newer = (queries.the_target(unit, case.id, each) for each in compare)
            differences = queries.compare(unit, older.id, newer.id)
        found = (queries.the_target(unit, case.id, which),) if which else queries.targets(unit, case.id)
    if compare:
        if json:
            say_json(differences)
        for each in () if json else differences:
            say(plain(each.text))
        if not differences and not json:
            say(_("Inget skiljer {older} från {newer}.").format(older=older.label, newer=newer.label))
        return
    shown = [each for each in found if which or everything or each.status in STANDING]
    if json:
        say_json([values_of(each) for each in shown])
    elif which:
        say_subject(found[0], now)
    elif shown:
        columns([row_of(each) for each in shown])
    else:
        say(_("Händelsen har ingen målbild än."))


def new(
    context: typer.Context,
    wanted: Annotated[str, typer.Argument(metavar=_("LÄGE"), help=_("Läget som ni vill nå."))] = "",
    *,
    of: Annotated[
        str,
        typer.Option("--of", metavar=_("MÅLBILD"), help=_("Nästa version av den; det som inte anges tas därifrån.")),
    ] = "",
    scope: Scope = None,
    by: By = "",
    protect: Protect = None,
    limits: Limits = None,
    reason: Why = "",
    valid_until: Valid = "",
    actor: Actors = None,
    marking: Mark = "",
    ground: Ground = "",
    json: Json = False,
) -> None:
    with session.writing(context.obj) as (workspace, case):
        now = workspace.clock.now()
        given = _given(
            now,
            wanted=wanted,
            scope=scope,
            by=by,
            protect=protect,
            limits=limits,
            reason=reason,
            valid_until=valid_until,
        ) | marked(marking, ground)
        with workspace.write() as unit:
            if actor:
                given["actor_ids"] = actor_ids(unit, case.id, actor)
            if of:
                target_id = service.new_version(unit, queries.the_target(unit, case.id, of).id, given)
            else:
                target_id = service.propose(unit, case.id, str(given.pop("wanted", "")), **given)  # type: ignore[arg-type]
        _acknowledge(workspace, target_id, json=json)


def edit(
    context: typer.Context,
    target: Label,
    *,
    wanted: Annotated[str, typer.Option("--wanted", metavar=_("LÄGE"), help=_("Läget som ni vill nå."))] = "",
    scope: Scope = None,
    by: By = "",
    protect: Protect = None,
    limits: Limits = None,
    reason: Why = "",
    valid_until: Valid = "",
    actor: Actors = None,
    marking: Mark = "",
    ground: Ground = "",
    json: Json = False,
) -> None:
    with session.writing(context.obj) as (workspace, case):
        now = workspace.clock.now()
        given = _given(
            now,
            wanted=wanted,
            scope=scope,
            by=by,
            protect=protect,
            limits=limits,
            reason=reason,
            valid_until=valid_until,
        ) | marked(marking, ground)
        with workspace.write() as unit:
            found = queries.the_target(unit, case.id, target)
            if actor:
                given["actor_ids"] = actor_ids(unit, case.id, actor)
            service.edit(unit, found.id, {name: getattr(found, name) for name in given}, given)
        _acknowledge(workspace, found.id, json=json)


def agree(context: typer.Context, target: Label, json: Json = False) -> None:
    with session.writing(context.obj) as (workspace, case):
        with workspace.write() as unit:
            found = queries.the_target(unit, case.id, target)
            service.agree(unit, found.id)
        _acknowledge(workspace, found.id, json=json)


def withdraw(context: typer.Context, target: Label, reason: Reason) -> None:
    with session.writing(context.obj) as (workspace, case):
        with workspace.write() as unit:
            found = queries.the_target(unit, case.id, target)
            service.withdraw(unit, found.id, reason)
        say(_("{label} är återtagen.").format(label=found.label))


def _given(
    now: datetime,
    *,
    wanted: str,
    scope: str | None,
    by: str,
    protect: list[str] | None,
    limits: str | None,
    reason: str,
    valid_until: str,
) -> dict[str, object]:
    """What was given on the command line, as the service takes it."""
    values: dict[str, object | None] = {
        "wanted": wanted or None,
        "scope": scope,
        "by_when": coming(by, now),
        "protected": [_value(each) for each in protect] if protect else None,
        "delimitation": limits,
        "reason": reason or None,
        "valid_until": coming(valid_until, now),
    }
    return {name: value for name, value in values.items() if value is not None}


def _value(written: str) -> str:
    """One of the values that are protected, by the beginning of its name, or what was written."""
    key = name_key(written)
    known = read_protected(paths.checklist_folders()).names
    fits = [name for name in known if name_key(name) == key] or [n for n in known if name_key(n).startswith(key)]
    return fits[0] if len(fits) == 1 else written


def _say_text(unit: ReadUnit, case: IncidentView, which: str, most: Marking, *, json: bool) -> None:
    board = queries.board(unit, case.id)
    target = queries.the_target(unit, case.id, which) if which else _the_current(board.current_targets)
    say_text(document(unit, case.id, Product.TARGET, subject=target.label, audience=most), json=json)


def _the_current(current: tuple[TargetView, ...]) -> TargetView:
    """The target picture that holds. Raises `Ambiguous` where several do."""
    if not current:
        raise Problem(_("Ingen målbild är överenskommen; ange vilken med --target."))
    if len(current) > 1:
        labels = tuple(each.label for each in current)
        raise Ambiguous(
            _("Flera målbilder gäller; ange en med --target: {labels}.").format(labels=", ".join(labels)), labels
        )
    return current[0]


def _acknowledge(workspace: Workspace, target_id: str, *, json: bool) -> None:
    with workspace.read() as unit:
        target = queries.target(unit, target_id)
    if json:
        say_json(values_of(target))
    else:
        say(plain(f"{target.label}: {outcome(target)}. {target.wanted}"))
