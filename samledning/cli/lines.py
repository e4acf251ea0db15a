"""Commands about the log: add, strike, put right, find."""

import sys
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Annotated

import typer

from samledning.actor.queries import actor_names, known_actors
from samledning.cli import session, words
from samledning.cli.output import GAP, entry_line, entry_values, say_json
from samledning.cli.typed import Json, Reason, past_time
from samledning.clock import short
from samledning.errors import Problem
from samledning.i18n import N_, _, in_every_language
from samledning.incident.queries import incidents
from samledning.incident.views import IncidentView
from samledning.intake import purging, service
from samledning.intake.queries import came_of, places
from samledning.log import grammar, queries
from samledning.log.rules import after_purge
from samledning.log.terms import KIND_LABELS, Reading
from samledning.log.views import EntryView, Hit
from samledning.meeting.running import running
from samledning.release.views import LockedView
from samledning.release.words import in_finalised, places_in_words
from samledning.start import Workspace
from samledning.store.search import Found, search
from samledning.store.unit import ReadUnit
from samledning.terminal import plain, say, warn

STANDARD_INPUT = "-"
LOG = "log_entry"
YES = N_("ja")

Words = Annotated[list[str], typer.Argument(metavar=_("TEXT"), help=_("Raden, som den skrivs på loggraden."))]
Label = Annotated[str, typer.Argument(metavar=_("RAD"), help=_("Radens beteckning, till exempel L12."))]
Time = Annotated[
    str,
    typer.Option("--time", metavar=_("TID"), help=_("När det hände: 13.40, 221340 eller 2026-11-22T13:40+01:00.")),
]
AsText = Annotated[bool, typer.Option("--no-reading", help=_("Tolka inget: spara raden som ren text."))]

Answers = Annotated[
    list[str] | None,
    typer.Option(
        "--answers",
        metavar=_("BEGÄRAN"),
        help=_("Beteckningen på den begäran som rapporten svarar på, till exempel B4. Kan upprepas."),
    ),
]


def add_to(app: typer.Typer) -> None:
    """Add these commands to the program."""
    app.command(
        "log",
        cls=words.Command,
        help=_(
            "Skriv en rad i loggen.\n\nMed «-» i stället för text läses standard in, en rad i taget; tomma rader "
            "hoppas över. Varje rad kvitteras med sin beteckning när den är sparad."
        ),
    )(log)
    app.command("strike", cls=words.Command, help=_("Stryk en rad. Den går fortfarande att läsa."))(strike)
    app.command(
        "purge",
        cls=words.Command,
        help=_(
            "Gallra en rad: det som aldrig fick skrivas tas bort för alltid.\n\nRadens nummer, tider och skälet finns "
            "kvar, och gallringen står i journalen. Skriv inte det som ska bort i skälet. Kopior som redan är gjorda "
            "ändras inte."
        ),
    )(purge)
    app.command("correct", cls=words.Command, help=_("Rätta en rad: en ny skrivs och den gamla stryks."))(correct)
    app.command("search", cls=words.Command, help=_("Sök i händelsen. Delar av ord räcker."))(find)


def log(
    context: typer.Context,
    text: Words,
    *,
    time: Time = "",
    source: Annotated[str, typer.Option(metavar=_("KÄLLA"), help=_("Var uppgiften kommer ifrån."))] = "",
    no_reading: AsText = False,
    answers: Answers = None,
    json: Json = False,
) -> None:
    labels = tuple(answers or ())
    with session.writing(context.obj) as (workspace, case):
        event_at = past_time(time, workspace.clock.now()) if time else None
        stream = text == [STANDARD_INPUT]
        if stream:
            workspace.start_copy()
        for typed in _standard_input() if stream else [" ".join(text)]:
            with workspace.write() as unit:
                reading = _read(unit, case, typed, reading=not no_reading)
                going_on = running(unit, case.id)
                label = service.keep(
                    unit,
                    case.id,
                    reading,
                    source=source,
                    event_at=event_at,
                    answers=labels,
                    spoken=going_on.spoken if going_on else None,
                )
            with workspace.read() as unit:
                entry = _entry(unit, case, label)
            _acknowledge(workspace, case, entry, json=json)
            _warn_of(reading.new_name, entry)
        workspace.stop_copy()


def strike(context: typer.Context, entry: Label, reason: Reason) -> None:
    with session.writing(context.obj) as (workspace, case):
        with workspace.write() as unit:
            struck = _entry(unit, case, entry)
            service.strike(unit, struck.id, reason)
        say(_("{entry} är struken.").format(entry=struck.label))


def purge(
    context: typer.Context,
    entry: Label,
    reason: Reason,
    *,
    yes: Annotated[bool, typer.Option("--yes", help=_("Fråga inte först."))] = False,
    finalised: Annotated[
        bool, typer.Option("--finalised", help=_("Ta bort det även ur fastställda dokument, utan att fråga."))
    ] = False,
) -> None:
    with session.writing(context.obj) as (workspace, case):
        with workspace.read() as unit:
            found = _entry(unit, case, entry)
            told = entry_line(found, actor_names(unit, case.id), unit.now)
            same_matter = [other.label for other in queries.same_matter(unit, found.id)]
            documents, what = purging.holding(unit, found.id), purging.gone(unit, found.id)
        if not found.purged and not yes:
            say(told)
            _confirm(found.label)
        there = finalised or (bool(documents) and not yes and _confirm_finalised(documents))
        reached = [version.id for version, _count in documents] if there else []
        with workspace.write() as unit:
            if found.purged:
                purging.purge_finalised(unit, reached, what)
            else:
                purging.purge(unit, found.id, reason, reached)
        cleaned = workspace.clean()
        copies = workspace.copies()
    for sentence in (
        *after_purge(found.label, same_matter, copies, cleaned=cleaned),
        *in_finalised([version for version, _count in documents], there=there),
    ):
        say(plain(sentence))


def _confirm(label: str) -> None:
    """Ask for the label, which nobody types by mistake. Raises a `Problem` for any other answer."""
    question = _("Det går inte att ångra. Skriv {entry} och tryck Enter för att gallra raden för alltid:")
    warn(question.format(entry=label))
    if next(_standard_input(), "").strip().upper() != label:
        raise Problem(_("Inget är gallrat."))


def _confirm_finalised(documents: Sequence[tuple[LockedView, int]]) -> bool:
    """Ask whether it shall leave finalised documents too: only a yes in full counts."""
    names = ", ".join(f"{version.label} ({places_in_words(count)})" for version, count in documents)
    question = _(
        "Det står eller kan stå i fastställda dokument: {documents}. Skriv JA och tryck Enter för att ta bort det "
        "även där; annars står det kvar:"
    )
    warn(question.format(documents=plain(names)))
    return next(_standard_input(), "").strip().casefold() in in_every_language(YES)


def correct(
    context: typer.Context,
    entry: Label,
    text: Words,
    *,
    reason: Annotated[str, typer.Option("--reason", metavar=_("SKÄL"), help=_("Varför; annars «rättelse»."))] = "",
    time: Time = "",
    no_reading: AsText = False,
    answers: Answers = None,
    json: Json = False,
) -> None:
    with session.writing(context.obj) as (workspace, case):
        event_at = past_time(time, workspace.clock.now()) if time else None
        with workspace.write() as unit:
            old = _entry(unit, case, entry)
            reading = _read(unit, case, " ".join(text), reading=not no_reading)
            label = service.correct(unit, old.id, reading, reason, event_at=event_at, answers=answers)
        with workspace.read() as unit:
            new = _entry(unit, case, label)
        _acknowledge(workspace, case, new, json=json)
        if new.label == old.label:
            warn(_("Inget ändrat."))
        else:
            _warn_of(reading.new_name, new)


def find(
    context: typer.Context,
    wanted: Annotated[list[str], typer.Argument(metavar=_("ORD"), help=_("Alla orden ska finnas i posten."))],
    json: Json = False,
    everywhere: Annotated[bool, typer.Option("--all", help=_("Sök i alla händelser och i registret."))] = False,
) -> None:
    with session.opened(context.obj) as workspace:
        case = None if everywhere else session.incident_meant(workspace, context.obj)
        with workspace.read() as unit:
            found = search(unit.connection, " ".join(wanted), chain=case.id if case else None)
            chains = {one.id: one.name for one in incidents(unit)}
            entries = {
                one.id: one for one in queries.entries(unit, [hit.record_id for hit in found if hit.kind == LOG])
            }
            names = {hit.chain: actor_names(unit, hit.chain) for hit in found if hit.chain in chains}
            belongs = places(unit, found)
            became = came_of(unit, list(entries))
            now = unit.now
    found = [hit for hit in found if not _is_told_by_its_line(hit, belongs, found, became)]
    if json:
        say_json([{**_hit_values(hit, entries, chains, names), "place": belongs.get(hit.record_id)} for hit in found])
        return
    if not found:
        say(_("Inga träffar."))
    shown = set()
    for hit in found:
        where = plain(chains.get(hit.chain) or _("registret")) + ": " if everywhere else ""
        known = entries.get(hit.record_id)
        labels = "".join(f"{GAP}→ {label}" for label in became.get(hit.record_id, ()))
        line = entry_line(known, names[hit.chain], now) + labels if known else _hit_line(hit, belongs, now)
        if line not in shown:  # what stands in two records of the same thing is read once
            say(where + line)
        shown.add(line)


def _read(unit: ReadUnit, case: IncidentView, typed: str, *, reading: bool) -> Reading:
    names = grammar.index(known_actors(unit, case.id))
    return grammar.read(typed, now=unit.now, names=names, places=case.places, reading=reading)


def _acknowledge(workspace: Workspace, case: IncidentView, entry: EntryView, *, json: bool) -> None:
    with workspace.read() as unit:
        names = actor_names(unit, case.id)
        now = unit.now
    if json:
        say_json(entry_values(entry, names), indent=None)
    else:
        say(entry_line(entry, names, now))


def _warn_of(new_name: str, entry: EntryView) -> None:
    """Say that a line was not taken for a report, if it looks as if it had been meant as one."""
    if new_name:
        text = _(
            "{entry} är sparad som {kind}: ingen aktör heter «{name}». "
            "Lägg till den med «actors add», rätta raden med «correct»."
        )
        warn(text.format(entry=entry.label, kind=_(KIND_LABELS[entry.kind]), name=new_name))


def _entry(unit: ReadUnit, case: IncidentView, wanted: str) -> EntryView:
    entry = queries.numbered(unit, case.id, wanted.strip())
    if entry is None:
        raise Problem(_("{entry} finns inte i loggen för «{name}».").format(entry=wanted, name=case.name))
    return entry


def _standard_input() -> Iterator[str]:
    """The lines of standard input that are not blank, each as soon as it is there.

    What is not UTF-8 is taken for the encoding of older Windows programs: no letter may be lost on its way here.
    """
    for number, raw in enumerate(sys.stdin.buffer if sys.stdin else ()):
        line = raw.rstrip(b"\r\n")
        if number == 0:
            line = line.removeprefix(b"\xef\xbb\xbf")
        try:
            text = line.decode("utf-8")
        except UnicodeDecodeError:
            text = line.decode("cp1252", "replace")
        if text.strip():
            yield text


def _hit_values(
    hit: Found, entries: dict[str, EntryView], chains: dict[str, str], names: dict[str, dict[str, str]]
) -> dict[str, object]:
    known = entries.get(hit.record_id)
    return {
        "incident": chains.get(hit.chain),
        "kind": hit.kind,
        "id": hit.record_id,
        "snippet": hit.plain,
        "entry": entry_values(known, names[hit.chain]) if known else None,
    }


def _is_told_by_its_line(
    hit: Found, places: Mapping[str, Hit], found: Sequence[Found], became: Mapping[str, Sequence[str]]
) -> bool:
    """Whether a line of the log that was found too is what the hit came of; what was said of that later is not."""
    place = places.get(hit.record_id)
    if place is None or place.record_id != hit.record_id:
        return False
    return any(other.chain == hit.chain and place.label in became.get(other.record_id, ()) for other in found)


def _hit_line(hit: Found, places: Mapping[str, Hit], now: datetime) -> str:
    """What was found outside the log, with what it is called where it belongs."""
    place = places.get(hit.record_id)
    text = hit.plain
    if place:
        struck = (f"✗ {_('struken')}",) if place.struck else ()
        text = GAP.join((place.label, short(place.at, now), *struck, text.removeprefix(f"{place.label} ")))
    return plain(text)
