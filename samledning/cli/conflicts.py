"""Commands about conflicts between goals: what collides, between whom, and how it is handled."""

from typing import Annotated

import typer

from samledning.actor.queries import the_actor
from samledning.agreement import conflicts as service
from samledning.agreement import queries, rules
from samledning.agreement.terms import HANDLING_LABELS, HANDLING_SIGNS
from samledning.agreement.views import ConflictView
from samledning.cli import session, words
from samledning.cli.output import columns, say_json
from samledning.cli.subjects import Ground, Mark, marked
from samledning.cli.typed import Json, Reason, one_of
from samledning.i18n import _
from samledning.start import Workspace
from samledning.store.numbers import label_key
from samledning.store.unit import ReadUnit
from samledning.terminal import plain, say

Label = Annotated[str, typer.Argument(metavar=_("KONFLIKT"), help=_("Konfliktens beteckning, till exempel K1."))]

_LINKED = {"MB": "target_ids", "Ö": "agreement_ids", "Å": "action_ids"}


def add_to(app: typer.Typer) -> None:
    """Add these commands to the program."""
    group = typer.Typer(cls=words.Group, rich_markup_mode=None, context_settings=words.HELP_NAMES)
    group.callback(
        invoke_without_command=True, help=_("Visa målkonflikter, och vad programmet ser som kan vara sådana.")
    )(show)
    group.command("add", cls=words.Command, help=_("Skriv upp en målkonflikt."))(add)
    group.command("handle", cls=words.Command, help=_("Skriv upp hur en målkonflikt hanteras."))(handle)
    group.command("strike", cls=words.Command, help=_("Stryk en målkonflikt som inte var någon."))(strike)
    app.add_typer(group, name="conflicts")


def show(context: typer.Context, json: Json = False) -> None:
    if context.invoked_subcommand:
        return
    with session.reading(context.obj) as (workspace, case), workspace.read() as unit:
        board = queries.board(unit, case.id)
    if json:
        say_json({"conflicts": board.conflicts, "suggestions": board.suggestions})
        return
    if board.conflicts:
        columns([_row(each) for each in board.conflicts])
    else:
        say(_("Ingen målkonflikt är uppskriven."))
    for each in board.suggestions:
        say(plain(_("Kan vara en målkonflikt: {text}").format(text=each.text)))


def add(
    context: typer.Context,
    collides: Annotated[str, typer.Argument(metavar=_("TEXT"), help=_("Vad som krockar."))],
    *,
    actor: Annotated[
        list[str] | None, typer.Option("--actor", metavar=_("AKTÖR"), help=_("En aktör som den rör. Kan upprepas."))
    ] = None,
    consequence: Annotated[str, typer.Option(metavar=_("TEXT"), help=_("Vad den leder till."))] = "",
    about: Annotated[
        list[str] | None,
        typer.Option("--about", metavar=_("VAD"), help=_("MB1, Ö3 eller Å9 som den rör. Kan upprepas.")),
    ] = None,
    marking: Mark = "",
    ground: Ground = "",
    json: Json = False,
) -> None:
    given = marked(marking, ground)
    with session.writing(context.obj) as (workspace, case):
        with workspace.write() as unit:
            given |= _links(unit, case.id, about or [])
            conflict_id = service.add(
                unit,
                case.id,
                collides,
                actor_ids=[the_actor(unit, case.id, each).id for each in actor or []],
                consequence=consequence,
                **given,  # type: ignore[arg-type]
            )
        _acknowledge(workspace, conflict_id, json=json)


def handle(
    context: typer.Context,
    conflict: Label,
    handling: Annotated[str, typer.Argument(metavar=_("HANTERING"), help=", ".join(map(_, HANDLING_LABELS.values())))],
    *,
    how: Annotated[str, typer.Option("--how", metavar=_("TEXT"), help=_("Hur; till exempel vilket forum."))] = "",
    json: Json = False,
) -> None:
    wanted = one_of(handling, HANDLING_LABELS)
    with session.writing(context.obj) as (workspace, case):
        with workspace.write() as unit:
            found = queries.the_conflict(unit, case.id, conflict)
            service.handle(unit, found.id, wanted, how)
        _acknowledge(workspace, found.id, json=json)


def strike(context: typer.Context, conflict: Label, reason: Reason) -> None:
    with session.writing(context.obj) as (workspace, case):
        with workspace.write() as unit:
            found = queries.the_conflict(unit, case.id, conflict)
            service.strike(unit, found.id, reason)
        say(_("{entry} är struken.").format(entry=found.label))


def _links(unit: ReadUnit, incident_id: str, labels: list[str]) -> dict[str, list[str]]:
    """The ids of what a conflict is about, by the field that holds them."""
    links: dict[str, list[str]] = {name: [] for name in _LINKED.values()}
    for label in labels:
        if label_key(label).startswith("Å"):
            links["action_ids"].append(queries.the_action(unit, incident_id, label).id)
        else:
            subject = queries.the_subject(unit, incident_id, label)
            links[_LINKED[subject.label.rstrip("0123456789")]].append(subject.id)
    return links


def _acknowledge(workspace: Workspace, conflict_id: str, *, json: bool) -> None:
    with workspace.read() as unit:
        conflict = queries.conflict(unit, conflict_id)
    if json:
        say_json(conflict)
    else:
        say(plain("  ".join(part for part in _row(conflict) if part)))


def _row(conflict: ConflictView) -> tuple[str, ...]:
    doubts = [f"{label} {words}" for label, why in conflict.stale for words in rules.stale_words([why])]
    about = [conflict.collides, conflict.consequence, conflict.handled, *doubts]
    return (
        f"{HANDLING_SIGNS[conflict.handling]} {conflict.label}",
        _(HANDLING_LABELS[conflict.handling]),
        ", ".join(conflict.actors),
        ", ".join(conflict.links),
        " · ".join(part for part in about if part),
    )
