"""What is done with what the room keeps: agreed, withdrawn, followed up, compared, handed out."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from textual.content import Content

from samledning.agreement.terms import (
    ACTION_LABELS,
    ACTION_LETTERS,
    ACTION_SIGNS,
    HANDLING_LABELS,
    HANDLING_SIGNS,
    NEEDS_REASON,
    STANDING,
    ActionStatus,
    Handling,
)
from samledning.agreement.views import (
    ActionView,
    AgreementView,
    ChoiceView,
    ConflictView,
    Goal,
    PriorityView,
    Subject,
    TargetView,
)
from samledning.document.terms import Product
from samledning.errors import Problem
from samledning.i18n import _
from samledning.log.terms import Kind
from samledning.tui.goal_pages import answers
from samledning.tui.goals import short, wording
from samledning.tui.screens.ask import NO, YES, Answer, AskKey, AskText, Choose, yes_or_no
from samledning.tui.screens.base import Place
from samledning.tui.screens.converting import convert
from samledning.tui.screens.handing_out import hand_out_document
from samledning.tui.screens.shown import Shown
from samledning.tui.text import user_text
from samledning.tui.whens import read_when

if TYPE_CHECKING:
    from samledning.store.unit import WriteUnit

HANDLING_LETTERS = {
    Handling.OPEN: "ö",
    Handling.ACCEPTED: "a",
    Handling.SOLVED: "l",
    Handling.TO_FORUM: "f",
    Handling.ESCALATED: "y",
}


async def settle(place: Place, subject: Subject) -> None:
    """Mark as agreed, once who stands behind it and who does not has been shown."""
    from samledning.agreement import agreements, targets

    now = place.samledning.clock.now()
    note = Content("\n").join([user_text(wording(subject), "bold", lines=True), *answers(subject, now)])
    choices = yes_or_no(_("Ja, den är överenskommen"), _("Nej, inte än"))
    question = _("Är {label} överenskommen?").format(label=subject.label)
    if await place.app.push_screen_wait(AskKey(question, choices, NO, note)) != YES:
        place.tell(_("{label} är inte överenskommen än.").format(label=subject.label))
        return
    verb = targets.agree if isinstance(subject, TargetView) else agreements.agree

    def agree(unit: "WriteUnit") -> bool:
        verb(unit, subject.id)
        return True

    if await place.act(agree):
        place.tell(_("{label} är överenskommen.").format(label=subject.label))


async def withdraw(place: Place, goal: Goal) -> None:
    """Take back a target picture or an agreement, strike anything else; a reason is required."""
    from samledning.agreement import actions, agreements, choices, conflicts, priorities, targets

    verb: Callable[[WriteUnit, str, str], None]
    match goal:
        case TargetView():
            verb, question = targets.withdraw, _("Varför återtas {label}? Den går att läsa även efteråt.")
        case AgreementView():
            verb, question = agreements.withdraw, _("Varför återtas {label}? Den går att läsa även efteråt.")
        case ActionView():
            verb, question = actions.strike, _("Varför stryks {label}? En inställd åtgärd ändrar du med F7 i stället.")
        case ConflictView():
            verb, question = conflicts.strike, _("Varför stryks {label}?")
        case ChoiceView():
            verb, question = choices.strike, _("Varför stryks {label}?")
        case PriorityView():
            verb, question = priorities.strike, _("Varför stryks {label}?")
    reason = await place.app.push_screen_wait(AskText(question.format(label=goal.label)))
    if reason is not None:
        await place.act(lambda unit: verb(unit, goal.id, reason))


async def change_state(place: Place, goal: Goal) -> None:
    """How far it has come: a measure, a conflict, a question, a matter."""
    match goal:
        case ActionView():
            await _change_action(place, goal)
        case ConflictView():
            await _handle(place, goal)
        case ChoiceView():
            await choose_alternative(place, goal)
        case PriorityView():
            await _close(place, goal)
        case _:
            place.tell(
                _("{label} ändrar läge när ni är överens (F6) eller när den återtas (F4).").format(label=goal.label)
            )


async def _change_action(place: Place, action: ActionView) -> None:
    choices = [
        Answer(ACTION_LETTERS[status], status.value, Content(f"{ACTION_SIGNS[status]} {_(ACTION_LABELS[status])}"))
        for status in ActionStatus
    ]
    question = _("Hur går det med {label}?").format(label=action.label)
    chosen = await place.app.push_screen_wait(
        AskKey(question, choices, action.status.value, user_text(short(action.text, 200)))
    )
    if chosen:
        await set_status(place, action, ActionStatus(chosen))


async def set_status(place: Place, action: ActionView, status: ActionStatus) -> None:
    """Note how far a measure has come; where the owner cannot take it on, or it is called off, ask why."""
    from samledning.agreement import actions

    reason: str | None = ""
    if status in NEEDS_REASON:
        question = (
            _("Varför kan {owner} inte åta sig {label}?")
            if status is ActionStatus.CANNOT_COMMIT
            else _("Varför ställs {label} in?")
        )
        owner = action.owner or _("ägaren")
        reason = await place.app.push_screen_wait(AskText(question.format(label=action.label, owner=owner)))
    if reason is not None:
        await place.act(partial(actions.set_status, action_id=action.id, status=status, reason=reason))


async def _handle(place: Place, conflict: ConflictView) -> None:
    from samledning.agreement import conflicts

    choices = [
        Answer(HANDLING_LETTERS[each], each.value, Content(f"{HANDLING_SIGNS[each]} {_(HANDLING_LABELS[each])}"))
        for each in Handling
    ]
    question = _("Hur hanteras {label}?").format(label=conflict.label)
    note = user_text(short(conflict.collides, 200))
    chosen = await place.app.push_screen_wait(AskKey(question, choices, conflict.handling.value, note))
    if not chosen:
        return
    handling, how = Handling(chosen), ""
    if handling is not Handling.OPEN:
        told = await place.app.push_screen_wait(AskText(_how(handling), conflict.handled))
        if told is None:
            return
        how = told
    await place.act(partial(conflicts.handle, conflict_id=conflict.id, handling=handling, how=how))


def _how(handling: Handling) -> str:
    return {
        Handling.ACCEPTED: _("Varför accepteras den, och av vilka?"),
        Handling.SOLVED: _("Hur löstes den?"),
        Handling.TO_FORUM: _("Till vilket forum?"),
        Handling.ESCALATED: _("Till vem lyfts den?"),
    }[handling]


async def choose_alternative(place: Place, choice: ChoiceView) -> None:
    """Note which alternative is preferable, and why."""
    from samledning.agreement import choices

    standing = [each for each in choice.alternatives if each.struck_at is None]
    if not standing:
        place.tell(_("{label} har inga alternativ än. F3 lägger till dem.").format(label=choice.label))
        return
    answers_ = [Answer(each.letter, each.id, user_text(each.text)) for each in standing]
    chosen_id = choice.chosen.id if choice.chosen else ""
    chosen = await place.app.push_screen_wait(
        AskKey(_("Vilket alternativ väljer ni?"), answers_, chosen_id, user_text(choice.question))
    )
    if not chosen:
        return
    why = await place.app.push_screen_wait(AskText(_("Varför väljer ni det alternativet?"), choice.why))
    if why is not None:
        await place.act(partial(choices.choose, choice_id=choice.id, alternative_id=chosen, why=why))


async def _close(place: Place, priority: PriorityView) -> None:
    from samledning.agreement import priorities

    if priority.closed_at is not None:
        await place.act(partial(priorities.reopen, priority_id=priority.id))
        return
    question = _("Hur avslutades {label}? Till exempel genom Ö3.").format(label=priority.label)
    how = await place.app.push_screen_wait(AskText(question))
    if how is not None:
        await place.act(partial(priorities.close, priority_id=priority.id, how=how))


async def move(place: Place, priority: PriorityView, order: tuple[PriorityView, ...], by: int) -> None:
    """Put a matter earlier or later among the open ones."""
    from samledning.agreement import priorities

    keys = [each.id for each in order if each.closed_at is None]
    if priority.id not in keys:
        place.tell(_("{label} är avslutad; bara öppna frågor har en ordning.").format(label=priority.label))
        return
    to = keys.index(priority.id) + (by if by < 0 else by + 1)
    if 0 <= to <= len(keys):
        before = keys[to] if to < len(keys) else ""
        await place.act(partial(priorities.move, priority_id=priority.id, before=before))


async def follow_up(place: Place, action: ActionView) -> None:
    """Note what was found when a measure was looked at again, and when to do so once more."""
    from samledning.agreement import actions

    question = _("Vad visade uppföljningen av {label}?").format(label=action.label)
    found = await place.app.push_screen_wait(AskText(question, action.follow_up_found))
    if found is None:
        return
    again = await place.app.push_screen_wait(
        AskText(_("När ska den följas upp igen? Till exempel 16.00. Tomt: inte mer."))
    )
    if again is None:
        return
    try:
        next_at = read_when(again, place.samledning.clock.now())
    except Problem as problem:
        place.tell(problem)
        return
    await place.act(partial(actions.follow_up, action_id=action.id, found=found, next_at=next_at))


async def convert_action(place: Place, action: ActionView) -> None:
    """Make a measure into an entry of the log, a report or a request."""
    concerned = [each for each in (action.owner_actor_id, *action.supporting_ids) if each]
    await convert(place, Kind.ACTION, action.id, action.label, concerned, is_now=Kind.ACTION)


async def compare(place: Place, chosen: TargetView) -> None:
    """Show what differs between two versions of a target picture, field by field."""
    from samledning.agreement import queries

    case = place.samledning.case
    if case is None:
        return
    incident_id = case.incident.id
    others = [each for each in await place.ask(lambda unit: queries.targets(unit, incident_id)) if each.id != chosen.id]
    if not others:
        place.tell(_("Det finns bara en version än."))
        return
    rows = [(each.id, user_text(f"{each.label}  {short(each.wanted, 60)}")) for each in others]
    before = next((each.id for each in others if each.label == chosen.replaces), "")
    question = _("Jämför {label} med vilken version?").format(label=chosen.label)
    other_id = await place.app.push_screen_wait(Choose(question, rows, before))
    if not other_id:
        return
    older, newer = sorted((chosen, next(each for each in others if each.id == other_id)), key=lambda each: each.number)
    differences = await place.ask(lambda unit: queries.compare(unit, older.id, newer.id))
    title = _("{older} jämfört med {newer}").format(older=older.label, newer=newer.label)
    lines = [user_text(each.text, lines=True) for each in differences] or [Content(_("Inget skiljer."))]
    await place.app.push_screen_wait(Shown(title, Content("\n").join(lines)))


async def wis(place: Place, target: TargetView) -> None:
    """Hand out a target picture with its plan as text to paste."""
    from samledning.document.queries import document

    case = place.samledning.case
    if case is None:
        return
    incident_id = case.incident.id
    title = _("{label} som text, till exempel för WIS").format(label=target.label)
    await hand_out_document(
        place, title, target.label, lambda unit: document(unit, incident_id, Product.TARGET, subject=target.label)
    )


async def suggestions(place: Place) -> str | None:
    """Show what may be conflicts between goals; one that is chosen is noted as one. Returns the id of the new one."""
    from samledning.agreement import queries
    from samledning.tui.screens.goal_forms import Sort, add_goal

    case = place.samledning.case
    if case is None:
        return None
    board = await place.ask(lambda unit: queries.board(unit, case.incident.id))
    rows = [(each.key, user_text(f"{', '.join(each.labels)}: {each.text}")) for each in board.suggestions]
    new = ("new", Content(_("Notera en målkonflikt som programmet inte ser …")))
    label = (
        _("Det här kan vara målkonflikter. Välj en för att notera den.") if rows else _("Programmet ser inga tecken.")
    )
    chosen = await place.app.push_screen_wait(Choose(label, [*rows, new]))
    if chosen is None:
        return None
    given = {}
    if found := next((each for each in board.suggestions if each.key == chosen), None):
        given = {
            "collides": found.collides,
            "actor_ids": ",".join(found.actor_ids),
            "links": ", ".join(found.labels),
        }
    return await add_goal(place.samledning, Sort.CONFLICT, given)


def standing(goal: Goal) -> bool:
    """Whether actors may take a stance on it."""
    return isinstance(goal, TargetView | AgreementView) and goal.status in STANDING
