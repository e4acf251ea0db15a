"""Commands that make documents of the case, finalise them and note to whom they were sent."""

from collections.abc import Iterable
from pathlib import Path
from typing import Annotated

import typer

from samledning import paths
from samledning.actor.queries import distribution_list
from samledning.cli import session, words
from samledning.cli.output import columns, say_json
from samledning.cli.typed import Json, Reason, one_of, past_time
from samledning.clock import date_hhmm
from samledning.document import bundle, queries, service, unpacking, writing
from samledning.document.rules import formats_of, products_named
from samledning.document.terms import FORMAT_LABELS, PRODUCT_NAMES, Document, Format
from samledning.document.terms import Product as Asked
from samledning.errors import Ambiguous, Problem
from samledning.i18n import N_, _, language, ngettext
from samledning.log.terms import MARKING_LABELS, Marking
from samledning.options import Options
from samledning.release import service as release
from samledning.release.views import DispatchView
from samledning.terminal import plain, say, warn, whole

CASE = N_("hela")
"""What is typed to have all of the case in one file."""

BINARY = frozenset((Format.PDF, Format.WORD, Format.CALENDAR))


def _forms(forms: Iterable[Format]) -> str:
    return ", ".join(f"{each} ({_(FORMAT_LABELS[each])})" for each in forms)


def _short(product: Asked) -> str:
    """What a product is called, as one word to type."""
    return _(PRODUCT_NAMES[product][0]).replace(" ", "-")


def _known() -> str:
    """The products by the names that one types, with the code of each where that is another."""
    codes = {each: "" if _short(each) == each else f" ({each})" for each in PRODUCT_NAMES}
    return ", ".join(f"{_short(each)}{code}" for each, code in codes.items())


Form = Annotated[str, typer.Option("--format", metavar=_("FORMAT"), help=_forms(Format))]
FormOfBlank = Annotated[
    str, typer.Option("--format", metavar=_("FORMAT"), help=_forms(formats_of(Asked.BLANK_CHECKLIST)))
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
    typer.Argument(metavar=_("DOKUMENT"), help=_known()),
]
Diary = Annotated[str, typer.Option(metavar=_("DIARIENUMMER"), help=_("Versionens diarienummer."))]
Label = Annotated[
    str, typer.Argument(metavar=_("VERSION"), help=_("Som «samledning documents locked» visar den: LB1, MB1/2 …"))
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
    app.command(
        "import", cls=words.Command, help=_("Läs in en hel händelse ur en fil som «samledning export hela» har gjort.")
    )(import_case)
    group = typer.Typer(cls=words.Group, rich_markup_mode=None, context_settings=words.HELP_NAMES)
    group.callback(invoke_without_command=True, help=_("Visa vilka dokument som kan göras, och i vilka format."))(
        documents
    )
    for name, text, command in (
        ("locked", _("Visa vad som är fastställt och till vem det är skickat."), locked),
        ("finalise", _("Fastställ ett dokument: det låses som läsarna ser det nu."), finalise),
        ("sent", _("Anteckna att en fastställd version är skickad."), sent),
        ("unsent", _("Stryk en felaktig anteckning om att en version är skickad."), unsent),
        ("diary", _("Skriv en fastställd versions diarienummer."), diary),
        ("template", _("Skriv ut den mall för Word som följer med, att börja en egen av."), template),
    ):
        group.command(name, cls=words.Command, help=text)(command)
    app.add_typer(group, name="documents")


def export(
    context: typer.Context,
    product: Annotated[
        str,
        typer.Argument(
            metavar=_("DOKUMENT"),
            help=_("{products}, en fastställd version, till exempel MB1/2, eller «hela» för hela händelsen.").format(
                products=_known()
            ),
        ),
    ],
    which: Annotated[
        str, typer.Argument(metavar=_("[VAD]"), help=_("Vilken: LB2, MB1, LE/2 … Annars den senaste."))
    ] = "",
    *,
    subject: Annotated[str, typer.Option("--of", metavar=_("VAD"), help=_("Detsamma som VAD."))] = "",
    form: Form = "",
    audience: Audience = "",
    target: Target = None,
    replace: Replace = False,
) -> None:
    most, folders = _readers(audience), paths.checklist_folders()
    subject = subject or which
    if product.casefold() in (CASE, _(CASE)):
        _export_case(context.obj, most, target, replace=replace)
        return
    chosen = chosen_form(form, target)
    with session.reading(context.obj) as (workspace, case), workspace.read() as unit:
        if any(sign.isdecimal() for sign in product):
            made = queries.locked_document(unit, queries.the_release(unit, case.id, product), folders, most)
        else:
            wanted = the_product(product)
            made = queries.document(unit, case.id, wanted, folders, subject=subject, audience=most)
    if made.opened:
        told = _("Obs: dokumentet innehåller uppgifter som är märkta {what}. Lämna det bara till dem som får se det.")
        warn(told.format(what=", ".join(made.opened)))
    for each in made.document.left_out:
        warn(_("Utelämnat: {what}.").format(what=each))
    give(made.document, chosen, target, replace=replace)


def _export_case(chosen: Options, most: Marking, target: Path | None, *, replace: bool) -> None:
    """All of the case as one file. It cannot be cut for readers: what is left out would be missed by the checksums."""
    if most is not Marking.SECRET:
        raise Problem(
            _("Filen har med allt i händelsen, märkt eller ej. Ange --audience sekretess om mottagaren får se det.")
        )
    if target is None:
        raise Problem(_("Ange med -o i vilken fil dokumentet ska läggas."))
    with session.reading(chosen) as (workspace, case), workspace.read() as unit:
        bundle.write_bundle(
            unit,
            case.id,
            target,
            folders=paths.checklist_folders(),
            templates=paths.template_folder(),
            progress=Telling(),
            replace=replace,
        )
    say(_("Hela händelsen finns i {file}.").format(file=plain(str(target.absolute()))))


def import_case(
    context: typer.Context,
    source: Annotated[Path, typer.Argument(metavar=_("FIL"), help=_("Filen med händelsen."))],
) -> None:
    found = unpacking.read_bundle(source)
    case = service.prepare_case(found, Telling())
    with session.registering(context.obj) as workspace, workspace.write() as unit:
        service.take_in_case(unit, case)
    count = sum(map(len, found.content["tables"].values()))
    told = ngettext(
        "Händelsen «{name}» är inläst: {count} post.", "Händelsen «{name}» är inläst: {count} poster.", count
    )
    say(told.format(name=plain(found.name), count=count))


def documents(context: typer.Context, json: Json = False) -> None:
    if context.invoked_subcommand:
        return
    with session.reading(context.obj) as (workspace, case), workspace.read() as unit:
        offers = queries.offers(unit, case.id, paths.checklist_folders())
    if json:
        say_json([{"product": each.product, "of": each.subject, "title": each.text} for each in offers])
        return
    columns([(each.product, each.subject, each.text, " ".join(formats_of(each.product))) for each in offers])


def locked(context: typer.Context, json: Json = False) -> None:
    with session.reading(context.obj) as (workspace, case), workspace.read() as unit:
        found = queries.released(unit, case.id)
    if json:
        say_json(found)
    elif not found:
        say(_("Inget är fastställt än."))
    for each in () if json else found:
        version = each.version
        told = (version.label, each.name, date_hhmm(version.finalised_at), version.initials, version.registry_number)
        say(plain("  ".join(filter(None, told))))
        for note in version.dispatches:
            say(plain(f"    {_dispatch(note)}"))


def finalise(
    context: typer.Context,
    product: Product,
    *,
    subject: Subject = "",
    audience: Audience = "",
    change: Annotated[
        str, typer.Option(metavar=_("TEXT"), help=_("Vad som skiljer från den förra fastställda versionen."))
    ] = "",
    diary: Diary = "",
) -> None:
    wanted, most = the_product(product), _readers(audience)
    with session.writing(context.obj) as (workspace, case):
        with workspace.write() as unit:
            version_id = service.finalise(
                unit,
                case.id,
                wanted,
                paths.checklist_folders(),
                subject=subject,
                audience=most,
                change=change,
                registry_number=diary,
            )
        with workspace.read() as unit:
            found = next(each for each in queries.released(unit, case.id) if each.version.id == version_id)
    say(_("{name} är fastställd.").format(name=plain(found.name)))


def sent(
    context: typer.Context,
    label: Label,
    *,
    to: Annotated[
        list[str] | None, typer.Option(metavar=_("MOTTAGARE"), help=_("Vem som fick den. Kan upprepas."))
    ] = None,
    everyone: Annotated[bool, typer.Option("--all", help=_("Alla aktörer i händelsen fick den."))] = False,
    how: Annotated[str, typer.Option("--how", metavar=_("SÄTT"), help=_("Hur: WIS, e-post, telefon …"))] = "",
    time: Annotated[str, typer.Option("--time", metavar=_("TID"), help=_("När; annars nu."))] = "",
    note: Annotated[str, typer.Option("--note", metavar=_("TEXT"), help=_("Något att minnas om utskicket."))] = "",
) -> None:
    with session.writing(context.obj) as (workspace, case):
        at = past_time(time, workspace.clock.now()) if time else None
        with workspace.write() as unit:
            version = queries.the_release(unit, case.id, label)
            names = [each.actor for each in distribution_list(unit, case.id)] if everyone else []
            service.send(unit, version.id, [*names, *(to or [])], channel=how, at=at, note=note)
    say(
        _("{picture} är skickad till {recipient}.").format(
            picture=version.label, recipient=plain(", ".join([*names, *(to or [])]))
        )
    )


def unsent(
    context: typer.Context,
    label: Label,
    to: Annotated[str, typer.Argument(metavar=_("MOTTAGARE"), help=_("Vem som inte fick den."))],
    reason: Reason,
) -> None:
    with session.writing(context.obj) as (workspace, case), workspace.write() as unit:
        version = queries.the_release(unit, case.id, label)
        release.strike_dispatch(unit, _the_dispatch(version.dispatches, to).id, reason)
    say(_("Anteckningen om {recipient} är struken.").format(recipient=plain(to)))


def diary(
    context: typer.Context,
    label: Label,
    number: Annotated[str, typer.Argument(metavar=_("DIARIENUMMER"), help=_("Versionens diarienummer."))],
) -> None:
    with session.writing(context.obj) as (workspace, case), workspace.write() as unit:
        version = queries.the_release(unit, case.id, label)
        release.set_registry_number(unit, version.id, number)
    say(_("{label} har diarienummer {number}.").format(label=version.label, number=plain(number)))


def template(
    target: Target = None,
    product: Annotated[
        str, typer.Argument(metavar=_("DOKUMENT"), help=_("Bara för ett slags dokument; annars för alla."))
    ] = "",
    replace: Replace = False,
) -> None:
    from samledning.document.formats import word

    name = f"{the_product(product)}.docx" if product else word.GENERAL
    path = target or paths.template_folder() / name
    if target is None:
        writing.make_folder(path.parent)
    with writing.whole_file(path, replace=replace) as work:
        work.write_bytes(word.built_in(language()))
    say(_("Mallen finns i {file}.").format(file=plain(str(path.absolute()))))
    if path.parent.absolute() != paths.template_folder().absolute():
        own = paths.template_folder() / name
        say(_("Lägg den som {file} när den är som ni vill ha den.").format(file=plain(str(own))))
    say(_("Fält: {fields}.").format(fields=", ".join(word.FIELDS)))


def the_product(written: str) -> Asked:
    """The document that people call so. Raises `Ambiguous` where it may be several, BadParameter where it is none."""
    found = products_named(written)
    if len(found) == 1:
        return found[0]
    choices = tuple(_short(each) for each in found or PRODUCT_NAMES)
    if not found:
        text = _("«{value}» känns inte igen; välj {known}.")
        raise typer.BadParameter(text.format(value=written, known=", ".join(choices)))
    raise Ambiguous(_("«{value}» kan vara flera: {known}.").format(value=written, known=", ".join(choices)), choices)


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
    templates = paths.template_folder()
    writing.write(document, form, target, templates=templates, replace=replace, progress=Telling())
    say(_("Dokumentet finns i {file}.").format(file=plain(str(target.absolute()))))


def say_text(made: queries.Made, *, json: bool) -> None:
    """Say the document as plain text, ready to paste, and what its readers will miss."""
    text, left_out = writing.as_text(made.document), made.document.left_out
    if json:
        say_json({"text": text, "left_out": left_out})
        return
    say(whole(text).rstrip("\n"))
    for each in left_out:
        warn(_("Utelämnat: {what}.").format(what=each))


class Telling:
    """Says how far a long export has come, each time a tenth is done."""

    def __init__(self) -> None:
        self._tenths = 0

    def __call__(self, done: int, steps: int) -> None:
        tenths = 10 * done // steps
        if tenths > self._tenths and done < steps:
            warn(_("{percent} procent klart …").format(percent=10 * tenths))
        self._tenths = max(self._tenths, tenths)


def _readers(audience: str) -> Marking:
    return one_of(audience, MARKING_LABELS) if audience else Marking.PARTICIPANTS


def _dispatch(note: DispatchView) -> str:
    told = _("skickad till {recipient} {time}").format(recipient=note.recipient, time=date_hhmm(note.at))
    struck = _("[struken: {reason}]").format(reason=note.struck_reason) if note.struck_at else ""
    return " ".join(filter(None, (told, note.channel, note.note, struck)))


def _the_dispatch(notes: tuple[DispatchView, ...], recipient: str) -> DispatchView:
    standing = [each for each in notes if each.struck_at is None]
    key = recipient.strip().casefold()
    found = next((each for each in reversed(standing) if each.recipient.casefold() == key), None)
    if found is None:
        known = ", ".join(each.recipient for each in standing) or "–"
        raise Problem(
            _("Inget utskick till «{recipient}» är antecknat; de som finns är {known}.").format(
                recipient=recipient, known=known
            )
        )
    return found
