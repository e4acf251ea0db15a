"""What can be done with checklists, on a real database file."""

from datetime import timedelta

import pytest

from checklist.conftest import START, Case
from samledning.checklist import queries, rules, service
from samledning.checklist.definitions import read_library
from samledning.checklist.terms import Evidence, ItemState
from samledning.errors import Problem
from samledning.incident.terms import Role

DONE, OPEN, DEFERRED, SKIPPED = ItemState.DONE, ItemState.OPEN, ItemState.DEFERRED, ItemState.NOT_APPLICABLE


def start(case: Case, list_id: str = "IL", **more: object) -> str:
    with case.write() as unit:
        return service.start_run(unit, case.incident_id, case.definition(list_id), **more)  # type: ignore[arg-type]


def mark(case: Case, run_id: str, item_id: str, state: ItemState, **more: object) -> None:
    with case.write() as unit:
        service.mark(unit, run_id, item_id, state, **more)  # type: ignore[arg-type]


def said(case: Case, run_id: str, item_id: str) -> list[tuple[ItemState, str, str]]:
    with case.read() as unit:
        return [(each.state, each.reason, each.note) for each in queries.history(unit, run_id, item_id)]


def test_a_list_of_one_run_is_started_once_and_shown_before_that(case: Case) -> None:
    with case.read() as unit:
        before = queries.runs(unit, case.incident_id, case.library, (), {})
    assert [(run.list_id, run.id, run.started_at) for run in before] == [("IL", "", None), ("CL", "", None)]
    assert (before[0].handled, before[0].total, before[0].next_id) == (0, 5, "IL-01")
    assert start(case) == start(case)
    with case.read() as unit:
        after = queries.runs(unit, case.incident_id, case.library, (), {})
    assert [(run.list_id, run.started_at) for run in after] == [("IL", START), ("CL", None)]


def test_a_self_check_cannot_be_started(case: Case) -> None:
    with pytest.raises(Problem, match="Eget"):
        start(case, "SL")


def test_earlier_runs_of_a_meeting_list_stay_side_by_side(case: Case) -> None:
    first = start(case, "ML", meeting="Avstämning")
    mark(case, first, "ML-01", DONE)
    second = start(case, "ML")
    assert first != second
    with case.read() as unit:
        runs = [run for run in queries.runs(unit, case.incident_id, case.library, (), {}) if run.list_id == "ML"]
    assert [(run.number, run.label, run.handled) for run in runs] == [(1, "Möte 1 · Avstämning", 1), (2, "Möte 2", 0)]


def test_a_meeting_starts_all_meeting_lists_under_one_number(case: Case) -> None:
    start(case, "NL")
    with case.write() as unit:
        ids = service.start_meeting(unit, case.incident_id, case.library, meeting="ISF 14.00")
    assert [case.run(run_id).label for run_id in ids] == ["Möte 2 · ISF 14.00", "Efter mötet 2 · ISF 14.00"]


def test_due_times_count_from_the_start_of_the_run_or_of_the_meeting(case: Case) -> None:
    assert case.item(start(case), "IL-01").due_at == START + timedelta(minutes=30)
    assert case.item(start(case, "ML"), "ML-01").due_at is None
    meeting = start(case, "ML", starts_at=START + timedelta(hours=5))
    assert case.item(meeting, "ML-01").due_at == START + timedelta(hours=3)
    with case.write() as unit:
        service.reschedule(unit, meeting, START + timedelta(hours=6))
    assert case.item(meeting, "ML-01").due_at == START + timedelta(hours=4)


def test_a_mark_tells_who_and_when_and_keeps_what_was_said_before(case: Case) -> None:
    run_id = start(case)
    case.wait(minutes=5)
    mark(case, run_id, "IL-01", DONE, note=" Ringt alla ")
    mark(case, run_id, "IL-01", SKIPPED, reason="Bara en aktör")
    item = case.item(run_id, "IL-01")
    assert (item.state, item.reason, item.note) == (SKIPPED, "Bara en aktör", "Ringt alla")
    assert (item.marked_by, item.marked_at) == ("AB", START + timedelta(minutes=5))
    assert said(case, run_id, "IL-01") == [(DONE, "", "Ringt alla"), (SKIPPED, "Bara en aktör", "Ringt alla")]


def test_the_newest_mark_holds_also_when_the_clock_was_set_back(case: Case) -> None:
    run_id = start(case)
    mark(case, run_id, "IL-01", DONE)
    case.wait(hours=-1)
    mark(case, run_id, "IL-01", OPEN)
    assert case.item(run_id, "IL-01").state is OPEN
    assert [state for state, *_rest in said(case, run_id, "IL-01")] == [DONE, OPEN]


@pytest.mark.parametrize(
    "more",
    [
        {"state": OPEN},
        {"state": DONE},
        {"state": DONE, "note": "Klart"},
        {"state": SKIPPED, "reason": "Skäl"},
        {"state": DEFERRED, "deferred_until": START + timedelta(hours=1)},
    ],
)
def test_the_same_again_is_not_said_twice(case: Case, more: dict[str, object]) -> None:
    run_id = start(case)
    mark(case, run_id, "IL-01", **more)  # type: ignore[arg-type]
    once = said(case, run_id, "IL-01")
    mark(case, run_id, "IL-01", **more)  # type: ignore[arg-type]
    assert said(case, run_id, "IL-01") == once
    assert len(once) == (0 if more["state"] is OPEN else 1)


def test_a_note_leaves_the_state_as_it_is(case: Case) -> None:
    run_id = start(case)
    with case.write() as unit:
        service.note(unit, run_id, "IL-01", "Väntar på besked")
    mark(case, run_id, "IL-01", SKIPPED, reason="Inte här")
    with case.write() as unit:
        service.note(unit, run_id, "IL-01", "Bekräftat")
        service.note(unit, run_id, "IL-01", "Bekräftat ")
    assert said(case, run_id, "IL-01") == [
        (OPEN, "", "Väntar på besked"),
        (SKIPPED, "Inte här", "Väntar på besked"),
        (SKIPPED, "Inte här", "Bekräftat"),
    ]


@pytest.mark.parametrize(
    ("item_id", "state", "more", "sentence"),
    [
        ("IL-01", SKIPPED, {}, "skäl"),
        ("IL-01", SKIPPED, {"reason": "  "}, "skäl"),
        ("IL-01", DEFERRED, {}, "tid"),
        ("IL-01", DEFERRED, {"deferred_until": START}, "tid"),
        ("IL-01", DEFERRED, {"deferred_until": START - timedelta(minutes=1)}, "tid"),
        ("ML-01", DONE, {}, "ML-01"),
        ("IL-E1", DONE, {}, "IL-E1"),
        ("IL-01; DROP", DONE, {}, "DROP"),
    ],
)
def test_a_mark_that_says_too_little_is_refused(
    case: Case, item_id: str, state: ItemState, more: dict[str, object], sentence: str
) -> None:
    run_id = start(case)
    with pytest.raises(Problem, match=sentence):
        mark(case, run_id, item_id, state, **more)
    assert said(case, run_id, item_id) == []


def test_a_deferred_item_is_open_and_due_when_its_time_has_come(case: Case) -> None:
    run_id = start(case)
    until = START + timedelta(hours=2)
    mark(case, run_id, "IL-01", DEFERRED, deferred_until=until)
    case.wait(minutes=119)
    run = case.run(run_id)
    assert (case.item(run_id, "IL-01").state, run.handled, run.next_id) == (DEFERRED, 0, "IL-02")
    assert rules.due([run], case.now) == ()
    case.wait(minutes=1)
    item = case.item(run_id, "IL-01")
    assert (item.state, item.due_at) == (OPEN, until)
    (due,) = rules.due([case.run(run_id)], case.now)
    assert (due.key, due.due_at, due.deferred, due.run_id) == ("IL-01", until, True, run_id)


def test_a_new_due_time_holds_for_an_item_that_was_put_off_until_a_time_gone_by(case: Case) -> None:
    run_id = start(case)
    mark(case, run_id, "IL-01", DEFERRED, deferred_until=START + timedelta(hours=1))
    case.wait(hours=2)
    with case.write() as unit:
        service.set_due(unit, run_id, "IL-01", START + timedelta(hours=3))
    item = case.item(run_id, "IL-01")
    assert (item.state, item.due_at, item.deferred_until) == (OPEN, START + timedelta(hours=3), None)


def test_a_role_and_a_due_time_hold_for_one_run_until_they_are_put_back(case: Case) -> None:
    first, second = start(case, "ML"), start(case, "ML")
    with case.write() as unit:
        service.assign(unit, first, "ML-02", Role.NOTE_TAKER)
        service.set_due(unit, first, "ML-02", START)
    assert (case.item(first, "ML-02").role, case.item(first, "ML-02").due_at) == (Role.NOTE_TAKER, START)
    assert (case.item(second, "ML-02").role, case.item(second, "ML-02").due_at) == (Role.LEADER, None)
    with case.write() as unit:
        service.assign(unit, first, "ML-02", None)
        service.set_due(unit, first, "ML-02", None)
    assert (case.item(first, "ML-02").role, case.item(first, "ML-02").due_at) == (Role.LEADER, None)


def test_an_item_of_ones_own_stands_last_and_counts(case: Case) -> None:
    run_id = start(case)
    with case.write() as unit:
        assert service.add_item(unit, run_id, " Ring  länsveterinären ", "Djuren saknar vatten") == "IL-E1"
    with case.write() as unit:
        assert service.add_item(unit, run_id, "Boka tolk") == "IL-E2"
    run = case.run(run_id)
    assert [item.id for item in run.items if item.own] == ["IL-E1", "IL-E2"]
    assert (run.items[-2].ask, run.items[-2].why) == ("Ring länsveterinären", "Djuren saknar vatten")
    assert run.total == 7
    mark(case, run_id, "IL-E2", DONE)
    assert case.run(run_id).handled == 1


def test_an_item_needs_words(case: Case) -> None:
    run_id = start(case)
    with pytest.raises(Problem, match="Skriv"), case.write() as unit:
        service.add_item(unit, run_id, " \n ")


def test_an_item_for_every_run_leaves_those_that_were_closed_alone(case: Case) -> None:
    closed, running = start(case, "ML"), start(case, "ML")
    with case.write() as unit:
        service.close_run(unit, closed, case.library, {})
    case.wait(minutes=1)
    with case.write() as unit:
        item_id = service.add_item(unit, running, "Hälsa från staben", every_run=True)
        alone = service.add_item(unit, running, "Bara här")
    later = start(case, "ML")
    shown = {run_id: [item.id for item in case.run(run_id).items if item.own] for run_id in (closed, running, later)}
    assert shown == {closed: [], running: [item_id, alone], later: [item_id]}


def test_an_item_moves_with_its_parts_and_stays_there(case: Case) -> None:
    run_id = start(case)
    with case.write() as unit:
        own = service.add_item(unit, run_id, "Egen")
        service.move_item(unit, run_id, own, case.library, before="IL-02")
        service.move_item(unit, run_id, "IL-03", case.library, before="IL-01")
        service.move_item(unit, run_id, "IL-02", case.library)
    run = case.run(run_id)
    assert [item.id for item in run.items] == ["IL-03", "IL-03a", "IL-03b", "IL-01", "IL-E1", "IL-02"]
    assert [item.position for item in run.items] == [1, 2, 3, 4, 5, 6]
    assert run.next_id == "IL-03"
    with pytest.raises(Problem, match="IL-99"), case.write() as unit:
        service.move_item(unit, run_id, "IL-99", case.library)


def test_a_hidden_item_says_why_when_it_shows_and_does_not_count_before(case: Case) -> None:
    run_id = start(case)
    assert case.run(run_id, {"actor_count": 7}).total == 5
    run = case.run(run_id, {"actor_count": 8})
    shown = run.item("IL-04")
    assert shown
    assert (run.total, shown.because) == (6, "Visas eftersom ni är många.")


def test_closing_names_the_mandatory_items_that_are_open(case: Case) -> None:
    run_id = start(case)
    many = {"actor_count": 8}
    with pytest.raises(Problem, match="IL-02, IL-04"), case.write() as unit:
        service.close_run(unit, run_id, case.library, many)
    mark(case, run_id, "IL-02", SKIPPED, reason="Gjort tidigare")
    mark(case, run_id, "IL-04", DEFERRED, deferred_until=START + timedelta(hours=1))
    with pytest.raises(Problem, match=r": IL-04\."), case.write() as unit:
        service.close_run(unit, run_id, case.library, many)
    with case.write() as unit:
        service.close_run(unit, run_id, case.library, many, override_reason=" Avlöst ")
    run = case.run(run_id)
    assert (run.closed_at, run.close_override_reason) == (START, "Avlöst")


def test_a_closed_run_takes_no_changes_until_it_is_opened_again(case: Case) -> None:
    run_id = start(case)
    with case.write() as unit:
        service.close_run(unit, run_id, case.library, {}, override_reason="Avlöst")
    for change in (
        lambda unit: service.mark(unit, run_id, "IL-01", DONE),
        lambda unit: service.note(unit, run_id, "IL-01", "Sent"),
        lambda unit: service.add_item(unit, run_id, "Sent"),
        lambda unit: service.move_item(unit, run_id, "IL-01", case.library),
        lambda unit: service.assign(unit, run_id, "IL-01", Role.ANALYST),
        lambda unit: service.set_due(unit, run_id, "IL-01", START),
        lambda unit: service.reschedule(unit, run_id, START),
        lambda unit: service.close_run(unit, run_id, case.library, {}),
    ):
        with pytest.raises(Problem, match="avslutad"), case.write() as unit:
            change(unit)
    assert rules.due([case.run(run_id)], START + timedelta(days=1)) == ()
    with case.write() as unit:
        service.reopen_run(unit, run_id)
    mark(case, run_id, "IL-01", DONE)
    assert case.run(run_id).handled == 1


def test_nobody_changes_a_list_without_a_name(case: Case) -> None:
    run_id = start(case)
    case.person_id = None
    for change in (
        lambda unit: service.start_run(unit, case.incident_id, case.definition("ML")),
        lambda unit: service.mark(unit, run_id, "IL-01", DONE),
        lambda unit: service.move_item(unit, run_id, "IL-01", case.library),
        lambda unit: service.reopen_run(unit, run_id),
    ):
        with pytest.raises(Problem, match="person"), case.write() as unit:
            change(unit)


def test_a_changed_list_is_told_and_marks_on_items_that_are_gone_stay(case: Case) -> None:
    run_id = start(case)
    mark(case, run_id, "IL-02", DONE, note="Klart i går")
    assert not case.run(run_id).version_changed
    folder = case.folder
    text = (folder / "IL.toml").read_text(encoding="utf-8")
    (folder / "IL.toml").write_text(text.replace('"IL-02"', '"IL-09"'), encoding="utf-8")
    case.library = read_library([folder])
    run = case.run(run_id)
    gone = run.item("IL-02")
    assert run.version_changed
    assert gone
    assert (gone.gone, gone.state, gone.note) == (True, DONE, "Klart i går")
    assert (run.handled, run.total, run.next_id) == (0, 5, "IL-01")


def test_a_run_whose_list_is_gone_can_still_be_read(case: Case) -> None:
    run_id = start(case)
    mark(case, run_id, "IL-02", DONE)
    (case.folder / "IL.toml").unlink()
    case.library = read_library([case.folder])
    run = case.run(run_id)
    assert (run.title, run.version_changed, run.total) == ("Inledning", True, 0)
    assert [(item.id, item.gone) for item in run.items] == [("IL-02", True)]


def test_items_show_the_evidence_they_ask_for_in_their_own_order(case: Case) -> None:
    found = (Evidence("reports", "3 rapporter"), Evidence("minutes", "Protokoll"), Evidence("actors", "5 aktörer"))
    item = case.run(start(case), evidence=found).item("IL-01")
    assert item
    assert [evidence.text for evidence in item.evidence] == ["5 aktörer", "3 rapporter"]


def test_lists_as_such_hold_every_item_in_order(case: Case) -> None:
    lists = {each.id: each for each in queries.lists(case.library, (Evidence("actors", "5 aktörer"),))}
    assert list(lists) == ["IL", "ML", "CL", "SL", "NL"]
    assert [item.position for item in lists["IL"].items] == [1, 2, 3, 4, 5, 6]
    assert lists["SL"].items[0].evidence[0].text == "5 aktörer"
    assert {item.state for each in lists.values() for item in each.items} == {OPEN}
