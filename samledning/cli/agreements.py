"""Commands about agreements."""

from typing import Annotated

import typer

from samledning.agreement import agreements as service
from samledning.agreement import queries
from samledning.agreement.terms import STANDING
from samledning.agreement.words import outcome
from samledning.cli import session, words
from samledning.cli.output import columns, say_json
from samledning.cli.subjects import (
    Actors,
    Ground,
    Mark,
    Why,
    actor_ids,
    marked,
    row_of,
    say_subject,
    values_of,
)
from samledning.cli.typed import Json, Reason
from samledning.i18n import _
from samledning.start import Workspace
from samledning.terminal import plain, say

Label = Annotated[
    str, typer.Argument(metavar=_("ÖVERENSKOMMELSE"), help=_("Överenskommelsens beteckning, till exempel Ö3."))
]
Wording = Annotated[str, typer.Argument(metavar=_("ORDALYDELSE"), help=_("Det som aktörerna kommer överens om."))]
Target = Annotated[str, typer.Option("--target", metavar=_("MÅLBILD"), help=_("Målbilden som den hör till."))]
Considered = Annotated[
    str, typer.Option("--alternatives", metavar=_("TEXT"), help=_("Vilka andra alternativ som övervägdes."))
]
Suitable = Annotated[
    str, typer.Option("--suitable", metavar=_("TEXT"), help=_("Hur lämpligt det är: leder det till målet?"))
]
Feasible = Annotated[
    str,
    typer.Option("--feasible", metavar=_("TEXT"), help=_("Om det är genomförbart: räcker tid och resurser?")),
]
Acceptable = Annotated[
    str,
    typer.Option(
        "--acceptable",
        metavar=_("TEXT"),
        help=_("Om det är godtagbart: står fördelarna i proportion till följderna?"),
    ),
]
Decisive = Annotated[bool, typer.Option("--decisive", help=_("En avgörande avvägning, som läses upp för alla."))]


def add_to(app: typer.Typer) -> None:
    """Add these commands to the program."""
    group = typer.Typer(cls=words.Group, rich_markup_mode=None, context_settings=words.HELP_NAMES)
    group.callback(
        invoke_without_command=True, help=_("Visa överenskommelser och förslag, och vilka som står bakom dem.")
    )(show)
    group.command("add", cls=words.Command, help=_("Föreslå en överenskommelse."))(add)
    group.command(
        "edit",
        cls=words.Command,
        help=_("Ändra en överenskommelse: skäl, avvägning, berörda. Ordalydelsen ändras bara innan någon har svarat."),
    )(edit)
    group.command("agree", cls=words.Command, help=_("Bekräfta att aktörerna är överens."))(agree)
    group.command("withdraw", cls=words.Command, help=_("Ta tillbaka en överenskommelse eller ett förslag."))(withdraw)
    group.command("replace", cls=words.Command, help=_("Föreslå en ny ordalydelse i stället; alla tillfrågas igen."))(
        replace
    )
    group.command("read-back", cls=words.Command, help=_("Skriv upp att ordalydelsen har lästs upp för alla."))(
        read_back
    )
    app.add_typer(group, name="agreements")


def show(
    context: typer.Context,
    *,
    which: Annotated[
        str, typer.Option("--agreement", metavar=_("ÖVERENSKOMMELSE"), help=_("Visa en av dem, med allt."))
    ] = "",
    everything: Annotated[bool, typer.Option("--all", help=_("Visa också ersatta och återtagna."))] = False,
    json: Json = False,
) -> None:
    if context.invoked_subcommand:
        return
    with session.reading(context.obj) as (workspace, case), workspace.read() as unit:
        now = unit.now
        found = (queries.the_agreement(unit, case.id, which),) if which else queries.agreements(unit, case.id)
    shown = [each for each in found if which or everything or each.status in STANDING]
    if json:
        say_json([values_of(each) for each in shown])
    elif which:
        say_subject(found[0], now)
    elif shown:
        columns([row_of(each) for each in shown])
    else:
        say(_("Händelsen har inga överenskommelser än."))


def add(
    context: typer.Context,
    wording: Wording,
    *,
    reason: Why = "",
    actor: Actors = None,
    alternatives: Considered = "",
    suitable: Suitable = "",
    feasible: Feasible = "",
    acceptable: Acceptable = "",
    target: Target = "",
    decisive: Decisive = False,
    marking: Mark = "",
    ground: Ground = "",
    json: Json = False,
) -> None:
    given = marked(marking, ground)
    with session.writing(context.obj) as (workspace, case):
        with workspace.write() as unit:
            agreement_id = service.propose(
                unit,
                case.id,
                wording,
                reason=reason,
                alternatives=alternatives,
                suitable=suitable,
                feasible=feasible,
                acceptable=acceptable,
                decisive=decisive,
                actor_ids=actor_ids(unit, case.id, actor),
                target_id=queries.the_target(unit, case.id, target).id if target else None,
                **given,  # type: ignore[arg-type]
            )
        _acknowledge(workspace, agreement_id, json=json)


def edit(
    context: typer.Context,
    agreement: Label,
    *,
    wording: Annotated[str, typer.Option("--wording", metavar=_("ORDALYDELSE"), help=_("Ny ordalydelse."))] = "",
    reason: Why = "",
    actor: Actors = None,
    alternatives: Considered = "",
    suitable: Suitable = "",
    feasible: Feasible = "",
    acceptable: Acceptable = "",
    target: Target = "",
    decisive: Decisive = False,
    marking: Mark = "",
    ground: Ground = "",
    json: Json = False,
) -> None:
    texts = {
        "wording": wording,
        "reason": reason,
        "alternatives": alternatives,
        "suitable": suitable,
        "feasible": feasible,
        "acceptable": acceptable,
    }
    given: dict[str, object] = {name: text for name, text in texts.items() if text} | marked(marking, ground)
    if decisive:
        given["decisive"] = True
    with session.writing(context.obj) as (workspace, case):
        with workspace.write() as unit:
            found = queries.the_agreement(unit, case.id, agreement)
            if actor:
                given["actor_ids"] = actor_ids(unit, case.id, actor)
            if target:
                given["target_id"] = queries.the_target(unit, case.id, target).id
            service.edit(unit, found.id, {name: getattr(found, name) for name in given}, given)
        _acknowledge(workspace, found.id, json=json)


def agree(context: typer.Context, agreement: Label, json: Json = False) -> None:
    with session.writing(context.obj) as (workspace, case):
        with workspace.write() as unit:
            found = queries.the_agreement(unit, case.id, agreement)
            service.agree(unit, found.id)
        _acknowledge(workspace, found.id, json=json)


def withdraw(context: typer.Context, agreement: Label, reason: Reason) -> None:
    with session.writing(context.obj) as (workspace, case):
        with workspace.write() as unit:
            found = queries.the_agreement(unit, case.id, agreement)
            service.withdraw(unit, found.id, reason)
        say(_("{label} är återtagen.").format(label=found.label))


def replace(
    context: typer.Context, agreement: Label, wording: Wording, *, reason: Why = "", json: Json = False
) -> None:
    with session.writing(context.obj) as (workspace, case):
        with workspace.write() as unit:
            found = queries.the_agreement(unit, case.id, agreement)
            new_id = service.replace(unit, found.id, wording, {"reason": reason} if reason else None)
        _acknowledge(workspace, new_id, json=json)


def read_back(context: typer.Context, agreement: Label) -> None:
    with session.writing(context.obj) as (workspace, case):
        with workspace.write() as unit:
            found = queries.the_agreement(unit, case.id, agreement)
            service.read_back(unit, found.id)
        say(_("{label} är återläst.").format(label=found.label))


def _acknowledge(workspace: Workspace, agreement_id: str, *, json: bool) -> None:
    with workspace.read() as unit:
        agreement = queries.agreement(unit, agreement_id)
    if json:
        say_json(values_of(agreement))
    else:
        say(plain(f"{agreement.label}: {outcome(agreement)}. {agreement.wording}"))
