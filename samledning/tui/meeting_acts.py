"""What can be done with meetings from everywhere: begin one now, and be shown one where it has come."""

from collections.abc import Callable
from typing import TYPE_CHECKING, cast

from textual.content import Content

from samledning.errors import Problem
from samledning.i18n import _, ngettext
from samledning.tui.text import user_text

if TYPE_CHECKING:
    from samledning.meeting.terms import Form
    from samledning.meeting.views import MeetingView
    from samledning.store.unit import WriteUnit
    from samledning.tui.app import SamledningApp
    from samledning.tui.screens.meetings import Meetings

AT_ONCE = "phone_short"
"""The form of a meeting that is begun with no time to choose one."""


class MeetingActs:
    """Mixed into the app, which does these."""

    @property
    def _meeting_app(self) -> "SamledningApp":
        return cast("SamledningApp", self)

    def show_lead(self, meeting_id: str, *, came_back: bool = False) -> None:
        """Show a meeting that goes on, above the room of meetings.

        Whoever `came_back` to it with a program that was started anew is told what was not noted meanwhile.
        """
        from samledning.tui.screens.lead import Lead

        app = self._meeting_app
        if app.shown is not app.place("meetings"):
            self._to_the_room(meeting_id)
        app.push_screen(Lead(meeting_id, came_back=came_back))

    def show_prepare(self, meeting_id: str) -> None:
        """Show a meeting that is prepared, above the room of meetings."""
        from samledning.tui.screens.prepare import Prepare

        if self._meeting_app.shown is not self._meeting_app.place("meetings"):
            self._to_the_room(meeting_id)
        self._meeting_app.push_screen(Prepare(meeting_id))

    def show_after(self, meeting_id: str) -> None:
        """Show a meeting that is over, above the room of meetings; a half-typed line goes on being typed."""
        from samledning.tui.screens.after import After

        typing = self._meeting_app.shown.typing
        self._to_the_room(meeting_id)
        after = After(meeting_id)
        after.arrive(typing=typing)
        self._meeting_app.push_screen(after)

    def show_reopened(self, meeting_id: str) -> None:
        """Show a meeting that goes on after all, above the room of meetings and nothing that says it is over."""
        from samledning.tui.screens.lead import Lead

        self._to_the_room(meeting_id)
        self._meeting_app.push_screen(Lead(meeting_id))

    def _to_the_room(self, meeting_id: str) -> None:
        """Show the room with the cursor on a meeting."""
        place: Meetings = self._meeting_app.place("meetings")  # type: ignore[assignment]
        place.want(meeting_id)
        self._meeting_app.go_to("meetings")

    async def show_meeting(self, meeting_id: str) -> None:
        """Show a meeting where it is now: prepared, led or over; one that was cancelled in the room."""
        from samledning.meeting.queries import meeting
        from samledning.meeting.terms import MeetingState

        match (await self._meeting_app.desk.ask(lambda unit: meeting(unit, meeting_id))).state:
            case MeetingState.PLANNED:
                self.show_prepare(meeting_id)
            case MeetingState.ONGOING:
                self.show_lead(meeting_id)
            case MeetingState.HELD:
                self.show_after(meeting_id)
            case MeetingState.CANCELLED:
                self._to_the_room(meeting_id)

    async def show_list(self, what: str, record_id: str) -> None:
        """Show what is `parked`, or else the lessons, with the cursor on one."""
        from samledning.tui.screens import meeting_records
        from samledning.tui.screens.meeting_forms import setting
        from samledning.tui.screens.records import Records

        kind = (
            meeting_records.parked_issues(setting(self._meeting_app)) if what == "parked" else meeting_records.lessons()
        )
        await self._meeting_app.push_screen(Records(kind, record_id))

    def begin_meeting(self, meeting: "MeetingView") -> None:
        """Begin a planned meeting, or go to it where it goes on."""
        from samledning.meeting.terms import MeetingState

        if meeting.state is MeetingState.ONGOING:
            self.show_lead(meeting.id)
        else:
            self._meeting_app.run_worker(self._begin(meeting))

    async def _begin(self, meeting: "MeetingView") -> None:
        """Begin a meeting once what it lacks has been seen, which hinders nothing."""
        from samledning.meeting import service
        from samledning.meeting.queries import prepare
        from samledning.tui.screens.ask import YES, AskKey, yes_or_no

        app = self._meeting_app
        prepared = await app.desk.ask(lambda unit: prepare(unit, meeting.id))
        lacks = [user_text(f"{'!' if each.blocks else '○'} {each.text}", "$warning") for each in prepared.missing]
        note = [Content(_("Det här är inte förberett. Det hindrar inte mötet.")), *lacks] if lacks else []
        answers = yes_or_no(_("Ja, börja nu"), _("Nej, inte nu"))
        question = _("Börja {meeting} {title}?").format(meeting=meeting.label, title=meeting.title)
        asked = AskKey(question, answers, YES, Content("\n").join(note) if note else None)
        if await app.push_screen_wait(asked) != YES:
            return

        forms, library = await app.shelf.forms(), await app.shelf.library()

        def start(unit: "WriteUnit") -> str:
            service.start(unit, meeting.id, forms=forms, library=library)
            return meeting.id

        await self._do_and_lead(start)

    async def _do_and_lead(self, verb: "Callable[[WriteUnit], str]") -> None:
        """Begin a meeting, and show it."""
        app = self._meeting_app
        try:
            meeting_id = await app.desk.act(verb)
        except Problem as problem:
            app.notify(str(problem), severity="error")
            return
        self.show_lead(meeting_id)

    def do_lessons(self) -> None:
        from samledning.tui.screens.meeting_records import lessons
        from samledning.tui.screens.records import Records

        if self._meeting_app.case:
            self._meeting_app.push_screen(Records(lessons()))

    async def show_earlier_lessons(self) -> None:
        """An incident has been begun: show what earlier ones taught that nobody has seen to, if anything."""
        from samledning.evaluation.queries import open_lessons

        app = self._meeting_app
        case = app.case
        if case is None:
            return
        if await app.desk.ask(lambda unit: open_lessons(unit, besides=case.incident.id)):
            self.do_lessons()

    def do_start_now(self) -> None:
        self._meeting_app.run_worker(self._start_now())

    async def _start_now(self) -> None:
        """A telephone meeting with everyone in the call list: what it lacks is shown and hinders nothing."""
        from samledning.actor.queries import call_list
        from samledning.meeting import service
        from samledning.meeting.queries import at_once
        from samledning.meeting.settled import still_open
        from samledning.tui.meetings import comes_back
        from samledning.tui.promise_words import open_in_short
        from samledning.tui.screens.ask import YES, AskKey, yes_or_no

        app = self._meeting_app
        if app.case is None:
            return
        if app.case.meeting:
            self.show_lead(app.case.meeting.meeting.id)
            return
        incident_id = app.case.incident.id
        calls = await app.desk.ask(lambda unit: call_list(unit, incident_id))
        form = await self._form_at_once()
        back = await app.desk.ask(lambda unit: at_once(unit, incident_id, form))
        promises = await app.desk.ask(lambda unit: still_open(unit, incident_id))
        answers = yes_or_no(_("Ja, börja nu"), _("Nej, inte nu"))
        reached = sum(row.reached_at is not None for row in calls)
        question = ngettext(
            "{form} med {n} aktör, {reached} nådd", "{form} med {n} aktörer, {reached} nådda", len(calls)
        ).format(form=form.name, n=len(calls), reached=reached)
        note = Content("\n").join(
            [
                *(user_text(f"{place}. {each.title}  {each.minutes} min") for place, each in enumerate(form.items, 1)),
                *comes_back(back),
                *open_in_short(promises, app.clock.now()),
                Content.styled(
                    _("Inte förberett: mötets eget syfte, inbjudan och vem som gör vad. Det hindrar inte samtalet."),
                    "$warning",
                ),
            ]
        )
        if await app.push_screen_wait(AskKey(question, answers, YES, note)) == YES:
            library = await app.shelf.library()
            await self._do_and_lead(lambda unit: service.start_now(unit, incident_id, form, library=library))

    async def _form_at_once(self) -> "Form":
        """The form for a short call, else the first there is. Raises a `Problem` where there is none."""
        forms = await self._meeting_app.shelf.forms()
        if form := forms.find(AT_ONCE) or next(iter(forms.forms), None):
            return form
        raise Problem(forms.fault or _("Det finns ingen form för möten att välja."))
