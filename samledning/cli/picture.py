"""Commands about the common picture: read it, compile it, compare its versions, finalise it."""

from datetime import datetime
from typing import Annotated

import typer

from samledning.actor.queries import the_actor
from samledning.cli import session, words
from samledning.cli.exporting import say_text
from samledning.cli.output import columns, say_json
from samledning.cli.situation_typed import Ground, Marked, course, heading, horizon, known_functions
from samledning.cli.typed import Json, one_of, past_time
from samledning.clock import date_hhmm, short
from samledning.document.queries import document
from samledning.document.terms import Product
from samledning.errors import Problem
from samledning.i18n import _, ngettext
from samledning.log.terms import MARKING_LABELS, Marking
from samledning.release import service as release
from samledning.situation import compiling, queries, versions
from samledning.situation import picture as service
from samledning.situation.terms import (
    CAUTION_LABELS,
    CHANGE_LABELS,
    CHANGE_SIGNS,
    CONFIDENCE_LABELS,
    COURSE_LABELS,
    HEADING_LABELS,
    HORIZON_LABELS,
    Confidence,
    Heading,
    Piece,
)
from samledning.situation.views import CautionView, LineDifference, LineView, PictureView
from samledning.start import Workspace
from samledning.store.unit import ReadUnit
from samledning.terminal import plain, say

Number = Annotated[int, typer.Argument(metavar=_("NUMMER"), help=_("Radens nummer, som «samledning picture» visar."))]
Reports = Annotated[
    list[str], typer.Argument(metavar=_("RAPPORT"), help=_("En eller flera beteckningar, till exempel R7 R8."))
]


def add_to(app: typer.Typer) -> None:
    """Add these commands to the program."""
    group = typer.Typer(cls=words.Group, rich_markup_mode=None, context_settings=words.HELP_NAMES)
    group.callback(
        invoke_without_command=True, help=_("Visa den samlade lägesbilden, jämför versioner eller arbeta vidare.")
    )(show)
    for name, text, command in (
        ("new", _("Börja nästa version från den förra."), new),
        ("add", _("Skriv en rad under en rubrik."), add),
        ("take", _("Ta med allt ur rapporter, under de rubriker som passar."), take),
        ("aside", _("Ange att rapporter är beaktade men inte ska med."), aside),
        ("remove", _("Ta bort en rad ur versionen. Den går fortfarande att läsa."), remove),
        ("check", _("Visa vad som är värt att se över innan versionen fastställs."), check),
        ("finalise", _("Fastställ versionen: den låses och ändras inte mer."), finalise),
        ("sent", _("Anteckna att den fastställda versionen är skickad."), sent),
    ):
        group.command(name, cls=words.Command, help=text)(command)
    app.add_typer(group, name="picture")


def show(
    context: typer.Context,
    *,
    version: Annotated[str, typer.Option(metavar=_("N"), help=_("Vilken version, till exempel 2 eller LB2."))] = "",
    compare: Annotated[
        tuple[str, str], typer.Option(metavar=_("A B"), help=_("Visa vad som skiljer version B från version A."))
    ] = ("", ""),
    wis: Annotated[
        bool, typer.Option("--wis", help=_("Skriv ut som ren text att klistra in, till exempel i WIS."))
    ] = False,
    audience: Annotated[
        str, typer.Option(metavar=_("MÄRKNING"), help=_("Vem texten är för; annars deltagare. Hör till --wis."))
    ] = "",
    json: Json = False,
) -> None:
    if context.invoked_subcommand:
        return
    meant = one_of(audience, MARKING_LABELS) if audience else Marking.PARTICIPANTS
    with session.reading(context.obj) as (workspace, case), workspace.read() as unit:
        if any(compare):
            older, newer = (versions.the_picture(unit, case.id, each).version.id for each in compare)
            _say_differences(versions.compare(unit, older, newer), json=json)
            return
        picture = versions.the_picture(unit, case.id, version)
        if wis:
            label = picture.version.label
            say_text(document(unit, case.id, Product.PICTURE, subject=label, audience=meant), json=json)
        elif json:
            say_json(picture)
        else:
            _say_picture(picture, unit.now)


def new(context: typer.Context) -> None:
    with session.writing(context.obj) as (workspace, case):
        with workspace.write() as unit:
            picture_id = service.begin(unit, case.id)
        with workspace.read() as unit:
            picture = versions.picture(unit, picture_id)
    say(_("{picture} är påbörjad.").format(picture=picture.version.label))


def add(
    context: typer.Context,
    under: Annotated[str, typer.Argument(metavar=_("RUBRIK"), help=", ".join(map(_, HEADING_LABELS.values())))],
    text: Annotated[str, typer.Argument(metavar=_("TEXT"), help=_("Vad som ska stå."))],
    *,
    report: Annotated[
        str, typer.Option("--from", metavar=_("RAPPORT"), help=_("Rapporten som uppgiften kommer ur, till exempel R7."))
    ] = "",
    when: Annotated[
        str, typer.Option("--horizon", metavar=_("NÄR"), help=_("För prognosen: 24h, 72h eller vecka."))
    ] = "",
    how: Annotated[
        str, typer.Option("--course", metavar=_("FALL"), help=_("För prognosen: bästa, troligast eller värsta."))
    ] = "",
    actor: Annotated[str, typer.Option(metavar=_("AKTÖR"), help=_("Vems uppgift det är."))] = "",
    source: Annotated[str, typer.Option(metavar=_("KÄLLA"), help=_("Var uppgiften kommer ifrån."))] = "",
    as_of: Annotated[str, typer.Option("--as-of", metavar=_("TID"), help=_("När det var så; annars nu."))] = "",
    confidence: Annotated[
        str, typer.Option("--confidence", metavar=_("SÄKERHET"), help=", ".join(map(_, CONFIDENCE_LABELS.values())))
    ] = "",
    marking: Marked = "",
    ground: Ground = "",
) -> None:
    place, ahead, fall = heading(under), horizon(when) if when else None, course(how) if how else None
    with session.writing(context.obj) as (workspace, case):
        at = past_time(as_of, workspace.clock.now()) if as_of else None
        with workspace.write() as unit:
            picture_id = service.begin(unit, case.id)
            if report:
                known = queries.the_report(unit, case.id, report)
                piece = Piece(known.id, place, text, horizon=ahead, course=fall)
                line_id = service.take(unit, picture_id, piece)
            else:
                line_id = service.add_line(
                    unit,
                    picture_id,
                    place,
                    text,
                    horizon=ahead,
                    course=fall,
                    actor_id=the_actor(unit, case.id, actor).id if actor else None,
                    source=source,
                    as_of=at,
                    confidence=one_of(confidence, CONFIDENCE_LABELS) if confidence else Confidence.UNCONFIRMED,
                    marking=one_of(marking, MARKING_LABELS) if marking else Marking.PARTICIPANTS,
                    secrecy_ground=ground,
                )
        _show_lines(workspace, picture_id, {line_id})


def take(context: typer.Context, labels: Reports) -> None:
    functions = known_functions()
    with session.writing(context.obj) as (workspace, case):
        with workspace.write() as unit:
            picture_id = service.begin(unit, case.id)
            wanted = [queries.the_report(unit, case.id, label) for label in labels]
            pieces = [piece for report in wanted for piece in compiling.pieces(report, functions)]
            taken = set(service.take_all(unit, picture_id, pieces))
        _show_lines(workspace, picture_id, taken)


def aside(context: typer.Context, labels: Reports) -> None:
    with session.writing(context.obj) as (workspace, case):
        with workspace.write() as unit:
            picture_id = service.begin(unit, case.id)
            service.set_aside(unit, picture_id, [queries.the_report(unit, case.id, label).id for label in labels])
        text = ngettext(
            "{reports} är beaktad utan att stå med.", "{reports} är beaktade utan att stå med.", len(labels)
        )
        say(text.format(reports=", ".join(labels)))


def remove(
    context: typer.Context,
    number: Number,
    reason: Annotated[str, typer.Option(metavar=_("SKÄL"), help=_("Varför; annars «inte längre aktuell»."))] = "",
) -> None:
    with session.writing(context.obj) as (workspace, case):
        with workspace.write() as unit:
            lines = _worked_on(unit, case.id).lines
            if not 1 <= number <= len(lines):
                raise Problem(_("Lägesbilden har ingen rad {number}.").format(number=number))
            service.remove_line(unit, lines[number - 1].id, reason)
        say(_("Rad {number} är borttagen ur versionen.").format(number=number))


def check(context: typer.Context, json: Json = False) -> None:
    with session.reading(context.obj) as (workspace, case), workspace.read() as unit:
        found = versions.check(unit, versions.the_picture(unit, case.id).version.id, known_functions())
    if json:
        say_json(found)
    else:
        _say_cautions(found)


def finalise(
    context: typer.Context,
    diary: Annotated[str, typer.Option(metavar=_("DIARIENUMMER"), help=_("Versionens diarienummer."))] = "",
) -> None:
    with session.writing(context.obj) as (workspace, case), workspace.write() as unit:
        picture = _worked_on(unit, case.id)
        found = versions.check(unit, picture.version.id, known_functions())
        service.finalise(unit, picture.version.id, registry_number=diary)
    _say_cautions(found)
    say(_("{picture} är fastställd.").format(picture=picture.version.label))


def sent(
    context: typer.Context,
    to: Annotated[str, typer.Argument(metavar=_("MOTTAGARE"), help=_("Vem som fick den."))],
    *,
    how: Annotated[str, typer.Option("--how", metavar=_("SÄTT"), help=_("Hur: WIS, e-post, telefon …"))] = "",
    version: Annotated[str, typer.Option(metavar=_("N"), help=_("Vilken version; annars den senaste."))] = "",
    time: Annotated[str, typer.Option("--time", metavar=_("TID"), help=_("När; annars nu."))] = "",
) -> None:
    with session.writing(context.obj) as (workspace, case):
        at = past_time(time, workspace.clock.now()) if time else None
        with workspace.write() as unit:
            known = versions.pictures(unit, case.id)
            final = [each for each in known if each.locked]
            picture = versions.the_picture(unit, case.id, version or (final[0].label if final else "")).version
            if picture.locked is None:
                raise Problem(_("{picture} är inte fastställd än.").format(picture=picture.label))
            release.dispatch(unit, picture.locked.id, to, channel=how, at=at)
    say(_("{picture} är skickad till {recipient}.").format(picture=picture.label, recipient=plain(to)))


def _worked_on(unit: ReadUnit, incident_id: str) -> PictureView:
    """The version that is worked on. Raises a `Problem` where there is none."""
    picture = versions.working(unit, incident_id)
    if picture is None:
        raise Problem(_("Ingen version är påbörjad. Börja en med «samledning picture new»."))
    return picture


def _show_lines(workspace: Workspace, picture_id: str, line_ids: set[str]) -> None:
    with workspace.read() as unit:
        lines = versions.picture(unit, picture_id).lines
        columns([_line(number, line, unit.now) for number, line in enumerate(lines, 1) if line.id in line_ids])


def _say_picture(picture: PictureView, now: datetime) -> None:
    version = picture.version
    if version.locked:
        state = _("fastställd {time} {initials}").format(time=date_hhmm(version.at), initials=version.locked.initials)
    else:
        state = _("utkast, påbörjat {time} {initials}").format(time=date_hhmm(version.at), initials=version.initials)
    number = f" · {version.locked.registry_number}" if version.locked and version.locked.registry_number else ""
    say(plain(f"{version.label} · {state}{number}"))
    numbered = list(enumerate(picture.lines, 1))
    for under in Heading:
        rows = [_line(number, line, now) for number, line in numbered if line.heading is under]
        if rows:
            say()
            say(_(HEADING_LABELS[under]).capitalize())
            columns(rows)
    for each in version.locked.dispatches if version.locked else ():
        text = _("Skickad till {recipient} {time}").format(recipient=each.recipient, time=short(each.at, now))
        say(plain(f"{text} {each.channel}".rstrip()))


def _line(number: int, line: LineView, now: datetime) -> tuple[str, ...]:
    return f"{number}.", f"{_ahead(line)}{line.text}", _origin(line, now)


def _ahead(line: LineView) -> str:
    if not line.horizon or not line.course:
        return ""
    return f"{_(HORIZON_LABELS[line.horizon])}, {_(COURSE_LABELS[line.course])}: "


def _origin(line: LineView, now: datetime) -> str:
    """Whose word a line is, from where, from when, and how sure."""
    parts = [line.actor, line.source, line.report or line.entry, short(line.as_of, now)]
    parts.append(_(CONFIDENCE_LABELS[line.confidence]))
    if line.marking not in (Marking.OPEN, Marking.PARTICIPANTS):
        parts.append(_(MARKING_LABELS[line.marking]))
    return f"({', '.join(part for part in parts if part)})"


def _say_differences(found: tuple[LineDifference, ...], *, json: bool) -> None:
    if json:
        say_json(found)
    elif not found:
        say(_("Versionerna är lika."))
    for each in () if json else found:
        was, now = each.was, each.now
        head = f"{CHANGE_SIGNS[each.change]} {_(CHANGE_LABELS[each.change])}  {_(HEADING_LABELS[each.heading])}"
        texts = [_ahead(line) + line.text for line in (was, now) if line]
        told = texts[0] if len(set(texts)) == 1 else " → ".join(f"«{text}»" for text in texts)
        sources = " → ".join(dict.fromkeys(line.report or line.source for line in (was, now) if line))
        say(plain(f"{head}: {told}" + (f"  ({sources})" if sources.strip(" →") else "")))


def _say_cautions(found: tuple[CautionView, ...]) -> None:
    if not found:
        say(_("Inget att se över."))
    for each in found:
        say(plain(f"! {_(CAUTION_LABELS[each.caution])}: {each.text}"))
