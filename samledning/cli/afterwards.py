"""Commands about what is thought and learnt after a meeting: quick evaluations, what is followed up, lessons."""

from typing import Annotated, Any

import typer

from samledning.actor.queries import the_actor
from samledning.cli import session, words
from samledning.cli.agenda import InMeeting
from samledning.cli.meeting_words import Meeting
from samledning.cli.output import columns, say_json
from samledning.cli.subjects import coming
from samledning.cli.typed import Json, Reason, one_of
from samledning.clock import date_hhmm
from samledning.errors import Problem
from samledning.evaluation import queries, service
from samledning.evaluation.rules import one_decimal
from samledning.evaluation.terms import AFTER_LABELS, AFTER_SIGNS, ASPECT_LABELS, Aspect
from samledning.evaluation.views import AfterNoteView, AfterView, LessonView
from samledning.i18n import _
from samledning.meeting.queries import the_meeting
from samledning.store.unit import ReadUnit
from samledning.terminal import plain, say

Owner = Annotated[str, typer.Option("--owner", metavar=_("PERSON"), help=_("Vem som ser till det."))]
By = Annotated[str, typer.Option("--by", metavar=_("TID"), help=_("När det senast ska vara klart."))]
How = Annotated[str, typer.Option("--how", metavar=_("TEXT"), help=_("Hur det blev."))]
Lesson = Annotated[str, typer.Argument(metavar=_("LÄRDOM"), help=_("Lärdomens beteckning, till exempel LÄ1."))]
Number = Annotated[int, typer.Argument(metavar=_("NUMMER"), help=_("Anteckningens nummer i listan."))]


def add_to(app: typer.Typer) -> None:
    """Add these commands to the program."""
    app.command(
        "evaluate",
        cls=words.Command,
        help=_("Snabbutvärdera ett möte: betyg 1–5, en sak att behålla, en att ändra. Utan betyg visas vad som sagts."),
    )(evaluate)
    after = typer.Typer(cls=words.Group, rich_markup_mode=None, context_settings=words.HELP_NAMES)
    after.callback(
        invoke_without_command=True,
        help=_("Visa slutsatser, vad som tas vidare och behov av analysstöd efter ett möte."),
    )(show_notes)
    after.command("add", cls=words.Command, help=_("Skriv upp en slutsats, vad någon tar vidare eller ett behov."))(
        add_note
    )
    after.command("done", cls=words.Command, help=_("Det som skulle följas upp eller bemannas är gjort."))(finish_note)
    after.command("strike", cls=words.Command, help=_("Stryk en anteckning som blev fel."))(strike_note)
    app.add_typer(after, name="after")
    lessons = typer.Typer(cls=words.Group, rich_markup_mode=None, context_settings=words.HELP_NAMES)
    lessons.callback(invoke_without_command=True, help=_("Visa händelsens lärdomar, eller de öppna från alla."))(
        show_lessons
    )
    lessons.command("add", cls=words.Command, help=_("Skriv upp en lärdom, med ägare och tid."))(add_lesson)
    lessons.command("done", cls=words.Command, help=_("Någon har sett till det."))(finish_lesson)
    lessons.command("strike", cls=words.Command, help=_("Stryk en lärdom som inte var någon."))(strike_lesson)
    app.add_typer(lessons, name="lessons")


def _score(aspect: Aspect) -> Any:
    """The option that says how well something went."""
    name = f"--{aspect.value.replace('_', '-')}"
    return typer.Option(
        name, metavar="1–5", callback=_one_to_five, show_default=False, help=_(ASPECT_LABELS[aspect]).capitalize()
    )


def _one_to_five(score: int) -> int:
    if not 0 <= score <= 5:
        raise typer.BadParameter(_("Betyget är ett heltal från 1 till 5."))
    return score


def evaluate(
    context: typer.Context,
    meeting: Meeting = "",
    *,
    facilitation: Annotated[int, _score(Aspect.FACILITATION)] = 0,
    technology: Annotated[int, _score(Aspect.TECHNOLOGY)] = 0,
    set_up: Annotated[int, _score(Aspect.SET_UP)] = 0,
    whole: Annotated[int, _score(Aspect.WHOLE)] = 0,
    perspective: Annotated[int, _score(Aspect.PERSPECTIVE)] = 0,
    listening: Annotated[int, _score(Aspect.LISTENING)] = 0,
    proactive: Annotated[int, _score(Aspect.PROACTIVE)] = 0,
    conscious: Annotated[int, _score(Aspect.CONSCIOUS)] = 0,
    keep: Annotated[str, typer.Option(metavar=_("TEXT"), help=_("En sak att behålla."))] = "",
    change: Annotated[str, typer.Option(metavar=_("TEXT"), help=_("En sak att ändra."))] = "",
    by: Annotated[str, typer.Option("--by", metavar=_("PERSON"), help=_("Vem som tycker det; annars du."))] = "",
    json: Json = False,
) -> None:
    given = (facilitation, technology, set_up, whole, perspective, listening, proactive, conscious)
    scores = {aspect: score for aspect, score in zip(Aspect, given, strict=True) if score}
    if scores or keep or change:
        with session.writing(context.obj) as (workspace, case), workspace.write() as unit:
            found = the_meeting(unit, case.id, meeting)
            service.evaluate(unit, case.id, found.id, scores, by=by, keep=keep, change=change)
    with session.reading(context.obj) as (workspace, case), workspace.read() as unit:
        found = the_meeting(unit, case.id, meeting)
        after = queries.after(unit, case.id, found.id)
    if json:
        say_json(after)
    else:
        _say_scores(after)


def show_notes(context: typer.Context, meeting: InMeeting = "", json: Json = False) -> None:
    if context.invoked_subcommand:
        return
    with session.reading(context.obj) as (workspace, case), workspace.read() as unit:
        notes = _notes(unit, case.id, meeting)
    if json:
        say_json(notes)
    elif notes:
        columns([_note_row(place, each) for place, each in enumerate(notes, start=1)])
    else:
        say(_("Inget är uppskrivet efter mötet än."))


def add_note(
    context: typer.Context,
    kind: Annotated[str, typer.Argument(metavar=_("SLAG"), help=", ".join(map(_, AFTER_LABELS.values())))],
    text: Annotated[str, typer.Argument(metavar=_("TEXT"), help=_("Vad det gäller."))],
    *,
    actor: Annotated[str, typer.Option(metavar=_("AKTÖR"), help=_("Aktören som tar det vidare."))] = "",
    owner: Owner = "",
    by: By = "",
    meeting: InMeeting = "",
) -> None:
    wanted = one_of(kind, AFTER_LABELS)
    with session.writing(context.obj) as (workspace, case):
        due_at = coming(by, workspace.clock.now())
        with workspace.write() as unit:
            found = the_meeting(unit, case.id, meeting)
            service.note(
                unit,
                case.id,
                found.id,
                wanted,
                text,
                actor_id=the_actor(unit, case.id, actor).id if actor else None,
                owner=owner,
                due_at=due_at,
            )
        with workspace.read() as unit:
            notes = _notes(unit, case.id, found.label)
    say(plain("  ".join(part for part in _note_row(len(notes), notes[-1]) if part)))


def finish_note(context: typer.Context, number: Number, how: How, meeting: InMeeting = "") -> None:
    with session.writing(context.obj) as (workspace, case), workspace.write() as unit:
        note = _numbered(_notes(unit, case.id, meeting), number)
        service.finish_note(unit, note.id, how)
    say(plain(_("Klart: {text}").format(text=note.text)))


def strike_note(context: typer.Context, number: Number, reason: Reason, meeting: InMeeting = "") -> None:
    with session.writing(context.obj) as (workspace, case), workspace.write() as unit:
        note = _numbered(_notes(unit, case.id, meeting), number)
        service.strike_note(unit, note.id, reason)
    say(plain(_("Struken: {text}").format(text=note.text)))


def show_lessons(
    context: typer.Context,
    show_all: Annotated[bool, typer.Option("--all", help=_("De öppna från alla händelser."))] = False,
    json: Json = False,
) -> None:
    if context.invoked_subcommand:
        return
    with session.reading(context.obj) as (workspace, case), workspace.read() as unit:
        found = queries.open_lessons(unit) if show_all else queries.lessons(unit, case.id)
    if json:
        say_json(found)
    elif found:
        columns([_lesson_row(each) for each in found])
    else:
        say(_("Ingen lärdom är uppskriven."))


def add_lesson(
    context: typer.Context,
    text: Annotated[str, typer.Argument(metavar=_("TEXT"), help=_("Vad som ska göras annorlunda, eller behållas."))],
    *,
    why: Annotated[str, typer.Option(metavar=_("TEXT"), help=_("Varför."))] = "",
    owner: Owner = "",
    by: By = "",
    meeting: InMeeting = "",
    json: Json = False,
) -> None:
    with session.writing(context.obj) as (workspace, case):
        due_at = coming(by, workspace.clock.now())
        with workspace.write() as unit:
            meeting_id = the_meeting(unit, case.id, meeting).id if meeting else None
            service.learn(unit, case.id, text, why=why, owner=owner, due_at=due_at, meeting_id=meeting_id)
        with workspace.read() as unit:
            lesson = queries.lessons(unit, case.id)[-1]
    if json:
        say_json(lesson)
    else:
        say(plain("  ".join(part for part in _lesson_row(lesson) if part)))


def finish_lesson(context: typer.Context, lesson: Lesson, how: How) -> None:
    with session.writing(context.obj) as (workspace, case), workspace.write() as unit:
        found = queries.the_lesson(unit, case.id, lesson)
        service.finish_lesson(unit, found.id, how)
    say(plain(_("Klart: {text}").format(text=found.text)))


def strike_lesson(context: typer.Context, lesson: Lesson, reason: Reason) -> None:
    with session.writing(context.obj) as (workspace, case), workspace.write() as unit:
        found = queries.the_lesson(unit, case.id, lesson)
        service.strike_lesson(unit, found.id, reason)
    say(_("{entry} är struken.").format(entry=found.label))


def _notes(unit: ReadUnit, incident_id: str, meeting: str) -> tuple[AfterNoteView, ...]:
    return queries.notes(unit, incident_id, meeting_id=the_meeting(unit, incident_id, meeting).id)


def _numbered(notes: tuple[AfterNoteView, ...], number: int) -> AfterNoteView:
    if not 1 <= number <= len(notes):
        raise Problem(_("Det finns ingen anteckning {n} efter mötet.").format(n=number))
    return notes[number - 1]


def _say_scores(after: AfterView) -> None:
    if not after.evaluations:
        say(_("Ingen har utvärderat mötet än."))
        return
    columns([(one_decimal(each.mean), _(ASPECT_LABELS[each.aspect])) for each in after.means] or [("",)])
    for text in after.keep:
        say(plain(_("Behåll: {text}").format(text=text)))
    for text in after.change:
        say(plain(_("Ändra: {text}").format(text=text)))


def _note_row(place: int, note: AfterNoteView) -> tuple[str, ...]:
    due = date_hhmm(note.due_at) if note.due_at else ""
    who = ", ".join(filter(None, (note.actor, note.owner)))
    done = _("klart: {how}").format(how=note.done_how) if note.done_at else ""
    return f"{place}.", f"{AFTER_SIGNS[note.kind]} {_(AFTER_LABELS[note.kind])}", who, due, done, note.text


def _lesson_row(lesson: LessonView) -> tuple[str, ...]:
    due = date_hhmm(lesson.due_at) if lesson.due_at else ""
    done = _("klart: {how}").format(how=lesson.done_how) if lesson.done_at else ""
    return lesson.label, lesson.owner or _("ingen ägare än"), due, done, lesson.text, lesson.incident
