"""The demonstration: what it holds, that its times fit, and that only a demonstration is thrown away."""

import shutil
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from document.reading import minutes_text

from samledning import paths
from samledning.actor.queries import actors, analysis, call_list, known_actors, revisions
from samledning.actor.terms import FindingKind
from samledning.agreement import queries as agreement
from samledning.agreement.terms import Handling as Solved
from samledning.checklist.definitions import read_library
from samledning.checklist.terms import ItemState
from samledning.checklist.views import RunView
from samledning.cli.main import run as run_command
from samledning.demo import persons as people
from samledning.demo import story
from samledning.demo.build import build_demo, remove_demo
from samledning.demo.persons import FIRE, LEKEBERG, LST, OREBRO, POLICE, POWER, REGION, TELECOM
from samledning.demo.times import StoryClock
from samledning.errors import Problem
from samledning.evaluation.queries import after
from samledning.evaluation.terms import Aspect
from samledning.incident import queries
from samledning.incident import service as incident
from samledning.incident.terms import MomentStatus, Role
from samledning.incident.views import IncidentView
from samledning.log.queries import page
from samledning.log.terms import Kind, Marking
from samledning.log.views import EntryView
from samledning.meeting import queries as meetings
from samledning.meeting.lead import lead
from samledning.meeting.terms import Presence
from samledning.monitoring import queries as monitoring
from samledning.monitoring.terms import Reality, State
from samledning.options import Options
from samledning.overview.queries import checklists
from samledning.register.queries import persons
from samledning.situation import queries as situation
from samledning.situation import versions
from samledning.situation.terms import FIVE_HEADINGS, Handling, RequestState
from samledning.start import Workspace, open_workspace
from samledning.store.verify import verify

NOW = datetime(2026, 11, 22, 13, 17, 41, tzinfo=UTC)
LENGTH = timedelta(hours=3)

NOTE, REPORT, AGREEMENT, ACTION, REQUEST, PARKED = Kind

# Part of what was typed, what it was read as, whom it names.
READINGS: tuple[tuple[str, Kind, tuple[str, ...]], ...] = (
    ("Stormen är här", NOTE, ()),
    ("14 000 kunder", REPORT, (POWER,)),
    ("JL tar över", NOTE, ()),
    ("två vårdcentraler", REPORT, (REGION,)),
    ("trygghetslarm", NOTE, ()),
    ("kommunen: trygghetspunkt", REPORT, ()),
    ("lekeberg: trygghetspunkt", REPORT, (LEKEBERG,)),
    ("röjer väg", REPORT, (FIRE,)),
    ("vilka vägar", REQUEST, (POLICE,)),
    ("Telenät med från nu", NOTE, ()),
    ("60 basstationer", REPORT, (TELECOM,)),
    ("väg 204 stängd", REPORT, (POLICE,)),
    ("lågt tryck", REPORT, (OREBRO,)),
    ("hushåll på höjderna", REPORT, (LEKEBERG,)),
    ("räkna på hur många", ACTION, (OREBRO, LEKEBERG)),
    ("prognos per område", REQUEST, (POWER,)),
    ("drivmedel", PARKED, ()),
    ("hemtjänsten", REPORT, (OREBRO,)),
    ("ström tillbaka", REPORT, (POWER,)),
    ("villabrand", REPORT, (FIRE,)),
    ("alla: lägesrapport", REQUEST, ()),
    ("väg 204 öppen igen", NOTE, ()),
    ("egna avlösare", NOTE, ()),
    ("uthållighet på reservkraft", REPORT, (REGION,)),
    ("9 000 kunder", REPORT, (POWER,)),
    ("fyra mobila basstationer", REPORT, (TELECOM,)),
    ("fyra tankbilar", REPORT, (OREBRO,)),
    ("en tankbil, behöver tre", REPORT, (LEKEBERG,)),
    ("i beredskap vid sjukhuset", REPORT, (REGION,)),
    ("Tankbilarna räcker inte", NOTE, ()),
    ("Telefonmötet börjar", NOTE, ()),
    ("köra vatten med två fordon", REPORT, (FIRE,)),
    ("tillsyn av butiker", REPORT, (POLICE,)),
    ("samlad lägesbild", REPORT, (LST,)),
    ("går först till vård", AGREEMENT, ()),
    ("låna ut två tankbilar", ACTION, (OREBRO,)),
    ("ställs först i Fjugesta", AGREEMENT, ()),
    ("vägen dit röjd", ACTION, (TELECOM, FIRE)),
    ("skolskjutsar", PARKED, ()),
    ("samlat besked", ACTION, (LST,)),
    ("Den som bor ensam med larm", Kind.ENTRY, ()),
)


class Told:
    """A demonstration that was built at `NOW`, opened to look at."""

    def __init__(self, workspace: Workspace) -> None:
        self.workspace = workspace
        with workspace.read() as unit:
            self.case: IncidentView = queries.the_incident(unit)
            self.entries = entries(workspace)
            self.actors = actors(unit, self.case.id)
            self.moments = queries.moments(unit, self.case.id)
            self.staffing = queries.staffing(unit, self.case.id)
            self.runs = checklists(unit, self.case.id, read_library(paths.checklist_folders()[:1]))

    def run(self, list_id: str, number: int = 1) -> RunView:
        return next(run for run in self.runs if (run.list_id, run.number) == (list_id, number))


def entries(workspace: Workspace) -> dict[str, EntryView]:
    """Every line of the only open incident by its label, in the order they were kept."""
    with workspace.read() as unit:
        found = page(unit, queries.the_incident(unit).id, size=500).entries
    return {entry.label: entry for entry in sorted(found, key=lambda entry: int(entry.label[1:]))}


def opened(database: Path, now: datetime, *, stays: bool = False) -> Workspace:
    return open_workspace(database, StoryClock(now), stays=stays)


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A demonstration that was built at `NOW`; to be looked at only."""
    database = tmp_path_factory.mktemp("demo") / "demo.sqlite"
    build_demo(database, NOW)
    return database


@pytest.fixture(scope="module")
def told(built: Path) -> Iterator[Told]:
    workspace = opened(built, NOW)
    yield Told(workspace)
    workspace.close()


@pytest.fixture
def database(built: Path, tmp_path: Path) -> Path:
    """A demonstration of one's own to do anything with."""
    return Path(shutil.copy(built, tmp_path / "demo.sqlite"))


def test_it_is_an_exercise_with_everything_said_of_it(told: Told) -> None:
    case = told.case
    assert case.exercise
    assert (case.name, case.type, case.convening_actor, case.leader) == (story.NAME, story.TYPE, LST, "Karin Åkesson")
    assert case.purpose == story.PURPOSE
    assert case.mandate == story.MANDATE


def test_eight_actors_in_the_order_they_joined(told: Told) -> None:
    assert [actor.name for actor in told.actors] == [LST, REGION, OREBRO, POLICE, FIRE, POWER, LEKEBERG, TELECOM]
    with told.workspace.read() as unit:
        known = known_actors(unit, told.case.id)
    assert all(actor.places and len(actor.names) > 1 for actor in known)


def test_three_write_and_each_has_a_role(told: Told) -> None:
    with told.workspace.read() as unit:
        names = {person.initials: person.name for person in persons(unit)}
    assert names == people.PERSONS
    assert {held.initials: held.role for held in told.staffing if held.until is None} == {
        people.LEADER: Role.LEADER,
        people.NOTES: Role.NOTE_TAKER,
        people.ANALYST: Role.ANALYST,
    }
    assert {entry.initials for entry in told.entries.values()} == set(people.PERSONS)


def test_the_leader_sits_at_the_screen(told: Told) -> None:
    person = told.workspace.last_person()
    assert person
    assert person.name == told.case.leader


def test_the_lines_read_as_the_story_means_them(told: Told) -> None:
    assert list(told.entries) == [f"L{number}" for number in range(1, 42)]
    names = {actor.id: actor.name for actor in told.actors}
    for (part, kind, who), entry in zip(READINGS, told.entries.values(), strict=True):
        assert part in entry.typed
        assert (entry.typed, entry.kind, tuple(names[each] for each in entry.actor_ids)) == (entry.typed, kind, who)


def test_every_kind_and_closed_markings_occur(told: Told) -> None:
    assert {entry.kind for entry in told.entries.values()} == set(Kind)
    markings = Counter(entry.marking for entry in told.entries.values())
    assert (markings[Marking.INTERNAL], markings[Marking.SENSITIVE], markings[Marking.SECRET]) == (2, 1, 0)


def test_what_is_asked_for_has_a_time_and_what_is_parked_a_place(told: Told) -> None:
    for entry in told.entries.values():
        assert bool(entry.due_at) == (entry.kind in (Kind.ACTION, Kind.REQUEST)), entry.typed
        assert bool(entry.forum) == (entry.kind is Kind.PARKED), entry.typed
        assert not entry.text.endswith(","), entry.typed
        if entry.due_at:
            assert entry.due_at > entry.entered_at
            assert entry.due_at.minute % 15 == 0


def test_a_name_that_fits_two_actors_was_put_right(told: Told) -> None:
    assert [entry.label for entry in told.entries.values() if entry.unresolved] == ["L6"]
    assert told.entries["L6"].struck_at
    assert told.entries["L7"].corrects == "L6"
    assert told.entries["L7"].event_at == told.entries["L6"].event_at


def test_one_line_is_struck_with_a_reason(told: Told) -> None:
    struck = [entry for entry in told.entries.values() if entry.struck_at and entry.label != "L6"]
    assert [(entry.label, entry.typed.split(":")[0]) for entry in struck] == [("L19", "elnätet")]
    assert "Adolfsberg" in struck[0].struck_reason


def test_one_line_tells_of_something_earlier(told: Told) -> None:
    late = told.entries["L22"]
    assert told.entries["L17"].event_at < late.event_at < told.entries["L18"].event_at


def test_the_moments_have_come_some_way(told: Told) -> None:
    status = {moment.key: moment.status for moment in told.moments}
    assert status["assess_need"] is MomentStatus.DONE
    assert status["share_information"] is MomentStatus.ONGOING
    assert status["close"] is MomentStatus.PLANNED
    assert [len(moment.scope) for moment in told.moments if moment.scope] == [4]


def test_the_initial_actions_are_mostly_done(told: Told) -> None:
    run = told.run("IN")
    states = Counter(item.state for item in run.items)
    assert states == {ItemState.DONE: 7, ItemState.NOT_APPLICABLE: 1, ItemState.DEFERRED: 1, ItemState.OPEN: 1}
    assert all(item.note for item in run.items if item.state is ItemState.DONE)
    assert all(item.reason for item in run.items if item.state is ItemState.NOT_APPLICABLE)
    assert all(
        item.deferred_until and item.deferred_until > NOW for item in run.items if item.state.value == "deferred"
    )


def test_the_first_meeting_is_prepared_and_under_way_and_the_second_is_begun(told: Told) -> None:
    prepared, leading, second = told.run("FB"), told.run("LE"), told.run("FB", 2)
    assert prepared.closed_at
    assert prepared.handled == prepared.total
    assert 0 < leading.handled < leading.total
    assert 0 < second.handled < second.total
    assert prepared.starts_at
    assert second.starts_at
    assert prepared.starts_at < NOW < second.starts_at


def test_the_first_meeting_was_held_and_written_up_and_the_second_is_planned(told: Told) -> None:
    with told.workspace.read() as unit:
        board = meetings.board(unit, told.case.id)
        assert board.last and board.coming and board.ongoing is None
        assert (board.last.label, board.coming.label) == ("M1", "M2")
        assert board.coming.starts_at > NOW
        agenda = meetings.agenda(unit, board.coming.id)
        assert {each.carried_from for each in agenda} == {"M1"}
        assert not any("skolskjutsar" in each.title for each in agenda)  # another forum has it
        state = lead(unit, board.last.id)
        assert [row.presence for row in state.roll].count(Presence.LATE) == 1
        assert len(state.talk) == 8
        text = minutes_text(unit, board.last.id)
        learnt = after(unit, told.case.id, board.last.id)
    assert "fastställd" in text
    assert "PF2: skolskjutsar i morgon" in text
    assert "Polisen region Bergslagen: lugnt, tillsyn av butiker" in text
    assert learnt.worst and learnt.worst.aspect is Aspect.TECHNOLOGY
    assert [each.owner for each in learnt.lessons] == ["Johan Lindqvist"]


def test_it_is_sound(told: Told) -> None:
    with told.workspace.read() as unit:
        assert verify(unit.connection).problems == ()


@pytest.mark.long
@pytest.mark.parametrize(
    "now",
    [
        datetime(2027, 1, 1, 0, 20, tzinfo=UTC),  # it goes over midnight
        datetime(2026, 10, 25, 2, 0, tzinfo=UTC),  # an hour comes twice in the middle of it
        datetime(2027, 3, 28, 2, 30, tzinfo=UTC),  # an hour is missing in the middle of it
    ],
)
def test_the_story_has_lasted_three_hours_and_ended_a_few_minutes_ago(tmp_path: Path, now: datetime) -> None:
    build_demo(tmp_path / "demo.sqlite", now)
    workspace = opened(tmp_path / "demo.sqlite", now)
    found = list(entries(workspace).values())
    with workspace.read() as unit:
        opened_at = queries.the_incident(unit).opened_at
        journal = [row[0] for row in unit.connection.exec_driver_sql("SELECT at FROM journal ORDER BY id")]
    workspace.close()
    assert now - LENGTH <= opened_at <= min(entry.event_at for entry in found)
    assert all(entry.event_at <= entry.entered_at for entry in found)
    assert [entry.entered_at for entry in found] == sorted(entry.entered_at for entry in found)
    assert timedelta(minutes=2) <= now - found[-1].entered_at <= timedelta(minutes=10)
    assert journal == sorted(journal)


@pytest.mark.long
def test_it_is_built_again_after_it_was_thrown_away(database: Path) -> None:
    workspace = opened(database, NOW)
    workspace.introduce("Anna Berg")
    with workspace.write() as unit:
        incident.create(unit, "Egen övning", exercise=True)
    workspace.close()
    remove_demo(database)
    assert list(database.parent.iterdir()) == []
    build_demo(database, NOW + LENGTH)
    workspace = opened(database, NOW + LENGTH)
    assert len(entries(workspace)) == 41
    workspace.close()


def test_a_database_with_a_real_incident_is_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("SAMLEDNING_HOME", str(tmp_path))
    database = paths.demo_database()
    workspace = opened(database, NOW)
    workspace.introduce("Anna Berg")
    with workspace.write() as unit:
        incident.create(unit, "Skarpt läge")
    workspace.close()
    assert run_command(Options(tmp_path / "other.sqlite"), ["demo", "--reset"]) == 1
    assert "Skarpt läge" in capsys.readouterr().err
    workspace = opened(database, NOW)
    with workspace.read() as unit:
        assert queries.the_incident(unit).name == "Skarpt läge"
    workspace.close()


def test_a_demonstration_on_a_screen_is_not_thrown_away_under_it(database: Path) -> None:
    workspace = opened(database, NOW, stays=True)
    with pytest.raises(Problem, match="annan skärm"):
        remove_demo(database)
    assert len(entries(workspace)) == 41
    workspace.close()


@pytest.mark.long
def test_a_demonstration_that_cannot_be_made_leaves_nothing_behind(tmp_path: Path) -> None:
    database = tmp_path / "demo.sqlite"
    (database / "in the way").mkdir(parents=True)
    with pytest.raises(OSError, match=r"demo\.sqlite"):
        build_demo(database, NOW)
    assert list(tmp_path.iterdir()) == [database]


def test_reports_requests_and_the_picture_are_made_of_the_lines(told: Told) -> None:
    with told.workspace.read() as unit:
        reports = situation.reports(unit, told.case.id).reports
        asked = situation.requests(unit, told.case.id)
        found = versions.pictures(unit, told.case.id)
        picture = versions.picture(unit, found[0].id)
        rows = situation.board(unit, told.case.id)
    assert {each.entry for each in reports} <= told.entries.keys()
    assert sum(each.handling is Handling.NEW for each in reports) == 3
    assert {each.label: each.state for each in asked} == {
        "B1": RequestState.ANSWERED,
        "B2": RequestState.ANSWERED,
        "B3": RequestState.OPEN,
    }
    assert len(next(each for each in asked if each.label == "B3").waiting_for) == 3
    (version,) = found
    assert version.locked
    assert {line.heading for line in picture.lines} >= set(FIVE_HEADINGS)
    assert [each.channel for each in version.locked.dispatches] == ["WIS"]
    assert len(rows) == 8
    assert all(row.has_reported for row in rows)


def test_what_came_from_outside_is_of_the_exercise_and_seen_by_the_leader(told: Told) -> None:
    with told.workspace.read() as unit:
        leader = told.workspace.last_person()
        assert leader
        warning, weather = monitoring.threads(unit, told.case.id, leader.id)
        watched = monitoring.monitoring(unit, told.case.id, None)
    assert [item.reality for item in warning.items] == [Reality.EXERCISE, Reality.EXERCISE]
    assert (weather.newest.reality, weather.newest.headline) == (Reality.TEST, "Orange varning: Vind")
    assert (warning.state, warning.unseen, weather.unseen) == (State.IN_FORCE, False, False)
    assert watched.sources == ()
    assert [alarm.thread_id for alarm in watched.alarms] == [warning.id]  # of whoever has not seen it


def test_a_target_picture_and_an_agreement_have_those_who_stand_behind_them(told: Told) -> None:
    with told.workspace.read() as unit:
        board = agreement.board(unit, told.case.id)
    (target,) = board.current_targets
    assert (target.label, len(target.support.behind), target.support.reservations) == ("MB1", 7, (LEKEBERG,))
    assert (target.support.anchoring, target.stale) == ((POWER,), ())
    assert len(target.rests_on) == 2
    assert target.by_when
    assert target.by_when > NOW
    first, second = sorted(board.agreements, key=lambda each: each.number)
    assert (first.is_current, first.decisive, len(first.support.behind)) == (True, True, 8)
    assert first.reason
    assert first.read_back_at
    assert (second.is_current, len(second.support.silent)) == (False, 6)
    assert [each.handling for each in board.conflicts] == [Solved.SOLVED]
    assert [each.chosen is not None for each in board.choices] == [True]
    assert [each.position for each in board.priorities] == [1, 2, 3]
    assert board.suggestions == ()
    assert {each.label: each.goal for each in board.actions} == {"Å1": "", "Å2": "Ö1", "Å3": "Ö2", "Å4": "MB1"}
    assert first.target == "MB1"


def test_the_analysis_has_ways_versions_and_what_depends_on_what(told: Told) -> None:
    with told.workspace.read() as unit:
        found = analysis(unit, told.case.id)
        rows = call_list(unit, told.case.id)
        saved = revisions(unit, told.case.id)
    assert all(row.ways for row in rows)
    assert [each.label for each in saved] == ["AN2", "AN1"]
    assert {each.kind for each in found.findings} == set(FindingKind)
    assert found.resources
    assert [each.joint for each in found.communications] == [True]
    assert sum(each.consulted_at is not None for each in found.actors) == 2
