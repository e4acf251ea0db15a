"""Commands about the continuous review: the questions that come round, their answers, and when they come."""

import sys
from collections.abc import Iterator
from typing import Annotated

import typer

from samledning import paths
from samledning.checklist import service as checklist
from samledning.checklist.definitions import read_library
from samledning.checklist.rhythm import in_words, read_rhythm
from samledning.checklist.terms import ListKind
from samledning.cli import session, words
from samledning.cli.output import columns, say_json
from samledning.cli.subjects import Ground, Mark, marked
from samledning.cli.typed import Json, Reason, coming_time
from samledning.clock import short
from samledning.errors import Problem
from samledning.i18n import _
from samledning.incident.views import IncidentView
from samledning.options import Options
from samledning.overview.queries import at_hand
from samledning.overview.terms import Prompt
from samledning.overview.views import AtHand
from samledning.review import queries, rules, service
from samledning.review.views import AnswerView, QuestionView
from samledning.start import Workspace
from samledning.terminal import plain, say, warn

DUE, ANSWERED, OPEN, OFF = "!", "●", "○", "–"
UNCHANGED = "="

Question = Annotated[str, typer.Argument(metavar=_("FRÅGA"), help=_("Frågans beteckning, till exempel LO-05."))]


def add_to(app: typer.Typer) -> None:
    """Add these commands to the program."""
    group = typer.Typer(cls=words.Group, rich_markup_mode=None, context_settings=words.HELP_NAMES)
    group.callback(
        invoke_without_command=True,
        help=_(
            "Visa frågorna i den löpande bedömningen: senaste svar, hur gammalt det är, när frågan kommer nästa gång."
        ),
    )(show)
    group.command(
        "go",
        cls=words.Command,
        help=_(
            "Gå igenom frågorna som har kommit, en rad i taget.\n\nVarje fråga skrivs ut och en rad läses från "
            "standard in: text är svaret, «=» eller «oförändrat» betyder att det förra gäller, en tom rad hoppar över."
        ),
    )(go)
    group.command("answer", cls=words.Command, help=_("Svara på en fråga, eller på en av dem som byter perspektiv."))(
        answer
    )
    group.command("unchanged", cls=words.Command, help=_("Svaret från förra gången gäller fortfarande."))(unchanged)
    group.command("history", cls=words.Command, help=_("Visa alla svar på en fråga, det senaste först."))(history)
    group.command("link", cls=words.Command, help=_("Ange vad det senaste svaret ledde till, till exempel Ö3."))(link)
    group.command("strike", cls=words.Command, help=_("Stryk det senaste svaret. Det går att läsa."))(strike)
    group.command("snooze", cls=words.Command, help=_("Låt en fråga komma tillbaka vid en tid."))(snooze)
    group.command("every", cls=words.Command, help=_("Ange hur ofta en fråga kommer; «-» ger det som fasen anger."))(
        every
    )
    group.command("off", cls=words.Command, help=_("Stäng av en fråga."))(off)
    group.command("on", cls=words.Command, help=_("Slå på en fråga som är avstängd."))(on)
    group.command("add", cls=words.Command, help=_("Lägg till en egen fråga som kommer tillbaka."))(add)
    app.add_typer(group, name="review")


def show(context: typer.Context, json: Json = False) -> None:
    if context.invoked_subcommand:
        return
    with session.reading(context.obj) as (workspace, case):
        hand, now = _hand(workspace, case, context.obj), workspace.clock.now()
    if json:
        say_json({"questions": hand.questions, "prompts": hand.prompts})
        return
    due = rules.due(hand.questions, now)
    others = [each for each in hand.questions if each not in due]
    columns([_row(each, workspace) for each in (*due, *others)] or [("", _("Inga frågor kommer tillbaka."))])
    for prompt in hand.prompts:
        say(
            plain(
                _("Byt perspektiv ({name}): {ask} {because}").format(
                    name=prompt.name, ask=prompt.ask, because=prompt.because
                )
            )
        )


def go(context: typer.Context) -> None:
    with session.writing(context.obj) as (workspace, case):
        due = rules.due(_hand(workspace, case, context.obj).questions, workspace.clock.now())
        if not due:
            say(_("Ingen fråga har kommit än."))
        for question, typed in zip(due, _lines(due, workspace), strict=False):
            try:
                _keep(workspace, case, question, typed)
            except Problem as problem:  # the next question is asked all the same
                warn(str(problem))


def _keep(workspace: Workspace, case: IncidentView, question: QuestionView, typed: str) -> None:
    """Keep one typed line as the answer to a question, if it is one."""
    if typed.casefold() in (UNCHANGED, _("oförändrat")):
        with workspace.write() as unit:
            service.unchanged(unit, case.id, question.id, question.ask)
        say(_("{id}: oförändrat").format(id=question.id))
    elif typed:
        with workspace.write() as unit:
            service.answer(unit, case.id, question.id, question.ask, typed)
        say(_("{id}: sparat").format(id=question.id))


def answer(
    context: typer.Context,
    question: Question,
    text: Annotated[str, typer.Argument(metavar=_("TEXT"), help=_("Vad ni kom fram till."))],
    *,
    led_to: Annotated[
        list[str] | None,
        typer.Option("--led-to", metavar=_("VAD"), help=_("Vad det ledde till: Ö3, Å9. Kan upprepas.")),
    ] = None,
    marking: Mark = "",
    ground: Ground = "",
) -> None:
    given = marked(marking, ground)
    with session.writing(context.obj) as (workspace, case):
        found = _the_question(_hand(workspace, case, context.obj), question)
        with workspace.write() as unit:
            if isinstance(found, Prompt):
                answer_id = service.answer_in_log(unit, case.id, found.key, found.ask, text)
            else:
                answer_id = service.answer(unit, case.id, found.id, found.ask, text, **given)  # type: ignore[arg-type]
            if led_to:
                service.link(unit, answer_id, led_to)
        say(_("{id}: sparat").format(id=_name(found)))


def unchanged(context: typer.Context, question: Question) -> None:
    with session.writing(context.obj) as (workspace, case):
        found = _asked(_hand(workspace, case, context.obj), question)
        with workspace.write() as unit:
            service.unchanged(unit, case.id, found.id, found.ask)
        say(_("{id}: oförändrat").format(id=found.id))


def history(context: typer.Context, question: Question, json: Json = False) -> None:
    with session.reading(context.obj) as (workspace, case):
        found = _the_question(_hand(workspace, case, context.obj), question)
        with workspace.read() as unit:
            answers, now = queries.series(unit, case.id, _key(found)), unit.now
    if json:
        say_json(answers)
        return
    say(plain(f"{_name(found)} {found.ask}"))
    columns([(short(each.at, now), each.initials, _said(each)) for each in answers] or [("", "", _("Inget svar än."))])


def link(
    context: typer.Context,
    question: Question,
    labels: Annotated[list[str], typer.Argument(metavar=_("VAD"), help=_("Beteckningar: Ö3, Å9, L12."))],
) -> None:
    with session.writing(context.obj) as (workspace, case):
        last = _last(workspace, case, context.obj, question)
        with workspace.write() as unit:
            service.link(unit, last.id, labels)
        say(_("{id} ledde till {labels}.").format(id=last.item_id, labels=plain(", ".join(labels))))


def strike(context: typer.Context, question: Question, reason: Reason) -> None:
    with session.writing(context.obj) as (workspace, case):
        last = _last(workspace, case, context.obj, question)
        with workspace.write() as unit:
            service.strike(unit, last.id, reason)
        say(_("Svaret på {id} är struket.").format(id=last.item_id))


def snooze(
    context: typer.Context,
    question: Question,
    until: Annotated[str, typer.Argument(metavar=_("TID"), help=_("När den kommer tillbaka, till exempel 16.00."))],
    *,
    reason: Annotated[str, typer.Option(metavar=_("SKÄL"), help=_("Varför. Sparas och syns för andra."))] = "",
) -> None:
    with session.writing(context.obj) as (workspace, case):
        found = _asked(_hand(workspace, case, context.obj), question)
        with workspace.write() as unit:
            service.snooze(unit, case.id, found.id, coming_time(until, unit.now), reason)
        _acknowledge(workspace, case, context.obj, found.id)


def every(
    context: typer.Context,
    question: Question,
    rhythm: Annotated[str, typer.Argument(metavar=_("INTERVALL"), help=_("90 min, 4 h, eller 08.00 och 16.00."))],
    *,
    reason: Annotated[str, typer.Option(metavar=_("SKÄL"), help=_("Varför. Sparas och syns för andra."))] = "",
) -> None:
    wanted = None if rhythm == "-" else read_rhythm(rhythm)
    if wanted is None and rhythm != "-":
        raise Problem(_("«{text}» är inget intervall; skriv till exempel 2 h eller 08.00.").format(text=rhythm))
    with session.writing(context.obj) as (workspace, case):
        found = _asked(_hand(workspace, case, context.obj), question)
        with workspace.write() as unit:
            service.stretch(unit, case.id, found.id, wanted, reason)
        _acknowledge(workspace, case, context.obj, found.id)


def off(context: typer.Context, question: Question, reason: Reason) -> None:
    with session.writing(context.obj) as (workspace, case):
        found = _asked(_hand(workspace, case, context.obj), question)
        with workspace.write() as unit:
            service.turn_off(unit, case.id, found.id, reason)
        _acknowledge(workspace, case, context.obj, found.id)


def on(context: typer.Context, question: Question) -> None:
    with session.writing(context.obj) as (workspace, case):
        found = _asked(_hand(workspace, case, context.obj), question)
        with workspace.write() as unit:
            service.turn_on(unit, case.id, found.id)
        _acknowledge(workspace, case, context.obj, found.id)


def add(
    context: typer.Context,
    text: Annotated[str, typer.Argument(metavar=_("TEXT"), help=_("Frågan."))],
) -> None:
    library = read_library(paths.checklist_folders())
    definition = next((each for each in library.lists if each.kind is ListKind.CONTINUOUS), None)
    if definition is None:
        raise Problem(_("Ingen lista av slaget «continuous» finns att lägga frågan i."))
    with session.writing(context.obj) as (workspace, case):
        with workspace.write() as unit:
            run_id = checklist.start_run(unit, case.id, definition)
            unit.session.flush()
            item_id = checklist.add_item(unit, run_id, text)
        _acknowledge(workspace, case, context.obj, item_id)


def _hand(workspace: Workspace, case: IncidentView, chosen: Options) -> AtHand:
    library = read_library(paths.checklist_folders())
    with workspace.read() as unit:
        return at_hand(unit, case.id, library, quiet=chosen.config.quiet_hours)


def _lines(due: tuple[QuestionView, ...], workspace: Workspace) -> Iterator[str]:
    """What is typed to each question, in turn, after it has been shown."""
    for question in due:
        say(plain(f"{question.id} {question.ask}"))
        if question.standing and question.last:
            time = short(question.last.at, workspace.clock.now())
            say(plain("  " + _("Senast {time}: {text}").format(time=time, text=question.standing.text)))
        line = sys.stdin.readline()
        if not line:
            return
        yield line.strip()


def _the_question(hand: AtHand, wanted: str) -> QuestionView | Prompt:
    """The question or the perspective that is called so. Raises a `Problem` with those there are."""
    everything: list[QuestionView | Prompt] = [*hand.questions, *hand.prompts]
    for each in everything:
        if wanted.strip().casefold() in (_name(each).casefold(), _key(each).casefold()):
            return each
    known = ", ".join(_name(each) for each in everything)
    raise Problem(_("Ingen fråga heter «{name}»; det finns {known}.").format(name=wanted, known=known))


def _asked(hand: AtHand, wanted: str) -> QuestionView:
    found = _the_question(hand, wanted)
    if isinstance(found, Prompt):
        text = _("«{name}» kommer av sig själv när den passar; den kan bara besvaras.")
        raise Problem(text.format(name=found.name))
    return found


def _last(workspace: Workspace, case: IncidentView, chosen: Options, wanted: str) -> AnswerView:
    """The newest answer to a question. Raises a `Problem` where there is none."""
    found = _asked(_hand(workspace, case, chosen), wanted)
    if found.last is None:
        raise Problem(_("Frågan {item} har inget svar än. Skriv det första.").format(item=found.id))
    return found.last


def _key(found: QuestionView | Prompt) -> str:
    """What its answers are kept under."""
    return found.key if isinstance(found, Prompt) else found.id


def _name(found: QuestionView | Prompt) -> str:
    """What people call it."""
    return found.name if isinstance(found, Prompt) else found.id


def _acknowledge(workspace: Workspace, case: IncidentView, chosen: Options, item_id: str) -> None:
    columns([_row(_asked(_hand(workspace, case, chosen), item_id), workspace)])


def _row(question: QuestionView, workspace: Workspace) -> tuple[str, ...]:
    now = workspace.clock.now()
    due = question.due_at is not None and question.due_at <= now
    sign = OFF if question.due_at is None else DUE if due else ANSWERED if question.last else OPEN
    when = _("avstängd: {reason}").format(reason=question.clock.reason)
    if question.due_at:
        text = _("skulle ha besvarats {time}") if due else _("nästa {time}")
        when = text.format(time=short(question.due_at, now))
    said = ""
    if question.standing and question.last:
        said = " – " + _("{text} ({time})").format(text=question.standing.text, time=short(question.last.at, now))
    return f"{sign} {question.id}", when, in_words(question.rhythm), f"{question.ask}{said}"


def _said(answer: AnswerView) -> str:
    text = _("oförändrat") if answer.unchanged else answer.text
    led_to = f" → {', '.join(answer.led_to)}" if answer.led_to else ""
    struck = " " + _("[struken: {reason}]").format(reason=answer.struck_reason) if answer.struck_at else ""
    return f"{text}{led_to}{struck}"
