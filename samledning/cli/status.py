"""The case at a glance, in lines."""

from datetime import datetime

import typer

from samledning import paths
from samledning.actor.queries import actor_names
from samledning.agreement.terms import STANDING
from samledning.agreement.views import AgreementView, TargetView
from samledning.checklist.definitions import read_library
from samledning.cli import session, words
from samledning.cli.meeting_words import meeting_row, parked_row
from samledning.cli.output import columns, entry_line, say_json
from samledning.cli.subjects import row_of
from samledning.cli.typed import Json
from samledning.clock import date_hhmm
from samledning.i18n import _
from samledning.incident.terms import MOMENT_LABELS, MOMENT_SIGNS, OCCURRENCE_LABELS, PHASE_LABELS, ROLE_LABELS
from samledning.incident.views import IncidentView
from samledning.overview.queries import overview
from samledning.overview.views import OverviewView
from samledning.terminal import plain, say


def add_to(app: typer.Typer) -> None:
    """Add this command to the program."""
    app.command(
        "status", cls=words.Command, help=_("Visa läget: vad som är på tur, vad som är gjort, senaste raderna.")
    )(status)


def status(context: typer.Context, json: Json = False) -> None:
    library = read_library(paths.checklist_folders())
    with session.reading(context.obj) as (workspace, case):
        viewer = session.viewer(workspace, context.obj)
        with workspace.read() as unit:
            found = overview(unit, case.id, library, viewer.id if viewer else None, context.obj.config.quiet_hours)
            names = actor_names(unit, case.id)
            now = unit.now
    if json:
        say_json({**_values(found), "actors": sorted(names.values())})
        return
    _say_case(found.incident)
    _say_todo(found)
    _say_progress(found)
    _say_meetings(found, now)
    _say_settled(found)
    _say_moments(found)
    _say_staffing(found)
    if found.latest:
        _heading(_("Senaste raderna"))
        for entry in found.latest:
            say(entry_line(entry, names, now))


def _values(found: OverviewView) -> dict[str, object]:
    return {name: getattr(found, name) for name in found.__dataclass_fields__}


def _heading(title: str) -> None:
    say()
    say(title)


def _say_case(case: IncidentView) -> None:
    if case.exercise:
        say(_("ÖVNING"))
    say(plain(case.name))
    known = [_(OCCURRENCE_LABELS[case.occurrence]), case.type, _(PHASE_LABELS[case.phase])]
    since = _("öppnad {time}").format(time=date_hhmm(case.opened_at))
    say(plain(" · ".join(part for part in (*known, since) if part)))
    for title, value in (
        (_("Avslutad"), case.closed_at and f"{date_hhmm(case.closed_at)}: {case.close_reason}"),
        (_("Sammankallande"), case.convening_actor),
        (_("Samverkansledare"), case.leader or _("ingen är utsedd")),
        (_("Syfte"), case.purpose or _("saknas")),
        (_("Mandat"), case.mandate),
    ):
        if value:
            say(plain(f"{title}: {value}"))


def _say_todo(found: OverviewView) -> None:
    """The same list as on the screen, in the same order; the sort of each thing as a word."""
    _heading(_("Att göra nu"))
    if found.todo:
        columns([(each.in_a_word, each.label, f"{each.text} – {each.reason}") for each in found.todo])
    else:
        say(_("Inget väntar just nu."))


def _say_progress(found: OverviewView) -> None:
    if found.progress:
        _heading(_("Checklistor"))
        columns(
            [
                (
                    each.list_id,
                    f"{each.handled}/{each.total}",
                    each.label,
                    _next(each.next.id, each.next.ask) if each.next else "",
                )
                for each in found.progress
            ]
        )


def _next(item_id: str, ask: str) -> str:
    return _("näst: {item} {ask}").format(item=item_id, ask=ask)


def _say_meetings(found: OverviewView, now: datetime) -> None:
    """The meeting that goes on, the next and the last, and what is parked."""
    board = found.meetings.board
    wanted = {each.id for each in (board.ongoing, board.coming, board.last) if each}
    if rows := [row for row in board.meetings if row.meeting.id in wanted]:
        _heading(_("Möten"))
        columns([meeting_row(row, now) for row in rows])
    if board.parked:
        _heading(_("Parkerat"))
        columns([parked_row(each, now) for each in board.parked])


def _say_settled(found: OverviewView) -> None:
    """The target pictures and agreements that hold, and what has been proposed."""
    if standing := [each for each in found.agreement.subjects if each.status in STANDING]:
        _heading(_("Målbild och överenskommelser"))
        columns([(*row_of(each)[:-1], *_behind(each), row_of(each)[-1]) for each in standing])


def _behind(subject: TargetView | AgreementView) -> tuple[str, str]:
    """How many stand behind, and who objects."""
    stands = subject.support
    concerned = sum(not each.left for each in subject.stances)
    count = _("{n} av {count} bakom").format(n=len(stands.behind), count=concerned)
    return count, _("instämmer inte: {names}").format(names=", ".join(stands.against)) if stands.against else ""


def _say_moments(found: OverviewView) -> None:
    if found.moments:
        _heading(_("Processen"))
        columns(
            [(MOMENT_SIGNS[moment.status], moment.name, _(MOMENT_LABELS[moment.status])) for moment in found.moments]
        )


def _say_staffing(found: OverviewView) -> None:
    holding = [held for held in found.staffing if held.until is None]
    if holding:
        _heading(_("Bemanning"))
        columns([(_(ROLE_LABELS[held.role]), f"{held.name} ({held.initials})") for held in holding])
