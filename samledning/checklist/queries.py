"""Questions to the checklists; every answer is a view."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from sqlmodel import col, select

from samledning.checklist import rules
from samledning.checklist.tables import ChecklistMark, ChecklistRun, ChecklistSetting, OwnItem
from samledning.checklist.terms import SINGLE_RUN, Evidence, Facts, ItemDefinition, Library, ListDefinition
from samledning.checklist.views import ItemView, ListView, MarkView, RunView
from samledning.i18n import _
from samledning.incident.terms import Role
from samledning.register.queries import all_persons
from samledning.register.views import PersonView
from samledning.store.unit import ReadUnit


def runs(
    unit: ReadUnit,
    incident_id: str,
    library: Library,
    evidence: Sequence[Evidence],
    facts: Facts,
    *,
    besides: Callable[[ChecklistRun], bool] | None = None,
) -> tuple[RunView, ...]:
    """Every run in the incident, by list and number, together with each list of one run that nobody has begun yet.

    Those that `besides` is true of are left out, before all that there is to know of them is put together.
    """
    rows = unit.session.exec(select(ChecklistRun).where(ChecklistRun.incident_id == incident_id)).all()
    case = _case(unit, incident_id, evidence, facts)
    wanted = [row for row in rows if besides is None or not besides(row)]
    views = [_run_view(case, row, library.find(row.list_id)) for row in wanted]
    begun = {row.list_id for row in rows}
    views += [
        _unbegun(case, definition)
        for definition in library.lists
        if definition.kind in SINGLE_RUN and definition.id not in begun
    ]
    order = {definition.id: place for place, definition in enumerate(library.lists)}
    return tuple(sorted(views, key=lambda view: (order.get(view.list_id, len(order)), view.list_id, view.number)))


def run(unit: ReadUnit, run_id: str, library: Library, evidence: Sequence[Evidence], facts: Facts) -> RunView:
    """One run. Raises a `Problem` where there is none with that id."""
    row = unit.get(ChecklistRun, run_id)
    return _run_view(_case(unit, row.incident_id, evidence, facts), row, library.find(row.list_id))


def history(unit: ReadUnit, run_id: str, item_id: str) -> tuple[MarkView, ...]:
    """All that was said of an item in a run, the oldest first."""
    rows = unit.session.exec(
        select(ChecklistMark)
        .where(ChecklistMark.run_id == run_id, ChecklistMark.item_id == item_id)
        .order_by(col(ChecklistMark.number))
    ).all()
    persons = all_persons(unit) if rows else {}
    return tuple(
        MarkView(row.state, row.reason, row.note, row.deferred_until, row.at, _initials(persons, row.person_id))
        for row in rows
    )


def lists(library: Library, evidence: Sequence[Evidence] = ()) -> tuple[ListView, ...]:
    """Every list as such, with all of its items: self-checks, and forms to fill in by hand."""
    return tuple(
        ListView(
            each.id,
            each.kind,
            each.title,
            each.intro,
            _numbered(_defined(item, evidence) for item in each.items),
        )
        for each in library.lists
    )


def standing_in(own: Sequence[OwnItem], run: ChecklistRun) -> list[OwnItem]:
    """The items added in mid-case that stand in a run: its own, and those of every run that it was still open for."""
    return [
        item
        for item in own
        if item.run_id == run.id
        or (
            item.run_id is None
            and item.list_id == run.list_id
            and (run.closed_at is None or item.added_at <= run.closed_at)
        )
    ]


def own_items(unit: ReadUnit, incident_id: str) -> list[OwnItem]:
    """The rows of all items added in the incident, in the order they were added."""
    query = select(OwnItem).where(OwnItem.incident_id == incident_id).order_by(col(OwnItem.number))
    return list(unit.session.exec(query).all())


@dataclass(frozen=True)
class _Case:
    """What the runs of an incident are put together from; `marks` holds the newest for each run and item."""

    unit: ReadUnit
    evidence: Sequence[Evidence]
    facts: Facts
    marks: Mapping[str, Mapping[str, ChecklistMark]]
    settings: Mapping[tuple[str, str], ChecklistSetting]
    own: Sequence[OwnItem]
    persons: Mapping[str, PersonView]


def _case(unit: ReadUnit, incident_id: str, evidence: Sequence[Evidence], facts: Facts) -> _Case:
    marks: dict[str, dict[str, ChecklistMark]] = {}
    query = select(ChecklistMark).where(ChecklistMark.incident_id == incident_id).order_by(col(ChecklistMark.number))
    for mark in unit.session.exec(query).all():
        marks.setdefault(mark.run_id, {})[mark.item_id] = mark
    settings = unit.session.exec(select(ChecklistSetting).where(ChecklistSetting.incident_id == incident_id)).all()
    return _Case(
        unit,
        evidence,
        facts,
        marks,
        {(setting.run_id, setting.item_id): setting for setting in settings},
        own_items(unit, incident_id),
        all_persons(unit),
    )


def _run_view(case: _Case, row: ChecklistRun, definition: ListDefinition | None) -> RunView:
    items = _items(case, row, definition)
    handled, total = rules.progress(items)
    next_item = rules.next_open(items)
    return RunView(
        id=row.id,
        list_id=row.list_id,
        kind=row.kind,
        title=definition.title if definition else row.title,
        intro=definition.intro if definition else "",
        number=row.number,
        meeting=row.meeting,
        started_at=row.started_at,
        starts_at=row.starts_at,
        closed_at=row.closed_at,
        close_override_reason=row.close_override_reason,
        items=items,
        handled=handled,
        total=total,
        next_id=next_item.id if next_item else "",
        version_changed=definition is None or definition.version != row.list_version,
    )


def _unbegun(case: _Case, definition: ListDefinition) -> RunView:
    """A list of one run as it will be when someone begins it."""
    shown = rules.visible(definition.items, case.facts)
    items = _numbered(_defined(item, case.evidence) for item in shown)
    return RunView(
        id="",
        list_id=definition.id,
        kind=definition.kind,
        title=definition.title,
        intro=definition.intro,
        number=1,
        meeting="",
        started_at=None,
        starts_at=None,
        closed_at=None,
        close_override_reason="",
        items=items,
        handled=0,
        total=len(items),
        next_id=items[0].id if items else "",
        version_changed=False,
    )


def _items(case: _Case, row: ChecklistRun, definition: ListDefinition | None) -> tuple[ItemView, ...]:
    defined = definition.items if definition else ()
    own = standing_in(case.own, row)
    marks = case.marks.get(row.id, {})
    there = [*(item.id for item in defined), *(item.item_id for item in own)]
    gone = [item_id for item_id in marks if item_id not in there]
    views = {
        item.id: replace(_defined(item, case.evidence), due_at=rules.due_time(item.due, row.starts_at, row.started_at))
        for item in rules.visible(defined, case.facts)
    }
    views |= {item.item_id: ItemView(item.item_id, item.ask, why=item.why, own=True) for item in own}
    views |= {item_id: ItemView(item_id, _("Punkten finns inte längre i listan."), gone=True) for item_id in gone}
    ordered = [views[each] for each in rules.in_order([*there, *gone], row.item_order) if each in views]
    settled = [
        _settled(case, view, marks.get(view.id), case.settings.get((row.id, view.id))) for view in _numbered(ordered)
    ]
    return rules.with_parts(settled)


def _defined(item: ItemDefinition, evidence: Sequence[Evidence]) -> ItemView:
    """An item as its list defines it, with what the case holds that answers it."""
    texts = item.texts
    return ItemView(
        id=item.id,
        ask=texts.ask,
        why=texts.why,
        tips=texts.tips,
        proof=texts.proof,
        because=texts.because,
        part_of=item.part_of,
        role=item.role,
        tool=item.tool,
        evidence=tuple(each for key in item.evidence for each in evidence if each.key == key and each.answers(item)),
        mandatory=item.mandatory,
        every=item.every,
    )


def _settled(case: _Case, view: ItemView, mark: ChecklistMark | None, setting: ChecklistSetting | None) -> ItemView:
    """An item with what was set and marked for it in its run."""
    if setting:
        view = replace(
            view,
            role=Role(setting.role) if setting.role else view.role,
            due_at=setting.due_at or view.due_at,
        )
    if not mark:
        return view
    return replace(
        view,
        state=rules.state_now(mark.state, mark.deferred_until, case.unit.now),
        reason=mark.reason,
        note=mark.note,
        deferred_until=mark.deferred_until,
        due_at=mark.deferred_until or view.due_at,
        marked_by=_initials(case.persons, mark.person_id),
        marked_at=mark.at,
    )


def _numbered(items: Iterable[ItemView]) -> tuple[ItemView, ...]:
    return tuple(replace(item, position=place) for place, item in enumerate(items, start=1))


def _initials(persons: Mapping[str, PersonView], person_id: str) -> str:
    return persons[person_id].initials if person_id in persons else "?"
