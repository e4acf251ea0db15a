"""The command about what each actor says of an agreement or a target picture."""

from datetime import datetime
from typing import Annotated

import typer

from samledning.actor.queries import the_actor
from samledning.agreement import queries, stances
from samledning.agreement.terms import STANCE_LABELS, STANCE_LETTERS, Stance
from samledning.agreement.views import AgreementView, TargetView
from samledning.cli import session, words
from samledning.cli.output import say_json
from samledning.cli.subjects import coming, note_line, stance_line, values_of
from samledning.cli.typed import Json, one_of, past_time
from samledning.i18n import N_, _
from samledning.options import Options
from samledning.terminal import plain, say

TAKES_BACK = N_("tar-tillbaka")
"""What is typed instead of a stance to take back what was said."""


def add_to(app: typer.Typer) -> None:
    """Add this command to the program."""
    app.command(
        "stance",
        cls=words.Command,
        help=_(
            "Skriv upp var en aktör står i fråga om en överenskommelse (Ö3) eller en målbild (MB2). Utan AKTÖR visas "
            "alla, utan STÄLLNINGSTAGANDE allt som aktören har sagt.\n\nDen som inte svarar har inte samtyckt."
        ),
    )(stance)


def stance(
    context: typer.Context,
    subject: Annotated[str, typer.Argument(metavar=_("VAD"), help=_("Ö3 eller MB2."))],
    actor: Annotated[str, typer.Argument(metavar=_("AKTÖR"), help=_("Aktören, med något av sina namn."))] = "",
    taken: Annotated[
        str,
        typer.Argument(
            metavar=_("STÄLLNINGSTAGANDE"),
            help=_(
                "instämmer (i), instämmer-med-förbehåll (f), instämmer-inte (n), behöver-förankra (b), avstår (a), "
                "tillfrågad-inget-svar (t), inte-närvarande (u) eller tar-tillbaka."
            ),
        ),
    ] = "",
    *,
    text: Annotated[str, typer.Option(metavar=_("TEXT"), help=_("Förbehållet, eller skälet."))] = "",
    whom: Annotated[str, typer.Option("--with", metavar=_("VEM"), help=_("Hos vem aktören förankrar."))] = "",
    by: Annotated[str, typer.Option("--by", metavar=_("TID"), help=_("När den senast ska ha förankrat."))] = "",
    said_by: Annotated[str, typer.Option("--said-by", metavar=_("PERSON"), help=_("Vem som talade för aktören."))] = "",
    time: Annotated[str, typer.Option("--time", metavar=_("TID"), help=_("När det sades; annars nu."))] = "",
    ask: Annotated[
        bool, typer.Option("--ask", help=_("Skriv upp att alla som inte är tillfrågade nu är det."))
    ] = False,
    json: Json = False,
) -> None:
    if ask:
        _ask(context.obj, subject, json=json)
        return
    if not taken:
        _show_stances(context.obj, subject, actor, json=json)
        return
    choices: dict[Stance, str] = {
        value: label for value, label in STANCE_LABELS.items() if value is not Stance.NOT_ASKED
    }
    wanted = None if taken.casefold() in (TAKES_BACK, _(TAKES_BACK)) else one_of(taken, choices, STANCE_LETTERS)
    with session.writing(context.obj) as (workspace, case):
        now = workspace.clock.now()
        at = past_time(time, now) if time else None
        anchor_by = coming(by, now)
        with workspace.write() as unit:
            found = queries.the_subject(unit, case.id, subject)
            speaker = the_actor(unit, case.id, actor)
            if wanted is None:
                stances.withdraw(unit, found.id, speaker.id, text, said_by=said_by, at=at)
            else:
                stances.take(
                    unit,
                    found.id,
                    speaker.id,
                    wanted,
                    text=text,
                    anchor_with=whom,
                    anchor_by=anchor_by,
                    said_by=said_by,
                    at=at,
                )
        with workspace.read() as unit:
            found = queries.the_subject(unit, case.id, subject)
    _say_stance(found, speaker.id, now, json=json)


def _ask(chosen: Options, subject: str, *, json: bool) -> None:
    with session.writing(chosen) as (workspace, case):
        with workspace.write() as unit:
            found = queries.the_subject(unit, case.id, subject)
            asked = stances.ask(unit, found.id)
        with workspace.read() as unit:
            found, now = queries.the_subject(unit, case.id, subject), unit.now
    if json:
        say_json(values_of(found))
        return
    if not asked:
        say(_("Alla som berörs av {label} är redan tillfrågade.").format(label=found.label))
    for actor_id in asked:
        _say_stance(found, actor_id, now, json=False)


def _show_stances(chosen: Options, subject: str, actor: str, *, json: bool) -> None:
    with session.reading(chosen) as (workspace, case), workspace.read() as unit:
        now = unit.now
        found = queries.the_subject(unit, case.id, subject)
        wanted = the_actor(unit, case.id, actor).id if actor else ""
    shown = [each for each in found.stances if wanted in ("", each.actor_id)]
    if json:
        say_json([{"actor": each.actor, "stance": each.stance, "history": each.history} for each in shown])
        return
    for each in shown:
        say(plain(stance_line(each, now)))
        for note in each.history if wanted else ():
            say(plain(f"  {note_line(note, now)}"))


def _say_stance(found: TargetView | AgreementView, actor_id: str, now: datetime, *, json: bool) -> None:
    if json:
        say_json(values_of(found))
        return
    mine = next(each for each in found.stances if each.actor_id == actor_id)
    say(plain(f"{found.label} {stance_line(mine, now)}"))
