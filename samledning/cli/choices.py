"""Commands about alternatives to choose among, and about the matters on which agreement is especially important."""

from typing import Annotated

import typer

from samledning.agreement import choices as service
from samledning.agreement import priorities as priority_service
from samledning.agreement import queries
from samledning.agreement.views import AlternativeView, ChoiceView, PriorityView
from samledning.cli import session, words
from samledning.cli.output import columns, say_json
from samledning.cli.subjects import Ground, Mark, marked
from samledning.cli.typed import Json, Reason
from samledning.errors import Problem
from samledning.i18n import _
from samledning.start import Workspace
from samledning.terminal import plain, say

Label = Annotated[str, typer.Argument(metavar=_("FRÅGA"), help=_("Frågans beteckning, till exempel V1."))]
Matter = Annotated[str, typer.Argument(metavar=_("FRÅGA"), help=_("Frågans beteckning, till exempel P1."))]

CHOSEN, OPEN, CLOSED = "●", "○", "●"


def add_to(app: typer.Typer) -> None:
    """Add these commands to the program."""
    group = typer.Typer(cls=words.Group, rich_markup_mode=None, context_settings=words.HELP_NAMES)
    group.callback(
        invoke_without_command=True,
        help=_("Visa frågor med alternativ: vad som talar för och emot, och vad som valts."),
    )(show)
    group.command("add", cls=words.Command, help=_("Skriv upp en fråga som har flera alternativ."))(add)
    group.command("option", cls=words.Command, help=_("Lägg till ett alternativ till en fråga."))(option)
    group.command("choose", cls=words.Command, help=_("Skriv upp vilket alternativ som valdes, och varför."))(choose)
    group.command("strike", cls=words.Command, help=_("Stryk en fråga, eller med BOKSTAV ett av dess alternativ."))(
        strike
    )
    app.add_typer(group, name="alternatives")
    matters = typer.Typer(cls=words.Group, rich_markup_mode=None, context_settings=words.HELP_NAMES)
    matters.callback(invoke_without_command=True, help=_("Visa de få frågor som det är viktigast att enas om."))(
        show_priorities
    )
    matters.command("add", cls=words.Command, help=_("Lägg till en sådan fråga, sist."))(add_priority)
    matters.command("move", cls=words.Command, help=_("Flytta en fråga före en annan, eller sist."))(move_priority)
    matters.command("close", cls=words.Command, help=_("Skriv upp att en fråga är avslutad, och hur."))(close_priority)
    matters.command("reopen", cls=words.Command, help=_("Öppna en avslutad fråga igen."))(reopen_priority)
    matters.command("strike", cls=words.Command, help=_("Stryk en fråga som blev fel. Den går att läsa."))(
        strike_priority
    )
    app.add_typer(matters, name="priorities")


def show(context: typer.Context, json: Json = False) -> None:
    if context.invoked_subcommand:
        return
    with session.reading(context.obj) as (workspace, case), workspace.read() as unit:
        found = queries.choices(unit, case.id)
    if json:
        say_json(found)
        return
    for each in found:
        _say_choice(each)
    if not found:
        say(_("Händelsen har inga frågor med alternativ än."))


def add(
    context: typer.Context,
    question: Annotated[str, typer.Argument(metavar=_("TEXT"), help=_("Frågan som har flera svar."))],
    *,
    marking: Mark = "",
    ground: Ground = "",
    json: Json = False,
) -> None:
    given = marked(marking, ground)
    with session.writing(context.obj) as (workspace, case):
        with workspace.write() as unit:
            choice_id = service.ask(unit, case.id, question, **given)  # type: ignore[arg-type]
        _acknowledge(workspace, choice_id, json=json)


def option(
    context: typer.Context,
    choice: Label,
    text: Annotated[str, typer.Argument(metavar=_("TEXT"), help=_("Vad alternativet är."))],
    *,
    pros: Annotated[str, typer.Option("--for", metavar=_("TEXT"), help=_("Vad som talar för."))] = "",
    cons: Annotated[str, typer.Option("--against", metavar=_("TEXT"), help=_("Vad som talar emot."))] = "",
    json: Json = False,
) -> None:
    with session.writing(context.obj) as (workspace, case):
        with workspace.write() as unit:
            found = queries.the_choice(unit, case.id, choice)
            service.add_alternative(unit, found.id, text, pros=pros, cons=cons)
        _acknowledge(workspace, found.id, json=json)


def choose(
    context: typer.Context,
    choice: Label,
    letter: Annotated[str, typer.Argument(metavar=_("BOKSTAV"), help=_("Alternativets bokstav: a, b …"))],
    reason: Reason,
    json: Json = False,
) -> None:
    with session.writing(context.obj) as (workspace, case):
        with workspace.write() as unit:
            found = queries.the_choice(unit, case.id, choice)
            service.choose(unit, found.id, _lettered(found, letter).id, reason)
        _acknowledge(workspace, found.id, json=json)


def strike(
    context: typer.Context,
    choice: Label,
    letter: Annotated[str, typer.Argument(metavar=_("BOKSTAV"), help=_("Alternativets bokstav: a, b …"))] = "",
    *,
    reason: Reason,
) -> None:
    with session.writing(context.obj) as (workspace, case):
        with workspace.write() as unit:
            found = queries.the_choice(unit, case.id, choice)
            if letter:
                alternative = _lettered(found, letter)
                service.strike_alternative(unit, alternative.id, reason)
            else:
                service.strike(unit, found.id, reason)
        if letter:
            told = _("Alternativ {letter} i {label} är struket.")
            say(told.format(letter=alternative.letter, label=found.label))
        else:
            say(_("{entry} är struken.").format(entry=found.label))


def show_priorities(context: typer.Context, json: Json = False) -> None:
    if context.invoked_subcommand:
        return
    with session.reading(context.obj) as (workspace, case), workspace.read() as unit:
        found = queries.priorities(unit, case.id)
    if json:
        say_json(found)
    elif found:
        columns([_priority_row(each) for each in found])
    else:
        say(_("Inga frågor är prioriterade än."))


def add_priority(
    context: typer.Context,
    text: Annotated[str, typer.Argument(metavar=_("TEXT"), help=_("Vad det är viktigt att enas om."))],
    *,
    why: Annotated[str, typer.Option("--why", metavar=_("TEXT"), help=_("Varför det är viktigt."))] = "",
    marking: Mark = "",
    ground: Ground = "",
    json: Json = False,
) -> None:
    given = marked(marking, ground)
    with session.writing(context.obj) as (workspace, case):
        with workspace.write() as unit:
            priority_service.add(unit, case.id, text, why=why, **given)  # type: ignore[arg-type]
        _say_priorities(workspace, case.id, json=json)


def move_priority(
    context: typer.Context,
    question: Matter,
    *,
    before: Annotated[str, typer.Option("--before", metavar=_("FRÅGA"), help=_("Frågan som den ställs före."))] = "",
    json: Json = False,
) -> None:
    with session.writing(context.obj) as (workspace, case):
        with workspace.write() as unit:
            found = queries.the_priority(unit, case.id, question)
            other = queries.the_priority(unit, case.id, before).id if before else ""
            priority_service.move(unit, found.id, before=other)
        _say_priorities(workspace, case.id, json=json)


def close_priority(
    context: typer.Context,
    question: Matter,
    how: Annotated[str, typer.Option("--how", metavar=_("TEXT"), help=_("Hur, till exempel genom Ö3."))],
    json: Json = False,
) -> None:
    with session.writing(context.obj) as (workspace, case):
        with workspace.write() as unit:
            priority_service.close(unit, queries.the_priority(unit, case.id, question).id, how)
        _say_priorities(workspace, case.id, json=json)


def reopen_priority(context: typer.Context, question: Matter, json: Json = False) -> None:
    with session.writing(context.obj) as (workspace, case):
        with workspace.write() as unit:
            priority_service.reopen(unit, queries.the_priority(unit, case.id, question).id)
        _say_priorities(workspace, case.id, json=json)


def strike_priority(context: typer.Context, question: Matter, reason: Reason) -> None:
    with session.writing(context.obj) as (workspace, case):
        with workspace.write() as unit:
            found = queries.the_priority(unit, case.id, question)
            priority_service.strike(unit, found.id, reason)
        say(_("{entry} är struken.").format(entry=found.label))


def _lettered(choice: ChoiceView, letter: str) -> AlternativeView:
    """The alternative that people call `b`. Raises a `Problem` with those there are."""
    for each in choice.alternatives:
        if each.letter == letter.strip().casefold():
            return each
    letters = ", ".join(each.letter for each in choice.alternatives) or "–"
    raise Problem(
        _("{label} har inget alternativ «{letter}»; det finns {letters}.").format(
            label=choice.label, letter=letter, letters=letters
        )
    )


def _acknowledge(workspace: Workspace, choice_id: str, *, json: bool) -> None:
    with workspace.read() as unit:
        choice = queries.choice(unit, choice_id)
    if json:
        say_json(choice)
    else:
        _say_choice(choice)


def _say_choice(choice: ChoiceView) -> None:
    say(plain(f"{CHOSEN if choice.chosen else OPEN} {choice.label}  {choice.question}"))
    for each in choice.alternatives:
        parts = [each.text]
        parts += [_("för: {text}").format(text=each.pros)] if each.pros else []
        parts += [_("emot: {text}").format(text=each.cons)] if each.cons else []
        if each.chosen:
            parts.append(_("valt: {reason}").format(reason=choice.why))
        if each.struck_at:
            parts.append(_("[struken: {reason}]").format(reason=each.struck_reason))
        say(plain(f"  {CHOSEN if each.chosen else ' '} {each.letter}) {' · '.join(parts)}"))


def _say_priorities(workspace: Workspace, incident_id: str, *, json: bool) -> None:
    with workspace.read() as unit:
        found = queries.priorities(unit, incident_id)
    if json:
        say_json(found)
    else:
        columns([_priority_row(each) for each in found])


def _priority_row(priority: PriorityView) -> tuple[str, ...]:
    state = _("avslutad: {how}").format(how=priority.closed_how) if priority.closed_at else _("öppen")
    text = " · ".join(part for part in (priority.text, priority.why) if part)
    return f"{CLOSED if priority.closed_at else OPEN} {priority.label}", state, text
