"""How target pictures, agreements, measures and conflicts look as rows of a list."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TypeVar

from textual.content import Content

from samledning import clock
from samledning.agreement.terms import (
    ACTION_LABELS,
    ACTION_SIGNS,
    HANDLING_LABELS,
    HANDLING_SIGNS,
    OVERDUE_LABEL,
    OVERDUE_SIGN,
    STALE_SIGN,
    STANCE_LABELS,
    STANCE_SIGNS,
    STANDING,
    STATUS_LABELS,
    STATUS_SIGNS,
    ActionStatus,
    Handling,
    Stance,
    Status,
)
from samledning.agreement.views import (
    ActionView,
    ActorStance,
    AgreementView,
    BoardView,
    ChoiceView,
    ConflictView,
    Goal,
    PriorityView,
    StanceView,
    Subject,
    TargetView,
)
from samledning.i18n import _, ngettext
from samledning.tui.text import user_text

G = TypeVar("G", AgreementView, ActionView, PriorityView)

STATUS_STYLES = {
    Status.PROPOSED: "bold $accent",
    Status.AGREED: "bold $success",
    Status.REPLACED: "$muted",
    Status.WITHDRAWN: "$muted",
}

ACTION_STYLES = {
    ActionStatus.PROPOSED: "bold $accent",
    ActionStatus.COMMITTED: "bold $secondary",
    ActionStatus.ONGOING: "bold $secondary",
    ActionStatus.DONE: "$success",
    ActionStatus.CANNOT_COMMIT: "bold $error",
    ActionStatus.CANCELLED: "$muted",
}

HANDLING_STYLES = {each: "bold $warning" if each is Handling.OPEN else "$success" for each in Handling}

STANCE_STYLES = {
    Stance.NOT_ASKED: "$muted",
    Stance.AGREES: "bold $success",
    Stance.WITH_RESERVATION: "bold $warning",
    Stance.DISAGREES: "bold $error",
    Stance.MUST_ANCHOR: "bold $accent",
    Stance.ABSTAINS: "bold $secondary",
    Stance.NO_ANSWER: "$warning",
    Stance.NOT_PRESENT: "$muted",
}

LONGEST = 90
"""So many characters of a text stand in a row of a list; all of it stands beside."""


def wording(subject: Subject) -> str:
    """What the actors are asked about."""
    return subject.wanted if isinstance(subject, TargetView) else subject.wording


def short(text: str, most: int = LONGEST) -> str:
    """The beginning of a text, on one line."""
    line = " ".join(text[: most * 2].split())
    return line if len(line) <= most else f"{line[: most - 1]}…"


def goal_row(goal: Goal, now: datetime) -> Content:
    """Anything of the room as a row: sign, label, text, and how it stands in a word."""
    match goal:
        case TargetView() | AgreementView():
            return subject_row(goal)
        case ActionView():
            return action_row(goal, now)
        case ConflictView():
            return _conflict_row(goal)
        case ChoiceView():
            return _choice_row(goal)
        case PriorityView():
            return _priority_row(goal)


def subject_row(subject: Subject) -> Content:
    """A target picture or an agreement, with how many stand behind it and whether it is stale."""
    style = STATUS_STYLES[subject.status]
    scope = f"{subject.scope}: " if isinstance(subject, TargetView) and subject.scope else ""
    parts = [
        Content.styled(f"{STATUS_SIGNS[subject.status]} {subject.label} ", style),
        user_text(scope, "bold"),
        user_text(short(wording(subject)), "" if subject.status in STANDING else "$muted"),
        Content.styled(f"  {_(STATUS_LABELS[subject.status])}", style),
    ]
    if subject.status in STANDING:
        parts.append(Content.styled(f"  {behind_text(subject)}", "$secondary"))
    if subject.stale:
        parts.append(Content.styled(f"  {STALE_SIGN} " + _("inaktuell"), "bold $warning"))
    return Content.assemble(*parts)


def behind_text(subject: Subject) -> str:
    """How many of the concerned stand behind it, such as `5 av 8 bakom`."""
    concerned = sum(not each.left for each in subject.stances)
    return _("{n} av {count} bakom").format(n=len(subject.support.behind), count=concerned)


def action_row(action: ActionView, now: datetime) -> Content:
    """A measure: what, who, by when, how far it has come."""
    sign, word, style = action_state(action)
    due = _due(action, now)
    return Content.assemble(
        Content.styled(f"{sign} {action.label} ", style),
        user_text(short(action.text), "" if action.is_open else "$muted"),
        user_text(f"  {owner_text(action)}", "" if action.owner else "$warning"),
        user_text(f"  {due}" if due else "", "$primary"),
        Content.styled(f"  {word}", style),
    )


def action_state(action: ActionView) -> tuple[str, str, str]:
    """Sign, word and style: overdue wins over how far it has come."""
    if action.overdue:
        return OVERDUE_SIGN, _(OVERDUE_LABEL), "bold $error"
    return ACTION_SIGNS[action.status], _(ACTION_LABELS[action.status]), ACTION_STYLES[action.status]


def owner_text(action: ActionView) -> str:
    """Who answers for it, as far as is known."""
    if action.owner:
        return f"{action.owner} ({action.owner_person})" if action.owner_person else action.owner
    if action.unresolved:
        return _("olöst aktör: {name}").format(name=action.unresolved)
    return action.owner_person or _("ingen ansvarig")


def stance_row(each: ActorStance, speaker: str, now: datetime) -> Content:
    """Where an actor stands, what it said, and who speaks for it."""
    return Content.assemble(
        Content.styled(f"{STANCE_SIGNS[each.stance]} ", STANCE_STYLES[each.stance]),
        user_text(each.actor, "bold"),
        Content.styled(f"  {_(STANCE_LABELS[each.stance])}", STANCE_STYLES[each.stance]),
        user_text(f"  {said(each.last, now)}" if each.last else ""),
        user_text("  " + _("talar: {name}").format(name=speaker) if speaker else "", "$muted"),
        Content.styled("  " + _("deltar inte längre") if each.left else "", "$warning"),
    )


def said(note: StanceView, now: datetime) -> str:
    """What was said beside the stance itself: the text, with whom and by when it is anchored, when and by whom."""
    parts = [note.text]
    if note.anchor_with:
        parts.append(_("hos {whom}").format(whom=note.anchor_with))
    if note.anchor_by:
        parts.append(_("senast {time}").format(time=clock.short(note.anchor_by, now)))
    parts.append(" ".join(filter(None, (clock.short(note.at, now), note.said_by))))
    return " · ".join(filter(None, parts))


def _conflict_row(conflict: ConflictView) -> Content:
    style = HANDLING_STYLES[conflict.handling]
    return Content.assemble(
        Content.styled(f"{HANDLING_SIGNS[conflict.handling]} {conflict.label} ", style),
        user_text(short(conflict.collides)),
        user_text(f"  {', '.join(conflict.actors)}" if conflict.actors else "", "$secondary"),
        Content.styled(f"  {_(HANDLING_LABELS[conflict.handling])}", style),
    )


def _choice_row(choice: ChoiceView) -> Content:
    sign, style = ("●", "$success") if choice.chosen else ("○", "bold $accent")
    count = sum(each.struck_at is None for each in choice.alternatives)
    state = (
        _("valt: {letter}) {text}").format(letter=choice.chosen.letter, text=short(choice.chosen.text, 40))
        if choice.chosen
        else _("inte valt, {count} alternativ").format(count=count)
    )
    return Content.assemble(
        Content.styled(f"{sign} {choice.label} ", style),
        user_text(short(choice.question)),
        user_text(f"  {state}", style),
    )


def _priority_row(priority: PriorityView, rank: int = 0) -> Content:
    closed = priority.closed_at is not None
    sign, word, style = ("●", _("avslutad"), "$success") if closed else ("○", _("öppen"), "bold $accent")
    place = f"{rank}. " if rank and not closed else ""
    return Content.assemble(
        Content.styled(f"{sign} {priority.label} ", style),
        user_text(f"{place}{short(priority.text)}", "$muted" if closed else ""),
        Content.styled(f"  {word}", style),
    )


def board_rows(board: BoardView, now: datetime, *, old: bool = False) -> list[tuple[str, Content]]:
    """The room's list: each section with its heading, what stands; with `old` also what once did."""
    standing = [each for each in board.targets if each.status in STANDING]
    proposals = [each for each in standing if not each.is_current]
    sections: tuple[tuple[str, Sequence[Goal], Sequence[Goal]], ...] = (
        (_("Målbild"), (*board.current_targets, *proposals), [each for each in board.targets if each not in standing]),
        (_("Överenskommelser"), *_parted(board.agreements, lambda each: each.status in STANDING)),
        (_("Åtgärder"), *_parted(board.actions, lambda each: each.is_open)),
        (_("Målkonflikter"), board.conflicts, ()),
        (_("Vägval"), board.choices, ()),
        (_("Prioriterade frågor"), *_parted(board.priorities, lambda each: each.closed_at is None)),
    )
    rows: list[tuple[str, Content]] = []
    for number, (heading, shown, past) in enumerate(sections):
        goals = [*shown, *(past if old else ())]
        if not goals and not past:
            continue
        hidden = "" if old or not past else "  " + _("+ {count} tidigare, F9 visar").format(count=len(past))
        rows.append((f"=section-{number}", Content.assemble(heading, Content.styled(hidden, "$muted"))))
        for rank, each in enumerate(goals, 1):
            row = _priority_row(each, rank) if isinstance(each, PriorityView) else goal_row(each, now)
            rows.append((each.id, row))
    return rows


def standing_rows(board: BoardView, now: datetime) -> list[tuple[str, Content]]:
    """What holds now, at a glance: each target picture with who stands behind it and why it is stale, then what is
    late and what is left of the plan."""
    rows = [(each.id, _glance(each)) for each in board.current_targets]
    late = [each for each in board.actions if each.overdue]
    rows += [(each.id, action_row(each, now)) for each in late]
    open_ = [each for each in board.actions if each.is_open and not each.overdue]
    if open_:
        text = ngettext("{n} öppen åtgärd", "{n} öppna åtgärder", len(open_)).format(n=len(open_))
        following = next((each for each in open_ if each.due_at), None)
        next_ = _("näst på tur: {label}").format(label=f"{following.label} {_due(following, now)}") if following else ""
        rows.append(
            (open_[0].id, Content.assemble("○ ", Content(text), user_text(f" · {next_}" if next_ else "", "$muted")))
        )
    return rows


def _glance(target: TargetView) -> Content:
    """A target picture with the names of those behind it."""
    lines = [subject_row(target)]
    if target.support.behind:
        lines.append(user_text("  " + _("bakom: {names}").format(names=", ".join(target.support.behind)), "$muted"))
    lines += [user_text(f"  {STALE_SIGN} {each.text}", "$warning") for each in target.stale]
    return Content("\n").join(lines)


def _due(action: ActionView, now: datetime) -> str:
    return _("senast {time}").format(time=clock.short(action.due_at, now)) if action.due_at else ""


def _parted(goals: Sequence[G], stands: Callable[[G], bool]) -> tuple[Sequence[G], Sequence[G]]:
    """Those that still stand, and the rest."""
    return [each for each in goals if stands(each)], [each for each in goals if not stands(each)]
