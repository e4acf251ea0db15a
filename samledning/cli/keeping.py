"""Commands about the keeping of the data: where it is, whether it is sound, copies of it."""

import secrets
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import typer

from samledning import ending, paths
from samledning.cli import session, words
from samledning.cli.output import columns, say_json
from samledning.cli.typed import Json
from samledning.errors import Problem
from samledning.i18n import _, ngettext
from samledning.options import Options
from samledning.start import BACKUPS
from samledning.store import backup as backups
from samledning.store.copies import backup_path
from samledning.store.seats import Seats
from samledning.store.verify import verify as check
from samledning.terminal import plain, say, warn

OFF = "off"


@dataclass(frozen=True)
class Places:
    """Where everything of one database lies; `copy` is None while the second copy is off."""

    database: Path
    seats: Path
    settings: Path
    lists: tuple[Path, ...]
    copy: Path | None
    crash_reports: Path


def add_to(app: typer.Typer) -> None:
    """Add these commands to the program."""
    app.command(
        "verify",
        cls=words.Command,
        help=_(
            "Kontrollera att databasen är hel och att inget har ändrats i efterhand.\n\nSkriver ut ett kontrollmärke "
            "att spara utanför datorn. Slutkoden är 1 om något är fel."
        ),
    )(verify)
    app.command("backup", cls=words.Command, help=_("Gör en hel kopia av databasen, även medan den används."))(backup)
    app.command(
        "restore", cls=words.Command, help=_("Återställ databasen ur en mapp med kopior, eller ur en enda kopia.")
    )(restore)
    app.command(
        "copy",
        cls=words.Command,
        help=_("Välj mapp för den andra kopian, som följer med rad för rad, eller stäng av den."),
    )(copy)
    app.command("where", cls=words.Command, help=_("Visa var databasen, inställningarna och listorna ligger."))(where)


def verify(
    context: typer.Context,
    head: Annotated[str, typer.Option(metavar=_("MÄRKE"), help=_("Ett kontrollmärke som skrevs ut tidigare."))] = "",
    against: Annotated[
        Path | None, typer.Option(metavar=_("SÖKVÄG"), help=_("En kopia att jämföra med: en fil eller en mapp."))
    ] = None,
    json: Json = False,
) -> int:
    with session.opened(context.obj) as workspace, workspace.read() as unit:
        report = check(unit.connection, head=head, against=against)
    if json:
        say_json(report)
        return ending.OK if report.sound else ending.PROBLEM
    for problem in report.problems:
        say(plain(problem))
    if report.sound:
        told = ngettext(
            "Databasen är hel: {count} rad i journalen, {records} poster.",
            "Databasen är hel: {count} rader i journalen, {records} poster.",
            report.lines,
        )
        say(told.format(count=report.lines, records=report.records))
    if report.purged:
        told = ngettext(
            "{count} post är gallrad: vad den har sagt är borttaget, och det står i journalen.",
            "{count} poster är gallrade: vad de har sagt är borttaget, och det står i journalen.",
            report.purged,
        )
        say(told.format(count=report.purged))
    say(_("Kontrollmärke: {head}").format(head=plain(report.head)))
    if report.remark:
        say(plain(report.remark))
    return ending.OK if report.sound else ending.PROBLEM


def backup(
    context: typer.Context,
    target: Annotated[
        Path | None,
        typer.Argument(metavar=_("FIL"), help=_("En ny fil eller en mapp; annars en mapp bredvid databasen.")),
    ] = None,
) -> None:
    chosen: Options = context.obj
    with session.opened(chosen):
        made = backups.backup(chosen.database, _backup_target(chosen, target))
    say(_("Kopian finns i {file}.").format(file=plain(str(made.path.absolute()))))


def restore(
    context: typer.Context,
    source: Annotated[Path, typer.Argument(metavar=_("KOPIA"), help=_("Mappen med kopior, eller en kopia."))],
    to: Annotated[
        Path | None, typer.Option("--to", metavar=_("FIL"), help=_("Var databasen ska läggas; annars där den var."))
    ] = None,
    replace: Annotated[
        bool, typer.Option("--replace", help=_("Flytta undan den databas som redan finns där, under ett nytt namn."))
    ] = False,
) -> int:
    # The migration library comes with it, which every other command would have to wait for.
    from samledning.store.restore import put_aside
    from samledning.store.restore import restore as put_back

    chosen: Options = context.obj
    target = to or chosen.database
    now, seat = chosen.clock.now(), secrets.token_hex(4)
    if not (replace and target.exists()):
        done = put_back(source, target, now, seat)
    else:
        _refuse_used(target, seat)
        # Made beside first: if that fails, the database that is there stays where it is.
        beside = target.with_name(f"{target.name}.{seat}.restored")
        done = put_back(source, beside, now, seat)
        aside = put_aside(target, now)
        beside.rename(target)
        say(_("Den förra databasen finns nu i {file}.").format(file=plain(str(aside.absolute()))))
    added = ngettext("{count} senare rad", "{count} senare rader", done.added).format(count=done.added)
    say(
        _("Återställd till {file} ur {backup} och {added}.").format(
            file=plain(str(target.absolute())), backup=plain(done.backup.name), added=added
        )
    )
    for sentence in (*done.remarks, *done.report.problems):
        warn(sentence)
    return ending.OK if done.report.sound else ending.PROBLEM


def copy(
    context: typer.Context,
    folder: Annotated[
        str,
        typer.Argument(metavar=_("MAPP|off"), help=_("En mapp på en annan disk, eller «off». Utan mapp: visa valet.")),
    ] = "",
) -> None:
    with session.opened(context.obj, make=True) as workspace:
        if folder and workspace.seats is None:
            raise Problem(_("Valet går inte att spara: mappen med databasen kan inte skrivas."))
        if folder == OFF:
            workspace.choose_copy_folder(None)
        elif folder:
            path = Path(folder).expanduser()
            if not path.is_dir():
                raise Problem(_("Mappen {folder} finns inte.").format(folder=path))
            workspace.choose_copy_folder(path)
            workspace.stop_copy()
            warn(_("Kopian är inte krypterad: den som kommer åt mappen kan läsa allt."))
        with session.keeping_copy(workspace):
            chosen = workspace.copy_folder()
    say(_("Andra kopian: {folder}").format(folder=plain(str(chosen)) if chosen else _("avstängd")))


def where(context: typer.Context, json: Json = False) -> None:
    chosen: Options = context.obj
    places = Places(
        database=chosen.database.absolute(),
        seats=paths.seats_file(chosen.database).absolute(),
        settings=paths.config_file().absolute(),
        lists=tuple(folder.absolute() for folder in paths.checklist_folders()),
        copy=_copy_folder(chosen),
        crash_reports=paths.data_folder().absolute(),
    )
    if json:
        say_json(places)
        return
    columns(
        [
            (_("Databas"), str(places.database)),
            (_("Utkast och platser"), str(places.seats)),
            (_("Inställningar"), str(places.settings)),
            *((_("Checklistor"), str(folder)) for folder in places.lists),
            (_("Andra kopian"), str(places.copy) if places.copy else _("avstängd")),
            (_("Felrapporter"), str(places.crash_reports)),
        ]
    )


def _backup_target(chosen: Options, wanted: Path | None) -> Path:
    """The file to write, which is not there yet. Raises a `Problem`."""
    database = chosen.database
    folder = wanted or database.parent / BACKUPS
    if wanted is None:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    target = backup_path(database, folder, chosen.clock.now()) if folder.is_dir() else folder
    if target.exists():
        raise Problem(_("Filen {file} finns redan och skrivs inte över.").format(file=target))
    return target


def _refuse_used(database: Path, seat: str) -> None:
    """Raises a `Problem` while a screen has the database open: it would go on writing to the one put aside."""
    if paths.seats_file(database).exists():
        seats = Seats(database, seat)
        running = seats.running()
        seats.leave()
        if running:
            raise Problem(_("Databasen är öppen på en skärm. Avsluta där först och försök igen."))


def _copy_folder(chosen: Options) -> Path | None:
    if not paths.seats_file(chosen.database).exists():
        return None
    try:
        with session.opened(chosen) as workspace:
            return workspace.copy_folder()
    except Problem as problem:
        warn(str(problem))
        return None
