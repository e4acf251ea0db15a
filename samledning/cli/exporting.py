"""Commands that make documents of the case: for the terminal, a file, another program."""

from pathlib import Path
from typing import Annotated

import typer

from samledning import paths
from samledning.cli import session, words
from samledning.cli.output import columns, say_json
from samledning.cli.typed import Json, one_of
from samledning.document import queries, writing
from samledning.document.rules import formats_of
from samledning.document.terms import FORMAT_LABELS, PRODUCT_LABELS, Document, Format
from samledning.errors import Problem
from samledning.i18n import _
from samledning.log.terms import MARKING_LABELS, Marking
from samledning.terminal import plain, say, warn

BINARY = frozenset((Format.PDF, Format.WORD))

Form = Annotated[
    str,
    typer.Option(
        "--format", metavar=_("FORMAT"), help=", ".join(f"{each} ({_(FORMAT_LABELS[each])})" for each in Format)
    ),
]
Target = Annotated[
    Path | None, typer.Option("--output", "-o", metavar=_("FIL"), help=_("Skriv till en fil i stället för på skärmen."))
]
Replace = Annotated[bool, typer.Option("--replace", help=_("Skriv över filen om den finns."))]
Audience = Annotated[
    str,
    typer.Option(metavar=_("MÄRKNING"), help=_("Den strängaste märkning som läsarna får se; annars deltagare.")),
]
Subject = Annotated[str, typer.Option("--of", metavar=_("VAD"), help=_("Vilken: LB2, MB1, LE/2 … Annars den senaste."))]
Product = Annotated[
    str,
    typer.Argument(
        metavar=_("DOKUMENT"), help=", ".join(f"{each} ({_(PRODUCT_LABELS[each])})" for each in PRODUCT_LABELS)
    ),
]


def add_to(app: typer.Typer) -> None:
    """Add these commands to the program."""
    app.command(
        "export",
        cls=words.Command,
        help=_(
            "Gör ett dokument av händelsen. Det som läsarna inte får se lämnas utanför, och det sägs.\n\nUtan -o "
            "skrivs text på skärmen."
        ),
    )(export)
    app.command("documents", cls=words.Command, help=_("Visa vilka dokument som kan göras, och i vilka format."))(
        documents
    )


def export(
    context: typer.Context,
    product: Product,
    *,
    subject: Subject = "",
    form: Form = "",
    audience: Audience = "",
    target: Target = None,
    replace: Replace = False,
) -> None:
    wanted, most = (
        one_of(product, PRODUCT_LABELS),
        one_of(audience, MARKING_LABELS) if audience else Marking.PARTICIPANTS,
    )
    chosen = chosen_form(form, target)
    with session.reading(context.obj) as (workspace, case), workspace.read() as unit:
        made = queries.document(unit, case.id, wanted, paths.checklist_folders(), subject=subject, audience=most)
    if made.opened:
        warn(
            _(
                "Obs: dokumentet innehåller uppgifter som är märkta {what}. Lämna det bara till dem som får se det."
            ).format(what=", ".join(made.opened))
        )
    for each in made.document.left_out:
        warn(_("Utelämnat: {what}.").format(what=each))
    give(made.document, chosen, target, replace=replace)


def documents(context: typer.Context, json: Json = False) -> None:
    with session.reading(context.obj) as (workspace, case), workspace.read() as unit:
        offers = queries.offers(unit, case.id, paths.checklist_folders())
    if json:
        say_json([{"product": each.product, "of": each.subject, "title": each.text} for each in offers])
        return
    columns([(each.product, each.subject, each.text, " ".join(formats_of(each.product))) for each in offers])


def chosen_form(written: str, target: Path | None) -> Format:
    """The format that was named, else that of the file's name, else plain text."""
    if written:
        return one_of(written, FORMAT_LABELS)
    end = target.suffix.removeprefix(".").lower() if target else ""
    return next((each for each in Format if each == end), Format.TEXT)


def give(document: Document, form: Format, target: Path | None, *, replace: bool) -> None:
    """Write the document to a file, or say it where it is text."""
    if target is None:
        if form in BINARY:
            raise Problem(_("Ange med -o i vilken fil dokumentet ska läggas."))
        for line in writing.as_text(document, form).splitlines():
            say(plain(line))
        return
    writing.write(document, form, target, templates=paths.template_folder(), replace=replace, progress=_Telling())
    say(_("Dokumentet finns i {file}.").format(file=plain(str(target.absolute()))))


class _Telling:
    """Says how far a long export has come, each time a tenth is done."""

    def __init__(self) -> None:
        self._tenths = 0

    def __call__(self, done: int, steps: int) -> None:
        tenths = 10 * done // steps
        if tenths > self._tenths and done < steps:
            warn(_("{percent} procent klart …").format(percent=10 * tenths))
        self._tenths = max(self._tenths, tenths)
