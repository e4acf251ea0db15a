"""The demonstration: an exercise to try everything on, in a database of its own."""

from dataclasses import replace
from typing import Annotated

import typer

from samledning import paths
from samledning.cli import words
from samledning.i18n import _


def add_to(app: typer.Typer) -> None:
    """Add this command to the program."""
    app.command("demo", cls=words.Command, help=_("Öppna skärmen på en påhittad övning att prova på."))(demo)


def demo(
    context: typer.Context,
    reset: Annotated[
        bool, typer.Option("--reset", help=_("Ta bort övningen och gör en ny, som började för tre timmar sedan."))
    ] = False,
) -> int:
    # It reaches the migration library, which every other command would have to wait for.
    from samledning.demo.build import build_demo, remove_demo

    database = paths.demo_database()
    if reset and database.exists():
        remove_demo(database)
    if not database.exists():
        build_demo(database, context.obj.clock.now())
    from samledning.tui.app import run

    return run(replace(context.obj, database=database, incident=""))
