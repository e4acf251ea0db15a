"""Builds the demonstration's database: the story told through the services, as if it had just happened."""

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

from samledning import paths
from samledning.actor import calls
from samledning.actor import service as actor
from samledning.actor.queries import known_actors
from samledning.actor.terms import CallOutcome
from samledning.checklist import service as checklist
from samledning.checklist.definitions import read_library
from samledning.checklist.terms import ListKind
from samledning.demo import chair, story
from samledning.demo.agreeing import GoalTeller
from samledning.demo.analysing import AnalysisAct, analyse
from samledning.demo.gatherings import Judge, Lead, Learn, Meeting, MeetingAct, WriteUp
from samledning.demo.goals import GoalAct
from samledning.demo.persons import LST, PERSONS
from samledning.demo.pictures import Compile, Fill, Handled
from samledning.demo.reviews import Answered, ReportedBack, ReviewAct, Turned
from samledning.demo.story import Begin, Close, Duty, Join, Line, Mark, Strike, Turn
from samledning.demo.times import FIVE_MINUTES, StoryClock, rounded_up
from samledning.demo.warnings import Looked, OutsideAct, Warned
from samledning.errors import Problem
from samledning.i18n import _
from samledning.incident import service as incident
from samledning.incident.moments import read_moments
from samledning.incident.queries import incidents, moments
from samledning.intake import service as intake
from samledning.log import grammar
from samledning.log.queries import numbered
from samledning.meeting.forms import read_forms
from samledning.meeting.queries import meeting
from samledning.meeting.running import running
from samledning.monitoring import service as monitoring
from samledning.monitoring import sources
from samledning.overview.queries import at_hand, checklists, facts
from samledning.register.rules import parse_actor
from samledning.register.service import add_person
from samledning.release import service as release
from samledning.review import service as review
from samledning.situation import compiling, picture
from samledning.situation import service as reports
from samledning.situation.functions import read_functions
from samledning.situation.queries import the_report
from samledning.situation.terms import Handling, Question
from samledning.start import Workspace, open_workspace
from samledning.store.restore import BESIDE
from samledning.store.unit import WriteUnit

LENGTH = timedelta(hours=3)
"""How long before now the story starts, rounded to the next five minutes so that its clock times look like people's."""


def build_demo(database: Path, now: datetime) -> None:
    """Make the demonstration's database, with a story that has gone on for three hours at `now` (aware UTC).

    Its leader holds the seat. The file is there whole or not at all; it must not exist before. Raises a `Problem`.
    """
    work = database.with_name(f"{database.name}.{os.getpid()}.part")
    try:
        _tell(work, StoryClock(rounded_up(now - LENGTH, FIVE_MINUTES)))
        work.rename(database)
        paths.seats_file(work).replace(paths.seats_file(database))
    finally:
        _unlink(work)


def remove_demo(database: Path) -> None:
    """Throw away the demonstration's database. Raises a `Problem` where it holds anything but exercises, or is open."""
    workspace = open_workspace(database, stays=False)
    try:
        with workspace.read() as unit:
            real = [case.name for case in incidents(unit) if not case.exercise]
        if real:
            raise Problem(
                _("Filen {file} tas inte bort: händelsen «{name}» i den är ingen övning.").format(
                    file=database, name=real[0]
                )
            )
        if workspace.seats and workspace.seats.running():
            raise Problem(_("Övningen är öppen på en annan skärm; stäng den först."))
    finally:
        workspace.close()
    _unlink(database)


def _tell(database: Path, clock: StoryClock) -> None:
    workspace = open_workspace(database, clock, stays=False)
    try:
        teller = _Teller(workspace, clock)
        for act in story.STORY:
            teller.tell(act)
    finally:
        workspace.close()


class _Teller:
    """Does what the story tells, one transaction an act, each by the person and at the time that the story says."""

    def __init__(self, workspace: Workspace, clock: StoryClock) -> None:
        """Open the incident, with everybody who will write in it."""
        shipped = paths.checklist_folders()[:1]  # the story knows the items of these lists, not those of a user's own
        self._workspace = workspace
        self._clock = clock
        self._library = read_library(shipped)
        self._functions = read_functions(shipped)
        self._forms = read_forms(shipped)
        self._actors: dict[str, str] = {}
        self._speakers: dict[str, str] = {}
        self._runs: dict[tuple[str, int], str] = {}
        leader, *others = PERSONS.items()
        self._persons = {leader[0]: workspace.introduce(leader[1], leader[0]).id}
        with self._doing(0, leader[0]) as unit:
            self._persons |= {initials: add_person(unit, name, initials).id for initials, name in others}
        with self._doing(0, leader[0]) as unit:
            self._incident = incident.create(
                unit,
                story.NAME,
                moments=read_moments(shipped).names,
                exercise=True,
                type=story.TYPE,
                places=list(story.PLACES),
                convening_actor=LST,
                purpose=story.PURPOSE,
                mandate=story.MANDATE,
            )
            self._goals = GoalTeller(self._incident, clock, self._actors, self._speakers)
            self._moments = {moment.key: moment.id for moment in moments(unit, self._incident)}

    def tell(self, act: story.Act) -> None:
        """Do one thing of the story."""
        with self._doing(act.at, act.by) as unit:
            if isinstance(act, GoalAct):
                self._goals.tell(unit, act)
            elif isinstance(act, ReviewAct):
                self._review(unit, act)
            elif isinstance(act, OutsideAct):
                self._look_outside(unit, act)
            elif isinstance(act, AnalysisAct):
                analyse(unit, self._incident, self._actors, act)
            elif isinstance(act, MeetingAct):
                self._meet(unit, act)
            else:
                self._do(unit, act)

    def _do(self, unit: WriteUnit, act: story.CaseAct) -> None:
        match act:
            case Join():
                self._join(unit, act)
            case Duty():
                relief_at = self._clock.quarter(act.relief) if act.relief else None
                incident.staff(unit, self._incident, act.role, self._persons[act.person], relief_at=relief_at)
            case Turn():
                scope = [self._actors[name] for name in act.scope]
                incident.set_moment(unit, self._moments[act.moment], status=act.status, scope=scope)
            case Line():
                self._write(unit, act)
            case Strike():
                intake.strike(unit, self._entry(unit, act.label), self._clock.written(act.reason))
            case Begin():
                self._begin(unit, act)
            case Mark():
                self._mark(unit, act)
            case Close():
                run_id = self._runs[act.list_id, act.run]
                checklist.close_run(unit, run_id, self._library, facts(unit, self._incident))
            case Fill():
                self._fill(unit, act)
            case Handled():
                reports.handle(unit, self._reports(unit, act.reports), Handling.HANDLED)
            case Compile():
                self._compile(unit, act)

    @contextmanager
    def _doing(self, minute: int, person: str) -> Iterator[WriteUnit]:
        self._clock.turn_to(minute)
        with self._workspace.write(as_person=self._persons[person]) as unit:
            yield unit

    def _join(self, unit: WriteUnit, join: Join) -> None:
        name, aliases = parse_actor(join.written)
        analysis = {"reasons": list(join.reasons)}
        self._actors[name] = actor.add(
            unit, self._incident, name, aliases, kind=join.kind, places=join.places, analysis=analysis
        )
        self._speakers[name] = join.speaker
        calls.call(unit, self._actors[name], CallOutcome.TAKES_PART, person_name=join.speaker, mandate=join.mandate)

    def _write(self, unit: WriteUnit, line: Line) -> None:
        names = grammar.index(known_actors(unit, self._incident))
        reading = grammar.read(self._clock.written(line.typed), now=unit.now, names=names, places=story.PLACES)
        if line.corrects:
            intake.correct(unit, self._entry(unit, line.corrects), reading)
        else:
            going_on = running(unit, self._incident)
            spoken = going_on.spoken if going_on else None
            intake.keep(unit, self._incident, reading, answers=line.answers, spoken=spoken)

    def _entry(self, unit: WriteUnit, label: str) -> str:
        """The id of the line that people call `label`."""
        entry = numbered(unit, self._incident, label)
        assert entry, label
        return entry.id

    def _reports(self, unit: WriteUnit, labels: Sequence[str]) -> list[str]:
        """The ids of the reports that people call `labels`."""
        return [the_report(unit, self._incident, label).id for label in labels]

    def _look_outside(self, unit: WriteUnit, act: OutsideAct) -> None:
        match act:
            case Warned():
                parsed = sources.parse(sources.CATALOGUE[act.kind], act.payload(self._clock.at))
                monitoring.keep(unit, self._incident, act.kind, parsed.items)
            case Looked():
                monitoring.mark_all_seen(unit, self._incident)

    def _fill(self, unit: WriteUnit, fill: Fill) -> None:
        (report_id,) = self._reports(unit, [fill.report])
        empty: dict[str, object] = {"impacts": (), "outlook": (), "needs": ""}
        reports.edit(unit, report_id, empty, {name: getattr(fill, name) for name in empty})

    def _compile(self, unit: WriteUnit, told: Compile) -> None:
        picture_id = picture.begin(unit, self._incident)
        for heading, text, confidence in told.lines:
            written = self._clock.written(text)
            picture.add_line(unit, picture_id, heading, written, source=LST, confidence=confidence)
        for label, heading in told.reports:
            for piece in compiling.pieces(the_report(unit, self._incident, label), self._functions):
                under = heading if piece.question is Question.SITUATION else piece.heading
                picture.take(unit, picture_id, replace(piece, heading=under))
        picture.set_aside(unit, picture_id, self._reports(unit, told.aside))
        version_id = picture.finalise(unit, picture_id)
        recipient, channel = told.sent
        release.dispatch(unit, version_id, recipient, channel=channel)

    def _review(self, unit: WriteUnit, act: ReviewAct) -> None:
        match act:
            case Answered():
                self._answer(unit, act)
            case ReportedBack():
                moment_id, actor_id = self._moments[act.moment], self._actors[act.actor]
                incident.report_moment(unit, moment_id, actor_id, act.text)
            case Turned():
                prompts = at_hand(unit, self._incident, self._library).prompts
                ask = next(prompt.ask for prompt in prompts if prompt.key == act.key)
                review.answer_in_log(unit, self._incident, act.key, ask, act.text)

    def _answer(self, unit: WriteUnit, answered: Answered) -> None:
        items = (item for each in self._library.lists for item in each.items)
        ask = next(item.texts.ask for item in items if item.id == answered.item)
        if not answered.text:
            review.unchanged(unit, self._incident, answered.item, ask)
            return
        answer_id = review.answer(unit, self._incident, answered.item, ask, answered.text)
        review.link(unit, answer_id, answered.led_to)

    def _begin(self, unit: WriteUnit, begin: Begin) -> None:
        definition = self._library.find(begin.list_id)
        assert definition, begin.list_id
        self._runs[begin.list_id, 1] = checklist.start_run(unit, self._incident, definition)

    def _meet(self, unit: WriteUnit, act: MeetingAct) -> None:
        match act:
            case Meeting():
                self._prepare(unit, act)
            case Lead():
                chair.lead(unit, self._incident, act, self._actors)
            case Judge():
                chair.judge(unit, self._incident, act)
            case Learn():
                chair.learn(unit, self._incident, act, self._clock.quarter(act.due))
            case WriteUp():
                chair.write_up(unit, self._incident, act)

    def _prepare(self, unit: WriteUnit, told: Meeting) -> None:
        form = self._forms.find("phone_short")
        assert form
        meeting_id = chair.plan(
            unit,
            self._incident,
            told,
            form,
            self._library,
            title=self._clock.written(told.name),
            starts_at=(self._clock.quarter if told.on_quarter else self._clock.at)(told.starts),
        )
        unit.session.flush()
        for run in checklists(unit, self._incident, self._library):
            if run.kind is ListKind.MEETING and run.number == meeting(unit, meeting_id).run_number:
                self._runs[run.list_id, told.run] = run.id

    def _mark(self, unit: WriteUnit, mark: Mark) -> None:
        checklist.mark(
            unit,
            self._runs[mark.item.partition("-")[0], mark.run],
            mark.item,
            mark.state,
            reason=self._clock.written(mark.reason),
            note=self._clock.written(mark.note),
            deferred_until=self._clock.quarter(mark.until) if mark.until else None,
        )


def _unlink(database: Path) -> None:
    """Take away a database's files, where there are any. Raises a `Problem` where that is not allowed."""
    try:
        for path in (paths.seats_file(database), database):
            for name in (*BESIDE, ""):
                path.with_name(path.name + name).unlink(missing_ok=True)
    except OSError as error:
        raise Problem(
            _("Övningen kan inte tas bort: {file}, {reason}.").format(file=database, reason=error.strerror or error)
        ) from error
