"""Commands about the action plan: who does what by when, and how far it has come."""

from datetime import datetime
from typing import Annotated

import typer

from samledning.actor.queries import the_actor
from samledning.agreement import actions as service
from samledning.agreement import queries, rules
from samledning.agreement.terms import (
    ACTION_LABELS,
    ACTION_LETTERS,
    ACTION_SIGNS,
    OVERDUE_LABEL,
    OVERDUE_SIGN,
    ActionStatus,
)
from samledning.agreement.views import ActionView, TargetView
from samledning.cli import session, words
from samledning.cli.output import columns, say_json
from samledning.cli.subjects import Ground, Mark, coming, marked
from samledning.cli.typed import Json, Reason, one_of
from samledning.clock import short
from samledning.i18n import _
from samledning.options import Options
from samledning.start import Workspace
from samledning.store.unit import ReadUnit
from samledning.terminal import plain, say

Label = Annotated[str, typer.Argument(metavar=_("ÅTGÄRD"), help=_("Åtgärdens beteckning, till exempel Å9."))]
Owner = Annotated[str, typer.Option("--owner", metavar=_("AKTÖR"), help=_("Aktören som ansvarar."))]
Person = Annotated[str, typer.Option("--person", metavar=_("PERSON"), help=_("Personen som ansvarar hos aktören."))]
Due = Annotated[str, typer.Option("--due", metavar=_("TID"), help=_("När den senast ska vara klar."))]
Goal = Annotated[
    str,
    typer.Option("--goal", metavar=_("MÅL"), help=_("Målbilden eller överenskommelsen som den bidrar till: MB1, Ö3.")),
]
Support = Annotated[
    list[str] | None, typer.Option("--support", metavar=_("AKTÖR"), help=_("En aktör som stöder. Kan upprepas."))
]
Needs = Annotated[str, typer.Option("--needs", metavar=_("TEXT"), help=_("Vad som behövs för att göra den."))]
Public = Annotated[
    str,
    typer.Option("--public", metavar=_("TEXT"), help=_("Vad den betyder för vad allmänheten behöver veta.")),
]
FollowUp = Annotated[str, typer.Option("--follow-up", metavar=_("TID"), help=_("När den ska följas upp."))]
Optional = Annotated[str, typer.Option("--reason", metavar=_("SKÄL"), help=_("Varför; krävs om den inte blir av."))]


def add_to(app: typer.Typer) -> None:
    """Add these commands to the program."""
    group = typer.Typer(cls=words.Group, rich_markup_mode=None, context_settings=words.HELP_NAMES)
    group.callback(invoke_without_command=True, help=_("Visa åtgärdsplanen: vem gör vad och till när."))(show)
    group.command("add", cls=words.Command, help=_("Lägg till en åtgärd."))(add)
    group.command("edit", cls=words.Command, help=_("Ändra en åtgärd: ägare, tid, mål och mer."))(edit)
    group.command("done", cls=words.Command, help=_("Skriv upp att en åtgärd är klar."))(done)
    group.command("state", cls=words.Command, help=_("Skriv upp hur långt en åtgärd har kommit."))(state)
    group.command("follow-up", cls=words.Command, help=_("Skriv upp vad uppföljningen av en åtgärd visade."))(follow_up)
    group.command("strike", cls=words.Command, help=_("Stryk en åtgärd som blev fel. Den går att läsa."))(strike)
    app.add_typer(group, name="actions")


def show(
    context: typer.Context,
    *,
    owner: Owner = "",
    overdue: Annotated[bool, typer.Option("--overdue", help=_("Bara de som är försenade."))] = False,
    goal: Goal = "",
    still_open: Annotated[bool, typer.Option("--open", help=_("Bara de som återstår att göra."))] = False,
    json: Json = False,
) -> None:
    if context.invoked_subcommand:
        return
    with session.reading(context.obj) as (workspace, case), workspace.read() as unit:
        now = unit.now
        found = queries.actions(
            unit,
            case.id,
            owner_actor_id=the_actor(unit, case.id, owner).id if owner else "",
            goal_id=queries.the_subject(unit, case.id, goal).id if goal else "",
            overdue=overdue,
            open_only=still_open,
        )
    if json:
        say_json(found)
    elif found:
        columns([_row(each, now) for each in found])
    else:
        say(_("Ingen åtgärd att visa."))


def add(
    context: typer.Context,
    text: Annotated[str, typer.Argument(metavar=_("TEXT"), help=_("Vad som ska göras."))],
    *,
    owner: Owner = "",
    person: Person = "",
    due: Due = "",
    goal: Goal = "",
    support: Support = None,
    needs: Needs = "",
    public: Public = "",
    follow_up: FollowUp = "",
    marking: Mark = "",
    ground: Ground = "",
    json: Json = False,
) -> None:
    given = marked(marking, ground)
    with session.writing(context.obj) as (workspace, case):
        now = workspace.clock.now()
        due_at, follow_up_at = coming(due, now), coming(follow_up, now)
        with workspace.write() as unit:
            if goal:
                given |= _goal(unit, case.id, goal)
            action_id = service.add(
                unit,
                case.id,
                text,
                owner_actor_id=the_actor(unit, case.id, owner).id if owner else None,
                owner_person=person,
                supporting_ids=[the_actor(unit, case.id, each).id for each in support or []],
                due_at=due_at,
                needs=needs,
                public_information=public,
                follow_up_at=follow_up_at,
                **given,  # type: ignore[arg-type]
            )
        _acknowledge(workspace, action_id, json=json)


def edit(
    context: typer.Context,
    action: Label,
    *,
    text: Annotated[str, typer.Option("--text", metavar=_("TEXT"), help=_("Vad som ska göras."))] = "",
    owner: Owner = "",
    person: Person = "",
    due: Due = "",
    goal: Goal = "",
    support: Support = None,
    needs: Needs = "",
    public: Public = "",
    follow_up: FollowUp = "",
    marking: Mark = "",
    ground: Ground = "",
    json: Json = False,
) -> None:
    with session.writing(context.obj) as (workspace, case):
        now = workspace.clock.now()
        words_given = {"text": text, "owner_person": person, "needs": needs, "public_information": public}
        times_given = {"due_at": coming(due, now), "follow_up_at": coming(follow_up, now)}
        given: dict[str, object] = {name: each for name, each in {**words_given, **times_given}.items() if each}
        given |= marked(marking, ground)
        with workspace.write() as unit:
            found = queries.the_action(unit, case.id, action)
            if owner:
                given["owner_actor_id"] = the_actor(unit, case.id, owner).id
            if support:
                given["supporting_ids"] = [the_actor(unit, case.id, each).id for each in support]
            if goal:
                given |= _goal(unit, case.id, goal)
            service.edit(unit, found.id, {name: getattr(found, name) for name in given}, given)
        _acknowledge(workspace, found.id, json=json)


def done(context: typer.Context, action: Label, json: Json = False) -> None:
    _set(context.obj, action, ActionStatus.DONE, "", json=json)


def state(
    context: typer.Context,
    action: Label,
    status: Annotated[
        str,
        typer.Argument(
            metavar=_("LÄGE"),
            help=_("föreslagen (f), åtagen (å), pågår (p), klar (k), kan-inte-åta-sig (n) eller inställd (i)."),
        ),
    ],
    *,
    reason: Optional = "",
    json: Json = False,
) -> None:
    _set(context.obj, action, one_of(status, ACTION_LABELS, ACTION_LETTERS), reason, json=json)


def follow_up(
    context: typer.Context,
    action: Label,
    found: Annotated[str, typer.Argument(metavar=_("TEXT"), help=_("Vad uppföljningen visade."))],
    *,
    next_at: Annotated[str, typer.Option("--next", metavar=_("TID"), help=_("När den ska följas upp igen."))] = "",
    json: Json = False,
) -> None:
    with session.writing(context.obj) as (workspace, case):
        again = coming(next_at, workspace.clock.now())
        with workspace.write() as unit:
            known = queries.the_action(unit, case.id, action)
            service.follow_up(unit, known.id, found, next_at=again)
        _acknowledge(workspace, known.id, json=json)


def strike(context: typer.Context, action: Label, reason: Reason) -> None:
    with session.writing(context.obj) as (workspace, case):
        with workspace.write() as unit:
            found = queries.the_action(unit, case.id, action)
            service.strike(unit, found.id, reason)
        say(_("{entry} är struken.").format(entry=found.label))


def _set(chosen: Options, action: str, status: ActionStatus, reason: str, *, json: bool) -> None:
    with session.writing(chosen) as (workspace, case):
        with workspace.write() as unit:
            found = queries.the_action(unit, case.id, action)
            service.set_status(unit, found.id, status, reason)
        _acknowledge(workspace, found.id, json=json)


def _goal(unit: ReadUnit, incident_id: str, label: str) -> dict[str, object]:
    subject = queries.the_subject(unit, incident_id, label)
    is_target = isinstance(subject, TargetView)
    return {"target_id": subject.id if is_target else None, "agreement_id": None if is_target else subject.id}


def _acknowledge(workspace: Workspace, action_id: str, *, json: bool) -> None:
    with workspace.read() as unit:
        action, now = queries.action(unit, action_id), unit.now
    if json:
        say_json(action)
    else:
        say(plain("  ".join(part for part in _row(action, now) if part)))


def _row(action: ActionView, now: datetime) -> tuple[str, ...]:
    late = f"{OVERDUE_SIGN} {_(OVERDUE_LABEL)}" if action.overdue else ""
    due = _("senast {time}").format(time=short(action.due_at, now)) if action.due_at else _("utan tid")
    owner = ", ".join(part for part in (action.owner or _unowned(action), action.owner_person) if part)
    about = [action.text, _served(action), action.status_reason]
    return (
        f"{ACTION_SIGNS[action.status]} {action.label}",
        " ".join(part for part in (_(ACTION_LABELS[action.status]), late) if part),
        due,
        owner,
        " ".join(part for part in about if part),
    )


def _served(action: ActionView) -> str:
    """What a measure serves, with all that there is against building on it."""
    if not action.goal:
        return ""
    gone = () if action.goal_holds else (_("gäller inte längre"),)
    return f"({' '.join((action.goal, *gone, *rules.stale_words(action.goal_stale)))})"


def _unowned(action: ActionView) -> str:
    if action.unresolved:
        return _("olöst aktör {name}").format(name=action.unresolved)
    return _("ingen ansvarig")
