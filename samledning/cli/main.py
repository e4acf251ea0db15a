"""The commands, put together, and how a run of one ends."""

from collections.abc import Sequence
from copy import copy
from typing import Annotated

import typer
from pydantic import ValidationError

from samledning import __version__, ending
from samledning.cli import (
    afterwards,
    agenda,
    agreements,
    board,
    calls,
    cases,
    choices,
    conflicts,
    convert,
    demo,
    exporting,
    feeds,
    forums,
    handing,
    invitations,
    keeping,
    leading,
    lines,
    lists,
    meetings,
    minutes,
    people,
    picture,
    plan,
    reach,
    reports,
    requests,
    review,
    stances,
    status,
    targets,
    words,
)
from samledning.errors import Problem
from samledning.i18n import _
from samledning.options import Options
from samledning.terminal import plain, say, warn

app = typer.Typer(
    cls=words.Group,
    name=words.PROGRAM,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings=words.HELP_NAMES,
    help=_("Stöd för den som leder samverkan. Utan kommando öppnas skärmen."),
    epilog=_(
        "Slutkoder: 0 det gick bra, 1 ett problem som står i klartext, 2 fel på kommandoraden eller ett namn som "
        "passar flera, 3 databasen är upptagen: försök igen."
    ),
)
ROOMS = (
    *(cases, status, lines, people, calls, reach, forums),
    *(reports, board, requests, picture, convert, feeds),
    *(targets, agreements, stances, plan, conflicts, choices),
    *(meetings, agenda, invitations, leading, minutes, afterwards),
    *(review, handing),
    *(lists, exporting, keeping, demo),
)
for room in ROOMS:
    room.add_to(app)


def _version(wanted: bool) -> None:
    if wanted:
        say(f"{words.PROGRAM} {__version__}")
        raise typer.Exit


@app.callback()
def _common(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help=_("Visa versionen."))
    ] = False,
) -> None:
    pass


def _asked_for(name: str) -> typer.Typer:
    """The commands with no other than the one called `name`: to make them all takes longer than most of them run.

    All of them where none is called so, which help and the sentence about a misspelt name need.
    """
    only = copy(app)
    only.registered_commands = [each for each in app.registered_commands if each.name == name]
    only.registered_groups = [each for each in app.registered_groups if each.name == name]
    return only if only.registered_commands or only.registered_groups else app


def run(chosen: Options, arguments: Sequence[str]) -> int:
    """Carry out the command in `arguments`. Returns the exit code; what went wrong has been told by then."""
    command = typer.main.get_command(_asked_for(arguments[0]))
    try:
        code = command.main(list(arguments), prog_name=words.PROGRAM, standalone_mode=False, obj=chosen)
    except typer.TyperException as error:
        warn(words.sentence(error))
        return ending.USAGE
    except Problem as problem:
        return ending.told(problem)
    except ValidationError as error:
        fields = ", ".join(str(fault["loc"][0]) for fault in error.errors() if fault["loc"])
        warn(
            _("Det går inte att spara; ett värde är för långt eller har fel form: {fields}").format(
                fields=plain(fields)
            )
        )
        return ending.PROBLEM
    return code if isinstance(code, int) else ending.OK
