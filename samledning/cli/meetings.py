"""Commands about meetings as a whole: planned, prepared, begun, closed, cancelled, and what follows on what."""

from typing import Annotated

import typer

from samledning import paths
from samledning.checklist.definitions import read_library
from samledning.checklist.terms import Library
from samledning.cli import meeting_words, session, words
from samledning.cli.meeting_words import Meeting
from samledning.cli.output import columns, say_json
from samledning.cli.subjects import Actors, actor_ids
from samledning.cli.typed import Json, Reason, coming_time, one_of
from samledning.errors import Problem
from samledning.i18n import _
from samledning.incident.queries import the_moment
from samledning.meeting import queries, rhythm, series, service
from samledning.meeting.forms import read_forms
from samledning.meeting.lead import lead
from samledning.meeting.terms import CHANNEL_LABELS, Beat, Form, Forms, Task
from samledning.meeting.views import MeetingView
from samledning.store.unit import WriteUnit
from samledning.terminal import plain, say, warn

FormName = Annotated[
    str, typer.Argument(metavar=_("FORM"), help=_("Mötesformen: phone_short, isf, planned_event, follow_up, closing."))
]

Moments = Annotated[
    list[str] | None,
    typer.Option("--moment", metavar=_("MOMENT"), help=_("Ett moment som mötet tjänar. Kan upprepas; tomt tar bort.")),
]
Opening = Annotated[str | None, typer.Option(metavar=_("TEXT"), help=_("Vad du säger först: mål, ordning, regler."))]
Gentle = Annotated[
    int | None,
    typer.Option(metavar=_("SEKUNDER"), min=0, help=_("Hur länge var och en talar i en lägesrunda; 0: ingen gräns.")),
]

_TASKS = {
    "own_listen": Task.LISTEN,
    "own_notes": Task.NOTES,
    "own_technology": Task.TECHNOLOGY,
    "own_voice": Task.OWN_VOICE,
}


def add_to(app: typer.Typer) -> None:
    """Add these commands to the program."""
    group = typer.Typer(cls=words.Group, rich_markup_mode=None, context_settings=words.HELP_NAMES)
    group.callback(invoke_without_command=True, help=_("Visa händelsens möten, eller ett av dem."))(show)
    group.command("new", cls=words.Command, help=_("Planera ett möte, en serie av möten, eller börja ett genast."))(new)
    group.command(
        "edit",
        cls=words.Command,
        help=_("Ändra ett möte: syfte, tid, hur man deltar, vem som gör vad."),
    )(edit)
    group.command("start", cls=words.Command, help=_("Börja ett planerat möte."))(start)
    group.command("close", cls=words.Command, help=_("Avsluta mötet som pågår."))(close)
    group.command("reopen", cls=words.Command, help=_("Öppna ett möte som avslutades av misstag."))(reopen)
    group.command("cancel", cls=words.Command, help=_("Ställ in ett planerat möte."))(cancel)
    group.command("rhythm", cls=words.Command, help=_("Ändra rytmen i en serie av möten, eller avsluta serien."))(beat)
    app.add_typer(group, name="meetings")


def show(
    context: typer.Context,
    meeting: Annotated[str, typer.Option("--meeting", metavar=_("MÖTE"), help=_("Bara detta, med allt."))] = "",
    json: Json = False,
) -> None:
    if context.invoked_subcommand:
        return
    with session.reading(context.obj) as (workspace, case), workspace.read() as unit:
        if meeting:
            found = queries.the_meeting(unit, case.id, meeting)
            state, prepared = lead(unit, found.id), queries.prepare(unit, found.id)
        else:
            board = queries.board(unit, case.id)
        now = unit.now
    if meeting and json:
        say_json({"lead": state, "prepared": prepared})
    elif meeting:
        meeting_words.say_meeting(state, prepared, now)
    elif json:
        say_json(board)
    elif not board.meetings:
        say(_("Händelsen har inget möte än."))
    else:
        columns([meeting_words.meeting_row(each, now) for each in board.meetings])
        for each in board.series:
            if each.ended_at is None:
                say(plain(f"{each.title}: {rhythm.in_words(each.beat)}"))


def new(
    context: typer.Context,
    form: FormName = "phone_short",
    *,
    at: Annotated[str, typer.Option("--at", metavar=_("TID"), help=_("När det börjar; annars genast."))] = "",
    every: Annotated[
        str, typer.Option("--every", metavar=_("RYTM"), help=_("En serie: «08.00 och 16.00», «varannan timme»."))
    ] = "",
    title: Annotated[str, typer.Option(metavar=_("TEXT"), help=_("Vad mötet heter; annars formens namn."))] = "",
    purpose: Annotated[str, typer.Option(metavar=_("TEXT"), help=_("Mötets syfte."))] = "",
    minutes: Annotated[int, typer.Option(metavar=_("MINUTER"), help=_("Hur länge; annars som formen säger."))] = 0,
    channel: Annotated[str, typer.Option(metavar=_("SÄTT"), help=", ".join(map(_, CHANNEL_LABELS.values())))] = "",
    actor: Actors = None,
    moment: Moments = None,
    opening: Opening = None,
    gentle: Gentle = None,
    json: Json = False,
) -> None:
    forms, library = content()
    wanted = the_form(forms, form)
    way = one_of(channel, CHANNEL_LABELS) if channel else None
    with session.writing(context.obj) as (workspace, case):
        now = workspace.clock.now()
        with workspace.write() as unit:
            whom = actor_ids(unit, case.id, actor)
            if every:
                service.begin_series(unit, case.id, wanted, the_beat(every), title=title, library=library)
                coming = queries.board(unit, case.id).coming
                assert coming
                meeting_id = coming.id
            else:
                meeting_id = service.create(
                    unit,
                    case.id,
                    wanted,
                    starts_at=coming_time(at, now) if at else now,
                    title=title,
                    minutes=minutes or None,
                    channel=way,
                    purpose=purpose,
                    actor_ids=whom,
                    library=library,
                )
            _set(unit, queries.meeting(unit, meeting_id), _led_by(unit, case.id, moment, opening, gentle))
            if not at and not every:
                service.start(unit, meeting_id, forms=forms, library=library)
        with workspace.read() as unit:
            found = queries.meeting(unit, meeting_id)
    _acknowledge(found, json=json)


def edit(
    context: typer.Context,
    meeting: Meeting = "",
    *,
    at: Annotated[str, typer.Option("--at", metavar=_("TID"), help=_("När det börjar."))] = "",
    minutes: Annotated[int | None, typer.Option(metavar=_("MINUTER"), help=_("Hur länge."))] = None,
    title: Annotated[str | None, typer.Option(metavar=_("TEXT"), help=_("Vad mötet heter."))] = None,
    purpose: Annotated[str | None, typer.Option(metavar=_("TEXT"), help=_("Mötets syfte."))] = None,
    needed: Annotated[str | None, typer.Option(metavar=_("TEXT"), help=_("Varför ni behöver ses."))] = None,
    place: Annotated[str | None, typer.Option(metavar=_("TEXT"), help=_("Var."))] = None,
    number: Annotated[str | None, typer.Option(metavar=_("TEXT"), help=_("Numret att ringa."))] = None,
    code: Annotated[str | None, typer.Option(metavar=_("TEXT"), help=_("Koden."))] = None,
    link: Annotated[str | None, typer.Option(metavar=_("TEXT"), help=_("Länken."))] = None,
    group: Annotated[str | None, typer.Option(metavar=_("TEXT"), help=_("Talgruppen."))] = None,
    fallback: Annotated[
        str | None, typer.Option(metavar=_("TEXT"), help=_("Vad ni gör om tekniken inte fungerar."))
    ] = None,
    call_back: Annotated[
        str | None, typer.Option("--call-back", metavar=_("TEXT"), help=_("Numret för den som inte kommer in."))
    ] = None,
    sharing: Annotated[str | None, typer.Option(metavar=_("TEXT"), help=_("Hur information delas."))] = None,
    sensitive: Annotated[str | None, typer.Option(metavar=_("TEXT"), help=_("Kanalen för känsliga uppgifter."))] = None,
    notes_by: Annotated[
        str | None, typer.Option("--notes-by", metavar=_("PERSON"), help=_("Vem som antecknar."))
    ] = None,
    listens: Annotated[
        str | None, typer.Option(metavar=_("PERSON"), help=_("Vem som lyssnar efter läge och målkonflikter."))
    ] = None,
    technology: Annotated[str | None, typer.Option(metavar=_("PERSON"), help=_("Vem som sköter tekniken."))] = None,
    own_voice: Annotated[
        str | None, typer.Option("--own-voice", metavar=_("PERSON"), help=_("Vem som talar för er egen organisation."))
    ] = None,
    channel: Annotated[str, typer.Option(metavar=_("SÄTT"), help=", ".join(map(_, CHANNEL_LABELS.values())))] = "",
    moment: Moments = None,
    opening: Opening = None,
    gentle: Gentle = None,
    json: Json = False,
) -> None:
    texts = {
        "title": title,
        "purpose": purpose,
        "needed": needed,
        "join_place": place,
        "join_number": number,
        "join_code": code,
        "join_link": link,
        "join_group": group,
        "fallback": fallback,
        "call_back": call_back,
        "sharing": sharing,
        "sensitive_channel": sensitive,
        "own_notes": notes_by,
        "own_listen": listens,
        "own_technology": technology,
        "own_voice": own_voice,
    }
    mine: dict[str, object] = {name: text for name, text in texts.items() if text is not None}
    if channel:
        mine["channel"] = one_of(channel, CHANNEL_LABELS)
    with session.writing(context.obj) as (workspace, case):
        now = workspace.clock.now()
        with workspace.write() as unit:
            found = queries.the_meeting(unit, case.id, meeting)
            if at:
                mine["starts_at"] = coming_time(at, now)
            if minutes is not None:
                mine["minutes"] = minutes
            _set(unit, found, mine | _led_by(unit, case.id, moment, opening, gentle))
        with workspace.read() as unit:
            found = queries.meeting(unit, found.id)
    _acknowledge(found, json=json)


def _led_by(
    unit: WriteUnit, incident_id: str, moments: list[str] | None, opening: str | None, gentle: int | None
) -> dict[str, object]:
    """What was given of how a meeting is led, as the service takes it. Raises a `Problem` for no such moment."""
    given: dict[str, object] = {}
    if moments is not None:
        given["moments"] = [the_moment(unit, incident_id, each).key for each in moments if each.strip()]
    if opening is not None:
        given["opening"] = opening
    if gentle is not None:
        given["gentle_seconds"] = gentle
    return given


def _set(unit: WriteUnit, found: MeetingView, mine: dict[str, object]) -> None:
    service.edit(unit, found.id, {name: _as_it_was(found, name) for name in mine}, mine)


def _as_it_was(found: MeetingView, name: str) -> object:
    if name in _TASKS:
        return dict(found.tasks).get(_TASKS[name], "")
    value = getattr(found, name)
    return list(value) if isinstance(value, tuple) else value


def start(context: typer.Context, meeting: Meeting = "", json: Json = False) -> None:
    forms, library = content()
    with session.writing(context.obj) as (workspace, case):
        with workspace.write() as unit:
            found = queries.the_meeting(unit, case.id, meeting)
            service.start(unit, found.id, forms=forms, library=library)
        with workspace.read() as unit:
            found = queries.meeting(unit, found.id)
    _acknowledge(found, json=json)


def close(context: typer.Context, meeting: Meeting = "", json: Json = False) -> None:
    forms, library = content()
    with session.writing(context.obj) as (workspace, case), workspace.write() as unit:
        found = queries.the_meeting(unit, case.id, meeting)
        carried = service.close(unit, found.id, forms=forms, library=library)
    if json:
        say_json({"meeting": found.label, "carried": carried})
        return
    say(_("{label} är avslutat. Anteckningarna: samledning minutes {label}").format(label=found.label))
    for each in carried:
        say(plain(meeting_words.carried_line(each)))


def reopen(
    context: typer.Context,
    reason: Reason,
    meeting: Annotated[str, typer.Argument(metavar=_("MÖTE"), help=_("M2; annars det som avslutades senast."))] = "",
) -> None:
    with session.writing(context.obj) as (workspace, case):
        with workspace.write() as unit:
            found = queries.the_held(unit, case.id, meeting)
            carried = service.reopen(unit, found.id, reason)
        with workspace.read() as unit:
            found = queries.meeting(unit, found.id)
    _acknowledge(found, json=False)
    if carried:
        say(_("Det som står på nästa möte är kvar så länge; det som nu behandlas tas bort när mötet är slut."))


def cancel(context: typer.Context, reason: Reason, meeting: Meeting = "") -> None:
    forms, library = content()
    with session.writing(context.obj) as (workspace, case), workspace.write() as unit:
        found = queries.the_meeting(unit, case.id, meeting)
        service.cancel(unit, found.id, reason, forms=forms, library=library)
    say(_("{label} är inställt.").format(label=found.label))


def beat(
    context: typer.Context,
    rhythm_typed: Annotated[
        str, typer.Argument(metavar=_("RYTM"), help=_("«08.00 och 16.00», «varannan timme», «var 90 minut»."))
    ] = "",
    *,
    end: Annotated[bool, typer.Option("--end", help=_("Inga fler möten följer."))] = False,
) -> None:
    if bool(rhythm_typed) == end:
        raise typer.BadParameter(_("Ange en rytm, eller --end."))
    wanted = None if end else the_beat(rhythm_typed)
    with session.writing(context.obj) as (workspace, case), workspace.write() as unit:
        going_on = [each for each in queries.board(unit, case.id).series if each.ended_at is None]
        if not going_on:
            raise Problem(_("Ingen serie av möten pågår."))
        if wanted is None:
            series.end(unit, going_on[0].id)
        else:
            service.set_rhythm(unit, going_on[0].id, wanted)
    told = _("inga fler möten följer") if wanted is None else rhythm.in_words(wanted)
    say(plain(f"{going_on[0].title}: {told}"))


def content() -> tuple[Forms, Library]:
    """The forms of meeting and the checklists of this installation; a faulty file of forms is told of."""
    folders = paths.checklist_folders()
    forms = read_forms(folders)
    if forms.fault:
        warn(forms.fault)
    return forms, read_library(folders)


def the_form(forms: Forms, wanted: str) -> Form:
    """The form with that key, or that name. Raises BadParameter with those there are."""
    for form in forms.forms:
        if wanted.strip().casefold() in (form.key.casefold(), form.name.casefold()):
            return form
    known = ", ".join(form.key for form in forms.forms)
    raise typer.BadParameter(_("«{value}» känns inte igen; välj {known}.").format(value=wanted, known=known))


def the_beat(typed: str) -> Beat:
    """A rhythm as people type it. Raises BadParameter."""
    found = rhythm.read_beat(typed)
    if found is None:
        raise typer.BadParameter(
            _("«{value}» är ingen rytm; skriv till exempel «08.00 och 16.00» eller «varannan timme».").format(
                value=typed
            )
        )
    return found


def _acknowledge(found: MeetingView, *, json: bool) -> None:
    if json:
        say_json(found)
    else:
        say(plain(meeting_words.meeting_line(found)))
