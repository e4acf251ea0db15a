"""Filling in what the room keeps: something new, a change, a new version."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from textual.content import Content

from samledning.agreement.protected import read_protected
from samledning.agreement.terms import ANSWERED
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
from samledning.i18n import N_, _
from samledning.paths import checklist_folders
from samledning.tui.case import Case
from samledning.tui.screens import goal_fields, plan_fields
from samledning.tui.screens.ask import Answer, AskKey
from samledning.tui.screens.forms import Editing, ask_until_done, edit_until_saved
from samledning.tui.screens.goal_setting import Fields, Setting, Values, find

if TYPE_CHECKING:
    from samledning.store.unit import ReadUnit, WriteUnit
    from samledning.tui.app import SamledningApp


class Sort(StrEnum):
    """The sorts of records that the room keeps."""

    TARGET = "target"
    AGREEMENT = "agreement"
    ACTION = "action"
    CONFLICT = "conflict"
    CHOICE = "choice"
    PRIORITY = "priority"


@dataclass(frozen=True)
class Filling:
    """How a sort is filled in: its name and letter, a blank form, a record's texts, the fields, and what is kept."""

    letter: str
    label: str
    blank: Values
    texts: Callable[[Any], Values]
    fields: Callable[[Values, Setting], Fields]
    plain: Callable[[Values, Setting], dict[str, Any]]


FILLINGS: Mapping[Sort, Filling] = {
    Sort.TARGET: Filling(
        "m",
        N_("Målbild"),
        goal_fields.NEW_TARGET,
        goal_fields.target_values,
        goal_fields.target_fields,
        goal_fields.target_plain,
    ),
    Sort.AGREEMENT: Filling(
        "ö",
        N_("Överenskommelse"),
        goal_fields.NEW_AGREEMENT,
        goal_fields.agreement_values,
        goal_fields.agreement_fields,
        goal_fields.agreement_plain,
    ),
    Sort.ACTION: Filling(
        "å",
        N_("Åtgärd"),
        plan_fields.NEW_ACTION,
        plan_fields.action_values,
        plan_fields.action_fields,
        plan_fields.action_plain,
    ),
    Sort.CONFLICT: Filling(
        "k",
        N_("Målkonflikt"),
        plan_fields.NEW_CONFLICT,
        plan_fields.conflict_values,
        plan_fields.conflict_fields,
        plan_fields.conflict_plain,
    ),
    Sort.CHOICE: Filling(
        "v",
        N_("Vägval med alternativ"),
        plan_fields.NEW_CHOICE,
        plan_fields.choice_values,
        plan_fields.choice_fields,
        plan_fields.marked_plain,
    ),
    Sort.PRIORITY: Filling(
        "p",
        N_("Prioriterad fråga"),
        plan_fields.NEW_PRIORITY,
        plan_fields.priority_values,
        plan_fields.priority_fields,
        plan_fields.marked_plain,
    ),
}


def sort_of(goal: Goal) -> Sort:
    """Which sort of record it is."""
    match goal:
        case TargetView():
            return Sort.TARGET
        case AgreementView():
            return Sort.AGREEMENT
        case ActionView():
            return Sort.ACTION
        case ConflictView():
            return Sort.CONFLICT
        case ChoiceView():
            return Sort.CHOICE
        case PriorityView():
            return Sort.PRIORITY


async def ask_sort(app: "SamledningApp") -> Sort | None:
    """Which sort of record is to be added."""
    answers = [Answer(each.letter, sort.value, Content(_(each.label))) for sort, each in FILLINGS.items()]
    chosen = await app.push_screen_wait(AskKey(_("Vad vill du lägga till?"), answers))
    return Sort(chosen) if chosen else None


async def add_goal(app: "SamledningApp", sort: Sort, given: Values | None = None) -> str | None:
    """Show a form for something new, which `given` begins to fill in. Returns the id, None where the form is left."""
    if app.case is None:
        return None
    filling, setting = FILLINGS[sort], await read_setting(app, app.case)
    begun = {**filling.blank, **(given or {})}

    async def save(values: Values) -> str:
        plain = filling.plain(values, setting)
        return await app.desk.act(lambda unit: _add(unit, sort, setting.case.incident.id, plain))

    title = _("{what}: ny").format(what=_(filling.label))
    return await ask_until_done(
        app, f"{sort}.new", title, lambda values: filling.fields(values or begun, setting), save
    )


async def change_goal(app: "SamledningApp", goal: Goal) -> str | None:
    """Change a record, or make a new version of what has been answered. Returns the id of what there is to show."""
    if isinstance(goal, TargetView | AgreementView) and is_answered(goal):
        answers = [
            Answer("n", "version", Content(_("Ny version: allt kan ändras, och alla tillfrågas igen"))),
            Answer("k", "edit", Content(_("Komplettera: skäl, berörda och annat utom ordalydelsen"))),
        ]
        question = _("{label} har besvarats, så ordalydelsen ligger fast.").format(label=goal.label)
        chosen = await app.push_screen_wait(AskKey(question, answers))
        if chosen == "version":
            return await new_version(app, goal)
        if chosen is None:
            return None
        await _edit_form(app, goal, besides=goal_fields.ASKED_ABOUT)
    else:
        await _edit_form(app, goal)
    return goal.id


def is_answered(subject: Subject) -> bool:
    """Whether somebody has answered, so that the wording stands."""
    said = {note.stance for each in subject.stances for note in each.history}
    return subject.agreed_at is not None or bool(said & ANSWERED)


async def new_version(app: "SamledningApp", subject: Subject) -> str | None:
    """Show the form of a version that takes the place of `subject`. Returns the new id, None where it is left."""
    if app.case is None:
        return None
    sort = sort_of(subject)
    filling, setting = FILLINGS[sort], await read_setting(app, app.case)
    begun = filling.texts(subject)

    async def save(values: Values) -> str:
        base, mine = filling.plain(begun, setting), filling.plain(values, setting)
        differs = {name: value for name, value in mine.items() if value != base[name]}
        return await app.desk.act(lambda unit: _replace(unit, subject, mine, differs))

    title = _("Ny version efter {label}").format(label=subject.label)
    return await ask_until_done(
        app, f"{sort}.after.{subject.id}", title, lambda values: filling.fields(values or begun, setting), save
    )


async def _edit_form(app: "SamledningApp", goal: Goal, besides: Collection[str] = ()) -> None:
    """Show the form of a record, without the fields `besides`, until it is saved or left."""
    if app.case is None:
        return
    sort = sort_of(goal)
    filling, setting = FILLINGS[sort], await read_setting(app, app.case)

    def fields(values: Values) -> Fields:
        return tuple(each for each in filling.fields({**filling.blank, **values}, setting) if each.name not in besides)

    async def load() -> Values:
        from samledning.agreement.queries import board

        incident_id = setting.case.incident.id
        now = find(await app.desk.ask(lambda unit: board(unit, incident_id)), goal.id)
        texts = filling.texts(now)
        return {each.name: texts[each.name] for each in fields(texts)}

    def save(unit: "WriteUnit", base: Values, mine: Values) -> None:
        _edit(unit, sort, goal.id, filling.plain(base, setting), filling.plain(mine, setting))

    title = _("{label}: ändra").format(label=goal.label)
    await edit_until_saved(app, Editing(f"{sort}.{goal.id}", title, load, fields, save))


async def read_setting(app: "SamledningApp", case: Case) -> Setting:
    """What the forms are filled in with, as it is now."""

    def read(unit: "ReadUnit") -> Setting:
        from samledning.actor.queries import analysis
        from samledning.agreement.queries import board

        found = analysis(unit, case.incident.id).dependencies
        named = {each.id: f"{each.actor} → {each.needed}: {each.what}" for each in found}
        protected = read_protected(checklist_folders()).names
        return Setting(case, unit.now, board(unit, case.incident.id), named, protected)

    return await app.desk.ask(read)


def _add(unit: "WriteUnit", sort: Sort, incident_id: str, plain: dict[str, Any]) -> str:
    from samledning.agreement import actions, agreements, choices, conflicts, priorities, targets

    match sort:
        case Sort.TARGET:
            # Nobody named means everyone, and no dependency the critical ones.
            chosen = {name: plain.get(name) or None for name in ("actor_ids", "dependency_ids")}
            return targets.propose(unit, incident_id, **{**plain, **chosen})
        case Sort.AGREEMENT:
            return agreements.propose(unit, incident_id, **plain)
        case Sort.ACTION:
            return actions.add(unit, incident_id, **plain)
        case Sort.CONFLICT:
            return conflicts.add(unit, incident_id, **plain)
        case Sort.CHOICE:
            return choices.ask(unit, incident_id, **plain)
        case Sort.PRIORITY:
            return priorities.add(unit, incident_id, **plain)


def _edit(unit: "WriteUnit", sort: Sort, goal_id: str, base: dict[str, Any], mine: dict[str, Any]) -> None:
    from samledning.agreement import actions, agreements, choices, conflicts, priorities, targets

    verbs = {
        Sort.TARGET: targets.edit,
        Sort.AGREEMENT: agreements.edit,
        Sort.ACTION: actions.edit,
        Sort.CONFLICT: conflicts.edit,
        Sort.CHOICE: choices.edit,
        Sort.PRIORITY: priorities.edit,
    }
    verbs[sort](unit, goal_id, base, mine)


def _replace(unit: "WriteUnit", subject: Subject, mine: dict[str, Any], differs: dict[str, Any]) -> str:
    from samledning.agreement import agreements, targets

    if isinstance(subject, TargetView):
        return targets.new_version(unit, subject.id, differs)
    return agreements.replace(unit, subject.id, mine["wording"], differs)
