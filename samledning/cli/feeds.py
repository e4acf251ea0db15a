"""Commands about the world outside: what it has said, which sources are asked, and how they are."""

import math
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from samledning import ending
from samledning.cli import session, words
from samledning.cli.output import columns, say_json
from samledning.cli.typed import Json, one_of
from samledning.clock import date_hhmm, short
from samledning.errors import Problem
from samledning.i18n import _, ngettext
from samledning.monitoring import queries, rules, service, sources
from samledning.monitoring.polling import Outcome
from samledning.monitoring.terms import (
    FILE_FAULT_LABELS,
    KIND_NAMES,
    MESSAGE_LABELS,
    REALITY_LABELS,
    SEVERITY_LABELS,
    SEVERITY_SIGNS,
    SHORT_NAMES,
    STATE_LABELS,
    UNGRADED,
    Message,
    Reality,
    SourceKind,
    Unreadable,
    Wanted,
)
from samledning.monitoring.views import SERIES, ItemView, SourceView, ThreadView
from samledning.store.numbers import number_in
from samledning.terminal import plain, say, warn

MOST_BYTES = 64 * sources.MEGABYTE
EVERYTHING = ("alla", "all")

Name = Annotated[
    str,
    typer.Argument(metavar=_("KÄLLA"), help=_("vma, krisinformation, smhi, polisen, eller adressen till ett flöde.")),
]
Label = Annotated[str, typer.Argument(metavar=_("BETECKNING"), help=_("Meddelandets beteckning, till exempel U7."))]


def add_to(app: typer.Typer) -> None:
    """Add these commands to the program."""
    group = typer.Typer(cls=words.Group, rich_markup_mode=None, context_settings=words.HELP_NAMES)
    group.callback(
        invoke_without_command=True, help=_("Visa varningar och nyheter utifrån, eller välj vilka källor som följs.")
    )(listing)
    group.command("show", cls=words.Command, help=_("Visa allt ett meddelande säger, och det som hör till det."))(show)
    group.command(
        "on", cls=words.Command, help=_("Följ en källa. Då frågas den över nätet; inget annat i programmet gör det.")
    )(on)
    group.command("off", cls=words.Command, help=_("Sluta följa en källa."))(off)
    group.command("poll", cls=words.Command, help=_("Fråga källorna nu, så tätt som de tillåter."))(poll)
    group.command("health", cls=words.Command, help=_("Visa när varje källa senast svarade, och vad som är okänt."))(
        health
    )
    group.command("import", cls=words.Command, help=_("Läs in en fil i samma form som en källa svarar i."))(take_in)
    group.command("seen", cls=words.Command, help=_("Markera ett meddelande som sett, eller alla."))(seen)
    app.add_typer(group, name="feeds")


def listing(
    context: typer.Context,
    *,
    unseen: Annotated[bool, typer.Option("--unseen", help=_("Bara det du inte har sett."))] = False,
    warnings: Annotated[bool, typer.Option("--warnings", help=_("Bara varningar, inga nyheter."))] = False,
    source: Annotated[str, typer.Option(metavar=_("KÄLLA"), help=", ".join(SourceKind))] = "",
    everything: Annotated[
        bool, typer.Option("--all", help=_("Även det som gäller andra platser, tester och övningar."))
    ] = False,
    json: Json = False,
) -> None:
    if context.invoked_subcommand:
        return
    kinds = frozenset({one_of(source, SHORT_NAMES)}) if source else frozenset()
    wanted = Wanted(unseen=unseen, warnings=warnings, kinds=kinds, elsewhere=everything, unreal=everything)
    with session.reading(context.obj) as (workspace, case):
        viewer = session.viewer(workspace, context.obj)
        with workspace.read() as unit:
            threads = queries.threads(unit, case.id, viewer.id if viewer else None)
            found, now = rules.shown(threads, wanted, case.places, exercise=case.exercise), unit.now
            followed = queries.sources(unit, case.id)
        silent = [each for each in workspace.poller.health(followed) if each.on and each.unknown_since]
    if json:
        say_json(found)
        return
    if found:
        columns([_row(each, now) for each in found])
    else:
        say(_("Inget har kommit utifrån."))
    for each in silent:
        warn(f"{each.name}: {rules.health_in_words(each, now)}")
    if not any(each.on for each in followed):
        warn(_("Ingen källa följs. Slå på en med «samledning feeds on vma»."))


def show(
    context: typer.Context,
    label: Label,
    *,
    raw: Annotated[bool, typer.Option("--raw", help=_("Det källan skickade, ord för ord."))] = False,
    json: Json = False,
) -> None:
    with session.reading(context.obj) as (workspace, case):
        viewer = session.viewer(workspace, context.obj)
        with workspace.read() as unit:
            thread = queries.the_item(unit, case.id, label, viewer.id if viewer else None)
            meant = next(each for each in thread.items if each.number == number_in(label, SERIES))
            sent, now = queries.raw(unit, meant.id), unit.now
    if raw:
        for line in sent.splitlines():
            say(plain(line))
    elif json:
        say_json(thread)
    else:
        if state := _(STATE_LABELS[thread.state]):
            say(state)
        for each in thread.items:
            _say_item(each, now)


def on(
    context: typer.Context,
    name: Name,
    *,
    contact: Annotated[
        str,
        typer.Option(
            metavar=_("KONTAKT"),
            help=_("E-post eller telefon som källan kan nå er på; skickas med. Krävs första gången."),
        ),
    ] = "",
    title: Annotated[str, typer.Option("--name", metavar=_("NAMN"), help=_("Vad ett flöde ska kallas."))] = "",
) -> None:
    kind, url = _meant(name)
    with session.writing(context.obj) as (workspace, case):
        with workspace.write() as unit:
            given = contact or queries.last_contact(unit)
            source_id = service.turn_on(unit, case.id, kind, given, url=url, name=title)
        with workspace.read() as unit:
            source = next(each for each in queries.sources(unit, case.id) if each.id == source_id)
    say(
        _("{source} följs. Den frågas av öppna skärmar och av «samledning feeds poll», som {contact}.").format(
            source=plain(source.name), contact=plain(source.contact)
        )
    )


def off(context: typer.Context, name: Name) -> None:
    with session.writing(context.obj) as (workspace, case), workspace.write() as unit:
        source = _source(queries.sources(unit, case.id), name)
        service.turn_off(unit, source.id)
    say(_("{source} följs inte längre.").format(source=plain(source.name)))


def poll(context: typer.Context, json: Json = False) -> int:
    with session.writing(context.obj) as (workspace, _case):
        outcomes = workspace.poller.poll(at_once=True)
    if json:
        say_json([{**_fields(each), "waits": _finite(each.waits)} for each in outcomes])
    elif outcomes:
        columns([_outcome(each) for each in outcomes])
    else:
        say(_("Ingen källa följs. Slå på en med «samledning feeds on vma»."))
    return ending.PROBLEM if any(each.fault for each in outcomes) else ending.OK


def health(context: typer.Context, json: Json = False) -> None:
    with session.reading(context.obj) as (workspace, case):
        with workspace.read() as unit:
            followed, now = queries.sources(unit, case.id), unit.now
        found = workspace.poller.health(followed)
    if json:
        say_json(found)
    elif found:
        columns(
            [
                (
                    each.name,
                    rules.health_in_words(each, now),
                    _("senast ett gott svar {time}").format(time=short(each.good_at, now)) if each.good_at else "",
                    _("frågas {time}").format(time=short(each.next_at, now)) if each.next_at else "",
                )
                for each in found
            ]
        )
    else:
        say(_("Ingen källa följs. Slå på en med «samledning feeds on vma»."))


def take_in(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(metavar=_("FIL"), help=_("JSON från en källa, eller CAP, RSS eller Atom."))],
    *,
    source: Annotated[
        str, typer.Option(metavar=_("KÄLLA"), help=_("Vems form filen har; annars avgör innehållet."))
    ] = "",
    json: Json = False,
) -> None:
    kind = one_of(source, SHORT_NAMES) if source else None
    payload = _payload(file)
    try:
        kind = kind or sources.recognised(payload)
        parsed = sources.parse(sources.CATALOGUE[kind], payload)
    except Unreadable as fault:
        raise Problem(_(FILE_FAULT_LABELS[fault.fault]).format(file=file)) from fault
    with session.writing(context.obj) as (workspace, case), workspace.write() as unit:
        new = len(service.keep(unit, case.id, kind, parsed.items))
    if json:
        say_json({"source": kind, "read": len(parsed.items), "new": new, "broken": parsed.broken})
        return
    told = ngettext("{count} meddelande läst, {new} nytt.", "{count} meddelanden lästa, {new} nya.", len(parsed.items))
    say(told.format(count=len(parsed.items), new=new))
    if parsed.broken:
        broken = ngettext("{n} post gick inte att läsa.", "{n} poster gick inte att läsa.", parsed.broken)
        warn(broken.format(n=parsed.broken))


def seen(
    context: typer.Context,
    label: Annotated[str, typer.Argument(metavar=_("BETECKNING"), help=_("Till exempel U7, eller «alla»."))],
) -> None:
    with session.writing(context.obj) as (workspace, case), workspace.write() as unit:
        if label.strip().casefold() in EVERYTHING:
            service.mark_all_seen(unit, case.id)
        else:
            thread = queries.the_item(unit, case.id, label)
            service.mark_seen(unit, case.id, [each.number for each in thread.items])
    say(_("Sett."))


def _meant(name: str) -> tuple[SourceKind, str]:
    """The kind and, for a feed, the address that a name on the command line means."""
    if "/" in name:
        return SourceKind.FEED, name
    kind = one_of(name, {each: SHORT_NAMES[each] for each in SourceKind if each is not SourceKind.FEED})
    return kind, ""


def _source(followed: Sequence[SourceView], name: str) -> SourceView:
    """The source that is meant. Raises a `Problem` for one that nobody has turned on."""
    wanted = name.strip().casefold()
    for each in followed:
        known = (each.name, each.url) if each.kind is SourceKind.FEED else (each.kind.value, each.name)
        if wanted in {one.casefold() for one in known}:
            return each
    raise Problem(_("Källan «{name}» följs inte.").format(name=name))


def _payload(file: Path) -> bytes:
    try:
        if file.stat().st_size > MOST_BYTES:
            most = MOST_BYTES // sources.MEGABYTE
            raise Problem(_("Filen {file} är större än {most} MB och läses inte.").format(file=file, most=most))
        return file.read_bytes()
    except OSError as error:
        reason = error.strerror or error
        raise Problem(_("Filen {file} kan inte läsas: {reason}.").format(file=file, reason=reason)) from error


def _row(thread: ThreadView, now: datetime) -> tuple[str, ...]:
    newest, telling = thread.newest, thread.telling
    area = telling.area if telling.area not in telling.headline else ""
    parts = [telling.headline, area, _(STATE_LABELS[thread.state])]
    unreal = "" if newest.reality is Reality.ACTUAL else _(REALITY_LABELS[newest.reality])
    if len(thread.items) > 1:
        parts.append(_("{count} meddelanden").format(count=len(thread.items)))
    if newest.became:
        parts.append(f"→ {', '.join(newest.became)}")
    severity = "" if telling.message is Message.NEWS else _(SEVERITY_LABELS[telling.severity])
    return (
        newest.label,
        _("osett") if thread.unseen else "",
        short(newest.published, now),
        _(SHORT_NAMES[newest.kind]),
        unreal,
        f"{SEVERITY_SIGNS[telling.severity]} {severity}" if severity else "",
        " · ".join(part for part in parts if part),
    )


def _say_item(item: ItemView, now: datetime) -> None:
    unreal = "" if item.reality is Reality.ACTUAL else f"{_(REALITY_LABELS[item.reality])} "
    say(plain(f"{item.label}  {unreal}{item.headline}"))
    told = [
        (_("slag"), _(MESSAGE_LABELS[item.message])),
        (_("källa"), f"{item.sender or item.origin} ({_(KIND_NAMES[item.kind])})"),
        (_("kom"), date_hhmm(item.published)),
        (_("hämtat"), date_hhmm(item.fetched_at)),
        (_("grad"), "" if item.message in UNGRADED else _(SEVERITY_LABELS[item.severity])),
        (_("område"), item.area),
        (_("gäller från"), date_hhmm(item.starts) if item.starts else ""),
        (_("gäller till"), date_hhmm(item.expires) if item.expires else ""),
        (_("länk"), item.link),
        (_("blev"), ", ".join(item.became)),
    ]
    for title, value in told:
        if value:
            say(plain(f"  {title}: {value}"))
    for line in item.text.splitlines():
        say(plain(f"  {line}"))


def _outcome(outcome: Outcome) -> tuple[str, str]:
    if outcome.waits is not None:
        if math.isinf(outcome.waits):
            return outcome.name, _("frågas inte igen förrän den slås på på nytt")
        return outcome.name, _("frågades nyss; kan frågas igen om {n} s").format(n=math.ceil(outcome.waits))
    new = ngettext("{n} nytt meddelande", "{n} nya meddelanden", outcome.new).format(n=outcome.new)
    return outcome.name, f"{new} · {outcome.fault}" if outcome.fault and outcome.new else outcome.fault or new


def _fields(outcome: Outcome) -> dict[str, object]:
    return {name: getattr(outcome, name) for name in outcome.__dataclass_fields__}


def _finite(seconds: float | None) -> float | None:
    """Seconds as JSON can tell them; None also for never."""
    return seconds if seconds is not None and math.isfinite(seconds) else None
