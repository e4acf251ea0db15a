"""Commands about situation reports: read them, keep one, say how far it has been dealt with."""

import sys
from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Annotated

import typer

from samledning.actor.queries import the_actor
from samledning.cli import session, words
from samledning.cli.output import columns, say_json
from samledning.cli.situation_typed import (
    Ground,
    Marked,
    forecasts,
    handling,
    impacts,
    known_functions,
)
from samledning.cli.typed import Json, Reason, coming_time, one_of, past_time
from samledning.clock import short
from samledning.i18n import _
from samledning.log.terms import MARKING_LABELS, Marking
from samledning.situation import newest, queries, service
from samledning.situation.functions import Functions
from samledning.situation.rules import first_words
from samledning.situation.terms import (
    CONFIDENCE_LABELS,
    CONFIDENCE_SIGNS,
    COURSE_LABELS,
    HANDLING_LABELS,
    HANDLING_SIGNS,
    HORIZON_LABELS,
    LEVEL_LABELS,
    LEVEL_SIGNS,
    ORIGIN_LABELS,
    QUESTION_LABELS,
    TEXT_QUESTIONS,
    Answers,
    Level,
    Origin,
    Question,
)
from samledning.situation.views import ReportDetail, ReportFilter, ReportView
from samledning.store.unit import ReadUnit
from samledning.terminal import plain, say

STANDARD_INPUT = "-"

Label = Annotated[str, typer.Argument(metavar=_("RAPPORT"), help=_("Rapportens beteckning, till exempel R7."))]
Labels = Annotated[
    list[str], typer.Argument(metavar=_("RAPPORT"), help=_("En eller flera beteckningar, till exempel R7 R8."))
]
ActorName = Annotated[str, typer.Argument(metavar=_("AKTÖR"), help=_("Aktören, med något av sina namn."))]
Text = Annotated[
    str,
    typer.Argument(
        metavar=_("TEXT"),
        help=_("Läget hos aktören. Med «-» läses hela texten, till exempel ett mejl, från standard in."),
    ),
]
Sure = Annotated[
    str, typer.Option("--confidence", metavar=_("SÄKERHET"), help=", ".join(map(_, CONFIDENCE_LABELS.values())))
]


def add_to(app: typer.Typer) -> None:
    """Add these commands to the program."""
    group = typer.Typer(cls=words.Group, rich_markup_mode=None, context_settings=words.HELP_NAMES)
    group.callback(
        invoke_without_command=True,
        help=_("Visa den senaste lägesrapporten från varje aktör, skriv en ny eller hantera en."),
    )(listing)
    group.command("show", cls=words.Command, help=_("Visa allt i en rapport, och vad som har gjorts med den."))(show)
    group.command(
        "add",
        cls=words.Command,
        help=_("Skriv en lägesrapport från en aktör.\n\nAlla frågor är frivilliga; besvara minst en."),
    )(add)
    group.command("handle", cls=words.Command, help=_("Ange hur långt rapporter är hanterade, eller hur säkra de är."))(
        handle
    )
    group.command("strike", cls=words.Command, help=_("Stryk en rapport. Den går fortfarande att läsa."))(strike)
    app.add_typer(group, name="reports")


def listing(
    context: typer.Context,
    *,
    actor: Annotated[
        str, typer.Option(metavar=_("AKTÖR"), help=_("Bara rapporter från den aktören, även äldre."))
    ] = "",
    everything: Annotated[bool, typer.Option("--all", help=_("Visa alla rapporter, även äldre och strukna."))] = False,
    json: Json = False,
) -> None:
    if context.invoked_subcommand:
        return
    with session.reading(context.obj) as (workspace, case), workspace.read() as unit:
        now = unit.now
        if actor or everything:
            actor_id = the_actor(unit, case.id, actor).id if actor else ""
            wanted = ReportFilter(actor_id=actor_id, struck=everything)
            found = tuple(_every(unit, case.id, wanted))
        else:
            holding = newest.newest_reports(unit, case.id)
            found = tuple(sorted(holding, key=lambda report: report.as_of, reverse=True))
    if json:
        say_json(found)
    elif found:
        columns([_row(report, now) for report in found])
    else:
        say(_("Inga lägesrapporter."))


def _every(unit: ReadUnit, incident_id: str, wanted: ReportFilter) -> Iterator[ReportView]:
    """All of them, the one kept last first, however many pages they are."""
    page = queries.reports(unit, incident_id, wanted)
    yield from page.reports
    while page.older_than is not None:
        page = queries.reports(unit, incident_id, wanted, older_than=page.older_than)
        yield from page.reports


def show(context: typer.Context, label: Label, json: Json = False) -> None:
    with session.reading(context.obj) as (workspace, case), workspace.read() as unit:
        now = unit.now
        detail = queries.report(unit, queries.the_report(unit, case.id, label).id)
    if json:
        say_json(detail)
    else:
        _say_report(detail, now, known_functions())


def add(
    context: typer.Context,
    actor: ActorName,
    text: Text = "",
    *,
    impact: Annotated[
        list[str] | None,
        typer.Option(
            metavar=_("VERKSAMHET=NIVÅ"),
            help=_("Påverkan: el=röd, eller med ord: «vatten=gul: kokning rekommenderas». Kan upprepas."),
        ),
    ] = None,
    taken: Annotated[str, typer.Option(metavar=_("TEXT"), help=_("Vidtagna åtgärder."))] = "",
    planned: Annotated[str, typer.Option(metavar=_("TEXT"), help=_("Planerade åtgärder."))] = "",
    outlook: Annotated[
        list[str] | None,
        typer.Option(
            metavar=_("NÄR-FALL=TEXT"),
            help=_("Prognos: «24h-troligast=…», «72h-värsta=…» eller «vecka-bästa=…». Kan upprepas."),
        ),
    ] = None,
    resources: Annotated[str, typer.Option(metavar=_("TEXT"), help=_("Resurser och uthållighet."))] = "",
    needs: Annotated[str, typer.Option(metavar=_("TEXT"), help=_("Behov av stöd eller samordning."))] = "",
    communication: Annotated[str, typer.Option(metavar=_("TEXT"), help=_("Kommunikation och media."))] = "",
    nothing_new: Annotated[
        bool, typer.Option("--nothing-new", help=_("Inget är nytt sedan aktörens förra rapport."))
    ] = False,
    as_of: Annotated[str, typer.Option("--as-of", metavar=_("TID"), help=_("När det var så; annars nu."))] = "",
    person: Annotated[str, typer.Option(metavar=_("PERSON"), help=_("Vem som rapporterar."))] = "",
    source: Annotated[str, typer.Option(metavar=_("KÄLLA"), help=_("Var uppgiften kommer ifrån."))] = "",
    received: Annotated[
        bool, typer.Option("--received", help=_("Förmedlad: någon annan berättar om aktören."))
    ] = False,
    confidence: Sure = "",
    marking: Marked = "",
    ground: Ground = "",
    json: Json = False,
) -> None:
    sure = one_of(confidence, CONFIDENCE_LABELS) if confidence else None
    marked = one_of(marking, MARKING_LABELS) if marking else None
    answers = Answers(
        situation=_standard_input() if text == STANDARD_INPUT else text,
        impacts=impacts(impact or []),
        taken=taken,
        planned=planned,
        outlook=forecasts(outlook or []),
        resources=resources,
        needs=needs,
        communication=communication,
    )
    with session.writing(context.obj) as (workspace, case):
        when = past_time(as_of, workspace.clock.now()) if as_of else None
        with workspace.write() as unit:
            actor_id = the_actor(unit, case.id, actor).id
            if nothing_new and answers == Answers():
                report_id = service.nothing_new(unit, actor_id, person_name=person, as_of=when)
            else:
                report_id = service.add(
                    unit,
                    actor_id,
                    answers,
                    as_of=when,
                    person_name=person,
                    origin=Origin.RECEIVED if received else Origin.OWN,
                    source=source,
                    confidence=sure,
                    marking=marked,
                    secrecy_ground=ground,
                    nothing_new_since=service.newest_as_of(unit, actor_id) if nothing_new else None,
                )
        with workspace.read() as unit:
            kept, now = queries.report(unit, report_id).report, unit.now
    if json:
        say_json(kept)
    else:
        columns([_row(kept, now)])


def handle(
    context: typer.Context,
    labels: Labels,
    *,
    state: Annotated[
        str, typer.Option("--state", metavar=_("LÄGE"), help=", ".join(map(_, HANDLING_LABELS.values())))
    ] = "",
    confidence: Sure = "",
    ask: Annotated[
        str, typer.Option(metavar=_("TEXT"), help=_("Vad aktören ska komplettera med; det blir en begäran."))
    ] = "",
    due: Annotated[str, typer.Option(metavar=_("TID"), help=_("När kompletteringen behövs."))] = "",
    note: Annotated[str, typer.Option(metavar=_("TEXT"), help=_("En anteckning till steget."))] = "",
) -> None:
    if not state and not confidence:
        raise typer.BadParameter(_("Ange --state eller --confidence."))
    wanted = handling(state) if state else None
    sure = one_of(confidence, CONFIDENCE_LABELS) if confidence else None
    with session.writing(context.obj) as (workspace, case):
        due_at = coming_time(due, workspace.clock.now()) if due else None
        with workspace.write() as unit:
            ids = [queries.the_report(unit, case.id, label).id for label in labels]
            if wanted:
                service.handle(unit, ids, wanted, note=note, ask=ask, due_at=due_at)
            for report_id in ids if sure else ():
                assert sure
                service.judge(unit, report_id, sure, note="" if wanted else note)
        with workspace.read() as unit:
            changed = [queries.report(unit, report_id).report for report_id in ids]
    for report in changed:
        say(f"{report.label}: {_(HANDLING_LABELS[report.handling])}, {_(CONFIDENCE_LABELS[report.confidence])}")


def strike(context: typer.Context, label: Label, reason: Reason) -> None:
    with session.writing(context.obj) as (workspace, case):
        with workspace.write() as unit:
            report = queries.the_report(unit, case.id, label)
            service.strike(unit, report.id, reason)
        say(_("{report} är struken.").format(report=report.label))


def _row(report: ReportView, now: datetime) -> Sequence[str]:
    return (
        report.label,
        short(report.as_of, now),
        f"{HANDLING_SIGNS[report.handling]} {_(HANDLING_LABELS[report.handling])}",
        f"{CONFIDENCE_SIGNS[report.confidence]} {_(CONFIDENCE_LABELS[report.confidence])}",
        _level(report.worst) if report.worst else "",
        report.actor,
        " · ".join(part for part in (_what(report, now), *_notes(report)) if part),
    )


def _what(report: ReportView, now: datetime) -> str:
    if report.nothing_new_since:
        return _("inget nytt sedan {time}").format(time=short(report.nothing_new_since, now))
    return first_words(report.answers)


def _notes(report: ReportView) -> list[str]:
    """What sets a report apart from most."""
    notes = []
    if report.origin is Origin.RECEIVED:
        notes.append(f"[{_(ORIGIN_LABELS[report.origin])}]")
    if report.source:
        notes.append(_("[källa: {source}]").format(source=report.source))
    if report.marking not in (Marking.OPEN, Marking.PARTICIPANTS):
        notes.append(f"[{_(MARKING_LABELS[report.marking])}]")
    if report.struck_at:
        notes.append(_("[struken: {reason}]").format(reason=report.struck_reason))
    elif not report.current:
        notes.append(_("[äldre]"))
    return notes


def _say_report(detail: ReportDetail, now: datetime, functions: Functions) -> None:
    report = detail.report
    columns([_row(report, now)])
    if report.person_name:
        say(_("Rapporterat av {name}").format(name=plain(report.person_name)))
    for question in Question:
        for line in _answered(report.answers, question, functions):
            same = _(" (oförändrat)") if question in detail.unchanged else ""
            say(f"{_(QUESTION_LABELS[question]).capitalize()}{same}: {plain(line)}")
    for step in detail.steps:
        what = _(HANDLING_LABELS[step.handling]) if step.handling else ""
        what = what or (_(CONFIDENCE_LABELS[step.confidence]) if step.confidence else "")
        say(plain(f"{short(step.at, now)} {step.initials} {what} {step.note}".rstrip()))
    if detail.requests:
        say(_("Begäran: {labels}").format(labels=", ".join(detail.requests)))
    if detail.pictures:
        say(_("Med i lägesbild: {labels}").format(labels=", ".join(detail.pictures)))


def _answered(answers: Answers, question: Question, functions: Functions) -> list[str]:
    """What a report answers to a question, in lines."""
    if question in TEXT_QUESTIONS:
        text: str = getattr(answers, question.value)
        return [text] if text else []
    if question is Question.IMPACTS:
        return [
            f"{functions.name(each.function)} {_level(each.level)} {each.words}".rstrip() for each in answers.impacts
        ]
    return [
        f"{_(HORIZON_LABELS[each.horizon])}, {_(COURSE_LABELS[each.course])}: {each.text}" for each in answers.outlook
    ]


def _level(level: Level) -> str:
    return f"{LEVEL_SIGNS[level]} {_(LEVEL_LABELS[level])}"


def _standard_input() -> str:
    """All of standard input; what is not UTF-8 is taken for the encoding of older Windows programs."""
    raw = sys.stdin.buffer.read() if sys.stdin else b""
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        return raw.decode("cp1252", "replace")
