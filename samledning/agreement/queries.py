"""Questions about direction and agreement; every answer is a view, or a tuple of them."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TypeVar

from sqlmodel import col, select

from samledning.agreement import rows, rules
from samledning.agreement.rows import Around, of_case
from samledning.agreement.tables import (
    Action,
    Agreement,
    Alternative,
    Choice,
    GoalConflict,
    PriorityQuestion,
    StanceNote,
    TargetPicture,
)
from samledning.agreement.views import (
    ActionView,
    AgreementView,
    BoardView,
    ChoiceView,
    ConflictView,
    Difference,
    DueAnchor,
    Goal,
    PriorityView,
    SuggestionView,
    TargetView,
)
from samledning.errors import Problem
from samledning.i18n import _
from samledning.incident.tables import Incident
from samledning.log.views import Hit
from samledning.register.queries import all_persons
from samledning.store.numbers import label_key, number_in
from samledning.store.search import Found
from samledning.store.unit import ReadUnit

GOALS = "goals"
"""Where a hit of this room belongs."""

S = TypeVar("S", TargetPicture, Agreement)
V = TypeVar("V", TargetView, AgreementView, ActionView, ConflictView, ChoiceView, PriorityView)


def board(unit: ReadUnit, incident_id: str) -> BoardView:
    """Everything of the room. Raises a `Problem` where there is no such incident."""
    unit.get(Incident, incident_id)
    around = rows.around(unit, incident_id)
    targets, agreements, plan = _targets(around), _agreements(unit, around), _actions(unit, incident_id, around)
    conflicts = _conflicts(unit, incident_id, around, plan)
    return BoardView(
        targets=targets,
        agreements=agreements,
        actions=rules.plan_order(each for each in plan if each.struck_at is None),
        conflicts=rules.conflict_order(each for each in conflicts if each.struck_at is None),
        suggestions=rules.suggestions((*targets, *agreements), plan, conflicts),
        choices=choices(unit, incident_id),
        priorities=priorities(unit, incident_id),
    )


def targets(unit: ReadUnit, incident_id: str) -> tuple[TargetView, ...]:
    """Every version of every target picture, the newest number first."""
    return _targets(rows.around(unit, incident_id))


def current_targets(unit: ReadUnit, incident_id: str) -> tuple[TargetView, ...]:
    """The target pictures that hold, one for each scope; that of the whole event first."""
    return BoardView(targets=targets(unit, incident_id)).current_targets


def target(unit: ReadUnit, target_id: str) -> TargetView:
    """One version. Raises a `Problem` where there is none with that id."""
    row = unit.get(TargetPicture, target_id)
    return rows.target_view(row, rows.around(unit, row.incident_id))


def compare(unit: ReadUnit, older_id: str, newer_id: str) -> tuple[Difference, ...]:
    """What differs between two versions of a target picture, field by field."""
    return rules.compare(target(unit, older_id), target(unit, newer_id))


def agreements(unit: ReadUnit, incident_id: str) -> tuple[AgreementView, ...]:
    """Every agreement and proposal, the newest number first."""
    return _agreements(unit, rows.around(unit, incident_id))


def agreement(unit: ReadUnit, agreement_id: str) -> AgreementView:
    """One agreement. Raises a `Problem` where there is none with that id."""
    row = unit.get(Agreement, agreement_id)
    return rows.agreement_view(row, rows.around(unit, row.incident_id), rows.entry_labels(unit, [row]))


def subject(unit: ReadUnit, subject_id: str) -> TargetView | AgreementView:
    """What actors take a stance on, by its id alone. Raises a `Problem` where there is none."""
    return target(unit, subject_id) if unit.find(TargetPicture, subject_id) else agreement(unit, subject_id)


def actions(
    unit: ReadUnit,
    incident_id: str,
    *,
    owner_actor_id: str = "",
    goal_id: str = "",
    due_before: datetime | None = None,
    overdue: bool = False,
    open_only: bool = False,
) -> tuple[ActionView, ...]:
    """The action plan, or of one owner, one goal, due before a time (UTC), overdue, or still to be done only.

    What still has to be done first, by time; what was struck is left out.
    """
    return rules.plan_order(
        each
        for each in _actions(unit, incident_id, rows.around(unit, incident_id))
        if each.struck_at is None
        and (not owner_actor_id or each.owner_actor_id == owner_actor_id)
        and (not goal_id or goal_id in (each.target_id, each.agreement_id))
        and (due_before is None or (each.due_at is not None and each.due_at < due_before))
        and (each.overdue or not overdue)
        and (each.is_open or not open_only)
    )


def action(unit: ReadUnit, action_id: str) -> ActionView:
    """One measure, also a struck one. Raises a `Problem` where there is none with that id."""
    row = unit.get(Action, action_id)
    return rows.action_view(row, rows.around(unit, row.incident_id), rows.entry_labels(unit, [row]))


def conflicts(unit: ReadUnit, incident_id: str) -> tuple[ConflictView, ...]:
    """The conflicts between goals, the open ones first, then the newest number; what was struck is left out."""
    around = rows.around(unit, incident_id)
    found = _conflicts(unit, incident_id, around, _actions(unit, incident_id, around))
    return rules.conflict_order(each for each in found if each.struck_at is None)


def conflict(unit: ReadUnit, conflict_id: str) -> ConflictView:
    """One conflict, also a struck one. Raises a `Problem` where there is none with that id."""
    row = unit.get(GoalConflict, conflict_id)
    around = rows.around(unit, row.incident_id)
    labels = {each.id: each.label for each in _actions(unit, row.incident_id, around)}
    return rows.conflict_view(row, around, labels)


def suggestions(unit: ReadUnit, incident_id: str) -> tuple[SuggestionView, ...]:
    """What may be conflicts between goals, and nobody has noted as one."""
    return board(unit, incident_id).suggestions


def choices(unit: ReadUnit, incident_id: str) -> tuple[ChoiceView, ...]:
    """The questions with alternatives, those without a chosen one first; what was struck is left out."""
    persons = all_persons(unit)
    by_choice: dict[str, list[Alternative]] = {}
    for each in of_case(unit, Alternative, incident_id):
        by_choice.setdefault(each.choice_id, []).append(each)
    found = [
        rows.choice_view(row, by_choice.get(row.id, []), persons)
        for row in of_case(unit, Choice, incident_id)
        if row.struck_at is None
    ]
    return tuple(sorted(found, key=lambda each: (each.chosen is not None, -each.number)))


def choice(unit: ReadUnit, choice_id: str) -> ChoiceView:
    """One question with all its alternatives. Raises a `Problem` where there is none with that id."""
    row = unit.get(Choice, choice_id)
    own = [each for each in of_case(unit, Alternative, row.incident_id) if each.choice_id == choice_id]
    return rows.choice_view(row, own, all_persons(unit))


def priorities(unit: ReadUnit, incident_id: str, *, open_only: bool = False) -> tuple[PriorityView, ...]:
    """The matters on which agreement is especially important, in order; the closed ones last, or left out."""
    persons = all_persons(unit)
    found = [
        rows.priority_view(row, persons)
        for row in of_case(unit, PriorityQuestion, incident_id)
        if row.struck_at is None
    ]
    return rules.priority_order(each for each in found if each.closed_at is None or not open_only)


def due_anchors(unit: ReadUnit, incident_id: str) -> tuple[DueAnchor, ...]:
    """Who has yet to anchor what, the soonest first; `late` where the time has come."""
    around = rows.around(unit, incident_id)
    return rules.due_anchors((*_targets(around), *_agreements(unit, around)), unit.now)


def hits(unit: ReadUnit, found: Sequence[Found]) -> dict[str, Hit]:
    """Where what a search found belongs, by the id of the record that was found; what is not of this room, or was
    struck, is left out. An answer belongs to what was asked about, an alternative to its question."""
    places: dict[str, Hit] = {}
    for incident_id in {each.chain for each in found if each.kind in _FOUND}:
        places |= _places(board(unit, incident_id))
    return {each.record_id: places[each.record_id] for each in found if each.record_id in places}


_FOUND = frozenset(
    model.__tablename__
    for model in (TargetPicture, Agreement, StanceNote, Action, GoalConflict, Choice, Alternative, PriorityQuestion)
)


def _places(found: BoardView) -> dict[str, Hit]:
    """The place of everything on the board, by id."""
    places = {each.id: Hit(GOALS, each.id, each.label, _text_of(each), each.made_at) for each in found.goals}
    for subject in found.subjects:
        for each in subject.stances:
            for note in each.history:
                said = f"{each.actor}: {' · '.join(filter(None, (note.text, note.anchor_with, note.said_by)))}"
                places[note.id] = Hit(GOALS, subject.id, subject.label, said, note.at)
    for choice in found.choices:
        for one in choice.alternatives:
            places[one.id] = Hit(GOALS, choice.id, choice.label, f"{one.letter}) {one.text}", choice.made_at)
    return places


def _text_of(goal: Goal) -> str:
    match goal:
        case TargetView():
            return goal.wanted
        case AgreementView():
            return goal.wording
        case ConflictView():
            return goal.collides
        case ChoiceView():
            return goal.question
        case ActionView() | PriorityView():
            return goal.text


def came_of(unit: ReadUnit, entry_ids: Sequence[str]) -> dict[str, tuple[str, ...]]:
    """The labels of the agreements and measures that lines of the log became, by the line's id; struck left out."""
    labels: dict[str, tuple[str, ...]] = {}
    for model in (Agreement, Action):
        found = unit.session.exec(
            select(model.entry_id, model.number)
            .where(col(model.entry_id).in_(entry_ids), col(model.struck_at).is_(None))
            .order_by(col(model.number))
        ).all()
        for entry_id, number in found:
            labels[str(entry_id)] = (*labels.get(str(entry_id), ()), f"{model.SERIES}{number}")
    return labels


def the_target(unit: ReadUnit, incident_id: str, wanted: str) -> TargetView:
    """The version that people call `MB2` (or `2`). Raises a `Problem` where there is none."""
    return _numbered(targets(unit, incident_id), TargetPicture.SERIES, wanted)


def the_agreement(unit: ReadUnit, incident_id: str, wanted: str) -> AgreementView:
    """The agreement that people call `Ö3` (or `3`). Raises a `Problem` where there is none."""
    return _numbered(agreements(unit, incident_id), Agreement.SERIES, wanted)


def the_subject(unit: ReadUnit, incident_id: str, wanted: str) -> TargetView | AgreementView:
    """What people call `MB2` or `Ö3`. Raises a `Problem` where there is no such thing."""
    if label_key(wanted).startswith(TargetPicture.SERIES):
        return the_target(unit, incident_id, wanted)
    if label_key(wanted).startswith(Agreement.SERIES):
        return the_agreement(unit, incident_id, wanted)
    raise Problem(_("«{label}» är varken en målbild (MB2) eller en överenskommelse (Ö3).").format(label=wanted))


def the_action(unit: ReadUnit, incident_id: str, wanted: str) -> ActionView:
    """The measure that people call `Å9` (or `9`). Raises a `Problem` where there is none."""
    around = rows.around(unit, incident_id)
    return _numbered(_actions(unit, incident_id, around), Action.SERIES, wanted)


def the_conflict(unit: ReadUnit, incident_id: str, wanted: str) -> ConflictView:
    """The conflict that people call `K1` (or `1`). Raises a `Problem` where there is none."""
    around = rows.around(unit, incident_id)
    found = _conflicts(unit, incident_id, around, _actions(unit, incident_id, around))
    return _numbered(found, GoalConflict.SERIES, wanted)


def the_choice(unit: ReadUnit, incident_id: str, wanted: str) -> ChoiceView:
    """The question that people call `V1` (or `1`). Raises a `Problem` where there is none."""
    return _numbered(choices(unit, incident_id), Choice.SERIES, wanted)


def the_priority(unit: ReadUnit, incident_id: str, wanted: str) -> PriorityView:
    """The matter that people call `P1` (or `1`). Raises a `Problem` where there is none."""
    return _numbered(priorities(unit, incident_id), PriorityQuestion.SERIES, wanted)


def _targets(around: Around) -> tuple[TargetView, ...]:
    return tuple(rows.target_view(row, around) for row in _newest_first(around.targets))


def _agreements(unit: ReadUnit, around: Around) -> tuple[AgreementView, ...]:
    found = _newest_first(around.agreements)
    entries = rows.entry_labels(unit, found)
    return tuple(rows.agreement_view(row, around, entries) for row in found)


def _actions(unit: ReadUnit, incident_id: str, around: Around) -> tuple[ActionView, ...]:
    """Every measure, struck ones too."""
    found = of_case(unit, Action, incident_id)
    entries = rows.entry_labels(unit, found)
    return tuple(rows.action_view(row, around, entries) for row in found)


def _conflicts(
    unit: ReadUnit, incident_id: str, around: Around, plan: Sequence[ActionView]
) -> tuple[ConflictView, ...]:
    """Every conflict, struck ones too."""
    labels = {each.id: each.label for each in plan}
    return tuple(rows.conflict_view(row, around, labels) for row in of_case(unit, GoalConflict, incident_id))


def _newest_first(records: Mapping[str, S]) -> list[S]:
    return sorted(records.values(), key=lambda row: -row.number)


def _numbered(views: Sequence[V], series: str, wanted: str) -> V:
    number = number_in(wanted, series)
    found = next((each for each in views if each.number == number), None)
    if found is None:
        raise Problem(_("{label} finns inte i händelsen.").format(label=wanted.strip()))
    return found
